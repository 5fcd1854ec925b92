import { expect } from '@open-wc/testing';
import { understand } from '../../src/vocabulary/language/index.js';
import { source as english } from '../../src/vocabulary/language/lexicon.en.js';
import { source as spanish } from '../../src/vocabulary/language/lexicon.es.js';
import { readLexicon } from '../../src/vocabulary/language/lexicon.js';
import { spellOut } from '../helpers/spelled-out.js';

/**
 * Concerns that nobody may be told of for a word in passing, and what names each: what is done, said or seen, or the name of
 * the condition. A person (“my uncle”), a part of the body or a word of many uses (“hit”, “threw”) names none.
 */
const acts: Record<string, Record<'en' | 'es', RegExp>> = {
  'childhood-abuse': {
    en: /abus|molest|rape|neglect|violen|touched me|\b(beat|hit|punch|slap|whip|spank|chok)\w* (me|us|when|as)\b|used to (beat|hit|slap|whip)|being (beaten|hit)|beaten|raped|(dad|mom) hitting|(beat|whip)\w* as a/,
    es: /abus|maltrat|violen|viol(o|aron)|golpe|me descuid|(me|nos) (pega|abandon|ahorc)/,
  },
  'sexual-abuse': {
    en: /sex|abus|assault|fondl|grope|incest|molest|pedophil|rap(e|ist|ing)|violat|groom(ed)? (me|by)|roofie|drugged m[ey]|flashed me|consent|revenge porn|touch\w* (me|by|inapp|against)|inappropriately touched|forc(ed)? (himself|herself|me)|he (had )?forced|unwanted|kept touching|to him touching|with him (inside|on top)/,
    es: /sex|abus(o|aron|ad)|incesto|viola|violo|manose|pedofil|me (toco|tocaba|tocaron|tocaban) |tio me toc|tocamiento|me drog|me forzo|me oblig|consentimiento/,
  },
  'domestic-violence': {
    en: /abus|violen|aggressive|batter|stalk|strangl|threat|restraining|protecti|\b(beat|beating|hit|punch|slap|chok|choking|shov|kick|kicks|smack|pin|grab|pushe?|lock)\w* (me|her|him|us|my)\b|hands? on me|thr(ow|ew)\w* (me|(things )?at)|he (broke|break) my|hands around my|lash|physically|physical with|black eye|gun (to|at)|bruises from|(afraid|fear|scared|terrified) (of|for|to leave|him|her|my)|fear (him|for)|escape from|(stay with (him|her)|stay) because (scared|afraid)|leave (him|her) safely/,
    es: /abus|maltrat|violen|agre(si|d)|amenaz|acosa|persigue|golpe|ahorc|(me|mano) (pega|pego|cachete|empuja|encierra|jala|jalo)|levanta la mano|levanto la mano|moretones (que|por|de)|miedo|escapar de|refugio para|orden de/,
  },
  'emotional-abuse': {
    en: /abus|control|manipul|gaslight|belittl|humiliat|isolat|narcissis|degrad|threat|call\w* (me|a)|name calling|(cuss|curse|swear|scream|yell)\w* at me|cut me off|keep me from|let me|put me down|track (my|where)|twist (my|everything)|me (doubt|question) my|never happened|me i be (imagining|crazy)|eggshells|guilt trips|anger toward|makes me feel|what to wear/,
    es: /abus|maltrat|violen|control|gaslight|luz de gas|manipul|narcis|chantaj|me (cela|humilla|insulta|grita|aisla|minimiza|denigra)|me hace (dudar|sentir)|que no (valgo|sirvo)|me tiene|no me dejar|revisa|me decir (que )?(brut|loc|inutil|tont|estupid|pendej|burr)|me (rebaja|ridiculiza|prohibe)|sin (el|ella) no ser nadie/,
  },
  'suicidal-ideation': {
    en: /suicid|unalive|kms|kill|(want|wanna|ready|rather|let me|should|hope i|wish i)( to)?( be)? (die|dead|end)|better off|not (want to )?(live|exist|wake|worth living)|never (wake|born)|no reason to live|not worth|end it all|(end|ending) my life|own life|take my life|tired of (live|living)|stop existing|not (alive|here)|be (alive|here)|disappear|of dying/,
    es: /suicid|(acabar|terminar) con mi vida|quitarme la vida|matar|mor(ir|irme)|muert|vivir|viviendo|desaparecer|despertar/,
  },
  'self-harm': {
    en: /(burn|cut|harm|hit|hurt|punch|scratch|bites|cutting|bangs?)\w* (my|myself|herself|himself|her|his|on my)|self ?(harm|injur|mutil)|cutter|cutting (again|scars|my)|(start|stop|been) cutting|bleed|from cutting|to (cut|burn|hurt)|cuts on/,
    es: /autoles|cort(ar|a|o|es)|me hice dano|hac\w+ dano|hago dano|lastim|quemo/,
  },
  dementia: {
    en: /alz|all timers|dementia|cognitive decline|lewy body|memory|sundown|confused|forg[eo]t|same question|not (recognize|remember)|repeats|wander|get lost/,
    es: /alz|demencia|cognitivo|memoria|no (me|nos) reconoc|no (se acuerda|recuerda)|olvid|perder en|lo mismo/,
  },
  psychosis: {
    en: /psycho|delusion|hallucin|schizo|voice|whisper|hear(ing)? (my name|people|someone|things)|see(ing)? (things|figures|shadow|ghosts|people not)|chip in|chosen one|reality|(from|through) the (tv|radio)|tv be|not mine|not my own|out to get|after me|plot|against me|my (mind|thoughts)|be (after|following|spying|watching)|watched by|followed by|convinced being|(government|fbi|cia) put|special|who be not/,
    es: /alucin|paranoi|delirio|voces|esquizo|psic(o|ot)|mente|espian|vigilan|hacer dano|envenenar|quieren matar|(ve|veo) (sombras|gente|cosas) que no|persiguen|siguen/,
  },
};

