import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { parseFeedTextInSlices } from '../../src/feed/parse-in-slices.js';
import { parseTherapist } from '../../src/feed/parsing.js';
import { createDirectory } from '../../src/directory/index.js';
import { aliases } from '../../src/vocabulary/aliases.js';
import { facetValues } from '../../src/vocabulary/facets.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { readAliases } from '../../src/vocabulary/names.js';
import { states } from '../../src/vocabulary/places/states.js';

const now = Date.parse('2026-11-21T12:00:00Z');
type Written = string | { id: string; label?: string };

/** What a feed with these insurances is read as: the plan of each, or the payer; then its labels, and what was told. */
function read(...insurance: (Written | { payer: Written; plans?: string[]; asOf?: string })[]) {
  const { feed, problems } = parseFeed(
    {
      version: 1,
      therapists: [
        {
          id: 'a',
          name: 'A',
          insurance: insurance.map((one) =>
            typeof one === 'object' && 'payer' in one ? one : { payer: one },
          ),
        },
      ],
    },
    { now },
  );
  const [therapist] = feed.therapists;
  const values = therapist!.insurance!.flatMap(({ payer, plans = [] }) =>
    plans.length ? plans : payer,
  );
  return {
    therapist: therapist!,
    values,
    labels: { ...feed.labels.payer, ...feed.labels.plan },
    told: problems.map(({ reason }) => reason),
  };
}

/** What clinics write, and the payers and plans that it is read as. */
const spellings: Record<string, string> = {
  Aetna: 'aetna',
  'AETNA®': 'aetna',
  'Aetna (in-network)': 'aetna',
  'Aetna, Inc.': 'aetna',
  'Aetna Health Insurance Plans': 'aetna',
  'All Aetna plans': 'aetna',
  'Seguro Aetna': 'aetna',
  'Aetna PPO': 'aetna/ppo',
  'Aetna - PPO': 'aetna/ppo',
  'Aetna, HMO and PPO': 'aetna/hmo aetna/ppo',
  'Aetna Student Health': 'aetna/student-health',
  Cigna: 'cigna-evernorth',
  'Cigna™ Healthcare': 'cigna-evernorth',
  'Cigna and Evernorth': 'cigna-evernorth',
  'Cigna HMO': 'cigna-evernorth/hmo',
  BCBS: 'blue-cross-blue-shield',
  'B.C.B.S.': 'blue-cross-blue-shield',
  'BC/BS': 'blue-cross-blue-shield',
  'Blue Cross/Blue Shield': 'blue-cross-blue-shield',
  'Blue Cross & Blue Shield': 'blue-cross-blue-shield',
  'BlueCross and BlueShield': 'blue-cross-blue-shield',
  'Blue Cross Blue Shield of Texas': 'blue-cross-blue-shield/texas',
  'BCBS of TX': 'blue-cross-blue-shield/texas',
  BCBSTX: 'blue-cross-blue-shield/texas',
  'Texas BCBS': 'blue-cross-blue-shield/texas',
  BCBSM: 'blue-cross-blue-shield/michigan',
  'Blue Cross NC': 'blue-cross-blue-shield/north-carolina',
  'Blue Cross & Blue Shield of Illinois': 'blue-cross-blue-shield/illinois',
  'BCBS of Texas, Illinois and Oklahoma':
    'blue-cross-blue-shield/texas blue-cross-blue-shield/illinois blue-cross-blue-shield/oklahoma',
  'BlueCross BlueShield™ of South Carolina': 'blue-cross-blue-shield/south-carolina',
  'Blue Shield of California': 'blue-cross-blue-shield/california',
  'Blue Cross of California': 'anthem',
  'Blue Cross Blue Shield of California': 'blue-cross-blue-shield',
  'Horizon BCBS NJ': 'blue-cross-blue-shield/horizon',
  'Premera Blue Cross': 'blue-cross-blue-shield/premera',
  'Premera Blue Cross Blue Shield of Alaska': 'blue-cross-blue-shield/premera',
  'Florida Blue HMO': 'blue-cross-blue-shield/florida-blue blue-cross-blue-shield/florida-blue-hmo',
  'Anthem Blue Cross': 'anthem',
  'Anthem BCBS of Ohio': 'anthem/ohio',
  'Empire BlueCross BlueShield': 'anthem',
  'UnitedHealthcare UHC | UBH': 'optum-unitedhealthcare',
  'Optum/United Behavioral Health': 'optum-unitedhealthcare',
  'United HealthCare': 'optum-unitedhealthcare',
  United: 'optum-unitedhealthcare',
  'UHC Community Plan': 'optum-unitedhealthcare/community-plan',
  'Kaiser Permanente of Colorado': 'kaiser/colorado',
  'Kaiser Foundation Health Plan': 'kaiser',
  'Humana Medicare Advantage': 'humana/medicare-advantage',
  'Molina Healthcare of Michigan': 'molina/michigan',
  'Carelon (formerly Beacon)': 'carelon',
  'Oscar Health': 'oscar',
  'Oscar (Optum)': 'oscar/optum',
  'Medicare Part B': 'medicare/part-b',
  'Traditional Medicare': 'medicare',
  'TRICARE East': 'tricare/east',
  'VA Community Care': 'va',
  'VA Medicaid': 'medicaid/cardinal-care',
  'Medi-Cal': 'medicaid/medi-cal',
  'Medicaid (Medi-Cal)': 'medicaid/medi-cal',
  'California Medicaid': 'medicaid/medi-cal',
  'Medicaid of California': 'medicaid/medi-cal',
  MassHealth: 'medicaid/masshealth',
  'Health First Colorado (Colorado Medicaid)': 'medicaid/health-first-colorado',
  'Washington Apple Health': 'medicaid/apple-health',
  'Medicaid of Utah': 'medicaid/utah',
  'Medicaid - NY': 'medicaid/new-york',
  'NYS Medicaid': 'medicaid/new-york',
  HMSA: 'blue-cross-blue-shield',
  'Blue KC': 'blue-cross-blue-shield',
  'Capital Blue Cross': 'blue-cross-blue-shield',
  'Capital Blue': 'blue-cross-blue-shield',
  'FEP Blue': 'blue-cross-blue-shield',
  BlueCard: 'blue-cross-blue-shield',
  'Medicaid OR': 'medicaid/oregon-health-plan',
  'Medicaid and CHP': 'medicaid chip',
  'Medicare/Medicaid': 'medicare medicaid',
  'Aetna / Cigna': 'aetna cigna-evernorth',
  'Aetna; BCBS; UHC': 'aetna blue-cross-blue-shield optum-unitedhealthcare',
  'Cigna, Aetna, and Humana': 'cigna-evernorth aetna humana',
  'Aetna Cigna Humana': 'aetna cigna-evernorth humana',
  'Aetna and other major plans': 'aetna',
  'Acme Health / Cigna': 'acme-health cigna-evernorth',
};

