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

@filler really so just very always even still also kinda too literally honestly constantly ever super extremely totally completely quite pretty actually truly basically sometimes often usually completely now lately again all deeply seriously probably recently currently kind sort of fucking freaking damn
@not not no never without none nothing neither hardly isnt
@unable can could why
@across really actually even ever be feel have do a an any of the my that or nor about with been suffer* diagnosed ever much as more to it this because i think thought experience* was from
@spell anxiety anxious depress* suicid* alcoholi* addict* abusive divorc* marriage relationship boyfriend girlfriend husband partner therapist counselor counseling insecur* confiden* perfectionis* lonely loneliness jealous* cheating trauma* insomnia nightmare* grief grieving pregnan* overwhelm* exhaust* stressed stressful stressing pressure embarrass* bipolar schizophren* borderline autis* asperger* dyslexi* anorexi* bulimi* obsessive compulsive panic phobia* paranoi* hallucinat* gambling marijuana cocaine heroin porno* masturbat* sexual* infidelity unfaithful communicat* argument* arguing emotional* abandonment attachment codependen* manipulat* narcissis* violence violent dementia alzheimer* diabet* fibromyalgia migraine* infertil* miscarriage* immigra* veteran* military unemploy* financ* bankrup* university homework procrastinat* concentrat* motivation worthless* hopeless* transgender* bisexual* lesbian* religio* spiritual* racism racist discriminat* menopaus* daughter* parenting parents children teenager* coworker* colleague* supervisor* manager* friends mother father brother sister worried worrying nervous scared afraid angry anger temper sleeping sleepless social* people school divorced separated separation grandmother* grandfather*
@plain angel* angle* angers bother* scare* scarred artist* separat* manag* homeless* teenage* pronoun* fiance* antisocial* insomnia* panic* phobi* therap* counsel* motivation* racist* worrie* stresses loveliness lovely shared scored violet creating addition* additive* feather sacred retreat* farther sweeping seeping stared spared heroic heroine herein sitter confide* confiding fatter brothel* peoples attachments fiends patents tamper soared scaled seared veterinar* rapist* retriev* griff manger raisin* sociable sociolog* paranormal narcissus shift
@partner husband* wife boyfriend* girlfriend* partner* spouse* fiance* hubby lover* soulmate
@ex ex exes exhusband exwife exboyfriend exgirlfriend exs
@parent mom dad parent* stepmom stepdad stepmother stepfather
@sib sister* brother* sibling* stepsister* stepbrother* twin
@elder grandma* grandpa* grandmother* grandfather* grandparent* granny nana aunt* uncle* 
@kin @parent @sib @elder cousin* niece* nephew* inlaw* relative* family folks
@child son sons daughter* kid child toddler* baby babies stepson* stepdaughter* stepchild* teenager* grandson* granddaughter* grandchild* grandkid* preschooler* newborn* infant*
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
0 too many, too much, due, tired, complicated, disadvantage, shame, badly, scary, not easy, do not have, not be able, not have, will not, going wrong, goes wrong, sick of, not good, why, how long, jealous*, shy, misunderstood, unwanted, abandon*, weird, strange, wonder if, not sure, my fault, numb, anger, angry, rejected, judged, nobody, no friends, disappoint*, doubt*, insecur*, cheat*, affair, left me, died, death, abus*, violen*, addict*, diagnos*, suspect*, threat*, desperate, miss my, what be wrong, be there something, not happy, ruin*, destroy*, wish, wants me to, mistake*, uncomfortable, awkward, hopeless, empty, useless, distant, cold, refus*, blame*, forgive, unfair, stuck, attacked, obsess*, urge*, no energy, nothing, problem*, issue*, struggl*, trouble*, difficult*, hard, tough, rough, worried, worry*, help, advice, cope, coping, deal with, handle, hate, suck*, scared, afraid, fear*, nervous, upset*, sad, mad, frustrat*, annoy*, can not, do not know, confus*, lose, unhappy, tired of, fed up, what do i do, what can i do, how do i, how can i, how to, should i, be it normal, be it ok, be it wrong, be it okay, be this normal, cry, hurt, pain*, suffer*, drain*, exhaust*, stress*, pressure*, fail*, not enough, behind, bad, worse, worst, terrible, awful, horrible, regret*, guilt*, asham*, embarrass*, lonely, alone, conflict*, argu*, fight, break, broke, overwhelm*, crazy, insane, nightmare*, drama, mess, fuck*, shit*, piss*, dread*, bother*, concern*, need to change, want to change, need someone, ugh, drives me, driving me, toll, cut my, no longer, trying to find, counsel*, therap*, unable, lack*, disagree*, yell*, scream*, sick, not listen*, not get along, critic*, expectations, balance, impossible, unreasonable, harsh, boring, busy, hectic, nag*, ignor*, avoid*, getting on my nerves, end of my rope

# quiet
0! cbt|dbt|emdr|ifs|hypno*|meditat*|mindful*|coach*|psychoanaly*|exposure|medication _ not help|work, cbt|dbt|emdr|ifs|hypno*|meditat* _ never help|work, sick and tired of, sick and tired, sick of, sick to my stomach, be not stress*, not worry about it, no worries, no problem, do not worry, have not been stress*, not been stress*, i be good, i be fine, i be very happy, help you, help with your, crazy about, dying to, to die for, work out routine, working out at, working on my, work on my, work on myself, work on it, work it out, work this out, works out, work out, worked out, it work*, does not work, did not work, not working out, family size, how be you, family doctor, family room, school bus, high school sweetheart, old school, small business, pick you up, on vacation, stress ball, miss america, relationship with food, relationship with alcohol, relationship with god, relationship to food, drinking water, drink water, drink enough water, mad at, attached photo, see attached, great depression, tropical depression, no pressure, blood pressure, in the mood for, moody blues, day off, kid you not, just kidding, oh my god, thank god, for god sake, god knows, i swear to god, god damn, trust me, believe me, to be honest, i be dating myself, long time friend, can not wait, so excited, glass of water, ex military, for example

# depression
6 depress*, dysthymi*, antidepress*
6? the blues
5 nothing seem* worth, worth getting up, hard to get up, hopeless*, feel empty, empty inside, feel* numb, numb inside, emotionally numb, lost interest in, no interest in anything, do not enjoy, no joy, nothing make* me happy, can not get out of bed, stay in bed all day, do not want to get out of bed, worthless*, feel dead inside, dark place, dark cloud, black hole, black cloud, rock bottom, in a funk, no point in, what is the point, nothing matter*, do not care about anything, no purpose, anhedonia, melanchol*, despair*, given up on, want to give up, no energy to do, feel like giving up, can not feel happiness, never happy, not happy anymore, never feel happy, sad all the time, sad for no reason, cry for no reason, cry all the time, cry every day, cry every night, cry myself to sleep, always sad, so unhappy, do not feel like doing anything, not interested in anything, do not feel anything, nothing feels good, tired of everything, tired of life, down in the dumps, feel down, hate my life, hate life, my life suck*, going through the motions, no reason to get up, weight on my chest, sadder, dark thoughts, stay strong, stay positive, be positive, do not see a future, no future for me, lost the joy, enjoy life, not enjoying life, happy with my life, happy in life, happy with life, unhappy with, nothing to look forward, look forward to, no one would care, feel awful, feel so bad, never be happy, truly happy, heartbroken, can not function, no strength, defeated, discouraged, lost the will, shut myself, do not leave my room, do not leave the house, can not do anything anymore, stopped caring, do not care anymore, lost my passion, no passion for, nothing excites me, pointless, what be the use, broken person, i be broken, want to cry, burst into tears, brink of tears, can not smile, fake a smile, fake smile, fake happy, pretend to be happy, pretend i be okay, pretend everything be fine, putting on a mask, low self worth, sad thoughts, hate waking up, dread waking up, sleep my life away, be so low, slump, feel like a shell, shell of myself, spark in me, how can i be happy, how do i be happy, make myself happy, why be i so sad, stop being sad, stop feeling sad, stop crying, feel better, get better, be negative, so negative, negative person, negative all, stop hating, feel so low, so down, been down, get out of this, out of this hole, do not know how to go on, can not go on, do not see the point, see no point, no meaning, meaningless, existence, why be i here, be useless, sink* deeper, spiral* down, downward spiral, deep sadness, overwhelming sadness, waves of sadness, suddenly sad, randomly cry, cry randomly, break down crying, broke down crying, cry for hours, feel like crying, heavy heart, heaviness, lose hope, wish things were different, can not remember being happy, not been myself, do not feel alive, feel so dead, nothing help*, lost my job and, motivat*, no will, no ambition, can not get going, can not get up, stopped doing, do not want to do anything, do not want to go anywhere, do not want to see, do not want to talk to anyone, lay in bed, lie in bed, stare at the wall, exhausted for no reason, always tired, too tired to, constantly tired, drained of, feel lifeless, no life in me, gray and empty, life feels empty, life be empty, empty life, feel so lost, feel lost in, nothing to live for, nothing to be happy about, no reason to be sad, depressed for no reason, sad and, cry and, tired and sad, always down, feel down on, get down, bring me down, feel like a zombie, zombie, feel stuck in, dragging myself, drag myself, force myself to get, hard to get out of, can not bring myself to, used to enjoy, used to love doing, things i used to, lost pleasure, no pleasure, nothing interests, bored with life, bored of life, sick of life, life have no, life suck*, my life be, my life have, what be life, ruined my life, wasted my life, wasting my life, wasted life, regret my life, life be going nowhere, going nowhere, get nowhere, never get better, never going to get better, will it ever get better, get any better, not getting better, getting worse, give up hope, can not cope with life, overwhelmed with sadness, sadness that, pit of, sink, sinking, drown in, weighed down, weigh me down, burden on, feel guilty for existing, sorry for existing, deserve to suffer, no energy, zero energy, lost weight and, stay home all day, quit everything, given up, do not shower, stopped eating and, hiding in bed, isolat*, withdraw from, withdrawing, pull away from everyone, avoid my friends, do not answer, not answering texts
4 miserable, unmotivat*, lethargic, apath*, unhappy*, sadness, feel low, in a rut, feel sad, get sad, be sad, so sad, gloomy, tearful, feel lost, hollow, isolat* myself, withdrawn, no drive, sleep all day, sleep too much, sleep all the time, stay* in my room, stopped showering, not been happy, feel nothing, low mood, mood be low, feel like a failure, life be falling apart, my life be a mess, want to disappear, everything feel* heavy, tired all the time, no hope, lost my spark, lost myself, feel like a burden, want to be happy, want to feel happy, how to be happy, happy again, no appetite, dont see the point, no future, life be* over, zest for life
3? sad, cry, emptiness, tears, numb, suicid*, kill myself, want to die, wish i be dead, end my life, not want to be here, not want to live, feel bad, feel horrible, feel terrible, feel like crap, feel like shit, moping, mope, sobbing, give up, not feel like myself, no friends, hurt inside, lost in life, in bed all day, feel* trapped, down on myself, disappoint* in myself, getting worse and worse, pathetic, unloved, breakdown, broke down, emotional, lost everything, exhausted, stress, medicat*, medicine, anxiety, self esteem, lonely, alone all, unwanted, unstable, suffering, hard to get through, pain, why be i like this, worst, stuck, disappointed, hate, broken, cut, mental health, mental illness, drained, hard time, rough, lost my, divorce*, guilty, ashamed, not care, nobody, failure, grief, therap*, unfair, struggl*
2? down, alone, hurting, lost, tired, upset, low energy, negative thoughts, self harm*, cutting, sleeping, regret*
1? happy, happiness, mood

5! lie there, lie around, lie in the dark
# bipolar
6 bipolar, bi polar, manic, mania, hypomani*, cyclothymi*, mood stabilizer*, lithium
5 highs and lows, extreme mood*, mood swing*, up one day and down, moods change, moods swing, mood change*, one minute i be happy, one minute fine, very high then, euphori* then, racing ideas and no sleep, days without sleep and so much energy, spend* spree*, full of energy then crash*, up and down emotion*, emotional rollercoaster, emotional roller, mood disorder, happy one minute, one second i be, mood be, moods be, emotions be all over, emotions all over
3? moody, up and down, ups and downs, moods, impulsive

# grief
6 grief, griev*, mourn*, bereave*
6? widow*
5 passed away, pass away, lost our @child, lost someone, loss of my, loss of a, death of, @kin|@child|@friend|@partner _ die, @person passed, sudden death, miscarriage*, stillb*, still born, dog died, cat died, pet died, lost my dog, lost my cat, put my dog down, put my cat down, dog passed, cat passed, my @kin death, since _ died, after _ died, when _ died, ever since _ death, died by suicide, committed suicide last, took his own life, took her own life, memorial, obituary, cremat*, ashes, lost the love of my life, late husband, late wife, late mom, late dad, final goodbye, be no longer with us, death in the family, dog of _ years, foster _ dying, pet loss, be gone now, never got to say, never said goodbye, lost my grand*, since i lost, after i lost, after losing, when i lost, losing my @kin, life support, passing of, just passed, who passed, how do i cope with the loss, cope with losing, cope with the death, deal with the loss, deal with the death, dealing with the loss, dealing with the death, deal with losing, get over the death, get over the loss, get over losing, lost him, lost her, lost them, lost both, lost a, his death, her death, their death, passed last, died last, died of, died from, died in, died when, died and, died a, have died, just died, since my @kin, after my @kin, in heaven, miss so much, miss them, miss someone, missing my, still miss, gone too, never see _ again, see them again, last words, final days, anniversary of, lost my @kin|@child|@partner|@friend, lost a @child|@kin|@friend, lost both @parent, anniversary of _ death
5? funeral*, murdered, killed, his passing, her passing
4 @they died, @they passed, gone forever, @they be gone, loss, die suddenly, say goodbye, got over _ death, terminally ill, hospice, abort*
3? death, die, heaven, loved one, cemetery, grave
2? miss him, miss her, dead
# loneliness
6 lonely, loneliness, lonesome, so alone, all alone, feel alone, be alone, isolated, isolation, socially isolat*
5 no friends, do not have friends, have no one, nobody understands, nobody cares, no support system, no social life, left out, do not belong, never belong, do not fit, feel invisible, outsider, outcast, nobody like* me, hard to make friends, trouble making friends, can not make friends, new in town, new city and know no one, do not know anyone, homesick*, feel disconnected, disconnected from everyone, by myself all, always by myself, forever alone, no one want* me, crave connection, eat alone, die alone, end up alone, need some social interaction, stuck at home, can not see people, have not been able to see, spend weekends alone, nobody to, be around anyone, alone in my, alone in the, no family, far from family, be loved, alone in this world, have anyone, loner, feel like i have no, feel like nobody, do not have any, no real friends, no close friends, lost all my friends, friends left, everyone left me, everyone abandoned, everyone else have, all by, spend my, sit alone, sit at home, do not talk to anyone, talk to no one, nobody texts, nobody calls, can not connect, hard to connect, connect with people, connect with others, feel different, nobody gets me, like an alien, ignored by, excluded from, unwanted, not wanted, miss having, sad and alone, lonely and, loneliness be, feel isolated, feel disconnected from, feel separate, feel like a stranger, stranger in, nobody around, no one around, around people but, surrounded by people, in a crowd but, crowded room, no friends or, no family or, have nobody, have no friends, no one in my life, nobody in my life, no one loves, nobody wants to, no one wants to, weekends alone, holidays alone, christmas alone, birthday alone, living alone, live alone, empty house, empty apartment, since everyone moved, moved away from, far from home, far from friends, far away from everyone, long for, longing, yearn*, crave company, crave love, crave a, need human, human contact, human connection, someone to be with, someone to love, someone to hold, someone to talk, somebody to talk, need a friend, want a friend, want friends, wish i had, wish i had friends, find friends, find community, community, belong, belonging, never fit, do not fit in anywhere
5? on my own, home alone, stay home, lunch alone, forgotten, company
3? alone, by myself, misunderstood, disconnected, make friends, no one, rejected, ignored, excluded, abandon*

