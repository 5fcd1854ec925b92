import type { Guide } from '../schema.js';

export const guide: Guide = {
  approach: 'attachment-based',
  locale: 'es',
  title: 'Terapia basada en el apego',
  summary:
    'Empieza por tus primeros vínculos y por lo seguro que se siente hoy necesitar a alguien.',
  lead: 'Una terapia sobre los vínculos que nos sostienen: cómo aprendiste a buscar a otros, o a no buscarlos, y cómo buscarlos puede volverse más seguro.',
  therapists: {
    one: 'terapeuta que trabaja con el apego',
    other: 'terapeutas que trabajan con el apego',
  },
  about: `El apego es el vínculo que hace que una criatura busque a una persona determinada cuando se asusta. Si esa persona casi siempre llega, la criatura aprende que necesitar a alguien es seguro y que el mundo se puede explorar. Si solo llega a veces, o llega y asusta, la criatura encuentra otra manera: se aferra, o deja de pedir.

Esas maneras no son defectos. Fueron buenas respuestas a lo que había. Muchos las llevamos al amor, a la amistad y a nuestra propia forma de criar. La terapia basada en el apego mira cómo buscas y cómo te contienes, y te permite vivir lo que faltó, empezando por un terapeuta que es constante y a quien se le puede pedir.`,
  situations: [
    { text: 'Cuando alguien se acerca, quiero salir corriendo', concerns: ['attachment'] },
    { text: 'Me da miedo que me dejen', concerns: ['codependency'] },
    { text: 'Me cuesta confiar en cualquiera', concerns: ['trust'] },
    { text: 'Temo no tener cercanía con mi hija o mi hijo', concerns: ['parenting', 'maternal'] },
    { text: 'Me adoptaron, o crecí en un hogar de acogida', concerns: ['adoption'] },
    { text: 'De niña o de niño nunca me sentí a salvo', concerns: ['childhood-abuse'] },
    { text: 'No dejo que nadie vea que necesito algo', concerns: ['intimacy'] },
  ],
  explores: [
    {
      title: 'Tus primeros vínculos',
      text: 'Quién venía cuando llorabas, y lo que aprendiste de eso.',
    },
    {
      title: 'Cómo buscas y cómo te escondes',
      text: 'Lo que haces cuando necesitas a alguien: llamar, insinuar, poner a prueba, callar, no necesitar a nadie.',
    },
    {
      title: 'Lo que dispara la alarma',
      text: 'Una respuesta que tarda, una cara cerrada, una despedida: señales pequeñas que se sienten como peligro.',
    },
    {
      title: 'Lo que te calma',
      text: 'A solas y con otros, y lo que haría falta para dejar que otros ayuden.',
    },
  ],
  helps: [
    'El miedo a que te dejen',
    'Apartarte cuando hay cercanía',
    'Los celos y el ponerse a prueba',
    'La confianza después del abandono o del maltrato',
    'El vínculo con tu bebé, tu hija o tu hijo',
    'Lo que la adopción o la acogida dejó abierto',
    'La pérdida de alguien en quien te apoyabas',
  ],
  sessions: [
    {
      title: 'Un lugar constante',
      text: 'La misma hora, la misma persona, ninguna prueba que pasar. Poder contar con eso es parte del trabajo.',
    },
    {
      title: 'Seguir la alarma',
      text: 'Miras despacio un momento en que te asustaste o te cerraste, y encuentras lo que decía: «Se va».',
    },
    {
      title: 'Contar tu historia de nuevo',
      text: 'Poner en palabras cómo fue, para quien eras entonces y con lo que sabes ahora.',
    },
    {
      title: 'Cuando algo sale mal entre ustedes',
      text: 'Una hora cancelada, una palabra que dolió. Enojarse y ver que el vínculo aguanta es para muchos el centro de todo. (Los terapeutas lo llaman ruptura y reparación).',
    },
  ],
  diagram: {
    shape: 'cycle',
    title: 'Lo que hace un vínculo seguro',
    text: 'Cuando alguien casi siempre está, el círculo se cierra: te asustas, buscas, alguien viene, vuelves al mundo. Donde no venía nadie, las personas aprenden a saltarse un paso. La terapia es un lugar para probar otra vez ese paso.',
    steps: [
      { title: 'En el mundo', text: 'Pruebas cosas.' },
      { title: 'Algo te asusta', text: 'Salta la alarma.' },
      { title: 'Buscas a alguien', text: 'Muestras que lo necesitas.' },
      { title: 'Alguien está', text: 'Te calmas y puedes volver a salir.' },
    ],
  },
  firstSession: `Te preguntarán por las personas de tu vida, las de ahora y las del principio: a quién acudías cuando algo te dolía, quién estaba, quién no. No hace falta que recuerdes mucho. «No sé» es una buena respuesta.

Puede resultar raro que te pregunten cómo es estar ahí. Dilo como sea. Si te lleva tiempo confiar, un buen terapeuta no te va a apurar.`,
  together: `Las personas adultas vienen a solas o en pareja: dos personas cuyas alarmas se disparan entre sí. Madres y padres pueden venir con un bebé o con una hija o un hijo y ver, muchas veces mirando juntos unos minutos, qué les está pidiendo.

Para adolescentes hay formas en las que participa la familia, para que la casa vuelva a ser un lugar al que acudir.`,
  evidence: `La idea de fondo, que los primeros vínculos dan forma a cómo confiamos después, es de las más estudiadas de la psicología. También es menos fija de lo que suena: las personas cambian, gracias a amistades, parejas y terapias.

Como tratamiento es muchas cosas con un solo nombre. Algunas formas para familias con niños pequeños se han probado bien y se encontró que ayudan. Para adolescentes y personas adultas hay menos estudios, con resultados mezclados. Ten cuidado con quien ofrezca curar «problemas de apego» en niños por la fuerza o sujetándolos: eso es peligroso, y no es esta terapia.`,
  questions: [
    '¿Qué quiere decir «apego» en su manera de trabajar?',
    '¿Cómo notaríamos que me estoy apartando, y qué haría usted?',
    '¿Qué pasa cuando usted no está?',
    '¿Trabaja con parejas, o con familias y sus hijos?',
    '¿Cómo sabe cuándo alguien puede terminar?',
  ],
  related: [
    {
      approach: 'eft',
      title: 'Terapia focalizada en las emociones (EFT)',
      text: 'Las mismas ideas, sobre todo para parejas.',
    },
    {
      approach: 'relational',
      title: 'Terapia relacional',
      text: 'Las relaciones, pasadas y presentes, y la que hay en la sala.',
    },
    {
      approach: 'psychodynamic',
      title: 'Terapia psicodinámica',
      text: 'Busca lo que ocurre fuera de tu vista: sentimientos antiguos en lugares nuevos.',
    },
  ],
};
