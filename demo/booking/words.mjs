/** What the visitor's page says, in English and Spanish. */

/** @typedef {typeof en} Words */

const en = {
  title: (name) => (name ? `Your call with ${name}` : 'Your call'),
  requestTitle: (name) => (name ? `Your request to ${name}` : 'Your request'),
  labels: { with: 'With', when: 'When', how: 'How', status: 'Status' },
  noTime: 'No time is agreed on yet',
  status: {
    pending: 'Waiting for the practice to answer',
    confirmed: 'Confirmed',
    declined: 'Declined by the practice',
    expired: 'Expired: the practice did not answer in time',
    canceled: 'Canceled',
  },
  channels: { video: 'Video', phone: 'Phone', 'in-person': 'In person', chat: 'Chat' },
  /** The call in one sentence; `time` is empty until one is agreed on. */
  call: {
    video: 'Video call',
    phone: 'Phone call',
    'in-person': 'Meeting in person',
    chat: 'Chat',
    any: 'Call',
  },
  asked: {
    video: 'a video call',
    phone: 'a phone call',
    'in-person': 'a meeting in person',
    chat: 'a chat',
    any: 'a call',
  },
  stands: (call, time) => `${call}${time && `, ${time}`}.`,
  youAsked: (call, time) => `You asked for ${call}${time && `: ${time}`}.`,
  youAskedWaitlist: 'You asked for a spot on the waitlist.',
  callsYou: (name, last) => `${name} calls you${last ? ` at the number ending in ${last}` : ''}.`,
  wouldCall: (name, last) =>
    `If it is confirmed, ${name} calls you${last ? ` at the number ending in ${last}` : ''}.`,
  someone: 'Your therapist',
  mustAnswer: (until) => `The practice still has to answer${until ? `, by ${until}` : ''}.`,
  otherClock: (name, time) => `For ${name}, that is ${time}.`,
  /** Nothing sends the link of a video call: it has to be asked for. */
  noLink: 'The link for the video call isn’t here. If you don’t have it yet, ask the practice',
  noPlace: 'For the address, ask the practice',
  /** A further sentence for a status. */
  said: {
    canceled: 'This is canceled. The details you sent are deleted.',
    declined: 'The practice couldn’t take this call. The details you sent are deleted.',
    expired:
      'The practice did not answer in time, so this request ended. The details you sent are deleted.',
  },
  moved: (when) => `It was moved on ${when}. This is the new time.`,
  timeGone: 'This time is no longer open.',
  /** After too many moves; `minutes` until there may be another. */
  movedOften: (minutes) =>
    `The time was changed too often within an hour. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  nothingChanged: 'Nothing has changed.',
  moveTitle: 'Choose another time',
  move: 'Move the call',
  timeIn: (zone) => `Time, in ${zone}`,
  noneFree: 'No other time is open right now.',
  addToCalendar: 'Add to calendar',
  calendarHelp: 'A file with the time and the word “Appointment”. No name and no link is in it.',
  eventTitle: 'Appointment',
  keep: { call: 'Keep the call', request: 'Keep the request', waitlist: 'Stay on the waitlist' },
  cancelTime: 'The time goes to someone else, and your details are deleted.',
  cancelRequest: 'Your details are deleted.',
  practiceTold: 'The practice gets a message.',
  practiceUntold: (hasTime, phone) =>
    `The practice gets no message${hasTime ? `. If the call is soon, please tell them${phone ? `: ${phone}` : ''}` : ''}.`,
  cancel: {
    call: 'Cancel the call',
    request: 'Take back the request',
    waitlist: 'Leave the waitlist',
  },
  cancelAsk: {
    call: 'Cancel this call?',
    request: 'Take back this request?',
    waitlist: 'Leave the waitlist?',
  },
  cancelYes: { call: 'Yes, cancel', request: 'Yes, take it back', waitlist: 'Yes, leave' },
  noChange: 'This can no longer be changed here.',
  missingTitle: 'We can’t find this call',
  missing: 'Part of the link may be missing. Open the whole link again, or call the practice.',
  lostTitle: 'Send me my link again',
  lostHelp: 'We send it to the email address you gave for the call.',
  email: 'Email address',
  send: 'Send',
  notAddress: 'Enter your email address, like sam@example.com.',
  sentTitle: 'Check your email',
  sent: 'If there is a call for this address, its link is on the way. It may take a few minutes.',
  tooMany: 'That was too often. Please try again in a few minutes.',
  emergency: {
    not: 'This page is not for emergencies. In danger now:',
    crisis: 'Suicide and crisis: call or text',
    link: 'tel:988',
    after: '.',
  },
};

/** @type {Words} */
const es = {
  title: (name) => (name ? `Tu llamada con ${name}` : 'Tu llamada'),
  requestTitle: (name) => (name ? `Tu solicitud a ${name}` : 'Tu solicitud'),
  labels: { with: 'Con', when: 'Cuándo', how: 'Cómo', status: 'Estado' },
  noTime: 'Todavía no hay horario',
  status: {
    pending: 'En espera de respuesta',
    confirmed: 'Confirmada',
    declined: 'No pudieron aceptarla',
    expired: 'Venció: no respondieron a tiempo',
    canceled: 'Cancelada',
  },
  channels: { video: 'Video', phone: 'Teléfono', 'in-person': 'En persona', chat: 'Chat' },
  call: {
    video: 'Videollamada',
    phone: 'Llamada telefónica',
    'in-person': 'Encuentro en persona',
    chat: 'Chat',
    any: 'Llamada',
  },
  asked: {
    video: 'una videollamada',
    phone: 'una llamada telefónica',
    'in-person': 'un encuentro en persona',
    chat: 'un chat',
    any: 'una llamada',
  },
  stands: (call, time) => `${call}${time && `: ${time}`}.`,
  youAsked: (call, time) => `Pediste ${call}${time && `: ${time}`}.`,
  youAskedWaitlist: 'Pediste un lugar en la lista de espera.',
  callsYou: (name, last) => `${name} te llama${last ? ` al número que termina en ${last}` : ''}.`,
  wouldCall: (name, last) =>
    `Si se confirma, ${name} te llama${last ? ` al número que termina en ${last}` : ''}.`,
  someone: 'Tu terapeuta',
  mustAnswer: (until) => `Falta que el consultorio responda${until ? `, antes del ${until}` : ''}.`,
  otherClock: (name, time) => `Para ${name} es: ${time}.`,
  noLink:
    'El enlace de la videollamada no está aquí. Si todavía no lo tienes, pídelo al consultorio',
  noPlace: 'Para saber la dirección, pregunta al consultorio',
  said: {
    canceled: 'Está cancelada. Los datos que enviaste se borraron.',
    declined: 'No pudieron aceptar esta llamada. Los datos que enviaste se borraron.',
    expired:
      'No respondieron a tiempo, así que la solicitud venció. Los datos que enviaste se borraron.',
  },
  moved: (when) => `La cambiaste de horario el ${when}. Este es el nuevo.`,
  timeGone: 'Ese horario ya no está disponible.',
  movedOften: (minutes) =>
    `El horario cambió demasiadas veces en una hora. Inténtalo de nuevo en ${minutes === 1 ? 'un minuto' : `${minutes} minutos`}.`,
  nothingChanged: 'No cambió nada.',
  moveTitle: 'Elegir otro horario',
  move: 'Cambiar el horario',
  timeIn: (zone) => `Horario, en ${zone}`,
  noneFree: 'Por ahora no hay otro horario disponible.',
  addToCalendar: 'Agregar al calendario',
  calendarHelp: 'Un archivo con el horario y la palabra “Cita”. No lleva nombres ni enlaces.',
  eventTitle: 'Cita',
  keep: {
    call: 'Conservar la llamada',
    request: 'Conservar la solicitud',
    waitlist: 'Seguir en la lista',
  },
  cancelTime: 'El horario queda libre para otra persona, y tus datos se borran.',
  cancelRequest: 'Tus datos se borran.',
  practiceTold: 'Les avisamos.',
  practiceUntold: (hasTime, phone) =>
    `No se les avisa${hasTime ? `: si la llamada es pronto, avísales${phone ? ` al ${phone}` : ''}` : ''}.`,
  cancel: {
    call: 'Cancelar la llamada',
    request: 'Retirar la solicitud',
    waitlist: 'Salir de la lista de espera',
  },
  cancelAsk: {
    call: '¿Cancelar esta llamada?',
    request: '¿Retirar esta solicitud?',
    waitlist: '¿Salir de la lista de espera?',
  },
  cancelYes: { call: 'Sí, cancelar', request: 'Sí, retirar', waitlist: 'Sí, salir' },
  noChange: 'Ya no se puede cambiar aquí.',
  missingTitle: 'No encontramos esta llamada',
  missing: 'Puede que falte parte del enlace. Ábrelo otra vez completo o llama al consultorio.',
  lostTitle: 'Enviarme mi enlace otra vez',
  lostHelp: 'Lo enviamos a la dirección de correo que diste para la llamada.',
  email: 'Correo electrónico',
  send: 'Enviar',
  notAddress: 'Escribe tu correo electrónico, como sam@example.com.',
  sentTitle: 'Revisa tu correo',
  sent: 'Si hay una llamada con esta dirección, su enlace va en camino. Puede tardar unos minutos.',
  tooMany: 'Fueron demasiados intentos. Inténtalo de nuevo en unos minutos.',
  emergency: {
    not: 'Esta página no es para emergencias. Si estás en peligro ahora:',
    crisis: '¿Estás en crisis? Llama al',
    link: 'tel:988',
    after: ' y oprime 2, o envía AYUDA al 988.',
  },
};

/** @type {Record<import('./when.mjs').Language, Words>} */
export const words = { en, es };
