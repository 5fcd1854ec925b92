/** The words of crisis help, which an element of its own brings without the others; part of `en`. */
export const enCrisis = {
  crisisLabel: 'Crisis help',
  crisisShort: 'In crisis?',
  crisisNow: 'In danger right now?',
  crisisNowCall: 'Call 911',
  crisisTalk: 'You don’t have to carry this alone. Someone can talk with you now.',
  crisisOther:
    'Worried that someone may harm themselves? Talk with someone now, for them and for you.',
  crisisAbuse:
    'If someone is hurting you, or you’re afraid they will, you can talk with someone now.',
  crisisAbuseName: 'National Domestic Violence Hotline',
  crisisAbuseHours: 'It’s free, day and night. You can also chat at thehotline.org.',
  crisisAbuseText: 'Text START to 88788',
  crisisCall: 'Call 988',
  crisisText: 'Text 988',
  /** The same, in a line that named the number just before. */
  crisisTextShort: 'Text',
  /** The first word of a text message to 988, so that it is answered in this language; empty for English. */
  crisisTextBody: '',
  crisisChat: 'Chat online',
  crisisChatShort: 'Chat',
  /** Where the 988 Lifeline and the National Domestic Violence Hotline can be reached in writing. */
  crisisSites: {
    lifeline: 'https://988lifeline.org/chat/',
    hotline: 'https://www.thehotline.org/',
  },
  crisisFree: 'Free and private, day or night. You don’t need to know what to say.',
  /** In Spanish in every language: it is for those who read no other. */
  crisisSpanish: 'En español: llama al 988 y oprime 2, o envía AYUDA al 988.',
  crisisHide: 'Hide this help',
  crisisOthers: {
    abuse: 'If someone hurts or controls you, National Domestic Violence Hotline',
    child: 'If a child is being hurt, Childhelp',
    maternal: 'National Maternal Mental Health Hotline',
    sexual: 'National Sexual Assault Hotline',
    substance: 'SAMHSA’s National Helpline for alcohol and drugs',
    veterans: 'Veterans Crisis Line',
  },
  crisisVeterans: { call: 'Call 988, then press 1', text: 'Text 838255' },
  quickExit: 'Leave quickly',
  quickExitNote: 'This does not erase your browser’s history.',
};
