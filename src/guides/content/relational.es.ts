import type { Guide } from '../schema.js';

export const guide: Guide = {
  approach: 'relational',
  locale: 'es',
  title: 'Terapia relacional',
  summary: 'Mira cómo te vinculas con los demás y en qué momento la cercanía se volvió difícil.',
  lead: 'Una terapia de conversación que ve en tus relaciones, pasadas y presentes, el lugar donde empieza el malestar y donde puede cambiar.',
  therapists: { one: 'terapeuta relacional', other: 'terapeutas relacionales' },
  about: `Casi todos aprendimos muy temprano qué pasa cuando necesitamos a alguien. Aprendimos cuándo hablar y cuándo callar, en quién confiar, cuánto mostrar de lo que somos. Esas lecciones tenían sentido donde las aprendimos. Más tarde pueden estorbar: te apartas justo cuando alguien se acerca, o cuidas de todo el mundo y te preguntas quién cuida de ti.

La terapia relacional mira esas lecciones contigo. Hablas de las personas que hay hoy en tu vida, de las personas con quienes creciste y también de lo que pasa entre tú y tu terapeuta. No se trata de buscar culpables. Se trata de ver el patrón, de entender qué protegía en su día y de probar algo nuevo con alguien que puede sostenerlo.`,
  kinds: [
    {
      approach: 'relational-cultural',
      title: 'Relacional-cultural',
      text: 'Cómo la cultura, el poder y la exclusión dan forma a los vínculos. Parte de que crecemos en relaciones en las que las dos partes cuentan.',
    },
    {
      approach: 'object-relations',
      title: 'Relaciones objetales',
      text: 'Las primeras imágenes de ti y de los demás (en su propio lenguaje, «objetos») que todavía deciden cuánto dejas que se te acerquen.',
    },
  ],
  situations: [
    { text: 'Alejo a la gente cuando empieza a acercarse', concerns: ['attachment'] },
    { text: 'Se rompió la confianza entre nosotros', concerns: ['trust'] },
    {
      text: 'Me pone ansioso o ansiosa la gente del trabajo',
      concerns: ['workplace-relationships', 'social-anxiety'],
    },
    { text: 'En mi familia no dejamos de pelear', concerns: ['family'] },
    { text: 'Tenemos la misma discusión una y otra vez', concerns: ['couple-conflict'] },
    { text: 'Cuido de todo el mundo menos de mí', concerns: ['codependency'] },
    { text: 'Siento soledad aunque haya gente', concerns: ['loneliness'] },
  ],
  explores: [
    {
      title: 'Patrones ocultos',
      text: 'Lo que se repite con distintas personas sin que lo hayas elegido: la misma pelea, el mismo silencio, el mismo tipo de pareja.',
    },
    {
      title: 'Tu manera de comunicarte',
      text: 'Lo que dices, lo que esperas que adivinen y lo que los demás oyen en su lugar.',
    },
    {
      title: 'Relaciones más sanas',
      text: 'Pedir lo que necesitas, decir que no sin irte y seguir en contacto aunque no estén de acuerdo.',
    },
    {
      title: 'Entenderte mejor',
      text: 'De dónde viene lo que esperas de la gente y qué parte de eso todavía encaja con tu vida.',
    },
  ],
  helps: [
    'La confianza después de una ruptura',
    'Las discusiones que dan vueltas en círculo',
    'La distancia en la pareja o en la familia',
    'El miedo a que te dejen, o a que te invadan',
    'La soledad y la dificultad para hacer amistades',
    'La tensión con la gente del trabajo',
    'El ánimo bajo o la ansiedad que tienen que ver con otras personas',
    'La sensación de ser otra persona con cada quien',
  ],
  sessions: [
    {
      title: 'Escucha atenta',
      text: 'Tu terapeuta busca el sentimiento que hay debajo de la historia, te dice lo que oye y deja que lo corrijas hasta que encaje.',
    },
    {
      title: 'Genogramas',
      text: 'Dibujan juntos un mapa de tu familia a lo largo de tres generaciones: quién estaba cerca, quién peleaba, quién se fue. Los patrones que cuesta contar suelen ser fáciles de ver.',
    },
    {
      title: 'Juego de roles',
      text: 'Ensayas una conversación difícil en un lugar seguro. A veces tu terapeuta hace de la otra persona; a veces la haces tú.',
    },
    {
      title: 'La relación en la sala',
      text: 'Lo que pasa entre ustedes dos es parte del trabajo. Si algo que dice tu terapeuta te duele o sientes que no te entiende, puedes decirlo y mirarlo juntos.',
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
  firstSession: `Te preguntarán qué te trae ahora y quién es importante en tu vida. No hace falta que lo cuentes todo, ni que empieces por el principio. Muchos terapeutas preguntan también qué esperas que cambie y cómo te fue si antes buscaste ayuda.

Fíjate en cómo te sientes mientras hablas: si te escuchan, si hay prisa, si estás a gusto o en guardia. En esta terapia vale la pena decirlo en voz alta, incluso en la primera hora.`,
  together: `Puedes ir por tu cuenta, aunque lo que te preocupe sea una relación. Cuando una persona cambia su parte de un patrón, muchas veces cambia el patrón entero.

En la terapia de pareja están los dos en la sala y quien recibe la ayuda es la relación: tu terapeuta no se pone del lado de nadie. Hay quien hace las dos cosas, con terapeutas distintos. Si tu pareja te da miedo, ve primero a solas y cuéntaselo a tu terapeuta.`,
  evidence: `La terapia relacional es una familia de ideas más que un método fijo, así que se ha estudiado menos como tratamiento propio que, por ejemplo, la terapia cognitivo-conductual. De terapias cercanas, como la psicodinámica o la basada en el apego, hay investigaciones que encontraron que ayudan; cuánto, cambia de un estudio a otro y de un problema a otro.

Lo que la investigación sobre terapias de muchos tipos sí dice una y otra vez está muy cerca de su corazón: lo bien que trabajan juntos tú y tu terapeuta va de la mano de lo que las personas sacan de la terapia. Es una razón para elegir con cuidado a la persona. Nadie puede prometerte un resultado.`,
  questions: [
    '¿Cómo trabajaría con lo que pase entre usted y yo?',
    '¿Cuánto hablaríamos de mi infancia y cuánto del presente?',
    '¿Qué haría si yo sintiera que no me entiende?',
    '¿Cómo piensa la cultura, la raza, el género o el dinero dentro de las relaciones?',
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
      title: 'Terapia focalizada en las emociones (EFT)',
      text: 'Sobre todo para parejas: encuentra los sentimientos que hay debajo de la pelea.',
    },
  ],
};