# self-esteem
6 self esteem, selfesteem, self worth, self confidence, self doubt, low confidence, insecur*, inferior*, self hatred, self loath*, self image, imposter, impostor, self love, self compassion, self respect
5 hate myself, dislike myself, love myself, not good enough, never good enough, not enough for, be never enough, never enough for, feel good enough, be good enough, more confiden*, confidence, worthless*, feel stupid, useless, feel ugly, be ugly, feel like a failure, be a failure, such a failure, believe in myself, believe in my self, doubt myself, doubt* my abilities, compare myself, comparing myself, disappointed in myself, disappointment in myself, be a loser, such a loser, ashamed of myself, feel bad about myself, feeling about myself, feel less than, inadequa*, unworthy, undeserving, do not deserve, feel like nothing, be nothing, put myself down, hard on myself, beat myself up, negative self talk, inner critic, accept myself, like myself, feel proud of myself, respect myself, everyone be better than, second guess*, people pleas*, pushover, door mat, doormat, can not say no, how to say no, stand up for myself, speak up for myself, stick up for myself, mess everything up, screw everything up, feel like a burden, no talent, what others think, what other people think, care too much what, happy with myself, happy with who i be, comfortable in my own skin, unlovable, feel like a fraud, embarrassed of myself, worth nothing, feel dumb, always apologiz*, do not feel worthy, better about myself, feel undervalued, be a bad person, feel unattractive, no self, want attention, need attention, crave attention, feel wanted, want to be loved, want to feel loved, want to be liked, want people to like me, make people like me, no one wants me, nobody would want me, who would want me, do not feel pretty, feel pathetic, i be stupid, i be dumb, i be pathetic, i be a burden, make* me feel like i be not, hate who i be, hate being me, hate what i see, love who i be, proud of who, feel normal, feel different from everyone, better about who, be more assertive, be confident, feel confident, believe i can, feel capable, not capable, incapable, feel weak, be weak, feel like less, not worthy, worthy of, deserve better, deserve love, deserve to be, deserve happiness, can not accept compliments, take a compliment, compare to others, everyone else be, everyone else seem*, other people be better, others be better, jealous of other, jealous of my friends, envy, envious, feel small, laugh at me, laughing at me, made fun of, teased, tease me, picked on, pick on me, call* me names, call* me ugly, call* me fat, bully*, bullie*, feel judged, always judging me, think less of me, what people think, opinion of me, hard for me to say no, let people walk, let everyone walk, let people use me, too nice, fix myself, improve myself, better myself, change who i be, change myself for, reject myself, regret who, forgive myself, forgive me for, feel guilty about everything, guilt, sabotag*, sensitive, stop being jealous, stop comparing, stop caring what, stop being a people, stop being so shy, be myself around, be more outgoing, feel good about myself, learn to love, learn to accept, be happy with who, why be i so ugly, why do people hate me, why do nobody like me, everyone hate* me, nobody loves me, no one love* me, nobody cares about me, no one likes, feel like a loser, feel like an idiot, feel like a disappointment, be a disappointment, disappointment to, let everyone down, let people down, never do anything, never good at anything, not good at anything, bad at everything, can not do anything, always fail, afraid of being judged, ashamed of who, ashamed of my, embarrassed of my, embarrassed about my, self conscious, selfconscious, self critic*, critical of myself, not smart, not pretty, not beautiful, not attractive enough, not handsome, too ugly, too fat, too short, too skinny, do not matter, unimportant, feel like nobody, second choice, second best, replaceable, not important, ignored by everyone, looked down on, looks down on me, disrespected by, everyone treats me, treated like, treat me like, take me for granted, walk over me, believe in me, find self, prove myself, live up to, expectations of me, approval, validation, need people to like me, trying to please, please everyone, make everyone happy, low opinion, negative about myself, mean to myself, talk bad about myself, appreciate myself, forgiving myself, blame myself for everything, feel ashamed, feel embarrassed, hate my voice, who i be as a person, my identity, low opinion of, low self, no self respect, no self worth, no self esteem, sense of self worth, love me for me, like who i be, hate everything about myself, everything about me, everything be wrong with me, something be wrong with me, always wrong, always my fault, everything be my fault, blame me, blame myself, be a mess, such a mess, screw up, screwup, mess up everything, always mess up, ruin everything, disappoint everyone, disappoint my, let down my, not living up, not as good as, not as pretty as, not as smart as, everybody else, others have it together, have it together, behind in life, behind everyone, far behind, late bloomer, not successful, unsuccessful, never succeed, not where i should be, where i should be, no accomplishments, accomplished nothing, not talented, average, mediocre, boring person, be boring, annoying, be annoying, feel annoying, bother people, bothering people, be a bother, too much for people, too sensitive, overly sensitive, take things personally, take everything personally, takes things personally, criticism, can not take criticism, mocked, mock me, humiliated, humiliat*, shame, ashamed, embarrassing, embarrassed, blend in, invisible to, be seen, stand out, believe that i be, deserve it, deserve more, settle for, settle for less, more than i deserve, undeserv*, speak my mind, afraid of what people, care what people, care what others, worry what people, worry what others, judged by, judge myself, harsh on, bully me, bullying me, was bullied, being bullied, be bullied
5? my worth, value, personality
3? failure, shy, assertive, stupid, dumb, loser, jealous*, compliment*, criticiz*, confident, boundaries, pathetic, ugly, weak, valued, less than, embarrass*, everyone doubts, doubts me, hurt feelings, attention, judg*, normal, like me, want me, better than me, fat, weight, mistake*, wrong with me, weird, unhappy, deserve, regret*, worth, hate, guilty, opinion*, look like, looks, myself, appearance, disrespect*, rude to me, respect, pleasing, alone, unloved, unattractive, loved, cheated on me, left me, left out, prove, accept*, reject*, happy with, depress*, abuse*, feel less, compare*, self, sorry, failed

# perfectionism
6 perfectionis*, be perfect, everything perfect, type a personality
5 never good enough for me, high standards, impossible standards, standards for myself, can not make mistakes, afraid of mistakes, afraid to make a mistake, afraid of making mistakes, obsess* over every detail, redo* my work, can not delegate, overachiev*, high achiev*, fear of failure, afraid to fail, afraid of failing, afraid of failure, can not accept a b, never satisfied with, every mistake, must be the best, have to be the best, gotta be best, mistakes haunt, nothing i do is enough, not perfect, never perfect, everything just right, has to be right, straight a, anything less than, redo, take too long because, never finish because, hard on myself when, harsh on myself, can not be wrong, fear making mistakes, fear of making, fear of being wrong, critic of myself, measure up, high expectations, expectations for myself, expectations on myself, top of my class, must succeed, not succeeding
3? perfect, mistakes, procrastinat*, flawless, not ambitious enough

# anger
6 anger*, rage, temper, furious, angry outburst*, short fuse, hot headed, short temper*, hothead
5 angry, get mad, lose control of my, blow up, blew up at, explode*, snap at, snapping at, fly off the handle, see red, yell at my, scream at my, yell at everyone, punch* walls, punch* the wall, punch* a, throw* things, throw stuff, break things, broke things, irritab*, easily annoyed, easily irritated, so mad, be mad all, mad easily, get upset easily, set me off, sets me off, triggered by little things, small things set, little things make me mad, resent*, bitter*, want to hit, hit people, hurt people, violent, outburst*, aggress*, pisses me off, boil* over, hostile, tantrum*, annoyed at everything, hate everyone, grudge*, calm down, control my emotions, vengeful, livid, fuming, pissed, stop yelling, mad over, mad about everything, take it out on, lash*, start yelling, end up yelling, slam doors, punch things, hit things, hit walls, say mean things, say hurtful things, be mean to, mean to people, mean to everyone, hateful, can not forgive, get even, get back at, fight with everyone, argue with everyone, get into fights, physical fights, short with, lose my patience, no patience, impatient, easily frustrated, get frustrated, so frustrated, agitat*, mood swings, anger out, let out my anger, out of anger, full of anger, full of rage, full of hate, hate in my, angry inside, anger inside, bottled up anger, hold in my anger, suppressed anger, built up anger, quick temper, quick to anger, hot temper, bad temper, temper tantrum*, blow my top, go off on, went off on, flip out, flipped out, flips out, freak out on, snap, snapped at, snaps at, yell at people, yell at him, yell at her, yell at them, scream at him, scream at her, scream at people, curse people, cuss people, cuss out, break stuff, breaking things, broke my phone, punched a, punched the, kicked the, hurt someone, hurt others, hurt somebody, want to punch, want to scream, want to yell, want to hit someone, fistfight*, fist fight*, picking fights, pick fights, start fights, argumentative, combative, confrontational, grumpy, cranky, irritation, irritates, annoyed, annoys me, get on my nerves, gets on my nerves, nerves, patience be, run out of patience, everything makes me angry, everything make* me mad, everyone makes me mad, make* me so mad, make* me so angry, make* me angry, make* me mad, hatred, hate him, hate her, hate them, hate my boss, unforgiving, forgive him, forgive her, forgive them, forgive someone, holding on to anger, holding onto, let go of anger, let go of my anger
5? revenge, attitude
3? mad, yelling, yell, scream*, irritat*, annoy*, frustrat*, lost it, snapped, swear* at, slam*, hate, unforgiv*, forgive, rude, mean, patience, argument, argue*, fight, upset, moody, throw*, hit, control my

# seasonal
6 seasonal, winter blues, winter depress*, light therapy
5 every winter, in the winter, days get short*, dark days, dark months, short days, no sunlight, lack of sun*, gray skies, when it gets dark early, dark so early, cold months, each fall, every fall, holiday blues, holidays be hard, hate the holidays, winter make*, winter come*, when it get cold, dark outside, sun goes down, fall and winter, rainy days, gloomy weather, weather affects, holidays depress*, christmas make* me
1? winter, sunlight

# self-understanding
6 self discovery, know myself, understand myself, find myself, self aware*, personal growth, self growth, self improvement, self exploration, better understand who
5 who i am, who am i, figure myself out, figure out who, figure out what i want, what i want in life, know what i want, why i be the way, why i am like this, why i do the things, same patterns, patterns in my life, repeat* the same, same mistake*, sense of self, my true self, authentic self, meaning in life, purpose in life, find my purpose, direction in life, no direction, lost my way, grow as a person, better person, better version of myself, self sabotag*, sabotage myself, existential*, identity crisis, lost my identity, be i crazy, wrong with me, midlife, mid life, priorities, lost touch with myself, feel like i have lost who, life have been lacking, meaning of life, understand why, know why i, why do i always, why do i keep, why do i feel, why do i do, why be i, figure out my, figure out why, learn about myself, who i want to be, better myself as, therapy to grow, inner peace, fulfill*, satisfied with my life, feel stuck in, something be missing, something missing, more to life, what i really want, make sense of
5? reflect, my purpose
3? purpose, patterns, confused about, personality, change myself, sensitive, goals, redundant, conflicted

# anxiety
6 anxiety, anxieties, anxious*, gad, nervous wreck, xanax
5 worry all the time, worry too much, worry about everything, constant worry, can not stop worry*, always worried, worrying, worrier, overthink*, over think*, overanaly*, racing thoughts, mind race*, mind racing, thoughts race, thoughts racing, mind will not stop, mind will not shut, can not turn my brain off, turn off my brain, thoughts spinning, thoughts be spinning, on edge, feel* tense, always tense, can not relax, never relax, restless*, jittery, nervous, sense of dread, impending doom, something bad be going to happen, something bad will happen, worst case, what if*, catastroph*, scared all the time, scared of everything, afraid of everything, knot in my stomach, butterflies, pit in my stomach, stomach in knots, heart race*, heart racing, heart pound*, palpitat*, shaking, shak* hands, sweaty palms, can not breathe, short of breath, hypervigil*, irrational fear*, intrusive thought*, spiral*, freak out, freaking out, can not calm down, worried sick, uneasy, apprehens*, can not stop thinking, get in my head, in my own head, fear of, paranoi*, afraid to leave, scared to leave, scared to go, afraid to go, nerve wracking, on my mind, can not get my mind off, off my mind, out of my mind, out of my head, stop thinking about, keep thinking about, can not let go of thoughts, mind be always, mind always, consumed by, consumes my, racing heart, tight chest, constantly afraid, constantly scared, always afraid, always scared, scared something, worry that, worried that, worry about what, afraid something, afraid that, jumpy, can not be calm, calm myself, calm my mind, need to calm, on pins and needles, feel like something bad, sick to my stomach, shut down, tense up, clam up, clenched jaw, grind my teeth, can not sit still from worry, worst possible, imagine the worst, expecting the worst, fear the worst, always expecting, unsettled, fidgety, wound up, keyed up, hyper aware, stop being scared, stop being afraid, worry about the future, afraid of the future, scared of the future, scared about, afraid of losing, afraid of failing, afraid of what, scared of what, scared i will, afraid i will, so scared, so afraid, so worried, get scared, feel scared, feel afraid, panicky, stomach hurts when, sick when, nauseous when, headaches when, obsess over, obsessing over, replay conversations, replay everything, read into everything, imagin* things, assume the worst, afraid of change, scared of change, can not leave the house, can not leave my house, scared to be alone, afraid to be alone, scared to drive, hate flying, can not stop my mind, racing, anxious thoughts, scary thoughts, worrying about everything, worried about everything, worried all, nervous all, scared all, on alert, tension in my, feel on edge, anticipat*, dreading, dread the, fearful, fear that, fears, my fears, overcome fear, overcome my fear, conquer, phobic, sense of doom, doom, uneasiness, edgy, rattled, shaken, trembl*, tremors, knots, butterflies in, lump in my throat, dry mouth, hot flashes when nervous, dizzy when, fidget when, pace back, pacing, check my phone constantly, need constant, need to know everything, need to control, need control, control everything, control freak, uncertainty, can not decide because i worry, indecisive, afraid to make, scared to make, scared to try, afraid to try, stay in my comfort, comfort zone, avoid everything, avoidance, can not face, hide from
5? brain will not, my heart, my chest, safe
4 worried, scared, worry, dread*, panic*, terrified, nerves, afraid, overwhelm*, frightened, tense
3? fear*, stress*, sweat*, shak*, nauseous, uncertain*, overreact*, medication for, breakdown, depress*, insomnia, can not sleep, uncomfortable, shy, insecure, judge*, ritual*, tears, control, trigger*, freak*, adhd, obsess*, unsafe, ptsd, trauma, unsure, jealous*, clingy, stomach, heart, breathing, think about it, alone at night, unable to relax, social, perfect*, health, school, test*, phone, doubt*, embarrass*, upset, future, lose, happen
2? think too much, breath*, phobi*, ocd, covid*, corona*, virus, pandemic, worst

