import { expect } from '@open-wc/testing';
import { aliases } from '../../src/vocabulary/aliases.js';
import { facetIds, facetValues } from '../../src/vocabulary/facets.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { understand } from '../../src/vocabulary/language/index.js';
import { firstNames, lastNames, placeNames } from '../../src/vocabulary/language/proper-names.mjs';
import { readAliases } from '../../src/vocabulary/names.js';
import { states } from '../../src/vocabulary/places/states.js';

/** What is heard in a search of a word or two, by what it says: `thunder → phobia`. */
function heardIn(searches: Iterable<string>, locale = 'en'): string[] {
  return [...searches].flatMap((text) => {
    const { concerns, approaches } = understand(text, { locale });
    const ids = [...concerns, ...approaches].map(({ id }) => id);
    return ids.length ? `${text} → ${ids.join()}` : [];
  });
}

const listed = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const lines = (list: string): string[] => list.trim().split(/\s*\n\s*/);

/** Names that are also what someone may need help with, or what it is about. */
const TELLING = new Set(
  listed(`faith christian dolores soledad love moody pain grieve church priest
    molly nina bowen gamble guerra rosario`),
);
const isPlain = (name: string) => !TELLING.has(name);

/** Names that the list of proper names does not have. */
const otherNames = listed(`
  abby adele agnes alejandra alfredo alicia allison alvin annette antoine armando arturo audrey beatriz becky bella benito bernard
  beth blake bonnie brad brent bridget brooke bruno caleb calvin camille candace carla carly carmela casey cecilia cesar chad
  chelsea claire clara claudia clay clifford cody colin colleen connie corey courtney craig cristina curtis daisy dale damian dana
  darlene darren dean derek desiree devin diego dolly dominic dora dustin dwight earl edgar edith elaine elena eli ellen elsa
  emilio emma enrique erica erin ernesto esther eva felipe felix fernanda flora florence freddie gail gilbert gina gladys glenn
  grant greg gretchen gustavo guy harvey hector heidi herbert hilda holly hope hugo ian ignacio ines irene isaac jackie jaime jake
  jasmine javier jill joanna joaquin jodie joel jordan josefina joy juanita kara kendra kristen lance leah leo leon leroy leslie
  lester lillian lloyd lorena lorenzo lucas lucy luke lupe lydia mabel marco marcus margarita maribel mario marlene marvin mateo
  maureen max maya melanie mercedes meredith micah miranda mitchell molly monica morgan myra nadia nelson nina noel nora norma
  oliver omar oscar pablo paige paloma patty pauline penny perla phyllis priya quentin rafael ramiro ramon raquel rene rita rocio
  rodrigo roland rosario rosemary roxanne ruben sabrina sally salvador santiago saul sergio shane sheila sherry simon sonia stacy
  stuart sylvia tamara tanya ted tina todd tony tracy travis trevor tristan ursula valeria vanessa vera veronica vicky vivian
  wanda warren wendy wesley wilma ximena yesenia yvonne zoe
  abbott acosta adkins ahmed aguirre alston arias ashford ayala bailey ballard banks barker barrera barrett bauer beard beck
  benson bishop blair blanchard booker bowen bowman boyle bradford brennan bridges briggs browning bryan buchanan burke bush
  cabrera caldwell calderon cannon cardenas carrillo casey chambers chandler chapman chase cisneros clayton cline cochran cohen
  colon conley conner cordova cortez crosby cummings curry dalton daugherty dawson dean decker delacruz dempsey dickson dominguez
  donaldson dorsey doyle drake dudley duran dyer eaton emerson english erickson escobar espinoza estrada farmer farrell faulkner
  fields figueroa finch fitzgerald fleming fletcher floyd flynn fowler franco franklin frazier french fry fuentes fuller gallagher
  gallegos galvan gamble garner garrett gates giles gill glass glover goodwin gould graves greer guerra guerrero hale hammond
  hampton hancock hanson hardy harmon hartman harvey haynes heath hensley herring hess higgins hobbs hodges hogan holland horne
  horton huang huff ibarra ingram jacobs jefferson jennings juarez kaufman keller kemp kerr kirby klein kline knox koch kramer lam
  lamb lambert landry lang lara larson leblanc leon lester levy lindsey little logan love lowe lucero lucas luna lynch lynn macias
  madden mann marin marks marquez marsh mathis maxwell mcbride mccarthy mccormick mcgee mckinney meadows mejia melendez melton
  mercado meza middleton miles molina monroe montoya mora moran morrow moses mosley mullins munoz nash navarro newman noble nolan
  norris norton obrien ochoa oconnor oneal orozco orr osborne padilla parks parrish patrick patton pearson pennington peralta
  petty pham pitts ponce poole pope potter powers pratt preston pruitt quinn quintero ramsey rangel rasmussen reese reilly reyna
  rhodes rivas roach robles rocha rojas rollins romero rosales rowe rubio rush salas salinas sampson savage sawyer schneider
  schultz schwartz sellers serrano sexton shaffer shannon shelton shepherd sheppard short singh skinner sloan snow solis sosa
  spears stanley stanton steele strickland strong summers sutton sweeney tapia tate terrell thornton townsend travis trevino
  trujillo tyler underwood valdez valencia valenzuela vance vaughn vega velasquez velez villa villanueva vincent wade walls walsh
  walter walters walton ware watkins watts weber weeks weiss whitaker whitney wiggins wilcox wilkins wilkinson winters wise wolf
  woodard wyatt yates york zamora zavala zimmerman`);

