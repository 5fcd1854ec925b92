import type { Guide } from '../schema.js';
import {
  attachmentAndDevelopment,
  attachmentByForce,
  attachmentChanges,
  attachmentForTeens,
  attachmentInterventions,
  couplesAndAbuse,
  depressionGuideline,
  lastingHarm,
} from '../sources.js';

export const guide: Guide = {
  approach: 'attachment-based',
  locale: 'en',
  title: 'Attachment-based therapy',
  summary: 'Starts with your first bonds, and with how safe it feels to need someone now.',
  lead: 'A therapy about the bonds that keep us steady. It looks at how you learned to reach for people, or not to, and at how reaching out can become safer.',
  therapists: { one: 'attachment-based therapist', other: 'attachment-based therapists' },
  about: `Attachment is the bond that makes children look for certain people when they are scared. If those people mostly come, children learn that needing someone is safe, and that the world can be explored. If they come only sometimes, or come and frighten, children find another way: they cling, or stop asking, or are torn between the two.

Such ways are not faults. They were good answers to what was there. Many of us carry them into love, friendship and being a parent ourselves. Attachment-based therapy looks at how you reach out and how you hold back. It can give you some of the experience that was missing, beginning with a therapist who is steady and whom you can ask for help. Being afraid of someone who hurts or threatens you is no such way: that fear tells you something true.`,
  situations: [
    { text: 'When people get close, I want to run', concerns: ['attachment'] },
    { text: 'I am afraid of being left', concerns: ['attachment'] },
    { text: 'I find it hard to trust anyone', concerns: ['trust'] },
    { text: 'I worry that I am not close to my child', concerns: ['parenting'] },
    { text: 'I was adopted, or grew up in foster care', concerns: ['adoption'] },
    { text: 'I never felt safe as a child', concerns: ['family-of-origin'] },
    { text: 'I don’t let anyone see me need something', concerns: ['intimacy'] },
  ],
  explores: [
    {
      title: 'Your first bonds',
      text: 'Who came when you cried, and what you learned from it.',
    },
    {
      title: 'How you reach, and how you hide',
      text: 'What you do when you need someone: call, hint, test, go quiet, need no one.',
    },
    {
      title: 'What feels like danger',
      text: 'A late answer, a closed face, a good-bye: small signs that make you panic or pull back.',
    },
    {
      title: 'What calms you',
      text: 'Alone and with others, and what it would take to let others help.',
    },
  ],
  helps: [
    'Fear of being left',
    'Pulling away when it gets close',
    'Jealousy, and testing each other',
    'Trust after neglect or abuse',
    'The bond with your baby or child',
    'What adoption or foster care left open',
    'Loss of someone you leaned on',
  ],
  sessions: [
    {
      title: 'A steady place',
      text: 'The same hour, the same person, no tests to pass. Being able to count on it is part of the work.',
    },
    {
      title: 'Slowing down the fear',
      text: 'You go back to a moment in which you panicked or shut off, and find what the fear said: “They are going.”',
    },
    {
      title: 'Telling your story anew',
      text: 'Putting into words what it was like, for the child you were and with what you know now.',
    },
    {
      title: 'When it goes wrong between you',
      text: 'A canceled hour, a word that hurt. To be angry and find that the bond holds is for many the heart of it. (Therapists call it rupture and repair.)',
    },
  ],
  diagram: {
    shape: 'cycle',
    title: 'What a safe bond does',
    text: 'When someone is mostly there, the circle closes: you get scared, you reach out, somebody comes, you go back into the world. Where nobody came, people learn to skip a step. Therapy is a place to try that step again.',
    steps: [
      { title: 'Out in the world', text: 'You try things.' },
      { title: 'Something scares you', text: 'You feel in danger.' },
      { title: 'You reach out', text: 'You show that you need someone.' },
      { title: 'Someone is there', text: 'You calm down, and are ready again.' },
    ],
  },
  firstSession: `You will be asked about the people in your life, now and at the beginning: whom you went to when you were hurt, who was there, who was not. You do not have to remember much. “I don’t know” is a good answer.

It may feel strange to be asked how it is to sit here. Say it as it is. If trusting takes you long, a good therapist will not hurry you.`,
  course: `It depends on the form. With a baby or a small child, courses of fewer than 16 visits did better in studies than longer ones. For teenagers, a family form that was studied took about 16 weeks. Adults often come once a week, for months or longer. Ask what your therapist has in mind.

When you begin to lean on someone, old fears can come up, above all when your therapist is away. You may feel worse for a while. Say so when you do. If it does not pass, you can ask for another way of working, or for another therapist. In a survey in England and Wales, about 1 in 20 people said that therapy had left them with lasting bad effects. Those who had been told enough about it beforehand said so less often. So ask before you begin.

For deep low mood, see a doctor too. They can talk with you about medicine, along with therapy or instead of it. See a doctor soon if you hardly sleep or eat, feel driven and can’t rest, or hear or see things others don’t.

If you think about ending your life, or feel you can’t go on, don’t wait for a session. You can call or text 988: it’s free, day and night.`,
  together: `Adults come alone, or as couples: two people whose fears set each other off. This does not hold for violence, threats or control: then see someone alone, not as a couple. The National Domestic Violence Hotline can help you, day and night: call 1-800-799-7233, or text START to 88788. Parents can come with a baby or a child, and are shown, often by watching a few minutes together, what the child is asking for.

For teenagers there are forms in which the parents take part, so that home becomes a place to turn to again.`,
  evidence: `The idea beneath it is that early bonds shape how we later get along with people. It has been studied in many children over many years. The links are real but modest. And a bond is less fixed than it sounds: even in small children it often changes.

As a treatment it is many things with one name. Some short forms for parents with small children were tested in many controlled studies and helped somewhat. For teenagers and adults there are fewer studies, with mixed results. In one with 129 suicidal teenagers, the family form helped no more than supportive therapy did, though both groups got better. Be careful with anyone who offers to cure “attachment problems” in children by force or by holding them down: that is dangerous, and it is not this.`,
  questions: [
    'What does “attachment” mean in the way you work?',
    'How would we notice that I am pulling back, and what would you do?',
    'What happens when you are away?',
    'Do you work with couples, or with parents and children?',
    'How do you know when someone is ready to finish?',
  ],
  related: [
    {
      approach: 'eft',
      title: 'Emotionally focused therapy (EFT)',
      text: 'The same ideas, mostly for couples.',
    },
    {
      approach: 'relational',
      title: 'Relational therapy',
      text: 'Relationships, past and present, and the one in the room.',
    },
    {
      approach: 'psychodynamic',
      title: 'Psychodynamic therapy',
      text: 'Looks for what happens out of your sight: old feelings in new places.',
    },
  ],
  sources: [
    attachmentAndDevelopment,
    attachmentChanges,
    attachmentInterventions,
    attachmentForTeens,
    attachmentByForce,
    couplesAndAbuse,
    lastingHarm,
    depressionGuideline,
  ],
  reviewed: '2026-11-29',
};