# panic
6 panick*, anxiety attack*, panic, agoraphob*
5 can not breathe, heart attack feel*, feel like _ heart attack, think i be having a heart attack, heart race*, heart racing, heart pound*, chest tight*, tight chest, chest get tight, hyperventilat*, feel like i be dying, feel like i be going to die, think i be going to die, think i be dying, going to pass out, feel like passing out, faint, dizzy and, lose control and, room closing in, walls closing in, attacks out of nowhere, attacks at night, numb hands, sudden terror, sudden fear, panics, had an attack, sudden attack*, attack at, heart starts, heart beat*, heart is racing, catch my breath, choking feeling, chest hurts, shaking and, sweat and shake, feel like i be choking, tingl*, throat
3? dizzy, chest pain*, shaking, sweating, attacks, hard to breathe, trouble breathing, freak out

# phobia
6 phobi*, claustrophob*, arachnophob*, agoraphob*, irrational fear
5 afraid of fly*, scared of fly*, afraid to fly, afraid of heights, scared of heights, afraid of spiders, scared of spiders, afraid to drive, scared to drive, afraid of driving, afraid of dogs, scared of dogs, afraid of water, scared of vomit*, throwing up scares, small spaces, closed spaces, enclosed spaces, elevators, afraid of snakes, scared of snakes, afraid of the dentist, scared of dying, afraid of death, scared of death, bridges, terrified of, scared of the, fear of, petrified of, deathly afraid of, on a plane, mri, needles, shots, vomit, storms, deep water, insects, roaches, mice, cats scare, blood makes, tunnels, highways, freeways, escalator*, germs
5? airplanes, planes, flights, thunder, ocean, the dark
3? afraid of, scared of, flying, heights, spiders

# social-anxiety
6 social anxiety, social phobia, socially anxious, socially awkward, social awkward*, public speak*, stage fright, anxious around people, nervous around people
5 shy, shyness, afraid to talk to people, scared to talk to people, nervous talking to, talk to strangers, talk in front of, talk in class, speak up in meetings, scared of people, afraid of people, afraid of being judged, fear of being judged, fear of judgment, people be judging me, everyone be judging, people judge me, everyone be watching me, everyone be looking at me, everyone staring, people staring, embarrass* myself, avoid people, avoid parties, avoid social, hate parties, freeze up, blush*, sweat when i talk, hide in the bathroom, scared of phone calls, phone calls scare, hate phone calls, make phone calls, afraid of the phone, antisocial, anti social, introvert*, crowds, crowded places, large groups, big groups, groups of people, around people, around other people, eat in front of, meeting new people, meet new people, social situations, social event*, social gathering*, small talk, eye contact, awkward, in public, afraid to go out, rejection, say something stupid, sound stupid, party makes me nervous, give presentations, speech in front, make new friends, nervous around, uncomfortable around, can not talk to people, hard to talk to people, what they think of me, weird, eyes on me, center of attention, talk to anyone, anxious in social, anxiety in social, nervous in front, scared in front, talk to a girl, talk to a guy, talk to boys, speak to people, speaking to people, speak in, in front of people, in front of others, in front of everyone, go outside, leave the house, scared of meeting, hate people, hate being around, do not like people, do not like being around, avoid everyone, say the wrong, do not know how to talk, run out of things to say, hold a conversation, start a conversation, keep a conversation, conversations, quiet person, too quiet, so quiet, uncomfortable in, embarrass easily, get embarrassed, turn red, face turns red, voice shak*, mind goes blank, feel watched, feel stared, being watched by everyone, scared to talk, afraid to talk, afraid to speak, scared to speak, nervous to talk, can not speak up, can not talk in, can not look people, look people in the eye, look at people, order food, ordering food, answer the phone, answering the phone, talk on the phone, make a call, raise my hand, called on in class, go to parties, going to parties, go to events, go to gatherings, networking, interviews make, meeting people, meet people, being in groups, in groups, in a group, group settings, large crowds, in crowds, busy places, public places, public transport*, eating in public, walk into a room, enter a room, stared at, everyone look*, people look at me, people looking at me, being looked at, overthink what i said, what i said, said something dumb, make a fool, fool of myself, look stupid, look dumb, sound dumb, stutter*, stammer*, mumble*, tongue tied, clam, sweaty, hands shake, go red, blushing, avoid eye, hide from people, cancel plans, avoid going, stay home because, do not go out, not go out, comfortable around people, comfortable with people, comfortable talking, hard to talk, hard for me to talk, trouble talking, difficulty talking, introversion, reserved around, quiet around, shy around
5? talk to people, presentation
3? know what to say, judge me, social, new people, embarrassed, socializ*, quiet, fit in, presentations, reserved, self conscious

# ocd
6 ocd, compulsi*, obsess*, intrusive thought*, scrupulos*, pure o
5 check the stove, check the door, check the locks, check the lock, check locks, checking things, check everything, check over and over, check again and again, wash my hands, hand wash*, handwash*, germs, contaminat*, count things, count everything, have to count, ritual*, line things up, even numbers, just right, same thought over and over, thoughts over and over, thought* stuck in my head, unwanted thoughts, disturbing thoughts, horrible thoughts, scary thoughts, bad thoughts i can not, repeat* _ over and over, hair pulling, pull my hair, pull out my hair, trichotillo*, skin pick*, pick my skin, picking my skin, pick at my skin, reassurance over and over, touch things, arrange* things, clean everything, clean all the time, have to clean, bad luck if i do not, something bad will happen if i do not, can not stop checking, must be even, thoughts that disgust, thoughts i do not want, do not want these thoughts, thoughts will not go away, thoughts keep coming, disinfect*, repeat myself, repeating, magical thinking, superstitio*, order and symmetry, out of place
5? number* in my head, counting, washing, tap*
3? over and over, repetitive, checking, clean*, symmetr*, can not stop thinking about

# health-anxiety
6 health anxiety, hypochondri*, afraid i have cancer, think i have cancer, convinced i have, convinced i am sick, afraid of getting sick, scared of getting sick, fear of illness, fear of disease, fear of getting sick, illness anxiety
5 google* symptoms, googling symptoms, google my symptoms, look up symptoms, looking up symptoms, web md, webmd, doctor* say i am fine, tests come back normal, tests be normal, every headache, every symptom, every ache, brain tumor, worry about my health, worried about my health, worried i might have, think i be sick, worry i have, worry about dying, fear of dying, afraid of dying, scared of dying, fear of heart attack, think something is wrong with my body, keep going to the doctor, health scare, coronavirus*, corona virus, covid*, pandemic*, this virus, scared _ bring in, blood test, scared i have, afraid i have a, think i have a, something wrong with my heart, something wrong with my brain, obsessed with my health, body scanning, check my pulse, check my blood pressure, check my body, worried about cancer, worry about cancer, fear of cancer, cancer scare, a lump, dying of a disease, getting a disease, disease and, rabies, afraid of germs, quarantine, lockdown, catching, stockpil*
5? the virus
3? symptoms, my health, health problem*, get sick, germs, worried about my body, worried sick

# stress
6 stress*, overwhelm*, burn out, burnt out, burned out, burnout, under pressure, frazzled, stretched thin, at my limit, end of my rope, breaking point, can not cope, can not keep up
5 too much on my plate, so much on my plate, a lot on my plate, juggling, pulled in every direction, not enough hours, hours in the day, time to myself, time for myself, too much to do, so much to do, a lot to do, too many things, many things i have to do, too much going on, so much going on, lot going on, everything at once, drowning in, can not handle, can not take it, can not take this, too much pressure, so much pressure, a lot of pressure, pressure from, exhausted all the time, mentally exhausted, emotionally exhausted, physically exhausted, drained, worn out, run down, going crazy, losing my mind, about to snap, break down, breakdown, losing it, one thing after another, one thing it be another, never ending, piling up, pile up, piled up, falling behind, catch up, get behind, behind on, tension headache*, wear and tear, hectic, swamped, rat race, falling apart, life have been hard, life have not been easy, life be hard, tough time, rough time, hard time, rough patch, weighing on me, pressing down, take a toll, house be a mess, remodel*, moving house, driving me crazy, drives me crazy, going insane, handle this shit, out of control, have no time, do not have time, take care of myself, do it all, everything on my shoulders, weight of the world, so many problems, all my problems, everything be going wrong, everything go wrong, going through a lot, been through a lot, i be going through, a lot in my life, too much for me, at a loss, on top of that, can not do this anymore, can not do it anymore, everything be too, time management, manage my time, juggle, need a break
5? balance, burned, relax, busy, wedding planning
3? pressure, exhaust*, tired, deadline*, tension, can not focus, crazy, bills, chores, no time, too much, mess, upset, upsetting, meltdown, unfair, holidays, overload*, headaches, anxiety, anxious, problems, work, school, irritat*, frustrat*, car accident, money, job

# work-burnout
6 burnout, burn out, burnt out, burned out, work stress, stress at work, stressed at work, stressed about work, workload, work load, overwork*, work life balance, workaholic, job stress, compassion fatigue, toxic workplace, toxic job, toxic work
5 hate my job, hate my work, hate going to work, dread going to work, dread* work, dread monday*, sunday scaries, job be killing me, work be killing me, work be too much, work too much, too much work, so much work, long hours, long work, overtime, over time, sixty hour, eighty hour, night shift*, midnight shift*, double shifts, no days off, never off the clock, always working, work all the time, all i do is work, cry before work, cry at work, cry in the bathroom at work, exhausted from work, exhausted after work, job _ stress*, stress* _ work, stress* _ job, work be crazy, work be hectic, work be overwhelming, work be insane, work be rough, work be hard, work be difficult, pressure at work, work pressure, work be pressure, behind at work, behind on work, behind on my work, deadlines at work, too many projects, too much responsibility at work, understaffed, short staffed, not appreciated at work, unappreciated at work, under appreciated, underpaid, undervalued at work, do not get paid, job be draining, job drain*, drained by work, can not do this job, can not stand my job, quit my job, quitting my job, want to quit, lost passion for my work, sick of my job, tired of my job, tired of work, fed up with work, my job suck*, work suck*, work be sucking, work be getting to me, dislike my job, not enjoying my job, enjoy my job, work schedule, staff cut*, cutting staff, problem* at work, problem at my work, trouble at work, things at work, situation at work, work situation, busy with work, wear* on me, work from home, work projects, work be piling, take work home, check email all night, emails at night, nervous about work, worried about work, worried about my work, anxious about work, mistake at work, work have me, micromanag*, treat* me awful, work demands, unreasonable demands, concentrating at work, difficult people at work, work have been, work be so, work stress*, work make*, working so much, work seven days, two jobs, three jobs, so busy at work, lot of work, too much at work, too many hours, so many hours, work hours, work late, stay late, day off from, no vacation, no breaks, tired from work, exhausted by work, hate work, hate monday*, not happy at work, unhappy at work, unhappy with my job, not happy with my job, not happy in my job, miserable at work, unfulfilled, bored at work, job have been, job be hard, job be too, quota*, rude customers, job pressure, performance at work, fail at work, afraid of losing my job, problems at my job, problem at my job, issues at work, issue at work, trouble at my job, bad day at work, healthcare worker, work _ stress*
5? my job have, weekends, time off, my job be, job make*, on call, customers be, clients be, meetings, nurse, shifts, deadline*, go to work
3? work, job, workplace, shift*, customers, clients, my projects, office
2? employees
# relationship
6 relationship problem*, relationship issue*, toxic relationship, relationship advice, relationship counsel*, couples counsel*, couples therap*, marriage counsel*, marital, relationship be
6? my relationship, our relationship, the relationship
5 do not feel loved, feel unloved by, love _ anymore, fall out of love, falling out of love, fell out of love, do not love me, love me back, still love, taken for granted, take me for granted, long distance, on a break, make it work, love of my life, be he the one, be she the one, feel used, used by, bad relationship*, unhealthy relationship*, abusive relationship*, healthy relationship*, leave me, he left, she left, happy with my @partner, jealous, push people away, pushing people away, pushing everyone away, commitment, he love me, she love me, other girls, other women, other men, another woman, another man, other guys, polyamor*, the one i love, someone i love, man i love, woman i love, person i love, in love, baby daddy, baby mama, father of my child, significant other, miss my, wants to break up, together again, be with me, makes time for, text me back, texts me, attention from him, attention from her, past relationship*, marry me, years of marriage, my love life, do he like me, do he still, be he using me, be she using me, what do i do about my @partner, how do i tell my @partner, how do i get my @partner, how can i get my @partner, make my @partner, be a better @partner, trust my @partner, leave my @partner, live with my @partner, my @partner and my, want to be with, want to marry, want us to, relationships, lose him, lose her, win him back, win her back, love each other, love of his, we be together, we have been together, been together for, been dating, have been seeing, live apart, misses me, care about me, controlling, possessive, jealousy, relationship with _ partner, miss my @partner, treat* me badly, treats me bad, treats me so, mistreat*, treat* me wrong, does not appreciate, not appreciate me, appreciated by, unappreciated, put* his friends first, put* work first, put* me first, never has time, no time for me, not a priority, be his priority, make me a priority, changed since we, he changed, she changed, has changed, different with me, acting different, acts different, acting distant, pulling away, losing interest, lost interest, less interested, fading, falling out, out of love, fall back in, not in love, love him but, love her but, i love my @partner but, love each other but, unsure about my relationship, doubts about my, doubt about my, not sure about him, not sure about her, should i marry, ready to commit, ready for marriage, wont commit, will not commit, not ready for, wants kids and i, want different things, different goals, not compatible, incompatib*, opposites, future together, future with, hides me from, keeps me a secret, secret from his family, introduce me, his mom hates, her mom hates, his exes, her exes, comparing me, compares me to, insecure in my relationship, relationship anxiety, toxic, unhealthy, dysfunctional relationship, on again off again, on and off, make up and break
5? meet my parents, his mother, her mother, spend time with me, time for me, my @partner ex, my @partner be, @partner do not, @partner never, @partner always, my @partner think*, my @partner get, my @partner want, my @partner leave, my @partner lie, my @partner hate*, love my @partner, @partner family, @partner parents, @partner friends, @partner kids, @partner phone, @partner ex, met my @partner, my @partner have, my @partner will, my @partner tell, my @partner mom, my @partner dad, commit, propose*, moved in together, live together, move in with, my man, another girl, this guy, this girl, a guy, a girl, love him, love her, he do, she do, my love, him and i, her and i, me and him, me and her, he and i, she and i, he say, she say, meet his, met his, met her, his family, her family, his kids, her kids, wedding, get married, be married, @partner, @ex, my @partner and i, me and my @partner, living with my @partner, be with her, be with him, feelings toward, he and, she and, in bed with, take a break, on a break with, break from, give him, give her, second chance, another chance, chance with
3? marriage, married, breakup, break up, broke up, jealous*, cheat*, dating, love me, romantic, soul mate, couple, proposal, engaged, we argue, we fight, together, ignores me, texts, texting, crush, guy, girl, guys, girls, he be, she be, each other, babe, forever, man, woman, past, cling*, commit*, feelings
2? love, trust, sex, anniversary, lied, roommate
# communication
6 communicat*, miscommunicat*
5 never talk about, we never talk, stopped talking, not on talking terms, not talking, talk to each other, do not listen, never listen*, will not listen, not listening, do not hear me, feel heard, be not heard, feel unheard, silent treatment, stonewall*, shut down when, shuts down, shuts me out, shut me out, refuse* to talk, express myself, express my feelings, express how i feel, express my emotions, trouble expressing, hard to express, talk about my feelings, talk about feelings, tell them how i feel, tell him how i feel, tell her how i feel, how to tell, how do i tell, how can i tell, misunderstand*, misunderstood, walk on eggshells, walking on eggshells, passive aggressive, say what i mean, hard conversations, difficult conversation*, conversations turn into, conflict avoid*, avoid conflict, ignores my text*, ignoring me, do not understand me, get through to, talk things out, yell at each other, interrupt* me, on the same page, not say, get him to, get her to, get them to, get my @person to, make him understand, make her understand, make them understand, understand that i, do not understand why, take me seriously, talk to my, talk with my, bring it up, bring up, afraid to tell, scared to tell, what do i say, what should i say, how to say, have a conversation, open up, speak up, explain to, how do i talk to, how can i talk to, how do i ask, how do i explain, how do i say, how do i confront, how do i bring, how do i let, how should i, point across, hear me out, listens to me, listen to me, ignores what i, dismiss*, brushes me off, brush* it off, avoids talking, avoid talking, hangs up on, changes the subject, talks over me, never tells me, do not tell me, keeps things from, bottle up, bottle things, hold things in, hold it in, keep it in, keep everything inside, keep my feelings, hide my feelings, hide my emotions, hide how i feel, share my feelings, share with, be open with, be honest, be direct, tell the truth, how to talk to, how to bring, how to explain, how to express
5? talk to someone, tell someone, approach
3? listen*, understand me, ignore*, express, conversation*, talk about, confront*, talk to, ask him, ask her, tell him, tell her

