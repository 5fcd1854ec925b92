/** What is wrong with a calendar, in Spanish. In English it is as the error or the reading says it. */

/** Each English text, and the Spanish one. What stands in for the parentheses is carried over, in their order. */
const SPANISH = [
  ['The address is not a URL', 'La dirección no es un URL'],
  ['The address does not begin with https', 'La dirección no empieza con https'],
  ['The address is in a closed network', 'La dirección está en una red cerrada'],
  ['The address leads on and on', 'La dirección lleva a otra, y esa a otra más'],
  ['The calendar took too long to answer', 'El calendario tardó demasiado en responder'],
  ['The calendar could not be reached( \\(\\w+\\))?', 'No se pudo llegar al calendario{}'],
  ['The calendar answered with status (\\d+)', 'El calendario respondió con el código {}'],
  [
    'The calendar came compressed, which was not asked for',
    'El calendario llegó comprimido sin que se pidiera',
  ],
  ['The calendar is larger than ([\\d.]+) MB', 'El calendario pesa más de {} MB'],
  ['The calendar is nested too deeply', 'El calendario tiene demasiados niveles'],
  ['The calendar has more than (\\d+) entries', 'El calendario tiene más de {} entradas'],
  ['The calendar has more than (\\d+) times', 'El calendario tiene más de {} horarios'],
  ['The calendar repeats too often to read', 'El calendario se repite demasiado para leerlo'],
  [
    'The calendar repeats in a way that is not read',
    'El calendario se repite de una forma que no se lee',
  ],
  ['The calendar takes too long to read', 'El calendario tarda demasiado en leerse'],
  ['The calendar could not be read', 'No se pudo leer el calendario'],
  ['The calendar is cut off', 'El calendario está incompleto'],
  ['This is no calendar, or it is cut off', 'Esto no es un calendario, o está incompleto'],
  ['A free/busy list could not be read', 'No se pudo leer una lista de horas libres y ocupadas'],
  ['An entry could not be read', 'No se pudo leer una entrada'],
  ['An entry ends before it begins', 'Una entrada termina antes de empezar'],
  ['A whole day is no call time', 'Un día entero no es una hora para llamadas'],
  ['The time zone "(.*)" is not known', 'No se conoce la zona horaria “{}”'],
].map(([english, spanish]) => [new RegExp(`^${english}(?: \\((\\d+) times\\))?\\.$`), spanish]);

/**
 * @param {string} fault the message of an error, or a problem of a reading
 * @returns {string} as it is if nobody has translated it
 * @example inSpanish('An entry could not be read (3 times).') // 'No se pudo leer una entrada (3 veces).'
 */
export function inSpanish(fault) {
  for (const [english, spanish] of SPANISH) {
    const found = english.exec(fault);
    if (!found) continue;
    const values = found.slice(1);
    const times = values.pop();
    const text = spanish.replace('{}', () => values[0] ?? '');
    return times ? `${text} (${times} veces).` : `${text}.`;
  }
  return fault;
}