const cities = lines(`
  new york\n los angeles\n chicago\n houston\n phoenix\n philadelphia\n san antonio\n san diego\n dallas\n jacksonville\n austin
  fort worth\n san jose\n columbus\n charlotte\n indianapolis\n san francisco\n seattle\n denver\n oklahoma city\n nashville
  el paso\n las vegas\n boston\n detroit\n portland\n louisville\n memphis\n baltimore\n milwaukee\n albuquerque\n tucson\n fresno
  sacramento\n mesa\n atlanta\n kansas city\n colorado springs\n omaha\n raleigh\n miami\n virginia beach\n long beach\n oakland
  minneapolis\n bakersfield\n tulsa\n tampa\n arlington\n wichita\n aurora\n new orleans\n cleveland\n anaheim\n henderson\n honolulu
  riverside\n santa ana\n corpus christi\n lexington\n san juan\n stockton\n irvine\n cincinnati\n orlando\n newark\n st paul
  pittsburgh\n greensboro\n durham\n lincoln\n jersey city\n plano\n north las vegas\n anchorage\n gilbert\n madison\n reno\n chandler
  st louis\n chula vista\n buffalo\n fort wayne\n lubbock\n toledo\n laredo\n irving\n chesapeake\n glendale\n winston salem
  port saint lucie\n scottsdale\n garland\n boise\n norfolk\n spokane\n richmond\n fremont\n huntington beach\n santa clarita
  salt lake city\n baton rouge\n mexico\n canada\n strasse\n Straße`);

const nouns = listed(`
  apple banana bread butter cheese coffee sugar pepper tomato potato onion carrot orange lemon cherry grape melon peach salad sandwich
  pizza pasta noodle cookie chocolate candy honey water juice soda glass plate spoon fork knife table chair couch sofa lamp carpet
  curtain window door floor ceiling wall roof kitchen bathroom bedroom garage garden yard fence street road bridge tunnel highway
  corner station airport train plane car truck bicycle boat ship bus taxi wheel engine tire battery bottle basket bucket box bag
  backpack suitcase purse wallet watch clock phone computer laptop tablet keyboard screen mouse printer camera radio television movie
  guitar piano drum violin song theater museum library book page letter pencil pen paper magazine newspaper map ticket stamp envelope
  package shirt pants jeans skirt jacket coat sweater shoe boot sock hat glove scarf belt button pocket zipper ring necklace mirror
  brush comb towel soap shampoo toothbrush hammer nail screw wrench ladder paint rope chain lock key tree flower grass leaf branch
  root seed forest mountain valley river lake ocean beach island desert cloud rain snow wind storm thunder lightning sun moon star sky
  planet earth stone rock sand metal wood plastic rubber cotton silk leather horse cow pig sheep goat chicken duck turkey rabbit
  squirrel deer bear lion tiger elephant monkey snake turtle frog fish shark whale dolphin bird eagle owl parrot butterfly bee ant
  spider mosquito farm barn tractor market store shop bank restaurant hotel apartment building tower castle temple park playground pool
  gym stadium field bat racket net goal player game puzzle toy doll kite balloon candle gift flag coin dollar penny ruler scissors glue
  tape calendar minute hour week month year morning afternoon evening tonight today tomorrow color circle square triangle line point
  shape size weight height width length edge hair texting girl intern change phd united medication medicare texas plumber waiter baker
  driver farmer pilot sailor artist writer singer actor painter dancer engineer mechanic electrician carpenter dentist pharmacist
  hospital clinic office insurance price cost fee website email address parking elevator entrance receptionist form signature degree
  license certificate english spanish french german chinese russian arabic polish hindi japanese
  blanket pillow shelf drawer cabinet stove freezer dishwasher vacuum broom mop sponge bleach faucet sink bathtub shower toilet tile
  brick cement shovel rake hose lawn patio balcony chimney attic basement hallway stairs lobby cafeteria bakery grocery pharmacy
  laundry salon barber florist jeweler tailor butcher cashier clerk courier janitor librarian nanny referee umpire senator mayor
  governor president ambassador novel chapter poem recipe menu napkin straw pitcher kettle toaster blender skillet oven grill picnic
  camping tent hiking canoe kayak surfing skiing skating soccer baseball basketball football tennis golf hockey volleyball rugby
  cricket bowling archery fishing hunting sailing cycling yoga pilates karate ballet opera orchestra concert festival parade
  fireworks carnival circus magician clown wedding anniversary birthday thanksgiving christmas easter passover ramadan january february
  march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday`);

