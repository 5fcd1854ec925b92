import { lazy } from '../../lib/memo.js';
import { slug } from '../../lib/text/text.js';
import { canonicalValue, facetValues } from '../../vocabulary/facets.js';
import { createValueLabels } from '../../vocabulary/value-labels.js';
import { isPlanned, type KnownNames } from './known-names.js';
import { resembles } from './resembles.js';

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
      if (isPlanned(payer) && resembles(text)) need();
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

const english = lazy(() => createValueLabels('en'));

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
