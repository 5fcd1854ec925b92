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
      'sh relapse last night',
      'me quiero quebrar a mí mismo, darme un tiro',
      'quiero pegarme un balazo',
      'me quiero petatear',
      'ya me quiero ir con mi diosito',
    ],
  },
  'by a means without the verb': {
    self: [
      'I stopped taking my heart medicine so it would be over sooner',
      'stopped my insulin on purpose',
      'I skip dialysis hoping it ends',
      'I have enough pills to do it',
      'I have enough sleeping tablets put away',
      'got the helium tank',
      'tengo una pistola y voy a usarla conmigo',
      'dejé de tomar la insulina a propósito',
      'dejé mis medicinas del corazón para que ya se acabe',
      'ya tengo la cuerda en el garaje',
      'tengo las pastillas contadas',
      'escondí una navaja para cuando no aguante',
      'busqué en internet cómo hacerlo sin dolor',
      'my dad’s revolver has one bullet with my name on it',
    ],
  },
  'as not being there at a coming day': {
    self: [
      'I won’t see another new year',
      'don’t buy me presents I won’t be here',
      'no me veo en Navidad',
      'esta va a ser mi última Navidad',
      'I just can’t imagine a future with me in it',
    ],
  },
  'by the old and the devout': {
    self: [
      'I am 82 and I am ready to go',
      'I have lived long enough',
      'I’ve had enough of this life, I’m old and tired',
      'I pray every night the Lord takes me in my sleep',
      'I want to go home to the Lord',
      'Lord, just call me home already',
      'I want to meet Jesus now',
      'ready to be with Jesus today',
      'hope God calls me soon',
      'I asked God not to let me wake up',
      'ya quiero descansar en paz',
      'ya estoy lista para irme con el Señor',
      'estoy esperando que Dios se acuerde de mí',
      'no one needs an old man like me around anymore',
      'just want to go to sleep and be with my wife',
      'my time is up and I want to go',
    ],
  },
  'in a Spanish gerund': {
    self: [
      'estoy pensando en matarme',
      'ando queriendo morir',
      'queriendo morirme todo el tiempo',
      'planeando matarme',
      'lastimándome otra vez',
      'haciéndome daño',
      'ando pensando en aventarme',
      'me la paso deseando morirme',
      'estuve a punto de matarme',
      'pensando en desaparecer para siempre',
    ],
    abuse: ['mi esposo me está golpeando', 'me está ahorcando cada vez que se enoja'],
    other: ['mi hijo anda cortándose'],
  },
  'in two languages at once': {
    self: ['ya no puedo, i want to morirme', 'me siento worthless y no quiero be here anymore'],
  },
  'in plain or sidelong words': {
    self: [
      'the world doesn’t need me in it',
      'being alive hurts',
      'i wish my heart would just stop',
      'everyday I think about not being here',
      'I don’t deserve to live',
      'I think I’m going to do it tonight',
      'I’ve decided to do it this weekend',
      'I need to go to the hospital I am not safe',
      'I am not safe with myself',
      'there’s only one way out of this',
      'I hate being alive',
      'a nadie le importaría si me muero',
      'me arrepiento de haber sobrevivido',
    ],
    other: ['my roommate is cutting'],
    abuse: [
      'I need to get out before he kills me',
      'he keeps a knife by the bed and says it is for me',
      'I’m locked in, he took my phone',
      'mi marido me fuerza a tener sexo',
      'abused by my partner',
    ],
  },
  'of the bereaved': {
    none: [
      'grief counseling after my husband’s suicide',
      'the anniversary of my dad’s suicide',
      'coping with a parent’s suicide',
    ],
  },
  'long past': {
    none: [
      'I left my abusive husband eight years ago and want to date again',
      'I no longer self harm and want to work on relationships',
    ],
  },
  'of law and news': {
    none: [
      'debate on assisted suicide laws in Oregon',
      'my state passed a domestic violence law',
      'physician-assisted suicide and my faith',
    ],
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
    none: [
      'my wife never touches me anymore',
      'shooting myself in the foot at work',
      'I am ready to die on this hill about the dishes',
    ],
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
      'nobody will have to worry about me after this weekend',
      'I have an exit plan and it isn’t about my job',
      'game over for me, tonight',
      'rage quit life',
      'time to kick the bucket on purpose',
      'the overpass keeps calling me',
      'I parked at the bridge last night and just sat there',
      'bought a hose for the exhaust pipe',
      'can’t see myself at my daughter’s wedding',
      'told them to do Thanksgiving without me, I’ll be gone by then',
      'not renewing my lease since I won’t be here',
      'I’ve had a good run and I’m ready to go',
      'I’ve outlived my usefulness',
      'tired of being old and in the way, better off gone',
      'I’m just taking up space',
      'I want to go be with Frank',
      'Jesus come get me',
      'I want to go home to heaven',
      'God is calling me home early',
      'cant do high school anymore might just end it',
      'if i fail this class im jumping',
      'estoy cansado de vivir',
      'ya no aguanto, mejor me voy de este mundo',
      'I just want to morirme',
      'bruise my legs on purpose',
    ],
    other: [
      'my boyfriend texted he’s on the bridge',
      'my teen burns herself with an eraser',
      'mi mamá ya no quiere comer y dice que se quiere ir con mi papá',
    ],
    abuse: [
      'my dad is going to hurt me if he finds out I’m gay',
      'he took my keys and won’t let me out',
    ],
  },
  'of other everyday matters': {
    none: [
      'assisted suicide ethics paper for class',
      'mi suegra me va a matar de un coraje',
      'grieving my daughter, she took an overdose in May and did not survive',
      'I’m ten years sober and no longer suicidal',
      'I had an eating disorder and cut myself back in high school',
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
