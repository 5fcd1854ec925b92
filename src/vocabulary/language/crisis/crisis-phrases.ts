/**
 * What people say when they, or someone near them, are in danger. English and Spanish together, because a person can write
 * either on any page. `lexicon.ts` explains the lines; weights mean nothing here except where noted below.
 *
 * - `@spell`: words to read for a misspelled one; `@plain`: words that are never misspellings (see `key-words.ts`)
 * - `@goeson`: what follows a negation that denies nothing (“he never stops hitting me”); `@sofar`: what may follow such a
 *   phrase (“he did not hit me this time”)
 * - `# self`: about the writer, unless the sentence is about someone else. Weight 2 only names a danger (“suicide”), as does
 *   weight 2 of `# abuse`. Weight 3 is harm that the writer may do to others
 * - `# grief`: where it is found, a line of `# self` with weight 2 about someone else names how they died
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
 *   feared (a laugh); 5 leaves all but lines of weight 2, which it silences whatever follows (law, news, study); 6 is like
 *   4, but leaves all lines of `# self` except those of weight 3 (“lol”)
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
want to < wantto
want < wnt whant watn
life < lfe lif lyfe
alive < alve aliv
live < liv
to < too ot
thinking < thinkin
kill < kll kil
die < dei diee dye dyeing
beat < beet
beats < beets
reason < reson
suicide < sewicide sewercide
dead < ded
over < ovr
like < lik
jumping < jumpin jumpng
i will < i'll
seeing < seein
should < shud shuld
train < trian
wrists < rists
pills < pils pilss
@not not never no without nunca jamas sin tampoco zero
@unable can could
@across really actually even ever a all any am be been being i is it do did does have had having of the that my about feel feeling want wants wanted
  to going would will think thought thoughts thinking actively or nor plan plans intention commit attempt se he haya voy quiero pensado pienso pensar
  pensamientos ideas ganas en de un una el la lo estoy soy me tengo ningun history intent desire urge
@spell suicid* suicide suicidal suicidio killing myself himself herself overdos* disappear* strangled threatened boyfriend* girlfriend* husband*
  anymore alive living dying hurting cutting matarme matarse matar morir morirme muerta muerto vivir viviendo quiero quitarme pastillas lastimarme
  amenaza amenazo desaparecer despertar esposo marido ending worth bridge tonight hopeless everything without jump vida quitar like over life want
  live kill again tired
@plain alibi alice alike allie amenazas arrive bebiendo chilling cling cooling cuero clero cunning curing desaparec* drying esposa* espes* hunting
  hurling kidding kissing licking liking lining loving mamar marico marin* mata* mater matter mori* morris muert* quiet* quit* quoting subsid*
  viniendo vivi* bride overdo overdoes overdoing overdone llev* tires tiered homeless worthy timed quil* kiting cupping cussing hurrying
@filler really so just very actually honestly even still always sometimes often literally also both already sort kind fucking own solo siempre ya aun
  todavia casi
@me i me myself yo mi
@partner husband* wife* exmarido* boyfriend* girlfriend* partner* spouse fiance* bf gf ex exs hubby espos* marido novi* pareja exnovi* exespos*
@parent mom moms mum mother mothers dad dads father fathers parents stepdad stepfather stepmom padre* madre* papa mama padrastro
@close sobrin* niet* cunad* suegr* compan* carnal bestie @partner @parent sister* brother* son sons daughter* kid kids child teen* aunt* uncle*
  cousin* niece* nephew* grand* friend* roommate* coworker* student* hij* herman* amig* prim* tio tia abuel* children baby bebe
@he he she they someone somebody ella
@other @close @he him her resident patient client inmate tenant
@harmer @he @partner @parent @boss uncle brother* sister cousin* son aunt primo tio hermano roommate man guy grandfather grandpa stepbrother*
@foe @he @partner man guy stalker* stranger* abuser* neighbor* stepdad stepfather padrastro pimp vecino
@foees @foe el ellos alguien
@be is are was were has had keeps
@intend will would going want* plan* might could can may try tried trying threat* about swore swear* promis* vow*
@murder kill murder shoot stab strangle choke smother suffocate drown poison bury
@matar matar ahogar atropellar asesinar ahorcar estrangular apunalar acuchillar balear balacear envenenar degollar desaparecer
@matarme matarme matarnos ahogarme atropellarme asesinarme ahorcarme estrangularme apunalarme acuchillarme dispararme golpearme pegarme lastimarme
  quemarme
@neutral boss coach* teacher* professor* manager* supervisor* principal friend* roommate* landlord* dentist trainer* coworker*
@mildhe @neutral dad father papa padre brother* uncle grandpa* grandfather* tio abuelo hermano jefe maestro profe* entrenador amigo suegro
@mildshe @neutral mom mum mother mama madre sister* aunt grandma* grandmother* tia abuela hermana jefa maestra amiga suegra
@mildthey @neutral parents padres papas folks hermanos jefes amigos
@toll trabajo estres escuela tarea* calor frio hambre dolor espalda cabeza pies ansiedad insomnio sueno examen* dieta cansancio trafico renta deuda*
  vida tristeza nervios clase* soledad fumar alcohol droga* comida cigarr*
@mild @mildhe @mildshe @mildthey @toll
@beside with at to from near by of than con de a
@say say says said saying tell* told swear* swore promis* vow* text* messag* wrote writes yell* scream* voicemail* dice dicen dijo dijeron dicho
  decir diciendo jur* amenaz* escrib* grit* mensaje*
@told @say @afraid threat* miedo
@earnest @say @partner @afraid threat* think* knows worr* believ* stepdad stepfather padrastro miedo cree
@va va van vaya vayan quiere quieren quiera quieran quiso quisieron puede pueden intenta intentaron trata trataron piensa jura juro juraron amenaza
  amenazo amenazan amenazaron amenazaba amenazando
@iba queria iba intento quiso trato trataba podria quiere va puede jura juro
@food chocolate leche comida cafe lacteos lactosa pan picante queso azucar polvo sol humo ejercicio gluten
@armed @gun @blade armado armada
@sore nariz brazo brazos mano manos pierna piernas costilla* diente* mandibula dedo dedos cara labio labios boca hocico hombro
@bruised moretead* golpead* marcas marcada moretones inconsciente
@drug medicine medicines meds medication* pill* chemo* treatment* inhaler* medicina* medicamento* pastilla* tratamiento @lethal
@bad end ends ending stop over tired hard harder hate why pointless punishment curse sorry mistake ashamed exhausting hurts burden chore unfair
  unbearable regret disappointed torture worth
@lethal insulin* dialysis dialisis insulina pacemaker thinner heart corazon epipen
@goeson stop* quit* let* know* think* care* apolog* deja* dejo miss* fail* wait* hesit* only solo sorry allow* just cansa leave* want*
@sofar this again today hard yet until till that tonight last lately but except unless esta hoy todavia pero hasta
@haciendo golpeando pegando ahorcando amenazando acosando persiguiendo maltratando abusando violando lastimando empujando siguiendo forzando obligando
@quit stop* quit quitting dej* suspend* skipped
@shots balazo* tiro* plomazo* navajazo* machetazo* cuchillada* punalada*
@gay gay lesbian lesbiana trans transgender bisexual bi queer homosexual
@ill anxiety stress depression grief panic fear guilt pressure ptsd worry
@pets dog cat dogs cats pet pets puppy kitten
@afraid afraid scared terrified fear fearing fears
@self myself himself herself themself themselves
@his his her their
@my my @his
@kill kill killing kil off offing unaliv* delete deleting yeet harm* hurt* injur* shoot* hang hanging hung drown drowning stab* poison* cut cuts
  cutting burn burning mutilat* chok* strangl* suffocat* smother*
@want want* wish* rather ready deserve* try trying plan*
@live live living exist*
@hit hit hits hitting beat beats beating punch* slap* chok* strangl* kick* shov* push* smack* burned grab* drag* attack* assault* threw throws rape
  rapes raped abus* stab* scratch* bit bites
@tired tired sick done hate hates hating finished fed over
@limb throat wrist* arm arms forearm* leg legs thigh* vein* skin
@muse wonder* imagin* pictur* tempt* urge* google* searched pienso asomo checking thinking staring
@gun gun guns pistola* pistol* handgun firearm fusil rifle* shotgun* revolver escopeta arma barrel ammunition ammo bullets balas weapon weapons
@blade razor* blade* knife knives navaja cuchillo* machete cuter axe hacha
@high techo roof* bridge* balcon* ledge cliff* platform overpass puente* azotea terraza andamio
@means @gun @blade @high tracks rieles edge rope soga pills pastillas
@day morning weekend tomorrow monday tuesday wednesday thursday friday saturday sunday january month year lunes viernes ano anos domingo semana mes
  @feast
@god god lord jesus allah dios diosito virgen senor
@voice voice voices voz voces
@order tell* told say* said order* command* instruct* dic* dij* mand* orden* want*
@face lip eye eyes nose face cheek labio ojo ojos cara
@papers passport papers documents visa paycheck wages tips pasaporte papeles documentos llaves cheque sueldo propinas
@boss coach pastor priest teacher doctor therapist boss manager landlord caregiver aide pimp cop officer supervisor profe profesor maestro entrenador
  jefe patron mayordomo encargado padrino suegr* vato babysitter deacon minister
@low pointless useless worthless hopeless easier escape relief ready deserve* wish solution
@end die dying dead death exist* alive
@fiction movie* film* series novela anime song* book* novel* show game lyrics pelicula cancion
@trim back down off out hair class carbs corners ties costs hours staff sugar
@pills pills antidepress* sleeping pastilla* tablet* medication* medicina* medicamento* tylenol advil aspirin paracetamol ibuprofen xanax ambien
  benadryl insulin pastillas oxy* opioid* hydrocodone percocet vicodin fentanyl morphine klonopin valium trazodone meds medicine
@yo gustaria quiero quisiera querer queriendo deseo deseando prefiero preferiria ganas pienso pensado pensando planeando considerando
@quiero @yo quiere queria querria desea piensa
@morir morir morirme morirse matarse desaparecer suicidar* suicidio
@darme darme pegarme meterme darse pegarse
@count dos tres cuatro cinco seis siete ocho diez quince veinte varios muchos 1* 2* 3* 4* 5* 6* 7* 8* 9*
@drop fall* jump* step* leap* leaping drive driving walk* run* throw* plung* roll*
@give gave give giving gifted
@harm harm* hurt* kill killing murder* shoot shooting stab* shak* smother* suffocat* drown* poison*
@victim my her him them his someone somebody people everyone @close
@feast sunrise graduation holiday* birthday christmas xmas easter halloween hanukkah eid ramadan thanksgiving winter spring summer cumpleanos
  navidad* nochebuena posadas verano invierno quinceanera graduacion boda
@age 1* 2* 3* 4* 5* 6* 7* 8* 9*

# self
1 6|six feet under, @afraid of what i could|might|will|would do, @blade|@gun _ under mi|my almohada|bed|cama|mattress|pillow,
  @close|better|easier|everyone|family|happier|off|place|they|world __ without me, @darme el|un @shots,
  @drop _ from|into|out _ @high|traffic|tree|window, @drop _ front|off|onto|under _ @high|building|bus|car|curb|garage|tracks|traffic|train*|truck*,
  @end __ @low, @god _ to? bring*|call*|collect*|come|let*|tak*|want* me _ already|away|die|go|home|in|now|soon|tonight|up, @god quiere que,
  @god se acuerd*|olvid* de? mi, @god ~ llev*|recog*|recoj*, @god ~ take her|him|me|us, @gun __ use it,
  @gun ~ calling|closet|drawer|glovebox|held|hold*|lap|load*|look*|sat|sit*|thinking|truck|whisper*, @gun|@blade is _ front of me,
  @gun|it _ boca|mouth|sien|temple, @high ~ looking down, @kill|hit|hitting|punch*|scratch* @self, @limb on purpose, @low __ @end,
  @means _ calling|calls|whisper* me|my|to, @means _ en|in la|mi|my hand|mano, @means against|on myself, @means ~ lista|listo|loaded,
  @muse __ @means, @pills ~ all|count*|hand|hidden|hoard*|lined|saved|saving|stash*|stockpil*, @quiero _ cut|dead|die|disappear|kill,
  @quiero _ descansar _ eternamente|paz|siempre, @quiero estar? muert*, @quiero no estar|existir|haber, @quit __ @drug __ be with,
  @quit|flush*|off|refus*|skip|skipping __ @drug __ acabe|dead|die|end|ends|faster|finish*|hope|hoping|join|kill|morir|muera|nature|over|proposito|purpose|quick*|sooner|termin*|wish*,
  @quit|refus*|skip|skipping to? take|taking? her|his|my|the @lethal, @tired of waking up, @tired of|with being|my? alive|existing|here|life|living,
  @voice __ @order, @want _ be|go in|to|with god|heaven|jesus, @want _ desaparecer|matar|matarme|morir|morirme,
  @want __ body|heart to? give|gives|stop|stops, @want to rope, @want to? disappear|vanish, about|active|had|have|having|of|passive|with si,
  about|of crashing my? car, acabar|cortar|terminar con esto|todo, acabar|terminar con el|esta|este|mi|su agonia|dolor|sufrimiento|vida,
  acabo|ganas|quiero|voy a|de? tomar|tomarme|tragar|tragarme _ todas|todo|monton|punado _ @pills|bote|frasco,
  acumul*|collect*|cuent*|escond*|guard*|hid*|junt*|lin*|sav*|stole|tengo _ @pills, afraid|hate|regret*|scared|sick of? existence|existing|living,
  ahorcar*|colgarme|cortandome|cortarme|cortarse|dispararme|lastimandome|lastimarme|quemandome|rajandome,
  alcanzar|encontrarme|estar|ir|irme|reunirme a|con mi @close __ cielo|difunt*|dios|fallec*|muert*|murio,
  allah|church|god|he|heaven|jesus|lord forgive* _ _ if do|end|i|kill|take|who, allah|god|jesus|lord _ claim|take my life|soul|spirit,
  almost|if|would _ killed @self, ambien|benadryl|fentanyl|insulin|morphine|oxy*|percocet|tylenol|vicodin|xanax ~ bottle|enough|handful|whole,
  angry|disappoint*|dissap*|regret* __ opened|woke,
  another day|hour|minute|month|night|week|year in|of|on this? earth|existence|existing|life|living|planet|world,
  ansio|busco|deseando|deseo|esperando|espero|pidiendo|pido|queriendo _ morir|morirme|muert*,
  anything|something happen* to me __ better|care|fine|grateful|mind|okay|relie*, any|find|no _ reason* __ alive|around|here,
  any|lose|losing|lost|no|not|nothing|without _ desire|left|point|purpose|reason*|will for|in|of|to _ @live|alive|life|on, an|her|his|my od,
  arrepiento _ _ salvar*|viv*, arrepiento|lamento|ojala no? _ sobreviv*,
  ate|drank|drink|swallow*|tome|tomo|took _ antifreeze|bleach|cleaner|cloro|detergent|pills|poison|sanitizer|veneno,
  attempted again|before|once|twice, autoles*, aventarme|lanzarme|saltar|tirarme al|de|del|por, aventarme|lanzarme|tirarme a la|las|los,
  balcony|bridge|ledge|overpass|platform|puente|river|tracks ~ calling|calls|closer|draw*|drive|edge|end|jump*|lean*|parked|pull*|stand*|step|stop|wait*,
  bang*|biting|hits|hitting|punch*|slap* @my own? @limb|face|head,
  basement|bathroom|bedroom|car|garage|room with a|his|her|the|my @gun|@blade|rope|pills,
  bedsheet*|belt|cable|cord|knot|rope|sheet ~ beam|branch|ceiling|chair|closet|garage|hook|neck|rafter*|tree,
  been|have|keep|kept|start*|stop*|urge*|want* to? cut|cutting, before i do it, beg*|long*|pray* for _ death|die, better dead|gone,
  better|bien|mejor|off _ sin el|ella|mi, be|being my last, be|being|keep|remain*|stay*|still alive ~ @bad,
  be|end|get|go|going in|to|up hades|heaven|hell after|if|when i|people|someone|you __ did|die|do|end|kill|suicide|take,
  bite|catch|eat|eating|swallow a|my @gun|bullet, bleed* out, blood|cuts|marks|scars _ @limb|sleeve*, blow*|bash* my|his|her head|brains,
  bought|buy|compr*|consegui|escondi|got|prepare|tengo _ @blade|@gun|cuerda|poison|rope|soga|veneno, boy a @matarme, brains out,
  brain|cabeza|head|mente|mind _ @order __ avient*|burn|cort*|cut|die|hurt|jump|kill|mat*|muera|tir*, bullet has|with my, burden _ me,
  burden on|to anyone|everyone|my|myself|others|people|them, burn|burning|burns|carv*|cut|cutting|dig|digging|scratch*|slash*|slic*|slit* _ @limb,
  calling me home, can not do|face|take|handle|survive|live|stand another day, can not go on, can not live with _ guilt|myself|shame|what,
  cans*|hart* de esta|estar|la? aqui|existir|luchar|seguir|vida|viv*, carga|estorbo para, carr*|hid*|keep* _ blade*|razor*,
  carta*|mensaje*|nota _ desped*|despid*, carta|cartas para mi|mis, carv*|slic* myself, cash*|punch in|my own? card|chips|ticket,
  catch|caught|keep*|kept driving|looking|standing|staring|thinking ~ @means|cabinet|river,
  check*|clock*|log*|opt*|punch*|tap* off|out _ existence|forever|good|life|last|permanently|world, chose*|pick*|set __ date|day _ die|end|go|leave,
  chose*|picked|scouted out? a|my|the|which bridge|building|overpass|spot|tree, christ|god|jesus|lord come for|get me,
  cigarette|iron|lighter _ on my, close my eyes _ disappear|forever|go|never|stay|wake, closed garage,
  cort*|raja|rajo _ @limb|brazo*|munecas|pierna*|venas, could|might|will to? just end it, cover*|hid* _ cuts|scars,
  crash*|drove|steer|swerve _ into|off _ @high|oncoming|river|road|tree|truck|wall, ctb, cuando yo ya? no este|exista|viva,
  cut in the|my bathroom|bedroom|room|shower, cut* __ deep|deeper, cutting again|too, cutting is|was my|the, danger to myself|others,
  death|dying feels|is|looks|seems|sounds|would be? like? a? appealing|better|comforting|good|inviting|kind|mercy|nice|way,
  death|dying|muerte __ descans*|only|peace*|salida|solucion|unica,
  decided|going|plan|planning|ready|set|will to? do it @day|soon|this|today|tonight,
  decidi|decidido|ganas|idea|ideas|intentando|intentar|intente|pensamientos|pensando|pienso|plan|planeo|planes|punto a|de|en? aventarme|desaparecer|lanzarme|matarme|morir|morirme|quitarme|tirarme,
  dejando|dejar|dejarme|dejo de? existir|morir, deje _ carta* a mi|mis @close|@parent, desped*|despid* _ redes|siempre|todos,
  devil|diablo|dios|god|head|mente|television|tv ~ command*|instruct*|orden*|order*|sacrific*|whisper*,
  dia mas en esta|este|la mundo|planeta|tierra|vida, did|do|doing myself in, died|gone|passed __ _ join her|him, do _ to myself,
  do something _ not take back, do something drastic|rash|stupid, done it _ if it is not for, done with everything,
  done|out|over|through of|with this life, dormir|dormirme y _ despert*|levant*|nunca|siempre,
  doubt __ alive|around|here|make|see|survive __ @day|long|much|night|week, dream*|fantas*|idea|think*|thought* _ alive|dead|die|dying|existing,
  easiest|fast*|least|painless|peaceful|quick* way|ways to go|out, easiest|how|method*|quickest|way|ways _ to die|kill,
  end to _ life|misery|suffering, end|ending it? all|everything, end|ending|finish*|neck|rope|roping|top|topping myself,
  engine|motor _ on|prendido|running, enough _ @drug|@pills hidden|hoarded|put|saved|stashed|stored,
  enough _ @drug|@pills to die|do|end|finish|go|kill|sleep|stop, enough of this existence|life|living|world,
  escribi|escribiendo|grabe|made|record*|writing|written|wrote _ cartas|letters|notes|videos for|para|to _ @close|everyone|familia|family|todos,
  escuch*|hear*|oigo|oye commands|ordenes, esta|hoy|manana noche? lo hago|voy, estrell* el|mi|su auto|carro|coche|moto,
  es|este|hoy|sera mi|su ultimo dia|mensaje|noche, es|ser|sera mi ultim* @day, everybody|everyone|world _ better off, everyone|them|world a favor,
  exit bag|plan, feel like dying, feel* like ending it, fine|hope*|hoping|mind|okay|rather|wish* _ not waking, finger*|hand _ _ trigger,
  for breathing|existing, forgiv* __ about|going to do, forma|hacer|hacerlo|irme|manera _ sin dolor, fresh|new cuts,
  from|leave|leaving|off this earth|planet|world, future with me in, game over for me, ganas de vivir,
  gas|stove abierto|on|prendido __ dormir|proposito|purpose|sleep, gave|give*|giving up on everything|life|living, go without pain,
  god|heaven|hell|sin __ end|kill|take @his|my|your own? life|lives, god|lord|pray* __ not wake,
  going|plan*|ready|think*|thoughts|want* _ end|ending it, going|want* to take the easy way, going|want*|try*|tried|might|will to? od,
  goodbye _ life|world, goodbye|farewell letter*|note*|video*,
  got|have|sitting|estoy|tengo _ @gun|@blade|rope|soga|pills|pastillas __ beside|enfrente|front|next de|of|to? me|mi, go|keep on? living,
  hacerme|hacerse|haciendome|haciendose|hacia|hago|hice dano, have|writing|written|wrote my goodbye|letter*|note, heaven __ better than here|this,
  helium|nitrogen bag|hood|tank, hell for|if killing|kill yourself, help*|hasten*|hurry*|speed* it along, hid*|lock* _ my @blade|@gun,
  hit my own? face|head against|on|over|until|when, home to @god,
  hope*|hoping|pray*|waiting|wish* __ cancer|crash*|fatal|hit|hits|kill|kills|murder*|shot|struck, hope*|hoping|wish* __ run me over,
  hope|pray*|want*|wish __ heart _ give*|quit|stop*, hose ~ exhaust|tailpipe, how high|tall _ _ bridge|building|drop|fall|floor|jump|story,
  how many|much @pills it|to|until|would, hurts to be a? human|person, hurts to be? exist|live|alive,
  i _ _ @blade|@gun against|at|to my chest|head|heart|neck|stomach|throat, i am jumping, i look|looked at _ @means|medication|meds, i will be dead,
  iba|intentado|tratado|trate a|de? matarme, if i is not there, if it is not for __ done dead|gone|here|it,
  if|hop* i was|were|would? dead|die|died|disappear*|dissap*|gone, if|wish i is|was|were not alive|around|born|here, ill be dead,
  image*|imagin*|pictur*|vision* of? _ dropping|drowning|dying|hurting|jumping|killing|stabbing|throwing|turning, into my lane, ir|irme al cielo,
  ir|irme|irse|salir|voy de esta|este mundo|vida, ir|irme|voy con mi? dios|diosito, is|of not being here,
  i|me|well can|could|might|should? disappear|vanish, jerk*|yank* _ wheel, join* my dead|deceased|late, just want* it to? end, keep myself safe,
  keep*|nothing _ me alive|here, kick the bucket, kms, knew|know which bridge|building|gun|spot|train|tree, kys, last day|night|time on alive|earth,
  last time anyone|anybody|everyone|people|they|you will? ever? hear|hears|see from? me, lay|lie|lying down _ road|snow|tracks,
  leav*|left|letter|note|post*|send*|sent|story|text*|upload*|writ*|wrot* __ farewell*|goodbye*, let|lets me|us? die, life is not worth,
  lifes not worth, lista|listo para dejar|descansar|el|irme|morir|partir, lived long|too enough|long, longer|not feel|like|want* to? @live|wake,
  longer|not want* _ alive|born|here|living|wake, look* like an accident, made my peace, make it painless|quick, me @yo quitar la vida,
  me aviento|cuelgo|lanzo|tiro de|del|desde, me corto|lastimaba|lastimado|lastime|lastimo, me iba a matar, me mato, me queria|querria matar,
  me tome|trague _ todas|todo|monton|punado|bola _ @pills|bote|frasco, medication|meds|pills laid, meet god|her|him|jesus _ now|soon|tonight,
  meet my maker, mejor _ mato|muero|tiro, mejor estar? @morir|muert*, mejor que no este|exista, mejor|que me aviente|mate|muera|tire,
  mejor|que|si yo? no estuviera|existiera, me|se _ cortaba|cortado|cortando|corte|quemo|raj*, morir sin dolor, my funeral, my goodbyes,
  my time is near|over|up, my time to go, my usefulness, nadie _ extran*, nadie ~ si me desapar*|muero|muriera, nap|night|rest|sleep forever,
  never _ existed, never been? born, never wake|waking|woke|woken up,
  never|not _ _ built|made|meant for|to? be? alive|exist|here|life|live|living|this, never|not open my eyes,
  no @quiero estar alive|aqui|en|here|viv*, no @quiero esta|mi vida, no _ _ estar|estare aqui|cuando|para|viv* @day|el|en|la|las|los|mi|ya,
  no _ _ llegar|llegare|llego|llegue a|al|hasta|para el|fin|la|las|los|mi|nuevo? @day|de, no _ despertar*, no _ puedo _ con la vida,
  no aguanto|soporto _ otro|un dia mas, no future|me after, no me imagino|veo _ aqui|en|lleg*|viv* _ @day,
  no nadie|nobody|one miss*|need*|want* __ alive|around|here, no next @day, no quiero be|exist|live|wake, no vale _ vivir, nobody _ to find me,
  nobody|no one? _ hear|see from? me again|anymore, noose, not _ _ be alive, not _ _ exist|existir, not _ _ need __ where i am going,
  not _ _ see another|next|one|this @day|new|one, not _ _ see my @age|next|own _ anniversary|birthday|graduation|year,
  not _ _ take|taking|use|using her|his|my|the @lethal, not _ being|staying alive,
  not _ believe|envision|expect*|imagin*|intend*|pictur*|plan*|see|think i|me|myself|of|on|to _ alive|around|here|living|past|reach*|surviv*,
  not _ believe|envision|expect*|imagin*|pictur*|see|think i|me|myself _ make|making it,
  not __ hurt|kill myself but __ dream*|fantas*|think*|want*|wish*, not be a me, not be around|here _ anymore|longer,
  not be around|here at|for|next|until _ @feast|month|year, not belong here|in|on _ anymore|earth|life|planet|world,
  not care if|whether i crash|live|survive|wake, not deserve to be? @live|alive|breathe|life, not do anything stupid, not do this? life,
  not expect|going|think _ _ around|here to see, not expect|going|think _ _ live past|till|to|until, not expect|going|think _ _ see @feast,
  not expect|intend|plan|want to see @age|@day|another|next, not have been born, not imagin*|pictur*|see __ graduation|old|there|wedding,
  not intend|mean|plan* _ wake, not let me die, not mind dying, not need|want me in alive|anymore|around|here|it|on|this, not promise __ alive|safe,
  not renew* __ not be, not safe alone|around|by|from|with alone|me|myself, not stop burning|cutting|hurting,
  not to? be around|here after|by|much|to|when, not wake again|up, not want _ _ earth|planet, not want to be found|saved,
  not want* _ be|being a person|human, not want* _ more|another birthday*|christmas*, not worth living, nothing left for me, nothing to live,
  not|never _ _ hit|make|reach|see|seeing|turn @age, not|never _ _ make it past|through|till|to|until _ @feast|morning,
  not|never _ _ make it past|till|until @day|@age, not|stop be|being a? bother|burden|hassle|problem|trouble|weight,
  no|nadie va|van|volvera|volveran a? volver? a? saber de mi, no|nunca _ abrir los ojos, no|si amanezco|despierto,
  no|sin _ caso|chiste|ganas|motivo*|razon*|sentido _ continuar|estar|levantarme|seguir|vida|vivir, nudo que aguante, of not existing|living|waking,
  ojala me __ atropell*|diera|infarto|mat*|muera|pas*, ojala no despert*|estuviera|hubiera, ojala se acabe,
  on _ ledge|roof __ come|get|step down|jump, only __ holding|holds|keeping|keeps|stopping|stops me from|alive|breathing,
  only one? way _ hurting|pain|this ends|stops, only one? way left|out, only reason|thing i am|have _ alive|around|breathing|here,
  only way _ _ peace|relief, out of my|our|this misery, pact to end|go|leave, para que existo|naci|seguir|sigo|vivir|vivo aqui|en|si|viv*,
  pas* de dosis, pason, pega|pegar un @shots, pensando|pienso en la muerte, petatear*, pick*|pull* _ stitches,
  plane*|plan* _ mi|my death|end|muerte|suicid*, point of|in|to being here, pray* to be taken, pull* the plug on me|myself,
  punch*|scratch*|slap* _ myself, punish* myself, put|putting an? end to everything|it|me|myself, quit life, quit|stop breathing,
  quit|stop* _ drinking|eating __ dead|die|end|faster|go|over, rather|soon be _ buried|daisies|ground, rather|sooner end it,
  ready|time|waiting|want* to? go be|heaven|home|join|meet|see _ god|her|him|husband|jesus|late|lord|maker|my|now|to|wife|with,
  reason* for|to _ live|living, return to him|god|allah, rope|soga ~ amarr*|bought|ready|tied, safe from myself, se @quiero matar,
  se corta|corto|lastim*, se hace|hizo dano, se mata*, se tomo|trago _ todas|todo|monton|punado|bola _ @pills|bote|frasco,
  se va a? aventar|colgar|lanzar|matar|tirar, second attempt*, sh again|relapse|scars|thoughts|urge*, sharp objects, should be|have|of _ dead|died,
  should die, sh|si since, si thoughts, sin mi __ bien|mejor, sleep and have|let that, sleep and not ever|have|wake,
  sleep and? be|join|meet|never|see, sobredosis, solo @quiero que esto _ acabe|termine, somebody|someone is|will _ get hurt,
  star* at _ @means|bottle|meds, suicide feels|is|seems _ answer|only|option|way,
  swallow*|take*|taking|took|tom* _ 10|100|12|15|20|25|30|40|50|60|all|bote|bottle|bunch|entire|everything|frasco|handful*|hartas|load|lot|many|muchas|too|whole _ @pills|bottle|cabinet,
  swim*|wad*|walk* into|out _ and|never|not __ back|come|return, take*|taking|took @my life, take|taking myself out, taking up air|room|space,
  the thoughts are back|coming|louder|worse, think* about|of following|joining her|him, think*|thought* _ catch* the bus,
  think*|thought* __ not being|existing|living|waking alive|anymore|around|here|up, think*|thought* about|of suicide, til|till|until _ bleed*|blood,
  to meet him myself, todo _ acabe|termine, unaliv*, unsub*|resign* _ life, vida no tiene|vale,
  vivi|vivido bastante|demasiado|lo|ya bastante|mucho|suficiente, volar*|vuela|vuelo la|los cabeza|sesos, voy a quitar la vida,
  voy a? dar|doy|meter|meto|pegar|pego un @shots, wak*|woke _ wish* _ have not, walk*|wad*|swim* into the ocean|sea|lake|river|water, want to not be,
  want* __ be|go where he|she|they are|is, want* everything|all to? be? end|over|stop, want* it all to be? end|over|stop, want* to @morir,
  want* to be erased|gone, was my last @feast, waste _ air|oxygen|space, way out of everything|here|it|this forever|life|permanently|world,
  what _ point in|of|to _ @live|alive|life|on, who is not me, why _ i _ _ born, why am i _ alive|exist*|here,
  worry about me after|again|anymore|much, worth more dead|than
6 @quiero de? @morir, @want _ dead|die, @yo|queria|querria de? matarme, end|ended|ending|finish* @my life, going|want|wants to of myself,
  hang|hanging|kill|killing|off|offing|shoot myself, i _ attempt*|commit|consider*|contemplat* suicide, i am|been|feel|feeling|get suicidal,
  lethal dose*, makes|making me suicidal, me @yo hacer dano, me @yo lastimar|matar, me voy a? ahorcar|aventar|colgar|lanzar|matar|tirar,
  no @quiero despertar|existir|seguir|vivir, quitarme la vida, quitarse la vida, se @quiero hacer dano,
  voy a ahorcarme|aventarme|colgarme|lanzarme|matarme|tirarme
2 overdos*, self harm*|injur*|mutilat*, suicid*
3 about|going|it|might|ready|snap|will|want* _ _ @harm everybody|everyone|him|people|somebody|someone|them,
  about|going|it|might|ready|snap|will|want* _ _ @harm my? @close, almohada|pillow ~ baby|cara|carita|face|her|him,
  balace*|blow*|shoot* _ church|escuela|house|place|school, bought|brought|got|have a|my|the @gun|@blade __ i am|want|will _ @harm @victim|@neutral,
  bring*|brought|taking|took _ @blade|@gun|piece to, everyone|people|someone i want* to @harm,
  feel*|think*|thought*|urge*|dream*|fantas* _ _ @harm @victim, feel*|think*|thoughts|urge* about|like|of|to harm*|hurt*|kill|killing|stab*,
  ganas|voy|quiero a|de? @matar a? mi|el|ella|la|todos,
  going|plan*|ready|want*|will to? @harm _ @neutral|neighbor*|ex|him|her|them|someone __ bought|brought|got|have _ @gun|@blade,
  going|plan*|ready|want*|will to? @harm _ @neutral|neighbor*|ex|him|her|them|someone __ know* when|where, harm|hurt|kill my kids|baby|child*,
  homicidal, i almost|nearly killed|strangled|choked|shook|hit|hurt|stabbed her|him|my, i beat|chok*|hit|punch*|push*|shov*|slap* my @partner,
  matarlo*|matarla, pay with @his life, plan* how|to _ @harm @victim, set|setting _ house|school|place on fire

# hint
37 after @day, by @feast, i am out, it will be done|over
39 cliff|lake|railroad|rio|river
40 peaceful
24 already|have|ya lo? decided|decidi*, me rendi
26 kept me going, not anyones|anybodys|her|his|their|your fault, not anyones|anybodys|her|his|their|your fault, only __ keeping|keeps me, perdon*,
  sorry all|everybody|everyone|guys|mama|mom|mum
30 attempt*, intento, intentos
31 psych* hold|hospital|unit|ward
32 the combination
33 de mas, on purpose
34 demon*|poseid*|possessed
35 checking out, cobarde|coward, for good
41 cuid* a|de _ gato|mama|perro, encarg* mis|mi|a, feed _ cat|cats|dog, feed|look*|take after|care of? _ kids|boys|cat|cats|dog|mom|mum,
  take|taking care of my
10 @give __ belongings|cat|clothes|dog|guitar|passwords|pet*|ring|stuff|things, clean* out, cleaned|cleared _ apartment|flat|out,
  gave|given|giving|handed|regal*|signed|sold _ away|car|cosas|dog|keys|over|plants|tools|truck, list|written|wrote _ passwords, my will is,
  paid off my, passwords in, regal* _ cosas|objetos|pertenencias, writ*|wrote _ will
1 despair*, hate life|myself, hate my life|self, hopeless*, no valgo, out of hope, worthless*
2 another|other way to? _ end|out|stop, be my problem, nada|no _ sentido, no point, none _ matter*, no|want* _ way out,
  point _ anything|going|making|trying, point _ continuing|fighting|hanging|living|staying, reason* to _ stay|stick, reason* to wake|get,
  want out of, why bother
3 @tired fighting|pretending|trying, @tired of _ all|breathing|fighting|hurting|myself|pretending|struggling|suffering|surviving,
  can not @live like this, can not do it|this, can not take anymore|it|this, cansad*|hart* de _ todo, gave|give*|giving up, hang|hold on, i am done,
  no aguanto|puedo mas, rage quit
4 better off, better|easier|happier|simpler|smoother if i, burden, easier for, estorbo, fine without, free|rid of me, inconvenience,
  not bother|burden anyone|anybody|everyone|them, out of the picture, putting up with me, would move on
5 @means
6 be her|his|their last, bye, bye _ _ for real, carta*, desped*|despid*, final|last letter|message|post|text, last|final confession|rites|prayer,
  letters, like _ last time, my note, para siempre, tell|told my @close|family i love|loved
7 bleed*, cut, cuts, cutting, scars, thighs, wrist*
8 am gone, be gone, be with|join my|him|her _ _ again, dejar de sufrir, dejar|dejarlo todo, end it, go be with, irme mas|ya, let me go,
  like|want* it _ ended|finished, never end|stop, not come|coming back, over for me, peace, released from|of, the end for me, tried|try to end it,
  want* _ hurting|misery|pain|suffering to end|stop, want* it to? be? end|over|stop, waste away
9 already dead|died, casket, coffin, dead, death, die, dying, ghost, heaven, lifeless, morir, muerte, think*|thought* about|of death
11 clean, relaps*, slipped
12 courage, do it right, exactly how, got|had|have|made a plan, how|way|ways i could|would, how|way|ways|when|where to do it, method*,
  not trust myself, plan|plans for|of how|it
13 left with nothing, nothing left
14 how easy it, stop thinking about it|them
15 invisible
17 making it past|to, stay* alive
18 have to do it, not to do it, this is it, what i have to do
19 no contesta, not return* _ calls, phone _ disconnected|off, se fue sin
20 beneficiary, insurance money|payout|policy, life insurance, missing for|since
42 ambulance, did not work, not stop bleeding
43 pact, sharpened
46 count on me, not be around|here, not last _ long, not plan|intend|planning on? staying|being|having
47 not buy|get me anything|gifts|presents
48 a date and, chose*|pick*|set a|my|the date|day, plan and a
49 borrowed time, good run, had my time|turn|run, its|is her|his|my? time, my time has come, nature _ course|thing|way,
  no use|sense in|of my? hanging|going|living|staying, on my own terms, time for me, time to go, waited|waiting|stayed|around _ long enough
50 in order
52 i am not safe
53 by my own hand, do it myself, how to do it, up to me
55 who gets my|our|the, who|whoever __ get|gets|have my things|stuff|ring|car, will not be? need|needing
54 sin que se|nadie, without anyone|anybody|them knowing|noticing
29 long|wear* sleeves
58 gone by @day|then, ill|will be gone
56 leave|leaving|left behind
57 dej* de comer, no tomo mi|la|el @drug, stop* eating
59 how much longer, not __ much longer
61 closed|deleted all|my _ accounts
60 make it official, who|how|they|someone|whoever __ find|finds me
62 took something
63 how many|much @pills
64 outlived
65 will|would _ miss me
27 ready for the end, ready to go
22 @tired of _ pain

# sign
1 miserable, starv* myself, useless
2 nada|nothing importa|matters, want out
3 exhaust*, no puedo, not bear|cope|deal|function|handle|stand, so tired
6 goodbye, last day|thing, last look, sorry for everything
9 funeral, garage, water
15 alone, nadie, no one, nobody
21 emptiness, empty, feel nothing, vaci*, void
22 dolor, drowning, hell, hurt so, hurts, misery, pain
23 afraid, freaking, miedo, scared, voices
5 meds
25 chose*|pick*|set a date|day, hoy, tomorrow, tonight
27 calm, free, ready, relieved
29 hide*, hiding, secret*
45 7*|8*|9* years, i am 7*|8*|9*, old, viej*
28 by myself, hospital
7 for the best

# calm
0 @close|@parent died, @fiction, at work, baby, boss, broke up, cancer, career, death of, exam*, grief, griev*, jefe, job, lost my @close|@parent,
  mourn*, murio, passed away, stress*, trabajo, used to, wedding, years ago

# other
1 @close se? tomo pastillas|veneno, @close|@he is? _ at|on a|the bridge|ledge|overpass|roof, @close|@he is|keeps|was cutting,
  @gun is|are gone|missing, @harmer beat*|bruise*|chok*|hit|hits|hurt*|slap* my|our|the _ @close,
  @he is? going|threat*|want*|will|would to? burn|jump|kill, @his suicide attempt, @say __ @harmer touched|touches her|him,
  @say __ better off without her|him|them, amenaz* con|de matar, anda|esta cortandose, arriba del puente|techo, asked|told me to look after,
  baby|bebe|child|nino __ demon*|heaven|poseid*|possessed, blade|gun|knife|razor against|at|to @his own? chest|head|neck|throat,
  burned|burns herself|himself|themselves, came|goes|went at|for __ knife|machete|throat, can not do living, cigarette burn*,
  come|coming to finish|kill|shoot, encerr* con el|la|un|una? @blade|@gun, found|has|hid* _ blade*|razor*|rope,
  habl*|mention*|talk*|threat* about|de|of dying|morir|suicid*, help her|him|me|them die,
  left a|the letter|note __ not? find|gone|locate|missing|phone|reach|went, made|makes her __ men|motel|sex,
  of himself|herself dead|dying|hanging|hanged|hung|jumping, off|left|went with @his @gun, out of her|his|their misery, playing with @his @gun,
  quemaduras de, se quiere ir con, threat* to hurt|jump|kill|shoot|stab, tied a|her|his|the belt|sheet, tortur* _ animals|cats|dogs,
  tried to drown|kill|smother|strangle, want* to kill|murder|shoot|stab her|his @close, watch the news tomorrow, will drown|jump|smother, zip ties
6! amenaz* con|de matarse|quitarse|suicidarse, amenaz*|amenazando|dice*|dijo|jura|juro _ se mata*|suicid*,
  dice*|dijo|jura|juro _ se iba|va a colgar|matar|quitar|suicidar, me amenaz* _ colgarse|matarse|quitarse|suicid*

# abuse
2 domestic abuse|violence, protective|restraining order, rape*, stalk*, violencia domestica|familiar|intrafamiliar
1 @afraid __ @parent|@partner|brother|he|she could|going|might|will|would _ beat|harm|hit|hurt|kill kids|baby|him*|my|our|someone|the,
  @afraid for my|our life|lives|safety, @afraid of him, @afraid of my? @parent|@partner|brother|uncle, @afraid to go home,
  @blade|@gun __ @say __ for|on me|us|you, @boss __ fotos|nudes|pics, @boss ~ grop*|kiss*|sex|sleep me|with, @face ~ bruised|busted|split|swollen,
  @foe will find me, @harmer _ @hit her|me|us, @harmer _ @hit my? @close|arm|face|head|mouth, @harmer _ _ going to beat|harm|hit|hurt me|us,
  @harmer _ broke|crack*|dislocat*|fractured my arm|bone*|finger*|hand|jaw|leg|nose|rib*|teeth|tooth|wrist,
  @harmer _ control*|hid*|hold*|keep*|take*|took my _ money|papers|passport|paycheck*|wages, @harmer _ touched|touches|touching me,
  @harmer __ backhand*|bit|burn*|corner*|drag*|kick*|knock*|pinch*|push*|shook|shoved|shoves|spat|spit*|swings|threw|throws|twist* at|down|me|my|on|us,
  @harmer hurts me, @harmer keeps|kept show* up at|near|outside, @harmer made|make|makes me do stuff|things,
  @harmer|who _ _ hold*|keep*|kept|take*|took my|our @papers, @his belt|fists, a golpes, abused by my? @parent|@partner|boss|caregiver,
  abusive @parent|@partner|home|marriage|relationship, abuso de mi, agarrarme|golpearme|pegarme|violarme|violaron|violo, agred*|agresion* _ fisic*,
  amenaz*|dice|dijo|jur* _ _ incendiar|quemar la|mi|nuestra casa, am|been locked, am|being abused|beaten,
  are|becom*|been|get|gets|got|is|so abusive|violent, arm|fingers|hand* around|on|round my neck|throat, at my face|head, beat me up,
  beat*|hit|hits|kicked|kicks _ and me, beats|chok*|hits|hitting|kicking|kicks|punch*|slap*|strangl* me, beat|hit me and,
  been|get|getting|got beaten|choked|drugged|groped|punched|slapped|strangled, before he|she|they hurt*|kill|kills|murders me|us, black eye,
  bofetada*|cachetada*|golpiza|moreton*|patada*|punetazo*, breaking the door, bruises, burn* my|our|the casa|house down|with, can not have me|you,
  chair against the, chantajea*, coerc*|forc* himself|me, come*|film*|record*|walk*|watch* _ naked|shower|undress*,
  control* me ~ afraid|scared|terrified, controls every|my|what, desperte|wake|woke up? _ hurt|naked|ropa|underwear,
  drag*|grab*|yank* my arm|hair|neck|throat|wrist*, drag*|pull* me _ by, drives|driving _ fast __ scare* me|us,
  emotionally|mentally|physically|sexually|verbally abus*|assault*, en peligro, entra a|en mi cama|cuarto, en|in el|mi|my bebida|drink|trago|vaso,
  escapar|escaparme|esconderme|huir|huyendo de mi? @parent|@partner|el,
  escape|escaping|flee*|hide|hiding|running from my? @parent|@partner|abuser|abusive,
  ex|he|man|she|stranger __ outside my apartment|door|home|house|job|school|window|work, find my body, follow* me, get|have me|us deported,
  grind*|grope*|rub* against|all|on|up me|over, has|have|keep*|took my i would, hell|shell find me, hiding in|under my|the bathroom|bed|closet,
  i am next, i said|say no|stop and|but? he|she|they, in danger, in|into|to my bed|room _ drunk|night, kneel*|sat|sits on my chest,
  laid|lays|put* @his? hand* on me, la|le|los|nos amenaz*|golpe*|pega|pego, la|le|me|nos anda|andan|esta|estaba|estan|sigue|vive _ @haciendo,
  la|me _ forza*|forzo|fuerza a, lock* _ door|in|me from|outside, lock* _ door|me when, lock* me, locked|screwed _ doors|gate|room|shut,
  lose my kids|job|scholarship|visa if, made|make|makes me _ sex, made|make|makes me send|strip|touch|undress, make|makes me pay|regret|suffer,
  maltrat*, me _ amenaz*, me _ contra el|la pared|piso, me _ sigue|siguiendo, me a bitch|slut|whore,
  me acosa|ahorc*|arrastr*|avento|avienta|cachete*|clav*|empuj*|encerr*|encierr*|escup*|golpea*|golpeo*|golpey*|humill*|insult*|jala|jalo|jalone*|manosea*|pate*|pega|pego|pellizc*|quebr*|toca*|toco|viol*,
  me agarr*|apret*|jal* de|del|el|por la? brazo|cabello|cabeza|cuello|pelo, me escond*|quit*|retien* _ @papers, me levant* la mano, me oblig* a,
  me quema cuando, mete|metio a mi? cama|cuarto*, me|nos da|daba|dan|dio|pone|puso __ @blade|@gun|cable|cinto|cinturon|paliza|planazo|rodillas,
  me|nos va|van|quiere a? quemar la|mi|nuestra casa, me|us with _ @blade|@gun|bat|belt|bottle|cord|hammer|scissors|stick,
  miedo a|al|de mi? @parent|@partner|el, molested|molesting|molests, my nudes,
  ni|no la|me|nos deja*|dejo estudiar|hablar|salir|tener|trabajar|usar|ver, not allowed to _ close|leave|lock|see|talk, not feel safe around|with,
  not feel safe at home, not let me call|eat|go|have|leave|out|see|talk|work, not safe at home, nudes|sex ~ instead|or|rent|treatment|unless,
  put*|slid* @his hand* down|in|inside|under|up my, rais* @his? hand at|to me|us, said|says|swears hell burn|find|hurt|kill|post|send|take,
  send* me naked|nude*|sexual, should have aborted|killed me, slam*|smash* me against|into, slam*|smash* my face|head,
  threat* _ _ burn|call|cops|leak|police|post|send|share|show, threaten* me|us, threaten* my|our @close|family|life|lives, threw|throws _ at me,
  touch* me down|every|there|under|when|while, unsafe _ @parent|@partner|brother|her|him|home|house|room, violencia de genero|pareja, woke up and he
6? @foe @be? @intend to? _ @murder me|us, @foe @be? @intend to? end me, @foe @be? @intend to? finish me off,
  @partner|he|she @be? going|threat* to _ beat|harm|hurt me|us, @partner|he|she will|would _ beat|harm|hurt me|us,
  amenaz*|dice*|dijo|jura|juro __ me|nos mata|matan|mataria, could|might|will|would my? @foe @murder me|us, hell|shell _ @murder me|us,
  hell|shell beat|harm|hurt me|us, intento|podria|trato a|de? @matarme,
  kill me|us if|when i _ call|come|leave|left|let|marry|obey|report|scream|sleep|stay|talk*|tell|told,
  me|nos intentaron|intento|podria|puede*|quiere*|quisieron|quiso|trataron|trato|va|van|vaya* a|de? @matar,
  me|nos matara|mataran|mataria|matarian cuando|por|si, me|nos puede|va|van a? acabar|terminar matando, si __ me|nos mata|matan|mataria,
  what if my? @foe kills|murders|shoots|stabs me|us
6 @afraid __ @foe|@parent|brother|family|uncle _ @murder|beat|harm|hurt me|us, @blade|@gun against|at|to me|us,
  @foe _ _ ran|run|running|runs me|us over, @foe _ almost|nearly killed|shot|stabbed|strangled me|us, @foe about killed me|us,
  @foe broke|breaks into my|our, @foe broke|kicked down|in my|our|the door, @foe here|outside with a @blade|@gun|bat, @foe would have killed me|us,
  @foe|@parent drowned|killed|poisoned|shot|strangled my|our|the @pets, @foe|@parent pull*|yanks my ears|hair,
  @foe|@parent|brother|family _ back|come|coming|here|outside|way to @murder|hurt me|us,
  @foe|@parent|brother|uncle _ _ @blade|@gun 2|against|at|on|to my|our back|chest|face|head|heads|neck|throat,
  @foe|@parent|brother|uncle _ _ @blade|@gun on me|us, @foe|@parent|brother|uncle _ _ @gun _ front of me|us,
  @foe|hell|shell __ bullet|knife in|through me|my, @gun __ come|coming after|for me|us, @parent|@partner|el|ella era|es muy? golpeador*|violent*,
  @parent|brother|family|uncle _ @say __ he|she|they _ kill me|us, @parent|brother|family|uncle __ kill me|us if|when i ever? leave|left,
  @partner is dangerous, @partner|he|she _ @say _ i|we will|would not live, @partner|he|she _ @say __ kill you,
  @partner|stepdad|stepfather __ kill me|us, @say __ dead girl|meat|woman, @say|carried|end|leave|leaving|left|out __ body bag, abusa* de mi,
  aim*|drew|point*|pull* _ @blade|@gun at|on|to me|my|our|us, amenaza* de muerte, armado y? me|nos busca|sigue,
  aventarme|echarme|rociarme acido|gasolina, baby|babys dad|daddy|mama|mom __ @murder me|us, been|being|got|was|were traffick*,
  buscando para @matarme, capable of hurting|killing|shooting me|us, considerate|date por muert*,
  could|going|hell|might|shell|will|would catch|come|find|follow|get|hunt|track __ @murder me|us,
  dad|father|mom|mother of my @close __ @murder me|us, dead girl|man|meat|woman if|when, death threat*,
  dice*|diciendo|dijo que? estas|estoy muerta|muerto, dig my own grave, dous*|pour*|splash* _ acid|bleach|gasoline|kerosene at|in|on|over me|my|us,
  drugged me|my, get|have|having me|us killed|shot, held|hold|holds|pin|pinned|pinning|pins me|us against|down|underwater, hunt*|track* me|us down,
  killed|murdered|shot|stabbed by him, killed|murdered|shot|stabbed by my? @parent|@partner, kill|murder me|us __ @gay, kill|murder me|us ~ honor,
  kill|murder|shoot|stab me|us ~ he|she|they got|grabbed|had|has|have _ @blade|@gun, light|lit|set me|us on fire, llamar a? la migra,
  mama|papa de mi|mis @close|nino* __ me|nos _ matar|matarme, mata|matan|matar ~ honor, messag*|tells|text*|told|wrote me __ kill you,
  me|nos _ avent*|ech*|roci*|tir* acido|gasolina, me|nos _ mata|matan|matar|mataran|mataria|matarian|maten __ @gay,
  me|nos __ mata|matar ~ agarro|saco|tiene|trae _ @armed,
  me|nos agarra*|agarro|da|daba|dan|dieron|dio a|de? cachetadas|golpes|patadas|punetazos|trancazos, me|nos apunt* con,
  me|nos daria|mete|metera|meteria|metia dos|un|unos @shots, me|nos da|dio|pone|puso una|unas golpiza*|madriza*|paliza*|putiza*,
  me|nos deja*|dejo @bruised, me|nos deja*|dejo|puso el|los|un? ojo|ojos morado*, me|nos dice|dijo|escrib*|grit*|mand* __ los|te voy a @matar,
  me|nos drogaba|drogaron|drogo, me|nos fracturo|partio|quebro|rompe|rompio|tumbo el|la|las|los|un|una @sore,
  me|nos iba|va|van a dar|meter|soltar de|dos|un|unos? @shots, me|nos iba|va|van a deportar|enterrar, me|nos madrea*|madreo|surte|zurra,
  me|nos pegaba|pegaban|pegan|pegaron, me|nos quiere|va|van a? golpear|madrear|pegar, me|nos tapaba|tapo la boca|nariz,
  me|nos tenia|tiene*|tuvo amarrad*|encerrad*|secuestrad*, mia|mio o de nadie, miedo a|de regresar|volver a la|mi casa, miedo|temo por mi vida,
  next time @foe will not miss, not give me|us my|our @papers, ran|run|running me|us over with, sell*|sold me|us for|to,
  si no _ conmigo|el|ella|mia|mio __ de nadie, sufrimos|sufro|victima|vivimos|vivo con|de|en? violencia,
  threat*|tried|try|trying|want* _ @murder|burn|harm|hurt me|us, traffick* me|us, use it on me|us, will|would not _ out alive
6! @foe @be? @intend to? @murder|harm|hurt my|our|the @close|babies|cat|dog|family, @foe _ @say __ ill be dead,
  @foees _ iba|intento|queria|quiso|trato a|de? @matarme, @foees _ me corto|quemo|rajo con, @foees _ me lastim*,
  @foees _ me|nos iba|intento|queria|quiso a? @matar, @foees casi? me|nos mata|mato,
  @foees|@parent _ @iba a|con|de? acabar|terminar con mi|nuestra vida, @foees|@parent _ @iba a|con|de? hacerme|hacernos dano,
  @foees|@parent _ @iba a|con|de? quitarme|quitarnos la vida, @foees|@parent _ me|nos quema*,
  @foe|@parent|brother|uncle _ bought|brought|carries|got|had|has|have|keeps|owns _ @blade|@gun ~ @afraid|argue|fight|scare|threat*,
  @foe|family|people _ want*|wish* me to die, @foe|family|people _ want*|wish* me|us dead,
  @foe|hell|shell _ @say _ i|we|you am|are|will|would be? dead, @foe|hell|shell _ _ break|cut|slit|snap|twist my neck|throat,
  @foe|hell|shell _ made|make|makes me disappear|vanish, @harmer @hit my|our arm|arms|face|head|mouth,
  @harmer harm*|hurt*|kill* my|our|the @close|babies, @va a|con|de? acabar|terminar con mi|nuestra vida,
  @va a|con|de? causarme|hacerme|hacernos mucho? dano, @va a|con|de? quitarme|quitarnos la vida, @va a|con|de|que? @matarme, amenaz* _ @matarme,
  amenaz* con|de lastimar|matar a mi|mis bebe|familia|hija*|hijo*|mama|ninas|ninos, amenazo|dice|diciendo|dijo|juro que _ iba a @matarme,
  amenazo|dice|diciendo|dijo|juro que me|nos iba a @matar, anda|carga|saca|saco|tiene|trae _ @armed ~ amenaz*|matar|miedo,
  antes de que _ me|nos haga|mate*, capaz de @matarme, dice|diciendo|dijo que me|nos iba a quitar la vida,
  dream*|fantas*|joke*|joking|talk*|think*|thought* about|of hurting|killing|murdering|shooting|stabbing|strangling me|us,
  hell|shell @murder my|our|the @close|babies|cat|dog|family, hell|shell cut me if|open|up, me lastima* cuando|si,
  me|nos busca*|espera|sigue _ para @matarme, me|nos corta*|pica|pico|quema*|rajaron con, me|nos hace*|hacia|haga|hicieron|hizo mucho|tanto? dano,
  me|nos queria|quiere* ver? muert*, me|nos quiere*|quisieron|quiso danar|lastimar|quemar, me|nos quiere*|quisieron|quiso hacer dano,
  me|nos quiere*|va|van a? quitar la vida, me|nos quiere|quiso|va|van a? cortar|partir|rajar|romper el|la|los @sore|cuello|lengua|madre,
  miedo|temo|terror __ me|nos golpee|haga|mata|mate*|pegue, no quiero que _ me|nos haga|mate*,
  podria|puede|quiere*|va|van a? hacerme|hacernos algo|dano, see me|us dead, threat* to @murder my|our|the @close|babies|cat|dog|family

# strain
8 keep|kept it? quiet|secret, not to tell, said|says hell, said|says|swear*|tells|threat*|told _ if i call|ever|go|leave|left|tell|told,
  si lo? me? dejo|voy, threat* to
1 @harmer _ check*|install*|monitor*|read*|spy*|track* _ me|my|on, airtag|gps|spyware|tracker|tracking, contrasena*, el|me revisa*,
  goes|going|look*|snoop*|went through my, know* where i am|go, me|nos rastrea|seguia|sigue|vigil*, password*, revisa* mi|mis, speaker*
2 @harmer _ controls, controlling, me _ controla*
3 cancel*|control* _ cuenta*|dinero|tarjeta*, entire|whole paycheck, permiso, permission, quita _ celular|dinero|llaves|telefono, receipts,
  sin dinero
4 he will not stop, not want to? _ sex
5 freaks, get*|got aggressive|angry|furious|mad at|if|over|when*
7 da miedo|terror, le tengo _ miedo, scared|terrified of her|him, va a buscar|encontrar
9 take*|taking my|our|the kids|baby|children
10 immigration, police
11 accus*, call*|tell*|told me _ bitch|names|slut|stupid|ugly|useless|whore|worthless, curse*, grita*, scream*|shout*|yell* at me
12 camera*, celos*, what i|she|to __ wear
13 avienta|azota|rompe|rompio|tira,
  break*|broke|hit*|kick*|punch*|slam*|smash*|threw|throw* _ chair|cup*|dish*|door*|furniture|glass*|phone|plate*|stuff|things|tv|wall*, bruise,
  terrified of, violent, violent*
14 every move, question* me, times how|me|my, where i am|go|have|was
16 borracho, drunk*
17 have to lie, me prohib*, no puedo salir|ver|visitar, not allowed to, not let|like|want me _ family|friends|see|seeing|talk*
18 beg|begg*, behave, my own? fault, on my knees, punish*
15 i say|said no
20 grabs|pushes|shoves me
21 i will regret it|this, sin ropa, sleep on the _ floor

# aside
5 article*, articulo*, at risk for|of, awareness, barrier*, celebrity|famous, clause, course, difference between, documental, documentary, education,
  ending, essay, for _ class, health class, illegal, insurance cover*, journalis*, law, laws, lawsuit*, learned|learning about, legal, legislat*,
  ley, leyes, midterm, moderat*, news, noticia*, policy, prevencion, prevent*, report*, risk assessment, scene, screening, sermon, shelters,
  sociolog*, statistic*, sue|sued|suing, supervision, survivor*, talk _ kids|child*|teen*|son|daughter about, teach*|taught a? class|course|about|on,
  work|working with
1 all|are|is|it|that|this behind me, anos|decadas|decade*|lifetime|years ago|atras|back|earlier, around|en|in 19*|200*|201*|2020|2021|2022|childhood,
  as a boy|child*|girl|kid|young, as a teen* i attempt*|cut|had|thought|tried|used|was, as kids|adolescente|children|teenager*|teens,
  back in 19*|college|elementary|grade|high|middle|my|the, back|was|were|while in college, cat|dog|gato|perro me? bit|rasgun*|scratch*|se,
  character*|personaje*|protagonist*, de adolescente|chamac*|chic*|joven|morr*|nin*, first|late|previous husband|marriage|wife,
  hace @count|tantos|unos? anos, horror, lyrics, novel*|novela, the ending, volunteer*,
  when i was|were 12|13|14|15|16|17|18|19|a|an|little|married|small|young*,
  when i was|were at|in college|elementary|grade|high|home|kindergarten|middle|school|university, work* _ hotline|shelter
2 berrinche*|diaper|tantrum*, boxeo|boxing|bungee|derby|judo|karate|mma|paracaidas|skydiv*|sparring|trampoline, childhood,
  clients|pacientes|patients, client|paciente|patient, eramos nin*|chic*, growing up, nerf|tiktok|warzone, practicum|internship, training|workshop
3 all fine|good|well now, anestesia|anesthesia|dosette|farmacia|operacion|operar*|pharmacy|surgery|vet|veterinari*, anos sobri*, as a teen*,
  duty to warn, eczema|itch*, formerly, i once, in remission, intrusive|intrusivos|ocd|toc, la|lo supere, long ago, love my life, podcast*,
  recovered|recovering, research*, stable for|since, survivor*, tarea, teens|twenties, tesis|thesis,
  used to burn|cut|harm|hurt|scratch|self __ college|school|teen|teenager, used to burn|cut|harm|hurt|scratch|self __ have not, went away,
  ya estoy bien|mejor, years since, year|years clean|free|sober|stable
4 haha*|jaja*|jeje*
6 lmao|lmfao|lol|xd

# now
1 again, ago|married|together __ @partner|he|she beats|hits|keeps|says|threat*|wants|will, am|are|came|come|comes|coming|creep*|is|they back,
  and now _ am|beat*|burn|cut|dead|die|do|feel|hear|hit*|hurt|is|keep*|kill*|say*|think|threat*|want*, anoche, aun|sigo|todavia, ayer, desde hace,
  ever since, hace @count|muchos|tantos|unos anos|meses que, last month|night|week, lately, right now, since i was,
  still am|do|does|feel|have|hear|hits|is|think|want, this month|morning|time|week, tonight, yesterday

# grief
1 bereave*, blame myself, buried, coping with, did not survive, died by, duelo, fallec*, finding|found|saw _ body, funeral, grief, griev*,
  her|his|their death, luto, mourn*, murio, passed away, quito la vida, se mato|suicido, stages of, still call, still miss, survivor*, viud*, widow*

# none
1 @afraid of _ cheating|dying|getting|leaving|losing, @close is suicide by, @close overdose|suicide,
  @fiction __ @drop|dead|die|dies|dying|goodbye|live|suicid*, @fiction __ bridge|cliff|train|window,
  @fiction|album|anime|band|game|musical|opera|play|playlist|scene|titled|trata __ abus*|hangs|kill*|mata|matar|murder*|strangl*|suicid*,
  @fiction|play|scene __ hang|kill|shoot herself|himself|themselves, @food me|nos hace*|hacia|hizo mucho|tanto? dano,
  @god me ha|lleva|llevo a|por buen|conocer|mejor|otro|un, @ill are|is|keeps|was? @hit me|us, @other _ death,
  @other|actor|boy|classmate*|girl|guy|man|neighbor*|people|person|singer|student*|who|woman _ commited|committed suicide,
  @other|cat|dog|pet are|is dead|dying, @other|classmate|client|coworker|he|neighbor|patient|she|who ended @his own? life,
  @tired of _ here at|in|with, academic|career|commercial|economic|financial|political|professional|social suicide,
  afraid|fear|panic|panicked|phobia|scared|terrified about|of|on|over _ bridge*|edge|falling|heights,
  afraid|fear|phobia|scared|terrified of death|dying, afraid|scared _ die|dying,
  after|by|desde|from|since an|el|her|his|the? overdose|suicide|suicidio, after|by|for ending|taking @his own? life, am next for|in|to,
  amenaz* con correrme|demandarme|despedirme|renunciar, another day at|here|in|like|of|with|without,
  app|computer|it|phone|screen can|do|will not wake up, ask|asked|asks about|if|whether __ harm|hurt|suicid* __ never|no|not,
  assisted suicide and|bill|debate|ethics|law*|paper|policy, attempt* suicide _ at|age|aged 1*,
  aventarme|lanzarme|tirarme a|al|en la? agua|alberca|bungee|paracaidas|parapente|piscina,
  baby|cat|dog|puppy|toddler _ tried|try|trying to? hurt|kill me, baby|infant|toddler @hit me|us, baby|toddler _ throw* _ at me,
  beat* me at cards|checkers|chess|everything|fifa|games|golf|mario|poker|pool|scrabble|tennis,
  beat* me in a|every|our|the contest|election|game|match|quiz|race, beat* me to it,
  beat* me to the bathroom|bed|car|couch|door|finish|punch|shower|store|top, been|got locked out of,
  been|keep|start*|stop*|urge*|want* to? cut|cutting @trim|her|his|my,
  bereave*|death|duelo|fallecio|grief|grieve|grieving|loss|lost|luto|murio|perdi|perdida|survivor* _ a|after|by|de|from|of|por|to|tras overdose|suicide|suicidio,
  bit*|chew*|pick* _ cuticle*|lip*|nail*|skin __ bleed*, boss|coach|manager|teacher _ pushes|pushing me, boss|jefa|jefe me humill*|insult*,
  bruises after|from|playing falling|football|gym|hockey|needles|rugby|soccer,
  burden on|to my|our|the boss|budget|company|coworker*|landlord|office|team, burn* me with a|her|his joke*,
  burn|burned|cut|hurt*|injur* @self on a|my|the,
  burn|burned|cut|hurt*|injur* @self when|while? at|cooking|exercising|laughing|lifting|over|playing|running|shaving|working,
  bury me beside|near|next|when, bury|drown|kill|smother me in|with debt|kindness|love|paperwork|work,
  called|named|titled a? dead|death|die|kill*|suicid* wish?, can not go on like this at|with,
  clase*|curso*|evaluacion*|programa* _ _ violencia domestica, corta*|corte|corto el|las cabello|pelo|unas,
  cortarme|corte|corto __ afeitando*|cocinando|picando, cortarme|corte|corto el|las|mi|un barba|bigote|dedo|fleco|flequillo|unas, cut|cutting @trim,
  cut|cutting a|grass|the, date|dating|happy|laugh|live|love|married|marry|men|people|pregnant|sing|sleep|smile|start|trust|women again,
  dead asleep|broke|last|on|serious|set|tired|wrong, dead to her|him|me|them,
  dead|death|die|kill*|murder*|suicid* _ _ album|band|film|movie|lyrics|novel|playlist,
  desaparecer de la|las|los|mis facebook|fotos|grupo*|instagram|internet|redes, desaparecer el|la|las|los acne|arrugas|granos|manchas,
  desaparecer en|una|unos, dia mas aqui|con|de|en|sin, die at home|peacefully, die laughing|my|than, die on that|this hill, die with dignity,
  died|lost|murio __ overdose|sobredosis|suicide, die|dying of boredom|cold|embarrassment|heat|hunger|laughter|shame, disappear when,
  disappear|vanish for a, disappear|vanish into|on|to,
  domestic violence _ assessment|batterer*|class*|course*|evaluation*|intervention|offender*|perpetrator*,
  drag* me|us to a|every|her|his|the concert|event|game|gym|mall|movie*|museum|opera|party|show|store|wedding, dream*|nightmare* _ violent,
  drowned|gassed|hanged|hung|shot herself|himself|themselves, empuj* a buscar|crecer|estudiar|intentar|mejorar|salir|seguir|ser|trabajar,
  en peligro de, end|ending it with, escuadron suicida, faded|healed|old _ scars,
  follow*|following me|us on facebook|instagram|linkedin|tiktok|twitter|youtube, for hanging|killing|shooting @self,
  forc* me|us to taste|try dishes|food|spicy|sushi|vegetables|yoga, ganas de estar con, grab* me|us a|an|another|coffee|lunch|some,
  gums|heavy|internal|nose bleed*, hacerme|hago|hice dano con|en el|la|un|una ejercicio|espalda|gym|pie|rodilla|tobillo, heaven __ hell,
  hit|hits me up, hit|hits me with _ bill*|divorce|fact|idea|news|papers|question*|request|surprise|truth, hurt* __ feelings, in danger of,
  it is|was so? violent, it|its been|did|finally|had|has|suddenly? hit|hits|hitting me, job|school|work _ not let me have|leave, kick* me out,
  kill* myself exercising|laughing|working, killing myself at school|work, knock* on, lastim* en|jugando,
  lastimado|lastimarme|lastime|lastimo el|la|los|mi|un|una cadera|cintura|codo|cuello|dedo|espalda|hombro|musculo|pie|pies|rodilla*|tobillo,
  like someone|something _ hit|hits|kicked|punched|slapped|stabbed me, listen*|watch* to? suicid*, live and let die, lived long enough to,
  live|living alone|apart|at|by|far|here|in|like|near|next|off|out|paycheck|there|together|under|with, live|study|work|working here,
  longer cut*|harm*|hurt*|self|suicidal harm|harming|myself?,
  make it to _ appointment*|call|class|dinner|game|meeting|party|practice|session|therapy|work, maltratan|maltrato animal|animales,
  many reasons to live, many|of|the|two overdoses|suicides, matar con esta|este proyecto|tarea|trabajo,
  matar el|esta|este|la|las|los|tanta|tanto|tu? @toll, matar mi? @mild, mata|matan|matar de aburrimiento|amor|celos|coraje|hambre|pena|risa,
  me mato a|estudiando|haciendo|trabajando, me pego duro|fuerte|mucho, me sigue el|mi|un gato|perro, meds|pills as|like directed|my|prescribed|the,
  me|nos hace*|hizo mucho? dano el|la|las|los|tanto? @food,
  me|nos toca*|toco cocinar|cuidar|dar|esperar|estar|estudiar|exponer|hacer|ir|lavar|limpiar|manejar|pagar|presentar|salir|ser|trabajar|viajar|vivir,
  me|nos toca*|toco el|la|otra|un|una? cancion|clase|examen|guitarra|loteria|piano|premio|rifa|suerte|turno, miedo a|de|la? morir|muerte,
  morir|morirme de la? calor|frio|ganas|hambre|risa|sueno, my|the anger|rage _ violent, no @quiero vivir aqui|con|en|junt*|lejos|separad*|sol*,
  no llego a fin de mes, no one beats|hit|hits|hitting|hurting|hurts|touches me, nobody beats|hit|hits|hitting|hurting|hurts|touches me,
  nothing left to do|give|say|wear, oblig* a comer|hacer ejercicio|verduras, oblig* a trabajar horas|tiempo extra, old life, overdos* and died,
  overdosed on @food|caffeine|carbs|chocolate|coffee|netflix|sugar|tv, overdoses, overdose|suicide victim*, panic* _ like dying,
  pega*|pego el|la|un aire|calor|covid|frio|gripa|gripe|luz|sol|viento|virus, plan to @live|build|buy|go|grow|have|make|move|retire|travel,
  push* me|us on a|the swing|swings, push* me|us to apply|be|become|finish|get|grow|improve|study|succeed|try, push* me|us to do better|more|well,
  quemarme|queme|quemo con|en aceite|agua|el|la|un? aceite|cafe|caliente|estufa|horno|plancha|sarten|sol|sopa, se _ cortando el|la|las|los,
  se corta|corto el|la agua|conexion|corriente|crema|internet|leche|llamada|luz|mayonesa|senal, se mato|suicido,
  se quemo|quemaba el|la|las|los|mi|nuestra|un|una, seguir casad*|con|discutiendo|en|esperando|estudiando|peleando|trabajando, self harm scars,
  shoot me|us a line|mail|message|note|text, shoot me|us an? email*, shoot*|shot myself in the foot, sin mi @partner|@drug|trabajo|jefe|terapeuta,
  someone|man|woman|guy|person|people jumped _ _ @high|train*|window|tracks|bus|car|truck, stab* me in the back, stop aching|hurting|pounding|racing,
  suicide bomb*|call*|mission|screen*|vest|watch|wings, suicide coverage|headline*|stories, suicide hotline|line|loss|rate*|squad, suicides,
  swollen from, take my life in|into|more|to, taken|took @his life, take|taking myself out for|on|to,
  teen*|toddler|kid* _ _ yell*|scream*|shout* at me, think|thought i am|going|was|will|would to? die|dying, thinner* __ bruise*,
  threat* me with court|eviction|lawsuit*|lawyer*|suing, threw|throw*|throwing a|the ball|frisbee|party|pillow|snowball at|for|to me|us,
  threw|throw*|throwing me|us a|an|the baby|birthday|bone|bridal|curveball|lifeline|party|surprise, threw|throw*|throwing me|us under the? bus,
  to an|her|his|their overdose|suicide, ultimo dia como|con|de|del|en, useless|worthless about|at, ver sin ropa,
  viol* el|la|las|los|mi|mis acuerdo|contrato|derechos|garantia|ley|privacidad, vivir con mi|mis @close|@parent,
  wake|waking up at|before|early|for|next|tired|to, wake|waking up on time, want it to end well|with, was suicidal as|back|in|once|when|years,
  why|how|when did|could __ kill @self, world a? better place, would kill for a|some|the
`;