# couple-conflict
6 marriage problem*, marital problem*, marital issue*, marriage be, marriage trouble*, unhappy marriage, failing marriage, save my marriage, save our marriage, marriage counsel*, couples counsel*, couples therap*, loveless marriage, sexless marriage
6? my marriage, our marriage
5 fight* with @partner, argue with my @partner, argu* with @partner, @partner _ argu*, we argue, always arguing, constantly argu*, bicker*, we disagree, disagree about, disagree on, @partner do not help, @partner will not help, @partner never help, housework, division of labor, do everything around the house, growing apart, grown apart, drift* apart, roommates more than, like roommates, sleep in separate, separate rooms, separate bedrooms, my @partner be _ mad, my @partner be angry, @partner ignore*, my @partner do not respect, disrespect*, @partner control*, nagging, nags, @partner nag*, @partner critic*, @partner blames, blames me, everything be my fault, blame* me for everything, @partner be selfish, @partner lie to me, unhappy with my @partner, unhappy in my marriage, happy in my marriage, inlaws, in laws, mom in law, sister in law, argument*, fed up with my @partner, @partner keep pulling, @partner be lazy, @partner do nothing, still married, take sides, sides with, no help from my, argue with him, argue with her, fights, argues, he yell*, she yell*, mad at me, angry at me, upset with me, treats me like, respect me, be a better husband, be a better wife, save my, fix my marriage, marriage work, happy marriage, fix our marriage, counseling with my @partner, @partner refuses, @partner will not go, he will not go to counseling, respect in my marriage, separate from my, sleep on the couch, no longer love my, years of marriage, year marriage, fight with my @partner, fighting with my @partner, @partner _ fight, @partner and i _ fight, @partner and i _ argu*, @partner disrespect*
5? my @partner hate*, @partner do not want, husband always, wife always, husband never, wife never, my husband, my wife, husband phone, wife phone, husband work, husband ex, wife ex, husband mom, husband family, wife family, wife and i, husband and i, marriage, married for, been married, husband say, wife say, husband want, wife want, husband do, wife do, husband have, wife have, husband be, wife be, husband think*, husband get, wife get, husband leave, husband will not, wife will not
3? husband, wife, married, argue*, arguing, spouse, fault, we keep, fiance*, selfish
2? @partner
# infidelity
6 infidel*, unfaithful*, adulter*, affair*, cheat*
5 other woman, other man, another woman, another man, side chick, slept with another, slept with my, sleeping with someone, seeing someone else, seeing other, kissed someone else, kissed another, caught him, caught her, found out he, found out she, found messages, found text*, texting other, texting another, texting girls, talking to other, talking to another, sexting, sexts, dating app on, dating site*, on tinder, one night stand, betray*, stray*, two timing, messages on his phone, messages on her phone, went through his phone, went through her phone, secret relationship, behind my back, flirt*, hook* up with, sleeping around, sent nudes, nude pictures, only fans, talking to his ex, talking to her ex, texting his ex, texting her ex, still in love with his ex, female friend, male friend, lied about, secret phone, deleted messages, hides his, found a text, found pictures, pictures of other, liking pictures, dating profile, webcam, strip club, massage, prostitut*, catch him, catch her, seeing another, been seeing, had a thing with, relationship with another, messed around, messing around, fooling around, inappropriate texts, inappropriate messages, caught my, caught texting, slept together, texts from, texts to, dating someone else, feelings for someone else, in love with someone else, love with another, married man, married woman, porn behind, caught my @partner
5? love child, mistress, kissing
3? loyal, faithful, caught, lied to me, his ex, her ex, kissed, snapchat, another girl, another guy, other girls
# trust
6 mistrust*, distrust*
6? trust
5 liar, secretive, hid* it from me, check* his phone, check* her phone, go through his phone, go through her phone, snoop*, betray*, suspicious, suspect*, jealous*, paranoid that _ cheat*, think he be cheating, think she be cheating, be he cheating, be she cheating, let down by everyone, been burned before, afraid he will leave, afraid she will leave, promises, lied, believe him, believe her, believe me, be honest with, honest with me, secrets, sneaky, sneaking, sneak* around, go through my, checks my phone, looks through my phone, password, accus*, let me down, believe anything, broke my heart
5? hides, truth, hiding, proof
3? cheat*, secret*, honest*, insecure

# intimacy
6 intimacy, intimate, affection*, closeness
5 not touch* each other, never touch each other, never touch* me, will not touch, no longer touch*, hold hands, no spark, lost the spark, spark be gone, no passion, passion be gone, feel close to, feel distant, distant from my @partner, @partner be distant, emotionally distant, emotionally unavailable, cold and distant, cuddl*, kiss me, never kiss*, let people in, let anyone in, vulnerab*, connect with my @partner, feel connected, emotional connection, lost connection, disconnected from my @partner, sleep in separate, feel desired, feel unwanted by, make love, romance, love language, get close, hug*, touch her, touch me, feel wanted, reconnect, feel loved, commitment, lost feelings, no feelings, lost interest in me, interested in me, attract*, love me, show me love, show love, romantic, never want to be touched, do not like being touched, do not like to be touched, uncomfortable with touch, guard up, my guard, trust enough to, open up, opening up, feel unloved, do not show, never shows, show emotion*, show my feelings, show feelings, hard to love, lack of, lonely in my, alone in my, connection with, not attracted to my @partner
3? sex, distant, spark, connection, touch, kiss*, cold, love
# sex
6 sex*, libido, erectile, erection*, impoten*, orgasm*, ejaculat*, vaginismus, porn*, masturbat*, low desire, asexual, hypersexual, kink*, fetish*, bdsm
6? virgin*
5 in bed together, not in the mood, can not perform, perform in bed, performance anxiety in bed, turned on, arous*, horny, desire for, foreplay, cross dress*, crossdress*, fantas*, threesome, one night stands, prostitut*, strip club*, std, herpes, hiv, penis, vagina, touch her, touch me, attraction, sleep together, lust, erotic, nude*, attracted to my, turn me on, turned off, first time having, slept with, last longer, wet dreams
5? bedroom, escort*, naked, pleasure
3? intimacy, bed with, making out

# divorce
6 divorc*, separat*, break up, breakup, broke up, break ups, breakups, split up, splitting up, custody, end of my marriage, co parent*, coparent*, ex husband, ex wife, annul*
5 left me, dumped, leave my @partner, leave him, leave her, walk* out on, wants out, move on, get over, @ex back, get him back, get her back, want him back, want her back, want me back, back together, getting back with, still in love with my ex, miss my ex, think about my ex, miss him, miss her, heartbr*, heart broken, broken heart, broke my heart, end the relationship, end my relationship, end things, relationship end*, get out of a relationship, out of the relationship, should i stay, should i leave, should i break, dating after, child support, alimony, visitation, kicked me out, kicked him out, engagement off, called off, marriage be over, over my, ex have a new, ex new girlfriend, lawyer, ghosted, get my ex, my ex wants, filed for, he left, she left, walked out, let him go, let her go, letting go, dumping me, broke off, broke things off, end it, end our, ending my, ending a, be it over, stay together, stay for the kids, stay or, win back, back with my ex, contact my ex, talk to my ex, friends with my ex, still have feelings, still think about, still love
5? moved out, my ex and i, my ex keep, my ex have, my ex be, see my ex, ended, my ex
4 @ex
3? dump*, single again, closure, over him, over her, left, staying, no contact

# dating
6 dating, tinder, bumble, hinge, single forever
5 find love, find someone, find a partner, find a boyfriend, find a girlfriend, find a husband, find a wife, never had a girlfriend, ask* her out, ask* him out, ask* me out, ask out, talk to girls, talk to women, talk to guys, approach women, meet someone, meet women, meet men, meet guys, new relationship, have a crush, crush on, likes me, he like* me, she like* me, like him, like her, ghost*, friend zone*, friendzone*, be single, always single, still single, love life, wrong guys, wrong men, wrong women, wrong person, attract the wrong, pick the wrong, red flags, hook up*, hooking up, situationship, friends with benefits, feelings for, age difference, age gap, older man, younger man, falling for, when do i tell him, go out with, be with him, be with her, a girl i like, boy i like, guy i like, get a boyfriend, get a girlfriend, want a boyfriend, want a girlfriend, have a boyfriend, be in a relationship, commit to me, make a move, more than friends, just friends, talk* to this, first love, first boyfriend, first girlfriend, like me back, likes someone else, choose me, choose between, two guys, two girls, two men, two women, do i like, do i love, how do i know if i love, how do i know if he, how do i know if she, how to get a, find the right, right person, the one for me, meet the right, true love, fall in love, falling in love, fell in love, be in love, love at, love someone, secretly love, love my best friend, like my best friend, ask a girl, ask a guy, tell him i like, tell her i like, tell him i love, tell her i love, get her to like me, get him to like me, make him like, make her like, interested in me, interest in me, do not feel the same, feel the same way, rejected me, turn* me down, led on, leading me on, mixed signals, on and off, taking it slow, too fast, too soon, older than, younger than, years older, years younger, move on to
5? like this guy, like this girl, like a guy, like a girl, like my friend, matches, met online, met a guy, met a girl, met this, this boy, this girl, a boy, my crush
3? crush, single, boyfriend, girlfriend, guy, talking stage, flirt*, reject*

# attachment
6 attachment, avoidant, abandonment, cling*, needy, detach*, commitment issue*, commitment phob*
5 push* everyone away, push* away people, push* people away, push* him away, push* her away, push* them away, get close, get attached, too attached, attached too, attach too, afraid of being left, afraid _ will leave, scared _ will leave, scared _ leave me, everyone leave*, run away when, keep people at a distance, keep everyone at arm*, arms length, put up walls, walls up, build walls, built a wall, let people in, let anyone in, reassurance, can not be alone, afraid to be alone, afraid of being alone, scared of being alone, hate being alone, fear of intimacy, fear of commitment, scared of commitment, afraid of commitment, afraid to love, afraid of love, scared to love, emotionally unavailable, hot and cold, pull away, too dependent, emotionally dependent, miss him when he, can not be without, away from him, away from her, fear of rejection, he will leave me, she will leave me, why do i push, push him, push her, push people, attached to, fall too, fall for people, abandoned by, abandoned me, left by, everyone i love, scared to lose, afraid to lose, lose everyone, distance myself, distancing myself, isolate from, shut people out, shut everyone out, keep people out, keep everyone out, do not let people, never let anyone, afraid to trust, attach to, need someone to, need to be with, can not stand being alone, be single
5? people leave
3? dependent, abandon*, reassur*, distance, closeness, alone, afraid of losing

# codependency
6 codepend*, co depend*, enabler, enabling, people pleas*, peoplepleas*
5 saying no, put everyone first, put others first, put everyone else, put others before, put everyone before, lost myself in, responsible for everyone, responsible for his, responsible for her, responsible for their, fix everyone, fix him, fix her, save him, rescu*, take care of everyone, everyone else first, boundaries, boundary, walked all over, walk all over me, take advantage, use me, be used, using me, feel used, go back to him, go back to her, addicted to him, addicted to her, world revolve*, whole life revolve*, my happiness depend*, depend on him, depend on her, manipulat*, narcissis*, gaslight*, guilt trip*, without him, be without, too nice, doormat, pushover, put me last, never put myself, myself last, other people first, everyones problems, fix people, help everyone, pleaser, enmesh*, make excuses for, cover for him, cover for her, bail him, bail her, addicted to love, addicted to the relationship, obsessed with him, obsessed with her, can not leave, took him back, take her back, keep going back, keep letting, walk away from him, can not walk away, stay with him, stay with her, feel responsible, feel guilty when i, feel guilty for, guilty for saying
3? dependen*, toxic, guilt*, controlling, enable*

