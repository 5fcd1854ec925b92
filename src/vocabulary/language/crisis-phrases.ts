/**
 * What people say when they, or someone near them, are in danger. English and Spanish together, because a person may write
 * in either on any page; `lexicon.ts` explains the lines, whose weights mean nothing here but where told.
 *
 * - `# self`: said of oneself, unless somebody else is the one spoken of
 * - `# hint`: says little alone. Hints, signs and calm words add up over a text (`crisis.ts` tells how), where a weight is
 *   no more than a family of words that say the same and count once: two hints, a hint with a sign, or four signs are
 *   heard as a phrase of `self`
 * - `# sign`: despair in everyday words
 * - `# calm`: what else despair may be about, a death or a job: outweighs one sign
 * - `# other`: said of somebody else
 * - `# abuse`: said by someone who is being harmed
 * - `# strain`: says little alone; two families of them are heard as `abuse`
 * - `# none`: silences what ends inside it, within one clause: figures of speech, stories, and the dead
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
he would < hed
i would < id
she is < shes
want to < wanna wana
going to < gonna
myself < myslef mysel mself meself
suicide < sucide suicde suiside sucicide suicied siucide sewerslide
disappear < dissapear disapear dissappear
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
@partner husband* wife exmarido* boyfriend* girlfriend* partner* spouse fiance* bf gf ex hubby espos* marido novi*
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
@kill kill killing kil harm* hurt* injur* shoot* hang hanging hung drown drowning stab* poison* cut cuts
  cutting burn burning mutilat*
@want want* wish* rather ready deserve* try trying plan* like about of gonna
@live live living exist*
@hit hit hits hitting beat beats beating punch* slap* chok* strangl* kick* shov* push* smack* burned grab*
  drag* attack* assault* threw throws rape rapes raped abus* stab* scratch* bit bites
@tired tired sick done hate hates finished fed
@limb throat wrist* arm arms forearm* leg legs thigh* vein* skin
@muse wonder* imagin* pictur* tempt* urge* google* searched pienso asomo checking thinking staring
@means roof* bridge* balcon* ledge cliff* platform tracks puente edge rope razor* blade* knife knives gun guns
  rifle pistol* pills pastillas
@low pointless useless worthless hopeless easier escape relief ready deserve* wish solution
@end die dying dead death exist* alive
@fiction movie* film* song* book* novel* show game lyrics pelicula cancion
@trim back down off out hair class carbs corners ties costs hours staff sugar
@pills pills tablets tylenol advil aspirin paracetamol ibuprofen xanax ambien benadryl insulin pastillas
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
  think*|want*|thoughts|ready|going|plan* _ end|ending it, swallow*|took|ate|drank|drink pills|bleach|poison|antifreeze,
  until|till|til _ bleed*|blood, bleed|bleeding out, how long __ to die|drown|bleed, do _ to myself, not safe with myself|alone, keep myself safe,
  when|after|once i am gone|dead, past|previous|my attempt*, not __ kill|hurt myself but __ fantas*|think*|wish*|want*|dream*,
  wak*|woke _ wish* _ have not, know what|which _ going to use, not _ being|staying alive,
  can|could end it _ whenever|anytime, can not live with what|myself, danger to myself|others,
  do something _ not take back, not do life, only thing|person|one|reason _ stopping|keeping me,
  i should have _ died, should have been me, pray*|beg*|long* for _ death|die,
  death|dying _ nice|appealing|inviting|tempting|beautiful, punch*|slap*|scratch* _ myself,
  keep*|carr*|hid* _ razor*|blade*, @limb _ cut up,
  attempted before|again|once|twice|two|three|four|several|multiple|2|3|4
1 suicid*, unalive*, kms, @kill|hit|hitting|punch*|scratch* @self, @kill my self, self harm*|injur*|mutilat*
1 @want _ die|dead, think* about|of dying|death, hope|hoping i die, like dying,
  if i died|die|disappeared|dissap*, if i was|were dead|gone, not care if|whether i live|die, should be dead
1 not|longer want*|feel|like to? @live|wake|living, not|longer want* _ here|alive|born|wake|living,
  not want to keep|go going|on, never wake|waking up, not wake up|again, god|lord|pray* __ not wake,
  wish|if i is|was|were not here|alive|around|born, never _ existed, @live anymore|longer,
  @tired of|with my|being? living|life|existing|alive|here, should have|of never|not been born,
  not have been born, give*|giving|gave up on life|living|everything,
  no|not|any|what|lost|lose|without|nothing _ reason*|point|will|desire|left|purpose to|in|of|for _ @live|life|alive|on,
  should not be here|alive, deserve to live, nothing to live, reason* to|for _ live|living|stay|stick,
  not worth living, life is not worth, can not go on, can not @live _ anymore|this|myself
1 end|ending|ended @my life, end|ending it? all|everything, take*|taking|took @my life,
  off|from|leave|leaving this world|planet|earth, out|over|done|through of|with this life, want* it all to be? over|end|stop, not be around much
1 would|will _ miss me, would|will _ miss|notice|care if? i _ gone|die|died|dead|disappear*|vanish*|exist*|there|around|here|alive|left, burden to|on everyone|my|them|people|others|anyone|myself
1 took|take*|taking|swallow* _ all|whole|entire|bunch|lot|many|handful|bottle|too|10|12|15|20|25|30|40|50|60|100 _ @pills|meds|bottle, overdos*,
  drive|driving|drove|crash*|steer|swerve my? car? into|off, noose
1 cutting again|too, start*|been|have|stop*|keep|kept|urge*|want* to? cut|cutting since|again|when|for?,
  cut|cuts|cutting|slit|slash*|scratching|burn* @my @limb, used to cut, about|of crashing my? car
1 why am i _ alive|exist*|here, painless, not see myself living|alive|here
1 voices tell*|say*, thoughts|think*|feel*|urge* of|about|like|to kill|killing|stab*|hurt*|harm*,
  want*|going|might|will to? kill|hurt|harm|stab people|someone|somebody|others|everyone|him|her|them,
  hurt|harm|kill my baby|kids|child*, homicidal
1 @quiero de? @morir, @quiero estar? muert*, me|se @quiero matar|morir, mejor _ muero|mato, ojala no despert*|estuviera|hubiera,
  quitarme la vida, me|se mato|mata*|suicido, no @quiero vivir|seguir|existir|despertar,
  no @quiero estar aqui|viv*|en, ganas de vivir, no _ despertar*, cansad*|hart* de vivir|la vida|estar viv*,
  vale la pena vivir, vida no vale|tiene, fin a mi|su vida, hubiera nacido, autoles*, hacerme|hacerse dano,
  me|se hago|hice|hace dano, lastimar*|cortarme|cortarse|ahorcar*|colgarme|dispararme,
  me|se lastim*|corto|corta, sobredosis, tirarme|aventarme|lanzarme|saltar de|del|al|por,
  pienso|pensando en la muerte, voces me dicen
1 down|up and die, @want|could|can|should|might|me|i to? i? could? disappear|vanish,
  death|dying|muerte __ only|escape|peace*|solution|unica|solucion|salida|descans*,
  end|ending|escape my|the|this|all suffering|pain|misery|agony, irme|irse|salir de esta|este vida|mundo,
  dios me lleve|llevara, acabar|terminar con todo|esto|esta|este|el|mi|su vida|sufrimiento|agonia|dolor,
  world|everyone|everybody|theyll|theyd _ better off, cutting is|was the only|my, not do anything stupid,
  not want to? do? this|my life, no @quiero esta|mi vida, stop breathing, cometer una estupidez|locura,
  keep|go on? living, cut* __ deep, slic*|carv* _ myself|skin|@limb, my funeral, @low __ @end, @end __ @low,
  @want|will|would _ slip|drift|fade away, never born, rather not be, if it is not for __ done it|gone|dead|here, done it _ if it is not for,
  easier|simpler|happier|better __ if i _ gone|dead|died|disappear*|around, nothing left for me,
  nothing|keep* _ me here|alive|on, only reason|thing i am|have _ alive|here|breathing|around,
  painful|quick*|easiest|peaceful|fast* way|ways to go|out, how many|much @pills,
  sav*|hoard*|stockpil*|stash*|lin*|collect*|count*|guard*|junt*|cuent*|acumul* _ @pills|meds,
  do something stupid|drastic|rash,
  punch*|hit|hitting|bang*|slap*|biting|hits @my own? head|face|@limb, dig* my? nails in|into, hid*|cover* _ scars|cuts,
  cuts|cutting|scars|marks|burns|blood _ @limb|sleeve*, blow my brains
1 tome|tomo|tomara|tomarme _ frasco|pastillas|bote, me|se voy|va a? tirar|aventar|lanzar|colgar|ahorcar,
  me|se quem*|rasgun* _ brazo*|pierna*|muneca*|muslos, mensaje*|carta|nota _ desped*|despid*,
  bien|mejor _ sin mi|el|ella
1 disappoint*|dissap*|angry|hate|regret* __ woke|waking|opened, open|opened my eyes again|tomorrow,
  not|never open my eyes, close my eyes _ disappear|forever|never|wake|stay|go,
  not have|want|see|be a? tomorrow, sleep|asleep forever, sleep|dormir|dormirme until|hasta it|everything|que,
  sleep and not|never, my existence, forget* _ i|me existed|exist,
  not belong here|on|in _ world|planet|earth|life|anymore, no place for me,
  easier|happier|better|off|place|world|everyone|family|kids|they|wife|husband|children __ without me,
  out of the picture, not be a? problem|burden|bother|trouble|weight|hassle, worry|deal _ me again|anymore,
  worth more dead|than,
  not plan*|expect*|pictur*|imagin*|intend* _ here|around|alive|birthday|christmas|reaching|living|past
1 be|was|being my last, my last|final day|days|hours|sunrise|birthday|christmas|winter|summer,
  post*|sent|send*|text*|wrot*|writ*|leav*|left|upload*|note|letter|story __ goodbye|goodbyes|farewell|farewells,
  easier for them|her|him|everyone after,
  look*|take|taking after|care _ if|when|case anything|something happen*, know if it hurts
1 meds|pills|medication lined|laid, star* at _ @means|meds|bottle, i look|looked at _ @means|meds|medication,
  engine running, turn|turning|yank*|jerk* _ wheel,
  stand* _ close|edge|near _ platform|bridge|edge|tracks|roof|cliff,
  @drop _ off|under|onto|front _ car|traffic|curb|platform|train*|bus|truck*|tracks|bridge*|overpass|ledge|balcony|roof*|cliff*|building,
  @drop _ into|out|from _ window|traffic|bridge*|balcony|roof*|cliff*|tree,
  hope*|hoping|wish*|pray*|waiting __ hit|hits|shot|kill|kills|struck|murder*|fatal|crash*|cancer
1 afraid|scared|hate|regret*|sick of? living|existing|existence, by dying, lets|let us|me? die,
  closer to _ oblivion|over|death|dying|grave, why __ born, no|any|find _ reason* __ here|alive|around,
  no|any|see|another|find|need reason* _ stick|stay|keep|go|get|seguir|continuar|quedarme|levantarme,
  want* to be? gone|erased|nothing, no|nunca _ abrir los ojos, hoy|este|sera|es mi|su ultimo dia|mensaje|noche,
  desped*|despid* _ todos|siempre|redes, @quiero no estar|existir|despertar|haber,
  no|sin _ ganas|sentido|razon*|motivo*|caso|chiste _ estar|vivir|seguir|vida|continuar|levantarme,
  para que vivir|seguir, stop|cease exist*, tell*|told|says me to die|jump, would|if|almost _ killed @self,
  @muse __ @means, @means __ @muse, who is not me, skip|no tomorrow, not think _ be here|alive|around|back,
  not look for me, if i is not a|in|here|around|alive|there, gun in|to my,
  si|que|mejor yo? no existiera|estuviera, irme|ir al cielo, dormir|dormirme y que|no, on his lap,
  who gets the|my|our, done with everything|life, acab*|termin* con mi|su vida, sharp objects,
  dejar|dejando de existir, bottle|handful of pills|meds, waste _ space|air|oxygen,
  no one|nobody would? care*|notice*, carga|estorbo para, todo _ acabe|termine,
  acabar|terminar|cortar con esto|todo, world|everyone|them a favor, goodbye _ world|life,
  for existing|living|breathing, mejor estar? @morir|muert*, sin mi __ mejor|bien,
  mejor que no este|estuviera|exista

# hint
1 hopeless*, despair*, out of hope, worthless*, no hope|future|purpose, hate my? life|self|myself, no valgo, sin esperanza,
  odio mi vida
2 no point, whats|is the point, only one way, no|want* _ way out, want out, no|sin _ salida, no other way|choice|option,
  point _ making|going|trying|anything, no|nada _ sentido, why bother
3 can not take it|this|anymore, can not do this|it, not do this anymore, give*|giving|gave up,
  no puedo|aguanto mas, i am done, @tired of everything|it|waking, hold|hang on, how _ keep doing|going,
  @tired of _ all|waking|fighting|breathing|pretending|struggling|surviving|hurting|pain|suffering|myself,
  not keep going|fighting, not go on, no fuerzas, hart*|cansad* de _ todo, no longer do|take|keep
4 burden, inconvenience, better off, easier|simpler|smoother|happier|better if i, fine without
5 @means
6 goodbye letter*|note*|message*|everyone, letters, carta*, last|final post|message|letter|text,
  wrote|written|writing|left|leave _ letters|note|notes, despedid*|despid*, forgive me,
  say*|said goodbye _ everyone|all|kids, be his|her|their last
7 scars, bleed*, cicatrices, thighs, wrist*, sleeves, cut, cuts, cutting
8 end it, wish _ end, want* _ pain|suffering|hurting|misery to end|stop, waste away, be gone, disappear, desaparecer, want* it to? be? over|end|stop, peace, am gone,
  released from|of, dejarlo|dejar todo, let me go, not come|coming back, never stop|end
9 die, dying, dead, death, morir, muerte, already dead|died, heaven, cielo, grave, cemetery, ghost,
  join @parent|grand*|@partner|him|her, stay* alive, lifeless, morgue
10 gave|give*|giving away,
  gave|give|giving me|my|him|her _ his|her|dog|cat|pet*|things|stuff|clothes|belongings|guitar|ring,
  regal* _ cosas|objetos|pertenencias, affairs, writ*|wrote _ will, take|taking care of my, paid off,
  clean* out, wrote|written|list _ passwords
11 relaps*
12 way|ways|how|when|where to do it, have|had|made|got a plan, how|way|ways i would|could, method*,
  exactly how|what|where i, not trust myself, valor para, courage
13 nothing left, left with nothing
14 how easy it, stop thinking about it|them
15 belong, invisible, no one|nobody wants|loves|needs|understands
17 making it to|past
18 this is it, what i have to do, have to do it
19 phone _ off|disconnected, not answer*|reply*|respond* _ anymore|phone|calls|texts|messages, not pick* up,
  no contesta, desaparecio, se fue sin, not return* _ calls
20 the insurance, missing for|since

# sign
1 failure, useless, starv* myself, ruin* _ everything|everyone|life|lives, mess everything, not do anything right, miserable, inutil
2 no meaning, out of options, pointless, meaningless, nothing|nada matters|importa, not get better,
  nothing to look forward, trapped, stuck, atrapad*
3 exhaust*, so tired, @tired of _ feeling|trying, cansad*, not cope|handle|bear|stand|deal|function, unbearable, no puedo
6 goodbye, farewell, one last|final, last day|thing, sorry for everything, last look
9 water, garage, funeral
15 alone, lonely, no one, nobody, nadie
21 empty, emptiness, numb, vaci*, void, feel nothing
22 pain, suffer*, hurts, hurt so, misery, dolor, sufr*, darkness, drowning, sinking, abismo, angustia, hell
23 scared, afraid, worried, freaking, miedo, voices
5 meds
25 tonight, tomorrow, hoy, pick*|chose*|set a day|date
27 relieved, free, rest, descansar, ready, calm
28 much longer, any longer
29 hide*, hiding, secret*

# calm
0 job, finals, stress*, at work, covid, paper, boss, commute, exam*, homework, thesis, deadline, meeting*,
  toddler, baby, diet, @fiction, career, burnout, lol, haha, jaja*, passed away, lost my @parent|@close,
  @close|@parent died, death of, grief, griev*, mourn*, murio, fallecio, years ago, used to, recovered,
  trabajo, jefe, broke up, dating, cancer, wedding

# other
1 @his suicide attempt, knife|gun|blade|razor to|at|against @his own? throat|head|neck|wrist*|chest, worried|afraid|scared|terrified my? @other _ hurt|do something,
  has|bought|found|hid* _ rope|razor*|blade*, quitarse la vida

# abuse
1 up|me against _ wall|door|fridge|car|floor, put*|laid|lays @his? hand* on me,
  chok*|strangl*|slap*|punch*|hits|hitting|beats|kicks|kicking|rape* me, beat me up, black eye, bruises,
  knife|gun at|to my|me
1 threaten* me|us, try|tried|trying|want*|says|said|threat* _ kill|hurt|harm|shoot me|us,
  he|she will|would __ kill|hurt me|us, @afraid for my|our life|safety|lives, not safe at home, unsafe _ home|house|room|@partner|@parent|brother|him|her,
  @afraid __ he|she|@partner|@parent|brother will|might|could|would|going _ kill|harm|hit|beat|hurt him*|my|our|the|baby|kids|someone,
  not feel safe at|with|around, @afraid to go home, @afraid to leave him|her
1 abusive relationship|marriage|home|@partner|@parent,
  physically|emotionally|verbally|mentally|sexually abus*|assault*, was|been|got|being raped,
  forc*|coerc* me|himself, me with _ knife|belt|bat|gun, makes|made|make me do things, makes|made|make me _ sex,
  @harmer _ broke|fractured|crack*|dislocat* my arm|nose|jaw|rib*|wrist|finger*|hand|leg|tooth|teeth|bone*,
  hits|hit|beats|beat|kicks|kicked _ and me, lock* me in,
  will|do not let me work|eat|see|talk|go|leave|have, controls my|what|every, stalk*, throws|threw _ at me,
  living|live in fear, @harmer|teacher|coach|boss _ touches|touched|touching me, rape
1 me pega|pego|golpe*|maltrat*|viol*|amenaz*|ahorc*|empuj*|pate*|escup*|arrastr*|encierra|acosa|jalone*,
  me oblig*|forzo a, miedo de|a mi @partner|@parent, miedo __ me mate|mata|golpee|pegue, le tengo miedo a|al, temo|miedo por mi vida,
  me levant* la mano, en peligro
1 hand*|arm|fingers around|round|on my neck|throat,
  @harmer _ take*|took|keep*|control*|hid*|hold* my _ paycheck*|wages|money|passport|papers,
  to|with|in|on|of me while i _ asleep|sleep*|passed, put*|slid* @his hand* up|down|in|under|inside my,
  grab*|yank*|drag* my hair|arm|throat|neck|wrist*, slam*|smash* my|me head|face|into|against,
  into my room|bed at|when|while|drunk, watch*|walk*|film*|record*|come*|while|when _ shower|undress*|naked,
  threat* to post|leak|share|send|show|call,
  ex|he|she|stranger|man __ outside my house|home|job|work|window|door|apartment|school,
  @harmer _ punch*|throws|threw|smash* _ wall*|door*|hole*
1 pegarme|golpearme|maltratarme|agarrarme, cachetada*|bofetada*|punetazo*|patada*|golpiza|moreton*,
  agred*|agresion* _ fisic*, maltrat*, la|le|nos|los golpe*|pega|pego|amenaz*, amenazad*,
  me agarr*|apret*|jal* del|por|de|el la? cuello|pelo|cabello|cabeza|brazo,
  no me|la deja|dejaba|dejo|dejan trabajar|estudiar|hablar|tener|usar|ver|salir, me persigue|vigila|espia,
  me _ contra la|el pared|piso, me toca*|toco|manosea*
1 @his fists|belt, should have killed|aborted me, is|are|been|so|gets|get|got|becom* abusive|violent,
  gets physical, in danger, consent, @partner|relacion abusiv*, violencia domestica|familiar|intrafamiliar|de,
  being|am abused|beaten, @harmer _ @hit my? @close|head|face|mouth|arm|her|us|me,
  run|hide|escape away? from home|him|@partner|@parent, @afraid of my? @partner|@parent|brother|uncle|him,
  @afraid of what @he|@partner|@parent, domestic violence|abuse, molest*, can not have me,
  lock* _ door|me|in from|outside|when, a bitch|whore|slut, me insult*|humill*

# strain
1 look*|goes|going|went|snoop* through my, lock* me out, me|el revisa*, revisa* mi|mis, password*, know* where i am|go,
  @harmer _ check*|monitor*|spy*|track*|install*|read* _ my|on|me, tracker|spyware|airtag|tracking|gps,
  follow* me|us, me|nos sigue|seguia|vigil*|rastrea, contrasena*, speaker*, altavoz
2 controlling, @harmer _ controls, me _ controla*, controlador*, posesiv*
3 cut*|took|takes|cancel*|hid* _ my|debit|credit card*, permission, allowance, whole|entire paycheck,
  quita _ celular|telefono|dinero|llaves, take*|took|hid* my phone|keys, cancel*|control* _ tarjeta*|cuenta*|dinero, permiso,
  not give me back|my
4 not want to? _ sex, he will not stop
5 get*|got mad|angry|furious|aggressive if|when*|over|at, little*|small*|slightest|simplest mistake*|thing*,
  freaks, flip|flips, se enoja
6 eggshells, para que no se
7 le tengo _ miedo, hear* his|her keys|car|footsteps|steps, terrified|scared of him|her, da miedo|terror,
  va a encontrar|buscar
8 says|said|told|tells|swear*|threat* _ if i leave|left|tell|told|go|ever|call, threats,
  no one|nobody else would|will|could, si lo? me? voy|dejo, not to tell
9 take*|taking the|my|our kids|children|baby, never see them|my|the|our
10 police, immigration, custodia
11 call*|tell*|told me _ names|stupid|worthless|ugly|useless|bitch|whore|slut, insult*,
  yell*|scream*|shout* at me, grita*, put*|putting me down, curse*, humil*, accus*
12 @harmer _ jealous, what i|to|she __ wear, celos*, broke|breaks|broken into,
  show*|turn* up _ house|work|job|door, camera*, possessive, solo para el
13 violent, terrified of,
  throw*|threw|smash*|slam*|break*|broke|punch*|hit*|kick* _ plate*|cup*|dish*|things|stuff|glass*|phone|chair|tv|furniture|wall*|door*,
  rage, rompio|rompe|azota|avienta|tira, bruise, violent*
14 times me|how|my, how long i am|was|take, where i am|was|go|have, photo|picture|video _ where|of where,
  para saber|ver si|donde|con, question*, every move
16 drunk*, borracho
17 not like|let|want me _ see|seeing|talk*|friends|family,
  no me? deja*|gusta*|permite* _ salir|ver|amig*|usar|famil*|que, no puedo visitar|ver|salir, have to lie,
  impide*|impedid*|prohib*
18 on my knees, punish*, begg*|beg, behave, my own? fault

# none
1 used to @hit me, part of me is|was|feels dead|died, @other|dog|cat|pet is|was|are dying|dead,
  moms|dads|mothers|fathers death, hopeless about|at|romantic, plan to|for, stab* me in the back,
  go on another|a|the|diet|dates, @tired of life in|here, fear|afraid|scared|phobia|terrified of death|dying,
  afraid|scared _ die|dying, death of, @other _ death|dead|dying, to death, committed|commited suicide,
  by|from|to|after|since @his? suicide, suicide prevention|hotline|line|squad|loss|awareness|rate*,
  took|taken @his life,
  @kill @self while|when? at|laughing|over|playing|running|working|exercising|shaving|cooking,
  @kill @self on a|the|my
1 @live with|in|here|there|at|together|apart|near|alone|by|paycheck|off|far|under|next|out|like,
  @tired of living with|in|here|there|at|together|apart|alone|paycheck|off|far|under|next|out|like,
  not want to? @live with|in|here|there|at|together|apart|near|alone|by|off|far,
  not want _ here at|for|in|working|with,
  not|longer want to go on? a|the|to|there|out|back|home|with|through|vacation|dates|trips|medication|meds,
  not want to? go on like this with, die at home|peacefully, used to cut _ high|middle|college|teen*|kid|years,
  used to be suicidal _ as|in|when|but, was suicidal in|as|when|back|years|once,
  nothing left to give|say|do|wear, like someone|something _ punched|kicked|hit|hits|slapped|stabbed me,
  scars from acne|surgery|a, @limb on the|a|my? stove|oven|pan|iron|grill,
  head against a|the wall|brick with|at|over|trying, disappear|vanish on|to|into, hit|hits me with the|that,
  being|been|was|were abused as|when|by a? child?
1 die|dying|disappear of|from laughing|laughter|embarrassment|shame|boredom|hunger|heat|cold|cancer,
  die my|laughing|than, die with dignity, wake|waking up early|on|for|at|tired|next|before, cut|cutting @trim,
  start*|been|stop*|keep|urge*|want* to? cut|cutting @trim|my|his|her,
  end|ending things|it|everything with|because, of|from|by|to an? overdos*, kill me if,
  hurt* my|@his|someone|anyone feelings, stopping|keeping me from, keeping me busy|awake|up|company|warm, overdos* and|last died|ago
1 hit|hits me up, it|its _ hit|hits|hitting me, beat* me to|at, kick* me out,
  was|were|been|left|escaped|survived in? an? abusive relationship|marriage|home|@partner|@parent
1 no @quiero vivir con|en|aqui|sol*|lejos|junt*, seguir en|con|trabajando|estudiando|casad*,
  cansad*|hart* de vivir con|en|aqui|sol*, se suicido|mato, corto|corte|corta* el|las pelo|cabello|unas,
  me pego duro|fuerte|mucho, @quiero de? morir* de risa|amor|verguenza, prevencion del suicidio
1 @fiction __ @drop|die|dies|dying|dead|goodbye|live|suicid*, @fiction __ bridge|train|cliff|window,
  phone|computer|screen|app|it will? not wake up, farewell|goodbye email|party|lunch,
  afraid|fear|scared|phobia|panic __ bridge*|heights|falling|edge,
  last day|days|night at|of|in|with|before|as|here, ultimo dia de|en|del|con|como,
  reason to stay|keep|go|stick|get in|at|with|together|on|out|using|paying|there|married,
  no estar en|con|sol*|trist*|cansad*|enferm*, gone for|from, desaparecer en|una|unos, my purpose in life,
  many reasons to live, attempted _ times to, it is|was so? violent, rage|anger|dream*|nightmare* _ violent, i am about to die,
  do not ever|actually|physically? @hit me, never @hit me, fighting cravings, dying _ birth|labor|childbirth|surgery,
  nail*|gums|lip __ bleed*, people|patients|clients|students|those at risk of suicide, heaven __ hell, hell __ heaven,
  internal|nose|heavy|gums bleed*, disappear when, toddler|preschooler hits|bites|kicks me, can not go on like this at|with
`;
