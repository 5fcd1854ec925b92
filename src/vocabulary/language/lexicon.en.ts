import { realWords } from './real-words.en.js';

/**
 * English: what people say, and what they may need help with. `lexicon.ts` explains the lines. Verbs are read in one form
 * (`am`, `was`, `been` → `be`), in the phrases as in the text, so a phrase may be written in whichever reads best.
 */
export const source = `@real ${realWords}
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
@plain angeles rewire rewired sitter sitters brian carol marie amir peoples roomie starbucks swimmer swimmers commuter additive affirm airplane altitude aptitude awaken barley basil batter
  batting bikes birch blaze blends blond bowing boxing breast brides briefs broker browns budge bushes butterfly cages calms caves chili clams claps
  claws collage colts combs comforts commute compartment confide confession copier cords coupon crabs crane craved creativity crust dagger dairy daisy
  dancer dandy decree defendant dentists depart deplore depot deviant donors doorman dramas empress exposures feather feats fiend filet finale finch
  flats fling freight freshmen frost gravel gravy greens greet grape grassy greats grove gunshot healed heaps heroine hiking hinges horns humility
  incense injection insider insurances interstate intestinal investigator irrigate jiggle joker kneel knots lakes lanes lawsuits leaking lease linen
  malls mamma mange maniac maples maria marina mastery maternal mates matte mattress medals memorials midwife milestone minuet mixer mortgages moths
  mosques mules muscled narcotic nursed oceans organism otter outlast overdo oversees parson pastries pasture pasty paternity patty pears permissions
  persona piers pines plains prefect prescriptions principals procession psalms psychiatry psychiatrists psychic purse quilt quirk raging raking rally
  refuge regent regression resists revive robber rookie roomy roost rotary roughs runway salty sands satin scent secrecy sensor seventy sewing shack
  shark shave shear sheen shingle signer skate slate sleek sling smarts smear snags snicker socials spade spear specials spice spider spinal splint
  starch statue steak sting stitch stomachs stork strand strap stripe stroll studios stuffy sturdy sugary supper surgeon swift swine synagogues tablets
  tamper tempest thong tonic torch toxin trapper trays tremor trillion trims troubling truest tweet unhappily vaginal veterinarian veterinary videos
  violet vocation waist waiter wards warts waxes weaves weddings weeds wells whisker whisper wholes winters worships
@partner husband* wife boyfriend* girlfriend* partner* spouse* fiance* hubby lover* soulmate
@ex ex exes exhusband exwife exboyfriend exgirlfriend exs
@parent mom dad parent* stepmom stepdad stepmother stepfather
@sib sister* brother* sibling* stepsister* stepbrother* twin
@elder grandma* grandpa* grandmother* grandfather* grandparent* granny nana aunt* uncle* 
@kin @parent @sib @elder cousin* niece* nephew* inlaw* relative* family folks
@child son sons daughter* kid child toddler* baby babies stepson* stepdaughter* stepchild* teenager* grandson* granddaughter* grandchild* grandkid* preschooler*
  newborn* infant*
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
0 abandon*, abus*, addict*, advice, affair, afraid, alone, anger, angry, annoy*, argu*, asham*, attacked, avoid*, awful, awkward, bad, badly, balance,
  be it normal|ok|okay|wrong, be there something, be this normal, behind, blame*, boring, bother*, break, broke, busy, can not stop, can|will not, cheat*, cold,
  complicated, concern*, conflict*, confus*, cope, coping, counsel*, crazy, critic*, cry, cut|miss my, deal with, death, desperate, destroy*, diagnos*, died,
  difficult*, disadvantage, disagree*, disappoint*, distant, do not know, doubt*, drain*, drama, dread*, drives|driving|left me, due, embarrass*, empty,
  end of my rope, exhaust*, expectations, fail*, fear*, fed up, fight, forgive, frustrat*, fuck*, getting on my nerves, goes wrong, guilt*, handle, hard, harsh,
  hate, hectic, help, hopeless, horrible, how can i, how do i, how long|to, hurt, ignor*, impossible, insane, insecur*, issue*, jealous*, judged, lack*, lonely,
  lose, mad, mess, mistake*, misunderstood, my fault, nag*, need someone, need|want to change, nervous, nightmare*, no energy|friends|longer, nobody,
  not be able, not easy|enough|good|happy|have|listen*|sure, not get along, nothing, numb, obsess*, overwhelm*, pain*, piss*, pressure*, problem*, refus*,
  regret*, rejected, rough, ruin*, sad, scared, scary, scream*, shame, shit*, should i, shy, sick, strange, stress*, struggl*, stuck, suck*, suffer*, suspect*,
  terrible, therap*, threat*, tired, toll, too many|much, tough, trouble*, trying to find, ugh, unable, uncomfortable, unfair, unhappy, unreasonable, unwanted,
  upset*, urge*, useless, violen*, wants me to, weird, what be wrong, what can i do, what do i do, why, wish, wonder if, worried, worry*, worse, worst, yell*,
  forced to
# quiet
0! attached photo, be not stress*, believe|trust me, blood pressure, can not wait, cbt|dbt|emdr|ifs|hypno*|meditat* _ never help|work,
  cbt|dbt|emdr|ifs|hypno*|meditat*|mindful*|coach*|psychoanaly*|exposure|medication _ not help|work, crazy about, day off, did|does not work, do not worry,
  cutting board|class|classes|coupons|edge|flowers|grass|hair|lawn|school|vegetables|wood, drink enough water, drink|drinking water, dying to, ex military,
  family doctor|room|size, for example, for god sake, glass of water, god damn|knows, great|tropical depression, have not been stress*, help with your,
  help you, high school sweetheart, how be you, i be dating myself, i be fine|good, i be very happy, i swear to god, in the mood for, it work*, just kidding,
  kid you not, long time friend, mad at, miss america, moody blues, no pressure|problem|worries, not been stress*, not working out, not worry about it,
  oh my god, old school, on vacation, pick you up, relationship to food, black|asian|female|latina|latino|male|muslim|queer|woman therapist|counselor,
  need|want a therapist, need|want to talk to someone, therapist near|that|who, talk to someone, relationship with alcohol|food|god, school bus, see attached,
  sick and tired, sick and tired of, sick of, sick to my stomach, small business, so excited, stress ball, thank god, to be honest, to die for, work it out,
  work on it|my|myself, work out routine,
  @child|@friend|@kin|@man throw*|threw a|the ball|frisbee|pillow|snowball|party at|to|for me|us, @man beat me in the|a|our|every race|game|match|quiz|election|contest,
  @man hit me with the|a|some news|question*|bill|idea|fact*, @man hit me up, hallucinat* from|with fever|flu|anesthesia|medication, delusional fan|fans, rape seed,
  hear voices on the radio|tv|phone, says no one, work this out, working on my, working out at, work|worked|works out, @man beat me at|to,
  start|stop cutting carbs|calories|back|down|out|sugar|costs|corners|hours|ties, cut|cutting carbs|calories|back|down|out|sugar|costs|hours|staff|ties|corners,
  hurt|cut|burn*|hit|scratch* myself|himself|herself at|by|on|shaving|cooking|working|running|playing|gardening|exercising|while|skating|skiing|lifting|accidentally,
  accidentally hurt|cut|burn*|hit myself|himself|herself, tired of live with|in|at|here|alone|paycheck|together|apart|near|on|under|there,
  do not want to live with|in|at|here|alone|paycheck|together|apart|near|off|on|under|there, take my life back|seriously|into|in|to,
  have been cutting carbs|calories|back|down|out|sugar|costs|corners|hours|ties|class*|school|the|my
# depression
5! depression|grief|guilt|sadness be? beat*|chok*|strangl*|hit|kick*|slap*|punch* me
6 antidepress*, depress*, dysthymi*
6? the blues
5 always down|sad|tired, anhedonia, avoid my friends, be negative|useless, be so low, been|spiral*|weighed down, black cloud|hole, bored|happy with life,
  bored|sick of life, break|broke down crying, bring|weigh me down, brink of tears, broken person, burden on, burst into tears, can not bring myself to,
  can not cope with life, can not do anything anymore, can not feel happiness, can not function|smile, can not get going|up, can not get out of bed,
  can not get up in the morning, can not go on, can not remember being happy, can not stop crying, constantly tired, cry and|randomly, cry every day|night,
  cry for hours, cry myself to sleep, cry|exhausted|sad|depressed for no reason, cry|sad all the time, dark cloud|place|thoughts, deep|overwhelming sadness,
  defeated, deserve to suffer, despair*, discouraged, do not answer|enjoy|shower, do not care about anything, do not care anymore, do not feel alive|anything,
  do not feel like doing anything, do not leave my room, do not leave the house, do not see a future, do not see the point, do not want to do anything,
  do not want to get out of bed, do not want to go anywhere, do not want to see, do not want to talk to anyone, down in the dumps, downward spiral,
  drag|dragging|shut myself, drained|pit of, dread|hate waking up, drown in, emotionally|feel* numb, empty inside|life, hate|wasted life, fake a smile,
  fake happy|smile, feel awful|better|down|empty|lifeless, feel dead inside, feel guilty for existing, feel like a shell, feel like crying, feel lost in,
  feel so bad|dead|lost|low, feel stuck in, force myself to get, get any better, get better|down|nowhere, get out of this, getting worse, given up,
  going nowhere, going through the motions, gray and empty, happy in life, happy with my life, hard to get out of, hard to get up,
  hate|regret|ruined|wasted|wasting my life, have not been myself, heartbroken, heaviness, heavy heart, hiding|lay|lie in bed, hopeless*, i be broken, in a funk,
  isolat*, life be empty, life have no, life have no meaning, life suck*, look forward to, lose hope, lost interest in, lost my job and, lost my passion,
  lost pleasure, lost the joy, lost the will, lost weight and, low self worth, make myself happy, meaningless, melanchol*, motivat*, my life be|have, negative all|person,
  never be happy, never feel happy, never get better, never going to get better, never happy,
  no ambition|energy|joy|meaning|pleasure|purpose|strength|will|motivation, no energy to do, no future for me, no interest in anything, no life in me,
  no one would care, no passion for, no point in, no reason to be sad, no reason to get up, no will to, not answering texts, not been myself, not getting better,
  not happy anymore, not interested in anything, nothing excites me, nothing feels good, nothing help*|interests|matter*, nothing make* me happy,
  nothing seem* worth, nothing to be happy about, nothing to live for, nothing to look forward, numb inside, out of this hole, overwhelmed with sadness,
  pointless, pretend everything be fine, pretend i be okay, pretend to be happy, pull away from everyone, putting on a mask, quit everything, randomly cry,
  rock bottom, sad and|thoughts, sadder, sadness that, see no point, shell of myself, sink, sink* deeper, sinking, sleep my life away, slump,
  so down|negative|unhappy, sorry for existing, spark in me, stare at the wall, stay home all day, stay in bed all day, stop being sad, stop crying|hating,
  stop feeling sad, stopped caring|doing, stopped eating and, suddenly sad, things i used to, tired and sad, tired of everything|life, too tired to,
  unhappy with, used to enjoy, used to love doing, want to cry, waves of sadness, weight on my chest, what be life, what be the use, what is the point,
  why be i here, why be i so sad, wish things were different, withdraw from, withdrawing, worth getting up, worthless*, zero energy, zombie
4 apath*, be|get|so sad, can not be happy, can not motivate, dont see the point, everything feel* heavy, feel like a burden|failure, feel lost|low|nothing|sad,
  gloomy, happy again, hollow, how|want to be happy, in a rut, lethargic, life be falling apart, life be* over, lost my spark, lost myself, low mood, miserable,
  mood be low, no appetite|drive|future|hope, not been happy, sadness, sleep all day, sleep too much, sleep|tired all the time, stay* in my room,
  stopped showering, tearful, unhappy*, unmotivat*, want to disappear, want to feel happy, withdrawn, zest for life
3? alone all, anxiety, ashamed, breakdown, broke down, broken, cry, cut, disappoint* in myself, disappointed, divorce*, do not feel like myself, down on myself,
  drained, emotional, emptiness, end my life, exhausted, failure, feel bad|horrible|terrible, feel like crap|shit, feel* trapped, grief, guilty, hard time,
  hard to get through, hate, hurt inside, in bed all day, kill myself, lonely, lost everything|my, lost in life, medicat*, medicine, mental health|illness, mope,
  moping, no friends, no one cares, nobody, not care, not feel like myself, not want to be here, not want to live, numb, pain, pathetic, rough, sad, self esteem,
  sobbing, stress, struggl*, stuck, suffering, suicid*, tears, unfair, unloved, unstable, unwanted, want to die, why be i like this, wish i be dead,
  worst
2? alone, cutting, down, hurting, lost, low energy, negative thoughts, regret*, self harm*, sleeping, tired, upset
1? happiness, happy, mood

5! lie around|there, lie in the dark
# bipolar
6 bi polar, bipolar, cyclothymi*, hypomani*, lithium, mania, manic, mood stabilizer*
5 emotional roller|rollercoaster, emotions all over, emotions be all over, euphori* then, extreme mood*, full of energy then crash*, happy one minute,
  highs and lows, mood be|change*|disorder|swing*, moods be|change|swing, one minute fine, one minute i be happy, one second i be, racing ideas and no sleep,
  spend* spree*, up and down emotion*, up one day and down, very high then
3? impulsive, moods, moody, up and down, ups and downs
# grief
6 bereave*, grief, griev*, mourn*
6? widow*
5 @kin|@child|@friend|@partner _ die, @person|who passed, after losing, after|losing|since my @kin, after|since|when _ died, after|since|when i lost,
  anniversary of _ death, anniversary|death|passing of, ashes, be gone now, be no longer with us, cat|dog|just died|passed, committed suicide last,
  cope with the death, cope|deal with losing, cremat*, deal|dealing with the death|loss, death in the family, died a|and|from|in|last|of|when, died by suicide,
  dog of _ years, ever since _ death, final days|goodbye, foster _ dying, get over losing, get over the death|loss, gone too, have died,
  her|his|sudden|their death, how do i cope with the loss, in heaven, last words, late dad|husband|mom|wife, life support, loss of a|my,
  lost a @child|@kin|@friend, lost a|both|her|him|someone|them, lost both @parent, lost my @kin|@child|@partner|@friend|cat|dog|grand*, lost our @child,
  lost the love of my life, memorial, miscarriage*, miss so much, miss someone|them, missing my, my @kin death, never got to say, never said goodbye,
  never see _ again, obituary, pass away, passed away|last, pet died|loss, put my cat down, put my dog down, see them again, still born|miss, stillb*,
  took her own life, took his own life
5? funeral*, her|his passing, killed, murdered
4 @they be gone, @they died|passed, abort*, die suddenly, gone forever, got over _ death, hospice, loss, say goodbye, terminally ill
3? cemetery, death, die, grave, heaven, loved one
2? dead, miss her|him
# loneliness
6 all|be|feel|so alone, isolated, isolation, loneliness, lonely, lonesome, socially isolat*
5 all|ignored by, alone in my|the, alone in this world, always by myself, around people but, be around anyone, be loved, belong, belonging,
  birthday|christmas|die|eat|forever|holidays|live|sit|weekends alone, by myself all, can not connect, can not make friends, can not see people, community,
  connect with others|people, crave a|company|connection|love, crowded room, disconnected from everyone, do not fit in, do not fit in anywhere,
  do not fit|belong, do not have any friends, do not have any|friends|anyone|anybody, do not know anyone, do not talk to anyone, empty apartment|house,
  end up alone, everyone abandoned, everyone else have, everyone left me, excluded from, far away from everyone, far from family|friends|home,
  feel different|disconnected|invisible|separate, feel like a stranger, feel like i have no, feel like no one, feel like nobody, find|want friends, friends left,
  hard to connect, hard to make friends, have anyone, have no friends|one, have no one to turn to, have nobody, have not been able to see, homesick*,
  human connection|contact, in a crowd but, left out, like an alien, loner, long for, longing, lost all my friends, miss having, moved away from, need human,
  need some social interaction, need|want a friend, never fit|belong, new city and know no one, new in town, no close friends, no family or, no family|friends,
  no friends or, no one gets me, no one in my life, no one like* me, no one loves|understands|cares|calls|texts|to|around, no one to love|talk,
  no one to talk to, no one to turn to, no one want* me, no one wants to, no real friends, no social life, no support system,
  nobody around|calls|cares|texts|to|understands, nobody gets me, nobody in my life, nobody like* me, nobody wants to, not wanted, outcast, outsider,
  sad and alone, since everyone moved, sit|stuck at home, someone to be with, someone to hold|love|talk, spend my, stranger in, surrounded by people,
  talk to no one, trouble making friends, unwanted, wish i had, yearn*
5? company, forgotten, home|lunch alone, on my own, stay home
3? abandon*, alone, by myself, disconnected, excluded, ignored, make friends, misunderstood, no one, rejected
# self-esteem
6 imposter, impostor, inferior*, insecur*, low confidence, self compassion|confidence|doubt|esteem|hatred|image|loath*|love|respect|worth, selfesteem
5 accept|appreciate|better|compare|comparing|dislike|doubt|forgive|forgiving|hate|improve|judge|like|love|prove|reject|respect myself,
  accomplished|worth nothing, afraid of being judged, afraid of what people, always apologiz*|fail|wrong, always judging me, always mess up, always my fault,
  annoying, approval, ashamed, bad at everything, be a bad person, be a bother|disappointment|failure|loser|mess, be boring|confident|nothing|seen|ugly|weak,
  be happy with who, be more assertive|outgoing, be myself around, be never enough, beat myself up, behind in life, behind|please everyone, believe i can,
  believe in me|myself, believe in my self, believe that i be, better about myself|who, be|feel|never|not good enough, blame me|myself, blend in, boring person,
  bother|bothering people, bullie*, bully*, call* me fat|names|ugly, can not accept compliments, can not do anything, can not do anything right, can not say no,
  can not take criticism, care too much what, care|worry what others|people, change myself for, change|hate|like|love who i be, comfortable in my own skin,
  compare to others, confidence, critical of myself, criticism, deserve better|happiness|it|love|more, deserve to be, disappoint everyone|my,
  disappointed|disappointment in myself, disappointment|invisible to, disrespected|judged by, do not deserve|matter, do not feel pretty|worthy, door mat,
  doormat, doubt* my abilities, embarrassed, embarrassing, envious, envy, everybody else, everyone be better than, everyone hate* me, everyone treats me,
  everything about me, everything be my fault, everything|something be wrong with me, expectations|opinion of me, far behind,
  feel capable|confident|dumb|judged|normal|pathetic|small|stupid|ugly|unattractive|undervalued|weak, feel different from everyone, feel good about myself,
  feel guilty about everything, feel less than, feel like a burden|disappointment|failure|fraud|loser, feel like an idiot, feel like i do not matter,
  feel like less|nothing, feel like nobody, feel proud of myself, feeling|negative about myself, feel|talk bad about myself, find self, forgive me for, guilt,
  happy with myself, happy with who i be, hard on myself, harsh|picked on, hate being me, hate everything about myself, hate my voice, hate what i see,
  have it together, how to say no, humiliat*, i be a burden, i be dumb|pathetic|stupid, ignored by everyone, inadequa*, incapable, inner critic,
  jealous of my friends, jealous of other, late bloomer, laugh|laughing at me, learn to accept|love, let down my, let everyone down|walk, let people down|walk,
  let people use me, live up to, looked down on, looks down on me, love me for me, low opinion|self, made fun of, make everyone happy, make people like me,
  make* me feel like i be not, mean to myself, mediocre, mess up everything, mess|screw everything up, mocked, mock|tease me, more confiden*,
  more than i deserve, my identity, need|want people to like me, negative self talk, never do anything, never do anything right, never succeed,
  never|not enough for, never|not good at anything, no accomplishments|self|talent|confidence, no one likes, no one love* me, no self respect|worth|esteem,
  nobody cares about me, nobody loves me, not as good as, not as pretty as, not as smart as, not attractive enough,
  not beautiful|capable|handsome|important|pretty|smart|successful|talented|worthy, not living up, not smart enough, not where i should be,
  other people be better, others be better, people pleas*, pick on me, proud of who, pushover, put myself down, regret who, replaceable, ruin everything,
  sabotag*, screw up, screwup, second best|choice|guess*, self conscious|critic*, selfconscious, sensitive, settle for, shame, speak my mind,
  speak|stand|stick up for myself, stand out, stop being a people, stop being jealous, stop being so shy, stop caring what, stop comparing,
  such a failure|loser|mess, take a compliment, take everything personally, take me for granted, take things personally, teased, think less of me,
  too fat|nice|short|skinny|ugly, too much for people, treat me like, treated like, trying to please, undeserv*, unimportant, unlovable, unsuccessful, unworthy,
  useless, validation, walk over me, want to be liked, want to feel loved, what other people think, what others think, what people think, where i should be,
  who i be as a person, why be i so ugly, why do no one like me, why do nobody like me, why do people hate me, worthless*, worthy of
5? my worth, personality, value
3? accept*, alone, appearance, assertive, attention, better than me, boundaries, cheated on me, compare*, compliment*, confident, criticiz*, depress*,
  deserve, disrespect*, doubts|like|want me, dumb, embarrass*, everyone doubts, failed, failure, fat, feel less, guilty, happy with, hate, hurt feelings,
  jealous*, judg*, left me|out, less than, look like, looks, loser, loved, mistake*, myself, normal, opinion*, pathetic, pleasing, prove, regret*, reject*,
  respect, rude to me, self, shy, sorry, stupid, ugly, unattractive, unhappy, unloved, valued, weak, weight, weird, worth, wrong with me
# perfectionism
6 be|everything perfect, perfectionis*, type a personality
5 afraid of failing|failure|mistakes, afraid of making mistakes, afraid to fail, afraid to make a mistake, anything less than, can not accept a b,
  can not be wrong, can not delegate, can not make mistakes, critic of myself, every mistake, everything just right, expectations|harsh on myself,
  expectations|standards for myself, fear making mistakes, fear of being wrong, fear of failure|making, gotta be best, hard on myself when, has to be right,
  have to be the best, high achiev*|expectations|standards, impossible standards, measure up, mistakes haunt, must be the best, must succeed,
  never finish because, never good enough for me, never perfect, never satisfied with, not perfect|succeeding, nothing i do is enough, obsess* over every detail,
  overachiev*, redo, redo* my work, straight a, take too long because, top of my class
3? flawless, mistakes, not ambitious enough, perfect, procrastinat*
# anger
7 anger management
6 anger*, angry outburst*, furious, hot headed, hothead, rage, short fuse|temper*, temper
5 aggress*, agitat*, angry, annoyed, annoys me, argue|fight with everyone, argumentative, be mad all, be mean to, bitter*, blew up at, blow my top, blow up,
  boil* over, break stuff|things, broke my phone, broke|punch|throw* things, calm down, can not forgive, combative, confrontational, control my emotions, cranky,
  curse people, cuss out|people, easily frustrated|irritated, end up yelling, explode*, fist fight*, fistfight*, flip|flipped|flips out, fly off the handle,
  forgive her|him|someone|them, freak out on, full of hate, fuming, get back at, get even|frustrated|mad, get into fights, get upset easily, go off on, grudge*,
  grumpy, hate everyone|her|him|them, hate in my, hate my boss, hateful, hatred, hit people|things|walls, holding onto, hostile, hurt others|people|someone,
  impatient, irritab*, irritates, irritation, kicked|punched the, lash*, livid, lose control of my, lose my patience, mad about everything, mad easily|over,
  make* me mad, mean to everyone|people, mood swings, nerves, no patience, outburst*, patience be, physical|pick|picking fights, pissed, pisses|set|sets me off,
  punch* a|walls, punch* the wall, resent*, run out of patience, say hurtful things, say mean things, scream at her|him|my|people, see red, short with,
  slam doors, small things set, snap, snapped|snapping|snaps at, so frustrated|mad, start fights|yelling, stop yelling, take it out on, tantrum*, throw stuff,
  triggered by little things, unforgiving, vengeful, violent, want to hit|punch|scream|yell, yell at everyone|her|him|my|people|them
5? attitude, revenge
3? annoy*, argue*, argument, control my, fight, forgive, frustrat*, hate, hit, irritat*, lost it, mad, mean, moody, patience, rude, scream*, slam*, snapped,
  swear* at, throw*, unforgiv*, upset, yell, yelling
# seasonal
6 light therapy, seasonal, winter blues|depress*
5 christmas make* me, cold months, dark days|months|outside, dark so early, days get short*, each fall, every fall|winter, fall and winter, gloomy weather,
  gray skies, hate the holidays, holiday blues, holidays be hard, holidays depress*, in the winter, lack of sun*, no sunlight, rainy|short days, sun goes down,
  weather affects, when it get cold, when it gets dark early, winter come*|make*
1? sunlight, winter
# self-understanding
6 better understand who, find|know|understand myself, personal growth, self aware*|discovery|exploration|growth|improvement
5 authentic self, be i crazy, better myself as, better person, better version of myself, direction|meaning|purpose in life, do not know what i want,
  do not know who i be, existential*, feel stuck in, figure myself out, figure out my|who|why, figure out what i want, find my purpose, fulfill*,
  grow as a person, identity crisis, inner peace, know what i want, know why i, learn about myself, life have been lacking, lost my identity|way,
  lost touch with myself, make sense of, meaning of life, mid life, midlife, more to life, my true self, no direction, patterns in my life, priorities,
  repeat* the same, sabotage myself, same mistake*|patterns, satisfied with my life, self sabotag*, sense of self, something be missing, something missing,
  therapy to grow, understand why, what i really want, what i want in life, who am i, who i am, who i want to be, why be i, why do i always|do|feel|keep,
  why i am like this, why i be the way, why i do the things, wrong with me
5? my purpose, reflect
3? change myself, conflicted, confused about, goals, patterns, personality, purpose, redundant, sensitive
# anxiety
5! anxiety|panic|fear|worry be? beat*|chok*|strangl*|hit|kick*|slap*|punch* me
6 anxieties, anxiety, anxious*, gad, nervous wreck, xanax
5 afraid of change|everything|failing|losing|what, afraid something|that, afraid to go|leave|make|try, afraid|scared i will, afraid|scared of the future,
  afraid|scared to be alone, always afraid|expecting|scared|tense|worried, anticipat*, apprehens*, assume|expecting|fear|imagine the worst, avoid everything,
  avoidance, butterflies, calm myself, calm|on my mind, can not be calm, can not breathe|face|relax, can not calm down, can not leave my house,
  can not leave the house, can not let go of thoughts, can not sit still from worry, can not stop my mind, can not stop thinking|worry*,
  can not turn my brain off, catastroph*, check my phone constantly, clam|keyed|tense|wound up, clenched jaw, comfort zone, conquer, constant worry,
  constantly|feel afraid|scared, consumed by, consumes my, control everything|freak, dizzy|fidget|headaches|nauseous|sick when, dread the, dreading, dry mouth,
  edgy, fear of|that, fearful, fears, feel like something bad, feel* tense, fidgety, freak|freaking out, get in my head, get scared, grind my teeth, hate flying,
  heart pound*|race*, hide from, hyper aware, hypervigil*, imagin* things, in my own head, indecisive, intrusive thought*, irrational fear*, jittery, jumpy,
  keep|stop thinking about, knot|pit in my stomach, lump in my throat, mind always|race*, mind be always, mind will not shut|stop, need constant|control,
  need to calm|control, need to know everything, nerve wracking, nervous, never relax, obsess|obsessing over, on alert|edge, on pins and needles, out of my head,
  over think*, overanaly*, overcome fear, overcome my fear, overthink*, pace back, pacing, palpitat*, panicky, paranoi*, phobic, racing, rattled,
  read into everything, replay conversations|everything, restless*, scared about|all|something, scared of change|everything|what,
  scared to drive|go|leave|make|try, scary thoughts, sense of dread, shak* hands, shaken, shaking, short of breath, sick to my stomach, so afraid|scared|worried,
  something bad be going to happen, something bad will happen, spiral*, stay in my comfort, stomach hurts when, stop being afraid|scared, sweaty palms,
  tension in my, thoughts be spinning, thoughts race|spinning, tight chest, trembl*, tremors, turn off my brain, uncertainty, uneasiness, uneasy, unsettled,
  what if*, worried about everything, worried all|sick|that, worrier, worry about everything|what, worry about the future, worry all the time, worry that,
  worry too much, worrying, worst case|possible
5? brain will not, my chest|heart, safe
4 afraid, dread*, frightened, nerves, overwhelm*, panic*, scared, tense, terrified, worried, worry
3? adhd, alone at night, breakdown, breathing, can not sleep, clingy, control, depress*, doubt*, embarrass*, fear*, freak*, future, happen, health, heart,
  insecure, insomnia, jealous*, judge*, lose, medication for, nauseous, obsess*, overreact*, perfect*, phone, ptsd, ritual*, school, shak*, shy, social, stomach,
  stress*, sweat*, tears, think about it, trauma, trigger*, unable to relax, uncertain*, uncomfortable, unsafe, unsure, upset
2? breath*, corona*, covid*, ocd, pandemic, phobi*, think too much, virus, worst
# panic
6 agoraphob*, anxiety attack*, panic, panick*
5 attack at, attacks at night, attacks out of nowhere, can not breathe, can not catch my breath, catch my breath, chest get tight, chest hurts|tight*,
  choking feeling, dizzy|shaking and, faint, feel like _ heart attack, feel like i be choking|dying, feel like i be going to die, feel like i can not breathe,
  feel like passing out, going to pass out, had an attack, heart attack feel*, heart is racing, heart pound*|race*|racing|starts, hyperventilat*,
  lose control and, numb hands, panics, room|walls closing in, sudden attack*|fear|terror, sweat and shake, think i be dying, think i be going to die,
  think i be having a heart attack, throat, tight chest, tingl*
3? attacks, chest pain*, dizzy, freak out, hard to breathe, shaking, sweating, trouble breathing
# phobia
6 agoraphob*, arachnophob*, claustrophob*, irrational fear, phobi*
5 afraid of death|dogs|driving|fly*|heights|snakes|spiders|water, afraid of the dentist, afraid to drive|fly, blood makes, bridges, can not get on a plane,
  cats scare, closed|enclosed|small spaces, deathly afraid of, deep water, elevators, escalator*, fear|petrified|terrified of, freeways, germs, highways,
  insects, mice, mri, needles, on a plane, roaches, scared of death|dogs|dying|fly*|heights|snakes|spiders|the|vomit*, scared to drive, shots, storms,
  throwing up scares, tunnels, vomit
5? airplanes, flights, ocean, planes, the dark, thunder
3? afraid|scared of, flying, heights, spiders
# social-anxiety
6 anxious|nervous around people, public speak*, social anxiety|awkward*|phobia, socially anxious|awkward, stage fright
5 afraid of the phone, afraid to go out, afraid|fear of being judged, afraid|groups of people, afraid|scared to speak|talk, answer|answering the phone,
  anti social, antisocial, anxiety|anxious in social, around other people, around|meet|meeting people, avoid everyone|eye|going|parties|people|social, awkward,
  being looked at, being watched by everyone, big|large groups, blush*, busy|crowded places, called on in class, can not look people, can not speak up,
  can not talk in, can not talk to people, cancel plans, center of attention, clam, comfortable with people, comfortable|difficulty|trouble talking,
  conversations, crowds, do not go out, do not know how to talk, do not like being around, eat|talk in front of, embarrass easily, embarrass* myself,
  enter a room, everyone be judging, everyone be looking at me, everyone be watching me, everyone look*|staring, eye contact, eyes on me, face turns red,
  fear of judgment, feel stared|watched, fool of myself, freeze up, get embarrassed, give presentations, go outside|red, go to events|gatherings|parties,
  group settings, hands shake, hard for me to talk, hard|nervous to talk, hate being around, hate parties|people, hate|make phone calls, hide from people,
  hide in the bathroom, hold|keep|start a conversation, in a group, in front of everyone|others|people, in groups|public, interviews make, introversion,
  introvert*, leave the house, look at people, look people in the eye, look|sound dumb|stupid, make a call|fool, make new friends, meet|meeting new people,
  mind goes blank, mumble*, nervous talking to, nervous|reserved around, nervous|scared|speech in front, networking, not go out, order|ordering food,
  party makes me nervous, people be judging me, people judge me, people look at me, people looking at me, people staring, phone calls scare,
  public places|transport*, quiet around|person, raise my hand, rejection, run out of things to say, said something dumb, say something stupid, say the wrong,
  scared of meeting|people, scared of phone calls, shy, shyness, small talk, social event*|gathering*|situations, so|too quiet, speak in, speak up in meetings,
  speak|speaking to people, stammer*, stared at, stay home because, stutter*, sweat when i talk, sweaty, talk in class, talk on the phone, talk to a girl|guy,
  talk to anyone|boys|strangers, tongue tied, turn red, uncomfortable around|in, voice shak*, walk into a room, weird, what i said, what they think of me
5? presentation, talk to people
3? embarrassed, fit in, judge me, know what to say, new people, presentations, quiet, reserved, self conscious, social, socializ*
# ocd
6 compulsi*, intrusive thought*, obsess*, ocd, pure o, scrupulos*
5 arrange*|checking|touch things, bad thoughts i can not, can not stop checking, check again and again, check everything|locks, check the door|lock|locks|stove,
  check|reassurance|thoughts over and over, clean all the time, clean everything, contaminat*, count everything|things, disinfect*,
  disturbing|horrible|scary|unwanted thoughts, do not want these thoughts, even numbers, germs, hair pulling, hand wash*, handwash*, have to clean|count,
  just right, line things up, magical thinking, must be even, order and symmetry, out of place, pick at my skin, pick|picking my skin, pull my hair,
  pull my hair out, pull out my hair, repeat myself, repeat* _ over and over, repeating, ritual*, same thought over and over, skin pick*, superstitio*, thought* stuck in my head,
  thoughts i do not want, thoughts keep coming, thoughts that disgust, thoughts will not go away, trichotillo*, wash my hands
5? counting, number* in my head, washing
3? can not stop thinking about, checking, clean*, over and over, repetitive, symmetr*
# health-anxiety
6 afraid|fear|scared of getting sick, afraid|think i have cancer, convinced i am sick, convinced i have, fear of disease|illness, health|illness anxiety,
  hypochondri*
5 a lump, afraid of dying|germs, afraid|think i have a, blood test, body scanning, brain tumor, cancer|health scare, catching, check my blood pressure,
  check my body|pulse, coronavirus*, corona|this virus, covid*, disease and, doctor* say i am fine, dying of a disease, every ache|headache|symptom,
  fear of cancer|dying, fear of heart attack, getting a disease, google*|googling my? symptoms, keep going to the doctor, lockdown,
  look|looking up symptoms, obsessed with my health, pandemic*, quarantine, rabies, scared _ bring in, scared of dying, scared|worry i have,
  something wrong with my brain|heart, stockpil*, tests be normal, tests come back normal, think i be sick, think something is wrong with my body, web md, webmd,
  worried about cancer, worried i might have, worried|worry about my health, worry about cancer|dying
5? the virus
3? germs, get|worried sick, health problem*, my health, symptoms, worried about my body
# stress
5! stress|pressure|work|job|school|life be? beat*|chok*|strangl*|hit|kick*|slap*|punch* me
6 at my limit, breaking point, burnout, burn|burned|burnt out, can not cope, can not keep up, end of my rope, frazzled, overwhelm*, stress*, stretched thin,
  under pressure
5 a lot in my life, a lot of pressure, a lot on my plate, a lot to do, about to snap, all my problems, at a loss, been|going through a lot, behind on, breakdown,
  break|pressing|run down, can not catch up, can not do it anymore, can not do this anymore, can not handle, can not handle it, can not take it|this,
  catch|pile|piled|piling up, do it all, do not have time, drained, drives|driving me crazy, drowning in, emotionally|mentally|physically exhausted,
  everything at once, everything be going wrong, everything be too, everything go wrong, everything on my shoulders, exhausted all the time,
  falling apart|behind, get behind, going crazy|insane, handle this shit, hard|tough time, have no time, hectic, hours in the day, house be a mess,
  i be going through, juggle, juggling, life be hard, life have been hard, life have not been easy, losing it, losing my mind, lot going on, manage my time,
  many things i have to do, moving house, need a break, never ending, no time for myself, no time to myself, not enough hours, on top of that,
  one thing after another, one thing it be another, out of control, pressure from, pulled in every direction, rat race, remodel*, rough patch|time,
  so many problems, so|too much going on, so|too much on my plate, so|too much pressure, so|too much to do, swamped, take a toll, take care of myself,
  tension headache*, time for myself, time management, time to myself, too many things, too much for me, wear and tear, weighing on me, weight of the world,
  worn out
5? balance, burned, busy, relax, wedding planning
3? anxiety, anxious, bills, can not focus, car accident, chores, crazy, deadline*, exhaust*, frustrat*, headaches, holidays, irritat*, job, meltdown, mess,
  money, no time, overload*, pressure, problems, school, tension, tired, too much, unfair, upset, upsetting, work
# work-burnout
6 burnout, burn|burned|burnt out, compassion fatigue, job stress, overwork*, stressed about work, stress|stressed at work, toxic job|work|workplace,
  work life balance, work load|stress, workaholic, workload
5 afraid of losing my job, all i do is work, always working, anxious|nervous|worried about work, bad day at work, behind on my work, behind on work,
  behind|bored|concentrating|cry|deadlines|fail|issue|issues|miserable|mistake|performance|pressure|problem*|situation|things|trouble|unappreciated|undervalued|unhappy at work,
  busy with work, can not do this job, can not stand my job, check email all night, cry before work, cutting staff, day off from, difficult people at work,
  dislike|enjoy|quit|quitting my job, do not get paid, double shifts, drained|exhausted by work, dread monday*, dread* work, dread|hate going to work,
  eighty|sixty hour, emails at night, exhausted after work, exhausted|tired from work, fed up with work, hate monday*|work, hate my job|work, healthcare worker,
  job be draining|hard|too, job drain*|pressure, job have been, job|work _ stress*, job|work be killing me, long hours|work, lost passion for my work,
  lot|tired of work, micromanag*, midnight|night shift*, my job suck*, never off the clock, no breaks|vacation, no days off, not appreciated at work,
  not enjoying my job, not happy at work, not happy in my job, not happy with my job, over time, overtime, problem at my job|work, problems|trouble at my job,
  quota*, rude customers, short staffed, sick|tired of my job, so busy at work, so many hours, so|too much work, staff cut*, stay late, stress* _ job|work,
  sunday scaries, take work home, three|two jobs, too many hours|projects, too much at work, too much responsibility at work, treat* me awful, under appreciated,
  underpaid, understaffed, unfulfilled, unhappy with my job, unreasonable demands, want to quit, wear* on me, work all the time,
  work be crazy|difficult|hard|hectic|insane|overwhelming|piling|pressure|rough|so|sucking, work be getting to me, work be too much,
  work demands|hours|late|make*|pressure|projects|schedule|situation|stress*|suck*, work from home, work have been|me, work seven days, work too much,
  working so much, worried about my work
5? clients|customers be, deadline*, go to work, job make*, meetings, my job be|have, nurse, on call, shifts, time off, weekends
3? clients, customers, job, my projects, office, shift*, work, workplace
2? employees
# relationship
4 happened|happening to us, wrong with us
6 couples counsel*|therap*, marital, marriage counsel*, relationship advice|be|counsel*|issue*|problem*, toxic relationship
6? my|our|the relationship
5 abusive|bad|healthy|past relationship*, acting different|distant, acts different, another man|woman, appreciated|used by, attention from her|him,
  baby daddy|mama, be a better @partner, be he the one, be he using me, be his priority, be she the one, be she using me, been dating, been together for,
  be|different with me, care about me, changed since we, commitment, compares me to, comparing|introduce|leave|marry|misses|texts me, controlling,
  different goals, do he like me, do he still, do not feel loved, do not love me, does not appreciate, doubt|doubts about my, fading, fall back in, falling out,
  father of my child, feel unloved by, feel used, future together|with, happy|live with my @partner, has changed, have been seeing, her|his exes,
  her|his mom hates, he|she changed|left, he|she love me, hides me from, how can i get my @partner, how do i get my @partner, how do i tell my @partner,
  i love my @partner but, incompatib*, in|still love, jealous, jealousy, keeps me a secret, leave|make|miss|trust my @partner, less interested, live apart,
  long distance, lose her|him, lost interest, love _ anymore, love each other, love her but, love him but, love of his, love of my life, love|text me back,
  make it work, make me a priority, make up and break, makes time for, man|person|someone|woman i love, miss my, mistreat*, my @partner and my, my love life,
  never has time, no time for me, not a priority, not appreciate me, not compatible, not in love, not love me anymore, not ready for, not sure about her|him,
  on a break, on again off again, on and off, opposites, other girls|guys|men|women, out of love, polyamor*, possessive, pulling away, pushing everyone away,
  push|pushing people away, put* his friends first, put* me first, put* work first, ready for marriage, ready to commit, relationship with _ partner,
  relationships, secret from his family, should i marry, significant other, take me for granted, taken for granted, together again, toxic,
  treat* me badly|wrong, treats me bad|so, unappreciated, unhealthy, want different things, want to be with, want to marry, want us to, wants kids and i,
  wants to break up, we be together, we have been together, what do i do about my @partner, will not commit, win her back, win him back, wont commit,
  years of marriage, can not leave her|him, can not walk away, go back to her|him, keep going back, take her back, took him back, walk away from him
5? @ex, @partner, @partner always|ex|family|friends|kids|never|parents|phone, @partner do not, another chance|girl, a|this girl|guy, be with her|him,
  be|get married, break from, chance with, commit, feelings toward, give|love her|him, her|him and i, her|his family|kids|mother, he|she and|do|say,
  in bed with, live together, living with my @partner, love|met my @partner, me and her|him, me and my @partner, meet his, meet my parents, met her|his,
  move in with, moved in together, my @partner and i, my @partner be|dad|ex|get|hate*|have|leave|lie|mom|tell|think*|want|will, my love|man, propose*,
  second chance, spend time with me, take a break, time for me, wedding
3? babe, breakup, break|broke up, cheat*, cling*, commit*, couple, crush, dating, each other, engaged, feelings, forever, girl, girls, guy, guys, he|she be,
  ignores|love me, jealous*, man, marriage, married, past, proposal, romantic, soul mate, texting, texts, together, we argue|fight, woman
2? anniversary, lied, love, roommate, sex, trust
# communication
6 communicat*, miscommunicat*
5 afraid|scared to tell, avoid conflict|talking, avoids|stopped talking, be direct|honest, be not heard, be open with, bottle things|up, bring it up,
  bring|open|speak up, brush* it off, brushes me off, can not talk about, changes the subject, conflict avoid*, conversations turn into, difficult conversation*,
  dismiss*, do not hear me, do not listen, do not talk anymore, do not tell me, do not understand me|why, explain to, express myself, express|hide how i feel,
  express|hide my emotions|feelings, feel heard|unheard, get her to, get him to, get my @person to, get them to, get through to, hangs up on, hard conversations,
  hard to express, have a conversation, hear|shut|shuts me out, hold things in, hold|keep it in, how can i talk to, how can i tell,
  how do i ask|bring|confront|explain|let|say|tell, how do i talk to, how should i, how to bring|explain|express|say|tell, how to talk to, ignores my text*,
  ignores what i, ignoring|interrupt* me, keep everything inside, keeps things from, keep|share my feelings, listen|listens to me, make her understand,
  make him understand, make them understand, misunderstand*, misunderstood, never listen*, never talk about, never tells me, not listening|say|talking,
  not on talking terms, on the same page, passive aggressive, point across, refuse* to talk, say what i mean, share with, shut down when, shuts down,
  silent treatment, stonewall*, take me seriously, talk about feelings, talk about my feelings, talk things out, talk to each other, talk to my, talk with my,
  talks over me, tell her how i feel, tell him how i feel, tell the truth, tell them how i feel, trouble expressing, understand that i,
  walk|walking on eggshells, we do not talk, we never talk, what do i say, what should i say, will not listen to, will not listen|talk, will not open up,
  yell at each other
5? approach, talk to someone, tell someone
3? ask|tell her|him, confront*, conversation*, express, ignore*, listen*, talk about|to, understand me
# couple-conflict
4 @partner be never|rarely home
5 between us anymore, happened|happening to us, wrong with our marriage|relationship, wrong with us
6 couples counsel*|therap*, failing|loveless|sexless|unhappy marriage, marital issue*|problem*, marriage be|counsel*|problem*|trouble*, save my marriage,
  save our marriage
6? my|our marriage
5 @partner _ argu*|fight, @partner and i _ argu*|fight, @partner be lazy|selfish, @partner blames|control*|critic*|disrespect*|ignore*|nag*|refuses,
  @partner do not help, @partner do nothing, @partner keep pulling, @partner lie to me, @partner never help, @partner will not go|help, always arguing,
  angry|mad at me, argu*|fight* with @partner, argue with her|him, argues, argue|counseling|fight|fighting|unhappy with my @partner, argument*,
  be a better husband|wife, bicker*, blame* me for everything, blames|respect me, constantly argu*, disagree about|on, disrespect*, division of labor,
  do everything around the house, do not respect me, drift*|growing|grown apart, everything be my fault, fed up with my @partner, fights, fix my marriage,
  fix our marriage, happy|respect|unhappy in my marriage, happy|year marriage, he will not go to counseling, he|she yell*, housework, in laws, inlaws,
  like roommates, marriage work, mom|sister in law, my @partner be _ mad, my @partner be angry, my @partner do not respect, nagging, nags, no help from my,
  no longer love my, roommates more than, save my, separate bedrooms|rooms, separate from my, sides with, sleep in separate, sleep on the couch, still married,
  take sides, treats me like, upset with me, we argue|disagree, years of marriage
5? @partner do not want, been married, husband always|be|do|ex|family|get|have|leave|mom|never|phone|say|think*|want|work, husband|wife and i,
  husband|wife will not, marriage, married for, my @partner hate*, my husband|wife, wife always|be|do|ex|family|get|have|never|phone|say|want
3? argue*, arguing, fault, fiance*, husband, married, selfish, spouse, we keep, wife
2? @partner
# infidelity
6 adulter*, affair*, cheat*, infidel*, unfaithful*
5 another|married|other man|woman, been seeing, behind my back, betray*, catch her|him, caught her|him|my|texting, caught my @partner, dating app on,
  dating profile|site*, dating|kissed|seeing someone else, deleted messages, feelings for someone else, female|male friend, flirt*,
  fooling|messed|messing|sleeping around, found a text, found messages|pictures|text*, found out he|she, had a thing with, hides his, hook* up with,
  in love with someone else, inappropriate messages|texts, kissed another, lied about, liking|nude pictures, love|relationship with another, massage,
  messages on her phone, messages on his phone, on tinder, one night stand, only fans, pictures of other, porn behind, prostitut*, secret phone|relationship,
  seeing another|other, sent nudes, sexting, sexts, side chick, sleeping with someone, slept together, slept with another|my, still in love with his ex, stray*,
  strip club, talking to another|other, talking to her ex, talking to his ex, texting another|girls|other, texting her ex, texting his ex, texts from|to,
  two timing, webcam, went through her phone, went through his phone
5? kissing, love child, mistress
3? another girl|guy, caught, faithful, her|his ex, kissed, lied to me, loyal, other girls, snapchat
# trust
6 can|do not trust, distrust*, mistrust*
6? trust
5 accus*, afraid he will leave, afraid she will leave, be he cheating, be honest with, be she cheating, been burned before, believe anything|her|him|me, betray*,
  broke my heart, check* her phone, check* his phone, checks my phone, do not believe me|him|her, go through her phone, go through his phone, go through my,
  hid* it from me, honest with me, jealous*, let down by everyone, let me down, liar, lied, looks through my phone, never tell* the truth, no trust,
  paranoid that _ cheat*, password, promises, secretive, secrets, sneak* around, sneaking, sneaky, snoop*, suspect*, suspicious, think he be cheating,
  think she be cheating
5? hides, hiding, proof, truth
3? cheat*, honest*, insecure, secret*
# intimacy
6 affection*, closeness, intimacy, intimate
5 @partner be distant, alone|lonely in my, attract*, cold and distant, commitment, connect with my @partner, connection with, cuddl*,
  disconnected|distant from my @partner, do not like being touched, do not like to be touched, do not show, do not touch me, does not show emotion,
  emotional connection, emotionally distant|unavailable, feel close to, feel connected|desired|distant|loved|unloved, feel unwanted by, get close,
  guard|open|opening up, hard to love, hold hands, hug*, interested in me, kiss me, lack of, let anyone in, let people in, lost connection|feelings,
  lost interest in me, lost the spark, love language|me, make love, my guard, never kiss*|shows, never touch each other, never touch* me,
  never want to be touched, no feelings|passion|spark|attraction, no longer touch*, not affectionate|romantic, not attracted to, not attracted to my @partner,
  not touch* each other, passion|spark be gone, reconnect, romance, romantic, show emotion*|feelings|love, show me love, show my feelings, sleep in separate,
  touch me, trust enough to, uncomfortable with touch, vulnerab*, will not touch
3? cold, connection, distant, kiss*, love, sex, spark, touch
# sex
6 asexual, bdsm, ejaculat*, erectile, erection*, fetish*, hypersexual, impoten*, kink*, libido, low desire, masturbat*, orgasm*, porn*, sex*, vaginismus
6? virgin*
5 arous*, attracted to my, attraction, can not perform, cross dress*, crossdress*, desire for, do not want to have sex, does not want sex, erotic, fantas*,
  first time having, foreplay, have not had sex, never have sex, not have sex, stopped having sex, herpes, hiv, horny, in bed together, last longer, lust, never want sex, no interest in sex, no sex,
  not in the mood, not sleep together, not want to have sex, nude*, one night stands, penis, perform in bed, performance anxiety in bed, prostitut*,
  sleep together, slept with, std, strip club*, threesome, touch me, turn me on, turned off|on, vagina, wet dreams
5? bedroom, escort*, naked, pleasure
3? bed with, intimacy, making out
# divorce
6 annul*, break up|ups, breakup, breakups, broke|split|splitting up, co parent*, coparent*, custody, divorc*, end of my marriage, ex husband|wife, separat*
5 @ex|win back, alimony, back together, back|friends with my ex, be it over, broke my heart, broke things off, broken heart, broke|called|engagement off,
  can not move on, child support, contact|get|miss my ex, dating after, dumped, dumping|left me, end it|our|things, end my relationship, end the relationship,
  ending a|my, ex have a new, ex new girlfriend, filed for, get out of a relationship, get over, getting back with, get|want her back, get|want him back,
  ghosted, heart broken, heartbr*, he|she left, kicked him out, kicked me out, lawyer, leave my @partner, leave|miss her|him, let her go, let him go, letting go,
  marriage be over, move on, my ex wants, out of the relationship, over my, relationship end*, should i break|leave|stay, stay for the kids, stay or|together,
  still have feelings, still in love with my ex, still love, still think about, talk to my ex, think about my ex, visitation, walk* out on, walked|wants out,
  want me back, why can not i move on
5? ended, moved out, my ex
4 @ex
3? closure, dump*, left, no contact, over her|him, single again, staying
# dating
6 bumble, dating, hinge, single forever, tinder
5 a girl i like, age difference|gap, always|be|still single, approach women, ask a girl|guy, ask out, ask* her out, ask* him out, ask* me out,
  attract|pick the wrong, be in a relationship, be with her|him, be|fall|falling|fell in love, boy|guy i like, choose between|me, commit to me, crush|led on,
  do i like|love, do not feel the same, falling|feelings for, feel the same way, find a boyfriend|girlfriend|husband|partner|wife, find love|someone,
  find|meet the right, first boyfriend|girlfriend|love, friend zone*, friends with benefits, friendzone*, get her to like me, get him to like me,
  get|want a boyfriend|girlfriend, ghost*, go out with, have a boyfriend|crush, he|she like* me, hook up*, hooking up, how do i know if he|she,
  how do i know if i love, how to get a, interest|interested in me, just friends, leading me on, like her|him, like me back, likes someone else,
  likes|rejected me, like|love my best friend, love at|life|someone, make a move, make her like, make him like, meet guys|men|someone|women, mixed signals,
  more than friends, move on to, never been in a relationship, never been on a date, never find love|anyone|someone, never had a girlfriend|boyfriend,
  new relationship, older|younger man|than, on and off, red flags, right person, secretly|true love, situationship, taking it slow, talk to girls|guys|women,
  talk* to this, tell her i like|love, tell him i like|love, the one for me, too fast|soon, turn* me down, two girls|men|women, when do i tell him,
  wrong guys|men|person|women, years older|younger
5? a boy, like my friend, like this guy, like|met a girl|guy, matches, met online|this, my crush, this boy|girl
3? boyfriend, crush, flirt*, girlfriend, guy, reject*, single, talking stage
# attachment
6 abandonment, attachment, avoidant, cling*, commitment issue*|phob*, detach*, needy
5 abandoned by|me, afraid of being alone|left, afraid of commitment|love, afraid to be alone, afraid to lose|love|trust, afraid|scared _ will leave,
  arms length, attach|attached to|too, away from her|him, be single, build walls, built a wall, can not be alone|without, can not get close,
  can not stand being alone, distance|distancing myself, do not let people, emotionally dependent|unavailable, everyone i love, everyone leave*,
  fall for people, fall too, fear of commitment|intimacy|rejection, get attached|close, hate being alone, he|she will leave me, hot and cold, isolate from,
  keep everyone at arm*, keep people at a distance, keep|shut everyone out, keep|shut people out, left by, let anyone in, let people in, lose everyone,
  miss him when he, need someone to, need to be with, never let anyone, pull away, push her|him|people, push* away people, push* everyone away, push* her away,
  push* him away, push* people away, push* them away, put up walls, reassurance, run away when, scared _ leave me, scared of being alone, scared of commitment,
  scared to lose|love, too attached|dependent, unavailable man|men|partner*|people|woman|women, walls up, why do i push
5? people leave
3? abandon*, afraid of losing, alone, closeness, dependent, distance, reassur*
5! afraid|fear|scared of my? @partner leaving|cheating|dying, afraid|fear|scared of him|her leaving|cheating|dying
# codependency
6 co depend*, codepend*, enabler, enabling, people pleas*, peoplepleas*
5 addicted to her|him|love, addicted to the relationship, bail her|him, be used|without, boundaries, boundary, can not say no, cover for her|him,
  depend on her|him, doormat, enmesh*, everyone else first, everyones problems, feel guilty for, feel guilty when i, feel responsible|used,
  fix everyone|her|him|people, guilt trip*, guilty for saying, help everyone, how to say no, keep letting, lost myself in, make excuses for,
  my happiness depend*, myself last, never put myself, no boundaries, obsessed|stay with her|him, other people first, pleaser, pushover,
  put everyone before|else|first, put me last, put others before|first, rescu*, responsible for everyone|her|his|their, save|without him, say no to, saying no,
  take advantage, take care of everyone, too nice, use|using me, walk all over me, walked all over, whole life revolve*, world revolve*
3? dependen*, enable*, guilt*
# family
4 do not accept|respect|support me, do not accept that i, do not accept who i
6 black sheep, blended family, dysfunctional, enmesh*, estrange*, family conflict*|counsel*|drama|dynamic*|issue*|life|problem*|therapy, sibling rivalry,
  toxic family|mother|parents, dysfunctional family
6? my family
5 @kin _ argu*|fight, @kin in jail|prison, abandoned by my, absent dad|mother, approve of, argue|argument|fight|fighting|live|living with my @kin,
  biological|controlling @parent, brother|dad|daughter|mom|sister|son in law, childhood, christmas with my family, close to my @kin|@parent,
  close with my @parent, compare|compares me to, curfew, cut her off, cut him off, cut off contact|from, cut off my @kin, cut them off, cut ties,
  dad girlfriend, disappointed in me, disapprove*, disown*, do not approve, do not get along with, do not like my boyfriend|girlfriend, do|will not let me go,
  drama in my, expect too much, extended|whole family, family do not accept|support, family event*|gather*|member*|reunion*|support, favorite child, favoritism,
  forgive my @kin|@parent, get along, get in trouble, get my @parent to, grew|growing up, grounded, half brother|sister,
  hate my boyfriend|brother|dad|family|girlfriend|mom|parent|sister, holidays with family, how do i tell my @parent, in jail|laws, inherit*, inlaw*, kicked out,
  kick|kicked me out, let me see, live at home, mom boyfriend, moms and dads, move out of my, moved back in with,
  my @parent approve|blames|control*|drinks|scream*|yell*, my @sib hates, never been there, never knew my dad, never|not there for me, no contact with,
  over protective, overbearing, overly|too strict, overprotective, parent be divorc*, parent divorc*, parent* split, plays favorites, proud of me,
  raise my siblings, raised by|my, ran|run away, relationship with my @kin|@parent, relatives, runaway, step dad|mom, stepdad, stepfather, stepmom, stepmother,
  stepparent*, still live with, strict parent*, take care of my siblings, talk to my @parent, thanksgiving with, treats me and my
5? @parent, brother|dad|mom|sister and i, family always|be|hate*|think*, family and friends, family do not, family will not, foster, like a child, love my mom,
  meet my dad|mom, my @kin always|and|be|hate*|have|keep|say|think*|treat*|want, my @kin do not, my @kin will not,
  my @parent always|be|for|get|hate*|have|keep|left|make|never|say|think*|to|treat*|want, my @parent and i, my @parent do not, my @parent will not,
  my @sib always|be|get|have|keep|to|will, my @sib and i, my @sib do not,
  my aunt|brother|cousin|grandfather|grandma|grandmother|grandpa|nephew|niece|room|sister|uncle, privacy, relationship with my, tell my @kin|@parent,
  with my @parent
3? @sib, household, raised
4? @kin
# parenting
6 bed wet*, bedwet*, behavior problem*, behavioral issue*, coparent*, co|step parent*, defian*, discipline, empty nest, mom guilt, oppositional, parenting,
  potty train*, raise|raising a child, raising children|kids, single dad|parent, stepparent*
6? my child|daughter|kid|son|teen|teenager|toddler, single mom
5 @child act*|cry|hit*|lies|refus*|scream*|started|steal*|throw*|won, a mother of, act*|sneak* out, adolescent, adult child|daughter|son, afraid to sleep alone,
  attached to me, attitude problem, autistic child|son, baby father, back talk*, bad behavior at, bad father|mom|parent, be a dad|mom, be a good mom,
  behavior|bullied at school, being a parent, better dad|mom|parent, bites|pushes other, biting, boyfriend too old, calls from school, caught smoking|with,
  child support, child with adhd|special, clingy toddler, concerned|worried about my @child, consequences, custody, daughter|son failing, day care, daycare,
  deal with my @child, disagree about the kids, disobey*, disrespectful, do her homework, do his homework, do not listen, does not respect,
  eighth|fifth|fourth|second|seventh|sixth|third grade, ex and the kids, expelled|suspended from, failing|trouble in school, failure to launch,
  first grade|period, get my @child to, good dad|parent, grades dropping, grandchild*, grounding, grown daughter|son, hates|skips school, help my @child,
  hits her sister, hits his|other, homework battle*, how do i get my @child, imaginary friend, in trouble at school, infant, jealous of the baby,
  kids be fighting, kids be not listening, kids fight, kindergarten*, lose my patience, lose patience, lying to me about school, mean to other, melt downs,
  meltdown*, month|months|year old, my _ year old, my teen*, new baby jealous, night terrors child, not listening, notes from the teacher, obey,
  old daughter|keep|son, old will not, olds, out of control child|kid|teen, pacifier, parent differently|my, picky eater, potty, preschool, preteen, punish,
  raise him|my|our, raising grand*, raising my grand*, ran|runs away, refuses|stepdad|stepmom to, respect me as, scared of the dark child, school age|call*,
  separation anxiety, sex talk, sibling fight*, single mother, sleep in my bed, sleep through|train*, sleeps in our bed, son have adhd|autism, spoiled,
  stay out late, step child*|daughter|kid*|son, stepchild*, stepdaughter, stepson, talk to my @child, talk* back, tantrum*, things with my kids, time out|outs,
  tween, vaping, visitation, wet the bed, whin*, will not do chores|her|his, will not eat|listen, will not go to school, yell at my child|kid
5? @child and i, @child be|get|hate*|have|keep|lie|say|want, @child do not, @child will not, a|their child, behave*, boys|girls be, her|his child|daughter|son,
  kids dad, my @child and|for|to|with, my @partner child|daughter|kid|son, my boy|girl|middle|oldest|youngest, old be|have, our children|daughter|kids|son,
  teenage daughter|son, tell my @child, the baby|child|kids, years old and
4? @child
3? adolescen*, behav*, dad|mom of, parent, spank*, teen*
# friendship
6 fake|losing|toxic friend*, falling|fell out with, frenem*, friend drama, friendship*, lost my friend
6? best|close|my friend, friend group
5 against|drains|invited me, all|trust my friend, always the one who, argument with my friend, around other people, bail*|cancel* on me, be accepted by,
  behind my back, belong to a group, best friend and, betrayed by my friend, be|more social, bullie*, bully*, call* me names,
  childhood|clingy|competitive|jealous|keep|make|needy|only friend, classmates, clique*, conversation going, cool kids, cyberbull*, deal* with people,
  disillusioned|drama with, ditch*, do not talk to me anymore, exclud*, fake|get people, fight with _ friend, fit in at|with, fitting in, flake*, flaky,
  friend _ behind my back, friend _ leave me out, friend _ not talk*, friend and boyfriend, friend be ignoring|jealous|mad,
  friend betray*|circle|copies|ghosted|lied|stole|stopped|turned, friend dating my, friend hurt me, friend likes my, friend used me, friend uses me, friendless,
  friends all|that|who, friends do not, girl|kid at school, good|no|old|real|true|work friends, gossip*, group of friends, grow* apart, have any friends,
  have no friends, housemate*, ignores me at, keep|stay in touch, left me out, left out by friends, lies|talk* about me, lose contact, lost a friend, lost touch,
  made fun of, mean girls|kids|to, my friend do not, my friend will not, never invite*, no longer friends, no one invites, no one like* me, nobody like* me,
  not included|invited, one of my friend, one sided, outgrown, peer pressure, peers, people at my school, people do not like me, people hate me,
  people laugh|think|treat, picked last, reach out first, reply to my, rumor*, so called friend, social anxiety with friends, social circle|skills, socially,
  spread lies, stop talking to me, talk to new, talking behind, text first, third wheel, two faced, used to be close|friends, use|using me for, wing man
5? a|new friend, college|have friends, friend and i, friend be|have|with, friend of mine, friends always|never, friends will not, friend|people do not,
  hang|hanging out, neighbor*, parties, party, people always|be|talk, people at school, popular, roommate*, social life
4? friend
3? group chat, ignored, lonely, people, social
# workplace-relationships
6 bad|toxic boss, bullied|harass* at work, hostile work, office politics, workplace bully*|conflict|harass*
6? co worker*, colleague*, coworker*, my boss|manager|supervisor
5 @boss expect*|push*|yell*, at my new job, at my work, at work _ me,
  blamed|bully|bullying|conflict|criticized|disrespected|drama|favoritism|gossip|jerk|mean|people|rude|someone|unfair* at work, boss get*|is|say*|want*,
  co workers, coworkers do not, credit for my work, crush on a coworker, do not get along with my coworkers, do their job, employer, feel disrespected,
  feelings for my boss, fired me, fixing other, get along with my @boss|@coworker, gossiping, harass*, hr, human resources, job where people, lazy coworker*,
  left out at work, manager be|make*, micromanag*, not doing their job, passed over, problem with a co worker, problem with a coworker, quit because of,
  someone i work with, supervisor be, they fired, undermin*, unfair boss, work bully|drama|environment|friend*, work with people, workplace, wrote me up
5? @boss be|hate*|have|keep|never|treat*, @boss will not, @boss|@coworker do not, @coworker and i, @coworker hate*, at my job, boss and|make*, client*,
  employee*, leadership, management, my @coworker, my @coworker be, office, people i work, the boss, work for|with
4? @boss, @coworker
2? job, work
# trauma-ptsd
6 cptsd, flash back*, flashback*, hypervigilan*, posttraumatic, ptsd, trauma*
5 accident, afraid|scared of men, after being, after the attack, almost|nearly died, attacked, attacker, avoid driving since, avoid places,
  awful|bad things happened, bad childhood|memories, been through so much, been|went through hell, bitten, break in, broke into, bullied, can not forget,
  can not forget what, can not get over what, can not get the image, car wreck, childhood|painful memories, combat, dead body, deal|dealing with my past,
  did|happened to me, difficult|horrible|rough childhood, do not feel safe, dog attack, drowned, earthquake, emotional pain from, emotional scars,
  ever since it|that, feel safe, fireworks, flinch*, forget|from|in my past, forget|in the past, forget|replay what happened, found her dead, found him dead,
  found the body, get over my past, get over the past, get past my past, get past the past, gunfire, gunpoint, gunshots, happened when i be, haunt*,
  heal|healing from, home invasion, horrific, hostage, house burned, human traffick*, hurricane, hurt as a, hurt so bad, hyperalert, images in my head,
  images|memories|suicide of, in danger, jump at, jumpy, keep remembering, kidnap*, let go of my past, let go of the past, lost my home in, loud noises,
  molest*, move past, mugged, natural disaster, near|overdose death, never feel safe, nightmare*, on guard, on high alert, panic when someone,
  past be|hurt|pain, police brutality, prison time, rape*, re live, recover from what, relive*, reliving, robbed, saw her die, saw him die, saw my,
  saw someone die, scarred, shooting, since it happened, since the attack|fire, sirens, something bad happened, something terrible happened, stabb*, stalk*,
  startle*, still affects me, survivor, terrible things, to heal, tornado, trafficked, tragedy, tragic, trigger*, unsafe, victim, violent home|past, war,
  watched _ die, what i been through, what i went through, when i be a child|kid, when i be little|younger, witness* a, witnessed, wounds, years ago and
5? crash, fire, frozen, gun, my past, robbery, shot, survive, survived
3? attack*, childhood, hurt me, memories, past, scar*, violen*
3 abus*, assault*
# childhood-abuse
6 abused|beaten|molested|neglected|raped as a child|kid|girl|boy|teen*, abusive childhood|dad|mom|parent*|stepdad|stepfather|stepmom|upbringing,
  child abuse|neglect, childhood abuse|neglect, childhood emotional neglect
5 @parent _ beat|hit|punch*|slap*|whip*|chok*|molest*|rape* me|us, @parent abuse* me|us, @parent abused, @parent be|get abusive|violent, @parent neglect* me|us,
  @parent used to beat|hit|slap|whip, abus*|beat*|molest*|rape*|whip*|neglect* ~ as a|when child|kid|girl|boy|little|young,
  abused|molested|beaten|raped when i be, beat*|hit|touched me when i be a|little|young|younger|small, emotional neglect ~ childhood|parent*|child,
  grew up being abused|beaten|hit, grew up with abuse|violence, molested by, raised with abuse|violence, scared of my dad|mom hitting, spanked|whipped me with,
  stepdad|stepfather _ touched me, survivor of child|childhood abuse
# family-of-origin
6 adult child of, adverse childhood, childhood trauma*|wounds, dysfunctional childhood|family|home|household|parents|upbringing, family of origin,
  grew up in a hard home, my childhood, parentif*
5 alcoholic @parent, bad parents, bad|difficult|hard|horrible|lonely|painful|rough|sad|toxic|traumatic|unhappy childhood|upbringing,
  child of an alcoholic|addict|immigrant*, childhood be|memories, dad|mom left when, dad|mom used to, grew up in a|an, grew up poor|with|without,
  growing up in|with|without|we|i|my, how|way i be raised, inner child, narcissistic dad|mom|parent*, never feel safe as, parents were never, raised myself,
  when i be a child|kid, when i be little|young|younger, yell* at as a, @parent be _ alcoholic|addict, raised my brothers|sisters|siblings,
  @parent be never around|there, @parent never showed|loved
3? as a child|kid, as kids, childhood, growing up
2? @parent yell*, raised
# sexual-abuse
6 @reach _ touched me, fondl*, grope*, incest*, molest*, pedophil*, rape*, raping, rapist*, sexual abuse*|assault*|harass*|trauma|violence,
  sexually abus*|assault*|harass*|violated
5 @reach molest*|rape*|grope*|fondl*, be|feel violated, did not consent, drugged me|my, drunk and he had sex|forced|raped, flashed me,
  forced himself|herself on me, forced me into sex, forc* me to have sex, forc* me to undress|touch|strip|kiss, forced sex, forced to have sex, groomed me|by,
  harass* me sexually, have sex with me anyway|while, have sex|slept ~ without consent, inappropriately touched, not give consent, revenge porn, roofie*,
  said no and|but he forced|raped, said no and|but he kept touching, sex without consent, sex ~ against my will, took advantage of me sexually,
  touch* me without _ consent|permission, touch* ~ against my will, touched by a|my man|stranger|relative|@reach, touched inappropriately,
  touched me down|inappropriate*|sexually|there, unwanted sex*|touch*|kiss*, victim of sexual, violated me|my body, woke up to him touching,
  woke up with him inside me, woke up with him on top, abused by a|my priest|coach|teacher|pastor|babysitter|neighbor
# domestic-violence
6 abusive @partner|ex|man|marriage|relationship*, battered wife|wom*, domestic abuse|violence, order of protection, physical abuse, physically abus*,
  protective|restraining order
5 @ex stalk*, @man _ abusive, @man _ beat|hit|punch*|slap*|chok*|strangl*|shov*|kick*|smack* me|us|her, @man abuse*|abusing me|her|us,
  @man be|get|become _ aggressive|violent, @man get|become physical with me|her, abused by him|her, abused by my? @partner|@ex, abuses|abusing me,
  afraid|fear|scared of my @partner temper|anger, afraid|fear|scared|terrified of my @partner|@ex, afraid|scared to leave him|her, be being abused,
  beating|choke*|choking|punched|punches|slap*|strangl*|threat* me, beat|beats me up, bruises from him|her|my, choke|choked her, escape from him|my abus*,
  fear for my life|safety, fear him|her, get me a black eye, give me a black eye, grab* me by, gun to|at my|me, hand|hands on me,
  kicked|kicks me in|on|and|when|while|down, laid|lays hands on me, leave him|her safely, lock* me in|inside, physically attack*|fight|hurt|lash*, pinned me,
  push* me against|around|down|into, put|puts hands on me, put|puts his|her hands on me, shov* me, stalk* me, threat* to beat|hit|hurt|kill|shoot|stab,
  threaten* to kill, throw*|threw me across|against|down|into|on, throw*|threw _ at me|her|him, violence at home, violent @partner|ex|home|relationship,
  violent toward|towards|with me, i hit her|him, hit my @partner, @man broke|break my arm|nose|jaw|rib*|wrist|finger*|hand|leg|tooth,
  hands around my neck|throat
5! stay with him|her because _ scared|afraid, stay because _ scared|afraid of him|her, make excuses for him|her|@partner when|because|after _ hit*|beat*|slap*|chok* me
# emotional-abuse
5! @man makes me feel guilty when|if i
6 coercive control, emotionally|financially|mentally|psychologically|verbally abus*, emotional|financial|mental|psychological|verbal abuse*, gaslight*
5 @man _ controlling|manipulat*, @man do|will not let me see|talk|work|have|go|leave|use|wear|spend|drive, @man threat* to leave|take, anger toward me,
  belittl* me, belittles, call* me a bitch|whore|slut|liar|loser|psycho, call* me crazy|dumb|fat|names|stupid|ugly|useless|worthless, control freak,
  control* everything i|me, control* me|us, control* my life|money|every, control* _ money|finances, control* what i|we, control* who i,
  controlling @partner|@parent|ex|relationship|man, curses|cuss*|swears at me, cut* me off from my friends|family, degrad* me, guilt trips me, humiliat* me,
  isolat* me, keep* me from seeing|working|my, makes me feel crazy|worthless|stupid, name calling, narcissis* @partner|@ex|@parent|abuse|relationship|man,
  put* me down, screams at me, track* my location|phone|car, twists my words, walk* on eggshells around my? @partner, walk* on eggshells around him|her,
  will not let me leave, yell* at me all, makes me feel like i be crazy|worthless|nothing
4 manipulat*, narcissis*
# religious-trauma
6 church hurt, cult, deconstruct*, ex jehovah*|mormon, exmormon, exvangelical, high control religion, purity culture, religious abuse|trauma, spiritual abuse
5 afraid of god|hell, brainwash*, church kicked, church rejected me, church told me, conversion therapy, disfellowship*, excommunicat*, fear of hell,
  forced religion, forced to go to church, fundamentalist, going to hell, grew up in a strict, grew up religious, hurt by my church, hurt by the church,
  jehovah*, kicked out of my church, left mormonism, left my religion, left the church|faith, pastor abused|told, pray the gay, raised baptist|catholic|mormon,
  raised christian and, raised in the church, religion make* me feel guilty, religion was forced, religious guilt|parents|shame|upbringing, shunned, sin, sinful,
  strict religious
1? church, guilt*, hell, religio*
# racial-trauma
6 antisemit*, discriminat*, hate crime*, islamophob*, microaggress*, racial profil*|stress|trauma, racially profiled, racism, racist*, xenophob*
5 because i be jewish|mexican, because of my race|skin, being asian|black|brown|latin*|muslim, bigot*, black in america, black man|woman, called me the n,
  follow me in stores, go back to your country, hate against my people, n word, only black person, only person of color, people stare because,
  police stop*|violence, prejudic*, profiled, pulled over because, skin color, slur*, stereotyp*, treated badly because i, treated different* because
1? black, minority, race
# dissociation
6 alters, depersonal*, dereal*, disassociat*, dissociat*, multiple|split personalit*
5 another person inside, autopilot, black* out memory, blank|blanking|space|spacing|zone|zoning out, brain fog, can not remember my childhood, detached,
  detachment, different person, disconnected from my body, disconnected from reality, do not recognize myself, do not remember, everything be blurry,
  everything feel* unreal, feel far away, feel like a robot, feel like i be not myself, feel like someone else, feel unreal, feel* not real, floating,
  forget who i, gaps in my memory, go blank, going through life in, in a dream|fog, like a dream, lose track of time, lost time, memory gap*, missing memories,
  not feel like i be here, not feel real, not in control of myself, not in my body, not really there, nothing feel* real, out of body, outside my body,
  outside|watching myself, people in my head, people inside me, personalities, touch with reality, watching from outside, world feel* fake
1? foggy, memory, numb, reality

3? blank, feel like i be not, trance, voice
# life-transition
6 adjust|adjusting to, big|major change*, life adjust*|change*|transition*, mid life crisis, midlife crisis, new chapter, quarter life
6? transition*
5 about to graduate, accomplish my goals, adulthood, become|becoming a parent, be|becoming an adult, big decision*|step, buying my first, came home from,
  can not decide, change be hard, change my life, crossroads, decide whether, do not know what to do with, doing with my life, empty nest|nester, end of an era,
  everything|things be changing, fresh start, growing up too, hard decision*, hate change, life after, lost and do not know, make a change|decision,
  make changes, move away|forward, moved across, moved to a new, moving back, new country|state, newly married, next step, not the life i, on my feet, on track,
  packed up, relocat*, start a new, start fresh|over, stuck in a rut, stuck in life, too much change, turned thirty, turning 30|40|50|eighteen,
  unsure what to do, what to do next, what|which path, where to go from here, whole life ahead
5? buying a house, decision*, getting married, graduat*, just moved, leave home, move out, new city|home|life, retir*, wedding
2? adult*, change*, choice*, decide, direction, future, life together, lost, moving, my life, next, stuck
# career
6 career*, dream job, fired, job hunt*|interview*|loss|search*, laid off, lay off*, layoff*, lost my job, unemploy*
6? new job
5 afraid to quit, applied|applying for, apply for jobs, ask for a raise, become a, business be failing|slow, can not find a job, can not find a new job,
  can not find work, can not keep a job, can|do not work, change|changing|switch jobs, choose between jobs, closing down, company be closing, cut my hours,
  cut staff, dead end job, demot*, do with my life, find|get|hold|holding|keep|need|without a job, find|start a new job, find|without work,
  fulfill*|right|what|which|wrong job, furlough*, gap in my resume, hardly any work, hate|leave this job, have a job yet, hours cut, hours|motivation at work,
  interview tomorrow|went, interviewing, job application*|change|impact|market|satisfaction|security, job be going away, job for me, jobless, let go from,
  let me go, looking for a new job, look|looking for a job, look|looking for work, lost _ job, major in, make a living, more hours, more work hours,
  my business|field, need a better job, no income|interviews|job, no one will hire, not getting ahead|hired, not paid enough, out of work, part time job,
  pass* me over, passed over for, performance review, professional life, quit and|my|working, quit or stay, recommendation, restructur*, return to work,
  self employed, start my new job, start my own, stuck in a job, underpaid, what to do for a living, what to do for work, what to study, work be slow,
  work experience, work in the field
5? business, entrepreneur*, freelance, get hired, going back to work, interview, interviews, job, pay raise, position, promot*, resume, sales, start work,
  startup, success*
4? hiring
1? ambition, boss, goals, profession, work
# school
6? campus, class, classes, college, course, degree, dorm, elementary, finals, grades, gre, homework, kindergarten, lecture*, major, principal, professor*, sat,
  school*, semester, student*, studies, study*, teacher*, universit*
6 academic*, classmates, coursework, dissertation, exam*, freshman, gpa, grad|law|med|medical school, midterm*, phd, school stress, schoolwork, sophomore,
  test anxiety, thesis, tuition, undergrad
5 afraid to go to school, back|return to school, bad|good grade|grades, can not study, change my major, college applications|stress, course work,
  cut|in|math class, deadline|study|studying for, detention, do not want to go to school, drop|dropped|dropping out, drop|dropping a class, expelled, fail,
  fail* my class*, failing, first year of college, flunk*, get good, get into college, group project*, hate|stress school, homeschool*, junior|senior year,
  online classes|school, presentation for class, procrastinating on, rejected from college, scholarship*, school project|refus*, skip* class|school,
  speech about, stressed about school, suspended, switch majors, test coming up, will not go to school
5? application, assignment*, a|my test, essay*, graduate, graduating, internship, math, paper, papers, projects, quiz, test tomorrow, tutoring
1? kids at, learning, pass, tutor*
# financial-stress
5! depend on him|her|@partner for money|rent|everything
6 always|be|dead|flat broke, bankrup*, cost of living, credit card*, debt*, evict*, financ*, food stamps, foreclos*, homeless*, loans, low income,
  money be tight, money issue*|problem*|stress, overdraft*, paycheck to paycheck, poverty, repo*, ssi, student loan*, tight on money, unemployment benefits,
  welfare
5 afford, behind on my|rent, be|so poor, bills, borrow*|enough|lend*|need|rent money, broke and, can not pay my, can not pay|afford|provide, car payment,
  child care costs, child support payment*, collection agency, collections, cut off notice, electric|light|power bill, expenses, feed my,
  fight|stress|stressed|worried about money, food bank, food on the table, get a loan, have no money, hours cut, inflation, lack|out|short of money,
  large purchase, living in my car, living paycheck, lose my apartment, lost everything, lost my home|house, low|short on money, make ends meet,
  money be|saved|troubles|worries, mortgage, no food|income|money|savings, no place to live, not afford, not enough money, overspend*, owe, paid enough,
  pay my rent, pay off|rent, payday loan*, paying off, provide, savings, social security, spending money|too, spends all|our, spent all, spent too much,
  stimulus, support my family|kids, too much money
5? about|make|more|save|saving money, budget*, costs, credit, disability, expensive, get paid, groceries, income, insurance will not, irs, loan, money on,
  paycheck, payments, price*, shelter, tax*, the rent, unemployment
4? money
2? buy, cash, dollars, pay, rent, salary, sell, wages
# caregiving
6 care giver*|taker*, caregiv*, carer, caretak*, elder care, eldercare, respite, sandwich generation, take care of my dad|mom
5 @kin _ cancer|sick|stroke, @kin|@parent|@partner health, @kin|@partner be sick, @partner _ cancer, aging mom|parent*, ailing, assisted living,
  brother|sister sickness, can not take care of her, care for my @kin|@parent|@partner, care of my, caring for, dad|husband in hospital,
  disabled child|daughter|son, elderly father|mom|parent*, full time care, her|his illness, home care, hospice, in the hospital, look after her|him|my,
  looking after _ parent, looking after my, mom in a|hospital, my disabled, nursing home, provide for my grand*, put my dad in a, responsible for my dad|mom,
  sick child|dad|husband|mom|parent|wife, special needs, stroke, take care of her|him|them, take care of my @kin|@parent|@partner, wheelchair
5? her|his health
1? disabled, elderly, hospital, ill, sick
# chronic-illness
6 arthritis, autoimmune, brain|head injury, chemo*, chronic disease|fatigue|illness*, chronically ill, crohn*, cystic fibrosis, disabilit*, disabled,
  endometriosis, epilep*, fibromyalgia, heart|kidney disease, hiv positive, ibs, long covid, lupus, lyme, ms diagnosis, multiple sclerosis, not _ feel good|well,
  parkinson*, pots, seizure*, tbi, thyroid, tumor*
6? cancer*, diabet*
5 after surgery, allerg*, always|been in the hospital, always|be|feeling|got sick, asthma, bedridden, blood sugar, broke my leg, broken foot|leg,
  cancer diagnosis, copd, corona, coronavirus, covid*, diagnosed, dialysis, do not feel good, doctors can not, doctors do not know, fatigue*, feeling too well,
  flare*, getting sicker, have cancer, have not been feeling well, health be declining, health condition|issue*|problem*|scare,
  heart attack|condition|failure|problem*, high blood pressure, hormon*, hospitalized, illness*, immune, in a cast, incurable, infection*, injur*,
  lose weight because sick, low energy, more tests, my body be failing, my condition, nausea*, not feel good, not feeling well|good, out of the hospital,
  physical health, pneumonia, radiation, recover* from surgery, recovery from, sick all the time, sick all week, sick and tired, sickle cell, skin breaking out,
  sore throat, stomach issue*, stroke, symptoms be getting, test results, throwing up, transplant
5? a cold|doctor, doctor appointment*, doctors say, fever, flu, gut, health, hospital*, insulin, medical, my diagnosis|disease, operation, surger*, teeth,
  the doctor|doctors, virus
2? disease, doctor*, ill, medic*, sick, symptoms, tired, weight
# pain
6 back|chronic|constant|in|joint|muscle|neck|nerve|pelvic|physical|unexplained pain, body ache*, headache*, migraine*, pain all the time, pain management,
  sciatica
5 ache*, aching, arm|leg pain, back|body|everything|knee|stomach hurts, chronic, cramps, disc, head hurts|pounding, hurting all, hurts to|when, in so much pain,
  injured, knees hurt, live with pain, pain every day, pain in my, pain killers for, pain medication|meds|that, painful, sore
5? injury, knee, my back, nerve*
2? hurts, pain*, stomach
# infertility
6 egg donor, fertility, infertil*, iui, ivf, miscarriage*, surrogacy, surrogate, try to get pregnant, trying for a baby, trying to conceive
5 another negative test, can not conceive, can not get pregnant, can not have a baby, can not have a|children|kids, childless*, conceiv*, embryo*,
  everyone else is pregnant, failed cycle, friends are pregnant, lost a pregnancy, lost our baby, lost the baby, lost three, lost two pregnancies, low egg|sperm,
  negative pregnancy test*, pregnancy|recurrent loss, sister be pregnant and i, sterile, trouble getting pregnant, trying to have a, unable to have child*,
  want children but can not, want to have a baby but, years of trying
5? eggs
1? pregnan*
# maternal
6 after|gave|traumatic birth, after|since having a baby, baby blues, birth trauma, breastfeed*, mat|maternity leave, perinatal, post partum, postpartum, ppd,
  prenatal, since i had my baby, since my baby
6? had a baby, new mom|parent*, newborn*, pregnan*
5 abort*, afraid i will hurt my baby, after|since the baby, baby will not stop crying, be|get pregnant, bond with my baby, c section, do not love my baby,
  due in, first|third trimester, labor and delivery, mom of a newborn, motherhood, my pregnancy, new baby, nicu, not bonding with, sleepless with baby,
  unplanned pregnan*, weeks old, with a newborn
5? baby will not, expecting, my baby be, nursing
1? baby, infant
# adoption
6 adoptee, biological father|mother|parent*, birth father|mom|parent*, foster care|child*|kid*|parent*
6? adopt*
5 adopt a child, adopted child|daughter|son, adopting, birth family, closed|international adoption, find my real, foster home, gave me away|up, gave up my baby,
  given away, given up for adoption, in foster, my|was adopted, placed for adoption, real parents, search for my birth, transracial
1? foster
# aging
6 ageing, aging, elderly, getting old|older, grow|growing old, hot flashes, later life, menopaus*, old age, perimenopaus*, retire*, senior citizen
5 assisted living, be 60|65|70|75|80|old, body be changing, body be slowing down, can not do what i used to, feel old|older, forgetful, forgetting things,
  friends be dying, gray hair, in my eighties|seventies|sixties, live alone at, losing my independence, loss of independence, memory be going, midlife,
  my kids be grown, nursing home, old man|woman, outlive*, too old for, turning 60|70, used to be able to, wrinkles
5? grandchildren never, my age, over 50|60
1? old, older
# dementia
6 alzeimer*, alzheimer*, alzhiemer*, cognitive decline, dementia, lewy body, losing her|his memory, memory loss, sundowning|sundowners
5 @aged _ asks the same question*, @aged _ confused about where|what|who, @aged _ confused and|all forget*|lost|wander*|the,
  @aged _ do not recognize|remember me|us|my|who|anyone, @aged _ forget* my|who|where|how|names|everything|things|to, @aged _ keep forget*,
  @aged __ repeats herself|himself|the, @aged _ wanders off|at|away|around, forgets my name, forgets|forgot who i be, her|his memory be getting|going,
  losing my memory, memory care, memory getting worse, memory problem*|issue*, @aged can not remember my|our|names|who, @aged get lost driving|walking|going
# immigration
6 acculturat*, asylum, citizenship, culture shock, daca, deport*, dreamer*, expat*, green card, immigra*, migrant*, refugee*, undocumented, visa
5 adjusting|came|moved to america, adjust|came|moved to this country, another|new country, back home in, born in another, came|moved here from,
  came|moved to the us, cultural difference*, english be not, family back home, family separation, far from my family, in my country, international student,
  language barrier, learn|my|speak english, miss home, miss my country|home, moved from my country, my family is in another, my home country,
  separated from my family by, work permit
5? border, foreign*, my country
1? abroad, accent, culture*
# veterans
6 active duty, afghanistan, air force, basic training, boot camp, coast|national guard, combat, deploy*, iraq, ptsd from war, reservist, sergeant, soldier*,
  veteran*, vietnam, war zone
6? army, marine*, military, navy, the service
5 after|join|leaving|miss the military, army|navy wife, barracks, boyfriend|husband be in the, brothers in arms, came back from, civilian, discharge,
  discharged from, enlist*, firefight, got out of the, in the army|marines|military|navy, joining the army, leaving for basic, lost my buddies, marine husband,
  military base|family|life|spouse|wife, since he came home from, stationed, survivor guilt, tour in, tours, va benefits|disability|hospital
5? my service|unit, overseas, served, the va, vet, vets, war
1? va
# legal
6 arrest*, child protective, court order*, cps, criminal record, custody hearing, dui, dwi, felon*, incarcerat*, jail, lawsuit, mandated, parole, prison,
  probation, restraining order, sued, suing
6? attorney*, court*, lawyer*
5 accused of, convict*, court case, crime, custody battle|case|of, divorce papers, expunge*, go to court, guardian*, illegal, in court, legal*, released from,
  sentenced, sex offender, the law
5? charges, cops, judge, my case, police, rights, sentence, trial
1? guilty, law
# identity
6 coming of age, identity, who i really am
5 authentic*, be myself, belong anywhere, do not know who i be, do not recognize who, fit in anywhere, know who i really, labels, question* who i, true self,
  who am i, who i am
3? belong, culture
# lgbtq
6 asexual, bi curious, bicurious, bisexual*, closeted, come out, cross dress*, crossdress*, gay, homophob*, homosexual*, in the closet, lesbian*, lgbt*,
  out of the closet, pansexual, queer, same sex, sexual orientation, sexuality, sissy, transgender*, transvestite*
6? gender
5 another man, attracted to both|boys|females|girls|guys|males|men|women, attracted to other men|women, attracted to the same, be i bi|straight, be straight,
  boys and girls, crush on a boy|girl, feelings for another girl|guy, girlfriend and i be both, i like men|women, kissed a boy|girl, like both|girls|guys,
  my girlfriend and my parents, my orientation, not accept me being, out to my, parents do not know i, pronoun*, same gender, sexual identity,
  tell my parents i be, think i be bi
5? love a girl
3? bi, orientation, trans
# gender-identity
6 agender, bottom|top surgery, cross dress*, crossdress*, deadname*, dysphori*, ftm, gender dysphor*|fluid|identity, genderfluid, genderqueer, hormone therapy,
  hormones, hrt, misgender*, mtf, non binary, nonbinary, transgender*, transition* to, transsexual*, transvestite*
6? gender, trans
5 be a boy|female|girl|male, become a man|woman, becoming a woman, binder, boy or girl, change|question* my gender, child|daughter|son be trans,
  coming out as trans, dress as a, dress in women, dress like a girl, dress up as, dressing like, estrogen, feel like a boy|female|girl|male|man|woman,
  gender affirming|confus*, male or female, my trans, not a boy|girl|man|woman, opposite sex, preferred name, pronoun*, puberty blockers, sex change,
  testosterone, trapped in a, want to be a man|woman, wear dresses|makeup, wear girl* clothes, wear women* clothes, wrong body
1? identify as, lgbt*
# racial-identity
6 bi racial, biracial, ethnic|racial identity, interracial, mixed race, multiracial
6? my ethnicity|heritage|race
5 adopted by white, asian|immigrant|traditional parents, assimilat*, cultural identity, culture clash, diaspora, do not know my culture,
  family expects because of culture, first gen|generation, half asian|black|white, look white, lost my culture, my roots, not asian enough, not black enough,
  not latina enough, not latino enough, not mexican enough, not white enough, people|person of color, racially mixed, too black|white, two cultures,
  white passing, whitewashed
5? my culture|people
1? culture*, ethnic*, heritage, race, racial
# spirituality
6 agnostic, atheis*, buddhis*, devil, faith, higher power, hindu*, holy spirit, islam*, judaism, meaning of life, mormon*, mosque, quran, religio*, satan, sin,
  sins, spiritual*, synagogue
6? bible, catholic*, christ, christian*, church*, god, jesus, jewish, muslim, pastor, pray*, priest, soul
5 afterlife, after|when we die, angry|mad at god, as a catholic|christian|jew|muslim, awakening, baptiz*, believe in anything|god, believer, blessing,
  calling|purpose from god, chakra, christian and, church members, closer to god, convert*, cursed, dark night of the soul, different beliefs|faiths,
  do not believe, do not believe in, energy healing, existential, fasting and prayer, forgiven, forgiveness of, ghost*,
  god and|angry|forgive|hates|left|punish*|speak*, god has left, gospel, hear|question* god, imam, interfaith, karma, life after death, marry outside my,
  marrying a, meditat*, ministry, nonbeliever, not religious, possessed, prayers, punish* me, punishment, purpose of life, rabbi, reincarnat*,
  relationship with god, repent*, rosary, salvation, scripture, sinned, sinner, sinning, soul mate and god, stop believing, stopped praying, unequally yoked,
  walk with christ|god, why do god, witchcraft, youth group
5? angel|angels, blessed, curse, evil, heaven, hell, my beliefs, spirit, spirits
2? belief*, worship
# men
6 male depression, manhood, masculin*, men issue*, men mental health, mens group|issue*
5 as|be a man, be a better man, be not a man, fatherhood, guys do not talk about, less of a man, like a real man, male and, man up, men and emotions,
  men be supposed to, men do not cry|share|talk, new dad, provider, real men, supposed to be strong
1? male, men
# women
6 female therapist, feminin*, misogyn*, pmdd, pms, premenstrual, sexism, sexist, womanhood, women issue*, women mental health, womens group|issue*
5 as|being a woman, before my period, catcall*, female and, glass ceiling, hormonal, menopaus*, mental load, motherhood and career, my cycle, time of the month,
  women be expected, working mom
5? my period
1? female, women
# neurodiversity
6 audhd, neuroatypical, neurodiver*, neuropsych*, neurotypical, sensory processing
5 brain be different, brain does not work, brain work* differently, brain works, different brain, executive dysfunction|function*, get assessed for,
  mask* all day, masking, neurologic*, on the spectrum, over stimulated, overstimulat*, sensory issue*|overload, stimm*, think i be neuro*, tic, tics,
  too loud too bright, tourette*, undiagnosed, unmask*, wired differently
5? my brain
1? developmental*, different from everyone
# adhd
6 a d d, adderall, adhd, attention deficit, hyperactiv*, inattentive, ritalin, vyvanse
5 all over the place, always late|losing, attention span, bounce off the walls, brain jumps, brain will not focus, can not finish anything,
  can not focus|concentrate|organize, can not get anything done, can not pay attention, can not sit still, can not stay on task, careless mistakes, concentrat*,
  daydream*, disorganiz*, distract*, fidget*, finish anything|tasks, finish what i start, focus on anything, forget appointments|everything|things,
  get a thing done, get things done, hard|unable to focus, hyperfocus, impulsive, interrupt people, lose everything|things, lose my keys, make careless,
  mind be everywhere, mind jumps|wander*, miss appointments, never finish what|anything, on task, organiz*, pay|paying attention, procrastinat*, put things off,
  start projects, start things and never finish, stay focused, time blind*|management, trouble focusing, trouble in class
5? hyper
1? attention, focus, forgetful, messy, restless
# autism
6 asd, asperger*, aspie, autis*, on the spectrum, spectrum disorder, stimm*
5 can not read people, change in routine, child do not speak, delayed speech, developmental|speech delay, do not get social cues, do not pick up on,
  do not understand jokes|people|social, eye contact, flap*, hate being touched, hate changes in routine, hates loud, late diagnos*, lights are too bright,
  lines up his toys, lines up toys, loud noises bother, loud sounds overwhelm, masking, meltdowns, need routine*, never fit in anywhere and, no eye contact,
  non verbal, nonverbal, not speaking yet, read people|social, rigid, same routine, sensory, social cues, special interest*, take things literally, textures,
  think differently
5? routine*, son do not talk
1? literal, social skills
# learning
6 dyscalcul*, dysgraph*, dyslexi*, iep, learning difficult*|disab*|disorder, processing disorder, reading disability, slow learner, special ed*
5 behind|stupid in class, can not do math, can not read|spell, failing reading, falling behind in school, hard time learning, hard to learn|read, held back,
  learn slow|slower, learning difference*|problem*, letters backwards, mix up letters|numbers, numbers do not make sense, read at|slowly, reverses letters,
  slow reader, struggle* to learn, struggling|trouble in reading, trouble learning|reading, trouble with math
1? learn, reading, spelling, tutor*
# addiction
6 addict*
# impulse
6 bad behavior|habit*, behavior change, break a habit, change my behavior|behaviour
6? habit*
5 bite|biting my nails, can not quit, can not stop doing, change my ways, laziness, lazy, nail bit*, no discipline, procrastinat*,
  self control|destruct*|sabotag*, stick to a routine, stick to anything, want to stop, willpower
3? behav*, quit, stop myself

4 how do i stop doing
# substance-use
6 adderall abuse, addict*, amphetamine*, bath salts, benzodiazepine*, benzos, cannabis, clean for, cocaine, detox, drug*, ecstasy, fentanyl, heroin, huffing,
  inhalant*, junkie, juul, ketamine, kratom, lsd, marijuana, meth, methadone, methamphetamine*, narcan, narcotics anonymous, nicotine, opiate*, opioid*,
  overdos*, oxy, oxycodone, pain killers, painkiller*, percocet*, recovery, rehab, relaps*, shrooms, sober*, sobriety, stoner, suboxone, substance*, tobacco,
  vap*, vicodin, xanax bars
6? cigarette*, coke, crack, molly, pill*, pot, smok*, weed
5 abusing, chasing a high, cravings, days|months clean, dirty test, get high, he|she be using, high all|on, high|weed every day, hit rock bottom, hooked on,
  medication abuse, needle in, overuse, pills|weed to, prescription, quit using|weed, recovering, self medicat*, smoke pot, snort*, started|stop using, stay off,
  stoned, tested positive, under the influence, use weed, using again, withdraw*
5? be high, dealer
1? high, using
# alcohol
6 aa, al anon, alcohol*, binge drink*, drinking problem, drunk*, dui, dwi, hangover*, sober*, sobriety
6? beer*, vodka, whiskey, wine
5 @they drink, alcoholic @kin|@partner, black|blacked|blacking out, bottle a, bottle of wine, bottles of, can not control my drinking, can not stop drinking,
  dad|husband|mom|wife drink*, heavy|social drinker, nights at the bar, six pack
5 drink alone|daily, drink at night, drink every day|evening|morning|night|weekend, drink to cope|forget|sleep|relax
5? drink
3? bar, rehab, relaps*
# gambling
6 betting, blackjack, bookie, gambl*, scratch off*, slot machine*, sports bet*, wager*
6? casino*, lottery, poker
5 bets, can not stop betting, chase|chasing losses, crypto, day trading, draftkings, fantasy sports, lost all my money, lost money, lost my savings, roulette,
  slots, spent my paycheck, sportsbook, win it back
5? bet on
2? bet
# eating-disorder
6 anorexi*, arfid, binge*, bing|emotional|over|stress eat*, bulimi*, disordered eating, eating disorder*, food addiction, laxative*, orthorexi*, overeat*, purge,
  purging
5 afraid of food, afraid|refuse*|scared to eat, bmi, calorie*, can not stop eating, do not feel hungry, do|will|can not eat, eat better|nothing|so|when,
  eat my feelings, eat too little|much, eaten in, eating habits, exercise too much, fasting, food be|rules, gain|gaining weight, have not eaten,
  healthy relationship with, hide food, lose more weight, made myself sick, make myself throw up, not|stop|trouble|unhealthy eating, obsess*|think about food,
  obsessed with food|weight, obsessed with my weight, relationship with food, restrict*, scared of gaining, secretly eat, skinny|thin enough,
  skip|skipping meals, snack*, starv*, terrified of getting fat, then throw up, throw|throwing up after, weigh myself
5? eat, food and
2? appetite, diet*, fat, food, hungry, meals, skinny, thin, weight
# body-image
6 bdd, body dysmorph*|image, dysmorphi*, fat shaming, hate my body, how i look, obes*, overweight, the way i look
6? my appearance|looks
5 acne, ashamed of how i, ashamed of my body, avoid photos, balding, be fat|pretty|ugly, be not pretty, bloated, body looks, breasts, cellulite,
  comments on my weight, cover|how my body, disgusting, eat healthy, feel attractive|fat|ugly, gain*|lose weight, get in shape, hate looking|mirrors,
  hate my face|nose, hate photos of me, look at myself, look fat|ugly, look|looking in the mirror, lose the weight, love handles, not attractive, out of shape,
  penis size, plastic surgery, post baby body, pretty enough, scars, see myself in, self conscious about my, skin color, so fat, stretch marks,
  too fat|skinny|tall|thin, unattractive, wear baggy, weight loss
5? bald, chest be, hair, height, mirror, muscles, my body|face|nose|skin|weight, teeth
1? appearance, fat, looks, ugly, weight, my stomach
# hoarding
6 clutter*, hoard*
5 ashamed to have people over, buy things i do not need, can not get rid of, can not let go of stuff|things, can not part with, can not throw anything away,
  can not throw away, can not throw things away, clean out, get rid of anything|things, hard to part with, house be full of stuff, house full of,
  junk everywhere, keep everything, newspapers, no room to walk, part with things, piles of, room full of junk, rooms full, save everything|things,
  throw|throwing things away, too much stuff
5? collecting, collects, garage full
1? junk, messy house, stuff
# sleep
6 ambien, bad dreams, can not sleep, insommnia, insomnia*, melatonin, narcolep*, night terror*, nightmare*, not _ asleep|sleep,
  sleep apnea|deprived|hygiene|issue*|paralysis|problem*|walk*, sleepless*, sleepwalk*, trouble sleeping
5 2am, 3 am, 3am, 4am, afraid|back|getting|pills|scared|trouble to sleep, bad dream*|sleep, barely|enough|hardly|poor sleep, can not rest, fall back asleep,
  fall|falling|stay asleep, four|three|two hours, getting|hardly any sleep, help me sleep, hours a night, hours|lack of sleep, how can i sleep, how do i sleep,
  keep me awake|up, middle of the night, mind racing at night, night shift and sleep, night sweats, no rest|sleep, not sleep|sleeping, oversleep*,
  recurring dream*, same dream, sleep 3|4|alone|better|medicine|next|pattern*|schedule|talk*|well|without, sleep at all|night, sleep be terrible, sleep for days,
  sleep in my own, sleep through the night, sleep too much, sleep with the light on, sleeping pills, sleepy all day, staying asleep|up, talk in my sleep,
  tired but can not, tired in the morning, toss and turn, tossing and turning, trouble falling, trouble with sleep, up all night, up late,
  wake up at|crying|every|multiple|scared|several|tired, wakes up at night, wake|waking up in the middle, waking up at, wanna sleep but, who has time to sleep,
  why can not i sleep, wired at night
5? awake, dream about, dreaming, dreams, go to bed|sleep, nap, stay|wake|wakes|waking up
4? asleep, sleep
2? bed, dream, exhausted, night, rest, tired
# self-harm
6 bang* my head until|when|because, burn*|cut|harm*|hit|hurt|punch*|scratch* myself, cut my arm*|leg*|thigh*|wrist*|skin, cut on my arm*|leg*|thigh*|wrist*,
  cuts herself|himself, cutting again|myself, cutting my arm*|leg*|thigh*|wrist*|skin, i be a cutter, self harm*|injur*|mutilat*, selfharm*
5 bangs her|his head, bites|burn*|cut|cutting|harm|harming|hit|hurt herself|himself, cuts on her|his arm*|leg*|wrist*|thigh*, cutting scars, make myself bleed,
  scars from cutting, start|stop cutting, stop hurting myself, urge to cut|burn|hurt, want to cut|burn|hurt myself|my, have been cutting,
  scratch* my arm*|leg*|thigh*|wrist* until|to
# internet-gaming
6 call of duty, doomscroll*, internet addict*, phone addiction, screen addict*|time, videogame*
6? facebook, fortnite, gamer, gaming, instagram, internet, minecraft, playstation, social media*, tiktok, video game*, xbox, youtube
5 addicted to games|gaming|social|tiktok|video|youtube, addicted to my phone, addicted to the internet, always gaming|playing, always on the computer|phone,
  can not get off my phone, can not put my phone down, chat rooms, computer game*, game addiction, games|plays all day|night, gaming all night, glued to,
  on her phone, on his phone, on my phone, on social media, on the computer all, on the internet all|too, online all day, online all the time,
  play|plays games all, play|plays video, scroll*, too much screen, too much time online, twitch
5? discord, ipad, netflix, play* games, reddit, roblox, snapchat, streaming, tablet, twitter
2? computer, games, online, phone, screen*, texts
# impulse
6 addicted to porn, compulsive*, hair pulling, impuls*, kleptoman*, lack of self control, pathological l*, porn|sex addict*, pyromani*, reckless*, shoplift*,
  shopping addiction, skin picking, trichotillo*
5 act without thinking, act|acting out, addicted|compelled|urge to, addictive personality, adrenaline, always lying, ashamed|guilty after, back into old,
  bad decisions|habit*, be a better person, become addicted, better|old habits, binge|online shopping, bite|chew|pull|scratch my, biting, blurt*, break a bad,
  break the cycle|habit, break this cycle|habit, buy|shopping|spend too much, can i stop, can not break|resist, can not control my|myself|it,
  can not help it|myself, can not seem to stop, can not stop shopping|myself|buying|lying|stealing, can not stop watching porn, change how i, change my|myself,
  change this about, change who i be, chewing, control it, crave, craving*, credit cards maxed, dangerous things, discipline myself, do it again|anyway,
  do stupid things, do things without thinking, drive too fast, even though i know, exaggerat*, fall|falling back into, feel|get|have the urge, fetish, fix this,
  get rid of the habit, get rid of this habit, go back to my old, hide it from everyone, how can i change, how do i change|stop, how to change|stop, hypersexual,
  i be obsessed, i lie, i want to stop, keep doing|lying, keep failing to stop, keep going back, kick the habit, kick this habit, know better, know it be bad,
  know it is wrong, lazy, lie about everything, lie all the time, lie for no reason, lie to everyone|people, lying for no, make bad, make things up,
  make up stories, more disciplined, motivation|need to change, nasty|secret|strange|weird habit, obsessed|obsession with, obsessive|repetitive behavior,
  out of control|habit, over share, overshar*, overspend*, pick at|my, picking at, procrastinat*, promiscu*, quick|rash|stupid decisions, quit a,
  regret it after|later, regret later, relapse into, risks, risky, scratching, self control|discipline, set fires, sleep around, speeding, spend money i do not,
  spending sprees, spur of the moment, steal, stealing, stole,
  stop acting|being|buying|cheating|checking|doing|lying|myself|obsessing|picking|pulling|pushing|spending|wanting|watching, stop drinking so, stop eating my,
  stop hurting people, stop looking at, stop thinking about sex, strong urge, temptation, tempted, thief, things i regret, think before i, thrill*,
  tried to quit|stop, unable to stop, unhealthy habit*, urges, want to change|quit, watch|watching porn, white lies, wish i could stop, without thinking,
  wrong choices
5? hooked, resist
3? addict*, behavior, change, habit*, lie, obsess*, porn*, urge*
# stress
4 going crazy|insane, losing my mind, mental breakdown
# complex
6 hospitalized for, inpatient, mental illness, multiple diagnos*, psych ward, psychiatric hospital
5 involuntar*, mental disorder|hospital, off her meds, off his meds, off my meds, personality disorder, psychiatric
# suicidal-ideation
6 better off dead, better off without me, do not want to live, end it all, end|ending my life, kill herself|himself|myself|themselves, killing myself, kms,
  life be not worth living, never wake up, no reason to live, not wake up again|anymore|tomorrow, not want to be alive, not want to be here anymore,
  not want to exist, not want to wake up, not worth living, stop existing, suicid*, take|took my own life, tired of living, unalive, wanna die, want to die,
  wish i be dead, wish i be never born, wish i be not alive|here, wish i could disappear, wish i would not wake up
4 hope|wish i die, i should be dead, i should die, let me die, rather be dead, rather die, ready to die, thoughts of dying, to take my life, want to be dead,
  want to end it
# psychosis
6 antipsychotic*, delusion*, hallucinat*, hear* voices, paranoid delusion*, paranoid schizo*, psychosis, psychotic, schizo*, voices in her|his|my head,
  voices tell*|telling
5 be hearing|seeing things, chip in my head|brain|body, government|fbi|cia be after|watching|following|spying, hear a voice in|that|telling|when,
  hear my name called|when, hear people|someone talk|calling|whispering ~ nobody, hear people|someone ~ not there, hear whispers, hear|see things no one,
  hear|see things other|others|nobody, hear|see things that be not, be the chosen one, lost|losing grip on reality, lost|losing touch with reality,
  messages from|through the tv|radio, my thoughts be not mine, out to get me, people|they be after me, people|they|neighbors be spying on me,
  people|they|others can read my mind, plot* against me, see figures|ghosts|people|shadows ~ not there|real, see shadow people,
  someone|they|people|government|tv control*|read* my mind|thoughts, talk* to people who be not, they be watching me,
  think everyone be against|after|watching me, think everyone be plotting, think*|believe*|convinced _ being followed|watched by, thoughts be not my own,
  tv be talking to me, voice telling me
4 i have special powers|mission, special mission|powers from
# borderline
6 borderline, bpd, emotional dysregulat*, emotionally unstable, personality disorder, splitting
5 afraid of abandonment and, black and white thinking, chronic emptiness, control|regulate my emotions, emotional outburst*|regulation, emotions be too intense,
  emotions change, emotions out of control, empty all the time, empty inside, explosive|extreme emotion*, fear of abandonment, fear of being left,
  feel everything too much, feel too much, hate then love, idealiz*, intense emotions, love hate, love someone then hate, love then hate, one minute i love,
  panic when someone leaves, people be all good, unstable relationship*, unstable sense of self
1? diagnos*, disorder*, intense, mood swing*, personality, unstable
## relational
6 relational
4 how i relate, patterns in my relationships, patterns in relationships, patterns with people, push|pushing people away, relate to others, relating to people,
  repeat the same pattern*, same kind of relationship*, same relationship pattern*
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
4 afraid of being abandoned, afraid to get close, anxious|avoidant attachment, attachment issue*|style, fear of abandonment, push* everyone away,
  push* people away
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
6 couple|couples|marital|marriage counsel*|therap*, pre marital, premarital, relationship counsel*
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
4? draw*, paint*
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
