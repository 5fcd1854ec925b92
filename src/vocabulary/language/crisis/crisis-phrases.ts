/**
 * What people say when they, or someone near them, are in danger. English and Spanish together, because a person can write
 * either on any page. `lexicon.ts` explains the lines; weights mean nothing here except where noted below.
 *
 * - `# self`: about the writer, unless the sentence is about someone else
 * - `# hint`: means little alone. Hints, signs and calm words add up over neighboring sentences (see `passages.ts`). Here
 *   the weight numbers a family of words that say the same and count once. Two hints, a hint with a sign, or four signs
 *   count like a phrase of `# self`
 * - `# sign`: despair in everyday words
 * - `# calm`: another cause of despair, such as a death or a job; outweighs one sign
 * - `# other`: about someone else
 * - `# abuse`: the writer is being harmed. `!`: phrases inside it do not count (“my ex wants me dead”). `?`: the same, and
 *   it is a figure of speech when it is about a parent or a boss (“my mom is going to kill me”)
 * - `# strain`: means little alone; two families of them near each other count as `# abuse`
 * - `# aside`: silences its sentence, except for what its weight leaves. 1 leaves nothing (long past, a book); 2 leaves
 *   lines of weight 6, which name a danger plainly, and what a partner does (a sport); 3 leaves lines of weight 6 and
 *   `# abuse` (an exam, an operation); 4 is like 2, but leaves a line of `# abuse` with `?` only when it was said or is
 *   feared (a laugh)
 * - `# now`: undoes an `# aside` in its sentence: the past is back
 * - `# none`: silences phrases that end inside it, in one clause: figures of speech, stories, the dead. For harm “to me”
 *   it must say who does no harm, or what else is meant: “kill me if” alone silenced a threat
 *
 * Most phrases combine classes of words, so that they also match what nobody has written yet.
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
should not < shouldnt
would not < wouldnt
it will < itll
they will < theyll
right now < rn
you < u
your < ur youre
que < q k
quiero < kiero
have to < gotta
tomorrow < tmrw tmw
because < bc cuz
would have < wouldve
could have < couldve
he is < hes
he would < hed
i would < id
she is < shes
she would < shed
they would < theyd
they are < theyre
you are < youre
quiere < kiere
want to < wanna wana
going to < gonna gon finna gunna
going < goin
trying to < tryna
myself < myslef mysel mself meself
suicide < sucide suicde suiside sucicide suicied siucide sewerslide
disappear < dissapear disapear dissappear
suicidal < sucidal suicical sucidial suisidal
@not not never no without nunca jamas sin tampoco
@unable can could
@across really actually even ever a all any am be been being i is it do did does have had having of the that my
  about feel feeling want wants wanted to going would will think thought thoughts thinking actively or nor plan
  plans intention commit attempt se he haya voy quiero pensado pienso pensar pensamientos ideas ganas en de un una
  el la lo estoy soy me tengo ningun
@filler really so just very actually honestly even still always sometimes often literally also both already sort
  kind fucking own solo siempre ya aun todavia casi
@me i me myself yo mi
@partner husband* wife* exmarido* boyfriend* girlfriend* partner* spouse fiance* bf gf ex exs hubby espos* marido novi*
  pareja exnovi* exespos*
@parent mom mum mother dad father parents stepdad stepfather stepmom padre* madre* papa mama padrastro
@close sobrin* niet* cunad* suegr* compan* carnal bestie @partner @parent sister* brother* son sons daughter* kid
  kids child teen* aunt uncle cousin niece nephew grand* friend* roommate* coworker* student* hij* herman* amig*
  prim* tio tia abuel*
@he he she they someone somebody ella
@other @close @he him her
@harmer @he @partner @parent @boss uncle brother* sister cousin* son aunt primo tio hermano roommate man guy
@foe @he @partner man guy stalker* stranger* abuser* neighbor* stepdad stepfather padrastro pimp vecino
@foees @foe el ellos alguien
@be is are was were has had keeps
@intend will would going want* plan* might could can may try tried trying threat* about swore swear* promis* vow*
@murder kill murder shoot stab strangle choke smother suffocate drown poison bury
@matar matar ahogar atropellar asesinar ahorcar estrangular apunalar acuchillar balear balacear envenenar degollar desaparecer
@matarme matarme matarnos ahogarme atropellarme asesinarme ahorcarme estrangularme apunalarme acuchillarme dispararme golpearme pegarme
  lastimarme quemarme
@neutral boss coach* teacher* professor* manager* supervisor* principal friend* roommate* landlord* dentist trainer*
  coworker*
@mildhe @neutral dad father papa padre brother* uncle grandpa* grandfather* tio abuelo hermano jefe maestro profe*
  entrenador amigo
@mildshe @neutral mom mum mother mama madre sister* aunt grandma* grandmother* tia abuela hermana jefa maestra amiga
@mildthey @neutral parents padres papas folks hermanos jefes amigos
@toll trabajo estres escuela tarea* calor frio hambre sed curiosidad dolor tos espalda cabeza pies ansiedad insomnio
  sueno examen* dieta cansancio trafico renta deuda* vida preocupacion* tristeza nervios clase* soledad culpa alergia* cigarr* fumar alcohol droga* azucar comida gimnasio
@mild @mildhe @mildshe @mildthey @toll
@beside with at to from near by of than con de a
@say say says said saying tell* told swear* swore promis* vow* text* messag* wrote writes yell* scream* voicemail* dice
  dicen dijo dijeron dicho decir diciendo jur* amenaz* escrib* grit* mensaje*
@told @say @afraid threat* miedo
@earnest @say @partner @afraid threat* think* knows worr* believ* stepdad stepfather padrastro miedo cree
@va va van vaya vayan quiere quieren quiera quieran quiso quisieron puede pueden intenta intentaron trata trataron piensa jura
  juro juraron amenaza amenazo amenazan amenazaron amenazaba amenazando
@iba queria iba intento quiso trato trataba podria quiere va puede jura juro
@food chocolate mariscos huevo soya refresco cerveza leche comida cafe lacteos lactosa gluten trigo pan picante chile queso carne azucar polvo sol humo perfume ejercicio
@armed @gun @blade armado armada
@sore nariz brazo brazos mano manos pierna piernas costilla* diente* mandibula dedo dedos cara labio labios boca hocico hombro
@bruised moretead* golpead* marcas marcada moretones inconsciente
@shots balazo* tiro* plomazo* navajazo* machetazo* cuchillada* punalada*
@gay gay lesbian lesbiana trans transgender bisexual bi queer homosexual
@ill anxiety stress depression grief panic fear guilt pressure ptsd worry
@pets dog cat dogs cats pet pets puppy kitten
@afraid afraid scared terrified fear fearing fears
@self myself himself herself themself themselves
@his his her their
@my my @his
@kill kill killing kil harm* hurt* injur* shoot* hang hanging hung drown drowning stab* poison* cut cuts cutting
  burn burning mutilat*
@want want* wish* rather ready deserve* try trying plan*
@live live living exist*
@hit hit hits hitting beat beats beating punch* slap* chok* strangl* kick* shov* push* smack* burned grab* drag*
  attack* assault* threw throws rape rapes raped abus* stab* scratch* bit bites
@tired tired sick done hate hates finished fed
@limb throat wrist* arm arms forearm* leg legs thigh* vein* skin
@muse wonder* imagin* pictur* tempt* urge* google* searched pienso asomo checking thinking staring
@gun gun guns pistola* pistol* rifle* shotgun* revolver escopeta arma barrel ammunition ammo bullets balas
@blade razor* blade* knife knives navaja cuchillo* machete cuter axe hacha
@high techo roof* bridge* balcon* ledge cliff* platform overpass puente* azotea terraza andamio
@means @gun @blade @high tracks rieles edge rope soga pills pastillas
@day morning sunrise graduation holiday* birthday christmas xmas thanksgiving weekend tomorrow monday tuesday
  wednesday thursday friday saturday sunday winter spring summer january month year cumpleanos navidad lunes viernes
@god god lord jesus allah dios diosito virgen senor
@voice voice voices voz voces
@order tell* told say* said order* command* instruct* dic* dij* mand* orden*
@slay kill stab shoot strangle smother suffocate drown shake poison slit matar acuchillar ahorcar apunalar
@one him her them someone everyone people everybody my our the this that a al mi
@photo nudes pics pictures photos videos fotos pack
@face lip eye eyes nose face cheek labio ojo ojos cara
@papers passport papers documents visa paycheck wages tips pasaporte papeles documentos llaves cheque sueldo
  propinas
@boss coach pastor priest teacher doctor therapist boss manager landlord caregiver aide pimp cop officer supervisor
  profe profesor maestro entrenador jefe patron mayordomo encargado padrino suegr* vato
@low pointless useless worthless hopeless easier escape relief ready deserve* wish solution
@end die dying dead death exist* alive
@fiction movie* film* song* book* novel* show game lyrics pelicula cancion
@trim back down off out hair class carbs corners ties costs hours staff sugar
@pills pills antidepress* sleeping pastilla* tablet* medication* medicina* medicamento* tylenol advil aspirin
  paracetamol ibuprofen xanax ambien benadryl insulin pastillas
@yo gustaria quiero quisiera querer deseo prefiero preferiria ganas pienso pensado pensando
@quiero @yo quiere queria querria desea piensa
@morir morir morirme morirse matarse desaparecer suicidar*
@count dos tres cuatro cinco seis siete ocho diez quince veinte varios muchos 1* 2* 3* 4* 5* 6* 7* 8* 9*
@drop fall* jump* step* leap* leaping drive driving walk* run* throw* plung* roll*

# self
1 nadie _ extran*, @gun __ use it, se va a? matar|ahorcar|colgar|tirar|aventar|lanzar, can not go on,
  want* to kill|stab|murder my @close, the thoughts are back|worse|louder|coming, second attempt*, quit|stop breathing,
  want* __ go|be where he|she|they is|are, @want _ go to heaven|jesus, @god wants me, @god quiere que,
  bring*|brought|took|taking _ @gun|@blade|piece to, someone|someones|somebody _ get hurt,
  hid*|lock* _ my @gun|@blade|pills, no point in me|my, no _ puedo _ con la vida, never been born, i will not be around,
  using|use|used _ @means on myself, can not live with the? shame|guilt|this, carta|cartas para mi|mis,
  ojala me __ atropell*|mat*|muera|infarto|diera|pas*, ojala se acabe, dano a mi|mis, sharpened _ @blade,
  @blade _ sharpened, like|is the|my only answer, pact to die|end|go|leave, not _ exist|existir, all set for,
  @means|noose ~ ready|listo|lista|loaded, @means _ in|en my|la|mi hand|mano, engine|motor _ on|running|prendido,
  not _ _ be alive, the end for me, want to not be, go black, being dead, other|another way to? _ stop|end|out,
  si|sh since, @afraid of what i|@he, what i will|would|could|might do,
  @voice|head|mind|mente|cabeza|brain __ tell*|says|saying|dice* _ kill|stab|hurt|jump|die|hang|cut|step|avient*|mat*|tir*|cort*|burn|drive|end,
  ending|end his|her|their life|lives, bought|got|buy|compr* _ @gun|rope|soga|veneno|poison|@blade,
  arrepiento _ _ salvar*|viv*, one way ticket,
  pictur*|imagin*|vision*|image* of? _ hurting|killing|throwing|dropping|stabbing|turning|jumping|drowning|dying,
  myself falling, relieved if i, think*|thought*|idea|dream*|fantas* _ dying|dead|die|suicide|alive|existing,
  way|ways|method*|how|easiest|quickest _ to die|kill, not want _ _ planet|earth|alive|exist*,
  not be here|around _ anymore|tomorrow|longer, think*|want*|thoughts|ready|going|plan* _ end|ending it,
  swallow*|took|ate|drank|drink pills|bleach|poison|antifreeze, until|till|til _ bleed*|blood, bleed|bleeding out,
  do _ to myself, keep myself safe, not __ kill|hurt myself but __ fantas*|think*|wish*|want*|dream*,
  wak*|woke _ wish* _ have not, know what|which _ going to use, not _ being|staying alive,
  can|could end it _ whenever|anytime, can not live with what|myself, danger to myself|others,
  do something _ not take back, only thing|person|one|reason _ stopping|keeping me, i should have _ died,
  pray*|beg*|long* for _ death|die, punch*|slap*|scratch* _ myself, keep*|carr*|hid* _ razor*|blade*, @limb _ cut up,
  attempted before|again|once|twice|two|three|four|several|multiple|2|3|4, suicid*, unalive*, kms,
  @kill|hit|hitting|punch*|scratch* @self, self harm*|injur*|mutilat*, think* about|of dying|death, like dying,
  if i died|die|disappeared|dissap*, if i was|were dead|gone, not care if|whether i live|die, should be dead,
  not|longer want*|feel|like to? @live|wake|living, not|longer want* _ here|alive|born|wake|living,
  never wake|waking up, not wake up|again, god|lord|pray* __ not wake, wish|if i is|was|were not here|alive|around|born,
  never _ existed, @tired of|with my|being? living|life|existing|alive|here, not have been born,
  give*|giving|gave up on life|living|everything,
  no|not|any|what|lost|lose|without|nothing _ reason*|point|will|desire|left|purpose to|in|of|for _ @live|life|alive|on,
  nothing to live, reason* to|for _ live|living|stay|stick, not worth living, end|ending it? all|everything,
  take*|taking|took @my life, off|from|leave|leaving this world|planet|earth, out|over|done|through of|with this life,
  want* it all to be? over|end|stop, not be around much, would|will _ miss me,
  burden to|on everyone|my|them|people|others|anyone|myself,
  took|take*|taking|swallow* _ all|whole|entire|bunch|lot|many|handful|bottle|too|10|12|15|20|25|30|40|50|60|100 _ @pills|meds|bottle,
  overdos*, drive|driving|drove|crash*|steer|swerve into|off, drive|driving|drove|crash*|steer my? car into|off, noose,
  cutting again|too, start*|been|have|stop*|keep|kept|urge*|want* to? cut|cutting since|again|when|for?,
  cut|cuts|cutting|slit|slash*|scratching|burn* @my @limb, used to cut, about|of crashing my? car,
  why am i _ alive|exist*|here, not see myself living|alive|here, voices tell*|say*,
  thoughts|think*|feel*|urge* of|about|like|to kill|killing|stab*|hurt*|harm*, hurt|harm|kill my baby|kids|child*,
  homicidal, @quiero de? @morir, @quiero estar? muert*, me queria|querria matar|morir, se @quiero matar|morir,
  intente|trate|intentado|tratado de? matarme, mejor _ muero|mato, ojala no despert*|estuviera|hubiera, me mato,
  se mata*, me|se suicido, no @quiero estar aqui|viv*|en, ganas de vivir, no _ despertar*, vida no vale|tiene, autoles*,
  hacerme|hacerse dano, me hago|hice|hacia dano, se hace|hizo dano,
  lastimarme|lastimarse|cortarme|cortarse|ahorcar*|colgarme|dispararme, me lastimo|lastime|lastimaba|lastimado|corto,
  se lastim*|corto|corta, sobredosis, tirarme|aventarme|lanzarme|saltar de|del|al|por, pienso|pensando en la muerte,
  voces me dicen, down|up and die, @want to? disappear|vanish, i could|can|should|might disappear|vanish,
  might as well disappear|vanish, let|make|makes me disappear|vanish, @want i could? disappear|vanish,
  i disappear|vanish, death|dying|muerte __ only|escape|peace*|solution|unica|solucion|salida|descans*,
  irme|irse|ir|salir de esta|este vida|mundo,
  acabar|terminar con todo|esto|esta|este|el|mi|su vida|sufrimiento|agonia|dolor,
  world|everyone|everybody|theyll|theyd _ better off, cutting is|was my, cutting is|was the only,
  not do anything stupid, not want to? do? this|my life, no @quiero esta|mi vida, stop breathing, keep|go on? living,
  cut* __ deep, slic*|carv* _ myself|skin|@limb, my funeral, @low __ @end, @end __ @low, never born, rather not be,
  if it is not for __ done it|gone|dead|here, done it _ if it is not for, nothing left for me,
  nothing|keep* _ me here|alive|on, only reason|thing i am|have _ alive|here|breathing|around,
  painful|quick*|easiest|peaceful|fast* way|ways to go|out, how many|much @pills,
  sav*|hoard*|stockpil*|stash*|lin*|collect*|count*|guard*|junt*|cuent*|acumul* _ @pills|meds,
  do something stupid|drastic|rash, punch*|hit|hitting|bang*|slap*|biting|hits @my own? head|face|@limb,
  hid*|cover* _ scars|cuts, cuts|cutting|scars|marks|burns|blood _ @limb|sleeve*,
  tome|tomo|tomara|tomarme _ frasco|pastillas|bote, mensaje*|carta|nota _ desped*|despid*, bien|mejor _ sin mi|el|ella,
  disappoint*|dissap*|angry|regret* __ woke|opened, not|never open my eyes,
  close my eyes _ disappear|forever|never|wake|stay|go, sleep|asleep forever, sleep and never,
  sleep and not wake|have|ever, my existence, forget* _ i|me existed|exist,
  not belong here|on|in _ world|planet|earth|life|anymore,
  easier|happier|better|off|place|world|everyone|family|kids|they|wife|husband|children __ without me,
  out of the picture, not be a? problem|burden|bother|trouble|weight|hassle, worth more dead|than,
  not plan*|expect*|pictur*|imagin*|intend* _ here|around|alive|birthday|christmas|reaching|living|past,
  be|was|being my last,
  post*|sent|send*|text*|wrot*|writ*|leav*|left|upload*|note|letter|story __ goodbye|goodbyes|farewell|farewells,
  easier for them|her|him|everyone after, meds|pills|medication lined|laid, star* at _ @means|meds|bottle,
  i look|looked at _ @means|meds|medication, turn|turning|yank*|jerk* _ wheel,
  @drop _ off|under|onto|front _ car|traffic|curb|platform|train*|bus|truck*|tracks|bridge*|overpass|ledge|balcony|roof*|cliff*|building,
  @drop _ into|out|from _ window|traffic|bridge*|balcony|roof*|cliff*|tree,
  hope*|hoping|wish*|pray*|waiting __ hit|hits|shot|kill|kills|struck|murder*|fatal|crash*|cancer,
  afraid|scared|hate|regret*|sick of? living|existing|existence, by dying, lets|let us|me? die,
  closer to _ oblivion|over|death|dying|grave, why __ born, no|any|find _ reason* __ here|alive|around,
  want* to be? gone|erased|nothing, no|nunca _ abrir los ojos, hoy|este|sera|es mi|su ultimo dia|mensaje|noche,
  desped*|despid* _ todos|siempre|redes, @quiero no estar|existir|despertar|haber,
  no|sin _ ganas|sentido|razon*|motivo*|caso|chiste _ estar|vivir|seguir|vida|continuar|levantarme,
  would|if|almost _ killed @self, @muse __ @means, who is not me, skip|no tomorrow,
  not think _ be here|alive|around|back, if i is not a|in|here|around|alive|there,
  si|que|mejor yo? no existiera|estuviera, irme|ir al cielo, dormir|dormirme y que|no, on his lap, who gets the|my|our,
  done with everything|life, sharp objects, dejar|dejando de existir, waste _ space|air|oxygen, carga|estorbo para,
  todo _ acabe|termine, acabar|terminar|cortar con esto|todo, goodbye _ world|life, for existing|living|breathing,
  mejor estar? @morir|muert*, sin mi __ mejor|bien, mejor que no este|estuviera|exista,
  @gun|it _ mouth|temple|boca|sien, not _ _ make it _ @day|2*|3*|4*|5*|6*, not intend|plan|expect|want to see,
  @want __ body|heart to? give|gives|stop|stops, @god ~ take me|us|him|her, @god ~ llev*|recoj*|recog*, home to @god,
  @voice __ @order, head|mente|god|dios|tv|television|devil|diablo ~ order*|command*|instruct*|orden*|sacrific*,
  head|mente|cabeza _ @order __ kill|jump|die|hurt|avient*|tire|mate|muera, hear*|oye|oigo|escuch* commands|ordenes,
  pillow|almohada ~ face|him|her|baby|carita|cara, could of|have strangled|killed|stabbed,
  ganas de matar|ahorcar|acuchillar a, shoot*|balace*|blow* _ school|escuela|church|house|place,
  list|lista of|de|con _ name*|kids|people|nombre*, carry*|carrying a @gun|@blade, tried|try to end it, lo _ intent*,
  my|his|her|an od, pas* de dosis, pason, took something, swallow* _ all|everything|handful*,
  took|take* everything _ cabinet|house,
  swallow*|took|taking|tome|tomando _ all|load|handful*|everything|hartas _ @pills|pastillas,
  me|se raj*|cortando|cortaba|cortado|corte|quemo, rajo|raja|corto|cort* _ @limb|pierna*|brazo*|munecas|venas,
  go|going|cut deeper, pull*|pick* _ stitches, punish* my body, punish* myself, iron|lighter|cigarette on my,
  should of died|dead, finish|finishing my life, my goodbyes, do it right, mejor|que me mate|muera|tire|aviente,
  mejor me tiro, mejor me mato|muero, morir sin dolor, nudo que aguante, pegarse|pega|pegarme un tiro,
  volar*|vuelo|vuela la|los cabeza|sesos, estrell* el|mi|su carro|coche|auto|moto, no despierto|amanezco, si amanezco,
  esta|hoy|manana noche? lo voy|hago, stay|stays|stayed asleep, days|months in me, this life|world thing,
  not do this? life,
  keep*|kept|catch|caught looking|staring|standing|thinking|counting|driving|mirando ~ @means|cabinet|river,
  lie|lay|lying down _ snow|tracks|road, not want to be saved|found, not be here|alive to|for|at|by|when|next|after,
  not be around to|for|at|by|next|after, not be around when i|you|they, how|way to go without,
  made my|his|her|their peace with, en paz con mi, me iba a matar, iba a matarme,
  i _ _ @gun|@blade to|at|against my head|throat|neck|chest|stomach|heart|wrist*
6 @want _ die|dead, @kill my self, end|ending|ended @my life, me voy a? matar|ahorcar|colgar|tirar|aventar|lanzar,
  me @yo matar|morir|lastimar, me @yo hacer dano, se @quiero hacer dano, quitarse la vida, @yo|queria|querria de? matarme,
  voy a matarme|ahorcarme|colgarme|tirarme|aventarme|lanzarme, no @quiero vivir|seguir|existir|despertar,
  quitarme la vida, kill|killing|hang|hanging|shoot myself, @quiero de? @morir

# hint
37 it will be over|done, i am out, after @day
39 cliff|river|lake|rio|railroad
40 peaceful
24 have|already|ya decided|decidi*, me rendi
26 sorry everyone|mom|mum|mama|guys|all|everybody, perdon*, not your fault, kept me going
30 attempt*, intento, intentos
31 psych|psychiatric|mental ward|hospital|unit|hold
32 the combination
33 on purpose, de mas
34 possessed|poseid*|demon*
35 coward|cobarde, for good, checking out
41 look*|take|feed after|care of? _ dog|cat|cats|mom|mum|boys|kids, feed _ dog|cat|cats, cuid* a|de _ perro|mama|gato
10 given|gave|giving|handed|sold|signed|regal* _ away|over|dog|plants|tools|keys|truck|car|cosas,
  cleared|cleaned _ flat|out|apartment,
  gave|give|giving me|my|him|her _ his|her|dog|cat|pet*|things|stuff|clothes|belongings|guitar|ring,
  regal* _ cosas|objetos|pertenencias, writ*|wrote _ will, take|taking care of my, clean* out,
  wrote|written|list _ passwords
1 hopeless*, despair*, out of hope, worthless*, hate my life|self, hate life|myself, no valgo
2 no point, no|want* _ way out, point _ making|going|trying|anything, no|nada _ sentido, why bother
3 can not @live like this, can not take it|this|anymore, can not do this|it, give*|giving|gave up, no puedo|aguanto mas,
  i am done, hold|hang on,
  @tired of _ all|waking|fighting|breathing|pretending|struggling|surviving|hurting|pain|suffering|myself,
  hart*|cansad* de _ todo
4 burden, inconvenience, better off, easier|simpler|smoother|happier|better if i, fine without
5 @means
6 letters, carta*, last|final post|message|letter|text, despedid*|despid*, be his|her|their last
7 scars, bleed*, thighs, wrist*, cut, cuts, cutting
8 end it, want* _ pain|suffering|hurting|misery to end|stop, waste away, be gone, want* it to? be? over|end|stop, peace,
  am gone, released from|of, dejarlo|dejar todo, let me go, not come|coming back, never stop|end
9 die, dying, dead, death, morir, muerte, already dead|died, heaven, ghost, lifeless
11 relaps*
12 way|ways|how|when|where to do it, have|had|made|got a plan, how|way|ways i would|could, method*,
  exactly how|what|where i, not trust myself, courage
13 nothing left, left with nothing
14 how easy it, stop thinking about it|them
15 invisible
17 making it to|past
18 this is it, what i have to do, have to do it
19 phone _ off|disconnected, no contesta, se fue sin, not return* _ calls
20 the insurance, missing for|since
42 did not work, ambulance
43 pact, sharpened

# sign
1 useless, starv* myself, miserable
2 want out, nothing|nada matters|importa
3 exhaust*, so tired, not cope|handle|bear|stand|deal|function, no puedo
6 goodbye, last day|thing, sorry for everything, last look
9 water, garage, funeral
15 alone, no one, nobody, nadie
21 empty, emptiness, vaci*, void, feel nothing
22 pain, hurts, hurt so, misery, dolor, drowning, hell
23 scared, afraid, freaking, miedo, voices
5 meds
25 tonight, tomorrow, hoy, pick*|chose*|set a day|date
27 relieved, free, ready, calm
29 hide*, hiding, secret*

# calm
0 job, finals, stress*, at work, covid, paper, boss, commute, exam*, homework, thesis, deadline, meeting*, toddler,
  baby, diet, @fiction, career, burnout, lol, haha, jaja*, passed away, lost my @parent|@close, @close|@parent died,
  death of, grief, griev*, mourn*, murio, years ago, used to, recovered, trabajo, jefe, broke up, dating, cancer,
  wedding

# other
1 he will|would jump|burn|kill, asked|told me to look after, amenaz* con|de matar|matarse|matarlo|matarla|matarlos,
  tied a|the|his|her sheet|rope|belt, joining|join|ir con|with? @parent|@close|@partner, into @his bed|room,
  get*|is|being|was hit|beaten|punched|hurt by @his|@parent|@partner, cigarette burn*, quemaduras de,
  busted|split lip|face, goes|went|came at|for __ throat|knife|machete, threat* to shoot|kill|hurt|stab|jump,
  baby|nino|bebe|child __ possessed|poseid*|heaven|demon*, tortur* _ cats|dogs|animals, out of his|her|their misery,
  help him|her|them|me die, coming|come to shoot|finish|kill, livestream*, zip ties, watch the news tomorrow,
  on|arriba the|del roof|bridge|ledge|techo|puente _ right|rn|now|says|ahor*, makes|made her __ men|motel|sex|work,
  will jump|smother|drown, tried to drown|kill|smother|strangle, playing with @his @gun, @his suicide attempt,
  knife|gun|blade|razor to|at|against @his own? throat|head|neck|wrist*|chest,
  has|bought|found|hid* _ rope|razor*|blade*, want* to kill|stab|murder|shoot his|her @close

6! me amenaz* _ suicid*|matarse|quitarse|colgarse, dice|dicen|dijo|jura|juro|amenaz*|amenazando _ se mata*|suicid*,
  dice|dicen|dijo|jura|juro _ se va|iba a matar|suicidar|colgar|quitar, amenaz* con|de suicidarse|matarse|quitarse

# abuse
1 control* me ~ scared|afraid|terrified, entra a|en mi cuarto|cama, @boss __ pics|nudes|fotos, pinch* me,
  says|said|swears hell find|kill|send|take|post|hurt|burn, @face ~ split|swollen|busted|bruised,
  touch* me when|there|under|while|every|down, @boss makes|made me|us, threat* _ _ burn|police|cops,
  drives|driving _ fast|100|90|120 __ me|us, twist* my, i say|said stop|no and|but|he, will find me,
  pull*|drag* me _ _ by|out, sat|sits|kneel* on my chest,
  not allowed to _ leave|go|talk|see|work|have|use|eat|drive|lock|close, receipts, beat|beats|hit|hits me and,
  sells|sold me, at my face|head, lose my job|visa|kids|scholarship if, sin dinero, me _ amenaz*,
  @harmer __ burn*|pinch*|shook|shoves|shoved|push*|pushed|kick*|spit*|spat|drag*|knock*|held|holds|bit|threw|throws|corner*|backhand*|swings me|us|my|on|at|down,
  got|get|getting|been punched|strangled|beaten|choked|slapped|jumped|raped|groped|drugged,
  rais*|levant* @his? hand|mano to|at|me, @boss ~ kiss*|touch*|sex|sleep|grab*|grop*|tocar|fotos with|me|pics|fotos,
  made|makes|make me touch|strip|undress|sleep|send|do, sex|nudes ~ rent|instead|unless|or|treatment, woke up and he,
  in|en my|el|mi drink|trago|bebida|vaso, woke|wake|desperte up? _ naked|hurt|underwear|ropa, rape*, violarme,
  violaron|violo, abuso de mi, my nudes, chantajea*, @harmer|who _ _ take*|took|keep*|kept|hold* my|our @papers,
  took|keep*|have|has my i would, me quit*|retien*|escond* _ @papers, get|have me|us deported,
  locked|screwed _ gate|shut|doors|room, been locked, me encerr*|encierr*, chair against the,
  hiding in|under my|the bathroom|closet|bed, breaking the|down door, ask* permission, sleep on the _ floor, i am next,
  find my body, put me in the, burn* the|our|my house|casa with|down, lock* me, follow*|following me,
  me _ siguiendo|sigue, me cachete*|pellizc*|clav*|avienta|avento|escup*|quebr*|jala|jalo|prohib*, me quema con|cuando,
  nos|me da|dio|dan|daba|pone|puso __ cable|cinto|cinturon|planazo|rodillas|paliza|@gun|@blade, a golpes,
  mete|metio a mi? cuarto*|cama, sin ropa, put*|laid|lays @his? hand* on me,
  chok*|strangl*|slap*|punch*|hits|hitting|beats|kicks|kicking|rape* me, beat me up, black eye, bruises,
  threaten* me|us, threaten* my|our life|lives|family|kids|children|@close,
  try|tried|trying|want*|threat* _ kill|hurt|harm|shoot me|us, @afraid for my|our life|safety|lives, not safe at home,
  unsafe _ home|house|room|@partner|@parent|brother|him|her,
  @afraid __ he|she|@partner|@parent|brother will|might|could|would|going _ kill|harm|hit|beat|hurt him*|my|our|the|baby|kids|someone,
  not feel safe at|with|around, @afraid to go home, abusive relationship|marriage|home|@partner|@parent,
  physically|emotionally|verbally|mentally|sexually abus*|assault*, was|been|got|being raped, forc*|coerc* me|himself,
  me|us with _ @gun|@blade|belt|bat|hammer|cord|stick|bottle|scissors, makes|made|make me do things,
  makes|made|make me _ sex,
  @harmer _ broke|fractured|crack*|dislocat* my arm|nose|jaw|rib*|wrist|finger*|hand|leg|tooth|teeth|bone*,
  hits|hit|beats|beat|kicks|kicked _ and me, lock* me in, will|do not let me work|eat|see|talk|go|leave|have,
  controls my|what|every, stalk*, throws|threw _ at me, @harmer|teacher|coach|boss _ touches|touched|touching me, rape,
  me pega|pego|golpea*|golpeo*|maltrat*|viol*|amenaz*|ahorc*|empuj*|pate*|escup*|arrastr*|encierra|acosa|jalone*,
  me oblig*|forzo a, miedo de|a mi @partner|@parent, miedo __ me mate|mata|golpee|pegue,
  le tengo miedo a|al mi? @partner|@parent|el, me levant* la mano, en peligro,
  hand*|arm|fingers around|round|on my neck|throat,
  @harmer _ take*|took|keep*|control*|hid*|hold* my _ paycheck*|wages|money|passport|papers,
  put*|slid* @his hand* up|down|in|under|inside my, grab*|yank*|drag* my hair|arm|throat|neck|wrist*,
  slam*|smash* my head|face, slam*|smash* me into|against, into|in|to my room|bed _ night|when|while|drunk,
  watch*|walk*|film*|record*|come*|while|when _ shower|undress*|naked, threat* to post|leak|share|send|show|call,
  ex|he|she|stranger|man __ outside my house|home|job|work|window|door|apartment|school,
  pegarme|golpearme|maltratarme|agarrarme, cachetada*|bofetada*|punetazo*|patada*|golpiza|moreton*,
  agred*|agresion* _ fisic*, maltrat*, la|le|nos|los golpe*|pega|pego|amenaz*,
  me agarr*|apret*|jal* del|por|de|el la? cuello|pelo|cabello|cabeza|brazo,
  no me|la deja|dejaba|dejo|dejan trabajar|estudiar|hablar|tener|usar|ver|salir, me _ contra la|el pared|piso,
  me toca*|toco|manosea*, @his fists|belt, should have killed|aborted me,
  is|are|been|so|gets|get|got|becom* abusive|violent, in danger, violencia domestica|familiar|intrafamiliar|de,
  being|am abused|beaten, @harmer _ @hit my? @close|head|face|mouth|arm, @harmer _ @hit her|us|me,
  @afraid of my? @partner|@parent|brother|uncle, @afraid of him, domestic violence|abuse, molested|molests|molesting,
  can not have me|you, lock* _ door|me|in from|outside, lock* _ door|me when, a bitch|whore|slut, me insult*|humill*
6? @foe @be? @intend to? _ @murder me|us, hell|shell _ @murder me|us, he|she|@partner will|would _ hurt|harm|beat me|us,
  he|she|@partner @be? going|threat* to _ hurt|harm|beat me|us, hell|shell hurt|harm|beat me|us,
  kill me|us if|when i ever? leave|left,
  me|nos va|van|vaya|vayan|puede|pueden|podria|quiere|quieren|quiso|quisieron|intento|intentaron|trato|trataron a|de? @matar,
  va|van|quiere|quieren|piensa|piensan|puede|podria|intento|trato|quiso|quisieron a|de? @matarme,
  si __ me|nos mata|matan|mataria, dice|dicen|dijo|jura|juro|amenaz* __ me|nos mata|matan|mataria,
  @foees me|nos mata|mataria, me|nos va|van|puede a? terminar|acabar matando, @foe @be? @intend to? end me,
  @foe @be? @intend to? finish me off
6 will|would|going|hell|shell|could|might find|hunt|track|come|follow|catch|get __ kill|murder|shoot|stab me|us,
  @afraid __ @foe|@parent|brother|uncle|family|hell|shell _ kill|murder|shoot|stab|strangle|hurt|harm|beat me|us,
  @parent|brother|uncle|family _ @say __ he|she|they|hell|shell _ kill me|us,
  @parent|brother|uncle|family __ kill me|us if|when i ever? leave|left,
  kill me|us if i ever? tell|told|talk|talked|report|scream|call anyone|anybody|someone|what|police|cops|about|to|for,
  stepdad|stepfather|@partner __ kill me|us, kill me|us if i do not marry|obey|come|stay|sleep|let,
  @foe|@parent|brother|uncle _ _ @gun|@blade at|on|to me|us,
  @foe|@parent|brother|uncle _ _ @gun|@blade at|on|to|2|against my|our head|heads|face|throat|neck|chest|back,
  @gun|@blade at|to|against me|us, pull*|drew|point*|aim* _ @gun|@blade at|on|to me|us|my|our,
  told|tells|text*|messag*|wrote me __ kill you, he|she|@partner _ @say __ kill you, death threat*,
  dead woman|man|girl|meat if|when, @foe _ almost|nearly killed|shot|stabbed|strangled me|us,
  killed|murdered|shot|stabbed by my? @partner|@parent, killed|murdered|shot|stabbed by him,
  me|nos va|van|quiere a? pegar|golpear|madrear, amenaza* de muerte, me|nos apunt* con,
  @foe|hell|shell __ bullet|knife in|through me|my, @gun __ coming|come for|after me|us,
  have|get|having me|us killed|shot, hunt*|track* me|us down, @partner|he|she _ @say _ i|we will|would not live,
  @foe|@parent|brother|uncle _ _ @gun _ front of me|us, me|nos dijo|dice|escrib*|grit*|mand* __ te|los voy a @matar,
  @parent|hermano|tio _ dice|dijo|jura|juro __ me va a @matar, baby|babys daddy|dad|mama|mom __ kill|shoot|stab me|us,
  father|mother|dad|mom of my kids|children|child|son|daughter|baby __ kill|shoot|stab me|us,
  papa|mama de mi|mis hijo|hija|hijos|hijas|nino|ninos __ me|nos _ matar|matarme, use it on me|us,
  capable of killing|hurting|shooting me|us, will|would not _ out alive, si no _ mia|mio|conmigo|el|ella __ de nadie,
  temo|miedo por mi vida
6! @foe|people|family _ want*|wish* me|us dead, @foe|people|family _ want*|wish* me to die,
  @harmer @hit my|our head|face|mouth|arm|arms, @foe|hell|shell _ @say _ i|you|we am|are|will|would be? dead,
  hell|shell cut me if|up|open, @foe|hell|shell _ make|makes|made me disappear|vanish,
  think*|thought*|talk*|fantas*|dream*|joke*|joking of|about killing|murdering|shooting|stabbing|strangling|hurting me|us,
  @foe @be? @intend to? @murder|hurt|harm my|our|the @close|kids|baby|babies|children|family|dog|cat,
  hell|shell @murder my|our|the @close|kids|baby|babies|children|family|dog|cat,
  threat* to @murder my|our|the @close|kids|baby|babies|children|family|dog|cat,
  @harmer hurt*|harm*|kill* my|our|the @close|kids|baby|babies|children,
  @foees _ queria|iba|intento|quiso|trato a|de? @matarme, @foees _ me|nos queria|iba|quiso|intento a? @matar,
  @foees casi? me|nos mata|mato, @foees _ me lastim*,
  @foees _ me corto|rajo|quemo con, miedo|temo|terror __ me|nos mate|maten|haga, antes de que _ me|nos mate|maten|haga,
  no quiero que _ me|nos mate|maten|haga, me|nos quiere|quieren|queria ver? muert*,
  @foe|hell|shell _ _ slit|snap|cut|break|twist my throat|neck, see me|us dead, amenaz* _ @matarme,
  dijo|dice|diciendo|juro|amenazo que _ iba a @matarme, dijo|dice|diciendo|juro|amenazo que me|nos iba a @matar,
  quiere|quieren|va|van|puede|podria a? hacerme|hacernos dano|algo, me|nos busca|espera|sigue|buscan _ para @matarme,
  capaz de @matarme, amenaz* con|de matar|lastimar a mi|mis hijo|hija|hijos|hijas|mama|familia|bebe|ninos|ninas, me|nos va|van|quiere|quieren a? quitar la vida, dijo|dice|diciendo que me|nos iba a quitar la vida,
  @va a|de|con|que? @matarme, @va a|de|con? hacerme|hacernos|causarme mucho? dano, @va a|de|con? quitarme|quitarnos la vida,
  @va a|de|con? acabar|terminar con mi|nuestra vida, @foees|@parent _ @iba a|de|con? hacerme|hacernos dano,
  @foees|@parent _ @iba a|de|con? quitarme|quitarnos la vida, @foees|@parent _ @iba a|de|con? acabar|terminar con mi|nuestra vida,
  me|nos quiere|quieren|quiso|quisieron lastimar|danar|quemar, me|nos quiere|quieren|quiso|quisieron hacer dano,
  me|nos va|van|quiere|quiso a? cortar|rajar|partir|romper la|el|los @sore|cuello|lengua|madre,
  me|nos hace|hizo|hacia|hacen|hicieron|haga mucho|tanto? dano,
  me|nos corta|cortaron|rajaron|quemaron|quema|pico|pica con, @foees|@parent _ me|nos quema|quemaron, @foees|@parent _ me|nos lastimaron,
  me lastima|lastimaba|lastimaron cuando|si, trae|tiene|carga|anda|saca|saco _ @armed ~ miedo|amenaz*|matar,
  @foe|@parent|brother|uncle _ has|have|had|got|keeps|carries|owns|bought|brought _ @gun|@blade ~ @afraid|scare|threat*
6 @foe|@parent|family|brother _ coming|come|way|here|back|outside to kill|shoot|stab|murder|hurt me|us,
  kill|murder|shoot|stab me|us ~ he|she|they has|have|had|got|grabbed _ @gun|@blade, me|nos __ mata|matar ~ tiene|trae|agarro|saco _ @armed,
  kill|murder me|us ~ honor, matar|mata|matan ~ honor, kill|murder me|us __ @gay, me|nos _ mata|matan|matar|maten|mataria|mataran|matarian __ @gay,
  run|ran|running me|us over with, @foe _ _ run|ran|runs|running me|us over, pour*|dous*|splash* _ gasoline|acid|bleach|kerosene on|at|over|in me|us|my,
  set|light|lit me|us on fire, @foe|@parent killed|poisoned|strangled|drowned|shot my|our|the @pets,
  @foe|@parent pull|pulls|pulled|pulling|yanks my hair|ears, pin|pins|pinned|pinning me|us down|against,
  try|tried|trying|want*|threat* _ poison|stab|strangle|drown|smother|burn|murder me|us, @say|leave|leaving|left|end|out|carried __ body bag, @say __ dead woman|girl|meat,
  next time @foe will not miss, sell|selling me|us for|to, was|were|been|being|got traffick*, traffick* me|us,
  me|nos va|iba|van a dar|meter|soltar un|unos|dos|de? @shots, me|nos mete|metia|meteria|metera|daria un|unos|dos @shots,
  me|nos _ echar|aventar|rociar|tirar acido|gasolina, me|nos echo|rocio|avento|tiro acido|gasolina, echarme|rociarme|aventarme acido|gasolina,
  dice|dijo|diciendo|dicen que? estoy|estas muerta|muerto, date|considerate por muert*, mia|mio o de nadie,
  buscando para @matarme, me|nos rompio|rompe|fracturo|quebro|partio|tumbo el|la|los|las|un|una @sore,
  me|nos dejo|deja|dejaba|puso el|un|los? ojo|ojos morado|morados, me|nos dejo|deja|dejaba @bruised,
  me|nos madrea|madreo|madreaba|madrearon|zurra|surte, me|nos puso|pone|dio|da una|unas madriza*|golpiza*|paliza*|putiza*,
  me|nos da|dan|daba|dio|dieron|agarra|agarro|agarraba de|a? golpes|patadas|cachetadas|punetazos|trancazos,
  me|nos tiene|tienen|tenia|tuvo encerrad*|secuestrad*|amarrad*|amenazad*, @partner|@parent|el|ella es|era muy? violent*|golpeador*,
  victima|sufro|sufrimos|vivo|vivimos de|con|en? violencia, me|nos pegaba|pegaban|pegan|pegaron, @foe would have killed me|us,
  @foe about killed me|us, @partner is dangerous, priest|pastor|babysitter|minister|deacon|grandpa|grandfather touched|touches me, drugged me, drugged my drink,
  not give me|us my|our @papers, dig my own grave, @foe outside|here with a bat|@gun|@blade, @foe broke|kicked down|in my|our|the door,
  miedo de|a regresar|volver a mi|la casa, me|nos va|iba|van a enterrar|deportar, ni me|nos deja trabajar|salir|ver|hablar, llamar a? la migra,
  abusaron|abusaba|abusaban|abusa de mi, me|nos drogo|drogaron|drogaba, armado y? me|nos busca|sigue, me|nos tapo|tapaba la boca|nariz
6? me|nos matara|mataran|matarian|mataria si|cuando|por, will|would|could|might my? @foe kill|murder|shoot me|us,
  what if my? @foe kills|murders|shoots|stabs me|us

# strain
8 threat* to, says|said hell, says|said|told|tells|swear*|threat* _ if i leave|left|tell|told|go|ever|call,
  si lo? me? voy|dejo, not to tell
1 look*|goes|going|went|snoop* through my, me|el revisa*, revisa* mi|mis, password*, know* where i am|go,
  @harmer _ check*|monitor*|spy*|track*|install*|read* _ my|on|me, tracker|spyware|airtag|tracking|gps,
  follow* me|us, me|nos sigue|seguia|vigil*|rastrea, contrasena*, speaker*
2 controlling, @harmer _ controls, me _ controla*
3 permission, whole|entire paycheck, quita _ celular|telefono|dinero|llaves,
  cancel*|control* _ tarjeta*|cuenta*|dinero, permiso
4 not want to? _ sex, he will not stop
5 get*|got mad|angry|furious|aggressive if|when*|over|at, freaks
7 le tengo _ miedo, terrified|scared of him|her, da miedo|terror, va a encontrar|buscar
9 take*|taking the|my|our kids|children|baby
10 police, immigration
11 call*|tell*|told me _ names|stupid|worthless|ugly|useless|bitch|whore|slut, yell*|scream*|shout* at me, grita*,
  curse*, accus*
12 what i|to|she __ wear, celos*, camera*
13 violent, terrified of,
  throw*|threw|smash*|slam*|break*|broke|punch*|hit*|kick* _ plate*|cup*|dish*|things|stuff|glass*|phone|chair|tv|furniture|wall*|door*,
  rompio|rompe|azota|avienta|tira, bruise, violent*
14 times me|how|my, where i am|was|go|have, question* me, every move
16 drunk*, borracho
17 not like|let|want me _ see|seeing|talk*|friends|family, no puedo visitar|ver|salir, have to lie
18 on my knees, punish*, begg*|beg, behave, my own? fault

# aside
1 years|decades|decade|lifetime|anos|decadas ago|atras|earlier, hace @count|tantos|unos? anos,
  when i was|were a|an|12|13|14|15|16|17|18|19|little|young*|married|small,
  when i was|were in|at college|high|middle|grade|elementary|school|university|kindergarten|home,
  as a kid|child*|boy|girl|young, in|en|around 19*|200*|201*|2020|2021|2022|childhood, back|was|were|while in college,
  de nin*|joven|adolescente|chic*|chamac*|morr*, first|previous|late husband|wife|marriage, past it,
  all|it|that|this|is behind me, character*|personaje*|protagonist*, the ending, episode*, novel*|novela, lyrics, anime,
  horror, work*|volunteer*|job _ _ shelter|hotline|helpline, volunteer*,
  cat|dog|gato|perro me? scratch*|bit|rasgun*|se
2 bathe|diaper|tantrum*|berrinche*, trampoline|bungee|paracaidas|skydiv*|boxeo|boxing|derby|mma|sparring|karate|judo,
  training|workshop, clients|patients|pacientes, client|patient|paciente, warzone|nerf|tiktok
3 twenties|teens, hereditary|genetic, thesis|tesis, tarea,
  anesthesia|anestesia|surgery|operar*|operacion|dosette|pharmacy|farmacia|vet|veterinari*,
  ocd|toc|intrusive|intrusivos, recovered|recovering, growing up, childhood, survivor*, al ano, podcast*,
  documentary|documental, research*, as a teen*, lecture|finals

4 lmao|lol|jaja*|haha*|jeje*|xd|lmfao

# now
1 again, lately, still do|think|want|have|hear|feel|am|is|hits|does, todavia|aun|sigo, since i was, ever since,
  right now, this time|week|month|morning, last night|week|month, yesterday, ayer, anoche, tonight, back,
  ago|married|together __ he|she|@partner says|hits|beats|threat*|keeps|will|wants, and now i|he|she, desde hace,
  hace @count|tantos|muchos|unos anos|meses que

# none
1 @other|dog|cat|pet is|was|are dying|dead, hopeless about|at|romantic, plan to|for, stab* me in the back,
  go on another|a|the|diet|dates, @tired of life in|here, fear|afraid|scared|phobia|terrified of death|dying,
  afraid|scared _ die|dying, death of, @other died, @other _ death, to death,
  @other|who|student*|classmate*|neighbor*|actor|singer|people|person|man|woman|guy|boy|girl _ committed|commited suicide,
  by|from|after|since @his? suicide, to @his suicide, suicide prevention|hotline|line|squad|loss|awareness|rate*,
  took|taken @his life,
  hurt*|cut|burn|burned|injur* @self while|when? at|laughing|over|playing|running|working|exercising|shaving|cooking,
  killing myself at work|school, kill* myself laughing|working|exercising,
  hurt*|cut|burn|burned|injur* @self on a|the|my,
  @live with|in|here|there|at|together|apart|near|alone|by|paycheck|off|far|under|next|out|like,
  not want _ here at|for|in|working|with, die at home|peacefully, used to cut _ high|middle|college|teen*|kid|years,
  used to be suicidal _ as|in|when|but, was suicidal in|as|when|back|years|once, nothing left to give|say|do|wear,
  like someone|something _ punched|kicked|hit|hits|slapped|stabbed me, scars from acne|surgery|a,
  @limb on the|a|my? stove|oven|pan|iron|grill, disappear|vanish on|to|into,
  hit|hits me with _ news|question*|bill*|truth|divorce|idea|fact|request|surprise|papers,
  die|dying|disappear of|from laughing|laughter|embarrassment|shame|boredom|hunger|heat|cold|cancer,
  die my|laughing|than, die with dignity, wake|waking up early|on|for|at|tired|next|before, cut|cutting @trim,
  start*|been|stop*|keep|urge*|want* to? cut|cutting @trim|my|his|her, of|from|by|to an? overdos*,
  will|would never|not kill|hurt|harm|hit|beat me|us,
  kill|bury|drown|smother me with|in kindness|work|paperwork|debt|love|questions, shoot me|us an? email*,
  shoot me|us a text|message|note|line|mail, overdos* and died, hit|hits me up,
  it|its finally|suddenly|has|had|did|been? hit|hits|hitting me, beat* me to it,
  beat* me to the punch|shower|couch|bed|door|store|finish|car|top|bathroom,
  beat* me at chess|cards|tennis|golf|games|pool|everything|fifa|poker|mario|checkers|scrabble, kick* me out,
  no @quiero vivir con|en|aqui|sol*|lejos|junt*, seguir en|con|trabajando|estudiando|casad*, se suicido|mato,
  corto|corte|corta* el|las pelo|cabello|unas, me pego duro|fuerte|mucho, prevencion del suicidio,
  @fiction __ @drop|die|dies|dying|dead|goodbye|live|suicid*, @fiction __ bridge|train|cliff|window,
  phone|computer|screen|app|it will|do|can not wake up,
  afraid|fear|scared|phobia|terrified|panic|panicked of|on|over|about _ bridge*|heights|falling|edge,
  fear|scared|phobia __ heights, ultimo dia de|en|del|con|como, gone for|from, desaparecer en|una|unos,
  my purpose in life, many reasons to live, it is|was so? violent, my|the rage|anger _ violent,
  dream*|nightmare* _ violent, i am about to die, do not ever|actually|physically? @hit me, fighting cravings,
  swollen from, boss|coach|teacher|manager _ pushes|pushing me, dying _ birth|labor|childbirth|surgery,
  nail*|gums __ bleed*, bit*|chew* _ lip* __ bleed*, people|patients|clients|students|those at risk of suicide,
  heaven __ hell, hell __ heaven, internal|nose|heavy|gums bleed*, disappear when, can not go on like this at|with,
  lost _ to suicide|overdose, died by suicide, me mata|matan|matara el|la|los|las|tanto|tanta|este|esta|tu? @toll,
  me mata|matan no saber|poder|ver*|tener|estar, me mata|matan pensar|ver*|saber,
  mata|matan|matar de risa|celos|amor|pena|hambre|aburrimiento|coraje,
  matar el|la|los|las|tanto|tanta|este|esta|tu? @toll, me mata|matan|matara mi? @mild, matar mi? @mild,
  @foees _ me corto, me mato a|trabajando|estudiando|haciendo, matar con esta|este tarea|trabajo|proyecto,
  bury me next|beside|when|near, cat|dog|puppy|toddler|baby _ try|tried|trying to? kill|hurt me,
  would kill for a|some|the, am next for|in|to, toy|nerf|water gun, pegar el|la sol|gripa|gripe|viento,
  pega la gripa|gripe, tirarme|aventarme|lanzarme en|al|a paracaidas|agua|alberca|piscina|bungee|parapente,
  morir|morirme de la? risa|hambre|sueno|calor|frio|ganas, @food me|nos hace|hizo|hacen|hacia mucho|tanto? dano, me|nos hace|hizo|hacen mucho? dano el|la|los|las|tanto? @food,
  se corta|corto la|el luz|leche|agua|llamada|internet|senal|corriente|conexion|mayonesa|crema,
  corte|corto|cortarme el|las|un|mi flequillo|fleco|dedo|barba|bigote|unas, corte|corto|cortarme __ cocinando|rasurando*|afeitando*|pelando|picando,
  lastime|lastimo|lastimado|lastimarme el|la|un|una|los|mi pie|pies|rodilla*|espalda|tobillo|hombro|dedo|cadera|cintura|cuello|codo|musculo,
  quemo|queme|quemarme con|en el|la|un|agua|aceite? sol|aceite|estufa|horno|plancha|sarten|cafe|sopa|caliente,
  hacerme|hago|hice dano con|en el|la|una|un ejercicio|gym|rodilla|espalda|pie|tobillo, pega|pego|pegaba el|la|un sol|calor|frio|viento|aire|luz|virus|gripa|gripe,
  me|nos toca|toco|tocaba la|el|un|una|otra? loteria|turno|suerte|premio|examen|cancion|guitarra|piano|rifa|clase,
  me|nos toca|toco|tocaba trabajar|estudiar|cuidar|ir|pagar|hacer|limpiar|cocinar|manejar|esperar|viajar|vivir|ser|estar|lavar|presentar|exponer|salir|dar,
  empuj* a estudiar|trabajar|seguir|ser|mejorar|salir|buscar|intentar|crecer, desaparecer de las|los|la|mis redes|instagram|facebook|internet|fotos|grupo*,
  threw|throw*|throwing me|us a|an|the surprise|party|birthday|baby|bridal|lifeline|bone|curveball, threw|throw*|throwing a|the ball|frisbee|party|snowball|pillow at|to|for me|us,
  threw|throw*|throwing me|us under the? bus, push* me|us to be|get|apply|study|try|finish|succeed|improve|grow|become, push* me|us to do better|more|well,
  push* me|us on the|a swing|swings, drag* me|us to a|the|his|her|every concert|party|movie*|mall|store|gym|wedding|show|game|museum|event|opera,
  grab* me|us a|an|some|another|lunch|coffee, forc* me|us to try|taste sushi|food|yoga|spicy|vegetables|dishes, burn* me with a|his|her joke*,
  @ill is|are|keeps|was? @hit me|us, work|job|school|life is|was|keeps beating|kicking|hitting|killing me, beat* me in a|the|every|our race|game|match|election|contest|quiz,
  toddler|baby|infant @hit me|us, lol|haha*|jaja* i am dead,
  amenaz* con despedirme|demandarme|correrme|renunciar, bruises from|after|playing soccer|football|gym|hockey|rugby|falling|needles,
  follow*|following me|us on instagram|facebook|tiktok|twitter|youtube|linkedin, desaparecer las|los|el|la arrugas|manchas|granos|acne,
  viol* la|el|los|las|mis|mi garantia|contrato|ley|derechos|acuerdo|privacidad, maltrato|maltratan animal|animales, oblig* a trabajar horas|tiempo extra,
  oblig* a comer verduras|sano|ensalada, escuadron suicida, me sigue un|el|mi perro|gato, disappear|vanish for a
`;