describe('an insurer in a feed', () => {
  for (const [text, values] of Object.entries(spellings)) {
    it(`“${text}” is ${values}`, () => {
      expect(read(text).values.join(' ')).to.equal(values);
    });
  }

  for (const text of [
    'Acme Health',
    'Oscar Wilde Fund',
    'United Methodist Church',
    'Oxford House',
    'Kaiser Family Foundation',
    'Tufts University',
    'VA Premier',
    'Oklahoma HealthChoice',
    'Health First Health Plans',
    'State Farm',
  ]) {
    it(`“${text}” stays its own, and is told`, () => {
      const { therapist, values, labels, told } = read(text);
      expect(therapist.insurance).to.have.length(1);
      expect(labels).to.eql({ [values[0]!]: text });
      expect(told).to.eql([`"${text}" is no insurer of the vocabulary: shown as written`]);
    });
  }

  for (const text of [
    'All major insurances',
    'Most major insurance',
    'Many insurance plans',
    'Several major plans accepted',
  ]) {
    it(`“${text}” names none: it is left out, and told`, () => {
      const { values, labels, told } = read(text, 'aetna');
      expect(values).to.eql(['aetna']);
      expect(labels).to.eql({});
      expect(told[0]).to.equal(`"${text}" names no insurer: left out`);
    });
  }

  it('of a name in words that many have stays one', () => {
    expect(read('Network Health').values).to.eql(['network-health']);
  });

  it('is not told what is written as this finder writes it', () => {
    for (const id of ['aetna', 'aetna/ppo', 'blue-cross-blue-shield/texas']) {
      expect(read(id).told, id).to.eql([]);
    }
  });

  it('is told what it is read as', () => {
    expect(read('Aetna PPO').told).to.eql(['"Aetna PPO" is read as "aetna/ppo"']);
    expect(read('Aetna / Cigna').told).to.eql([
      '"Aetna / Cigna" is read as "aetna" and "cigna-evernorth"',
    ]);
    expect(read('aetna', 'Aetna', 'Blue Cross Blue Shield', 'Cigna', 'BCBS').told).to.eql([]);
  });

  it('has a plan of its own under the written name', () => {
    expect(read('Aetna PPO').labels).to.eql({ 'aetna/ppo': 'PPO' });
    expect(read('Medicaid of Utah').labels).to.eql({ 'medicaid/utah': 'Medicaid of Utah' });
    expect(read('Blue Cross Blue Shield of Texas').labels).to.eql({});
  });

  it('that is misspelled is not guessed, but the nearest is named', () => {
    const { values, told } = read('Atena PPO');
    expect(values).to.eql(['atena-ppo']);
    expect(told).to.eql([
      '"Atena PPO" is no insurer of the vocabulary: shown as written; did you mean "aetna"?',
    ]);
  });

  it('of one’s own, with an id and a label, is not told', () => {
    const { values, told } = read({ id: 'acme', label: 'Acme Health' });
    expect(values).to.eql(['acme']);
    expect(told).to.eql([]);
  });

  it('of any length is read in no time', () => {
    const text = '(Aetna, '.repeat(100_000);
    const start = performance.now();
    expect(read({ id: text }, { payer: 'medicaid', plans: [text] }).values[0]).to.equal('aetna');
    expect(performance.now() - start).to.be.below(500);
  });

  it('is known by its label', () => {
    expect(read({ id: 'ins-07', label: 'BCBS of Texas' }).values).to.eql([
      'blue-cross-blue-shield/texas',
    ]);
  });

  for (const text of [
    'Aetna (out of network)',
    'Aetna (pending)',
    'Medicare (opted out)',
    'No Medicaid',
    'Does not accept Kaiser',
    'All except Kaiser',
    'No insurance accepted',
    'Out of Network',
    'Self-pay',
    'Private pay',
  ]) {
    it(`“${text}” is no insurance, and told`, () => {
      const { values, told } = read(text, 'aetna');
      expect(values).to.eql(['aetna']);
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(': left out');
    });
  }

  it('is found by the names of its plans, too', () => {
    const plans = (payer: string, ...written: string[]) => read({ payer, plans: written }).values;
    expect(plans('medicaid', 'Medi-Cal')).to.eql(['medicaid/medi-cal']);
    expect(plans('medicaid', 'California')).to.eql(['medicaid/medi-cal']);
    expect(plans('BCBS', 'of Texas', 'Gold PPO')).to.eql([
      'blue-cross-blue-shield/texas',
      'blue-cross-blue-shield/gold-ppo',
    ]);
    expect(plans('Aetna', 'Aetna PPO', 'Open Access')).to.eql(['aetna/ppo', 'aetna/open-access']);
    expect(plans('Aetna', 'HMO (out of network)', 'PPO')).to.eql(['aetna/ppo']);
  });

  it('leaves out plans that may be anyone’s', () => {
    const { values, told } = read({ payer: 'Aetna / Cigna', plans: ['PPO'] });
    expect(values).to.eql(['aetna', 'cigna-evernorth']);
    expect(told[1]).to.equal('of several payers: "plans" are left out');
  });

  it('counts once under two names, and keeps its date', () => {
    const asOf = '2026-11-01';
    const { therapist } = read({ payer: 'UHC', asOf }, { payer: 'Optum', asOf });
    expect(therapist.insurance).to.eql([{ payer: 'optum-unitedhealthcare', asOf }]);
    expect(read({ payer: 'Aetna / Cigna', asOf }).therapist.insurance).to.eql([
      { payer: 'aetna', asOf },
      { payer: 'cigna-evernorth', asOf },
    ]);
  });

  it('is read the same once it is read', () => {
    for (const text of Object.keys(spellings)) {
      const { therapist } = read(text);
      const again = parseFeed({ version: 1, therapists: [therapist] }, { now });
      expect(again.feed.therapists[0]!.insurance, text).to.eql(therapist.insurance);
    }
  });

  it('is found by a query under its id or a short name', () => {
    const { therapist } = read('BCBS of Texas', 'UHC Community Plan');
    const directory = createDirectory([therapist]);
    const found = (value: string) =>
      directory.search({ now, facets: { payer: { any: [value] } } }).total;
    for (const value of ['blue-cross-blue-shield', 'bcbs', 'bcbs/texas', 'uhc', 'unitedhealthcare'])
      expect(found(value), value).to.equal(1);
    expect(found('cigna')).to.equal(0);
  });
});

