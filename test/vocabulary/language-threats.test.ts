import { expect } from '@open-wc/testing';
import { detectCrisis, type Crisis } from '../../src/vocabulary/language/crisis.js';
import { source } from '../../src/vocabulary/language/crisis-phrases.js';
import { understand } from '../../src/vocabulary/language/index.js';
import { source as english } from '../../src/vocabulary/language/lexicon.en.js';
import { source as spanish } from '../../src/vocabulary/language/lexicon.es.js';
import { readLexicon } from '../../src/vocabulary/language/lexicon.js';
import { neighborsIn, spellOut } from '../helpers/spelled-out.js';

/** Who would do it decides: a partner’s words are a threat, a parent’s or a boss’s a manner of speaking. */
const texts: Record<'abuse' | 'self' | 'other' | 'none', string[]> = {
  abuse: [
    "he says he'll kill me if I leave",
    'he says he’ll kill me if I leave',
    'my husband is going to kill me',
    'me dijo que me va a matar',
    'my boyfriend said he would shoot me',
    'he’s gonna kill me',
    'hes gonna kill me if i dont come home',
    'he will kill me',
    'she’ll kill me if I go',
    'shes going to kill me one of these nights, my wife',
    'my wife says she is going to stab me',
    'my girlfriend threatened to stab me in my sleep',
    'if I leave he will find me and kill me',
    'my ex texted me that I’m dead if I don’t answer',
    'my ex keeps leaving voicemails that he’s going to kill me',
    'he left me a voicemail saying he’d kill me',
    'he threatened to kill me',
    'threatened to kill me with a knife',
    'he said he would kill me with his gun',
    'my partner pulled a gun on me',
    'my husband held a knife to my throat',
    'she came at me with a knife',
    'he put a gun to my head',
    'he pointed his gun at me',
    'they said they will kill me if I talk to the police',
    'I can’t leave because he’ll kill me',
    'I’m afraid he will kill me',
    'I am scared my husband will kill me in my sleep',
    'scared my boyfriend is going to kill me',
    'I think my husband is going to kill me',
    'my fiance told me he could kill me and nobody would know',
    'he said I’m going to kill you',
    'he texted "I will kill you" last night',
    'my ex wants me dead',
    'my boyfriend wants to kill me',
    'my husband talks about killing me',
    'he jokes about killing me and it does not feel like a joke',
    'my husband almost killed me last night',
    'my ex said if he can’t have me no one can',
    'he swore he would kill me and the kids',
    'my ex said he will kill my kids',
    'he threatened to kill my family',
    'my husband said he’d kill my mother if I leave him',
    'he says he will make me disappear',
    'I get death threats from my ex',
    'my dad says he’ll kill me if I tell anyone what he does',
    'my stepdad is going to kill me if I tell',
    'my father threatened to kill me',
    'my father said he would kill me',
    'I’m scared my dad is going to kill me',
    'my brother said he will shoot me',
    'I am going to be killed by my husband',
    'he said he will beat me to death',
    'he hit me with the belt',
    'he beats me at home',
    'i’m in a shelter and he says he will find me',
    'when I was in the shower he came at me with a knife',
    'my wife knows I am leaving and she will kill me',
    'my mom knows he will kill me',
    'I live with my parents because he will kill me',
    'my husband would kill me if he knew I wrote this',
    'he’d kill me if he found out',
    'she’d kill me if she found out, my girlfriend',
    'mi esposo me quiere matar',
    'mi novio me va a matar',
    'dice que si lo dejo me mata',
    'amenaza con matarme',
    'me amenazó con matarme si me voy',
    'mi marido quiere matarme',
    'mi ex dice que va a matarme',
    'mi ex me manda mensajes diciendo que me va a matar',
    'mi esposa me dijo que me va a matar',
    'mi novia me quiere matar',
    'dijo que nos va a matar a todos',
    'tengo miedo de que me mate',
    'tengo miedo que me mate',
    'me quiero ir antes de que me mate',
    'él me va a matar si lo dejo',
    'ella me quiere matar',
    'me quiere ver muerta',
    'si me voy me mata',
    'mi pareja me puso un cuchillo en el cuello',
    'me apuntó con una pistola',
    'mi papá dijo que me va a matar si cuento algo',
    'intentó matarme',
    'mi ex intentó matarme',
    'mi esposo me dijo te voy a matar',
    'recibo amenazas de muerte de mi ex',
    'mi esposo me hace daño',
    'mi esposo me lastima',
    'me va a matar',
    'mi marido jura que me mata si lo denuncio',
    'mi novio casi me mata anoche',
    'quiere matarme',
    'my boyfriend told me he is gonna slit my throat',
    'he keeps telling me he will snap my neck',
    'my ex has a gun and he said he is coming for me',
    'she said if I ever leave she will have me killed',
    'He told me he’d hunt me down',
    'my husband said I wouldn’t live to see the divorce',
    'he warned me he would bury me in the backyard',
    'if I go back he’ll kill me',
    'I know he is going to kill me some day',
    'i think she might kill me',
    'he promised to kill me if I testify',
    'he said he’s going to end me',
    'hes threatening me he’ll burn the house with us in it',
    'my partner says I’m a dead man if I call the cops',
    'my ex husband swears he will put a bullet in my head',
    'He’s going to murder me',
    'he’s trying to kill me',
    'They are going to kill me if I don’t pay',
    'my ex sends me texts saying he will kill me',
    'My wife chased me with a knife',
    'he told me to shut up or he’d kill me',
    'he said shut up or I’ll kill you',
    'the last time he said he would strangle me',
    'my girlfriend says she’ll cut me if I talk to other girls',
    'my ex said he’d rather see me dead than with someone else',
    'he loaded the gun in front of me',
    'he wants to kill me and I have nowhere to go',
    'what do I do if my husband threatens to kill me',
    'I’m pregnant and he said he’d kill me',
    'my family will kill me if I leave him',
    'my father will kill me if I leave the marriage',
    'mi novio dice que me va a matar si lo dejo',
    'mi esposo dice que si me voy me va a buscar y me va a matar',
    'me dice que me va a matar',
    'dijo que me mataría',
    'dijo que me iba a matar',
    'me dijo que iba a matarme',
    'mi ex me amenazó con una pistola',
    'mi esposa me amenaza con un cuchillo',
    'creo que mi marido me va a matar',
    'tengo miedo de que mi novio me haga algo',
    'mi pareja dice que nos va a matar a mí y a los niños',
    'si lo denuncio me mata',
    'siento que un día me va a matar',
    'mi papá amenazó con matarme',
    'mi esposo me quiso matar',
    'me quiso matar',
    'mi novia dijo que me iba a acuchillar',
    'me mandó un audio diciendo que me va a matar',
    'mi ex jura que me va a encontrar y me va a matar',
    'que si hablo me mata',
    'me va a matar si me encuentra',
    'mi marido me tiene amenazada de muerte',
    'mi ex quiere hacerme daño',
    'quiere ahorcarme',
    'amenaza con lastimarme',
    'amenazó con dispararme',
    'mi marido quiere lastimarme',
    'my surgery is next week and my husband said he’ll kill me',
    'desde 2020 mi esposo me pega',
    'my wife wants to hurt my kids',
    'I have OCD and my husband hits me',
    'I’m in my twenties and my boyfriend hits me',
    'my boyfriend hit me after my surgery',
    'hes said hes gonna kill me n the kids',
    'my bf put a gun 2 my head',
    'he choked me and said next time ill be dead',
    'im scared he’ll kill me',
    'my babys dad threatened to shoot me',
    'my baby daddy said he gon kill me',
    'my baby daddy is going to kill me',
    'my abuser says he will kill me when he gets out of jail',
    'my kids’ father said he would kill me',
    'my husband sleeps with a gun and says he’ll use it on me',
    'the father of my children wants to kill me',
    'my fiancé is gonna kill me',
    'my man threatened to end me',
    'my lady said she would stab me in my sleep',
    'he told my sister he is going to kill me',
    'He says if he catches me with anyone he’ll kill us both',
    'he said that he would kill me, then himself',
    'if I call the police he will kill me',
    'he keeps saying that one day he will kill me',
    'he is out on bail and I’m sure he will come and kill me',
    'my roommate threatened to kill me',
    'we got married ten years ago and he says he will kill me',
    'my neighbor said he will shoot me',
    'someone is threatening to kill me',
    'my mother’s boyfriend said he would kill me',
    'my pimp will kill me if I leave',
    'my uncle says he’ll kill me if I tell',
    'I live in fear that he’ll kill me',
    'i dont want to die but my husband will kill me if i leave',
    'she hit me with a bottle and said she’d kill me',
    'my girlfriend keeps threatening she will kill me',
    'she has a knife and says she’s going to use it on me',
    'He told me I would not make it out alive',
    'my partner said nobody would ever find my body',
    'my ex is looking for me to kill me',
    'he wants to see me dead',
    'he’s capable of killing me',
    'I’m sure he could kill me',
    'I worry my ex will kill me',
    'my ex husband might shoot me',
    'hace tres años que mi esposo me pega',
    'desde hace años mi marido me amenaza de muerte',
    'mi señor me va a matar',
    'mi viejo me amenaza con matarme',
    'el papá de mis hijos me quiere matar',
    'el papá de mi hijo me amenazó de muerte',
    'mi ex me busca para matarme',
    'mi esposo dice que primero me mata antes que dejarme ir',
    'me dijo que si no era de él no era de nadie',
    'tengo miedo de que me vaya a matar',
    'estoy segura de que me va a matar',
    'es capaz de matarme',
    'mi novio me puso la pistola en la cabeza',
    'sacó un cuchillo y me dijo que me iba a matar',
    'mi esposa me aventó un cuchillo',
    'mi hermano me amenazó de muerte',
    'me quieren matar',
    'temo por mi vida',
    'temo que mi esposo me mate',
    'él dijo que me iba a quitar la vida',
    'mi esposo me va a terminar matando',
    'un día de estos mi marido me mata',
    'mi marido me quiere matar',
    'mi esposo quiere matarme',
    'quieren matarme',
    'me amenazó con matarme',
    'me hace daño',
    'me hizo mucho daño, me pegaba',
    'me amenazó con quitarme la vida',
    'me amenaza con quitarme la vida',
    'me dice que me va a quitar la vida',
    'quiere acabar con mi vida',
    'mi marido amenaza con acabar con mi vida',
    'amenaza con hacerme daño',
    'me amenaza con hacerme daño',
    'tengo miedo de que quiera lastimarme',
    'tengo miedo que me haga daño',
    'me cortó con una navaja',
    'me quemó con un cigarro',
    'me quemó con la plancha',
    'trae pistola y tengo miedo',
    'me quiere lastimar',
    'quiere lastimarme',
    'me quiere hacer daño',
    'quiere hacerme daño',
    'va a hacerme daño',
    'me quiso cortar la cara',
    'mi papá me hace daño',
    'él me hizo daño',
    'mi novio me lastima',
    'mi novio me lastimó',
    'me lastima cuando toma',
    'mi novio trató de lastimarme',
    'dice que va a acabar con mi vida',
    'mi esposo quiere quitarme la vida',
    'mi pareja intentó quitarme la vida',
    'mi papá quiere hacerme daño',
    'mi exnovio juró hacerme daño',
    'lol my husband said he’d kill me if I leave',
    'he said he’d kill me lol',
    'jaja mi esposo dice que me mata si me voy',
    'my husband is a boxing coach and he hits me',
    'my mom is going to kill me, she has a knife',
    'mi mamá me va a matar, tiene un cuchillo',
    'mi papá me va a matar, ya me rompió el brazo',
    'my parents will kill me, they said it’s an honor thing',
    'my family will kill me if they find out I’m gay',
    'mis papás me van a matar si se enteran que soy gay',
    'mi familia me va a matar si saben que soy gay',
    'my dad will kill me. He broke my arm last time.',
    'my dad is going to kill me he already broke my arm',
    'he is coming to kill me',
    'he’s on his way to kill me',
    'he has a gun and I’m scared',
    'he keeps a gun by the bed to scare me',
    'he jokes that he will kill me but I’m scared',
    'he gets mad at video games and says he’ll kill me',
    'me matará si me voy',
    'me mataría si se enterara',
    'me matara si lo dejo',
    'me va a dar un balazo',
    'dijo que me metía un tiro',
    'me dijo que me iba a echar ácido',
    'me echó ácido',
    'dijo que estoy muerta',
    'me dijo date por muerta',
    'o eres mía o de nadie me dice',
    'me anda buscando para matarme',
    'me rompió la nariz',
    'me rompió el brazo',
    'me fracturó la mandíbula',
    'me dejó un ojo morado',
    'me madreó',
    'me da golpes',
    'me agarra a golpes',
    'me corta con un cuchillo',
    'mi esposo me quema',
    'me quema con cigarros',
    'me tiene encerrada',
    'me tiene encerrada en la casa',
    'mi esposo es violento',
    'mi novio es muy violento',
    'soy víctima de violencia',
    'sufro violencia',
    'me dejó moreteada',
    'me puso una madriza',
    'what if he kills me',
    'will he kill me?',
    'is my husband going to kill me',
    'he’s gunna kill me',
    'he tryna kill me',
    'hes goin to kill me',
    'he tried to run me over',
    'he poured gasoline on me',
    'he killed our dog',
    'he killed my cat to scare me',
    'he pulls my hair',
    'he pinned me down',
    'my sister is trying to poison me',
    'he said if I leave I’m leaving in a body bag',
    'he said I’m a dead woman',
    'he said next time he won’t miss',
    'they sell me for sex',
    'I was trafficked',
    'me obligan a prostituirme',
    'mi padrastro me toca',
    'mi tío me toca',
    'me va a partir la cara si llego tarde',
    'me va a matar si la comida no está lista',
  ],
  self: [
    'me voy a matar',
    'me quiero matar',
    'quiero matarme',
    'queria matarme',
    'me quería matar anoche',
    'estoy en la universidad y quiero morirme',
    'I am in college and I want to kill myself',
    'when I was in bed last night I thought about killing myself',
    'since my surgery I want to die',
    'I’m going to kill myself at midnight',
    'I’m going to kill myself on my birthday',
    'I’m a widow and I want to die',
    'I failed my finals and I want to kill myself',
    'I lost my son to suicide and I want to die too',
    'I held a gun to my head',
    'me mato si me deja',
    'voy a matarme',
    'ojalá alguien que me mate',
    'me hago daño',
    'me corto los brazos',
    'I’m afraid I will jump off the bridge',
    'I have no more fight, I’m going to shoot myself',
    'he left and I want to kill myself',
    'my husband says I should just get over it but I want to die',
    'my ex says he is happy, I want to end my life',
    'ya no aguanto, me voy a colgar',
    'pienso matarme',
    'traté de matarme',
    'yo me quería matar',
    'mi esposo me dejó y me quiero matar',
    'cuando me dejó me quería morir',
    'me quiero desaparecer',
    'I almost committed suicide last night',
    'I am close to suicide',
    'I’m in my twenties and I want to die',
    'As a teen I feel like nobody cares and I want to kill myself',
    'I’m a patient there and I want to die',
    'desde hace años me quiero morir',
    'hace meses que no quiero vivir',
    'I left him ten years ago and now I want to kill myself',
    'me quiero lastimar',
    'quiero lastimarme',
    'me quiero hacer daño',
    'quiero hacerme daño',
    'quiero acabar con mi vida',
    'quiero quitarme la vida',
    'pienso en quitarme la vida',
    'tengo ganas de lastimarme',
    'me quemo con un cigarro',
    'me corto con una navaja',
    'me corté con una navaja',
    'mi esposo me dejó y quiero quitarme la vida',
    'no puedo dejar de lastimarme',
    'me lastimo cuando estoy triste',
    'me hice daño',
    'intenté quitarme la vida',
    'a veces quiero matarme',
    'jaja quiero matarme mejor, nadie me quiere, me quiero morir',
    'mi esposo dice que estoy loca y quiero matarme',
  ],
  other: [
    'mi hermano se va a matar',
    'mi hija se hace daño',
    'my husband says he will kill himself',
    'mi esposo quiere matarse',
    'my son says he is going to kill himself',
    'my dad threatened to kill himself',
    'mi hermana quiere morirse',
    'my brother wants to kill his girlfriend',
    'me amenaza con suicidarse si lo dejo',
    'dice que se mata si lo dejo',
    'mi novio dice que se mata si lo dejo',
    'he says he will kill himself if I leave',
    'mi esposo se hace daño',
  ],
  none: [
    'my mom is going to kill me when she sees this grade',
    'my boss will kill me',
    'my boss is going to kill me if I am late again',
    'my parents are gonna kill me when they see the car',
    'my dad will kill me, I dented his truck',
    'my mom would kill me if she knew',
    'my sister is going to kill me for borrowing her dress',
    'my teacher is going to kill me if I miss class',
    'my mom saw my report card, she’s going to kill me',
    'my coach is going to kill me, he said practice starts at six',
    'this job is going to kill me',
    'the commute will kill me',
    'that test is going to kill me',
    'these shoes are killing me',
    'my friends will kill me if I cancel again',
    'mi mamá me va a matar cuando vea mis notas',
    'mi jefe me va a matar si llego tarde',
    'este trabajo me va a matar',
    'el estrés me va a matar',
    'me va a matar mi mamá si repruebo',
    'me mata la curiosidad',
    'me mata el dolor de espalda',
    'me vas a matar de risa',
    'mi papá me mata si choco el carro',
    'la leche me hace daño',
    'mi mamá me corta el pelo',
    'mi novio me cortó la semana pasada',
    'he would never hurt me',
    'my husband would never kill me',
    'he beat me to the store',
    'he beats me at chess every time',
    'he hit me with a hard question about our future',
    'I emailed him and he will shoot me an email back',
    'he will shoot me a text',
    'my wife’s cooking will be the death of me',
    'I could kill for a nap',
    'he kills me with his jokes',
    'my husband’s snoring is killing me',
    'my professor will murder me if the paper is late',
    'my landlord is gonna kill me',
    'my mother is going to kill me, I lost her ring',
    'if my mom finds out she’s going to kill me',
    'I told my mom I failed math, she is going to kill me',
    'my dad is going to kill me when he sees the phone bill',
    'my grandma would kill me if I skipped church',
    'the suspense is killing me',
    'not knowing will kill me',
    'the heat is going to kill me this summer',
    'my knees are going to kill me tomorrow',
    'this diet will kill me',
    'my trainer is trying hard with me',
    'mi hermana me va a matar por usar su vestido',
    'mi maestra me va a matar si no entrego la tarea',
    'tanto estrés me va a matar',
    'me muero de hambre',
    'mis papás me van a matar si repruebo',
    'me vas a matar con tanto chocolate',
    'la tarea me va a matar',
    'este calor nos va a matar',
    'matar el tiempo',
    'mi mamá me mata si se entera',
    'me matan los nervios',
    'mi hijo me mata de risa',
    'my classmate committed suicide',
    'he punched me while sparring',
    'my baby is killing me, no sleep',
    'my thesis advisor will kill me if I miss the deadline',
    'my wallet is going to kill me',
    'mi esposa ronca y no me deja dormir',
    'the gym is going to kill me',
    'my neighbor’s dog barks all night',
    'a man at work died',
    'he could not hurt a fly',
    'my husband is afraid he will lose his job',
    'the doctor said smoking will kill me',
    'working nights will kill me',
    'el cigarro me va a matar',
    'la comida picante me mata',
    'que me parta un rayo',
    'my girlfriend surprised me and told me a joke that killed me',
    'my team killed us in the final',
    'he told me a story about a knife',
    'my ex is suing me',
    'who will bury me when I die',
    'they will bury me next to my mother',
    'my toddler is trying to kill me',
    'he would kill for a coffee',
    'he said I would be next in line for promotion',
    'my boss said I am next for a raise',
    'my partner is going to finish me a scarf',
    'my son played with a toy gun in front of me',
    'he says hell freeze over before he goes to therapy',
    'it won’t kill me to try',
    'me va a pegar el sol',
    'mi hijo me pega la gripa',
    'mi mamá me quiere matar a besos',
    'el dentista me va a lastimar',
    'voy a tirarme en paracaídas',
    'quiero morirme de la risa',
    'mi mamá me va a matar cuando vea mis calificaciones',
    'se corta la luz',
    'se corta la leche',
    'me corté el dedo cocinando',
    'me lastimé el pie',
    'me pega el sol',
    'me tocó la lotería',
    'me toca trabajar',
    'me toca trabajar el sábado',
    'mi tío me toca una canción',
    'me empujó a estudiar',
    'he threw me a surprise party',
    'he pushed me to do better',
    'he dragged me to a concert',
    'he grabbed me a coffee',
    'my boyfriend forced me to try sushi',
    'my anxiety strangles me',
    'the stress is choking me',
    'work is beating me down',
    'he beat me in the race',
    'my son threw a ball at me',
    'my husband beat me to the shower',
    'he hit me up on Instagram',
    'he hit me with the news',
    'cortarme las uñas',
    'me corto las uñas',
    'lastimarme la espalda',
    'ganas de morir de risa',
    'quiero desaparecer de las redes',
    'me hace daño el picante',
    'el café me hace daño',
    'me quemé con el sol',
    'me quemo con el sol',
    'hacerme daño con el ejercicio',
    'my mom is going to kill me, I lost my keys',
    'mi mamá me va a matar jaja',
    'se corta las uñas',
    'me corto el flequillo',
    'mi hermano me gana en ajedrez',
    'estoy muerta de cansancio',
    'acabar con mi deuda',
    'he pushed me on the swing',
    'he threw me under the bus',
    'he burned me with a joke',
    'he shot me a look',
    'my brother shot me with a nerf gun',
    'my boyfriend pushed me to apply for a job',
    'my toddler hits me when he’s tired',
    'my dog bit me',
    'mi perro me mordió',
    'me golpeé con la puerta',
    'my parents will kill me if they find out I failed',
  ],
};

