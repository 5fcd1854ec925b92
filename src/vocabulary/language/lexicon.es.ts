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
beber < bebo bebiendo bebia tomar tomo toma tomando tomaba
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
nino < ninito ninita chiquillo chiquilla chamaco chamaca nene nena
llorar < lloran lloramos llorado
gritar < grito grita gritan gritando gritamos grite
abuela < abuelita abue
abuelo < abuelito
reconocer < reconoce reconozco
casar < casamos casarnos casarme case casaron
miedo < temor pavor
extranar < extrano extrana extranando

@filler muy mucho mucha tan tanto siempre ya tambien solo casi realmente demasiado bastante un poco mas todo toda ahora ultimamente
@not no nunca jamas tampoco ni nada
@unable xx
@across realmente mucha mucho muy tener estar ser sentir me haber he hemos ha de la el un una mi que creo pienso ninguna ningun tipo problema problemas muy o ni
  y se por sufro padezco
@plain mexico mexicano mexicana relaciones familiar familiares tristes triunfo pasado cansado parejas hermanos
@pareja esposo esposa novio* novia* pareja* prometid* conyuge
@ex ex exnovi* exespos* exmarido expareja exmujer
@padres mama papa mamas papas padres madrastra padrastro suegr*
@familiar @padres herman* primo prima primos tio tia tios abuel* sobrin* cunad* familia familiares
@hijo hijo hija hijos hijas hijastr* nino nina ninos ninas bebe bebes adolescente* niet*
@quien el ella @pareja @ex
@golpe ahorc* cachete* empuj* estrangul* golpe* jala* jalone* pate* pega* pego zarande*
@alcance tio padrastro primo abuelo hermano papa vecino maestro profesor* entrenador* pastor sacerdote padrastro hombre
@jefe jefe jefa supervisor* patron patrona gerente encargad*
@me me te se le nos les
# need
0 no saber como, me cuesta, no logro, quiero dejar|salir|sanar|superar|aprender|cambiar, harta|harto, me tiene, ya no, no poder mas, destrozad*, urge,
  insoportable
0 abrum*, agotad*, ansios*, asust*, aterr*, atrapad*, ayuda*, cansad*, celos*, como hago|puedo, como se hace, conflicto*, confundid*, consejo*, crisis,
  culpa*, dejo|falta de, desesper*, dificil*, discutir, dolor*, duele, enojad*, enojo, estres*, fatal, fracas*, frustrad*, hart*, horrible, ignora*,
  lidiar, llorar, mal, miedo, molest*, murio, necesito, nervios*, no aguanto|alcanza|entiende*|poder|soporto, no me entiende*|llevo, no saber que hacer,
  odio, pelear, peor, perder, por que, preocup*, presion, problema*, que hago, que puedo hacer, separ*, sobrellevar, sol*, sufr*, superar, terrible,
  traicion*, triste*, verguenza, me grita|gritan
# quiet
0! me va bien|muy bien|de maravilla|super, todo bien|tranquilo, que tal, buenos dias, buenas tardes|noches, a que hora, donde queda, cuanto cuesta,
  aceptan mi|seguro, hay estacionamiento, me encanta mi trabajar|escuela|familia|vida, me gusta mi trabajar|escuela|carrera,
  solo estar viendo|curioseando, nos vemos, hasta manana|luego, feliz navidad|cumpleanos|dia, la fecha, que dia|fecha, el estres no, no soy yo
0! ay|por dios, casa de campo, como estar, de vacaciones, dios mio, estar bien, gracias a dios, gracias por tu ayuda, muerto de risa, no estar estres*,
  no hay problema, no te preocupes, ser broma, si dios quiere, sin problema, querer morir* de risa|hambre|verguenza|sueno|frio|calor|ganas|amor,
  me querer morir* de risa|hambre|verguenza|sueno|frio|calor|ganas|amor, querer desaparecer las|los|el|la|mis, no querer vivir con|en|aqui|sol*|junt*|lejos,
  me corto el|las|la pelo|cabello|unas|flequillo|barba, me quemo cocinando|con el|la, cortarme|corta las|la|el unas|pelo|barba|flequillo, se corta las|la|el unas|pelo|luz|leche,
  lastimarme la|el|un|una espalda|rodilla|pie|tobillo|hombro|dedo|cuello, hacerme dano con|en el|la|una ejercicio|gym|rodilla|espalda,
  me hacer dano con|en el|la|una ejercicio|gym|rodilla|espalda, ganas de morir* de risa|hambre|verguenza|sueno|frio|calor,
  querer desaparecer de las|los|la redes|instagram|facebook|internet|fotos, perder la memoria del|de telefono|celular|computadora|camara|la|mi,
  violacion de contrato|datos|privacidad|derechos|garantia|transito, violacion del|a contrato|la|los|mis, me violaron mis|los derechos,
  escucho|escucha|oigo|oye|oir|escuchar voces en|de la|el radio|tele|television|pasillo
# depression
5 llorar todo|a|sin|cada|por, ganas de nada|levantarme|vivir, sin animo|animos|ganas, estar bien triste|deprimid*|decaid*,
  no levantarme|salgo de la cama|mi cuarto, todo me da igual, nada me motiva|gusta|llena, quede|quedo|estar mal, ando triste|decaid*|mal|baj*, bajon,
  estar destrozad*, no le hallo sentido|chiste, no hallo que hacer|sentido, me encierro en, agüitad*, aguitad*, no tener animo,
  me sentir mal|vaci*|inutil|apagad*
6 antidepresiv*, depre, depresion, depresiv*, deprimid*
5 apagad*, apatia, desanimad*, desesperanza, desganad*, desmotivad*, estar|siempre triste, ganas de llorar|nada, hoyo negro, infeliz, inutil,
  levantarme|salir de la cama, llorar por todo, llorar sin razon, llorar todo, lloro todas, me doy por vencid*, me quiero morir, me sentir triste|vaci*,
  mi vida no, nada me alegra|importa, nada tiene sentido, no dejo de llorar, no disfruto, no le encuentro sentido, no paro de llorar, no poder levantarme,
  no querer hacer nada, no querer levantarme, no ser feliz, no sirvo para nada, no tener ganas, no valgo nada, odio mi vida, perder el interes, perder las ganas,
  rendirme, ser feliz, sin energia|esperanza|fuerzas|ganas|ilusion|motivacion|sentido, tocar fondo, triste todo el tiempo, tristeza, vacia, vacio
3? agotad*, animo, cansad*, dolor, hundid*, llorar, mal, morir, sol*, suicid*, triste, vida
# bipolar
5 bipolar*, de repente feliz|eufori*|bien, no dormir dias
6 bipolar*, hipoman*, litio, mania, maniac*
5 altibajos, cambios de animo|humor, de la alegria a la tristeza, eufori*, subidas y bajadas, un dia estoy bien y otro
# grief
5 murio|fallecio mi|el|la|su
5 se murio|muere|fue mi, perrito|gatito|perro|gato ~ murio|morir|perder, no supero su|la muerte, desde que murio|se fue|fallecio, extranar mucho|a mi,
  me hace falta mi
6 duelo, luto, viud*
5 aborto espontaneo, aniversario de su muerte, despedirme, entierro, extrano a mi @familiar, fallec*, funeral, ha|haber muerto, mi difunt*, muerte|perdida de,
  murio, perder a mi, perder un bebe, se nos fue, velorio, ya no esta con nosotros