/** Names of values that are about a need, too: `rehab`, `single mom`, `couples therapy`. */
const ABOUT_NEEDS = new Set([
  ...['session', 'age', 'affirming', 'faith', 'gender', 'sexuality', 'ethnicity', 'access'],
  ...['service', 'care-level', 'profession', 'style'],
]);

describe('a search of one everyday word', () => {
  for (const locale of ['en', 'es']) {
    it(`hears no need in a first or last name (${locale})`, () => {
      const known = [...listed(firstNames), ...listed(lastNames)].filter(isPlain);
      expect(heardIn(known, locale)).to.deep.equal([]);
    });

    it(`hears no need in the name of a place (${locale})`, () => {
      const names = [...listed(placeNames), ...Object.values(states), ...cities];
      expect(heardIn(names, locale)).to.deep.equal([]);
    });
  }

  it('hears no need in a name that no list has', () => {
    expect(heardIn(otherNames.filter(isPlain))).to.deep.equal([]);
  });

  it('hears no need in an everyday noun', () => {
    // A wedding and a holiday may be what it is about.
    const telling = /^(?:wedding|christmas|thanksgiving|anniversary|dancer|sailing) /;
    expect(heardIn(nouns).filter((one) => !telling.test(one))).to.deep.equal([]);
  });

  it('hears no need in an insurer, a language, a mode or a way to pay', () => {
    const labels = createLabels('en');
    for (const facet of facetIds) {
      if (facet === 'concern' || facet === 'approach' || ABOUT_NEEDS.has(facet)) continue;
      const others = readAliases(aliases[facet] ?? '');
      const values = new Set([...facetValues(facet), ...others.keys()]);
      const names = [...values].flatMap((value) => [
        labels.value(facet, value),
        ...(others.get(value)?.names ?? []).map(({ name }) => name),
      ]);
      const telling =
        /military|^veterans|^va benefits|for kids|child health|income|financ|económic|efectivo|bolsillo/i;
      expect(
        heardIn(names).filter((one) => !telling.test(one)),
        facet,
      ).to.deep.equal([]);
    }
  });

  it('still hears a need that is named in one word', () => {
    for (const [text, concern] of [
      ['anxious', 'anxiety'],
      ['sad', 'depression'],
      ['lonely', 'loneliness'],
      ['school', 'school'],
      ['money', 'financial-stress'],
      ['sex', 'sex'],
      ['marriage', 'couple-conflict'],
      ['drinking', 'alcohol'],
      ['faith', 'spirituality'],
      ['friends', 'friendship'],
      ['new mom', 'maternal'],
    ] as const) {
      const [first] = understand(text).concerns;
      expect(first?.id, text).to.equal(concern);
    }
  });

  it('hears the everyday word once there is a sign of need', () => {
    for (const [text, concern] of [
      ['I hate my hair', 'body-image'],
      ['so many problems at the office', 'workplace-relationships'],
      ['afraid of bridges and tunnels', 'phobia'],
    ] as const) {
      expect(
        understand(text).concerns.map(({ id }) => id),
        text,
      ).to.include(concern);
    }
  });
});