/** Threats put together: whoever says it, whatever is threatened, whatever follows. */
const threats = {
  en: {
    who: [
      'he',
      'she',
      'my husband',
      'my wife',
      'my boyfriend',
      'my girlfriend',
      'my ex',
      'my partner',
    ],
    what: [
      '’s going to kill me',
      ' is gonna kill me',
      ' will kill me',
      ' said he would kill me',
      ' says she’ll shoot me',
      ' threatened to stab me',
      ' wants to kill me',
      ' told me I’ll kill you',
      ' swore to strangle me',
      ' keeps texting me that he’ll find me and kill me',
    ],
    tail: ['', ' if I leave', ' when I go', ' if I tell anyone', ' with a knife', ' and the kids'],
  },
  es: {
    who: [
      'él',
      'ella',
      'mi esposo',
      'mi esposa',
      'mi novio',
      'mi novia',
      'mi ex',
      'mi pareja',
      'mi marido',
    ],
    what: [
      ' me va a matar',
      ' me quiere matar',
      ' quiere matarme',
      ' dijo que me va a matar',
      ' amenaza con matarme',
      ' me amenazó con matarme',
      ' jura que me mata',
      ' me dijo te voy a matar',
      ' intentó matarme',
    ],
    tail: ['', ' si lo dejo', ' si me voy', ' si hablo', ' con un cuchillo', ' y a mis hijos'],
  },
};

