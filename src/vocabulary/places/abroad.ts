import { placeWords } from './fold.js';

/** Countries, their parts and their largest cities, of which people in the United States write most, without spaces. */
const names = new Set(
  `canada ontario quebec alberta manitoba saskatchewan novascotia newbrunswick britishcolumbia toronto montreal ottawa calgary
  edmonton winnipeg vancouverbc torontoon mexico ciudaddemexico mexicocity cdmx guadalajara monterrey tijuana juarez ciudadjuarez
  cancun puebla mexicali puertovallarta cabo england scotland ireland northernireland uk unitedkingdom greatbritain britain london
  manchesteruk edinburgh glasgow france paris germany berlin munich spain espana madrid barcelona italy 
  portugal lisbon netherlands amsterdam belgium switzerland sweden norway denmark poland ukraine kyiv russia moscow greece turkey
  istanbul israel telaviv jerusalem egypt cairo nigeria lagos ghana kenya nairobi southafrica india delhi newdelhi mumbai
  bangalore pakistan bangladesh china beijing shanghai hongkong taiwan japan tokyo okinawa korea southkorea seoul philippines manila
  vietnam thailand bangkok singapore indonesia australia sydney melbourneaustralia newzealand auckland brazil brasil saopaulo argentina
  buenosaires colombia bogota medellin venezuela caracas peru chile ecuador quito bolivia cuba havana lahabana haiti
  republicadominicana dominicanrepublic santodomingo bahamas costarica sanjosecostarica panama guatemala honduras elsalvador
  sansalvador nicaragua belize dubai saudiarabia iran iraq afghanistan syria`
    .split(/\s+/)
    .filter(Boolean),
);

/** A Canadian or British postal code. */
const POSTAL = /^(?:[a-z]\d[a-z] ?\d[a-z]\d|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})$/i;

/**
 * Whether a place is probably in another country. A town in the United States may have the same name.
 *
 * @example isAbroad('Toronto, Canada') // true
 * @example isAbroad('M5V 2T6') // true
 */
export function isAbroad(text: string): boolean {
  const end = text.slice(text.lastIndexOf(',') + 1);
  const isName = (some: string) => names.has(placeWords(some).join(''));
  return isName(text) || (end !== text && isName(end)) || POSTAL.test(text.trim());
}
