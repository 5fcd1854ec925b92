import type { Guide } from '../schema.js';
import {
  couplesAndAbuse,
  depressionGuideline,
  lastingHarm,
  psychodynamicAfterwards,
  psychodynamicGains,
  psychodynamicShort,
  psychodynamicToday,
} from '../sources.js';

export const guide: Guide = {
  approach: 'psychodynamic',
  locale: 'es',
  title: 'Terapia psicodinámica',
  summary:
    'Busca lo que ocurre fuera de tu vista: sentimientos antiguos que aparecen en lugares nuevos.',
  lead: 'Una terapia de conversación sobre lo que te mueve desde fuera de tu vista. Busca sentimientos antiguos, y lo que aprendiste a esperar, cuando aparecen en lugares nuevos.',
  therapists: {
    one: 'terapeuta de orientación psicodinámica',
    other: 'terapeutas de orientación psicodinámica',
  },
  about: `Puedes saber lo que deberías hacer y aun así no hacerlo. Puedes jurar que nunca serás como tu madre o tu padre y oír sus palabras salir de tu boca. La terapia psicodinámica se toma en serio esos momentos. Parte de que cada quien guarda fuera de la vista sentimientos que alguna vez fueron demasiado, y de que siguen actuando desde ahí.

Hablas con toda la libertad que puedas: de hoy, de entonces, de un sueño o de una pequeñez que te molestó. Tu terapeuta escucha lo que vuelve y se lo pregunta contigo en voz alta. Da menos ejercicios y más espacio. Puede ser corta, con un tema claro, o larga y abierta.`,
  kinds: [
    {
      approach: 'psychoanalytic',
      title: 'Psicoanalítica',
      text: 'La forma más antigua. En el psicoanálisis se va varios días por semana durante mucho tiempo, a veces en un diván; otras formas son menos frecuentes.',
    },
    {
      approach: 'object-relations',
      title: 'Relaciones objetales',
      text: 'Una escuela más antigua. Mira las primeras imágenes de ti y de otras personas (“objetos”) que todavía deciden cuánto dejas que se te acerquen.',
    },
    {
      approach: 'mentalization',
      title: 'Basada en la mentalización',
      text: 'Práctica en preguntarte qué pasa en tu mente y en la de otras personas, sobre todo cuando los sentimientos suben.',
    },
    {
      approach: 'transactional-analysis',
      title: 'Análisis transaccional',
      text: 'Mira desde qué parte hablamos, la de madre o padre, la adulta o la infantil, y los juegos que siguen. Muchas veces se cuenta entre las terapias humanistas.',
    },
  ],
  situations: [
    { text: 'Siempre termino en el mismo lugar', concerns: ['self-understanding'] },
    { text: 'Nunca soy suficiente', concerns: ['self-esteem'] },
    { text: 'Siento un vacío y no sé por qué', concerns: ['self-understanding'] },
    { text: 'Me enojo más de lo que quiero', concerns: ['anger'] },
    { text: 'Elijo a personas que no están para mí', concerns: ['relationship'] },
    { text: 'Crecer fue difícil y todavía me pesa', concerns: ['family-of-origin'] },
    { text: 'Vivo entre quien soy y quien debería ser', concerns: ['identity'] },
  ],
  explores: [
    {
      title: 'Lo que vuelve',
      text: 'La historia que se repite con otros nombres.',
    },
    {
      title: 'Cómo te proteges',
      text: 'Hacer un chiste, no parar nunca, enojarte en vez de estar triste: lo que un día te mantuvo a salvo, y lo que cuesta ahora.',
    },
    {
      title: 'Sentimientos mezclados',
      text: 'Querer a una persona y guardarle rencor. Desear algo y temer conseguirlo.',
    },
    {
      title: 'Dónde empezó',
      text: 'Las personas que primero te enseñaron qué esperar, y lo que no pudieron darte.',
    },
  ],
  helps: [
    'El mismo problema en una relación tras otra',
    'El ánimo bajo que siempre regresa',
    'Una voz interior dura',
    'La sensación de vacío o de irrealidad',
    'El enojo que te sorprende',
    'Un duelo que no tuvo lugar',
    'No saber qué quieres',
  ],
  sessions: [
    {
      title: 'Hablar con libertad',
      text: 'Empiezas por lo que haya. Lo que parece no venir al caso muchas veces sí viene.',
    },
    {
      title: 'Notar lo que falta',
      text: 'Una pausa, un cambio de tema, una sonrisa en un lugar triste. Tu terapeuta puede preguntarte por ello, con delicadeza.',
    },
    {
      title: 'Unir entonces y ahora',
      text: 'Con tu terapeuta buscas de dónde conoces este sentimiento. Encontrarlo suele traer alivio, y algo de tristeza.',
    },
    {
      title: 'Lo que pasa entre ustedes dos',
      text: 'Puede que llegues a esperar de tu terapeuta lo que esperas de otros: que te juzgue, te deje o te salve. (En la terapia se le llama transferencia). Ahí se puede ver mientras ocurre.',
    },
  ],
  diagram: {
    shape: 'triangle',
    title: 'Tres lugares donde se ve un mismo sentimiento',
    text: 'Un ejemplo inventado: esperar la crítica. Empezó con una persona, aparece con otras y, tarde o temprano, aparece en la sesión. Visto en los tres lugares, es más fácil saber qué pertenece a hoy.',
    steps: [
      { title: 'Entonces', text: 'Un padre que nunca estaba contento' },
      { title: 'Ahora', text: 'Una jefa cuyo silencio suena a reproche' },
      { title: 'Aquí', text: '“Pensará que le hago perder el tiempo”.' },
    ],
  },
  firstSession: `Puede sentirse más abierta de lo que esperas. Quizá tu terapeuta te pregunte solo qué te trae y después escuche, con menos preguntas que en una consulta médica. El silencio está permitido. Puedes preguntarle lo que quieras sobre cómo trabaja, y debería responderte.

La mayoría ofrece unos primeros encuentros para que tú y tu terapeuta averigüen si quieren trabajar en equipo. Fíjate si sientes que te comprenden de alguna manera que te sorprenda.`,
  course: `La mayoría va una o dos veces por semana. Las formas cortas que se estudiaron duraron hasta unas 40 sesiones. Las largas siguen un año o más. Pregunta qué tiene en mente tu terapeuta y cuándo van a ver si te ayuda.

Pueden aparecer sentimientos que estaban guardados, y puede que te sientas peor por un tiempo. Dilo cuando pase. Si no se te pasa, puedes pedir otra manera de trabajar o cambiar de terapeuta. En una encuesta en Inglaterra y Gales, cerca de 1 de cada 20 personas dijo que la terapia le había dejado efectos negativos duraderos. Pasó menos entre quienes habían recibido antes suficiente información. Así que pregunta antes de empezar.

Si tienes el ánimo muy bajo, ve también a una consulta médica. Ahí pueden hablar contigo de medicamentos, junto con la terapia o en lugar de ella. Ve pronto a una consulta médica si casi no duermes ni comes, si no puedes parar ni descansar, o si oyes o ves cosas que otras personas no.

Si piensas en quitarte la vida, o sientes que no puedes más, no esperes a la sesión. Llama al 988 y oprime 2, o envía AYUDA al 988: es gratis y atienden a cualquier hora.`,
  together: `Casi siempre son dos, tú y tu terapeuta, una o dos veces por semana. También hay grupos, en los que las otras personas son parte del trabajo: lo que te pasa entre la gente pasa también ahí, y se puede hablar.

Las parejas pueden ir juntas. Entonces la pregunta es qué trajo cada quien y cómo se entrelazan las dos historias. Esto no vale si hay violencia, amenazas o control. El maltrato no es un patrón que hagan dos personas, y nada de tu historia lo causó: ve a terapia a solas, no en pareja. La Línea Nacional contra la Violencia Doméstica te puede ayudar a cualquier hora: llama al 1-800-799-7233 (atienden en español) o envía START al 88788 (en inglés).`,
  evidence: `Durante mucho tiempo esta terapia se estudió poco; eso ha cambiado. Los estudios controlados fueron sobre todo de las formas más cortas. Encontraron que ayuda con el ánimo bajo, la ansiedad, los síntomas del cuerpo sin causa clara y las dificultades de personalidad de muchos años. En muchas comparaciones ayudó más o menos tanto como otras terapias. En algunos estudios las personas siguieron mejorando después de terminar; en otros, no más que con otras terapias.

Las formas más largas son difíciles de estudiar, así que de ellas se sabe menos. Los estudios también varían en lo bien que se hicieron. Ninguno puede decir cómo será para ti. Para el pánico o las compulsiones, pregunta también por la CBT.`,
  questions: [
    '¿Con qué frecuencia nos veríamos, y por cuánto tiempo calcula?',
    '¿Cuánto habla usted en una sesión?',
    '¿Qué pasa si no tengo nada que decir, o me siento peor por un tiempo?',
    '¿Cómo decidimos si ayuda y cuándo terminar?',
    '¿Trabaja con sueños? ¿Es obligatorio?',
  ],
  related: [
    {
      approach: 'relational',
      title: 'Terapia relacional',
      text: 'Las relaciones, pasadas y presentes, y la que hay en la sesión.',
    },
    {
      approach: 'attachment-based',
      title: 'Terapia basada en el apego',
      text: 'Empieza por los primeros vínculos y por lo seguro que se siente necesitar a alguien.',
    },
    {
      approach: 'ifs',
      title: 'Sistemas de la familia interna (IFS)',
      text: 'Conocer las partes de ti que tiran en direcciones distintas.',
    },
  ],
  sources: [
    psychodynamicToday,
    psychodynamicShort,
    psychodynamicGains,
    psychodynamicAfterwards,
    couplesAndAbuse,
    lastingHarm,
    depressionGuideline,
  ],
  reviewed: '2026-11-29',
};
