import { ownValue } from '../../lib/own.js';
import { placeWords } from './fold.js';

/** What people call cities and regions, without spaces, and the cities that they mean. */
const nicknames: Record<string, string> = {
  abq: 'Albuquerque, NM',
  atl: 'Atlanta, GA',
  bayarea: 'San Francisco, CA|Oakland, CA|San Jose, CA',
  beantown: 'Boston, MA',
  bigapple: 'New York, NY',
  bigeasy: 'New Orleans, LA',
  bmore: 'Baltimore, MD',
  bronx: 'Bronx, NY',
  capecod: 'Hyannis, MA|Falmouth, MA',
  chitown: 'Chicago, IL',
  cincy: 'Cincinnati, OH',
  dc: 'Washington, DC',
  dfw: 'Dallas, TX|Fort Worth, TX',
  dmv: 'Washington, DC|Arlington, VA|Silver Spring, MD',
  eastbay: 'Oakland, CA|Berkeley, CA|Walnut Creek, CA',
  filadelfia: 'Philadelphia, PA',
  hamptonroads: 'Norfolk, VA|Virginia Beach, VA|Newport News, VA',
  hotlanta: 'Atlanta, GA',
  indy: 'Indianapolis, IN',
  inlandempire: 'Riverside, CA|San Bernardino, CA',
  jax: 'Jacksonville, FL',
  kcmo: 'Kansas City, MO',
  la: 'Los Angeles, CA',
  laketahoe: 'South Lake Tahoe, CA|Tahoe City, CA|Incline Village, NV',
  longisland: 'Hempstead, NY|Huntington, NY|Hauppauge, NY|Riverhead, NY',
  lowereastside: 'New York, NY',
  milehighcity: 'Denver, CO',
  mpls: 'Minneapolis, MN',
  newyorkcity: 'New York, NY',
  nola: 'New Orleans, LA',
  nuevaorleans: 'New Orleans, LA',
  nyc: 'New York, NY',
  okc: 'Oklahoma City, OK',
  orangecounty: 'Irvine, CA|Anaheim, CA|Santa Ana, CA',
  pdx: 'Portland, OR',
  philly: 'Philadelphia, PA',
  researchtriangle: 'Raleigh, NC|Durham, NC|Chapel Hill, NC',
  sanfran: 'San Francisco, CA',
  sf: 'San Francisco, CA',
  siliconvalley: 'San Jose, CA|Palo Alto, CA',
  slc: 'Salt Lake City, UT',
  southflorida: 'Miami, FL|Fort Lauderdale, FL|West Palm Beach, FL',
  stl: 'Saint Louis, MO',
  tahoe: 'South Lake Tahoe, CA|Tahoe City, CA|Incline Village, NV',
  twincities: 'Minneapolis, MN|Saint Paul, MN',
  uppereastside: 'New York, NY',
  upperwestside: 'New York, NY',
  vegas: 'Las Vegas, NV',
};

/**
 * The cities that a nickname means, as their usual names; empty if the text is none.
 *
 * @example citiesCalled('Philly') // ['Philadelphia, PA']
 * @example citiesCalled('the Bay Area') // ['San Francisco, CA', 'Oakland, CA', 'San Jose, CA']
 */
export function citiesCalled(text: string): string[] {
  const written = placeWords(text).join('').replace(/^the/, '');
  return ownValue(nicknames, written)?.split('|') ?? [];
}
