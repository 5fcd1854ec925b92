import type { Guide } from '../schema.js';
import {
  attachmentAndDevelopment,
  attachmentByForce,
  attachmentChanges,
  attachmentForTeens,
  attachmentInterventions,
  couplesAndAbuse,
  depressionGuideline,
  lastingHarm,
} from '../sources.js';

export const guide: Guide = {
  approach: 'attachment-based',
  locale: 'es',
  title: 'Terapia basada en el apego',
  summary:
    'Empieza por tus primeros vínculos y por lo seguro que se siente hoy necesitar a alguien.',
  lead: 'Una terapia sobre los vínculos que nos sostienen. Mira cómo aprendiste a buscar a la gente, o a no buscarla, y cómo buscarla puede volverse más seguro.',
  therapists: {
    one: 'terapeuta que trabaja con el apego',
    other: 'terapeutas que trabajan con el apego',
  },
  about: `El apego es el vínculo que hace que un bebé busque a ciertas personas cuando se asusta. Si esas personas casi siempre llegan, el bebé aprende que necesitar a alguien es seguro y que el mundo se puede explorar. Si solo llegan a veces, o llegan y asustan, encuentra otra manera: se aferra, deja de pedir, o no sabe si acercarse o huir.

Esas maneras no son defectos. Fueron buenas respuestas a lo que había. Las llevamos al amor, a la amistad y a nuestra propia forma de criar. La terapia basada en el apego mira cómo buscas y cómo te contienes. Puede darte algo de lo que faltó, empezando por una persona constante a quien puedes pedirle ayuda. Tenerle miedo a quien te hace daño o te amenaza no es una de esas maneras: ese miedo te dice la verdad.`,
  situations: [
    { text: 'Cuando alguien se acerca, quiero salir corriendo', concerns: ['attachment'] },
    { text: 'Me da miedo que me dejen', concerns: ['attachment'] },
    { text: 'Me cuesta confiar en cualquiera', concerns: ['trust'] },
    { text: 'Temo no tener cercanía con mi hija o mi hijo', concerns: ['parenting'] },
    { text: 'Me adoptaron, o crecí en un hogar temporal (foster care)', concerns: ['adoption'] },
    { text: 'En mi niñez nunca me sentí a salvo', concerns: ['family-of-origin'] },
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
      title: 'Lo que se siente como peligro',
      text: 'Una respuesta que tarda, una cara cerrada, una despedida: señales pequeñas que te hacen entrar en pánico o apartarte.',
    },
    {
      title: 'Lo que te calma',
      text: 'A solas y con otras personas, y lo que haría falta para dejar que te ayuden.',
    },
  ],
  helps: [
    'El miedo a que te dejen',
    'Apartarte cuando hay cercanía',
    'Los celos y el ponerse a prueba',
    'La confianza después del abandono o del maltrato',
    'El vínculo con tu bebé, tu hija o tu hijo',
    'Lo que la adopción o el hogar temporal dejó abierto',
    'La pérdida de alguien en quien te apoyabas',
  ],
  sessions: [
    {
      title: 'Un lugar constante',
      text: 'La misma hora, la misma persona, ninguna prueba que pasar. Poder contar con eso es parte del trabajo.',
    },
    {
      title: 'Mirar el miedo despacio',
      text: 'Vuelves a un momento en que entraste en pánico o te cerraste, y encuentras lo que decía el miedo: “Se va”.',
    },
    {
      title: 'Contar tu historia de nuevo',
      text: 'Poner en palabras cómo fue, para quien eras entonces y con lo que sabes ahora.',
    },
    {
      title: 'Cuando algo sale mal entre ustedes',
      text: 'Una hora cancelada, una palabra que dolió. Enojarse y ver que el vínculo aguanta es para mucha gente el centro de todo. (En la terapia se le llama ruptura y reparación).',
    },
  ],
  diagram: {
    shape: 'cycle',
    title: 'Lo que hace un vínculo seguro',
    text: 'Cuando alguien casi siempre está, el círculo se cierra: te asustas, buscas, alguien viene, vuelves al mundo. Donde no venía nadie, las personas aprenden a saltarse un paso. La terapia es un lugar para probar otra vez ese paso.',
    steps: [
      { title: 'En el mundo', text: 'Pruebas cosas.' },
      { title: 'Algo te asusta', text: 'Sientes que hay peligro.' },
      { title: 'Buscas a alguien', text: 'Muestras que lo necesitas.' },
      { title: 'Alguien está', text: 'Te calmas y puedes volver a salir.' },
    ],
  },
  firstSession: `Te preguntarán por las personas de tu vida, las de ahora y las del principio: a quién acudías cuando algo te dolía, quién estaba, quién no. No hace falta que recuerdes mucho. “No sé” es una buena respuesta.

Puede resultar raro que te pregunten cómo es estar ahí. Dilo como sea. Si te lleva tiempo confiar, quien trabaja bien no te va a apurar.`,
  course: `Depende de la forma. Con un bebé o en la primera infancia, los estudios vieron mejores resultados con menos de 16 visitas que con más. Para adolescentes, una forma familiar que se estudió duró unas 16 semanas. Las personas adultas suelen ir una vez por semana, durante meses o más. Pregunta qué tiene en mente tu terapeuta.

Cuando empiezas a apoyarte en alguien, pueden volver miedos antiguos, sobre todo cuando tu terapeuta no está. Puede que te sientas peor por un tiempo. Dilo cuando pase. Si no se te pasa, puedes pedir otra manera de trabajar o cambiar de terapeuta. En una encuesta en Inglaterra y Gales, cerca de 1 de cada 20 personas dijo que la terapia le había dejado efectos negativos duraderos. Pasó menos entre quienes habían recibido antes suficiente información. Así que pregunta antes de empezar.

Si tienes el ánimo muy bajo, ve también a una consulta médica. Ahí pueden hablar contigo de medicamentos, junto con la terapia o en lugar de ella. Ve pronto a una consulta médica si casi no duermes ni comes, si no puedes parar ni descansar, o si oyes o ves cosas que otras personas no.

Si piensas en quitarte la vida, o sientes que no puedes más, no esperes a la sesión. Llama al 988 y oprime 2, o envía AYUDA al 988: es gratis y atienden a cualquier hora.`,
  together: `Las personas adultas vienen a solas o en pareja: dos personas cuyos miedos se activan entre sí. Esto no vale si hay violencia, amenazas o control: entonces ve a terapia a solas, no en pareja. La Línea Nacional contra la Violencia Doméstica te puede ayudar a cualquier hora: llama al 1-800-799-7233 (atienden en español) o envía START al 88788 (en inglés). Madres y padres pueden venir con un bebé o con una hija o un hijo y ver, muchas veces observando unos minutos con su terapeuta, qué les está pidiendo.

Para adolescentes hay formas en las que participa la familia, para que la casa vuelva a ser un lugar al que acudir.`,
  evidence: `La idea de fondo es que los primeros vínculos influyen en cómo nos llevamos después con la gente. Se ha estudiado desde la niñez de muchas personas, durante muchos años. La relación es real, pero modesta. Y un vínculo es menos fijo de lo que suena: incluso en la primera infancia cambia muchas veces.

Como tratamiento es muchas cosas con un solo nombre. Algunas formas breves para la familia en la primera infancia se probaron en muchos estudios controlados y ayudaron un poco. Para adolescentes y personas adultas hay menos estudios, con resultados mixtos. En uno con 129 adolescentes que pensaban en el suicidio, la forma familiar no ayudó más que una terapia de apoyo, aunque los dos grupos mejoraron. Ten cuidado con quien ofrezca curar “problemas de apego” en la niñez a la fuerza o sujetando a quien los tiene: eso es peligroso, y no es esta terapia.`,
  questions: [
    '¿Qué quiere decir “apego” en su manera de trabajar?',
    '¿Cómo notaríamos que me estoy apartando, y qué haría usted?',
    '¿Qué pasa cuando usted no está?',
    '¿Trabaja con parejas, o con familias y sus hijos?',
    '¿Cómo sabe cuándo alguien puede terminar?',
  ],
  related: [
    {
      approach: 'eft',
      title: 'Terapia centrada en las emociones (EFT)',
      text: 'Las mismas ideas, sobre todo para parejas.',
    },
    {
      approach: 'relational',
      title: 'Terapia relacional',
      text: 'Las relaciones, pasadas y presentes, y la que hay en la sesión.',
    },
    {
      approach: 'psychodynamic',
      title: 'Terapia psicodinámica',
      text: 'Busca lo que ocurre fuera de tu vista: sentimientos antiguos en lugares nuevos.',
    },
  ],
  sources: [
    attachmentAndDevelopment,
    attachmentChanges,
    attachmentInterventions,
    attachmentForTeens,
    attachmentByForce,
    couplesAndAbuse,
    lastingHarm,
    depressionGuideline,
  ],
  reviewed: '2026-11-29',
};
