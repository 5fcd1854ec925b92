/** What a record says about who may see it, in any spelling. When unclear, it is read as a wish for privacy. */
import type { Reader } from './reader.js';
import { isNo, isWished, yesOrNo, type FieldRule } from '../rules.js';
import { bareName } from '../../lib/text/bare-name.js';

const hideName = /hid(?:e|den)|ocult|do(?:no|n)t(?:show|publish|display)/;
/** Names made of `words` and common words around them: `keepAddressPrivate`, `settings.addressWithheld`. */
const madeOf = (words: string) =>
  new RegExp(
    `^(?=.*(?:${words}))(?:${words}|is|keep|the|my|our|full|exact|home|street|office|location|addres+e?|on|map|to|be|from|organization|privacy|setting|preference|option)+$`,
  );
const privateName = madeOf(
  'private|confidential|secret|unlisted|suppress?(?:ed)?|with?held|withhold|mask(?=addres|street)|addressmasked|omit(?:ted)?|conceal(?:ed)?|no(?=addres|street)|not(?:public|shown|listed|displayed|published)|(?:on|by|upon)request',
);
/** Names under which only a clear "no" is a wish for privacy: `displayAddress` can be the address itself. */
const visibleName = madeOf(
  'show|shown|display(?:ed)?|public|publish(?:ed)?|visible|visibility|list(?:ed)?',
);
const privacyName = madeOf('privacy');
const showName =
  /^(?:show|publish)(?:the|full|street|exact)*(?:address?|street|location)$|(?:address?|street|location)(?:is)?(?:shown|visible|public)$/;

/** The names under which an office asks to hide its address. */
export const hideRule: FieldRule = {
  isWish: true,
  aliases: new RegExp(`${hideName.source}|${privateName.source}`),
  opposites: showName,
  ifNo: visibleName,
  ifYes: privacyName,
  refusedValue: true,
};

/** The names under which a record says whether its person agreed to be listed. */
export const consentRule: FieldRule = {
  removes: 'object',
  isWish: true,
  aliases:
    /^(?:has|give|gave)?(?:list(?:ing|ed)?|director(?:y|ie)|publi(?:sh|c|cation)|display|profile)?consent(?:ed)?(?:(?:to|for)?(?:be)?(?:list(?:ing|ed)?|publi(?:sh(?:ed)?|c|cation)|directory|display(?:ed)?))?(?:given|granted)?(?:yn|yesno|status?)?$|^(?:listing)?opt(?:ed)?in$|^(?:listing|director(?:y|ie))permission$|^(?:agree[ds]?|permission|authorized?|ok)(?:to|for)(?:be)?(?:list(?:ing|ed)?|publi(?:sh(?:ed)?|c|cation)|directory|display(?:ed)?)$|^consentimiento/,
  opposites:
    /^(?:is)?(?:hide|hidden|unlisted|delisted)(?:listing|profile|record)?$|^private(?:listing|profile|record)$|^do(?:no|n)t(?:list|publish|display|show)$|^(?:listing)?opt(?:ed)?out$/,
  ifNo: /^(?:is|listing|profile|record)*(?:publish(?:ed)?|public|visible|visibility|status?|active|list(?:ed|ing)?|show|display)(?:in|on|the|director(?:y|ie)|(?:web)?site|profile|record)*$/,
  ifYes:
    /^(?:is)?(?:not?list(?:ing|ed)|suppress?(?:ed)?|excluded?|deleted?|archived?|removed?|inactive|draft|unpublished|private|privacy|confidential)(?:from|the|director(?:y|ie)|(?:web)?site|listing|profile|record)*$/,
  refusedValue: false,
};

const officeName = /address?|street|location|office/;
/** A part of each of these names. A quick first test, since every record has dozens of names. */
const wishful =
  /hid|ocult|priva|confident|secret|list|show|publi|display|visib|suppress|withh|mask|omit|conceal|no|request|setting|preference|option|organi/i;

