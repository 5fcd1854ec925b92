import { expect } from '@open-wc/testing';
import { createDangerTask, detectCrisis } from '../../src/vocabulary/language/crisis/crisis.js';
import { understand } from '../../src/vocabulary/language/index.js';

const texts: Record<'self' | 'other' | 'abuse' | 'none', string[]> = {
  self: [
    'I wouldn’t do it, but I wish I weren’t here',
    'Some nights I think how easy it would be to never wake up',
    'I dont see any point in living anymore since she left',
    'i feel sucidal',
    'nobody would care if I disappeared',
    'she was gone and I took a bunch of advil',
    'I would have done it already if it weren’t for my daughter',
    'every night I pray for death',
    'me quiero matar',
    'I’m not going to kill myself but I fantasize about it',
    'I want to kill my self',
    'my arms are covered in scars from cutting',
    'I drink every night and hope I don’t wake up',
    'I think everyone would be happier without me',
    'I have been planning my suicide',
    'I’m not angry. I just want to die.',
    'there is no hope, I am a burden to all of them and I keep looking at the pills',
    'my mom says I am dramatic but I want to end my life',
    'I keep having thoughts of hurting my baby',
    'No quiero seguir viviendo',
    'a veces pienso que sería mejor morirme',
    'tengo ganas de cortarme',
    'it would be easier for the kids if I was gone',
    'the only reason I am still here is my cat',
    'been saving up my pills since spring',
    'I hope I get hit by a truck on the way home',
    'i relapsed and my thighs are covered again',
    'my life is pointless and dying would be a way out of this',
    'What is it like to be so tired of living that death looks like the only escape?',
    'I have a plan and I can’t do this anymore',
    'quiero irme de este mundo y descansar',
    'ya me despedí de todos',
    'I cut myself with a razor when it gets too much',
    'I want to disappear for good',
    'why do I have to have been born at all, I don’t want this life',
    'every morning I am disappointed that I woke up',
    'I hope I never open my eyes again',
    'I feel empty and so tired, nothing matters, I am trapped and alone',
    'I keep imagining the platform edge and how quiet it would be',
    'I look at the bridge on my way home and think of nothing else',
    'my brain keeps telling me to step off the platform',
    'I wrote down all my passwords and the letters are in the drawer',
    'this is it. I am done, goodbye',
    'I won’t be a problem for anyone much longer',
    'the family would get along better without me',
    'I should not have been born',
    'there is no reason for me to be around',
    'I thought about it being my last day on earth',
    'I would be worth more dead than alive',
    'quiero dormir hasta que todo acabe',
    'ojalá no volviera a abrir los ojos',
    'no hay razón para seguir',
    'no le veo sentido a vivir así',
    'me asomo al balcón y pienso en eso',
    'no quiero despertar mañana',
    'the pills are lined up and I have the note ready',
    'I keep standing at the edge of the platform when the express comes',
    'my brain tells me to drive off the bridge',
    'this is my second attempt and nobody at work knows',
    'I will not make it to my birthday',
    'god take me tonight',
    'a voice keeps telling me to hurt my roommate',
    'I bought a gun and I know where he lives',
    'I quit taking my heart pills on purpose and hope it goes quick',
    'ojalá me atropelle un camión',
    'la voz me dice que salte',
    'tengo la soga lista',
    'me voy a matar',
    'I can’t go on',
    'nadie me va a extrañar',
    'le pido a Dios que me lleve ya',
    'I attempted years ago and the thoughts are back again this week',
    'I should just disappear',
    'I overdosed two days ago',
    'I took pills last night and it did not work',
    'I tried twice and it did not work, next time I will use the rope',
  ],
  other: [
    'thinking about ending their life',
    'when I said it was over he held a knife to his own throat',
    'my daughter swallowed a bottle of Tylenol',
    'My 14 year old has been hurting herself',
    'my best friend told me she wants to die',
    'My ex says he will kill himself if I do not come back',
    'How do I help my husband after his suicide attempt?',
    'mi hija se corta los brazos',
    'mi amigo dice que se quiere matar',
    'I’m worried my brother is going to do something drastic',
    'I found a razor blade in my daughter’s drawer',
    'my wife hid the scars on her arms for months',
    'my niece has been burning herself with matches',
    'my cousin posted a goodbye and her phone is off',
    'my brother says there is no reason for him to stick around',
    'my father told us he won’t be a problem much longer',
    'my nephew gave me his dog and told me to look after his mom, I am scared',
    'mi hermana publicó que hoy es su último día',
    'mi amigo dejó una carta y no contesta',
    'my cousin threatened to shoot his teacher',
    'my son put a knife to his own throat last night',
    'my aunt tried to drown the baby',
    'mi sobrina se corta las piernas en la escuela',
    'mi cuñado amenaza con matar a mi hermana',
  ],
  abuse: [
    'my boyfriend broke my arm',
    'I am scared my husband will hurt the baby when he loses his temper',
    'he told me that if I ever left he’d find me and kill me',
    'tengo miedo de que mi exmarido me mate',
    'My husband gets drunk and pushes me against the wall',
    'he put his hands around my neck last week',
    'my stepdad hits me when he is mad',
    'I am in an abusive relationship and do not know how to leave',
    'I’m scared to go home',
    'She threatened to kill me',
    'mi esposo me golpea delante de los niños',
    'le tengo miedo a mi novio',
    'she took my passport and keeps my wages',
    'my boyfriend goes through my phone and gets angry when I see my sister',
    'he says if I tell anyone he will take the kids',
    'I woke up and he was on top of me while I was sleeping',
    'my ex was parked and waiting outside my work again',
    'my stepdad comes into my room at night',
    'mi marido me agarró del cuello',
    'mi pareja revisa mis mensajes y es muy celoso',
    'my husband is abusive',
    'he put hands on me again',
    'he throws the dishes and I clean up on my knees',
    'my wife tracks my car and times how long I am at the shop',
    'he broke into my apartment and went through my things, he follows me',
    'my mother says she should have killed me as a baby',
    'he screams at me over the smallest thing and comes home drunk',
    'my partner put cameras everywhere and wants to know who I talk to, he accuses me of lying',
    'mi novio me insulta y me humilla',
    'mi esposo llega borracho y rompe las cosas',
    'si me voy dice que me va a buscar',
    'my aide pinches me and nobody sees it',
    'my mother burned me with the iron',
    'my coach wants me to send pics or I am off the team',
    'he threatened to call the police and take my visa',
    'they keep my passport and my wages',
    'I woke up and he was inside me',
    'el patrón me quitó el pasaporte',
    'mi padrastro entra a mi cuarto en la noche',
    'me encierra y se lleva las llaves',
    'tengo miedo de mi esposo',
    'I was raped last night',
    'mi ex me sigue y me espera afuera de mi casa',
  ],
  none: [
    '',
    'hello',
    'school is killing me',
    'I have three weeks to kill before the wedding',
    'I’m not suicidal, only stressed',
    'I have never thought about suicide',
    'no thoughts of self-harm, just exhausted',
    'my dad killed himself last year',
    'I lost my best friend to suicide',
    'my boss is going to kill me if I’m late again',
    'we are thinking about ending things, the marriage is over',
    'I am tired of living with his mother',
    'My husband hit me with the news that he wants a divorce',
    'it hit me that I never say what I want',
    'I’d rather die than speak in public',
    'I could just die of shame',
    'I want to cut out sugar',
    'I cut myself shaving',
    'my kid pushed me away when I tried to hug him',
    'I don’t want to hurt her but we have to break up',
    'I left an abusive marriage ten years ago',
    'trabajo tanto que me muero de sueño',
    'mi hermano se suicidó hace un año',
    'me voy a cortar el pelo',
    'I gave up dairy and I can’t do this anymore without cheese',
    'I have a plan for the move and want a checklist',
    'the kids would be happier if I was less strict',
    'my boyfriend gets mad when I beat him at chess',
    'I burned my arm on the stove',
    'I have scars from acne and hate photos',
    'I want to disappear into the mountains for a week',
    'my ex was abusive and now I am learning to trust',
    'we keep walking on eggshells around my father since his diagnosis',
    'her death was sudden and I can’t do this anymore without crying',
    'it feels like someone punched me in the gut since he moved out',
    'banging my head against a wall with this thesis',
    'mi novio ronca y no me deja dormir',
    'el perro se murió y la casa está vacía',
    'I have been grieving since my mother died',
    'I feel lonely and exhausted since the move',
    'I feel empty since my dad passed away, I cannot cope with the funeral',
    'I gave up on this thesis chapter, I am exhausted',
    'the movie ends when she jumps off the bridge',
    'it is my last day at this company and I said goodbye to my team',
    'I have a fear of bridges and heights',
    'the song says goodbye and it made me cry',
    'I have a plan to travel and I am exhausted',
    'my phone will not wake up',
    'hoy es mi último día de trabajo y estoy feliz',
    'no quiero seguir trabajando ahí',
    'my dog is dying and I don’t know how to say goodbye',
    'I am tired of feeling lonely and stuck',
    'I am sick of feeling this way, it is ruining my friendships',
    'my dream was about the war and it was so violent I woke up sweating',
    'thinking about heaven and hell makes my head spin',
    'in a panic attack I feel like I am about to die, the doctors say it is anxiety',
    'he doesn’t hit me, he is only cold',
    'I bite my nails until they bleed',
    'nobody would notice if I skipped choir',
    'my grandfather wants to die with dignity and I want to support him',
    'I feel lost and have no purpose since I retired',
    'when I was 15 I used to cut, I have been clean for ten years',
    'twenty years ago I took an overdose and got help',
    'de adolescente me cortaba los brazos, hoy tengo dos hijas',
    'my novel has a character who wants to kill himself',
    'one of my clients talked of suicide at the shelter',
    'I want to kill my roommate lol',
    'me quiero matar con esta tarea jajaja',
    'the ending where he jumps off the bridge made me cry',
    'therapy did not work for me',
    'I called an ambulance for my neighbor',
    'I want to sleep and not be tired',
    'the doctor says the symptoms can disappear',
    'yoga is the answer',
    'my cousin overdosed and died',
  ],
};

