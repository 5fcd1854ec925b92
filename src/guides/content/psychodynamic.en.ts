import type { Guide } from '../schema.js';
import {
  couplesAndAbuse,
  depressionGuideline,
  lastingHarm,
  psychodynamicAfterwards,
  psychodynamicGains,
  psychodynamicShort,
  psychodynamicToday,
} from '../sources.js';

export const guide: Guide = {
  approach: 'psychodynamic',
  locale: 'en',
  title: 'Psychodynamic therapy',
  summary: 'Looks for what happens out of your sight: old feelings that turn up in new places.',
  lead: 'A talking therapy about what steers you from out of sight. It looks for old feelings, and for what you learned to expect, as they turn up in new places.',
  therapists: { one: 'psychodynamic therapist', other: 'psychodynamic therapists' },
  about: `You may know what you ought to do and still not do it. You may swear never to be like a parent and hear their words come out of your mouth. Psychodynamic therapy takes such moments seriously. It holds that we all keep some feelings out of sight because they once were too much, and that they go on working from there.

You speak as freely as you can, about today, about back then, about a dream or a small thing that annoyed you. Your therapist listens for what returns and wonders aloud with you about it. It gives fewer exercises and more room. It can be short, with one clear theme, or long and open.`,
  kinds: [
    {
      approach: 'psychoanalytic',
      title: 'Psychoanalytic',
      text: 'The oldest form. In psychoanalysis itself you meet several times a week over a long time, sometimes lying on a couch; other forms are less frequent.',
    },
    {
      approach: 'object-relations',
      title: 'Object relations',
      text: 'An older school. It looks at the early inner pictures of yourself and of others (“objects”) that still steer how close you let people come.',
    },
    {
      approach: 'mentalization',
      title: 'Mentalization-based',
      text: 'Practice in wondering what goes on in your own mind and in others’, above all when feelings run high.',
    },
    {
      approach: 'transactional-analysis',
      title: 'Transactional analysis',
      text: 'Looks at the parts we speak from, like a parent, an adult or a child, and at the games that follow. Often counted among the humanistic therapies.',
    },
  ],
  situations: [
    { text: 'I keep ending up in the same place', concerns: ['self-understanding'] },
    { text: 'I am never good enough', concerns: ['self-esteem'] },
    { text: 'I feel empty, and do not know why', concerns: ['self-understanding'] },
    { text: 'I get angrier than I want to be', concerns: ['anger'] },
    { text: 'I choose people who are not there for me', concerns: ['relationship'] },
    { text: 'Growing up was hard, and it is not over', concerns: ['family-of-origin'] },
    { text: 'I am stuck between who I am and who I should be', concerns: ['identity'] },
  ],
  explores: [
    {
      title: 'What returns',
      text: 'The story that repeats itself with other names.',
    },
    {
      title: 'How you protect yourself',
      text: 'Making a joke, keeping busy, getting angry instead of sad: what once kept you safe, and what it costs now.',
    },
    {
      title: 'Mixed feelings',
      text: 'Loving and resenting the same person. Wanting something and being afraid to get it.',
    },
    {
      title: 'Where it began',
      text: 'The people who first taught you what to expect, and what they could not give.',
    },
  ],
  helps: [
    'The same trouble in one relationship after another',
    'Low mood that keeps returning',
    'A harsh inner voice',
    'Feeling empty or unreal',
    'Anger that surprises you',
    'Grief that had no room',
    'Not knowing what you want',
  ],
  sessions: [
    {
      title: 'Speaking freely',
      text: 'You begin with whatever is there. What seems beside the point often is not.',
    },
    {
      title: 'Noticing what is left out',
      text: 'A pause, a change of subject, a smile at a sad place. Your therapist may ask about it, gently.',
    },
    {
      title: 'Linking then and now',
      text: 'Together you look for where you know this feeling from. A link that fits often brings relief, and some sadness.',
    },
    {
      title: 'What happens between you two',
      text: 'You may come to expect of your therapist what you expect of others: to be judged, left, or saved. (Therapists call it transference.) There it can be seen while it happens.',
    },
  ],
  diagram: {
    shape: 'triangle',
    title: 'Three places where one feeling shows',
    text: 'A made-up example: expecting to be criticized. It began with one person, it turns up with others, and sooner or later it turns up in the room. Seen in all three places, it is easier to tell what belongs to today.',
    steps: [
      { title: 'Then', text: 'A father who was never pleased' },
      { title: 'Now', text: 'A boss whose silence sounds like blame' },
      { title: 'Here', text: '“You must think I am wasting your time.”' },
    ],
  },
  firstSession: `It may feel more open than you expect. Your therapist may simply ask what brings you, and then listen, with fewer questions than a doctor would ask. Silence is allowed. You can ask them anything about how they work, and they should answer.

Most offer a few first meetings, so that both of you can find out whether you want to work together. Notice whether you feel understood in some way that surprises you.`,
  course: `Most people come once or twice a week. The short forms that were studied took up to about 40 sessions. Long ones go on for a year or more. Ask what your therapist has in mind, and when you will look together at whether it helps.

Feelings that were kept away can come up, and you may feel worse for a while. Say so when you do. If it does not pass, you can ask for another way of working, or for another therapist. In a survey in England and Wales, about 1 in 20 people said that therapy had left them with lasting bad effects. Those who had been told enough about it beforehand said so less often. So ask before you begin.

For deep low mood, see a doctor too. They can talk with you about medicine, along with therapy or instead of it. See a doctor soon if you hardly sleep or eat, feel driven and can’t rest, or hear or see things others don’t.

If you think about ending your life, or feel you can’t go on, don’t wait for a session. You can call or text 988: it’s free, day and night.`,
  together: `Mostly it is one person and one therapist, once or twice a week. There are groups too, where the others become part of the work: what happens to you among people happens there as well, and can be spoken about.

Couples can come together. Then the question is what each of you brought along, and how the two stories fit into each other. This does not hold for violence, threats or control. Abuse is not a pattern two people make, and nothing in your story brought it on: see someone alone, not as a couple. The National Domestic Violence Hotline can help you, day and night: call 1-800-799-7233, or text START to 88788.`,
  evidence: `For a long time this therapy was studied little; that has changed. Controlled studies were mostly of the shorter forms. They found that it helps with low mood, anxiety, symptoms of the body without a clear cause, and long-standing personality problems. In many comparisons it helped about as much as other therapies. Some studies saw people go on getting better after it had ended; others did not find more of this than after other therapies.

The longest forms are hard to study, so less is known about them. Studies also differ in how well they were made. None can say how it will be for you. For panic or compulsions, ask about CBT as well.`,
  questions: [
    'How often would we meet, and for how long do you think?',
    'How much do you say yourself in a session?',
    'What if I have nothing to say, or feel worse for a while?',
    'How do we decide whether it helps, and when to stop?',
    'Do you work with dreams? Do I have to?',
  ],
  related: [
    {
      approach: 'relational',
      title: 'Relational therapy',
      text: 'Relationships, past and present, and the one in the room.',
    },
    {
      approach: 'attachment-based',
      title: 'Attachment-based therapy',
      text: 'Starts with the first bonds, and how safe it feels to need someone.',
    },
    {
      approach: 'ifs',
      title: 'Internal family systems (IFS)',
      text: 'Getting to know the parts of you that pull in different directions.',
    },
  ],
  sources: [
    psychodynamicToday,
    psychodynamicShort,
    psychodynamicGains,
    psychodynamicAfterwards,
    couplesAndAbuse,
    lastingHarm,
    depressionGuideline,
  ],
  reviewed: '2026-11-29',
};
