/**
 * Measures how well sentences are understood: `node bench/language.mjs --questions F --topics F --sentences F --crisis F
 * --smalltalk F --needs F [--locale en] [--half a|b] [--misses N]`. Every file is optional, and has one JSON object per line.
 * `--locale` is the language of the page, not of the texts.
 *
 * - questions: `{ title?, text, topics: [...], in_scope? }`, with topics: `{ topics: { topic: [concern ids] } }`.
 *   hit@k: one of the first k concerns belongs to one of the topics. macro-recall@3: for each topic, the share of its questions with
 *   such a concern among the first three, averaged over topics, so that rare topics count as much as common ones.
 * - sentences: `{ text, label }`; a hit is one of LABELS below among the first three.
 * - smalltalk: `{ text }`; right if no concern is found.
 * - crisis: `{ text, crisis }`.
 * - needs: `{ text, concerns: [ids], kind? }`, several files with several `--needs`. hit@k: one of the first k concerns is one of
 *   the ids.
 *
 * `--half` uses only half of the texts, by a hash of their ids: tune on one half, and trust the result of the other.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLanguage } from './helpers/build-language.mjs';

/** The concerns that belong to each label of the short sentences. A concern includes all that are part of it. */
const LABELS = {
  Work: ['work-burnout', 'career', 'workplace-relationships', 'stress', 'financial-stress'],
  School: ['school', 'learning', 'stress'],
  'Family Issues': [
    'family',
    'parenting',
    'caregiving',
    'grief',
    'divorce',
    'couple-conflict',
    'relationship',
    'legal',
  ],
  'Financial Problem': ['financial-stress', 'career'],
  'Social Relationships': [
    'relationship',
    'friendship',
    'loneliness',
    'social-anxiety',
    'infidelity',
    'divorce',
    'dating',
    'trust',
    'communication',
    'couple-conflict',
    'attachment',
    'codependency',
    'grief',
    'workplace-relationships',
    'intimacy',
  ],
  'Health, Fatigue, or Physical Pain': [
    'chronic-illness',
    'pain',
    'sleep',
    'health-anxiety',
    'body-image',
    'eating-disorder',
    'stress',
    'caregiving',
    'aging',
  ],
  'Emotional Turmoil': [
    'depression',
    'anxiety',
    'stress',
    'self-esteem',
    'self-understanding',
    'loneliness',
    'grief',
    'bipolar',
    'borderline',
    'panic',
    'dissociation',
    'psychosis',
    'health-anxiety',
    'anger',
    'life-transition',
  ],
  'Everyday Decision Making': [
    'stress',
    'life-transition',
    'self-understanding',
    'anxiety',
    'work-burnout',
    'depression',
    'adhd',
    'perfectionism',
  ],
};

