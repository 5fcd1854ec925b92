import { identityFacets, type FacetId } from '../../vocabulary/facets.js';
import { isSought } from './clauses.js';
import { anyWord, wordBeside, type Extent, type ReadWord } from './parts.js';

/** Facets of which people name their own: “my Aetna plan”, “for my teen”. */
const OWN: ReadonlySet<FacetId> = new Set(['payer', 'age']);

type Test = (word: string | undefined) => boolean;

const article = 'a an un una the';
/** Words beside a name that say which facet is meant: before it, and after it. */
const CUES: Partial<Record<FacetId, readonly [before: Test, after: Test]>> = {
  payer: [
    anyWord(`have has got take* accept* with on through under use* using via insurance insured covered in-network network is plan
      tengo tenemos tiene* acept* tom* con seguro`),
    anyWord('insurance plan plans coverage ppo hmo epo health medicaid medicare'),
  ],
  language: [
    anyWord('speak* in habla* hable* en language fluent'),
    anyWord('speak* therap* counsel* psycholog* psychiatr* session* language'),
  ],
  mode: [
    anyWord('by via over on through do does offer* only or and por en prefer* want*'),
    anyWord(
      'therap* session* appointment* call* visit* counsel* consult* only terapia* cita* sesion*',
    ),
  ],
  age: [
    anyWord('for para with sees see treat* work* de'),
    anyWord('therap* counsel* psycholog* psychiatr* specialist*'),
  ],
  session: [
    anyWord('for para offer* terapia de do does'),
    anyWord('therap* counsel* session* terapia* retreat* group*'),
  ],
  profession: [anyWord(`${article} by see licensed with`), anyWord('only')],
  payment: [
    anyWord('offer* accept* with has have on do does pay'),
    anyWord('therap* rate* fee* option* session* scale pay* counsel*'),
  ],
  affirming: [
    () => false,
    anyWord('friendly affirm* positive aware competent allied ally informed inclusive'),
  ],
};
const identityCues: readonly [before: Test, after: Test] = [
  anyWord(`${article} is be prefer* want* need* see only`),
  (word) => isSought(word),
];

/** Words that may stand between a cue and a name. */
const isArticle = anyWord(`${article} my mi`);
/** Someone’s own: “my psychologist”, “my wife’s insurance” tell about people. */
export const isOwned = anyWord('my our his her their mi mis su sus nuestr* ex');

/** Whether a word beside a name says that it is one of this facet. */
export function hasCue(words: readonly ReadWord[], extent: Extent, facet: FacetId): boolean {
  const [before, after] = identityFacets.includes(facet) ? identityCues : (CUES[facet] ?? NONE);
  const { from } = extent;
  const own = (at: number) => wordBeside(words, at, from);
  if (!OWN.has(facet) && isOwned(own(from - 1))) return false;
  const skipped = isArticle(own(from - 1)) && facet !== 'profession' ? 1 : 0;
  const lead = own(from - 1 - skipped);
  // “On the phone” is where someone is; “over the phone” is how to talk.
  const isBefore = before(own(from - 1)) || (before(lead) && (facet !== 'mode' || lead === 'over'));
  // “A woman” alone tells about anyone; “a Black therapist” asks.
  if (identityFacets.includes(facet)) {
    return isAfter(words, extent, after) || (isBefore && words[from]!.isAsking);
  }
  return isBefore || isAfter(words, extent, after);
}

/** Whether a test holds for the word after some words, or for one soon after: “Black woman therapist”. */
function isAfter(words: readonly ReadWord[], { from, to }: Extent, test: Test): boolean {
  for (let at = to + 1; at <= to + 2; at++) {
    const word = wordBeside(words, at, from);
    if (word === undefined) return false;
    if (test(word)) return true;
  }
  return false;
}

const NONE = [() => false, () => false] as const;
