import type { Guide } from '../schema.js';
import {
  cbtForAnxiety,
  cbtForDepression,
  cbtForInsomnia,
  cbtInBrief,
  couplesAndAbuse,
  depressionGuideline,
  lastingHarm,
  ocdGuideline,
  panicGuideline,
} from '../sources.js';

export const guide: Guide = {
  approach: 'cbt',
  locale: 'es',
  title: 'Terapia cognitivo-conductual (CBT)',
  summary:
    'Mira cómo los pensamientos, los sentimientos y lo que haces influyen unos en otros, y practica otras maneras.',
  lead: 'Una terapia práctica sobre cómo tus pensamientos, sentimientos y acciones influyen unos en otros. Entre una sesión y otra pruebas cambios pequeños.',
  therapists: { one: 'terapeuta de CBT', other: 'terapeutas de CBT' },
  about: `Cuando te sientes mal, tu mente explica por qué, y lo hace rápido. “No me contestó, así que se enojó conmigo”. El pensamiento se siente como un hecho. Te angustias, te alejas y, como te alejaste, nunca averiguas si era verdad.

La terapia cognitivo-conductual (CBT en inglés; también TCC) frena ese momento. (“Cognitivo” quiere decir: que tiene que ver con los pensamientos). Aprendes a notar el pensamiento, a revisarlo como lo haría alguien que te quiere bien y a dar un paso distinto para ver qué pasa. Se queda sobre todo en tu vida de ahora. Tiene un plan, muchas veces un número fijo de sesiones, y lo que haces entre sesiones cuenta tanto como lo que dices en ellas.`,
  kinds: [
    {
      approach: 'act',
      title: 'Aceptación y compromiso (ACT)',
      text: 'Hacer espacio a los pensamientos y sentimientos difíciles, en vez de luchar contra ellos, y hacer de todos modos lo que te importa.',
    },
    {
      approach: 'mbct',
      title: 'Basada en la atención plena (MBCT)',
      text: 'Aprender con la meditación a ver venir el ánimo bajo. Se hizo para el ánimo bajo que vuelve una y otra vez.',
    },
    {
      approach: 'exposure-erp',
      title: 'Exposición y prevención de respuesta (ERP)',
      text: 'Acercarte a lo que temes en pasos pequeños y acordados, sin los rituales que mantienen vivo el miedo.',
    },
    {
      approach: 'schema',
      title: 'Terapia de esquemas',
      text: 'Para las creencias sobre ti que vienen de muy atrás y que las buenas razones no cambian.',
    },
    {
      approach: 'cpt',
      title: 'Procesamiento cognitivo (CPT)',
      text: 'Después de un trauma: volver a mirar lo que has llegado a creer desde entonces, por ejemplo que fue culpa tuya.',
    },
    {
      approach: 'prolonged-exposure',
      title: 'Exposición prolongada (PE)',
      text: 'Después de un trauma: contar lo que pasó y volver a lo que has evitado, en pasos acordados.',
    },
  ],
  situations: [
    { text: 'Mi mente siempre salta a lo peor', concerns: ['anxiety'] },
    { text: 'Mi ánimo está bajo y nada me interesa', concerns: ['mood'] },
    { text: 'El pánico llega de la nada', concerns: ['panic'] },
    { text: 'Reviso las cosas una y otra vez; puede ser TOC', concerns: ['ocd'] },
    { text: 'No duermo de tanto pensar', concerns: ['sleep'] },
    { text: 'Me aterra que me miren o me juzguen', concerns: ['social-anxiety'] },
    { text: 'Tiene que salir perfecto, así que lo dejo para después', concerns: ['perfectionism'] },
  ],
  explores: [
    {
      title: 'Los pensamientos que vienen solos',
      text: 'Las frases rápidas de tu cabeza que deciden el ánimo antes de que las notes.',
    },
    {
      title: 'Los hábitos de pensamiento',
      text: 'Adivinar lo que otros piensan, esperar lo peor, ver todo o nada: maneras en que el pensamiento de cualquiera se tuerce bajo presión.',
    },
    {
      title: 'Lo que evitas',
      text: 'Lo que te alivia ahora y hace más grande el miedo la próxima vez.',
    },
    {
      title: 'Lo que haces con tus días',
      text: 'Cuánto de tu semana te da algo, y cómo el ánimo depende de eso.',
    },
  ],
  helps: [
    'La preocupación que no para',
    'El pánico, y el miedo a que vuelva',
    'El ánimo bajo',
    'El miedo a ciertas cosas o lugares',
    'Los pensamientos no deseados y los rituales',
    'El sueño (pregunta por la CBT-I, la forma hecha para eso)',
    'La preocupación por tu salud',
    'El estrés y el dejar las cosas para después',
  ],
  sessions: [
    {
      title: 'Un plan compartido',
      text: 'Acuerdan qué quieres que cambie y empiezan cada sesión decidiendo en qué usarla.',
    },
    {
      title: 'Atrapar un pensamiento',
      text: 'Anotas qué pasó, qué te cruzó por la mente y qué sentiste, y con tu terapeuta lo revisas: ¿qué habla a favor y qué en contra?',
    },
    {
      title: 'Pequeños experimentos',
      text: 'En vez de discutir qué pasaría, lo averiguas: una llamada, una pregunta, una noche sin revisar.',
    },
    {
      title: 'Práctica entre sesiones',
      text: 'Unos minutos casi todos los días. Si no salió, es algo que mirar, no un examen reprobado.',
    },
  ],
  diagram: {
    shape: 'triangle',
    title: 'Pensamiento, sentimiento, acción: cada uno mueve a los otros',
    text: 'Alguien no contesta. Siguen un pensamiento, un sentimiento y una acción, y cada cosa refuerza a las otras. Se puede entrar por cualquier esquina: un pensamiento más justo, o una acción pequeña, y lo demás empieza a moverse.',
    steps: [
      { title: 'Pensamiento', text: '“Se enojó conmigo”.' },
      { title: 'Sentimiento', text: 'Angustia, un nudo en el estómago' },
      { title: 'Acción', text: 'Me alejo y nunca lo averiguo.' },
    ],
  },
  firstSession: `Habrá preguntas: qué te preocupa, cuándo empezó, qué lo mejora o lo empeora, qué has intentado. Muchas veces se usa un cuestionario corto, para que después se pueda ver si algo cambió.

Al final deberías tener una primera idea de cómo explica tu terapeuta lo que mantiene el problema, con palabras que te hagan sentido. Si no es así, dilo. Puede que te lleves algo pequeño en que fijarte hasta la próxima vez.`,
  course: `Mucha gente va una vez por semana, y un tratamiento suele tener de 5 a 20 sesiones. Hay quien vuelve más tarde por una o dos más. Al principio acuerden cuántas planean y un día para ver si te ayuda.

Acercarte a lo que has evitado cuesta, y puede que te sientas peor por un tiempo. Tú decides el ritmo. Si no se te alivia, dilo: puedes ir en pasos más pequeños o pedir otra manera. En una encuesta en Inglaterra y Gales, cerca de 1 de cada 20 personas dijo que la terapia le había dejado efectos negativos duraderos. Pasó menos entre quienes habían recibido antes suficiente información. Así que pregunta antes de empezar.

Para una depresión que no es leve, el Colegio Americano de Médicos recomienda como primer paso esta terapia o medicamentos (2023). Las dos cosas a la vez son otra opción. Por eso ve también a una consulta médica, donde pueden hablar contigo de medicamentos. Ve pronto a una consulta médica si casi no duermes ni comes, si no puedes parar ni descansar, o si oyes o ves cosas que otras personas no.

Si piensas en quitarte la vida, o sientes que no puedes más, no esperes a la sesión. Llama al 988 y oprime 2, o envía AYUDA al 988: es gratis y atienden a cualquier hora.`,
  together: `La mayoría hace esta terapia a solas. Para algunas preocupaciones, la pareja o alguien de la familia se suma de vez en cuando, para aprender a ayudar sin alimentar el miedo. Tenerle miedo a quien te hace daño o te amenaza no es un hábito de pensamiento: ese miedo te dice la verdad.

También hay grupos, muchas veces para la ansiedad, el ánimo bajo o el sueño. Las parejas pueden trabajar así también, mirando lo que cada quien da por hecho. Esto no vale si hay violencia, amenazas o control: entonces ve a terapia a solas, no en pareja. La Línea Nacional contra la Violencia Doméstica te puede ayudar a cualquier hora: llama al 1-800-799-7233 (atienden en español) o envía START al 88788 (en inglés). Pregunta qué ofrece cada terapeuta.`,
  evidence: `Es una de las terapias de conversación más estudiadas. Hay muchos estudios controlados sobre la ansiedad, el pánico, el ánimo bajo, los pensamientos no deseados y el sueño. En ellos, quienes hicieron esta terapia estaban casi siempre mejor que otras personas. Las otras habían esperado, tenían su atención habitual o recibieron un tratamiento que solo lo parecía. Para el insomnio que dura, el Colegio Americano de Médicos (American College of Physicians) recomienda probar primero su forma para el sueño, la CBT-I (2016). Para el TOC y para el pánico, la Asociación Americana de Psiquiatría la tiene entre las primeras opciones (2007 y 2009).

Eso no la convierte en la mejor opción para todo el mundo. Frente a otras terapias para el ánimo bajo, las diferencias son pequeñas. A algunas personas se les parece demasiado a la escuela. Y los estudios miran promedios; no pueden decir cómo será para ti.`,
  questions: [
    '¿Cuánto de su formación es en CBT, y de qué tipo?',
    '¿Cuántas sesiones planearía, y cuándo veríamos si ayuda?',
    '¿Qué haría yo entre sesiones, y qué pasa si no lo logro?',
    '¿Hablaríamos también de dónde viene esto?',
    '¿Cómo trabaja para enfrentar los miedos: quién decide el ritmo?',
  ],
  related: [
    {
      approach: 'dbt',
      title: 'Terapia dialéctica conductual (DBT)',
      text: 'Para sentimientos que llegan como una inundación: habilidades para atravesarlos.',
    },
    {
      approach: 'emdr',
      title: 'EMDR',
      text: 'Después de un trauma: trabajar con el recuerdo mismo.',
    },
    {
      approach: 'mindfulness',
      title: 'Atención plena (mindfulness)',
      text: 'Práctica para notar lo que hay, sin actuar de inmediato.',
    },
  ],
  sources: [
    cbtForDepression,
    cbtForAnxiety,
    cbtForInsomnia,
    ocdGuideline,
    panicGuideline,
    depressionGuideline,
    cbtInBrief,
    lastingHarm,
    couplesAndAbuse,
  ],
  reviewed: '2026-11-29',
};
