/** What a record says of who may see it, in any spelling: what is not clear is read as the wish for privacy. */
import type { Reader } from './normalize.js';
import { yesOrNo, type Rule } from './rules.js';
import { letters } from './similar.js';

const hideName = /hid(?:e|den)|ocult|do(?:no|n)t(?:show|publish|display)/;
const privateName =
  /^(?:is)?(?:private|confidential|secret)$|(?:private|confidential|secret|unlisted)(?:address?|street|location)|(?:address?|street|location)(?:is)?(?:private|confidential|secret|unlisted)/;
const showName =
  /^(?:show|publish)(?:the|full|street|exact)*(?:address?|street|location)$|(?:address?|street|location)(?:is)?(?:shown|visible|public)$/;

/** Under which names an office asks that its address stay hidden. */
export const hideRule: Rule = {
  isWish: true,
  names: new RegExp(`${hideName.source}|${privateName.source}`),
  opposites: showName,
};

/** Under which names a record says whether its person agreed to be listed. */
export const consentRule: Rule = {
  takes: 'object',
  isWish: true,
  names:
    /^(?:has|give|gave)?(?:list(?:ing|ed)?|director(?:y|ie)|publi(?:sh|c|cation)|display|profile)?consent(?:ed)?(?:(?:to|for)?(?:be)?(?:list(?:ing|ed)?|publi(?:sh(?:ed)?|c|cation)|directory|display(?:ed)?))?(?:given|granted)?(?:yn|yesno)?$|^(?:listing)?opt(?:ed)?in$|^(?:listing|director(?:y|ie))permission$|^(?:agree[ds]?|permission|authorized?|ok)(?:to|for)(?:be)?(?:list(?:ing|ed)?|publi(?:sh(?:ed)?|c|cation)|directory|display(?:ed)?)$|^consentimiento/,
  opposites:
    /^(?:is)?(?:hide|hidden|unlisted|delisted)(?:listing|profile|record)?$|^private(?:listing|profile|record)$|^do(?:no|n)t(?:list|publish|display|show)$|^(?:listing)?opt(?:ed)?out$/,
};

const officeName = /address?|street|location|office/;
/** What any of these names has in it. To ask this first is much quicker: every record has dozens of names. */
const wishful = /hid|ocult|privat|confident|secret|unlist|show|publi|display/i;

/** Whether a record, or the whole feed, asks to hide the address of every office. */
export function hidesAddresses(around: object): boolean {
  return Object.keys(around).some((key) => {
    if (!wishful.test(key)) return false;
    const name = letters(key);
    const given = (around as Record<string, unknown>)[key] ?? undefined;
    if (given === undefined || !officeName.test(name)) return false;
    if (showName.test(name)) return yesOrNo(given) !== true;
    return (hideName.test(name) || privateName.test(name)) && yesOrNo(given) !== false;
  });
}

/** What may be told of an office whose address is hidden. */
const SHOWN = new Set(['name', 'city', 'state', 'postalCode', 'accessibility', 'hideAddress']);

interface Office {
  name?: string;
  street?: string;
  city?: string;
  postalCode?: string;
  hideAddress?: boolean;
}

/**
 * An office without its address. Fields that are not the feed's own may repeat it (`street2`, `mapUrl`), so only what is known to be
 * harmless stays: no name or city with a house number, no name with a word of the street, no ZIP+4, which is one side of a street.
 */
export function withoutAddress(office: Office, reader: Reader): Office {
  const { name = '', street = '', city = '', postalCode = '' } = office;
  const streetWords = new Set(wordsOf(street));
  const isTelling: Record<string, boolean> = {
    name: hasHouse(name) || wordsOf(name).some((word) => streetWords.has(word)),
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
  hideRule.names!.test(letters(key)) || hideRule.opposites!.test(letters(key));

/** Whether a text has a house number with a word behind it. */
function hasHouse(text: string): boolean {
  const words = text.split(' ');
  return words.some((word, i) => /\d/.test(word) && /^\p{L}/u.test(words[i + 1] ?? ''));
}

/** Words of four letters or more: what a street is called, and not "St". */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

/** What a record may say beside its fields that gives an address away. */
const TELLING = /address?|street|coordinate|geo|map|^(?:lat|lon|lng|latitude|longitude)$/;

/** A page that shows a place. */
const MAP =
  /^(?:geo:|https:\/\/(?:[\w.-]*\bmaps?\b|(?:www\.)?google\.[\w.]+\/maps|goo\.gl\/maps|(?:www\.)?waze\.))|openstreetmap/i;

/** Takes away what a record says elsewhere that would give a hidden address away. No field is called like what goes. */
export function dropTraces(record: { links?: { url?: string }[] }, reader: Reader): void {
  for (const key of Object.keys(record)) {
    if (TELLING.test(letters(key))) Reflect.deleteProperty(record, key);
  }
  const links = record.links?.filter(({ url = '' }) => !MAP.test(url));
  if (!links || links.length === record.links!.length) return;
  record.links = links;
  reader.warn('a link to a map is left out with the hidden address');
}