# family
6 family conflict*, family problem*, family issue*, family drama, family therapy, family counsel*, dysfunctional, toxic family, toxic parents, toxic mother, estrange*, enmesh*, family dynamic*, sibling rivalry, blended family, black sheep, family life
6? my family
5 fight with my @kin, argue with my @kin, argument with my @kin, @kin _ fight, @kin _ argu*, get along, my @parent yell*, my @parent scream*, my @parent control*, my @parent blames, my @parent drinks, strict parent*, overprotective, over protective, controlling @parent, overbearing, cut off my @kin, cut off contact, cut ties, no contact with, disown*, kick me out, kicked me out, move out of my, parent divorc*, parent be divorc*, parent* split, favorite child, plays favorites, favoritism, step mom, step dad, stepmom, stepdad, stepmother, stepfather, stepparent*, inlaw*, in laws, mom in law, dad in law, sister in law, brother in law, son in law, daughter in law, holidays with family, thanksgiving with, christmas with my family, family gather*, family reunion*, inherit*, childhood, growing up, grew up, raised by, talk to my @parent, absent mother, absent dad, never knew my dad, biological @parent, family member*, extended family, family event*, relatives, treats me and my, moms and dads, parental, family support, runaway, half sister, half brother, whole family, in jail, @kin in prison, mom boyfriend, dad girlfriend, get in trouble, get my @parent to, close to my @kin, close with my @parent, my @parent approve, approve of, do not approve, disapprove*, do not like my boyfriend, do not like my girlfriend, hate my boyfriend, hate my girlfriend, will not let me go, do not let me go, let me see, curfew, grounded, live at home, still live with, live with my @kin, moved back in with, compare me to, compares me to, disappointed in me, proud of me, never good enough for my @parent, expect too much, too strict, overly strict, abandoned by my, never there for me, not there for me, never been there, forgive my @kin, cut her off, cut him off, cut them off, cut off from, kicked out, ran away, run away, take care of my siblings, raise my siblings, raised my, drama in my, hate my mom, hate my dad, hate my parent, hate my sister, hate my brother, hate my family, fighting with my @kin, my @sib hates, relationship with my @parent, relationship with my @kin, @kin in jail, how do i tell my @parent, close to my @parent, living with my @kin, forgive my @parent
5? my @parent hate*, tell my @parent, family hate*, meet my dad, meet my mom, my @sib will, family and friends, my @kin hate*, my @kin be, my @kin do not, my @kin will not, my @kin think*, my @kin treat*, my @kin and, my @kin always, my @kin keep, my @kin say, my @kin want, my @kin have, tell my @kin, relationship with my, my room, like a child, family be, family do not, family always, family think*, family will not, love my mom, sister and i, brother and i, mom and i, dad and i, privacy, foster, my @sib to, my @sib get, my sister, my brother, my aunt, my uncle, my cousin, my grandmother, my grandfather, my grandma, my grandpa, my niece, my nephew, @parent, my @parent do not, my @parent will not, my @parent never, my @parent always, my @parent be, my @parent keep, my @parent make, my @parent treat*, my @parent and i, my @parent want, my @parent get, my @parent think*, my @parent say, my @parent left, my @parent have, my @sib and i, my @sib be, my @sib have, my @sib do not, my @sib keep, my @sib always, my @parent to, with my @parent, my @parent for
3? @sib, household, raised
4? @kin
# parenting
6 parenting, single dad, single parent, co parent*, coparent*, discipline, raise a child, raising a child, raising kids, raising children, stepparent*, step parent*, behavioral issue*, behavior problem*, defian*, oppositional, mom guilt, empty nest, bedwet*, bed wet*, potty train*
6? single mom, my kid, my child, my toddler, my teenager, my teen, my son, my daughter
5 @child hit*, @child refus*, @child scream*, @child throw*, @child cry, @child act*, @child steal*, @child started, @child won, old daughter, old son, year old, tantrum*, melt downs, meltdown*, act* out, back talk*, talk* back, not listening, do not listen, will not listen, be a good mom, bad mom, bad father, bad parent, good parent, good dad, better parent, better mom, better dad, yell at my kid, yell at my child, lose patience, lose my patience, screen time, homework battle*, do his homework, do her homework, sibling fight*, kids be fighting, kids fight, step son, step daughter, stepson, stepdaughter, stepchild*, grandchild*, custody, child support, school call*, bullied at school, attached to me, separation anxiety, wet the bed, runs away, ran away, sneak* out, stay out late, grades dropping, adult child, adult son, adult daughter, grown son, grown daughter, failure to launch, things with my kids, infant, preteen, tween, raise my, raise our, raise him, a mother of, single mother, school age, help my @child, how do i get my @child, deal with my @child, talk to my @child, worried about my @child, concerned about my @child, potty, sleep through, bad behavior at, behavior at school, in trouble at school, trouble in school, expelled from, daycare, day care, preschool, kindergarten*, first grade, second grade, third grade, fourth grade, fifth grade, sixth grade, seventh grade, eighth grade, be a mom, be a dad, being a parent, parent my, baby father, visitation, step kid*, step child*, months old, month old, olds, old will not, old keep, spoiled, respect me as, disrespectful, attitude problem, lying to me about school, @child lies, my _ year old, get my @child to, out of control child, out of control teen, out of control kid, will not do his, will not do her, will not do chores, refuses to, does not respect, disobey*, obey, rules, consequences, punish, grounding, time out, time outs, whin*, clingy toddler, biting, bites other, hits other, hit other kids, hits his, hits her sister, pushes other, mean to other, kicked out of daycare, suspended from, notes from the teacher, calls from school, son failing, daughter failing, failing in school, hates school, will not go to school, skips school, vaping, caught smoking, caught vaping, caught with, sneaks out, sneaking out, boyfriend too old, my teen*, adolescent, talk to my teen, puberty, sex talk, first period, imaginary friend, night terrors child, scared of the dark child, afraid to sleep alone, sleeps in our bed, sleep in my bed, sleep train*, picky eater, will not eat, toilet, pacifier, screen, fight over parenting, parent differently, disagree on parenting, disagree about the kids, ex and the kids, new baby jealous, jealous of the baby, stepmom to, stepdad to, bonus, raising my grand*, raising grand*, child with special, autistic son, autistic child, child with adhd, son have adhd, son have autism, gifted
5? teenage son, teenage daughter, @child lie, @child hate*, @child and i, with the kids, see my kid, see my son, see my daughter, tell my @child, my @child to, my @child for, my @child with, my @child and, kids dad, my @partner son, my @partner daughter, my @partner kid, my @partner child, years old and, old have, old be, boys be, girls be, behave*, @child will not, @child do not, @child be, @child have, @child keep, @child get, @child want, @child say, our kids, our children, our son, our daughter, my boy, my girl, the kids, her son, his son, his daughter, her daughter, their child, his child, her child, the child, a child, the baby, my oldest, my youngest, my middle
4? @child
3? teen*, behav*, spank*, adolescen*, mom of, dad of, parent
# friendship
6 friendship*, friend drama, falling out with, fell out with, lost my friend, losing friend*, fake friend*, toxic friend*, frenem*
6? friend group, best friend, my friend, close friend
5 fight with _ friend, argument with my friend, friend be mad, friend be ignoring, friend stopped talking, friend _ not talk*, friend betray*, friend lied, left out by friends, friends exclude*, excluded by, ditch*, bully*, bullie*, no friends, have any friends, lost touch, grow* apart, outgrown, gossip*, rumor*, talk* about me, drama with, peer pressure, nobody like* me, social skills, social circle, clique*, housemate*, mean girls, disillusioned with, deal* with people, made fun of, call* me names, mean to me, people hate me, people at my school, left me out, girl at school, kid at school, used to be friends, used to be close, no longer friends, do not talk to me anymore, not invited, never invite*, invited me, social anxiety with friends, make friend, keep friend, so called friend, trust my friend, best friend and, one of my friend, all my friend, stop talking to me, ignores me at, people think, people treat, people laugh, get people, around other people, be social, more social, socially, conversation going, talk to new, belong to a group, group of friends, friend circle, behind my back, fit in with, fit in at, be accepted by, picked last, reply to my, friend _ behind my back, friend _ leave me out, friendless, friends all, friends that, friends who, real friends, true friends, good friends, only friend, my only friend, childhood friend, work friends, old friends, lost contact, lose contact, stay in touch, keep in touch, lost a friend, losing a friend, losing my friend, end a friendship, end the friendship, ended our friendship, friendship end*, friend stopped, friend ghosted, friend hurt me, friend used me, friend uses me, friend turned, friend stole, friend and boyfriend, friend dating my, friend likes my, jealous friend, friend be jealous, competitive friend, friend copies, clingy friend, needy friend, drains me, one sided, always the one who, i always text first, text first, initiate, reach out first, plans, cancel* on me, bail* on me, flake*, flaky, ditched by, third wheel, wing man, no one invites, not included, exclud*, cool kids, fitting in, peers, classmates, bullies, cyberbull*, mean to, mean kids, gossip about, talking behind, spread lies, lies about me, turned against me, against me, betrayed by my friend, fake people, two faced, use me for, using me for
5? friends be, friends do not, friends will not, friends never, friends always, friends have, friends and i, college friends, have friends, social life, my friend hate*, my friend do not, my friend will not, my friend always, my friend think*, my friend keep, my friend say, my friend and, my friend want, my friend get, friend with, friend who, a friend, friend of mine, old friend, good friend, new friend, tell my friend, friend and i, people do not, people always, people talk, people make, people be, hang out, hanging out, popular, party, parties, friend do not, friend have, friend be, roommate*, neighbor*, people at school
4? friend
3? social, people, lonely, ignored, group chat
# workplace-relationships
6 toxic boss, bad boss, office politics, workplace bully*, workplace conflict, bullied at work, harass* at work, workplace harass*, hostile work
6? coworker*, co worker*, colleague*, my boss, my manager, my supervisor
5 @boss yell*, @boss expect*, @boss push*, people at work, work with people, someone at work, at work _ me, conflict at work, problem with a coworker, problem with a co worker, drama at work, micromanag*, harass*, gossip at work, disrespected at work, feel disrespected, passed over, left out at work, work environment, hr, human resources, unfair boss, undermin*, credit for my work, criticized at work, do their job, fixing other, someone i work with, at my work, workplace, employer, feelings for my boss, crush on a coworker, fired me, wrote me up, at my new job, get along with my @boss, unfair* at work, bully at work, bullying at work, quit because of, jerk at work, rude at work, mean at work, boss is, boss want*, boss say*, boss get*, manager be, manager make*, supervisor be, favoritism at work, blamed at work, gossiping, lazy coworker*, co workers, work drama, work friend*, work bully, they fired, job where people, get along with my @coworker
5? my @coworker be, @boss hate*, @boss never, @boss treat*, at my job, my @coworker, @coworker and i, @coworker do not, @coworker hate*, boss make*, boss and, coworker be, coworkers be, people i work, office, @boss be, @boss do not, @boss have, @boss keep, @boss will not, the boss, employee*, client*, leadership, management, work for, work with
4? @boss, @coworker
2? work, job
# trauma-ptsd
6 ptsd, trauma*, cptsd, flashback*, flash back*, hypervigilan*, posttraumatic
5 relive*, reliving, re live, happened to me, haunt*, can not get over what, memories of, bad memories, painful memories, trigger*, startle*, jump at, loud noises, on guard, car wreck, assault*, attacked, mugged, robbed, stabb*, shooting, gunpoint, hostage, kidnap*, accident, hurricane, earthquake, tornado, natural disaster, near death, witness* a, witnessed, saw someone die, watched _ die, combat, war zone, survivor, abus*, violent past, horrible childhood, rough childhood, bad childhood, difficult childhood, bullied, something terrible happened, something bad happened, past be, from my past, in the past, get over my past, move past, victim, stalk*, human traffick*, trafficked, molest*, rape*, almost died, nearly died, violent home, tragedy, tragic, after the attack, terrible things, awful things happened, bad things happened, went through hell, horrific, unsafe, feel safe, get over the past, get past my past, get past the past, let go of my past, let go of the past, deal with my past, dealing with my past, forget the past, forget my past, forget what happened, past hurt, past pain, in my past, childhood memories, can not forget, keep remembering, dreams about what happened, nightmare*, hurt so bad, did to me, hurt as a, happened when i be, when i be younger, when i be little, when i be a child, when i be a kid, years ago and, scared of men, afraid of men, flinch*, jumpy, panic when someone, attacker, after being, trauma from, traumatized by, still affects me, still haunts, haunts me, scarred, scars from my past, wounds, old wounds, emotional scars, emotional wounds, emotional pain from, heal from, healing from, to heal, recover from what, relive the, replay what happened, images of, images in my head, can not get the image, picture it, saw my, saw him die, saw her die, found him dead, found her dead, found the body, dead body, gunshots, gunfire, sirens, fireworks, jumpy around, do not feel safe, unsafe at, feel in danger, in danger, always on guard, hyperalert, on high alert, avoid places, avoid driving since, since the accident, since the attack, since the shooting, since the fire, since it happened, ever since it, ever since that, what i went through, what i been through, been through hell, been through so much, been through trauma, war, prison time, police brutality, medical trauma, hospital trauma, icu, house burned, lost my home in, flood, robbed at, break in, broke into, broke into our, home invasion, dog attack, bitten, drowned, overdose death, suicide of
5? survived, frozen, survive, crash, gun, shot, robbery, fire, my past
3? memories, past, attack*, violen*, scar*, hurt me, childhood

# childhood-abuse
6 childhood abuse, abused as a child, child abuse, abusive childhood, abusive parent*, abusive mom, abusive dad, childhood trauma, neglected as a child, childhood neglect, emotional neglect, inner child, adverse childhood
5 abused when i be, when i be little, when i be a kid, when i be a child, when i be young, when i be younger, @parent beat me, @parent hit me, @parent abuse* me, @parent be abusive, @parent abused, @parent hurt me, beat* me when, molest*, as a child, as a kid, growing up, grew up with, alcoholic @parent, child of an alcoholic, adult child of, foster care, foster home*, neglect*, parentif*, raised myself, narcissistic mom, narcissistic dad, narcissistic parent*, touched me when, uncle touched, stepdad _ me, stepfather _ me, years old when, bad parents, dad used to, mom used to, used to beat, used to hit, used to hurt, my mom beat, my dad beat, mom left when, dad left when, parents were never, grew up in an, grew up poor, grew up without, scared of my dad, scared of my mom, as kids, whipped, spanked as, @parent hits me, @parent used to hit, @parent used to beat
5? my childhood, childhood be, belt
2? childhood, raised, abuse*, @parent yell*
# sexual-abuse
6 rape*, raping, sexual assault*, sexually assault*, sexual abuse*, sexually abus*, molest*, incest*, sexual trauma, sexual harass*, sexually harass*, grope*
5 touched me inappropriate*, inappropriately touched, touched inappropriately, touched me without, touched me when, forced himself on me, forced sex, forced me to, consent, against my will, said no but he, drugged me, roofie*, fondl*, violated, pedophil*, flashed me, revenge porn, groom* me, groomed, he would not stop, woke up to him, sex with me when i be, victim of sexual, rapist, touched by my, touched by a, cousin touched, brother touched, dad touched, babysitter, coach touched, teacher touched, priest touched, abused by my, forced to, unwanted sex, unwanted touch*, drunk and he, took advantage of, harassing me, harassed, sex without
5? my uncle
3? touched me, forced, assault*, abuse*