/** Whether a record or a feed asks to hide the address of all its offices, directly or inside its `privacy` or `settings`. */
export function hidesAddresses(around: object, within = ''): boolean {
  return Object.keys(around).some((key) => {
    if (!within && !wishful.test(key)) return false;
    const name = bareName(within + key);
    const given = (around as Record<string, unknown>)[key] ?? undefined;
    if (given === undefined) return false;
    if (typeof given === 'object' && !within && !Array.isArray(given) && !officeName.test(name))
      return hidesAddresses(given, name);
    if (!officeName.test(name)) return false;
    if (showName.test(name)) return yesOrNo(given) !== true;
    if (hideName.test(name) || privateName.test(name)) return yesOrNo(given) !== false;
    return visibleName.test(name) ? isNo(given) : privacyName.test(name) && isWished(given);
  });
}

/** The fields that stay in an office whose address is hidden. */
const SHOWN = new Set(['name', 'city', 'state', 'postalCode', 'accessibility', 'hideAddress']);

interface Office {
  name?: string;
  street?: string;
  city?: string;
  postalCode?: string;
  hideAddress?: boolean;
}

/**
 * An office without its address. Unknown fields can repeat the address (`street2`, `mapUrl`), so only fields known to be
 * harmless stay. Removed too: a name or city with a house number, a name with a word of the street, and the last four
 * digits of a ZIP+4, which stand for one side of a street.
 */
export function withoutAddress(office: Office, reader: Reader): Office {
  const { name = '', street = '', city = '', postalCode = '' } = office;
  for (const word of wordsOf(street)) reader.hiddenStreetWords.add(word);
  const isTelling: Record<string, boolean> = {
    name: hasHouse(name) || namesStreet(name, reader),
    city: hasHouse(city),
  };
  const isKept = (key: string) => SHOWN.has(key) && !isTelling[key];
  const shown = Object.fromEntries(Object.entries(office).filter(([key]) => isKept(key))) as Office;
  const hasPlus4 = /^\d{5}-?\d{4}$/.test(postalCode);
  if (hasPlus4) shown.postalCode = postalCode.slice(0, 5);
  const lost = Object.keys(office).filter((key) => !isKept(key) && !isWish(key));
  if (lost.length || hasPlus4) {
    reader.warn('hidden address published: left out here, but remove it from the file itself');
  }
  return { ...shown, hideAddress: true };
}

const isWish = (key: string) =>
  [hideRule.aliases!, showName, visibleName, privacyName].some((names) =>
    names.test(bareName(key)),
  );

/** Whether a text has a number followed by a word, like a house number. */
function hasHouse(text: string): boolean {
  const words = text.split(' ');
  return words.some((word, i) => /\d/.test(word) && /^\p{L}/u.test(words[i + 1] ?? ''));
}

const COMMON =
  /^(?:st|nd|rd|th|ave?|dr|ln|ct|pl|blvd|suite|ste|unit|apt|floor|fl|the|of|and|at|in|on|to|de|la|el|los|las|n[ew]|s[ew])$/;

/** The words of a street's name, without common ones such as "St". */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !COMMON.test(word));
}

const namesStreet = (text: string, { hiddenStreetWords }: Reader) =>
  hiddenStreetWords.size > 0 && wordsOf(text).some((word) => hiddenStreetWords.has(word));

/** Names of unknown fields that give an address away. */
const TELLING =
  /address?|street|coordinate|geo|map|location|where|direc[ct]i|^(?:lat|lon|lng|latitude|longitude)$/;

/** The address of a map. */
const MAP = /^geo:|(?:^|[^a-z])(?:maps?(?![a-z])|mapquest|waze)|streetmap/i;

interface Traces {
  url?: string;
  links?: { url?: string; label?: string }[];
}

/** Removes everything else in a record that gives its hidden address away. @param others names of the record's unknown fields */
export function dropTraces(record: Traces, others: readonly string[], reader: Reader): void {
  for (const key of others) {
    const text = JSON.stringify([(record as Record<string, unknown>)[key]]);
    if (TELLING.test(bareName(key)) || namesStreet(text, reader))
      Reflect.deleteProperty(record, key);
  }
  const isTelling = ({ url = '', label = '' }) =>
    MAP.test(url) || namesStreet(label, reader) || namesStreet(url, reader);
  const links = record.links?.filter((link) => !isTelling(link)) ?? [];
  const isUrl = isTelling(record);
  if (isUrl) delete record.url;
  if (!isUrl && links.length === (record.links?.length ?? 0)) return;
  if (record.links) record.links = links;
  reader.warn('a link to a map is left out with the hidden address');
}
