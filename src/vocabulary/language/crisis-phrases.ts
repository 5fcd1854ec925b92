/**
 * What people say when they, or someone near them, are in danger. English and Spanish together, because a person may write
 * in either on any page; `lexicon.ts` explains the lines, whose weights mean nothing here but where told.
 *
 * - `# self`: said of oneself, unless somebody else is the one spoken of
 * - `# hint`: says little alone; two of different weights are heard as `self`
 * - `# other`: said of somebody else
 * - `# abuse`: said by someone who is being harmed
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
suicide < sucide suicde suiside sucicide suicied siucide suciide suicid sewerslide
suicidal < sucidal suicidle suicidial suicical sucidial suisidal
@not not never no without nunca jamas sin tampoco
@unable can could
@across really actually even ever a all any am be been being i is it do did does have had having of the that
  my about feel feeling want wants wanted to going would will think thought thoughts thinking ever actively
  actually or nor plan plans intention se he haya voy quiero pensado pienso pensar pensamientos ideas ganas en
  de un una el la lo estoy soy me tengo ningun
@filler really so just very actually honestly even still always sometimes often literally also both already
  sort kind fucking own solo siempre ya aun todavia casi
@me i me myself yo
@partner husband* wife boyfriend* girlfriend* partner* spouse fiance* bf gf ex espos* marido novi* pareja
  exnovi* exespos*
@parent mom mother dad father parents stepdad stepfather stepmom padre* madre* papa mama padrastro
@close @partner @parent sister* brother* son sons daughter* kid kids child teen* aunt uncle cousin niece
  nephew grand* friend* roommate* coworker* student* hij* herman* amig* prim* tio tia abuel*
@he he she they someone somebody el ella
@other @close @he him her
@harmer @he @partner @parent uncle brother sister man guy
@self myself himself herself themself themselves
@his his her their
@my my @his
@kill kill killing kil harm harming harmed hurt hurts hurting injur* shoot shooting hang hanging drown
  drowning stab stabbing poison* cut cuts cutting burn burning mutilat*
@want want wants wanted wish wishes wished wishing rather ready deserve* try trying plan* like about of gonna
@live live living exist existing
@hit hit hits hitting beat beats beating punch* slap* chok* strangl* kicked kicks kicking shov* push* smack*
  burned grab* drag* attack* assault* threw throws rape rapes raped abus* stab* bit bites
@tired tired sick done hate hates finished fed
@limb wrist* arm* leg legs thigh* vein* skin
@quiero quiero quisiera quiere queria querer querria deseo desea prefiero preferiria ganas pienso pensado
  pensando piensa
@morir morir morirme morirse matarme matarse desaparecer suicidar*

# self
1 why|how _ keep|go living|on, god|lord _ take me,
  pictur*|imagin*|vision*|image* of? _ hurting|killing|throwing|dropping|stabbing|turning|jumping|crashing|dying|smothering|drowning,
  relieved if i, think*|thoughts|thought|idea|dream*|fantas* _ dying|dead|die|suicide|alive|existing,
  way|ways|method|methods|how|easiest|quickest|how _ to die|kill, not want _ _ planet|earth|alive|exist*,
  not being alive|here|around|born, not be here|around anymore|tomorrow,
  think*|want*|thoughts|ready|going|plan* _ end|ending it, swallow*|took|ate pills,
  swallow* _ pills|bleach|poison, until i|it|they|he|she bleed*, do _ to myself,
  what i might|will|would|could do to myself, not trust myself, not safe with myself|alone,
  can not keep myself safe, my last day|night|birthday|words, last time you|anyone,
  would rather not be|exist|live, sooner i die, when i am gone|dead, after i am gone, let go of life,
  life anymore|any, put me out of my misery, out of my misery,
  driving|drive|steer|swerve off|into the|a|oncoming|traffic, in front of a? train|car|truck|bus,
  jump*|jumping _ bridge|roof|building|window|train|cliff, hang*|hung myself, starve myself to death,
  drink myself to death, want* to bleed, sharp* _ skin|arm*|wrist*, cut|cuts|cutting deep*,
  cutting|cut is|was? the only|my way|relief, relief from|when cutting|cut|i cut, hurt|harm* herself|himself,
  attempt* on @his life, attempted _ life, tried _ end it|@my, tried _ overdose, tried _ suicide,
  past attempt*, previous attempt*, my attempt*
1 suicid*, unalive*, kms, kill myself, @kill|hit|hitting|punch*|scratch* @self, @kill my self, kys,
  self harm*|injur*|mutilat*, selfharm*
1 @want _ die|dead, think* about|of dying|death, thoughts|fantasies of|about dying|death, hope|hoping i die,
  die in my sleep, feel like dying, like dying, mind dying, if i died|die|disappeared, if i was|were dead|gone,
  not care if|whether i live|die, better off dead, should be dead
1 not|longer want|wants|wanting|wanted|feel|like to? @live|wake|living,
  not|longer want|wants|wanting|wanted _ here|alive|born|wake|living, not want to keep|go going|on,
  stop|cease existing|exist, never wake|waking up, not wake up|again,
  wish|if i is|was|were not here|alive|around|born, wish i _ never born, wish i had never,
  not be alive|here anymore, @live anymore|longer, hate being alive, @tired of|with living|life|existing,
  @tired of being alive, should have|of never|not been born, happier without me|him|her, over life,
  give|giving|gave|given up on life|living|everything,
  no|not|any|what|lost|lose|without|nothing _ reason|reasons|point|will|desire|left|purpose to|in|of|for _ @live|life|alive|on,
  live in this world|body|pain|hell, should not be here|alive, deserve to live, ways to die, nothing to live,
  reason to live, not worth living, life is not worth, life has no meaning, can not|not go on,
  can not @live _ anymore|this|myself
1 end|ending|ended @my life, end|ending it all, end|ending everything, take|taking|took @my life,
  leave|leaving this world|earth, off myself, do myself in, do something to myself, disappear forever,
  @want _ disappear, want* it all to be? over|end|stop, sleep|asleep forever, join him|her|them in heaven,
  be with him|her|them in heaven, goodbye forever|note|letter*, not be around much
1 better without me, off without me, off with out me, place without me, world without me,
  better if i was|were|died, would miss|notice|care if? me|i, burden to|on everyone|my|them|people
1 took|take|taking|taken|swallow* all|whole|entire|bunch|lot|many|handful _ pills|meds|bottle,
  bottle|handful of pills|meds, overdos*, od on, gun to|in my, blow my brains, jump* off|from, jump* in front,
  walk*|step*|run into|in traffic|front, drive|driving|drove|crash* my? car? into|off, noose, bleed out,
  cut too deep
1 cutting again|too, start*|been|have|stop*|keep|kept|urge*|want* to? cut|cutting since|again|when|for?,
  i cut since|when, cut|cuts|cutting|slit|slash*|burn* @my @limb, cuts|scars _ @my @limb,
  scars|marks from cutting, used to cut, about|of crashing my? car
1 why am i _ alive|exist*, why am i still here, why live, stay|staying alive, not see myself living|alive,
  painless
1 voices tell*|say*,
  thoughts|thinking|think|feel|feels|urge*|urges of|about|like|to kill|killing|stab|stabbing,
  thoughts|thinking|urge* of|about|to hurt|hurting|harm|harming,
  want* to kill|hurt|harm|stab people|someone|somebody|others|everyone|him|her|them,
  going|might|will to? kill|hurt someone|people|somebody, hurt|harm|kill my baby|kids|child|children,
  homicidal
1 @quiero de? @morir, @quiero estar? muert*, mejor @morir|muert*, se @quiero matar|morir, ojala me muera,
  ojala no despert*|estuviera|hubiera, quitarme|quitarse la vida, quito la vida,
  me|se mato|mata|matar|matarme|suicido, no @quiero vivir|seguir|existir|despertar,
  no @quiero estar aqui|viv*|en, ganas de vivir, no|sin _ ganas|razon*|motivo* de|para vivir|seguir,
  dejar de existir, no despertar, no volver a despertar, dormir|dormirme para siempre,
  cansad*|hart* de vivir|la vida|estar viv*, vale la pena vivir, vida no vale|tiene, sentido vivir|seguir|la,
  razon*|motivo* para vivir|seguir, para que vivir, terminar|acabar con mi|su|todo vida?, fin a mi|su vida,
  mejor sin mi, soy una carga, nadie me extranaria, no haber nacido, hubiera nacido, autoles*,
  hacerme|hacerse dano, me|se hago|hice|hace dano,
  lastimarme|lastimarse|cortarme|cortarse|ahorcarme|ahorcarse|colgarme|dispararme, me lastimo|corto,
  se lastima|corta, sobredosis, tome _ pastillas, frasco de pastillas,
  tirarme|aventarme|lanzarme|saltar de|del|al|por, pegarme un tiro, pensamientos de muerte,
  pienso|pensando en la muerte, voces me dicen, matar a alguien|mi, no aguanto mas vivir

# hint
1 hopeless*, worthless*, no hope|future|purpose, hate myself|life, hate my life, no valgo, sin esperanza,
  odio mi vida
2 no point, the point, no way out, want out, nothing left, no sentido, sin salida, nada tiene sentido
3 can not|not take it|this|anymore, can not do this|it, not do this anymore, give|giving|gave|given up,
  no puedo|aguanto mas, rendirme
4 burden, no one|nobody would? care|cares|notice*, better off, carga para
5 pills, medication, pastillas, blade*, razor*, gun, rope, bridge, bleach, garage, lighter, pistola, puente
6 goodbye letter*|note*|message*|everyone, letters, despedirme, carta*
7 scars, bleed*, cicatrices
8 end it, disappear, desaparecer, take|taking it all, want* it to? be? over|end|stop, make it stop,
  it all to stop, peace, alone forever
9 die, dying, dead, death, morir, muerte

# other
1 @his suicide attempt, worried|afraid|scared he|she _ hurt|do something, he|she _ better off dead,
  amenaza* con matarse|suicidarse|quitarse, intento matarse|suicidarse|quitarse

# abuse
1 @harmer _ @hit me|us, @harmer _ put|puts|laid|lays _ hands on me, puts|put his|her hands on me,
  violent with|toward|towards|to me, physical with me, gets violent, hurts me physically, physically hurt* me,
  throws things at me, @harmer @hit my mom|mother|kids|children|sister|brother, hands around my neck|throat,
  choked|chokes|choking|strangled|slapped|slaps|slapping|punched|punches|punching|hits|hitting|beats|kicks|kicking|rapes|raped me,
  beat me up, beating me, being beaten, black eye, bruises on my, knife|gun at|to my|me
1 threaten* me|us with?, threaten* to kill|hurt|harm|beat|shoot|stab|take me|us|my,
  try|tried|trying|wants|want|says|said|threat* _ kill me|us, will|would kill me if i,
  he|she will _ kill|hurt me|us, afraid|scared|fear* _ kill|hurt me,
  afraid|scared|fear|fearing|fear* for my|our life|safety|lives, life is in danger, not safe at home,
  not feel safe at|with|around, afraid|scared|terrified of my @partner|@parent|brother|uncle,
  afraid|scared|terrified of him, afraid|scared to go home, afraid|scared to leave him|her
1 is|are abusive|hitting, abusing me|us, being abused, am abused,
  abusive relationship|marriage|home|@partner|@parent, abusive to|towards|toward me,
  physically|emotionally|verbally|mentally|sexually abus*, domestic violence|abuse, was|been|got|being raped,
  force|forces|forced|forcing me|himself to|on, sexually assault*, molest* me, touches me,
  touching me inappropriately, being stalked, stalking me, locks|locked me in, will|do not let me leave|go|see,
  controls my|what|every, trapped with him|her, away from my abus*, held|holds|pins|pinned me down,
  keeps|keep|been following me, following|follows me home|everywhere|around, send*|sent _ threats, stalk*,
  bruise* me, leaves|left|have|has bruises|marks on?, bruises on|from, grabs|grabbed me by,
  by the hair|throat|neck, twist* my arm, spits on me, throws|threw _ at me,
  broke|breaks my arm|nose|rib*|jaw|phone, will not let me work|sleep|eat|see|talk|go|leave|have,
  takes my phone|keys|money|passport, threatens to take my|the, in fear of him|her|my, living in fear,
  live in fear, walk* on eggshells _ violent,
  boyfriend|husband|stepdad|uncle|brother|dad|father|teacher|coach|boss touches|touched|touching me,
  touches me at, forced|forces me, coerc* me, rape, made me have sex|touch, sexually abus*|harass*|molest*,
  traffick*, hide from him|her, run away from him|home, escape from @he|@partner|@parent|him
1 me pega|pego|golpea|golpeo|maltrata|viola|violo|violaron|amenaza|amenazo|ahorca|empuja|empujo|cachetea|encierra|acosa|controla|jalonea,
  abusa|abuso de mi, me obliga|obligo|forzo a, me va|quiere a? matar, no me deja salir|ver,
  violencia domestica|familiar|intrafamiliar, violencia de genero, relacion abusiva, @partner abusiv*,
  miedo de|a mi @partner|@parent, le tengo miedo a|al, miedo de que me, temo|miedo por mi vida,
  me levanta|levanto la mano, en peligro

# none
1 used to @hit me, part of me is|was|feels dead|died, @other is|was|are dying|dead,
  how to go on living _ without, stab* me in the back, go on another|a|the|diet|dates, @tired of life in|here,
  ending it with|between, end it with|because, not being here for|in|at|with,
  feel|feels|feeling like i am going|about? to? die|dying, think i am going|about? to? die|dying,
  fear|afraid|scared|phobia|terrified of death|dying, afraid|scared _ die|dying, death of,
  @other _ death|dead|dying, @my @close death, to death, dead end*, dead inside, dead weight|tired|on,
  drop dead, die down|out|hard|hoping, die alone, dying to, dying for, dying words, life after death,
  touches me when|deeply, going to end it well, end it on, over with, game over,
  take|taking it all in|on|personally, stalk* on social|facebook|instagram, made me touch base,
  thinking about the dead, follow* me on|home from|around the, hand|hands on me at work,
  learn|show|teach how to kill|die, how|ways to kill time|bugs|weeds, not safe with money,
  took pills for|prescribed|as, committed|commited suicide, by|from|to|after|since @his? suicide,
  @close|@his suicide, suicide prevention|hotline|line|squad|loss|awareness|rate*|mission|door*|bomb*,
  career|political|social|financial suicide, movie|book|song|show|paper|essay|class about|on suicide,
  took|taken @his life, killed @self, shot|hung|hanged|drowned himself|herself,
  @kill @self at|laughing|over|with|while|playing|lifting|running|working|falling|when|skiing|exercising|shaving|cooking|on,
  @kill themselves laughing
1 @live|live|living with|in|here|there|at|together|apart|near|alone|by|paycheck|off|far|under|next|out|like,
  @live anymore|longer with|in|here,
  @tired of living with|in|here|there|at|together|apart|alone|paycheck|off|far|under|next|out|like,
  not want to? live|living with|in|here|there|at|together|apart|near|alone|by|off|far,
  not want _ here at|for|in|working|with,
  not|longer want to go on? a|the|to|there|out|back|home|with|through|vacation|dates|trips|medication|meds,
  not want _ going to|there|out, not want to? go on like this with, die at home|peacefully,
  cut grass|paper|fabric, used to cut hair|class|grass|his|her|my hair?, disappear on|to|into|for,
  hit|hits me with the|that, being|been|was|were abused as|when|by a? child?,
  not go on a|the|vacation|dates|trips, be here anymore at|with|working, reason to live in|here|with,
  point of living together|here|in, can not live without|with him|her|them
1 kill|killing time,
  die|dying of|from laughing|laughter|embarrassment|shame|boredom|hunger|heat|cold|cancer|covid|curiosity,
  die my|laughing, die|dead than, wake|waking up early|on|for|at|tired|next|before,
  cut|cutting back|down|off|out|hair|class|carbs|corners|ties|costs|hours|staff|sugar,
  start*|been|stop*|keep|urge*|want* to? cut|cutting back|down|off|out|hair|class|carbs|corners|ties|costs|hours|staff|my|his|her|sugar,
  end things|it|everything with, ending it|things|everything with,
  jump* off the couch|bed|swing|trampoline|diving, run into traffic on, dead tired, would care if i,
  hurt* @his|someone|anyone feelings, overdos* and|last died|ago, of|from|by|to an? overdos*,
  overdos* on chocolate|coffee|sugar|caffeine, voices say* in, give* up on everything else,
  point of it|this|that class|job
1 hit|hits me up|hard|that, hit* on me, it|its _ hit|hits|hitting me, beat|beats me to|at,
  @harmer _ kicked me out|off, kick* me out, @harmer _ push* me away|to|too|hard|harder,
  @harmer _ grab* me a|some, mom|dad|boss|she|he would kill me if, kill me if she|he|they knew|found|finds,
  used to be abusive,
  was|were|been|left|escaped|survived in? an? abusive relationship|marriage|home|@partner|@parent,
  survivor of domestic violence, volunteer*|work*|study*|paper|class _ domestic violence|abuse,
  touches me when|deeply, gun at my|the range, let me go|see first|to
1 no @quiero vivir con|en|aqui|sol*|lejos|junt*, no @quiero seguir en|con|trabajando|estudiando|aqui|casad*,
  no @quiero estar aqui en, cansad*|hart* de vivir con|en|aqui|sol*, se suicido|mato, se quito la vida,
  se corta la luz|el, cortarme|corto|corte|corta el|las pelo|cabello|unas, me muero de,
  @quiero de? morir|morirme de risa|amor|verguenza, me mato estudiando|trabajando|de, matar|matando el tiempo,
  me va a matar mi|si, mi @parent me va a matar, prevencion del suicidio,
  me obliga a estudiar|comer|ir|trabajar, me controla el|la, me pego una|la gripe|gripa|gripa
`;
