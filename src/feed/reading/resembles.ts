import { lazy } from '../../lib/memo.js';
import { slug } from '../../lib/text/text.js';
import { typosAllowed, typosBetween } from '../../lib/text/typos.js';
import { wordsOf } from '../../lib/text/words.js';
import { payers } from '../../vocabulary/payers.js';
import { createValueLabels } from '../../vocabulary/value-labels.js';
import { states } from '../../vocabulary/places/states.js';

/**
 * How words begin that are part of another name of an insurer, of a way to pay, or of a refusal, if the vocabulary's labels have none of
 * them: those of `aliases.ts` and of `insurer-words.ts`, which a test compares.
 */
const OTHERS =
  / (?:elev|bcbs|bluec|blues|bc b|bsca|ibx|keys|state|diamo|dynas|arki|segu|hoos|medq|ohp|cent|schi|chp|kid |part b|uhc|ubh|tri c|veter|commun|phcs|ghi|point3|hphc|health(?: ?(?:net|fir|par)|ch|y)|first h|mhn|beac|valu|hip |ihs|trib|amerig|com p|care s|and |or |[eyo] |no |not |none|out |oon|in n|innet|except|exclu|opt|fuer|sin |wont|isnt|dont|pend|coming|superb|all |any |most|accep|insur|eap|network|private|pay|cash|fee |free|grat|pago|pagar|afford|cheap|low |bajo|tarif|econom|barat|plazos|reduc|reimb|reemb|slid|sca |hmsa|major|many |nys|inexp|hsa|fsa|flex|cuenta|health s|employee a|work|crim|victi|compensa|cvc|pro b|probo|efect|unins|install|single c|income)/;

/** Words of labels that many insurers have. */
const COMMON = /^(?:and|care|first|health.*|of|plans?|plus)$/;

const beginnings = lazy(() => {
  const labels = createValueLabels('en');
  const names = payers.ids.map((id) => labels.value('payer', id));
  return new Set(beginningsOf([...names, ...Object.values(states)].join(' ')));
});

const beginningsOf = (text: string) =>
  wordsOf(text)
    .filter((word) => !COMMON.test(word))
    .map((word) => word.slice(0, 4));

/** Whether a text may be another name, contain one, or be misspelled. It may as well be none. */
export function resembles(text: string): boolean {
  const id = slug(text);
  return (
    // Of several insurers, or with the code of a state.
    /[^\p{L}\p{N}\p{M}\s'’.-]|\b[A-Z]{2}\b/u.test(text) ||
    OTHERS.test(` ${wordsOf(text).join(' ')} `) ||
    beginningsOf(text).some((one) => beginnings().has(one)) ||
    payers.ids.some((payer) => {
      const most = typosAllowed(payer);
      return typosBetween(id, payer, most) <= most;
    })
  );
}
