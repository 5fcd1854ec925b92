import { inSentence } from './in-sentence.js';
import type { GuideStrings } from './guide.js';

/** The words around a guide, in Spanish. */
export const guideEs: GuideStrings = {
  approaches: 'Enfoques',
  headings: {
    about: 'Qué es',
    kinds: (title) => `Tipos de ${inSentence(title)}`,
    situations: '¿Te suena?',
    explores: 'Los patrones que mira',
    helps: 'En qué puede ayudar',
    sessions: 'Qué pasa en las sesiones',
    firstSession: 'La primera sesión',
    together: 'En compañía o por tu cuenta',
    evidence: 'Qué tan sólida es la evidencia',
    questions: 'Preguntas para tu terapeuta',
    related: 'Enfoques cercanos',
    sources: 'De dónde viene esto',
    lastChecked: (day) =>
      `Última revisión: ${day}. Es información general y no reemplaza hablar con alguien que te conozca.`,
    inLanguage: (language) => `en ${language}`,
  },
  situationsHelp:
    'Elige lo que se parezca a lo tuyo y la búsqueda se ajusta. No sale de este dispositivo.',
  count: (count, people) => `${count} ${people}`,
  near: (people, place) => `${people} cerca de ${place}`,
  nearHere: (people) => `${people} cerca de ti`,
  none: (people) => `Por ahora no hay ${people} aquí`,
  noneFits: (people) => `No hay ${people} que coincidan con tu búsqueda`,
  noneHelp: 'Un enfoque cercano también puede servirte.',
  allList: (payer) => `en todos los perfiles aparece ${payer}`,
  restOfSearch: 'dentro de tu búsqueda',
  soonest: (day) => `primer horario disponible ${day}`,
  seeWho: 'Ver mis opciones',
  seeTherapists: (n, count) => `Ver ${count} ${n === 1 ? 'terapeuta' : 'terapeutas'}`,
  read: 'Leer sobre este enfoque',
  readMore: (title) => `Leer sobre ${inSentence(title)}`,
  ties: { close: 'Cercanía', distant: 'Distancia', conflict: 'Peleas' },
  again: 'y otra vez desde el principio',
  listTitle: 'Maneras de trabajar, en palabras sencillas',
  listHelp: 'No hace falta que sepas cuál quieres. Tu terapeuta puede ayudarte a averiguarlo.',
  back: 'Todos los enfoques',
};
