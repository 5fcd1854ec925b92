/**
 * English: what people say, and what they may need help with. `lexicon.ts` explains the lines. Verbs are read in one form
 * (`am`, `was`, `been` → `be`), in the phrases as in the text, so a phrase may be written in whichever reads best.
 */
export const source = `
i be < im
i have < ive
i would < id
be < am is are was were been being s
be not < isnt arent wasnt werent aint
do < does did doing done
do not < dont doesnt didnt dnt dosent dosnt
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
go < goes going went gone goin
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
come < comes came coming
find < finds found finding
give < gives gave giving given
break < breaks breaking broken
hit < hits hitting
drink < drinks drinking drank
sleep < slep slep slep sleeps sleeping slept
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
date < dates dated dating
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
dad < father daddy papa fathers dads pop
boyfriend < bf boyfriends boyfreind boifriend
girlfriend < gf girlfriends girlfreind
husband < hubby husbands
wife < wives wifes wifey
friend < freind frend bestie bff friends freinds buddy pal
kid < kids kiddo
child < children childs childrens
through < thru
married < maried
marriage < marraige mariage marriages
relationship < relashionship relationships realtionship relationshp
alcohol < booze liquor
parent < parents

@filler really so just very always even still also kinda too literally honestly constantly ever super extremely totally completely quite pretty actually truly
  basically sometimes often usually completely now lately again all deeply seriously probably recently currently kind sort of fucking freaking damn
@not not no never without none nothing neither hardly isnt
@unable can could why
@across really actually even ever be feel have do a an any of the my that or nor about with been suffer* diagnosed ever much as more to it this because i think
  thought experience* was from
@spell anxiety anxious depress* suicid* alcoholi* addict* abusive divorc* marriage relationship boyfriend girlfriend husband partner therapist counselor
  counseling insecur* confiden* perfectionis* lonely loneliness jealous* cheating trauma* insomnia nightmare* grief grieving pregnan* overwhelm* exhaust*
  stressed stressful stressing pressure embarrass* bipolar schizophren* borderline autis* asperger* dyslexi* anorexi* bulimi* obsessive compulsive panic phobia*
  paranoi* hallucinat* gambling marijuana cocaine heroin porno* masturbat* sexual* infidelity unfaithful communicat* argument* arguing emotional* abandonment
  attachment codependen* manipulat* narcissis* violence violent dementia alzheimer* diabet* fibromyalgia migraine* infertil* miscarriage* immigra* veteran*
  military unemploy* financ* bankrup* university homework procrastinat* concentrat* motivation worthless* hopeless* transgender* bisexual* lesbian* religio*
  spiritual* racism racist discriminat* menopaus* daughter* parenting parents children teenager* coworker* colleague* supervisor* manager* friends mother father
  brother sister worried worrying nervous scared afraid angry anger temper sleeping sleepless social* people school divorced separated separation grandmother*
  grandfather*
@plain angel* angle* angers bother* scare* scarred artist* separat* manag* homeless* teenage* pronoun* fiance* antisocial* insomnia* panic* phobi* therap*
  counsel* motivation* racist* worrie* stresses loveliness lovely shared scored violet creating addition* additive* feather sacred retreat* farther sweeping
  seeping stared spared heroic heroine herein sitter confide* confiding fatter brothel* peoples attachments fiends patents tamper soared scaled seared
  veterinar* rapist* retriev* griff manger raisin* sociable sociolog* paranormal narcissus shift
@partner husband* wife boyfriend* girlfriend* partner* spouse* fiance* hubby lover* soulmate
@ex ex exes exhusband exwife exboyfriend exgirlfriend exs
@parent mom dad parent* stepmom stepdad stepmother stepfather
@sib sister* brother* sibling* stepsister* stepbrother* twin
@elder grandma* grandpa* grandmother* grandfather* grandparent* granny nana aunt* uncle* 
@kin @parent @sib @elder cousin* niece* nephew* inlaw* relative* family folks
@child son sons daughter* kid child toddler* baby babies stepson* stepdaughter* stepchild* teenager* grandson* granddaughter* grandchild* grandkid* preschooler*
  newborn* infant*
@friend friend friendship* roommate* housemate* flatmate*
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
0 abandon*, abus*, addict*, advice, affair, afraid, alone, anger, angry, annoy*, argu*, asham*, attacked, avoid*, awful, awkward, bad, badly, balance,
  be it normal, be it ok, be it okay, be it wrong, be there something, be this normal, behind, blame*, boring, bother*, break, broke, busy, can not, cheat*,
  cold, complicated, concern*, conflict*, confus*, cope, coping, counsel*, crazy, critic*, cry, cut my, deal with, death, desperate, destroy*, diagnos*, died,
  difficult*, disadvantage, disagree*, disappoint*, distant, do not know, doubt*, drain*, drama, dread*, drives me, driving me, due, embarrass*, empty,
  end of my rope, exhaust*, expectations, fail*, fear*, fed up, fight, forgive, frustrat*, fuck*, getting on my nerves, goes wrong, guilt*, handle, hard, harsh,
  hate, hectic, help, hopeless, horrible, how can i, how do i, how long, how to, hurt, ignor*, impossible, insane, insecur*, issue*, jealous*, judged, lack*,
  left me, lonely, lose, mad, mess, miss my, mistake*, misunderstood, my fault, nag*, need someone, need to change, nervous, nightmare*, no energy, no friends,
  no longer, nobody, not be able, not easy, not enough, not get along, not good, not happy, not have, not listen*, not sure, nothing, numb, obsess*, overwhelm*,
  pain*, piss*, pressure*, problem*, refus*, regret*, rejected, rough, ruin*, sad, scared, scary, scream*, shame, shit*, should i, shy, sick, strange, stress*,
  struggl*, stuck, suck*, suffer*, suspect*, terrible, therap*, threat*, tired, toll, too many, too much, tough, trouble*, trying to find, ugh, unable,
  uncomfortable, unfair, unhappy, unreasonable, unwanted, upset*, urge*, useless, violen*, want to change, wants me to, weird, what be wrong, what can i do,
  what do i do, why, will not, wish, wonder if, worried, worry*, worse, worst, yell*

# quiet
0! attached photo, be not stress*, believe me, blood pressure, can not wait, cbt|dbt|emdr|ifs|hypno*|meditat* _ never help|work,
  cbt|dbt|emdr|ifs|hypno*|meditat*|mindful*|coach*|psychoanaly*|exposure|medication _ not help|work, crazy about, day off, did not work, do not worry,
  does not work, drink enough water, drink water, drinking water, dying to, ex military, family doctor, family room, family size, for example, for god sake,
  glass of water, god damn, god knows, great depression, have not been stress*, help with your, help you, high school sweetheart, how be you, i be dating myself,
  i be fine, i be good, i be very happy, i swear to god, in the mood for, it work*, just kidding, kid you not, long time friend, mad at, miss america,
  moody blues, no pressure, no problem, no worries, not been stress*, not working out, not worry about it, oh my god, old school, on vacation, pick you up,
  relationship to food, relationship with alcohol, relationship with food, relationship with god, school bus, see attached, sick and tired, sick and tired of,
  sick of, sick to my stomach, small business, so excited, stress ball, thank god, to be honest, to die for, tropical depression, trust me, work it out,
  work on it, work on my, work on myself, work out, work out routine, work this out, worked out, working on my, working out at, works out

# depression
6 antidepress*, depress*, dysthymi*
6? the blues
5 always down, always sad, always tired, anhedonia, avoid my friends, be negative, be positive, be so low, be useless, been down, black cloud, black hole,
  bored of life, bored with life, break down crying, bring me down, brink of tears, broke down crying, broken person, burden on, burst into tears,
  can not bring myself to, can not cope with life, can not do anything anymore, can not feel happiness, can not function, can not get going,
  can not get out of bed, can not get up, can not go on, can not remember being happy, can not smile, constantly tired, cry all the time, cry and, cry every day,
  cry every night, cry for hours, cry for no reason, cry myself to sleep, cry randomly, dark cloud, dark place, dark thoughts, deep sadness, defeated,
  deserve to suffer, despair*, discouraged, do not answer, do not care about anything, do not care anymore, do not enjoy, do not feel alive,
  do not feel anything, do not feel like doing anything, do not leave my room, do not leave the house, do not see a future, do not see the point, do not shower,
  do not want to do anything, do not want to get out of bed, do not want to go anywhere, do not want to see, do not want to talk to anyone, down in the dumps,
  downward spiral, drag myself, dragging myself, drained of, dread waking up, drown in, emotionally numb, empty inside, empty life, enjoy life,
  exhausted for no reason, existence, fake a smile, fake happy, fake smile, feel awful, feel better, feel dead inside, feel down, feel empty,
  feel guilty for existing, feel lifeless, feel like a shell, feel like crying, feel lost in, feel so bad, feel so dead, feel so lost, feel so low,
  feel stuck in, feel* numb, force myself to get, get any better, get better, get down, get nowhere, get out of this, getting worse, given up, going nowhere,
  going through the motions, gray and empty, happy in life, happy with life, happy with my life, hard to get out of, hard to get up, hate life, hate my life,
  hate waking up, heartbroken, heaviness, heavy heart, hiding in bed, hopeless*, how can i be happy, how do i be happy, i be broken, in a funk, isolat*,
  lay in bed, lie in bed, life be empty, life have no, life suck*, look forward to, lose hope, lost interest in, lost my job and, lost my passion, lost pleasure,
  lost the joy, lost the will, lost weight and, low self worth, make myself happy, meaningless, melanchol*, motivat*, my life be, my life have, negative all,
  negative person, never be happy, never feel happy, never happy, no ambition, no energy, no future for me, no interest in anything, no joy, no life in me,
  no meaning, no one would care, no passion for, no pleasure, no point in, no purpose, no reason to be sad, no reason to get up, no strength, no will,
  not answering texts, not been myself, not enjoying life, not happy anymore, not interested in anything, nothing excites me, nothing feels good, nothing help*,
  nothing interests, nothing make* me happy, nothing matter*, nothing seem* worth, nothing to be happy about, nothing to live for, nothing to look forward,
  numb inside, out of this hole, overwhelmed with sadness, overwhelming sadness, pit of, pointless, pretend everything be fine, pretend i be okay,
  pretend to be happy, pull away from everyone, putting on a mask, quit everything, randomly cry, regret my life, rock bottom, ruined my life, sad all the time,
  sad and, sad for no reason, sad thoughts, sadder, sadness that, see no point, shell of myself, shut myself, sick of life, sink, sink* deeper, sinking,
  sleep my life away, slump, so down, so negative, so unhappy, sorry for existing, spark in me, spiral* down, stare at the wall, stay home all day,
  stay in bed all day, stay positive, stay strong, stop being sad, stop crying, stop feeling sad, stop hating, stopped caring, stopped doing, stopped eating and,
  suddenly sad, things i used to, tired and sad, tired of everything, tired of life, too tired to, truly happy, unhappy with, used to enjoy, used to love doing,
  want to cry, wasted life, wasted my life, wasting my life, waves of sadness, weigh me down, weighed down, weight on my chest, what be life, what be the use,
  what is the point, why be i here, why be i so sad, wish things were different, withdraw from, withdrawing, worth getting up, worthless*, zero energy, zombie
4 apath*, be sad, dont see the point, everything feel* heavy, feel like a burden, feel like a failure, feel lost, feel low, feel nothing, feel sad, get sad,
  gloomy, happy again, hollow, how to be happy, in a rut, lethargic, life be falling apart, life be* over, lost my spark, lost myself, low mood, miserable,
  mood be low, no appetite, no drive, no future, no hope, not been happy, sadness, sleep all day, sleep all the time, sleep too much, so sad, stay* in my room,
  stopped showering, tearful, tired all the time, unhappy*, unmotivat*, want to be happy, want to disappear, want to feel happy, withdrawn, zest for life
3? alone all, anxiety, ashamed, breakdown, broke down, broken, cry, cut, disappoint* in myself, disappointed, divorce*, down on myself, drained, emotional,
  emptiness, end my life, exhausted, failure, feel bad, feel horrible, feel like crap, feel like shit, feel terrible, feel* trapped, grief, guilty, hard time,
  hard to get through, hate, hurt inside, in bed all day, kill myself, lonely, lost everything, lost in life, lost my, medicat*, medicine, mental health,
  mental illness, mope, moping, no friends, nobody, not care, not feel like myself, not want to be here, not want to live, numb, pain, pathetic, rough, sad,
  self esteem, sobbing, stress, struggl*, stuck, suffering, suicid*, tears, therap*, unfair, unloved, unstable, unwanted, want to die, why be i like this,
  wish i be dead, worst
2? alone, cutting, down, hurting, lost, low energy, negative thoughts, regret*, self harm*, sleeping, tired, upset
1? happiness, happy, mood

5! lie around, lie in the dark, lie there
# bipolar
6 bi polar, bipolar, cyclothymi*, hypomani*, lithium, mania, manic, mood stabilizer*
5 emotional roller, emotional rollercoaster, emotions all over, emotions be all over, euphori* then, extreme mood*, full of energy then crash*, happy one minute,
  highs and lows, mood be, mood change*, mood disorder, mood swing*, moods be, moods change, moods swing, one minute fine, one minute i be happy,
  one second i be, racing ideas and no sleep, spend* spree*, up and down emotion*, up one day and down, very high then
3? impulsive, moods, moody, up and down, ups and downs

# grief
6 bereave*, grief, griev*, mourn*
6? widow*
5 @kin|@child|@friend|@partner _ die, @person passed, after _ died, after i lost, after losing, after my @kin, anniversary of, anniversary of _ death, ashes,
  be gone now, be no longer with us, cat died, cat passed, committed suicide last, cope with losing, cope with the death, cremat*, deal with losing,
  deal with the death, deal with the loss, dealing with the death, dealing with the loss, death in the family, death of, died a, died and, died by suicide,
  died from, died in, died last, died of, died when, dog died, dog of _ years, dog passed, ever since _ death, final days, final goodbye, foster _ dying,
  get over losing, get over the death, get over the loss, gone too, have died, her death, his death, how do i cope with the loss, in heaven, just died,
  just passed, last words, late dad, late husband, late mom, late wife, life support, losing my @kin, loss of a, loss of my, lost a, lost a @child|@kin|@friend,
  lost both, lost both @parent, lost her, lost him, lost my @kin|@child|@partner|@friend, lost my cat, lost my dog, lost my grand*, lost our @child,
  lost someone, lost the love of my life, lost them, memorial, miscarriage*, miss so much, miss someone, miss them, missing my, my @kin death, never got to say,
  never said goodbye, never see _ again, obituary, pass away, passed away, passed last, passing of, pet died, pet loss, put my cat down, put my dog down,
  see them again, since _ died, since i lost, since my @kin, still born, still miss, stillb*, sudden death, their death, took her own life, took his own life,
  when _ died, when i lost, who passed
5? funeral*, her passing, his passing, killed, murdered
4 @they be gone, @they died, @they passed, abort*, die suddenly, gone forever, got over _ death, hospice, loss, say goodbye, terminally ill
3? cemetery, death, die, grave, heaven, loved one
2? dead, miss her, miss him
# loneliness
6 all alone, be alone, feel alone, isolated, isolation, loneliness, lonely, lonesome, so alone, socially isolat*
5 all by, alone in my, alone in the, alone in this world, always by myself, around people but, be around anyone, be loved, belong, belonging, birthday alone,
  by myself all, can not connect, can not make friends, can not see people, christmas alone, community, connect with others, connect with people, crave a,
  crave company, crave connection, crave love, crowded room, die alone, disconnected from everyone, do not fit, do not have any, do not have friends,
  do not know anyone, do not talk to anyone, eat alone, empty apartment, empty house, end up alone, everyone abandoned, everyone else have, everyone left me,
  excluded from, far away from everyone, far from family, far from friends, far from home, feel different, feel disconnected, feel invisible,
  feel like a stranger, feel like i have no, feel like nobody, feel separate, find friends, forever alone, friends left, hard to connect, hard to make friends,
  have anyone, have nobody, holidays alone, homesick*, human connection, human contact, ignored by, in a crowd but, left out, like an alien, live alone, loner,
  long for, longing, lost all my friends, miss having, moved away from, need a friend, need human, need some social interaction, never fit, new in town,
  no close friends, no family, no friends, no one loves, no one want* me, no real friends, no social life, no support system, nobody around, nobody calls,
  nobody cares, nobody gets me, nobody in my life, nobody like* me, nobody texts, nobody to, nobody understands, nobody wants to, not wanted, outcast, outsider,
  sad and alone, since everyone moved, sit alone, sit at home, someone to be with, someone to hold, someone to love, someone to talk, spend my, stranger in,
  stuck at home, surrounded by people, talk to no one, trouble making friends, unwanted, want a friend, want friends, weekends alone, wish i had, yearn*
5? company, forgotten, home alone, lunch alone, on my own, stay home
3? abandon*, alone, by myself, disconnected, excluded, ignored, make friends, misunderstood, no one, rejected

# self-esteem
6 imposter, impostor, inferior*, insecur*, low confidence, self compassion, self confidence, self doubt, self esteem, self hatred, self image, self loath*,
  self love, self respect, self worth, selfesteem
5 accept myself, accomplished nothing, afraid of being judged, afraid of what people, always apologiz*, always fail, always judging me, always mess up,
  always my fault, always wrong, annoying, appreciate myself, approval, ashamed, bad at everything, be a bad person, be a bother, be a disappointment,
  be a failure, be a loser, be a mess, be boring, be confident, be good enough, be happy with who, be more assertive, be more outgoing, be myself around,
  be never enough, be nothing, be seen, be ugly, be weak, beat myself up, behind everyone, behind in life, believe i can, believe in me, believe in my self,
  believe in myself, believe that i be, better about myself, better about who, better myself, blame me, blame myself, blend in, boring person, bother people,
  bothering people, bullie*, bully*, call* me fat, call* me names, call* me ugly, can not accept compliments, can not do anything, can not say no,
  care too much what, care what others, care what people, change myself for, change who i be, comfortable in my own skin, compare myself, compare to others,
  comparing myself, confidence, crave attention, critical of myself, criticism, deserve better, deserve happiness, deserve it, deserve love, deserve more,
  deserve to be, disappoint everyone, disappoint my, disappointed in myself, disappointment in myself, disappointment to, dislike myself, disrespected by,
  do not deserve, do not feel pretty, do not feel worthy, do not matter, door mat, doormat, doubt myself, doubt* my abilities, embarrassed, embarrassing,
  envious, envy, everybody else, everyone be better than, everyone hate* me, everyone treats me, everything about me, everything be my fault,
  everything be wrong with me, expectations of me, far behind, feel bad about myself, feel capable, feel confident, feel different from everyone, feel dumb,
  feel good about myself, feel good enough, feel guilty about everything, feel judged, feel less than, feel like a burden, feel like a disappointment,
  feel like a failure, feel like a fraud, feel like a loser, feel like an idiot, feel like less, feel like nobody, feel like nothing, feel normal, feel pathetic,
  feel proud of myself, feel small, feel stupid, feel ugly, feel unattractive, feel undervalued, feel wanted, feel weak, feeling about myself, find self,
  fix myself, forgive me for, forgive myself, forgiving myself, guilt, happy with myself, happy with who i be, hard on myself, harsh on, hate being me,
  hate everything about myself, hate my voice, hate myself, hate what i see, hate who i be, have it together, how to say no, humiliat*, i be a burden, i be dumb,
  i be pathetic, i be stupid, ignored by everyone, improve myself, inadequa*, incapable, inner critic, invisible to, jealous of my friends, jealous of other,
  judge myself, judged by, late bloomer, laugh at me, laughing at me, learn to accept, learn to love, let down my, let everyone down, let everyone walk,
  let people down, let people use me, let people walk, like myself, like who i be, live up to, looked down on, looks down on me, love me for me, love myself,
  love who i be, low opinion, low self, made fun of, make everyone happy, make people like me, make* me feel like i be not, mean to myself, mediocre,
  mess everything up, mess up everything, mock me, mocked, more confiden*, more than i deserve, my identity, need attention, need people to like me,
  negative about myself, negative self talk, never do anything, never enough for, never good at anything, never good enough, never succeed, no accomplishments,
  no one likes, no one love* me, no one wants me, no self, no talent, nobody cares about me, nobody loves me, nobody would want me, not as good as,
  not as pretty as, not as smart as, not attractive enough, not beautiful, not capable, not enough for, not good at anything, not good enough, not handsome,
  not important, not living up, not pretty, not smart, not successful, not talented, not worthy, opinion of me, other people be better, others be better,
  people pleas*, pick on me, picked on, please everyone, proud of who, prove myself, pushover, put myself down, regret who, reject myself, replaceable,
  respect myself, ruin everything, sabotag*, screw everything up, screw up, screwup, second best, second choice, second guess*, self conscious, self critic*,
  selfconscious, sensitive, settle for, shame, something be wrong with me, speak my mind, speak up for myself, stand out, stand up for myself,
  stick up for myself, stop being a people, stop being jealous, stop being so shy, stop caring what, stop comparing, such a failure, such a loser, such a mess,
  take a compliment, take everything personally, take me for granted, take things personally, talk bad about myself, tease me, teased, think less of me, too fat,
  too much for people, too nice, too short, too skinny, too ugly, treat me like, treated like, trying to please, undeserv*, unimportant, unlovable, unsuccessful,
  unworthy, useless, validation, walk over me, want attention, want people to like me, want to be liked, want to be loved, want to feel loved,
  what other people think, what others think, what people think, where i should be, who i be as a person, who would want me, why be i so ugly,
  why do nobody like me, why do people hate me, worry what others, worry what people, worth nothing, worthless*, worthy of
5? my worth, personality, value
3? abuse*, accept*, alone, appearance, assertive, attention, better than me, boundaries, cheated on me, compare*, compliment*, confident, criticiz*, depress*,
  deserve, disrespect*, doubts me, dumb, embarrass*, everyone doubts, failed, failure, fat, feel less, guilty, happy with, hate, hurt feelings, jealous*, judg*,
  left me, left out, less than, like me, look like, looks, loser, loved, mistake*, myself, normal, opinion*, pathetic, pleasing, prove, regret*, reject*,
  respect, rude to me, self, shy, sorry, stupid, ugly, unattractive, unhappy, unloved, valued, want me, weak, weight, weird, worth, wrong with me

# perfectionism
6 be perfect, everything perfect, perfectionis*, type a personality
5 afraid of failing, afraid of failure, afraid of making mistakes, afraid of mistakes, afraid to fail, afraid to make a mistake, anything less than,
  can not accept a b, can not be wrong, can not delegate, can not make mistakes, critic of myself, every mistake, everything just right, expectations for myself,
  expectations on myself, fear making mistakes, fear of being wrong, fear of failure, fear of making, gotta be best, hard on myself when, harsh on myself,
  has to be right, have to be the best, high achiev*, high expectations, high standards, impossible standards, measure up, mistakes haunt, must be the best,
  must succeed, never finish because, never good enough for me, never perfect, never satisfied with, not perfect, not succeeding, nothing i do is enough,
  obsess* over every detail, overachiev*, redo, redo* my work, standards for myself, straight a, take too long because, top of my class
3? flawless, mistakes, not ambitious enough, perfect, procrastinat*

# anger
6 anger*, angry outburst*, furious, hot headed, hothead, rage, short fuse, short temper*, temper
5 aggress*, agitat*, angry, annoyed, annoys me, argue with everyone, argumentative, be mad all, be mean to, bitter*, blew up at, blow my top, blow up,
  boil* over, break stuff, break things, broke my phone, broke things, calm down, can not forgive, combative, confrontational, control my emotions, cranky,
  curse people, cuss out, cuss people, easily frustrated, easily irritated, end up yelling, explode*, fight with everyone, fist fight*, fistfight*, flip out,
  flipped out, flips out, fly off the handle, forgive her, forgive him, forgive someone, forgive them, freak out on, full of hate, fuming, get back at, get even,
  get frustrated, get into fights, get mad, get upset easily, go off on, grudge*, grumpy, hate everyone, hate her, hate him, hate in my, hate my boss, hate them,
  hateful, hatred, hit people, hit things, hit walls, holding onto, hostile, hurt others, hurt people, hurt someone, impatient, irritab*, irritates, irritation,
  kicked the, lash*, livid, lose control of my, lose my patience, mad about everything, mad easily, mad over, make* me mad, mean to everyone, mean to people,
  mood swings, nerves, no patience, outburst*, patience be, physical fights, pick fights, picking fights, pissed, pisses me off, punch things, punch* a,
  punch* the wall, punch* walls, punched the, resent*, run out of patience, say hurtful things, say mean things, scream at her, scream at him, scream at my,
  scream at people, see red, set me off, sets me off, short with, slam doors, small things set, snap, snapped at, snapping at, snaps at, so frustrated, so mad,
  start fights, start yelling, stop yelling, take it out on, tantrum*, throw stuff, throw* things, triggered by little things, unforgiving, vengeful, violent,
  want to hit, want to punch, want to scream, want to yell, yell at everyone, yell at her, yell at him, yell at my, yell at people, yell at them
5? attitude, revenge
3? annoy*, argue*, argument, control my, fight, forgive, frustrat*, hate, hit, irritat*, lost it, mad, mean, moody, patience, rude, scream*, slam*, snapped,
  swear* at, throw*, unforgiv*, upset, yell, yelling

# seasonal
6 light therapy, seasonal, winter blues, winter depress*
5 christmas make* me, cold months, dark days, dark months, dark outside, dark so early, days get short*, each fall, every fall, every winter, fall and winter,
  gloomy weather, gray skies, hate the holidays, holiday blues, holidays be hard, holidays depress*, in the winter, lack of sun*, no sunlight, rainy days,
  short days, sun goes down, weather affects, when it get cold, when it gets dark early, winter come*, winter make*
1? sunlight, winter

# self-understanding
6 better understand who, find myself, know myself, personal growth, self aware*, self discovery, self exploration, self growth, self improvement,
  understand myself
5 authentic self, be i crazy, better myself as, better person, better version of myself, direction in life, existential*, feel stuck in, figure myself out,
  figure out my, figure out what i want, figure out who, figure out why, find my purpose, fulfill*, grow as a person, identity crisis, inner peace,
  know what i want, know why i, learn about myself, life have been lacking, lost my identity, lost my way, lost touch with myself, make sense of,
  meaning in life, meaning of life, mid life, midlife, more to life, my true self, no direction, patterns in my life, priorities, purpose in life,
  repeat* the same, sabotage myself, same mistake*, same patterns, satisfied with my life, self sabotag*, sense of self, something be missing, something missing,
  therapy to grow, understand why, what i really want, what i want in life, who am i, who i am, who i want to be, why be i, why do i always, why do i do,
  why do i feel, why do i keep, why i am like this, why i be the way, why i do the things, wrong with me
5? my purpose, reflect
3? change myself, conflicted, confused about, goals, patterns, personality, purpose, redundant, sensitive

# anxiety
6 anxieties, anxiety, anxious*, gad, nervous wreck, xanax
5 afraid i will, afraid of change, afraid of everything, afraid of failing, afraid of losing, afraid of the future, afraid of what, afraid something,
  afraid that, afraid to be alone, afraid to go, afraid to leave, afraid to make, afraid to try, always afraid, always expecting, always scared, always tense,
  always worried, anticipat*, apprehens*, assume the worst, avoid everything, avoidance, butterflies, calm my mind, calm myself, can not be calm,
  can not breathe, can not calm down, can not face, can not get my mind off, can not leave my house, can not leave the house, can not let go of thoughts,
  can not relax, can not sit still from worry, can not stop my mind, can not stop thinking, can not stop worry*, can not turn my brain off, catastroph*,
  check my phone constantly, clam up, clenched jaw, comfort zone, conquer, constant worry, constantly afraid, constantly scared, consumed by, consumes my,
  control everything, control freak, dizzy when, dread the, dreading, dry mouth, edgy, expecting the worst, fear of, fear that, fear the worst, fearful, fears,
  feel afraid, feel like something bad, feel scared, feel* tense, fidget when, fidgety, freak out, freaking out, get in my head, get scared, grind my teeth,
  hate flying, headaches when, heart pound*, heart race*, hide from, hyper aware, hypervigil*, imagin* things, imagine the worst, in my own head, indecisive,
  intrusive thought*, irrational fear*, jittery, jumpy, keep thinking about, keyed up, knot in my stomach, lump in my throat, mind always, mind be always,
  mind race*, mind will not shut, mind will not stop, nauseous when, need constant, need control, need to calm, need to control, need to know everything,
  nerve wracking, nervous, never relax, obsess over, obsessing over, off my mind, on alert, on edge, on my mind, on pins and needles, out of my head,
  out of my mind, over think*, overanaly*, overcome fear, overcome my fear, overthink*, pace back, pacing, palpitat*, panicky, paranoi*, phobic,
  pit in my stomach, racing, rattled, read into everything, replay conversations, replay everything, restless*, scared about, scared all, scared i will,
  scared of change, scared of everything, scared of the future, scared of what, scared something, scared to be alone, scared to drive, scared to go,
  scared to leave, scared to make, scared to try, scary thoughts, sense of dread, shak* hands, shaken, shaking, short of breath, shut down, sick to my stomach,
  sick when, so afraid, so scared, so worried, something bad be going to happen, something bad will happen, spiral*, stay in my comfort, stomach hurts when,
  stop being afraid, stop being scared, stop thinking about, sweaty palms, tense up, tension in my, thoughts be spinning, thoughts race, thoughts spinning,
  tight chest, trembl*, tremors, turn off my brain, uncertainty, uneasiness, uneasy, unsettled, what if*, worried about everything, worried all, worried sick,
  worried that, worrier, worry about everything, worry about the future, worry about what, worry all the time, worry that, worry too much, worrying, worst case,
  worst possible, wound up
5? brain will not, my chest, my heart, safe
4 afraid, dread*, frightened, nerves, overwhelm*, panic*, scared, tense, terrified, worried, worry
3? adhd, alone at night, breakdown, breathing, can not sleep, clingy, control, depress*, doubt*, embarrass*, fear*, freak*, future, happen, health, heart,
  insecure, insomnia, jealous*, judge*, lose, medication for, nauseous, obsess*, overreact*, perfect*, phone, ptsd, ritual*, school, shak*, shy, social, stomach,
  stress*, sweat*, tears, think about it, trauma, trigger*, unable to relax, uncertain*, uncomfortable, unsafe, unsure, upset
2? breath*, corona*, covid*, ocd, pandemic, phobi*, think too much, virus, worst

# panic
6 agoraphob*, anxiety attack*, panic, panick*
5 attack at, attacks at night, attacks out of nowhere, can not breathe, catch my breath, chest get tight, chest hurts, chest tight*, choking feeling, dizzy and,
  faint, feel like _ heart attack, feel like i be choking, feel like i be dying, feel like i be going to die, feel like passing out, going to pass out,
  had an attack, heart attack feel*, heart is racing, heart pound*, heart race*, heart racing, heart starts, hyperventilat*, lose control and, numb hands,
  panics, room closing in, shaking and, sudden attack*, sudden fear, sudden terror, sweat and shake, think i be dying, think i be going to die,
  think i be having a heart attack, throat, tight chest, tingl*, walls closing in
3? attacks, chest pain*, dizzy, freak out, hard to breathe, shaking, sweating, trouble breathing

# phobia
6 agoraphob*, arachnophob*, claustrophob*, irrational fear, phobi*
5 afraid of death, afraid of dogs, afraid of driving, afraid of fly*, afraid of heights, afraid of snakes, afraid of spiders, afraid of the dentist,
  afraid of water, afraid to drive, afraid to fly, blood makes, bridges, cats scare, closed spaces, deathly afraid of, deep water, elevators, enclosed spaces,
  escalator*, fear of, freeways, germs, highways, insects, mice, mri, needles, on a plane, petrified of, roaches, scared of death, scared of dogs,
  scared of dying, scared of fly*, scared of heights, scared of snakes, scared of spiders, scared of the, scared of vomit*, scared to drive, shots, small spaces,
  storms, terrified of, throwing up scares, tunnels, vomit
5? airplanes, flights, ocean, planes, the dark, thunder
3? afraid of, flying, heights, scared of, spiders

# social-anxiety
6 anxious around people, nervous around people, public speak*, social anxiety, social awkward*, social phobia, socially anxious, socially awkward, stage fright
5 afraid of being judged, afraid of people, afraid of the phone, afraid to go out, afraid to speak, afraid to talk, answer the phone, answering the phone,
  anti social, antisocial, anxiety in social, anxious in social, around other people, around people, avoid everyone, avoid eye, avoid going, avoid parties,
  avoid people, avoid social, awkward, being looked at, being watched by everyone, big groups, blush*, busy places, called on in class, can not look people,
  can not speak up, can not talk in, can not talk to people, cancel plans, center of attention, clam, comfortable talking, comfortable with people,
  conversations, crowded places, crowds, difficulty talking, do not know how to talk, do not like being around, do not like people, eat in front of,
  embarrass easily, embarrass* myself, enter a room, everyone be judging, everyone be looking at me, everyone be watching me, everyone look*, everyone staring,
  eye contact, eyes on me, face turns red, fear of being judged, fear of judgment, feel stared, feel watched, fool of myself, freeze up, get embarrassed,
  give presentations, go outside, go red, go to events, go to gatherings, go to parties, group settings, groups of people, hands shake, hard for me to talk,
  hard to talk, hate being around, hate parties, hate people, hate phone calls, hide from people, hide in the bathroom, hold a conversation, in a group,
  in front of everyone, in front of others, in front of people, in groups, in public, interviews make, introversion, introvert*, keep a conversation,
  large groups, leave the house, look at people, look dumb, look people in the eye, look stupid, make a call, make a fool, make new friends, make phone calls,
  meet new people, meet people, meeting new people, meeting people, mind goes blank, mumble*, nervous around, nervous in front, nervous talking to,
  nervous to talk, networking, not go out, order food, ordering food, party makes me nervous, people be judging me, people judge me, people look at me,
  people looking at me, people staring, phone calls scare, public places, public transport*, quiet around, quiet person, raise my hand, rejection,
  reserved around, run out of things to say, said something dumb, say something stupid, say the wrong, scared in front, scared of meeting, scared of people,
  scared of phone calls, scared to speak, scared to talk, shy, shyness, small talk, so quiet, social event*, social gathering*, social situations, sound dumb,
  sound stupid, speak in, speak to people, speak up in meetings, speaking to people, speech in front, stammer*, stared at, start a conversation,
  stay home because, stutter*, sweat when i talk, sweaty, talk in class, talk in front of, talk on the phone, talk to a girl, talk to a guy, talk to anyone,
  talk to boys, talk to strangers, tongue tied, too quiet, trouble talking, turn red, uncomfortable around, uncomfortable in, voice shak*, walk into a room,
  weird, what i said, what they think of me
5? presentation, talk to people
3? embarrassed, fit in, judge me, know what to say, new people, presentations, quiet, reserved, self conscious, social, socializ*

# ocd
6 compulsi*, intrusive thought*, obsess*, ocd, pure o, scrupulos*
5 arrange* things, bad thoughts i can not, can not stop checking, check again and again, check everything, check locks, check over and over, check the door,
  check the lock, check the locks, check the stove, checking things, clean all the time, clean everything, contaminat*, count everything, count things,
  disinfect*, disturbing thoughts, do not want these thoughts, even numbers, germs, hair pulling, hand wash*, handwash*, have to clean, have to count,
  horrible thoughts, just right, line things up, magical thinking, must be even, order and symmetry, out of place, pick at my skin, pick my skin,
  picking my skin, pull my hair, pull out my hair, reassurance over and over, repeat myself, repeat* _ over and over, repeating, ritual*,
  same thought over and over, scary thoughts, skin pick*, superstitio*, thought* stuck in my head, thoughts i do not want, thoughts keep coming,
  thoughts over and over, thoughts that disgust, thoughts will not go away, touch things, trichotillo*, unwanted thoughts, wash my hands
5? counting, number* in my head, washing
3? can not stop thinking about, checking, clean*, over and over, repetitive, symmetr*

# health-anxiety
6 afraid i have cancer, afraid of getting sick, convinced i am sick, convinced i have, fear of disease, fear of getting sick, fear of illness, health anxiety,
  hypochondri*, illness anxiety, scared of getting sick, think i have cancer
5 a lump, afraid i have a, afraid of dying, afraid of germs, blood test, body scanning, brain tumor, cancer scare, catching, check my blood pressure,
  check my body, check my pulse, corona virus, coronavirus*, covid*, disease and, doctor* say i am fine, dying of a disease, every ache, every headache,
  every symptom, fear of cancer, fear of dying, fear of heart attack, getting a disease, google my symptoms, google* symptoms, googling symptoms, health scare,
  keep going to the doctor, lockdown, look up symptoms, looking up symptoms, obsessed with my health, pandemic*, quarantine, rabies, scared _ bring in,
  scared i have, scared of dying, something wrong with my brain, something wrong with my heart, stockpil*, tests be normal, tests come back normal,
  think i be sick, think i have a, think something is wrong with my body, this virus, web md, webmd, worried about cancer, worried about my health,
  worried i might have, worry about cancer, worry about dying, worry about my health, worry i have
5? the virus
3? germs, get sick, health problem*, my health, symptoms, worried about my body, worried sick

# stress
6 at my limit, breaking point, burn out, burned out, burnout, burnt out, can not cope, can not keep up, end of my rope, frazzled, overwhelm*, stress*,
  stretched thin, under pressure
5 a lot in my life, a lot of pressure, a lot on my plate, a lot to do, about to snap, all my problems, at a loss, been through a lot, behind on, break down,
  breakdown, can not do it anymore, can not do this anymore, can not handle, can not take it, can not take this, catch up, do it all, do not have time, drained,
  drives me crazy, driving me crazy, drowning in, emotionally exhausted, everything at once, everything be going wrong, everything be too, everything go wrong,
  everything on my shoulders, exhausted all the time, falling apart, falling behind, get behind, going crazy, going insane, going through a lot,
  handle this shit, hard time, have no time, hectic, hours in the day, house be a mess, i be going through, juggle, juggling, life be hard, life have been hard,
  life have not been easy, losing it, losing my mind, lot going on, manage my time, many things i have to do, mentally exhausted, moving house, need a break,
  never ending, not enough hours, on top of that, one thing after another, one thing it be another, out of control, physically exhausted, pile up, piled up,
  piling up, pressing down, pressure from, pulled in every direction, rat race, remodel*, rough patch, rough time, run down, so many problems, so much going on,
  so much on my plate, so much pressure, so much to do, swamped, take a toll, take care of myself, tension headache*, time for myself, time management,
  time to myself, too many things, too much for me, too much going on, too much on my plate, too much pressure, too much to do, tough time, wear and tear,
  weighing on me, weight of the world, worn out
5? balance, burned, busy, relax, wedding planning
3? anxiety, anxious, bills, can not focus, car accident, chores, crazy, deadline*, exhaust*, frustrat*, headaches, holidays, irritat*, job, meltdown, mess,
  money, no time, overload*, pressure, problems, school, tension, tired, too much, unfair, upset, upsetting, work

# work-burnout
6 burn out, burned out, burnout, burnt out, compassion fatigue, job stress, overwork*, stress at work, stressed about work, stressed at work, toxic job,
  toxic work, toxic workplace, work life balance, work load, work stress, workaholic, workload
5 afraid of losing my job, all i do is work, always working, anxious about work, bad day at work, behind at work, behind on my work, behind on work,
  bored at work, busy with work, can not do this job, can not stand my job, check email all night, concentrating at work, cry at work, cry before work,
  cutting staff, day off from, deadlines at work, difficult people at work, dislike my job, do not get paid, double shifts, drained by work, dread going to work,
  dread monday*, dread* work, eighty hour, emails at night, enjoy my job, exhausted after work, exhausted by work, exhausted from work, fail at work,
  fed up with work, hate going to work, hate monday*, hate my job, hate my work, hate work, healthcare worker, issue at work, issues at work, job _ stress*,
  job be draining, job be hard, job be killing me, job be too, job drain*, job have been, job pressure, long hours, long work, lost passion for my work,
  lot of work, micromanag*, midnight shift*, miserable at work, mistake at work, my job suck*, nervous about work, never off the clock, night shift*, no breaks,
  no days off, no vacation, not appreciated at work, not enjoying my job, not happy at work, not happy in my job, not happy with my job, over time, overtime,
  performance at work, pressure at work, problem at my job, problem at my work, problem* at work, problems at my job, quit my job, quitting my job, quota*,
  rude customers, short staffed, sick of my job, situation at work, sixty hour, so busy at work, so many hours, so much work, staff cut*, stay late,
  stress* _ job, stress* _ work, sunday scaries, take work home, things at work, three jobs, tired from work, tired of my job, tired of work, too many hours,
  too many projects, too much at work, too much responsibility at work, too much work, treat* me awful, trouble at my job, trouble at work, two jobs,
  unappreciated at work, under appreciated, underpaid, understaffed, undervalued at work, unfulfilled, unhappy at work, unhappy with my job,
  unreasonable demands, want to quit, wear* on me, work _ stress*, work all the time, work be crazy, work be difficult, work be getting to me, work be hard,
  work be hectic, work be insane, work be killing me, work be overwhelming, work be piling, work be pressure, work be rough, work be so, work be sucking,
  work be too much, work demands, work from home, work have been, work have me, work hours, work late, work make*, work pressure, work projects, work schedule,
  work seven days, work situation, work stress*, work suck*, work too much, working so much, worried about my work, worried about work
5? clients be, customers be, deadline*, go to work, job make*, meetings, my job be, my job have, nurse, on call, shifts, time off, weekends
3? clients, customers, job, my projects, office, shift*, work, workplace
2? employees
# relationship
6 couples counsel*, couples therap*, marital, marriage counsel*, relationship advice, relationship be, relationship counsel*, relationship issue*,
  relationship problem*, toxic relationship
6? my relationship, our relationship, the relationship
5 abusive relationship*, acting different, acting distant, acts different, another man, another woman, appreciated by, attention from her, attention from him,
  baby daddy, baby mama, bad relationship*, be a better @partner, be he the one, be he using me, be his priority, be she the one, be she using me, be with me,
  been dating, been together for, care about me, changed since we, commitment, compares me to, comparing me, controlling, different goals, different with me,
  do he like me, do he still, do not feel loved, do not love me, does not appreciate, doubt about my, doubts about my, fading, fall back in, falling out,
  father of my child, feel unloved by, feel used, future together, future with, happy with my @partner, has changed, have been seeing, he changed, he left,
  he love me, healthy relationship*, her exes, her mom hates, hides me from, his exes, his mom hates, how can i get my @partner, how do i get my @partner,
  how do i tell my @partner, i love my @partner but, in love, incompatib*, introduce me, jealous, jealousy, keeps me a secret, leave me, leave my @partner,
  less interested, live apart, live with my @partner, long distance, lose her, lose him, lost interest, love _ anymore, love each other, love her but,
  love him but, love me back, love of his, love of my life, make it work, make me a priority, make my @partner, make up and break, makes time for, man i love,
  marry me, miss my, miss my @partner, misses me, mistreat*, my @partner and my, my love life, never has time, no time for me, not a priority, not appreciate me,
  not compatible, not ready for, not sure about her, not sure about him, on a break, on again off again, on and off, opposites, other girls, other guys,
  other men, other women, out of love, past relationship*, person i love, polyamor*, possessive, pulling away, push people away, pushing everyone away,
  pushing people away, put* his friends first, put* me first, put* work first, ready for marriage, ready to commit, relationship with _ partner, relationships,
  secret from his family, she changed, she left, she love me, should i marry, significant other, someone i love, still love, take me for granted,
  taken for granted, text me back, texts me, the one i love, together again, toxic, treat* me badly, treat* me wrong, treats me bad, treats me so,
  trust my @partner, unappreciated, unhealthy, used by, want different things, want to be with, want to marry, want us to, wants kids and i, wants to break up,
  we be together, we have been together, what do i do about my @partner, win her back, win him back, woman i love, wont commit, years of marriage
5? @ex, @partner, @partner always, @partner do not, @partner ex, @partner family, @partner friends, @partner kids, @partner never, @partner parents,
  @partner phone, a girl, a guy, another chance, another girl, be married, be with her, be with him, break from, chance with, commit, feelings toward,
  get married, give her, give him, he and, he do, he say, her and i, her family, her kids, her mother, him and i, his family, his kids, his mother, in bed with,
  live together, living with my @partner, love her, love him, love my @partner, me and her, me and him, me and my @partner, meet his, meet my parents, met her,
  met his, met my @partner, move in with, moved in together, my @partner and i, my @partner be, my @partner dad, my @partner ex, my @partner get,
  my @partner hate*, my @partner have, my @partner leave, my @partner lie, my @partner mom, my @partner tell, my @partner think*, my @partner want,
  my @partner will, my love, my man, propose*, second chance, she and, she do, she say, spend time with me, take a break, this girl, this guy, time for me,
  wedding
3? babe, break up, breakup, broke up, cheat*, cling*, commit*, couple, crush, dating, each other, engaged, feelings, forever, girl, girls, guy, guys, he be,
  ignores me, jealous*, love me, man, marriage, married, past, proposal, romantic, she be, soul mate, texting, texts, together, we argue, we fight, woman
2? anniversary, lied, love, roommate, sex, trust
# communication
6 communicat*, miscommunicat*
5 afraid to tell, avoid conflict, avoid talking, avoids talking, be direct, be honest, be not heard, be open with, bottle things, bottle up, bring it up,
  bring up, brush* it off, brushes me off, changes the subject, conflict avoid*, conversations turn into, difficult conversation*, dismiss*, do not hear me,
  do not listen, do not tell me, do not understand me, do not understand why, explain to, express how i feel, express my emotions, express my feelings,
  express myself, feel heard, feel unheard, get her to, get him to, get my @person to, get them to, get through to, hangs up on, hard conversations,
  hard to express, have a conversation, hear me out, hide how i feel, hide my emotions, hide my feelings, hold it in, hold things in, how can i talk to,
  how can i tell, how do i ask, how do i bring, how do i confront, how do i explain, how do i let, how do i say, how do i talk to, how do i tell, how should i,
  how to bring, how to explain, how to express, how to say, how to talk to, how to tell, ignores my text*, ignores what i, ignoring me, interrupt* me,
  keep everything inside, keep it in, keep my feelings, keeps things from, listen to me, listens to me, make her understand, make him understand,
  make them understand, misunderstand*, misunderstood, never listen*, never talk about, never tells me, not listening, not on talking terms, not say,
  not talking, on the same page, open up, passive aggressive, point across, refuse* to talk, say what i mean, scared to tell, share my feelings, share with,
  shut down when, shut me out, shuts down, shuts me out, silent treatment, speak up, stonewall*, stopped talking, take me seriously, talk about feelings,
  talk about my feelings, talk things out, talk to each other, talk to my, talk with my, talks over me, tell her how i feel, tell him how i feel, tell the truth,
  tell them how i feel, trouble expressing, understand that i, walk on eggshells, walking on eggshells, we never talk, what do i say, what should i say,
  will not listen, yell at each other
5? approach, talk to someone, tell someone
3? ask her, ask him, confront*, conversation*, express, ignore*, listen*, talk about, talk to, tell her, tell him, understand me

# couple-conflict
6 couples counsel*, couples therap*, failing marriage, loveless marriage, marital issue*, marital problem*, marriage be, marriage counsel*, marriage problem*,
  marriage trouble*, save my marriage, save our marriage, sexless marriage, unhappy marriage
6? my marriage, our marriage
5 @partner _ argu*, @partner _ fight, @partner and i _ argu*, @partner and i _ fight, @partner be lazy, @partner be selfish, @partner blames, @partner control*,
  @partner critic*, @partner disrespect*, @partner do not help, @partner do nothing, @partner ignore*, @partner keep pulling, @partner lie to me, @partner nag*,
  @partner never help, @partner refuses, @partner will not go, @partner will not help, always arguing, angry at me, argu* with @partner, argue with her,
  argue with him, argue with my @partner, argues, argument*, be a better husband, be a better wife, bicker*, blame* me for everything, blames me,
  constantly argu*, counseling with my @partner, disagree about, disagree on, disrespect*, division of labor, do everything around the house, drift* apart,
  everything be my fault, fed up with my @partner, fight with my @partner, fight* with @partner, fighting with my @partner, fights, fix my marriage,
  fix our marriage, growing apart, grown apart, happy in my marriage, happy marriage, he will not go to counseling, he yell*, housework, in laws, inlaws,
  like roommates, mad at me, marriage work, mom in law, my @partner be _ mad, my @partner be angry, my @partner do not respect, nagging, nags, no help from my,
  no longer love my, respect in my marriage, respect me, roommates more than, save my, separate bedrooms, separate from my, separate rooms, she yell*,
  sides with, sister in law, sleep in separate, sleep on the couch, still married, take sides, treats me like, unhappy in my marriage, unhappy with my @partner,
  upset with me, we argue, we disagree, year marriage, years of marriage
5? @partner do not want, been married, husband always, husband and i, husband be, husband do, husband ex, husband family, husband get, husband have,
  husband leave, husband mom, husband never, husband phone, husband say, husband think*, husband want, husband will not, husband work, marriage, married for,
  my @partner hate*, my husband, my wife, wife always, wife and i, wife be, wife do, wife ex, wife family, wife get, wife have, wife never, wife phone, wife say,
  wife want, wife will not
3? argue*, arguing, fault, fiance*, husband, married, selfish, spouse, we keep, wife
2? @partner
# infidelity
6 adulter*, affair*, cheat*, infidel*, unfaithful*
5 another man, another woman, been seeing, behind my back, betray*, catch her, catch him, caught her, caught him, caught my, caught my @partner, caught texting,
  dating app on, dating profile, dating site*, dating someone else, deleted messages, feelings for someone else, female friend, flirt*, fooling around,
  found a text, found messages, found out he, found out she, found pictures, found text*, had a thing with, hides his, hook* up with, in love with someone else,
  inappropriate messages, inappropriate texts, kissed another, kissed someone else, lied about, liking pictures, love with another, male friend, married man,
  married woman, massage, messages on her phone, messages on his phone, messed around, messing around, nude pictures, on tinder, one night stand, only fans,
  other man, other woman, pictures of other, porn behind, prostitut*, relationship with another, secret phone, secret relationship, seeing another, seeing other,
  seeing someone else, sent nudes, sexting, sexts, side chick, sleeping around, sleeping with someone, slept together, slept with another, slept with my,
  still in love with his ex, stray*, strip club, talking to another, talking to her ex, talking to his ex, talking to other, texting another, texting girls,
  texting her ex, texting his ex, texting other, texts from, texts to, two timing, webcam, went through her phone, went through his phone
5? kissing, love child, mistress
3? another girl, another guy, caught, faithful, her ex, his ex, kissed, lied to me, loyal, other girls, snapchat
# trust
6 distrust*, mistrust*
6? trust
5 accus*, afraid he will leave, afraid she will leave, be he cheating, be honest with, be she cheating, been burned before, believe anything, believe her,
  believe him, believe me, betray*, broke my heart, check* her phone, check* his phone, checks my phone, go through her phone, go through his phone,
  go through my, hid* it from me, honest with me, jealous*, let down by everyone, let me down, liar, lied, looks through my phone, paranoid that _ cheat*,
  password, promises, secretive, secrets, sneak* around, sneaking, sneaky, snoop*, suspect*, suspicious, think he be cheating, think she be cheating
5? hides, hiding, proof, truth
3? cheat*, honest*, insecure, secret*

# intimacy
6 affection*, closeness, intimacy, intimate
5 @partner be distant, alone in my, attract*, cold and distant, commitment, connect with my @partner, connection with, cuddl*, disconnected from my @partner,
  distant from my @partner, do not like being touched, do not like to be touched, do not show, emotional connection, emotionally distant,
  emotionally unavailable, feel close to, feel connected, feel desired, feel distant, feel loved, feel unloved, feel unwanted by, feel wanted, get close,
  guard up, hard to love, hold hands, hug*, interested in me, kiss me, lack of, let anyone in, let people in, lonely in my, lost connection, lost feelings,
  lost interest in me, lost the spark, love language, love me, make love, my guard, never kiss*, never shows, never touch each other, never touch* me,
  never want to be touched, no feelings, no longer touch*, no passion, no spark, not attracted to my @partner, not touch* each other, open up, opening up,
  passion be gone, reconnect, romance, romantic, show emotion*, show feelings, show love, show me love, show my feelings, sleep in separate, spark be gone,
  touch her, touch me, trust enough to, uncomfortable with touch, vulnerab*, will not touch
3? cold, connection, distant, kiss*, love, sex, spark, touch
# sex
6 asexual, bdsm, ejaculat*, erectile, erection*, fetish*, hypersexual, impoten*, kink*, libido, low desire, masturbat*, orgasm*, porn*, sex*, vaginismus
6? virgin*
5 arous*, attracted to my, attraction, can not perform, cross dress*, crossdress*, desire for, erotic, fantas*, first time having, foreplay, herpes, hiv, horny,
  in bed together, last longer, lust, not in the mood, nude*, one night stands, penis, perform in bed, performance anxiety in bed, prostitut*, sleep together,
  slept with, std, strip club*, threesome, touch her, touch me, turn me on, turned off, turned on, vagina, wet dreams
5? bedroom, escort*, naked, pleasure
3? bed with, intimacy, making out

# divorce
6 annul*, break up, break ups, breakup, breakups, broke up, co parent*, coparent*, custody, divorc*, end of my marriage, ex husband, ex wife, separat*, split up,
  splitting up
5 @ex back, alimony, back together, back with my ex, be it over, broke my heart, broke off, broke things off, broken heart, called off, child support,
  contact my ex, dating after, dumped, dumping me, end it, end my relationship, end our, end the relationship, end things, ending a, ending my, engagement off,
  ex have a new, ex new girlfriend, filed for, friends with my ex, get her back, get him back, get my ex, get out of a relationship, get over, getting back with,
  ghosted, he left, heart broken, heartbr*, kicked him out, kicked me out, lawyer, leave her, leave him, leave my @partner, left me, let her go, let him go,
  letting go, marriage be over, miss her, miss him, miss my ex, move on, my ex wants, out of the relationship, over my, relationship end*, she left,
  should i break, should i leave, should i stay, stay for the kids, stay or, stay together, still have feelings, still in love with my ex, still love,
  still think about, talk to my ex, think about my ex, visitation, walk* out on, walked out, want her back, want him back, want me back, wants out, win back
5? ended, moved out, my ex
4 @ex
3? closure, dump*, left, no contact, over her, over him, single again, staying

# dating
6 bumble, dating, hinge, single forever, tinder
5 a girl i like, age difference, age gap, always single, approach women, ask a girl, ask a guy, ask out, ask* her out, ask* him out, ask* me out,
  attract the wrong, be in a relationship, be in love, be single, be with her, be with him, boy i like, choose between, choose me, commit to me, crush on,
  do i like, do i love, do not feel the same, fall in love, falling for, falling in love, feel the same way, feelings for, fell in love, find a boyfriend,
  find a girlfriend, find a husband, find a partner, find a wife, find love, find someone, find the right, first boyfriend, first girlfriend, first love,
  friend zone*, friends with benefits, friendzone*, get a boyfriend, get a girlfriend, get her to like me, get him to like me, ghost*, go out with, guy i like,
  have a boyfriend, have a crush, he like* me, hook up*, hooking up, how do i know if he, how do i know if i love, how do i know if she, how to get a,
  interest in me, interested in me, just friends, leading me on, led on, like her, like him, like me back, like my best friend, likes me, likes someone else,
  love at, love life, love my best friend, love someone, make a move, make her like, make him like, meet guys, meet men, meet someone, meet the right,
  meet women, mixed signals, more than friends, move on to, never had a girlfriend, new relationship, older man, older than, on and off, pick the wrong,
  red flags, rejected me, right person, secretly love, she like* me, situationship, still single, taking it slow, talk to girls, talk to guys, talk to women,
  talk* to this, tell her i like, tell her i love, tell him i like, tell him i love, the one for me, too fast, too soon, true love, turn* me down, two girls,
  two guys, two men, two women, want a boyfriend, want a girlfriend, when do i tell him, wrong guys, wrong men, wrong person, wrong women, years older,
  years younger, younger man, younger than
5? a boy, like a girl, like a guy, like my friend, like this guy, matches, met a girl, met a guy, met online, met this, my crush, this boy, this girl
3? boyfriend, crush, flirt*, girlfriend, guy, reject*, single, talking stage

# attachment
6 abandonment, attachment, avoidant, cling*, commitment issue*, commitment phob*, detach*, needy
5 abandoned by, abandoned me, afraid _ will leave, afraid of being alone, afraid of being left, afraid of commitment, afraid of love, afraid to be alone,
  afraid to lose, afraid to love, afraid to trust, arms length, attach to, attach too, attached to, attached too, away from her, away from him, be single,
  build walls, built a wall, can not be alone, can not be without, can not stand being alone, distance myself, distancing myself, do not let people,
  emotionally dependent, emotionally unavailable, everyone i love, everyone leave*, fall for people, fall too, fear of commitment, fear of intimacy,
  fear of rejection, get attached, get close, hate being alone, he will leave me, hot and cold, isolate from, keep everyone at arm*, keep everyone out,
  keep people at a distance, keep people out, left by, let anyone in, let people in, lose everyone, miss him when he, need someone to, need to be with,
  never let anyone, pull away, push her, push him, push people, push* away people, push* everyone away, push* her away, push* him away, push* people away,
  push* them away, put up walls, reassurance, run away when, scared _ leave me, scared _ will leave, scared of being alone, scared of commitment, scared to lose,
  scared to love, she will leave me, shut everyone out, shut people out, too attached, too dependent, walls up, why do i push
5? people leave
3? abandon*, afraid of losing, alone, closeness, dependent, distance, reassur*

# codependency
6 co depend*, codepend*, enabler, enabling, people pleas*, peoplepleas*
5 addicted to her, addicted to him, addicted to love, addicted to the relationship, bail her, bail him, be used, be without, boundaries, boundary, can not leave,
  can not walk away, cover for her, cover for him, depend on her, depend on him, doormat, enmesh*, everyone else first, everyones problems, feel guilty for,
  feel guilty when i, feel responsible, feel used, fix everyone, fix her, fix him, fix people, gaslight*, go back to her, go back to him, guilt trip*,
  guilty for saying, help everyone, keep going back, keep letting, lost myself in, make excuses for, manipulat*, my happiness depend*, myself last, narcissis*,
  never put myself, obsessed with her, obsessed with him, other people first, pleaser, pushover, put everyone before, put everyone else, put everyone first,
  put me last, put others before, put others first, rescu*, responsible for everyone, responsible for her, responsible for his, responsible for their, save him,
  saying no, stay with her, stay with him, take advantage, take care of everyone, take her back, too nice, took him back, use me, using me, walk all over me,
  walk away from him, walked all over, whole life revolve*, without him, world revolve*
3? controlling, dependen*, enable*, guilt*, toxic

# family
6 black sheep, blended family, dysfunctional, enmesh*, estrange*, family conflict*, family counsel*, family drama, family dynamic*, family issue*, family life,
  family problem*, family therapy, sibling rivalry, toxic family, toxic mother, toxic parents
6? my family
5 @kin _ argu*, @kin _ fight, @kin in jail, @kin in prison, abandoned by my, absent dad, absent mother, approve of, argue with my @kin, argument with my @kin,
  biological @parent, brother in law, childhood, christmas with my family, close to my @kin, close to my @parent, close with my @parent, compare me to,
  compares me to, controlling @parent, curfew, cut her off, cut him off, cut off contact, cut off from, cut off my @kin, cut them off, cut ties, dad girlfriend,
  dad in law, daughter in law, disappointed in me, disapprove*, disown*, do not approve, do not let me go, do not like my boyfriend, do not like my girlfriend,
  drama in my, expect too much, extended family, family event*, family gather*, family member*, family reunion*, family support, favorite child, favoritism,
  fight with my @kin, fighting with my @kin, forgive my @kin, forgive my @parent, get along, get in trouble, get my @parent to, grew up, grounded, growing up,
  half brother, half sister, hate my boyfriend, hate my brother, hate my dad, hate my family, hate my girlfriend, hate my mom, hate my parent, hate my sister,
  holidays with family, how do i tell my @parent, in jail, in laws, inherit*, inlaw*, kick me out, kicked me out, kicked out, let me see, live at home,
  live with my @kin, living with my @kin, mom boyfriend, mom in law, moms and dads, move out of my, moved back in with, my @parent approve, my @parent blames,
  my @parent control*, my @parent drinks, my @parent scream*, my @parent yell*, my @sib hates, never been there, never knew my dad, never there for me,
  no contact with, not there for me, over protective, overbearing, overly strict, overprotective, parent be divorc*, parent divorc*, parent* split, parental,
  plays favorites, proud of me, raise my siblings, raised by, raised my, ran away, relationship with my @kin, relationship with my @parent, relatives, run away,
  runaway, sister in law, son in law, step dad, step mom, stepdad, stepfather, stepmom, stepmother, stepparent*, still live with, strict parent*,
  take care of my siblings, talk to my @parent, thanksgiving with, too strict, treats me and my, whole family, will not let me go
5? @parent, brother and i, dad and i, family always, family and friends, family be, family do not, family hate*, family think*, family will not, foster,
  like a child, love my mom, meet my dad, meet my mom, mom and i, my @kin always, my @kin and, my @kin be, my @kin do not, my @kin hate*, my @kin have,
  my @kin keep, my @kin say, my @kin think*, my @kin treat*, my @kin want, my @kin will not, my @parent always, my @parent and i, my @parent be,
  my @parent do not, my @parent for, my @parent get, my @parent hate*, my @parent have, my @parent keep, my @parent left, my @parent make, my @parent never,
  my @parent say, my @parent think*, my @parent to, my @parent treat*, my @parent want, my @parent will not, my @sib always, my @sib and i, my @sib be,
  my @sib do not, my @sib get, my @sib have, my @sib keep, my @sib to, my @sib will, my aunt, my brother, my cousin, my grandfather, my grandma, my grandmother,
  my grandpa, my nephew, my niece, my room, my sister, my uncle, privacy, relationship with my, sister and i, tell my @kin, tell my @parent, with my @parent
3? @sib, household, raised
4? @kin
# parenting
6 bed wet*, bedwet*, behavior problem*, behavioral issue*, co parent*, coparent*, defian*, discipline, empty nest, mom guilt, oppositional, parenting,
  potty train*, raise a child, raising a child, raising children, raising kids, single dad, single parent, step parent*, stepparent*
6? my child, my daughter, my kid, my son, my teen, my teenager, my toddler, single mom
5 @child act*, @child cry, @child hit*, @child lies, @child refus*, @child scream*, @child started, @child steal*, @child throw*, @child won, a mother of,
  act* out, adolescent, adult child, adult daughter, adult son, afraid to sleep alone, attached to me, attitude problem, autistic child, autistic son,
  baby father, back talk*, bad behavior at, bad father, bad mom, bad parent, be a dad, be a good mom, be a mom, behavior at school, being a parent, better dad,
  better mom, better parent, bites other, biting, boyfriend too old, bullied at school, calls from school, caught smoking, caught with, child support,
  child with adhd, child with special, clingy toddler, concerned about my @child, consequences, custody, daughter failing, day care, daycare,
  deal with my @child, disagree about the kids, disobey*, disrespectful, do her homework, do his homework, do not listen, does not respect, eighth grade,
  ex and the kids, expelled from, failing in school, failure to launch, fifth grade, first grade, first period, fourth grade, get my @child to, good dad,
  good parent, grades dropping, grandchild*, grounding, grown daughter, grown son, hates school, help my @child, hits her sister, hits his, hits other,
  homework battle*, how do i get my @child, imaginary friend, in trouble at school, infant, jealous of the baby, kids be fighting, kids fight, kindergarten*,
  lose my patience, lose patience, lying to me about school, mean to other, melt downs, meltdown*, month old, months old, my _ year old, my teen*,
  new baby jealous, night terrors child, not listening, notes from the teacher, obey, old daughter, old keep, old son, old will not, olds, out of control child,
  out of control kid, out of control teen, pacifier, parent differently, parent my, picky eater, potty, preschool, preteen, punish, pushes other, raise him,
  raise my, raise our, raising grand*, raising my grand*, ran away, refuses to, respect me as, runs away, scared of the dark child, school age, school call*,
  second grade, separation anxiety, seventh grade, sex talk, sibling fight*, single mother, sixth grade, skips school, sleep in my bed, sleep through,
  sleep train*, sleeps in our bed, sneak* out, son failing, son have adhd, son have autism, spoiled, stay out late, step child*, step daughter, step kid*,
  step son, stepchild*, stepdad to, stepdaughter, stepmom to, stepson, suspended from, talk to my @child, talk* back, tantrum*, things with my kids, third grade,
  time out, time outs, trouble in school, tween, vaping, visitation, wet the bed, whin*, will not do chores, will not do her, will not do his, will not eat,
  will not go to school, will not listen, worried about my @child, year old, yell at my child, yell at my kid
5? @child and i, @child be, @child do not, @child get, @child hate*, @child have, @child keep, @child lie, @child say, @child want, @child will not, a child,
  behave*, boys be, girls be, her child, her daughter, her son, his child, his daughter, his son, kids dad, my @child and, my @child for, my @child to,
  my @child with, my @partner child, my @partner daughter, my @partner kid, my @partner son, my boy, my girl, my middle, my oldest, my youngest, old be,
  old have, our children, our daughter, our kids, our son, teenage daughter, teenage son, tell my @child, the baby, the child, the kids, their child,
  years old and
4? @child
3? adolescen*, behav*, dad of, mom of, parent, spank*, teen*
# friendship
6 fake friend*, falling out with, fell out with, frenem*, friend drama, friendship*, losing friend*, lost my friend, toxic friend*
6? best friend, close friend, friend group, my friend
5 against me, all my friend, always the one who, argument with my friend, around other people, bail* on me, be accepted by, be social, behind my back,
  belong to a group, best friend and, betrayed by my friend, bullie*, bully*, call* me names, cancel* on me, childhood friend, classmates, clingy friend,
  clique*, competitive friend, conversation going, cool kids, cyberbull*, deal* with people, disillusioned with, ditch*, do not talk to me anymore, drains me,
  drama with, exclud*, fake people, fight with _ friend, fit in at, fit in with, fitting in, flake*, flaky, friend _ behind my back, friend _ leave me out,
  friend _ not talk*, friend and boyfriend, friend be ignoring, friend be jealous, friend be mad, friend betray*, friend circle, friend copies, friend dating my,
  friend ghosted, friend hurt me, friend lied, friend likes my, friend stole, friend stopped, friend turned, friend used me, friend uses me, friendless,
  friends all, friends that, friends who, get people, girl at school, good friends, gossip*, group of friends, grow* apart, have any friends, housemate*,
  ignores me at, invited me, jealous friend, keep friend, keep in touch, kid at school, left me out, left out by friends, lies about me, lose contact,
  lost a friend, lost touch, made fun of, make friend, mean girls, mean kids, mean to, more social, needy friend, never invite*, no friends, no longer friends,
  no one invites, nobody like* me, not included, not invited, old friends, one of my friend, one sided, only friend, outgrown, peer pressure, peers,
  people at my school, people hate me, people laugh, people think, people treat, picked last, reach out first, real friends, reply to my, rumor*,
  so called friend, social anxiety with friends, social circle, social skills, socially, spread lies, stay in touch, stop talking to me, talk to new,
  talk* about me, talking behind, text first, third wheel, true friends, trust my friend, two faced, use me for, used to be close, used to be friends,
  using me for, wing man, work friends
5? a friend, college friends, friend and i, friend be, friend do not, friend have, friend of mine, friend with, friends always, friends never, friends will not,
  hang out, hanging out, have friends, neighbor*, new friend, parties, party, people always, people at school, people be, people do not, people make,
  people talk, popular, roommate*, social life
4? friend
3? group chat, ignored, lonely, people, social
# workplace-relationships
6 bad boss, bullied at work, harass* at work, hostile work, office politics, toxic boss, workplace bully*, workplace conflict, workplace harass*
6? co worker*, colleague*, coworker*, my boss, my manager, my supervisor
5 @boss expect*, @boss push*, @boss yell*, at my new job, at my work, at work _ me, blamed at work, boss get*, boss is, boss say*, boss want*, bully at work,
  bullying at work, co workers, conflict at work, credit for my work, criticized at work, crush on a coworker, disrespected at work, do their job, drama at work,
  employer, favoritism at work, feel disrespected, feelings for my boss, fired me, fixing other, get along with my @boss, get along with my @coworker,
  gossip at work, gossiping, harass*, hr, human resources, jerk at work, job where people, lazy coworker*, left out at work, manager be, manager make*,
  mean at work, micromanag*, passed over, people at work, problem with a co worker, problem with a coworker, quit because of, rude at work, someone at work,
  someone i work with, supervisor be, they fired, undermin*, unfair boss, unfair* at work, work bully, work drama, work environment, work friend*,
  work with people, workplace, wrote me up
5? @boss be, @boss do not, @boss hate*, @boss have, @boss keep, @boss never, @boss treat*, @boss will not, @coworker and i, @coworker do not, @coworker hate*,
  at my job, boss and, boss make*, client*, employee*, leadership, management, my @coworker, my @coworker be, office, people i work, the boss, work for,
  work with
4? @boss, @coworker
2? job, work
# trauma-ptsd
6 cptsd, flash back*, flashback*, hypervigilan*, posttraumatic, ptsd, trauma*
5 abus*, accident, afraid of men, after being, after the attack, almost died, assault*, attacked, attacker, avoid driving since, avoid places,
  awful things happened, bad childhood, bad memories, bad things happened, been through hell, been through so much, bitten, break in, broke into, bullied,
  can not forget, can not get over what, can not get the image, car wreck, childhood memories, combat, dead body, deal with my past, dealing with my past,
  did to me, difficult childhood, dog attack, drowned, earthquake, emotional pain from, emotional scars, ever since it, ever since that, feel safe, fireworks,
  flinch*, forget my past, forget the past, forget what happened, found her dead, found him dead, found the body, from my past, get over my past,
  get over the past, get past my past, get past the past, gunfire, gunpoint, gunshots, happened to me, happened when i be, haunt*, heal from, healing from,
  home invasion, horrible childhood, horrific, hostage, house burned, human traffick*, hurricane, hurt as a, hurt so bad, hyperalert, images in my head,
  images of, in danger, in my past, in the past, jump at, jumpy, keep remembering, kidnap*, let go of my past, let go of the past, lost my home in, loud noises,
  memories of, molest*, move past, mugged, natural disaster, near death, nearly died, nightmare*, on guard, on high alert, overdose death, painful memories,
  panic when someone, past be, past hurt, past pain, police brutality, prison time, rape*, re live, recover from what, relive*, reliving, replay what happened,
  robbed, rough childhood, saw her die, saw him die, saw my, saw someone die, scared of men, scarred, shooting, since it happened, since the attack,
  since the fire, sirens, something bad happened, something terrible happened, stabb*, stalk*, startle*, still affects me, suicide of, survivor, terrible things,
  to heal, tornado, trafficked, tragedy, tragic, trigger*, unsafe, victim, violent home, violent past, war, watched _ die, went through hell,
  what i been through, what i went through, when i be a child, when i be a kid, when i be little, when i be younger, witness* a, witnessed, wounds,
  years ago and
5? crash, fire, frozen, gun, my past, robbery, shot, survive, survived
3? attack*, childhood, hurt me, memories, past, scar*, violen*

# childhood-abuse
6 abused as a child, abusive childhood, abusive dad, abusive mom, abusive parent*, adverse childhood, child abuse, childhood abuse, childhood neglect,
  childhood trauma, emotional neglect, inner child, neglected as a child
5 @parent abuse* me, @parent abused, @parent be abusive, @parent beat me, @parent hit me, @parent hits me, @parent hurt me, @parent used to beat,
  @parent used to hit, abused when i be, adult child of, alcoholic @parent, as a child, as a kid, as kids, bad parents, beat* me when, child of an alcoholic,
  dad left when, dad used to, foster care, foster home*, grew up in an, grew up poor, grew up with, grew up without, growing up, molest*, mom left when,
  mom used to, my dad beat, my mom beat, narcissistic dad, narcissistic mom, narcissistic parent*, neglect*, parentif*, parents were never, raised myself,
  scared of my dad, scared of my mom, spanked as, stepdad _ me, stepfather _ me, touched me when, uncle touched, used to beat, used to hit, used to hurt,
  when i be a child, when i be a kid, when i be little, when i be young, when i be younger, whipped, years old when
5? childhood be, my childhood
2? @parent yell*, abuse*, childhood, raised
# sexual-abuse
6 grope*, incest*, molest*, rape*, raping, sexual abuse*, sexual assault*, sexual harass*, sexual trauma, sexually abus*, sexually assault*, sexually harass*
5 abused by my, against my will, babysitter, brother touched, coach touched, consent, cousin touched, dad touched, drugged me, drunk and he, flashed me, fondl*,
  forced himself on me, forced me to, forced sex, forced to, groom* me, groomed, harassed, harassing me, he would not stop, inappropriately touched, pedophil*,
  priest touched, rapist, revenge porn, roofie*, said no but he, sex without, teacher touched, took advantage of, touched by a, touched by my,
  touched inappropriately, touched me inappropriate*, touched me when, touched me without, unwanted sex, unwanted touch*, victim of sexual, violated,
  woke up to him
5? my uncle
3? abuse*, assault*, forced, touched me

# domestic-violence
6 abusive @partner, abusive ex, abusive marriage, abusive relationship*, battered, domestic abuse, domestic violence, emotional abuse, emotionally abus*,
  mentally abus*, order of protection, physical abuse, physically abus*, protective order, restraining order, verbal abuse, verbally abus*
5 @partner _ controlling, abuse, abused by, abuses, abusing, abusive, afraid of her, afraid of him, afraid of my @partner, afraid to leave, anger toward me,
  be controlling, be violent, beat her, beat me, beating me, beats her, beats me, belittl*, black eye*, bruise*, call me a, call the police, call* me names,
  calls me stupid, calls me worthless, chok* me, choke her, choked her, control everything, control* me, controlling @partner, controls everything,
  controls my money, controls what i wear, curses at me, cuss* at me, cusses me, degrad*, do not let me, escape from, fear for my life, fear for my safety,
  fear him, fear my husband, fear of my @partner, friend _ abusive, friend be being abused, gaslight*, get aggressive, get violent, grabbed me, grabs me, gun to,
  hand on me, humiliat*, hurt me, hurts her, isolates me, jealous and, kick* me, laid hands on, lays hands on, leave him safely, lock* me, mom _ abusive,
  name calling, out of fear, pinned, police were called, pull* my hair, punched me, punches me, push me, push* me against, pushed me, pushes me, put hands on me,
  put his hands on me, put* me down, puts hands, puts his hands on me, safe place to go, scared of him, scared of my @partner, scared to leave him, shov* me,
  sister _ abusive, slap* me, stalk*, strangl*, swears at me, temper scares, threat* me, threat* to hurt, threaten* to kill, threatens to, throw* me,
  throw* things at me, track* my, verbal*, violent boyfriend, violent husband, violent toward, violent towards, violent with me, will not let me, won t let me,
  yell at me all
5? hits, physical*, shelter, threw
3? abus*, manipulat*, narcissis*, screams at me, violen*, yells at me
2? control*, escape, scared of, threat*
# religious-trauma
6 church hurt, cult, deconstruct*, ex jehovah*, ex mormon, exmormon, exvangelical, high control religion, purity culture, religious abuse, religious trauma,
  spiritual abuse
5 afraid of god, afraid of hell, brainwash*, church kicked, church rejected me, church told me, conversion therapy, disfellowship*, excommunicat*, fear of hell,
  forced religion, forced to go to church, fundamentalist, going to hell, grew up in a strict, grew up religious, hurt by my church, hurt by the church,
  jehovah*, kicked out of my church, left mormonism, left my religion, left the church, left the faith, pastor abused, pastor told, pray the gay, raised baptist,
  raised catholic, raised christian and, raised in the church, raised mormon, religion make* me feel guilty, religion was forced, religious guilt,
  religious parents, religious shame, religious upbringing, shunned, sin, sinful, strict religious
1? church, guilt*, hell, religio*

# racial-trauma
6 antisemit*, discriminat*, hate crime*, islamophob*, microaggress*, racial profil*, racial stress, racial trauma, racially profiled, racism, racist*, xenophob*
5 because i be jewish, because i be mexican, because of my race, because of my skin, being asian, being black, being brown, being latin*, being muslim, bigot*,
  black in america, black man, black woman, called me the n, follow me in stores, go back to your country, hate against my people, n word, only black person,
  only person of color, people stare because, police stop*, police violence, prejudic*, profiled, pulled over because, skin color, slur*, stereotyp*,
  treated badly because i, treated different* because
1? black, minority, race

# dissociation
6 alters, depersonal*, dereal*, disassociat*, dissociat*, multiple personalit*, split personalit*
5 another person inside, autopilot, black* out memory, blank out, blanking out, brain fog, can not remember my childhood, detached, detachment, different person,
  disconnected from my body, disconnected from reality, do not recognize myself, do not remember, everything be blurry, everything feel* unreal, feel far away,
  feel like a robot, feel like i be not myself, feel like someone else, feel unreal, feel* not real, floating, forget who i, gaps in my memory, go blank,
  going through life in, in a dream, in a fog, like a dream, lose track of time, lost time, memory gap*, missing memories, not feel like i be here,
  not feel real, not in control of myself, not in my body, not really there, nothing feel* real, out of body, outside my body, outside myself, people in my head,
  people inside me, personalities, space out, spacing out, touch with reality, watching from outside, watching myself, world feel* fake, zone out, zoning out
1? foggy, memory, numb, reality

3? blank, feel like i be not, trance, voice
# life-transition
6 adjust to, adjusting to, big change*, life adjust*, life change*, life transition*, major change*, mid life crisis, midlife crisis, new chapter, quarter life
6? transition*
5 about to graduate, accomplish my goals, adulthood, be an adult, become a parent, becoming a parent, becoming an adult, big decision*, big step,
  buying my first, came home from, can not decide, change be hard, change my life, crossroads, decide whether, do not know what to do with, doing with my life,
  empty nest, empty nester, end of an era, everything be changing, fresh start, growing up too, hard decision*, hate change, life after, lost and do not know,
  make a change, make a decision, make changes, move away, move forward, moved across, moved to a new, moving back, new country, new state, newly married,
  next step, not the life i, on my feet, on track, packed up, relocat*, start a new, start fresh, start over, stuck in a rut, stuck in life, things be changing,
  too much change, turned thirty, turning 30, turning 40, turning 50, turning eighteen, unsure what to do, what path, what to do next, where to go from here,
  which path, whole life ahead
5? buying a house, decision*, getting married, graduat*, just moved, leave home, move out, new city, new home, new life, retir*, wedding
2? adult*, change*, choice*, decide, direction, future, life together, lost, moving, my life, next, stuck

# career
6 career*, dream job, fired, job hunt*, job interview*, job loss, job search*, laid off, lay off*, layoff*, lost my job, unemploy*
6? new job
5 afraid to quit, applied for, apply for jobs, applying for, ask for a raise, become a, business be failing, business be slow, can not work, change jobs,
  changing jobs, choose between jobs, closing down, company be closing, cut my hours, cut staff, dead end job, demot*, do not work, do with my life, find a job,
  find a new job, find work, fulfill* job, furlough*, gap in my resume, get a job, hardly any work, hate this job, have a job yet, hold a job, holding a job,
  hours at work, hours cut, interview tomorrow, interview went, interviewing, job application*, job be going away, job change, job for me, job impact,
  job market, job satisfaction, job security, jobless, keep a job, leave this job, let go from, let me go, look for a job, look for work, looking for a job,
  looking for a new job, looking for work, lost _ job, major in, make a living, more hours, more work hours, motivation at work, my business, my field,
  need a better job, need a job, no income, no interviews, no job, no one will hire, not getting ahead, not paid enough, out of work, part time job,
  pass* me over, passed over for, performance review, professional life, quit and, quit my, quit or stay, quit working, recommendation, restructur*,
  return to work, right job, self employed, start a new job, start my new job, start my own, stuck in a job, switch jobs, underpaid, what job,
  what to do for a living, what to do for work, what to study, which job, without a job, without work, work be slow, work experience, work in the field,
  wrong job
5? business, entrepreneur*, freelance, get hired, going back to work, interview, interviews, job, pay raise, position, promot*, resume, sales, start work,
  startup, success*
4? hiring
1? ambition, boss, goals, profession, work

# school
6? campus, class, classes, college, course, degree, dorm, elementary, finals, grades, gre, homework, kindergarten, lecture*, major, principal, professor*, sat,
  school*, semester, student*, studies, study*, teacher*, universit*
6 academic*, classmates, coursework, dissertation, exam*, freshman, gpa, grad school, law school, med school, medical school, midterm*, phd, school stress,
  schoolwork, sophomore, test anxiety, thesis, tuition, undergrad
5 afraid to go to school, back to school, bad grade, bad grades, can not study, change my major, college applications, college stress, course work, cut class,
  deadline for, detention, do not want to go to school, drop a class, drop out, dropped out, dropping a class, dropping out, expelled, fail, fail* my class*,
  failing, first year of college, flunk*, get good, get into college, good grade, good grades, group project*, hate school, homeschool*, in class, junior year,
  math class, online classes, online school, presentation for class, procrastinating on, rejected from college, return to school, scholarship*, school project,
  school refus*, senior year, skip* class, skip* school, speech about, stress school, stressed about school, study for, studying for, suspended, switch majors,
  test coming up, will not go to school
5? a test, application, assignment*, essay*, graduate, graduating, internship, math, my test, paper, papers, projects, quiz, test tomorrow, tutoring
1? kids at, learning, pass, tutor*

# financial-stress
6 always broke, bankrup*, be broke, cost of living, credit card*, dead broke, debt*, evict*, financ*, flat broke, food stamps, foreclos*, homeless*, loans,
  low income, money be tight, money issue*, money problem*, money stress, overdraft*, paycheck to paycheck, poverty, repo*, ssi, student loan*, tight on money,
  unemployment benefits, welfare
5 afford, be poor, behind on my, behind on rent, bills, borrow* money, broke and, can not pay, car payment, child care costs, child support payment*,
  collection agency, collections, cut off notice, electric bill, enough money, expenses, feed my, fight about money, food bank, food on the table, get a loan,
  hours cut, inflation, lack of money, large purchase, lend* money, light bill, living in my car, living paycheck, lose my apartment, lost everything,
  lost my home, lost my house, low on money, make ends meet, money be, money saved, money troubles, money worries, mortgage, need money, no food, no income,
  no money, no place to live, out of money, overspend*, owe, paid enough, pay my rent, pay off, pay rent, payday loan*, paying off, power bill, provide,
  rent money, savings, short of money, short on money, so poor, social security, spending money, spending too, spends all, spends our, spent all, spent too much,
  stimulus, stress about money, stressed about money, support my family, support my kids, too much money, worried about money
5? about money, budget*, costs, credit, disability, expensive, get paid, groceries, income, insurance will not, irs, loan, make money, money on, more money,
  paycheck, payments, price*, save money, saving money, shelter, tax*, the rent, unemployment
4? money
2? buy, cash, dollars, pay, rent, salary, sell, wages

# caregiving
6 care giver*, care taker*, caregiv*, carer, caretak*, elder care, eldercare, respite, sandwich generation, take care of my dad, take care of my mom
5 @kin _ cancer, @kin _ sick, @kin _ stroke, @kin be sick, @kin health, @parent health, @partner _ cancer, @partner be sick, @partner health, aging mom,
  aging parent*, ailing, assisted living, brother sickness, care for my @kin, care for my @parent, care for my @partner, care of my, caring for, dad in hospital,
  disabled child, disabled daughter, disabled son, elderly father, elderly mom, elderly parent*, full time care, her illness, his illness, home care, hospice,
  husband in hospital, in the hospital, look after her, look after him, look after my, looking after _ parent, looking after my, mom in a, mom in hospital,
  my disabled, nursing home, provide for my grand*, put my dad in a, responsible for my dad, responsible for my mom, sick child, sick dad, sick husband,
  sick mom, sick parent, sick wife, sister sickness, special needs, stroke, take care of her, take care of him, take care of my @kin, take care of my @parent,
  take care of my @partner, take care of them, wheelchair
5? her health, his health
1? disabled, elderly, hospital, ill, sick
# chronic-illness
6 arthritis, autoimmune, brain injury, chemo*, chronic disease, chronic fatigue, chronic illness*, chronically ill, crohn*, cystic fibrosis, disabilit*,
  disabled, endometriosis, epilep*, fibromyalgia, head injury, heart disease, hiv positive, ibs, kidney disease, long covid, lupus, lyme, ms diagnosis,
  multiple sclerosis, not _ feel good, not _ feel well, parkinson*, pots, seizure*, tbi, thyroid, tumor*
6? cancer*, diabet*
5 after surgery, allerg*, always in the hospital, always sick, asthma, be sick, bedridden, been in the hospital, blood sugar, broke my leg, broken foot,
  broken leg, cancer diagnosis, copd, corona, coronavirus, covid*, diagnosed, dialysis, doctors can not, doctors do not know, fatigue*, feeling sick,
  feeling too well, flare*, getting sicker, got sick, have cancer, have not been feeling well, health be declining, health condition, health issue*,
  health problem*, health scare, heart attack, heart condition, heart failure, heart problem*, high blood pressure, hormon*, hospitalized, illness*, immune,
  in a cast, incurable, infection*, injur*, lose weight because sick, low energy, more tests, my body be failing, my condition, nausea*, not feel good,
  not feeling well, out of the hospital, physical health, physically, pneumonia, radiation, recover* from surgery, recovery from, sick all the time,
  sick all week, sick and tired, sickle cell, skin breaking out, sore throat, stomach issue*, stroke, symptoms be getting, test results, throwing up, transplant
5? a cold, a doctor, doctor appointment*, doctors say, fever, flu, gut, health, hospital*, insulin, medical, my diagnosis, my disease, operation, surger*, teeth,
  the doctor, the doctors, virus
2? disease, doctor*, ill, medic*, sick, symptoms, tired, weight

# pain
6 back pain, body ache*, chronic pain, constant pain, headache*, in pain, joint pain, migraine*, muscle pain, neck pain, nerve pain, pain all the time,
  pain management, pelvic pain, physical pain, sciatica, unexplained pain
5 ache*, aching, arm pain, back hurts, body hurts, chronic, cramps, disc, everything hurts, head hurts, head pounding, hurting all, hurts to, hurts when,
  in so much pain, injured, knee hurts, knees hurt, leg pain, live with pain, pain every day, pain in my, pain killers for, pain medication, pain meds,
  pain that, painful, sore, stomach hurts
5? injury, knee, my back, nerve*
2? hurts, pain*, stomach

# infertility
6 egg donor, fertility, infertil*, iui, ivf, miscarriage*, surrogacy, surrogate, try to get pregnant, trying for a baby, trying to conceive
5 another negative test, can not get pregnant, can not have a, can not have children, can not have kids, childless*, conceiv*, embryo*,
  everyone else is pregnant, failed cycle, friends are pregnant, lost a pregnancy, lost our baby, lost the baby, lost three, lost two pregnancies, low egg,
  low sperm, negative pregnancy test*, pregnancy loss, recurrent loss, sister be pregnant and i, sterile, trouble getting pregnant, trying to have a,
  unable to have child*, want children but can not, want to have a baby but, years of trying
5? eggs
1? pregnan*

# maternal
6 after birth, after having a baby, baby blues, birth trauma, breastfeed*, gave birth, mat leave, maternity leave, perinatal, post partum, postpartum, ppd,
  prenatal, since having a baby, since i had my baby, since my baby, traumatic birth
6? had a baby, new mom, new parent*, newborn*, pregnan*
5 abort*, afraid i will hurt my baby, after the baby, be pregnant, bond with my baby, c section, do not love my baby, due in, first trimester, get pregnant,
  labor and delivery, mom of a newborn, motherhood, my pregnancy, new baby, nicu, not bonding with, since the baby, sleepless with baby, third trimester,
  unplanned pregnan*, weeks old, with a newborn
5? baby will not, expecting, my baby be, nursing
1? baby, infant

# adoption
6 adoptee, biological father, biological mother, biological parent*, birth father, birth mom, birth parent*, foster care, foster child*, foster kid*,
  foster parent*
6? adopt*
5 adopt a child, adopted child, adopted daughter, adopted son, adopting, birth family, closed adoption, find my real, foster home, gave me away, gave me up,
  gave up my baby, given away, given up for adoption, in foster, international adoption, my adopted, placed for adoption, real parents, search for my birth,
  transracial, was adopted
1? foster

# aging
6 ageing, aging, elderly, getting old, getting older, grow old, growing old, hot flashes, later life, menopaus*, old age, perimenopaus*, retire*, senior citizen
5 assisted living, be 60, be 65, be 70, be 75, be 80, be old, body be changing, body be slowing down, can not do what i used to, feel old, feel older, forgetful,
  forgetting things, friends be dying, gray hair, in my eighties, in my seventies, in my sixties, live alone at, losing my independence, loss of independence,
  memory be going, midlife, my kids be grown, nursing home, old man, old woman, outlive*, too old for, turning 60, turning 70, used to be able to, wrinkles
5? grandchildren never, my age, over 50, over 60
1? old, older

# dementia
6 alzeimer*, alzheimer*, alzhiemer*, cognitive decline, dementia, lewy, losing her memory, losing his memory, memory loss
5 @elder _ confus*, @parent _ confus* and, asks the same question, care for someone with, confused all the time, confused and forget*, dad be forgetting,
  dad forget*, do not recognize me, does not know me, does not know who i am, does not remember me, early onset, forget things, forgets everything,
  forgets my name, forgets things, forgets who i be, forgot who i am, getting worse and forget*, grandma forget*, grandmother forget*, grandpa forget*,
  keeps forgetting, losing her mind, losing his mind, losing memory, memory care, memory getting worse, memory issue*, memory problem*, mom be forgetting,
  mom forget*, repeats herself, repeats himself, repeats the same, sundown*, wandering, wanders at night, wanders off
1? confused, forget*, memory

# immigration
6 acculturat*, asylum, citizenship, culture shock, daca, deport*, dreamer*, expat*, green card, immigra*, migrant*, refugee*, undocumented, visa
5 adjust to this country, adjusting to america, another country, back home in, born in another, came here from, came to america, came to the us,
  came to this country, cultural difference*, english be not, family back home, family separation, far from my family, in my country, international student,
  language barrier, learn english, miss home, miss my country, miss my home, moved from my country, moved here from, moved to america, moved to the us,
  moved to this country, my english, my family is in another, my home country, new country, separated from my family by, speak english, work permit
5? border, foreign*, my country
1? abroad, accent, culture*

# veterans
6 active duty, afghanistan, air force, basic training, boot camp, coast guard, combat, deploy*, iraq, national guard, ptsd from war, reservist, sergeant,
  soldier*, veteran*, vietnam, war zone
6? army, marine*, military, navy, the service
5 after the military, army wife, barracks, boyfriend be in the, brothers in arms, came back from, civilian, discharge, discharged from, enlist*, firefight,
  got out of the, husband be in the, in the army, in the marines, in the military, in the navy, join the military, joining the army, leaving for basic,
  leaving the military, lost my buddies, marine husband, military base, military family, military life, military spouse, military wife, miss the military,
  navy wife, since he came home from, stationed, survivor guilt, tour in, tours, va benefits, va disability, va hospital
5? my service, my unit, overseas, served, the va, vet, vets, war
1? va

# legal
6 arrest*, child protective, court order*, cps, criminal record, custody hearing, dui, dwi, felon*, incarcerat*, jail, lawsuit, mandated, parole, prison,
  probation, restraining order, sued, suing
6? attorney*, court*, lawyer*
5 accused of, convict*, court case, crime, custody battle, custody case, custody of, divorce papers, expunge*, go to court, guardian*, illegal, in court, legal*,
  released from, sentenced, sex offender, the law
5? charges, cops, judge, my case, police, rights, sentence, trial
1? guilty, law

# identity
6 coming of age, identity, who i really am
5 authentic*, be myself, belong anywhere, do not recognize who, fit in anywhere, know who i really, labels, question* who i, true self, who am i, who i am
3? belong, culture

# lgbtq
6 asexual, bi curious, bicurious, bisexual*, closeted, come out, cross dress*, crossdress*, gay, homophob*, homosexual*, in the closet, lesbian*, lgbt*,
  out of the closet, pansexual, queer, same sex, sexual orientation, sexuality, sissy, transgender*, transvestite*
6? gender
5 another man, attracted to both, attracted to boys, attracted to females, attracted to girls, attracted to guys, attracted to males, attracted to men,
  attracted to other men, attracted to other women, attracted to the same, attracted to women, be i bi, be i straight, be straight, boys and girls,
  crush on a boy, crush on a girl, feelings for another girl, feelings for another guy, girlfriend and i be both, i like men, i like women, kissed a boy,
  kissed a girl, like both, like girls, like guys, my girlfriend and my parents, my orientation, not accept me being, out to my, parents do not know i, pronoun*,
  same gender, sexual identity, tell my parents i be, think i be bi
5? love a girl
3? bi, orientation, trans

# gender-identity
6 agender, bottom surgery, cross dress*, crossdress*, deadname*, dysphori*, ftm, gender dysphor*, gender fluid, gender identity, genderfluid, genderqueer,
  hormone therapy, hormones, hrt, misgender*, mtf, non binary, nonbinary, top surgery, transgender*, transition* to, transsexual*, transvestite*
6? gender, trans
5 be a boy, be a female, be a girl, be a male, become a man, become a woman, becoming a woman, binder, boy or girl, change my gender, child be trans,
  coming out as trans, daughter be trans, dress as a, dress in women, dress like a girl, dress up as, dressing like, estrogen, feel like a boy,
  feel like a female, feel like a girl, feel like a male, feel like a man, feel like a woman, gender affirming, gender confus*, male or female, my trans,
  not a boy, not a girl, not a man, not a woman, opposite sex, preferred name, pronoun*, puberty blockers, question* my gender, sex change, son be trans,
  testosterone, trapped in a, want to be a man, want to be a woman, wear dresses, wear girl* clothes, wear makeup, wear women* clothes, wrong body
1? identify as, lgbt*

# racial-identity
6 bi racial, biracial, ethnic identity, interracial, mixed race, multiracial, racial identity
6? my ethnicity, my heritage, my race
5 adopted by white, asian parents, assimilat*, cultural identity, culture clash, diaspora, do not know my culture, family expects because of culture, first gen,
  first generation, half asian, half black, half white, immigrant parents, look white, lost my culture, my roots, not asian enough, not black enough,
  not latina enough, not latino enough, not mexican enough, not white enough, people of color, person of color, racially mixed, too black, too white,
  traditional parents, two cultures, white passing, whitewashed
5? my culture, my people
1? culture*, ethnic*, heritage, race, racial

# spirituality
6 agnostic, atheis*, buddhis*, devil, faith, higher power, hindu*, holy spirit, islam*, judaism, meaning of life, mormon*, mosque, quran, religio*, satan, sin,
  sins, spiritual*, synagogue
6? bible, catholic*, christ, christian*, church*, god, jesus, jewish, muslim, pastor, pray*, priest, soul
5 after we die, afterlife, angry at god, as a catholic, as a christian, as a jew, as a muslim, awakening, baptiz*, believe in anything, believe in god, believer,
  blessing, calling from god, chakra, christian and, church members, closer to god, convert*, cursed, dark night of the soul, different beliefs,
  different faiths, do not believe, energy healing, existential, fasting and prayer, forgiven, forgiveness of, ghost*, god and, god angry, god forgive,
  god has left, god hates, god left, god punish*, god speak*, gospel, hear god, imam, interfaith, karma, life after death, mad at god, marry outside my,
  marrying a, meditat*, ministry, nonbeliever, possessed, prayers, punish* me, punishment, purpose from god, purpose of life, question* god, rabbi, reincarnat*,
  relationship with god, repent*, rosary, salvation, scripture, sinned, sinner, sinning, soul mate and god, stop believing, stopped praying, unequally yoked,
  walk with christ, walk with god, when we die, why do god, witchcraft, youth group
5? angel*, blessed, curse, evil, heaven, hell, my beliefs, spirit, spirits
2? belief*, worship

# men
6 male depression, male therapist, manhood, masculin*, men issue*, men mental health, mens group, mens issue*
5 as a man, be a better man, be a man, be not a man, fatherhood, guys do not talk about, less of a man, like a real man, male and, man up, men and emotions,
  men be supposed to, men do not cry, men do not share, men do not talk, new dad, provider, real men, supposed to be strong
1? male, men

# women
6 female therapist, feminin*, misogyn*, pmdd, pms, premenstrual, sexism, sexist, womanhood, women issue*, women mental health, womens group, womens issue*
5 as a woman, before my period, being a woman, catcall*, female and, glass ceiling, hormonal, menopaus*, mental load, motherhood and career, my cycle,
  time of the month, women be expected, working mom
5? my period
1? female, women

# neurodiversity
6 audhd, neuroatypical, neurodiver*, neuropsych*, neurotypical, sensory processing
5 brain be different, brain does not work, brain work* differently, brain works, different brain, executive dysfunction, executive function*, get assessed for,
  mask* all day, masking, neurologic*, on the spectrum, over stimulated, overstimulat*, sensory issue*, sensory overload, stimm*, think i be neuro*, tic, tics,
  too loud too bright, tourette*, undiagnosed, unmask*, wired differently
5? my brain
1? developmental*, different from everyone

# adhd
6 a d d, adderall, adhd, attention deficit, hyperactiv*, inattentive, ritalin, vyvanse
5 all over the place, always late, always losing, attention span, bounce off the walls, brain jumps, brain will not focus, can not focus,
  can not get anything done, can not sit still, careless mistakes, concentrat*, daydream*, disorganiz*, distract*, fidget*, finish anything, finish tasks,
  finish what i start, focus on anything, forget appointments, forget everything, forget things, get a thing done, get things done, hard to focus, hyperfocus,
  impulsive, interrupt people, lose everything, lose my keys, lose things, make careless, mind be everywhere, mind jumps, mind wander*, miss appointments,
  never finish what, on task, organiz*, pay attention, paying attention, procrastinat*, put things off, start projects, start things and never finish,
  stay focused, time blind*, time management, trouble focusing, trouble in class, unable to focus
5? hyper
1? attention, focus, forgetful, messy, restless

# autism
6 asd, asperger*, aspie, autis*, on the spectrum, spectrum disorder, stimm*
5 change in routine, child do not speak, delayed speech, developmental delay, do not pick up on, do not understand jokes, do not understand people,
  do not understand social, eye contact, flap*, hate being touched, hate changes in routine, hates loud, late diagnos*, lights are too bright, lines up his toys,
  lines up toys, loud noises bother, loud sounds overwhelm, masking, meltdowns, need routine*, never fit in anywhere and, non verbal, nonverbal,
  not speaking yet, read people, read social, rigid, same routine, sensory, social cues, special interest*, speech delay, take things literally, textures,
  think differently
5? routine*, son do not talk
1? literal, social skills

# learning
6 dyscalcul*, dysgraph*, dyslexi*, iep, learning difficult*, learning disab*, learning disorder, processing disorder, reading disability, slow learner,
  special ed*
5 behind in class, can not do math, can not read, can not spell, failing reading, falling behind in school, hard time learning, hard to learn, hard to read,
  held back, learn slow, learn slower, learning difference*, learning problem*, letters backwards, mix up letters, mix up numbers, numbers do not make sense,
  read at, read slowly, reverses letters, slow reader, struggle* to learn, struggling in reading, stupid in class, trouble in reading, trouble learning,
  trouble reading, trouble with math
1? learn, reading, spelling, tutor*

# behavior
6 addict*, bad behavior, bad habit*, behavior change, break a habit, change my behavior, change my behaviour
6? habit*
5 bite my nails, biting my nails, can not quit, can not stop doing, change my ways, laziness, lazy, nail bit*, no discipline, procrastinat*, self control,
  self destruct*, self sabotag*, stick to a routine, stick to anything, want to stop, willpower
3? behav*, quit, stop myself

4 how do i stop doing
# substance-use
6 adderall abuse, addict*, amphetamine*, bath salts, benzodiazepine*, benzos, cannabis, clean for, cocaine, detox, drug*, ecstasy, fentanyl, heroin, huffing,
  inhalant*, junkie, juul, ketamine, kratom, lsd, marijuana, meth, methadone, methamphetamine*, narcan, narcotics anonymous, nicotine, opiate*, opioid*,
  overdos*, oxy, oxycodone, pain killers, painkiller*, percocet*, recovery, rehab, relaps*, shrooms, sober*, sobriety, stoner, suboxone, substance*, tobacco,
  vap*, vicodin, xanax bars
6? cigarette*, coke, crack, molly, pill*, pot, smok*, weed
5 abusing, chasing a high, cravings, days clean, dirty test, get high, he be using, high all, high every day, high on, hit rock bottom, hooked on,
  medication abuse, months clean, needle in, overuse, pills to, prescription, quit using, quit weed, recovering, self medicat*, she be using, smoke pot, snort*,
  started using, stay off, stoned, stop using, tested positive, under the influence, use weed, using again, weed every day, weed to, withdraw*
5? be high, dealer
1? high, using

# alcohol
6 aa, al anon, alcohol*, binge drink*, drinking problem, drunk*, dui, dwi, hangover*, sober*, sobriety
6? beer*, vodka, whiskey, wine
5 @they drink, alcoholic @kin, alcoholic @partner, black out, blacked out, blacking out, bottle a, bottle of wine, bottles of, dad drink*, heavy drinker,
  husband drink*, mom drink*, nights at the bar, six pack, social drinker, wife drink*
5? drink
3? bar, rehab, relaps*
# gambling
6 betting, blackjack, bookie, gambl*, scratch off*, slot machine*, sports bet*, wager*
6? casino*, lottery, poker
5 bets, chase losses, chasing losses, crypto, day trading, draftkings, fantasy sports, lost all my money, lost money, lost my savings, roulette, slots,
  spent my paycheck, sportsbook, win it back
5? bet on
2? bet

# eating-disorder
6 anorexi*, arfid, bing eat*, binge*, bulimi*, disordered eating, eating disorder*, emotional eat*, food addiction, laxative*, orthorexi*, over eat*, overeat*,
  purge, purging, stress eat*
5 afraid of food, afraid to eat, bmi, calorie*, do not feel hungry, eat better, eat my feelings, eat nothing, eat so, eat too little, eat too much, eat when,
  eaten in, eating habits, exercise too much, fasting, food be, food rules, gain weight, gaining weight, healthy relationship with, hide food, lose more weight,
  made myself sick, make myself throw up, not eating, obsess* about food, obsessed with food, obsessed with my weight, obsessed with weight, refuse* to eat,
  relationship with food, restrict*, scared of gaining, scared to eat, secretly eat, skinny enough, skip meals, skipping meals, snack*, starv*, stop eating,
  terrified of getting fat, thin enough, think about food, throw up after, throwing up after, trouble eating, unhealthy eating, weigh myself
5? eat, food and
2? appetite, diet*, fat, food, hungry, meals, skinny, thin, weight

# body-image
6 bdd, body dysmorph*, body image, dysmorphi*, fat shaming, hate my body, how i look, obes*, overweight, the way i look
6? my appearance, my looks
5 acne, ashamed of how i, ashamed of my body, avoid photos, balding, be fat, be not pretty, be pretty, be ugly, bloated, body looks, breasts, cellulite,
  comments on my weight, cover my body, disgusting, eat healthy, feel attractive, feel fat, feel ugly, gain* weight, get in shape, hate looking, hate mirrors,
  hate my face, hate my nose, hate photos of me, how my body, look at myself, look fat, look in the mirror, look ugly, looking in the mirror, lose the weight,
  lose weight, love handles, not attractive, out of shape, penis size, plastic surgery, post baby body, pretty enough, scars, see myself in,
  self conscious about my, skin color, so fat, stretch marks, too fat, too skinny, too tall, too thin, unattractive, wear baggy, weight loss
5? bald, chest be, hair, height, mirror, muscles, my body, my face, my nose, my skin, my stomach, my weight, teeth
1? appearance, fat, looks, ugly, weight

# hoarding
6 clutter*, hoard*
5 ashamed to have people over, buy things i do not need, can not get rid of, can not let go of stuff, can not let go of things, can not part with,
  can not throw anything away, can not throw away, clean out, get rid of anything, get rid of things, hard to part with, house be full of stuff, house full of,
  junk everywhere, keep everything, newspapers, no room to walk, part with things, piles of, room full of junk, rooms full, save everything, save things,
  throw things away, throwing things away, too much stuff
5? collecting, collects, garage full
1? junk, messy house, stuff

# sleep
6 ambien, bad dreams, can not sleep, insommnia, insomnia*, melatonin, narcolep*, night terror*, nightmare*, not _ asleep, not _ sleep, sleep apnea,
  sleep deprived, sleep hygiene, sleep issue*, sleep paralysis, sleep problem*, sleep walk*, sleepless*, sleepwalk*, trouble sleeping
5 2am, 3 am, 3am, 4am, afraid to sleep, back to sleep, bad dream*, bad sleep, barely sleep, can not rest, enough sleep, fall asleep, fall back asleep,
  falling asleep, four hours, getting any sleep, getting to sleep, hardly any sleep, hardly sleep, help me sleep, hours a night, hours of sleep, how can i sleep,
  how do i sleep, keep me awake, keep me up, lack of sleep, middle of the night, mind racing at night, night shift and sleep, night sweats, no rest, no sleep,
  not sleep, oversleep*, pills to sleep, poor sleep, recurring dream*, same dream, scared to sleep, sleep 3, sleep 4, sleep alone, sleep at all, sleep at night,
  sleep be terrible, sleep better, sleep for days, sleep in my own, sleep medicine, sleep next, sleep pattern*, sleep schedule, sleep talk*,
  sleep through the night, sleep too much, sleep well, sleep with the light on, sleep without, sleeping pills, sleepy all day, stay asleep, staying asleep,
  staying up, talk in my sleep, three hours, tired but can not, tired in the morning, toss and turn, tossing and turning, trouble falling, trouble to sleep,
  trouble with sleep, two hours, up all night, up late, wake up at, wake up crying, wake up every, wake up in the middle, wake up multiple, wake up scared,
  wake up several, wake up tired, wakes up at night, waking up at, waking up in the middle, wanna sleep but, who has time to sleep, why can not i sleep,
  wired at night
5? awake, dream about, dreaming, dreams, go to bed, go to sleep, nap, stay up, wake up, wakes up, waking up
4? asleep, sleep
2? bed, dream, exhausted, night, rest, tired

# self-harm
6 bang* my head, burn* myself, cut my arm*, cut my leg*, cut my wrist*, cut myself, cuts herself, cuts himself, cutter, cutting again, cutting myself,
  harm* myself, hit myself, hurt myself, punch* myself, scratch* myself, self harm*, self injur*, self mutilat*, selfharm*
5 bangs her head, bangs his head, bites herself, bites himself, bleed, cutting, harm herself, harm himself, harming herself, harming himself, hit herself,
  hit himself, hurt herself, hurt himself, pain makes me feel, razor, scars on my arm*, stop hurting, urge to cut, want to cut
5? blade, cuts
2? cut, scars

# internet-gaming
6 call of duty, doomscroll*, internet addict*, phone addiction, screen addict*, screen time, videogame*
6? facebook, fortnite, gamer, gaming, instagram, internet, minecraft, playstation, social media*, tiktok, video game*, xbox, youtube
5 addicted to games, addicted to gaming, addicted to my phone, addicted to social, addicted to the internet, addicted to tiktok, addicted to video,
  addicted to youtube, always gaming, always on the computer, always on the phone, always playing, can not get off my phone, can not put my phone down,
  chat rooms, computer game*, game addiction, games all day, games all night, gaming all night, glued to, on her phone, on his phone, on my phone,
  on social media, on the computer all, on the internet all, on the internet too, online all day, online all the time, play games all, play video, plays all day,
  plays all night, plays games all, plays video, scroll*, too much screen, too much time online, twitch
5? discord, ipad, netflix, play* games, reddit, roblox, snapchat, streaming, tablet, twitter
2? computer, games, online, phone, screen*, texts

# impulse
6 addicted to porn, compulsive*, hair pulling, impuls*, kleptoman*, lack of self control, pathological l*, porn addict*, pyromani*, reckless*, sex addict*,
  shoplift*, shopping addiction, skin picking, trichotillo*
5 act out, acting out, addicted to, addictive personality, adrenaline, always lying, ashamed after, back into old, bad choices, bad decisions, bad habit*,
  be a better person, become addicted, better habits, binge shopping, bite my, biting, blurt*, break a bad, break the cycle, break the habit, break this cycle,
  break this habit, buy too much, can i stop, can not break, can not control my, can not control myself, can not help it, can not help myself,
  can not seem to stop, can not stop shopping, change how i, change my, change myself, change this about, change who i be, chew my, chewing, compelled to,
  control it, crave, craving*, credit cards maxed, dangerous things, discipline myself, do it again, do it anyway, do stupid things, drive too fast,
  even though i know, exaggerat*, fall back into, falling back into, feel a need to, feel the need to, feel the urge, fetish, fix this, get rid of the habit,
  get rid of this habit, get the urge, go back to my old, guilty after, have the urge, hide it from everyone, how can i change, how do i change, how do i stop,
  how to change, how to stop, hypersexual, i be obsessed, i lie, i want to stop, in trouble, keep doing, keep failing to stop, keep going back, keep lying,
  kick the habit, kick this habit, know better, know it be bad, know it is wrong, lazy, lie about everything, lie all the time, lie to everyone, lie to people,
  lying for no, make bad, make things up, make up stories, more disciplined, motivation to change, nasty habit, need to change, obsessed with, obsession with,
  obsessive behavior, old habits, online shopping, out of control, out of habit, over share, overshar*, overspend*, pick at, pick my, picking at, procrastinat*,
  promiscu*, pull my, quick decisions, quit a, rash decisions, regret it after, regret it later, regret later, relapse into, repetitive behavior, risks, risky,
  scratch my, scratching, secret habit, self control, self discipline, set fires, shopping too much, sleep around, speeding, spend money i do not,
  spend too much, spending sprees, spur of the moment, steal, stealing, stole, stop acting, stop being, stop buying, stop cheating, stop checking, stop doing,
  stop drinking so, stop eating my, stop hurting people, stop looking at, stop lying, stop myself, stop obsessing, stop picking, stop pulling, stop pushing,
  stop spending, stop thinking about sex, stop wanting, stop watching, strange habit, strong urge, stupid decisions, tell people everything, temptation, tempted,
  thief, things i regret, think before i, thrill*, tried to quit, tried to stop, unable to stop, unhealthy habit*, urge to, urges, want to change, want to quit,
  watch porn, watching porn, weird habit, white lies, wish i could stop, without thinking, wrong choices
5? hooked, resist
3? addict*, behavior, change, habit*, lie, obsess*, porn*, urge*

# severe
6 hospitalized for, inpatient, mental illness, mentally ill, multiple diagnos*, psych ward, psychiatric hospital
5 be crazy, committed to, diagnos*, going crazy, going insane, involuntar*, losing my mind, medications, mental breakdown, mental disorder, mental hospital,
  off her meds, off his meds, off my meds, personality disorder, psychiatric, psychiatrist
2? crazy, insane

# suicidal-ideation
6 better off dead, better off without me, do not want to live, end it all, end my life, ending my life, kill herself, kill himself, kill myself, kill themselves,
  killing myself, kms, life be not worth, never wake up, no reason to live, not wake up, not want to be alive, not want to be here, not want to exist,
  not worth living, stop existing, suicid*, take my life, take my own life, tired of living, unalive, wanna die, wish i be dead, wish i be never born,
  wish i be not alive, wish i be not here, wish i could disappear
4 dead, die, thinking about death, thoughts of death

# psychosis
6 antipsychotic*, delusion*, hallucinat*, paranoi*, psychosis, psychotic, schizo*, voices
5 after me, be real, being controlled, being followed, being watched, believe that people, believe things, believes people, chip in my, chosen one, conspiracy,
  control my thoughts, controlling my thoughts, demons talking, follow* me, government, have multiple, hear a voice, hear my name, hear people,
  hear someone calling, hear whispers, hears things, imaginary, losing touch, lost grip on reality, messages from the tv, my thoughts be not mine, not real,
  not taking her medication, not taking his medication, off his medication, out to get me, people be watching, people talking about me, plot* against me,
  read my mind, saw a, see figures, see ghosts, see people, sees things, shadow people, someone be watching, special mission, special powers, spying on me,
  talk to himself, talk to myself, talks to herself, talks to people who, they be watching me, think everyone be, thinks people, thoughts be not my own,
  touch with reality, tv be talking to me, voice in my head, voice telling me
5? shadows
1? crazy, reality, weird thoughts

2? strange things
# borderline
6 borderline, bpd, emotional dysregulat*, emotionally unstable, personality disorder, splitting
5 afraid of abandonment and, black and white thinking, chronic emptiness, control my emotions, emotional outburst*, emotional regulation,
  emotions be too intense, emotions change, emotions out of control, empty all the time, empty inside, explosive emotion*, extreme emotion*, fear of abandonment,
  fear of being left, feel everything too much, feel too much, hate then love, idealiz*, intense emotions, love hate, love someone then hate, love then hate,
  one minute i love, panic when someone leaves, people be all good, regulate my emotions, unstable relationship*, unstable sense of self
1? diagnos*, disorder*, intense, mood swing*, personality, unstable

## relational
6 relational
4 how i relate, patterns in my relationships, patterns in relationships, patterns with people, push people away, pushing people away, relate to others,
  relating to people, repeat the same pattern*, same kind of relationship*, same relationship pattern*
## relational-cultural
6 relational cultural
4 disconnected because of culture, power and connection
## object-relations
6 object relations
4 parents shaped my relationships, see my mother in every
## psychodynamic
6 depth psycholog*, insight oriented, jung, jungian, psychodynamic, subconscious*, unconscious*
4 childhood affects, dig deep*, dig into my past, dream analysis, how my childhood, interpret my dreams, my past affects, root cause*, root of, roots of,
  talk about my childhood, understand my past, where it comes from, why i be like this, why i be the way i am
## psychoanalytic
6 freud*, lie on a couch, on the couch, psychoanaly*
## mentalization
6 mbt, mentaliz*
## transactional-analysis
6 transactional analysis
## attachment-based
6 attachment based, attachment focused, attachment therap*
4 afraid of being abandoned, afraid to get close, anxious attachment, attachment issue*, attachment style, avoidant attachment, fear of abandonment,
  push* everyone away, push* people away
## interpersonal
6 interpersonal psycho*, interpersonal therap*, ipt
## humanistic
6 humanistic
4 non judgmental, nonjudgmental, not be judged, without judgment
## person-centered
6 carl rogers, client centered, person centered, rogerian
4 be listened to, just listen, need to vent, someone to listen, someone who listens
## existential
6 existential, logotherapy
4 fear of death, meaning in life, meaning of life, purpose in life, why be i here
## gestalt
6 empty chair, gestalt
## compassion-focused
6 cft, compassion focused, self compassion
4 be gentle with myself, kind to myself, kinder to myself
## positive
6 positive psychology
4 build on my strengths, focus on strengths, gratitude
## cbt
6 cbt, cognitive behavior*, cognitive behaviour*, cognitive therap*, tcc
4 challenge my thoughts, change how i think, change my thinking, change the way i think, coping skills, coping strateg*, coping tools, homework between sessions,
  negative thinking, negative thoughts, practical skills, practical tools, thinking patterns, thought patterns, tools to, worksheet*
## act
6 acceptance and commitment, act therapy
4 accept my feelings, accept my thoughts, live by my values
## mbct
6 mbct, mindfulness based cognitive
## schema
6 schema
## exposure-erp
6 erp, exposure
4 face my fear*, facing my fear*
## cpt
6 cognitive processing, cpt
## prolonged-exposure
6 prolonged exposure
## dbt
6 dbt, dialectical*
4 control my emotions, distress tolerance, emotion regulation, emotional regulation, regulate my emotions
## mindfulness
6 breathing exercises, breathing techniques, breathwork, mbsr, meditat*, mindful*
4 be more present, live in the moment, stay in the present
## emdr
6 emdr, eye movement*
## ifs
6 ifs, internal family systems, parts work
4 different parts, inner child, part of me, parts of me
## somatic
6 body based, body centered, bodywork, somatic*, trauma stored in
4 feel it in my body, in touch with my body, nervous system, stored in my body, trauma in my body
## sensorimotor
6 sensorimotor
## brainspotting
6 brain spotting, brainspotting
## narrative
6 narrative
4 my life story, rewrite my story, tell my story
## solution-focused
6 brief therapy, sfbt, short term therapy, solution focused
4 concrete solutions, few sessions, quick solution*, solve a problem
## motivational-interviewing
6 motivational interview*
4 not ready to quit, not sure i want to quit, part of me wants to quit
## couples
6 couple counsel*, couple therap*, couples counsel*, couples therap*, marital counsel*, marital therap*, marriage counsel*, marriage therap*, pre marital,
  premarital, relationship counsel*
4 go together, me and my @partner need, my @partner and i need, save my marriage, save our marriage, save our relationship, therapist for my husband and me
## eft
6 eft, emotionally focused
## gottman
6 gottman
## imago
6 imago
## family-systems
6 family counsel*, family systems, family therap*
4 all of us together, therapy as a family, whole family
## structural-family
6 structural family
## bowen
6 bowen*
4 generational pattern*, generational trauma, genogram, intergenerational
## pcit
6 parent child interaction, pcit
## play
6 play therap*
4 sand tray, sandtray, therapy for my toddler
## creative
6 creative therap*, expressive art*, expressive therap*
4 be creative, express myself creatively
## art
6 art therap*
4? draw*, paint*
## music
6 music therap*
## dance-movement
6 dance movement, dance therap*, movement therap*
## drama
6 drama therap*, psychodrama
0! drama at, drama with, family drama, so much drama, the drama
## hypnotherapy
6 hypno*
## feminist
6 feminis*
4 patriarchy
## multicultural
6 culturally competent, culturally sensitive, multicultural*
4 from my culture, same background, understands my culture, who gets my culture
## liberation
6 decoloni*, liberation psychology
## neurofeedback
6 biofeedback, brain training, neurofeedback
## psychedelic-assisted
6 ketamine assisted, ketamine therap*, ketamine treatment, mdma assisted, mushroom*, psilocybin, psychedelic*
## faith-based
6 biblical counsel*, christian counsel*, christian therap*, faith based, jewish therap*, muslim therap*, pastoral counsel*, religious counsel*
4 believes in god, pray with me, prayer in therapy, same faith, shares my faith
## coaching
6 coaching, life coach*
6? coach
4 accountab*, goal setting, reach my goals, set goals
`;
