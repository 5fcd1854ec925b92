import { realWords } from './real-words.en.js';

/**
 * English: what people say, and what they may need help with. `lexicon.ts` explains the lines. Verbs are read in one form
 * (`am`, `was`, `been` → `be`), in the phrases as in the text, so a phrase may be written in whichever reads best.
 */
export const source = `@real ${realWords}
i be < im
do not know < dontno
the < teh
and < adn
every < evry evey
friday < firday
whole < hole
one < won
i have < ive
i would < id
be < am is are was were been being s
be not < isnt arent wasnt werent aint
do < does did doing done
do not < dont doesnt didnt dnt
have < has had having hav
have not < havent hasnt hadnt
can not < cant cannot couldnt
can < could able
will < would
will not < wont wouldnt
should not < shouldnt
he be < hes
she be < shes
they be < theyre
you be < youre
we have < weve
they have < theyve
it be < its
that be < thats
what be < whats
there be < theres
i do not know < idk dunno
want to < wanna
go to < gonna
have to < gotta
a lot < alot
go < goes going went goin
he will < he'll
she will < she'll
we will < we'll
i will < i'll
feel < feels feeling felt feelin
get < gets getting got gotten gettin
want < wants wanted wanting
need < needs needed needing
make < makes made making
take < takes took taking taken
keep < keeps kept keeping
lose < loses lost losing loosing
leave < leaves leaving left
love < loves loved loving
hate < hates hated hating
hurt < hurts hurting
fight < fights fighting fought
lie < lies lied lying
die < dies died dying
try < tries tried trying
cry < cries cried crying cryin
see < sees saw seeing seen
know < knows knew knowing known
say < says said saying
tell < tells told telling
think < thinks thinking
talk < talks talked talking
night < nite nigth
nervous < nervus nervis
come < comes came coming
find < finds found finding
give < gives gave giving given
break < breaks breaking broken
hit < hits hitting
drink < drinks drinking drank
sleep < slep sleap sleeps sleeping slept
eat < eats eating ate eaten
hear < hears heard hearing
live < lives lived living
start < starts started starting
stop < stops stopped stopping
care < cares cared caring
help < helps helped helping
work < works worked working workin
let < lets letting
ask < asks asked asking
call < calls called calling
trust < trusts trusted trusting
miss < misses missed missing
move < moves moved moving
date < dates dated
cheat < cheats cheated cheating
because < cuz bc becuz becasue cos
you < u ya
your < ur
people < ppl ppls
everyone < everybody
someone < somebody anyone anybody
no one < noone nobody
something < smth sth
mom < mother mum mommy mama momma mothers moms mums mam
dad < father daddy papa fathers dads
boyfriend < bf boyfriends
girlfriend < gf girlfriends
husband < hubby husbands
wife < wives wifes wifey
friend < bestie bff friends buddy pal
kid < kids kiddo
child < children childs childrens
through < thru
marriage < marriages
relationship < relashionship relationships
alcohol < booze liquor
parent < parents
hoarding < hording
grieving < greiving

@joined always myself yourself himself herself somebody someone somebodies nobody everybody everyone anybody anyone everything without wheelchair
  dontno infront
@filler really so just very always even still also kinda too literally honestly constantly ever super extremely totally completely quite pretty
  actually truly basically sometimes often usually completely now lately again all deeply seriously probably recently currently kind sort of fucking
  freaking damn
@not not no never none nothing neither hardly isnt
@unable can could why
@across one really actually even ever be feel have do a an any of the my that or nor about with been suffer* diagnosed ever much as more to it this
  because i think thought experience* was from
@plain additive airplane altitude angeles aptitude butterfly collage compartment exposures feather fling freshmen gunshot heroine humility incense
  injection jiggle lawsuits marina memorials midwife mortgages outlast prefect prescriptions principals procession refuge robber runway sensor socials
  stomachs strasse stuffy synagogues tamper troubling truest unhappily veterinarian veterinary worships
@partner husband* wife boyfriend* girlfriend* partner* spouse* fiance* hubby lover* soulmate
@ex ex exes exhusband exwife exboyfriend exgirlfriend exs
@parent mom dad parent parental stepmom stepdad stepmother stepfather
@sib sister* brother* sibling* stepsister* stepbrother* twin
@elder grandma* grandpa* grandmother* grandfather* grandparent* granny nana aunt aunts auntie* uncle uncles 
@kin @parent @sib @elder cousin* niece* nephew* inlaw* relative relatives family folks
@child son sons daughter* kid child toddler* baby babies stepson* stepdaughter* stepchild* teenager* grandson* granddaughter* grandchild* grandkid*
  preschooler* newborn* infant*
@friend friend friendship* roommate* housemate* flatmate*
@man he she @partner @ex
@reach uncle* stepdad stepfather stepbrother* dad brother* cousin* grandpa* grandfather* coach* teacher* priest* pastor* babysitter* neighbor* doctor*
@aged @parent @elder husband wife
@boss boss* manager* supervisor* superviser* employer*
@coworker coworker* colleague* teammate*
@they he she they him her them
@person @partner @ex @kin @child @friend
@mine my our his her their the a an this that your
@feel feel be get become* seem*
@bad bad terrible* awful horrible* shit* crap* crappy sad down low miserable upset hurt lousy rough like
@stop stop quit control resist
@us i we me us myself
# need
0 abandon*, advice, alone, annoy*, argu*, asham*, avoid*, awful, bad, badly, balance, be it normal|ok|okay|wrong, be there something, be this normal,
  behind, blame*, boring, bother*, busy, can not stop, can|will not, cold, complicated, concern*, conflict*, confus*, cope, coping, critic*, cry,
  cut|miss my, deal with, death, desperate, destroy*, diagnos*, died, difficult*, disadvantage, disagree*, disappoint*, distant, do not know, doubt*,
  drain*, drama, drives|driving|left me, due, embarrass*, empty, end of my rope, exhaust*, expectations, fail*, fear*, fed up, forced to, forgive,
  frustrat*, fuck*, getting on my nerves, goes wrong, guilt*, handle, hard, harsh, hate, help, horrible, how can|do i, how long|to, hurt, ignor*,
  impossible, insane, issue*, judged, lack*, lose, mad, mess, mistake*, my fault, nag*, need someone, need|want to change, no energy|friends|longer,
  not be able, not easy|enough|good|happy|have|listen*|sure, not get along, nothing, numb, pain|pains|painful*, piss*, pressure*, problem*, refus*,
  regret*, rejected, rough, ruin*, sad, scary, scream*, shit*, should i, sick, strange, struggl*, stuck, suck*, suffer*, terrible, threat*, tired,
  toll, too many|much, tough, trouble*, trying to find, ugh, unable, uncomfortable, unfair, unreasonable, upset*, urge|urges, violen*, wants me to,
  what be wrong, what can|do i do, why, wish, wonder if, worry*, worse, worst, yell|yells|yelled|yelling
# quiet
0! @child|@friend|@kin|@man throw*|threw a|the ball|frisbee|pillow|snowball|party at|to|for me|us, @man beat me at|to, @man beat me in
  the|a|our|every race|game|match|quiz|election|contest, @man hit me up, @man hit me with the|a|some news|question*|bill|idea|fact*, accessible
  office, accidentally hurt|cut|burn*|hit myself|himself|herself, addicted|obsessed with|to this|that|the|your _
  app|show|game|song|book|series|recipe|podcast|crossword|band|place, alcohol wipe*|pad*|swab*, anger translator|birds,
  article|articles|documentary|movie|podcast|novel|film|essay|series|lecture|poster about|on
  cult*|adhd|depress*|anxiety|autis*|trauma*|grief|addict*|suicid*|ptsd|bipolar|crime|war|divorce*|cancer, attachment ~ email|mixer|open|send, be a
  nightmare, be not stress*, behavioral health, black|female|male|muslim|queer|woman therapist|counselor, blood pressure, blues brothers, borderline
  between|by, can not complain|wait, cancer|debt|drama free, cbt|dbt|emdr|ifs|hypno*|meditat* _ never help|work,
  cbt|dbt|emdr|ifs|hypno*|meditat*|mindful*|coach*|psychoanaly*|exposure|medication _ not help|work, children health insurance, class of, community
  care|plan, crazy about, crazy|insane good|fast|short|busy|cheap|cool, crime victim*, cry* wolf|laughing, cutting
  board|class|classes|coupons|edge|flowers|grass|hair|lawn|school|vegetables|wood, cut|cutting
  carbs|calories|back|down|out|sugar|costs|hours|staff|ties|corners, date night|palm, date of birth, dead battery|line|phone|serious, delusional
  fan|fans, depression glass|era, did|does not work, die* laughing, do not have much|any|a|anymore
  anxiety|stress|depression|panic|trauma|nightmares|flashbacks, do not want to live
  with|in|at|here|alone|paycheck|together|apart|near|off|on|under|there, do not worry, drink enough water, drink|drinking water, drop dead gorgeous,
  due|the|to|what date, dying to, ex military, family doctor|room|size, food fight|fight song, for god sake, forgot|forget my password, gambling on
  whether|it, god damn|knows, great work, great|tropical depression, hallucinat* from|with fever|flu|anesthesia|medication, happy tears, have been
  cutting carbs|calories|back|down|out|sugar|costs|corners|hours|ties|class*|school|the|my, have not been stress*, health
  partners|savings|insurance|plan|plus, hear voices on the radio|tv|phone, heart attack lol, help with your, help you, high school sweetheart, hit a
  home run, hit the gym|road|spot|beach|hay|sack|jackpot|nail, hurt|cut|burn*|hit|scratch* myself|himself|herself
  at|by|on|shaving|cooking|working|running|playing|gardening|exercising|while|skating|skiing|lifting|accidentally, i be a social worker, i be
  addicted|obsessed with|to this|that|the|your _ app|show|game|song|book|series|recipe|podcast|band, i be dating myself, i be very happy, i swear to
  god, in the mood for, insane deal*|view*|graphics, it work*, kid care, kid you not, kill* it|me softly, long time friend, lost and found, lost in
  translation, lost my keys|phone|ticket|password|umbrella|wallet|charger, love my job|work|life|class|school|boss|commute|team, mad at|skills,
  mental health counselor|doctor|therapist|professional|provider|clinic|care|services, miss* the deadline, moody blues, need|want someone to talk
  to, need|want to talk to someone, nj family care, no anxiety|stress|depression over|here, no pressure|problem, not been stress*, not depressed
  just, not have adhd|ocd|bipolar|autism, not have anxiety|stress|depression|panic|ptsd|nightmares|flashbacks do not have much?
  any|a|much|anxiety|stress|depression|panic|trauma|nightmares anxiety|stress|depression|panic|trauma|nightmares|issues|problems|symptoms|attacks,
  not look for a therapist myself, not working out, not worry about it, obsessed with my new|air, ocd about my|the, office hours, oh my god, old
  school, open ended, panic button|room, phone|battery|laptop|car|wifi die, psychiatric nurse, rape seed, relationship to food, relationship with
  alcohol|food|god, rubbing alcohol, save the date, says no one, school bus|play|supplies|zone, sick and tired, sick and tired of, sick
  beat|burn|guitar|moves|of, sick to my stomach, sin seguro|costo|rodeos, sleep great|fine|eight hours, sleep like a baby, small business, snowball
  fight, social security number, social work|worker|workers, someone to talk to, sorry ~ wrong site|page|number|link, star kid, start|stop cutting
  carbs|calories|back|down|out|sugar|costs|corners|hours|ties, stress ball|free|test|toy, suicide squad|wings|door*|king*, take a break brb, take my
  life back|seriously|into|in|to, talk to someone, thank god, the great depression, tired of live
  with|in|at|here|alone|paycheck|together|apart|near|on|under|there, to be honest, to die for, trauma center|kit*|shears|surgeon, trigger
  finger|warning, trust me, twin falls|lakes|cities|city|peaks|oaks, up to date, victim service*, wake up ready|refreshed,
  weather|cat|dog|kitten|puppy|starter ~ bipolar|anxious|ocd|depressed|needy|adhd, winter break, work great|well|fine, work it|this out, work on
  it|my|myself, work out class|routine, working on my, working out at, work|worked|works out
# anxiety
5 afraid of change|everything|failing|losing|what, afraid to leave, afraid|scared of the future, afraid|scared to be alone, always expecting,
  anticipat*, apprehens*, assume|expecting|fear|imagine the worst, avoid everything, avoidance, butterflies, calm myself, calm|on my mind, can not
  be calm, can not breathe|face|relax, can not calm down, can not leave my|the house, can not let go of thoughts, can not stop my mind, can not stop
  thinking, can not turn my brain off, catastroph*, clam|keyed|wound up, clenched jaw, comfort zone, conquer, consumed by, consumes my, control
  everything|freak, dizzy|fidget|headaches|nauseous|sick when, dreading, dry mouth, edgy, fear of, fearful, fears, feel like something bad, fidgety,
  freak|freaking out, get in my head, hate flying, heart pound*|race*, hide from, hyper aware, hypervigil*, in my own head, indecisive, intrusive
  thought*, irrational fear*, jittery, jumpy, keep|stop thinking about, knot|pit in my stomach, mind always|race*, mind be always, mind will not
  shut|stop, need constant|control, need to calm|control, need to know everything, nerve wracking, nervous, never relax, obsess|obsessing over, on
  alert|edge, out of my head, over think*, overanaly*, overthink*, pace back, pacing, palpitat*, panicky, paranoi*, phobic, racing, rattled, read
  into everything, replay conversations|everything, restless*, scared of change|everything|what, scared to drive|leave, scary thoughts, shak* hands,
  shaken, shaking, short of breath, spiral*, stop being afraid|scared, sweaty palms, tension in my, thoughts be spinning, thoughts race|spinning,
  tight chest, trembl*, tremors, uncertainty, uneasiness, uneasy, unsettled, what if*, worried sick, worrier, worry too much, worrying, worst
  case|possible
4 afraid, dread*, frightened, nerves, overwhelm*, panic*, scared, slow down, tense, terrified, worried, worry
6 anxieties, anxiety, anxious*, gad, nervous wreck
5? brain will not, my chest|heart
5~ safe
3? adhd, breakdown, breathing, can not sleep, clingy, control, depress*, doubt*, embarrass*, fear*, insecure, insomnia, jealous*, judge*, medication
  for, nauseous, obsess*, overreact*, perfect*, ptsd, ritual*, school, shakes|shaking|shaky, shy, stress*, tears, think about it, trauma, unable to
  relax, uncertain*, uncomfortable, unsafe, unsure, upset
3~ freak*, future, happen, health, heart, lose, phone, social, stomach, sweat*, trigger*
2? breath*, corona*, covid*, ocd, pandemic, phobi*, think too much, virus, worst
5! anxiety|panic|fear|worry be? beat*|chok*|strangl*|hit|kick*|slap*|punch* me
3 imagin* things
# panic
5 attack at, attacks at night, can not breath|breathe, catch my breath, chest get tight, chest hurts|tight*, choking feeling, dizzy|shaking and, feel
  like _ heart attack, feel like i be choking|dying, going to pass out, had an attack, heart attack feel*, heart is racing, heart
  pound*|race*|racing|starts, hyperventilat*, lose control and, numb hands, panda tax, panics, room|walls closing in, sudden attack*|fear|terror,
  sweat and shake, think i be dying, tight chest, tingl*
6 agoraphob*, anxiety attack*, panic
3? attacks, chest pain*, dizzy, hard to breathe, shaking, sweating, trouble breathing
5~ faint, throat
# phobia
5 afraid of death|dogs|fly*|snakes|water, afraid to drive|fly, blood makes, cats scare, closed|enclosed|small spaces, deep water, escalator*,
  fear|petrified|terrified of, germs, mri, needles, on a plane, roaches, scared of death|dogs|dying|fly*|snakes|the, scared to drive, scared|afraid of
  driving|throwing|vomit*|blood, vomit
6 agoraphob*, arachnophob*, claustrophob*, irrational fear, phobi*
5? the dark
5~ airplanes, bridges, elevators, flights, freeways, highways, insects, mice, ocean, planes, shots, storms, thunder, tunnels
3? afraid|scared of, flying, spiders
3~ heights
# social-anxiety
5 afraid of the phone, afraid to go out, afraid|fear of being judged, afraid|groups of people, afraid|scared to speak|talk, answer|answering the
  phone, anti social, antisocial, anxiety|anxious in social, around other people, around|meet|meeting people, avoid
  everyone|eye|going|parties|people|social, awkward, be a round people, being looked at, big|large groups, blush*, busy|crowded places, can not look
  people, can not make eye, can not speak up, can not talk in, can not talk to people, cancel plans, center of attention, clam, comfortable with
  people, comfortable|difficulty|trouble talking, crowds, do not know how to talk, do not like being around, eat|talk in front of, embarrass easily,
  embarrass* myself, enter a room, everyone be judging, everyone be watching me, everyone look*|staring, eye contact, eyes on me, face turns red,
  fear of judgment, feel stared|watched, fool of myself, freeze up, get embarrassed, give presentations, go outside|red, go to
  events|gatherings|parties, group settings, hands shake, hard|nervous to talk, hate being around, hate parties|people, hate|make phone calls, hide
  from people, hide in the bathroom, hold|keep|start a conversation, in a group, in front of everyone|others|people, in groups|public, interviews
  make, introversion, introvert*, leave the house, look at people, look|sound dumb|stupid, make a call|fool, make new friends, meet|meeting new
  people, mumble*, nervous talking to, nervous|reserved around, nervous|scared|speech in front, networking, not go out, order|ordering food, people
  be watching|looking, people judge me, people look|looking at me, people staring, public places|transport*, quiet around|person, raise my hand,
  rejection, say something dumb|stupid|wrong, say the wrong, scared of meeting|people, shy, shyness, small talk, social
  event*|gathering*|situations, so|too quiet, speak in, speak|speaking to people, stammer*, stared at, stay home because, stutter*, sweat when i
  talk, sweaty, talk in class, talk on the phone, talk to a girl|guy, talk to anyone|boys|strangers, talk* in front of, tongue tied, turn red,
  uncomfortable around|in, voice shak*, walk into a room, weird, what i said, what people think, what they think of me
6 anxious|nervous around people, public speak*, social anxiety|awkward*|phobia, socially anxious|awkward, stage fright
5~ conversations, presentation
3? embarrassed, fit in, judge me, know what to say, new people, socializ*
3~ presentations, quiet, reserved, social
# ocd
5 arrange*|checking|count*|touch things, bad thoughts i can not, can not stop checking, check again and again, check* the?
  locks|lock|stove|door*|oven|iron, check*|clean*|count*|tap* everything, check|reassurance|thoughts over and over, clean all the time, contaminat*,
  disinfect*, disturbing|horrible|scary|unwanted thoughts, do not want these thoughts, even numbers, germaphob*|germophob*, germs, hair pulling,
  hand wash*, hands be raw|bleeding, handwash*, has to be even|perfect|just, have to clean|count, just right, like forty|fifty times, line things
  up, magical thinking, must be even, out of place, pick|picking my skin, pull my hair, repeat myself, repeat* _ over and over, repeating, ritual*,
  skin pick*, superstitio*, thought* stuck in my head, thoughts i do not want, thoughts keep coming, thoughts that disgust, thoughts will not go
  away, trichotillo*, wash* her|his|my hands
6 compulsi*, intrusive thought*, o c d, obsess*, ocd, pure o, scrupulos*
5? number* in my head
5~ counting, washing
3? can not stop thinking about, over and over, repetitive, symmetr*
3~ checking, clean*
# hoarding
5 buy things i do not need, can not get rid, can not let go of stuff|things, can not part with, can not throw anything away, can not throw away,
  clean out, get rid of anything|things, hallway|rooms|garage|house be blocked|full|packed, hard to part with, house full of, junk|stuff everywhere,
  keep everything, part with things, piles of, rooms full, save everything|things, throw out a|anything|newspaper*|junk, throw|throwing things away,
  too much stuff, will not throw
6 boxes|stuff|packed|full|stacked ~ ceiling|roof, clutter*, full|fill*|packed|stacked|pile* ~ newspaper*|trash|junk|garbage, hoard*, pack
  rat*|packrat*
5? garage full
5~ collecting, collects
1? junk, messy house, stuff
# impulse
6? habit*
5 break|kick habit*, can not quit, laziness, no discipline|willpower, self control|destruct*|sabotag*, stick to anything, want to stop, willpower
6 bad behavior|habit*, behavior change, break a habit, change my behavior|behaviour, pull* out? my|her|his eyelash*|hair
3? behav*, urge|urges
3~ quit
5~ biting, chewing, scratching, speeding, steal
6 addicted to porn, compulsive*, hair pulling, impuls*, kleptoman*, lack of self control, pathological l*, porn|sex addict*, pyromani*, reckless*,
  shoplift*, shopping addiction, skin picking, trichotillo*
5 act|acting out, addicted|compelled|urge to, addictive personality, adrenaline, always lying, ashamed|guilty after, back into old,
  bad|quick|rash|stupid decisions, be a better person, become addicted, better|old habits, binge|online shopping, bite|chew|pull|scratch my, blurt*,
  break a bad, break the|this cycle|habit, buy|shopping|spend too much, can i stop, can not break, can not control my|myself, can not help it|myself,
  can not seem to stop, can not stop shopping, change how i, change my|myself, change this about, change who i be, control it, crave, craving*,
  dangerous things, discipline myself, do it again|anyway, do stupid things, drive too fast, even though i know, exaggerat*, fall|falling back into,
  feel|get|have the urge, fetish, fix this, how can i change, how do i change|stop, how to change|stop, hypersexual, i be obsessed, i lie, keep
  doing|lying, keep going back, kick the|this habit, know better, know it be bad, know it is wrong, lie about everything, lie all the time, lie to
  everyone|people, lying for no, make bad, make things up, make up stories, more disciplined, motivation|need to change, nasty|secret habit,
  obsessed|obsession with, obsessive|repetitive behavior, out of control|habit, over share, overshar*, overspend*, pick at|my, picking at, promiscu*,
  quit a, regret it after|later, regret later, relapse into, risks, risky, self discipline, set fires, sleep around, spend money i do not, spending
  sprees, stealing, stole, stop acting|being|buying|cheating|checking|doing|lying|myself|obsessing|picking|pulling|pushing|spending|wanting|watching,
  stop drinking so, stop eating my, stop hurting people, stop looking at, strong urge, temptation, tempted, thief, things i regret, think before i,
  thrill*, tried to quit|stop, unable to stop, urges, want to change|quit, watch|watching porn, white lies, wish i could stop, without thinking, wrong
  choices
5~ hooked, resist
3? addict*, obsess*, porn*
3~ change, lie
# health-anxiety
6 afraid|fear|scared of getting sick, afraid|think i have cancer, convinced i am sick, convinced i have, fear of disease|illness, health|illness
  anxiety, hypochondri*
5 a lump, afraid of dying|germs, afraid|think i have a, blood test, body scanning, brain tumor, cancer|health scare, check my body|pulse,
  coronavirus*, corona|this virus, covid*, disease and, doctor* say i am fine, every ache|headache|symptom, fear|scared of dying,
  germaphob*|germophob*, getting a disease, google*|googling my? symptoms, lockdown, look|looking up symptoms, pandemic*, quarantine, rabies, scared _
  bring in, scared|worry i have, something wrong with my brain|heart, stockpil*, tests be normal, think i be sick, web md, webmd, worried i might
  have, worried|worry about my health, worry about cancer|dying
5? the virus
3? germs, my health
3~ symptoms
5~ catching
# stress
5 a lot of pressure, a lot to do, about to snap, all my problems, at a loss, at capacity, at my wits|wit end, at the end of my, been|going through a
  lot, behind on, breakdown, break|pressing|run down, can not catch a break, can not do it|this anymore, can not handle, can not take a? break, can
  not take it|this, catch|pile|piled|piling up, do it all, do not have time, drained, drives|driving me crazy, drowning,
  emotionally|mentally|physically exhausted, everything at once, everything be going wrong, everything be too, everything fall* on me, everything go
  wrong, falling apart|behind, get behind, handle this shit, hard|tough time, have no time, hectic, hold* it together, hours in the day, house be a
  mess, i be going through, juggle, juggling, keep* up with everything, life be hard, life have been hard, life have not been easy, losing it, lot
  going on, manage my time, many things i have to do, moving house, need a break, never ending, no time to breathe, not enough hours, on the verge, on
  top of that, one more thing, one thing it be another, out of control, pressure from, rat race, remodel*, rough patch|time, running on empty, so many
  problems, so much on my plate, so much pressure, so|too much going on, so|too much to do, spread thin, stretch* thin|way, swamped, take a toll, take
  care of myself, tension headache*, time for|to myself, time management, too many things, too much for me, too much on, under a lot, wear and tear,
  wear* me down|out, weighing on me, weight of the world, worn out
6 at my limit, breaking point, burnout, burn|burned|burnt out, can not cope, can not keep up, end of my rope, frazzled, overwhelm*, stress*, stretched
  thin, under pressure
5? wedding planning
5~ balance, burned, busy, relax
3? anxiety, anxious, bills, car accident, chores, crazy, deadline*, exhaust*, frustrat*, headaches, irritat*, job, meltdown, mess, money, no time,
  pressure, school, tired, too much, unfair, upset, upsetting, work
3~ holidays, overload*, problems, tension
5! stress|pressure|work|job|school|life be? beat*|chok*|strangl*|hit|kick*|slap*|punch* me
# work-burnout
5 all i do is work, always working, anxious|nervous|worried about work, behind on my work, behind on work,
  behind|bored|concentrating|cry|deadlines|fail|issue|issues|miserable|mistake|performance|pressure|problem*|situation|things|trouble|unappreciated|undervalued|unhappy
  at work, busy with work, can not do this job, can not stand my job, care fatigue, check* email at, cry before work, cry* in my|the
  car|closet|bathroom, cutting staff, day off from, difficult people at work, dislike|enjoy|quit|quitting my job, do not get paid, double shifts,
  drained|exhausted by work, dread monday*, dread* mondays|sundays|going in|my shift, dread* work, eighty|sixty hour, emails at night, exhausted|tired
  from work, hate going to work, hate monday*|work, hate my job|work, healthcare worker, job be draining|hard|too, job drain*|pressure, job have been,
  job|work be killing me, long hours|work, lot|tired of work, micromanag*, midnight|night shift*, my job exhaust*|suck*, never off the clock, no
  breaks|vacation, no days off, no work life, not appreciated at work, not enjoying my job, not happy in|with my job, on call all, over time,
  overtime, problem at my job|work, problems|trouble at my job, quota|quotas, rude customers, short staffed, sick|tired of my job, so many hours,
  so|too much work, staff cut*, stay late, stress* _ job|work, sunday dread|scaries, take work home, three|two jobs, too many hours|projects, treat*
  me awful, under appreciated, underpaid, understaffed, unfulfilled, unreasonable demands, want to quit, wear* me out, wear* on me, work all the time,
  work be crazy|difficult|hard|hectic|insane|overwhelming|piling|pressure|rough|so|sucking, work
  demands|hours|late|make*|pressure|projects|schedule|situation|suck*, work from home, work have been|me, work seven days, work too much, working so
  much, worried about my work
6 burnout, burn|burned|burnt out, compassion fatigue, job stress, overwork*, stressed about work, stress|stressed at work, toxic job|work|workplace,
  work life balance, work load|stress, workaholic, workload
5? clients|customers be, deadline*, go to work, job make*, my job be|have, on call, time off
5~ meetings, nurse, shifts, weekends
3? job, my projects, work, workplace
3~ clients, customers, office, shift*
2? employees
# depression
4 apath*, be|get|so sad, everything feel* heavy, feel like a burden|failure, feel lost|low|nothing|sad, gloomy, happy again, how|want to be happy, in
  a rut, lethargic, life be falling apart, life be* over, lost my spark, lost myself, low mood, miserable, mood be low, no appetite|drive|future|hope,
  not been happy, sadness, sleep all day, sleep too much, sleep|tired all the time, stay* in my room, tearful, unhappy*, unmotivat*, want to
  disappear, want to feel happy, withdrawn, zest for life
5 always down|sad|tired, anhedonia, avoid my friends, back to being me|myself|who, barely speaks|talks|eats, be happy as, be negative|useless, be
  not leave the house|room|bed, be so low, been|spiral*|weighed down, black cloud|hole, bored|happy with life, bored|sick of life, break down
  crying, bring|weigh me down, broken person, burden on, can not bring myself to, can not cope with life, can not do anything anymore, can not
  function|smile, can not get going|up, can not get out of bed, can not go on, constantly tired, cry and|randomly, cry before|in i|the, cry every
  day|night, cry for hours, cry* all day|the time, cry|exhausted|sad for no reason, dark cloud|place|thoughts, defeated, deserve to suffer,
  despair*, discouraged, do not answer|enjoy|shower, do not care about anything, do not care anymore, do not feel alive|anything, do not feel like
  doing anything, do not get up, do not leave my room, do not leave the house, do not see a future, do not see the point, do not want to do
  anything, do not want to get out of bed, do not want to go anywhere, do not want to see, do not want to talk to anyone, downward spiral,
  drag|dragging|shut myself, drained|pit of, dread|hate waking up, drown in, emotionally|feel* numb, empty inside|life, fake a smile, fake
  happy|smile, feel awful|better|down|empty|lifeless, feel dead inside, feel like crying, feel lost|stuck in, feel so bad|dead|lost, force myself to
  get, get any better, get better|down|nowhere, get out of this, getting worse, given up, going nowhere, gray and empty, happy in life, happy with
  my life, hard to get up, has not left the|her|his house|room, hate|regret|ruined|wasted|wasting my life, hate|wasted life, heartbroken, heaviness,
  heavy heart, hiding|lay|lie in bed, hopeless*, how can|do i be|become|get happy|happier, i be broken, in a funk, isolat*, life be empty, life have
  no, life suck*, look forward to, lose hope, lost all|the joy, lost interest in, lost my job and, lost my passion, lost pleasure, lost the will,
  lost weight and, make myself happy, meaningless, melanchol*, motivat*, my life be|have, negative all|person, never be|feel happy, never get
  better, never happy, never leave* the? house|room, no ambition|energy|joy|meaning|motivation|pleasure|purpose|strength|will, no future for me, no
  interest in anything, no life in me, no one would care, no passion for, no point in, no reason to, not answering texts, not been myself, not
  getting better, not happy anymore, not interested in anything, not leave the|my|her|his house|room|bed, not the same person, nothing excites me,
  nothing feels good, nothing help*|interests|matter*, nothing make* me happy, nothing seem* worth, nothing to live for, nothing to look forward,
  numb inside, out of this hole, overwhelming sadness, pointless, pretend i be okay, pretend to be happy, quit everything, randomly cry, rock
  bottom, sad all the time, sad and|thoughts, sadder, see no point, shell of myself, sink* deeper, sinking, slump, so down|negative|unhappy, sorry
  for existing, spark in me, stare* at the tv|wall|ceiling, stay home all day, stays in bed|his|her, stop being sad, stop crying|hating, stopped
  caring|doing|eating|going|showering, suddenly sad, things i used to, tired and sad, tired of everything|life, too tired to, unhappy with, used to
  enjoy, used to love doing, want to cry, what be life, what be the use, what is the point, why be i here, withdraw from, withdrawing, worth getting
  up, worthless*, zero energy, zombie
3? alone all, anxiety, ashamed, breakdown, broke down, cry, disappoint* in myself, disappointed, divorce*, down on myself, drained, emotional,
  emptiness, exhausted, failure, feel bad|horrible|terrible, feel like crap|shit, feel* trapped, grief, guilty, hard to get through, hate, in bed all
  day, lonely, mental health|illness, mope, moping, not care, not feel like myself, not want to be here, not want to live, numb, pain, rough, sad,
  sobbing, stress, struggl*, stuck, suffering, suicid*, tears, unfair, unloved, unstable, unwanted, why be i like this, worst
3~ cut, medicat*, medicine, pathetic
6 antidepress*, depress*, dysthymi*
6? the blues
2? alone, cutting, down, hurting, lost, negative thoughts, regret*, sleeping, tired, upset
1? happiness, happy, mood
5! depression|grief|guilt|sadness be? beat*|chok*|strangl*|hit|kick*|slap*|punch* me
5! lie around|there, lie in the dark
5~ sink
# bipolar
5 emotional roller|rollercoaster, emotions all over, euphori* then, extreme mood*, full of energy then crash*, happy one minute, has not slept, mood
  be|change*|disorder|swing*, moods be|change|swing, one minute fine, one second i be, racing ideas and no sleep, so up then, spend*
  everything|spree*, spending like crazy, up and down emotion*, up since|for days|three, very high then
6 bipolar, bi|by polar, cyclothymi*, hypomani*, lithium, mania, manic, mood stabilizer*
3? impulsive, moods, moody, up and down
# loneliness
5 all|ignored by, alone in my|the, alone in this world, always by myself, around people but, be around anyone, be loved, belong, belonging,
  birthday|christmas|die|eat*|forever|holidays|live|sit|weekends alone, by myself all, can not connect, can not make friends, can not see people,
  connect with others|people, crave a|connection|love, crowded room, do not belong|fit, do not have any|friends, do not know anyone, do not talk to
  anyone, empty apartment|house, end up alone, everyone abandoned, everyone else have, everyone left me, excluded from, far from
  family|friends|home, feel different|disconnected|invisible|separate, feel like a stranger, feel like i have no, feel like no one, find|want
  friends, friends left, hard to connect, have anyone, have no one, have not been able to see, homesick*, human connection|contact, in a crowd but,
  know anyone here, left out, like an alien, loner, long for, longing, miss having, moved away from, moved here and, need human, need|want a friend,
  never belong|fit, new city and know no one, new in town, no close|real friends, no family|friends, no one
  around|calls|cares|checks|loves|texts|to|understands, no one gets|like*|want* me, no one in my life, no one wants to, no social life, no support
  system, nobody i can call, not wanted, not|never have someone to talk, outcast, outsider, sad and alone, since everyone moved, sit|stuck at home,
  someone to be with, someone to hold|love|talk, spend my, stranger in, surrounded by people, talk to all day, talk to no one, trouble making
  friends, unwanted, wish i had, without someone to talk, yearn*
6 all|be|feel|so alone, isolated, isolation, loneliness, lonely, lonesome, socially isolat*
5? home|lunch alone, on my own, stay home
5~ community, company, forgotten
3? abandon*, alone, by myself, disconnected, excluded, ignored, make friends, misunderstood, rejected
# self-esteem
5 accept|appreciate|better|compare*|comparing|dislike|doubt|forgive|forgiving|hate*|improve|judge|like|love|prove|reject|respect myself,
  accomplished|worth nothing, afraid of what people, always apologiz*|fail|wrong, always judging me, always mess up, always my fault, annoying,
  apologiz* for everything|existing, approval, ashamed, bad at everything, be a bad person, be a bother|disappointment|failure|loser|mess, be a
  burden now, be boring|confident|nothing|seen|ugly|weak, be happy with who, be more assertive|outgoing, be myself around, be never enough, beat*
  myself|herself|himself up, behind in life, behind|please everyone, believe i can, believe in me|myself, believe that i be, better about
  myself|who, be|feel|never|not good enough, blame me|myself, blend in, boring person, bother|bothering people, bullied, bullies, bully, bullying,
  call* me fat|names|ugly, can not do anything, can not look at|in myself|the, can not say no, care|worry what others|people, change myself for,
  change|hate|like|love who i be, compare to others, confidence, critical of myself, criticism, deserve better|happiness|it|love|more, deserve to
  be, disappoint everyone|my, disappointed|disappointment in myself, disappointment|invisible to, disrespected|judged by, do not deserve|matter, do
  not feel pretty|worthy, door mat, doormat, doubt* my abilities, embarrassed, embarrassing, envious, envy, everybody else, everyone be
  ahead|better, everyone hate*|treats me, everything about me, everything|something be wrong with me, expectations|opinion of me, far behind, feel
  capable|confident|dumb|judged|normal|pathetic|small|stupid|ugly|unattractive|undervalued|weak, feel good about myself, feel less than, feel like a
  burden|disappointment|failure|fake|fraud|joke|loser|nobody, feel like less|nobody|nothing, feel* invisible, feeling|negative about myself,
  feel|talk bad about myself, find self, forgive me for, guilt, happy with myself, hard on myself, harsh|picked on, hate being me, hate my voice,
  hate what i see, have it together, how to say no, humiliat*, i be a burden, i be dumb|pathetic|stupid, inadequa*, incapable, inner critic, jealous
  of other, late bloomer, laugh|laughing at me, learn to accept|love, let down my, let everyone|people down|walk, let people use me, live up to,
  looked down on, looks down on me, love me for me, low opinion|self, made fun of, make everyone happy, make people like me, make* me feel like i be
  not, mean to myself, mediocre, mess up everything, mess|screw everything up, mocked, mock|tease me, more confiden*, more than i deserve, my
  identity, need* everyone to like, need|want people to like me, never be good|pretty|smart enough, never do anything, never my turn, never succeed,
  never|not enough for, never|not good at anything, no accomplishments|confidence|self|talent, no one likes, no one love* me, not as
  good|pretty|smart as, not attractive enough, not beautiful|capable|handsome|important|pretty|smart|successful|talented|worthy, not living|measure
  up, not where i should be, nothing special, other people be better, others be better, people pleas*, pick on me, proud of who, pushover, put*
  myself down, regret who, replaceable, ruin everything, sabotag*, says he|she be stupid|dumb|fat, screw up, screwup, second best|choice|guess*,
  self conscious|critic*, selfconscious, sensitive, settle for, shame, speak my mind, speak|stand|stick up for myself, stand out, stop being a
  people, stop being jealous, stop caring what, stop comparing, such a failure|loser|mess, take a compliment, take everything|things personally,
  take me for granted, teased, think less of me, too fat|nice|short|skinny|ugly, too much for people, treat me like, treated like, trying to please,
  undeserv*, unimportant, unlovable, unsuccessful, unworthy, useless, validation, walk over me, want to be liked, what other people think, what
  others|people think, where i should be, why do no one like me, why would anyone love|want|like|pick, worthless*, worthy of
6 imposter, impostor, inferior*, insecur*, low confidence, self compassion|confidence|doubt|esteem|hatred|image|loath*|love|respect|worth, selfesteem
5? my worth
5~ personality, value
3? alone, assertive, better than me, boundaries, confident, criticiz*, depress*, disrespect*, doubts|like|want me, dumb, embarrass*, everyone
  doubts, failed, failure, fat, feel less, guilty, happy with, hate, hurt feelings, jealous*, less than, look like, loser, mistake*, myself,
  regret*, reject*, rude to me, shy, sorry, stupid, ugly, unattractive, unhappy, unloved, valued, weak, weird
3~ accept*, appearance, attention, compare*, compliment*, deserve, judg*, looks, loved, normal, opinion*, pathetic, pleasing, prove, respect, self,
  weight, worth
4? cheated on me
# perfectionism
5 afraid of failing|failure|mistakes, afraid to fail, anything less than, can not accept a b, can not be wrong, can not delegate, critic of myself,
  every mistake, everything just right, expectations|harsh on myself, expectations|standards for myself, fear of failure|making, gotta be best, has to
  be right, have to be the best, high achiev*|expectations|standards, impossible standards, measure up, mistakes haunt, must be the best, must
  succeed, never finish because, never good enough for me, never perfect, never satisfied with, not perfect|succeeding, nothing i do is enough,
  obsess* over every detail, overachiev*, redo, redo* my work, straight a, take too long because, top of my class
6 be|everything perfect, perfectionis*, type a personality
3? flawless, mistakes, not ambitious enough, procrastinat*
3~ perfect
# anger
5 aggress*, agitat*, angry, annoyed, argue|fight with everyone, argumentative, be mad all, be mean to, bitter*, blew up at, blow my top, blow up,
  blow* a fuse, boil* over, break stuff|things, broke my phone, broke|punch|throw* things, calm down, combative, confrontational, control my
  emotions, cranky, curse people, cuss out|people, easily frustrated|irritated, explode*, fist fight*, fistfight*, flip|flipped|flips out, fly* off,
  forgive her|him, freak out on, full of hate, fuming, get back at, get even|frustrated|mad, get into fights, go off on, go* off on people, grudge*,
  grumpy, hate everyone|her|him|them, hate in my, hate my boss, hateful, hatred, hit people|things|walls, holding onto, hostile, hot head*, hurt
  others|people|someone, impatient, irritab*, irritates, irritation, kicked|punched the, lash*, livid, lose my patience, make* me mad, mean to
  everyone|people, mood swings, nerves, no patience, outburst*, patience be, physical|pick|picking|start fights, pissed, pisses|set|sets me off,
  punch* a|walls, punch* holes|the wall, resent*, say hurtful|mean things, scream|yell at her|him|people, short with, slam* doors, small things set,
  snap, so frustrated, so mad, take it out on, tantrum*, throw stuff, unforgiving, vengeful, violent, want to hit|punch, yell* at the kids
6 anger*, angry outburst*, furious, hot headed, hothead, lose my cool|shit, rage|rages, short fuse|temper*, temper
7 anger management
5? revenge
5~ attitude
3? annoy*, argue*, argument, control my, fight, forgive, frustrat*, hate, irritat*, mad, moody, rude, scream*, slam*, snapped, swear* at, unforgiv*,
  upset, yell, yelling
3~ hit, mean, patience, throw*
# seasonal
6 light therapy, seasonal, winter blues|depress*
5 christmas make* me, cold months, dark days|months|outside, dark so early, days get short*, each fall, every fall|winter, fall and winter, gloomy
  weather, gray skies, hate the holidays, holiday blues, holidays be hard, holidays depress*, in the winter, lack of sun*, no sunlight, rainy|short
  days, sun goes down, weather affects, when it get cold, winter come*|make*
1? sunlight, winter
# grief
3 nostalgi*
5 @kin|@child|@friend|@partner _ die, @person|cat|dog|just|who passed, after losing, after|losing|since my @kin, after|since|when i lost,
  anniversary|death|passing of, ashes, be gone now, be no longer with us, committed suicide last, cope|deal with losing, cremat*, deal|dealing with
  the death, death in the family, died a|and|from|last|when, died by suicide, died|passed in|on|this, dog of _ years, empty chair, ever since _ death,
  final days|goodbye, first christmas|birthday|holiday without, get over losing, gone and i, gone too, her|his|sudden|their death, his|her clothes
  still, in heaven, last words, late dad|husband|mom|wife, life support, lost a|both|her|him|someone|them, lost my
  @child|@friend|@partner|cat|dog|grand*|pet, lost our @child, memorial, miscarriage*, miss so much, miss someone|them, missing my, my @kin death,
  never got to say, never said goodbye, never see _ again, obituary, passed away|last, past a way, past|passes|pass away, put my dog|cat down, see
  them again, still born|miss, stillb*, took her own life
6 bereave*, grief, grief|grieve|mourn* for? my @person, griev*, mourn*
6? widow*
5? funeral*, her|his passing, killed, murdered
4 @they be gone, @they passed, abort*, die suddenly, gone forever, got over _ death, hospice, loss, say goodbye, terminally ill
3? death, die, loved one
3~ cemetery, grave, heaven
2? dead
# pregnancy-loss
6 ectopic, lost a|another|our|the|my|his|her|two|three baby|babies|pregnancy|pregnancies|twins, miscarr*, pregnancy|recurrent loss, rainbow baby,
  still born, stillb*
5 baby died|stopped, lost her|him at weeks, no heartbeat
# relationship
5 acting different|distant, acts different, another man|woman, appreciated|used by, attention from her|him, baby daddy|mama, be a better @partner,
  be he|she the one, be he|she using me, be his priority, be with anyone, been dating, been together for, be|different with me, can not leave
  her|him, can not walk away, care about me, changed since we, commitment, compares me to, comparing|introduce|leave|marry|misses|texts me,
  controlling, different goals, do he like me, do he still, do not feel loved, do not love me, does not appreciate, doubt|doubts about my, fading,
  fall back in, falling out, father of my child, feel used, future together|with, go back to her|him, happy|live with my @partner, has changed, have
  been seeing, her|his mom hates, he|she changed|left, he|she love me, hides me from, i love my @partner but, incompatib*, in|still love, jealous,
  jealousy, keep going back, less interested, live apart, long distance, lose her|him, lost interest, love _ anymore, love each other, love her|him
  but, love of his, love of my life, love|text me back, make it work, make me a priority, make up and break, makes time for, make|trust my @partner,
  man|person|someone|woman i love, miss my, mistreat*, my @partner and my, never has time, no time for me, nobody would want|date|love me, not a
  priority, not appreciate me, not compatible, not in love, not love me anymore, not ready for, not sure about her|him, on a break, on again off
  again, on and off, opposites, other girls|guys|men|women, out of love, past relationship*, polyamor*, possessive, pulling away, push|pushing
  people away, put* his friends first, put* me|work first, ready for marriage, ready to commit, relationships, should i marry, significant other,
  take me for granted, taken for granted, take|win her back, together again, took|win him back, toxic, treat* me badly|wrong, treats me bad|so,
  unappreciated, unhealthy, want different things, want to be with, want to marry, want us to, wants kids and i, wants to break up, we be together,
  we have been together, years of marriage
4 happened|happening to us, wrong with us
6 couples counsel*|therap*, marital, marriage counsel*, relationship advice|be|counsel*|issue*|problem*, toxic relationship
6? my|our|the relationship
5? @ex, @partner, another chance|girl, a|this girl|guy, be with her|him, be|get married, break from, chance with, feelings toward, give|love her|him,
  her|him and i, her|his family|kids|mother, he|she and|do|say, in bed with, live together, me and her|him, meet his, meet my parents, met her|his,
  move in with, moved in together, my love|man, propose*, second chance, spend time with me, take a break, time for me, wedding
5~ commit
3? breakup, cheat*, cling*, commitment*|committed, couple, crush, dating, each other, engaged, he|she be, ignores me, jealous*, marriage, married,
  romantic, soul mate, we fight
3~ babe, feelings, forever, girl, girls, guy, guys, man, past, proposal, texting, texts, together, woman
2? anniversary, lied, love, roommate, sex, trust
# communication
5 afraid|scared to tell, avoid conflict|talking, avoids|stopped talking, be direct|honest, be not heard, be open with, bottle things|up, bring it up,
  bring|open|speak up, brush* it off, brushes me off, changes the subject, conflict avoid*, difficult conversation*, dismiss*, do not hear|tell me, do
  not understand me|why, do|will not listen, explain to, express myself, express|hide how i feel, express|hide my emotions|feelings, feel
  heard|unheard, get her|him|them|through to, get my @person to, hangs up on, hard conversations, hard to express, have a conversation,
  hear|shut|shuts me out, hold things in, hold|keep it in, how can i tell, how can|do i talk to, how do i ask|bring|confront|explain|let|say|tell, how
  should i, how to bring|explain|express|say|tell, how to talk to, ignores my text*, ignores what i, ignoring|interrupt* me, keep everything inside,
  keeps things from, keep|share my feelings, listen|listens to me, make her|him|them understand, misunderstand*, misunderstood, never listen*, never
  talk about, never tells me, not listening|say|talking, not on talking terms, on the same page, passive aggressive, point across, refuse* to talk,
  say what i mean, share with, shut down when, shuts down, silent treatment, stonewall*, take me seriously, talk about feelings, talk about my
  feelings, talk things out, talk to each other, talk to|with my, talks over me, tell the truth, trouble expressing, understand that i, walk|walking
  on eggshells, we never talk, what do|should i say
6 communicat*, miscommunicat*
5? talk to someone, tell someone
5~ approach
3? ask|tell her|him, confront*, talk about|to, understand me
3~ conversation*, express, ignore*, listen*
# couple-conflict
5 @partner _ argu*, @partner be lazy|selfish, @partner blames|control*|critic*|ignore*|nag*|refuses, @partner do not help|respect, @partner do
  nothing, @partner keep pulling, @partner lie to me, @partner never help, @partner will not go|help, always arguing, angry|mad at me, argu* with
  @partner, argue with her|him, argues, argue|counseling|unhappy with my @partner, argument*, be a better husband|wife, between us anymore, bicker*,
  blame* me for everything, blames|respect me, constantly argu*, disagree about|on, disrespect*, division of labor, do not talk|speak anymore,
  drift*|growing|grown apart, fed up with my @partner, fight* about|over money|chores, fight* all|every night, fights, fix my|our marriage,
  happened|happening to us, happy|respect|unhappy in my marriage, happy|year marriage, he will not go to counseling, he|she yell|yells|yelled|yelling,
  housework, in laws, inlaws, like roommates, marriage work, mom|sister in law, my @partner be _ mad, nagging, nags, no help from my, no longer love
  my, roommates not, save my, separate bedrooms|rooms, separate from my, sides with, sleep in separate, still married, take sides, treats me like,
  upset with me, we argue|disagree, will not back me up, wrong with our marriage|relationship, wrong with us
4 @partner be never|rarely home
6 couples counsel*|therap*, failing|loveless|sexless|unhappy marriage, marital issue*|problem*, marriage be|counsel*|problem*|trouble*, save my|our
  marriage, therap*|counsel* for couples
6? my|our marriage
5? @partner do not want, been married, husband always|be|do|ex|family|get|have|leave|mom|never|phone|say|think*|want|work, husband|wife and i,
  husband|wife will not, marriage, married for, my @partner hate*, my husband|wife, wife always|be|do|ex|family|get|have|never|phone|say|want
3? argue*, arguing, fault, fiance*, husband, married, selfish, spouse, we keep, wife
2? @partner
# infidelity
5 a fair, another|married|other man|woman, been seeing, behind my back, betray*, catch her|him, caught her|him|my|texting, cheet*, dating
  profile|site*, dating|kissed|seeing someone else, deleted messages, female|male friend, flirt*, fooling|messed|messing|sleeping around, found a
  text, found lipstick|messages|pictures|receipts|text*, found out he|she, had a thing with, hides his, hook* up with, hotel receipt, inappropriate
  messages|texts, kissed another, lied about, liking|nude pictures, love|relationship|slept with another, on tinder, one night stand, only fans,
  pictures of other, porn behind, prostitut*, secret phone|relationship, seeing another|other, sent nudes, sexting, sexts, side chick, sleep* with
  his|her|my, sleeping with someone, slept together, still in love with his ex, strip club, talking to another|other, texting another|girls|other,
  texting his ex, texts from|to, two timing, webcam
6 adulter*, cheat*, cheat* on me, infidel*, unfaithful*
5? kissing, love child, mistress
3? another guy, faithful, her|his ex, kissed, lied to me, loyal
3~ caught, snapchat
5~ stray*
# trust
5 accusation*|accuse*|accusing, be he|she cheating, be honest with, been burned before, believe anything|her|him|me, betray*, broke my heart, check*
  her|his phone, checks my phone, go through her|his phone, go through my, hid* it from me, honest with me, jealous*, let me down, liar, lied, never
  tell* the truth, no trust, paranoid that _ cheat*, secretive, secrets, sneak* around, sneaking, sneaky, snoop*, suspect*, suspicious, think she be
  cheating
6 can|do not trust, distrust*, mistrust*
6? trust
5? hides, hiding
5~ password, promises, proof, truth
3? cheat*, insecure
3~ honest*, secret*
# intimacy
5 @partner be distant, alone|lonely in my, be not present, commitment, connect with my @partner, connection with, cuddl*, disconnected|distant from
  my @partner, do not like being touched, do not like to be touched, do not show, do not touch me, emotional connection, emotionally checked out,
  emotionally distant|unavailable, feel close to, feel connected|desired|distant|loved|unloved, feel* far away from my @partner, get close,
  guard|open|opening up, hard to love, hug|hugs|hugged|hugging, i freeze when he|she, interested in me, kiss|touch me, lack of, let anyone|people
  in, lost connection|feelings, lost the spark, love language|me, make love, my guard, never kiss*|shows, never really there, never there when,
  never touch each other, never touch* me, never want to be touched, no affection|attraction|closeness|feelings|passion|spark|touch*, no longer
  touch*, not affectionate|romantic, not attracted to, not touch* each other, passion|spark be gone, reconnect, romance, romantic, show
  emotion*|feelings|love, show me love, show my feelings, trust enough to, uncomfortable with touch, vulnerab*, will not touch
5? hold hands
6 affection*, closeness, intimacy, intimate
3? kiss|kissed|kisses|kissing, sex
3~ cold, connection, distant, love, spark, touch
5~ attract*
# sex
5 arous*, attracted to my, attraction, can not perform, cross dress*, crossdress*, desire for, erotic, fantasy|fantasies|fantasiz*, first time
  having, foreplay, herpes, hiv, horny, in bed together, last longer, lust, never have sex, no sex, not in the mood, nude*, one night stands, penis,
  perform in bed, prostitut*, sleep together, slept with, std, strip club*, threesome, touch me, turn me on, turned off|on, vagina, wet dreams
6 asexual, bdsm, ejaculat*, erectile, erection*, fetish*, hypersexual, impoten*, kink*, libido, low desire, masturbat*, orgasm*, porn*,
  sex|sexless|sexting|sexual*|sexy, vaginismus
5? naked, pleasure
5~ bedroom, escort*
3? bed with, intimacy, making out
6~ virgin|virginity
# premarital
6 pre cana|marital|marriage, premarital
5 before marriage, before we|the get|big|wedding|marry, cold feet, engaged and, getting married in, our fiance*, prenup*, ready for marriage, wedding
  jitters
# divorce
6 annul*, break up|ups, breakup, breakups, broke|split up, co parent*, coparent*, custody, divorc*, end of my marriage, ex husband|wife,
  separate|separated|separating|separation|separations
5 @ex|win back, alimony, back together, be it over, broke my heart, broke things off, broken heart, broke|called|engagement off, child support, dating
  after, dumped, dumping|left me, end it|our|things, end my|the relationship, ending a|my, ex have a new, filed for, get over, getting back with,
  get|want her|him back, ghosted, heart broken, heartbr*, he|she left, kicked him|me out, lawyer, leave my @partner, leave|miss her|him, let her|him
  go, letting go, marriage be over, move on, out of the relationship, over my, relationship end*, should i break|leave|stay, stay for the kids, stay
  or|together, still have feelings, still love, still think about, visitation, walk* out on, walked|wants out, want me back
5? ended, moved out, my ex
4 @ex
3? dump|dumps, no contact, over her|him, single again
3~ closure, left, staying
6! splitting up
# dating
5 a girl i like, age difference|gap, always|be|still single, approach women, ask a girl|guy, ask out, ask* her|him|me out, attract|pick the wrong,
  be in a relationship, be with her|him, be|fall|falling|fell in love, boy|guy i like, choose between|me, commit to me, crush|led on, do i
  like|love, do not feel the same, falling|feelings for, feel the same way, find a boyfriend|girlfriend|husband|partner|wife, find love|someone,
  find|meet the right, first boyfriend|girlfriend|love, friend zone*, friends with benefits, friendzone*, get her|him to like me, get|want a
  boyfriend|girlfriend, go out with, have a boyfriend|crush, he|she like* me, hook up*, hooking up, how do i know if he|she, how to get a,
  interest|interested in me, just friends, leading me on, like her|him, like me back, likes someone else, likes|rejected me, like|love my best
  friend, love at|life|someone, make a move, make her|him like, meet guys|men|someone|women, mixed signals, more than friends, move on to, never
  been in a relationship, never been on a date, never find love|anyone, never had a boyfriend|girlfriend, new relationship, older|younger man|than,
  on and off, red flags, right person, secretly|true love, situationship, taking it slow, talk to girls|guys|women, talk* to this, tell her|him i
  like|love, the one for me, too fast|soon, turn* me down, two girls|men|women, when do i tell him, wrong guys|men|person|women, years older|younger
6 bumble, dating app*|scene|again, hinge, online dating, single forever, tinder
5? a boy, dating, like my friend, like this guy, like|met a girl|guy, met online|this, my crush, this boy|girl
5~ dates, ghost*, matches
3? boyfriend, crush, flirt*, girlfriend, reject*, talking stage
3~ guy, single
# open-relationships
6 enm, metamour*, non monogam*, nonmonogam*, open relationship*|marriage, open|opening up our|the relationship|marriage, poly, polyam*, swing*
  lifestyle, swingers, throuple
5 other partners
# attachment
5 abandoned by|me, afraid of being alone|left, afraid of commitment|love, afraid to be alone, afraid to lose|love|trust, afraid|scared _ will leave,
  arms length, attach|attached to|too, away from her|him, be single, build walls, built a wall, can not be alone|without, can not stand being alone,
  distance|distancing myself, do not let people, emotionally dependent|unavailable, everyone i love, everyone leave*, fall for people, fall too, fear
  of commitment|intimacy|rejection, get attached|close, hate being alone, he|she will leave me, hot and cold, isolate from, keep everyone at arm*,
  keep|shut everyone|people out, left by, let anyone|people in, lose everyone, miss him when he, need someone to, need to be with, never let anyone,
  pull away, push her|him|people, push* away people, push* everyone|them away, push* people away, put up walls, reassurance, run away when, scared _
  leave me, scared of commitment, scared to lose|love, too attached|dependent, unavailable man|men|partner*|people|woman|women, walls up, why do i
  push
6 abandonment, attachment, avoidant, cling*, commitment issue*|phob*, detach*, needy
5? people leave
3? abandon*, alone, closeness, dependent, distance, reassur*
5! afraid|fear|scared of him|her leaving|cheating|dying, afraid|fear|scared of my? @partner leaving|cheating|dying
# codependency
5 addicted to her|him|love, agree to everything, bail her|him, be used|without, boundaries, boundary, cover for her|him, depend on her|him, doormat,
  enmesh*, everyone else first, everyones problems, everything for everyone, feel guilty for, feel guilty when i, feel responsible|used, fix
  everyone|her|him|people, guilt trip*, guilty for saying, help everyone, keep letting, lost myself in, make excuses for, my happiness depend*,
  myself last, never put myself, no boundaries, obsessed|stay with her|him, other people first, pleaser, pushover, put everyone before|else|first,
  put me last, put others before|first, rescu*, responsible for everyone|her|his|their, save|without him, say yes to everyone|everything, saying no,
  take advantage, too nice, use|using me, walk all over me, walked all over, whole life revolve*, world revolve*
6 co depend*, codepend*, enabler, enabling, people pleas*, peoplepleas*
3? dependen*, enable*, guilt*
# family
4 do not accept that|who i, do not accept|respect|support me
6 black sheep, blended family, dysfunctional, enmesh*, estrange*, family conflict*|counsel*|drama|dynamic*|issue*|life|problem*|therapy, sibling
  rivalry, toxic family|mother|parents
6? my family
5 abandoned by my, absent dad|mother, approve of, argue|live with my @kin, brother|dad|daughter|sister|son in law, childhood, close to my @kin,
  close with my @parent, compare|compares me to, curfew, cut her|him|them off, cut off contact|from, cut off my @kin, cut ties, dad girlfriend,
  disappointed in me, disapprove*, disown*, do not approve, do not like my boyfriend|girlfriend, do|will not let me go, drama in my, expect too
  much, extended family, family do not accept|support, family event*|gather*|member*|reunion*|support, favorite child, favoritism, forgive my @kin,
  get along, get in trouble, grew|growing up, grounded, half brother|sister, hate my boyfriend|brother|dad|family|girlfriend|mom|parent|sister, in
  jail|laws, inherit*, inlaw*, kicked out, kick|kicked me out, let me see, live at home, mom boyfriend, moms and dads, move out of my, my @parent
  approve|control*|drinks|scream*|yell*, never been there, never knew my dad, never|not there for me, no contact with, over protective, overbearing,
  overly|too strict, overprotective, parent* split, plays favorites, proud of me, raised by|my, ran|run away, relatives, runaway, stepdad,
  stepfather, stepmom, stepmother, stepparent*, still live with, strict parent*, treats me and my
5? @parent, family always|hate*, like a child, my @kin hate*, my room, relationship with my
5~ foster, privacy
3~ household, raised
4? @kin
# family-of-origin
6 adult child of, adverse|my childhood, childhood trauma*|wounds, dysfunctional childhood|family|home|household|parents|upbringing, family of origin,
  grew up in a hard home, parentif*
5 @parent be _ alcoholic|addict, @parent be never around|there, @parent never showed|loved, alcoholic @parent, bad parents,
  bad|difficult|hard|horrible|lonely|painful|rough|sad|toxic|traumatic|unhappy childhood|upbringing, child of an alcoholic|addict|immigrant*,
  childhood be|memories, dad|mom left when, dad|mom used to, grew up in a|an, grew up poor|with|without, growing up in|with|without|we|i|my, how|way i
  be raised, inner child, never feel safe as, parents were never, raised my brothers|sisters|siblings, raised myself, when i be a child|kid, when i be
  little|young|younger, yell* at as a
3? as a child|kid, as kids, childhood
2? @parent yell|yells|yelled|yelling, raised
# parenting
5 @child act*|cry|hit*|lies|refus*|scream*|started|steal*|throw*|won, a mother of, act*|sneak* out, adolescent, adult child|daughter|son, attached to
  me, attitude problem, autistic child|son, baby father, back talk*, bad behavior at, bad father|mom|parent, be a dad|mom, be a good mom, behavior at
  school, being a parent, better dad|mom|parent, bites|pushes other, boyfriend too old, calls from school, caught smoking|with, child support, child
  with adhd|special, clingy toddler, custody, daughter|son failing, day care, daycare, disobey*, disrespectful, do her|his homework, do not listen,
  does not respect, expelled|suspended from, failing|trouble in school, failure to launch, good dad|parent, grades dropping, grandchild*, grounding,
  grown daughter|son, hates|skips school, hits her sister, hits his|other, homework battle*, imaginary friend, infant, kids fight, kindergarten*, lose
  my patience, lose patience, mean to other, melt downs, meltdown*, month|months|year old, my kids|children _ everything|screen*, my teen*, new baby
  jealous, not listening, old daughter|keep|son, old will not, olds, out of control child|kid|teen, parent differently|my, picky eater, potty,
  preschool, preteen, punish, raise him|my|our, raising grand*, raising my grand*, ran|runs away, refuses|stepdad|stepmom to, respect me as, school
  age|call*, separation anxiety, sex talk, sibling fight*, single mother, sleep in my bed, sleep through|train*, spoiled, stay out late, step
  child*|daughter|kid*|son, stepchild*, stepdaughter, stepson, talk* back, tantrum*, things with my kids, time out|outs, tween, vaping, visitation,
  wet the bed, whin*, will not do chores|her|his, will not eat|listen, will not go to school
3? adolescen*, behav*, dad|mom of, parent, spank*, teen*
3~ grade, grader
6 bed wet*, bedwet*, behavior problem*, behavioral issue*, coparent*, co|step parent*, defian*, discipline, empty nest, mom guilt, oppositional,
  parenting, potty train*, raise|raising a child, raising children|kids, single dad|parent, stepparent*
6? my child|daughter|kid|son|teen|teenager|toddler, single mom
5? @child and i, @child be|get|hate*|have|keep|say|want, @child do|will not, a|their child, behave*, boys|girls be, her|his child|daughter|son, kids
  dad, my @partner child|daughter|kid|son, my boy|girl|middle|oldest|youngest, old be|have, our children|daughter|kids|son, the baby|child|kids, years
  old and
4? @child
5~ biting, consequences, obey, pacifier
# blended-family
6 blend* our|two families, blended family|families, step family|families|kids|kid|parent*|mom|dad|children|child|son|daughter, stepchild*, stepdad*,
  stepdaughter*, stepfamil*, stepfather*, stepkid*, stepmom*, stepmother*, stepparent*, stepson*
5 baby mama, bonus mom|dad|kid*, his|her ex wife|husband, his|her kids from|hate, kids from his|her|a previous|first|prior, my husband|wife|partner
  kids
# friendship
5 against|drains|invited me, all my friend, always the one who, always the one|who reach*|text*|plan*, around other people, bail*|cancel* on me, be
  accepted by, behind my back, best friend and, be|more social, bullied, bullies, bully, bullying, call* me names,
  childhood|clingy|competitive|jealous|needy|only friend, classmates, clique*, conversation going, cool kids, cyberbull*, deal* with people,
  disillusioned|drama with, ditch*, do not talk to me anymore, drift* apart|away from friends, exclud*, fake|get people, fight with _ friend, fit in
  at|with, fitting in, flake*, flaky, friend and boyfriend, friend be mad, friend betray*|circle|copies|group|lied|stole|turned, friend dating|likes
  my, friend hurt|used|uses me, friendless, friends all|forget|left|moved|stopped|that|who, friends do not, girl|kid at school,
  good|keep|no|old|real|true|work friends, gossip*, group of friends, grow* apart, hang out with, have any friends, housemate*, ignores me at,
  keep|stay in touch, left me out, lies|talk* about me, lose contact, lost touch, made fun of, mean girls|kids|to, my roommate, never invite*, no one
  invites, no one like* me, no one to hang, not included|invited, one of my friend, one sided, outgrown, peer pressure, peers, people at my school,
  people do not like me, people hate me, people laugh|think|treat, picked last, reach out first, reply to my, rumor*, so called friend, social
  circle|skills, socially, spread lies, stop talking to me, talk to new, talking behind, text first, third wheel, trust my friends, two faced,
  uninvited, used to be close|friends, use|using me for, wing man
6 fake|losing|toxic friend*, falling|fell out with, frenem*, friend drama, friendship*, lost my friend
6? best|close|my friend, friend group
5? friends always, hang|hanging out, people always|be|talk, people at school, people do not, social life
5~ neighbor*, parties, party, popular, roommate*
4? friend
3? group chat, ignored, lonely
3~ people, social
# workplace-relationships
5 @boss expect*|push*|yell*, at my new job, at my work, at work _ me,
  blamed|conflict|criticized|disrespected|drama|favoritism|gossip|jerk|mean|people|rude|someone|unfair* at work, boss _
  promot*|humiliat*|scream*|belittl*|ignor*, boss get*|is|say*|want*, co workers, coworker* _ ignore*|steal*|take*, coworkers do not, credit for my
  work, do their job, employer, feel disrespected, fired me, fixing other, gossiping, harass*, hostile, hr, human resources, in front of the
  team|everyone|clients, job where people, lazy coworker*, manager make*, micromanag*, new manager|boss|supervisor, not doing their job, only
  woman|man|black|person in the|my office|team, performance plan, quit because of, someone i work with, take* credit, the whole team, they fired,
  throw* me under the bus, undermin*, unfair boss, work drama|environment|friend*, work with people, workplace, wrote me up
6 bad|toxic boss, bullied|harass* at work, hostile work, office politics, workplace bully|bullying|conflict|harass*
6? co worker*, colleague*, coworker*, my boss|manager|supervisor
5? @boss do|will not, @boss hate*|have|keep|never|treat*, @coworker hate*, at my job, boss and|make*, people i work, work for|with
5~ client*, employee*, leadership, office
4? @boss, @coworker
2? job, work
# child-teen
5 child therap*|psycholog*|counsel*, kid therapist, therap*|counselor|psychologist for my? @child
# child-behavior
6 behavior problem*|issue*|plan, defian*, meltdown*, odd diagnosis, oppositional, tantrum*
5 @child _ hit*|bit*|kick*|throw*|steal*|lie*|refuse*|scream*|punch*|swear*, @child melt* down, @child will not listen|obey|stop, act*|lash*|sneak*
  out, bite*|hit*|kick*|spit* other kids|children|the teacher|his|her, expelled|suspended from daycare|preschool|kindergarten, kicked out of
  daycare|preschool|school, note|call* from the? teacher|school|principal, out of control, runs the house, throw* chairs
# bullying
6 bullied, bullies, bully, bullying, cyberbull*, kid|kids|classmates pick|tease, kid|kids|classmates|boys|girls _ mean|cruel to,
  kid|kids|classmates|boys|girls laugh|laughing at, pick* on
5 call* him|her|them|my @child|boy|girl names, kids at school be mean|tease|laugh|hit, kids made fun|on, mean girls|kids, nobody sits with, shove*
  into lockers, sit* alone at lunch, tease* at|him|her|my
# school-refusal
6 afraid|refus*|scared to go to school, refus* _ out ~ school, school refus*|avoid*|phobia|anxiety, truan*, will not get on the bus, will not go to
  school|class|kindergarten
5 beg* to be? stay|homeschooled, cry*|scream* ~ drop off, every morning ~ school, hate* going to school, hide* ~ before school, melt* down ~ before
  school, miss* so much school, missed days|weeks of school, skip* school, stomach ache*|hurts ~ school
# trauma-ptsd
5 accident, afraid|scared of men, after being, after the attack, almost|nearly died, attacked, attacker, avoid places, awful|bad things happened,
  bad childhood|memories, been through so much, been|went through hell, bitten, break in, broke into, bullied, can not forget, can not get over
  what, can not get the image, car wreck, childhood|painful memories, combat, dead body, dealing with my past, did|happened to me,
  difficult|horrible|rough childhood, do not feel safe, dog attack, drowned, earthquake, emotional scars, ever since it|that, feel safe, flinch*,
  forget|from|in my past, forget|in the past, forget|replay what happened, found her|him dead, found the body, get over|past the past, gunfire,
  gunpoint, gunshots, happened when i be, haunt*, heal|healing from, home invasion, horrific, hostage, house burned, human traffick*, hurricane,
  hurt as a, hurt so bad, hyperalert, images|memories|suicide of, in danger, jump at, jumpy, keep remembering, kidnap*, lost my home in, loud
  noises, molest*, move past, mugged, natural disaster, near|overdose death, nightmare*, on guard, on high alert, panic when someone, past
  be|hurt|pain, police brutality, prison time, rape*, re live, recover from what, relive*, reliving, robbed, saw her|him|someone die, saw my,
  scarred, shooting, since it happened, since the attack|fire, sirens, something bad|terrible happened, stabb*, stalk*, startle*, still affects me,
  survivor, terrible things, to heal, tornado, trafficked, tragedy, tragic, trigger*, unsafe, victim, violent home|past, war, watched _ die, what i
  been|went through, when i be a child|kid, when i be little|younger, witness* a, witnessed, wounds, years ago and
6 cptsd, flash back*, flashback*, hypervigilan*, p t s d, posttraumatic, ptsd, shell shock*, trauma*
5? my past, robbery, survive, survived
5~ crash, fire, fireworks, frozen, gun, shot
3? attack*, childhood, hurt me, memories, scar|scars, violen*
3~ past
3 abus*, assault*
# complex-trauma
6 c ptsd, childhood|repeated trauma*, complex trauma|ptsd, cptsd, developmental trauma
5 abuse* my whole|entire, all my life ~ abuse*|trauma*, never felt safe, so much trauma, trauma* after trauma*, years of abuse
# childhood-abuse
6 abused|beaten|molested|neglected|raped as a child|kid|girl|boy|teen*, abusive childhood|dad|mom|parent*|stepdad|stepfather|stepmom|upbringing,
  childhood emotional neglect, child|childhood abuse|neglect
5 @parent _ beat|hit|punch*|slap*|whip*|chok*|molest*|rape* me|us, @parent abuse*|neglect* me|us, @parent abused, @parent be|get abusive|violent,
  @parent used to beat|hit|slap|whip, abus*|beat*|molest*|rape*|whip*|neglect* ~ as a|when child|kid|girl|boy|little|young,
  abused|molested|beaten|raped when i be, beat*|hit|touched me when i be a|little|young|younger|small, emotional neglect ~ childhood|parent*|child,
  grew up being abused|beaten|hit, grew up with abuse|violence, molested by, raised with abuse|violence, scared of my dad|mom hitting, spanked|whipped
  me with, stepdad|stepfather _ touched me
# sexual-abuse
6 @reach _ touched me, fondl*, grope*, incest*, molest*, pedophil*, rape*, raping, rapist*, sexual abuse*|assault*|harass*|trauma|violence, sexually
  abus*|assault*|harass*|violated
5 abused by a|my priest|coach|teacher|pastor|babysitter|neighbor, be|feel violated, did not consent, drugged me|my, drunk and he had sex|forced,
  flashed me, forc* me to have sex, forc* me to undress|touch|strip|kiss, forced himself|herself on me, forced me into sex, forced sex, forced to have
  sex, groomed me|by, harass* me sexually, have sex with me anyway|while, have slept ~ without consent, inappropriately touched, not give consent,
  roofie*, said no and|but he forced, said no and|but he kept touching, sex without consent, sex|touch* ~ against my will, took advantage of me
  sexually, touch* me without _ consent|permission, touched by a|my man|stranger|relative|@reach, touched inappropriately, touched me
  down|inappropriate*|sexually|there, unwanted sex|sexual|touch*|kiss*, victim of sexual, violated me|my body, woke up to him touching, woke up with
  him inside me, woke up with him on top
# domestic-violence
5 @ex stalk*, @man _ abusive, @man _ beat|hit|punch*|slap*|chok*|strangl*|shov*|kick*|smack* me|us|her, @man abuse*|abusing me|her|us, @man
  be|get|become _ aggressive|violent, @man broke|break my arm|nose|jaw|rib*|wrist|finger*|hand|leg|tooth, @man get|become physical with me|her, abused
  by him|her, abused by my? @partner|@ex, abuses|abusing|beating|choke*|choking|pinned|punched|punches|shov*|slap*|stalk*|strangl*|threat* me,
  afraid|fear|scared|terrified of my @partner|@ex, afraid|scared to leave him|her, be being abused, beat|beats me up, bruises from him|her|my,
  choke|choked her, escape from him|my abus*, fear for my life|safety, fear him|her, get|give me a black eye, grab* me by, gun to|at my|me,
  guy|man|boyfriend|husband who hits|beats me|her, hands around my neck|throat, hand|hands on me, hit my @partner, hits|beats her|him|my
  @friend|sister|mom|daughter, i hit her|him, kicked|kicks me in|on|and|when|while|down, leave him|her safely, lock* me in|inside, physically
  attack*|fight|hurt|lash*, push* me against|around|down|into, threat* to beat|hit|hurt|kill|shoot|stab, throw*|threw _ at me|her|him, throw*|threw me
  across|against|down|into|on, violence at home, violent @partner|ex|home|relationship, violent toward|towards|with me
6 abusive @partner|ex|man|marriage|relationship*, battered wife|wom*, domestic abuse|violence, order of protection, physical abuse, physically abus*,
  protective|restraining order
5! make excuses for him|her|@partner when|because|after _ hit*|beat*|slap*|chok* me, stay because _ scared|afraid of him|her, stay with him|her
  because _ scared|afraid
# emotional-abuse
6 coercive control, emotionally|financially|mentally|psychologically|verbally abus*, emotional|financial|mental|psychological|verbal abuse*, gaslight*
5 @man _ controlling|manipulat*, @man do|will not let me see|talk|work|have|go|leave|use|wear|spend|drive, @man make* me doubt|question my|myself,
  @man say it never happened, @man tell* me i be imagining|crazy, @man threat* to leave|take, @man track* where i, @man twist* everything, anger
  toward me, belittl*|degrad*|humiliat*|isolat* me, belittles, call* me a bitch|whore|slut|liar|loser|psycho, call* me
  crazy|dumb|fat|names|stupid|ugly|useless|worthless, control freak, control* _ money|finances, control* everything i|me, control* me|us, control*
  my life|every, control* what i|we, control* who i, controlling @partner|@parent|ex|relationship|man, curses|cuss*|screams|swears at me, cut* me
  off from my friends|family, guilt trips me, keep* me from seeing|working|my, makes me feel crazy|worthless|stupid, makes me feel like i be
  crazy|worthless|nothing, name calling, narcissis* @partner|@ex|@parent|abuse|relationship|man, put* me down, tell me what to wear, track* my
  phone|location|car, twist* my words, walk* on eggshells around him|her, walk* on eggshells around my? @partner, will not let me leave, yell* at me
  all
4 @man yell|yells|scream* at me, manipulat*
5! @man makes me feel guilty when|if i
# trafficking
6 forced into prostitution, forced to sell|work without, pimp*, sex work against, sold for sex, the life ~ escap*|out, traffick*
# medical-trauma
6 birth trauma, emergency c section, icu, medical trauma*|ptsd|gaslight*, traumatic birth|surgery|delivery
5 almost died in|during|on, doctor* did not believe|listen, scared|afraid|terrified|panic* of|at doctor*|hospital*|needles|surgery|mri, since the|my
  surgery|hospital, ventilator, white coat, woke up during|in surgery
# religious-trauma
6 church hurt, cult, deconstruct*, ex jehovah*|mormon, exmormon, exvangelical, high control religion, purity culture, religious abuse|trauma,
  spiritual abuse
5 afraid of god|hell, brainwash*, church kicked, church told me, conversion therapy, disfellowship*, excommunicat*, fear of hell, forced religion,
  fundamentalist, going to hell, jehovah*, left mormonism, left my religion, left the church|faith, pastor abused|told, pray the gay, raised
  baptist|catholic|mormon, religion make* me feel guilty, religious guilt|parents|shame|upbringing, shunned, sin, sinful, strict religious
1? church, guilt*, hell, religio*
# racial-trauma
5 because i be jewish|mexican, because of my race|skin, being asian|black|brown|latin*|muslim, bigot*, black in america, black man|woman, called me
  the n, n word, only black person, people stare because, police stop*|violence, prejudic*, profiled, pulled over because, skin color, slur*,
  stereotyp*, treated different* because
6 antisemit*, discriminat*, hate crime*, islamophob*, microaggress*, racial profil*|stress|trauma, racially profiled, racism, racist*, xenophob*
1? black, minority, race
# dissociation
5 another person inside, autopilot, black* out memory, blank|blanking|space|spacing|zone|zoning out, brain fog, can not remember my childhood,
  detached, detachment, different person, do not recognize myself, do not remember, everything be blurry, feel far away, feel like i be not myself,
  feel like someone else, feel unreal, feel* not real, forget who i, go blank, going through life in, in a dream|fog, like a dream, lost time, memory
  gap*, missing memories, not feel like i be here, not feel real, not in control of myself, not in my body, not really there, nothing feel* real, out
  of body, outside my body, outside|watching myself, people in my head, people inside me, personalities, touch with reality, watching from outside,
  world feel* fake
3? spaced out
6 alters, depersonal*, dereal*, disassociat*, dissociat*, multiple|split personalit*
1? foggy, memory, numb, reality
3? feel like i be not
3~ blank, trance, voice
5~ floating
# life-transition
5 about to graduate, accomplish my goals, adjusting|life after, adulthood, after twenty|thirty years, become|becoming a parent, be|becoming an adult,
  big decision*|step, buying my first, came home from, can not decide, change be hard, change my life, crossroads, decide whether, do not know what to
  do with, doing with my life, empty house|nest|nester, everything|things be changing, fall|fell apart after, fresh start, growing up too, hate
  change, make a change|decision, make changes, move away|forward, moved across, moved to a new, moving back, new country|state, newly married, next
  step, not the life i, on my feet, on track, packed up, relocat*, start a new, start fresh, start* over, stuck in life, too much change, took his|her
  license, turned thirty, turning 30|40|50|eighteen, unsure what to do, what to do next, what|which path, where to go from here, whole life ahead
3 nostalgi*
6 adjust|adjusting to, big|major change*, life adjust*|change*|transition*, mid life crisis, midlife crisis, quarter life
6? transition*
5? buying a house, getting married, graduat*, just moved, leave home, move out, new city|home|life, retir*, wedding
2? adult*, change*, choice*, decide, direction, future, life together, lost, moving, my life, next, stuck
5~ decision*
# career
5 afraid to quit, applied|applying for, apply for jobs, ask for a raise, become a, business|work be slow, can|do not work, change|changing|switch
  jobs, closing down, company be closing, cut my hours, cut staff, dead end job, demoted|demotion, do with my life, find a new job,
  find|get|hold|holding|keep|need|without a job, find|without work, furlough*, hardly any work, hate|leave this job, have a job yet, hours cut,
  hours|motivation at work, interview tomorrow|went, interviewing, job application*|change|impact|market|satisfaction|security, job be going away, job
  for me, jobless, let go from, let me go, looking for a new job, look|looking for a job, look|looking for work, lost _ job, major in, make a living,
  more hours, more work hours, my business|field, need a better job, no income|interviews|job, no one will hire, not getting ahead|hired, not paid
  enough, out of work, part time job, pass* me over, performance review, professional life, quit and|my|working, quit or stay, restructur*, return to
  work, right|what|which|wrong job, self employed, start my new job, start my own, underpaid, what to do for work, what to study, work experience,
  work in the field
6 career*, dream job, fired, job hunt*|interview*|loss|search*, laid off, lay off*, layoff*, lost my job, unemploy*
6? new job
5? get hired, going back to work, job, pay raise, start work
5~ business, entrepreneur*, freelance, interview, interviews, position, recommendation, resume, sales, startup, success*
4~ hiring
1? ambition, boss, goals, profession, work
# job-loss
6 fired from, got fired, job loss, laid off, lay off*, layoff*, let go from|after, lost my|his|her job, pink slip, severance, unemploy*
5 can not find a? job|work, company closed|folded, downsiz*, get* rejected from jobs, lay|layed|laid of|off, out of work, plant closed|closing,
  replaced by
# school
6? campus, college, dorm, finals, grades, gre, homework, kindergarten, school*, semester, student*, studies, study*, universit*
6~ class, classes, course, degree, elementary, lecture*, major, phd, principal, professor*, sat, teacher*
6 academic*, classmates, coursework, dissertation, exam|exams, freshman, gpa, grad|law|med|medical school, midterm*, school stress, schoolwork,
  sophomore, test anxiety, thesis, tuition, undergrad
5 back|return to school, bad|good grade|grades, college applications, course work, cut|in|math|skip* class, deadline|study|studying for, detention,
  drop|dropped|dropping out, drop|dropping a class, expelled, fail, failing, flunk*, get good, get into college, group project*, homeschool*,
  junior|senior year, online classes|school, procrastinating on, scholarship*, school project, speech about, suspended, switch majors, test coming up
5? a|my test, graduate, graduating, internship, test tomorrow
5~ application, assignment*, essay*, math, paper, papers, projects, quiz, tutoring
1? kids at, learning, pass, tutor*
# financial-stress
5 afford, behind on my|rent, be|so poor, bills, borrow*|enough|lend*|need|rent money, broke and, can not pay, car payment, child support payment*,
  collection agency, cut off notice, electric|light|power bill, expenses, feed my, food bank, food on the table, get a loan, hours cut,
  lack|out|short of money, large purchase, living in my car, living paycheck, lose my apartment, lost everything, lost my home|house, low|short on
  money, make ends meet, money be|saved|troubles|worries, mortgage, no food|income|money|savings, no place to live, not afford, overspend*, owe,
  paid enough, pay my rent, pay off|rent, payday loan*, paying off, savings, social security, spending money|too, spends all|our, spent all, spent
  too much, stimulus, support my family|kids, too much money
6 always|be|dead|flat broke, bankrup*, cost of living, credit card*, debt*, evict*, financ*, food stamps, foreclos*, homeless*, loans, low income,
  money be tight, money issue*|problem*|stress, overdraft*, paycheck to paycheck, poverty, repo|repossess*, ssi, student loan*, tight on money,
  unemployment benefits, welfare
5? about|make|more|save|saving money, disability, get paid, insurance will not, money on, the rent, unemployment
5~ budget*, collections, costs, credit, expensive, groceries, income, inflation, irs, loan, paycheck, payments, price*, provide, shelter, taxes
4? money
2? buy, cash, dollars, pay, rent, salary, sell, wages
5! depend on him|her|@partner for money|rent|everything
# caregiving
5 @kin _ cancer|sick, @kin|@partner health, @partner _ cancer, @partner be sick, aging mom|parent*, ailing, assisted living, brother|sister sickness,
  care of my, caring for, caring|taking care of, dad|husband in hospital, disabled child|daughter|son, elderly father|mom|parent*, full time care,
  her|his illness, home care, hospice, in the hospital, look after her|him, look* after my, looking after _ parent, mom in a|hospital,
  mom|dad|husband|wife with|has dementia|als|alzheimer*|parkinson*, my disabled, nursing home, provide for my grand*, responsible for my dad|mom, sick
  child|dad|husband|mom|parent|wife, special needs, stroke, wearing me down, wheelchair
6 care giver*|taker*, caregiv*, carer, caretak*, elder care, eldercare, respite, sandwich generation, take care of my dad|mom
5? her|his health
1? disabled, elderly, hospital, ill, sick
# aging
5 80|81|82|83|84|85|86|87|88|89|90 year*, assisted living, be 60|65|70|75|80|old, body be changing, can not do what i used to, can not drive anymore,
  feel old|older, forgetful, forgetting things, friends be dying, gray hair, in her|his seventies|eighties|nineties, in my eighties|seventies|sixties,
  lives alone, memory be going, nursing home, old man|woman, outlive*, too old for, took his|her|my license|keys, turn* seventy|eighty|sixty|70|80|60,
  used to be able to, wrinkles
6? retire*
6 ageing, aging, getting old|older, grow|growing old, hot flashes, later life, menopaus*, old age, perimenopaus*, senior citizen
5? grandchildren never, my age, over 50|60
1? old, older
# immigration
6 acculturat*, asylum, citizenship, culture shock, daca, deport*, dreamer*, expat*, green card, immigra*, migrant*, refugee*, undocumented, visa
5 adjusting|came|moved to america, adjust|came|moved to this country, another|new country, back home in, born in another, came|moved here from,
  came|moved to the us, cultural difference*, english be not, family back home, family separation, in my country, international student, language
  barrier, learn|my|speak english, miss home, miss my home, my home country, work permit
5? my country
5~ border, foreign*
1? abroad, accent, culture*
# legal
5 accused of, convict*, court case, crime, custody, divorce papers, expunge*, go to court, guardian*, illegal, in court, judge order*|said, legal*,
  released from, see somebody, sentenced, sex offender, the law
6 arrest*, child protective, court order*, cps, criminal record, custody hearing, dui, dwi, felon*, incarcerat*, jail, lawsuit, mandated, parole,
  prison, probation, restraining order, sued, suing
6? attorney*, court|courts, lawyer*
5? my case
5~ charges, cops, judge, police, rights, sentence, trial
1? guilty, law
# reentry
6 after prison|jail, background check, did time, ex con|convict|felon, formerly incarcerated, halfway house, locked up for, on parole, out of
  prison|jail, re entry, reentry, released from prison|jail, served years|time
5 behind bars, felon*, got out in|last|after, home from prison|jail, years inside
# first-responder
6? cop, law enforcement, police officer*
6 correction* officer, dispatcher*, ems, emt, er nurse|doctor, fire fighter*, firefighter*, firem*n, first responder*, on the force, paramedic*, state
  trooper
5 bad calls, calls stay|haunt*|follow, line of duty, on the job ~ saw, the badge|department
6~ deputy
# sports
5 before games|meets|matches|races, choke* in|at|under games|matches|meets|pressure, choke* ~ match|game|meet|race|tournament, coach bench*|cut,
  freeze* on|at the, golf|tennis|soccer|baseball|basketball|softball ~ nervous|anxious|anxiety|choke*|freeze*|slump, injured ~ season|team|play, off
  the team, sports injury
6 athlete*, athletic, gymnast*, marathon*, my sport, performance anxiety at, sport* psycholog*|performance, swimmer*, teammate*, the yips, varsity
# maternal
5 abort*, be|get pregnant, c section, do not love my baby, due in, feel nothing for him|her|the? baby, first|third trimester, labor and delivery,
  months old ~ cry|numb|feel, motherhood, my pregnancy, new baby|mom, newborn, nicu, not bonding with, post par|part, should not have had
  him|her|a|this, shouldn have had, unplanned pregnan*, weeks old
6 after|gave|traumatic birth, after|since _ baby, baby blues, birth trauma, breastfeed*, mat|maternity leave, pardum, perinatal, post partum,
  postpartum, ppd, prenatal, since giving birth
6? had a baby, new mom|parent*, newborn*, pregnan*
5? baby will not, my baby be
5~ expecting, nursing
1? baby, infant
# infertility
5 can not get pregnant, can not have a|children|kids, childless*, conceive|conceiving, egg retrieval|freezing, embryo*, failed cycle, friends are
  pregnant, i v f, low egg|sperm, negative pregnancy test*, sterile, tests negative, trying to have a, unable to have child*, want children but can
  not, years of trying
6 egg donor, fertility, infertil*, iui, ivf, surrogacy, surrogate, try to get pregnant, trying for a baby, trying to conceive
5~ eggs
1? pregnan*
# adoption
5 a dopted, adopt a child, adopted and|child|daughter|from|son, adopting, birth family, closed|international adoption, find my real, foster home, gave
  me away|up, given away, in foster, my|was adopted, real parents, transracial
6 adoptee, biological father|mother|parent*, birth father|mom|parent*, foster care|child*|kid*|parent*
6? adopt*
1? foster
# sleep
5 2am, 3 am, 3am, 3|4|for|four|three a m, 4am, afraid|back|getting|pills|scared|trouble to sleep, bad dream*|sleep, barely|enough|hardly|poor sleep,
  can not rest, fall a sleep, fall back asleep, fall|falling|stay asleep, four|three|two hours, getting|hardly any sleep, help me sleep, hours a
  night, hours|lack of sleep, how can|do i sleep, keep me awake|up, lie there til|until, middle of the night, night sweats, no rest|sleep, oversleep*,
  recurring dream*, same dream, sleep 3|4|alone|better|medicine|next|pattern*|schedule|talk*|well|without, sleep at all|night, sleep be terrible,
  sleep for days, sleep in my own, sleep too much, sleeping pills, sleepy all day, staying asleep|up, talk in my sleep, tired but can not, tired in
  the morning, toss and turn, tossing and turning, trouble falling, trouble with sleep, up late, wake up at|crying|every|multiple|several|tired,
  wake|waking up in the middle, waking up at, wanna sleep but, who has time to sleep, wide awake, wired at night
6 ambien, bad dreams, insommnia, insomnia*, melatonin, narcolep*, night terror*, nightmare*, not _ asleep|sleep, sleep
  apnea|deprived|hygiene|issue*|paralysis|problem*|walk*, sleepless*, sleepwalk*, trouble sleeping
5? dream about, dreaming, dreams, go to bed|sleep, nap, stay|wake|wakes|waking up
5~ awake
4? asleep, sleep
2? bed, dream, exhausted, night, rest, tired
# chronic-illness
5 after surgery, allerg*, always|be|feeling|got sick, asthma, bedridden, blood sugar, broke my leg, broken foot|leg, cancer diagnosis, copd,
  coronavirus, covid*, diagnosed, dialysis, doctors can not, fatigue*, feeling too well, flare*, getting sicker, health be declining, health
  condition|scare, heart attack|condition|problem*, high blood pressure, hormon*, hospitalized, illness*, immune, in a cast, incurable, infection*,
  injur*, low energy, more tests, my condition, nausea*, out of the hospital, physical health, pneumonia, radiation, recover* from surgery, recovery
  from, sick all week, sick and tired, sickle cell, skin breaking out, sore throat, stomach issue*, stroke, symptoms be getting, test results,
  throwing up, transplant
6 als, arthritis, autoimmune, brain|head injury, chemo*, chronic disease|fatigue|illness*, chronically ill, crohn*, crones|heart|kidney disease,
  cystic fibrosis, disabilit*, disabled, ehlers, endo, endometriosis, epilep*, fibromyalgia, heart|kidney|liver failure, hiv positive, ibs, long
  covid, loop us, lyme, ms, multiple sclerosis, not _ feel good|well, parkinson*, seizure*, tbi, thyroid, tumor*
6? cancer*, diabet*
5? a cold|doctor, doctor appointment*, doctors say, my diagnosis|disease, the doctor|doctors
5~ corona, fever, flu, gut, health, hospital*, insulin, medical, operation, surger*, teeth, virus
2? disease, doctor*, ill, medic*, sick, symptoms, tired, weight
# pain
6 back|chronic|constant|in|joint|muscle|neck|nerve|pelvic|physical|unexplained pain, body ache*, headache*, migraine*, pain all the time, pain
  management, sciatica
5 ache*, aching, arm|hip|knee|leg|shoulder pain, back|body|everything|knee|stomach hurts, chronic, cramps, head hurts|pounding, hurting all, hurts
  to|when, injured, knees hurt, live with pain, pain every day, pain in my, pain medication|meds|that, painful, sore
5? injury, my back
5~ disc, knee, nerve*
2? hurts, pain|pains|painful, stomach
# cancer
6 brca, cancer*, chemo*, leukemia, lumpectomy, lymphoma, mastectomy, melanoma, metasta*, oncolog*, radiation, remission, stage two|three|four|2|3|4,
  tumor*
# disability
6 accessib*, amput*, blind, cerebral palsy, deaf, disabilit*, disabled, losing my sight|vision|hearing|eyesight, paralyz*, paraplegic, prosthetic,
  quadripleg*, spina bifida, spinal cord, wheelchair
5 can not walk anymore, lost my leg|arm|legs
5~ walker
# brain-injury
6 aneurysm, brain injur*|damage|surgery|bleed, concussion*, head injur*|trauma, stroke, tbi
5 hit my head, since my|the|his|her accident|crash|fall
# menopause
6 hot flash*, hysterectomy, menopaus*, perimenopaus*, the change
5 change of life, hormone* be|all, night sweats
# dementia
6 all timers, alzheimer*, cognitive decline, dementia, lewy body, losing her|his memory, memory loss, sundowning|sundowners
5 @aged _ asks the same question*, @aged _ confused about where|what|who, @aged _ confused and|all forget*|lost|wander*|the, @aged _ do not
  recognize|remember me|us|my|who|anyone, @aged _ forget* my|who|where|how|names|everything|things|to, @aged _ keep forget*, @aged _ wanders
  off|at|away|around, @aged __ repeats herself|himself|the, @aged can not remember my|our|names|who, @aged get lost, @aged ~ forget* the stove,
  forgets my name, forgets|forgot who i be, her|his memory be getting|going, losing my memory, memory care|issue*|problem*, memory getting worse
# addiction
5 can not quit, hooked on, relapse*
# substance-use
6 adderall abuse, addict*, amphetamine*, bath salts, benzodiazepine*, benzos, cannabis, clean for, cocaine, detox, drug*, ecstasy, fentanyl, heroin,
  huffing, inhalant*, junkie, juul, ketamine, kratom, lsd, marijuana, meth, methadone, methamphetamine*, narcan, narcotics anonymous, nicotine,
  opiate*, opioid*, overdos*, oxy, oxycodone, pain killers, painkiller*, percocet*, recovery, rehab, relaps*, shrooms, sober*, sobriety, stoner,
  suboxone, substance*, tobacco, vap*, vicodin, xanax bars
6? cigarette*, coke, crack, molly, pill|pills, pot, smok*, weed
5 abusing, always high, chasing a high, cravings, days|months clean, dirty test, get high, he|she be using, high all, high every day, hooked on,
  medication abuse, needle in, overuse, quit using|weed, recovering, self medicat*, snort*, started|stop using, stay off, stoned, tested positive,
  under the influence, using again, withdraw*
5? be high
5~ dealer, prescription
1? high, using
# alcohol
6 aa, al anon, alcohol*, binge drink*, drinking problem, drunk*, dui, dwi, hangover*, sober*, sobriety
6? beer*, vodka, whiskey, wine
5 @they drink, black|blacked|blacking out, bottle a, bottles of, bottle|glass of wine, dad|husband|mom|wife drink*, drink alone|daily, drink at night,
  drink every day|evening|morning|night|weekend, drink to forget|sleep|relax, glass ~ bottle, heavy|social drinker, six pack
5? drink
3? rehab, relaps*
3~ bar
# drug-use
5 get off of, get* high, hooked on pain*, nod* off, overdos*, shoot* up, smoke* pot, stoned, use*|using again, vape*, vaping
6 adderall, benzo*, cannabis, cocaine, crack, drug use|problem|habit|addict*, drugs, edibles, fentanyl, heroin, ketamine, kratom, marijuana, mdma,
  meth, methadone, methamphetamine*, molly, narcan, needles, opiate*, opioid*, oxy|oxys|oxycodone|oxycontin, painkiller*, percocet*, pills, sub
  ox|oxone, suboxone, vicodin, weed, xanax
# gambling
6 betting, blackjack, bookie, gambl*, scratch off*|ticket*, slot machine*, spend|lose ~ casino, sports bet*, wager*
6? casino*, lottery, poker
5 bets, chase|chasing losses, crypto, day trading, draftkings, fantasy sports, lost money, lost my savings, roulette, slots, sportsbook, win it back
5? bet on
2? bet
# internet-gaming
5 addicted to games|social|video, always gaming|playing, always on the computer|phone, be|day|hours|live|night|stay*|time on her|his|my|their|the
  phone, chat rooms, computer game*, game addiction, games|plays all day|night, gaming all night, glued to, on the computer all, on the internet
  all|too, online all day, online all the time, play|plays games all, play|plays video, scroll*, too much screen, twitch
6 call of duty, doomscroll*, internet addict*, phone addiction, screen addict*|time, videogame*
6? facebook, fortnite, gamer, gaming, instagram, internet, minecraft, playstation, social media*, tiktok, video game*, xbox, youtube
5? play* games
5~ discord, ipad, netflix, reddit, roblox, snapchat, streaming, tablet, twitter
2? computer, games, phone, screen*, texts
# pornography
6 porn*
5 adult sites|videos|websites, camgirl*, jerk* off, nofap, only fans, onlyfans, watch* dirty videos, xxx
# dual-diagnosis
6 co occurring, cooccurring, dual diagnos*
5 bipolar|depress*|ptsd|anxiety|adhd ~ drink*|alcohol*|addict*
# eating-disorder
5 afraid of food, bmi, calorie*, do not feel hungry, eat better|so|when, eat my feelings, eat too little|much, eaten in, eating dis order, eating
  habits, exercise too much, fasting, food be|rules, gain|gaining weight, healthy relationship with, hide food, made myself sick, not eating,
  obsess*|think about food, obsessed with food|weight, relationship with food, restrict|restricting|restriction, secretly eat, skinny|thin enough,
  skip|skipping meals, star of|ve myself, starv*, then throw up, throw* up my|after, weigh myself, weigh* herself|himself
6 an or|a rex*, anorexi*, arfid, bing|emotional|over|stress eat*, bulimi*, disordered eating, eating disorder*, food addiction, laxative*, orthorexi*,
  overeat*, purge, purging
5? eat, food and
2? appetite, diet*, fat, food, hungry, meals, skinny, thin, weight
5~ snack*
# body-image
6 bdd, body dysmorph*|image, dysmorphi*, fat shaming, hate my|her|his body, how i look, obes*, overweight, the way i look
6? my appearance|looks
5 acne, ashamed of how i, avoid photos, balding, be fat|pretty|ugly, be not pretty, bloated, body looks, breasts, cellulite, cover|how my body,
  disgusting, eat healthy, feel attractive|fat|ugly, gain*|lose weight, get in shape, hate looking|mirrors, hate my face|nose, look at myself, look
  fat|ugly, look|looking in the mirror, lose the weight, love handles, not attractive, out of shape, penis size, plastic surgery, pretty enough,
  scars, see myself in, self conscious about my, skin color, so fat, stretch marks, too fat|skinny|tall|thin, unattractive, wear baggy, weight loss
5? chest be, my body|face|nose|skin|weight
5~ bald, hair, height, mirror, muscles, teeth
1? appearance, fat, looks, my stomach, ugly, weight
# identity
6 coming of age, identity, who i really am
5 be myself, belong anywhere, do not recognize who, fit in anywhere, know who i really, question* who i, true self, who am i, who i am
3~ belong, culture
5~ authentic*, labels
# self-understanding
5 authentic self, be i crazy, better myself as, better person, direction|meaning|purpose in life, existential*, feel stuck in, figure myself out,
  figure out my|who|why, figuring out who, find my purpose, fulfill*, identity crisis, inner peace, know what i want, know why i, learn about
  myself, life have been lacking, lost my identity|way, lost|sabotage myself, make sense of, meaning of life, mid life, midlife, more to life, my
  true self, no direction, not no who i be, priorities, repeat* the same, same mistake*|patterns, self sabotag*, sense of self, something be
  missing, something missing, therapy to grow, understand why, what i really want, what i want in life, who am i, who i am, who i want to be, why be
  i, why do i always|do|feel|keep, why i am like this, why i be the way, why i do the things, wrong with me
6 better understand who, find|know|understand myself, personal growth, self aware*|discovery|exploration|growth|improvement
5? my purpose
5~ reflect
3? conflicted, confused about, sensitive
3~ goals, patterns, personality, purpose, redundant
# lgbtq
5 another man, attracted to both|boys|females|girls|guys|males|men|women, attracted to other men|women, be i bi|straight, be straight, boys and girls,
  crush on a boy|girl, feelings for another girl|guy, i be bi, i like men|women, kissed a boy|girl, like both|girls|guys, my orientation, not accept
  me being, out to my, parents do not know i, pronoun|pronouns, same gender, sexual identity, threw him|her|them out ~ came
6 asexual, bi curious, bicurious, bisexual*, closeted, come out, cross dress*, crossdress*, gay, homophob*, homosexual*, in the closet, lesbian*,
  lgbt*, out of the closet, pansexual, queer, same sex, sexual orientation, sexuality, sissy, transgender*, transvestite*
6? gender
5? love a girl
3? orientation, trans
3~ bi
# gender-identity
5 be a boy|female|girl|male, become a man|woman, becoming a woman, binder, boy or girl, child|daughter|son be trans, dress as a, dress in women, dress
  like a girl, dress up as, dressing like, estrogen, feel like a boy|female|girl|male|man|woman, gender affirming, male or female, my trans, not a
  boy|girl|man|woman, opposite sex, preferred name, pronoun|pronouns, puberty blockers, question* my gender, sex change, testosterone, trapped in a,
  want to be a man|woman, wear dresses|makeup, wear girl*|women* clothes, wrong body
6 agender, bottom|top surgery, cross dress*, crossdress*, deadname*, dysphori*, ftm, gender dysphor*|fluid|identity, genderfluid, genderqueer, hormone
  therapy, hormones, hrt, misgender*, mtf, non binary, nonbinary, transgender*, transition* to, transsexual*, transvestite*
6? gender, trans
1? identify as, lgbt*
# racial-identity
6 bi racial, biracial, ethnic|racial identity, interracial, mixed race, multiracial
6? my ethnicity|heritage|race
5 asian|immigrant|traditional parents, assimilat*, cultural identity, culture clash, diaspora, first gen|generation, half asian|black|white, look
  white, lost my culture, my roots, not asian|black|latina|latino|mexican|white enough, people|person of color, racially mixed, too black|white, two
  cultures, white passing, whitewashed
5? my culture|people
1? culture*, ethnic*, heritage, race, racial
# spirituality
5 afterlife, after|when we die, as a catholic|christian|jew|muslim, awakening, baptiz*, believe in anything|god, believer, calling|purpose from god,
  chakra, christian and, church members, closer to god, convert|converted|converting, cursed, different beliefs|faiths, do not believe, do not pray
  anything|anymore, doubt*|hear|question* god, energy healing, existential, forgiven, forgiveness of, god and|forgive|hates|left|speak*, god has
  left, gospel, imam, interfaith, karma, life after death, mad at god, marry outside my, marrying a, meditat*, ministry, nonbeliever, not religious,
  prayers, punish* me, punishment, purpose of life, question* my god, rabbi, reincarnat*, relationship with god, repent*, rosary, salvation,
  scripture, sinned, sinner, sinning, stopped believing|praying, unequally yoked, used to pray, walk with christ|god, witchcraft, youth group
6 agnostic, atheis*, buddhis*, devil, faith, higher power, hindu*, holy spirit, islam*, judaism, meaning of life, mormon*, mosque, quran, religio*,
  satan, sin, sins, spiritual*, synagogue
6? bible, catholic*, christ, christian*, church*, god, jesus, jewish, muslim, pastor, pray*, priest, soul
5? my beliefs
5~ angel|angels, blessed, blessing, curse, evil, ghost*, heaven, hell, possessed, spirit, spirits
2? belief*, worship
# men
5 as|be a man, be a better man, be not a man, fatherhood, guys do not talk about, less of a man, like a real man, male and, man up, men and emotions,
  men be supposed to, men do not cry|share|talk, men|mens therapist|counselor|group, new dad, provider, real men, supposed to be strong
6 male depression, manhood, masculin*, men issue*, men mental health, mens group|issue*
1? male, men
# women
6 female therapist, feminin*, misogyn*, pmdd, pms, premenstrual, sexism, sexist, womanhood, women issue*, women mental health, womens group|issue*
5 as|being a woman, before my period, catcall*, female and, glass ceiling, hormonal, menopaus*, mental load, my cycle, time of the month, women be
  expected, women|womens circle|group|therapist|counselor, working mom
5? my period
1? female, women
# veterans
6 active duty, back|home from the? war|iraq|afghanistan|overseas, basic training, boot camp, coast|national guard, combat, deployment, marines, ptsd
  from war, reservist, sergeant, soldier*, tour of duty, veteran*, war zone
5 after|join|leaving|miss the military, barracks, boyfriend|husband be in the, brothers in arms, came back different, discharged from, enlist*,
  firefight, got out of the service, in the army|military|navy, jumps at every, leaving for basic, lost my buddies, marine husband, military
  base|family|life|spouse|wife, stationed, survivor guilt, tour in, tours, va benefits|disability|hospital
6? military, the service
6~ afghanistan, iraq, marine, vietnam
5? my service|unit, the va
5~ civilian, discharge, overseas, served, vet, vets, war
1? va
# neurodiversity
5 brain be different, brain does not work, brain works, different brain, executive dysfunction|function*, get assessed for, mask* all day, masking,
  neurologic*, on the spectrum, over stimulated, overstimulat*, sensory issue*|overload, stimm*, think i be neuro*, tic, tics, tourette*, undiagnosed,
  unmask*, wired differently
6 audhd, neuroatypical, neurodiver*, neuropsych*, neurotypical, sensory processing
5? my brain
1? developmental*, different from everyone
# adhd
6 a d d, a d h d, add med*|medication|diagnosis|testing|symptoms, adderall, adhd, attention deficit, hyperactiv*, inattentive, ritalin, vyvanse
5 all over the place, always late|losing, attention span, brain jumps, can not focus|organize, can not get anything done, can not sit still, careless
  mistakes, concentrat*, daydream*, disorganiz*, distract*, fidget*, finish anything|tasks, finish what i start, focus on anything, forget
  appointments|everything|things, get a thing done, get things done, get|be|stay organized, hard|unable to focus, hyperfocus, impulsive, interrupt
  people, lose everything|things, lose my keys, make careless, mind be everywhere, mind jumps|wander*, miss appointments, never finish anything|what,
  on task, pay|paying attention, procrastinat*, put things off, start projects, start things and never finish, stay focused, time blind*|management,
  trouble focusing, trouble in class
5~ hyper
1? attention, focus, forgetful, messy, restless
# autism
5 change in routine, child do not speak, delayed speech, developmental|speech delay, do not pick up on, do not understand jokes|people|social, eye
  contact, flap*, hates loud, late diagnos*, masking, meltdowns, need routine*, never fit in anywhere and, no eye contact, non verbal, nonverbal,
  read people|social, rigid, same routine, sensory, social cues, special interest*, spin* in circles, take things literally, textures, think
  differently
6 asd, asperger*, aspie, autis*, line*|lining up ~ toys|cars|blocks|trains, not answer|respond to his|her name, not say any words, not talk|speak
  yet, on the spectrum, spectrum disorder, stimm*, toddler be|do not talk|speak
1? literal
5~ routine|routines
# learning
5 behind in reading|math, behind|stupid in class, can not do math, can not read|spell, failing reading, flips|reverses letters, hard time learning,
  hard to learn|read, held back, learn slow|slower, learning difference*|problem*, letters backward*, mix up letters|numbers, numbers do not make
  sense, read at|slowly, reads below, slow reader, struggle* to learn, struggling|trouble in reading, trouble learning|reading, trouble with math
6 dyscalcul*, dysgraph*, dyslexi*, iep, learning difficult*|disab*|disorder, processing disorder, reading disability, slow learner, special ed*
1? learn, reading, spelling, tutor*
# tics
6 motor|vocal tic*, throat clearing, tic, tics, tourette*, turret*
5 blink* ~ clear*|jerk*|noise*, clear* his|her throat, jerk* his|her head|neck, make* noises, twitch*
# intellectual-disability
6 cognitive delay*|disab*, developmental*|intellectual* disab*|delay*, down|downs syndrome, fragile x, global delay, group home
5 mind|level of a year old, never live on his|her own
# suicidal-ideation
6 better off dead, better off without me, do not want to live, end it all, end|ending my life, kill herself|himself|myself|themselves, killing myself,
  kms, never wake up, no reason to live, not wake up again|anymore|tomorrow, not want to be alive, not want to be here anymore, not want to exist, not
  want to wake up, not worth living, stop existing, suicid*, take|took my own life, tired of living, unalive, wanna die, wish i be dead, wish i be
  never born, wish i be not alive|here, wish i could disappear, wish i would not wake up
4 hope|wish i die, i should be dead, i should die, let me die, rather be dead, rather die, ready to die, thoughts of dying, to take my life, want to
  be dead, want to end it
# self-harm
6 bang* my head until|when|because, burn*|cut|harm*|hit|hurt|punch*|scratch* myself, cuts herself|himself, cuts on? her|his arm*|leg*|thigh*|wrist*,
  cutting again|myself, cutting her|his arm*|leg*|thigh*|wrist*, cut|cutting my skin, cut|cutting on? my arm*|leg*|thigh*|wrist*, i be a cutter,
  self harm*|injur*|mutilat*, selfharm*
5 bangs her|his head, bites|burn*|cut|cutting|harm|harming|hit|hurt herself|himself, cutting scars, have been cutting, make myself bleed, scars from
  cutting, scratch* my arm*|leg*|thigh*|wrist* until|to, start|stop cutting, urge to cut|burn|hurt, want to cut|burn|hurt my
# complex
5 mental disorder|hospital, off her|his|my meds, psychiatric
6 hospitalized for, multiple diagnos*
# psychosis
6 @person|he|she _ convinced _ being followed|watched, antipsychotic*, delusion*, government|fbi|cia put _ camera*|chip*|microphone*, hallucinat*,
  hear* voices, people|they|neighbors be spying on me|her|him|us, psychosis, psychotic, schizo*, voices in her|his|my head, voices tell*|telling
5 be hearing|seeing things, be the chosen one, chip in my head|brain|body, government|fbi|cia be after|watching|following|spying, hear a voice
  in|that|telling|when, hear my name called|when, hear people|someone talk|calling|whispering ~ nobody, hear people|someone ~ not there, hear
  whispers, hear|see things no one, hear|see things other|others, hear|see things that be not, lost grip on reality, lost touch with reality,
  messages from|through the tv|radio, my thoughts be not mine, out to get me, people|they be after me, people|they|others can read my mind, plot*
  against me, see figures|ghosts|people|shadows ~ not there|real, see shadow people, someone|they|people|government|tv control*|read* my
  mind|thoughts, talk* to people who be not, they be watching me, think everyone be against|after|watching me, think everyone be plotting,
  think*|believe*|convinced _ being followed|watched by, thoughts be not my own, tv be talking to me, voice telling me
4 i have special powers|mission, special mission|powers from
# schizophrenia
6 clozapine|risperdal|abilify|invega, schizo*
5 hear* voices, psychotic break
# borderline
6 borderline, bpd, emotional dysregulat*, emotionally unstable, personality disorder, splitting
5 chronic emptiness, control|regulate my emotions, emotional outburst*|regulation, emotions change, empty all the time, empty inside,
  explosive|extreme emotion*, feel too much, hate then love, idealiz*, intense emotions, love hate, love then hate, one minute i love, people be all
  good, unstable relationship*
1? diagnos*, disorder*, intense, personality, unstable
# narcissism
6 narc, narciss*, npd
5 everything be about him|her, full of himself|herself, lack*|no empathy, never wrong
## relational
6 relational
4 how i relate, patterns in my relationships, patterns in relationships, patterns with people, push|pushing people away, relate to others, relating to
  people, repeat the same pattern*, same kind of relationship*, same relationship pattern*
## relational-cultural
6 relational cultural
4 disconnected because of culture, power and connection
## object-relations
6 object relations
4 parents shaped my relationships, see my mother in every
## psychodynamic
6 depth psycholog*, insight oriented, jung, jungian, psychodynamic, subconscious*, unconscious*
4 childhood affects, dig deep*, dig into my past, dream analysis, how my childhood, interpret my dreams, my past affects, root cause*|of, roots of,
  talk about my childhood, understand my past, where it comes from, why i be like this, why i be the way i am
## psychoanalytic
6 freud*, lie on a couch, on the couch, psychoanaly*
## mentalization
6 mbt, mentaliz*
## transactional-analysis
6 transactional analysis
## attachment-based
6 attachment based|focused|therap*
4 afraid of being abandoned, afraid to get close, anxious|avoidant attachment, attachment issue*|style, fear of abandonment, push* everyone|people
  away
## interpersonal
6 interpersonal psycho*|therap*, ipt
## humanistic
6 humanistic
4 non judgmental, nonjudgmental, not be judged, without judgment
## person-centered
6 carl rogers, client|person centered, rogerian
4 be listened to, just listen, need to vent, someone to listen, someone who listens
## existential
6 existential, logotherapy
4 fear of death, meaning of life, meaning|purpose in life, why be i here
## gestalt
6 empty chair, gestalt
## compassion-focused
6 cft, compassion focused, self compassion
4 be gentle with myself, kind|kinder to myself
## positive
6 positive psychology
4 build on my strengths, focus on strengths, gratitude
## cbt
6 cbt, cognitive behavior*|behaviour*|therap*, tcc
4 challenge my thoughts, change how i think, change my thinking, change the way i think, coping skills|strateg*|tools, homework between sessions,
  negative thinking|thoughts, practical skills|tools, thinking|thought patterns, tools to, worksheet*
## act
6 acceptance and commitment, act therapy
4 accept my feelings|thoughts, live by my values
## mbct
6 mbct, mindfulness based cognitive
## schema
6 schema
## exposure-erp
6 erp, exposure
4 face|facing my fear*
## cpt
6 cognitive processing, cpt
## prolonged-exposure
6 prolonged exposure
## dbt
6 dbt, dialectical*
4 control|regulate my emotions, distress tolerance, emotion|emotional regulation
## mindfulness
6 breathing exercises|techniques, breathwork, mbsr, meditat*, mindful*
4 be more present, live in the moment, stay in the present
## emdr
6 emdr, eye movement*
## ifs
6 ifs, internal family systems, parts work
4 different parts, inner child, part|parts of me
## somatic
6 body based|centered, bodywork, somatic*, trauma stored in
4 feel it in my body, in touch with my body, nervous system, stored|trauma in my body
## sensorimotor
6 sensorimotor
## brainspotting
6 brain spotting, brainspotting
## narrative
6 narrative
4 my life story, rewrite|tell my story
## solution-focused
6 brief therapy, sfbt, short term therapy, solution focused
4 concrete solutions, few sessions, quick solution*, solve a problem
## motivational-interviewing
6 motivational interview*
4 not ready to quit, not sure i want to quit, part of me wants to quit
## couples
6 couple|couples|marital|marriage counsel*|therap*, pre marital, premarital, relationship counsel*, therap*|counsel* for couples
4 go together, me and my @partner need, my @partner and i need, save my marriage, save our marriage|relationship, therapist for my husband and me
## eft
6 eft, emotionally focused
## gottman
6 gottman
## imago
6 imago
## family-systems
6 family counsel*|systems|therap*
4 all of us together, therapy as a family, whole family
## structural-family
6 structural family
## bowen
6 bowen*
4 generational pattern*|trauma, genogram, intergenerational
## pcit
6 parent child interaction, pcit
## play
6 play therap*
4 sand tray, sandtray, therapy for my toddler
## creative
6 creative therap*, expressive art*|therap*
4 be creative, express myself creatively
## art
6 art therap*
4~ draw*, paint*
## music
6 music therap*
## dance-movement
6 dance movement|therap*, movement therap*
## drama
6 drama therap*, psychodrama
0! drama at|with, family|the drama, so much drama
## hypnotherapy
6 hypno*
## feminist
6 feminis*
4 patriarchy
## multicultural
6 culturally competent|sensitive, multicultural*
4 from|understands my culture, same background, who gets my culture
## liberation
6 decoloni*, liberation psychology
## neurofeedback
6 biofeedback, brain training, neurofeedback
## psychedelic-assisted
6 ketamine assisted|therap*|treatment, mdma assisted, mushroom*, psilocybin, psychedelic*
## faith-based
6 biblical|pastoral|religious counsel*, christian counsel*|therap*, faith based, jewish|muslim therap*
4 believes in god, pray with me, prayer in therapy, same faith, shares my faith
## coaching
6 coaching, life coach*
6? coach
4 accountab*, goal setting, reach my goals, set goals
`;