describe('other names of insurers and languages', () => {
  const feed = (record: object) =>
    JSON.stringify({ version: 1, therapists: [{ id: 'a', name: 'A', ...record }] });
  async function loadsFor(record: object) {
    let count = 0;
    const load = () => {
      count++;
      return import('../../src/feed/reading/other-names.js');
    };
    const parsed = await parseFeedTextInSlices(feed(record), { now }, load);
    return { count, ...parsed };
  }

  it('are not loaded for a feed of ids and tags', async () => {
    const { count, problems } = await loadsFor({
      languages: ['en', 'es-MX', { id: 'ase', label: 'ASL' }, 'cmn'],
      insurance: [
        { payer: 'aetna', plans: ['Open Access'] },
        { payer: 'medicaid', plans: ['medicaid/medi-cal', 'MassHealth'] },
        { payer: { id: 'kaiser' } },
      ],
    });
    expect(count).to.equal(0);
    expect(problems).to.eql([]);
    expect((await loadsFor({ insurance: null, languages: 'en' })).count).to.equal(0);
  });

  /** Whether a record is read without the table, and the same as with it. */
  async function isAtHand(record: object) {
    const { count, feed: read, problems } = await loadsFor(record);
    const whole = parseFeed(JSON.parse(feed(record)), { now });
    expect(read, JSON.stringify(record)).to.eql(whole.feed);
    expect(problems, JSON.stringify(record)).to.eql(whole.problems);
    return count === 0;
  }

  for (const record of [
    { languages: ['Spanish', 'Mandarin', 'Chinese', 'English'] },
    { insurance: [{ payer: 'Blue Cross Blue Shield of Texas' }, { payer: 'Medi-Cal' }] },
    { insurance: [{ payer: 'acme' }, { payer: { id: 'acme', label: 'Acme Health' } }] },
    { insurance: [{ payer: 'Friday Health Plans' }, { payer: 'Denver Health' }] },
    { insurance: [{ payer: 'bcbs', plans: ['Omnia', 'Direct Access'] }] },
  ]) {
    it(`are not loaded for ${JSON.stringify(record)}`, async () => {
      expect(await isAtHand(record)).to.equal(true);
    });
  }

  for (const record of [
    { languages: ['Farsi'] },
    { insurance: [{ payer: 'Aetna PPO' }] },
    { insurance: [{ payer: 'Atena' }] },
    { insurance: [{ payer: { id: 'own', label: 'BCBSTX' } }] },
    { insurance: [{ payer: 'medicaid', plans: ['California'] }] },
    { insurance: [{ payer: 'bcbs', plans: ['TX'] }] },
  ]) {
    it(`are loaded for ${JSON.stringify(record)}`, async () => {
      expect(await isAtHand(record)).to.equal(false);
    });
  }

  it('are loaded wherever they would change what is read', async () => {
    const labels = createLabels('en');
    const names = (['payer', 'payment'] as const).flatMap((facet) => [
      ...[...readAliases(aliases[facet] ?? '').values()].flatMap((line) =>
        line.names.map(({ name }) => name),
      ),
      ...facetValues(facet).flatMap((value) => [value, labels.value(facet, value)]),
    ]);
    const refusals = [
      'No insurance',
      'out-of-network',
      'Acme (pending)',
      'Acme and Beta',
      'All plans',
      'Many plans',
      'Several major plans',
      'NYS Medicaid',
    ];
    for (const name of [...names, ...refusals, ...Object.values(states)]) {
      for (const text of [name, `${name} PPO`, name.toUpperCase(), `Acme ${name}`]) {
        await isAtHand({ insurance: [{ payer: text }] });
      }
      await isAtHand({ insurance: [{ payer: { id: 'own', label: name } }] });
      await isAtHand({ insurance: [{ payer: 'medicaid', plans: [name] }] });
      await isAtHand({ insurance: [{ payer: 'blue-cross-blue-shield', plans: [name] }] });
    }
  }).timeout(20_000);

  it('change nothing about a language that is read without them', async () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    for (const tag of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(tag);
      if (name) await isAtHand({ languages: [name] });
    }
  });

  it('that do not load leave an insurer as written', async () => {
    const { feed: read } = await parseFeedTextInSlices(
      feed({ insurance: [{ payer: 'BCBSTX' }], languages: ['en'] }),
      { now },
      () => Promise.reject(new TypeError('offline')),
    );
    expect(read.therapists[0]).to.deep.include({
      insurance: [{ payer: 'bcbstx' }],
      languages: ['en'],
    });
    expect(read.labels).to.eql({ payer: { bcbstx: 'BCBSTX' } });
  });

  it('are not there for a record that a page gives: ids and short names are', () => {
    const { therapist } = parseTherapist(
      { id: 'a', name: 'A', insurance: [{ payer: 'BCBSTX' }, { payer: 'Cigna' }] },
      { now },
    );
    expect(therapist!.insurance).to.eql([{ payer: 'bcbstx' }, { payer: 'cigna-evernorth' }]);
  });
});
