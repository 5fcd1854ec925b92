import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/index.js';
import { guideFor, loadGuide, loadGuideFile } from '../../src/guides/load.js';
import { guideText } from '../../src/guides/text.js';
import { parseGuide, parseGuides } from '../../src/guides/parse.js';
import { guideStrings } from '../../src/i18n/strings/guide.js';

const small = {
  approach: 'forest-therapy',
  locale: 'en-us',
  title: ' Forest   therapy ',
  summary: 'Walking, and talking.',
  lead: 'A therapy outdoors.',
  therapists: { one: 'forest therapist', other: 'forest therapists' },
};

describe('parseGuide', () => {
  it('reads a guide, and makes its texts clean', () => {
    const { guide, problems } = parseGuide({ ...small, about: null, helps: ['Stress', ' '] });
    expect(problems).to.eql([]);
    expect(guide).to.include({ title: 'Forest therapy', locale: 'en-US' });
    expect(guide).not.to.have.property('about');
    expect(guide!.helps).to.eql(['Stress']);
  });

  it('names what is missing, and gives no guide', () => {
    for (const key of Object.keys(small)) {
      const { guide, problems } = parseGuide({ ...small, [key]: undefined });
      expect(guide).to.equal(undefined);
      expect(problems[0]).to.include({ path: `guide.${key}`, severity: 'error' });
    }
    expect(parseGuide({ ...small, lead: ' \n ' }).problems[0]).to.include({ path: 'guide.lead' });
  });

  it('keeps markup as text, with a warning', () => {
    const { guide, problems } = parseGuide({ ...small, about: '<b>Bold</b>' });
    expect(guide!.about).to.equal('<b>Bold</b>');
    expect(problems.map(({ path }) => path)).to.eql(['guide.about']);
  });

  it('leaves out points without a title, and a diagram without its corners', () => {
    const { guide, problems } = parseGuide({
      ...small,
      sessions: [{ title: ' ', text: 'Of nothing' }, { title: 'A walk' }],
      situations: [{ text: 'I sit all day', concerns: [] }],
      diagram: { shape: 'cycle', title: 'Round', text: 'And round', steps: [{ title: 'One' }] },
    });
    expect(guide!.sessions).to.eql([{ title: 'A walk' }]);
    expect(guide!.situations).to.eql([]);
    expect(guide).not.to.have.property('diagram');
    expect(problems.map(({ path }) => path)).to.include('guide.diagram');
  });

  describe('what it rests on', () => {
    const study = { title: 'A study', publisher: 'A journal', year: 2019, locale: 'EN' };
    const sourcesOf = (sources: unknown, options = {}) =>
      parseGuide({ ...small, sources }, options);

    it('is read, with the day of the last check', () => {
      const url = 'https://doi.org/10.1000/1';
      const { guide, problems } = parseGuide({
        ...small,
        sources: [{ ...study, url }],
        reviewed: '2026-11-28',
      });
      expect(problems).to.eql([]);
      expect(guide!.sources).to.eql([{ ...study, url, locale: 'en' }]);
      expect(guide!.reviewed).to.equal('2026-11-28');
    });

    it('may be missing: a guide is one without', () => {
      const { guide, problems } = parseGuide({ ...small, sources: null, reviewed: null });
      expect(problems).to.eql([]);
      expect(guide).not.to.have.any.keys('sources', 'reviewed');
    });

    it('keeps a source without an address that is not safe, and says so', () => {
      for (const url of ['javascript:alert(1)', 'http://study.example/', 'data:,x', '/study.pdf']) {
        const { guide, problems } = sourcesOf([{ ...study, url }]);
        expect(guide!.sources, url).to.eql([{ ...study, locale: 'en' }]);
        expect(problems.map(({ path }) => path)).to.eql(['guide.sources[0].url']);
      }
    });

    it('resolves an address against the file', () => {
      const { guide } = sourcesOf([{ ...study, url: '/study.pdf' }], {
        baseUrl: 'https://clinic.example/guides.json',
      });
      expect(guide!.sources![0]!.url).to.equal('https://clinic.example/study.pdf');
    });

    it('leaves out a source that nothing is left of, and a day that nobody has seen', () => {
      const now = Date.parse('2026-11-28T12:00:00Z');
      const { guide, problems } = parseGuide(
        { ...small, sources: [{ title: ' ' }, study], reviewed: '2030-01-01' },
        { now },
      );
      expect(guide!.sources).to.have.length(1);
      expect(guide).not.to.have.property('reviewed');
      expect(problems.map(({ path }) => path)).to.eql(['guide.reviewed']);
    });
  });

  it('survives whatever it is given', () => {
    const trap = Object.defineProperty({ ...small }, 'title', {
      get: () => {
        throw new Error('No');
      },
      enumerable: true,
    });
    for (const input of [undefined, null, 5, 'x', [], {}, trap]) {
      const { guide, problems } = parseGuide(input);
      expect(guide).to.equal(undefined);
      expect(problems).not.to.eql([]);
    }
  });
});

describe('parseGuides', () => {
  it('keeps the good beside the bad', () => {
    const { guides, problems } = parseGuides({ guides: [5, small] });
    expect(guides.map(({ approach }) => approach)).to.eql(['forest-therapy']);
    expect(problems[0]!.path).to.equal('guides[0]');
  });

  it('throws where there is no list', () => {
    for (const input of [undefined, [small], { guides: small }]) {
      expect(() => parseGuides(input)).to.throw(FeedError);
    }
  });
});