const lexicon = readLexicon(source);
const phrasesOf = (...sections: string[]): string[] =>
  lexicon.entries.flatMap(([phrase, { id }]) => (sections.includes(id) ? phrase : []));

describe('a threat', () => {
  for (const [kind, list] of Object.entries(texts)) {
    for (const text of list) {
      it(`${kind}: “${text}”`, () => {
        expect(detectCrisis(text)).to.equal(kind === 'none' ? false : kind);
      });
    }
  }

  it('of someone else is no wish of the writer’s own', () => {
    const wrong = texts.abuse.flatMap((text) =>
      ['en', 'es'].flatMap((locale) =>
        understand(text, { locale })
          .concerns.filter(({ id }) => ['suicidal-ideation', 'self-harm'].includes(id))
          .map(({ id }) => `${id} (${locale}): ${text}`),
      ),
    );
    expect(wrong).to.deep.equal([]);
  });

  for (const [language, { who, what, tail }] of Object.entries(threats)) {
    it(`is heard whoever makes it and however: ${language}`, () => {
      const missed: [string, Crisis][] = [];
      for (const one of who) {
        for (const threat of what) {
          for (const rest of tail) {
            const text = one + threat + rest;
            const heard = detectCrisis(text);
            if (heard !== 'abuse') missed.push([text, heard]);
          }
        }
      }
      expect(missed).to.deep.equal([]);
    });
  }
});

