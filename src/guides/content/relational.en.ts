import type { Guide } from '../schema.js';
import {
  alliance,
  attachmentForTeens,
  couplesAndAbuse,
  depressionGuideline,
  genograms,
  lastingHarm,
  psychodynamicToday,
  relationalCultural,
} from '../sources.js';

export const guide: Guide = {
  approach: 'relational',
  locale: 'en',
  title: 'Relational therapy',
  summary: 'Looks at how you connect with people, and at where closeness became hard.',
  lead: 'A talking therapy about your relationships, past and present. It sees them as a place where distress can begin, and where it can ease.',
  therapists: { one: 'relational therapist', other: 'relational therapists' },
  about: `Most of us learned early what happens when we need somebody. We learned when to speak up and when to keep quiet, whom to trust, how much of ourselves to show. Those lessons made sense where we learned them. Later they can get in the way: you pull back just when someone comes close, or you look after everyone and wonder who looks after you.

Relational therapy looks at these lessons together with you. You talk about the people in your life now, the people you grew up with, and also about what happens between you and your therapist. The aim is to feel safer with people. You see the pattern, understand what it once protected, and try something new with a person who can take it.

You can also come with low mood, worry or grief that does not seem to be about other people at all.`,
  kinds: [
    {
      approach: 'relational-cultural',
      title: 'Relational-cultural',
      text: 'How culture, power and being left out shape connection. It holds that people grow through ties with empathy on both sides, and strength for both.',
    },
    {
      approach: 'object-relations',
      title: 'Object relations',
      text: 'An older, psychodynamic school. It looks at the early inner pictures of yourself and of others that still steer how close you let people come. (It calls them “objects.”)',
    },
  ],
  situations: [
    { text: 'I push new people away', concerns: ['attachment'] },
    { text: 'Trust was broken between us', concerns: ['trust'] },
    {
      text: 'I am anxious around people at work',
      concerns: ['workplace-relationships', 'social-anxiety'],
    },
    { text: 'My family keeps fighting', concerns: ['family'] },
    { text: 'We have the same argument again and again', concerns: ['couple-conflict'] },
    { text: 'I look after everyone but me', concerns: ['caregiving'] },
    { text: 'I feel alone, even among people', concerns: ['loneliness'] },
  ],
  explores: [
    {
      title: 'Hidden patterns',
      text: 'What keeps happening with different people, though you never chose it: the same quarrel, the same silence, the same kind of partner.',
    },
    {
      title: 'How you communicate',
      text: 'What you say, what you hope others will guess, and what they hear instead.',
    },
    {
      title: 'What you would like to try',
      text: 'Asking for what you need, saying no without leaving, staying in touch while you disagree. Where saying no is met with threats, safety comes first.',
    },
    {
      title: 'Understanding yourself',
      text: 'Where your expectations of people come from, and which of them still fit your life.',
    },
  ],
  helps: [
    'Trust after it was broken',
    'Arguments that go in circles',
    'Distance in a couple or a family',
    'Worry about being left, or about being crowded',
    'Loneliness, and finding it hard to make friends',
    'Tension with people at work',
    'Low mood or worry, also when it seems to be yours alone',
    'Never feeling like yourself around people',
  ],
  sessions: [
    {
      title: 'Attuned listening',
      text: 'Your therapist listens for the feeling under the story, says back what they hear, and lets you correct them until it fits.',
    },
    {
      title: 'Genograms',
      text: 'Together you draw a map of your family over three generations: who was close, who fought, who left. Patterns that are hard to tell are often easy to see.',
    },
    {
      title: 'Role-play',
      text: 'You try out a hard conversation where it is safe to. Sometimes your therapist plays the other person, sometimes you do.',
    },
    {
      title: 'The relationship in the room',
      text: 'What happens between the two of you is part of the work. If you feel hurt or misunderstood by your therapist, you can say it, and look at it together.',
    },
  ],
  diagram: {
    shape: 'genogram',
    title: 'A genogram: one pattern, three generations',
    text: 'A made-up family. Between the grandparents there was distance. Their daughter and her husband fight. You were close to your mother; with your partner you feel distance again. Drawn side by side, the two distant ties are hard to miss, and easier to talk about.',
    steps: [
      { title: 'Grandmother' },
      { title: 'Grandfather' },
      { title: 'Mother' },
      { title: 'Father' },
      { title: 'You' },
      { title: 'Partner' },
    ],
  },
  firstSession: `You will be asked what brings you now, and who matters in your life. You do not have to tell everything, or begin at the beginning. Many therapists also ask what you hope will be different, and what it was like when you looked for help before.

Notice how you feel while you talk: listened to, hurried, at ease, on guard. In this kind of therapy that is worth saying out loud, even in the first hour.`,
  course: `There is no set length. Many people meet their therapist once a week, for 45 to 60 minutes, over months or longer. Ask what your therapist has in mind, and when the two of you will look at whether it helps.

Talking about old hurts can make you feel worse for a while. Say so when it does. If it does not pass, you can ask for another way of working, or for another therapist. In a survey in England and Wales, about 1 in 20 people said that therapy had left them with lasting bad effects. Those who had been told enough about it beforehand said so less often. So ask before you begin.

For deep low mood, see a doctor too. They can talk with you about medicine, along with therapy or instead of it. See a doctor soon if you hardly sleep or eat, feel driven and can’t rest, or hear or see things others don’t.

If you think about ending your life, or feel you can’t go on, don’t wait for a session. You can call or text 988: it’s free, day and night.`,
  together: `You can come alone, even when what troubles you is a relationship. When one person changes their part of a pattern, the pattern itself often changes. This does not hold for violence, threats or control. Abuse is not a pattern two people make, and it is not yours to fix.

In couples counseling both of you are in the room, and the relationship is the client: your therapist takes nobody’s side. Some people do both, with different therapists. If you are afraid of your partner, see someone alone, not as a couple, and tell them so. The National Domestic Violence Hotline can help you, day and night: call 1-800-799-7233, or text START to 88788.`,
  evidence: `Relational therapy is a family of ideas more than one fixed method. So it has been studied less than, for example, cognitive behavioral therapy. It grew out of psychodynamic therapy. Psychodynamic therapies have been found helpful. For attachment-based ones, results are mixed.

Across many kinds of therapy, people get more out of it when they and the therapist work well together. Studies cannot say for certain which causes which. It is a reason to choose the person with care. Nobody can promise you a result.`,
  questions: [
    'How would you work with what happens between the two of us?',
    'How much would we talk about my childhood, and how much about now?',
    'What would you do if I felt misunderstood by you?',
    'How do you think about culture, race, gender or money in relationships?',
    'How will we know whether this helps?',
  ],
  related: [
    {
      approach: 'attachment-based',
      title: 'Attachment-based therapy',
      text: 'Starts with the first bonds, and how safe it feels to need someone.',
    },
    {
      approach: 'psychodynamic',
      title: 'Psychodynamic therapy',
      text: 'Looks for what happens out of your sight: old feelings in new places.',
    },
    {
      approach: 'eft',
      title: 'Emotionally focused therapy (EFT)',
      text: 'Mostly for couples: looks for the feelings under the fight.',
    },
  ],
  sources: [
    alliance,
    psychodynamicToday,
    attachmentForTeens,
    relationalCultural,
    genograms,
    couplesAndAbuse,
    lastingHarm,
    depressionGuideline,
  ],
  reviewed: '2026-11-29',
};
