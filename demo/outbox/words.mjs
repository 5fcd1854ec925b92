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
    declined: () => ['Your request could not be accepted this time. You can send another request.'],
    expired: () => [
      'Your request was not answered in time, so it has ended. We’re sorry. You can send another request.',
    ],
  },
  how: {
    video:
      'It is a video call. If you don’t have the link for it yet, the page below says whom to ask.',
    phone: 'It is a phone call. You will be called.',
    'in-person': 'It is in person.',
    chat: 'It is a chat.',
  },
  manage: (url) => `See the details, choose another time or cancel:\n${url}`,
  /** For a request without a time: there is none to change. */
  manageRequest: (url) => `See your request, or take it back:\n${url}`,
  see: (url) => `See its status:\n${url}`,
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
      requested: 'New request for a first call',
      confirmed: 'New first call',
      moved: 'A first call was moved',
      canceled: 'A first call was canceled',
      takenBack: 'A request was taken back',
      expired: 'A request expired',
    },
    therapist: (name) => `With: ${name}`,
    time: (at) => `When: ${at}`,
    noTime: 'When: no time chosen',
    answer: (until) => `Please answer by ${until}. After that, the request expires.`,
    ended: {
      canceled: 'The person who booked it canceled it.',
      takenBack: 'The person who sent it took it back.',
      expired: 'Nobody answered it in time.',
    },
    deleted: 'The name and contact are deleted. There is nothing for you to do.',
    answerHere: (url) => `See who asked, and answer:\n${url}`,
    see: (url) => `See who it is:\n${url}`,
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
    declined: () => ['Esta vez no pudimos aceptar tu solicitud. Puedes enviar otra.'],
    expired: () => [
      'Nadie respondió tu solicitud a tiempo, así que venció. Lo sentimos. Puedes enviar otra.',
    ],
  },
  how: {
    video:
      'Es una videollamada. Si todavía no tienes el enlace, la página de abajo dice a quién pedirlo.',
    phone: 'Es una llamada por teléfono. Te van a llamar.',
    'in-person': 'Es en persona.',
    chat: 'Es por chat.',
  },
  manage: (url) => `Ve los detalles, elige otro horario o cancela:\n${url}`,
  manageRequest: (url) => `Ve tu solicitud o retírala:\n${url}`,
  see: (url) => `Consulta su estado:\n${url}`,
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
      canceled: 'Se canceló una primera llamada',
      takenBack: 'Se retiró una solicitud',
      expired: 'Venció una solicitud',
    },
    therapist: (name) => `Con: ${name}`,
    time: (at) => `Cuándo: ${at}`,
    noTime: 'Cuándo: sin horario elegido',
    answer: (until) => `Responde antes del ${until}. Después, la solicitud vence.`,
    ended: {
      canceled: 'La canceló quien la había agendado.',
      takenBack: 'La retiró quien la había enviado.',
      expired: 'Nadie respondió a tiempo.',
    },
    deleted: 'El nombre y el contacto se borraron. No tienes que hacer nada.',
    answerHere: (url) => `Ve quién la pidió y responde:\n${url}`,
    see: (url) => `Ve quién es:\n${url}`,
  },
};

/** @type {Record<import('../booking/when.mjs').Language, Words>} */
export const words = { en, es };
