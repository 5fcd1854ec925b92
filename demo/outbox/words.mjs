/**
 * What messages say, in English and Spanish. Others may see a mailbox or a calendar: nothing here says what kind of appointment it is,
 * or with whom. Nothing that a visitor typed is in it: anyone could type another person's address, and a link as their own name.
 */

/** @typedef {typeof en} Words */

const en = {
  subject: 'Your appointment',
  canceledSubject: 'Your appointment is canceled',
  hello: 'Hello,',
  /** By what happened to the call; `at` is its time, `until` when an answer is due. */
  visitor: {
    requested: ({ at, until }) => [
      at ? `We got your request for ${at}.` : 'We got your request.',
      `It is not confirmed yet. You get an answer by ${until}.`,
    ],
    confirmed: ({ at, how }) => [`Your appointment is confirmed: ${at}.`, how],
    moved: ({ at, how }) => [`Your appointment has a new time: ${at}.`, how],
    movedPending: ({ at, until }) => [
      `Your request is now for ${at}.`,
      `It is not confirmed yet. You get an answer by ${until}.`,
    ],
    'reminder-due': ({ at, how }) => [`A reminder of your appointment: ${at}.`, how],
    canceled: ({ at }) => [
      at ? `The appointment on ${at} is canceled.` : 'Your request is canceled.',
    ],
    declined: () => ['Your request could not be accepted this time. You can ask for another time.'],
    expired: () => [
      'Your request was not answered in time, so it has ended. We’re sorry. You can ask for another time.',
    ],
  },
  how: {
    video: 'It is a video call.',
    phone: 'It is a phone call. You will be called.',
    'in-person': 'It is in person.',
    chat: 'It is a chat.',
  },
  manage: (url) => `See the details, choose another time or cancel:\n${url}`,
  see: (url) => `See what became of it:\n${url}`,
  whyDetails:
    'You get this because the details were asked to be sent to this address. If that was not you, you can ignore it.',
  links: {
    subject: 'The link you asked for',
    many: 'The links to your appointments. Keep them to yourself: each can change or cancel one.',
    one: 'The link to your appointment. Keep it to yourself: it can change or cancel it.',
    noTime: 'No time yet',
    why: 'You get this because somebody asked for it with this address. If that was not you, you can ignore it.',
  },
  practice: {
    subject: {
      requested: 'A first call is asked for',
      confirmed: 'A first call is booked',
      moved: 'A first call is moved',
      canceled: 'A first call is canceled',
      expired: 'A request has expired',
    },
    time: (at) => `Time: ${at}.`,
    noTime: 'No time is chosen yet.',
    answer: (until) => `Please answer by ${until}. After that, the request expires.`,
    expired: 'Nobody answered it in time. Its details are deleted.',
    see: (url) => `Who it is about stands here:\n${url}`,
  },
};

/** @type {Words} */
const es = {
  subject: 'Tu cita',
  canceledSubject: 'Tu cita está cancelada',
  hello: 'Hola:',
  visitor: {
    requested: ({ at, until }) => [
      at ? `Recibimos tu solicitud para el ${at}.` : 'Recibimos tu solicitud.',
      `Todavía no está confirmada. Tendrás una respuesta antes del ${until}.`,
    ],
    confirmed: ({ at, how }) => [`Tu cita está confirmada: ${at}.`, how],
    moved: ({ at, how }) => [`Tu cita tiene un nuevo horario: ${at}.`, how],
    movedPending: ({ at, until }) => [
      `Tu solicitud ahora es para el ${at}.`,
      `Todavía no está confirmada. Tendrás una respuesta antes del ${until}.`,
    ],
    'reminder-due': ({ at, how }) => [`Te recordamos tu cita: ${at}.`, how],
    canceled: ({ at }) => [
      at ? `La cita del ${at} está cancelada.` : 'Tu solicitud está cancelada.',
    ],
    declined: () => ['Esta vez no pudimos aceptar tu solicitud. Puedes pedir otro horario.'],
    expired: () => [
      'Nadie respondió tu solicitud a tiempo, así que venció. Lo sentimos. Puedes pedir otro horario.',
    ],
  },
  how: {
    video: 'Es una videollamada.',
    phone: 'Es una llamada por teléfono. Te van a llamar.',
    'in-person': 'Es en persona.',
    chat: 'Es por chat.',
  },
  manage: (url) => `Ve los detalles, elige otro horario o cancela:\n${url}`,
  see: (url) => `Ve en qué quedó:\n${url}`,
  whyDetails:
    'Recibes este mensaje porque se pidió enviar los detalles a esta dirección. Si no fuiste tú, puedes ignorarlo.',
  links: {
    subject: 'El enlace que pediste',
    many: 'Los enlaces a tus citas. No los compartas: con cada uno se puede cambiar o cancelar una cita.',
    one: 'El enlace a tu cita. No lo compartas: con él se puede cambiar o cancelar.',
    noTime: 'Todavía sin horario',
    why: 'Recibes este mensaje porque alguien lo pidió con esta dirección. Si no fuiste tú, puedes ignorarlo.',
  },
  practice: {
    subject: {
      requested: 'Nueva solicitud de primera llamada',
      confirmed: 'Nueva primera llamada agendada',
      moved: 'Una primera llamada cambió de horario',
      canceled: 'Una primera llamada se canceló',
      expired: 'Una solicitud venció',
    },
    time: (at) => `Horario: ${at}.`,
    noTime: 'Todavía no hay horario.',
    answer: (until) => `Responde antes del ${until}. Después, la solicitud vence.`,
    expired: 'Nadie respondió a tiempo. Sus datos se borraron.',
    see: (url) => `Aquí ves de quién se trata:\n${url}`,
  },
};

/** @type {Record<import('../booking/when.mjs').Language, Words>} */
export const words = { en, es };
