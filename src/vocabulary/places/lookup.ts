/** What looks up names of places. One file, so that it comes with one request when the first is typed. */
export { answerTo } from './answer.js';
export { citiesOf } from './cities.js';
export { placePhrases } from './place-phrases.js';
export { createPlaces } from './places.js';
export { createPostalCities } from './postal-cities.js';
export { firstPlace, isRatherName, misspelledPlace } from './first-place.js';
export { placeAmong } from './place-among.js';
export { textOfPlan } from './plans.js';
