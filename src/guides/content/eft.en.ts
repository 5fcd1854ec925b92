import type { Guide } from '../schema.js';
import { couplesAndAbuse, depressionGuideline, eftAndBehavioral, lastingHarm } from '../sources.js';

export const guide: Guide = {
  approach: 'eft',
  locale: 'en',
  title: 'Emotionally focused therapy (EFT)',
  summary:
    'Mostly for couples: looks for the feelings under the fight, and for a way to reach each other.',
  lead: 'A therapy mostly for couples. It looks under the fight for what each of you fears and longs for, and for ways to show it to each other.',
  therapists: { one: 'EFT therapist', other: 'EFT therapists' },
  about: `Couples rarely fight about the dishes. Under the dishes is a question: are you there for me, do I matter to you? When the answer is unsure, one often pushes, with questions, criticism, tears. The other often goes quiet, explains or leaves the room, so as not to make it worse. The more one pushes, the more the other goes, and so it goes on.

Emotionally focused therapy says that the cycle is the problem, not one of you. This does not hold for violence, threats or control. Abuse is not a pattern two people make, and it is not yours to fix. Where both are safe, it slows the cycle down until the softer feeling can be heard under the loud one: the fear under the anger, the shame under the silence. When one dares to say it and the other can hear it, the cycle begins to loosen. (Two other therapies share the letters: “tapping,” which is a different thing, and emotion-focused therapy for one person, which is a relative.)`,
  situations: [
    { text: 'We have the same fight again and again', concerns: ['couple-conflict'] },
    { text: 'We live side by side like roommates', concerns: ['intimacy'] },
    { text: 'One of us had an affair', concerns: ['infidelity'] },
    { text: 'Every talk ends in blame or silence', concerns: ['communication'] },
    { text: 'We hardly touch or have sex anymore', concerns: ['sex'] },
    { text: 'We are thinking of separating', concerns: ['divorce'] },
    { text: 'Since the baby came we have lost each other', concerns: ['maternal', 'parenting'] },
  ],
  explores: [
    {
      title: 'The cycle you are in',
      text: 'Who reaches and who retreats, and how each step calls up the next.',
    },
    {
      title: 'The feeling under the feeling',
      text: 'What stands behind sharp words or a closed door.',
    },
    {
      title: 'What you need, and do not say',
      text: 'To be wanted, to be good enough, not to be alone with it.',
    },
    {
      title: 'Old wounds',
      text: 'The times when one was not there, in this love or long before it.',
    },
  ],
  helps: [
    'Arguments that go in circles',
    'Distance, and living side by side',
    'Trust after an affair or a lie',
    'The strain of a baby, an illness or a loss',
    'Missing closeness and touch',
    'Finding out whether you can be close again',
  ],
  sessions: [
    {
      title: 'Drawing the cycle',
      text: 'From one real argument you put together who does what, and what each feels in that second.',
    },
    {
      title: 'Slowing down',
      text: 'Your therapist stops you at a small moment, a sigh or a look away, and asks what happened there.',
    },
    {
      title: 'Speaking to each other',
      text: 'You turn to your partner and say the softer thing, in your own words, with help close by.',
    },
    {
      title: 'Holding on to it',
      text: 'You go over how you got out of the cycle, so that you can find the way at home.',
    },
  ],
  diagram: {
    shape: 'cycle',
    title: 'The same fight, from above',
    text: 'A made-up couple, both safe with each other. Each does what seems right, and each step calls up the next. Neither began it: a cycle has no beginning. It can be stepped out of at any corner, most easily where someone says the feeling instead of the sharp word. This does not hold for violence, threats or control. Abuse is not a pattern two people make, and it is not yours to fix.',
    steps: [
      { title: 'You feel alone', text: 'Underneath: do I matter to you?' },
      { title: 'You push', text: '“You never talk to me.”' },
      { title: 'Your partner feels they fail', text: 'Underneath: I can’t get it right.' },
      { title: 'They go quiet', text: 'So as not to make it worse.' },
    ],
  },
  firstSession: `Usually you come together, and both of you are asked how you see it and what you hope for. Many therapists then see each of you once alone. Ask beforehand what they keep to themselves of that hour. It is also the hour to say if you are afraid.

In an ordinary quarrel you will not be told who is right. Violence and threats are another matter: they are never the fault of both. If it gets loud, the therapist steps in. At the end you should both feel that your side was heard. Nobody may make you come.`,
  course: `Couples often come once a week, and plan about 8 to 20 sessions. After deep hurts it can take longer. Ask when you will look together at whether it helps.

Saying the softer thing is a risk. You may feel worse for a while, and feel raw after a session. Take care if what you say in a session is used against you at home, or if you become afraid of what follows. Then it is not the right therapy now: tell your therapist when you are alone with them. In a survey in England and Wales, about 1 in 20 people said that therapy had left them with lasting bad effects. Those who had been told enough about it beforehand said so less often. So ask before you begin.

If one of you is in deep low mood, see a doctor too. They can talk with you about medicine, along with therapy or instead of it. See a doctor soon if you hardly sleep or eat, feel driven and can’t rest, or hear or see things others don’t.

If you think about ending your life, or feel you can’t go on, don’t wait for a session. You can call or text 988: it’s free, day and night.`,
  together: `It was made for couples of every kind. There are forms for families, and for one person alone, with the same idea: to find the feeling underneath, and to let it be answered.

It needs both of you to be safe. Where there is violence, threats, control or fear, the National Domestic Violence Hotline advises against couples therapy: see someone alone, not as a couple. Abuse is not yours to fix. The National Domestic Violence Hotline can help you, day and night: call 1-800-799-7233, or text START to 88788. Heavy drinking or drug use, or an affair that goes on in secret, may need help of its own first. If one of you is unsure about staying, ask about discernment counseling.`,
  evidence: `For couples this is among the better studied therapies. Controlled studies found many couples closer afterwards, mostly still so six months later; few looked longer. There was no clear difference from behavioral couple therapy. The studies are mostly small, those without a good result may be missing, and some were done by people who developed the method.

For individuals and families there is less. And couples do not always stay together. Some say that understanding each other better let them part with less harm.`,
  questions: [
    'How much of your training is in EFT, and are you certified?',
    'How do you make sure that both of us feel heard?',
    'Will you see us alone, and what do you keep to yourself?',
    'What if one of us is not sure about staying?',
    'How many sessions do couples usually need with you?',
  ],
  related: [
    {
      approach: 'gottman',
      title: 'Gottman method',
      text: 'For couples, with more skills and exercises.',
    },
    {
      approach: 'imago',
      title: 'Imago',
      text: 'For couples: a set way of listening, and the childhood each brought along.',
    },
    {
      approach: 'attachment-based',
      title: 'Attachment-based therapy',
      text: 'The ideas that this grew from, for one person or a family.',
    },
  ],
  sources: [eftAndBehavioral, couplesAndAbuse, lastingHarm, depressionGuideline],
  reviewed: '2026-11-29',
};
