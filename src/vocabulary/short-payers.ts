import { ownValue } from '../lib/own.js';

/** Short names of payers that are known at once, in a query too. All other names are in `aliases.ts`. */
const shortNames: Readonly<Record<string, string>> = {
  bcbs: 'blue-cross-blue-shield',
  cigna: 'cigna-evernorth',
  evernorth: 'cigna-evernorth',
  'kaiser-permanente': 'kaiser',
  optum: 'optum-unitedhealthcare',
  uhc: 'optum-unitedhealthcare',
  unitedhealthcare: 'optum-unitedhealthcare',
};

/** The id of a payer or plan that has another short name. Any other stays as it is. @example canonicalPayer('cigna') // 'cigna-evernorth' */
export function canonicalPayer(value: string): string {
  const [payer, ...plan] = value.split('/');
  return [ownValue(shortNames, payer!) ?? payer, ...plan].join('/');
}
