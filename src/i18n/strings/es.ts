import { spanish } from '../../vocabulary/labels.es.js';
import type { Who } from './en.js';
import type { Language } from './language.js';

/**
 * Spanish as it is spoken in the United States: plain and warm, with “tú”, and without a gender for people wherever that sounds natural.
 */
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

const people = (n: number, who: Who) =>
  who === 'practice'
    ? plural(n, 'consultorio', 'consultorios')
    : plural(n, 'terapeuta', 'terapeutas');

/** The names of a list inside a sentence: “inglés y lengua de señas americana (ASL)”. */
const uncapitalized = (names: string) =>
  names.replace(/(?<=^|, | [ye] )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLocaleLowerCase('es'));

/** “a la 1:30 p.m.”, “a las 6:00 p.m.” */
const atTime = (time: string) => `${/^1\b/.test(time) ? 'a la' : 'a las'} ${time}`;

export const es: Language = {
  labels: spanish,
  words: {
    // Search box
    searchLabel: 'Encuentra terapeutas',
    textLabel: '¿En qué necesitas ayuda?',
    textHint: 'Nombre, problema o enfoque',
    placeLabel: 'Cerca de',
    placeHint: 'Código postal o ciudad',
    placeUnknown: (text) =>
      `No encontramos “${text}”. Prueba con un código postal, una ciudad o un estado.`,
    placeClose: (text, n) =>
      `No encontramos “${text}”. ¿Buscas ${n === 1 ? 'este lugar' : 'uno de estos lugares'}?`,
    placeKept: (place) => `Seguimos mostrando cerca de ${place}.`,
    placeUnavailable: (place) =>
      `No pudimos buscar ${place} en este momento. Inténtalo de nuevo${/\d{5}/.test(place) ? '' : ' o usa un código postal'}.`,
    placeLooking: 'Buscando el lugar…',
    placeHere: 'Para buscar cerca de ti, usa tu ubicación o escribe un código postal.',
    placeAbroad: 'Este buscador solo conoce lugares de Estados Unidos.',
    placeAmbiguous: 'Hay más de un lugar con ese nombre. Elige uno o agrega el estado.',
    wholeState: (state) => `Todo ${state}`,
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
    heardLanguage: 'escribes en él',
    heardDismiss: (name) => `No es ${name}`,
    heardNothing:
      'No nos queda claro de qué se trata, así que la lista sigue igual. Cuenta un poco más o elige entre las especialidades.',
    unread:
      'Falta por cargar una parte de la búsqueda, así que solo buscamos estas palabras exactas.',
    meetingLabel: 'Cómo son las sesiones',
    meeting: { 'in-person': 'En persona', remote: 'Virtual', either: 'Cualquiera' },
    search: 'Buscar',
    private: 'Tu búsqueda no sale de este dispositivo.',
    privateMore: 'Este buscador no envía nada de lo que escribes.',
    sentTo: (host) => `Tu búsqueda se envía a ${host}.`,

    // Crisis line
    crisisLabel: 'Ayuda en una crisis',
    crisisShort: '¿Estás en crisis ahora?',
    crisisNow: 'Si tú u otra persona están en peligro ahora, llama al',
    crisisTalk: 'Si piensas en el suicidio o en hacerte daño, puedes hablar con alguien ahora.',
    crisisOther:
      'Si te preocupa que alguien pueda hacerse daño, puedes hablar con alguien ahora, por esa persona y por ti.',
    crisisAbuse: 'Si alguien te hace daño, o temes que lo haga, puedes hablar con alguien ahora.',
    crisisAbuseName: 'Línea Nacional contra la Violencia Doméstica',
    crisisAbuseHours: 'Atienden en español, 24 horas.',
    crisisAbuseText: 'Envía START al 88788 (en inglés)',
    crisisCall: 'Llama al 988 y oprime 2',
    crisisText: 'Envía AYUDA al 988',
    crisisTextBody: 'AYUDA',
    crisisChat: 'Chat en 988lifeline.org (en inglés)',
    crisisChatShort: 'Chat (en inglés)',
    crisisFree: 'Es gratis. No hace falta pensar en el suicidio para llamar.',
    crisisSpanish: 'El 988 atiende en español, 24 horas.',
    crisisHide: 'Ocultar esta ayuda',
    crisisOthers: {
      abuse: 'Si alguien te hace daño o te controla, Línea Nacional contra la Violencia Doméstica',
      child: 'Childhelp, contra el maltrato infantil',
      maternal: 'Línea Nacional de Salud Mental Materna',
      sexual: 'Línea Nacional de Agresión Sexual',
      substance: 'Línea Nacional de SAMHSA para alcohol y drogas, en español',
      veterans: 'Línea de Crisis para Veteranos (en inglés)',
    },
    crisisVeterans: { call: 'Llama al 988 y oprime 1', text: 'Envía un mensaje al 838255' },

    // Results
    resultsLabel: 'Terapeutas',
    fit: (n, count, who) => `${count} ${people(n, who)} ${plural(n, 'coincide', 'coinciden')}`,
    listed: (n, count, who) => `${count} ${people(n, who)}`,
    ranked: (n, count, who) => `${count} ${people(n, who)}, primero las mejores coincidencias`,
    relaxed: (filters) =>
      `No encontramos a nadie para esta búsqueda, así que no tuvimos en cuenta: ${filters}.`,
    lost: 'No se pudo cargar esta parte de la página. Revisa tu conexión e inténtalo de nuevo.',
    wordsNotFound: (n, words) =>
      `No encontramos nada para ${words}, así que no ${plural(n, 'lo', 'los')} tuvimos en cuenta.`,
    loading: 'Cargando terapeutas',
    loadingStill: 'Todavía está cargando',
    loadingPart: (percent) => `Todavía está cargando: ${percent}`,
    loadingSoFar: (size) => `Todavía está cargando: van ${size}`,
    updated: (summary, page, pages) =>
      pages > 1 ? `${summary}. Página ${page} de ${pages}.` : `${summary}.`,
    noneTitle: 'Nadie aquí coincide con esta búsqueda',
    noneBlocking: (filter, fit) => `Si quitas “${filter}”, ${fit}.`,
    noneRemove: (filter) => `Quitar “${filter}”`,
    noneHelp: 'Prueba con menos palabras o quita un filtro.',
    nobodyIn: (state) =>
      `Nadie aquí aparece con licencia ${state ? `en ${state}` : 'para direcciones militares en el extranjero'}`,
    nobodyInHelp:
      'Por lo general, cada terapeuta solo puede atender a personas en los estados donde tiene licencia.',
    nobodyInCall: (name) => `${name} quizás conozca a alguien que pueda ayudarte allá:`,
    elsewhere:
      'Un directorio del gobierno de Estados Unidos reúne servicios de todos los estados (en inglés):',
    emptyTitle: 'Todavía no hay terapeutas en la lista',
    emptyHelp: 'Por ahora este directorio está vacío. Vuelve a intentarlo más tarde.',
    errorTitle: 'No podemos mostrar terapeutas en este momento',
    errorHelp: {
      unreachable: 'No se pudo acceder a la lista. Revisa tu conexión e inténtalo de nuevo.',
      timeout: 'La lista dejó de cargarse. Revisa tu conexión e inténtalo de nuevo.',
      other: 'No se pudo leer la lista. Es una falla de este sitio, no tuya.',
    },
    errorCall: (name) => `También puedes llamar a ${name}.`,
    retry: 'Intentar de nuevo',
    stale: (day) =>
      `No se puede acceder a la lista más reciente. Esta es la copia del ${day}; algo puede haber cambiado.`,
    leftOut: (n, count) =>
      `${count} ${plural(n, 'perfil no se pudo leer y no se muestra', 'perfiles no se pudieron leer y no se muestran')}.`,
    unknownMore: (_n, count, filter) => `${count} más sin este dato (${filter})`,

    // Sort and pages
    sortLabel: 'Ordenar por',
    sort: {
      fit: 'Mejor coincidencia',
      soonest: 'Disponible más pronto',
      fee: 'Costo más bajo',
      distance: 'Más cerca',
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
    includeUnknown: (_n, count) => `Mostrar también ${count} sin este dato`,
    fee: 'Costo por sesión',
    feeKinds: {
      individual: 'Costo por sesión',
      couple: 'Costo para parejas',
      family: 'Costo para familias',
      group: 'Costo para grupos',
      intake: 'Costo de la primera sesión',
    },
    feeMin: 'Mínimo',
    feeMax: 'Máximo',
    feeSlider: 'Costo máximo',
    feeUpTo: (max) => `hasta ${max}`,
    feeFrom: (min) => `desde ${min}`,
    feeBetween: (min, max) => `de ${min} a ${max}`,
    feeHistogram: (low, high) => `Los costos de esta lista van de ${low} a ${high}.`,
    opening: 'Cuándo puedes',
    openingWithin: (n, days) =>
      n === 1 ? `Disponible en ${days} día o menos` : `Disponible en los próximos ${days} días`,
    dayParts: { morning: 'Mañana', afternoon: 'Tarde', evening: 'Noche' },
    cell: (day, part) => `${day} por la ${part}`,
    cellsOf: {
      daily: { morning: 'Por las mañanas', afternoon: 'Por las tardes', evening: 'Por las noches' },
      weekdays: {
        morning: 'Mañanas entre semana',
        afternoon: 'Tardes entre semana',
        evening: 'Noches entre semana',
      },
      weekends: 'Fines de semana',
    },
    roleLabel: (value) => `Qué tan importante es “${value}”`,
    role: {
      any: 'Cualquiera de estas',
      must: 'Indispensable',
      prefer: 'De preferencia',
      avoid: 'Excluir',
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
    photoOf: (name) => `Foto de ${name}`,
    fits: 'Coincide con lo que buscas',
    slidingFrom: (amount) => `según tus ingresos (escala móvil), desde ${amount}`,
    sliding: 'según tus ingresos (escala móvil)',
    speaks: (languages) => `Habla ${uncapitalized(languages)}`,
    licensedIn: (states) => `con licencia en ${states}`,
    supervisedBy: (name) => `con supervisión de ${name}`,
    virtual: 'Virtual',
    inPerson: 'En persona',
    virtualAndInPerson: 'Virtual y en persona',
    takesInsurance: (payers) => `Seguro: ${payers}`,
    listedAsOf: (day) => `al ${day}`,
    nextOpening: 'Próximo horario disponible:',
    openingAt: (day, time) => `${day} ${atTime(time)}`,
    licenseChecked: 'Licencia verificada',
    listingChecked: 'Perfil revisado',
    listingFrom: (day) => `Perfil del ${day}`,
    openingsAsOf: (day) => `horarios disponibles al ${day}`,
    accepting: {
      open: 'Acepta pacientes nuevos',
      waitlist: 'Tiene lista de espera',
      'existing-only': 'Solo pacientes actuales',
      closed: 'No acepta pacientes nuevos',
    },
    acceptingUnknown: 'No se sabe si acepta pacientes nuevos',
    acceptingAsOf: (status, day) => `${status}, según dato del ${day}`,
    practice: 'Consultorio',
    website: 'Sitio web',
    notFoundTitle: 'No encontramos este perfil',
    notFoundHelp: 'Puede que lo hayan retirado.',

    // Consultation button
    book: 'Agendar una llamada',
    bookFree: 'Agendar una llamada gratis',
    callNumber: (phone) => `Llamar al ${phone}`,
    closed: 'Por ahora no acepta pacientes nuevos',
    joinWaitlist: 'Lista de espera',
    opensAt: (host) => `se abre en ${host}`,
    visit: 'Ir al sitio web',
    noContact: 'El perfil no dice cómo ponerse en contacto',

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
      fits: 'Por qué puede servirte',
      reason: {
        remote: (state) => `Puede atenderte a distancia en ${state}`,
        fee: 'Costo dentro de lo que buscas',
        text: 'Tus palabras',
      },
      away: (distance) => `a ${distance} de distancia`,
      years: (n, count) => `${count} ${plural(n, 'año', 'años')} de práctica`,
      openings: 'Próximos horarios disponibles',
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
      money: 'Costos y seguros',
      fees: {
        individual: 'Sesión individual',
        couple: 'Sesión de pareja',
        family: 'Sesión familiar',
        group: 'Sesión de grupo',
        intake: 'Primera sesión completa',
      },
      slidingScale: 'Según tus ingresos (escala móvil)',
      slidingFrom: (amount) => `desde ${amount}`,
      slidingAsk: 'pregunta cuánto sería para ti',
      payment: 'Formas de pago',
      insurance: 'Seguros',
      listedOn: (day) => `al ${day}`,
      undated: 'sin fecha',
      planNote:
        'Que un seguro aparezca aquí no garantiza que lo cubra. Confirma con tu plan, y con este consultorio, antes de tu primera sesión.',
      estimateNote:
        'Antes de una primera sesión con costo puedes pedir un estimado por escrito (“estimado de buena fe”): la ley federal te da ese derecho. El costo que ves aquí no es ese estimado.',
      meeting: 'Dónde y cómo son las sesiones',
      remoteIn: (ways, states) => `Por ${ways} para personas en ${states}`,
      onRequest: 'Pide la dirección exacta.',
      phone: 'Teléfono',
      hours: 'Horario',
      usual: 'Horario habitual de sesiones',
      office: 'Horario de oficina',
      hoursNote: 'No indica horarios disponibles.',
      hoursZone: (zone) => `Zona horaria: ${zone}.`,
      days: (first, last) => `de ${first} a ${last}`,
      span: (from, to) => `${from} – ${to}`,
      allDay: 'Todo el día',
      licenses: 'Licencias',
      license: 'Licencia',
      licenseNumber: (number) => `Núm. ${number}`,
      validTo: (day) => `vigente hasta el ${day}`,
      expired: (day) => `Venció el ${day}`,
      checkedBy: (name, day) => `Verificada por ${name} el ${day}`,
      checkedOn: (day) => `Verificada el ${day}`,
      checkedLast: (day) =>
        `Verificada por última vez el ${day}, hace demasiado tiempo para confiar en este dato`,
      notChecked: 'No se verificó aquí',
      verify: (host) => `Verifícala en ${host}`,
      compacts: (list) => `Aparece en ${list}. Pregunta si eso incluye tu estado.`,
      compact: { psypact: 'PSYPACT', 'counseling-compact': 'Counseling Compact' },
      npi: (npi) => `Identificador Nacional de Proveedor (NPI) ${npi}`,
      education: 'Formación y estudios',
      faq: 'Preguntas frecuentes',
      links: 'Para leer más',
      video: 'Un video corto',
      play: 'Ver el video',
      playOf: (name) => `Ver el video de ${name}`,
      videoFrom: (host) => `Se carga desde ${host} cuando tocas el botón.`,
      watch: (host) => `Ver en ${host}`,
      videoFailed: 'Aquí no se pudo reproducir el video.',
      captions: 'Subtítulos',
      source: 'Sobre este perfil',
      sourceIs: (source) => `Fuente: ${source}`,
      similar: 'Perfiles parecidos',
      shares: (values) => `En común: ${values}`,
      report: 'Reportar un error',
      reportTo: (name) => `¿Hay algo mal aquí? Avisa a ${name}.`,
      reportSubject: (name, id) => `Perfil de ${name} (${id})`,
    },

    // Shortlist
    shortlist: {
      open: (count) => `Tu lista · ${count}`,
      title: 'Terapeutas en tu lista',
      count: (n, count) => `${count} ${people(n, 'therapist')} en tu lista`,
      emptyTitle: 'Tu lista está vacía',
      emptyHelp: 'Toca “Guardar” en un perfil y lo encontrarás aquí mientras decides.',
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
        fees: 'Costo',
        insurance: 'Seguros',
        meeting: 'Cómo y dónde son las sesiones',
        distance: 'Distancia',
        opening: 'Próximo horario disponible',
        languages: 'Idiomas',
        license: 'Licencia',
        accepting: 'Pacientes nuevos',
        contact: 'Contacto',
      },
      notListed: 'No aparece',
      print: 'Imprimir',
      printedFrom: (name, day) => `De ${name}, ${day}.`,
      printed: (day) => `Del ${day}.`,
      printNote:
        'Los costos, los seguros y los horarios disponibles cambian. Pregunta antes de contar con ellos.',
      take: 'Llévala contigo',
      copy: 'Copiar enlace',
      copied: 'Enlace copiado.',
      copyByHand: 'Selecciona y copia este enlace',
      linkNote: 'Quien tenga el enlace puede ver esta lista.',
      linkNoteSearch: 'Quien tenga el enlace puede ver esta lista y lo que buscaste.',
      includeSearch: 'Incluir también lo que busqué',
      device: 'En este dispositivo',
      keep: 'Conservar en este dispositivo',
      keepNote:
        'Solo guardamos tu lista, en este navegador, y nada de lo que buscaste. Quien use este navegador puede verla.',
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
      loading: 'Buscando horarios disponibles',
      choose: 'Elige un horario',
      days: 'Días',
      timesOn: (day) => `Horarios disponibles: ${day}`,
      left: (n, count) => `${count} ${plural(n, 'horario', 'horarios')}`,
      otherDays: 'Otros días',
      monthBefore: 'Mes anterior',
      monthAfter: 'Mes siguiente',
      noneLeft: 'sin horarios',
      parts: 'Parte del día',
      more: 'Ver horarios posteriores',
      moreUntil: (day) => `Ahora hay más horarios, hasta el ${day}.`,
      noMore: 'Por ahora no hay horarios posteriores.',
      noSlots: 'Por ahora no hay horarios disponibles.',
      nextFree: (name, when) => `${name} tiene libre ${when}`,
      zone: (zone) => `Zona horaria: ${zone}.`,
      zoneTheirs: (name, zone) => `La de ${name}: ${zone}.`,
      zoneChange: 'Cambiar',
      zoneLabel: 'Mostrar las horas en',
      zoneNear: 'Habituales',
      zoneRest: 'Todas las demás',
      theirTime: (time) => `${time} allí`,
      chosen: 'Tu horario',
      changeTime: 'Elegir otro horario',
      name: 'Tu nombre',
      contact: 'Correo electrónico o teléfono, solo para confirmar esta llamada',
      phone: 'Número de teléfono, solo para esta llamada',
      mailDetails: (practice) =>
        `Enviarme los detalles por correo. El correo viene de ${practice}.`,
      how: '¿Cómo prefieres hablar?',
      whenFree: '¿Qué días y horas te quedan bien? (si quieres)',
      error: {
        'name-missing': 'Escribe tu nombre o el que prefieras usar.',
        'name-long': 'Es demasiado largo para su calendario. Puede ser un nombre más corto.',
        'contact-missing':
          'Escribe un correo electrónico o un número de teléfono para que puedan responderte.',
        'contact-email':
          'Este correo no parece estar bien escrito. Un ejemplo: nombre@mail.example',
        'contact-phone':
          'Este número no parece estar completo. Escríbelo así: (555) 010-0100, o +52 55 1234 5678 si es de otro país.',
        'phone-missing':
          'Una llamada telefónica necesita un número de teléfono. Un ejemplo: (555) 010-0100',
        'slot-missing': 'Elige un horario.',
        'channel-missing': 'Elige cómo hablar.',
        missing: 'Completa esto, por favor.',
        refused: 'No pudieron aceptar esto. Revísalo, por favor.',
      },
      confirm: (when) => `Confirmar ${when}`,
      request: 'Pedir una llamada',
      waitlist: 'Pedir lista de espera',
      cancel: 'Cancelar',
      sending: 'Enviando. Tarda un momento.',
      stalled:
        'No llegó una respuesta clara, así que todavía no sabemos si tu solicitud se recibió. Inténtalo de nuevo: nunca se agendará dos veces.',
      checkAgain: 'Intentar de nuevo',
      retryAfter: (time) => `Puedes intentarlo de nuevo ${atTime(time)}.`,
      failure: {
        'no-endpoint': 'Aquí todavía no se pueden agendar llamadas.',
        unreachable: 'No se pudo acceder a su sistema de citas. Revisa tu conexión.',
        timeout: 'Su sistema de citas no respondió a tiempo.',
        unreadable: 'No se pudo leer la respuesta de su sistema de citas.',
        refused: 'Su sistema de citas no aceptó la solicitud.',
        busy: 'Hay demasiadas solicitudes a la vez.',
        broken: 'Su sistema de citas tiene una falla en este momento.',
        'slot-taken': 'Alguien acaba de tomar ese horario.',
        'slot-gone': 'Ese horario ya no está disponible.',
        invalid: 'Algo del formulario no se pudo aceptar. Revisa lo que está marcado.',
        closed: 'Por el momento no aceptan llamadas.',
        settled: 'Esta llamada ya no se puede cambiar aquí.',
        'not-sent': 'Tu última solicitud no llegó y no hay nada agendado. Puedes pedirla otra vez.',
      },
      near: 'Estos horarios cercanos están disponibles.',
      kept: 'Lo que escribiste sigue aquí.',
      otherWay: 'También puedes ponerte en contacto así:',
      onlyWay: 'Puedes ponerte en contacto así:',
      confirmedTitle: 'Tu llamada quedó agendada',
      call: {
        video: 'Videollamada',
        phone: 'Llamada telefónica',
        'in-person': 'Encuentro en persona',
        chat: 'Chat',
      },
      confirmed: (when, call, name) => `${call && `${call}: `}${when}, con ${name}.`,
      confirmedUntimed: (name, call) => `${call && `${call}. `}${name} aceptó tu llamada.`,
      seeBelow: 'Ve la hora y los detalles en el enlace de abajo.',
      callsYou: (name, number) => `${name} te llama al ${number ?? 'número que diste'}.`,
      wouldCallYou: (name, number) =>
        `Si confirma, ${name} te llama al ${number ?? 'número que diste'}.`,
      numberUnknown: 'Aquí no se sabe a qué número llamarían.',
      numberAsk: 'Si no tienen un teléfono tuyo, dales uno:',
      noLink: 'El enlace para la videollamada todavía no está aquí.',
      noLinkAsk: 'Si no te llega antes de la llamada, pídelo:',
      pendingTitle: 'Pediste una llamada',
      pending: (name) => `Falta que ${name} confirme. No tienes que hacer nada más.`,
      pendingHours: (n, hours) =>
        `Suele responder en ${hours} ${plural(n, 'hora', 'horas')} o menos.`,
      pendingWhen: (when) => `Horario pedido: ${when}.`,
      declinedTitle: 'No pudieron aceptar esta llamada',
      declined: 'No es por ti. Estas opciones también coinciden con lo que buscas.',
      expiredTitle: 'No llegó respuesta a tiempo',
      expired: 'La solicitud terminó. Puedes pedir otra o ver más opciones.',
      canceledTitle: 'Esta llamada se canceló',
      canceled: 'Puedes pedir otra.',
      closedTitle: 'Por el momento no hay llamadas',
      closed: (name) => `${name} no acepta pacientes nuevos por ahora.`,
      others: 'Más opciones',
      again: 'Pedir otra llamada',
      manage: 'Cambiar o cancelar',
      manageNote:
        'Guarda este enlace: con él puedes cambiar o cancelar la llamada hasta que empiece.',
      manageElse: 'Para cambiar o cancelar, ponte en contacto así:',
      join: 'Enlace para la llamada',
      calendarFile: 'Agregar al calendario',
      google: 'Google',
      outlook: 'Outlook',
      calendarNote: 'Google y Outlook verán esta llamada si usas sus botones.',
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
          'Qué pasa después: ves al instante si el horario es tuyo y cómo cambiarlo o cancelarlo.',
        request:
          'Qué pasa después: tu solicitud llega a su sistema de citas. Falta que la respondan.',
        waitlist: 'Qué pasa después: pides un lugar en su lista de espera. Falta que te respondan.',
      },
      answersWithin: (n, hours) =>
        `Suele responder en ${hours} ${plural(n, 'hora', 'horas')} o menos.`,
      price: {
        free: 'Esta llamada es gratis.',
        paid: (amount) => `Esta llamada cuesta ${amount}.`,
        unknown: 'El perfil no dice si esta llamada cuesta algo. Pregunta antes de agendar.',
      },
      estimate:
        'Antes de una primera sesión con costo puedes pedir un estimado por escrito (“estimado de buena fe”): la ley federal te da ese derecho.',
      goesTo: (name) =>
        `Solo se envía lo que escribes y eliges aquí, con tu zona horaria e idioma, y solo a ${name}.`,
      privacy: 'Cómo manejan tus datos',
      notEmergency: 'Esto no es atención de emergencia.',
    },

    // Match
    match: {
      progress: (step, total) => `Pregunta ${step} de ${total}`,
      back: 'Atrás',
      skip: 'Omitir',
      finish: 'Ver mis opciones',
      again: 'Empezar de nuevo',
      everyone: (total) => `Ver las ${total} opciones`,
      all: 'Ver la lista completa',
      maxFee: 'Lo más que puedes pagar por sesión',
      questions: {
        concern: {
          title: '¿Qué te trae por aquí?',
          help: 'Elige lo que más se acerque. No tiene que ser exacto, y puedes dejarlo abierto.',
        },
        whom: {
          title: '¿Para quién es?',
          help: 'Para ti, para ti y tu pareja, para tu hijo o hija: quien vaya a ir.',
        },
        style: {
          title: '¿Cómo te gustaría que trabajara tu terapeuta?',
          help: 'No hay una respuesta correcta. Muchas personas lo descubren sobre la marcha.',
        },
        practical: {
          title: '¿Qué necesitas en lo práctico?',
          help: 'Seguro, lugar y dinero. Que un seguro aparezca aquí no garantiza que lo cubra.',
        },
        when: {
          title: '¿Qué días y horas te quedan bien?',
          help: 'Las partes de la semana que te podrían servir.',
        },
        person: {
          title: '¿Tienes alguna preferencia sobre tu terapeuta?',
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
        'Lo resaltado explica por qué. Con una primera llamada sabrás si te sientes a gusto.',
      none: 'Aquí nadie coincide con todo',
      noneHelp: 'Si vuelves atrás y dejas algo abierto, aparecen más personas.',
    },
  },
};