# domestic-violence
6 domestic violence, domestic abuse, abusive relationship*, abusive @partner, abusive marriage, abusive ex, battered, physically abus*, emotionally abus*, emotional abuse, verbally abus*, verbal abuse, mentally abus*, restraining order, protective order, order of protection, physical abuse
5 beat me, beats me, beating me, punches me, punched me, slap* me, chok* me, strangl*, push* me against, shov* me, kick* me, throw* things at me, threatens to, threaten* to kill, puts his hands on me, put his hands on me, put hands on me, lays hands on, laid hands on, hand on me, afraid of my @partner, afraid of him, afraid of her, scared of him, scared of my @partner, fear for my life, fear for my safety, abusive, controls my money, controls everything, controls what i wear, track* my, isolates me, black eye*, bruise*, pull* my hair, grabbed me, grabs me, call* me names, calls me stupid, calls me worthless, put* me down, belittl*, humiliat*, degrad*, controlling @partner, @partner _ controlling, get violent, be violent, violent with me, violent husband, violent boyfriend, safe place to go, leave him safely, escape from, gun to, gaslight*, stalk*, will not let me, do not let me, afraid to leave, scared to leave him, choked her, choke her, beats her, beat her, hurts her, friend be being abused, threat* me, threat* to hurt, throw* me, pushes me, pushed me, push me, hurt me, swears at me, curses at me, cuss* at me, cusses me, yell at me all, control* me, lock* me, won t let me, jealous and, pinned, anger toward me, temper scares, out of fear, fear him, fear my husband, fear of my @partner, puts hands, abused by, be controlling, control everything, verbal*, call me a, name calling, violent toward, violent towards, get aggressive, police were called, call the police, abuse, abusing, abuses, friend _ abusive, sister _ abusive, mom _ abusive
5? shelter, threw, hits, physical*
3? abus*, violen*, yells at me, screams at me, manipulat*, narcissis*
2? control*, threat*, scared of, escape
# religious-trauma
6 religious trauma, spiritual abuse, religious abuse, cult, high control religion, ex mormon, exmormon, ex jehovah*, exvangelical, church hurt, purity culture, deconstruct*
5 left the church, left my religion, left the faith, strict religious, raised in the church, religious upbringing, religious parents, religious guilt, fear of hell, afraid of hell, going to hell, shunned, excommunicat*, disfellowship*, hurt by the church, hurt by my church, pastor abused, church told me, sinful, sin, religion make* me feel guilty, religious shame, jehovah*, fundamentalist, brainwash*, conversion therapy, pray the gay, left mormonism, grew up religious, grew up in a strict, raised mormon, raised catholic, raised baptist, raised christian and, afraid of god, religion was forced, forced religion, forced to go to church, pastor told, church rejected me, kicked out of my church, church kicked
1? church, hell, religio*, guilt*

# racial-trauma
6 racial trauma, racism, racist*, discriminat*, racial stress, racially profiled, racial profil*, microaggress*, xenophob*, antisemit*, islamophob*, hate crime*
5 because of my race, because of my skin, because i be mexican, because i be jewish, only black person, only person of color, slur*, n word, skin color, police violence, police stop*, pulled over because, prejudic*, profiled, stereotyp*, bigot*, treated different* because, called me the n, treated badly because i, being black, being asian, being brown, being latin*, being muslim, hate against my people, black man, black woman, black in america, people stare because, follow me in stores, go back to your country
1? race, black, minority

# dissociation
6 dissociat*, disassociat*, depersonal*, dereal*, multiple personalit*, alters, split personalit*
5 out of body, outside my body, outside myself, watching myself, not in my body, feel unreal, nothing feel* real, feel* not real, not feel real, world feel* fake, like a dream, in a dream, in a fog, autopilot, zone out, zoning out, space out, spacing out, lost time, missing memories, can not remember my childhood, black* out memory, gaps in my memory, memory gap*, do not remember, disconnected from my body, disconnected from reality, touch with reality, do not recognize myself, feel like a robot, feel like i am not here, people inside me, not really there, not in control of myself, watching from outside, feel like i be not myself, brain fog, feel like someone else, different person, another person inside, people in my head, personalities, blank out, blanking out, go blank, forget who i, not feel like i be here, going through life in, feel far away, everything be blurry, everything feel* unreal, floating, detached, detachment, lose track of time
1? reality, memory, foggy, numb

3? feel like i be not, blank, trance, voice
# life-transition
6 life transition*, life change*, big change*, major change*, new chapter, adjusting to, adjust to, life adjust*, quarter life, midlife crisis, mid life crisis
6? transition*
5 moved to a new, moved across, move away, start over, new country, new state, empty nest, about to graduate, becoming a parent, become a parent, newly married, big decision*, hard decision*, make a decision, can not decide, decide whether, crossroads, what to do next, stuck in life, stuck in a rut, next step, everything be changing, too much change, things be changing, hate change, change be hard, end of an era, life after, came home from, moving back, relocat*, not the life i, doing with my life, accomplish my goals, fresh start, turned thirty, turning 30, turning 40, turning 50, buying my first, packed up, whole life ahead, start fresh, start a new, on track, on my feet, change my life, make a change, make changes, big step, move forward, growing up too, turning eighteen, becoming an adult, be an adult, adulthood, empty nester, where to go from here, do not know what to do with, unsure what to do, lost and do not know, which path, what path
5? new life, move out, leave home, just moved, new city, new home, retir*, graduat*, getting married, wedding, decision*, buying a house
2? change*, moving, stuck, future, decide, adult*, choice*, direction, life together, my life, lost, next

# career
6 career*, job search*, unemploy*, laid off, lay off*, layoff*, job hunt*, job interview*, dream job, job loss, lost my job, fired
6? new job
5 looking for a job, look for a job, looking for work, look for work, looking for a new job, find a job, find work, find a new job, get a job, need a job, need a better job, without a job, without work, no job, have a job yet, let me go, let go from, out of work, lost _ job, job be going away, job security, hours cut, hours at work, cut my hours, more hours, more work hours, company be closing, part time job, switch jobs, change jobs, changing jobs, job change, what to do for work, dead end job, passed over for, not getting ahead, interviewing, performance review, ask for a raise, underpaid, not paid enough, quit working, return to work, professional life, recommendation, motivation at work, fulfill* job, job satisfaction, business be slow, work be slow, hardly any work, job impact, major in, can not work, do not work, no income, what to study, do with my life, work experience, quit my, what job, which job, job for me, choose between jobs, leave this job, jobless, become a, work in the field, my field, pass* me over, right job, job market, applying for, apply for jobs, applied for, job application*, no interviews, interview went, interview tomorrow, start a new job, start my new job, demot*, no one will hire, keep a job, hold a job, holding a job, stuck in a job, wrong job, hate this job, afraid to quit, quit or stay, quit and, gap in my resume, what to do for a living, make a living, self employed, start my own, furlough*, cut staff, restructur*, closing down, business be failing, my business
5? get hired, promot*, pay raise, job offer, my job, position, freelance, startup, success*, resume, interviews, interview, business, entrepreneur*, start work, going back to work, sales, job
4? hiring
1? work, ambition, profession, goals, boss

# school
6? school*, classes, class, college, universit*, student*, teacher*, professor*, semester, campus, major, degree, elementary, kindergarten, principal, finals, course, dorm, lecture*, homework, grades, sat, gre, study*, studies
6 exam*, academic*, classmates, dissertation, thesis, phd, grad school, law school, med school, medical school, midterm*, test anxiety, school stress, schoolwork, coursework, gpa, tuition, undergrad, freshman, sophomore
5 fail* my class*, drop out, dropping out, dropped out, bad grades, good grades, flunk*, test coming up, math class, course work, homeschool*, online classes, group project*, school project, hate school, skip* school, skip* class, cut class, school refus*, do not want to go to school, will not go to school, afraid to go to school, scholarship*, in class, speech about, detention, suspended, expelled, failing, fail, bad grade, good grade, get good, college stress, stressed about school, stress school, first year of college, senior year, junior year, get into college, college applications, rejected from college, presentation for class, back to school, return to school, drop a class, dropping a class, online school, switch majors, change my major, study for, can not study, studying for, deadline for, procrastinating on
5? school be, school have, at school, in school, in college, my school, my college, my classes, my teacher, my professor, my class, graduate, graduating, application, quiz, projects, paper, papers, school work, tutoring, internship, test tomorrow, a test, my test, math, essay*, assignment*
1? learning, tutor*, pass, kids at

# financial-stress
6 financ*, debt*, money problem*, money issue*, bankrup*, foreclos*, evict*, money stress, money be tight, tight on money, be broke, dead broke, flat broke, always broke, paycheck to paycheck, poverty, cost of living, credit card*, student loan*, loans, unemployment benefits, food stamps, homeless*, welfare, low income, ssi, repo*, overdraft*
5 bills, pay rent, pay my rent, rent money, can not pay, afford, behind on my, behind on rent, mortgage, make ends meet, enough money, no money, money be, out of money, low on money, short of money, short on money, need money, lack of money, money saved, savings, too much money, spending money, lost everything, child support payment*, collections, collection agency, owe, no income, social security, paid enough, overspend*, car payment, expenses, food on the table, support my family, fight about money, lend* money, borrow* money, be poor, so poor, large purchase, money worries, worried about money, stress about money, stressed about money, money troubles, pay off, paying off, cut off notice, electric bill, power bill, light bill, lose my apartment, lost my house, lost my home, no place to live, living in my car, living paycheck, child care costs, support my kids, feed my, no food, food bank, get a loan, payday loan*, broke and, inflation, spent all, spent too much, spends all, spends our, spending too, provide, stimulus, hours cut
5? shelter, credit, taxes, irs, groceries, gas prices, disability, unemployment, the rent, make money, more money, about money, saving money, save money, money on, income, get paid, payments, expensive, costs, price*, paycheck, loan, tax*, budget*, insurance will not
4? money
2? rent, pay, sell, buy, cash, dollars, wages, salary

# caregiving
6 caregiv*, carer, caretak*, care giver*, care taker*, sandwich generation, take care of my mom, take care of my dad, elder care, eldercare, respite
5 look after my, looking after my, looking after _ parent, elderly parent*, elderly mom, elderly father, aging parent*, aging mom, ailing, sick parent, sick mom, sick dad, sick wife, sick husband, sick child, disabled son, disabled daughter, disabled child, special needs, nursing home, assisted living, @partner health, @kin health, @partner be sick, @kin _ sick, @kin _ cancer, @partner _ cancer, mom in hospital, dad in hospital, husband in hospital, in the hospital, stroke, wheelchair, hospice, no time for myself because i care, provide for my grand*, brother sickness, sister sickness, take care of him, take care of her, take care of them, care of my, look after him, look after her, caring for, full time care, in and out of the hospital, mom in a, put my dad in a, home care, my disabled, his illness, her illness, sick all the time and i, responsible for my mom, responsible for my dad, take care of my @parent, take care of my @kin, take care of my @partner, care for my @parent, care for my @kin, care for my @partner, @parent health, @kin be sick, @kin _ stroke
5? his health, her health
1? sick, disabled, ill, hospital, elderly
# chronic-illness
6 not _ feel well, not _ feel good, chronic illness*, chronically ill, chronic disease, chronic fatigue, autoimmune, lupus, fibromyalgia, multiple sclerosis, ms diagnosis, crohn*, endometriosis, long covid, chemo*, epilep*, seizure*, lyme, arthritis, parkinson*, kidney disease, heart disease, hiv positive, cystic fibrosis, disabilit*, disabled, tumor*, tbi, brain injury, head injury, pots, ibs, thyroid
6? diabet*, cancer*
5 sick all the time, sick all week, always sick, be sick, got sick, not feeling well, not feel good, have not been feeling well, feeling too well, health problem*, health issue*, health be declining, health condition, doctors can not, doctors do not know, test results, more tests, lose weight because sick, illness*, recover* from surgery, after surgery, broke my leg, broken foot, broken leg, in a cast, injur*, pneumonia, throwing up, nausea*, sore throat, covid*, coronavirus, corona, skin breaking out, low energy, fatigue*, physically, my condition, flare*, incurable, symptoms be getting, always in the hospital, cancer diagnosis, diagnosed, have cancer, radiation, transplant, dialysis, blood sugar, asthma, heart attack, heart condition, heart problem*, heart failure, stroke, high blood pressure, copd, sickle cell, been in the hospital, out of the hospital, hospitalized, bedridden, physical health, getting sicker, health scare, my body be failing, immune, infection*, allerg*, hormon*, stomach issue*, feeling sick, sick and tired, recovery from
5? insulin, doctors say, the doctors, gut, medical, operation, my disease, my diagnosis, surger*, hospital*, doctor appointment*, the doctor, a doctor, health, flu, fever, a cold, virus, teeth
2? sick, doctor*, ill, disease, medic*, symptoms, tired, weight

# pain
6 chronic pain, back pain, migraine*, headache*, nerve pain, neck pain, pelvic pain, joint pain, pain management, body ache*, muscle pain, sciatica, in pain, physical pain, unexplained pain, pain all the time, constant pain
5 pain every day, live with pain, everything hurts, back hurts, head hurts, stomach hurts, knee hurts, knees hurt, hurts to, body hurts, aching, ache*, cramps, pain killers for, painful, sore, pain that, in so much pain, pain in my, hurts when, hurting all, leg pain, arm pain, shoulder*, disc, injured, pain meds, pain medication, head pounding, chronic
5? hip, spine, nerve*, knee, my back, injury
2? pain*, hurts, stomach

# infertility
6 infertil*, ivf, iui, fertility, trying to conceive, trying for a baby, try to get pregnant, miscarriage*, egg donor, surrogate, surrogacy
5 can not get pregnant, can not have kids, can not have children, conceiv*, unable to have child*, negative pregnancy test*, another negative test, failed cycle, embryo*, low sperm, sterile, everyone else is pregnant, friends are pregnant, pregnancy loss, lost the baby, lost our baby, childless*, can not have a, trouble getting pregnant, years of trying, trying to have a, want to have a baby but, want children but can not, sister be pregnant and i, lost three, lost two pregnancies, lost a pregnancy, recurrent loss, low egg
5? eggs
1? pregnan*

# maternal
6 postpartum, post partum, ppd, perinatal, prenatal, after birth, birth trauma, traumatic birth, breastfeed*, baby blues, after having a baby, since having a baby, since my baby, since i had my baby, gave birth, mat leave, maternity leave
6? new mom, new parent*, pregnan*, newborn*, had a baby
5 bond with my baby, not bonding with, do not love my baby, afraid i will hurt my baby, first trimester, third trimester, c section, labor and delivery, unplanned pregnan*, abort*, sleepless with baby, up all night with the baby, motherhood, nicu, due in, be pregnant, get pregnant, my pregnancy, with a newborn, new baby, after the baby, since the baby, mom of a newborn, weeks old
5? baby will not, my baby be, nursing, expecting
1? baby, infant

# adoption
6 birth mom, birth parent*, birth father, biological mother, biological father, biological parent*, foster parent*, foster child*, foster kid*, foster care, adoptee
6? adopt*
5 given up for adoption, gave up my baby, placed for adoption, real parents, find my real, search for my birth, closed adoption, international adoption, transracial, was adopted, adopted child, adopted son, adopted daughter, adopting, adopt a child, my adopted, given away, gave me up, gave me away, birth family, in foster, foster home
1? foster

# aging
6 aging, ageing, getting old, getting older, growing old, grow old, old age, elderly, senior citizen, menopaus*, perimenopaus*, retire*, hot flashes, later life
5 feel old, be old, be 60, be 65, be 70, be 75, be 80, in my sixties, in my seventies, in my eighties, body be slowing down, loss of independence, losing my independence, friends be dying, outlive*, wrinkles, gray hair, nursing home, assisted living, can not do what i used to, can not do the same things, forgetful, forgetting things, memory be going, used to be able to, feel older, too old for, live alone at, my kids be grown, old woman, old man, body be changing, turning 60, turning 70, midlife
5? my age, over 50, over 60, grandchildren never
1? old, older