/** Each sentence and what has to be heard in it, or with a minus must not be. */
const sentences: Record<'en' | 'es', [text: string, ...concerns: string[]][]> = {
  en: [
    ['My uncle passed away', 'grief', '-sexual-abuse'],
    ['our babysitter moved away', '-sexual-abuse'],
    ['physical therapy after surgery', '-domestic-violence'],
    ['my son threw up after dinner and I worry', '-domestic-violence'],
    ['we saw a movie and I cried', '-psychosis'],
    ['I want a real relationship', '-psychosis'],
    ['I believe things will get better but I am sad', '-psychosis'],
    ['my mind keeps wandering in class', '-dementia'],
    ['I am confused all the time', '-dementia'],
    ['my family does not know who I am', '-dementia'],
    ['I cut my finger while cooking and felt sad', '-self-harm'],
    ['I want to stop cutting carbs', '-self-harm'],
    ['my scars from surgery make me ashamed', '-self-harm'],
    ['when I die I want my kids to be okay', '-suicidal-ideation'],
    ['my grandmother is going to die and I am sad', '-suicidal-ideation'],
    ['I am tired of living with roommates', '-suicidal-ideation'],
    ['my dad beat cancer', '-childhood-abuse', '-domestic-violence'],
    ['he beat me at chess and I was angry', '-domestic-violence'],
    ['it hit me that I am alone', '-domestic-violence'],
    ['I gave consent for surgery and I am scared', '-sexual-abuse'],
    ['my brother-in-law is a coach and a priest', '-sexual-abuse'],
    ['the women at the animal shelter are my friends', '-domestic-violence'],
    ['My childhood is not over', 'family-of-origin', '-childhood-abuse'],
    ['we grew up poor', 'family-of-origin', '-childhood-abuse'],
    ['I was in foster care', 'adoption', '-childhood-abuse'],
    ['growing up in that house was hard', 'family-of-origin', '-childhood-abuse'],
    ['my dad yelled at us when I was a kid', 'family-of-origin', '-childhood-abuse'],
    ['my ex gaslights me', 'emotional-abuse', '-codependency'],
    ['my boyfriend is a narcissist and manipulates me', 'emotional-abuse', '-codependency'],
    ['I can not leave him', 'relationship', '-codependency'],
    ['he will not let me see my friends', 'emotional-abuse', '-codependency'],
    ['my wife controls everything I do', 'emotional-abuse', '-codependency'],
    ['I am afraid to leave him', 'domestic-violence', '-codependency'],
    ['I am afraid of being left', 'attachment', '-codependency'],
    ['I am afraid of my husband leaving me', 'attachment', '-codependency', '-domestic-violence'],
    ['I am always afraid that people will abandon me', 'attachment', '-codependency'],
    ['my husband hits me', 'domestic-violence'],
    ['my boyfriend gets violent', 'domestic-violence'],
    ['I hit my girlfriend when I am angry', 'domestic-violence'],
    ['my uncle touched me', 'sexual-abuse'],
    ['my coach molested me', 'sexual-abuse'],
    ['I did not consent and he had sex with me anyway', 'sexual-abuse'],
    ['my dad beat me with a belt', 'childhood-abuse'],
    ['I was neglected as a child', 'childhood-abuse'],
    ['my mom keeps forgetting my name', 'dementia'],
    ['I hear voices when nobody is there', 'psychosis'],
    ['I cut myself', 'self-harm'],
    ['I have been cutting', 'self-harm'],
    ['I have been cutting carbs', '-self-harm'],
    ['my coach forced himself on me', 'sexual-abuse'],
    ['he broke my arm', 'domestic-violence'],
    ['my wife throws plates at me', 'domestic-violence'],
    ['I am terrified of my husband', 'domestic-violence'],
    ['he belittles me and makes me feel like I am crazy', 'emotional-abuse'],
    ['walking on eggshells around my husband', 'emotional-abuse'],
    ['my mother neglected us', 'childhood-abuse'],
    ['my father was never around', 'family-of-origin'],
    ['my dad can’t remember our names', 'dementia'],
    ['my brother thinks the FBI is watching him', 'psychosis'],
    ['I wish I would not wake up', 'suicidal-ideation'],
    ['my anxiety strangles me', 'anxiety', '-domestic-violence'],
    ['the stress is choking me', 'stress', '-domestic-violence'],
    ['work is beating me down', '-domestic-violence'],
    ['my son threw a ball at me', '-domestic-violence'],
    ['he beat me in the race', '-domestic-violence'],
    ['he hit me up on Instagram', '-domestic-violence'],
    ['he hit me with the news', '-domestic-violence'],
    ['hallucinating from fever', '-psychosis'],
    ['I hear voices on the radio', '-psychosis'],
    ['delusional fan', '-psychosis'],
    ['I stay with him because I’m scared', 'domestic-violence', '-codependency'],
    ['he makes me feel guilty when I go out', 'emotional-abuse', '-codependency'],
    [
      'I depend on him for money and he won’t let me work',
      'emotional-abuse',
      'financial-stress',
      '-codependency',
    ],
    ['he says no one else would love me', '-codependency'],
    ['I keep making excuses for him when he hits me', 'domestic-violence', '-codependency'],
  ],
  es: [
    ['Mi tío falleció', 'grief', '-sexual-abuse'],
    ['la niñera se fue y estoy triste', '-sexual-abuse'],
    ['mi tío me toca una canción', '-sexual-abuse'],
    ['terapia física después de la cirugía', '-domestic-violence'],
    ['adoptamos un perro del refugio', '-domestic-violence'],
    ['me corté el pelo y me arrepiento', '-self-harm'],
    ['uso navaja para rasurarme', '-self-harm'],
    ['las sombras me asustan', '-psychosis'],
    ['mis amigos me siguen en instagram', '-psychosis'],
    ['quiero desaparecer las manchas de mi cara', '-suicidal-ideation'],
    ['me quiero morir de risa', '-suicidal-ideation'],
    ['no quiero vivir con mis suegros', '-suicidal-ideation'],
    ['se me olvida todo', '-dementia'],
    ['mi infancia no ha terminado', 'family-of-origin', '-childhood-abuse'],
    ['crecí sin padre', 'family-of-origin', '-childhood-abuse'],
    ['mi novio me hace gaslighting', 'emotional-abuse', '-codependency'],
    ['mi pareja me manipula', 'emotional-abuse', '-codependency'],
    ['mi ex es narcisista', 'emotional-abuse', '-codependency'],
    ['no puedo dejarlo', 'relationship', '-codependency'],
    ['mi esposo no me deja salir', 'emotional-abuse', '-codependency'],
    ['tengo miedo a que me deje', 'attachment', '-codependency'],
    ['mi esposo me pega', 'domestic-violence'],
    ['mi novia me golpea', 'domestic-violence'],
    ['mi tío me violó', 'sexual-abuse'],
    ['mi novio me obligó a tener relaciones', 'sexual-abuse'],
    ['mi papá me pegaba', 'childhood-abuse'],
    ['mi abuela olvida quién soy', 'dementia'],
    ['escucho voces', 'psychosis'],
    ['me corto los brazos', 'self-harm'],
    ['me quiero morir', 'suicidal-ideation'],
    ['me quiero matar', 'suicidal-ideation', '-psychosis'],
    ['me quiero hacer daño', 'self-harm', '-psychosis'],
    ['mis papás me golpeaban', 'childhood-abuse'],
    ['mi novio es muy violento', 'domestic-violence'],
    ['mi esposo controla el dinero', 'emotional-abuse'],
    ['siento que me persiguen', 'psychosis'],
    ['mi papá nunca estuvo', 'family-of-origin'],
    ['perdí la memoria del teléfono', '-dementia'],
    ['violación de contrato', '-sexual-abuse'],
    ['me violaron mis derechos laborales', '-sexual-abuse'],
    ['cortarme las uñas', '-self-harm'],
    ['lastimarme la espalda', '-self-harm'],
    ['ganas de morir de risa', '-suicidal-ideation'],
    ['tengo ganas de morir', 'suicidal-ideation'],
    ['quiero desaparecer de las redes', '-suicidal-ideation'],
  ],
};

describe('what is heavy', () => {
  for (const [locale, source] of [
    ['en', english],
    ['es', spanish],
  ] as const) {
    for (const [concern, naming] of Object.entries(acts)) {
      it(`is claimed only where it is named: ${concern}, ${locale}`, () => {
        const lexicon = readLexicon(source);
        const phrases = lexicon.entries.filter(([, { id }]) => id === concern);
        const unnamed = phrases
          .flatMap(([phrase]) => spellOut(phrase, lexicon))
          .filter((words) => !naming[locale].test(words));
        expect(unnamed).to.deep.equal([]);
        expect(phrases, 'no bare subject').to.satisfy((all: typeof phrases) =>
          all.every(([, { conditional }]) => !conditional),
        );
      });
    }

    for (const [text, ...wanted] of sentences[locale]) {
      it(`“${text}”: ${wanted.join(', ')}`, () => {
        const heard = understand(text, { locale }).concerns.map(({ id }) => id);
        for (const concern of wanted) {
          if (concern.startsWith('-')) expect(heard).not.to.include(concern.slice(1));
          else expect(heard).to.include(concern);
        }
      });
    }
  }
});
