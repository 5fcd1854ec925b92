import type { Guide } from '../schema.js';
import {
  alliance,
  attachmentForTeens,
  couplesAndAbuse,
  depressionGuideline,
  genograms,
  lastingHarm,
  psychodynamicToday,
  relationalCultural,
} from '../sources.js';

export const guide: Guide = {
  approach: 'relational',
  locale: 'es',
  title: 'Terapia relacional',
  summary: 'Mira cómo te vinculas con la gente y en qué momento la cercanía se volvió difícil.',
  lead: 'Una terapia de conversación sobre tus relaciones, pasadas y presentes. Ve en ellas un lugar donde puede empezar el malestar y donde puede aliviarse.',
  therapists: { one: 'terapeuta relacional', other: 'terapeutas relacionales' },
  about: `Aprendemos muy temprano qué pasa cuando necesitamos a alguien. Aprendimos cuándo hablar y cuándo callar, en quién confiar, cuánto mostrar de lo que somos. Esas lecciones tenían sentido donde las aprendimos. Más tarde pueden estorbar: te apartas justo cuando alguien se acerca, o cuidas de todo el mundo y te preguntas quién cuida de ti.

La terapia relacional mira esas lecciones contigo. Hablas de las personas que hay hoy en tu vida, de las personas con quienes creciste y también de lo que pasa entre tú y tu terapeuta. La meta es que te sientas más a salvo con la gente. Ves el patrón, entiendes qué protegía en su momento y pruebas algo nuevo con alguien que puede sostenerlo.

También puedes venir con ánimo bajo, preocupación o un duelo que no parecen tener nada que ver con otras personas.`,
  kinds: [
    {
      approach: 'relational-cultural',
      title: 'Relacional-cultural',
      text: 'Cómo la cultura, el poder y la exclusión dan forma a los vínculos. Parte de que crecemos en relaciones con empatía de los dos lados, que dan fuerza a las dos partes.',
    },
    {
      approach: 'object-relations',
      title: 'Relaciones objetales',
      text: 'Una escuela psicodinámica más antigua. Mira las primeras imágenes de ti y de otras personas que todavía deciden cuánto dejas que se te acerquen. (Las llama “objetos”).',
    },
  ],
  situations: [
    { text: 'Alejo a la gente cuando empieza a acercarse', concerns: ['attachment'] },
    { text: 'Se rompió la confianza entre nosotros', concerns: ['trust'] },
    {
      text: 'Me da ansiedad la gente del trabajo',
      concerns: ['workplace-relationships', 'social-anxiety'],
    },
    { text: 'En mi familia no dejamos de pelear', concerns: ['family'] },
    { text: 'Tenemos la misma discusión una y otra vez', concerns: ['couple-conflict'] },
    { text: 'Cuido de todo el mundo menos de mí', concerns: ['caregiving'] },
    { text: 'Siento soledad aunque haya gente', concerns: ['loneliness'] },
  ],
  explores: [
    {
      title: 'Patrones ocultos',
      text: 'Lo que se repite con distintas personas sin que lo hayas elegido: la misma pelea, el mismo silencio, el mismo tipo de pareja.',
    },
    {
      title: 'Tu manera de comunicarte',
      text: 'Lo que dices, lo que esperas que adivinen y lo que la gente oye en su lugar.',
    },
    {
      title: 'Lo que te gustaría probar',
      text: 'Pedir lo que necesitas, decir que no sin irte, seguir en contacto aunque no estén de acuerdo. Si decir que no trae amenazas, lo primero es tu seguridad.',
    },
    {
      title: 'Entenderte mejor',
      text: 'De dónde viene lo que esperas de la gente y qué parte de eso todavía te sirve hoy.',
    },
  ],
  helps: [
    'La confianza cuando se rompió',
    'Las discusiones que dan vueltas en círculo',
    'La distancia en la pareja o en la familia',
    'El miedo a que te dejen, o a que te invadan',
    'La soledad y la dificultad para hacer amistades',
    'La tensión con la gente del trabajo',
    'El ánimo bajo o la preocupación, también cuando parecen solo tuyos',
    'No sentirte nunca tú con la gente',
  ],
  sessions: [
    {
      title: 'Escucha atenta',
      text: 'Tu terapeuta busca el sentimiento que hay debajo de la historia, te dice lo que oye y deja que lo corrijas hasta que sea lo que sientes.',
    },
    {
      title: 'Genogramas',
      text: 'Con tu terapeuta dibujas un mapa de tu familia a lo largo de tres generaciones: quién estaba cerca, quién peleaba, quién se fue. Los patrones que cuesta contar suelen ser fáciles de ver.',
    },
    {
      title: 'Juego de roles',
      text: 'Ensayas una conversación difícil en un lugar seguro. A veces tu terapeuta hace de la otra persona; a veces la haces tú.',
    },
    {
      title: 'La relación en la sesión',
      text: 'Lo que pasa entre ustedes dos es parte del trabajo. Si algo que dice tu terapeuta te duele o sientes que no te entiende, puedes decirlo y tu terapeuta lo mira contigo.',
    },
  ],
  diagram: {
    shape: 'genogram',
    title: 'Un genograma: un patrón, tres generaciones',
    text: 'Una familia inventada. Entre la abuela y el abuelo había distancia. Su hija y el marido de ella pelean. Tú tenías una relación cercana con tu madre; con tu pareja vuelves a sentir distancia. Dibujados uno junto a otro, los dos vínculos distantes saltan a la vista y es más fácil hablar de ellos.',
    steps: [
      { title: 'Abuela' },
      { title: 'Abuelo' },
      { title: 'Madre' },
      { title: 'Padre' },
      { title: 'Tú' },
      { title: 'Pareja' },
    ],
  },
  firstSession: `Te preguntarán qué te trae ahora y quién es importante en tu vida. No hace falta que lo cuentes todo, ni que empieces por el principio. Muchas veces preguntan también qué esperas que cambie y cómo te fue si antes buscaste ayuda.

Fíjate en cómo te sientes mientras hablas: si te escuchan, si hay prisa, si estás a gusto o en guardia. En esta terapia vale la pena decirlo en voz alta, incluso en la primera hora.`,
  course: `No tiene una duración fija. Mucha gente va una vez por semana, de 45 a 60 minutos, durante meses o más. Pregunta qué tiene en mente tu terapeuta y cuándo van a ver si te ayuda.

Hablar de heridas antiguas puede hacer que te sientas peor por un tiempo. Dilo cuando pase. Si no se te pasa, puedes pedir otra manera de trabajar o cambiar de terapeuta. En una encuesta en Inglaterra y Gales, cerca de 1 de cada 20 personas dijo que la terapia le había dejado efectos negativos duraderos. Pasó menos entre quienes habían recibido antes suficiente información. Así que pregunta antes de empezar.

Si tienes el ánimo muy bajo, ve también a una consulta médica. Ahí pueden hablar contigo de medicamentos, junto con la terapia o en lugar de ella. Ve pronto a una consulta médica si casi no duermes ni comes, si no puedes parar ni descansar, o si oyes o ves cosas que otras personas no.

Si piensas en quitarte la vida, o sientes que no puedes más, no esperes a la sesión. Llama al 988 y oprime 2, o envía AYUDA al 988: es gratis y atienden a cualquier hora.`,
  together: `Puedes ir por tu cuenta, aunque lo que te preocupe sea una relación. Cuando una persona cambia su parte de un patrón, muchas veces cambia el patrón entero. Esto no vale si hay violencia, amenazas o control. El maltrato no es un patrón que hagan dos personas, y no te toca a ti arreglarlo.

En la terapia de pareja están las dos personas en la sesión y quien recibe la ayuda es la relación: tu terapeuta no se pone del lado de nadie. Hay quien hace las dos cosas, con terapeutas distintos. Si tu pareja te da miedo, ve a terapia a solas, no en pareja, y cuéntaselo a tu terapeuta. La Línea Nacional contra la Violencia Doméstica te puede ayudar a cualquier hora: llama al 1-800-799-7233 (atienden en español) o envía START al 88788 (en inglés).`,
  evidence: `La terapia relacional es una familia de ideas más que un método fijo. Por eso se ha estudiado menos que, por ejemplo, la terapia cognitivo-conductual. Nació de la terapia psicodinámica. De las terapias psicodinámicas se encontró que ayudan. De las basadas en el apego, los resultados son mixtos.

En terapias de muchos tipos, a la gente le sirve más cuando trabaja bien con su terapeuta. Los estudios no pueden decir con certeza qué causa qué. Es una razón para elegir con cuidado a la persona. Nadie puede prometerte un resultado.`,
  questions: [
    '¿Cómo trabajaría con lo que pase entre usted y yo?',
    '¿Cuánto hablaríamos de mi infancia y cuánto del presente?',
    '¿Qué haría si yo sintiera que no me entiende?',
    '¿Cómo toma en cuenta la cultura, la raza, el género o el dinero en las relaciones?',
    '¿Cómo sabremos si esto ayuda?',
  ],
  related: [
    {
      approach: 'attachment-based',
      title: 'Terapia basada en el apego',
      text: 'Empieza por los primeros vínculos y por lo seguro que se siente necesitar a alguien.',
    },
    {
      approach: 'psychodynamic',
      title: 'Terapia psicodinámica',
      text: 'Busca lo que ocurre fuera de tu vista: sentimientos antiguos en lugares nuevos.',
    },
    {
      approach: 'eft',
      title: 'Terapia centrada en las emociones (EFT)',
      text: 'Sobre todo para parejas: busca los sentimientos que hay debajo de la pelea.',
    },
  ],
  sources: [
    alliance,
    psychodynamicToday,
    attachmentForTeens,
    relationalCultural,
    genograms,
    couplesAndAbuse,
    lastingHarm,
    depressionGuideline,
  ],
  reviewed: '2026-11-29',
};
