/**
 * What people say when they, or someone near them, are in danger. English and Spanish together, because a person may write
 * in either on any page; `lexicon.ts` explains the lines, whose weights mean nothing here but where told.
 *
 * - `# self`: said of oneself, unless somebody else is the one spoken of
 * - `# hint`: says little alone; two of different weights are heard as one phrase of `self`
 * - `# other`: said of somebody else
 * - `# abuse`: said by someone who is being harmed
 * - `# strain`: says little alone; two of different weights are heard as `abuse`
 * - `# none`: silences what ends inside it: figures of speech, and the dead
 */
export const source = `
i am < im
i have < ive
do not < dont doesnt didnt dnt
can not < cant cannot couldnt couldn
will not < wont wouldnt
is not < isnt aint wasnt werent
have not < havent hasnt hadnt
he is < hes
she is < shes
want to < wanna wana
going to < gonna
myself < myslef mysel mself meself
himself < hisself himselve
anymore < anymor nomore
suicide < sucide suicde suiside sucicide suicied siucide sewerslide
disappear < dissapear disapear dissappear
disappeared < dissapeared disapeared dissappeared
threatened < threatend threatned threathened
suicidal < sucidal suicical sucidial suisidal
@not not never no without nunca jamas sin tampoco
@unable can could
@across really actually even ever a all any am be been being i is it do did does have had having of the that my about
  feel feeling want wants wanted to going would will think thought thoughts thinking ever actively actually or nor
  plan plans intention se he haya voy quiero pensado pienso pensar pensamientos ideas ganas en de un una el la lo
  estoy soy me tengo ningun
@filler really so just very actually honestly even still always sometimes often literally also both already sort kind
  fucking own solo siempre ya aun todavia casi
@me i me myself yo mi
@partner husband* wife boyfriend* girlfriend* partner* spouse fiance* bf gf ex hubby espos* marido novi* pareja
  exnovi* exespos*
@parent mom mum mother dad father parents stepdad stepfather stepmom padre* madre* papa mama padrastro
@close @partner @parent sister* brother* son sons daughter* kid kids child teen* aunt uncle cousin niece nephew grand*
  friend* roommate* coworker* student* hij* herman* amig* prim* tio tia abuel*
@he he she they someone somebody ella
@other @close @he him her
@harmer @he @partner @parent uncle brother sister man guy
@afraid afraid scared terrified fear fearing fears
@self myself himself herself themself themselves
@his his her their
@my my @his
@kill kill killing kil harm* hurt* injur* shoot* hang hanging drown drowning stab* poison* cut cuts cutting burn
  burning mutilat*
@want want* wish* rather ready deserve* try trying plan* like about of gonna
@live live living exist*
@hit hit hits hitting beat beats beating punch* slap* chok* strangl* kick* shov* push* smack* burned grab* drag*
  attack* assault* threw throws rape rapes raped abus* stab* scratch* bit bites
@tired tired sick done hate hates finished fed
@limb throat wrist* arm arms forearm* leg legs thigh* vein* skin
@low pointless useless worthless hopeless easier escape relief ready deserve* wish solution
@end die dying dead death exist* alive
@trim back down off out hair class carbs corners ties costs hours staff sugar
@pills pills tablets tylenol paracetamol ibuprofen insulin pastillas
@quiero quiero quisiera quiere queria querer querria deseo desea prefiero preferiria ganas pienso pensado pensando
  piensa
@morir morir morirme morirse matarme matarse desaparecer suicidar*

# self
1 god|lord _ take me, pictur*|imagin*|vision*|image* of? _
  hurting|killing|throwing|dropping|stabbing|turning|jumping|drowning|dying, relieved if i,
  think*|thought*|idea|dream*|fantas* _ dying|dead|die|suicide|alive|existing, way|ways|method*|how|easiest|quickest _
  to die|kill, not want _ _ planet|earth|alive|exist*, not being alive|here|around|born, not be here|around _
  anymore|tomorrow|longer, think*|want*|thoughts|ready|going|plan* _ end|ending it, swallow*|took|ate pills, swallow*
  _ pills|bleach|poison, until|till|til i|it|they|he|she bleed*, do _ to myself, not safe with myself|alone, can not
  keep myself safe, my last night|words, would rather not be|exist|live, when|after|once i am gone|dead, out of my
  misery, in front of a? train|car|truck|bus, jump* _ bridge|roof|building|window|train|cliff, hang*|hung myself,
  cut|cuts|cutting too? deep*, attempt* _ life, drink*|starv* @self, tried _ end it|@my, past|previous|my attempt*
1 suicid*, unalive*, kms, @kill|hit|hitting|punch*|scratch* @self, @kill my self, kys, self harm*|injur*|mutilat*,
  selfharm*
1 @want _ die|dead, think* about|of dying|death, thoughts|fantasies of|about dying|death, hope|hoping i die, die in my
  sleep, like dying, mind dying, if i died|die|disappeared, if i was|were dead|gone, not care if|whether i live|die,
  should be dead
1 not|longer want*|feel|like to? @live|wake|living, not|longer want* _ here|alive|born|wake|living, not want to
  keep|go going|on, stop|cease exist*, never wake|waking up, not wake up|again, wish|if i is|was|were not
  here|alive|around|born, never _ existed, not be alive|here anymore, @live anymore|longer, hate being alive, @tired
  of|with my? living|life|existing, @tired of being alive, should have|of never|not been born, give*|giving|gave up on
  life|living|everything, no|not|any|what|lost|lose|without|nothing _ reason*|point|will|desire|left|purpose
  to|in|of|for _ @live|life|alive|on, live in this world|body|pain|hell, should not be here|alive, deserve to live,
  nothing to live, reason* to|for _ live|living|stay|stick, not worth living, life is not worth, life has no meaning,
  can not go on, can not @live _ anymore|this|myself
1 end|ending|ended @my life, end|ending it all, end|ending everything, take*|taking|took @my life,
  off|from|leave|leaving this world|planet|earth, off myself, disappear forever, want* it all to be? over|end|stop,
  sleep|asleep forever, goodbye forever|note|letter*, not be around much
1 easier|simpler|happier|better|off|place|world _ without|out me, better if i was|were|died, would|will _
  miss|notice|care if? me|i, burden to|on everyone|my|them|people|others|anyone|myself
1 took|take*|taking|swallow* all|whole|entire|bunch|lot|many|handful _ pills|meds|bottle, bottle|handful of
  pills|meds, overdos*, od on, gun to|in my, jump* off|from, walk*|step*|run _ into|in traffic|front,
  drive|driving|drove|crash*|steer|swerve my? car? into|off, noose, bleed out
1 cutting again|too, start*|been|have|stop*|keep|kept|urge*|want* to? cut|cutting since|again|when|for?,
  cut|cuts|cutting|slit|slash*|burn* @my @limb, scars|marks from cutting, used to cut, about|of crashing my? car
1 why am i _ alive|exist*|here, why live, stay* alive, painless, not see myself living|alive|here
1 voices tell*|say*, thoughts|think*|feel*|urge* of|about|like|to kill|killing|stab*, thoughts|thinking|urge*
  of|about|to hurt*|harm*, want* to kill|hurt|harm|stab people|someone|somebody|others|everyone|him|her|them,
  going|might|will to? kill|hurt someone|people|somebody, hurt|harm|kill my baby|kids|child*, homicidal
1 @quiero de? @morir, @quiero estar? muert*, mejor @morir|muert*, se @quiero matar|morir, ojala me muera, ojala no
  despert*|estuviera|hubiera, quitarme la vida, me|se mato|mata*|suicido, no @quiero vivir|seguir|existir|despertar,
  no @quiero estar aqui|viv*|en, ganas de vivir, no|sin _ ganas|razon*|motivo* de|para vivir|seguir, dejar de existir,
  no _ despertar, cansad*|hart* de vivir|la vida|estar viv*, vale la pena vivir, vida no vale|tiene, sentido _
  vivir|seguir|la, razon*|motivo* para vivir|seguir, para que vivir, fin a mi|su vida, soy una carga, no haber nacido,
  hubiera nacido, autoles*, hacerme|hacerse dano, me|se hago|hice|hace dano,
  lastimarme|lastimarse|cortarme|cortarse|ahorcarme|ahorcarse|colgarme|dispararme, me lastimo|corto, se lastima|corta,
  sobredosis, tome _ pastillas, frasco de pastillas, tirarme|aventarme|lanzarme|saltar de|del|al|por, pegarme un tiro,
  pensamientos de muerte, pienso|pensando en la muerte, voces me dicen, matar a alguien|mi
1 down|up and die, @want|could|should|might|me|i to? i? could? disappear|vanish, better place _ if i,
  death|dying|muerte _ only|escape|peace*|solution|answer|unica|solucion|salida|descans*, end|ending|escape
  my|the|this|all suffering|pain|misery|agony, irme|irse|salir de esta|este vida|mundo, dios me lleve|llevara,
  acabar|terminar con todo|esto|esta|este|el|mi|su vida|sufrimiento|agonia|dolor, doing the world|everyone|them a
  favor, world|everyone|everybody|theyll|theyd _ better off, if i do not exist, cutting is|was the only|my, cutting
  helps, not do anything stupid, not want this|my life, no @quiero esta|mi vida, why _ i born, stop breathing, cometer
  una estupidez|locura, keep|go on? living, cut* __ deep, slic*|carv* _ myself|skin|@limb, my funeral, star* at _
  bottle|pills|meds|knife|gun, @low __ @end, @end __ @low, @want|will|would _ slip|drift|fade away, never born, never
  been born, easier|simpler|happier|better _ if i _ gone|dead|disappear*|around, nothing left for me, nothing|keep* _
  me here|alive|on, only reason|thing i am|have _ alive|here|breathing|around, when she|he|they|it go|goes|dies i
  go|will|am, hope*|hoping|wish|pray i get|got|had|have|am hit|cancer|shot|killed|run|struck|murdered,
  painful|quick*|easiest|peaceful|fast* way|ways to go|out, how many|much @pills,
  saving|save*|hoard*|stockpil*|stash*|lin*|collect*|count* _ @pills|meds, @tired of being here, what happens to me,
  my goodbyes, goodbye to this|life|everything, goodbye message|post|text,
  worried|scared|afraid|terrified|might|going|will _ do something stupid|drastic|rash|to,
  punching|hitting|banging|bangs|slapping|smacking|bashing|biting|bites|hits @my own? head|face|@limb, hid*|cover* _
  scars|cuts, cuts|cutting|scars|marks|burns|blood _ @limb|sleeve*, be with _ heaven, join _ heaven, blow my brains,
  why|how _ go on, dormir* para siempre
1 guard*|junt*|cuent*|cont*|acumul* _ pastillas, me tomo|tomara|tomarme tod* _ frasco|pastillas|bote, me|se voy|va a?
  tirar|aventar|lanzar|colgar|ahorcar, me|se quemo|quema|rasguno|corto _ brazo*|pierna*|muneca*|muslos,
  desped*|despid* de tod*, mensaje*|carta|nota _ desped*|despid*, bien|mejor _ sin mi|el|ella, como morir*|matarme

# hint
1 hopeless*, despair*, worthless*, waste of space|air|oxygen, no hope|future|purpose, hate myself|life, hate my life,
  no valgo, sin esperanza, odio mi vida
2 no point, not see _ point, whats|is the point, no _ way out, want out, no sentido, no|sin _ salida, nada tiene
  sentido
3 can not take it|this|anymore, can not do this|it, not do this anymore, give*|giving|gave up, no puedo|aguanto mas, i
  am done, @tired of everything|it|waking, hold|hang on, make it through|much, how _ keep doing|going, hart*|cansad*
  de todo
4 burden, not want _ burden, inconvenience, not needed, no one|nobody would? care*|notice*, better off, carga para
5 pills, medication, doses, pastillas, blade*, razor*, rope, bridge, bleach, garage, lighter, puente
6 goodbye letter*|note*|message*|everyone, letters, despedirme, carta*, last|final post|message|letter|text
7 scars, bleed*, cicatrices, thighs, wrist*, sleeves
8 end it, wish _ end, be gone, disappear, desaparecer, todo _ acabe|termine, take|taking it all, want* it to? be?
  over|end|stop, make it stop, it all to stop, peace,
9 die, dying, dead, death, morir, muerte
10 gave|give*|giving away my|his|her|all|everything,
11 relaps*
12 have|had|made|got a plan, tonight is the, how i would|could, exactly how|what|where i, ya esta decidid*
13 nothing left, gun, guns, pistol, pistola
14 how easy it

# other
1 @his suicide attempt, worried|afraid|scared|terrified my? @other _ hurt|do something, has|bought|found|hid* _
  rope|razor*|blade*, amenaza* con matarse|suicidarse|quitarse, intento matarse|suicidarse, quitarse la vida

# abuse
1 @harmer _ @hit me|us, @harmer _ @hit my head|face|mouth|arm|stomach, up|me against _ wall|door|fridge|car|floor,
  put*|laid|lays @his? hand* on me, violent|abusive|physical with|toward*|to me, gets|get violent|physical, @his
  fists, should have killed me, physically hurt*, @harmer @hit my mom|mother|kids|children|sister|brother,
  chok*|strangl*|slap*|punch*|hits|hitting|beats|kicks|kicking|rape* me, beat me up, beating me, black eye, bruises,
  knife|gun at|to my|me
1 threaten* me|us, threaten* to kill|hurt|harm|beat|shoot|stab|take me|us|my, try|tried|trying|want*|says|said|threat*
  _ kill me|us, he|she will _ kill|hurt me|us, @afraid _ kill|hurt me, @afraid for my|our life|safety|lives, life is
  in danger, not safe at home, not feel safe at|with|around, @afraid of my? @partner|@parent|brother|uncle|him,
  @afraid to go home, @afraid to leave him|her
1 abusing me|us, being|am abused|beaten, abusive relationship|marriage|home|@partner|@parent,
  physically|emotionally|verbally|mentally|sexually abus*, domestic violence|abuse, was|been|got|being raped,
  forc*|coerc* me|himself, comes|came at me, me with _ knife|belt|bat|gun, makes|made me do things,
  is|are|been|gets abusive, sexually assault*|harass*, molest* me, touches me, lock* me in, will|do not
  let me work|eat|see|talk|go|leave|have, controls my|what|every, trapped with him|her, held|holds|pin* me down,
  keep*|been following me, follow* me home|everywhere, send*|sent _ threats, stalk*, marks on me, grab*|yank*|drag* me
  by, by the|@my hair|throat|neck, throws|threw _ at me, @harmer broke|breaks my arm|nose|rib*|jaw|phone, takes my
  phone|keys, in fear of him|her|my, living|live in fear,
  boyfriend|husband|stepdad|uncle|brother|dad|father|teacher|coach|boss touches|touched|touching me, rape, made me
  have sex|touch, traffick*, hide from him|her, run away from him|home, escape from @he|@partner|@parent|him
1 me pega|pego|golpe*|maltrat*|viol*|amenaz*|ahorc*|empuj*|pate*|escup*|arrastr*|encierra|acosa|jalone*, abus* de mi,
  me oblig*|forzo a, me va|quiere a? matar, violencia domestica|familiar|intrafamiliar, violencia de genero, relacion
  abusiva, @partner abusiv*, miedo de|a mi @partner|@parent, le tengo miedo a|al, miedo de que me, temo|miedo por mi
  vida, me levant* la mano, en peligro
1 hand*|arm|fingers around|round|on my neck|throat, @harmer _ take*|took|keep*|control*|hid*|hold* my _
  paycheck*|wages|money|passport|papers, to|with|in|on|of me while i _ asleep|sleep*|passed, without my consent, even
  when|though|if i say|said no, pressur*|guilt* me _ sex, put*|slid* @his hand* up|down|in|under|inside my,
  grab*|yank*|drag* my hair|arm|throat|neck|wrist*, slam*|smash* my|me head|face|into|against, into my room|bed at
  night, watch*|walk*|film*|record* _ shower|undress*|naked, threat* to post|leak|share|send|show|call|take,
  ex|he|she|stranger|man __ outside my house|home|job|work|window|door|apartment|school, restraining|protective order,
  @harmer _ punch*|throws|threw|smash* _ wall*|door*|hole*, not allowed to _ friends|family|@close|money, @afraid of
  what @he|@partner|@parent
1 pegarme|golpearme|maltratarme|agarrarme, cachetada*|bofetada*|punetazo*|patada*|golpiza|moreton*, agred*|agresion* _
  fisic*, maltrat*, la|le|nos|los golpe*|pega|pego|amenaz*, amenazad*, me agarr*|apret*|jal* del|por|de|el la?
  cuello|pelo|cabello|cabeza|brazo, no me|la deja|dejaba|dejan trabajar|hablar|tener|usar|ver|salir, me
  persigue|vigila|espia, me _ contra la|el pared|piso, aunque no quiera|quiero, sin mi consentimiento, me
  toca*|toco|manosea*

# strain
1 @harmer _ check*|track*|monitor*|read* my phone|location|messages|texts|email*, look*|goes|going|went|snoop* through
  my, me|el revisa*, revisa* mi|mis, password*, know* where i am|go
2 @harmer _ controlling|controls, me controla*, me _ controlando, controlador*, posesiv*
3 gives me _ groceries|allowance, my own money|account, ask*|need permission, not give me back|my
4 not want to? _ sex, i let him|her
13 violent, fit of rage, terrified of
5 get*|got mad|angry|furious|aggressive if|when*|over|at
6 eggshells
7 scared|afraid of @his anger|temper|rage, le tengo miedo
8 says|said|told|tells|swear*|threat* _ if i leave|left|tell|told|go|ever|call
9 take*|taking the|my|our kids|children|baby, never see them|my|the|our
10 police, cops, policia, immigration, deport*, green card
11 no one|nobody else would|will|could, call*|tell*|told me _ names|stupid|worthless|ugly|useless|bitch|whore|slut
12 not leave me alone, broke|broken into, @harmer _ jealous, accus*|questioning me, what i|to wear, celos*

# none
1 used to @hit me, part of me is|was|feels dead|died, @other is|was|are dying|dead, how to go on living _ without,
  stab* me in the back, go on another|a|the|diet|dates, @tired of life in|here, ending it with|between, end it
  with|because, not being here for|in|at|with, feel* like i am going|about? to? die|dying, think i am going|about? to?
  die|dying, fear|afraid|scared|phobia|terrified of death|dying, afraid|scared _ die|dying, death of, @other _
  death|dead|dying, @my @close death, @his death, to death, dead end*|inside|weight|tired|on, drop dead, die
  down|out|hard|alone, dying to|for|words, going to end it well, end it on, over with, take|taking it all
  in|on|personally, stalk* on social|facebook|instagram, thinking about the dead, follow* me on|home from|around the,
  learn|show|teach how to kill|die, how|ways to kill time|bugs|weeds, took pills for|prescribed|as, committed|commited
  suicide, by|from|to|after|since @his? suicide, @close|@his suicide, suicide
  prevention|hotline|line|squad|loss|awareness|rate*|mission|door*|bomb*, career|political|social|financial suicide,
  movie|book|song|show|paper|essay|class about|on suicide, took|taken @his life, @kill @self while|when?
  at|laughing|over|playing|lifting|running|working|falling|skiing|exercising|shaving|cooking, @kill @self on a|the|my
1 @live with|in|here|there|at|together|apart|near|alone|by|paycheck|off|far|under|next|out|like, @live anymore|longer
  with|in|here, @tired of living with|in|here|there|at|together|apart|alone|paycheck|off|far|under|next|out|like, not
  want to? @live with|in|here|there|at|together|apart|near|alone|by|off|far, not want _ here at|for|in|working|with,
  not|longer want to go on? a|the|to|there|out|back|home|with|through|vacation|dates|trips|medication|meds, not want _
  going to|there|out, not want to? go on like this with, die at home|peacefully, used to cut _
  high|middle|college|teen*|kid, used to be suicidal _ as|in|when|but, was suicidal in|as|when|back|years|once, last
  post about, nothing left to give|say|do|wear, like someone|something _ punched|kicked|hit|hits|slapped|stabbed me,
  never been born to|again|into|with, acne|surgery|surgical scars, scars from acne|surgery|a, @limb on the|a|my?
  stove|oven|pan|iron|grill, @limb from shaving|gardening|cooking|work|the|a|cat*, head against a|the wall|brick
  with|at|over|trying, used to cut hair|class|grass|his|her|my hair?, disappear|vanish on|to|into, disappear|vanish
  for a|the, hit|hits me with the|that, being|been|was|were abused as|when|by a? child?, be here anymore
  at|with|working, reason to live in|here|with, point of living together|here|in, can not live without|with
  him|her|them
1 kill|killing time, die|dying of|from
  laughing|laughter|embarrassment|shame|boredom|hunger|heat|cold|cancer|covid|curiosity, die my|laughing|than,
  wake|waking up early|on|for|at|tired|next|before, cut|cutting @trim, start*|been|stop*|keep|urge*|want* to?
  cut|cutting @trim|my|his|her, end things|it|everything with, ending it|things|everything with, jump* off the
  couch|bed|swing|trampoline|diving, would care if i, hurt* @his|someone|anyone feelings, overdos* and|last died|ago,
  of|from|by|to an overdos*, of|from|by overdos*, overdos* on chocolate|coffee|sugar|caffeine, voices say* in, give*
  up on everything else, point of it|this|that class|job
1 hit|hits me up, it|its _ hit|hits|hitting me, beat* me to|at, kick* me out, @harmer _ push* me away|to|too|hard*,
  @harmer _ grab* me a|some, mom|dad|boss|she|he would kill me if, kill me if she|he|they knew|found|finds, used to be
  abusive, was|were|been|left|escaped|survived in? an? abusive relationship|marriage|home|@partner|@parent, survivor
  of domestic violence, volunteer*|work*|study*|paper|class _ domestic violence|abuse, touches me when|deeply, gun at
  my|the range, let me go|see first|to
1 no @quiero vivir con|en|aqui|sol*|lejos|junt*, no @quiero seguir en|con|trabajando|estudiando|aqui|casad*, no
  @quiero estar aqui en, cansad*|hart* de vivir con|en|aqui|sol*, se suicido|mato, se quito la vida, se corta la
  luz|el, corto|corte|corta* el|las pelo|cabello|unas, me muero de, me pego duro|fuerte|mucho, @quiero de? morir* de
  risa|amor|verguenza, me mato estudiando|trabajando|de, matar|matando el tiempo, me va a matar mi|si, mi @parent me
  va a matar, prevencion del suicidio, me obliga a estudiar|comer|ir|trabajar, me controla el|la, me pego una|la
  gripe|gripa
`;
