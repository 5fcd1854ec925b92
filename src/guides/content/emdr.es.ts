import type { Guide } from '../schema.js';
import {
  depressionGuideline,
  emdrEyeMovements,
  emdrPhases,
  emdrStudies,
  lastingHarm,
  psychologistsGuideline,
  traumaGuideline,
  veteransGuideline,
  worseForAWhile,
} from '../sources.js';

export const guide: Guide = {
  approach: 'emdr',
  locale: 'es',
  title: 'EMDR',
  summary:
    'Para recuerdos que se sienten como si siguieran pasando: se trabajan en rondas cortas, con movimientos de los ojos o toques.',
  lead: 'Una terapia para recuerdos que todavía se sienten como ahora. Traes uno a la mente en rondas cortas mientras tus ojos siguen un movimiento, para que pueda pesarte menos.',
  therapists: { one: 'terapeuta de EMDR', other: 'terapeutas de EMDR' },
  about: `Las siglas, en inglés, quieren decir desensibilización y reprocesamiento por movimientos oculares. En palabras sencillas: usar los movimientos de los ojos para que un recuerdo pueda doler menos y encontrar su lugar. Después de algo terrible, un recuerdo puede seguir tan vivo como el primer día. Un olor o un tono de voz, y tu cuerpo está otra vez ahí.

En EMDR no tienes que contar toda la historia. Sostienes en la mente una parte del recuerdo: la imagen, el pensamiento, lo que siente tu cuerpo. Mientras tanto sigues de un lado a otro la mano de tu terapeuta, una luz o un toque. Después de cada ronda corta dices qué apareció. Poco a poco, muchas personas con TEPT descubren que pueden recordarlo sin estar dentro.`,
  situations: [
    { text: 'Lo que pasó vuelve una y otra vez, de día o en sueños', concerns: ['trauma-ptsd'] },
    { text: 'Sufrí maltrato o abuso en mi niñez', concerns: ['childhood-abuse'] },
    { text: 'Sufrí una agresión sexual', concerns: ['sexual-abuse'] },
    { text: 'No puedo acercarme a ciertas cosas o lugares', concerns: ['phobia'] },
    { text: 'Perdí a alguien y ese momento no se borra', concerns: ['grief'] },
    { text: 'Lo que vi en el servicio militar sigue conmigo', concerns: ['veterans'] },
  ],
  explores: [
    {
      title: 'La imagen',
      text: 'El momento que representa todo lo demás: muchas veces unos segundos que vuelven una y otra vez.',
    },
    {
      title: 'La frase que se quedó',
      text: 'Lo que te hizo creer de ti: “No estoy a salvo”, “Debí hacer algo”.',
    },
    {
      title: 'Lo que recuerda el cuerpo',
      text: 'Dónde lo sientes: la garganta, el pecho, las manos.',
    },
    {
      title: 'Lo que lo despierta ahora',
      text: 'Las pequeñas cosas de cada día que lo traen todo de regreso.',
    },
  ],
  helps: [
    'Los recuerdos de un accidente, un ataque o un desastre',
    'Lo que te hicieron en la infancia',
    'Las pesadillas y el estar siempre en guardia',
    'A veces también: los miedos que empezaron con un solo suceso',
    'A veces también: el duelo con imágenes que no se borran',
    'A veces también: la vergüenza por lo que pasó',
  ],
  sessions: [
    {
      title: 'Encontrar suelo firme',
      text: 'Antes de cualquier recuerdo difícil practicas maneras de calmarte y de parar. Siempre puedes parar: basta con levantar la mano.',
    },
    {
      title: 'Elegir un recuerdo',
      text: 'Con tu terapeuta decides por dónde empezar y con qué fuerza se siente ahora, de 0 a 10.',
    },
    {
      title: 'Rondas cortas',
      text: 'Más o menos medio minuto de movimientos de los ojos, toques o sonidos; después un respiro y unas palabras sobre lo que vino. Tú estás aquí y el recuerdo está allá.',
    },
    {
      title: 'Volver',
      text: 'Cada sesión se cierra con algo que te asiente, también cuando el trabajo no ha terminado. Entre sesiones anotas lo que aparezca.',
    },
  ],
  diagram: {
    shape: 'path',
    title: 'El camino, en ocho pasos',
    text: 'Lo que en EMDR se llama las ocho fases, en palabras sencillas. Las dos primeras pueden llevar varias sesiones, y nadie debería apurarte.',
    steps: [
      { title: 'Tu historia, hasta donde quieras', text: 'Qué te trae y en qué trabajar.' },
      { title: 'Prepararse', text: 'Maneras de calmarte y una señal para parar.' },
      { title: 'Un recuerdo', text: 'Su imagen, su frase, su lugar en el cuerpo.' },
      { title: 'Las rondas', text: 'Para que pueda pesar menos.' },
      { title: 'Una frase mejor', text: 'Lo que preferirías creer, hasta que se sostenga.' },
      { title: 'El cuerpo', text: 'Recorrerlo de la cabeza a los pies: ¿queda algo?' },
      { title: 'El cierre', text: 'De vuelta al suelo firme, cada vez.' },
      {
        title: 'Mirar de nuevo',
        text: 'La sesión siguiente empieza por cómo te fue desde entonces.',
      },
    ],
  },
  firstSession: `Te explicarán cómo funciona y te preguntarán por tu vida, tu salud, tu sueño y quién está a tu lado. No tienes que describir lo que pasó. Para empezar basta un título: “el accidente”, “aquel verano”.

Los movimientos de los ojos no suelen empezar en la primera sesión. Quien trabaja con cuidado averigua antes si es el momento adecuado y qué necesitas para tener estabilidad entre sesiones.

Dile primero a tu terapeuta si pierdes ratos de tiempo o sientes que nada es real, si tienes convulsiones, si bebes o usas drogas mucho, si oyes o ves cosas que otras personas no, o si piensas en quitarte la vida. Puede que antes necesites más preparación. No lo intentes a solas ni con una aplicación.`,
  course: `Las sesiones suelen durar de 60 a 90 minutos, una o dos veces por semana. Para personas adultas con TEPT, una guía británica calcula de 8 a 12 sesiones (NICE, 2018), y más después de varios traumas. Prepararse lleva su propio tiempo.

Entre sesiones pueden venir imágenes, sueños y sentimientos fuertes, y puede que te sientas peor por un tiempo. En un estudio de otras dos terapias para el trauma, algunas personas empeoraron por un tiempo. Al final también habían mejorado claramente. Si llevas semanas peor, o no puedes con los días entre sesiones, dilo. Puedes ir más despacio, parar o buscar otro camino. En una encuesta en Inglaterra y Gales, cerca de 1 de cada 20 personas dijo que la terapia le había dejado efectos negativos duraderos. Pasó menos entre quienes habían recibido antes suficiente información. Así que pregunta antes de empezar.

Si tienes el ánimo muy bajo, ve también a una consulta médica. Ahí pueden hablar contigo de medicamentos, junto con la terapia o en lugar de ella. Ve pronto a una consulta médica si casi no duermes ni comes, si no puedes parar ni descansar, o si oyes o ves cosas que otras personas no.

Si piensas en quitarte la vida, o sientes que no puedes más, no esperes a la sesión. Llama al 988 y oprime 2, o envía AYUDA al 988: es gratis y atienden a cualquier hora.`,
  together: `Es un trabajo de una persona con su terapeuta. Si vives con alguien, puede ayudar contarle que después de una sesión quizá tengas cansancio o estés más sensible.

Si el daño sigue ocurriendo, o alguien con quien vives te da miedo, lo primero es que estés a salvo. Dilo al principio: tu terapeuta puede ayudarte a planearlo. La Línea Nacional contra la Violencia Doméstica te puede ayudar a cualquier hora: llama al 1-800-799-7233 (atienden en español) o envía START al 88788 (en inglés).`,
  evidence: `Para el TEPT, es una de las terapias mejor estudiadas. Los estudios controlados encontraron que a muchas personas los recuerdos les pesaban menos después, más o menos como con otras terapias que trabajan con el recuerdo mismo. La mayoría de los estudios tenía puntos débiles, así que no es tan seguro cuánto ayuda. Los departamentos de Asuntos de los Veteranos y de Defensa de Estados Unidos la recomiendan (2023), igual que la CPT y la exposición prolongada. En 2017 la Asociación Americana de Psicología (APA) la puso un escalón más abajo. Desde entonces publicó una guía más nueva.

Lo que todavía se discute es cuánto aportan los movimientos de los ojos y por qué funciona. Para otros malestares, como los miedos, el duelo o el ánimo bajo, hay muy pocos estudios buenos para saberlo. Como todo trabajo con un trauma, puede remover cosas por un tiempo, y no le sirve a todo el mundo.`,
  questions: [
    '¿Qué formación en EMDR ha terminado, y tiene supervisión?',
    '¿Cómo sabríamos que ya puedo con los recuerdos?',
    '¿Qué hace cuando alguien se desborda o se desconecta?',
    '¿Cómo lo hace por video?',
    '¿Qué me conviene tener listo para los días después de una sesión?',
  ],
  related: [
    {
      approach: 'cpt',
      title: 'Procesamiento cognitivo (CPT)',
      text: 'Después de un trauma, a través de lo que has llegado a creer desde entonces.',
    },
    {
      approach: 'somatic',
      title: 'Terapia somática',
      text: 'Empieza por el cuerpo y por lo que todavía guarda.',
    },
    {
      approach: 'cbt',
      title: 'Terapia cognitivo-conductual (CBT)',
      text: 'Pensamientos, sentimientos y acciones, y cómo cada uno mueve a los otros.',
    },
  ],
  sources: [
    veteransGuideline,
    psychologistsGuideline,
    emdrStudies,
    emdrEyeMovements,
    emdrPhases,
    traumaGuideline,
    worseForAWhile,
    lastingHarm,
    depressionGuideline,
  ],
  reviewed: '2026-11-29',
};
