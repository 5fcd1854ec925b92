import { expect } from '@open-wc/testing';
import { array, constantFrom, tuple } from 'fast-check';
import { facetValues } from '../../src/vocabulary/facets.js';
import {
  loadLanguage,
  understand,
  type Understanding,
} from '../../src/vocabulary/language/index.js';
import { source as english } from '../../src/vocabulary/language/lexicon.en.js';
import { source as spanish } from '../../src/vocabulary/language/lexicon.es.js';
import { readLexicon } from '../../src/vocabulary/language/lexicon.js';
import { chance, holdsForAll } from '../helpers/properties.js';

const concernsIn = (text: string, locale = 'en'): string[] =>
  understand(text, { locale }).concerns.map(({ id }) => id);

/** Each sentence, and what has to be among the three concerns heard in it. */
const sentences: Record<string, [text: string, ...concerns: string[]][]> = {
  en: [
    ['I keep pushing people away when they get close', 'attachment'],
    ['Some mornings I lie there and nothing seems worth getting up for', 'depression'],
    ['my heart starts pounding in the supermarket and I have to run out', 'panic'],
    ['I lie awake until four every night', 'sleep'],
    ['we have not touched each other in a year', 'intimacy'],
    ['he slept with someone from his office', 'infidelity'],
    ['My mother passed away in spring and I am still crying', 'grief'],
    ['the bills keep coming and I am behind on rent', 'financial-stress'],
    ['I check the stove over and over before I can leave', 'ocd'],
    ['my boss humiliates me in front of the team', 'workplace-relationships'],
    ['I throw up after dinner so I will not gain weight', 'eating-disorder'],
    ['since Afghanistan I jump at loud noises', 'veterans'],
    ['dad has alzheimer and forgets my name', 'dementia'],
    ['I can never say no and everybody takes advantage of me', 'codependency'],
    ['I think I might be bisexual and my parents would be furious', 'lgbtq'],
    ['we lost our savings to his sports betting', 'gambling'],
    ['I cannot throw anything away, the house is full of stuff', 'hoarding'],
    ['every winter I go under', 'seasonal'],
    ['I have been drinking every night since the layoff', 'alcohol'],
    ['after three rounds of IVF we are still childless', 'infertility'],
    ['I hear voices when nobody is there', 'psychosis'],
    ['I am terrified of flying', 'phobia'],
    ['I get lost in video games all night', 'internet-gaming'],
    ['leaving the church I grew up in cost me my whole family', 'religious-trauma'],
    ['what is wrong with us?', 'relationship', 'couple-conflict'],
    ['my husband and I never have sex', 'sex'],
    ['mom will not accept that I am trans', 'gender-identity'],
    ['we lost our baby at twenty weeks', 'pregnancy-loss'],
    ['his kids from his first marriage resent me', 'blended-family'],
    ['engaged and fighting, we want to talk before the wedding', 'premarital'],
    ['my wife wants to open up our marriage', 'open-relationships'],
    ['he is hooked on pain pills', 'drug-use'],
    ['my husband watches porn every night', 'pornography'],
    ['our son bites other kids at daycare', 'child-behavior'],
    ['kids at school are mean to my daughter', 'bullying'],
    ['she is afraid to go to school', 'school-refusal'],
    ['our boy has had tics since spring', 'tics'],
    ['I start chemo on Monday and I am scared', 'cancer'],
    ['since my concussion nothing is the same', 'brain-injury'],
    ['hot flashes and no patience', 'menopause'],
    ['my brother has schizophrenia', 'schizophrenia'],
    ['I am a paramedic and dream of the calls', 'first-responder'],
    ['I was laid off in May', 'job-loss'],
    ['home from prison and nobody hires me', 'reentry'],
    ['I choke in every match', 'sports'],
    ['the surgery left me terrified of hospitals', 'medical-trauma'],
    ['my girlfriend is a stranger since giving birth', 'maternal'],
    ['grandpa’s garage is stacked with boxes up to the roof', 'hoarding'],
    ['his house is packed with old newspapers', 'hoarding'],
    ['my uncle is sure the government put cameras in his lamp', 'psychosis'],
    ['she is convinced that she is being followed', 'psychosis'],
    ['he makes me question my own mind', 'emotional-abuse'],
    ['my toddler does not speak and lines up her blocks', 'autism'],
    ['I say yes to everything people ask', 'codependency'],
    ['a girl at camp picks on my son', 'bullying'],
    ['my niece cuts her wrists', 'self-harm'],
    ['my daughter pulls out her eyelashes', 'impulse'],
    ['our girl hates her body', 'body-image'],
    ['my roommate has not left his bed in weeks', 'depression'],
    ['my uncle buys scratch tickets all day', 'gambling'],
    ['she has nightmares since she came home from Iraq', 'veterans'],
    ['my brother is always high', 'substance-use'],
    ['I do not have anyone to talk to', 'loneliness'],
  ],
  es: [
    ['Me siento muy sola desde que llegué a este país', 'loneliness', 'immigration'],
    ['Mi esposo y yo peleamos por todo', 'couple-conflict'],
    ['No puedo dormir y me despierto a las tres', 'sleep'],
    ['Se murió mi mamá y no dejo de llorar', 'grief'],
    ['Alejo a la gente cuando se acercan demasiado', 'attachment'],
    ['Perdí mi trabajo y no me alcanza para la renta', 'job-loss', 'financial-stress'],
    ['Mi hijo no me hace caso', 'parenting'],
    ['Me da mucha ansiedad hablar en público', 'social-anxiety'],
    ['Vomito después de comer', 'eating-disorder'],
    ['Mi jefa me grita enfrente de todos', 'workplace-relationships'],
    ['¿qué nos pasó?', 'couple-conflict'],
    ['mi papá bebe todos los días', 'alcohol'],
    ['mi bebé llora y no sé qué hacer', 'parenting'],
    ['perdimos al bebé, fue un aborto espontáneo', 'pregnancy-loss'],
    ['los hijos de mi esposo no me aceptan', 'blended-family'],
    ['mi hijo muerde a otros niños', 'child-behavior'],
    ['le hacen bullying en la escuela', 'bullying'],
    ['me despidieron hace un mes', 'job-loss'],
    ['salí de la cárcel y nadie me da trabajo', 'reentry'],
    ['empiezo la quimioterapia', 'cancer'],
    ['mi hermano consume cristal', 'drug-use'],
    ['mi novia me engañaba con otro', 'infidelity'],
    ['mis amigos me mentían', 'trust'],
    ['mi hermano se la pasa tomando', 'alcohol'],
    ['mi niña no habla todavía', 'autism'],
    ['mi ex me controlaba', 'emotional-abuse'],
    ['llegamos en marzo a este país y extraño todo', 'immigration'],
    ['no me hallo en esta ciudad', 'life-transition'],
  ],
};

