/** What a page for people says when it cannot do what it is for: what happened, and what to do. Programs get a problem document. */
import { BadBody } from './body.mjs';

/**
 * @typedef {'unavailable' | 'unfinished' | 'late' | 'too-large' | 'unreadable' | 'too-many' | 'missing' | 'method'} Fault
 */

/**
 * By fault. A body that comes too late gets 400: browsers send a form again by themselves after a 408.
 *
 * @type {Record<Fault, number>}
 */
export const STATUS = {
  unavailable: 503,
  unfinished: 500,
  late: 400,
  'too-large': 413,
  unreadable: 400,
  'too-many': 429,
  missing: 404,
  method: 405,
};

const en = {
  unavailable: [
    'This page isn’t working right now',
    'Something is wrong on our side, and nothing was changed. Please try again in a few minutes.',
  ],
  unfinished: [
    'This may not have worked',
    'Something broke on our side, and we can’t tell whether your change was saved. Please open your link again in a few minutes to see.',
  ],
  late: [
    'Nothing was saved',
    'What you sent took too long to arrive. Please go back, check your connection and send it again.',
  ],
  'too-large': [
    'Nothing was saved',
    'What you sent is too long. Please go back, shorten it and send it again.',
  ],
  unreadable: [
    'Nothing was saved',
    'What you sent could not be read. Please go back, reload the page and send it again.',
  ],
  'too-many': [
    'Please wait a moment',
    'There were too many requests from your network. Try again in a few minutes.',
  ],
  missing: [
    'There is no such page',
    'The address may be cut off. Please open the link once more, whole.',
  ],
  method: ['This page works differently', 'Please open the link again, and use the buttons there.'],
  /** @param {string} phone */
  call: (phone) => `You can also call ${phone}.`,
};

/** @type {typeof en} */
const es = {
  unavailable: [
    'Esta página no funciona en este momento',
    'Algo falla de nuestro lado y no se cambió nada. Inténtalo de nuevo en unos minutos.',
  ],
  unfinished: [
    'Puede que esto no haya funcionado',
    'Algo falló de nuestro lado y no sabemos si tu cambio se guardó. Abre tu enlace otra vez en unos minutos para verlo.',
  ],
  late: [
    'No se guardó nada',
    'Lo que enviaste tardó demasiado en llegar. Vuelve atrás, revisa tu conexión y envíalo otra vez.',
  ],
  'too-large': [
    'No se guardó nada',
    'Lo que enviaste es demasiado largo. Vuelve atrás, acórtalo y envíalo otra vez.',
  ],
  unreadable: [
    'No se guardó nada',
    'No pudimos leer lo que enviaste. Vuelve atrás, recarga la página y envíalo otra vez.',
  ],
  'too-many': [
    'Espera un momento',
    'Hubo demasiadas solicitudes desde tu red. Inténtalo de nuevo en unos minutos.',
  ],
  missing: ['Esta página no existe', 'Puede que falte parte del enlace. Ábrelo otra vez completo.'],
  method: ['Esta página funciona de otra manera', 'Abre el enlace otra vez y usa sus botones.'],
  call: (phone) => `También puedes llamar al ${phone}.`,
};

const words = { en, es };

const BODIES = { 'too-large': 'too-large', unavailable: 'late' };

/**
 * What became of a request whose handler threw.
 *
 * @param {Error & { seconds?: number, mayBeStored?: boolean }} error
 * @returns {Fault}
 */
export function faultOf(error) {
  if (error.seconds) return 'too-many';
  if (error instanceof BadBody) return BODIES[error.kind] ?? 'unreadable';
  return error.mayBeStored ? 'unfinished' : 'unavailable';
}

/**
 * @param {Fault} fault
 * @param {import('./when.mjs').Language} language
 * @param {string} [phone] of the practice
 * @returns {{ title: string, text: string }}
 */
export function faultWords(fault, language, phone) {
  const said = words[language];
  const [title, text] = said[fault];
  return { title, text: phone ? `${text} ${said.call(phone)}` : text };
}