const { values: options } = parseArgs({
  options: {
    questions: { type: 'string' },
    topics: { type: 'string' },
    sentences: { type: 'string' },
    crisis: { type: 'string' },
    smalltalk: { type: 'string' },
    needs: { type: 'string', multiple: true, default: [] },
    locale: { type: 'string', default: 'en' },
    half: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
});
const most = Number(options.misses);
const { locale } = options;

const { module, sizes } = await buildLanguage();
const { understand } = module;
const times = [];
const hear = (text) => {
  const start = performance.now();
  const heard = understand(text, { locale });
  times.push(performance.now() - start);
  return heard;
};

const warming = performance.now();
understand('warm', { locale });
print('the first call', `${(performance.now() - warming).toFixed(1)} ms`);
for (const [name, bytes] of sizes) print(name, `${(bytes / 1000).toFixed(1)} kB gzip`);

if (options.questions) scoreQuestions();
if (options.sentences) scoreSentences();
if (options.smalltalk) scoreSmalltalk();
for (const file of options.needs) scoreNeeds(file);
if (options.crisis) scoreCrisis();
if (times.length) {
  times.sort((a, b) => a - b);
  const at = (share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2);
  print('time a call', `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

function scoreQuestions() {
  const { topics } = JSON.parse(readFileSync(options.topics, 'utf8'));
  const questions = read(options.questions).filter(({ in_scope = true }) => in_scope);
  const misses = [];
  const byTopic = new Map();
  let first = 0;
  let third = 0;
  let verbatim = 0;
  for (const { title, text, topics: wanted } of questions) {
    const whole = [title, text].filter(Boolean).join('\n');
    const heard = hear(whole);
    const ids = heard.concerns.map(({ id }) => id).slice(0, 3);
    const answers = (topic, list) => list.some((id) => topics[topic].includes(id));
    const known = wanted.filter((topic) => topics[topic]);
    if (known.length === 0) continue;
    first += known.some((topic) => answers(topic, ids.slice(0, 1)));
    third += known.some((topic) => answers(topic, ids));
    verbatim += heard.concerns.every(({ because }) =>
      because.every((words) => whole.includes(words)),
    );
    for (const topic of known) {
      const tally = byTopic.get(topic) ?? { asked: 0, heard: 0 };
      tally.asked++;
      if (answers(topic, ids)) tally.heard++;
      byTopic.set(topic, tally);
    }
    if (!known.some((topic) => answers(topic, ids))) misses.push({ whole, wanted, heard });
  }
  const recalls = [...byTopic].map(([topic, { asked, heard }]) => ({
    topic,
    asked,
    recall: heard / asked,
  }));
  recalls.sort((a, b) => a.recall - b.recall);
  print('questions', questions.length);
  print('  hit@1', share(first, questions.length));
  print('  hit@3', share(third, questions.length));
  print(
    '  macro-recall@3',
    (recalls.reduce((sum, { recall }) => sum + recall, 0) / recalls.length).toFixed(3),
  );
  print('  because verbatim', share(verbatim, questions.length));
  for (const { topic, asked, recall } of recalls)
    print(`    ${topic}`, `${recall.toFixed(2)} of ${asked}`);
  show(
    misses,
    ({ whole, wanted, heard }) => `[${wanted}] heard ${told(heard)}\n   ${whole.slice(0, 400)}`,
  );
}

function scoreSentences() {
  const byLabel = new Map();
  const misses = [];
  let hits = 0;
  const sentences = read(options.sentences);
  for (const { text, label } of sentences) {
    const heard = hear(text);
    const hit = heard.concerns.slice(0, 3).some(({ id }) => LABELS[label]?.includes(id));
    const tally = byLabel.get(label) ?? { asked: 0, heard: 0, silent: 0 };
    tally.asked++;
    if (hit) tally.heard++;
    else misses.push({ text, label, heard });
    if (heard.concerns.length === 0) tally.silent++;
    byLabel.set(label, tally);
    hits += hit;
  }
  print('short sentences', `${share(hits, sentences.length)} of ${sentences.length}`);
  for (const [label, { asked, heard, silent }] of byLabel) {
    print(`    ${label}`, `${share(heard, asked)} of ${asked}, ${silent} silent`);
  }
  show(misses, ({ text, label, heard }) => `[${label}] heard ${told(heard)}: ${text}`);
}

function scoreSmalltalk() {
  const lines = read(options.smalltalk);
  const loud = lines
    .map(({ text }) => ({ text, heard: hear(text) }))
    .filter(({ heard }) => heard.concerns.length);
  print(
    'small talk quiet',
    `${share(lines.length - loud.length, lines.length)} of ${lines.length}`,
  );
  show(loud, ({ text, heard }) => `heard ${told(heard)}: ${text}`);
}

function scoreNeeds(file) {
  const byKind = new Map();
  const misses = [];
  for (const { text, concerns, kind } of read(file)) {
    const heard = hear(text);
    const ids = heard.concerns.map(({ id }) => id).slice(0, 3);
    const answers = (list) => list.some((id) => concerns.includes(id));
    for (const key of new Set(['all', ...(kind ? [kind] : [])])) {
      const tally = byKind.get(key) ?? { asked: 0, first: 0, third: 0, silent: 0 };
      tally.asked++;
      tally.first += answers(ids.slice(0, 1));
      tally.third += answers(ids);
      tally.silent += ids.length === 0;
      byKind.set(key, tally);
    }
    if (!answers(ids)) misses.push({ text, concerns, heard });
  }
  print('needs', basename(file));
  for (const [kind, { asked, first, third, silent }] of byKind) {
    print(
      `    ${kind}`,
      `hit@1 ${share(first, asked)}, hit@3 ${share(third, asked)} of ${asked}, ${silent} silent`,
    );
  }
  show(misses, ({ text, concerns, heard }) => `[${concerns}] heard ${told(heard)}: ${text}`);
}

function scoreCrisis() {
  const lines = read(options.crisis).map((line) => ({
    ...line,
    found: module.detectCrisis(line.text),
  }));
  const real = lines.filter(({ crisis }) => crisis);
  const caught = real.filter(({ found }) => found);
  const alarms = lines.filter(({ crisis, found }) => !crisis && found);
  print(
    'crisis caught',
    `${caught.length} of ${real.length}, of the right kind ${caught.filter(({ crisis, found }) => crisis === found).length}`,
  );
  print('false alarms', `${alarms.length} of ${lines.length - real.length}`);
  show(
    lines.filter(({ crisis, found }) => crisis !== found),
    ({ text, crisis, found }) => `wanted ${crisis}, found ${found}: ${text.slice(0, 300)}`,
  );
}

function read(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))
    .filter(({ id }) => !options.half || halfOf(String(id)) === options.half);
}

/** The lowest bit of FNV-1a. */
function halfOf(id) {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  return hash & 0x10 ? 'a' : 'b';
}

function told({ concerns }) {
  return (
    concerns
      .map(({ id, score, because }) => `${id} ${score.toFixed(2)} (${because.join(' · ')})`)
      .join(', ') || 'nothing'
  );
}

function show(items, line) {
  for (const item of items.slice(0, most)) console.log(`  - ${line(item)}`);
}

function share(part, whole) {
  return (part / whole).toFixed(3);
}

function print(name, value) {
  console.log(`${name.padEnd(44)} ${value}`);
}
