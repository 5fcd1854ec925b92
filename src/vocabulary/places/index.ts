/** Places in the United States: ZIP codes, the feed's cities, states, and distances. All of it runs on the device. */
export { citiesOf, type City } from './cities.js';
export { miles, type Position } from './distance.js';
export { loadPlaces } from './load.js';
export type { Places } from './places.js';
export { resolvePlace } from './resolve.js';
export { stateCode, states } from './states.js';
