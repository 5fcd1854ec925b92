import { expect } from '@open-wc/testing';
import { detectCrisis, createDangerTask } from '../../src/vocabulary/language/crisis/crisis.js';
import { understand } from '../../src/vocabulary/language/index.js';

type Heard = 'self' | 'other' | 'abuse' | 'none';

/** What is already under way or lies ready, what is a farewell, whom it is about; and what only sounds like it. */
const kinds: Record<string, Partial<Record<Heard, string[]>>> = {
  'pills that were taken': {
    self: [
      'me tomé todas las pastillas de mi tía hace un rato',
      'me tragué todo el frasco de paracetamol',
      'me acabo de tomar todas las pastillas',
      'me tomé un montón de pastillas',
    ],
    other: ['mi hermana se tomó todas las pastillas'],
    none: [
      'tomo todas mis pastillas como dijo el doctor',
      'me tomé mi pastilla para la ansiedad',
      'mi hijo dejó de tomar todas las pastillas de su tratamiento',
    ],
  },
  'a means that lies ready': {
    self: [
      'I have the pistol on the nightstand in front of me',
      'I have the pills here in front of me',
      'sitting in the garage with the knife next to me',
      'tengo la pistola aquí enfrente de mí',
    ],
    none: ['I have the remote on the table in front of me', 'I have to refill my pills next week'],
  },
  'no further day': {
    self: [
      'I can’t do another day on this planet',
      'can’t face another day of living',
      'I cannot take another day',
      'no aguanto un día más',
      'un día más en este mundo no puedo',
      'I just want it to end',
      'I just want everything to stop',
      'ya no quiero estar here',
      'solo quiero que esto termine',
    ],
    none: [
      'I can’t do another day at this job',
      'I can’t do another day of homework with my son',
      'no aguanto un día más en este trabajo',
      'I just want the school year to end',
      'I just want the fighting to end',
    ],
  },
  'a farewell': {
    self: [
      'this is the last time you will see me',
      'the last time anybody hears from me',
      'nobody will hear from me again',
      'no van a volver a saber de mí',
    ],
    none: ['my ex moved and nobody will hear from him again', 'mi papá no quiere saber de mí'],
  },
  'a plan against others': {
    self: [
      'I want to kill my manager and I know where she lives',
      'I want to kill my coach and I bought a gun',
      'I got a knife and I am going to stab him',
    ],
    none: ['I could kill my boss some days', 'I want to kill my boss lol'],
  },
  'a house on fire': {
    abuse: [
      'mi marido dice que va a quemar la casa con mis hijos adentro',
      'me quiere quemar el carro, quiere quemar mi casa, me va a quemar la casa',
      'amenaza con incendiar la casa',
    ],
    none: [
      'my house burned down last year and I still have nightmares',
      'se quemó la casa y no puedo dormir',
    ],
  },
  'who is better off': {
    self: [
      'my husband and kids would be better off without me',
      'creo que mis papás estarían mejor sin mí',
      'my parents would be happier without me',
    ],
    other: [
      'my son says we would be better off without him',
      'my daughter says everyone would be better off without me, meaning herself',
    ],
    none: ['I work better without my medication', 'estoy mejor sin mi ex'],
  },
  'long past, in the news, or of the court': {
    self: [
      'I used to cut myself in college and started again',
      'I used to cut myself in high school and now I want to die',
      'I need an evaluation for my visa and I want to die',
    ],
    abuse: ['I need help with domestic violence', 'domestic violence at home, going to court'],
    none: [
      'I used to burn myself in middle school',
      'used to cut myself, I have not in twelve years',
      'the celebrity suicide is all over my feed',
      'suicide coverage upsets me',
      'court-ordered domestic violence class',
      'clases de violencia doméstica para ofensores',
      'evaluación por violencia doméstica para la visa U',
    ],
  },
};

describe('danger at hand', () => {
  for (const [kind, lists] of Object.entries(kinds)) {
    for (const [heard, list] of Object.entries(lists)) {
      for (const text of list) {
        it(`${kind}, ${heard}: “${text}”`, () => {
          expect(detectCrisis(text)).to.equal(heard === 'none' ? false : heard);
        });
      }
    }
  }

  it('from someone else is told beside the writer’s own', () => {
    const both = createDangerTask('my husband choked me last night and I want to die').value();
    expect(both.crisis).to.equal('self');
    expect(both.isAbuse).to.equal(true);
    expect(createDangerTask('I want to die').value().isAbuse).to.equal(false);
  });
});

describe('a suggestion', () => {
  const ofDanger = ['suicidal-ideation', 'self-harm', 'domestic-violence'];
  const heardIn = (text: string) =>
    understand(text, { locale: 'en' })
      .concerns.map(({ id }) => id)
      .filter((id) => ofDanger.includes(id));

  for (const text of [
    'my uncle died by suicide in May and I miss him',
    'I attempted suicide at 17, I’m 50 now and doing well',
    'I left my abusive ex nine years ago and want to date',
    'I’m a counselor who seeks supervision on suicide assessment',
    'he only listens to Suicidal Tendencies',
    'I’d rather die than give a speech',
    'I don’t want to hurt myself, I just want rest',
    'I want to cut my father out of my life',
    'de joven quise morirme, hoy estoy bien',
  ]) {
    it(`does not take the past, a loss, a denial, work or a manner of speaking for danger: “${text}”`, () => {
      expect(heardIn(text)).to.eql([]);
    });
  }

  for (const [text, concern] of [
    ['I keep thinking about suicide', 'suicidal-ideation'],
    ['my daughter cuts herself', 'self-harm'],
    ['I am in an abusive relationship', 'domestic-violence'],
    ['my childhood was hard and my husband hits me', 'domestic-violence'],
  ] as const) {
    it(`names what is there: “${text}”`, () => {
      expect(heardIn(text)).to.include(concern);
    });
  }
});