3? cementerio, extrano, muerte, muerto, murieron
# loneliness
5 sol* en este|aqui|desde|todo, estar|sentir sol*, no tener con quien|amigos|a|nadie, no conozco a nadie|gente, nadie me|con, sin amigos|familia|nadie,
  tan sola|solo, bien sola|solo, extrano a|mi gente|familia|pais
6 aislad*, completamente|estar sol*, me sentir sol*, sentir tan sol*, soledad
5 fuera de lugar, invisible, lejos de todos, me excluyen, me hacen a un lado, nadie con quien, nadie me busca|entiende|llama|quiere, no conozco a nadie,
  no encajo|pertenezco, no tener a nadie, no tener amigos, no tener con quien, siempre sola|solo, sin amigos
3? abandonad*, aislamiento, amigo, sol*
# self-esteem
5 no doy la talla, por el piso|suelo, no valgo|sirvo|merezco|puedo, no ser suficiente|bonit*|inteligente, me siento fe*|menos|tont*|inutil|fracasad*|poca,
  no me gusta como|mi|nada, no me quiero|acepto|valoro, que van a decir|pensar, me da verguenza mi|ser|mi, me comparo, todos son mejores,
  nunca hago nada bien, baja autoestima, sentir que no doy|valgo|puedo|merezco, me creo menos
6 amor propio, autocritic*, autoestima, confianza en mi, impostor*, insegur*
5 compararme, complacer a todos, creer en mi, dudo|verguenza de mi, fe* y gord*, fracasad*, inferior*, lo que dicen los demas, lo que piensan de mi,
  me comparo|critic*|humill*|odio, me cuesta decir que no, me hacen sentir menos, me sentir fe*|menos, no creo en mi, no me acepto|quiero|valor*,
  no merezco|sirvo|valgo, no saber decir que no, no soy lo suficiente, no|nunca ser suficiente, poner limites, que dira la gente, que piensen de mi, quererme,
  se burlan de mi, sentir que no merezco, ser un fracaso, tont*, valorarme
3? celos, critican, culpa, inutil, mereces, suficiente, timid*, verguenza
# perfectionism
6 perfeccionis*
5 autoexigen*, me exijo, miedo a equivocarme|fallar|fracasar, miedo al fracaso, muy exigente conmigo, no tolero equivocarme, tener que ser perfect*,
  todo perfecto, todo tiene que salir
# anger
6 enoj*, ira, coraje*, corajud*
5 gritar mucho|a|por|todo, me enojo|enoja|desespero por todo|facil|mucho, exploto, exploto por|con|de, mal humor, de malas, malhumorad*, aviento cosas,
  saco de mis casillas, pierdo el control, me desespero, me prendo, no controlo mi|el, pego a la pared, me sale lo, no quiero ser asi
6 coraje, enojo, furia, ira, mal caracter|genio, rabia
5 agresiv*, controlar mi caracter, controlar mis emociones, enojad*, estallo, explotar, exploto, golpeo la pared, impaciente, irritab*, irritad*,
  le|les grito, me desquito|molesto, odio a todos, pierdo el control, pierdo la paciencia, pierdo los estribos, rencor*, resentimiento*, rompo cosas,
  todo me molesta
3? frustr*, grit*, molest*, odio, violent*
# seasonal
6 estacional
5 cada|en invierno, cuando llega el invierno, deprime* en navidad, dias cortos|oscuros, falta de sol, odio la navidad
# self-understanding
5 no saber ni? que quiero|quien|hacer, que quiero en la|de, quien soy, ni yo me entiendo, me perdi, encontrarme a mi, por que soy asi, sin rumbo,
  conocerme mejor
6 autoconocimiento, conocerme, crecimiento|superacion personal, encontrarme, entenderme
5 crisis de identidad, crisis existencial, los mismos errores, me autosaboteo, me sentir perdid*, mismo error, mismos patrones, no saber que quiero,
  no saber quien soy, perdid* en la vida, por que soy asi, proposito, que me pasa, que quiero en la vida, que tengo, quien soy, repito los mismos, rumbo,
  sentido de la vida, ser mejor persona
3? confundid*, patrones
# anxiety
6 ansied*, ansios*, nervios
5 me pongo|ponen nervios*|mal, nervios de punta, me da ansiedad|nervios|miedo|temblor*, pensamientos que no, no estar tranquil*, palpit*, ataques de,
  siempre preocupad*, que tal si, me imagino lo peor, no dejo|paro de pensar|preocuparme, inquietud, ando nervios*|ansios*, se me sale el corazon, temblor*
6 angusti*, ansiedad, ansios*, nervios*
5 algo malo, calmarme, corazon acelerado, corazon se acelera, falta de aire, incertidumbre, inquiet*, intranquil*, me asusto|late|preocupo|sudan,
  me falta el aire, mente no para, mente no se calla, miedo a salir|todo, miedo de todo, mil cosas por la cabeza, no dejo de pensar, no paro de pensar,
  no poder respirar|relajarme, no puedo dejar de pensar, nudo en el estomago, nudo en la garganta, palpitaciones, pensamientos intrusivos|negativos,
  pensar|pienso demasiado, preocupacion*, preocupad*, preocupar*, relajarme, sobrepens*, tens*, tiembl*, tranquilizarme, va a pasar algo
3? abrumad*, agobi*, dormir, estres*, futuro, miedo*, panico, temor*
# panic
5 ataque* de panico|nervios|ansiedad, me va a dar algo|un infarto, siento que me muero|voy a morir|ahogo, no puedo respirar, palpitaciones
6 agorafob*, ataque* de ansiedad|nervios, crisis de ansiedad, panico
5 corazon a mil, dolor|opresion en el pecho, hiperventil*, infarto, mareos, me ahogo|desmayo, me falta el aire, no poder respirar, pecho apretado, voy a morir
# phobia
5 miedo a|de volar|manejar|las|los|la|el|subir*|perros|aviones|elevador*|altur*|agujas|inyecciones, terror a
6 claustrofob*, fobia*
5 da miedo volar|manejar|conducir|salir, miedo de|a salir, espacios|lugares cerrados, miedo a conducir|manejar|morir|volar|vomitar, miedo a la muerte|oscuridad|sangre, miedo a las agujas|alturas|aranas|serpientes,
  miedo a los aviones|elevadores|perros, miedo al dentista
3? miedo a
# social-anxiety
5 me da pena hablar|salir|comer|que|la, pena con la gente, me quedo mud*|callad*|trabad*, miedo a la gente|que me|hablar,
  me pongo nervios* con|frente|cuando, hablar en publico, reuniones, no sociali*, muy penos*, penos*
6 ansiedad|fobia social, timid*
5 antisocial, conocer gente, evito salir, evito|miedo a la gente, hablar con la gente, hablar en publico, hacer amigos, introvertid*, me da pena, me juzgan,
  me pongo roj*, me quedo callad*, miedo a hablar, multitudes, no me gusta salir, no se que decir, pena|verguenza hablar, que me juzguen, socializar,
  todos me miran
3? exponer, gente, juzg*, publico
# ocd
5 me lavo las manos|bano, reviso|checo la|el|si|todo estufa|puerta|gas|llave|mil, mil veces, hasta que me arden|sangran, todo limpio|en orden,
  no puedo dejar de limpiar|lavar|contar|revisar, pensamientos feos|malos
