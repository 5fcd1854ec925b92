import { spanish } from '../../vocabulary/labels.es.js';
import type { Who } from './en.js';
import type { Language } from './index.js';

/**
 * Spanish as it is spoken in the United States: plain and warm, with “tú”, and without a gender for people wherever that sounds natural.
 */
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

const people = (n: number, who: Who) =>
  who === 'practice'
    ? plural(n, 'consultorio', 'consultorios')
    : plural(n, 'terapeuta', 'terapeutas');

/** The names of a list as they stand inside a sentence: “inglés y lengua de señas americana (ASL)”. */
const uncapitalized = (names: string) =>
  names.replace(/(?<=^|, | [ye] )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLocaleLowerCase('es'));

/** “a la 1:30 p.m.”, “a las 6:00 p.m.” */
const atTime = (time: string) => `${/^1\b/.test(time) ? 'a la' : 'a las'} ${time}`;

export const es: Language = {
  labels: spanish,
  words: {
    // Search box
    searchLabel: 'Encuentra terapeuta',
    textLabel: '¿Con qué te gustaría recibir ayuda?',
    textHint: 'Nombre, problema o enfoque',
    placeLabel: 'Cerca de',
    placeHint: 'ZIP, ciudad o estado',
    placeUnknown: (text) =>
      `No conocemos “${text}”. Prueba con un código postal, una ciudad de este directorio o un estado.`,
    placeUnavailable:
      'No se pudo cargar la lista de lugares. Revisa tu conexión e inténtalo de nuevo.',
    placeAmbiguous: 'Hay más de un lugar con ese nombre. ¿Cuál buscas?',
    here: 'tu ubicación',
    locate: 'Usar mi ubicación',
    locating: 'Buscando dónde estás',
    locateProblem: {
      denied:
        'Tu ubicación está desactivada para este sitio. Puedes escribir un código postal o una ciudad.',
      unavailable:
        'Tu dispositivo no pudo saber dónde está. Puedes escribir un código postal o una ciudad.',
      timeout:
        'Encontrar dónde estás tardó demasiado. Inténtalo de nuevo, o escribe un código postal o una ciudad.',
      outside:
        'Parece que estás fuera de los lugares que este buscador conoce. Puedes escribir un código postal o una ciudad.',
    },
    heard: 'Parece que se trata de',
    heardBecause: (phrase) => `“${phrase}”`,
    heardDismiss: (name) => `No es ${name}`,
    heardNothing:
      'No supimos ubicar esto. Cuenta un poco más o elige entre las especialidades; cualquiera es un buen comienzo.',
    meetingLabel: 'Cómo se reúnen',
    meeting: { 'in-person': 'En persona', remote: 'Virtual', either: 'Cualquiera' },
    search: 'Buscar',
    private: 'Tu búsqueda no sale de este dispositivo.',
    privateMore: 'Este buscador no envía nada de lo que escribes.',

    // Crisis line
    crisisLabel: 'Ayuda en una crisis',
    crisisShort: '¿Estás en crisis ahora?',
    crisisNow: 'Si estás en peligro ahora, llama al',
    crisisTalk: 'Si piensas en el suicidio o en hacerte daño, puedes hablar con alguien ahora.',
    crisisOther:
      'Si te preocupa que alguien pueda hacerse daño, puedes hablar con alguien ahora, por esa persona y por ti.',
    crisisAbuse: 'Si alguien te hace daño, o temes que lo haga, puedes hablar con alguien ahora.',
    crisisAbuseName: 'Línea Nacional contra la Violencia Doméstica',
    crisisCall: 'Llama al 988 y oprime 2',
    crisisText: 'Envía AYUDA al 988',
    crisisChat: 'Chatea en 988lifeline.org',
    crisisSpanish:
      'El 988 atiende en español: oprime 2 al llamar, o envía la palabra AYUDA en un mensaje de texto.',

    // Results
    resultsLabel: 'Terapeutas',
    fit: (n, count, who) => `${count} ${people(n, who)} ${plural(n, 'encaja', 'encajan')}`,
    listed: (n, count, who) => `${count} ${people(n, who)}`,
    lost: 'No se pudo cargar esta parte de la página. Revisa tu conexión y oprime otra vez.',
    loading: 'Cargando terapeutas',
    updated: (summary, page, pages) =>
      pages > 1 ? `${summary}. Página ${page} de ${pages}.` : `${summary}.`,
    noneTitle: 'Nadie encaja con todo esto',
    noneBlocking: (filter, gain, n) =>
      `Sin “${filter}”, ${plural(n, 'encaja', 'encajan')} ${gain} ${people(n, 'therapist')}.`,
    noneRemove: (filter) => `Quitar “${filter}”`,
    noneHelp: 'Prueba con menos palabras o quita un filtro.',
    emptyTitle: 'Todavía no hay terapeutas en la lista',
    emptyHelp: 'Por ahora este directorio está vacío. Vuelve a intentarlo más tarde.',
    errorTitle: 'No podemos mostrar terapeutas en este momento',
    errorHelp: {
      unreachable: 'No se pudo acceder a la lista. Revisa tu conexión e inténtalo de nuevo.',
      timeout: 'La lista tardó demasiado en llegar. Inténtalo de nuevo en un momento.',
      other: 'No se pudo leer la lista. Es una falla de este sitio, no tuya.',
    },
    errorCall: (name) => `También puedes llamar a ${name}.`,
    retry: 'Intentar de nuevo',
    stale: (day) =>
      `No se puede acceder a la lista más reciente. Esta es la copia del ${day}; algo puede haber cambiado.`,
    leftOut: (n, count) =>
      `${count} ${plural(n, 'ficha no se pudo leer y no se muestra', 'fichas no se pudieron leer y no se muestran')}.`,
    unknownMore: (n, count, filter) =>
      `${count} más no lo ${plural(n, 'dice', 'dicen')} (${filter})`,

    // Sort and pages
    sortLabel: 'Ordenar por',
    sort: {
      fit: 'Lo que mejor encaja',
      soonest: 'Primera hora libre',
      fee: 'Precio más bajo',
      distance: 'Cercanía',
      name: 'Nombre',
    },
    pagerLabel: 'Páginas de resultados',
    page: (page) => `Página ${page}`,
    previous: 'Anterior',
    next: 'Siguiente',

    // Filters
    filters: 'Filtros',
    filtersCount: (count) => `Filtros · ${count}`,
    filtersLabel: 'Filtros',
    showResults: (n, count, who) => `Ver ${count} ${people(n, who)}`,
    close: 'Cerrar',
    clearAll: 'Quitar todo',
    showAll: (count) => `Mostrar todo (${count})`,
    showFewer: 'Mostrar menos',
    showKinds: (name) => `Tipos de ${name}`,
    optionCount: (n, count) => `${count} ${people(n, 'therapist')}`,
    chosen: (count) => `${count} en uso`,
    includeUnknown: (n, count) =>
      `Mostrar también ${plural(n, `a ${count} que no lo dice`, `a ${count} que no lo dicen`)}`,
    fee: 'Precio por sesión',
    feeKinds: {
      individual: 'Precio por sesión',
      couple: 'Precio para parejas',
      family: 'Precio para familias',
      group: 'Precio para grupos',
      intake: 'Precio de la primera sesión',
    },
    feeMin: 'Mínimo',
    feeMax: 'Máximo',
    feeSlider: 'Precio más alto',
    feeUpTo: (max) => `hasta ${max}`,
    feeFrom: (min) => `desde ${min}`,
    feeBetween: (min, max) => `de ${min} a ${max}`,
    feeHistogram: (low, high) => `Los precios de esta lista van de ${low} a ${high}.`,
    opening: 'Cuándo tienes tiempo',
    openingWithin: (days) => `Hora libre en ${days} días o menos`,
    dayParts: { morning: 'Mañana', afternoon: 'Tarde', evening: 'Noche' },
    cell: (day, part) => `${day} por la ${part}`,
    roleLabel: (value) => `Cuánto importa “${value}”`,
    role: {
      any: 'Una de estas opciones',
      must: 'Indispensable',
      prefer: 'De preferencia',
      avoid: 'Dejar fuera',
    },
    findIn: (facet) => `Buscar en ${facet}`,
    foundNone: 'Nada con ese nombre',
    near: 'Distancia',
    nearWithin: (distance, place) => `A ${distance} o menos de ${place}`,
    nearIn: (place) => `Cerca de ${place}`,
    radius: (distance) => `A ${distance} o menos`,

    // Active filters
    activeLabel: 'Filtros en uso',
    remove: (filter) => `Quitar ${filter}`,
    textFilter: (text) => `“${text}”`,
    roleFilter: {
      must: (value) => `Indispensable: ${value}`,
      avoid: (value) => `Sin: ${value}`,
      prefer: (value) => `De preferencia: ${value}`,
    },

    // Card
    othersMore: (_n, count) => `${count} más`,
    more: 'Leer más',
    moreAbout: (name) => `Leer más sobre ${name}`,
    save: 'Guardar',
    saved: 'En tu lista',
    saveName: (word, name) => `${word}: ${name}`,
    photoOf: (name) => `Retrato de ${name}`,
    fits: 'Encaja con lo que pediste',
    slidingFrom: (amount) => `según tus ingresos, desde ${amount}`,
    sliding: 'según tus ingresos',
    speaks: (languages) => `Habla ${uncapitalized(languages)}`,
    licensedIn: (states) => `con licencia en ${states}`,
    supervisedBy: (name) => `con supervisión de ${name}`,
    virtual: 'Virtual',
    inPerson: 'En persona',
    virtualAndInPerson: 'Virtual y en persona',
    takesInsurance: (payers) => `Seguros en su ficha: ${payers}`,
    listedAsOf: (day) => `según la lista del ${day}`,
    nextOpening: 'Próxima hora libre:',
    openingAt: (day, time) => `${day} ${atTime(time)}`,
    licenseChecked: 'Licencia revisada',
    listingChecked: 'Ficha revisada',
    listingFrom: (day) => `Ficha del ${day}`,
    openingsAsOf: (day) => `horas libres al ${day}`,
    accepting: {
      open: 'Recibe a personas nuevas',
      waitlist: 'Tiene lista de espera',
      'existing-only': 'Solo a quienes ya atiende',
      closed: 'No recibe a personas nuevas',
    },
    acceptingUnknown: 'No se sabe si recibe a personas nuevas',
    acceptingAsOf: (status, day) => `${status}, según dato del ${day}`,
    practice: 'Consultorio',
    website: 'Sitio web',
    notFoundTitle: 'Esta ficha no está aquí',
    notFoundHelp: 'Puede que la hayan retirado.',

    // Consultation button
    book: 'Reservar una llamada',
    bookFree: 'Reservar una llamada gratis',
    callNumber: (phone) => `Llamar al ${phone}`,
    closed: 'Por ahora no recibe a personas nuevas',
    joinWaitlist: 'Preguntar por la lista de espera',
    opensAt: (host) => `se abre en ${host}`,
    visit: 'Ir al sitio web',
    noContact: 'La ficha no dice cómo ponerse en contacto',

    // A shared list
    sharedList: {
      fromLink: (n, count) =>
        `${count} ${people(n, 'therapist')} del enlace ${plural(n, 'está', 'están')} en tu lista.`,
      brokenLink:
        'No se pudo leer este enlace. Puede que falte una parte; pídelo de nuevo o echa un vistazo aquí.',
    },
    clearEverything: 'Borrar todo',
    clearedEverything: 'Borrado: tu búsqueda, tu lista y lo que este dispositivo conservaba.',
    quickExit: 'Salir rápido',
    quickExitNote: 'Esto no borra el historial de tu navegador.',

    // Profile
    profile: {
      loading: 'Cargando este perfil',
      fits: 'Por qué encaja',
      reason: {
        remote: (state) => `Puede atenderte por video o teléfono en ${state}`,
        fee: 'Precio dentro de lo que buscas',
        text: 'Tus palabras',
      },
      away: (distance) => `a ${distance} de distancia`,
      years: (n, count) => `${count} ${plural(n, 'año', 'años')} de práctica`,
      openings: 'Próximas horas libres',
      zone: (zone) => `Tu zona horaria: ${zone}`,
      per: {
        individual: 'por sesión',
        couple: 'por sesión de pareja',
        family: 'por sesión familiar',
        group: 'por sesión de grupo',
        intake: 'por la primera sesión completa',
      },
      callCost: 'Primera llamada',
      free: 'gratis',
      minutes: (n, count) => `${count} ${plural(n, 'minuto', 'minutos')}`,
      answers: (n, hours) => `Suele responder en ${hours} ${plural(n, 'hora', 'horas')} o menos`,
      about: 'Quién es',
      firstSession: 'La primera sesión',
      concerns: 'En qué ayuda',
      focus: 'Lo principal',
      also: 'También',
      methods: 'Cómo trabaja',
      welcomes: 'Para quién es',
      sessions: 'Sesiones para',
      identity: 'Cómo se describe',
      languages: 'Idiomas',
      money: 'Precios y seguros',
      fees: {
        individual: 'Sesión individual',
        couple: 'Sesión de pareja',
        family: 'Sesión familiar',
        group: 'Sesión de grupo',
        intake: 'Primera sesión completa',
      },
      slidingScale: 'Precio según tus ingresos',
      slidingFrom: (amount) => `desde ${amount}`,
      slidingAsk: 'pregunta cuánto sería para ti',
      payment: 'Formas de pago',
      insurance: 'Seguros que figuran en la lista',
      listedOn: (day) => `según la lista del ${day}`,
      undated: 'sin fecha',
      planNote:
        'Que un seguro figure aquí no garantiza el pago. Pregunta a tu plan, y a este consultorio, antes de tu primera sesión.',
      estimateNote:
        'Puedes pedir un presupuesto por escrito antes de una primera sesión pagada; la ley de Estados Unidos te da ese derecho. Lo que ves aquí es el precio de la lista, no ese presupuesto.',
      meeting: 'Dónde y cómo se reúnen',
      remoteIn: (states) => `Por video o teléfono para personas en ${states}`,
      onRequest: 'Te da la dirección exacta cuando reservas.',
      phone: 'Teléfono',
      hours: 'Horario',
      usual: 'Horario habitual de sesiones',
      office: 'Horario de oficina',
      hoursNote: 'Esto no son horas libres: no dice cuándo hay lugar.',
      hoursZone: (zone) => `Zona horaria: ${zone}.`,
      days: (first, last) => `de ${first} a ${last}`,
      span: (from, to) => `${from} – ${to}`,
      allDay: 'Todo el día',
      licenses: 'Licencias',
      license: 'Licencia',
      licenseNumber: (number) => `N.º ${number}`,
      validTo: (day) => `válida hasta el ${day}`,
      expired: (day) => `Venció el ${day}`,
      checkedBy: (name, day) => `Revisada por ${name} el ${day}`,
      checkedOn: (day) => `Revisada el ${day}`,
      checkedLast: (day) =>
        `Revisada por última vez el ${day}, hace demasiado para confiar en ello`,
      notChecked: 'No se revisó aquí',
      verify: (host) => `Compruébala en ${host}`,
      compacts: (list) => `Figura en ${list}. Pregunta si eso incluye tu estado.`,
      compact: { psypact: 'PSYPACT', 'counseling-compact': 'Counseling Compact' },
      npi: (npi) => `Identificador Nacional de Proveedor (NPI) ${npi}`,
      education: 'Formación y estudios',
      faq: 'Preguntas frecuentes',
      links: 'Para leer más',
      video: 'Un video corto',
      play: 'Ver el video',
      playOf: (name) => `Ver el video de ${name}`,
      videoFrom: (host) => `Se carga desde ${host} cuando oprimes el botón.`,
      watch: (host) => `Ver en ${host}`,
      videoFailed: 'Aquí no se pudo reproducir el video.',
      captions: 'Subtítulos',
      source: 'Sobre esta ficha',
      sourceIs: (source) => `Fuente: ${source}`,
      similar: 'Perfiles parecidos',
      shares: (values) => `En común: ${values}`,
      report: 'Avisar de un error en la ficha',
      reportTo: (name) => `¿Hay algo mal aquí? Avisa a ${name}.`,
      reportSubject: (name, id) => `Ficha de ${name} (${id})`,
    },

    // Shortlist
    shortlist: {
      open: (count) => `Tu lista · ${count}`,
      title: 'Terapeutas en tu lista',
      count: (n, count) => `${count} ${people(n, 'therapist')} en tu lista`,
      emptyTitle: 'Tu lista está vacía',
      emptyHelp: 'Oprime “Guardar” en un perfil y te espera aquí mientras decides.',
      gone: 'Alguien que ya no está en el directorio',
      compare: 'Comparar',
      compareHelp: (most) => `Elige hasta ${most} perfiles para verlos uno junto al otro.`,
      choose: (name) => `Comparar a ${name}`,
      remove: 'Quitar',
      table: (names) => `Comparación de ${names}`,
      same: 'igual en cada perfil',
      asOf: (day) => `al ${day}`,
      fact: {
        focus: 'Lo principal',
        approaches: 'Cómo trabaja',
        fees: 'Precio',
        insurance: 'Seguros, según la lista',
        meeting: 'Cómo y dónde se reúnen',
        distance: 'Distancia',
        opening: 'Próxima hora libre',
        languages: 'Idiomas',
        license: 'Licencia',
        accepting: 'Personas nuevas',
        contact: 'Contacto',
      },
      notListed: 'No figura',
      print: 'Imprimir',
      printedFrom: (name, day) => `De ${name}, ${day}.`,
      printed: (day) => `Del ${day}.`,
      printNote:
        'Los precios, los seguros y las horas libres cambian. Pregunta antes de contar con ellos.',
      take: 'Llévala contigo',
      copy: 'Copiar enlace',
      copied: 'Enlace copiado.',
      copyByHand: 'Copia este enlace a mano',
      linkNote: 'Quien tenga el enlace puede ver esta lista.',
      linkNoteSearch: 'Quien tenga el enlace puede ver esta lista y lo que buscaste.',
      includeSearch: 'Incluir también lo que busqué',
      device: 'En este dispositivo',
      keep: 'Conservar en este dispositivo',
      keepNote:
        'Solo se conserva a quién guardaste, en este navegador, y nada de lo que buscaste. Quien use este navegador puede verlo.',
      keepRefused:
        'Este navegador no conserva nada aquí. Tu lista dura mientras esta página esté abierta.',
    },

    // Consultation
    consultation: {
      title: 'Una primera llamada',
      titleFree: 'Una primera llamada gratis',
      titleFreeMinutes: (minutes) => `Una llamada gratis de ${minutes} minutos`,
      with: (name) => `con ${name}`,
      by: (channels) => channels,
      channel: {
        video: 'por video',
        phone: 'por teléfono',
        'in-person': 'en persona',
        chat: 'por chat',
      },
      loading: 'Preguntando qué horas están libres',
      choose: 'Elige una hora',
      days: 'Días',
      timesOn: (day) => `Horas libres: ${day}`,
      left: (n, count) => `${count} ${plural(n, 'hora', 'horas')}`,
      noSlots: 'Por el momento no hay horas libres.',
      zone: (zone) => `Zona horaria: ${zone}.`,
      zoneTheirs: (name, zone) => `La de ${name}: ${zone}.`,
      zoneChange: 'Cambiar',
      zoneLabel: 'Mostrar las horas en',
      zoneNear: 'Habituales',
      zoneRest: 'Todas las demás',
      theirTime: (time) => `${time} allí`,
      chosen: 'Tu hora',
      changeTime: 'Elegir otra hora',
      name: 'Tu nombre',
      contact: 'Correo electrónico o teléfono, solo para confirmar esta llamada',
      how: '¿Cómo prefieres hablar?',
      whenFree: '¿Cuándo sueles tener tiempo? (si quieres)',
      error: {
        'name-missing': 'Escribe un nombre con el que te puedan llamar.',
        'name-long': 'Es demasiado largo para su calendario. Puede ser un nombre más corto.',
        'contact-missing':
          'Escribe un correo electrónico o un número de teléfono para que puedan responderte.',
        'contact-email': 'Este correo parece incompleto. Un ejemplo: nombre@mail.example',
        'contact-phone': 'No pudimos leer este número de teléfono. Un ejemplo: (555) 010-0100',
        'slot-missing': 'Elige una hora.',
        'channel-missing': 'Elige cómo hablar.',
        missing: 'Completa esto, por favor.',
        refused: 'No pudieron aceptar esto. Revísalo, por favor.',
      },
      confirm: (when) => `Confirmar ${when}`,
      request: 'Pedir una llamada',
      waitlist: 'Pedir lugar en la lista de espera',
      cancel: 'Cancelar',
      sending: 'Enviando. Tarda un momento.',
      stalled:
        'No llegó respuesta, así que todavía no sabemos si tu solicitud se recibió. Inténtalo de nuevo: nunca se reservará dos veces.',
      checkAgain: 'Intentar de nuevo',
      retryAfter: (time) => `Puedes intentarlo de nuevo ${atTime(time)}.`,
      failure: {
        'no-endpoint': 'Aquí no se pueden hacer reservas todavía.',
        unreachable: 'No se pudo acceder a sus reservas. Revisa tu conexión.',
        timeout: 'Sus reservas no respondieron a tiempo.',
        unreadable: 'Sus reservas dieron una respuesta que no se pudo leer.',
        refused: 'Sus reservas rechazaron la solicitud.',
        busy: 'Hay demasiadas solicitudes a la vez.',
        broken: 'Sus reservas tienen una falla en este momento.',
        'slot-taken': 'Alguien se adelantó por un momento. Estas horas cercanas están libres.',
        'slot-gone': 'Esa hora ya no está libre.',
        'already-booked':
          'Ya tienes una llamada pendiente con este consultorio. Puedes cambiarla con el enlace que recibiste.',
        invalid: 'Algo del formulario no se pudo aceptar. Revisa lo que está marcado.',
        closed: 'Por el momento no aceptan llamadas.',
        'not-sent':
          'Tu última solicitud no llegó y no hay nada reservado. Puedes pedirla otra vez.',
      },
      kept: 'Lo que escribiste sigue aquí.',
      otherWay: 'También puedes ponerte en contacto así:',
      onlyWay: 'Puedes ponerte en contacto así:',
      confirmedTitle: 'Tu llamada está reservada',
      confirmed: (when, channel, name) => `${when}${channel}, con ${name}.`,
      confirmedUntimed: (name) =>
        `${name} dijo que sí. Cuándo y cómo será está donde puedes cambiarla o cancelarla.`,
      pendingTitle: 'Pediste una llamada',
      pending: (name) => `Falta que ${name} confirme. No tienes que hacer nada más.`,
      pendingHours: (n, hours) =>
        `Suele responder en ${hours} ${plural(n, 'hora', 'horas')} o menos.`,
      pendingWhen: (when) => `Hora pedida: ${when}.`,
      declinedTitle: 'Esta llamada no pudo ser',
      declined: 'Eso no dice nada de ti. Estas personas también encajan con lo que buscas.',
      expiredTitle: 'No llegó respuesta a tiempo',
      expired: 'La solicitud terminó. Puedes pedir otra o ver a más personas que encajan.',
      canceledTitle: 'Esta llamada se canceló',
      canceled: 'Puedes pedir otra.',
      closedTitle: 'Por el momento no hay llamadas',
      closed: (name) => `${name} no recibe a personas nuevas por ahora.`,
      others: 'Más personas que encajan',
      again: 'Pedir otra llamada',
      manage: 'Cambiar o cancelar',
      manageNote:
        'Guarda este enlace: con él puedes cambiar o cancelar la llamada hasta que empiece.',
      manageElse: 'Para cambiar o cancelar, ponte en contacto así:',
      join: 'Enlace para la llamada',
      calendarFile: 'Agregar al calendario',
      google: 'Google',
      outlook: 'Outlook',
      calendarNote: 'Google y Outlook se enteran de esta llamada si usas sus botones.',
      eventTitle: (name) => `Primera llamada con ${name}`,
      askTitle: 'Buenas preguntas para hacer',
      ask: [
        '¿Cómo serían nuestras primeras sesiones?',
        '¿Cómo sabremos que ayuda?',
        '¿Cuánto pagaría?',
        '¿Y si necesito hablar entre una sesión y otra?',
      ],
      next: {
        slots:
          'Qué pasa después: la hora queda apartada para ti al instante y recibes un enlace para cambiarla o cancelarla.',
        request: 'Qué pasa después: leen tu solicitud y responden al contacto que des.',
        waitlist: 'Qué pasa después: te ponen en su lista y te escriben cuando haya un lugar.',
      },
      answersWithin: (n, hours) =>
        `Suele responder en ${hours} ${plural(n, 'hora', 'horas')} o menos.`,
      price: {
        free: 'Esta llamada es gratis.',
        paid: (amount) => `Esta llamada cuesta ${amount}.`,
        unknown: 'La ficha no dice si esta llamada cuesta algo. Pregunta antes de reservar.',
      },
      estimate:
        'Antes de una primera sesión pagada puedes pedir un presupuesto por escrito; la ley de Estados Unidos te da ese derecho.',
      goesTo: (name) => `Solo se envía lo que escribes aquí, y solo a ${name}.`,
      privacy: 'Cómo lo tratan',
      notEmergency: 'Esto no es atención de emergencia.',
      inCrisis: 'En una crisis, llama y oprime 2, o envía AYUDA, al',
    },

    // Match
    match: {
      progress: (step, total) => `Pregunta ${step} de ${total}`,
      back: 'Atrás',
      skip: 'Omitir',
      finish: 'Ver quién encaja',
      again: 'Empezar de nuevo',
      everyone: (total) => `Ver a las ${total} personas que encajan`,
      all: 'Ver la lista completa',
      maxFee: 'Lo más que puedes pagar por sesión',
      questions: {
        concern: {
          title: '¿Qué te trae por aquí?',
          help: 'Elige lo que más se acerque. No tiene que ser exacto, y puedes dejarlo abierto.',
        },
        whom: {
          title: '¿Para quién es?',
          help: 'Para ti, para tu pareja y tú, para un niño o una niña: quien vendría.',
        },
        style: {
          title: '¿Cómo te gustaría que alguien trabaje contigo?',
          help: 'No hay una respuesta correcta. Muchas personas lo descubren sobre la marcha.',
        },
        practical: {
          title: '¿Qué tiene que funcionar en la práctica?',
          help: 'Seguro, lugar y dinero. Que un seguro figure aquí no garantiza el pago.',
        },
        when: {
          title: '¿Cuándo sueles tener tiempo?',
          help: 'Las partes de la semana que te podrían servir.',
        },
        person: {
          title: '¿Hay alguien con quien prefieras hablar?',
          help: 'Esto solo cambia el orden. Nadie queda fuera.',
        },
      },
      place: {
        unknown:
          'No conocemos este lugar. Prueba con un código postal, una ciudad de este directorio o un estado.',
        ambiguous: 'Hay más de un lugar con este nombre. Agrega el estado o usa un código postal.',
        unavailable: 'No se pudo cargar la lista de lugares. Por ahora puedes dejar esto vacío.',
      },
      outcome: (n) =>
        n === 1 ? 'Una persona para conocer' : `${n === 2 ? 'Dos' : 'Tres'} personas para conocer`,
      outcomeHelp:
        'Las palabras marcadas son el porqué. Una primera llamada es una buena manera de saber si te sientes bien.',
      none: 'Aquí nadie encaja con todo esto',
      noneHelp: 'Si vuelves atrás y dejas algo abierto, aparecen más personas.',
    },
  },
};