# dementia
6 dementia, alzheimer*, alzeimer*, alzhiemer*, memory loss, losing her memory, losing his memory, cognitive decline, lewy
5 do not recognize me, does not remember me, forgets who i be, forgets my name, forgets everything, forgot who i am, keeps forgetting, asks the same question, wanders at night, wanders off, sundown*, memory care, mom forget*, dad forget*, grandma forget*, grandmother forget*, grandpa forget*, losing her mind, losing his mind, @elder _ confus*, @parent _ confus* and, confused and forget*, mom be forgetting, dad be forgetting, forgets things, forget things, does not know who i am, does not know me, losing memory, memory problem*, memory issue*, memory getting worse, confused all the time, repeats herself, repeats himself, repeats the same, wandering, care for someone with, early onset, getting worse and forget*
1? forget*, memory, confused

# immigration
6 immigra*, migrant*, undocumented, visa, green card, asylum, refugee*, deport*, daca, dreamer*, citizenship, expat*, acculturat*, culture shock
5 moved to this country, came to this country, new country, came to america, came to the us, moved from my country, my home country, back home in, language barrier, learn english, speak english, miss my country, family back home, far from my family, another country, cultural difference*, moved here from, moved to the us, moved to america, came here from, born in another, my family is in another, in my country, my english, english be not, adjusting to america, adjust to this country, miss my home, miss home, work permit, international student, family separation, separated from my family by
5? border, my country, foreign*
1? abroad, culture*, accent

# veterans
6 veteran*, air force, deploy*, combat, iraq, afghanistan, vietnam, soldier*, active duty, ptsd from war, war zone, national guard, boot camp, basic training, sergeant, reservist, coast guard
6? military, army, navy, marine*, the service
5 got out of the, discharged from, discharge, civilian, tours, tour in, military spouse, military wife, stationed, enlist*, firefight, barracks, since he came home from, va hospital, va benefits, leaving the military, join the military, joining the army, in the navy, in the army, in the military, in the marines, came back from, after the military, military life, military family, military base, army wife, navy wife, boyfriend be in the, husband be in the, leaving for basic, marine husband, va disability, survivor guilt, brothers in arms, lost my buddies, miss the military
5? overseas, served, my service, the va, vet, vets, war, my unit
1? va

# legal
6 lawsuit, arrest*, jail, prison, probation, parole, dui, dwi, felon*, custody hearing, restraining order, court order*, criminal record, mandated, incarcerat*, child protective, cps, sued, suing
6? court*, lawyer*, attorney*
5 legal*, convict*, sentenced, custody battle, custody case, court case, expunge*, accused of, sex offender, released from, divorce papers, guardian*, custody of, go to court, in court, the law, illegal, crime
5? charges, sentence, judge, my case, trial, police, cops, rights
1? law, guilty

# identity
6 identity, who i really am, coming of age
5 who am i, who i am, be myself, true self, authentic*, fit in anywhere, belong anywhere, labels, question* who i, know who i really, not sure who i, do not recognize who
3? belong, culture

# lgbtq
6 gay, lesbian*, bisexual*, bi curious, bicurious, lgbt*, queer, homosexual*, sexual orientation, sexuality, pansexual, asexual, come out, same sex, closeted, in the closet, homophob*, out of the closet, transvestite*, sissy, crossdress*, cross dress*, transgender*
6? drag, gender
5 like both, attracted to women, attracted to men, attracted to girls, attracted to boys, attracted to guys, attracted to other men, attracted to other women, attracted to the same, be i bi, be i straight, be straight, think i be bi, like girls, like guys, crush on a girl, crush on a boy, my girlfriend and my parents, tell my parents i be, another man, pronoun*, same gender, boys and girls, feelings for another girl, feelings for another guy, feelings for a girl and i be a girl, i like women, i like men, sexual identity, my orientation, attracted to both, attracted to females, attracted to males, kissed a girl, kissed a boy, parents do not know i, not accept me being, out to my, girlfriend and i be both, my boyfriend and i be both
5? love a girl, pride
3? orientation, trans, bi

# gender-identity
6 transgender*, gender identity, gender dysphor*, dysphori*, nonbinary, non binary, genderqueer, genderfluid, gender fluid, transition* to, hormone therapy, hormones, hrt, top surgery, bottom surgery, ftm, mtf, agender, transsexual*, misgender*, deadname*, cross dress*, crossdress*, transvestite*
6? trans, gender
5 wrong body, want to be a man, want to be a woman, be a boy, be a girl, feel like a boy, feel like a girl, feel like a man, feel like a woman, dress like a girl, dress as a, wear women* clothes, wear girl* clothes, wear dresses, opposite sex, not a boy, not a girl, not a man, not a woman, pronoun*, preferred name, gender affirming, binder, puberty blockers, male or female, boy or girl, feel like a female, feel like a male, be a female, be a male, trapped in a, wear makeup, dress in women, dress up as, dressing like, become a woman, become a man, becoming a woman, change my gender, question* my gender, gender confus*, sex change, coming out as trans, my trans, son be trans, daughter be trans, child be trans, testosterone, estrogen
1? lgbt*, identify as

# racial-identity
6 racial identity, biracial, bi racial, mixed race, multiracial, ethnic identity, interracial
6? my ethnicity, my heritage, my race
5 two cultures, not black enough, not white enough, not latina enough, not asian enough, not mexican enough, half black, half white, half asian, cultural identity, first generation, first gen, culture clash, family expects because of culture, white passing, diaspora, assimilat*, person of color, people of color, do not know my culture, lost my culture, not latino enough, my roots, racially mixed, look white, too white, too black, whitewashed, adopted by white, only one who looks like me, asian parents, immigrant parents, traditional parents
5? my people, my culture
1? culture*, race, racial, heritage, ethnic*

# spirituality
6 spiritual*, faith, religio*, islam*, quran, mosque, judaism, synagogue, hindu*, buddhis*, mormon*, atheis*, agnostic, demon*, sin, sins, satan, devil, holy spirit, meaning of life, higher power
6? god, pray*, church*, bible, christian*, jesus, christ, muslim, jewish, catholic*, pastor, priest, soul
5 question* god, angry at god, mad at god, believe in god, god punish*, closer to god, dark night of the soul, existential, afterlife, reincarnat*, karma, meditat*, forgiven by god, ghost*, chakra, soul mate and god, different beliefs, blessing, scripture, church members, ministry, youth group, unequally yoked, relationship with god, god and, believer, nonbeliever, marry outside my, convert*, prayers, purpose from god, calling from god, why do god, cursed, possessed, witchcraft, walk with god, walk with christ, god has left, god left, god hates, god angry, punish* me, punishment, lost in my faith, losing faith, stopped believing, stop believing, stopped praying, do not believe, do not believe in, believe in anything, believe in religion, religious family, religious parent*, religious guilt, different faiths, interfaith, marrying a, husband be an atheist, wife be an atheist, atheist and, not religious, christian and, as a christian, as a muslim, as a jew, as a catholic, spiritual crisis, spiritual awakening, awakening, spiritual warfare, demonic, hear god, god speaking, god speak*, sinner, sinned, sinning, forgiveness of, god forgive, forgiven, salvation, repent*, saved, baptiz*, rosary, temple, rabbi, imam, gospel, fasting and prayer, purpose of life, life after death, after we die, when we die, universe, energy healing, meditation
5? faith and, religion and, spirit, my beliefs, my church, god have, god be, god want*, god do, go to church, pray, evil, spirits, blessed, curse, heaven, hell, angel*
2? belief*, worship

# men
6 men issue*, mens issue*, men mental health, masculin*, manhood, male therapist, mens group, male depression
5 as a man, man up, real men, be a man, men do not cry, men do not talk, like a real man, fatherhood, new dad, guys do not talk about, men be supposed to, supposed to be strong, be a better man, male and, men and emotions, men do not share, provider, less of a man, be not a man
1? men, male

# women
6 women issue*, womens issue*, women mental health, feminin*, womanhood, female therapist, womens group, sexism, sexist, misogyn*, pms, pmdd, premenstrual
5 as a woman, being a woman, working mom, time of the month, before my period, women be expected, mental load, glass ceiling, menopaus*, catcall*, hormonal, my cycle, motherhood and career, female and
5? my period
1? women, female

# neurodiversity
6 neurodiver*, neuroatypical, audhd, neuropsych*, neurotypical, sensory processing
5 wired differently, brain work* differently, brain be different, sensory overload, sensory issue*, stimm*, mask* all day, masking, executive function*, executive dysfunction, on the spectrum, get assessed for, think i be neuro*, tourette*, tics, tic, different brain, brain works, brain does not work, neurologic*, overstimulat*, over stimulated, too loud too bright, unmask*, undiagnosed
5? my brain
1? different from everyone, developmental*

# adhd
6 adhd, a d d, attention deficit, adderall, ritalin, vyvanse, hyperactiv*, inattentive
5 can not focus, trouble focusing, hard to focus, unable to focus, concentrat*, focus on anything, stay focused, distract*, can not sit still, start things and never finish, never finish what, forget everything, forget things, always late, lose things, lose my keys, lose everything, disorganiz*, procrastinat*, time blind*, fidget*, interrupt people, bounce off the walls, mind wander*, daydream*, attention span, pay attention, paying attention, hyperfocus, impulsive, all over the place, put things off, can not get anything done, get a thing done, get things done, trouble in class, on task, finish tasks, finish what i start, finish anything, start projects, mind jumps, mind be everywhere, brain will not focus, brain jumps, forget appointments, miss appointments, organiz*, time management, always losing, make careless, careless mistakes
5? hyper
1? focus, forgetful, messy, attention, restless

# autism
6 autis*, asperger*, aspie, on the spectrum, asd, spectrum disorder, stimm*
5 social cues, read people, read social, take things literally, loud sounds overwhelm, lights are too bright, need routine*, hate changes in routine, eye contact, special interest*, flap*, nonverbal, non verbal, masking, meltdowns, do not understand people, late diagnos*, child do not speak, not speaking yet, do not understand social, do not understand jokes, do not pick up on, hate being touched, hates loud, loud noises bother, textures, lines up his toys, lines up toys, same routine, change in routine, rigid, speech delay, delayed speech, developmental delay, sensory, think differently, never fit in anywhere and
5? son do not talk, routine*
1? social skills, literal

# learning
6 learning disab*, learning difficult*, dyslexi*, dyscalcul*, dysgraph*, learning disorder, iep, special ed*, slow learner, reading disability, processing disorder
5 can not read, trouble reading, hard to read, trouble with math, can not do math, can not spell, trouble learning, hard time learning, struggle* to learn, struggling in reading, falling behind in school, learn slower, learn slow, reverses letters, letters backwards, mix up letters, read slowly, stupid in class, trouble in reading, read at, failing reading, learning problem*, hard to learn, slow reader, mix up numbers, numbers do not make sense, behind in class, held back, learning difference*
1? reading, learn, spelling, tutor*

# behavior
6 bad habit*, break a habit, addict*, behavior change, change my behavior, change my behaviour, bad behavior
6? habit*
5 can not stop doing, want to stop, can not quit, nail bit*, bite my nails, biting my nails, self destruct*, self sabotag*, self control, willpower, no discipline, stick to a routine, stick to anything, lazy, laziness, change my ways, procrastinat*
3? behav*, stop myself, quit

4 how do i stop doing
# substance-use
6 drug*, addict*, substance*, heroin, cocaine, meth, opioid*, opiate*, oxycodone, oxy, percocet*, vicodin, fentanyl, painkiller*, pain killers, marijuana, cannabis, vap*, nicotine, tobacco, rehab, relaps*, detox, narcan, sober*, sobriety, recovery, clean for, suboxone, methadone, narcotics anonymous, ecstasy, ketamine, stoner, overdos*, adderall abuse, kratom, junkie, methamphetamine*, amphetamine*, lsd, shrooms, xanax bars, benzos, benzodiazepine*, bath salts, inhalant*, huffing, juul
6? coke, pill*, weed, pot, smok*, cigarette*, crack, molly
5 get high, high all, stoned, using again, started using, withdraw*, snort*, needle in, dirty test, self medicat*, chasing a high, hooked on, quit using, stop using, under the influence, high every day, cravings, recovering, weed every day, prescription, medication abuse, abusing, overuse, he be using, she be using, use weed, smoke pot, weed to, quit weed, pills to, high on, hit rock bottom, stay off, months clean, days clean, tested positive
5? smoking, smokes, be high, dealer
1? using, high

# alcohol
6 alcohol*, drinking problem, drunk*, aa, al anon, binge drink*, dui, dwi, hangover*, sober*, sobriety
6? beer*, wine, vodka, whiskey
5 black out, blacked out, blacking out, husband drink*, wife drink*, mom drink*, dad drink*, nights at the bar, bottle of wine, six pack, bottle a, bottles of, heavy drinker, social drinker, @they drink, alcoholic @kin, alcoholic @partner
5? drink
3? bar, rehab, relaps*
# gambling
6 gambl*, slot machine*, sports bet*, betting, blackjack, bookie, wager*, scratch off*
6? casino*, poker, lottery
5 lost my savings, lost all my money, bets, chasing losses, chase losses, day trading, crypto, spent my paycheck, lost money, slots, fantasy sports, draftkings, sportsbook, roulette, win it back
5? bet on
2? bet

# eating-disorder
6 eating disorder*, anorexi*, bulimi*, bing eat*, purging, purge, arfid, orthorexi*, overeat*, over eat*, disordered eating, binge*, food addiction, laxative*, emotional eat*, stress eat*
5 throw up after, throwing up after, make myself throw up, made myself sick, starv*, skip meals, skipping meals, stop eating, not eating, refuse* to eat, trouble eating, afraid of food, scared to eat, afraid to eat, calorie*, obsessed with food, obsess* about food, think about food, gain weight, gaining weight, terrified of getting fat, exercise too much, eat too much, eat too little, eat my feelings, secretly eat, hide food, food rules, restrict*, relationship with food, eat better, food be, weigh myself, eat when, snack*, obsessed with weight, fasting, bmi, scared of gaining, eat so, eat nothing, eaten in, do not feel hungry, obsessed with my weight, thin enough, skinny enough, lose more weight, unhealthy eating, eating habits, healthy relationship with
5? food and, eat and, eat
2? diet*, food, weight, fat, meals, thin, skinny, hungry, appetite

# body-image
6 body image, body dysmorph*, bdd, hate my body, overweight, obes*, fat shaming, dysmorphi*, how i look, the way i look
6? my appearance, my looks
5 feel fat, be fat, too fat, so fat, lose weight, gain* weight, weight loss, too skinny, too thin, feel ugly, be ugly, look ugly, hate my face, hate my nose, acne, love handles, not attractive, unattractive, feel attractive, ashamed of my body, hate mirrors, look in the mirror, looking in the mirror, avoid photos, hate photos of me, plastic surgery, penis size, balding, scars, pretty enough, be pretty, be not pretty, stretch marks, comments on my weight, look fat, look at myself, disgusting, hate looking, see myself in, how my body, body looks, ashamed of how i, self conscious about my, cover my body, wear baggy, breasts, skin color, too tall, cellulite, bloated, post baby body, get in shape, out of shape, lose the weight, eat healthy
5? swimsuit, bikini, chest be, teeth, hair, height, my weight, my nose, my face, my skin, my stomach, muscles, my body, mirror, bald
1? ugly, fat, looks, weight, appearance

