/**
 * Spanish, of the United States and Latin America first: what people say, and what they may need help with. `lexicon.ts`
 * explains the lines; accents are left out, in the phrases as in the text (`ñ` is `n`). Every person says *yo tengo* and
 * *me siento* in a few ways, so the commonest verbs are read in one form.
 */
export const source = `
que < q ke
para < pa
porque < xq porq pq
por < x
tener < tengo tiene tenia tenian teniamos tenemos tienen tuve tuvo tenido teniendo
estar < estoy esta estaba estaban estamos estan estuve estuvo estado toy
ser < soy es era eran eramos fui son eran sido somos
sentir < siento siente sentia sentian sentimos sienten senti sintio sentido sintiendo sentirme
poder < puedo puede podia podian podemos pueden pude pudo podido
querer < quiero quiere queria querian queremos quieren quise quiso
hacer < hago hace hacia hacian hacemos hacen hice hizo hecho haciendo
perder < pierdo pierde perdia perdi perdio perdido perdimos perdiendo perdieron
dormir < duermo duerme dormia dormi durmio dormido durmiendo dormirme
dejar < dejo deja deje dejado dejando dejaron
ir < voy va vamos van fue ido iba iban
decir < digo dice dijo dicho dicen decia decian diciendo
pelear < peleo pelea peleamos pelean peleando peleas pelearme peleaba peleaban peleabamos
discutir < discuto discute discutimos discuten discutiendo discutia discutian discutiamos discusiones discusion
murio < fallecio falleció
confiar < confio confia confiaba confianza
llorar < lloro llora llorando llore lloraba
comer < come comiendo comi comia
beber < bebo bebiendo bebia bebian tomar tomo toma toman tomando tomaba tomaban
trabajar < trabajo trabaja trabajando trabajaba trabajos
vivir < vivo vive vivimos viviendo vivia
saber < se sabe sabia
mama < madre mami amama mamita
papa < padre papi papito
esposa < mujer senora
esposo < marido
amigo < amiga amigos amigas amistad amistades amix
dormir < durmiendo duermen
hijo < mijo mija mijito mijita
nino < chamo chama patojo patoja cipote cipota guagua ninito ninita chiquillo chiquilla chamaco chamaca nene nena
llorar < lloran lloramos llorado
gritar < grito grita gritan gritando gritamos grite
abuela < abuelita abue
abuelo < abuelito
celular < cel telefono movil
trabajar < job laburo laburar laburando chamba chambear jale
dinero < plata lana feria
aqui < aca
ahora < ahorita
dar < doy da dan dio daba daban dando
creer < creo creia creyendo
salir < salgo sale salio sali salia saliendo
jugar < juego juega jugando jugaba jugaban
gritar < gritaba gritaban
reconocer < reconocen
reconocer < reconoce reconozco
casar < casamos casarnos casarme case casaron
miedo < temor pavor
enganar < engana enganan enganaba enganaban engano engane enganaron enganando enganado
mentir < miento miente mienten mentia mentian mintio mintieron mintiendo
controlar < controla controlan controlaba controlaban controlo
humillar < humilla humillan humillaba humillaban humillo
insultar < insulta insultan insultaba insultaban insulto
amenazar < amenaza amenazan amenazaba amenazaban amenazo
extranar < extrano extrana extranando

@filler muy mucho mucha tan tanto siempre ya tambien solo casi realmente demasiado bastante un poco mas todo toda ahora ultimamente
@not no nunca jamas tampoco ni nada
@unable xx
@across realmente mucha mucho muy tener estar ser sentir me haber he hemos ha de la el un una mi que creo pienso ninguna ningun tipo problema
  problemas muy o ni y se por creer dar sufro padezco
@plain balloon baton borrar boston buying buys camera camion canada cantar carlos certeza comparar compare compra contenta contento contigo cooper
  costos crest cuanta decide degree departamento departamentos district domicilio engine entrada entrance explorar fuente guitar habian intentado
  kansas kristina llevar maine mainecare maria mariana marie marina martinez modesto moving muchos muestra parque parrot pedido pedirle pediste pesar
  phelan quizas receta revisado revisalo revisarlo saturday sensacion singer sitio thunder traigo truman united violet visita
@pareja esposo esposa novio* novia* pareja* prometid* conyuge
@ex ex exnovi* exespos* exmarido expareja exmujer
@padres mama papa mamas papas padres madrastra padrastro suegr*
@familiar @padres herman* primo prima primos tio tia tios abuel* sobrin* cunad* familia familiares
@hijo hijo hija hijos hijas hijastr* nino nina ninos ninas bebe bebes adolescente* niet*
@quien el ella @pareja @ex
@golpe ahorc* cachete* empuj* estrangul* golpe* jala* jalone* pate* pega* pego zarande*
@alcance tio padrastro primo abuelo hermano papa vecino maestro profesor* entrenador* pastor sacerdote padrastro hombre
@pais mexico honduras guatemala salvador nicaragua venezuela cuba colombia ecuador peru bolivia argentina chile dominicana haiti brasil panama
@jefe jefe jefa supervisor* patron patrona gerente encargad*
@me me te se le nos les
# need
0 abrum*, agotad*, ansios*, asust*, aterr*, atrapad*, ayuda*, cansad*, celos*, como hago|puedo, como se hace, conflicto*, confundid*, consejo*,
  crisis, culpa*, dejo|falta de, desesper*, destrozad*, dificil*, discutir, dolor*, duele, enojad*, enojo, estres*, fatal, fracas*, frustrad*, hart*,
  harta|harto, horrible, ignora*, insoportable, lidiar, llorar, mal, me cuesta, me grita|gritan, me tiene, miedo, molest*, murio, necesito, nervios*,
  no aguanto|alcanza|entiende*|poder|soporto, no logro, no me entiende*|llevo, no poder mas, no saber como, no saber que hacer, odio, pelear, peor,
  perder, por que, preocup*, presion, problema*, que hago, que puedo hacer, quiero dejar|salir|sanar|superar|aprender|cambiar, separ*, sobrellevar,
  sol*, sufr*, superar, terrible, traicion*, triste*, urge, verguenza, ya no
# quiet
0! a distancia, a que hora, aceptan mi|seguro, ay|por dios, buenas tardes|noches, buenos dias, carta para, casa de campo, coach de vida, como estar,
  cortarme|corta las|la|el unas|pelo|barba|flequillo, cuanto cuesta, de vacaciones, dios mio, donde queda, el estres no,
  escucho|escucha|oigo|oye|oir|escuchar voces en|de la|el radio|tele|television|pasillo, estar bien, feliz navidad|cumpleanos|dia, ganas de morir* de
  risa|hambre|verguenza|sueno|frio|calor, gracias a dios, gracias por tu ayuda, hacerme dano con|en el|la|una ejercicio|gym|rodilla|espalda, hasta
  manana|luego, hay estacionamiento, la fecha, lastimarme la|el|un|una espalda|rodilla|pie|tobillo|hombro|dedo|cuello, me corto el|las|la
  pelo|cabello|unas|flequillo|barba, me encanta mi trabajar|escuela|familia|vida, me gusta mi trabajar|escuela|carrera, me hacer dano con|en el|la|una
  ejercicio|gym|rodilla|espalda, me quemo cocinando|con el|la, me querer morir* de risa|hambre|verguenza|sueno|frio|calor|ganas|amor, me va bien|muy
  bien|de maravilla|super, me violaron mis|los derechos, muerto de risa, no estar estres*, no hay problema, no querer vivir
  con|en|aqui|sol*|junt*|lejos, no soy yo, no te preocupes, nos vemos, perder la memoria del|de telefono|celular|computadora|camara|la|mi, que
  dia|fecha, que tal, querer desaparecer de las|los|la redes|instagram|facebook|internet|fotos, querer desaparecer las|los|el|la|mis, querer morir* de
  risa|hambre|verguenza|sueno|frio|calor|ganas|amor, se corta las|la|el unas|pelo|luz|leche, ser broma, si dios quiere, sin problema, solo estar
  viendo|curioseando, todo bien|tranquilo, violacion de contrato|datos|privacidad|derechos|garantia|transito, violacion del|a contrato|la|los|mis
# depression
6 antidepresiv*, depre, depresion, depresiv*, deprimid*, deprimida, deprimido
5 achantad*, achicopalad*, aguitad*, agüitad*, ando triste|decaid*|mal|baj*, apachurrad*, apagad*, apatia, bajon, cabizbaj*, caer en cama,
  chillar|chillando por|todo, como robot, dar|ganas ni de, desanimad*, desanimo, desesperanza, desganad*, desmotivad*, estar bien triste|decaid*,
  estar destrozad*, estar|siempre triste, ganas de banarme|comer|hablar|salir|pararme|existir, ganas de levantarme|vivir, ganas de llorar, ganas de
  nada, hoyo negro, hueco en el, infeliz, inutil, levantarme|salir de la cama, llorar a|sin|cada|por, llorar todo, lloro todas, lo mismo todo, me doy
  por vencid*, me encierro en, me pesa todo|levantarme|vivir|la, me quiero morir, me sentir mal, me sentir triste, me sentir vaci*, melanc*, mi vida
  no, nada me alegra|importa, nada me emociona|entusiasma|interesa|divierte|sabe|hace, nada me motiva|gusta|llena, nada tiene sentido, ni
  fuerzas|animos|ganas, no dejo de llorar, no disfruto, no hallo que hacer|sentido, no le encuentro sentido, no le hallo sentido|chiste, no
  levantarme|salgo de la cama cuarto, no levantarme|salgo de la mi cuarto, no me bano|peino|paro|arreglo, no paro de llorar, no poder levantarme, no
  querer hacer nada, no querer levantarme, no ser feliz, no sirvo para nada, no tener animo, no tener ganas, no valgo nada, odio mi vida, perder el
  interes, perder el|la gusto|chispa|alegria|ilusion, perder las ganas, quede|quedo|estar mal, rendirme, ser feliz, sin animo|animos, sin
  energia|esperanza|fuerzas|ilusion|motivacion, sin ganas, sin sentido, tirad* en, tocar fondo, todo el dia acostad*|encerrad*|cama, todo gris|negro,
  todo me da igual, triste todo el tiempo, tristeza, vacia, vacio, ya no me rio, zombi*
3? agotad*, cansad*, dolor, hundid*, llorar, mal, morir, sola|solas|solo|solos, suicid*, triste
3~ animo, vida
# bipolar
5 altibajos, arriba y luego|despues|otro abajo, cambios de animo|humor, de euforia, de la alegria a la tristeza, de repente feliz|bien, eufori*, no
  dormir dias, rey|reina|dueno del mundo, semanas|dias|noches que|sin no? dormir ~ gast*|energia|acelerad*|despues|luego|cama, subidas y bajadas, subo
  y bajo, un dia estoy bien y otro
6 bipolar*, hipoman*, litio, mania, maniac*
# grief
5 aborto espontaneo, aniversario de su muerte, cementerio, desde que saber fue, despedirme, dia de muertos, en paz descanse, enterra*, entierro,
  extranar mucho|a mi, fallec*, funeral, hacer falta mi|mama|papa|el|ella, hace|cumple un? ano de que, ha|haber muerto, mi difunt*, muerte|perdida de,
  murio, no me despedi, no me pude despedir, no supero su|la muerte, perder a mi, perder un bebe, perrito|gatito|perro|gato ~ morir|perder, se me fue
  mi|el|la, se muere|fue mi, se nos fue, velorio, ya no esta con nosotros
6 duelo, duelo|luto por|de mi? @familiar|@hijo|@pareja|amigo|abuela|abuelo, luto, viud*
3? extrano, muerte, muerto, murieron
# loneliness
5 bien sola|solo, casa estar|sentir vaci*|grande, comer sol*, estar aqui sol*, extrano a|mi gente|familia|pais, fuera de lugar, hablar|hablo|platico
  con las|la|el paredes|tele|perro|gato, invisible, lejos de todos, me excluyen, me hacen a un lado, mis hijo ya? casi? no me|vienen, nadie me|con, no
  conozco a gente, no conozco a nadie, no encajo|pertenezco, no me invitan|visitan|llaman|buscan, no tener a nadie, no tener amigos, no tener con
  amigos|a|nadie, no tener con quien, no tener familia, rodead* de, sentir sol*, siempre sola|solo, sin amigos, sin familia, sin nadie, sol* en
  este|aqui|desde|todo, solit*, tan sola|solo
6 aislad*, completamente|estar sol*, me sentir sol*, sentir tan sol*, soledad
3? abandonad*, aislamiento, amigo, sola|solas|solo|solos
# self-esteem
5 compararme, complacer a todos, creer en mi, dudo|verguenza de mi, fea|feo y gord*, fracasad*, inferior*, lo que dicen los demas, lo que piensan de
  mi, me comparo, me creo menos, me critic*|humill*|odio, me cuesta decir que no, me da verguenza mi|ser|mi, me hacen sentir menos, me hago
  menos|chiquit*, me sentir fea|feo|feas|feos|menos, me siento inutil|poca, me siento un fraude, me veo fea|feo|feas|feos|horrible, menos que
  los|todos|otros|nadie, no creo en mi, no doy la talla, no me creo capaz, no me gusta como|mi|nada, no me quiero|acepto, no me siento
  capaz|a|suficiente|bonita, no me valor*, no saber decir que no, no ser bonit*|inteligente, no ser suficiente, no servir|sirvo|servia para nada, no
  soy capaz, no soy lo suficiente, no valgo|sirvo|merezco, nunca hago nada bien, nunca ser suficiente, pedir perdon por, poca cosa, poner limites,
  por el piso|suelo, que dira la gente, que piensen de mi, que van a decir|pensar, quererme, se burlan de mi, sentir que no doy|puedo, soy un|una
  fracas*|inutil|burr*|fraude, todos son mejores, tont*, valgo menos|nada|poco, valorarme
6 amor propio, autocritic*, autoestima, confianza en mi, impostor*, insegur*
3? celos, critican, culpa, inutil, timid*, verguenza
3~ mereces, suficiente
# perfectionism
5 autoexigen*, borro y|todo|lo, castig* por un|los|una|error*|punto*, cualquier|un error, el mejor en todo, exigente, exijo, lo repito hasta, miedo a
  equivocarme|fallar|fracasar, miedo al fracaso, no me perdono un|los|error*, no me permito, no tolero equivocarme, nunca quedo conforme|satisfech*,
  sale|salir|queda|quedar perfect*, tener que ser perfect*, todo perfecto, todo tiene que salir
6 perfeccionis*
# anger
5 agresiv*, arrech*, avent* cosas|el|la, aviento cosas, bravo|brava por|todo, contesto|contestar feo|mal, controlar mi caracter, controlar mis
  emociones, de malas, emput*, encabron*, estallo, explot*, exploto, golpe* puertas|paredes|mesa, golpeo la pared, gritar mucho|a|por|todo, grito*
  por|a|de, hervir|hierve la sangre, impaciente, irritab*, irritad*, le|les grito, mal humor, malhumorad*, me desespero, me desquito|molesto, me
  prendo, me sale lo, no controlo mi|el, no quiero ser asi, odio a todos, pego a la pared, pierdo el control, pierdo la paciencia, pierdo los
  estribos, rencor*, resentimiento*, rompo cosas, saco de mis casillas, se me sube|sale la|el sangre|diablo, todo me molesta
6 coraje*, corajud*, enoj*, furia, ira, mal caracter|genio, rabia
3? frustr*, grit*, molest*, odio, violent*
4~ bravo|brava
# seasonal
5 cada diciembre|navidad|enero|noviembre, deprime en navidad, dias cortos|oscuros, falta de luz, falta de sol, frio ~ triste|deprimid*|animo, horario
  de invierno, invierno, meses frios|oscuros, nieve ~ triste*|deprimid*|animo|ganas, odio la navidad, oscurece temprano
6 estacional
# self-understanding
5 crisis de identidad, crisis existencial, entender* por que, los mismos errores, me autosaboteo, me perdi, me sentir perdid*, mejorar como persona,
  mismo error, mismos patrones, ni yo me entiendo, no saber ni? que quiero|quien|hacer, no saber que me pasa, no saber que tener|siento pasa, no saber
  quien soy, perdid* en la vida, por que reacciono|hago|ser|actuo|repito|siempre, proposito, que me pasa, que quiero en la|de, quien soy, repito los
  mismos, rumbo, sentido de la vida, sin rumbo
6 autoconocimiento, conocerme, crecimiento|superacion personal, encontrarme, entenderme
3? confundid*
3~ patrones
# anxiety
5 acelerad*, algo malo, algo va a pasar|salir, alma en un hilo, ataques de, cabeza|mente no descansa|para|apaga, calmarme, corazon acelerado, corazon
  se acelera, desasosiego, estomago revuelto, falta de aire, incertidumbre, inquiet*, inquietud, intranquil*, jesus en la boca, me
  asusto|late|preocupo|sudan, me da miedo, me falta el aire, me imagino lo peor, me pongo|ponen mal, mente no se calla, miedo a salir|todo, miedo de
  todo, mil cosas por la cabeza, no dejo de pensar, no dejo|paro de preocuparme, no estar tranquil*, no paro de pensar, no poder relajarme, no poder
  respirar, no puedo dejar de pensar, nudo en el estomago, nudo en la garganta, palpit*, pecho apretado|oprimido, pensamientos intrusivos|negativos,
  pensamientos que no, pensar|pienso demasiado, preocupacion*, preocupad*, preocupar*, que tal si, relajarme, se me sale el corazon, sobrepens*,
  sobresalt*, temblor*, tensa|tension|tensionad*|tenso, tiembl*, todo me preocupa|asusta, tranquilizarme, va a pasar algo, vivir con miedo, vueltas a
  todo|lo|la|las|cosas|cabeza, zozobra
6 angusti*, ansied*, ansios*, nervios*
3? abrumad*, agobi*, dormir, estres*, miedo*, panico, temor*
3~ futuro
# panic
5 ataques en|de, corazon a mil, corazon saber acelera|sale|dispara|brinca, de la nada ~ corazon|tiembl*|sudo|aire, dolor|opresion en el pecho,
  hiperventil*, infarto, mareos, me ahogo, me desmayo, me falta el aire, me falta la respiracion, no puedo respirar, palpitaciones, pecho apretado,
  sala de emergencia ~ nada|ansiedad, se me duermen las, siento que me voy a ahogo, siento|sentir que me muero|asfixio, voy a morir
6 agorafob*, ataque* de ansiedad|nervios, crisis de ansiedad, panico
# phobia
5 avion*|elevador*|ascensor*|puente*|aguja*|arana*|perro*|cucaracha*|vibora*|rata*|sangre|altura* ~ miedo|panico|terror|paralizo|desmay*, da miedo
  volar|manejar|conducir|salir, espacios|lugares cerrados, miedo a conducir|morir|vomitar, miedo a la oscuridad, miedo a las alturas|serpientes, miedo
  a los aviones|elevadores, miedo al dentista, miedo a|de volar|manejar|las|los|la|el|subir*|altur*|inyecciones, miedo de|a salir, no me subo a|en, no
  poder manejar|subirme, subirme|montarme a|en un|el|elevador*|avion*, terror a
6 claustrofob*, fobia*
3? miedo a
# social-anxiety
5 antisocial, conocer gente, evito las|los|ir|a, evito salir, frente|enfrente|delante de la|los|todos|otros|gente|mucha, hablar con la gente, hablar
  en publico, hacer amigos, introvertid*, me da pena, me juzgan, me pongo nervios* con|frente|cuando, me pongo roj*, me quedo callad*, me quedo
  mud*|trabad*, me trabo|paralizo, miedo a hablar, miedo a la gente, miedo a la que me|hablar, multitudes, no me gusta salir, no se que decir, no
  sociali*, pena|verguenza hablar, pena|verguenza ~ gente|publico|fiesta*|comer|reunion*|clase, penos*, que me juzguen, reuniones, socializar, tiembla
  la voz, todos me miran, todos me ven|observan, voz me tiembla
6 ansiedad|fobia social, timid*
3? juzg*
3~ exponer, gente, publico
# ocd
5 apagad* la estufa, cerre la puerta|llave, contamin*, contar cosas, contar|tocar|revisar|repetir|checar ~ veces, germenes, hacer algo malo va|pasa,
  hasta que me arden|sangran, lavarme las manos, lavo|lavar*|lavando|lavado ~ manos|veces, limpiar y limpi*, me arranco el cabello|pelo, me lavo las
  bano, mil veces, no puedo dejar de limpiar|lavar|contar|revisar, no toco perillas|manijas|nada, pensamientos feos|malos, pensamientos que no puedo
  sacar, repetir* hasta que, revisar|reviso todo, reviso|checo la|el|si|todo estufa|puerta|gas|llave|mil, rituales, simetri*, tanto lavar*, todo
  limpio|en orden, una y otra vez, verifico
6 compulsi*, obsesi*, pensamientos intrusivos, toc
# health-anxiety
5 algo malo en mi|el, busco sintomas, busco|googleo en google|mis, cada dolor*|grano|lunar|mancha|sintoma, contagi*, convencid*|segur* de que
  tener|es, coronavirus, covid*, creo que tengo|estoy alg*|enferm*|cancer|una, doctores no encuentran|ven, enfermedad grave,
  estudios|analisis|examenes|pruebas|resultados salen|salieron|salir bien|normal*|limpi*, google ~ horas|sintoma*|enferm*|dolor*|cancer, los doctores
  dicen que no tengo nada, los medicos dicen que, miedo a enfermar*, miedo a estar enferm*|tener|enfermarme, miedo a tener cancer, miedo a una
  enfermedad, pandemia, preocupa* mi salud, sintomas en internet, tener algo malo|grave
6 ansiedad por la salud, hipocondri*
# stress
5 al borde, al limite, alcanzan las horas|manos, ando bien cansad*|presionad*, ataread*, bajo presion, cae|recae|depende sobre|en|de mi, cargo con
  todo, con tanto, corriendo todo|de|siempre, crisis nerviosa, demasiadas|muchas cosas, estar hasta|rebasad*|tronad*, exhaust*, hasta el
  gorro|tope|copete, hasta la|las coronilla|madre|narices|cejas, los biles, me rebasa|sobrepasa, me vuelvo loc*, mil|monton|tantas|chorro
  cosas|pendientes, mucha presion, no alcanza el tiempo, no descanso, no doy abasto, no doy mas, no me da tiempo, no me doy abasto, no poder con todo,
  no puedo mas, no respiro, no tener tiempo, punto de colapsar, punto de reventar|explotar|tronar, quehacer*, rendid*, se me junta todo, sin tiempo,
  tanta presion, tiempo para mi, todo a la vez, todo al mismo tiempo, todo se me junta, volverme loc*, voy a explotar
6 abrumad*, agobiad*, agotad*, agotamiento, burnout, estres*, estresante*, saturad*
3? cansad*, presion
3~ carga, pendientes
# work-burnout
5 cansad*|carga|exceso de trabajar, chamba me|mucha, demasiado|estres*|mucho|odio trabajar, doble turno, dos trabajos, estres* por el trabajar,
  estres*|presion|problemas en el trabajar, estres*|problemas del trabajar, estresad* con el trabajar, hart*|fundid*|rendid* del|de|con trabajar,
  horas extra*, la oficina|bodega|fabrica|obra|cocina me|ya, llorar antes de trabajar, los lunes|domingos, me explotan, mi jale, mi trabajar no, no
  aguanto el|este trabajar|jale|chamba, no aguanto mi trabajar|jale|chamba, no parar|paro de trabajar, no quiero ir a trabajar, no soporto mi
  trabajar, no tener dias|dia libre*|descanso, pensar en el lunes, quemad*, renunciar, sin descanso, sin vacaciones, trabajar demasiado, trabajar
  hasta|seis|siete|doce|catorce, trabajo de mas|todo|siete|doble, tres trabajos, turno de noche, turnos, vivir para trabajar
6 agotamiento|estres laboral, burnout, desgaste
3? trabajar
3~ laboral, oficina
# relationship
5 alejo a la gente, alejo a las personas, alejo a todos, celos*, compromis*, desamor, distancia, enamorad*, la|lo amo, me alejo de la gente, me
  dejo|ignora, mi @pareja ~ alejad*|distante|problema*|frio|fria|terapia|cambio|cambiado, no me ama|quiere|valora, no me siento amad*, no nos
  hablamos, no poder dejarlo|dejarla, no saber si dejarlo|seguir|quedarme|amo|quiero, nos queremos pero, relacion toxica complicada, siempre regreso
  con, vuelvo con el|ella, ya no la amo, ya no lo amo
6 consejeria|problemas|terapia de pareja, relacion
5? @ex, @pareja, mi @pareja no|nunca
3? amor, casad*, te amo
3~ juntos
# communication
5 abrirme, aprender a hablar*|decir*|escuchar*|comunicar*, como decirle, como le digo, decirnos|decirle|decirse|hablar|platicar|hablarnos sin|cosas
  gritar*|pelear*|enoj*|las, deja de hablarme, expresar lo que siento, expresar mis sentimientos, expresarme, hablar de mis sentimientos, hablar las?
  cosas, ley del hielo, malentendid*, me cuesta hablar, me guardo todo, me quedo callad*, me trago todo|lo, no dice nada, no hablamos, no le he
  dicho|contado, no me contesta|cuenta|platica, no me entiende|entienden|escucha|escuchan|habla, no nos entendemos, no nos hablamos, no platicamos, no
  quiere hablar, no sabemos hablar|comunicar*, no saber como decir, nunca hablamos, salen las palabras, se cierra, se queda callad*, silencio de|por
  dos|tres|dias|semanas, terminamos a|en gritos|silencio
6 comunicacion, comunicarme, comunicarnos, no nos comunicamos
3~ decirle, entiende, escuch*, hablar
# couple-conflict
5 cada rato discutir, como companeros de cuarto, discutir mucho|siempre|diario|por, estar peleados, me echa la culpa, me falta al respeto, mi @pareja
  no me apoya|ayuda|hace|toma|respeta|escucha, mi @pareja se enoja, mi @pareja ~ pelear*|discutir|pleito*|grit*, no me ayuda en la casa, no me
  defiende, no nos entendemos|aguantamos, no nos hablamos, no nos llevamos, nos alejamos, nos estamos alejando, nos gritamos, pelear por tonterias,
  peleas, pleitos, puro pleito, que nos pasa|paso, siempre discutir, vivimos como|pero como extranos|roomies|hermanos, ya no nos soportamos|queremos
5? mi @pareja y yo, mi esposa me|no, mi esposo me|no, suegr*
6 consejeria de pareja|parejas, crisis de pareja, crisis matrimonial, matrimonio, problemas de pareja|con mi, problemas matrimoniales, terapia de
  pareja, terapia de parejas|matrimonial
3? casad*, discutir, esposa, esposo
# infidelity
5 aventura, chatea con, con otra|otro, doble vida, encontre mensajes|fotos, la otra, la|lo engane, le fui engane, me enganan, me engana|engano, me
  esta enganando, me pusieron|puso|ponia los|el cuerno*, mensajes en su celular, otra mujer|persona, otro hombre, puso|poner|pone los el cuerno,
  salir con otra|otro, se acosto con, se acuesta con, tiene|tenia otra|otro|familia, traicion*
6 adulter*, amante, cuernos, infidel*, infiel, me enganar con
3? engan*, mentir*
3~ mensajes
# trust
5 creerle, me esconde, me miente|mintio, me oculta, mentiras, mentiroso, no le confiar, no le creo, no le he dicho, no le vuelvo|volver a? creer, no
  me fio, reviso|checo|revisar|revisa|checa ~ celular|whatsapp|mensajes, secretos, sospech*, traicion*, volver a confiar, volver a creer
6 celos*, confiar en, desconfiad*, desconfianza, desconfio, falta de confiar, no confiar, recuperar la confiar
# intimacy
5 abrir mi corazon, abrirme con, cercania, como dos? roommate*|roomate*|roomie*|companer*|extran*|desconocid*, como hermanos, conexion emocional,
  cuesta abrirme, dejar entrar, dejar que alguien|me, distanciad*, distante, frialdad, fria|frio conmigo, misma cama, ni un beso|abrazo, no dejo que
  nadie, no me abraza|besa|toca, no nos tocamos|besamos|abrazamos, no siento atraccion, nos alejamos, se acabo la chispa, una
  pared|muro|barrera|coraza, vulnerable, ya no hay pasion, ya no me busca
6 afecto, carino, intimidad
3? abraz*
3~ beso|besos|besa|besar|besarnos, distan*
# sex
5 dolor al tener, en la cama, en la intimidad, fantasias, ganas de estar|acostarme|intimidad con|mi, hacer el amor, la|el deseo, me duele tener, no
  disfruto el sexo, no llego al, no me excit*, no querer hacerlo, no quiere tener relaciones, no se me para, no tener ganas de estar|tener|hacer
  con|relaciones, no tener ganas de estar|tener|hacer sexo, no tengo deseo, relaciones intimas, relaciones sexuales, se me antoja, sin deseo, sin
  ganas de intimidad, sin ganas de sexo, tener relaciones, termino|acabo muy? rapido|antes, vaginismo, viagra, vida intima
6 disfuncion erectil, ereccion, eyacul*, impoten*, libido, masturb*, orgasmo*, porno, pornograf*, sexo, sexual*, virginidad
6~ virgen
# divorce
5 corazon roto, cortamos, cortar*|corto conmigo|con, dejar a mi @pareja, dejarla, dejarlo, dejarnos, firma* el|los papeles, los ninos en medio, me
  dejo, me estar separando, me estoy divorciando, me rompio el corazon, me termino, mi ex, nos dejamos, nos separamos, olvidarla, olvidarlo, quiere
  dejarme, quitar* a mis hijo|los, regresar|terminar|termine|volver con, rompimos, rompio conmigo, saber fue con|de la|y me, se fue con otra|otro, se
  fue de la casa, seguir adelante sin, terminamos, termino conmigo, tramite de divorcio, ya lo|la deje
6 custodia, divorc*, divorci*, pension alimenticia, rompimiento, ruptura, separacion, separad*, separando*, separar*
4? @ex
# dating
5 amigos con derechos, app* de, casi algo, conocer a alguien, conseguir novi*, elijo mal, encontrar el amor, encontrar novi*|pareja, ghosting, hombres
  equivocados, me dejan en, me gusta alguien|un|una, no conozco a nadie|alguien que|bueno, no encuentro pareja|novi*, nunca he tenido novi*, nunca
  tener novi*, puro patan|tipo*|hombre*, salir a alguien, salir con, siempre elijo, solter*, tindere*, volver a salir|amar|enamor*
6 citas, conquistar, ligar, primera cita, salir con alguien, tinder
# attachment
5 aferr*, alejo a, alejo antes de, alguien me querer|busca ~ corriendo|alejo|escapo|asusto, apegad*, celos de, cuando se acercan, huyo, los alejo, me
  alejo cuando|de, me da miedo que me, me encarino, me va a dejar, miedo a amar|enamorarme, miedo a estar sol*, miedo a que me|que se
  deje|abandone|vaya, miedo a quedarme sol*, miedo al compromiso, necesito que me digan, no puedo estar sin, no puedo vivir sin, no|tarda me?
  contesta|responde|contestar ~ pensar|pienso|siento|deja|dejar|loc*|angustia, pegajos*, que me abandonen|dejen|deje, salir|salgo corriendo|huyendo,
  se acercan demasiado, se me acercan, todos me abandonan, todos se van
6 abandono, apego, dependencia emocional
3? abandon*, depend*
# codependency
5 a decir que no, a todo el mundo menos|y, cargo con los, cargo con todos, complacer, cuesta decir que no, decirle que no, le saco de, le
  tapo|resuelvo|pago|soluciono, limites, me cuesta poner, me hago cargo de todos, me olvido de mi, me siento culpable si|cuando no|digo|pongo, menos
  por|de mi, no puedo decir que no, no saber decir que no, no saber poner|decir limites, no saber poner|decir no, primero los|todos, rescat*,
  resolver* la vida|todo, resolviendole, responsable de todos, salvar a todos, se aprovechan de mi, siempre digo que si, todos dependen de mi, vivir
  pendiente de, vivo para los|todos|el
6 codepend*, dependencia emocional, dependiente
3? culpa
# family
5 abandono mi papa, alejad* de mi familia, con mi familia, crecer sin padre, dejamos de hablarnos, dejar de hablar a mi, discutir|pelear con mi
  @familiar, divorcio de mis padres, familia no acepta, familia toxic*, herencia, herman* no nos, hijo favorito, madrastra, me corrieron de la casa,
  mi familia no, mi familia saber|me|es, mi hermano|hermana anda, mi mama quiere|dice|controla, mi suegr*|cunad*, mis padres me|no|saber|quieren, mis
  papas me|no|quieren|estan, no le hablo a, no me habla mi, no me llevo bien con mi, no me llevo con mi, oveja negra, padrastro, padres
  control*|estrictos, pelear* con mi mama|papa|hermana|hermano, problemas con mi mama|papa, relacion toxica con mi mama|papa|hermana|hermano, se
  metan, se mete en todo, suegra se mete|meten
6 conflicto* familiar*, dinamica|terapia familiar, familia disfuncional|toxica, problemas familiares
6? mi familia
5? @padres, mi abuel*|herman*|prim*|tia|tio, mi mama no, mi papa no, mis herman*
# parenting
5 anos de edad, buena|mala mama, buen|mal padre, como papas, contestona|contesta|respond*, hijo*|nino* ~ paciencia|grit*|limites|obedece|caso, hijos
  chiquitos, hijos peleando, le grito a mis, mama primeriza, mi adolescente, mi hijo adolescente, mi hijo no me|quiere|hace|come, mis hijo no me, moja
  la cama, nido vacio, no hace caso, no me hace caso, no me obedece, no me respeta mi, no se como criar, no se como educar|disciplinar, nosotros los
  papas, paciencia con mis|los, pierdo la paciencia con, rebelde, se porta mal, ser mejor mama|papa, tareas escolares
6 berrinche*, crianza, criar, disciplina, educar a mi*, mama soltera, padre soltero, ser madre|padre
5? @hijo, mi @hijo no
# friendship
5 acoso escolar, amigo ya no|me|que|toxic*|fals*, bullying, chismes, companer* de cuarto, dejar de hablar, hablan de mi, hablan mal de mi, hacer
  amigo, me dejan fuera, me excluyen, me peleo con, me traiciono mi, mejor amigo, mi amigo no|ya|saber|me, mis amigo, mis amigo no, no me invitan, no
  tengo amigo, perder a mi amigo, roomie, se alejo mi, se burlan, sin amigos, vecin*, vida social
6? amigo
3? excluid*
3~ gente, social*
# workplace-relationships
5 ambiente en|de|del mi|el? trabajar, ambiente pesado, ambiente toxico, companer* del trabajar, companeros, discriminan|humilla en el trabajar, en mi
  trabajar me, en mi trabajar ~ trata*|grit*|humill*|burl*|hacen|discrimin*, hostig*, la agarr* contra|conmigo, me agarra* de, me hacen el feo, me
  humilla enfrente|delante, me lleva mal con mi jefe, me tratan mal en, mi jefe|jefa|supervisor*|patron|patrona|encargad*|manager ~
  grit*|humill*|trata*|enoj*|acos*|regana|amenaz*|odia|insult*, no me llevo con mis companer*, problemas con mi jefa|jefe,
  supervisor*|patron|patrona|jefe|jefa|manager|gerente _ humilla|grita|trata|acosa|molesta|amenaza|regana
6 acoso|ambiente laboral, colegas, companer* de trabajar, conflicto en el trabajar, mobbing
6? mi jefa|jefe
5? mi @jefe
4? @jefe
4~ coleg*
# trauma-ptsd
5 accidente, alza*|levanta*|gritan la? voz, asalt*, balacera, balazo*|balas|tiroteo*, brinco con|cuando|por, choque, cosas que vivi, cruzar la
  frontera, del camino, desde el robo|temblor, disparos, extorsion*, guerra, huracan, incendio, inundacion, la bestia, lo que hacer vivi*, lo que me
  paso, lo que paso, lo que|q vivimos|vivi|vimos|vi|pasamos|nos|le, los cuetes|cohetes, malos recuerdos, maras|marero*|pandilla*|narco*|sicario*, me
  asaltaron|secuestraron, me atacaron|sobresalto, me balacearon|robaron|persiguieron, me persigue* lo|ese|el, me pone mal ~ ruido*|cuetes, me
  quede|quede mal, no poder olvidar lo que, no saber me sale|salen|quita|borra|va de la, no supero lo que, pasado doloroso, pesadillas, quiero sanar,
  recuerdos que, revivir, revivo, sale de la|mi cabeza|mente, sanar mi|lo|de, secuestr*, sigo oyendo|viendo|sonando, sobrevivi, sobreviviente, susto,
  terremoto, todavia sueno|veo|oigo|tiemblo|me, traumad*, vi como mataron|murio, vi morir, violaron, violencia
6 estres postraumatico, flashback*, tept, trauma*
3? violen*
3 abus*, maltrat*
3~ heridas, pasado, recuerdos
5~ darien
# childhood-abuse
6 abuso|maltrato en la infancia|ninez, abuso|maltrato|violencia infantil
5 @padres abusiv*|violent*, @padres|padrastro me @golpe|pegaba*|golpeaba*|maltrat*|abus*, @padres|padrastro nos @golpe|maltrat*, abusaron de mi ~
  nina|nino|chica|chico|infancia, abusaron|violaron de mi de|cuando nin*, crecer|creci|crecimos con golpes|violencia|maltrato, cuando ser
  chic*|nin*|pequen* _ me golpeaba*|pegaba*|maltrataba*|violo|abusaba*, de nin*|chic*|pequen* me golpeaba*|pegaba*|maltrataba*|abusaba*, me
  descuidaban|abandonaron de nina|nino, me golpeaban|maltrataban|pegaban de|cuando, me pegaba*|golpeaba*|maltrataba* ~
  nin*|chic*|padrastro|cinturon|cable|chancla, me pegaban mis, nos pegaba*|golpeaba*
# family-of-origin
5 @padres nunca estar, como me criaron, crecer en|con una familia|casa|papas, crecer|creci|crecimos con mi|padre|madre|papa|mama|amor|carencias,
  crecer|creci|crecimos|criaron|crie ~ gritos|pelea*|alcohol*|golpes|sin|abuel*|solo|sola, cuando era nin*, cuando ser chic*|pequen*, de chiquit*, de
  nina|nino, hija|hijo mayor ~ carg*|cuid*|papa|mama|responsab*, infancia, limites con mi mama|papa|familia, mama alcoholica, me crio mi, mi mama
  siempre|nunca, mi papa nos dejo, mi papa siempre|nunca, mi papa|mama tomaba|bebia|borrach*, nos abandono, padres alcoholic*|ausentes|narcisistas,
  papa alcoholico|borracho|ausente
6 familia|hogar disfuncional, heridas|trauma*|carencias de la? infancia, hogar dificil, infancia|ninez dificil|dura|infeliz|triste, mi infancia|ninez,
  nina|nino interior
# sexual-abuse
5 @alcance me toco|tocaba, abusaron de el|ella, me drogaron|drogo para|y, me forzo a tener, me obliga a tener sexo|relaciones, me obligo|obligaba a
  tener|tocar*|desvestir*, me tocaba|tocaban|tocaron|toco mis|las partes|pechos|piernas|senos, me tocaba|tocaban|tocaron|toco sin mi|permiso, sin mi
  consentimiento ~ sexo|relaciones|toco, tocamientos
6 abusad* sexualmente, abusaron|abuso de mi, abuso|abusaron sexual*, acoso|agresion|violencia sexual, incesto, manosear*|manoseo*|manosea*, me
  violaron|violo|violaba, pedofil*, violacion, violador
# domestic-violence
5 @pareja|@ex abusiv*|violent*|golpeador*, @quien agresiv*|violent*|abusiv* conmigo, @quien me @golpe|agrede|agredio|acosa|persigue, @quien ser
  violent*|agresiv*|abusiv*, escapar de el|mi, hombre|tipo que me pega|pegaba|golpeaba, levanta|levanto la mano, me
  ahorco|cachetea|cacheteo|golpea|golpeo|empuja, me amenaza|amenazo, me encierra, me jala|jalo del pelo|cabello|brazo, me pega cuando|y, me
  pegaba|golpeaba mi @pareja|esposo|marido|novio, me pega|pego mi @pareja, miedo a|de mi @pareja, miedo de|a dejarlo|dejarla, moretones que|por|de
  los, refugio para mujeres, relacion abusiva|violenta, tener miedo de el, un hombre violento
6 abuso fisico, maltrato fisico, me maltrata|maltrataba, orden de proteccion|restriccion, violencia de genero|pareja, violencia
  domestica|intrafamiliar|familiar
# emotional-abuse
5 @pareja|@ex|@padres narcisista*, @quien me cela|grita|aisla|minimiza|chantaje*, @quien me controlar|insultar, @quien ser narcisista, chantaje
  emocional, controla el dinero, controla mi|lo|con|todo, controlador*, ex|esposo|novio|pareja me humilla*|insulta*|manipula*|controla*,
  manipulador*, me cela y, me controlaba|controlo|cela|celaba hasta|la|mi|todo|con, me controla|denigra|humilla|insulta|manipula, me decir que no
  valgo|sirvo, me decir que? bruta|loca|inutil|tonta|estupid*|pendej*|burra, me hace dudar|sentir loca|loco|tonta|tonto, me hace sentir
  culpable|menos|basura|chiquita, me rebaja|ridiculiza|prohibe, me tiene controlada|controlado|amenazada, no me dejar
  salir|trabajar|ver|hablar|estudiar|tener|vestir*, revisar|revisa mi celular, sin el|ella no ser nadie
6 abuso|maltrato|violencia emocional|economico|economica|psicologico|psicologica|verbal, control coercitivo, gaslighting, luz de gas
4 chantaj*, manipul*, narcisis*
# religious-trauma
5 congregacion, criaron|crie en los|una|la testigos|iglesia, culpa religiosa, dejar|deje|salir|sali la|de|mi|la? religion|iglesia, el infierno,
  familia muy religiosa, la iglesia me, me hicieron dano en la iglesia, miedo al infierno, pastor|iglesia|lider*|culto ~
  domin*|control*|manipul*|expuls*|amenaz*|castig*, pecado*, salir|sali|salirme|deje de la iglesia|los|religion|testigos, testigos de jehova
6 abuso espiritual, culto|trauma religioso, secta
# racial-trauma
5 color de mi, color de piel, estereotip*, me gritaron que, me gritaron|dijeron ~ pais|espanol|ilegal, me miran feo|mal por|en, me siguen en la
  tienda, me ven feo, mi acento|color|piel, mojad*, nos tratan mal|como|diferente, perfil racial, por hablar espanol, por moren*|negr*|latin*|indi*,
  por ser hispan*, por ser inmigrante|latin*|mexican*|negr*, por ser moren*|indigena, prejuici*, racis*, regresate|vete a
6 discrimin*, racismo, racista*, xenofob*
# dissociation
5 como en un sueno, como si no estuviera, como si otra persona, desconectad*, en otro mundo, en una? pelicula|nube|burbuja|niebla|neblina, en|piloto
  automatico, espejo ~ no soy|reconozco|conozco, fuera de mi cuerpo, lagunas mentales, me ausento, me desconecto, me voy de mi cuerpo, nada parece
  real, no me reconozco, no me siento real, no recuerdo mi infancia, se me van|va|pierden pedazos|ratos|horas|borran, sentir que no soy yo, viendo*
  desde afuera|fuera|lejos|arriba
6 despersonaliz*, desrealiz*, disoci*, personalidad multiple
# life-transition
5 boda, cambio de trabajo|pais, cambio* grande*|muy|tan|en, ciudad nueva, crisis de los, decision*, despues de|del el|divorcio, empezar de|otra
  nuevo|vez|cero, encrucijada, estancad*, graduar*, hij* saber fueron|fue de|a, jubil*, me gradue|mude, me mudo|mudamos|cambie a|de|para, me voy a
  casar, me voy a graduar, me voy a mudar, mi vida ha cambiado, mudanza, mudarme, nido vacio, no hallo que|como, no me acostumbro, no me hallo, no
  se como empezar|seguir, no se que decidir, nueva ciudad|casa, nueva vida, primer ano en la, primer hijo, que hacer con mi vida, recien
  casad*|mudad*|graduad*|divorciad*, recien jubilad*, volver a empezar
6 adaptacion, adaptarme, cambio de vida, cambios en mi vida, nueva etapa, transicion
3? mudar*
3~ cambio*, decidir, futuro
# career
5 ascenso, cambiar de oficio|rumbo|giro|rubro, cambiar|horas de trabajar, conseguir|encontrar|nuevo|perder trabajar, dedicarme a, dejar la|el|mi
  construccion|cocina|oficio, dejar|perder mi trabajar, despid*, emprend*, estudiar otra|algo, futuro profesional, me corrieron del, me llena mi|el
  trabajar, me recortaron, negocio, no encuentro trabajar, no saber a que dedicar*, no tener trabajar, otro oficio, perder el trabajar, profesion, que
  estudiar, renuncie
6 buscando|buscar|busco|sin trabajar, carrera, desemple*, empleo, entrevista* de trabajar, vocacion*
2? trabajar
# school
5 acoso escolar, beca, bullying, carrera ~ dejar|estudi*, community college, deje|odio la escuela, en el|la colegio|college|universidad|high|uni,
  estudiar|estudio|estudiando|estudiante*, finales, graduarme, la carrera, la tarea, la uni, materia|materias, me reprobaron, mis materias, mis|las
  tarea*|clases|grados, no paso|pase, no quiere ir a la escuela, prepa, primer ano, primera de mi familia, problemas en la escuela, reprobar|reprobe
6 academic*, calificaciones, doctorado, examen*, maestria, notas, preparatoria, reprob*, secundaria, semestre, tareas, tesis
5? colegio, escuela, facultad, liceo, universidad
5~ clase*, maestr*, profesor*
# financial-stress
5 ahorr*, alcanza para|ni|el|la, atrasad* con|en la|los|renta, caro, cheque a cheque, debo como|varios|mil|tarjetas|renta, debo dinero, debo*
  hasta|tres|dos|mucho|en|la, en tarjetas, facturas, falta de dinero, fin de mes, gasto demasiado, gasto mas, gastos, la renta, mandar dinero a,
  mantener a mi familia, me van a correr, me van a desalojar, no ajusto, no alcanza, no hay dinero|feria|lana, no llego a, no me alcanza, no tener
  dinero, pagar, pobreza, prestamo*, quebr*, salario, se me va el cheque|dinero, sin dinero, sin un peso|centavo|dolar, sueldo, tarjeta* de credito,
  tarjeta* llen*|topad*|hasta, vivir al dia
6 bancarrota, biles, deber dinero, desaloj*, deuda*, economicamente, endeudad*, financier*, finanzas, hipoteca, problemas de dinero, problemas
  economicos
4? economia|economica|economicas|economico|economicos
4~ plata
# caregiving
5 @familiar|@pareja estar enferm*, @familiar|@pareja tener cancer, asilo, banar|bano|cambio a mi, cansad* de cuidar, cargo de mi mama|papa|abuel*,
  cuidado de mi, cuidar|cuido|cuidando|cuida|atender|atiendo ~ mama|papa|abuel*|esposo|esposa|suegr*|hijo|herman*, cuido|cuidar|cuidando|cuida a|de
  mi|un, derrame, hijo con discapacidad, mama enferma, me hago cargo de mi|mis, me toca cuidar, me toca todo, mi @familiar con
  alzheimer|demencia|cancer, mi @familiar enferm*, mi mama esta, necesidades especiales, padres ancianos|mayores, papa enfermo, silla de ruedas
6 cuidador*, cuidando|cuidar|cuido a mi*, cuidar de mi*
5~ hospital
# chronic-illness
5 asma, cirugia, colitis, covid*, crohn, diagnostico, dialisis, el corazon ~ enferm*|oper*|doctor, enferm* de,
  enferma|enfermo|enfermos|enfermas|enfermedad*|enfermarme, fatiga, fibro*, gripe, insulina, la azucar, la diabetes, la presion, los doctores, mareos,
  me detectaron|encontraron|salio, me diagnosticaron, me operaron, medicos, mi salud, nauseas, operacion, presion alta, problemas de salud, secuelas,
  tratamiento
6 artritis, autoinmun*, cancer, convulsion*, diabet*, discapacidad, enfermedad cronica, epilep*, esclerosis, fibromialgia, lupus, quimio*, tiroides,
  vih
3~ debil*, doctor*, medic*, sintomas
5~ hospital*
# pain
5 artritis, con dolor, desde el accidente, dolor constante|fisico, dolor de estomago, dolor de|en cintura|rodilla*|cuello|cabeza|huesos, dolor en|de
  la|el|mis|las rodilla*|cintura|cuello|cuerpo|cadera|hombro, dolor que no, dolor todo el tiempo, espalda ~ duele|dolor, me duele mucho, me duele
  todo, me duele* cada|la|los|las|el, me duelen, no se me quita, todo me duele
6 ciatica, dolor cronico, dolor de cabeza|espalda, migrana*
2? dolor, duele
6~ dolores
# infertility
6 esteril, fertilidad, fertilizacion in vitro, fiv, in vitro, infertil*, ovari*, tratamiento* de fertilidad
5 aborto espontaneo, baby shower*, buscando|tratando|intentando de? embarazo|bebe|ser|tener|embaraz*, embarazarme, encargar bebe|familia, negativ*
  otra|cada, no podemos tener|hijos, no poder quedar embaraz*, no puedo embarazada, no puedo embarazarme, no quedar embarazada, no quedo embaraz*,
  perdida gestacional, prueba negativa, quedar embarazada, saber nos da, salir embarazada, tener un bebe y no
# maternal
5 acabo de tener|parir|dar, baby blues, cesarea, dar|di a luz, depresion post, desde que di|naci*, despues de|del dar|bebe, llorar ~ bebe, mi bebe de,
  mi bebe tiene, no conecto con mi, no me siento mama, no siento amor por mi bebe, recien di a, recien parida, tuve bebe|mi
6 amamant*, embaraz*, lactancia, mama primeriza, maternidad, parto, posparto, postparto, recien nacid*
2? bebe
# adoption
5 crianza temporal, familia de acogida, hermanit* de, hijo adoptiv*, orfanato, padres|mama|papa|familia biologic*|de sangre|verdader*
6 adopcion, adopt*, hogar de acogida, madre biologica, padre biologico, padres biologicos
5~ foster
# aging
5 a mi edad, adult* mayor*, arrugas, bochornos, cada dia poder menos|hacer, carga para mis|mi hijo|familia, cumplir 60|70, cumplir
  setenta|sesenta|ochenta, de la tercera, estar|ser viej*, los sesenta|setenta|ochenta|60|70|80|65|75|85 me|ya|anos, me retire|pensione, me sentir
  viej*, mis anos, no soy el|la de|que antes|era, pedir favores, pension, pesan los, un estorbo, valerme, viejit*, ya estoy grande, ya no puedo hacer
  lo que
6 adulto mayor, envejec*, jubil*, menopausia, tercera edad, vejez
5? la edad
# dementia
5 @familiar no me reconoce, @familiar no recuerda quien|mi|donde, @familiar olvida|olvido quien|mi|las|los|todo|donde, @familiar se olvida de,
  @familiar se perder en, abuela|abuelo|mama|papa ya? no nos reconocer, abuela|abuelo|mama|papa ya? no recuerda nuestros, mi @familiar ya? no se
  acuerda de, olvida mi nombre, olvida quien ser, perdio la memoria, pregunta|repite lo mismo, se le olvidan las cosas, se le olvidan las los
6 @familiar _ memoria, alzeimer, alzheimer*, demencia, deterioro cognitivo, perdida de memoria, va|fue la memoria, ya no me reconoce ~
  mama|papa|abuel*, yendo|yendose la memoria
# immigration
5 @pais ~ extranar|vine|cruc*|deje|dejar|quedo|llegue|lejos|mama|hijo, acostumbr*|adapt* ~ pais|estados, aprender ingles, asilo, barrera del idioma,
  choque cultural, cruzar|cruce|cruzamos|crucé la el|rio, cuando me|nos vine|vinimos|trajeron, dejar a mi familia, deportar*|deportaron|deporten, el
  idioma, el ingles, estatus, extranar mi, green card, ice, lejos de mi familia|pais, lejos de mi hijos|mama, llegar|llegue|llegamos|vine|vinimos ~
  pais|estados, mandar dinero, me vine de|a|para|solo|sola, mi caso de, mi tierra|patria|pueblo|rancho|gente, ni de aqui, no hablo ingles, no saber
  ingles, nos vinimos, nuevo|otro pais, papeles, permiso de trabajar, quede|quedaron en|a @pais, recien llegad*, redadas, tps, vine a este pais
5? este pais, mi pais
6 asilo politico, ciudadania, daca, deport*, emigra*, frontera, indocumentad*, inmigra*, migra*, refugiad*, residencia, sin papeles, visa
6? papeles
# veterans
6 afganistan, army, baja del, combat*, despliegue, ejercito, fuerzas armadas, irak, marina, marine*, marines, militar*, soldado*, veteran*
5 combate, el servicio militar, en|de vietnam, regresar|regrese|volvi de la, serv* en, servi, vida civil
# legal
5 batalla por la custodia, cargos, cps, dcfs, manejo de la ira, me detuvieron, me mandaron a la corte, me piden|pide|exige ~ clases, me quitaron
  a|los|mis, mi abogad*, mi abogado, pide|ordeno|mando|exige consejeria|terapia|clases, policia, probation, problemas con la ley, problemas legales,
  servicios sociales, tengo|tener caso, tutela
6 abogado*, antecedentes penales, arrest*, carcel, corte, demanda*, dui, juez, juicio, libertad condicional, presa, preso, prision
# identity
5 cual es|soy la|el|yo de? verdad*, ni soy? de aqui ni soy? de, no encajo, no pertenezco, no saber quien, no ser yo mism*, persona diferente|distinta
  con|en|segun, quien soy, ser yo mism*
6 identidad
# lgbtq
6 bisexual, gay, gays, homofob*, homosexual*, lesbian*, lesbiana, lgbt*, mismo sexo, orientacion sexual, pansexual, queer, salir del armario|closet,
  sexualidad
5 aceptan que soy|sea, decirle a mis padres que soy, familia saber que soy, gustan las? mujeres|hombres|chicas|chicos|muchach*, me gusta una chica y
  soy, me gustan los hombres, me gustan los|las mujeres|chicos|chicas|dos, mi familia no acepta que, mi novia y yo somos, soy bi|trans
# gender-identity
6 disforia, genero, hormonas, no binari*, pronombre*, trans, transexual*, transgenero, transicion*
5 cambiar de sexo, cuerpo equivocado, en el cuerpo, nacer|naci|nacio ~ cuerpo|hombre|mujer, no se siente mujer|hombre, no se siente nina|nino,
  pronombres, querer ser hombre|mujer|nin*, quiere que le digan|llamemos, sentir hombre|mujer, vestir* de|como
# racial-identity
6 afrolatin*, birracial, identidad cultural|racial, mis raices, mitad ~ mitad, multirracial
5 afro*, dicen|dice|llaman|llama gring*|poch*, dos culturas, herencia cultural, indigena*, mestiz*, mi cultura, mi raza|sangre, muy
  gringo|pocho|pocha, ni gring*|mexican*|latin* ni, ni soy? de aqui ni soy? de, no hablar bien? el? espanol, no hablo bien espanol, no soy lo
  suficientemente latin*, primera generacion, soy|estar ni de aqui, suficiente para ningun*
# spirituality
6 biblia, catolic*, creencias, cristiana|cristianas|cristianismo|cristiano|cristianos, dios, diosito, espiritu santo, espiritual*, evangelic*, fe,
  iglesia, jesus|cristo, judio|judia|judios|judias|judaismo, musulman*, oracion, orar, pastor, pecado, religion*, religios*, rezar, rezo, sacerdote
5 mas alla, no creo en dios, respete* mi|mis, virgencita, ya no creo
6~ alma
# men
6 cosas|terapia|grupo|circulo de|para hombres|varones, de hombre a hombre, machismo, masculinidad, problemas de hombres, psicologo|terapeuta
  hombre|varon
5 como hombre, hombre de verdad, ser hombre
2? hombres
# women
6 circulo|grupo|terapia de|para mujeres, de mujer a mujer, feminidad, machismo, problemas de mujeres, sexismo, sindrome premenstrual
5 carga mental, como|ser mujer, la mujer tiene|debe|que, mama trabajadora, menopausia, mi periodo|regla, psicologa|terapeuta mujer, una de mujer
# neurodiversity
5 cerebro ~ diferente|distinto, diferente a los demas, mi cerebro funciona, mi cerebro no|es, neuro*, sobrecarga sensorial, sobrecarga*,
  sobreestimul*, soy|ser diferente, tics, tourette
6 neurodiverg*, neurodivers*, neuropsicolog*
# adhd
5 concentrar*, deficit, dejo todo para, desorganizad*, despistad*, distraer*, distraid*, empiezo ~ termino|acabo, inquiet*, me distraigo, mente
  vuela|brinca|salta, no me concentro, no me pongo|enfoco, no para quiet*, no poder concentrarme, no poder enfocar*|sentar*, no poder estar quiet*, no
  pone atencion, no presta|pongo|presto atencion, no se esta quiet*, no se queda quiet*, no termino|acabo lo|nada|las|ninguna, olvidadiz*, pierdo las
  cosas, pierdo todo|las|las? llaves, poner|prestar atencion, procrastin*, se distrae, se me olvida* todo|las|cosas|lo, siempre llego tarde
6 add, adhd, deficit de atencion, hiperactiv*, tda, tdah
2? concentra*, olvido
# autism
5 aspergers, contacto visual, espectro, etiqueta ~ picar|molest*, evaluar*|evaluacion ~ autis*, luces|ruido* le|me molest*|lastim*|duelen|abruman,
  no entiende las bromas, no entiendo las indirectas|caras|bromas, no habla, no hablar todavia|aun, no hablar ~ anos|mira|juega|ojos, no mira a|los,
  ruidos fuertes, rutina ~ cambi*, rutinas, senales sociales, texturas, todavia no hablar|habla
6 asperger, autis*, tea
# learning
5 aprende lento, batalla para|con leer|escribir|las|matematicas, confunde las letras, dislexi*, iep, le cuesta aprender, le cuesta escribir|trabajo,
  le cuesta la escuela, le cuesta leer, le cuestan las matematicas, lee muy? despacio|lento|mal, lee|leer|escribe|escribir|letras|numeros|matematicas
  ~ cuesta|confund*|reves|voltea*|trabado|no poder|batalla|trabajar, letras al reves, no aprende, no se le queda|pega nada, va atrasad*
6 dificultad*|problemas de aprendizaje, discalculia, dislexia, educacion especial
# addiction
5 anda mal en|con, ayudarlo a dejar|salir, enganch*, enviciad*, no lo|la puedo dejar, no poder dejarlo|parar|soltar*, recae, recaer, recaida, vici*
6 adicc*, adict*, enganchad*
# impulse
5 arranco|arrancarme las|los|mis pestanas|cejas|pelo|cabello, autodestruct*, autosabotaje, comerme las unas, comprar|compras|compro por|en|y
  internet|linea|compro, compro y, dejar de hacer, flojera, fuerza de voluntad, gasto|compro de|cosas pensar|mas, gasto|gastar todo|sin, me arranco,
  me como las unas, no me controlo, no me poder controlar|aguantar, no puedo parar, pereza, robo cosas, robo en tienda*|las, tricotilo*
6 habito*, mala conducta
3~ conducta, control*
3? vicio|vicios
# substance-use
5 anda en la las malos, anexo, consume|consumen|consumia|consumiendo|consumir|consumo, consumo, drog*, estar limpi*, limpi* de, recaer, recai*, rehab,
  sobredosis
6 adiccion*, adict*, cigarr*, cocaina, crack, cristal, desintoxic*, droga*, fentanilo, fumar, fumo, heroina, marihuana, metanfetamina*, mota,
  opioide*, pastillas, recai, recaida, rehabilitacion, sobri*, sustancias, vapear
# alcohol
5 alcoholi*, bebe cada|demasiado|mucho|todos, beber cada|demasiado|mucho, beber para olvidar, borrachera*, cantina*,
  cheve|cheves|chela|chelas|birra*|caguama*|ron|whisky|vodka|mezcal|guaro|aguardiente, con el vino, copa*|botella*|vaso* de|diario|todos|y, dejar de
  beber, dejar de el beber, dui, el doce|six, el vicio|pisto, emborrach*, estar pasando con, fines de semana ~ tomar|toma|bebe, la bebida, la pasa
  beber, las caguamas, llega|llegar tomad*, mi esposo beber, mi papa beber, no poder dejar de beber, peda|pedo todos|cada, pistear, se emborracha,
  se me pasa la mano, tomadera, tomador*|bebedor*, tomar fines, toma|tomo|tomar|beber diario|los|todos, trago*|traguito*, una|primera y no poder,
  volver a beber
6 aa, alcohol*, borrach*, cerveza*, cruda, licor, resaca, tequila
# gambling
6 apost*|apuest*, apostar, apuesta*, apuesto, casino*, juegos de azar, loteria, ludopat*, maquinitas, tragamonedas
5 jugarme el dinero, jugar|juego|jugado ~ dinero|ahorros|cheque|renta, perder dinero en, perder todo en, perder ~ ruleta|dados|cartas|juego, poker, se
  me va el cheque ~ apuestas, se me va|gasto|pierdo|perder el cheque|dinero|sueldo ~ juego|maquinas
# eating-disorder
5 atasc*, atracones, ayuno, calorias, comer de mas|mucho|demasiado|escondidas|sin, comer demasiado, comer por ansiedad, comer|como hasta|sin|a
  escondidas|parar|reventar, como de mas|por, dejar de comer, laxante*, laxantes, me provoco, me salto|brinco las comidas, miedo a comer, miedo a
  engordar, miedo a subir, no comer, no comer nada, no como nada|por|dias, no poder dejar de comer, no querer comer, provocarme, relacion con la
  comida, tragar|trago a escondidas, vomit*
6 anorexi*, atracon*, bulimi*, comer compulsiv*, desorden alimenticio, trastorno* alimenti*, trastorno* de la conducta alimentaria
3? comer, dieta*
3~ comida
# body-image
5 bajar de peso, como me veo, complej*, espejo, estar|sentir fea|feo|feas|feos|flac*|panzon*, fea|feo cuando me miro, fotos ~ salir|odio,
  gorda|gordas|gordo|gordos|gordita|gordito, mi apariencia|fisico, mi panza|barriga|lonja*|cara|nariz|cicatriz*, mi peso, mirarme, muy flac*, no me
  gusta mi cuerpo, no me gusta|gusto como, odio como me|mi, perder peso, ropa ~ queda|tapar|esconder, subir de peso, verme en|al
6 dismorfi*, imagen corporal, mi cuerpo, obes*, sobrepeso
2? apariencia, peso
# hoarding
5 acumula*, cachivache*, casa llena, casa|cuarto|garaje llen*|repleta de|hasta, chachar*, guarda todo|cosas|basura, guardo todo, junta chachara*,
  junta|guarda|guardo de|puro|periodicos, no botar|tirar|boto|tiro|bota nada|cosas, no cabe nada, no poder tirar nada, no puedo tirar, no saber poder
  entrar, no se puede caminar|pasar, no tira nada|cosas, tiliche*, tirar cosas
6 acumul*
# sleep
5 agarro|agarrar|concilio|coger|cojo|pegar|pego el|los sueno|ojo|ojos, conciliar el sueno, cuesta|no dormir, dar vueltas en la cama, despertar a las,
  despiert* toda|hasta|a, desvelad*, dormir bien|demasiado, dormir de|poco|nada|dos|tres|cuatro, dos|tres|cuatro de la manana|madrugada, duermo mal,
  en vela, en|toda la noche, horas de sueno, insomn*, me despertar a|en|con|las, me despierto, me quedo|paso despiert*|toda|noche*, no
  agarrar|agarro|pego|pegar|concilio|cojo el|los sueno|ojo|ojos, no duermo|dormir|durmiendo nada, no pego el ojo, ojo pelado, paso la noche, pastilla
  para dormir, pastillas para dormir, pesadilla*, quedarme dormid*, sin dormir, sin pegar, sueno ligero, trabajar de noche ~ sueno|dormir, trasnoch*
6 apnea, desvel*, insomnio, no poder dormir, pesadillas, problemas de sueno, problemas para dormir
4? dormir, sueno, suenos
# self-harm
6 @familiar|@hijo se corta, autoles*, cortarme los|las|la|con|cuando, ganas de cortarme, hacerme dano, lastimarme, me cortaba, me corto|quemo
  los|las|con|cuando|para, me hacia dano, me querer hacer dano|cortar|lastimar, se autolesiona, se corta|lastima los|las|con|cuando
5 cicatrices de cortarme|cortes, cortes en los|sus|mis brazos|piernas|munecas, se hacer dano
# internet-gaming
5 consola, en el telefono todo, fortnite, horas en el, horas jugando, jugando toda|todo|hasta, no dejar el celular|telefono|telefon*|control, no dejar
  el xbox, no puedo soltar el celular, no suelta|suelto el|la|su, pantalla*, pegad* al el? pantalla, pegad* al|a, pegad*|clavad*|metid* al|en|a el?
  celular|play|juego*|telefono|tablet, playstation, roblox|minecraft|xbox, tiktok*, todo el dia jugando|en, videojueg*
6 adiccion al celular, facebook, instagram, internet, redes sociales, tiktok, videojuego*
2? celular
# impulse
6 adiccion a la pornografia, adiccion al sexo, adicto al porno, cleptoman*, compras compulsivas, impuls*, mentiroso compulsivo
5 actuar|actuo sin pensar, como dejo de, comprar cosas, compro sin, dejar de mentir, digo cosas sin pensar, me arrepiento despues, mentir por todo,
  mentir todo el tiempo, no poder controlarme, robar
3? mentir*, tentacion
# stress
4 me estoy volviendo loc*, me voy a volver loc*
# complex
5 hospital mental, internar*|internaron, salir|salgo|sali del psiquiatrico, tener un brote, trastorno* mental*|de|esquizo*
6 enfermedad mental, hospital psiquiatrico, internad*
# suicidal-ideation
6 acabar|terminar con mi vida, ganas de morir*|desaparecer, matarme, me querer matar, mejor muert*, no querer despertar, no querer seguir viviendo, no
  quiero vivir, no tener ganas de vivir, querer desaparecer, querer morir*, quitarme la vida, sin ganas de vivir, suicid*
# psychosis
5 creo|cree que me|lo|la persiguen|vigilan|siguen|espian, leen mi mente, me controlan la|mi mente, me espian|vigilan, me persiguen|siguen ~
  todos|gente|creo, me quieren envenenar, quieren envenenarme, sentir que me|lo|la persiguen|vigilan|espian, ve|veo sombras|gente|cosas que no estar
  ahi, ve|veo sombras|gente|cosas que no existen|existe|hay, ve|veo sombras|gente|cosas que no ser reales, voces que
6 alucin*, delirio de persecucion, delirio*, episodio psicotico, escucho|escucha|oigo|oye|oir|escuchar voces, esquizofren*, paranoi*, psicosis,
  psicotic*, voces en mi|su cabeza, voces me|le decir|hablan
# borderline
5 amor y odio, de amor|amar a odi*, emociones intensas, inestab*, inestable, me entrego|apego ~ odio, miedo al abandono, paso de querer|amar|adorar,
  paso del amor al odio, regular mis emociones, siento todo muy fuerte
6 borderline, limite de la personalidad, tlp, trastorno limite
# pregnancy-loss
6 aborto, bebe que perdi*, legrado, malparto, mi angelito, muerte fetal, nacio sin|muert*, no tenia latidos, perder al|el|a|mi|nuestro
  bebe*|embarazo|bebito, perder un bebe|embarazo, perdida gestacional, se me vino el bebe, semanas ~ perder|latido*|bebe
5 perder a mi|nuestro bebe
# premarital
5 antes de la boda, antes del|de matrimonio|casorio|boda|casar, casar en|y queremos, comprometid*, dar el si, mi prometid*, nos casar, querer casar,
  vamos a casar
6 antes de casar, platicas prematrimoniales, pre matrimonial, prematrimonial*
# blended-family
5 hijo de mi|el|ella pareja|esposo|esposa|novio|novia, hijos de mi|su esposo|esposa|pareja|novio|novia|ex|otro|otra, hijos de su|mi anterior, hijos de
  su|mi primer*, juntamos a|los|las|nuestras, los mios y|con, mis hijo y los|sus, mis hijos y los suyos|de, no es su|mi papa|mama, sus|los hijos de
  el|ella|mi
6 familia ensamblada|reconstituida|mezclada, hermanastr*, hijastr*, madrastra, padrastro
# open-relationships
5 abrir la|nuestra relacion|pareja|matrimonio, dos novi*, no exclusiv*, otras parejas, relacion de tres, tercera persona en, tres en la|una relacion
6 no monogam*, poliamor*, relacion|pareja|matrimonio abierta|abierto, swinger*, trieja
# drug-use
6 anexad*, anexo, cocaina, crack, crico, cristal, drog*, fentanilo, heroina, inhalantes, marihuana, metadona, metanfetamina*, mota, opioid*,
  pastillas, perico, piedra, suboxone, vapeo, weed, yerba
5 consumir|consumiendo|consume, dias|meses|anos limpi*, inyect*, la adiccion, la hierba, limpi* de, meter*|mete|metiendo cosas, meto|meter*|mete de
  todo|algo|eso, sin consumir, sin usar, volver a usar, volvio|volvi a usar|lo|las
# pornography
5 paginas para adultos, ve|veo|viendo cosas|mujeres|paginas en|desnudas, videos para adultos, videos|paginas|pelicula* sucias|de adultos, xxx|onlyfans
6 only fans, porno*
# dual-diagnosis
5 bipolar|depresion|ansiedad|esquizo*|trauma ~ alcohol|drog*|tomar|consum*|adicc*|mota|pastillas|beber, depresion|ansiedad|bipolar|esquizofrenia ~
  bebe
6 diagnostico dual, patologia dual
# child-teen
5 psicolog*|terapeuta|terapia infantil|para ninos|para mi hijo|para mi hija
# child-behavior
5 @hijo _ pega*|muerde|patea|grita|avienta|miente|desobedece|roba, hace berrinches, le pega a sus|otros, lo expulsaron|suspendieron, lo
  suspend*|expuls*, malcriad*, me contesta, me llaman|mandan|hablan de la escuela|kinder, me llamaron|citan de la escuela, muerde a, no hace caso, no
  obedece, pataleta*, pega|muerde|patea|avienta|grita|pelea*|escupe ~ escuela|kinder|nin*|guarderia|herman*, perreta*, rabieta*, tira* al|el piso,
  travies*
6 berrinche*, conducta en la escuela, desafiante, mala conducta, oposicionista, problemas de conducta, se porta mal|muy
# bullying
5 apodos, bulin*, le pegan, le|la|lo|me hacen bul*|burla, le|me dicen gord*|cosas|negr*|frijol*|nerd, lo|la agarran de, lo|la traen de, me empujan,
  molestan|pegan|insultan|amenazan ~ escuela|colegio|bus|clase|recreo, nadie se juega con, nadie se junta con, se rien|burlan de mi|su|el|ella|mis
6 acoso escolar, bullying, ciberacoso, ciberbullying, lo|la|me molestan en la escuela|el colegio
# school-refusal
5 dejar de ir a la escuela, dolor de panza|estomago ~ escuela, falta* a|mucho, irse de pinta, le duele la|el panza|estomago|barriga _ escuela, lleva
  dias|semanas|meses sin ir, llora* ~ escuela|kinder|dejar*|dejo, no quiere|querer ir|entrar a|al la? escuela|kinder|colegio|clases|prepa, se niega
  a|ir
6 falta mucho a, faltar a la escuela, miedo a|de la escuela, no querer ir a la escuela|kinder|secundaria|clases
# tics
5 guina|guinar|guinos|carraspe*, hace ruiditos, hace ruidos, hace sonidos|gestos, mueve|tuerce|sacude el|la|los cuello|cabeza|hombro*|boca|ojos,
  parpade*
6 tic|tics, tourette*
# intellectual-disability
6 discapacidad intelectual, edad mental, es como de|un nino, mente es|como|de nino, retraso del desarrollo, retraso mental|cognitivo|madurativo|en,
  sindrome de down, su|la mente ~ anos|nino
# cancer
5 bolita|bulto en el|la, radioterapia|biopsia, remision, sobreviviente de
6 bolita en el seno, cancer, leucemia, linfoma, mastectomia, metastasis, oncolog*, quimio*, radiacion*, tumor*
# disability
5 amput*, baston, deshabilit*, incapacita*, invalida|invalidez|invalido, no poder moverme|ver|oir, perder la el|un brazo|oido, protesis, quede mal,
  silla de rueda
6 amputa*, ciega|ciego, discapacidad*, discapacitad*, no poder caminar, paralitic*, paraplej*, perder la vista|pierna|mano|movilidad, silla de ruedas,
  sorda|sordas|sordera|sordo|sordos
# brain-injury
5 cayo|golpe*|pego|pegue|cai ~ cabeza|craneo, desde el derrame|golpe|infarto|choque _ cabeza|palabras|memoria|hablar, lesion en el|la cerebro|cabeza,
  olvidan las palabras
6 aneurisma, conmocion, contusion cerebral, derrame cerebral, embolia, golpe en la cabeza, lesion cerebral, traumatismo
# menopause
5 bochorno*|calores|sofoco*, cambio de vida ~ calor*|regla, hormonas ~ calor*|cincuenta|humor|loc*|anos, se me fue la regla, ya no me baja
6 bochornos, climaterio, menopaus*, perimenopaus*, premenopaus*, sofocos
# schizophrenia
6 esquizo*
# narcissism
6 ego, egocentri*, egoist*, narcis*
5 centro de atencion|todo|mundo, hacer la? victima, la victima ser|es|siempre, nunca pide perdon, nunca tiene la culpa, siempre la victima, siempre
  sobre|de mi|ella|el, solo piensa en el|ella, todo es sobre|de|acerca|para ella|el, todo gira a su alrededor
# first-responder
5 ambulancia*, bombero*, enfermera|enfermero de|en urgencias|emergencias, policia ~ trabajar|soy|turno
6 ambulancia ~ trabajar, bomber*, despachador*, emt, paramedic*, policia de|y, primer respondiente, primeros auxilios, socorrista, soy policia
# job-loss
5 buscando trabajar, cerro la fabrica|planta|tienda, desocupad*, me botaron|descansaron|recortaron, me dejaron sin, me quede en la calle, nadie me
  contrata
6 cerraron la fabrica|planta|empresa, desemple*, despid*, lo corrieron, me corrieron|liquidaron, me despidieron, no encuentro trabajar|chamba|jale,
  perder mi|el|su trabajar|empleo|chamba, recorte de personal, sin trabajar|chamba|empleo
# reentry
5 anos adentro|preso|encerrad*|encanad*, probation, recien salido, salir|sali de la? carcel|prision|bote|tambo|penal|cana|prisiones
6 anos en la carcel|encerrad*|pres*, antecedentes penales, estuve pres*, expresidiari*, libertad condicional, salir|salio|sali|salgo de la
  carcel|prision|pinta
# sports
5? jugar al? beisbol|futbol|soccer|basquet*|volei*|tenis|softball
5 al bate, antes de los|cada partido*|carrera*, beisbol|futbol|soccer|basquet*|boxe*|natacion|cancha|torneo|maraton ~
  nervios*|bloque*|congel*|presion|miedo|lesion*|ansiedad, competencia*, en la cancha, entrenador, lesion ~ jugar|equipo|temporada, me bloqueo en
  los|la partido*, mi deporte
6 atleta*, deportista*, equipo de futbol|beisbol|basquet*, psicologia deportiva
# complex-trauma
5 anos de abuso|maltrato|golpes, golpe tras, no conozco lo que es, toda mi vida ~ abus*|maltrat*, toda mi vida|infancia|desde _
  abus*|golpe*|maltrat*|violencia|miedo
6 trauma complejo|infantil|de la infancia|de infancia, traumas
# medical-trauma
5 cuidados intensivos, desde la|mi cirugia|operacion, hospital*|operacion|cirugia|quirofano|maquinas|doctores|parto|cesarea ~
  pesadilla*|miedo|oyendo|panico|supero|tiembl*|revivo|trauma*, intubad*, miedo a|de|al los medicos|agujas|dentista, parto ~ emergencia|casi, parto ~
  pesadilla, pasar por el|ese hospital, terapia intensiva
6 cesarea de emergencia, parto traumatico, trauma medico, violencia obstetrica
# trafficking
5 me explotaban|explotaron, me tenian encerrad*|amenazad*|trabajar, obligaron a trabajar|vender|prostitu*, quitaron el|mi|los|mis
  pasaporte|papeles|documentos, sin paga|pagarme, trajeron|llevaron|traian con enganos|engano|fuerza
6 explotacion sexual|laboral, me obligaban a prostituirme|vender, me vendian, me vendieron, padrote, trata de personas|blancas
## relational
6 relacional
4 alejo a la gente, alejo a las personas, alejo a todos, como me relaciono, mismo tipo de relacion, patrones en mis relaciones
## psychodynamic
6 inconsciente, psicodinamic*
4 mi infancia|pasado, origen de, raiz del problema
## psychoanalytic
6 psicoanali*
## attachment-based
6 basada en el apego, terapia de apego
4 alejo a la gente, alejo a las personas, apego, miedo al abandono
## humanistic
6 humanista, humanistica
4 sin juzgarme, sin que me juzguen
## person-centered
6 centrada en la persona
4 alguien con quien hablar, alguien que me escuche, desahogar*, que me escuchen
## existential
6 logoterapia, terapia existencial
4 sentido de la vida
## gestalt
6 gestalt
## compassion-focused
6 autocompasion, compasion
## positive
6 psicologia positiva
## cbt
6 cbt, conductual, tcc
4 cambiar mi forma de pensar, cambiar mis pensamientos, herramientas, pensamientos negativos, tecnicas para
## act
6 aceptacion y compromiso
## schema
6 esquemas
## exposure-erp
6 exposicion
4 enfrentar mi miedo, enfrentar mis miedos
## dbt
6 dbt, dialectic*
4 controlar|regular mis emociones
## mindfulness
6 atencion plena, meditacion, meditar, mindfulness
4 vivir el presente
## emdr
6 emdr, movimientos oculares
## ifs
6 ifs, sistemas de familia interna
4 nina|nino interior
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
6 consejeria|terapia de pareja*, consejeria|terapia matrimonial
4 salvar mi matrimonio, salvar nuestro matrimonio
## eft
6 centrada en las emociones, eft
## gottman
6 gottman
## family-systems
6 constelaciones, sistemica, terapia familiar
4 toda la familia
## play
6 terapia de juego
## creative
6 terapia expresiva
## art
6 arteterapia, terapia artistica, terapia de arte
4~ dibuj*, pint*
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
4 de|entienda mi cultura
## neurofeedback
6 neurofeedback
## psychedelic-assisted
6 hongos, ketamina, psicodelic*, psilocibina
## faith-based
6 consejeria cristiana|pastoral, consejero cristiano, psicolog*|terapeuta cristian*
4 que comparta mi fe, que crea en dios
## coaching
6 coach, coaching
4 mis metas
`;