6 compulsi*, obsesi*, pensamientos intrusivos, toc
5 contamin*, contar cosas, germenes, lavarme las manos, me arranco el cabello|pelo, me lavo las manos, pensamientos que no puedo sacar, revisar|reviso todo,
  reviso la puerta, rituales, una y otra vez, verifico
# health-anxiety
5 creo que tengo|estoy alg*|enferm*|cancer|una, miedo a estar enferm*|tener|enfermarme, busco|googleo en google|mis, algo malo en mi|el
6 ansiedad por la salud, hipocondri*
5 busco sintomas, contagi*, coronavirus, covid*, creo que tengo cancer, examenes salen bien, los doctores dicen que no tengo nada, los medicos dicen que,
  miedo a enfermar*, miedo a tener cancer, miedo a una enfermedad, pandemia, preocupa* mi salud, sintomas en google|internet
# stress
6 estres*, estresad*
5 no doy mas|abasto, mucho estres, los biles, todo se me junta, se me junta todo, no me da tiempo, no tener tiempo para|de, estar hasta|rebasad*|tronad*,
  al borde, no descanso, mucha|tanta presion, cargo con todo, ando bien estresad*|cansad*|presionad*, hasta el gorro|tope|copete
6 abrumad*, agobiad*, agotad*, agotamiento, burnout, estres, estresad*, estresante*, saturad*
5 al limite, bajo|mucha presion, con tanto, crisis nerviosa, demasiadas|muchas cosas, exhaust*, me rebasa|sobrepasa, me vuelvo loc*, no alcanza el tiempo,
  no doy mas, no poder con todo, no puedo mas, no tener tiempo, quehacer*, sin tiempo, tiempo para mi, todo a la vez, todo al mismo tiempo, volverme loc*,
  voy a explotar
3? cansad*, carga, pendientes, presion, problemas
# work-burnout
5 dos|tres trabajos|turnos, chamba me|mucha, trabajo de mas|todo|siete|doble, no aguanto mi|el|este trabajar|jale|chamba, estresad* con|por el trabajar,
  cansad* de mi trabajar, horas extras, no tener dias|dia libre*|descanso, odio mi jale|chamba, mi jale
6 agotamiento|estres laboral, burnout, desgaste
5 cansad*|carga|exceso de trabajar, cansad*|hart* de mi trabajar, demasiado|dos|estres*|mucho|odio trabajar, estres* por el trabajar,
  estres*|presion|problemas en el trabajar, estres*|problemas del trabajar, horas extra*, llorar antes de trabajar, me explotan, no querer ir a trabajar,
  no quiero ir a trabajar, no soporto mi trabajar, odio mi trabajar, quemad*, renunciar, sin descanso, trabajar demasiado, trabajar me agota|estres*|tiene,
  turno de noche, turnos
3? laboral, oficina, trabajar
# relationship
5 relacion toxica|a distancia|complicada, no nos hablamos, mi relacion, problemas con mi @pareja
6 consejeria|problemas|terapia de pareja, relacion
5 alejo a la gente, alejo a las personas, alejo a todos, celos*, compromis*, desamor, distancia, enamorad*, la|lo amo, me alejo de la gente, me dejo|ignora,
  no me ama|quiere|valora, no me siento amad*, ya no la amo, ya no lo amo, ya no me quiere, no poder dejarlo|dejarla, siempre regreso con, vuelvo con el|ella
5? @ex, @pareja, mi @pareja no|nunca
3? amor, casad*, juntos, te amo
# communication
5 no nos hablamos, no sabemos hablar|comunicar*, no dice nada, nunca hablamos, no platicamos, ya no platicamos, se queda callad*, se cierra,
  no le he dicho|contado, como decirle
6 comunicacion, comunicarme, comunicarnos, no nos comunicamos
5 abrirme, como decirle, como le digo, deja de hablarme, expresar lo que siento, expresar mis sentimientos, expresarme, hablar de mis sentimientos,
  ley del hielo, malentendid*, me cuesta hablar, me guardo todo, no hablamos, no me entiende|entienden|escucha|escuchan|habla, no nos entendemos,
  no quiere hablar, no saber como decir
3? decirle, entiende, escuch*, hablar
# couple-conflict
5? suegr*
6 terapia de pareja|parejas|matrimonial, consejeria de pareja|parejas, problemas de pareja|matrimonio|con mi
5 discutir|pelear mucho|siempre|diario|por, ya no nos hablamos|aguantamos|soportamos|entendemos|queremos,
  mi @pareja no me apoya|ayuda|hace|toma|respeta|escucha, no me defiende, estar peleados, peleas, pleitos, mi @pareja se enoja,
  vivimos como|pero como extranos|roomies|hermanos, no nos hablamos
6 crisis matrimonial, crisis|terapia de pareja, matrimonio, problemas matrimoniales
5 que nos pasa|paso, como companeros de cuarto, discutir|pelear con mi @pareja, discutir|pelear por todo, me echa la culpa, me falta al respeto,
  mi @pareja y yo discutir|pelear, no me ayuda en la casa, no nos llevamos, nos alejamos|gritamos, nos estamos alejando, pelear todo el tiempo,
  por dinero pelear, siempre discutir|pelear
5? mi @pareja y yo, mi esposa me|no, mi esposo me|no
3? casad*, discutir, esposa, esposo, pelear
# infidelity
5 puso|poner|pone los cuernos|el cuerno, me es|fue|era infiel, me enganan|engana|engano, tiene|tenia otra|otro|amante|familia, se acosto|acuesta con,
  le fui infiel|engane, encontre mensajes|fotos, chatea con, su amante
6 adulter*, amante, cuernos, infidel*, infiel
5 aventura, con otra|otro, doble vida, la|lo engane, le encontre mensajes, me engana|engano, me esta enganando, mensajes en su celular, otra mujer|persona,
  otro hombre, se acosto con, traicion*
3? engan*, mensajes, mentir*
# trust
5 ya no confiar, no le confiar, me oculta, mentiras, no le he dicho
6 celos*, confiar en, desconfiad*, desconfianza, desconfio, falta de confiar, no confiar, recuperar la confiar
5 me miente|mintio|oculta, mentiras, mentiroso, no le creo, revisar|reviso su celular, secretos, traicion*, volver a confiar
# intimacy
5 en la intimidad, ya no me toca|abraza|besa|busca, frialdad, distanciad*, nos alejamos
6 afecto, carino, intimidad
5 abrirme con, cercania, conexion emocional, dejar entrar, distante, fria|frio conmigo, no me abraza|besa|toca, no siento atraccion, se acabo la chispa,
  vulnerable, ya no hay pasion
3? abraz*, bes*, distan*
# sex
5 sin ganas de sexo|intimidad, no tener ganas de estar|tener|hacer con|relaciones|sexo, no se me para, no llego al, no disfruto el sexo, deseo sexual,
  hacer el amor, me duele tener
6 disfuncion erectil, ereccion, eyacul*, impoten*, libido, masturb*, orgasmo*, porno, pornograf*, sexo, sexual*, virgin*
5 dolor al tener, en la cama, fantasias, no quiere tener relaciones, no tengo deseo, sin deseo, tener relaciones, vaginismo, vida intima
# divorce
6 divorc*, separar*, separad*
5 nos estamos separando|divorciando, me estar divorciando|separando, me dejar por, se fue con otra|otro, termine con mi, terminamos, cortamos, mi ex,
  ya lo|la deje, los ninos en medio, pelear la custodia, tramite de divorcio, firmar los papeles
