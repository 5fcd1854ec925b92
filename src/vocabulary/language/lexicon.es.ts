/**
 * Spanish, of the United States and Latin America first: what people say, and what they may need help with. `lexicon.ts`
 * explains the lines; accents are left out, in the phrases as in the text (`ñ` is `n`). Every person says *yo tengo* and
 * *me siento* in a few ways, so the commonest verbs are read in one form.
 */
export const source = `
que < q ke
porque < xq porq pq
por < x
tener < tengo tiene tenia tenemos tienen tuve tuvo tenido teniendo
estar < estoy esta estaba estamos estan estuve estuvo estado toy
ser < soy es era fui son eran sido somos
sentir < siento siente sentia sentimos sienten senti sintio sentido sintiendo sentirme
poder < puedo puede podia podemos pueden pude pudo podido
querer < quiero quiere queria queremos quieren quise quiso
hacer < hago hace hacia hacemos hacen hice hizo hecho haciendo
perder < pierdo pierde perdi perdio perdido perdimos perdiendo perdieron
dormir < duermo duerme dormi durmio dormido durmiendo dormirme
dejar < dejo deja deje dejado dejando dejaron
ir < voy va vamos van fue ido iba
decir < digo dice dijo dicho dicen decia diciendo
pelear < peleo pelea peleamos pelean peleando peleas pelearme peleaba
discutir < discuto discute discutimos discuten discutiendo discusiones discusion
murio < fallecio falleció
confiar < confio confia confiaba confianza
llorar < lloro llora llorando llore lloraba
comer < come comiendo comi comia
beber < bebo bebe bebiendo bebia tomar tomo toma tomando tomaba
trabajar < trabajo trabaja trabajando trabajaba trabajos
vivir < vivo vive vivimos viviendo vivia
saber < se sabe sabia
mama < madre mami amama mamita
papa < padre papi papito
esposa < mujer senora
esposo < marido
amigo < amiga amigos amigas amistad amistades

@filler muy mucho mucha tan tanto siempre ya tambien solo casi realmente demasiado bastante un poco mas todo toda ahora ultimamente
@not no nunca jamas sin tampoco ni nada
@unable xx
@across realmente mucha mucho muy tener estar ser sentir me haber he hemos ha de la el un una mi que creo pienso ninguna ningun tipo problema problemas muy o ni y se por sufro padezco
@spell ansiedad depresion relacion matrimonio familia autoestima infidelidad divorcio separacion comunicacion trastorno alimenticio alcohol* drogas adiccion violencia abuso trauma* panico soledad insomnio pesadillas terapia terapeuta psicolog* esposo esposa novio novia pareja hermano hermana trabajo escuela universidad dinero deudas embaraz* estres estresad* deprimid* ansios* triste tristeza celos enojo inmigra* identidad cansad* agotad* miedo
@plain relaciones familiar familiares tristes triunfo pasado cansado parejas hermanos
@pareja esposo esposa novio* novia* pareja* prometid* conyuge
@ex ex exnovi* exespos* exmarido expareja exmujer
@padres mama papa padres madrastra padrastro suegr*
@familiar @padres herman* primo prima primos tio tia tios abuel* sobrin* cunad* familia familiares
@hijo hijo hija hijos hijas hijastr* nino nina ninos ninas bebe bebes adolescente* niet*
@jefe jefe jefa supervisor* patron patrona gerente encargad*
@me me te se le nos les

# need
0 problema*, dificil*, no poder, que puedo hacer, que hago, como puedo, como hago, como se hace, ayuda*, necesito, preocup*, miedo, triste*, llorar, cansad*, hart*, agotad*, sufr*, dolor*, duele, mal, peor, fatal, horrible, terrible, enojad*, enojo, molest*, frustrad*, estres*, presion, perder, sol*, confundid*, no soporto, no aguanto, odio, culpa*, verguenza, pelear, discutir, no entiende*, no me entiende*, fracas*, desesper*, ansios*, terapia, terapeuta, psicolog*, consejo*, por que, atrapad*, nervios*, no me llevo, conflicto*, crisis, abrum*, lidiar, superar, sobrellevar, no alcanza, falta de, asust*, aterr*, celos*, ignora*, traicion*, murio, dejo de, separ*

# quiet
0! no te preocupes, no hay problema, sin problema, no estar estres*, estar bien, ser broma, muerto de risa, como estar, gracias a dios, por dios, dios mio, ay dios, si dios quiere, gracias por tu ayuda, de vacaciones, casa de campo

# depression
6 depre, depresion, deprimid*, depresiv*, antidepresiv*
5 tristeza, sin ganas, no tener ganas, ganas de nada, no querer hacer nada, no querer levantarme, no poder levantarme, levantarme de la cama, salir de la cama, vacio, vacia, me sentir vaci*, sin esperanza, desesperanza, sin sentido, no le encuentro sentido, nada me importa, nada me alegra, nada tiene sentido, perder el interes, perder las ganas, sin energia, sin fuerzas, desanimad*, desmotivad*, sin motivacion, llorar por todo, llorar todo, llorar sin razon, no dejo de llorar, no paro de llorar, ganas de llorar, lloro todas, triste todo el tiempo, siempre triste, me sentir triste, estar triste, inutil, no valgo nada, no sirvo para nada, me doy por vencid*, rendirme, tocar fondo, hoyo negro, ser feliz, infeliz, mi vida no, odio mi vida, no disfruto, apagad*, me quiero morir, sin ilusion, desganad*, apatia
3? triste, llorar, sol*, cansad*, hundid*, morir, dolor, vida, animo, mal, agotad*, suicid*

# bipolar
6 bipolar*, mania, maniac*, hipoman*, litio
5 cambios de humor, cambios de animo, altibajos, subidas y bajadas, de la alegria a la tristeza, eufori*, un dia estoy bien y otro

# grief
6 duelo, luto, viud*
5 murio, ha muerto, haber muerto, muerte de, perder a mi, perdida de, fallec*, funeral, velorio, entierro, aborto espontaneo, perder un bebe, extrano a mi @familiar, ya no esta con nosotros, se nos fue, mi difunt*, aniversario de su muerte, despedirme
3? muerte, muerto, extrano, murieron, cementerio

# loneliness
6 soledad, me sentir sol*, estar sol*, sentir tan sol*, completamente sol*, aislad*
5 no tener amigos, sin amigos, no tener a nadie, no tener con quien, nadie con quien, nadie me entiende, nadie me quiere, nadie me busca, nadie me llama, no conozco a nadie, no encajo, no pertenezco, fuera de lugar, me excluyen, me hacen a un lado, invisible, siempre solo, siempre sola, lejos de todos
3? sol*, amigo, aislamiento, abandonad*

# self-esteem
6 autoestima, insegur*, amor propio, confianza en mi, impostor*, autocritic*
5 me odio, no me quiero, no me acepto, no ser suficiente, nunca ser suficiente, no soy lo suficiente, no valgo, no sirvo, me sentir menos, inferior*, me comparo, compararme, me sentir fe*, ser un fracaso, fracasad*, no merezco, dudo de mi, no creo en mi, creer en mi, quererme, valorarme, verguenza de mi, no me valor*, que piensen de mi, lo que piensan de mi, que dira la gente, lo que dicen los demas, complacer a todos, no saber decir que no, me cuesta decir que no, poner limites, se burlan de mi, me critic*, me humill*, me hacen sentir menos, tont*, fe* y gord*
3? suficiente, inutil, critican, timid*, celos, culpa, mereces, verguenza

# perfectionism
6 perfeccionis*
5 tener que ser perfect*, todo perfecto, todo tiene que salir, miedo a fallar, miedo a fracasar, miedo al fracaso, miedo a equivocarme, no tolero equivocarme, muy exigente conmigo, me exijo, autoexigen*

# anger
6 ira, enojo, coraje, rabia, furia, mal caracter, mal genio
5 enojad*, me molesto, exploto, explotar, estallo, pierdo los estribos, pierdo el control, pierdo la paciencia, grito por todo, le grito, les grito, gritar, irritab*, irritad*, todo me molesta, agresiv*, golpeo la pared, rompo cosas, resentimiento*, rencor*, odio a todos, controlar mi caracter, controlar mis emociones, impaciente, me desquito
3? odio, grit*, molest*, frustr*, violent*

# seasonal
6 estacional
5 cada invierno, en invierno, cuando llega el invierno, falta de sol, dias oscuros, dias cortos, deprime* en navidad, odio la navidad

# self-understanding
6 autoconocimiento, conocerme, crecimiento personal, entenderme, encontrarme, superacion personal
5 quien soy, no saber que quiero, que quiero en la vida, sentido de la vida, proposito, mismos patrones, repito los mismos, los mismos errores, mismo error, por que soy asi, crisis de identidad, crisis existencial, me autosaboteo, ser mejor persona, que me pasa, que tengo, rumbo, perdid* en la vida, me sentir perdid*
3? patrones, confundid*

# anxiety
6 ansiedad, ansios*, nervios*, angusti*
5 preocupad*, me preocupo, preocupacion*, preocupar*, no dejo de pensar, no puedo dejar de pensar, no paro de pensar, pensar demasiado, pienso demasiado, sobrepens*, mente no para, mente no se calla, mil cosas por la cabeza, miedo a todo, miedo de todo, miedo a salir, algo malo, va a pasar algo, relajarme, tens*, intranquil*, inquiet*, corazon acelerado, corazon se acelera, me late, palpitaciones, tiembl*, me sudan, nudo en el estomago, nudo en la garganta, falta de aire, me falta el aire, no poder respirar, pensamientos intrusivos, pensamientos negativos, me asusto, calmarme, tranquilizarme, incertidumbre
3? miedo*, estres*, temor*, panico, agobi*, abrumad*, futuro, dormir

# panic
6 panico, ataque* de ansiedad, ataque* de nervios, crisis de ansiedad, agorafob*
5 no poder respirar, me falta el aire, me ahogo, voy a morir, infarto, pecho apretado, opresion en el pecho, dolor en el pecho, corazon a mil, hiperventil*, me desmayo, mareos

# phobia
6 fobia*, claustrofob*
5 miedo a volar, miedo a los aviones, miedo a las alturas, miedo a las aranas, miedo a las agujas, miedo a manejar, miedo a conducir, miedo a los perros, miedo a la oscuridad, miedo a los elevadores, lugares cerrados, espacios cerrados, miedo a la sangre, miedo al dentista, miedo a morir, miedo a la muerte, miedo a las serpientes, miedo a vomitar
3? miedo a

# social-anxiety
6 ansiedad social, fobia social, timid*
5 hablar en publico, miedo a la gente, miedo a hablar, pena hablar, me da pena, verguenza hablar, que me juzguen, me juzgan, todos me miran, me quedo callad*, no se que decir, evito a la gente, evito salir, no me gusta salir, hacer amigos, conocer gente, socializar, multitudes, antisocial, me pongo roj*, hablar con la gente, introvertid*
3? gente, publico, juzg*, exponer

# ocd
6 toc, compulsi*, obsesi*, pensamientos intrusivos
5 lavarme las manos, me lavo las manos, reviso la puerta, revisar todo, reviso todo, verifico, una y otra vez, germenes, contamin*, rituales, contar cosas, pensamientos que no puedo sacar, me arranco el pelo, me arranco el cabello

# health-anxiety
6 hipocondri*, ansiedad por la salud
5 miedo a enfermar*, miedo a tener cancer, creo que tengo cancer, miedo a una enfermedad, busco sintomas, sintomas en internet, sintomas en google, preocupa* mi salud, los doctores dicen que no tengo nada, los medicos dicen que, examenes salen bien, covid*, coronavirus, pandemia, contagi*

# stress
6 estres, estresad*, estresante*, abrumad*, agobiad*, agotamiento, agotad*, saturad*, burnout
5 no doy mas, no puedo mas, no poder con todo, con tanto, demasiadas cosas, muchas cosas, mucha presion, bajo presion, sin tiempo, no tener tiempo, tiempo para mi, todo a la vez, todo al mismo tiempo, al limite, exhaust*, me sobrepasa, me rebasa, no alcanza el tiempo, voy a explotar, volverme loc*, me vuelvo loc*, crisis nerviosa, quehacer*
3? presion, cansad*, pendientes, problemas, carga

# work-burnout
6 burnout, estres laboral, agotamiento laboral, desgaste
5 odio mi trabajar, odio trabajar, no soporto mi trabajar, hart* de mi trabajar, cansad* de mi trabajar, cansad* de trabajar, estres* en el trabajar, estres* por el trabajar, estres* del trabajar, estres* trabajar, mucho trabajar, demasiado trabajar, exceso de trabajar, carga de trabajar, trabajar demasiado, trabajar me agota, trabajar me tiene, trabajar me estres*, quemad*, dos trabajar, horas extra*, turnos, turno de noche, renunciar, sin descanso, no querer ir a trabajar, llorar antes de trabajar, problemas en el trabajar, problemas del trabajar, presion en el trabajar, me explotan
3? trabajar, laboral, oficina

# relationship
6 problemas de pareja, relacion, terapia de pareja, consejeria de pareja
5 no me quiere, no me ama, lo amo, la amo, enamorad*, desamor, me dejo, me ignora, no me valora, distancia, me alejo de la gente, alejo a la gente, alejo a todos, alejo a las personas, compromis*, no me siento amad*, celos*
5? @pareja, @ex
3? amor, casad*, juntos, te amo

# communication
6 comunicacion, comunicarnos, comunicarme, no nos comunicamos
5 no hablamos, no me escucha, no me escuchan, no nos entendemos, no me entiende, no me entienden, no saber como decir, como decirle, como le digo, expresar lo que siento, expresar mis sentimientos, expresarme, me cuesta hablar, ley del hielo, deja de hablarme, no me habla, hablar de mis sentimientos, me guardo todo, malentendid*, no quiere hablar, abrirme
3? hablar, escuch*, decirle, entiende

# couple-conflict
6 problemas matrimoniales, crisis matrimonial, crisis de pareja, matrimonio, terapia de pareja
5 pelear con mi @pareja, discutir con mi @pareja, mi @pareja y yo pelear, mi @pareja y yo discutir, pelear por todo, discutir por todo, siempre pelear, siempre discutir, pelear todo el tiempo, por dinero pelear, no nos llevamos, nos estamos alejando, nos alejamos, como companeros de cuarto, no me ayuda en la casa, suegr*, me falta al respeto, nos gritamos, me echa la culpa
5? mi @pareja y yo, mi esposo no, mi esposa no, mi esposo me, mi esposa me
3? pelear, discutir, esposo, esposa, casad*

# infidelity
6 infidel*, infiel, amante, adulter*, cuernos
5 me engano, me engana, me esta enganando, lo engane, la engane, otra mujer, otro hombre, con otra, con otro, otra persona, traicion*, le encontre mensajes, mensajes en su celular, aventura, se acosto con, doble vida
3? mentir*, engan*, mensajes

# trust
6 desconfianza, desconfio, desconfiad*, no confiar, confiar en, falta de confiar, recuperar la confiar, celos*
5 me miente, me mintio, mentiras, mentiroso, me oculta, reviso su celular, revisar su celular, traicion*, secretos, no le creo, volver a confiar

# intimacy
6 intimidad, afecto, carino
5 no me toca, no me abraza, no me besa, frio conmigo, fria conmigo, distante, se acabo la chispa, ya no hay pasion, abrirme con, cercania, dejar entrar, no siento atraccion, conexion emocional, vulnerable
3? distan*, abraz*, bes*

# sex
6 sexual*, sexo, libido, ereccion, disfuncion erectil, impoten*, orgasmo*, eyacul*, pornograf*, porno, masturb*, virgin*
5 tener relaciones, no tengo deseo, sin deseo, en la cama, dolor al tener, vaginismo, vida intima, fantasias

# divorce
6 divorci*, separacion, separar*, separad*, separando*, ruptura, rompimiento, custodia, pension alimenticia
5 me dejo, nos separamos, terminamos, terminar con, termine con, rompimos, rompio conmigo, corto conmigo, olvidarlo, olvidarla, mi ex, volver con, regresar con, corazon roto, me rompio el corazon, dejar a mi @pareja, dejarlo, dejarla, quiere dejarme, se fue de la casa, seguir adelante sin
4? @ex

# dating
6 citas, primera cita, salir con alguien, tinder, ligar, conquistar
5 encontrar pareja, encontrar el amor, encontrar novi*, nunca he tenido novi*, nunca tener novi*, conocer a alguien, conseguir novi*, me gusta un, me gusta una, me gusta alguien, solter*, siempre elijo, hombres equivocados, elijo mal, amigos con derechos, casi algo

# attachment
6 apego, dependencia emocional, abandono
5 miedo a que me dejen, miedo a que me deje, me va a dejar, miedo a quedarme sol*, miedo a estar sol*, miedo al compromiso, miedo a enamorarme, miedo a amar, alejo a la gente, alejo a las personas, alejo a todos, me alejo cuando, me alejo de, se acercan demasiado, se me acercan, cuando se acercan, todos me abandonan, todos se van, necesito que me digan, no puedo vivir sin, no puedo estar sin, apegad*, aferr*
3? depend*, abandon*

# codependency
6 codepend*, dependencia emocional, dependiente
5 decir que no, limites, primero los demas, me olvido de mi, cargo con todos, me hago cargo de todos, responsable de todos, se aprovechan de mi, manipul*, narcisis*, chantaj*, complacer, salvar a todos, no puedo dejarlo, vuelvo con el, siempre regreso con, gaslighting
3? toxic*, culpa, control*

# family
6 problemas familiares, conflicto* familiar*, terapia familiar, familia disfuncional, familia toxica, dinamica familiar
6? mi familia
5 pelear con mi @familiar, discutir con mi @familiar, no me llevo bien con mi, no me llevo con mi, padres estrictos, padres control*, se metan, se mete en todo, padrastro, madrastra, mi familia no me acepta, familia no acepta, alejad* de mi familia, no me habla mi, me corrieron de la casa, herencia, hijo favorito, oveja negra, crecer sin padre, abandono mi papa, divorcio de mis padres
5? mi herman*, mis herman*, mi abuel*, mi tio, mi tia, mi prim*, mi cunad*, @padres

# parenting
6 crianza, criar, educar a mi*, ser madre, ser padre, mama soltera, padre soltero, disciplina, berrinche*
5 anos de edad, no me obedece, no me hace caso, no hace caso, rebelde, se porta mal, mala mama, mal padre, buena mama, buen padre, le grito a mis, pierdo la paciencia con, nido vacio, moja la cama, hijos peleando, tareas escolares, no me respeta mi
5? @hijo

# friendship
6 amigo
5 me peleo con, me dejan fuera, me excluyen, bullying, acoso escolar, se burlan, chismes, hablan mal de mi, hablan de mi, companer* de cuarto, roomie, vecin*, se alejo mi, vida social
3? gente, social*, excluid*

# workplace-relationships
6 companer* de trabajar, colegas, acoso laboral, ambiente laboral, mobbing, conflicto en el trabajar
6? mi jefe, mi jefa
5 jefe me grita, me lleva mal con mi jefe, no me llevo con mis companer*, problemas con mi jefe, problemas con mi jefa, humilla en el trabajar, ambiente toxico, hostig*, discriminan en el trabajar, companeros
5? mi @jefe
4? @jefe, coleg*

# trauma-ptsd
6 trauma*, estres postraumatico, tept, flashback*
5 pesadillas, recuerdos que, malos recuerdos, no poder olvidar lo que, lo que me paso, lo que paso, revivo, revivir, accidente, choque, asalt*, secuestr*, balacera, disparos, me atacaron, guerra, terremoto, huracan, incendio, vi morir, sobrevivi, sobreviviente, abus*, violaron, maltrat*, pasado doloroso, cruzar la frontera, violencia, susto, me sobresalto, cosas que vivi
3? pasado, recuerdos, violen*, heridas

# childhood-abuse
6 abuso infantil, maltrato infantil, infancia dificil, trauma de la infancia, traumas de infancia, nino interior, nina interior, heridas de la infancia
5 me pegaban, me golpeaban, me maltrataban, mi papa me pegaba, mi mama me pegaba, mi padrastro me, cuando ser nin*, cuando ser chic*, cuando ser pequen*, de nino, de nina, infancia, mi ninez, padres alcoholic*, papa alcoholico, mama alcoholica, papa borracho, crecer con violencia, abusaron de mi de, descuid*

# sexual-abuse
6 abuso sexual, abusaron de mi, abuso de mi, agresion sexual, me violaron, me violo, violacion, acoso sexual, incesto, abusad* sexualmente
5 me toco sin, me tocaba, me tocaron, me manose*, me obligo a tener, me forzo, sin mi consentimiento, tocamientos, mi tio me, drogaron

# domestic-violence
6 violencia domestica, violencia intrafamiliar, violencia de genero, violencia de pareja, maltrato, me maltrata, abuso fisico, abuso emocional, abuso psicologico, abusivo, abusiva, orden de restriccion, orden de proteccion
5 me pega, me golpea, me golpeo, me pego, me empuja, me jala, me amenaza, me grita, me insulta, me humilla, me controla, no me deja salir, no me deja ver, no me deja trabajar, le tengo miedo, miedo de mi @pareja, miedo a mi @pareja, tener miedo de el, cela y me, me encierra, moreton*, me cachetea, me ahorc*, controlador*, refugio, escapar de el

# religious-trauma
6 trauma religioso, abuso espiritual, secta, culto religioso
5 deje la iglesia, salirme de la religion, miedo al infierno, culpa religiosa, familia muy religiosa, testigos de jehova, me hicieron dano en la iglesia, pecado*

# racial-trauma
6 racismo, racista*, discrimin*, xenofob*
5 por mi color, color de piel, por ser latin*, por ser mexican*, por ser hispan*, por ser negr*, por ser inmigrante, me miran mal por, vete a tu pais, perfil racial, estereotip*, prejuici*

# dissociation
6 disoci*, despersonaliz*, desrealiz*, personalidad multiple
5 fuera de mi cuerpo, no me siento real, nada parece real, como en un sueno, en automatico, piloto automatico, desconectad* de mi, me desconecto, me voy, lagunas mentales, no recuerdo mi infancia, no me reconozco

# life-transition
6 cambio de vida, cambios en mi vida, nueva etapa, adaptarme, adaptacion, transicion
5 me mude, mudanza, mudarme, ciudad nueva, empezar de nuevo, empezar de cero, volver a empezar, jubil*, me voy a casar, boda, graduar*, me gradue, decision*, no se que decidir, encrucijada, que hacer con mi vida, mi vida ha cambiado, crisis de los, estancad*, primer hijo, nido vacio
3? cambio*, decidir, futuro, mudar*

# career
6 carrera, desemple*, empleo, buscar trabajar, busco trabajar, buscando trabajar, sin trabajar, entrevista* de trabajar, vocacion*
5 perder mi trabajar, perder el trabajar, perder trabajar, me corrieron del, despid*, no encuentro trabajar, encontrar trabajar, conseguir trabajar, no tener trabajar, nuevo trabajar, cambiar de trabajar, dejar mi trabajar, renuncie, ascenso, negocio, emprend*, que estudiar, profesion, me recortaron, horas de trabajar
2? trabajar

# school
6 tareas, examen*, calificaciones, notas, academic*, tesis, semestre, reprob*, maestria, doctorado, preparatoria, secundaria
5 deje la escuela, problemas en la escuela, no quiere ir a la escuela, odio la escuela, materia*, estudi*, acoso escolar, bullying, beca
5? escuela, universidad, colegio, clase*, maestr*, profesor*, facultad, liceo, prepa

# financial-stress
6 deuda*, endeudad*, financier*, finanzas, problemas de dinero, problemas economicos, economicamente, bancarrota, desaloj*, hipoteca
5 no me alcanza, no alcanza el dinero, no tener dinero, sin dinero, falta de dinero, pagar, la renta, facturas, tarjetas de credito, prestamo*, debo dinero, debo mucho, fin de mes, pobreza, sueldo, salario, gastos, caro, ahorr*, quebr*, mantener a mi familia, gasto demasiado
4? dinero, plata, economi*

# caregiving
6 cuidador*, cuido a mi*, cuidar a mi*, cuidar de mi*, cuidando a mi*
5 mi @familiar enferm*, mama enferma, papa enfermo, @familiar estar enferm*, @familiar tener cancer, @pareja tener cancer, @pareja estar enferm*, hijo con discapacidad, necesidades especiales, asilo, derrame, silla de ruedas, me toca cuidar, padres mayores, padres ancianos
5? hospital

# chronic-illness
6 enfermedad cronica, cancer, diabet*, lupus, fibromialgia, artritis, esclerosis, epilep*, convulsion*, vih, autoinmun*, quimio*, discapacidad, tiroides
5 me diagnosticaron, enferm*, diagnostico, mi salud, problemas de salud, operacion, cirugia, me operaron, hospital*, tratamiento, los doctores, medicos, secuelas, covid*, fatiga, gripe, mareos, nauseas
3? doctor*, medic*, sintomas, debil*

# pain
6 dolor cronico, migrana*, dolor de cabeza, dolor de espalda, dolores, ciatica
5 me duele la, me duele el, me duelen, me duele todo, dolor todo el tiempo, dolor constante, vivir con dolor, dolor fisico, dolor de estomago
2? dolor, duele

# infertility
6 infertil*, fertilidad, fertilizacion in vitro, fiv, esteril
5 no poder tener hijos, no poder quedar embaraz*, no quedo embaraz*, quedar embarazada, embarazarme, buscando un bebe, prueba negativa, aborto espontaneo, perdida gestacional, tener un bebe y no

# maternal
6 posparto, postparto, embaraz*, recien nacid*, maternidad, parto, lactancia, amamant*, mama primeriza
5 tuve un bebe, desde que nacio, dar a luz, di a luz, cesarea, no siento amor por mi bebe, baby blues
2? bebe

# adoption
6 adopt*, adopcion, madre biologica, padre biologico, padres biologicos, hogar de acogida
5 familia de acogida, orfanato

# aging
6 envejec*, vejez, menopausia, jubil*, tercera edad, adulto mayor
5 me sentir viej*, estar viej*, ser viej*, cumplir 60, cumplir 70, pension, arrugas, ya no puedo hacer lo que, bochornos
5? la edad

# dementia
6 demencia, alzheimer*, alzeimer, perdida de memoria, deterioro cognitivo
5 no me reconoce, se olvida de todo, olvida las cosas, pierde la memoria, no recuerda quien, se pierde en la calle, olvida mi nombre

# immigration
6 inmigra*, migra*, indocumentad*, sin papeles, visa, deport*, asilo politico, refugiad*, daca, frontera, emigra*, residencia, ciudadania
6? papeles
5 vine a este pais, llegue a este pais, nuevo pais, otro pais, extrano mi pais, lejos de mi familia, lejos de mi pais, barrera del idioma, el idioma, no hablo ingles, aprender ingles, choque cultural, estatus, ice, dejar a mi familia
5? mi pais

# veterans
6 veteran*, militar*, ejercito, marina, fuerzas armadas, soldado*, despliegue
5 servi en, regrese de la guerra, volvi de la guerra, irak, afganistan, combate, vida civil

# legal
6 corte, abogado*, demanda*, carcel, prision, preso, presa, arrest*, juicio, juez, libertad condicional, antecedentes penales, dui
5 problemas legales, problemas con la ley, policia, cargos, me detuvieron, batalla por la custodia, servicios sociales, cps, tutela

# identity
6 identidad
5 no saber quien soy, quien soy yo, ni de aqui ni de alla, no encajo en ningun, ser yo mism*

# lgbtq
6 gay, lesbiana, bisexual, lgbt*, homosexual*, queer, orientacion sexual, mi sexualidad, salir del closet, salir del armario, homofob*, pansexual
5 me gustan los hombres, me gustan las mujeres, me gustan los chicos y las chicas, me gusta una chica y soy, me gustan los dos, decirle a mis padres que soy, mismo sexo

# gender-identity
6 transgenero, trans, transexual*, disforia, no binari*, genero, hormonas
5 cuerpo equivocado, querer ser mujer, querer ser hombre, querer ser nin*, sentir mujer, sentir hombre, pronombres

# racial-identity
6 identidad racial, identidad cultural, mis raices, birracial, afrolatin*, multirracial
5 ni de aqui ni de alla, dos culturas, mi cultura, primera generacion, no soy lo suficientemente latin*, herencia cultural

# spirituality
6 espiritual*, fe, dios, religion*, religios*, iglesia, biblia, oracion, rezar, rezo, orar, catolic*, cristian*, evangelic*, musulman*, judi*, pecado, alma, pastor, sacerdote
5 mas alla

# men
6 masculinidad, machismo, problemas de hombres, grupo de hombres
5 los hombres no lloran, como hombre, hombre de verdad, ser hombre
2? hombres

# women
6 feminidad, problemas de mujeres, machismo, sindrome premenstrual, grupo de mujeres, sexismo
5 como mujer, ser mujer, carga mental, mama trabajadora, mi periodo, mi regla, menopausia

# neurodiversity
6 neurodiverg*, neurodivers*, neuropsicolog*
5 mi cerebro funciona, cerebro diferente, sobrecarga sensorial, tics, tourette, diferente a los demas

# adhd
6 tdah, tda, adhd, add, deficit de atencion, hiperactiv*
5 no me concentro, concentrarme, me distraigo, distraid*, distraer*, no pone atencion, poner atencion, prestar atencion, no se queda quiet*, no poder estar quiet*, no termino nada, se me olvida todo, olvidadiz*, pierdo las cosas, procrastin*, desorganizad*, siempre llego tarde, inquiet*
2? olvido, concentra*

# autism
6 autis*, asperger, tea
5 no habla mi hijo, mi hijo no habla, no mira a los ojos, contacto visual, no entiende las bromas, senales sociales, rutinas, ruidos fuertes, texturas

# learning
6 dislexia, discalculia, problemas de aprendizaje, dificultad* de aprendizaje, educacion especial
5 no poder leer, le cuesta leer, le cuesta aprender, le cuesta la escuela, le cuestan las matematicas, aprende lento, confunde las letras

# behavior
6 habito*, adiccion, adict*, mala conducta
5 comerme las unas, me como las unas, autodestruct*, autosabotaje, fuerza de voluntad, no puedo parar de, dejar de hacer, flojera, pereza
3? conducta, vicio*

# substance-use
6 droga*, adiccion*, adict*, cocaina, marihuana, heroina, metanfetamina*, cristal, fentanilo, pastillas, opioide*, fumar, fumo, cigarr*, vapear, rehabilitacion, recaida, recai, sobri*, desintoxic*, sustancias, mota, crack
5 me drogo, consumo, consume, consumir, estar limpi*, anexo, sobredosis

# alcohol
6 alcohol*, borrach*, aa, cruda, resaca, cerveza*, tequila, licor
5 beber demasiado, beber mucho, beber todos los dias, dejar de beber, beber para olvidar, mi esposo beber, mi papa beber, volver a beber, la bebida, beber cada

# gambling
6 apuesta*, apostar, apuesto, casino*, ludopat*, maquinitas, tragamonedas, juegos de azar
5 perder dinero en, perder todo en, loteria, poker, jugarme el dinero

# eating-disorder
6 anorexi*, bulimi*, atracon*, trastorno* alimenti*, trastorno* de la conducta alimentaria, desorden alimenticio, comer compulsiv*
5 vomito despues, vomitar despues, me provoco el vomito, provocarme, no querer comer, no comer, dejar de comer, comer por ansiedad, comer demasiado, calorias, miedo a engordar, miedo a subir de peso, laxantes, ayuno, comer a escondidas, relacion con la comida
3? comida, dieta*, comer

# body-image
6 imagen corporal, dismorfi*, sobrepeso, obes*, mi cuerpo
5 gord*, bajar de peso, perder peso, subir de peso, mi peso, me sentir fe*, fe* cuando me miro, espejo, mi apariencia, mi fisico, complej*, muy flac*
2? peso, apariencia

# hoarding
6 acumul*
5 no puedo tirar, tirar cosas, casa llena de cosas, guardo todo, no cabe nada

# sleep
6 insomnio, no poder dormir, problemas para dormir, problemas de sueno, apnea, pesadillas, desvel*
5 no dormir, duermo mal, conciliar el sueno, me despierto, despertar a las, despierto a las, toda la noche, en la noche, no pego el ojo, sin dormir, dar vueltas en la cama, cuesta dormir, quedarme dormid*, pastillas para dormir, sueno ligero, horas de sueno, dormir demasiado, dormir bien
4? dormir, sueno, suenos

# self-harm
6 autoles*, cortarme, me corto, lastimarme, hacerme dano, me hago dano, se corta, se lastima, me quemo
5 cicatrices en mis brazos, cortes en los brazos, se hace dano, navaja

# internet-gaming
6 videojuego*, redes sociales, instagram, tiktok, facebook, adiccion al celular, internet
5 pegad* al celular, todo el dia en el celular, en el telefono todo, juega todo el dia, horas jugando, pantalla*, no suelta el celular, no puedo soltar el celular, consola, playstation, fortnite
2? celular, telefono

# impulse
6 impuls*, cleptoman*, compras compulsivas, adiccion al sexo, adicto al porno, adiccion a la pornografia, mentiroso compulsivo
5 no poder controlarme, no poder parar, actuo sin pensar, actuar sin pensar, digo cosas sin pensar, me arrepiento despues, comprar cosas, compro sin, robo cosas, robar, mentir por todo, mentir todo el tiempo, como dejo de, dejar de mentir
3? control*, tentacion, mentir*

# severe
6 enfermedad mental, psiquiatri*, internad*, brote
5 loc*, trastorno mental, trastorno de personalidad

# suicidal-ideation
6 suicid*, matarme, querer morir*, quitarme la vida, no quiero vivir, terminar con mi vida, acabar con mi vida, ganas de vivir, ganas de morir*, mejor muert*, desaparecer, no querer seguir viviendo

# psychosis
6 psicosis, psicotic*, esquizofren*, alucin*, delirio*, paranoi*, escucho voces, oigo voces, oir voces, voces en mi cabeza
5 veo cosas, ve cosas, voces, me persiguen, me siguen, me vigilan, me espian, sombras, me quieren hacer dano, leen mi mente

# borderline
6 limite de la personalidad, borderline, tlp, trastorno limite
5 emociones intensas, emociones fuera de control, paso del amor al odio, amor y odio, miedo al abandono, siento todo muy fuerte, inestab*, regular mis emociones

## relational
6 relacional
4 patrones en mis relaciones, mismo tipo de relacion, alejo a la gente, alejo a las personas, alejo a todos, como me relaciono
## psychodynamic
6 psicodinamic*, inconsciente
4 mi pasado, mi infancia, raiz del problema, origen de
## psychoanalytic
6 psicoanali*
## attachment-based
6 terapia de apego, basada en el apego
4 apego, miedo al abandono, alejo a la gente, alejo a las personas
## humanistic
6 humanista, humanistica
4 sin juzgarme, sin que me juzguen
## person-centered
6 centrada en la persona
4 que me escuchen, alguien que me escuche, alguien con quien hablar, desahogar*
## existential
6 terapia existencial, logoterapia
4 sentido de la vida
## gestalt
6 gestalt
## compassion-focused
6 autocompasion, compasion
## positive
6 psicologia positiva
## cbt
6 tcc, cbt, conductual
4 pensamientos negativos, cambiar mis pensamientos, herramientas, tecnicas para, cambiar mi forma de pensar
## act
6 aceptacion y compromiso
## schema
6 esquemas
## exposure-erp
6 exposicion
4 enfrentar mis miedos, enfrentar mi miedo
## dbt
6 dbt, dialectic*
4 regular mis emociones, controlar mis emociones
## mindfulness
6 mindfulness, meditacion, meditar, atencion plena
4 vivir el presente
## emdr
6 emdr, movimientos oculares
## ifs
6 ifs, sistemas de familia interna
4 nino interior, nina interior
## somatic
6 somatic*
4 en mi cuerpo, sistema nervioso
## brainspotting
6 brainspotting
## narrative
6 terapia narrativa
4 contar mi historia
## solution-focused
6 centrada en soluciones, terapia breve
## motivational-interviewing
6 entrevista motivacional
## couples
6 terapia de pareja*, consejeria de pareja*, terapia matrimonial, consejeria matrimonial
4 salvar mi matrimonio, salvar nuestro matrimonio
## eft
6 eft, centrada en las emociones
## gottman
6 gottman
## family-systems
6 terapia familiar, sistemica, constelaciones
4 toda la familia
## play
6 terapia de juego
## creative
6 terapia expresiva
## art
6 arteterapia, terapia de arte, terapia artistica
4 dibuj*, pint*
## music
6 musicoterapia
## dance-movement
6 danzaterapia
## drama
6 psicodrama
## hypnotherapy
6 hipno*
## feminist
6 feminis*
## multicultural
6 multicultural
4 entienda mi cultura, de mi cultura
## neurofeedback
6 neurofeedback
## psychedelic-assisted
6 psicodelic*, ketamina, psilocibina, hongos
## faith-based
6 consejeria cristiana, terapeuta cristian*, psicolog* cristian*, consejeria pastoral, consejero cristiano
4 que crea en dios, que comparta mi fe
## coaching
6 coach, coaching
4 mis metas
`;
