/** What therapists read about their listing, in English and Spanish. */
import { inSpanish } from '../calendars/faults.mjs';

const en = {
  lang: 'en',
  locale: 'en-US',

  title: 'Is your listing still right?',
  lead: (practice) =>
    `${practice} asks because people decide by what your listing says. Two questions, about a minute. Nothing changes until you press “Send”.`,
  greeting: (name) => `Hello ${name},`,

  taking: 'Are you taking new clients?',
  nowListed: (status, day) => `Your listing says: ${status}, as of ${day}.`,
  nowListedUndated: (status) => `Your listing says: ${status}.`,
  nothingListed: 'Your listing doesn’t say.',
  status: {
    open: 'Taking new clients',
    waitlist: 'Has a waitlist',
    'existing-only': 'Existing clients only',
    closed: 'Not taking clients',
    unknown: 'Not known',
  },
  choices: {
    open: ['Yes', ''],
    waitlist: ['Waitlist', 'People can ask for a spot on it.'],
    closed: ['No', 'New people can’t book a first call with you. Calls that are booked stay.'],
  },

  listing: 'Your listing',
  listedOn: (day) => `As of ${day}.`,
  rest: 'Everything else in your listing',
  right: 'Is all of it right, as listed?',
  rightHelp: 'Fees, insurance, call times, and everything else.',
  listed: { yes: 'Yes', change: 'Something should change' },
  note: 'What should change?',
  noteHelp:
    'Up to 500 characters. Only your practice reads this, and your listing doesn’t change by itself. Please write nothing about clients.',
  send: 'Send',

  error: {
    title: 'Please answer both questions',
    status: 'Choose yes, waitlist or no.',
    listed: 'Choose whether your listing is right.',
    long: 'Please shorten your message to 500 characters.',
  },
  changed: 'Your listing changed while this page was open. Please look at it again.',

  thanks: 'Thank you',
  answered: (when, status) => `You answered on ${when}: ${status}.`,
  confirmed: 'You also confirmed that the rest is right as listed.',
  passedOn:
    'You asked for a change. Your practice sees that. The rest of your listing stays as it is until they change it.',
  another: (practice, phone) =>
    `This link works once. Has something changed since? Ask ${practice} for another link${phone ? ` at ${phone}` : ''}.`,

  goneTitle: 'This link no longer works',
  gone: (practice, phone) =>
    `It has expired, or there is a newer one in your mail. Ask ${practice} for another link${phone ? ` at ${phone}` : ''}.`,
  withdrawn: (practice, phone) =>
    `${practice} has changed whom it asks about this listing since it sent this link. Is it yours? Look for a newer link in your mail, or ask ${practice} for one${phone ? ` at ${phone}` : ''}.`,
  missingTitle: 'There is no such link',
  missing: 'The address may be cut off. Please open the link in your mail once more, whole.',
  busyTitle: 'Please wait a moment',
  busy: 'There were too many requests from your network. Try again in a minute.',
  failedTitle: 'This did not work',
  failed:
    'Something broke on our side, and it is unclear whether your answer was saved. Open the link again to see.',

  mail: {
    subject: 'Is your listing still right?',
    reminder: 'A reminder: is your listing still right?',
    change: {
      subject: (name) => `A listing should change: ${name}`,
      text: (name, url) => `${name} asks for a change to their listing.

Read what should change on your page:
${url}
`,
    },
    text: ({ name, practice, link, day }) => `Hello ${name},

Are you still taking new clients, and is your listing right? Two questions, about a minute:

${link}

The link works once, until ${day}. Your answer shows in your listing right away.

If you don't answer, nothing changes. Thirty days after you last said so, your listing no longer says whether you take new clients.

${practice}
`,
  },

  facts: {
    fees: 'Fees',
    intake: 'First session',
    payment: 'Ways to pay',
    insurance: 'Insurance',
    call: 'First call',
    hours: 'Usual hours',
    callTimes: 'Next call times',
    free: 'Free',
    sliding: 'Sliding scale',
    slidingFrom: (amount) => `Sliding scale down to ${amount}`,
    minutes: (minutes) => `${minutes} minutes`,
    asOf: (name, day) => `${name} (as of ${day})`,
    allDay: 'all day',
    name: 'Name',
    profession: 'Profession',
    supervisor: 'Supervisor',
    licenses: 'Licenses',
    offices: 'Offices',
    remoteIn: 'Remote sessions in',
    phone: 'Phone',
    headline: 'First line',
    about: 'About you',
    firstSession: 'The first session',
    education: 'Education',
    faq: 'Questions and answers',
    officeHours: 'Office hours',
    links: 'Links',
  },

  section: {
    title: 'Listings',
    lead: (days, longest) =>
      `Each therapist who answers is asked ${days === 1 ? 'every day' : `every ${days} days`}: one mail, one reminder. Whoever does not answer is asked again less and less often, at last every ${longest} days. Silence changes nothing: the listing stays, and its date grows old by itself.`,
    waiting: (n) =>
      n === 0
        ? 'Nobody has an open question.'
        : n === 1
          ? '1 therapist has not answered.'
          : `${n} therapists have not answered.`,
    waits: (day) => `No answer since ${day}`,
    askedAgain: (day) => `asked again on ${day}`,
    reminded: (day) => `reminded on ${day}`,
    listed: (status, day) => `${status}, as of ${day}`,
    undated: 'The listing has no date',
    noMail: (n) =>
      n === 1
        ? '1 therapist has no email address on your list, and is never asked'
        : `${n} therapists have no email address on your list, and are never asked`,
    again: 'Ask again now',
    asked: (name) => `A new link is on its way to ${name}.`,
    lately: (name) => `Nothing was sent: ${name} got a link less than an hour ago. It still works.`,
    change: 'Asked for a change',
    changeOf: (day) => `on ${day}`,
    noNote: 'Without a message. Please get in touch.',
    log: 'What was answered',
    entry: (before, after) =>
      before === after ? `Still “${after}”` : `“${after}”, before “${before}”`,
    confirmed: 'all right as listed',
    asksChange: 'something should change',
    conflict: {
      feed: (feed, answer, day) =>
        `The feed contradicts the answer of ${day}, “${answer}”: since then it says “${feed}”. The feed counts.`,
      answer: (feed, answer, day) =>
        `The feed says “${feed}” without a date after the answer of ${day}, “${answer}”. The answer counts.`,
      unbookable: (feed, answer, day) =>
        `Says “${answer}” since ${day}, but the feed has no way to book. The listing stays as it is until you change the feed.`,
    },
    calendar: { busy: 'Busy times', calls: 'Call times', openings: 'Openings' },
    calendarRead: (when) => `read ${when}`,
    calendarNever: 'never read',
    calendarFails: (day) => `cannot be read since ${day}`,
    calendarStops: {
      busy: 'No call times and no openings are offered',
      calls: 'No call times are offered',
      openings: 'No openings are shown',
    },
    stopsNow: (what) => `${what} until it can be read.`,
    stopsFrom: (what, when) => `${what} from ${when} on, unless it can be read before.`,
    fault: (text) => text,
  },
};

