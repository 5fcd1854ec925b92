/** What a page sets on an element may be anything. It is read as a feed is, and nothing in it breaks the page. */
import { expect, fixture, html } from '@open-wc/testing';
import type { TherapistCard } from '../../src/elements/therapist-card/therapist-card.js';
import type { TherapistConsultation } from '../../src/elements/therapist-consultation/therapist-consultation.js';
import type { TherapistConsultationButton } from '../../src/elements/therapist-consultation-button/therapist-consultation-button.js';
import type { TherapistGuide } from '../../src/elements/therapist-guide/therapist-guide.js';
import { parseTherapist } from '../../src/feed/parsing.js';
import type { TherapistInput } from '../../src/feed/index.js';
import { loadGuides } from '../../src/guides/load.js';
import { parseGuide } from '../../src/guides/parse.js';
import { feedUrl, fixtureFeed, now, parsed } from '../helpers/fixture-feed.js';
import { all, one, rendered, textOf } from '../helpers/mount.js';
import { errorsOf, warningsOf } from '../helpers/watch.js';
import '../../src/elements/therapist-consultation/therapist-consultation.define.js';

const cyclic: Record<string, unknown> = { id: 'ana', name: 'Ana Ruiz', phone: '(303) 555-0101' };
cyclic.consultation = cyclic;

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
};

const phone = '(303) 555-0101';

/** By what is wrong with them; with what a visitor reads. */
const records: Record<string, [given: unknown, reads: string]> = {
  'a date that is none': [
    {
      id: 'ana',
      name: 'Ana Ruiz',
      phone,
      accepting: { status: 'open', asOf: 'last week' },
      insurance: [{ payer: 'aetna', asOf: 'last week' }],
    },
    '(303)',
  ],
  'a relative address': [{ id: 'ana', name: 'Ana Ruiz', url: '/ana' }, 'Visit'],
  'a dangerous address': [{ id: 'ana', name: 'Ana Ruiz', url: 'javascript:alert(1)' }, 'no '],
  'a number for a name': [{ id: 'ana', name: 7 }, 'We can’t show'],
  'no name': [{ id: 'ana' }, 'We can’t show'],
  'no id': [{ name: 'Ana Ruiz' }, 'We can’t show'],
  'a text': ['ana-ruiz', 'We can’t show'],
  'a list': [[], 'We can’t show'],
  'lists that are none': [{ id: 'ana', name: 'Ana Ruiz', licenses: 'CO', fees: {} }, ''],
  'a cycle': [cyclic, ''],
  'a getter that throws': [
    {
      id: 'ana',
      get name() {
        throw new Error('mine');
      },
    },
    'We can’t show',
  ],
  'nothing that can change': [
    deepFreeze({ id: 'ana', name: 'Ana Ruiz', phone, licenses: [{ state: 'co' }] }),
    '(303)',
  ],
};

