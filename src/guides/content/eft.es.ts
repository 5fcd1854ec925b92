import type { Guide } from '../schema.js';
import { couplesAndAbuse, depressionGuideline, eftAndBehavioral, lastingHarm } from '../sources.js';

export const guide: Guide = {
  approach: 'eft',
  locale: 'es',
  title: 'Terapia centrada en las emociones (EFT)',
  summary:
    'Sobre todo para parejas: busca los sentimientos que hay debajo de la pelea y un camino para encontrarse.',
  lead: 'Una terapia sobre todo para parejas. Mira debajo de la pelea, donde está lo que cada quien teme y anhela, y busca maneras de que se lo muestren.',
  therapists: { one: 'terapeuta de EFT', other: 'terapeutas de EFT' },
  about: `Las parejas rara vez pelean por los platos. Debajo de los platos hay una pregunta: ¿estás ahí para mí, te importo? Cuando la respuesta no es segura, una persona suele empujar, con preguntas, críticas o lágrimas. La otra suele callar, dar explicaciones o salir del cuarto, para no empeorarlo. Cuanto más empuja una, más se va la otra, y así sigue.

La terapia centrada en las emociones dice que el problema es el ciclo, y no una de las dos personas. Esto no vale si hay violencia, amenazas o control. El maltrato no es un patrón que hagan dos personas, y no te toca a ti arreglarlo. Cuando las dos están a salvo, frena el ciclo hasta que se puede oír el sentimiento suave debajo del ruidoso: el miedo bajo el enojo, la vergüenza bajo el silencio. Cuando una se atreve a decirlo y la otra puede oírlo, el ciclo empieza a aflojarse. (Hay otras dos terapias con las mismas siglas: la de los “golpecitos”, que es otra cosa, y la terapia enfocada en la emoción para una sola persona, que se le parece).`,
  situations: [
    { text: 'Tenemos la misma pelea una y otra vez', concerns: ['couple-conflict'] },
    { text: 'Vivimos como compañeros de cuarto (roommates)', concerns: ['intimacy'] },
    { text: 'En nuestra relación hubo una infidelidad', concerns: ['infidelity'] },
    { text: 'Cada conversación termina en reproches o en silencio', concerns: ['communication'] },
    { text: 'Ya casi no nos tocamos ni tenemos vida sexual', concerns: ['sex'] },
    { text: 'Estamos pensando en separarnos', concerns: ['divorce'] },
    { text: 'Desde que llegó el bebé nos hemos perdido', concerns: ['maternal', 'parenting'] },
  ],
  explores: [
    {
      title: 'El ciclo en el que están',
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
      text: 'Las veces en que alguien no estuvo, en este amor o mucho antes.',
    },
  ],
  helps: [
    'Las discusiones que dan vueltas en círculo',
    'La distancia y el vivir en la misma casa sin verse',
    'La confianza después de una infidelidad o una mentira',
    'El peso de un bebé, una enfermedad o una pérdida',
    'La falta de cercanía y de contacto',
    'Ver si pueden volver a estar cerca',
  ],
  sessions: [
    {
      title: 'Dibujar el ciclo',
      text: 'A partir de una discusión real arman quién hace qué y qué siente cada quien en ese segundo.',
    },
    {
      title: 'Ir más despacio',
      text: 'Tu terapeuta los detiene en un momento pequeño, un suspiro o una mirada que se va, y pregunta qué pasó ahí.',
    },
    {
      title: 'Hablarle a tu pareja',
      text: 'Te vuelves hacia tu pareja y dices lo más suave, con tus palabras y con ayuda cerca.',
    },
    {
      title: 'Conservarlo',
      text: 'Repasan cómo salieron del ciclo, para encontrar el camino también en casa.',
    },
  ],
  diagram: {
    shape: 'cycle',
    title: 'La misma pelea, vista desde arriba',
    text: 'Una pareja inventada, en la que las dos personas están a salvo. Cada quien hace lo que le parece bien, y cada paso llama al siguiente. Nadie empezó: un ciclo no tiene principio. Se puede salir por cualquier esquina, y lo más fácil es donde alguien dice el sentimiento en lugar de la palabra dura. Esto no vale si hay violencia, amenazas o control. El maltrato no es un patrón que hagan dos personas, y no te toca a ti arreglarlo.',
    steps: [
      { title: 'Sientes soledad', text: 'Debajo: ¿te importo?' },
      { title: 'Empujas', text: '“Nunca hablas conmigo”.' },
      { title: 'Tu pareja siente que falla', text: 'Debajo: nunca lo hago bien.' },
      { title: 'Se calla', text: 'Para no empeorarlo.' },
    ],
  },
  firstSession: `Por lo general viene la pareja, y a cada quien le preguntan cómo lo ve y qué espera. Muchas veces cada quien tiene después una hora a solas. Pregunta antes qué se queda entre ustedes de esa hora. También es el momento de decir si tienes miedo.

En una pelea común no les dirán quién tiene razón. La violencia y las amenazas son otra cosa: nunca son culpa de las dos personas. Si sube el tono, tu terapeuta interviene. Al final cada quien debería sentir que se oyó su parte. Nadie puede obligarte a venir.`,
  course: `Las parejas suelen ir una vez por semana y planear de 8 a 20 sesiones. Después de heridas profundas puede tomar más tiempo. Pregunta cuándo van a ver si les ayuda.

Decir lo más suave da miedo. Puede que te sientas peor por un tiempo y con los sentimientos a flor de piel después de una sesión. Ten cuidado si en casa se usa contra ti lo que dices en la sesión, o si te da miedo lo que viene después. Entonces no es la terapia adecuada por ahora: dilo cuando estés a solas con tu terapeuta. En una encuesta en Inglaterra y Gales, cerca de 1 de cada 20 personas dijo que la terapia le había dejado efectos negativos duraderos. Pasó menos entre quienes habían recibido antes suficiente información. Así que pregunta antes de empezar.

Si alguien de la pareja tiene el ánimo muy bajo, que vaya también a una consulta médica. Ahí pueden hablar de medicamentos, junto con la terapia o en lugar de ella. Ve pronto a una consulta médica si casi no duermes ni comes, si no puedes parar ni descansar, o si oyes o ves cosas que otras personas no.

Si piensas en quitarte la vida, o sientes que no puedes más, no esperes a la sesión. Llama al 988 y oprime 2, o envía AYUDA al 988: es gratis y atienden a cualquier hora.`,
  together: `Se hizo para parejas de todo tipo. Hay formas para familias y para una sola persona, con la misma idea: encontrar el sentimiento de debajo y dejar que alguien le responda.

Hace falta que las dos personas estén a salvo. Si hay violencia, amenazas, control o miedo, la Línea Nacional contra la Violencia Doméstica desaconseja la terapia de pareja: ve a terapia a solas, no en pareja. No te toca a ti arreglar el maltrato. La Línea Nacional contra la Violencia Doméstica te puede ayudar a cualquier hora: llama al 1-800-799-7233 (atienden en español) o envía START al 88788 (en inglés). Si alguien bebe mucho o consume drogas, o hay una aventura que sigue en secreto, puede hacer falta otra ayuda primero. Si una de las dos personas no sabe si quiere seguir, pregunta por la consejería de discernimiento (discernment counseling).`,
  evidence: `Para parejas es una de las terapias mejor estudiadas. Los estudios controlados encontraron que muchas parejas estaban después más cerca, y la mayoría todavía seis meses más tarde; pocos estudios miraron más allá. No hubo una diferencia clara con la terapia de pareja conductual. Los estudios son en su mayoría pequeños, pueden faltar los que no salieron bien, y algunos los hicieron personas que desarrollaron el método.

Para personas solas y familias hay menos. Y las parejas no siempre siguen juntas. Algunas dicen que entenderse mejor les permitió separarse con menos daño.`,
  questions: [
    '¿Cuánto de su formación es en EFT, y tiene la certificación?',
    '¿Cómo se asegura de que tanto mi pareja como yo sintamos que nos escuchan?',
    '¿Nos verá a solas, y qué guarda para sí?',
    '¿Qué pasa si alguien de la pareja no sabe si quiere seguir?',
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
  sources: [eftAndBehavioral, couplesAndAbuse, lastingHarm, depressionGuideline],
  reviewed: '2026-11-29',
};
