import { expect } from '@open-wc/testing';
import { detectCrisis } from '../../src/vocabulary/language/crisis/crisis.js';

type Heard = 'self' | 'other' | 'abuse' | 'none';

/** Danger as people word it without its usual verbs, and what only sounds like it. */
const kinds: Record<string, Partial<Record<Heard, string[]>>> = {
  misspelled: {
    self: [
      'i keep thinking about suisidio',
      'kiling my self tonight',
      'having suacidal thoughts',
      'sewicide is on my mind',
      'i feel suicdal',
      'i wnat to die',
      'i want to un alive myself',
      'unaliving is all i think of',
      'im gonna kll myself',
      'i took to many pils',
      'quiero suisidarme',
      'quiero morrir',
      'me quiero mattar',
      'tengo pensamientos suisidas',
      'boy a matarme',
      'ya no quiero bibir',
      'no qiero vivir mas',
      'i hav no reson to live',
      'i dont wanna be alve anymore',
      'i want to end my lfe',
      'cuttin my self again',
      'k!ll myself',
      'thinking about su!cide',
      's*icide thoughts every day',
    ],
    abuse: ['my husban beets me', 'mi esposo me golpeya', 'mi marido me amenasa con matarme'],
  },
  'in slang': {
    self: [
      'thinking about offing myself',
      'i might just off myself',
      'i want to off my self',
      'gonna end myself one of these days',
      'i should just yeet myself off a building',
      'gonna blow my brains out',
      'i want to delete myself',
      'thinking of topping myself',
      'id do myself in if i had the guts',
      'i want to ctb',
      'i want to eat a bullet',
      'about to eat my gun',
      'I just want to be six feet under',
      'commit sewer slide',
      'im over being alive',
      'i wanna go night night forever',
      'put me out of my misery',
      'i want to take myself out',
      'i’m gonna take myself out of the equation',
      'thoughts about SI are back',
      'passive SI every day',
      'I am having s/i',
      'me quiero quebrar a mí mismo, darme un tiro',
      'quiero pegarme un balazo',
      'me quiero petatear',
      'ya me quiero ir con mi diosito',
    ],
  },
  'by a means without the verb': {
    self: ['my dad’s revolver has one bullet with my name on it'],
  },
  'as not being there at a coming day': {
    self: ['esta va a ser mi última Navidad', 'I just can’t imagine a future with me in it'],
  },
  'by the old and the devout': {
    self: [
      'I am 82 and I am ready to go',
      'I have lived long enough',
      'I’ve had enough of this life, I’m old and tired',
      'I pray every night the Lord takes me in my sleep',
      'Lord, just call me home already',
      'ready to be with Jesus today',
      'hope God calls me soon',
      'I asked God not to let me wake up',
      'just want to go to sleep and be with my wife',
    ],
  },
  'in a Spanish gerund': {
    self: [
      'ando queriendo morir',
      'queriendo morirme todo el tiempo',
      'planeando matarme',
      'haciéndome daño',
      'me la paso deseando morirme',
    ],
    abuse: ['mi esposo me está golpeando', 'me está ahorcando cada vez que se enoja'],
    other: ['mi hijo anda cortándose'],
  },
  'in two languages at once': {
    self: ['ya no puedo, i want to morirme', 'me siento worthless y no quiero be here anymore'],
  },
  'in plain or sidelong words': {
    self: [
      'being alive hurts',
      'I need to go to the hospital I am not safe',
      'there’s only one way out of this',
      'I hate being alive',
    ],
    other: ['my roommate is cutting'],
    abuse: ['I’m locked in, he took my phone', 'abused by my partner'],
  },
  'of the bereaved': {
    none: [
      'grief counseling after my husband’s suicide',
      'the anniversary of my dad’s suicide',
      'coping with a parent’s suicide',
    ],
  },
  'of law and news': {
    none: ['debate on assisted suicide laws in Oregon', 'physician-assisted suicide and my faith'],
  },
  'of work with others': {
    none: [
      'police officer who responds to suicides',
      'EMT, saw an overdose victim last week and can’t shake it',
    ],
  },
  'of a title or story': {
    none: [
      'the Virgin Suicides is my favorite book',
      'listening to Suicidal Tendencies',
      'Live and Let Die is my favorite Bond',
    ],
  },
  'of an idiom or everyday matter': {
    none: ['my wife never touches me anymore', 'I am ready to die on this hill about the dishes'],
  },
  denied: {
    none: ['he has never hit me'],
  },
  'in sidelong words': {
    self: [
      'im gona hang myslf',
      'suiciadal thots at nite',
      'cuting my wrists',
      'i dont wana liv',
      'I’ve made my peace and everything is in order',
      'I’ve got my affairs in order and nobody knows why',
      'I’ve picked a date',
      'I have an exit plan and it isn’t about my job',
      'game over for me, tonight',
      'rage quit life',
      'time to kick the bucket on purpose',
      'can’t see myself at my daughter’s wedding',
      'told them to do Thanksgiving without me, I’ll be gone by then',
      'not renewing my lease since I won’t be here',
      'I’ve had a good run and I’m ready to go',
      'I’ve outlived my usefulness',
      'tired of being old and in the way, better off gone',
      'I’m just taking up space',
      'cant do high school anymore might just end it',
      'if i fail this class im jumping',
      'ya no aguanto, mejor me voy de este mundo',
      'I just want to morirme',
      'bruise my legs on purpose',
    ],
    other: ['mi mamá ya no quiere comer y dice que se quiere ir con mi papá'],
    abuse: [
      'my dad is going to hurt me if he finds out I’m gay',
      'he took my keys and won’t let me out',
    ],
  },
  'of other everyday matters': {
    none: [
      'assisted suicide ethics paper for class',
      'grieving my daughter, she took an overdose in May and did not survive',
      '911 dispatcher, heard too many suicides',
    ],
  },
};

describe('danger', () => {
  for (const [kind, lists] of Object.entries(kinds)) {
    for (const [heard, list] of Object.entries(lists)) {
      for (const text of list) {
        it(`${kind}, ${heard}: “${text}”`, () => {
          expect(detectCrisis(text)).to.equal(heard === 'none' ? false : heard);
        });
      }
    }
  }
});
