/** What the visitor's page says, in English and Spanish. */

/** @typedef {typeof en} Words */

const en = {
  title: (name) => (name ? `Your call with ${name}` : 'Your call'),
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
  /** A further sentence for a status. */
  said: {
    canceled: 'It is canceled. The details that were sent with it are deleted.',
    declined: 'It is declined. The details that were sent with it are deleted.',
    expired: 'The details that were sent with it are deleted.',
  },
  moved: (when) => `It was moved on ${when}. This is the new time.`,
  timeGone: 'This time is no longer open.',
  nothingChanged: 'Nothing has changed.',
  moveTitle: 'Choose another time',
  move: 'Move the call',
  timeIn: (zone) => `Time, in ${zone}`,
  noneFree: 'No other time is free at the moment.',
  cancelTitle: 'Cancel',
  cancelTime: 'This frees the time for somebody else, and deletes your details.',
  cancelRequest: 'This takes your request back, and deletes your details.',
  practiceTold: 'The practice is told.',
  practiceUntold: (hasTime, phone) =>
    `No message goes to the practice${hasTime ? `: if the call is soon, please tell them, too${phone ? `, at ${phone}` : ''}` : ''}.`,
  cancel: 'Cancel the call',
  noChange: 'This can no longer be changed here.',
  missingTitle: 'There is no such booking',
  missing:
    'The address may be cut off: please open the link once more, whole, or call the practice.',
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
  said: {
    canceled: 'Está cancelada. Los datos que enviaste se borraron.',
    declined: 'No pudieron aceptarla. Los datos que enviaste se borraron.',
    expired: 'Los datos que enviaste se borraron.',
  },
  moved: (when) => `La cambiaste de horario el ${when}. Este es el nuevo.`,
  timeGone: 'Ese horario ya no está disponible.',
  nothingChanged: 'No cambió nada.',
  moveTitle: 'Elegir otro horario',
  move: 'Cambiar el horario',
  timeIn: (zone) => `Horario, en ${zone}`,
  noneFree: 'Por ahora no hay otro horario libre.',
  cancelTitle: 'Cancelar',
  cancelTime: 'El horario queda libre para otra persona, y tus datos se borran.',
  cancelRequest: 'Tu solicitud se retira, y tus datos se borran.',
  practiceTold: 'Les avisamos.',
  practiceUntold: (hasTime, phone) =>
    `No se les avisa${hasTime ? `: si la llamada es pronto, avísales${phone ? ` al ${phone}` : ''}` : ''}.`,
  cancel: 'Cancelar la llamada',
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
