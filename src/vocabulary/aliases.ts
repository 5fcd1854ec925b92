/**
 * Other names that people use for a value, in English and Spanish: everyday words, adjectives, abbreviations, brands and older terms.
 * Ids and labels are names already and are not repeated here. Each line is `value: name, name`, in lower case, with accents, and
 * without the dots of abbreviations; one name can stand under several values. Names that would insult someone are left out.
 *
 * - no mark: means this value wherever it stands in a sentence
 * - `~name`: a common or ambiguous word: counts only where a short search is nothing else, or beside a cue (“by ~phone”). `~` alone
 *   says this of the value's own names
 * - `+name`: a search for it finds this value too, but in a feed it does not mean this value
 * - `?name`: several insurers have it. A search finds who lists this value, but it becomes no filter, and in a feed it means none of them
 */
import type { Aliases } from './names.js';

export const aliases: Aliases = {
  concern: `
anxiety: anxious, anxiousness, anxiety disorder, gad, generalized anxiety, overthinking, ~worry, ~worries, ~worried, ~worrying, ~nervous, ansioso, ansiosa, nervios, ~nervioso, ~nerviosa, ~preocupado, ~preocupada, ~preocupación
panic: ~, panic attack, panic disorder, anxiety attack, ataque de pánico, ataques de pánico, ataque de ansiedad, ataques de ansiedad
phobia: agoraphobia, claustrophobia, fear of flying, fear of heights, agorafobia, claustrofobia, miedo a volar
social-anxiety: social phobia, socially anxious, ~shy, shyness, ~public speaking, fobia social, timidez, ~tímido, ~tímida
ocd: obsessive compulsive, obsessive compulsive disorder, obsessions, compulsions, intrusive thoughts, obsesivo compulsivo, trastorno obsesivo compulsivo, pensamientos intrusivos, obsesiones
hoarding: hoarder, hoarding disorder, ~clutter, acumulación, acumular cosas
impulse: ~, impulsive, impulsivity, trichotillomania, hair pulling, skin picking, bfrb, impulsivo, impulsiva, impulsividad, tricotilomanía, +porn, +porn addiction, +sex addiction
health-anxiety: hypochondria, hypochondriac, illness anxiety, hipocondría, hipocondríaco, hipocondríaca
stress: stressed, stressed out, ~overwhelmed, estresado, estresada, ~agobio
work-burnout: burnout, burned out, burnt out, job stress, work stress, agotamiento laboral, estrés laboral, +first responder
mood: ~, mood swings, mood disorder, cambios de humor, cambios de ánimo
depression: depressed, depressive, depressive disorder, major depression, mdd, dysthymia, low mood, ~sad, ~sadness, ~hopeless, deprimido, deprimida, depresivo, depresiva, distimia, ~triste, tristeza
bipolar: manic depression, manic depressive, mania, hypomania, cyclothymia, bipolaridad, maníaco depresivo, maníaca depresiva
loneliness: lonely, ~alone, ~isolated, ~isolation, me siento solo, me siento sola, aislamiento
self-esteem: low self esteem, self worth, self confidence, insecurity, ~insecure, ~confidence, baja autoestima, amor propio, inseguridad, ~inseguro, ~insegura
perfectionism: perfectionist, perfeccionista
anger: anger management, anger issues, ~angry, ~rage, ~temper, ~irritable, manejo de la ira, control de la ira, ~ira, ~rabia, ~coraje, ~enojado, ~enojada, +oppositional defiant
seasonal: ~, seasonal affective, seasonal affective disorder, winter blues, trastorno afectivo estacional
grief: grieving, bereavement, bereaved, mourning, widow, widower, widowed, ~loss, ~death, duelo, luto, viuda, viudo, ~pérdida, ~muerte, +miscarriage, +stillbirth, +pregnancy loss, +aborto espontáneo
pregnancy-loss: miscarriage, stillbirth, stillborn, infant loss, perinatal loss, lost my baby, aborto espontáneo, pérdida gestacional, pérdida perinatal, perdí a mi bebé
relationship: ~, relationship problems, relationship counseling, breakup, break up, ~relación, ~relaciones, problemas en mi relación, +premarital, +open relationship, +narcissistic abuse
communication: ~, communication skills, communication problems, problemas de comunicación
couple-conflict: marriage problems, marital problems, marital conflict, problemas de pareja, problemas matrimoniales, crisis de pareja, ~matrimonio, ~marriage
infidelity: affair, cheated on, ~cheating, unfaithful, adultery, infiel, me engañó, ~engaño
trust: ~, trust issues, betrayal, broken trust, desconfianza, ~traición, problemas de confianza
intimacy: ~, intimacy issues, problemas de intimidad
sex: ~, sexual problems, sexual dysfunction, low libido, libido, erectile dysfunction, vaginismus, sexless marriage, problemas sexuales, disfunción sexual, disfunción eréctil, deseo sexual, +porn addiction, +sex addiction
premarital: pre marital, pre marriage, before marriage, getting married, ~engaged, prematrimonial, consejería prematrimonial
divorce: divorced, divorcing, ~separated, ~separation, breakup, break up, divorciado, divorciada, divorciarme, ~separación, ruptura, rompimiento
dating: ~, dating apps, online dating, breakup, break up, ~single, noviazgo, ruptura, rompimiento
open-relationships: open marriage, polyamory, polyamorous, ~poly, enm, non monogamy, ethical non monogamy, consensual non monogamy, poliamor, relación abierta
attachment: ~, attachment issues, attachment style, anxious attachment, avoidant attachment, abandonment issues, fear of abandonment, apego ansioso, apego evitativo, miedo al abandono
codependency: codependent, codependence, people pleaser, people pleasing, codependiente, dependencia emocional
family: ~, family problems, family issues, estranged, estrangement, toxic family, ~in laws, problemas familiares, problemas de familia, +stepfamily, +stepfamilies
family-of-origin: dysfunctional family, adult children of alcoholics, acoa, emotionally immature parents, narcissistic mother, narcissistic father, narcissistic parents, mommy issues, daddy issues, ~childhood, familia disfuncional, hijos de alcohólicos, ~infancia, ~niñez
parenting: ~, coparenting, co parenting, parenting skills, ~parents, mom guilt, ~mamá, ~papá, ~padres, ser madre, ser padre, +stepfamily, +stepfamilies, +tantrums, +behavior problems, +oppositional defiant
blended-family: stepfamily, blended families, stepparent, stepmom, stepdad, stepchildren, stepkids, familia ensamblada, familia reconstituida, madrastra, padrastro, hijastros
friendship: ~, making friends, ~friends, amistades, hacer amigos, ~amigos
workplace-relationships: toxic workplace, toxic boss, workplace conflict, ~coworkers, ~boss, compañeros de trabajo, ambiente laboral, ~jefe
child-behavior: behavior problems, behavioral problems, behavior issues, behavioral issues, tantrums, oppositional, oppositional defiant, oppositional defiant disorder, defiant, defiance, conduct disorder, dmdd, ~odd, ~acting out, berrinches, rabietas, problemas de conducta, mala conducta
bullying: bullied, cyberbullying, ~bully, ciberacoso
school-refusal: school avoidance, school phobia, truancy, fobia escolar, no quiere ir a la escuela
trauma-ptsd: trauma, ptsd, post traumatic stress, post traumatic stress disorder, posttraumatic stress, traumatized, traumatic, tept, estrés postraumático, +cptsd, +c ptsd, +complex ptsd, +medical trauma, +human trafficking, +first responder
complex-trauma: cptsd, c ptsd, complex ptsd, developmental trauma, tept complejo
childhood-abuse: child abuse, abused as a child, childhood trauma, childhood neglect, childhood sexual abuse, maltrato infantil, abuso infantil, trauma infantil, trauma de la infancia
sexual-abuse: rape, raped, sexual assault, sexual trauma, sexual harassment, molested, incest, military sexual trauma, mst, violación, abuso sexual, agresión sexual, acoso sexual, incesto, +sex trafficking
domestic-violence: dv, ipv, domestic abuse, intimate partner violence, abusive relationship, abusive partner, abusive husband, battered, violencia doméstica, violencia familiar, violencia intrafamiliar, violencia de género, maltrato
emotional-abuse: narcissistic abuse, gaslighting, gaslit, verbal abuse, psychological abuse, coercive control, toxic relationship, ~manipulation, maltrato emocional, maltrato psicológico, abuso emocional, abuso psicológico, violencia psicológica, abuso narcisista, relación tóxica
trafficking: sex trafficking, labor trafficking, trafficked, tráfico de personas, trata, explotación sexual
medical-trauma: traumatic birth, birth trauma, hospital trauma, parto traumático
religious-trauma: spiritual abuse, religious abuse, ~cult, leaving religion, abuso espiritual, abuso religioso, secta
racial-trauma: racism, racial stress, ~discrimination, racismo, ~discriminación, xenofobia
dissociation: dissociative, dissociative identity disorder, multiple personality, depersonalization, derealization, dpdr, ~did, disociativo, despersonalización, desrealización, personalidad múltiple
life-transition: life changes, big changes, ~transition, midlife crisis, quarter life crisis, empty nest, cambios de vida, nido vacío, crisis de la mediana edad, ~mudanza
career: ~, career counseling, career change, career coaching, ~job, ~work, orientación vocacional, cambio de carrera, ~trabajo, +job loss, +laid off, +unemployed
job-loss: laid off, layoff, unemployed, unemployment, lost my job, ~fired, despido, me despidieron, desempleo, desempleado, desempleada, perdí mi trabajo, sin trabajo
school: ~, academic stress, test anxiety, grad school, ~college, ~university, ~academic, ~student, estrés académico, ~escuela, ~universidad, ~estudios, +bullying, +bullied, +school avoidance
financial-stress: money problems, financial problems, bankruptcy, ~debt, ~money, problemas de dinero, problemas económicos, ~deudas, ~dinero
caregiving: caregiver, caregiver stress, caregiver burnout, sandwich generation, cuidador, cuidadora, cuidadores, cuidar a mis padres
aging: ~, getting older, growing old, retirement, ~retired, vejez, envejecer, jubilación
immigration: acculturation, culture shock, asylum, undocumented, daca, ~deportation, ~immigrant, asilo, indocumentado, indocumentada, deportación, migración, aculturación
legal: ~, court ordered, court mandated, ~custody, probation, forensic, ~court, orden de la corte, custodia, libertad condicional, ~corte
reentry: prison, incarceration, incarcerated, parole, ~jail, cárcel, prisión, ~preso, ~presa
first-responder: firefighter, paramedic, emt, police officer, law enforcement, ~police, bombero, paramédico, ~policía
sports: ~, athlete, sports psychology, sport psychology, sports psychologist, performance anxiety, atleta, deportista, psicología deportiva
family-building: starting a family, surrogacy, donor conception, trying to conceive, ~baby, formar una familia, ~bebé
maternal: ~, postpartum, postpartum depression, ppd, ppa, postnatal, perinatal, prenatal, pregnancy, ~pregnant, new mom, new mother, new parent, baby blues, maternal mental health, posparto, postparto, depresión posparto, embarazo, embarazada, maternidad, mamá primeriza, +miscarriage, +pregnancy loss
infertility: fertility, ivf, iui, ttc, trying to conceive, fertilidad, fecundación in vitro, no puedo quedar embarazada
adoption: adopted, adoptee, adoptive parents, foster care, foster parents, adoptado, adoptada, hogar temporal
health: ~, health problems, health psychology, medical issues, ~illness, problemas de salud, ~salud
sleep: ~, insomnia, insomniac, sleep problems, can't sleep, trouble sleeping, nightmares, insomnio, no puedo dormir, pesadillas, ~sueño, ~dormir
chronic-illness: autoimmune, autoimmune disease, diabetes, lupus, long covid, chronic fatigue, fibromyalgia, enfermedades crónicas, fibromialgia, ~enfermedad, +cancer, +disability, +brain injury
pain: ~, migraine, back pain, fibromyalgia, migraña, fibromialgia, ~dolor
cancer: oncology, psycho oncology, leukemia, oncología, leucemia
disability: ~, disabled, disabilities, physical disability, discapacidades
brain-injury: tbi, traumatic brain injury, concussion, head injury, ~stroke, conmoción cerebral, derrame cerebral
menopause: menopausal, perimenopause, hot flashes, perimenopausia, climaterio
dementia: alzheimer's, memory loss, memory problems, pérdida de memoria
addiction: addict, addicted, sobriety, rehab, ~sober, ~recovery, adicción, adicciones, adicto, adicta, rehabilitación, ~vicio
substance-use: substance abuse, substance use disorder, sud, drug abuse, chemical dependency, ~drugs, abuso de sustancias, drogadicción, ~drogas, +opioids, +heroin, +fentanyl, +cocaine, +meth, +marijuana, +dual diagnosis, +co occurring, +addiction, +rehab
alcohol: ~, alcoholism, alcoholic, drinking problem, problem drinking, binge drinking, aud, dui, dwi, ~drinking, ~drunk, alcoholismo, alcohólico, alcohólica, borracheras, ~borracho, ~bebida
drug-use: drug addiction, drug addict, opioid, opiates, opioid use disorder, oud, heroin, fentanyl, cocaine, meth, methamphetamine, marijuana, cannabis, pain pills, ~drugs, ~weed, ~pills, drogadicción, opioides, heroína, cocaína, metanfetamina, marihuana, fentanilo, ~drogas, ~pastillas
gambling: gambler, gambling addiction, sports betting, ~betting, ~casino, ludopatía, ludópata, apuestas
internet-gaming: video games, video game addiction, gaming addiction, internet addiction, phone addiction, screen addiction, screen time, ~gaming, ~social media, videojuegos, adicción al celular, adicción a internet, ~redes sociales
pornography: porn, porn addiction, sex addiction, sex addict, porno, adicción a la pornografía, adicción al sexo
dual-diagnosis: co occurring, co occurring disorders, cooccurring disorders, diagnóstico dual, patología dual
eating: ~, emotional eating, food issues, ~food, ~weight, alimentación, ~comer, ~comida, ~peso
eating-disorder: anorexia, anorexic, bulimia, bulimic, binge eating, binge eating disorder, arfid, orthorexia, purging, ~ed, anoréxica, bulímica, trastorno alimenticio, trastornos alimenticios, trastorno alimentario, tca, atracones
body-image: body dysmorphia, body dysmorphic disorder, bdd, dysmorphia, hate my body, dismorfia, dismorfia corporal
identity: ~, identity crisis, who am i, crisis de identidad
self-understanding: self discovery, self awareness, self exploration, personal growth, self improvement, finding myself, autoconocimiento, crecimiento personal, conocerme mejor
lgbtq: lgbt, lgbtqia, ~gay, ~lesbian, ~bisexual, ~queer, coming out, sexual orientation, ~lesbiana, salir del clóset, orientación sexual
gender-identity: ~transgender, ~trans, nonbinary, gender dysphoria, gender questioning, ~gender, ~transition, transgénero, disforia de género, ~género
racial-identity: biracial, multiracial, mixed race, bicultural, cultural identity, birracial, identidad cultural
spirituality: ~, spiritual, faith crisis, ~faith, ~religion, ~religious, ~god, espiritual, ~fe, ~dios
men: ~, men's mental health, masculinity, fatherhood, masculinidad, ~hombres
women: ~, women's mental health, ~mujeres, +menopause, +perimenopause
veterans: ~military, combat ptsd, combat trauma, service members, active duty, military families, ~vets, ~army, ~navy, veterano, veterana, militar, ~ejército
neurodiversity: neurodivergent, neurodiverse, audhd, neurodivergente
adhd: attention deficit, attention deficit disorder, hyperactive, hyperactivity, inattentive, executive function, audhd, ~add, déficit de atención, hiperactividad, tda
autism: autistic, asd, autism spectrum, on the spectrum, asperger's, audhd, ~spectrum, autista, espectro autista
learning: ~, learning disability, learning disabilities, learning disorder, dyslexia, dyslexic, dyscalculia, dysgraphia, iep, dislexia, discalculia, problemas de aprendizaje, +intellectual disability
tics: tic disorder, tourette's, tourette syndrome, síndrome de tourette
intellectual-disability: developmental disability, developmental disabilities, developmental delay, idd, down syndrome, discapacidad del desarrollo, síndrome de down
safety: ~, suicide, suicidal, suicidio, suicida
suicidal-ideation: suicide, suicidal, suicidal thoughts, suicidality, want to die, suicidio, suicida, ideas suicidas, pensamientos suicidas, ganas de morir, quiero morir
self-harm: self injury, self harming, nssi, hurting myself, ~cutting, autolesión, autolesionarme, cortarme, cortarse, me corto
complex: ~, serious mental illness, severe mental illness, smi, personality disorder, trastorno de personalidad, trastornos de personalidad
psychosis: psychotic, hearing voices, delusions, hallucinations, paranoia, paranoid, delirios, alucinaciones, psicótico, psicótica, escucho voces, oigo voces, +schizophrenia, +schizophrenic, +schizoaffective
schizophrenia: schizophrenic, schizoaffective, esquizofrénico, esquizofrénica, esquizoafectivo
borderline: borderline personality disorder, trastorno límite, personalidad límite, tlp
narcissism: narcissist, narcissistic, npd, narcissistic personality disorder, narcisista, narcisismo`,

  approach: `
relational: ~
relational-cultural: rct
psychodynamic: depth therapy, depth psychology, terapia psicodinámica, psicodinámico
psychoanalytic: psychoanalysis, psychoanalyst, ~analyst, freudian, psicoanálisis, psicoanalista
mentalization: mbt, mentalization based
jungian: jung, analytical psychology
adlerian: adler, ~individual psychology
aedp: accelerated experiential
attachment-based: attachment therapy, terapia de apego
interpersonal: ~, interpersonal therapy, interpersonal psychotherapy, terapia interpersonal
humanistic: terapia humanista
person-centered: client centered, rogerian, centrada en el cliente
existential: existentialism, logotherapy, logoterapia
gestalt: terapia gestalt
compassion-focused: cft, self compassion, autocompasión
positive: ~
cbt: cognitive behavioural, cognitive behavior therapy, cognitive therapy, tcc, terapia cognitivo conductual, terapia cognitiva, +rebt, +cbt i
act: ~, acceptance commitment therapy, terapia de aceptación y compromiso
schema: ~
exposure-erp: exposure therapy, terapia de exposición
tf-cbt: trauma focused cognitive behavioral therapy
cbt-i: cbt for sleep, cognitive behavioral therapy for insomnia
rebt: rational emotive, terapia racional emotiva
dbt: dialectical behavioral therapy, dialectical, dbt skills, terapia dialéctica conductual
mindfulness: ~mindful, meditation, mbsr, meditación
emdr: eye movement, eye movement desensitization, eye movement desensitization and reprocessing, movimientos oculares
ifs: parts work
somatic: body based, body psychotherapy, terapia corporal, terapia somática, +somatic experiencing
sensorimotor: sensorimotor psychotherapy
narrative: ~, narrative therapy, terapia narrativa
solution-focused: sfbt, solution focused brief therapy, brief therapy, terapia breve
motivational-interviewing: motivational interview, +harm reduction
integrative: ~eclectic, integrativa, ecléctica
strengths-based: strength based
trauma-informed: trauma sensitive
couples: ~
eft: emotionally focused couples therapy, terapia centrada en las emociones
gottman: gottman couples
imago: imago relationship therapy
ibct: integrative behavioral couple therapy
pact: ~
discernment: ~
sex-therapy: sex therapist, sex counseling, sexologist, sexología, sexólogo, sexóloga
family-systems: ~systemic, systemic therapy, sistémica, terapia sistémica
bowen: bowenian
child-methods: ~
play: ~, play based, ludoterapia
parent-training: parent management training, pmt, parenting classes, clases de crianza
theraplay: ~
sandplay: sand tray, sandtray, sand play
creative: ~, creative arts, expressive arts, artes expresivas
art: ~, art therapist, terapia de arte
music: ~, music therapist, terapia musical
dance-movement: dance therapy, movement therapy, dmt, danzaterapia
drama: ~, psychodrama, drama therapist, psicodrama
addiction-methods: addiction treatment, tratamiento de adicciones
harm-reduction: ~
twelve-step: 12 step, alcoholics anonymous, ~aa, 12 pasos, alcohólicos anónimos
contingency-management: ~
hypnotherapy: hypnosis, hypnotherapist, ~hypnotist, hipnosis
feminist: feminismo
multicultural: ~, cross cultural
culturally-responsive: culturally sensitive, culturally competent
liberation: ~, liberation psychology
neurofeedback: biofeedback, eeg biofeedback, biorretroalimentación
psychedelic-assisted: ketamine, psychedelic, kap, psilocybin, mdma, spravato, ketamina, psicodélicos
faith-based: christian counseling, biblical counseling, consejería cristiana
coaching: ~coach, life coach, life coaching, coach de vida`,

  session: `
individual: one on one, individual therapy, individual counseling, terapia individual
couple: couples therapy, couples counseling, couples counselor, couple therapy, marriage counseling, marriage counselor, marriage therapist, marital therapy, premarital counseling, terapia de pareja, consejería matrimonial, consejería de pareja
family: family therapy, family counseling, family therapist, terapia familiar, terapia de familia
group: group therapy, therapy group, support group, terapia de grupo, terapia grupal, grupo de apoyo
polycule: throuple, triad
intensive: therapy intensive, intensivo`,

  age: `
0-5: baby, babies, infant, toddler, preschooler, early childhood, kids, child, children, bebé, primera infancia, preescolar, niños pequeños, niños, niñas, infantil
6-12: kids, tween, preteen, grade school, elementary school, child, niños, niñas, infantil, pediatric
13-17: teenager, adolescent, high school, tween, adolescencia
18-25: college students, university students, college, students, adulto joven, adultos jóvenes, jóvenes adultos, universitarios
26-64: adulto
65-plus: senior, elderly, older people, senior citizen, elder, geriatric, over 65, ancianos, adultos mayores, adulto mayor, tercera edad, personas de la tercera edad, geriatría`,

  mode: `
in-person: ~face to face, in office, inperson, presencial, ~cara a cara
video: ~, telehealth, teletherapy, telemedicine, telepsychiatry, virtual, online, online therapy, online counseling, ~remote, ~zoom, ~facetime, video call, en línea, terapia en línea, virtualmente, ~a distancia, videollamada, telesalud, teleterapia
phone: ~, phone call, phone session, telephone, over the phone, +telehealth, +teletherapy, +virtual, +remote, por teléfono, llamada telefónica, ~llamadas
chat: ~, text therapy, ~texting, ~messaging, text based, +virtual, +online, por chat, ~mensajes de texto, ~por mensaje
home-visit: house call, ~in home, a domicilio, ~en mi casa, visitas a domicilio
walk-and-talk: walking therapy, outdoor therapy, ~outdoors, al aire libre, ~caminando`,

  accepting: `
open: accepting new clients, accepting new patients, new patients, new clients, taking clients, taking new clients, open now, openings, has openings, with openings, no waitlist, no wait list, sin lista de espera, pacientes nuevos, nuevos pacientes, available, disponible
waitlist: wait list, waiting list`,

  payer: `
anthem: ~, anthem blue cross, anthem bcbs, anthem blue cross blue shield, elevance, empire blue cross, +bcbs, +blue cross, +blue shield, +blue cross blue shield, blue cross of california, bcbs anthem
blue-cross-blue-shield: bcbs, blue cross, blue shield, blue cross and blue shield, bluecross, blueshield, bluecross blueshield, blue cross of, bc bs, hmsa, blue kc, capital blue, capital blue cross, fep blue, bluecard
blue-cross-blue-shield/alabama: bcbsal
blue-cross-blue-shield/carefirst: carefirst bcbs, carefirst blue cross blue shield
blue-cross-blue-shield/excellus: excellus bcbs, excellus blue cross blue shield
blue-cross-blue-shield/florida-blue: blue cross blue shield of florida
blue-cross-blue-shield/highmark: highmark bcbs, highmark blue shield, highmark blue cross blue shield
blue-cross-blue-shield/horizon: ~horizon, horizon bcbs, horizon nj, ~horizon blue, blue cross blue shield of new jersey
blue-cross-blue-shield/illinois: bcbsil
blue-cross-blue-shield/independence: ibx, independence bcbs, keystone health plan east, ~independence
blue-cross-blue-shield/massachusetts: bcbsma
blue-cross-blue-shield/michigan: bcbsm, blue care network
blue-cross-blue-shield/montana: bcbsmt
blue-cross-blue-shield/new-mexico: bcbsnm
blue-cross-blue-shield/north-carolina: bcbsnc, blue cross nc
blue-cross-blue-shield/oklahoma: bcbsok
blue-cross-blue-shield/premera: premera bcbs, premera blue cross
blue-cross-blue-shield/regence: regence bcbs, regence blue cross, regence blueshield
blue-cross-blue-shield/tennessee: bcbst
blue-cross-blue-shield/texas: bcbstx
blue-cross-blue-shield/wellmark: wellmark bcbs, wellmark blue cross, wellmark blue cross blue shield
blue-cross-blue-shield/california: blue shield ca, blue shield california, bsca
cigna-evernorth: cigna, evernorth, cigna behavioral health
kaiser: kaiser foundation health plan
magellan: magellan behavioral health
medicaid: medicade, medicad, state insurance, healthy louisiana, healthy michigan plan, healthy connections, iowa health link, diamond state health plan, dr dynasaur, arkids, seguro del estado
medicaid/ahcccs: arizona medicaid
medicaid/apple-health: washington medicaid
medicaid/badgercare-plus: badgercare, badger care, wisconsin medicaid
medicaid/cardinal-care: virginia medicaid
medicaid/denalicare: denali care, denali kidcare, alaska medicaid
medicaid/health-first-colorado: colorado medicaid
medicaid/healthchoice: maryland healthchoice, maryland medicaid
medicaid/healthy-indiana-plan: hoosier healthwise, hoosier care connect
medicaid/heritage-health: nebraska medicaid
medicaid/husky: ~husky, connecticut medicaid
medicaid/kancare: kansas medicaid
medicaid/mainecare: maine medicaid
medicaid/masshealth: mass health, massachusetts medicaid
medicaid/med-quest: medquest, hawaii medicaid
medicaid/medi-cal: california medicaid
medicaid/medical-assistance: minnesota medicaid, pennsylvania medicaid
medicaid/mo-healthnet: missouri healthnet, healthnet missouri, missouri medicaid
medicaid/nj-familycare: new jersey familycare, nj family care, new jersey medicaid
medicaid/oregon-health-plan: ohp, oregon medicaid
medicaid/rite-care: ritecare, rhode island medicaid
medicaid/soonercare: sooner care, oklahoma medicaid
medicaid/texas-star: star medicaid, star kids
medicaid/tenncare: tenn care, tennessee medicaid
medicaid/turquoise-care: centennial care, new mexico medicaid
chip: ~, children's health insurance program, children's health insurance, schip, seguro médico para niños, child health plan plus, chp
chip/kidcare: kid care, florida kidcare
chip/peachcare: peachcare for kids, peach care
medicare: medicare part b, medicare advantage, ~part b
optum-unitedhealthcare: unitedhealthcare, united healthcare, united health, uhc, ubh, united behavioral health, optum, optumhealth, uhc community plan, ~united
oscar: ~, oscar health, oscar insurance
oxford: ~, oxford health, oxford health plans
tricare: tri care, tricare prime, tricare east, tricare west, tricare select, humana military
va: ~, veterans affairs, va benefits, va community care, community care network, va health care
multiplan: multi plan, phcs
emblemhealth: ~emblem, ghi, hip of new york, emblem health
harvard-pilgrim: point32health, hphc
tufts: ~, tufts health
health-net: healthnet, mhn
carelon: ~beacon, beacon health options, value options, valueoptions, carelon behavioral health
first-health: first health network
wellcare: ~well care
ambetter: ambetter marketplace
amerihealth-caritas: ?amerihealth, keystone first
caresource: ~care source
compsych: com psych
healthfirst: ?health first
healthpartners: ?health partners
indian-health-service: ihs, tribal health
medica: ~, medica health
mvp: ~, mvp health
surest: ~
wellpoint: well point, amerigroup`,

  payment: `
in-network: ~innetwork, takes my insurance, accepts insurance, with insurance, acepta seguro, aceptan seguro, con seguro, takes insurance
out-of-network-superbill: superbill, oon, out of network benefits, ~reimbursement, ~reembolso
single-case: sca
self-pay: private pay, ~cash, cash pay, out of pocket, no insurance, without insurance, ~uninsured, sin seguro, no tengo seguro, ~efectivo, pagar en efectivo, pagar de mi bolsillo
sliding-scale: sliding fee, sliding fee scale, reduced fee, reduced rate, income based, low fee, ~low income, ~affordable, ~low cost, ~cheap, not too expensive, bajo costo, tarifa reducida, pago según ingresos, ~bajos ingresos, ~económico, ~económica, ~barato, ~barata
payment-plan: ~installments, pagos a plazos, ~a plazos
pro-bono: free therapy, free counseling, free sessions, free of charge, ~free, probono, terapia gratis, terapia gratuita, ~gratis, ~gratuito, ~gratuita, sin costo
hsa-fsa: hsa, fsa, health savings account, flexible spending account, flex card, cuenta hsa
eap: employee assistance program
workers-comp: workman's comp, compensación al trabajador
victim-compensation: crime victims compensation, victims compensation, victim services fund, cvc, compensación a víctimas`,

  consultation: `
free: free consultation, free consult, free first call, free phone consult, free intro call, no cost consultation, consulta gratis, consulta gratuita, primera consulta gratis`,

  gender: `
woman: women, female, lady, she her, mujer, mujeres, terapeuta mujer, femenina
man: men, male, guy, he him, hombre, hombres, terapeuta hombre, masculino
non-binary: nonbinary, enby, they them, no binario, no binaria, no binarie
transgender: trans, transgénero, transexual
genderqueer: gender queer, genderfluid, gender fluid, género fluido
two-spirit: twospirit, 2 spirit`,

  ethnicity: `
asian: asian american, aapi, chinese american, korean american, japanese american, vietnamese american, filipino american, asiático, asiática
black: african american, black american, african, afro american, caribbean, afroamericano, afroamericana, afrolatino, afrolatina, negro, negra
hispanic-latino: latino, latina, latinx, latine, hispanic, latin american, chicano, chicana, mexican american, hispano, hispana, mexicano, mexicana
indigenous: native american, american indian, native, first nations, alaska native, indígena, nativo americano, nativa americana
middle-eastern-north-african: mena, middle eastern, arab, arab american, persian, north african, árabe, persa
pacific-islander: native hawaiian, nhpi, samoan, polynesian
south-asian: indian american, desi, pakistani, bangladeshi, sri lankan, indian, sudasiático, sudasiática
white: caucasian, blanco, blanca
multiracial: biracial, mixed race, mixed, birracial, mestizo, mestiza`,

  sexuality: `
gay: homosexual
bisexual: bi
asexual: ace, aroace, demisexual
pansexual: pan`,

  faith: `
christian: christianity, catholic, protestant, evangelical, baptist, cristiano, cristiana, católico, católica, evangélico, evangélica, christian counseling
jewish: jew, judaism, orthodox jewish, judío, judía
muslim: islamic, musulmán, musulmana, islámico
hindu: hinduism
buddhist: buddhism, zen, budista
sikh: sikhism, sij
latter-day-saint: mormon, lds, mormona
secular: no religion, without religion, no religious, nothing religious, sin religión, atheist, agnostic, non religious, nonreligious, not religious, atheism, ateo, atea, agnóstico, agnóstica, laico, laica
interfaith: multifaith, interreligioso`,

  affirming: `
lgbtq: lgbt, lgbtqia, ~gay, ~lesbian, ~bisexual, ~queer, gay friendly, gay affirming, lgbtq affirming, ~lesbiana
trans: ~transgender, ~nonbinary, ~non binary, trans affirming, gender affirming, ~transgénero, ~no binario, ~no binaria
intersex: ~intersexual
kink: ~, bdsm, kink friendly, kink aware, ~fetish
polyamory: ~polyamorous, ~poly, enm, ~non monogamous, non monogamy, ethical non monogamy, ~open relationship, poliamor
sex-worker: ~sex work, ~escort, trabajo sexual, trabajadora sexual, trabajador sexual
fat-positive: haes, health at every size, body positive, ~plus size, ~fat, size inclusive, body positivity, positividad corporal
neurodiversity: ~neurodivergent, neurodiverse, neurodiversity affirming, ~neurodivergente
disability: ~, ~disabled, disability affirming, ~disabilities, discapacidad
deaf: ~hard of hearing, ~hearing loss, ~sordo, ~sorda
hiv: hiv positive, ~aids, living with hiv, ~vih, vih positivo, ~sida
people-of-color: bipoc, poc, person of color, women of color, ~minorities, personas de color
anti-racist: antiracist, racial justice, antirracista
immigrant: ~immigration, ~undocumented, ~daca, ~migrants, ~indocumentados, ~migrantes
refugees: ~asylum seeker, ~refugiado, ~refugiada
first-generation: first gen, ~children of immigrants, ~second generation, ~hijos de inmigrantes
first-gen-students: first gen college, first generation college students
military: ~, ~military families, ~service members, ~veteran, ~army, ~navy, ~marines, ~veterano, ~veterana, ~militar, familias militares
single-parents: ~single mom, ~single mother, ~single dad, ~single father, ~madre soltera, madres solteras, ~padre soltero, ~mamá soltera
formerly-incarcerated: ~ex offender, returning citizens, ~after prison`,

  language: `
ase: sign language, american sign, signs asl, lengua de señas, lenguaje de señas
cmn: mandarin chinese, putonghua, +chinese, +chino, 普通话, 普通話, 国语, 國語
es: castellano, spanish speaking, habla español, en español, hispanohablante
fa: farsi
fil: tagalog, pilipino
hak: hakka
ht: creole, kreyol, haitian, haitian kreyol, kreyòl ayisyen, criollo
km: cambodian, camboyano
nan: taiwanese, hokkien
nv: diné
ps: pashtu, pushto
pt: brazilian, brasileño
tl: tagalog
wuu: shanghainese
yue: cantonese chinese, +chinese, +chino, 广东话, 廣東話, 粤语, 粵語`,

  profession: `
psychologist: psyd, clinical psychologist, phd, doctor of psychology, physcologist, psicólogo, psicóloga, sicólogo, sicóloga, +neuropsychologist
clinical-social-worker: lcsw, licsw, lisw, lcsw c, lcsw r, lcsw s, lmsw, lsw, csw, msw, acsw, social worker, clinical social work, trabajador social, trabajadora social, trabajo social
marriage-family-therapist: lmft, mft, lcmft, limft, imft, licensed marriage and family therapist, marriage therapist, family therapist, marriage and family, terapeuta de pareja, terapeuta familiar, terapia familiar y de pareja
professional-counselor: lpc, lpcc, lmhc, lcpc, lcmhc, lpc mhsp, lpc s, lpcmh, lmhp, ncc, licensed professional counselor, mental health counselor, licensed counselor, consejero profesional
addiction-counselor: cadc, ladc, lcadc, casac, lcdc, ~cac, ~lac, substance abuse counselor, drug counselor, alcohol counselor, addiction specialist, consejero en adicciones, consejera en adicciones
creative-arts-therapist: lcat, atr, atr bc, mt bc, bc dmt, art therapist, music therapist, arteterapeuta, musicoterapeuta
school-psychologist: nasp, ncsp, school psych, psicólogo escolar, psicóloga escolar
pastoral-counselor: ~pastor, ~chaplain, pastoral counseling, ~capellán
psychiatrist: psychiatry, ~md, ~shrink, ~mental health doctor, psiquiatra
psychiatric-nurse: pmhnp, pmhnp bc, np, aprn, nurse practitioner, psychiatric nurse practitioner, psych np, psych nurse, ~nurse, ~enfermero, ~enfermera, enfermera psiquiátrica
physician-assistant: pa c, physician associate
peer-specialist: peer support, peer counselor, peer recovery, recovery coach, apoyo de pares, especialista de apoyo
associate: ~, amft, lmfta, asw, apcc, associate therapist, prelicensed, pre licensed, lamft, lpca, lmhca, terapeuta asociado
trainee: ~, ~intern, student therapist, practicum, mft trainee, ~pasante, ~practicante, ~en formación`,

  service: `
therapy: ~, ~counseling, psychotherapy, talk therapy, psicoterapia, ~consejería
medication: ~meds, ~zoloft, ~prozac, ~lexapro, medication management, med management, prescriber, ~prescribe, ~prescription, ~antidepressants, ~ssri, medicación, ~receta, manejo de medicamentos, ~pastillas, +suboxone, +methadone
moud: ~mat, suboxone, buprenorphine, methadone, naltrexone, vivitrol, medication assisted treatment, metadona, suboxona
tms: transcranial magnetic stimulation, estimulación magnética transcraneal
assessment: ~, ~testing, psychological testing, psych testing, ~evaluation, adhd testing, autism testing, ~diagnosis, autism evaluation, adhd evaluation, psych eval, evaluación psicológica, pruebas psicológicas, ~diagnóstico, +neuropsych, +neuropsychological testing
neuropsych: neuropsychologist, neuropsychology, neuropsychological, neuropsych evaluation, neuropsicología, neuropsicólogo, neuropsicóloga
letters: ~, surgery letter, hrt letter, gender letter, gender affirming letter, letter for surgery, carta para cirugía, carta de apoyo
coaching: ~coach, life coach, life coaching, coach de vida`,

  style: `
supportive: warm, gentle, compassionate, kind, empathetic, cálido, cálida, amable
direct: straightforward, no nonsense, challenging, directivo, directiva, sin rodeos
structured: homework, estructurada
conversational: talkative
goal-oriented: goals, practical tools, tools, action oriented, metas, herramientas
open-ended: exploratory, unstructured`,

  'care-level': `
outpatient: weekly therapy, ambulatorio
intensive-outpatient: iop, intensive outpatient program, ambulatorio intensivo
partial-hospitalization: php, day treatment, partial hospital, partial hospitalization program
residential: residential treatment, residential program, ~rehab, rtc, centro residencial, rehabilitación residencial
inpatient: ~psych ward, ~psychiatric hospital, ~hospital, ~psych hospital, ~mental hospital, ~hospital psiquiátrico, ~internamiento
detox: detoxification, ~withdrawal, medical detox, desintoxicarme
crisis: ~, crisis center, crisis services, walk in crisis, centro de crisis`,

  access: `
wheelchair: wheelchair accessible, ada accessible, handicap accessible, elevator, ramp, accessible office, silla de ruedas, rampa, elevador, ascensor
deaf-hard-of-hearing: deaf, hard of hearing, hearing loop, sordera, intérprete de señas
low-vision: blind, visually impaired, screen reader, large print, ciego, ciega
cognitive: plain language, easy read, lectura fácil
public-transit: near subway, near the bus, near bus, near train, subway, metro accessible, cerca del metro, transporte público`,
};