describe('detectCrisis', () => {
  for (const [kind, list] of Object.entries(texts)) {
    for (const text of list) {
      it(`${kind}: “${text}”`, () => {
        expect(detectCrisis(text)).to.equal(kind === 'none' ? false : kind);
      });
    }
  }

  it('of harm by someone else is heard as no wish of the writer’s own', () => {
    for (const text of texts.abuse) {
      for (const locale of ['en', 'es']) {
        const concerns = understand(text, { locale }).concerns.map(({ id }) => id);
        expect(concerns, text).not.to.include.oneOf(['suicidal-ideation', 'self-harm']);
      }
    }
  });

  it('adds weak words up over neighbouring sentences, and less so where something else explains them', () => {
    expect(detectCrisis('I feel empty. I am alone. Nothing matters.')).to.equal(false);
    expect(detectCrisis('I feel empty. I am alone. Nothing matters, it hurts.')).to.equal('self');
    expect(detectCrisis('I feel empty. I am alone. Nothing matters, my job hurts.')).to.equal(
      false,
    );
    const between = 'We moved to a new town and the kids like their school. '.repeat(3);
    expect(
      detectCrisis(`I feel empty. I am alone. ${between} Nothing matters, it hurts.`),
    ).to.equal(false);
  });

  it('hears what is past where it is back', () => {
    expect(detectCrisis('I took an overdose years ago')).to.equal(false);
    expect(detectCrisis('I took an overdose years ago and again last night')).to.equal('self');
  });

  it('takes what belongs together in either order', () => {
    expect(detectCrisis('God, please take me')).to.equal('self');
    expect(detectCrisis('take me, please, God')).to.equal('self');
  });

  it('puts the writer’s own life first', () => {
    expect(detectCrisis('My husband hits me and I want to die')).to.equal('self');
  });

  it('corrects no word that is another', () => {
    for (const text of [
      'calling my mom',
      'kissing',
      'my self-esteem',
      'a subsidy',
      'I was hunting',
    ]) {
      expect(detectCrisis(text), text).to.equal(false);
    }
    expect(detectCrisis('kiling my self')).to.equal('self');
    expect(detectCrisis('s*icide')).to.equal('self');
  });

  it('takes a denial inside a phrase for one, unless it goes on', () => {
    expect(detectCrisis('he has never hit me')).to.equal(false);
    expect(detectCrisis('he does not ever hit me')).to.equal(false);
    expect(detectCrisis('he never stops hitting me')).to.equal('abuse');
    expect(detectCrisis('he did not hit me this time')).to.equal('abuse');
    expect(detectCrisis('he didn’t hit me this time')).to.equal('abuse');
  });

  it('takes a suicide that is grieved for a death, and not the wish to follow', () => {
    expect(detectCrisis('my husband’s suicide left us in grief')).to.equal(false);
    expect(detectCrisis('I am in grief and think about suicide')).to.equal('self');
    expect(detectCrisis('my son wants to die since the funeral')).to.equal('other');
    expect(detectCrisis('since the funeral my son talks about suicide')).to.equal('other');
  });

  it('reads a long text in steps, with the same result', () => {
    const long = `${'We moved to a new town and the kids like their school. '.repeat(300)}I want to die.`;
    const task = createDangerTask(long);
    let steps = 1;
    while (task.step()) steps += 1;
    expect(steps).to.be.greaterThan(10);
    expect(task.value().crisis).to.equal('self');
    expect(detectCrisis(long)).to.equal('self');
  });

  it('finds it far into a long text', () => {
    const long = 'We moved to a new town and the kids like their school. '.repeat(200);
    expect(detectCrisis(`${long}I want to kill myself.`)).to.equal('self');
  });

  it('takes any text, and reads an endless one only so far', () => {
    for (const text of [
      '\uD800',
      '\u0000',
      '🙂'.repeat(50_000),
      'a'.repeat(100_000),
      'not '.repeat(30_000),
    ]) {
      expect(detectCrisis(text)).to.equal(false);
    }
  });
});