6 custodia, divorci*, pension alimenticia, rompimiento, ruptura, separacion, separad*, separando*, separar*
5 corazon roto, corto|rompio conmigo, dejar a mi @pareja, dejarla, dejarlo, me dejo, me rompio el corazon, mi ex, nos separamos, olvidarla, olvidarlo,
  quiere dejarme, regresar|terminar|termine|volver con, rompimos, se fue de la casa, seguir adelante sin, terminamos
4? @ex
# dating
5 apps de citas, ghosting, me dejan en visto, no encuentro pareja|novi*, salir con, tindere*, puro ghosting
6 citas, conquistar, ligar, primera cita, salir con alguien, tinder
5 amigos con derechos, casi algo, conocer a alguien, conseguir novi*, elijo mal, encontrar el amor, encontrar novi*|pareja, hombres equivocados,
  me gusta alguien|un|una, nunca he tenido novi*, nunca tener novi*, siempre elijo, solter*
# attachment
5 miedo a que me|que se deje|abandone|vaya, los alejo, alejo a, me da miedo que me, apego, me encarino, celos de
6 abandono, apego, dependencia emocional
5 aferr*, alejo a la gente, alejo a las personas, alejo a todos, apegad*, cuando se acercan, me alejo cuando|de, me va a dejar, miedo a amar|enamorarme,
  miedo a estar sol*, miedo a que me deje|dejen, miedo a quedarme sol*, miedo al compromiso, necesito que me digan, no puedo estar sin, no puedo vivir sin,
  se acercan demasiado, se me acercan, todos me abandonan, todos se van
3? abandon*, depend*
# codependency
5 a todo el mundo menos|y, resolver* la vida|todo, resolviendole, cargo con los|todos, no saber poner|decir limites|no, poner limites,
  siempre digo que si, vivo para los|todos|el, me olvido de mi, primero los|todos, todos dependen de mi, no puedo decir que no
6 codepend*, dependencia emocional, dependiente
5 cargo con todos, complacer, decir que no, limites, me hago cargo de todos, me olvido de mi, no poder decir que no, no saber decir que no, primero los demas,
  responsable de todos, salvar a todos, se aprovechan de mi
3? culpa
# family
5 suegra se mete|meten, mi suegra, relacion toxica con mi mama|papa|familia|hermana|hermano, mi familia no,
  pelear* con mi mama|papa|hermana|hermano|familia, problemas con mi familia|mama|papa, dejar de hablar a mi, no le hablo a mi,
  mi hermano|hermana anda|estar|tener, mi mama quiere|dice|controla
6 conflicto* familiar*, dinamica|terapia familiar, familia disfuncional|toxica, problemas familiares
6? mi familia
5 abandono mi papa, alejad* de mi familia, crecer sin padre, discutir|pelear con mi @familiar, divorcio de mis padres, familia no acepta, herencia,
  hijo favorito, madrastra, me corrieron de la casa, mi familia no me acepta, no me habla mi, no me llevo bien con mi, no me llevo con mi, oveja negra,
  padrastro, padres control*|estrictos, se metan, se mete en todo
5? @padres, mi abuel*|cunad*|herman*|prim*|tia|tio, mi mama no, mi papa no, mis herman*
# parenting
5 grito|grita|gritar a|mucho a mis hijo|nino*, mi hijo adolescente, no se como criar|educar|disciplinar, hijos chiquitos, soy mama sola|soltera, ser papa,
  como papas, nosotros los papas, mis hijo no me, paciencia con mis|los
6 berrinche*, crianza, criar, disciplina, educar a mi*, mama soltera, padre soltero, ser madre|padre
5 anos de edad, buena|mala mama, buen|mal padre, hijos peleando, le grito a mis, moja la cama, nido vacio, no hace caso, no me hace caso, no me obedece,
  no me respeta mi, pierdo la paciencia con, rebelde, se porta mal, tareas escolares
5? @hijo, mi @hijo no
# friendship
6? amigo
5 mejor amigo, dejar de hablar, me dejar de hablar, amigo ya no|me|que|toxic*|fals*, no tengo amigo, me traiciono mi, hacer amigo, mis amigo
5 acoso escolar, bullying, chismes, companer* de cuarto, hablan de mi, hablan mal de mi, me dejan fuera, me excluyen, me peleo con, no tener amigo, roomie,
  se alejo mi, se burlan, sin amigos, vecin*, vida social
3? excluid*, gente, social*
# workplace-relationships
5 supervisor*|patron|patrona|jefe|jefa|manager|gerente _ humilla|grita|trata|acosa|molesta|amenaza|regana, companeros de trabajar|chamba|jale,
  en mi trabajar me, me tratan mal en, ambiente pesado|toxico, me humilla enfrente|delante, me hacen el feo
6 acoso|ambiente laboral, colegas, companer* de trabajar, conflicto en el trabajar, mobbing
6? mi jefa|jefe
5 ambiente toxico, companeros, discriminan|humilla en el trabajar, hostig*, jefe me grita, me lleva mal con mi jefe, no me llevo con mis companer*,
  problemas con mi jefa|jefe
5? mi @jefe
4? @jefe, coleg*
# trauma-ptsd
5 desde el accidente|asalto|robo|temblor|huracan, pesadillas del|de|con, los cuetes|cohetes, me asaltaron|balacearon|robaron|secuestraron|persiguieron,
  no supero lo que, me quede|quede mal|traumad*, traumad*, del camino, me pone mal ~ ruido*|cuetes, vi como mataron|murio, sanar mi|lo|de, quiero sanar
6 estres postraumatico, flashback*, tept, trauma*
5 accidente, asalt*, balacera, choque, cosas que vivi, cruzar la frontera, disparos, guerra, huracan, incendio, lo que me paso, lo que paso, malos recuerdos,
  me atacaron|sobresalto, no poder olvidar lo que, pasado doloroso, pesadillas, recuerdos que, revivir, revivo, secuestr*, sobrevivi, sobreviviente, susto,
  terremoto, vi morir, violaron, violencia
3? heridas, pasado, recuerdos, violen*
3 abus*, maltrat*
# childhood-abuse
6 abuso|maltrato en la infancia|ninez, abuso|maltrato|violencia infantil
5 @padres abusiv*|violent*, @padres|padrastro me @golpe|pegaba*|golpeaba*|maltrat*|abus*, @padres|padrastro nos @golpe|pegaba*|golpeaba*|maltrat*,
  abusaron de mi ~ nina|nino|chica|chico|infancia, abusaron|violaron de mi de|cuando nin*, crecer|creci|crecimos con golpes|violencia|maltrato,
  cuando ser chic*|nin*|pequen* _ me golpeaba*|pegaba*|maltrataba*|violo|abusaba*, de nin*|chic*|pequen* me golpeaba*|pegaba*|maltrataba*|abusaba*,
  me descuidaban|abandonaron de nina|nino, me golpeaban|maltrataban|pegaban de|cuando, me pegaban mis, nos pegaba*|golpeaba*
# family-of-origin
5 mi infancia, de chiquit*, mi mama siempre|nunca, mi papa siempre|nunca, crecer en|con una familia|casa|papas, limites con mi mama|papa|familia
6 familia|hogar disfuncional, heridas|trauma*|carencias de la? infancia, hogar dificil, infancia|ninez dificil|dura|infeliz|triste, mi infancia|ninez,
  nina|nino interior
