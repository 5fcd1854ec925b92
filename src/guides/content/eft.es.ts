import type { Guide } from '../schema.js';

export const guide: Guide = {
  approach: 'eft',
  locale: 'es',
  title: 'Terapia focalizada en las emociones (EFT)',
  summary:
    'Sobre todo para parejas: encuentra los sentimientos que hay debajo de la pelea y un camino para llegar al otro.',
  lead: 'Una terapia sobre todo para parejas que mira debajo de la pelea, donde está lo que cada quien teme y anhela, y ayuda a mostrárselo al otro.',
  therapists: { one: 'terapeuta de EFT', other: 'terapeutas de EFT' },
  about: `Las parejas rara vez pelean por los platos. Debajo de los platos hay una pregunta: ¿estás ahí para mí, te importo? Cuando la respuesta no es segura, una persona suele empujar, con preguntas, críticas o lágrimas. La otra suele callar, dar explicaciones o salir del cuarto, para no empeorarlo. Cuanto más empuja una, más se va la otra, y así da vueltas.

La terapia focalizada en las emociones dice que el problema es la vuelta, y no ninguno de los dos. La frena hasta que se puede oír el sentimiento suave debajo del ruidoso: el miedo bajo el enojo, la vergüenza bajo el silencio. Cuando uno se atreve a decirlo y el otro puede oírlo, la vuelta empieza a aflojarse. (Hay otra terapia con las mismas siglas, la de los «golpecitos». Es otra cosa).`,
  situations: [
    { text: 'Tenemos la misma pelea una y otra vez', concerns: ['couple-conflict'] },
    { text: 'Vivimos como compañeros de piso', concerns: ['intimacy'] },
    { text: 'Uno de los dos tuvo una aventura', concerns: ['infidelity'] },
    { text: 'Cada charla acaba en reproches o en silencio', concerns: ['communication'] },
    { text: 'Ya casi no nos tocamos', concerns: ['sex'] },
    { text: 'Estamos pensando en separarnos', concerns: ['divorce'] },
    { text: 'Desde que llegó el bebé nos hemos perdido', concerns: ['maternal', 'parenting'] },
  ],
  explores: [
    {
      title: 'La vuelta en la que están',
      text: 'Quién busca y quién se aparta, y cómo cada paso llama al siguiente.',
    },
    {
      title: 'El sentimiento debajo del sentimiento',
      text: 'Lo que hay detrás de las palabras duras o de la puerta cerrada.',
    },
    {
      title: 'Lo que necesitas y no dices',
      text: 'Que te quieran, ser suficiente, no estar a solas con eso.',
    },
    {
      title: 'Heridas antiguas',
      text: 'Las veces en que el otro no estuvo, en este amor o mucho antes.',
    },
  ],
  helps: [
    'Las discusiones que dan vueltas en círculo',
    'La distancia y el vivir uno junto al otro sin verse',
    'La confianza después de una infidelidad o una mentira',
    'El peso de un bebé, una enfermedad o una pérdida',
    'La falta de cercanía y de contacto',
    'Decidir si seguir juntos',
  ],
  sessions: [
    {
      title: 'Dibujar la vuelta',
      text: 'A partir de una discusión real arman quién hace qué y qué siente cada quien en ese segundo.',
    },
    {
      title: 'Ir más despacio',
      text: 'Tu terapeuta los detiene en un momento pequeño, un suspiro o una mirada que se va, y pregunta qué pasó ahí.',
    },
    {
      title: 'Hablarse el uno al otro',
      text: 'Te vuelves hacia tu pareja y dices lo más suave, con tus palabras y con ayuda cerca.',
    },
    {
      title: 'Conservarlo',
      text: 'Repasan cómo salieron de la vuelta, para encontrar el camino también en casa.',
    },
  ],
  diagram: {
    shape: 'cycle',
    title: 'La misma pelea, vista desde arriba',
    text: 'Una pareja inventada. Cada quien hace lo que le parece bien, y cada paso llama al siguiente. Nadie empezó: una vuelta no tiene principio. Se puede salir por cualquier esquina, y lo más fácil es donde alguien dice el sentimiento en lugar de la palabra dura.',
    steps: [
      { title: 'Sientes soledad', text: 'Debajo: ¿te importo?' },
      { title: 'Empujas', text: '«Nunca hablas conmigo».' },
      { title: 'Tu pareja siente que falla', text: 'Debajo: nunca lo hago bien.' },
      { title: 'Se calla', text: 'Para no empeorarlo.' },
    ],
  },
  firstSession: `Por lo general vienen los dos, y a los dos les preguntan cómo lo ven y qué esperan. Muchos terapeutas ven después a cada quien una vez a solas. Pregunta antes qué guardan para sí de esa hora.

No les dirán quién tiene razón. Si sube el tono, el terapeuta interviene. Al final los dos deberían sentir que se oyó su parte, también quien no quería venir.`,
  together: `Se hizo para parejas de todo tipo. Hay formas para familias y para una sola persona, con la misma idea: encontrar el sentimiento de debajo y dejar que alguien le responda.

Hace falta que los dos estén a salvo. Donde hay violencia o miedo, o una aventura que sigue en secreto, los terapeutas desaconsejan empezar juntos. Si tu pareja te da miedo, habla primero con alguien a solas.`,
  evidence: `Para parejas es una de las terapias mejor estudiadas. Los estudios controlados encontraron que muchas parejas estaban después más cerca y con menos malestar, y algunos las siguieron un año o más. Una buena parte de esa investigación la hicieron personas que desarrollaron el método, y los estudios son en su mayoría pequeños.

Para personas solas y familias hay menos. Y las parejas no siempre siguen juntas: para algunas, entenderse mejor es lo que les permite separarse con menos daño.`,
  questions: [
    '¿Cuánto de su formación es en EFT, y tiene la certificación?',
    '¿Cómo se asegura de que a los dos se nos oiga?',
    '¿Nos verá a solas, y qué guarda para sí?',
    '¿Qué pasa si uno de los dos no sabe si quiere seguir?',
    '¿Cuántas sesiones suelen necesitar las parejas con usted?',
  ],
  related: [
    {
      approach: 'gottman',
      title: 'Método Gottman',
      text: 'Para parejas, con más habilidades y ejercicios.',
    },
    {
      approach: 'imago',
      title: 'Imago',
      text: 'Para parejas: una manera fija de escucharse, y la infancia que trajo cada quien.',
    },
    {
      approach: 'attachment-based',
      title: 'Terapia basada en el apego',
      text: 'Las ideas de las que nació esta, para una persona o una familia.',
    },
  ],
};