describe('understand', () => {
  for (const [locale, cases] of Object.entries(sentences)) {
    for (const [text, ...wanted] of cases) {
      it(`hears ${wanted.join(' and ')} in “${text}”`, () => {
        expect(concernsIn(text, locale)).to.include.members(wanted);
      });
    }
  }

  it('says which words led there, as they were written', () => {
    const text = 'Honestly, I’m SOOO lonely… ever since my Dad passed away.';
    const { concerns } = understand(text, { locale: 'en' });
    const phrases = concerns.flatMap(({ because }) => because);
    expect(phrases).to.include.members(['lonely', 'passed away']);
    for (const phrase of phrases) expect(text).to.contain(phrase);
  });

  it('takes a death that is mourned for no thought of one’s own', () => {
    for (const text of ['I have been grieving since my mother died', 'my dog is dying']) {
      expect(concernsIn(text)).to.include('grief');
      expect(concernsIn(text)).not.to.include('suicidal-ideation');
    }
    expect(concernsIn('some days I want to die')).to.include('suicidal-ideation');
  });

  describe('negation', () => {
    for (const [text, locale, concern] of [
      ['I am not depressed', 'en', 'depression'],
      [
        'it is not about money or work, I want to understand why I always leave',
        'en',
        'financial-stress',
      ],
      [
        'I have never had an eating disorder, I just want to talk about my marriage',
        'en',
        'eating-disorder',
      ],
      ['no anxiety, my problem is anger', 'en', 'anxiety'],
      ['no tengo ansiedad, estoy triste', 'es', 'anxiety'],
    ] as const) {
      it(`does not hear ${concern} in “${text}”`, () => {
        expect(concernsIn(text, locale)).not.to.include(concern);
      });
    }

    for (const [text, concern] of [
      ['I can not go two weeks without a panic attack', 'panic'],
      ['I want to drive without a panic attack', 'panic'],
      ['quiero vivir sin ansiedad', 'anxiety'],
    ] as const) {
      it(`hears ${concern} in “${text}”: what one wants to be without, one has`, () => {
        expect(concernsIn(text)).to.include(concern);
      });
    }

    for (const text of ['I do not have much anxiety', 'nobody stresses me here', 'me va bien']) {
      it(`hears nothing in “${text}”`, () => {
        expect(concernsIn(text)).to.deep.equal([]);
      });
    }

    it('leaves alone what stands beside it', () => {
      expect(concernsIn('I am not angry, I am depressed')).to.deep.equal(['depression']);
    });

    it('is no negation when one wonders, or can not', () => {
      expect(concernsIn('I do not know if I am depressed')).to.include('depression');
      expect(concernsIn('I can not have sex anymore')).to.include('sex');
    });
  });

  describe('whom it is about', () => {
    it('hears a parent’s worry as parenting, and what the child has', () => {
      expect(concernsIn('my daughter has panic attacks before school')).to.include.members([
        'panic',
        'parenting',
      ]);
    });

    it('hears a former partner as a separation', () => {
      expect(concernsIn('I still can not stop thinking about my ex')).to.include('divorce');
    });

    it('hears a friend’s trouble as friendship', () => {
      expect(
        concernsIn('a friend of mine drinks too much and I do not know what to say'),
      ).to.include.members(['friendship', 'alcohol']);
    });
  });

  it('claims no more than the name of a concern that is all there is', () => {
    for (const [text, locale, only] of [
      ['anger management', 'en', 'anger'],
      ['pain management', 'en', 'pain'],
      ['he cheated on me', 'en', 'infidelity'],
      ['splitting up', 'en', 'divorce'],
      ['mourning my dad', 'en', 'grief'],
      ['duelo por mi mamá', 'es', 'grief'],
      ['problemas con mi hijo adolescente', 'es', 'parenting'],
    ] as const) {
      expect(concernsIn(text, locale), text).to.deep.equal([only]);
    }
  });

  describe('spelling', () => {
    for (const [text, concern] of [
      ['I have terrible anxeity', 'anxiety'],
      ['feeling deppressed again', 'depression'],
      ['my realtionship is falling apart', 'relationship'],
      ['i cant sleeep', 'sleep'],
      ['im so lonley', 'loneliness'],
    ] as const) {
      it(`hears ${concern} in “${text}”`, () => {
        expect(concernsIn(text)).to.include(concern);
      });
    }

    for (const [text, ...wanted] of [
      ['haveing panick atacks agian', 'panic'],
      ['my husbend cheeted on me', 'infidelity'],
      ['was moslested as a chlid', 'sexual-abuse'],
      ['i keep googleing my symtoms', 'health-anxiety'],
      ['my mom has alzhimers', 'dementia'],
      ['i am so angery at everyone', 'anger'],
      ['me estoy divorsiando', 'divorce'],
      ['ancieda', 'anxiety'],
      ['estoy deprimda', 'depression'],
      ['mi esposo bebe alcol', 'alcohol'],
      ['I cnat stop worrying abuot work', 'anxiety'],
      ['my wife and I jsut fight and never tlak', 'couple-conflict'],
      ['in a wheel chair since the crash', 'disability'],
      ['I hate my self', 'self-esteem'],
      ['I dont no who I am', 'self-understanding'],
      ['my boss keeps yellin at everyone', 'anger'],
      ['i cant sleap at nite', 'sleep'],
    ] as const) {
      it(`hears ${wanted.join(' and ')} in “${text}”, by whatever word is misspelled`, () => {
        expect(concernsIn(text)).to.include.members(wanted);
      });
    }

    it('corrects to no word of the phrases what is one itself, or ordinary English', () => {
      const { classes, entries } = readLexicon(english);
      const real = classes.get('@real')!;
      expect(real).to.include.members(['bubble']);
      const written = new Set(entries.flatMap(([phrase]) => phrase.split(/[ |?]/)));
      expect(real.filter((word) => written.has(word))).to.deep.equal([]);
    });

    it('takes an ordinary word for what it is', () => {
      for (const word of ['lovely', 'scored', 'sitter', 'violet', 'rewired', 'roomie', 'commute']) {
        expect(concernsIn(`I hate this ${word} problem`).join(), word).not.to.match(
          /loneliness|anxiety|family|domestic|aging|sexual|relationship/,
        );
      }
    });
  });

  describe('what says nothing', () => {
    for (const text of [
      '',
      '   ',
      '?',
      'hi',
      'hello there, how are you?',
      'thank you so much',
      'not sure yet',
      'asdf qwer zxcv',
      '12345',
      'I am on vacation with my husband and the kids',
      'we had pizza with friends after work',
      'my sister is visiting on Saturday',
      'do you have openings on Tuesday',
      'nobody stresses me at work',
      'I have not felt stressed in weeks',
      'we saw a documentary about cults',
      'I am obsessed with this show',
      'break a leg tonight!',
      'spring break is next week',
      'we drove to Yellowstone, what a trip',
      'my report is due on Friday',
      'a fantastic and huge pillow',
      'my commute is crazy short',
      'therapy',
      'online therapy',
      'a good counselor near me',
      'I love pizza',
      'does this work on my phone',
      'I need someone to talk to',
      'I came back from the beach on Sunday',
    ]) {
      it(`claims nothing for “${text}”`, () => {
        expect(understand(text, { locale: 'en' })).to.deep.equal({
          concerns: [],
          approaches: [],
          crisis: false,
          supported: true,
        });
      });
    }

    it('claims nothing for a name or an object with a heavy word in it', () => {
      for (const text of [
        'is the suicide squad movie on tonight',
        'where do I buy rubbing alcohol',
        'my phone died',
        'the cat is so bipolar',
        'he is cancer free',
        'I do not have adhd',
      ]) {
        expect(concernsIn(text), text).to.deep.equal([]);
      }
    });

    it('takes an ordinary Spanish word for no misspelled one', () => {
      for (const text of [
        'quisiera pedir una cita para mañana',
        'una consulta a domicilio',
        'ya subí al avión',
        'estamos felices',
        'traigo la receta',
      ]) {
        expect(concernsIn(text, 'es'), text).to.deep.equal([]);
      }
    });

    it('claims nothing for Spanish small talk', () => {
      for (const text of [
        'hola',
        '¿cómo estás?',
        'vivo con mi esposo y mis hijos',
        'mi amigo vive en México',
      ]) {
        expect(concernsIn(text, 'es'), text).to.deep.equal([]);
      }
    });

    it('hears a subject once there is a sign of need, or when it is all there is', () => {
      expect(concernsIn('I go to work')).to.deep.equal([]);
      expect(concernsIn('work is getting too much')).to.include('work-burnout');
      expect(concernsIn('my family')).to.include('family');
    });

    it('takes an ordinary word for no diagnosis', () => {
      for (const [text, locale, concern] of [
        ['therapist', 'en', 'depression'],
        ['male therapist', 'en', 'men'],
        ['abuse', 'en', 'self-esteem'],
        ['he is going to the store', 'en', 'grief'],
        ['he’ll be there', 'en', 'spirituality'],
        ['me va bien', 'es', 'dissociation'],
        ['me voy a mudar', 'es', 'dissociation'],
      ] as const) {
        expect(understand(text, { locale }).concerns.map(({ id }) => id)).not.to.include(concern);
      }
      expect(understand('he is gone and I miss him').concerns.map(({ id }) => id)).to.include(
        'grief',
      );
      expect(understand('I am afraid of hell').concerns.map(({ id }) => id)).to.include(
        'religious-trauma',
      );
    });

    it('is not misled by figures of speech', () => {
      expect(concernsIn('I am working out a lot these days')).to.deep.equal([]);
      expect(concernsIn('sick and tired of my boss')).not.to.include('chronic-illness');
      expect(concernsIn('he was caught cutting school')).not.to.include('self-harm');
    });

    it('does not take grief for a wish to die, nor what one looks for as a complaint', () => {
      expect(concernsIn('I have been grieving since my mother died')).to.include('grief');
      expect(concernsIn('I have been grieving since my mother died')).not.to.include(
        'suicidal-ideation',
      );
      expect(concernsIn('I want to die')).to.include('suicidal-ideation');
      expect(concernsIn('I need a therapist who takes my insurance')).not.to.include('depression');
      expect(concernsIn('tomo demasiado', 'es')).to.deep.equal(['alcohol']);
    });
  });

  describe('many things at once', () => {
    it('puts first what is said first', () => {
      const [first] = concernsIn(
        'I can not sleep. My job is fine, my family is fine, sometimes I worry about money.',
      );
      expect(first).to.equal('sleep');
    });

    it('passes over a greeting', () => {
      const [first] = concernsIn('Hi there! My marriage is failing. I am also worried about work.');
      expect(first).to.equal('couple-conflict');
    });

    it('gives at most three, surest first', () => {
      const { concerns } = understand(
        'depressed, anxious, drinking, divorced, broke, grieving, lonely, burned out at work',
        { locale: 'en' },
      );
      expect(concerns).to.have.lengthOf(3);
      const scores = concerns.map(({ score }) => score);
      expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
      for (const score of scores) expect(score).to.be.within(0.1, 1);
    });
  });

  describe('approaches', () => {
    for (const [text, locale, approach] of [
      ['do you do EMDR?', 'en', 'emdr'],
      ['looking for cognitive behavioral therapy', 'en', 'cbt'],
      ['I keep pushing people away when they get close', 'en', 'attachment-based'],
      ['we want couples counseling', 'en', 'couples'],
      ['a christian counselor would be nice, christian counseling', 'en', 'faith-based'],
      ['busco terapia de pareja', 'es', 'couples'],
    ] as const) {
      it(`hears ${approach} in “${text}”`, () => {
        expect(understand(text, { locale }).approaches.map(({ id }) => id)).to.include(approach);
      });
    }

    it('does not offer what did not help', () => {
      expect(understand('I tried CBT, it did not help', { locale: 'en' }).approaches).to.deep.equal(
        [],
      );
    });
  });

  describe('languages', () => {
    it('goes by the language of a locale', () => {
      expect(concernsIn('I am depressed', 'en-GB')).to.deep.equal(['depression']);
      expect(concernsIn('estoy deprimida', 'es_MX')).to.deep.equal(['depression']);
    });

    for (const [text, page, ...wanted] of [
      ['Mi esposo y yo peleamos por todo', 'en', 'couple-conflict'],
      ['no puedo dormir', 'en', 'sleep'],
      ['I can not sleep', 'es', 'sleep'],
      ['ansiedad', 'en', 'anxiety'],
      ['deprimida', 'en', 'depression'],
      ['grief', 'es', 'grief'],
      ['le tengo pavor a las cucarachas', 'en', 'phobia'],
      ['ando bien achicopalada desde enero', 'en', 'depression'],
      ['me quedé sin jale y no hallo otro', 'en', 'job-loss'],
      ['extraño mi tierra, me vine de Honduras', 'en', 'immigration'],
      ['mi abuelo pregunta lo mismo a cada rato', 'en', 'dementia'],
      ['mi hijo está clavado en el cel', 'en', 'internet-gaming'],
      ['busco un psicólogo que respete mis creencias', 'en', 'spirituality'],
      ['me tomo dos cheves y ya no paro', 'en', 'alcohol'],
      ['no agarro el sueño', 'en', 'sleep'],
      ['mi tía no tira nada, puros cachivaches', 'en', 'hoarding'],
      ['my husband and I fight, y no puedo dormir en la noche', 'en', 'couple-conflict', 'sleep'],
      ['my husband and I fight, y no puedo dormir en la noche', 'es', 'couple-conflict', 'sleep'],
    ] as const) {
      it(`hears ${wanted.join(' and ')} in “${text}” on a page in ${page}`, () => {
        expect(concernsIn(text, page)).to.include.members(wanted);
      });
    }

    it('is not misled by a name or a word in the other', () => {
      const text = 'Here in Los Angeles and La Mesa I can not sleep';
      expect(concernsIn(text)).to.include('sleep').and.not.include('spirituality');
      expect(concernsIn('hola, how are you? I am fine')).to.deep.equal([]);
    });

    it('loads the other language once a text is in it', async () => {
      const listen = await loadLanguage('en');
      const text = 'mi esposo y yo peleamos por todo';
      expect(listen.prepare('my husband and I fight')).to.equal(undefined);
      await listen.prepare(text);
      expect(listen(text)).to.deep.equal(understand(text, { locale: 'es' }));
      expect(listen.prepare(text)).to.equal(undefined);
    });

    it('reads a long text ahead, in many tasks of the page', async () => {
      const listen = await loadLanguage('en');
      const story = 'He says that I am worthless and then I cut myself. I cannot sleep. '.repeat(
        20,
      );
      let tasks = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        tasks++;
        port2.postMessage(undefined);
      };
      port2.postMessage(undefined);
      await listen.readAhead(story);
      port1.close();
      expect(tasks).to.be.above(5);
      expect(listen(story)).to.deep.equal(understand(story));
      expect(listen.readAhead('I cannot sleep')).to.equal(undefined);
    });

    it('reads no further once another text is read', async () => {
      const listen = await loadLanguage('en');
      const first = listen.readAhead('I keep pushing people away. '.repeat(40));
      const second = 'I cannot sleep. '.repeat(40);
      await Promise.all([first, listen.readAhead(second)]);
      expect(listen(second).concerns[0]?.id).to.equal('sleep');
    });

    it('claims nothing in one it has no data for, and says so', async () => {
      const nothing: Understanding = {
        concerns: [],
        approaches: [],
        crisis: false,
        supported: false,
      };
      expect(understand('أشعر بالاكتئاب', { locale: 'ar' })).to.deep.equal(nothing);
      expect((await loadLanguage('ar'))('I am depressed')).to.deep.equal(nothing);
    });

    it('still hears danger there, in a language it reads', () => {
      expect(understand('I want to kill myself', { locale: 'ar' }).crisis).to.equal('self');
    });

    it('loads one alone that answers the same', async () => {
      const listen = await loadLanguage('es-US');
      const text = 'mi esposo y yo peleamos por todo';
      expect(listen(text)).to.deep.equal(understand(text, { locale: 'es' }));
      expect(await loadLanguage('es')).to.equal(listen);
    });
  });

  it('takes any text at all, and quotes nothing that is not in it', () => {
    const pieces = [
      ..."🙂 ñ É \u0301 ’ ' \u0000 \uD800 \n … ¿ <b> __proto__ constructor toString not no sin _ * | ? @kin".split(
        ' ',
      ),
      ...'I am so depressed and my mom can not sleep no puedo dormir kill myself anxeity'.split(
        ' ',
      ),
    ];
    const piece = tuple(constantFrom(...pieces), chance(7)).map(
      ([text, isWord]) => text + (isWord ? ' ' : ''),
    );
    const texts = array(piece, { maxLength: 39, size: 'max' }).map((list) => list.join(''));
    holdsForAll(texts, 400, (text) => {
      for (const locale of ['en', 'es', 'ar', '', '-']) {
        const { concerns, approaches } = understand(text, { locale });
        for (const { because } of [...concerns, ...approaches]) {
          for (const phrase of because) expect(text).to.contain(phrase);
        }
      }
    });
  });

  it('reads the beginning of an endless text', () => {
    const beginning = 'I can not sleep. ';
    for (const filling of ['a', "a'", 'not ', 'my mom and my dad ', 'i am so ', 'aaaab']) {
      const text = beginning + filling.repeat(100_000 / filling.length);
      expect(concernsIn(text)).to.include('sleep');
    }
  });
});