5 como me criaron, crecer|creci|crecimos sin|con mi|padre|madre|papa|mama|amor|gritos|carencias, cuando ser chic*|nin*|pequen*, de nina|nino, infancia,
  mama alcoholica, padres alcoholic*|ausentes|narcisistas, papa alcoholico|borracho|ausente, @padres nunca estar
# sexual-abuse
5 abusaron de mi|el|ella, me violaron, abuso sexual
6 abusad* sexualmente, abusaron|abuso de mi, abuso|abusaron sexual*, acoso|agresion|violencia sexual, incesto, manosear*|manoseo*|manosea*,
  me violaron|violo|violaba, pedofil*, violacion, violador
5 @alcance me toco|tocaba|manosea*, me drogaron|drogo para|y, me forzo a tener, me forzo|obligo|obliga|obligaba a tener sexo|relaciones,
  me obligo|obligaba a tener|tocar*|desvestir*, me tocaba|tocaban|tocaron|toco mis|las partes|pechos|piernas|senos,
  me tocaba|tocaban|tocaron|toco sin mi|permiso, sexo|relaciones sin mi consentimiento, sin mi consentimiento ~ sexo|relaciones|toco, tocamientos
# domestic-violence
5 me pega|golpea|pegaba|golpeaba mi @pareja|esposo|marido|novio, marido me pega|pego|golpea
6 abuso fisico, maltrato fisico, me maltrata|maltrataba, orden de proteccion|restriccion, violencia de genero|pareja, violencia domestica|intrafamiliar|familiar
5 @pareja|@ex abusiv*|violent*|golpeador*, @quien agresiv*|violent*|abusiv* conmigo, @quien me @golpe|amenaza|amenazo|agrede|agredio|maltrata|acosa|persigue,
  escapar de el|mi, le tener miedo a mi @pareja, levanta|levanto la mano, me ahorco|cachetea|cacheteo|golpea|golpeo|empuja, me amenaza|amenazo, me encierra,
  me jala|jalo del pelo|cabello|brazo, me pega cuando|y, me pega|pego mi @pareja, miedo a|de mi @pareja, miedo de|a dejarlo|dejarla, moretones que|por|de los,
  refugio para mujeres, relacion abusiva|violenta, tener miedo de el, tengo|tener miedo a mi @pareja, un hombre violento, @quien ser violent*|agresiv*|abusiv*
# emotional-abuse
5 me controla|controlaba|controlo|cela|celaba hasta|la|mi|todo|con, ex|esposo|novio|pareja me humilla*|insulta*|manipula*|controla*
6 abuso|maltrato|violencia emocional|economico|economica|psicologico|psicologica|verbal, control coercitivo, gaslighting, luz de gas, maltrato emocional
5 @pareja|@ex|@padres narcisista*, @quien me controla|cela|manipula|humilla|insulta|grita|aisla|minimiza|chantaje*,
  @quien ser controlador*|manipulador*|narcisista, chantaje emocional, controla mi|lo|con|todo, controlador*, manipulador*, me cela y,
  me controla|denigra|humilla|insulta|manipula, me hace dudar|sentir loca|loco|tonta|tonto, me tiene controlada|controlado|amenazada,
  no me dejar salir|trabajar|ver|hablar|estudiar|tener|vestir*, revisar|revisa mi celular, controla el dinero, me decir que no valgo|sirvo
4 chantaj*, manipul*, narcisis*
# religious-trauma
5 salir|sali|salirme|deje de la iglesia|los|religion|testigos, la iglesia me, miedo al infierno
6 abuso espiritual, culto|trauma religioso, secta
5 culpa religiosa, deje la iglesia, familia muy religiosa, me hicieron dano en la iglesia, miedo al infierno, pecado*, salirme de la religion,
  testigos de jehova
# racial-trauma
5 me miran feo|mal por|en, por hablar espanol, me gritaron que, por ser latin*|mexican*|moren*|indigena|negr*|inmigrante, racis*, color de mi
6 discrimin*, racismo, racista*, xenofob*
5 color de piel, estereotip*, me miran mal por, perfil racial, por mi color, por ser hispan*|inmigrante|latin*|mexican*|negr*, prejuici*, vete a tu pais
# dissociation
6 despersonaliz*, desrealiz*, disoci*, personalidad multiple
5 como en un sueno, desconectad* de mi, en|piloto automatico, fuera de mi cuerpo, lagunas mentales, me desconecto, me voy de mi cuerpo, nada parece real, no me reconozco,
  no me siento real, no recuerdo mi infancia
# life-transition
5 no hallo que|como, empezar de|otra nuevo|vez|cero, cambio de vida|trabajo|pais, primer ano en la, me jubile, nueva vida, no se como empezar|seguir,
  despues de|del el|divorcio
6 adaptacion, adaptarme, cambio de vida, cambios en mi vida, nueva etapa, transicion
5 boda, ciudad nueva, crisis de los, decision*, empezar de cero|nuevo, encrucijada, estancad*, graduar*, jubil*, me gradue|mude, me voy a casar,
  mi vida ha cambiado, mudanza, mudarme, nido vacio, no saber que decidir, no se que decidir, primer hijo, que hacer con mi vida, volver a empezar
3? cambio*, decidir, futuro, mudar*
# career
6 buscando|buscar|busco|sin trabajar, carrera, desemple*, empleo, entrevista* de trabajar, vocacion*
5 ascenso, cambiar|horas de trabajar, conseguir|encontrar|nuevo|perder trabajar, dejar|perder mi trabajar, despid*, emprend*, me corrieron del, me recortaron,
  negocio, no encuentro trabajar, no tener trabajar, perder el trabajar, profesion, que estudiar, renuncie
2? trabajar
# school
5 la uni, en la uni, mis clases, la carrera, primer ano, primera de mi familia, mis calificaciones, la tarea, no paso|pase, reprobar|reprobe, prepa
6 academic*, calificaciones, doctorado, examen*, maestria, notas, preparatoria, reprob*, secundaria, semestre, tareas, tesis
5 acoso escolar, beca, bullying, deje|odio la escuela, estudi*, materia*, no quiere ir a la escuela, problemas en la escuela
5? clase*, colegio, escuela, facultad, liceo, maestr*, prepa, profesor*, universidad
# financial-stress
6 biles, deber dinero, deudas
5 debo como|mucho|dinero|la|varios|mil|tarjetas|renta, en tarjetas, tarjeta* de credito, pagar la renta|los|biles|las|deudas, no me alcanza para|el|con,
  no alcanza, no ajusto, no hay dinero|feria|lana, mandar dinero a, me van a desalojar|correr, atrasad* con|en la|los|renta, gasto mas, sin feria|lana,
  se me va el cheque|dinero, problemas de dinero
6 bancarrota, desaloj*, deuda*, economicamente, endeudad*, financier*, finanzas, hipoteca, problemas de dinero, problemas economicos
5 ahorr*, caro, debo dinero|mucho, facturas, falta de dinero, fin de mes, gasto demasiado, gastos, la renta, mantener a mi familia, no alcanza el dinero,
  no me alcanza, no tener dinero, pagar, pobreza, prestamo*, quebr*, salario, sin dinero, sueldo, tarjetas de credito