# hoarding
6 hoard*, clutter*
5 can not throw anything away, can not throw away, can not get rid of, can not let go of things, can not let go of stuff, house be full of stuff, house full of, piles of, no room to walk, room full of junk, junk everywhere, too much stuff, keep everything, save everything, buy things i do not need, get rid of anything, ashamed to have people over, save things, can not part with, hard to part with, part with things, throwing things away, throw things away, get rid of things, clean out, cannot let people in my house, newspapers, rooms full
5? collects, collecting, garage full
1? junk, stuff, messy house

# sleep
6 not _ sleep, not _ asleep, insomnia*, can not sleep, sleepless*, sleep problem*, trouble sleeping, sleep issue*, night terror*, sleep apnea, sleepwalk*, sleep walk*, nightmare*, sleep deprived, melatonin, ambien, sleep paralysis, narcolep*, sleep hygiene, insommnia, bad dreams
5 fall asleep, falling asleep, stay asleep, staying asleep, getting to sleep, trouble falling, wake up at, waking up at, wake up in the middle, waking up in the middle, middle of the night, wake up every, up all night, toss and turn, tossing and turning, no sleep, not sleep, lack of sleep, hardly any sleep, hours of sleep, getting any sleep, enough sleep, sleep well, sleep at night, sleep through the night, sleep schedule, sleep pattern*, sleep be terrible, bad sleep, poor sleep, sleep too much, oversleep*, tired but can not, wired at night, 3am, 3 am, 2am, 4am, recurring dream*, sleep with the light on, wanna sleep but, who has time to sleep, sleep next, sleep without, sleep talk*, talk in my sleep, sleep in my own, hours a night, no rest, can not rest, scared to sleep, afraid to sleep, why can not i sleep, how can i sleep, how do i sleep, sleep better, help me sleep, trouble with sleep, wakes up at night, wake up scared, wake up tired, wake up crying, bad dream*, same dream, night sweats, sleep alone, sleep for days, barely sleep, hardly sleep, sleep at all, staying up, up late, sleepy all day, trouble to sleep, sleeping pills, pills to sleep, sleep medicine, fall back asleep, back to sleep, wake up several, wake up multiple, sleep 4, sleep 3, two hours, three hours, four hours, night shift and sleep, tired in the morning, mind racing at night, keep me up, keep me awake
5? dreaming, go to bed, stay up, dreams, awake, go to sleep, dream about, wake up, waking up, wakes up, nap
4? sleep, asleep
2? tired, dream, bed, exhausted, night, rest

# self-harm
6 self harm*, selfharm*, self injur*, cutting myself, cut myself, cuts herself, cuts himself, hurt myself, harm* myself, burn* myself, cutter, cutting again, self mutilat*, cut my wrist*, cut my arm*, cut my leg*, hit myself, scratch* myself, punch* myself, bang* my head
5 cutting, urge to cut, want to cut, razor, scars on my arm*, bleed, harming herself, harming himself, pain makes me feel, stop hurting, hurt himself, hurt herself, harm himself, harm herself, bangs his head, bangs her head, bites himself, bites herself, hit herself, hit himself
5? blade, cuts
2? scars, cut

# internet-gaming
6 videogame*, call of duty, phone addiction, internet addict*, screen time, doomscroll*, screen addict*
6? video game*, gaming, gamer, fortnite, minecraft, xbox, playstation, social media*, instagram, tiktok, facebook, youtube, internet
5 addicted to my phone, addicted to games, addicted to the internet, on his phone, on her phone, on my phone, always on the phone, always on the computer, on the computer all, plays games all, play games all, games all day, games all night, gaming all night, scroll*, can not put my phone down, can not get off my phone, online all day, online all the time, chat rooms, computer game*, glued to, game addiction, addicted to video, addicted to gaming, addicted to social, addicted to youtube, addicted to tiktok, plays video, play video, plays all day, plays all night, always gaming, always playing, on the internet all, on the internet too, on social media, too much screen, too much time online, twitch
5? ipad, tablet, discord, roblox, streaming, netflix, play* games, twitter, reddit, snapchat
2? online, games, phone, computer, screen*, texts

# impulse
6 impuls*, kleptoman*, shoplift*, compulsive*, shopping addiction, sex addict*, porn addict*, addicted to porn, pyromani*, pathological l*, trichotillo*, hair pulling, skin picking, lack of self control, reckless*
5 can not control myself, can not control my, urges, can not stop shopping, watch porn, watching porn, steal things, stealing, steal from, spend too much, overspend*, spending sprees, things i regret, regret later, do stupid things, lie all the time, always lying, keep lying, lie about everything, lie for no reason, self control, pull my hair, pick my skin, bite my nails, risky, set fires, addictive personality, stop myself, how do i stop, how to stop, can i stop, stop doing, stop being, out of control, bad choices, bad decisions, wrong choices, keep doing, how do i change, how can i change, how to change, need to change, want to change, change my, break this habit, break the habit, quit a, lie to everyone, lie to people, can not help myself, can not help it, temptation, tempted, craving*, crave, doing it again, keep going back, fetish, in trouble, stop lying, stop cheating, stop watching, stop buying, stop spending, stop eating my, stop picking, stop pulling, stop drinking so, stop acting, stop hurting people, stop pushing, stop wanting, stop looking at, stop obsessing, stop checking, stop thinking about sex, break a bad, bad habit*, get rid of this habit, get rid of the habit, kick the habit, kick this habit, break the cycle, break this cycle, change myself, change this about, fix this, control it, i lie, out of habit, self discipline, discipline myself, more disciplined, addicted to, become addicted, i be obsessed, obsession with, obsessed with, urge to, strong urge, have the urge, get the urge, feel the need to, feel a need to, feel the urge, compelled to, acting out, act out, make bad, stupid decisions, rash decisions, think before i, without thinking, spur of the moment, blurt*, over share, overshar*, tell people everything, scratching, biting, picking at, chewing, pick at, i want to stop, want to quit, wish i could stop, trying to stop, trying to quit, tried to stop, tried to quit, keep failing to stop, can not seem to stop, can not break, unable to stop, unhealthy habit*, nasty habit, weird habit, strange habit, old habits, fall back into, falling back into, back into old, go back to my old, relapse into, do it again, did it again, do it anyway, even though i know, know it is wrong, know it be bad, know better, guilty after, regret it after, regret it later, ashamed after, secret habit, hide it from everyone, binge shopping, spend money i do not, credit cards maxed, online shopping, shopping too much, buy too much, lying for no, white lies, exaggerat*, make up stories, making up stories, make things up, steal, stole, shoplifting, thief, quick decisions, thrill*, adrenaline, risks, dangerous things, reckless, drive too fast, speeding, promiscu*, sleep around, hypersexual, obsessive behavior, repetitive behavior, nail, nails, bite my, pick my, scratch my, chew my, pull my, procrastinat*, lazy, motivation to change, better habits, change my life around, change how i, change who i be, be a better person
5? resist, hooked
3? addict*, porn*, urge*, lie, habit*, behavior, change, obsess*

# severe
6 mental illness, mentally ill, psychiatric hospital, psych ward, hospitalized for, inpatient, multiple diagnos*
5 going crazy, going insane, be crazy, losing my mind, mental disorder, personality disorder, mental hospital, committed to, off my meds, off his meds, off her meds, diagnos*, psychiatric, involuntar*, psychiatrist, medications, mental breakdown
2? crazy, insane

# suicidal-ideation
6 suicid*, kill myself, killing myself, wish i be dead, end my life, ending my life, end it all, take my own life, take my life, wanna die, better off dead, do not want to live, not want to be alive, not want to be here, better off without me, no reason to live, not wake up, never wake up, wish i be never born, not want to exist, stop existing, life be not worth, not worth living, tired of living, kill himself, kill herself, kill themselves, kms, unalive, wish i could disappear, wish i be not here, wish i be not alive
4 dead, thoughts of death, thinking about death, die

# psychosis
6 psychosis, psychotic, schizo*, hallucinat*, delusion*, voices, antipsychotic*, paranoi*
5 shadow people, being followed, follow* me, they be watching me, being watched, someone be watching, spying on me, out to get me, after me, plot* against me, read my mind, control my thoughts, controlling my thoughts, messages from the tv, tv be talking to me, special powers, touch with reality, voice in my head, voice telling me, imaginary, demons talking, lost grip on reality, talks to herself, talk to himself, sees things, hears things, not taking his medication, not taking her medication, off his medication, believes people, thinks people, hear a voice, hear my name, hear people, hear whispers, see people, see ghosts, see figures, saw a, think everyone be, people be watching, talk to myself, people talking about me, losing touch, not real, be real, have multiple, believe things, believe that people, being controlled, chip in my, government, conspiracy, talks to people who, hear someone calling, my thoughts be not mine, thoughts be not my own, special mission, chosen one
5? shadows
1? reality, weird thoughts, crazy

2? strange things
# borderline
6 borderline, bpd, personality disorder, emotionally unstable, emotional dysregulat*, splitting
5 intense emotions, emotions be too intense, feel everything too much, feel too much, extreme emotion*, unstable relationship*, love someone then hate, love then hate, hate then love, black and white thinking, idealiz*, afraid of abandonment and, fear of abandonment, empty inside, unstable sense of self, emotions out of control, emotional regulation, regulate my emotions, control my emotions, emotions change, one minute i love, explosive emotion*, emotional outburst*, chronic emptiness, fear of being left, panic when someone leaves, people be all good, love hate, empty all the time, do not know who i am when
1? mood swing*, intense, unstable, disorder*, diagnos*, personality

## relational
6 relational
4 patterns in my relationships, patterns in relationships, same kind of relationship*, same relationship pattern*, pushing people away, push people away, repeat the same pattern*, how i relate, relate to others, relating to people, patterns with people
## relational-cultural
6 relational cultural
4 power and connection, disconnected because of culture
## object-relations
6 object relations
4 see my mother in every, parents shaped my relationships
## psychodynamic
6 psychodynamic, depth psycholog*, insight oriented, jungian, jung, unconscious*, subconscious*
4 root cause*, root of, roots of, why i be like this, why i be the way i am, where it comes from, how my childhood, childhood affects, my past affects, dig into my past, talk about my childhood, understand my past, dig deep*, dream analysis, interpret my dreams
## psychoanalytic
6 psychoanaly*, freud*, lie on a couch, on the couch
## mentalization
6 mentaliz*, mbt
## transactional-analysis
6 transactional analysis
## attachment-based
6 attachment based, attachment therap*, attachment focused
4 attachment style, attachment issue*, anxious attachment, avoidant attachment, push* people away, push* everyone away, afraid of being abandoned, fear of abandonment, afraid to get close
## interpersonal
6 interpersonal therap*, interpersonal psycho*, ipt
## humanistic
6 humanistic
4 not be judged, without judgment, non judgmental, nonjudgmental
## person-centered
6 person centered, client centered, rogerian, carl rogers
4 just listen, someone to listen, someone who listens, be listened to, need to vent
## existential
6 logotherapy, existential
4 meaning of life, meaning in life, fear of death, purpose in life, why be i here
## gestalt
6 gestalt, empty chair
## compassion-focused
6 compassion focused, self compassion, cft
4 kinder to myself, kind to myself, be gentle with myself
## positive
6 positive psychology
4 build on my strengths, focus on strengths, gratitude
## cbt
6 cbt, cognitive behavior*, cognitive therap*, cognitive behaviour*, tcc
4 negative thoughts, negative thinking, change my thinking, change how i think, change the way i think, thought patterns, thinking patterns, practical tools, practical skills, coping skills, coping tools, coping strateg*, homework between sessions, worksheet*, tools to, challenge my thoughts
## act
6 acceptance and commitment, act therapy
4 live by my values, accept my feelings, accept my thoughts
## mbct
6 mbct, mindfulness based cognitive
## schema
6 schema
## exposure-erp
6 erp, exposure
4 face my fear*, facing my fear*
## cpt
6 cpt, cognitive processing
## prolonged-exposure
6 prolonged exposure
## dbt
6 dbt, dialectical*
4 regulate my emotions, control my emotions, emotional regulation, emotion regulation, distress tolerance
## mindfulness
6 mindful*, meditat*, mbsr, breathwork, breathing exercises, breathing techniques
4 be more present, live in the moment, stay in the present
## emdr
6 emdr, eye movement*
## ifs
6 ifs, internal family systems, parts work
4 parts of me, part of me, inner child, different parts
## somatic
6 somatic*, body based, body centered, trauma stored in, bodywork
4 feel it in my body, stored in my body, trauma in my body, in touch with my body, nervous system
## sensorimotor
6 sensorimotor
## brainspotting
6 brainspotting, brain spotting
## narrative
6 narrative
4 rewrite my story, tell my story, my life story
## solution-focused
6 solution focused, sfbt, brief therapy, short term therapy
4 quick solution*, few sessions, solve a problem, concrete solutions
## motivational-interviewing
6 motivational interview*
4 not sure i want to quit, not ready to quit, part of me wants to quit
## couples
6 couples therap*, couples counsel*, couple counsel*, couple therap*, marriage counsel*, marriage therap*, marital therap*, marital counsel*, premarital, pre marital, relationship counsel*
4 therapist for my husband and me, me and my @partner need, my @partner and i need, go together, save my marriage, save our marriage, save our relationship
## eft
6 eft, emotionally focused
## gottman
6 gottman
## imago
6 imago
## family-systems
6 family systems, family therap*, family counsel*
4 whole family, all of us together, therapy as a family
## structural-family
6 structural family
## bowen
6 bowen*
4 genogram, generational trauma, generational pattern*, intergenerational
## pcit
6 pcit, parent child interaction
## play
6 play therap*
4 therapy for my toddler, sand tray, sandtray
## creative
6 creative therap*, expressive art*, expressive therap*
4 express myself creatively, be creative
## art
6 art therap*
4? draw*, paint*
## music
6 music therap*
## dance-movement
6 dance therap*, movement therap*, dance movement
## drama
6 drama therap*, psychodrama
0! drama with, drama at, the drama, family drama, so much drama
## hypnotherapy
6 hypno*
## feminist
6 feminis*
4 patriarchy
## multicultural
6 multicultural*, culturally sensitive, culturally competent
4 understands my culture, who gets my culture, same background, from my culture
## liberation
6 liberation psychology, decoloni*
## neurofeedback
6 neurofeedback, biofeedback, brain training
## psychedelic-assisted
6 psychedelic*, ketamine therap*, ketamine assisted, ketamine treatment, psilocybin, mdma assisted, mushroom*
## faith-based
6 faith based, christian counsel*, christian therap*, biblical counsel*, pastoral counsel*, jewish therap*, muslim therap*, religious counsel*
4 shares my faith, prayer in therapy, pray with me, same faith, believes in god
## coaching
6 life coach*, coaching
6? coach
4 accountab*, reach my goals, goal setting, set goals
`;
