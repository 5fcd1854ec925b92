/** Places in the United States: ZIP codes, the feed's cities, states, and distances. All of it runs on the device. */
export { citiesOf, type Address, type City } from './cities.js';
export { miles, type Position } from './distance.js';
export { loadPlaces } from './load.js';
export { normalizeZip, type Places, type Zip } from './places.js';
export { resolvePlace, type AmbiguousPlace, type Gazetteer, type Place } from './resolve.js';
export { stateCode, states } from './states.js';