4? dinero, economi*, plata
# caregiving
5 cuido|cuidar|cuidando|cuida a|de mi|un, cuidador*, me hago cargo de mi|mis, mi mama enferm*|esta, mi papa enferm*, cansad* de cuidar,
  mi @familiar con alzheimer|demencia|cancer
6 cuidador*, cuidando|cuidar|cuido a mi*, cuidar de mi*
5 @familiar|@pareja estar enferm*, @familiar|@pareja tener cancer, asilo, derrame, hijo con discapacidad, mama enferma, me toca cuidar, mi @familiar enferm*,
  necesidades especiales, padres ancianos|mayores, papa enfermo, silla de ruedas
5? hospital
# chronic-illness
5 enferma|enfermo|enfermos|enfermas|enfermedad*|enfermarme
5 diabet*, la presion, enfermedad, lupus, dialisis, fibro*, me diagnosticaron, enferm* de
6 artritis, autoinmun*, cancer, convulsion*, diabet*, discapacidad, enfermedad cronica, epilep*, esclerosis, fibromialgia, lupus, quimio*, tiroides, vih
5 cirugia, covid*, diagnostico, fatiga, gripe, hospital*, los doctores, mareos, me diagnosticaron|operaron, medicos, mi salud, nauseas, operacion,
  problemas de salud, secuelas, tratamiento
3? debil*, doctor*, medic*, sintomas
# pain
5 dolor de|en espalda|cintura|rodilla*|cuello|cabeza|huesos, no se me quita, dolores, me duele todo|mucho|la|el, desde el accidente
6 ciatica, dolor cronico, dolor de cabeza|espalda, dolores, migrana*
5 dolor constante|fisico, dolor de estomago, dolor todo el tiempo, me duele el|la|todo, me duelen, vivir con dolor
2? dolor, duele
# infertility
5 no quedo|quedar|puedo embarazada, no podemos tener|hijos, quedar embarazada, tratamiento de fertilidad, tratando de tener|embaraz*
6 esteril, fertilidad, fertilizacion in vitro, fiv, infertil*
5 aborto espontaneo, buscando un bebe, embarazarme, no poder quedar embaraz*, no poder tener hijos, no puedo embarazarme, no quedo embaraz*, perdida gestacional,
  prueba negativa, quedar embarazada, tener un bebe y no
# maternal
5 acabo de tener|parir|dar, tener bebe, tuve bebe|un|mi, recien parida|nacid*, despues del parto, mi parto, embaraz*, mi bebe de,
  depresion posparto|postparto|post
6 amamant*, embaraz*, lactancia, mama primeriza, maternidad, parto, posparto, postparto, recien nacid*
5 baby blues, cesarea, dar|di a luz, desde que nacio, no siento amor por mi bebe, tuve un bebe
2? bebe
# adoption
5 adopt*, hermanit* de, hijo adoptiv*, foster
6 adopcion, adopt*, hogar de acogida, madre biologica, padre biologico, padres biologicos
5 familia de acogida, orfanato
# aging
5 me jubile|retire|pensione, jubil*, viejit*, de la tercera, adult* mayor*, ya estoy grande|viej*, mis anos, a mi edad, cumplir setenta|sesenta|ochenta
6 adulto mayor, envejec*, jubil*, menopausia, tercera edad, vejez
5 arrugas, bochornos, cumplir 60|70, estar|ser viej*, me sentir viej*, pension, ya no puedo hacer lo que
5? la edad
# dementia
5 abuela|abuelo|mama|papa ya? no nos|me reconocer, abuela|abuelo|mama|papa ya? no recuerda quien|mi|nuestros, se le olvidan las cosas|los,
  mi @familiar ya? no se acuerda de
5 se le olvidan las cosas, perdio la memoria
6 alzeimer, alzheimer*, demencia, deterioro cognitivo, perdida de memoria
5 @familiar no me reconoce, @familiar no recuerda quien|mi|donde, @familiar olvida|olvido quien|mi|las|los|todo|donde, @familiar se olvida de,
  @familiar se perder en, olvida mi nombre, olvida quien ser, perder la memoria
# immigration
5? mi pais
5 cruzar|cruce|cruzamos|crucé la frontera|el|rio, la migra, papeles, sin papeles, llegar|llegue|llegamos a este|estados, extranar mi,
  lejos de mi familia|hijos|mama|tierra|pais, deportar*|deportaron|deporten, ni de aqui, no hablo|saber ingles, el ingles, redadas, asilo, mi caso de,
  mandar dinero
6 asilo politico, ciudadania, daca, deport*, emigra*, frontera, indocumentad*, inmigra*, migra*, refugiad*, residencia, sin papeles, visa
6? papeles
5 aprender ingles, barrera del idioma, choque cultural, dejar a mi familia, el idioma, estatus, extrano mi pais, ice, lejos de mi familia|pais,
  llegue|vine a este pais, no hablo ingles, nuevo|otro pais
# veterans
6 veteran*, ejercito, army, marine*, afganistan, irak, base militar
5 regresar|regrese|volvi de afganistan|irak|la, servi, militar
6 despliegue, ejercito, fuerzas armadas, marina, militar*, soldado*, veteran*
5 afganistan, combate, irak, regrese|volvi de la guerra, servi en, vida civil
# legal
5 tengo|tener corte|juicio|caso, el juez, la juez*, me mandaron a|de la corte, pide|ordeno|mando|exige consejeria|terapia|clases, orden de la corte,
  probation, cps, dcfs, mi abogad*
6 abogado*, antecedentes penales, arrest*, carcel, corte, demanda*, dui, juez, juicio, libertad condicional, presa, preso, prision
5 batalla por la custodia, cargos, cps, me detuvieron, policia, problemas con la ley, problemas legales, servicios sociales, tutela
# identity
5 ni soy? de aqui ni soy? de, no encajo, no pertenezco, quien soy
6 identidad
5 ni de aqui ni de alla, no encajo en ningun, no saber quien soy, quien soy yo, ser yo mism*
# lgbtq
5 soy gay|lesbiana|bi|bisexual|trans, me gustan los|las hombres|mujeres|chicos|chicas|dos, salir del closet, mi familia no acepta que,
  mi hijo|hija es|soy|ser gay|lesbiana|trans|bi|bisexual
6 bisexual, gay, homofob*, homosexual*, lesbiana, lgbt*, mi sexualidad, orientacion sexual, pansexual, queer, salir del armario|closet
5 decirle a mis padres que soy, me gusta una chica y soy, me gustan las mujeres, me gustan los chicos y las chicas, me gustan los dos|hombres, mismo sexo
# gender-identity
5 ser trans, es trans, genero, mi hijo|hija ser trans, transicion, cambiar de sexo|genero
6 disforia, genero, hormonas, no binari*, trans, transexual*, transgenero
5 cuerpo equivocado, pronombres, querer ser hombre|mujer|nin*, sentir hombre|mujer
# racial-identity
5 ni soy? de aqui ni soy? de, soy|estar ni de aqui, muy gringo|pocho|pocha, no hablo bien espanol, mi cultura
6 afrolatin*, birracial, identidad cultural|racial, mis raices, multirracial
5 dos culturas, herencia cultural, mi cultura, ni de aqui ni de alla, no soy lo suficientemente latin*, primera generacion
# spirituality
5 mi fe, perder la|mi fe, enojad* con dios, iglesia, ya no creo, dios me
6 alma, biblia, catolic*, cristian*, dios, espiritual*, evangelic*, fe, iglesia, judi*, musulman*, oracion, orar, pastor, pecado, religion*, religios*, rezar,
  rezo, sacerdote