describe('a record that a page sets', () => {
  for (const [name, [given, reads]] of Object.entries(records)) {
    it(`with ${name} breaks nothing`, async () => {
      const record = given as TherapistInput;
      const hit = { therapist: given, fit: 0, reasons: [] } as unknown as TherapistCard['hit'];
      let shown = '';
      const errors = await errorsOf(async () => {
        await warningsOf(async () => {
          const button = await fixture(
            html`<therapist-consultation-button .record=${record}></therapist-consultation-button>`,
          );
          await fixture(
            html`<therapist-consultation .record=${record} inline></therapist-consultation>`,
          );
          await fixture(html`<therapist-card .hit=${hit}></therapist-card>`);
          await rendered();
          shown = textOf(button).replace(/\u00a0|\u202f/g, ' ');
        });
      });
      expect(errors).to.eql([]);
      expect(shown.toLowerCase()).to.include(reads.toLowerCase());
      expect(shown).not.to.include('javascript');
    });
  }

  it('is told in the console what is wrong with it, once', async () => {
    const record = { id: 'ana', name: 'Ana Ruiz', phone, verifiedAt: 'last week' };
    const warnings = await warningsOf(async () => {
      const element = await fixture<TherapistConsultationButton>(
        html`<therapist-consultation-button .record=${record}></therapist-consultation-button>`,
      );
      for (let i = 0; i < 3; i++) {
        element.requestUpdate();
        await rendered();
      }
      await fixture(
        html`<therapist-consultation .record=${record} inline></therapist-consultation>`,
      );
    });
    expect(warnings.filter((text) => text.includes('record.verifiedAt'))).to.have.length(1);
    expect(warnings.join()).to.include('<therapist-consultation-button>');
  });

  it('leads where its relative address does on this page', async () => {
    const record: TherapistInput = { id: 'ana', name: 'Ana Ruiz', url: '/ana' };
    const element = await fixture(
      html`<therapist-consultation-button .record=${record}></therapist-consultation-button>`,
    );
    expect(one<HTMLAnchorElement>(element, 'a').href).to.equal(
      new URL('/ana', document.baseURI).href,
    );
  });

  it('shows the next one that is set, and is not changed itself', async () => {
    const first = { id: 'ana', name: 'Ana Ruiz', phone, licenses: [{ state: 'co' }] };
    const before = structuredClone(first);
    const element = await fixture<TherapistConsultationButton>(
      html`<therapist-consultation-button .record=${first}></therapist-consultation-button>`,
    );
    expect(textOf(element)).to.include('Ana Ruiz');
    element.record = { id: 'ben', name: 'Ben Okafor', phone };
    await rendered();
    expect(textOf(element)).to.include('Ben Okafor');
    expect(first).to.eql(before);
  });

  it('reads the same again what was read before', () => {
    for (const therapist of parsed(fixtureFeed()).therapists) {
      const again = parseTherapist(structuredClone(therapist), { now, baseUrl: feedUrl });
      expect(again).to.eql({ therapist, problems: [] });
    }
  });
});

describe('other values that a page sets', () => {
  const [ana] = parsed(fixtureFeed()).therapists;

  it('on a card: reasons, a distance and a moment that are none', async () => {
    const hits: unknown[] = [
      null,
      {},
      7,
      { therapist: ana },
      { therapist: ana, reasons: 'many', distance: 'far' },
      { therapist: ana, reasons: [null, {}, { reason: 'facet', facet: 'toString', value: 3 }] },
    ];
    const errors = await errorsOf(() =>
      warningsOf(async () => {
        for (const hit of hits) {
          const element = await fixture<TherapistCard>(
            html`<therapist-card .hit=${hit}></therapist-card>`,
          );
          for (const asOf of ['last week', NaN, Infinity, 1e300, null]) {
            element.asOf = asOf as number;
            await rendered();
          }
          expect(textOf(element).includes('Ana Ruiz')).to.equal(hits.indexOf(hit) > 2);
        }
      }),
    );
    expect(errors).to.eql([]);
  });

  it('on a form: fields that are none', async () => {
    const record: TherapistInput = {
      id: 'fay',
      name: 'Fay Odd',
      consultation: { booking: { mode: 'request', endpoint: 'https://calls.example/' } },
    };
    for (const fields of [null, 'age', [null, { name: 'a' }, { name: 'age', label: 'Your age' }]]) {
      let element!: TherapistConsultation;
      const errors = await errorsOf(() =>
        warningsOf(async () => {
          element = await fixture(
            html`<therapist-consultation
              .record=${record}
              .fields=${fields as TherapistConsultation['fields']}
              inline
            ></therapist-consultation>`,
          );
          await rendered();
        }),
      );
      expect(errors).to.eql([]);
      const extra = all(element, 'input[type=text]').map((field) => field.getAttribute('name'));
      expect(extra).to.eql(['name', 'contact', ...(Array.isArray(fields) ? ['age'] : [])]);
    }
  });

  it('on a guide: what is no guide', async () => {
    for (const guide of [
      'cbt',
      7,
      {},
      { approach: 'cbt', title: 'CBT', sources: 'many' },
    ] as unknown[]) {
      const errors = await errorsOf(() =>
        warningsOf(async () => {
          const element = await fixture<TherapistGuide>(
            html`<therapist-guide .guide=${guide}>Ours</therapist-guide>`,
          );
          await rendered();
          expect(textOf(element)).to.include('Ours');
        }),
      );
      expect(errors).to.eql([]);
    }
  });

  it('reads a guide of the library as it is', async () => {
    for (const guide of [...(await loadGuides('en')), ...(await loadGuides('es'))]) {
      expect(parseGuide(guide)).to.eql({ guide, problems: [] });
    }
  });
});