/** @typedef {typeof en} Words */

/** @type {Words} */
const es = {
  lang: 'es',
  locale: 'es-US',

  title: '¿Tu perfil sigue al día?',
  lead: (practice) =>
    `${practice} te lo pregunta porque la gente decide según lo que dice tu perfil. Son dos preguntas, más o menos un minuto. Nada cambia hasta que toques “Enviar”.`,
  greeting: (name) => `Hola, ${name}:`,

  taking: '¿Aceptas pacientes nuevos?',
  nowListed: (status, day) => `Tu perfil dice: ${status} (al ${day}).`,
  nowListedUndated: (status) => `Tu perfil dice: ${status}.`,
  nothingListed: 'Tu perfil no lo dice.',
  status: {
    open: 'Acepta pacientes nuevos',
    waitlist: 'Tiene lista de espera',
    'existing-only': 'Solo pacientes actuales',
    closed: 'No acepta pacientes nuevos',
    unknown: 'No se sabe',
  },
  choices: {
    open: ['Sí', ''],
    waitlist: ['Lista de espera', 'Se puede pedir un lugar en ella.'],
    closed: [
      'No',
      'Nadie nuevo podrá agendar una primera llamada contigo. Las llamadas ya agendadas siguen en pie.',
    ],
  },

  listing: 'Tu perfil',
  listedOn: (day) => `Datos al ${day}.`,
  rest: 'Todo lo demás de tu perfil',
  right: '¿Todo está bien como aparece?',
  rightHelp: 'Costos, seguros, horarios de llamadas y todo lo demás.',
  listed: { yes: 'Sí', change: 'Hay algo que cambiar' },
  note: '¿Qué hay que cambiar?',
  noteHelp:
    'Hasta 500 caracteres. Solo lo lee tu consultorio, y tu perfil no cambia por sí solo. No escribas nada sobre pacientes.',
  send: 'Enviar',

  error: {
    title: 'Responde las dos preguntas',
    status: 'Elige sí, lista de espera o no.',
    listed: 'Elige si tu perfil está bien.',
    long: 'Acorta tu mensaje a 500 caracteres.',
  },
  changed: 'Tu perfil cambió mientras esta página estaba abierta. Revísalo otra vez.',

  thanks: 'Gracias',
  answered: (when, status) => `Respondiste el ${when}: ${status}.`,
  confirmed: 'También confirmaste que lo demás está bien como aparece.',
  passedOn:
    'Pediste un cambio. Tu consultorio lo ve. Lo demás de tu perfil queda igual hasta que lo cambien.',
  another: (practice, phone) =>
    `Este enlace sirve una sola vez. ¿Algo cambió después? Pide otro enlace a ${practice}${phone ? `, al ${phone}` : ''}.`,

  goneTitle: 'Este enlace ya no sirve',
  gone: (practice, phone) =>
    `Venció, o hay uno más nuevo en tu correo. Pide otro enlace a ${practice}${phone ? `, al ${phone}` : ''}.`,
  withdrawn: (practice, phone) =>
    `${practice} cambió a quién pregunta por este perfil después de enviar este enlace. ¿Es el tuyo? Busca un enlace más nuevo en tu correo o pide uno a ${practice}${phone ? `, al ${phone}` : ''}.`,
  missingTitle: 'Este enlace no existe',
  missing: 'Puede que la dirección esté cortada. Abre otra vez el enlace completo de tu correo.',
  busyTitle: 'Espera un momento',
  busy: 'Hubo demasiadas solicitudes desde tu red. Inténtalo de nuevo en un minuto.',
  failedTitle: 'Esto no funcionó',
  failed:
    'Algo falló de nuestro lado y no sabemos si se guardó tu respuesta. Abre el enlace otra vez para verlo.',

  mail: {
    subject: '¿Tu perfil sigue al día?',
    reminder: 'Un recordatorio: ¿tu perfil sigue al día?',
    change: {
      subject: (name) => `Un perfil por cambiar: ${name}`,
      text: (name, url) => `${name} pide un cambio en su perfil.

Lee en tu página qué hay que cambiar:
${url}
`,
    },
    text: ({ name, practice, link, day }) => `Hola, ${name}:

¿Sigues aceptando pacientes nuevos? ¿Tu perfil está bien? Son dos preguntas, más o menos un minuto:

${link}

El enlace sirve una sola vez, hasta el ${day}. Tu respuesta aparece enseguida en tu perfil.

Si no respondes, nada cambia. Treinta días después de tu último aviso, tu perfil deja de decir si aceptas pacientes nuevos.

${practice}
`,
  },

  facts: {
    fees: 'Costos',
    intake: 'Primera sesión',
    payment: 'Formas de pago',
    insurance: 'Seguros',
    call: 'Primera llamada',
    hours: 'Horario habitual',
    callTimes: 'Próximas horas para llamadas',
    free: 'Gratis',
    sliding: 'Según los ingresos (escala móvil)',
    slidingFrom: (amount) => `Según los ingresos (escala móvil), desde ${amount}`,
    minutes: (minutes) => `${minutes} minutos`,
    asOf: (name, day) => `${name} (al ${day})`,
    allDay: 'todo el día',
    name: 'Nombre',
    profession: 'Profesión',
    supervisor: 'Supervisión',
    licenses: 'Licencias',
    offices: 'Consultorios',
    remoteIn: 'Sesiones virtuales en',
    phone: 'Teléfono',
    headline: 'Primera línea',
    about: 'Sobre ti',
    firstSession: 'La primera sesión',
    education: 'Formación',
    faq: 'Preguntas y respuestas',
    officeHours: 'Horario de atención',
    links: 'Enlaces',
  },

  section: {
    title: 'Perfiles',
    lead: (days, longest) =>
      `A cada terapeuta que responde se le pregunta ${days === 1 ? 'cada día' : `cada ${days} días`}: un correo y un recordatorio. Si no responde, se le pregunta cada vez menos, al final cada ${longest} días. El silencio no cambia nada: el perfil queda igual y su fecha envejece por sí sola.`,
    waiting: (n) =>
      n === 0
        ? 'No hay preguntas pendientes.'
        : n === 1
          ? 'Falta la respuesta de 1 terapeuta.'
          : `Falta la respuesta de ${n} terapeutas.`,
    waits: (day) => `Sin respuesta desde el ${day}`,
    askedAgain: (day) => `otra pregunta el ${day}`,
    reminded: (day) => `recordatorio el ${day}`,
    listed: (status, day) => `${status} (al ${day})`,
    undated: 'El perfil no tiene fecha',
    noMail: (n) =>
      n === 1
        ? '1 terapeuta sin correo electrónico en tu lista: no se le pregunta'
        : `${n} terapeutas sin correo electrónico en tu lista: no se les pregunta`,
    again: 'Preguntar de nuevo',
    asked: (name) => `Un enlace nuevo va en camino a ${name}.`,
    lately: (name) =>
      `No se envió nada: ${name} recibió un enlace hace menos de una hora y todavía sirve.`,
    change: 'Pidió un cambio',
    changeOf: (day) => `el ${day}`,
    noNote: 'Sin mensaje. Ponte en contacto.',
    log: 'Lo que se respondió',
    entry: (before, after) =>
      before === after ? `Sigue “${after}”` : `“${after}”, antes “${before}”`,
    confirmed: 'todo bien como aparece',
    asksChange: 'hay algo que cambiar',
    conflict: {
      feed: (feed, answer, day) =>
        `El feed contradice la respuesta del ${day}, “${answer}”: desde entonces dice “${feed}”. Vale el feed.`,
      answer: (feed, answer, day) =>
        `El feed dice “${feed}” sin una fecha posterior a la respuesta del ${day}, “${answer}”. Vale la respuesta.`,
      unbookable: (feed, answer, day) =>
        `Dice “${answer}” desde el ${day}, pero en el feed no hay cómo agendar. El perfil queda igual hasta que cambies el feed.`,
    },
    calendar: {
      busy: 'Horas ocupadas',
      calls: 'Horas para llamadas',
      openings: 'Horarios disponibles',
    },
    calendarRead: (when) => `leído: ${when}`,
    calendarNever: 'nunca se ha leído',
    calendarFails: (day) => `no se puede leer desde el ${day}`,
    calendarStops: {
      busy: 'No se ofrecen horas para llamadas ni horarios disponibles',
      calls: 'No se ofrecen horas para llamadas',
      openings: 'No se muestran horarios disponibles',
    },
    stopsNow: (what) => `${what} hasta que se pueda leer.`,
    stopsFrom: (what, when) => `${what} desde el ${when} si antes no se puede leer.`,
    fault: inSpanish,
  },
};

/**
 * The words of a language, or else in English.
 *
 * @param {string} [locale] BCP 47
 * @returns {Words}
 */
export const wordsOf = (locale = 'en') => (/^es\b/i.test(locale) ? es : en);