describe('loadGuideFile', () => {
  const options = { now: 0, baseUrl: 'https://clinic.example/page', retries: 0 };
  const answering = (body: string, asked: unknown[] = []) =>
    ((...request: unknown[]) => {
      asked.push(request);
      return Promise.resolve(new Response(body));
    }) as typeof fetch;

  it('asks without cookies and referrer, and reads what comes', async () => {
    const asked: [string, RequestInit][] = [];
    const fetch = answering(JSON.stringify({ guides: [small] }), asked);
    const { guides } = await loadGuideFile('/guides.json', { ...options, fetch });
    expect(guides).to.have.length(1);
    const [[url, init]] = asked as [[string, RequestInit]];
    expect(url).to.equal('https://clinic.example/guides.json');
    expect(init).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  });

  it('asks nothing of an address that is not safe', async () => {
    for (const url of ['http://other.example/guides.json', 'javascript:alert(1)', 'data:,{}']) {
      const asked: unknown[] = [];
      const error = await loadGuideFile(url, { ...options, fetch: answering('{}', asked) }).catch(
        (e: unknown) => e,
      );
      expect(error).to.be.instanceOf(FeedError);
      expect(asked).to.eql([]);
    }
  });

  it('says what is wrong with a file that is no JSON, or too large', async () => {
    const codeOf = (body: string, maxBytes?: number) =>
      loadGuideFile('/g.json', {
        ...options,
        fetch: answering(body),
        ...(maxBytes && { maxBytes }),
      }).catch((error: unknown) => (error as FeedError).code);
    expect(await codeOf('<!doctype html>')).to.equal('not-json');
    expect(await codeOf('{"guides": []}', 5)).to.equal('too-large');
  });
});

describe('guideFor', () => {
  const guides = ['fr', 'en', 'es', 'es-AR'].map((locale) => ({ ...small, locale }));

  it('is in the nearest language', () => {
    const localeFor = (locale: string, among = guides) =>
      guideFor(among, 'forest-therapy', locale)?.locale;
    expect(localeFor('es-AR')).to.equal('es-AR');
    expect(localeFor('es-MX')).to.equal('es');
    expect(localeFor('ar')).to.equal('en');
    expect(localeFor('ar', guides.slice(0, 1))).to.equal('fr');
    expect(guideFor(guides, 'emdr', 'en')).to.equal(undefined);
  });
});

describe('loadGuide', () => {
  it('brings one guide, in English where the language is not there', async () => {
    expect((await loadGuide('emdr', 'es-419'))?.locale).to.equal('es');
    expect((await loadGuide('emdr', 'ar'))?.locale).to.equal('en');
    for (const none of ['gestalt', 'constructor', '']) {
      expect(await loadGuide(none, 'en')).to.equal(undefined);
    }
  });
});

describe('guideText', () => {
  it('says of a source where it was published and when, as far as that is known', () => {
    const { guide } = parseGuide({
      ...small,
      sources: [
        { title: 'One', publisher: 'A journal', year: 2019 },
        { title: 'Two', publisher: 'A journal' },
        { title: 'Three', year: 2019, locale: 'es' },
        { title: 'Four' },
      ],
    });
    const { items } = guideText(guide!, guideStrings('en').headings).sections.at(-1)!;
    expect(items).to.eql([
      'One. A journal, 2019',
      'Two. A journal',
      'Three. 2019 (in Spanish)',
      'Four',
    ]);
  });

  it('has every text of a guide, in order, and nothing else', async () => {
    const guide = (await loadGuide('relational', 'es'))!;
    const { title, lead, sections } = guideText(guide, guideStrings('es').headings);
    expect([title, lead]).to.eql([guide.title, guide.lead]);
    expect(sections.map(({ heading }) => heading)).to.eql([
      'Qué es',
      'Tipos de terapia relacional',
      '¿Te suena?',
      'Qué se mira en las sesiones',
      'En qué puede ayudar',
      'Qué pasa en las sesiones',
      'Un genograma: un patrón, tres generaciones',
      'La primera sesión',
      'Cuánto dura y cuándo tener cuidado',
      'En compañía o por tu cuenta',
      'Qué tan sólida es la evidencia',
      'Preguntas para tu terapeuta',
      'Enfoques cercanos',
      'De dónde viene esto',
    ]);
    expect(sections[0]!.paragraphs).to.have.length(3);
    expect(sections[5]!.items[1]).to.match(/^Genogramas: Con tu terapeuta dibujas/);
    const { paragraphs, items, hrefs } = sections.at(-1)!;
    expect(paragraphs).to.eql([
      'Última revisión: 29 nov 2026. Es información general y no reemplaza hablar con alguien que te conozca.',
    ]);
    expect(items[0]).to.equal(
      'The Alliance in Adult Psychotherapy: A Meta-Analytic Synthesis. Psychotherapy, 2018 (en inglés)',
    );
    expect(hrefs![0]).to.equal('https://doi.org/10.1037/pst0000172');
    expect(hrefs).to.have.length(items.length);
  });

  it('has no section that a guide does not have', () => {
    const { guide } = parseGuide(small);
    expect(guideText(guide!, guideStrings('en').headings).sections).to.eql([]);
  });
});