5 mas alla, no creo en dios
# men
6 grupo|problemas de hombres, machismo, masculinidad
5 como|ser hombre, hombre de verdad, los hombres no lloran
2? hombres
# women
6 feminidad, grupo|problemas de mujeres, machismo, sexismo, sindrome premenstrual
5 carga mental, como|ser mujer, mama trabajadora, menopausia, mi periodo|regla
# neurodiversity
6 neurodiverg*, neurodivers*, neuropsicolog*
5 cerebro diferente, diferente a los demas, mi cerebro funciona, sobrecarga sensorial, tics, tourette
# adhd
5 no me concentro|pongo|enfoco, distraid*, se distrae, no para quiet*, tdah, olvidadiz*, no pone atencion, inquiet*
6 add, adhd, deficit de atencion, hiperactiv*, tda, tdah
5 concentrarme, desorganizad*, distraer*, distraid*, inquiet*, me distraigo, no me concentro, no poder concentrarme, no poder estar quiet*, no pone atencion,
  no se queda quiet*, no termino nada, olvidadiz*, pierdo las cosas, poner|prestar atencion, procrastin*, se me olvida todo, siempre llego tarde
2? concentra*, olvido
# autism
5 autis*, espectro, no habla, aspergers
6 asperger, autis*, tea
5 contacto visual, mi hijo no habla, no entiende las bromas, no habla mi hijo, no mira a los ojos, ruidos fuertes, rutinas, senales sociales, texturas
# learning
5 lee muy? despacio|lento|mal, le cuesta leer|escribir|trabajo, dislexi*, no aprende, letras al reves
6 dificultad*|problemas de aprendizaje, discalculia, dislexia, educacion especial
5 aprende lento, confunde las letras, le cuesta aprender|leer, le cuesta la escuela, le cuestan las matematicas, no poder leer
# addiction
6 adicc*, adict*, enganchad*
5 recaer, recaida, no lo|la puedo dejar
6 adiccion, adict*
# impulse
5 gasto|compro sin|de|cosas pensar|mas, no me controlo, no puedo controlarme|parar, impuls*, robar|robo cosas, me arranco
6 habito*, mala conducta
5 autodestruct*, autosabotaje, comerme las unas, dejar de hacer, flojera, fuerza de voluntad, me como las unas, no puedo parar de, pereza
3? conducta, vicio*
# substance-use
5 anda en la droga|las drogas|malos, limpi* de
6 adiccion*, adict*, cigarr*, cocaina, crack, cristal, desintoxic*, droga*, fentanilo, fumar, fumo, heroina, marihuana, metanfetamina*, mota, opioide*,
  pastillas, recai, recaida, rehabilitacion, sobri*, sustancias, vapear
5 anexo, consume, consumir, consumo, estar limpi*, me drogo, sobredosis
# alcohol
5 toma|tomo|tomar|beber mucho|demasiado|diario|cada|los|todos, tomar fines, fines de semana ~ tomar|toma|bebe, llega|llegar tomad*|borrach*|cruda,
  no poder dejar de tomar|beber, las cheves|chelas|caguamas, dejar de tomar|el alcohol|beber, dui, se emborracha, alcoholi*, el vicio|trago|pisto, pistear
6 aa, alcohol*, borrach*, cerveza*, cruda, licor, resaca, tequila
5 bebe alcohol|cada|demasiado|mucho|todos, beber cada|demasiado|mucho, beber para olvidar, beber todos los dias, dejar de beber, la bebida, mi esposo beber, mi papa beber, no poder dejar de beber,
  volver a beber
# gambling
5 se me va|gasto|pierdo|perder el cheque|dinero|sueldo ~ casino|apuestas|juego|maquinas, casino, apost*, jugar en el casino
6 apostar, apuesta*, apuesto, casino*, juegos de azar, ludopat*, maquinitas, tragamonedas
5 jugarme el dinero, loteria, perder dinero en, perder todo en, poker
# eating-disorder
5 vomit* lo que|despues|todo|la, no comer nada|casi|para, atracones, dejar de comer, comer de mas|mucho|demasiado|escondidas|sin, como de mas|por,
  miedo a engordar|subir, cuento calorias, me provoco
6 anorexi*, atracon*, bulimi*, comer compulsiv*, desorden alimenticio, trastorno* alimenti*, trastorno* de la conducta alimentaria
5 ayuno, calorias, comer a escondidas, comer demasiado, comer por ansiedad, dejar de comer, laxantes, me provoco el vomito, miedo a engordar,
  miedo a subir de peso, no comer, no poder dejar de comer, no querer comer, provocarme, relacion con la comida, vomitar|vomito despues
3? comer, comida, dieta*
# body-image
5 como me veo, en el espejo, verme|mirarme en, estar|sentir gord*|fe*|flac*|panzon*, odio mi cuerpo|panza|cara, bajar de peso, mi peso,
  me da pena mi cuerpo
6 dismorfi*, imagen corporal, mi cuerpo, obes*, sobrepeso
5 bajar|subir de peso, complej*, espejo, fe* cuando me miro, gord*, me sentir fe*, mi apariencia|fisico|peso, muy flac*, no me gusta mi cuerpo, perder peso
2? apariencia, peso
# hoarding
5 no tira nada|cosas, acumula*, guarda todo|cosas|basura, casa llena, no se puede caminar|pasar
6 acumul*
5 casa llena de cosas, guardo todo, no cabe nada, no poder tirar nada, no puedo tirar, tirar cosas
# sleep
5 no duermo|dormir|durmiendo bien|nada|en|por, insomn*, me despierto|despertar a|en|con|las, pesadilla*, paso la noche, no puedo dormir, desvelad*,
  sin dormir
6 apnea, desvel*, insomnio, no poder dormir, pesadillas, problemas de sueno, problemas para dormir
5 conciliar el sueno, cuesta|no|sin dormir, dar vueltas en la cama, despertar|despierto a las, dormir bien|demasiado, duermo mal, en|toda la noche,
  horas de sueno, me despierto, no pego el ojo, noches sin dormir, pastillas para dormir, quedarme dormid*, sueno ligero
4? dormir, sueno, suenos
# self-harm
6 @familiar|@hijo se corta, autoles*, cortarme los|las|la|con|cuando, ganas de cortarme, hacerme dano, lastimarme, me corto|quemo los|las|con|cuando|para,
  me hago|hacer|hice dano, me querer hacer dano|cortar|lastimar, se autolesiona, se corta|lastima los|las|con|cuando
5 cicatrices de cortarme|cortes, cortes en los|sus|mis brazos|piernas|munecas, se hacer dano
# internet-gaming
5 todo el dia jugando|en, no suelta|dejar el celular|telefono|telefon*|control|xbox, videojueg*, pegad* al|a, redes sociales, tiktok*
6 adiccion al celular, facebook, instagram, internet, redes sociales, tiktok, videojuego*
5 consola, en el telefono todo, fortnite, horas jugando, juega todo el dia, no puedo soltar el celular, no suelta el celular, pantalla*, pegad* al celular,
  playstation, todo el dia en el celular
