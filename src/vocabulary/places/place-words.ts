import { placeWords } from './fold.js';

/** What says that a place comes next, and nothing else. */
export const nearness = phrases(
  'cerca de|cerca del|cercano a|alrededor de|close to|near to|near|nearby|outside of|outside|around|within driving distance of|minutes from|miles from|far from|away from|minutos de|millas de',
);
/** What says where someone comes from. */
export const origin = phrases(
  'from|born in|raised in|grew up in|moved from|soy de|naci en|creci en',
);
/** What also stands before other things: "in pain". */
export const position = phrases('in and around|in|en|based in|located in|area de|zona de');
/** What may stand between those and the name. */
export const beforeName = words(
  'area centro central city ciudad de downtown el estado greater la metro of state the town zona',
);
/** Where someone is, whose place only the device knows. */
export const here = phrases(
  'near me|close to me|near here|near home|near my home|near my house|close to home|in my area|cerca de mi|cerca de mi casa|cerca de aqui|cerca de casa|en mi zona',
);
/** The same where only a place is asked for, as one word. */
const hereAlone = words(
  'me here nearby home myhome myarea mylocation mycurrentlocation currentlocation aqui miubicacion miubicacionactual mizona micasa',
);
/** Everywhere, as one word. */
const everywhere = words(
  'any anywhere all allstates everywhere us usa theus theusa unitedstates theunitedstates nationwide cualquierlugar cualquierestado estadosunidos todos todoelpais eeuu',
);
/** Regions of so many states that none of them is meant, each as one word. They are also names of small towns. */
const regions = words('eastcoast midwest southwest thesouth thevalley themidwest westcoast');

/** Whether a text for a place means where the person is, everywhere, or too much to search near. */
export function vaguePlace(text: string): 'here' | 'everywhere' | 'region' | undefined {
  const key = placeWords(text).join('');
  // "ME" is Maine, and "mi" is Michigan.
  const isAlone = (hereAlone.has(key) && text !== 'ME') || text.toLowerCase() === 'mí';
  if (isAlone || here.some((phrase) => phrase.join('') === key)) return 'here';
  if (everywhere.has(key)) return 'everywhere';
  return regions.has(key) ? 'region' : undefined;
}

/** What says which part of a place is meant: "north Denver", "Upstate New York". */
export const directions = words(
  'north south east west northern southern eastern western northeast northwest southeast southwest central upstate inner norte sur este oeste',
);
/** What makes another name of the name of a city, before it or after it: Port Charlotte, Jackson Heights. */
export const beforeCity = words(
  'cape east el fort ft la lake las le los lower mount mt new north old point port saint san santa south st upper west',
);
export const afterCity = words(
  'bay beach city county creek falls gardens grove heights hills hole island junction lake mills park point springs station valley village',
);
/** How only names of places begin or end. */
export const plainName =
  /^(?:cape|f(?:or)?t|lake|las|los|mount|port|san|santa) | (?:beach|city|county|falls|heights|island|junction|park|springs|village)$/;
/** What stands before someone’s name. */
export const titles = words(
  'dr dra fr mr mrs ms mx pastor pastora prof profesor profesora professor rabbi rabino rev reverend reverendo sr sra srta',
);
/** What stands between two places. */
export const between = words('or and o y u');
/** The same in a field for places, and what else people put there. */
export const eitherOf = /\s*(?:\s(?:or|and|o|y|u)\s|[/&|;])\s*/iu;

/** What may follow a name. */
export const afterName = words('area metro metropolitan region');
/** What makes a city of a state's name: Kansas City, Virginia Beach. */
export const afterState = words('beach city falls gardens heights mills park springs station');
/** What may end an address. */
export const countries = words('america eeuu us usa');

/** When, not where: “en la noche”. */
export const times = words(
  `afternoon afternoons am day days evening evenings lunch lunchtime midday month morning mornings night nights noon pm
  week weekday weekdays weekend weekends ano anos dia dias domingo fin finde hoy hora horas jueves lunes madrugada manana
  mananas martes mediodia mes meses miercoles noche noches sabado semana semanas tarde tardes viernes`,
);
/** Words that are in no name of a place. */
export const notInNames = words(
  `a about accept accepting accepts also am an and any are around as at available based because but by can cerca cheap
  close do does evening evenings female for from good has have having help how i if in into is it its located looking
  male me mi mis morning mornings my near nearby need needs next no not now offering offers on or our outside please pm
  problems soon speaking speaks take takes taking that their them there therapist therapists therapy these they this to
  today tomorrow tonight under until vs want we week weekend weekends weeknights when where which who whose with
  without you your acepta aceptan alrededor con cuando ellos en esta este habla hablan hoy manana mas muy necesito
  noche o para pero por porque puede que quien semana sin sobre su sus tarde tardes tengo un una y yo`,
);
/** What one is in, or what is near, that is on no map. */
export const notPlaces = words(
  `abuse addiction adults bed black chronic college counseling couples crisis danger days death debt depth despair dire
  early emotional english family fear french front future general german grief group here home insurance jail late life
  love marriage minutes mind miss mourning network office order pain panic part past people peace person pieces prison
  private psychology public recovery relation relationship relationships rehab school sessions shock short spanish
  spiritual tears teens time touch training transition trauma treatment trouble two work years adolescentes ansiedad
  aqui casa casi depresion duelo espanol ingles linea medio mente pareja peligro persona privado realidad recuperacion
  relacion serio terapia todo trabajo vez vida vivo china colombia cuba india mexico peru venezuela`,
);
/** State codes that are also words, titles or degrees, in English or Spanish. */
export const ambiguousCodes = words(
  'al as ct de hi id in la ma md me mi mo ms mt ne nd oh ok or pa pr va',
);
/** Those that are words also after "in", or mean something else there. */
export const wordCodes = words('as hi in me mi oh ok or pr');
/** Those that in capitals, at the end of a search, are no other word, title or degree. */
export const codesInCapitals = words('al ct id mo mt ne pa');
/** Names of states that are also names of people, or of something larger or smaller. */
export const ambiguousStates = words('georgia montana virginia washington');
/** Nicknames that are also words or other initials. */
export const ambiguousNicknames = words('atl dmv indy jax jersey la nova stl');
/** What ends the name of a street. */
export const streets = words(
  `ave avenida avenue blvd boulevard calle cir circle court ct dr drive highway hwy lane ln loop parkway pkwy pl place
  rd road sq square st street ter terrace trail way`,
);
/** Everyday words that are also the names of large cities. */
export const cityWords = words(
  `commerce concord enterprise flint garland hope independence liberty mission mobile normal orange paradise plantation
  providence reading sunrise surprise`,
);
/** Abbreviations whose period ends no sentence. */
export const withPeriod = words('e ft mt n s st ste w');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Longer phrases first, each as its words. */
function phrases(text: string): readonly (readonly string[])[] {
  return text
    .split('|')
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
}
