import { lazy } from '../../lib/memo.js';
import { slug } from '../../lib/text/text.js';
import { typosAllowed, typosBetween } from '../../lib/text/typos.js';
import { wordsOf } from '../../lib/text/words.js';
import { canonicalValue, facetValues } from '../../vocabulary/facets.js';
import { createLabels } from '../../vocabulary/labels.js';
import { states } from '../../vocabulary/places/states.js';
import type { KnownNames } from './known-names.js';

/**
 * Reads what needs no table of other names: the vocabulary's labels, languages by their English names, and what resembles no other name.
 *
 * @param need called for anything else: it may be another name, and what is returned for it is a guess
 */
export function namesAtHand(need: () => void): KnownNames {
  return {
    insurers(text, label) {
      const known = byLabel().get(slug(text));
      if (known) {
        const [payer] = known.split('/') as [string];
        const plans = known === payer ? [] : [{ id: known }];
        return { named: [{ payer, plans }], told: `is read as "${known}"` };
      }
      if (resembles(text) || resembles(label ?? '')) need();
      return {};
    },
    plans(payer, text) {
      // Of most payers the vocabulary knows no plans.
      const isPlanned = facetValues('payer').some((value) => value.startsWith(`${payer}/`));
      if (isPlanned && resembles(text)) need();
      return undefined;
    },
    languages(text) {
      const tag = byEnglishName().get(text.toLowerCase());
      if (tag) return { named: [{ tag }] };
      need();
      return undefined;
    },
  };
}

const english = lazy(() => createLabels('en'));

const byLabel = lazy(
  () => new Map(facetValues('payer').map((id) => [slug(english().value('payer', id)), id])),
);

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** The tags of two letters, and the others that have a label, by their names. */
const byEnglishName = lazy(() => {
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  // Of two tags with one name, the first.
  const named = ['cmn', 'yue', ...tags]
    .reverse()
    .map((tag): [string, string] => [
      english().value('language', tag).toLowerCase(),
      canonicalValue('language', tag),
    ]);
  // A tag without a name is shown as it is.
  return new Map(named.filter(([name]) => name.length > 2));
});

/**
 * How words begin that are part of another name of an insurer, of a way to pay, or of a refusal, if the vocabulary's labels have none of
 * them: those of `aliases.ts` and of `insurer-words.ts`, which a test compares.
 */
const OTHERS =
  / (?:elev|bcbs|bluec|blues|bc b|bsca|ibx|keys|state|diamo|dynas|arki|segu|hoos|medq|ohp|cent|schi|chp|kid |part b|uhc|ubh|tri c|veter|commun|phcs|ghi|point3|hphc|health(?: ?(?:net|fir|par)|ch|y)|first h|mhn|beac|valu|hip |ihs|trib|amerig|com p|care s|and |or |[eyo] |no |not |none|out |oon|in n|innet|except|exclu|opt|fuer|sin |wont|isnt|dont|pend|coming|superb|all |any |most|accep|insur|eap|network|private|pay|cash|fee |free|grat|pago|pagar|afford|cheap|low |bajo|tarif|econom|barat|plazos|reduc|reimb|reemb|slid|sca |hmsa|major|many |nys|inexp|hsa|fsa|flex|cuenta|health s|employee a|work|crim|victi|compensa|cvc|pro b|probo|efect|unins|install|single c|income)/;

/** Words of labels that many insurers have. */
const COMMON = /^(?:and|care|first|health.*|of|plans?|plus)$/;

const beginnings = lazy(() => {
  const names = facetValues('payer').map((id) => english().value('payer', id));
  return new Set(beginningsOf([...names, ...Object.values(states)].join(' ')));
});

const beginningsOf = (text: string) =>
  wordsOf(text)
    .filter((word) => !COMMON.test(word))
    .map((word) => word.slice(0, 4));

/** Whether a text may be another name, contain one, or be misspelled. It may as well be none. */
function resembles(text: string): boolean {
  const id = slug(text);
  return (
    // Of several insurers, or with the code of a state.
    /[^\p{L}\p{N}\p{M}\s'’.-]|\b[A-Z]{2}\b/u.test(text) ||
    OTHERS.test(` ${wordsOf(text).join(' ')} `) ||
    beginningsOf(text).some((one) => beginnings().has(one)) ||
    facetValues('payer').some((payer) => {
      const most = typosAllowed(payer);
      return typosBetween(id, payer, most) <= most;
    })
  );
}