/** Words of English and Spanish that are of few kinds, by what may not stand right after them. */
const kinds = Object.entries({
  article: 'an the my your our their un una mi su',
  object: 'me us him them myself himself themself themselves',
  subject: 'i he she we they',
  preposition: 'of to at on in from with by into onto',
  auxiliary:
    'do does did can could will would is are was were have has had should might must am be been',
  link: 'and but or because if when',
  not: 'not',
  se: 'se',
  first: 'voy quiero hago hice pienso digo dejo',
}).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const));
const kindOf = new Map(kinds);
const never: Record<string, string[]> = {
  article: ['article', 'object', 'subject', 'preposition', 'auxiliary', 'link', 'not'],
  preposition: ['subject', 'link', 'not'],
  object: ['object'],
  subject: ['object', 'article', 'preposition', 'subject'],
  se: ['first'],
};
const negatable = new Set(['auxiliary', 'subject', 'link']);

/** Whether two words can follow one another in a sentence, as far as words of few kinds tell. */
function canBeSaid([one, other]: [string, string]): boolean {
  const [before = '', after = ''] = [kindOf.get(one), kindOf.get(other)];
  return after === 'not' ? negatable.has(before) : !never[before]?.includes(after);
}

/** What somebody else does to the writer: “me va a matar” is no thought of one’s own. */
const doneToMe =
  /^(va|van|mata|matan|quiere|quieren|hace|hacen|pega|pegan|golpea|lastima|corta|amenaza|ahorca|quema)$/;