2? celular, telefono
# impulse
6 adiccion a la pornografia, adiccion al sexo, adicto al porno, cleptoman*, compras compulsivas, impuls*, mentiroso compulsivo
5 actuar|actuo sin pensar, como dejo de, comprar|robo cosas, compro sin, dejar de mentir, digo cosas sin pensar, me arrepiento despues, mentir por todo,
  mentir todo el tiempo, no poder controlarme|parar, no puedo parar, robar
3? control*, mentir*, tentacion
# stress
4 me estoy volviendo loc*, me voy a volver loc*
# complex
6 brote, enfermedad mental, internad*, hospital psiquiatrico
5 trastorno de personalidad, trastorno mental
# suicidal-ideation
5 ya no quiero vivir
6 acabar|terminar con mi vida, ganas de morir*|desaparecer, matarme, me quiero desaparecer, mejor muert*, no querer despertar, no querer seguir viviendo,
  no querer vivir, no quiero vivir, no tener ganas de vivir, querer desaparecer, querer morir*, quitarme la vida, sin ganas de vivir, suicid*, me querer matar
# psychosis
5 oye|escucha|oir|escuchar voces, voces que
6 alucin*, delirio de persecucion, delirio*, escucho|escucha|oigo|oye|oir|escuchar voces, esquizofren*, psicosis, psicotic*, voces en mi|su cabeza,
  voces me|le decir|hablan
5 creo|cree que me|lo|la persiguen|vigilan|siguen|espian, leen mi mente, me controlan la|mi mente, me espian|vigilan, me persiguen|siguen ~ todos|gente|creo,
  quieren envenenarme, ve|veo sombras|gente|cosas que no estar ahi, ve|veo sombras|gente|cosas que no existen|existe|hay,
  ve|veo sombras|gente|cosas que no ser reales, me quieren envenenar, sentir que me|lo|la persiguen|vigilan|espian
# borderline
6 borderline, limite de la personalidad, tlp, trastorno limite
5 amor y odio, emociones fuera de control, emociones intensas, inestab*, miedo al abandono, paso del amor al odio, regular mis emociones, siento todo muy fuerte
# pregnancy-loss
6 aborto espontaneo, perdida gestacional, perder mi|el|a|un|nuestro bebe|embarazo, bebe nacio muerto|sin vida, no tenia latidos, muerte fetal, legrado
5 perder a mi|nuestro bebe
# premarital
6 prematrimonial*, antes de casar, pre matrimonial, platicas prematrimoniales
5 casar en|y queremos, vamos a casar, comprometid*, nos casar, mi prometid*, antes de la boda
# blended-family
6 padrastro, madrastra, hijastr*, familia ensamblada|reconstituida|mezclada, hermanastr*
5 hijos de mi|su esposo|esposa|pareja|novio|novia|ex|otro|otra|anterior|primer, sus|los hijos de el|ella|mi, mis hijos y los suyos|de
# open-relationships
6 relacion|pareja|matrimonio abierta|abierto, poliamor*, no monogam*, swinger*, trieja
# drug-use
6 drog*, cocaina, heroina, fentanilo, cristal, metanfetamina*, piedra, mota, marihuana, opioid*, pastillas, perico, crack, yerba, vapeo, inhalantes,
  anexo, anexad*
5 limpi* de, consumir|consumiendo|consume, meter*|mete|metiendo drogas|cosas|perico|cristal, la adiccion, volver a usar|consumir,
  anda en malos pasos|la droga
# pornography
6 porno*, only fans
5 videos para adultos, paginas para adultos
# dual-diagnosis
6 diagnostico dual, patologia dual
5 depresion|ansiedad|bipolar|esquizofrenia ~ drogas|alcohol|bebe|adiccion|tomar
# child-teen
5 psicolog*|terapeuta|terapia infantil|para ninos|para mi hijo|para mi hija
# child-behavior
6 berrinche*, mala conducta, problemas de conducta, se porta mal|muy, conducta en la escuela, desafiante, oposicionista
5 @hijo _ pega*|muerde|patea|grita|avienta|miente|desobedece|roba, le pega a sus|otros, muerde a, me llaman|llamaron|citan de la escuela, no obedece,
  hace berrinches, lo expulsaron|suspendieron
# bullying
6 bullying, acoso escolar, ciberacoso, ciberbullying, lo|la|me molestan en la escuela|el colegio
5 se burlan de mi|el|ella, le dicen cosas|gord*|apodos, le pegan en la escuela, nadie se junta con, le hacen bulin|buling, bulin*, lo|la agarran de
# school-refusal
6 no querer ir a la escuela|kinder|secundaria|clases, miedo a|de la escuela, faltar a la escuela, falta mucho a
5 dolor de panza|estomago ~ escuela, llorar ~ escuela, se niega a ir, dejar de ir a la escuela, irse de pinta
# tics
6 tic|tics, tourette*
5 parpade*, hace ruiditos|ruidos, mueve la cabeza
# intellectual-disability
6 discapacidad intelectual, sindrome de down, retraso mental|cognitivo|madurativo|en, retraso del desarrollo
# cancer
6 cancer, quimio*, tumor*, leucemia, mastectomia, oncolog*, radiacion*, metastasis, linfoma, bolita en el seno
5 remision
# disability
6 discapacidad*, discapacitad*, silla de ruedas, paralitic*, amputa*, sord*, ciega|ciego, perder la vista|pierna|mano|movilidad, no poder caminar,
  paraplej*
# brain-injury
6 conmocion, lesion cerebral, traumatismo, derrame cerebral, embolia, golpe en la cabeza, contusion cerebral, aneurisma
# menopause
6 menopaus*, premenopaus*, perimenopaus*, bochornos, climaterio, sofocos
# schizophrenia
6 esquizo*
# narcissism
6 narcis*
5 todo gira a su alrededor, solo piensa en el|ella, nunca pide perdon
# first-responder
6 bomber*, paramedic*, policia de|y, soy policia, primeros auxilios, primer respondiente, socorrista, despachador*, emt, ambulancia ~ trabajar
# job-loss
6 desemple*, despid*, perder mi|el|su trabajar|empleo|chamba, sin trabajar|chamba|empleo, me corrieron|despidieron|liquidaron, recorte de personal,
  lo corrieron, cerraron la fabrica|planta|empresa, me quede sin trabajar|chamba, no encuentro trabajar|chamba|jale
# reentry
6 salir|salio|sali|salgo de la carcel|prision|pinta, libertad condicional, expresidiari*, antecedentes penales, estuve pres*,
  anos en la carcel|encerrad*|pres*
# sports
6 deportista*, atleta*, psicologia deportiva, equipo de futbol|beisbol|basquet*
5 antes de los|cada partido*|competencia*|carrera*, me bloqueo en los|la partido*|cancha, lesion ~ jugar|equipo|temporada, mi deporte
# complex-trauma
6 trauma complejo|infantil|de la infancia|de infancia, traumas
5 anos de abuso|maltrato|golpes, toda mi vida ~ abus*|maltrat*
# medical-trauma
6 trauma medico, parto traumatico, violencia obstetrica, cesarea de emergencia
5 parto ~ emergencia|miedo|pesadilla|casi, miedo a|de|al los doctores|hospital*|medicos|agujas|operacion|quirofano|dentista, terapia intensiva,
  desde la|mi cirugia|operacion, pasar por el|ese hospital
# trafficking
6 trata de personas|blancas, me vendieron, me vendian, explotacion sexual|laboral, me obligaban a prostituirme|vender, padrote
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
