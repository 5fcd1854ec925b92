import { nameKey } from './fold.js';

/**
 * Large cities whose bare name in a search is a place. Left out are those that are first of all a word or a first name, such as Reading
 * and Tyler, and those that `state-names.ts` or `nicknames.ts` has.
 */
const names = `
  Akron|Albany|Albuquerque|Alexandria|Allentown|Amarillo|Anaheim|Anchorage|Ann Arbor|Annapolis|Arlington|Asheville|Atlanta|Augusta|
  Aurora|Austin|Bakersfield|Baltimore|Baton Rouge|Beaumont|Bellevue|Berkeley|Bethesda|Billings|Birmingham|Bloomington|Boca Raton|
  Boise|Boston|Boulder|Bridgeport|Bronx|Brooklyn|Buffalo|Burbank|Burlington|Cedar Rapids|Charleston|Charlotte|Charlottesville|
  Chattanooga|Chesapeake|Chicago|Chula Vista|Cincinnati|Clearwater|Cleveland|Colorado Springs|Columbia|Columbus|Corpus Christi|Dallas|
  Davenport|Dayton|Daytona Beach|Denton|Denver|Des Moines|Detroit|Duluth|Durham|El Paso|Evansville|Fairfax|Fargo|Fayetteville|
  Flagstaff|Fort Collins|Fort Lauderdale|Fort Myers|Fort Wayne|Fort Worth|Fredericksburg|Fremont|Fresno|Frisco|Gainesville|
  Glendale|Grand Junction|Grand Rapids|Green Bay|Greensboro|Greenville|Harrisburg|Hartford|Hialeah|Hoboken|Hollywood|Honolulu|
  Houston|Huntsville|Indianapolis|Iowa City|Irvine|Jackson|Jacksonville|Jersey City|Kalamazoo|Kansas City|Knoxville|Lafayette|Lansing|
  Laredo|Las Cruces|Las Vegas|Lexington|Lincoln|Little Rock|Long Beach|Los Angeles|Louisville|Lubbock|Madison|Manhattan|McAllen|
  Memphis|Mesa|Miami|Milwaukee|Minneapolis|Modesto|Montgomery|Naperville|Nashville|New Haven|New Orleans|Newark|Newport News|Norfolk|
  Oakland|Oceanside|Ogden|Oklahoma City|Olympia|Omaha|Orlando|Overland Park|Palo Alto|Pasadena|Pensacola|Peoria|Philadelphia|Phoenix|
  Pittsburgh|Plano|Portland|Poughkeepsie|Provo|Pueblo|Queens|Raleigh|Rancho Cucamonga|Reno|Richmond|Riverside|Roanoke|Rochester|
  Rockford|Sacramento|Saint Louis|Saint Paul|Saint Petersburg|Salem|Salt Lake City|San Antonio|San Bernardino|San Diego|San Francisco|
  San Jose|San Juan|San Luis Obispo|San Mateo|Santa Ana|Santa Barbara|Santa Clara|Santa Cruz|Santa Fe|Santa Monica|Santa Rosa|Sarasota|
  Savannah|Schenectady|Scottsdale|Scranton|Seattle|Shreveport|Silver Spring|Sioux Falls|South Bend|Spokane|Springfield|Stamford|
  Staten Island|Stockton|Syracuse|Tacoma|Tallahassee|Tampa|Tempe|Toledo|Topeka|Torrance|Trenton|Tucson|Tulsa|Tuscaloosa|Vallejo|
  Vancouver|Virginia Beach|Waco|West Palm Beach|White Plains|Wichita|Wilmington|Winston-Salem|Worcester|Yonkers|Youngstown`;

const keys = new Set(names.split('|').map(nameKey));

/**
 * Whether a text is the name of a large city.
 *
 * @example isLargeCity('st louis') // true
 */
export function isLargeCity(text: string): boolean {
  return keys.has(nameKey(text));
}
