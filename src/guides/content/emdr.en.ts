import type { Guide } from '../schema.js';
import {
  depressionGuideline,
  emdrEyeMovements,
  emdrPhases,
  emdrStudies,
  lastingHarm,
  psychologistsGuideline,
  traumaGuideline,
  veteransGuideline,
  worseForAWhile,
} from '../sources.js';

export const guide: Guide = {
  approach: 'emdr',
  locale: 'en',
  title: 'EMDR',
  summary:
    'For memories that still feel as if they were happening: working through them in short rounds, with eye movements or taps.',
  lead: 'A therapy for memories that still feel like now. You bring one to mind in short rounds while your eyes follow a movement, so that it may trouble you less.',
  therapists: { one: 'EMDR therapist', other: 'EMDR therapists' },
  about: `The letters stand for eye movement desensitization and reprocessing: in plain words, using movements of the eyes so that a memory may lose its sting and find its place. After something terrible, a memory can stay as raw as on the first day. A smell or a tone of voice, and your body is back there.

In EMDR you do not have to tell the whole story. You hold a part of the memory in mind: the picture, the thought, the feeling in your body. Meanwhile you follow your therapist’s hand, a light or a tap from side to side. After each short round you say what came up. Bit by bit many people with PTSD find that they can remember it without being in it.`,
  situations: [
    { text: 'What happened keeps coming back, awake or asleep', concerns: ['trauma-ptsd'] },
    { text: 'I was abused as a child', concerns: ['childhood-abuse'] },
    { text: 'I was sexually assaulted', concerns: ['sexual-abuse'] },
    { text: 'I can’t go near certain things or places', concerns: ['phobia'] },
    { text: 'I lost someone, and the moment will not fade', concerns: ['grief'] },
    { text: 'What I saw in service stays with me', concerns: ['veterans'] },
  ],
  explores: [
    {
      title: 'The picture',
      text: 'The moment that stands for the whole: often a few seconds that return again and again.',
    },
    {
      title: 'The sentence that stayed',
      text: 'What it made you believe about yourself: “I am not safe,” “I should have done something.”',
    },
    {
      title: 'What the body remembers',
      text: 'Where you feel it: the throat, the chest, the hands.',
    },
    {
      title: 'What sets it off now',
      text: 'The small things in daily life that bring it all back.',
    },
  ],
  helps: [
    'Memories of an accident, an attack or a disaster',
    'What was done to you as a child',
    'Nightmares, and being on guard all the time',
    'Sometimes also: fears that began with one event',
    'Sometimes also: grief with pictures that do not fade',
    'Sometimes also: shame about what happened',
  ],
  sessions: [
    {
      title: 'Finding steady ground',
      text: 'Before any hard memory you practice ways to calm down and to stop. You can always stop: a raised hand is enough.',
    },
    {
      title: 'Choosing a memory',
      text: 'Together you pick where to begin, and how strong it feels now, from 0 to 10.',
    },
    {
      title: 'Short rounds',
      text: 'Half a minute or so of eye movements, taps or sounds, then a breath, and a few words on what came. You are here, and the memory is there.',
    },
    {
      title: 'Coming back',
      text: 'Each session closes with something that settles you, also when the work is not done. In between, you note what comes up.',
    },
  ],
  diagram: {
    shape: 'path',
    title: 'The way through, in eight steps',
    text: 'What therapists call the eight phases, in plain words. The first two can take several sessions, and nobody should hurry you through them.',
    steps: [
      { title: 'Your story, as far as you like', text: 'What brings you, and what to work on.' },
      { title: 'Getting ready', text: 'Ways to calm down, and a sign for stop.' },
      { title: 'One memory', text: 'Its picture, its sentence, its place in the body.' },
      { title: 'Rounds', text: 'So that it may trouble you less.' },
      {
        title: 'A better sentence',
        text: 'What you would rather believe, tried on until it holds.',
      },
      { title: 'The body', text: 'Going through it from head to foot: is anything left?' },
      { title: 'Closing', text: 'Back to steady ground, each time.' },
      { title: 'Looking again', text: 'The next session begins with how it was since.' },
    ],
  },
  firstSession: `You will hear how it works, and you will be asked about your life, your health, your sleep, and who is there for you. You do not have to describe what happened. A title is enough to begin with: “the accident,” “that summer.”

The eye movements usually do not begin in the first session. A careful therapist finds out first whether this is the right time for it, and what you need to feel steady between sessions.

Tell your therapist first if you lose time or feel unreal, have seizures, drink or use drugs a lot, hear or see things others don’t, or think about ending your life. You may need more preparation first. Do not try this alone or with an app.`,
  course: `Sessions often take 60 to 90 minutes, once or twice a week. For adults with PTSD, a British guideline expects about 8 to 12 sessions (NICE, 2018), and more after several traumas. Getting ready takes its own time.

Pictures, dreams and strong feelings can come up between sessions, and you may feel worse for a while. In a study of two other trauma therapies, some people got worse for a time. By the end, they too had clearly improved. If you feel worse for weeks, or can’t get through the days in between, say so. You can slow down, stop, or go another way. In a survey in England and Wales, about 1 in 20 people said that therapy had left them with lasting bad effects. Those who had been told enough about it beforehand said so less often. So ask before you begin.

For deep low mood, see a doctor too. They can talk with you about medicine, along with therapy or instead of it. See a doctor soon if you hardly sleep or eat, feel driven and can’t rest, or hear or see things others don’t.

If you think about ending your life, or feel you can’t go on, don’t wait for a session. You can call or text 988: it’s free, day and night.`,
  together: `This is work for one person and a therapist. If you live with someone, it can help to tell them that you may be tired or tender after a session.

If the harm is still going on, or you are afraid of someone you live with, being safe comes first. Say so at the start: your therapist can help you plan for that. The National Domestic Violence Hotline can help you, day and night: call 1-800-799-7233, or text START to 88788.`,
  evidence: `For PTSD, this is one of the better studied therapies. Controlled studies have found that many people’s memories troubled them less afterwards, about as much as with other therapies that work with the memory itself. Most of the studies had weak points, so it is less certain how much it helps. The US Departments of Veterans Affairs and Defense recommend it (2023), as they do CPT and prolonged exposure. In 2017 the American Psychological Association put it one step lower. It has brought out a newer guideline since.

What is still argued about is how much the eye movements add, and why it works. For other troubles, such as fears, grief or low mood, there are too few good studies to say. As with any work on trauma it can stir things up for a while, and it does not help everyone.`,
  questions: [
    'What training in EMDR have you completed, and do you have supervision?',
    'How would we know that I am ready for the memories?',
    'What do you do when someone is overwhelmed, or goes far away?',
    'How do you do this by video?',
    'What should I have in place for the days after a session?',
  ],
  related: [
    {
      approach: 'cpt',
      title: 'Cognitive processing (CPT)',
      text: 'After a trauma, by way of what you have come to believe since.',
    },
    {
      approach: 'somatic',
      title: 'Somatic therapy',
      text: 'Begins with the body, and what it still holds.',
    },
    {
      approach: 'cbt',
      title: 'Cognitive behavioral therapy (CBT)',
      text: 'Thoughts, feelings and actions, and how each moves the others.',
    },
  ],
  sources: [
    veteransGuideline,
    psychologistsGuideline,
    emdrStudies,
    emdrEyeMovements,
    emdrPhases,
    traumaGuideline,
    worseForAWhile,
    lastingHarm,
    depressionGuideline,
  ],
  reviewed: '2026-11-29',
};