/** Concerns without phrases: branches, and what is called by its name or not at all. */
const knownByName = ['mood', 'family-building', 'health', 'eating', 'safety'];

describe('the lexicons', () => {
  for (const [name, source] of Object.entries({ english, spanish })) {
    const { entries, classes } = readLexicon(source);

    it(`speak only of ids of the vocabulary: ${name}`, () => {
      const known = {
        concern: new Set([...facetValues('concern'), 'need', 'quiet']),
        approach: new Set(facetValues('approach')),
      };
      const unknown = entries.filter(([, { kind, id }]) => !known[kind].has(id));
      expect(unknown).to.deep.equal([]);
    });

    it(`speak of every concern but those that people know by name: ${name}`, () => {
      const spoken = new Set(entries.map(([, { id }]) => id));
      expect(facetValues('concern').filter((id) => !spoken.has(id))).to.have.members(knownByName);
    });

    it(`use only classes that exist: ${name}`, () => {
      const used = entries.flatMap(([phrase]) => phrase.match(/@\w+/g) ?? []);
      const missing = used.filter((name) => !classes.has(name));
      expect(missing).to.deep.equal([]);
    });
  }

  it('name the line that cannot be read', () => {
    expect(() => readLexicon('# sleep\nsleep without a weight')).to.throw(
      SyntaxError,
      'sleep without a weight',
    );
  });
});
