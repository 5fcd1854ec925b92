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
  chitown: 'Chicago, IL',
  cincy: 'Cincinnati, OH',
  dfw: 'Dallas, TX|Fort Worth, TX',
  dmv: 'Washington, DC|Arlington, VA|Silver Spring, MD',
  filadelfia: 'Philadelphia, PA',
  hotlanta: 'Atlanta, GA',
  indy: 'Indianapolis, IN',
  jax: 'Jacksonville, FL',
  kcmo: 'Kansas City, MO',
  la: 'Los Angeles, CA',
  milehighcity: 'Denver, CO',
  mpls: 'Minneapolis, MN',
  newyorkcity: 'New York, NY',
  nola: 'New Orleans, LA',
  nuevaorleans: 'New Orleans, LA',
  nyc: 'New York, NY',
  okc: 'Oklahoma City, OK',
  pdx: 'Portland, OR',
  philly: 'Philadelphia, PA',
  sanfran: 'San Francisco, CA',
  sf: 'San Francisco, CA',
  slc: 'Salt Lake City, UT',
  stl: 'Saint Louis, MO',
  twincities: 'Minneapolis, MN|Saint Paul, MN',
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
