import type { Guide } from '../schema.js';
import {
  cbtForAnxiety,
  cbtForDepression,
  cbtForInsomnia,
  cbtInBrief,
  couplesAndAbuse,
  depressionGuideline,
  lastingHarm,
  ocdGuideline,
  panicGuideline,
} from '../sources.js';

export const guide: Guide = {
  approach: 'cbt',
  locale: 'en',
  title: 'Cognitive behavioral therapy (CBT)',
  summary:
    'Looks at how thoughts, feelings and what you do affect each other, and practices other ways.',
  lead: 'A practical therapy about how your thoughts, feelings and actions drive each other. Between sessions you try out small changes.',
  therapists: { one: 'CBT therapist', other: 'CBT therapists' },
  about: `When you feel bad, your mind explains why, and it does so fast. “They did not write back, so they are angry with me.” The thought feels like a fact. You feel anxious, you keep away, and because you kept away you never find out whether it was true.

Cognitive behavioral therapy slows that moment down. (“Cognitive” means: to do with thoughts.) You learn to notice the thought, to check it as a fair friend would, and to try a different step and see what happens. It stays mostly with your life now. It has a plan, it often has a set number of sessions, and what you do between sessions counts as much as what you say in them.`,
  kinds: [
    {
      approach: 'act',
      title: 'Acceptance and commitment (ACT)',
      text: 'Making room for hard thoughts and feelings, instead of fighting them, and doing what matters to you all the same.',
    },
    {
      approach: 'mbct',
      title: 'Mindfulness-based (MBCT)',
      text: 'Learning through meditation to see a low mood coming. Made for low mood that keeps coming back.',
    },
    {
      approach: 'exposure-erp',
      title: 'Exposure and response prevention (ERP)',
      text: 'Meeting what you fear in small, agreed steps, without the rituals that keep the fear alive.',
    },
    {
      approach: 'schema',
      title: 'Schema therapy',
      text: 'For beliefs about yourself that go back a long way, and that good reasons do not change.',
    },
    {
      approach: 'cpt',
      title: 'Cognitive processing (CPT)',
      text: 'After a trauma: looking again at what you have come to believe since, such as that it was your fault.',
    },
    {
      approach: 'prolonged-exposure',
      title: 'Prolonged exposure (PE)',
      text: 'After a trauma: telling what happened, and going back to what you avoid, in steps you agree on.',
    },
  ],
  situations: [
    { text: 'My mind always jumps to the worst', concerns: ['anxiety'] },
    { text: 'My mood is low, and nothing interests me', concerns: ['mood'] },
    { text: 'Panic comes out of nowhere', concerns: ['panic'] },
    { text: 'I check things over and over; it may be OCD', concerns: ['ocd'] },
    { text: 'I lie awake and think', concerns: ['sleep'] },
    { text: 'I dread being watched or judged', concerns: ['social-anxiety'] },
    { text: 'It has to be perfect, so I put it off', concerns: ['perfectionism'] },
  ],
  explores: [
    {
      title: 'Thoughts that come by themselves',
      text: 'The quick sentences in your head that set the mood before you have noticed them.',
    },
    {
      title: 'Habits of thinking',
      text: 'Reading minds, expecting the worst, seeing all or nothing: ways in which everyone’s thinking bends under pressure.',
    },
    {
      title: 'What you avoid',
      text: 'What brings relief now and makes the fear larger next time.',
    },
    {
      title: 'What you do with your days',
      text: 'How much of your week gives you something, and how mood follows from that.',
    },
  ],
  helps: [
    'Worry that does not stop',
    'Panic, and the fear of it',
    'Low mood',
    'Fear of certain things or places',
    'Unwanted thoughts and rituals',
    'Sleep (ask about CBT-I, the form made for it)',
    'Worry about your health',
    'Stress and putting things off',
  ],
  sessions: [
    {
      title: 'A shared plan',
      text: 'You agree on what you want to be different, and begin each session with what to use it for.',
    },
    {
      title: 'Catching a thought',
      text: 'You write down what happened, what went through your mind and what you felt, and the two of you check it: what speaks for it, what against?',
    },
    {
      title: 'Small experiments',
      text: 'Instead of arguing about what would happen, you find out: one call, one question, one evening without checking.',
    },
    {
      title: 'Practice between sessions',
      text: 'A few minutes on most days. If it did not work out, that is something to look at, not a failed test.',
    },
  ],
  diagram: {
    shape: 'triangle',
    title: 'Thought, feeling, action: each moves the others',
    text: 'A friend does not write back. A thought, a feeling and an action follow, and each makes the others stronger. The loop can be entered at any corner: a fairer thought, or one small action, and the rest begins to move.',
    steps: [
      { title: 'Thought', text: '“They are angry with me.”' },
      { title: 'Feeling', text: 'Anxious, a knot in the stomach' },
      { title: 'Action', text: 'I keep away, and never find out.' },
    ],
  },
  firstSession: `Expect questions: what troubles you, when it began, what makes it better or worse, what you have tried. Many therapists use a short questionnaire, so that you can both see later whether something has changed.

By the end you should have a first idea of how your therapist explains what keeps the problem going, in words that make sense to you. If they do not, say so. You may get something small to watch for until the next time.`,
  course: `Many people come once a week, and a course often takes 5 to 20 sessions. Some come back later for a session or two. At the start, agree on how many you plan, and on a day to look at whether it helps.

Facing what you have kept away from is hard work, and you may feel worse for a while. You decide how fast to go. If it does not ease, say so: you can go in smaller steps, or ask for another way. In a survey in England and Wales, about 1 in 20 people said that therapy had left them with lasting bad effects. Those who had been told enough about it beforehand said so less often. So ask before you begin.

For depression that is more than mild, the American College of Physicians recommends this therapy or medicine as a first step (2023). The two together are another choice. So see a doctor too, who can talk with you about medicine. See a doctor soon if you hardly sleep or eat, feel driven and can’t rest, or hear or see things others don’t.

If you think about ending your life, or feel you can’t go on, don’t wait for a session. You can call or text 988: it’s free, day and night.`,
  together: `Most people do this therapy alone. For some worries a partner or a parent joins now and then, to learn how to help without feeding the fear. Fear of someone who hurts or threatens you is not a habit of thinking: that fear tells you something true.

There are groups as well, often for anxiety, low mood or sleep. Couples can work this way too, looking at what each assumes about the other. This does not hold for violence, threats or control: then see someone alone, not as a couple. The National Domestic Violence Hotline can help you, day and night: call 1-800-799-7233, or text START to 88788. Ask which of these a therapist offers.`,
  evidence: `This is among the most studied of all talking therapies. There are many controlled studies on anxiety, panic, low mood, unwanted thoughts and sleep. In them, people who had this therapy were mostly better off than others. The others had waited, had their usual care, or got a treatment made to look like one. For lasting sleep trouble, the American College of Physicians recommends its sleep form, CBT-I, as the first thing to try (2016). For OCD and for panic, the American Psychiatric Association has it among the first choices (2007 and 2009).

That does not make it the best choice for everyone. Compared with other therapies for low mood, the differences are small. Some people find it too much like school. And the studies look at averages; they cannot say how it will be for you.`,
  questions: [
    'How much of your training is in CBT, and which kind?',
    'How many sessions would you plan, and when would we look at whether it helps?',
    'What would I do between sessions, and what if I don’t manage it?',
    'Would we also talk about where this comes from?',
    'How do you go about facing fears: who decides how fast?',
  ],
  related: [
    {
      approach: 'dbt',
      title: 'Dialectical behavior therapy (DBT)',
      text: 'For feelings that come like a flood: skills for getting through them.',
    },
    {
      approach: 'emdr',
      title: 'EMDR',
      text: 'After a trauma: working with the memory itself.',
    },
    {
      approach: 'mindfulness',
      title: 'Mindfulness',
      text: 'Practice in noticing what is, without acting on it at once.',
    },
  ],
  sources: [
    cbtForDepression,
    cbtForAnxiety,
    cbtForInsomnia,
    ocdGuideline,
    panicGuideline,
    depressionGuideline,
    cbtInBrief,
    lastingHarm,
    couplesAndAbuse,
  ],
  reviewed: '2026-11-29',
};