/** Words that name nothing: who, that somebody is or goes, and what holds a sentence together. */
const light =
  /^(i|me|my|he|him|his|she|her|it|we|us|our|they|them|their|you|your|the|an?|be|am|is|are|was|were|have|has|had|will|would|can|go|goes|going|went|to|of|at|in|on|and|or|yo|mi|mis|el|ella|lo|la|los|las|le|les|se|un|una|ir|voy|va|vamos|van|iba|fue|ser|es|de|a|en|y|o|therapist|terapeuta)$/;

/** Where “he is” alone says something: it is about somebody. */
const aboutSomebody =
  /^(need|quiet|relationship|family|couple-conflict|parenting|friendship|divorce)$/;

/** Harm done to the writer and nothing that tells who does it or what else is meant: “kill me if”. */
const bareHarm =
  /^(kill|hit|hits|hurt|hurts|beat|beats|shoot|stab|choke|punch|kick|mata|matan|pega|golpea)\w* (me|us)( (a|an|the|that|this|to|at|in|on|of|if|when|with|and|or|for|by|up to))*$|^me (mata|pega|golpea)\w*$/;

describe('the phrases', () => {
  for (const [name, text] of Object.entries({ danger: source, english, spanish })) {
    it(`list nothing that cannot be said, as where an alternative was meant to be several words: ${name}`, () => {
      const { entries, classes, rewrites } = readLexicon(text);
      const wrong = entries.flatMap(([phrase]) =>
        neighborsIn(phrase, { classes, rewrites })
          .filter((pair) => !canBeSaid(pair) && !phrase.includes(pair.join(' ')))
          .map((pair) => `${pair.join(' ')} (${phrase})`),
      );
      expect(wrong).to.deep.equal([]);
    });
  }

  for (const [name, text] of Object.entries({ english, spanish })) {
    it(`name something, not only who or that somebody goes: ${name}`, () => {
      const lexicon = readLexicon(text);
      const empty = lexicon.entries.flatMap(([phrase, { id, weight, bare, shadow }]) =>
        weight < 4 || bare || shadow || aboutSomebody.test(id)
          ? []
          : spellOut(phrase, lexicon).filter((words) =>
              words
                .split(' ')
                .flatMap((word) => lexicon.rewrites.get(word) ?? word)
                .every((word) => light.test(word)),
            ),
      );
      expect(empty).to.deep.equal([]);
    });
  }

  it('take what somebody does to the writer for no thought of the writer’s own', () => {
    const wrong = phrasesOf('self', 'hint').filter((phrase) =>
      neighborsIn(phrase, lexicon, true).some(
        ([one, other]) => /^(me|nos)$/.test(one) && doneToMe.test(other.replace('*', '')),
      ),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('of being harmed are heard as that, however they are filled', () => {
    const wrong = phrasesOf('abuse')
      .flatMap((phrase) => spellOut(phrase, lexicon))
      .map((text) => [text, detectCrisis(text)])
      .filter(([, heard]) => heard !== 'abuse');
    expect(wrong).to.deep.equal([]);
  });

  it('silence no harm done to the writer without telling who does it, or what else is meant', () => {
    const blind = phrasesOf('none', 'aside')
      .flatMap((phrase) => spellOut(phrase, lexicon))
      .filter((text) => bareHarm.test(text));
    expect(blind).to.deep.equal([]);
  });

  it('that set a scene silence no plain wish to die and no threat', () => {
    const scenes = lexicon.entries.flatMap(([phrase, { id, weight }]) =>
      id === 'aside' && weight > 1 ? spellOut(phrase, lexicon) : [],
    );
    for (const scene of scenes) {
      expect(detectCrisis(`${scene} and I want to die`), scene).to.equal('self');
      expect(detectCrisis(`${scene} and he says he will kill me`), scene).to.equal('abuse');
    }
    expect(scenes).not.to.have.lengthOf(0);
  });
});
