/**
 * What people say when they, or someone near them, are in danger. English and Spanish together, because a person may write
 * in either on any page; `lexicon.ts` explains the lines, whose weights mean nothing here but where told.
 *
 * - `# self`: said of oneself, unless somebody else is the one spoken of
 * - `# hint`: says little alone; two of different weights are heard as one phrase of `self`
 * - `# sign`: despair in everyday words; three of different weights, or one beside a hint, are heard as one phrase of `self`
 * - `# calm`: what else sadness may be about: takes one sign back, never a phrase of `self`
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
should have < shouldve shoulda
would have < wouldve
could have < couldve
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
@across really actually even ever a all any am be been being i is it do did does have had having of the that
  my about feel feeling want wants wanted to going would will think thought thoughts thinking ever actively
  actually or nor plan plans intention commit attempt se he haya voy quiero pensado pienso pensar pensamientos
  ideas ganas en de un una el la lo estoy soy me tengo ningun
@filler really so just very actually honestly even still always sometimes often literally also both already
  sort kind fucking own solo siempre ya aun todavia casi
@me i me myself yo mi
@partner husband* wife boyfriend* girlfriend* partner* spouse fiance* bf gf ex hubby espos* marido novi*
  pareja exnovi* exespos*
@parent mom mum mother dad father parents stepdad stepfather stepmom padre* madre* papa mama padrastro
@close @partner @parent sister* brother* son sons daughter* kid kids child teen* aunt uncle cousin niece
  nephew grand* friend* roommate* coworker* student* hij* herman* amig* prim* tio tia abuel*
@he he she they someone somebody ella
@other @close @he him her
@harmer @he @partner @parent uncle brother sister man guy
@afraid afraid scared terrified fear fearing fears
@self myself himself herself themself themselves
@his his her their
@my my @his
@kill kill killing kil harm* hurt* injur* shoot* hang hanging drown drowning stab* poison* cut cuts cutting
  burn burning mutilat*
@want want* wish* rather ready deserve* try trying plan* like about of gonna
@live live living exist*
@hit hit hits hitting beat beats beating punch* slap* chok* strangl* kick* shov* push* smack* burned grab*
  drag* attack* assault* threw throws rape rapes raped abus* stab* scratch* bit bites
@tired tired sick done hate hates finished fed
@limb throat wrist* arm arms forearm* leg legs thigh* vein* skin
@low pointless useless worthless hopeless easier escape relief ready deserve* wish solution
@end die dying dead death exist* alive
@fiction movie* film* song* book* novel* show game lyrics pelicula cancion
@trim back down off out hair class carbs corners ties costs hours staff sugar
@pills pills tablets tylenol paracetamol ibuprofen insulin pastillas
@quiero gustaria quiero quisiera quiere queria querer querria deseo desea prefiero preferiria ganas pienso
  pensado pensando piensa
@morir morir morirme morirse matarme matarse desaparecer suicidar*

@drop fall* jump* step* leap* leaping drive driving walk* run* throw* plung* roll*

# self
1 god|lord _ take me,
  pictur*|imagin*|vision*|image* of? _ hurting|killing|throwing|dropping|stabbing|turning|jumping|drowning|dying,
  myself falling, relieved if i, think*|thought*|idea|dream*|fantas* _ dying|dead|die|suicide|alive|existing,
  way|ways|method*|how|easiest|quickest _ to die|kill, not want _ _ planet|earth|alive|exist*,
  not being alive|here|around|born, not be here|around _ anymore|tomorrow|longer,
  think*|want*|thoughts|ready|going|plan* _ end|ending it, swallow*|took|ate pills|bleach|poison,
  until|till|til i|it|they|he|she bleed*, do _ to myself, not safe with myself|alone, can not keep myself safe,
  when|after|once i am gone|dead, hang*|hung myself, cut|cuts|cutting too? deep*, tried _ end it|@my,
  past|previous|my attempt*
1 suicid*, unalive*, kms, @kill|hit|hitting|punch*|scratch* @self, @kill my self, kys,
  self harm*|injur*|mutilat*
1 @want _ die|dead, think* about|of dying|death, hope|hoping i die, like dying, if i died|die|disappeared,
  if i was|were dead|gone, not care if|whether i live|die, should be dead
1 not|longer want*|feel|like to? @live|wake|living, not|longer want* _ here|alive|born|wake|living,
  not want to keep|go going|on, never wake|waking up, not wake up|again,
  wish|if i is|was|were not here|alive|around|born, never _ existed, @live anymore|longer,
  @tired of|with my|being? living|life|existing|alive|here, should have|of never|not been born,
  give*|giving|gave up on life|living|everything,
  no|not|any|what|lost|lose|without|nothing _ reason*|point|will|desire|left|purpose to|in|of|for _ @live|life|alive|on,
  should not be here|alive, deserve to live, nothing to live, reason* to|for _ live|living|stay|stick,
  not worth living, life is not worth, can not go on, can not @live _ anymore|this|myself
1 end|ending|ended @my life, end|ending it all, end|ending everything, take*|taking|took @my life,
  off|from|leave|leaving this world|planet|earth, want* it all to be? over|end|stop, not be around much
1 easier|simpler|happier|better|off|place|world _ without|out me, would|will _ miss|notice|care if? me|i,
  burden to|on everyone|my|them|people|others|anyone|myself
1 took|take*|taking|swallow* all|whole|entire|bunch|lot|many|handful _ pills|meds|bottle,
  bottle|handful of pills|meds, overdos*, od on, gun to|in my,
  drive|driving|drove|crash*|steer|swerve my? car? into|off, noose
1 cutting again|too, start*|been|have|stop*|keep|kept|urge*|want* to? cut|cutting since|again|when|for?,
  cut|cuts|cutting|slit|slash*|burn* @my @limb, scars|marks from cutting, used to cut,
  about|of crashing my? car
1 why am i _ alive|exist*|here, stay* alive, painless, not see myself living|alive|here
1 voices tell*|say*, thoughts|think*|feel*|urge* of|about|like|to kill|killing|stab*,
  thoughts|thinking|urge* of|about|to hurt*|harm*,
  want*|going|might|will to? kill|hurt|harm|stab people|someone|somebody|others|everyone|him|her|them,
  hurt|harm|kill my baby|kids|child*, homicidal
1 @quiero de? @morir, @quiero estar? muert*, mejor @morir|muert*, se @quiero matar|morir,
  ojala no despert*|estuviera|hubiera, quitarme la vida, me|se mato|mata*|suicido,
  no @quiero vivir|seguir|existir|despertar, no @quiero estar aqui|viv*|en, ganas de vivir, dejar de existir,
  no _ despertar, cansad*|hart* de vivir|la vida|estar viv*, vale la pena vivir, vida no vale|tiene,
  fin a mi|su vida, soy una carga, hubiera nacido, autoles*, hacerme|hacerse dano, me|se hago|hice|hace dano,
  lastimarme|lastimarse|cortarme|cortarse|ahorcarme|ahorcarse|colgarme|dispararme, me lastimo|corto,
  se lastima|corta, sobredosis, tome _ pastillas, tirarme|aventarme|lanzarme|saltar de|del|al|por,
  pienso|pensando en la muerte, voces me dicen
1 down|up and die, @want|could|can|should|might|me|i to? i? could? disappear|vanish,
  death|dying|muerte __ only|escape|peace*|solution|unica|solucion|salida|descans*,
  end|ending|escape my|the|this|all suffering|pain|misery|agony, irme|irse|salir de esta|este vida|mundo,
  dios me lleve|llevara, acabar|terminar con todo|esto|esta|este|el|mi|su vida|sufrimiento|agonia|dolor,
  doing the world|everyone|them a favor, world|everyone|everybody|theyll|theyd _ better off,
  cutting is|was the only|my, not do anything stupid, not want this|my life, no @quiero esta|mi vida,
  stop breathing, cometer una estupidez|locura, keep|go on? living, cut* __ deep,
  slic*|carv* _ myself|skin|@limb, my funeral, @low __ @end, @end __ @low,
  @want|will|would _ slip|drift|fade away, never born,
  easier|simpler|happier|better __ if i _ gone|dead|died|disappear*|around,
  if i is not in|here|around|alive|there, nothing left for me, nothing|keep* _ me here|alive|on,
  only reason|thing i am|have _ alive|here|breathing|around,
  hope*|hoping|wish|pray i get|got|had|have|am hit|cancer|shot|killed|run|struck|murdered,
  painful|quick*|easiest|peaceful|fast* way|ways to go|out, how many|much @pills,
  saving|save*|hoard*|stockpil*|stash*|lin*|collect*|count* _ @pills|meds, what happens to me,
  goodbye to this|life|everything,
  worried|scared|afraid|terrified|might|going|will _ do something stupid|drastic|rash|to,
  punching|hitting|banging|bangs|slapping|smacking|bashing|biting|bites|hits @my own? head|face|@limb,
  hid*|cover* _ scars|cuts, cuts|cutting|scars|marks|burns|blood _ @limb|sleeve*, blow my brains
1 guard*|junt*|cuent*|cont*|acumul* _ pastillas, me tomo|tomara|tomarme tod* _ frasco|pastillas|bote,
  me|se voy|va a? tirar|aventar|lanzar|colgar|ahorcar,
  me|se quemo|quema|rasguno|corto _ brazo*|pierna*|muneca*|muslos, mensaje*|carta|nota _ desped*|despid*,
  bien|mejor _ sin mi|el|ella, como morir*|matarme
1 disappoint*|upset|angry|mad|hate|hated|regret*|curse* _ i|that|to|when|having _ woke|woken|wake|waking|opened,
  open|opened my eyes again|tomorrow, not|never open my eyes,
  close my eyes _ disappear|forever|never|wake|stay|go, not have|want|see|be a? tomorrow, sleep|asleep forever,
  sleep|dormir|dormirme until|hasta it|everything|que, sleep and not|never, my own? existence,
  forget* _ i|me existed|exist, not belong here|on|in _ world|planet|earth|life|anymore, no place for me,
  everyone|world|family|kids|they|wife|husband|children __ without me, out of the picture,
  not be a? problem|burden|bother|trouble|weight|hassle,
  never|not have to worry|deal|put|think _ me again|anymore, worth more dead|than,
  not plan*|expect*|pictur*|imagin*|intend* _ here|around|alive|birthday|christmas|reaching|living|past
1 be|was|being my last, my last|final day|days|hours|sunrise|birthday|christmas|winter|summer,
  goodbye|farewell forever|stuff|post*|text*|note*|video*|message*,
  post*|sent|send*|text*|wrot*|writ*|leav*|left|upload*|note|letter|story __ goodbye|goodbyes|farewell|farewells,
  for after i|im|ive|is, easier for them|her|him|everyone after,
  look*|take|taking after|care _ if|when|case anything|something happen*, know if it hurts
1 meds|pills|medication lined|laid,
  i look|looked at _ pills|meds|medication|knife|knives|gun|rope|razor*|bridge*|tracks,
  star* at _ pills|meds|bottle|knife|knives|gun|rope|razor*|bridge*|tracks, engine running,
  turn|turning|yank*|jerk* _ wheel, stand* _ close|edge|near _ platform|bridge|edge|tracks|roof|cliff,
  @drop _ off|under|onto|front|into|out|from _ window|car|traffic|curb|platform|train*|bus|truck*|tracks|bridge*|overpass|ledge|balcony|roof*|cliff*|tree|building,
  hope*|hoping|wish|pray*|waiting|wait _ someone|something|somebody|car|truck|bus|plane|accident|heart _ crash*|hit|hits|kill|kills|fatal|shoot*|fail*|stop*
1 afraid|scared|hate|regret*|sick of? living|existing|existence, by dying, lets|let us|me? die,
  closer to _ oblivion|over|death|dying|grave, why __ born, reason* __ here|alive|around,
  no|any|see|another|find|need reason* _ stick|stay|keep|go|get|seguir|continuar|quedarme|levantarme,
  want* to be? gone|erased|nothing, no|nunca _ abrir los ojos, hoy|este|sera|es mi|su ultimo dia|mensaje|noche,
  desped*|despid* _ todos|siempre|redes, @quiero no estar|existir|despertar|haber,
  no|sin _ ganas|sentido|razon*|motivo*|que _ estar|vivir|seguir|vida|continuar|levantarme,
  para que vivir|seguir, stop|cease exist*, tell*|told|says me to die|jump,
  better|would|if|should|almost killed @self

# hint
1 hopeless*, despair*, worthless*, waste _ space|air|oxygen, no hope|future|purpose, hate myself|life,
  hate my life, no valgo, sin esperanza, odio mi vida
2 no point, whats|is the point, no _ way out, want out, no|sin _ salida
3 can not take it|this|anymore, can not do this|it, not do this anymore, give*|giving|gave up,
  no puedo|aguanto mas, i am done, @tired of everything|it|waking, hold|hang on, how _ keep doing|going
4 burden, inconvenience, not needed, no one|nobody would? care*|notice*, better off, carga para
5 pills, pastillas, blade*, razor*, rope, bridge, bleach, garage, lighter, puente
6 goodbye letter*|note*|message*|everyone, letters, carta*, last|final post|message|letter|text
7 scars, bleed*, cicatrices, thighs, wrist*, sleeves
8 end it, wish _ end, be gone, disappear, desaparecer, todo _ acabe|termine, take|taking it all,
  want* it to? be? over|end|stop, make it stop, peace
9 die, dying, dead, death, morir, muerte, already dead|died
10 gave|give*|giving away my|his|her|all|everything
11 relaps*
12 way|ways|how|when|where to do it, have|had|made|got a plan, tonight is the, how i would|could,
  exactly how|what|where i, ya esta decidid*, not trust myself
13 nothing left, gun, guns, pistol
14 how easy it, stop thinking about it|them
2 no other way|choice|option, point _ making|going|trying|anything, no|nada _ sentido
3 @tired of _ all|waking|trying|fighting|breathing|feeling|pretending|struggling|surviving|hurting|pain|suffering|myself,
  not keep going|fighting, so done, not go on, no doy mas, no fuerzas, hart*|cansad* de _ todo
6 wrote|written|writing|left|leave _ letters|note|notes|passwords|will, despid*, forgive me,
  say*|said goodbye _ everyone|all|kids|world|life, be his|her|their last
7 cut, cuts, cutting
8 am gone, released from|of, dejarlo todo, let me go
10 gave|give|giving me|my|him|her _ his|her|dog|cat|pet*|things|stuff|clothes|belongings|guitar|ring,
  regal* _ cosas
15 belong, invisible, no place, not matter, no one wants|loves|needs, nobody wants|loves|needs|understands
17 making it to|past
18 this is it, what i have to do, have to do it
19 phone _ off|disconnected, not answer*|reply*|respond* _ anymore|phone|calls|texts|messages
20 the insurance

# sign
1 failure, useless, ruin*, mess everything, not do anything right, miserable
2 no meaning|purpose|future, pointless, meaningless, nothing matters, not get better, nothing to look forward,
  trapped, stuck, atrapad*
3 exhaust*, so tired, cansad*, not cope|handle|bear|stand|deal|function, unbearable, no puedo
6 goodbye, farewell, one last|final, last day|thing
15 alone, lonely, no one, nobody, nadie
21 empty, emptiness, numb, vaci*
22 pain, suffer*, hurts, misery, dolor, sufr*, darkness, drowning, sinking, abismo, angustia
23 scared, afraid, worried, freaking, miedo, voices
25 tonight, tomorrow, hoy

# calm
0 job, boss, commute, exam*, homework, thesis, deadline, meeting*, toddler, baby, diet, @fiction, career,
  burnout, lol, haha, jaja*, passed away, funeral, lost my @parent|@close, @close|@parent died, death of,
  grief, griev*, mourn*, murio, fallecio, years ago, used to, recovered, trabajo, jefe, broke up, dating,
  cancer, wedding

# other
1 @his suicide attempt, worried|afraid|scared|terrified my? @other _ hurt|do something,
  has|bought|found|hid* _ rope|razor*|blade*, quitarse la vida

# abuse
1 up|me against _ wall|door|fridge|car|floor, put*|laid|lays @his? hand* on me,
  chok*|strangl*|slap*|punch*|hits|hitting|beats|kicks|kicking|rape* me, beat me up, black eye, bruises,
  knife|gun at|to my|me
1 threaten* me|us, threaten* to kill|hurt|harm|beat|shoot|stab|take me|us|my,
  try|tried|trying|want*|says|said|threat* _ kill me|us, he|she will _ kill|hurt me|us,
  @afraid for my|our life|safety|lives, not safe at home, not feel safe at|with|around, @afraid to go home,
  @afraid to leave him|her
1 abusing me|us, abusive relationship|marriage|home|@partner|@parent,
  physically|emotionally|verbally|mentally|sexually abus*|assault*, was|been|got|being raped,
  forc*|coerc* me|himself, comes|came at me, me with _ knife|belt|bat|gun, makes|made me do things,
  lock* me in, will|do not let me work|eat|see|talk|go|leave|have, controls my|what|every,
  send*|sent _ threats, stalk*, by the|@my hair|throat|neck, throws|threw _ at me, living|live in fear,
  @harmer|teacher|coach|boss _ touches|touched|touching me, rape, traffick*
1 me pega|pego|golpe*|maltrat*|viol*|amenaz*|ahorc*|empuj*|pate*|escup*|arrastr*|encierra|acosa|jalone*,
  me oblig*|forzo a, miedo de|a mi @partner|@parent, le tengo miedo a|al, temo|miedo por mi vida,
  me levant* la mano, en peligro
1 hand*|arm|fingers around|round|on my neck|throat,
  @harmer _ take*|took|keep*|control*|hid*|hold* my _ paycheck*|wages|money|passport|papers,
  to|with|in|on|of me while i _ asleep|sleep*|passed, put*|slid* @his hand* up|down|in|under|inside my,
  grab*|yank*|drag* my hair|arm|throat|neck|wrist*, slam*|smash* my|me head|face|into|against,
  into my room|bed at night, watch*|walk*|film*|record* _ shower|undress*|naked,
  threat* to post|leak|share|send|show|call|take,
  ex|he|she|stranger|man __ outside my house|home|job|work|window|door|apartment|school,
  restraining|protective order, @harmer _ punch*|throws|threw|smash* _ wall*|door*|hole*
1 pegarme|golpearme|maltratarme|agarrarme, cachetada*|bofetada*|punetazo*|patada*|golpiza|moreton*,
  agred*|agresion* _ fisic*, maltrat*, la|le|nos|los golpe*|pega|pego|amenaz*, amenazad*,
  me agarr*|apret*|jal* del|por|de|el la? cuello|pelo|cabello|cabeza|brazo,
  no me|la deja|dejaba|dejan trabajar|hablar|tener|usar|ver|salir, me persigue|vigila|espia,
  me _ contra la|el pared|piso, me toca*|toco|manosea*
1 @his fists|belt, should have killed|aborted me, is|are|been|so|gets|get|got|becom* abusive|violent,
  gets physical, in danger, consent, consentimiento, @partner|relacion abusiv*,
  violencia domestica|familiar|intrafamiliar|de, being|am abused|beaten,
  @harmer _ @hit my? @close|head|face|mouth|arm|her|us|me,
  run|hide|escape away? from home|him|@partner|@parent, @afraid of my? @partner|@parent|brother|uncle|him,
  @afraid of what @he|@partner|@parent, domestic violence|abuse, molest*

# strain
1 @harmer _ check*|track*|monitor*|read* my phone|location|messages|texts|email*,
  look*|goes|going|went|snoop* through my, me|el revisa*, revisa* mi|mis, password*, know* where i am|go
2 @harmer _ controlling|controls, me controla*, me _ controlando, controlador*, posesiv*
3 not give me back|my
4 not want to? _ sex, i let him|her
13 violent, fit of rage, terrified of
5 get*|got mad|angry|furious|aggressive if|when*|over|at
6 eggshells
7 le tengo miedo
8 says|said|told|tells|swear*|threat* _ if i leave|left|tell|told|go|ever|call, threats,
  no one|nobody else would|will|could
9 take*|taking the|my|our kids|children|baby, never see them|my|the|our
10 police, immigration, deport*, green card
11 call*|tell*|told me _ names|stupid|worthless|ugly|useless|bitch|whore|slut
12 broke|broken into, @harmer _ jealous, accus*|questioning me, what i|to|she __ wear, celos*
1 @harmer _ monitor*|spy*|track*|install* _ my|on|me, tracker|spyware|airtag|tracking|gps, follow* me|us,
  me|nos sigue|seguia|vigil*|rastrea
3 cut*|took|takes|cancel*|hid* _ my|debit|credit card*, permission, permiso, allowance
13 throw*|threw|smash*|break*|broke|punch*|kick* _ plate*|dish*|things|stuff|glass*|phone|chair|tv|furniture|wall*|door*,
  rage
5 little*|small*|slightest|simplest mistake*|thing*, snaps, explodes,
  if|when|because dinner|food|house|i am _ late|clean|ready|wrong, test his|her patience
7 hear* his|her keys|car|footsteps|steps, terrified|scared of him|her
10 custody, custodia
11 insult*, yell*|scream*|shout* at me, grita*, put*|putting me down, a bitch|whore|slut
12 broke|breaks|broken into, show*|turn* up _ house|work|job|door, camera*
14 times me|how|my, how long i am|was|take, where i am|was|go|have, photo|picture|video _ where|of where,
  on speaker|speakerphone
16 drunk, borracho
17 not like|let|want me _ see|seeing|talk*|friends|family,
  no me? deja*|gusta*|permite* _ salir|ver|amig*|usar|famil*|que
18 on my knees, de rodillas, punish*, beg|begging

# none
1 used to @hit me, part of me is|was|feels dead|died, @other|dog|cat|pet is|was|are dying|dead,
  moms|dads|mothers|fathers death, hopeless about|at|romantic, plan to|for, stab* me in the back,
  go on another|a|the|diet|dates, @tired of life in|here, end it with|because,
  feel* like i am going|about? to? die|dying, think i am going|about? to? die|dying,
  fear|afraid|scared|phobia|terrified of death|dying, afraid|scared _ die|dying, death of,
  @other _ death|dead|dying, to death, drop dead, die down|out|hard|alone, dying to|for|words,
  committed|commited suicide, by|from|to|after|since @his? suicide, @close|@his suicide,
  suicide prevention|hotline|line|squad|loss|awareness|rate*|mission|door*|bomb*, took|taken @his life,
  @kill @self while|when? at|laughing|over|playing|lifting|running|working|falling|skiing|exercising|shaving|cooking,
  @kill @self on a|the|my
1 @live with|in|here|there|at|together|apart|near|alone|by|paycheck|off|far|under|next|out|like,
  @tired of living with|in|here|there|at|together|apart|alone|paycheck|off|far|under|next|out|like,
  not want to? @live with|in|here|there|at|together|apart|near|alone|by|off|far,
  not want _ here at|for|in|working|with,
  not|longer want to go on? a|the|to|there|out|back|home|with|through|vacation|dates|trips|medication|meds,
  not want to? go on like this with, die at home|peacefully, used to cut _ high|middle|college|teen*|kid,
  used to be suicidal _ as|in|when|but, was suicidal in|as|when|back|years|once, last post about,
  nothing left to give|say|do|wear, like someone|something _ punched|kicked|hit|hits|slapped|stabbed me,
  scars from acne|surgery|a, @limb on the|a|my? stove|oven|pan|iron|grill,
  head against a|the wall|brick with|at|over|trying, disappear|vanish on|to|into, disappear|vanish for a|the,
  hit|hits me with the|that, being|been|was|were abused as|when|by a? child?
1 kill|killing time,
  die|dying of|from laughing|laughter|embarrassment|shame|boredom|hunger|heat|cold|cancer|covid|curiosity,
  die my|laughing|than, wake|waking up early|on|for|at|tired|next|before, cut|cutting @trim,
  start*|been|stop*|keep|urge*|want* to? cut|cutting @trim|my|his|her, end things|it|everything with,
  ending it|things|everything with, hurt* @his|someone|anyone feelings, overdos* and|last died|ago,
  of|from|by|to an overdos*, of|from|by overdos*
1 hit|hits me up, it|its _ hit|hits|hitting me, beat* me to|at, kick* me out,
  @harmer _ push* me away|to|too|hard*, mom|dad|boss|she|he would kill me if,
  kill me if she|he|they knew|found|finds,
  was|were|been|left|escaped|survived in? an? abusive relationship|marriage|home|@partner|@parent
1 no @quiero vivir con|en|aqui|sol*|lejos|junt*, seguir en|con|trabajando|estudiando|aqui|casad*,
  cansad*|hart* de vivir con|en|aqui|sol*, se suicido|mato, se quito la vida,
  corto|corte|corta* el|las pelo|cabello|unas, me muero de, me pego duro|fuerte|mucho,
  @quiero de? morir* de risa|amor|verguenza, prevencion del suicidio
1 @fiction __ @drop|die|dies|dying|dead|goodbye|live|suicid*, @fiction __ bridge|train|cliff|window,
  many reasons to live, phone|computer|screen|app|it will? not wake up, my purpose in life,
  farewell|goodbye email|party|lunch,
  afraid|fear|scared|phobia|panic __ bridge*|heights|falling|edge|platform|driving,
  last day|days|night at|of|in|on|with|before|as|here, ultimo dia de|en|del|con|como,
  reason to stay|keep|go|stick|get in|at|with|together|on|out|using|paying|there|married,
  gone from|for|by|before|through, goodbye _ company|coworkers|colleagues|job|team|mom|dad,
  no estar en|con|sol*|trist*|asi|gord*|cansad*|enferm*|pensando,
  hated|hate|mad _ woke|wake|waking me|early|tired|late|up at|up for, without me at|for|in|this|while|on,
  jump* off the couch|bed|swing, under the bus, volunteer*|work*|study*|paper|class _ domestic violence|abuse
`;
