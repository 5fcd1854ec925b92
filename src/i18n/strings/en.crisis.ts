import { enCrisisLine } from './en.crisis-line.js';

/** The words of crisis help in full; part of `en`. */
export const enCrisis = {
  ...enCrisisLine,
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
  crisisText: 'Text 988',
  crisisChat: 'Chat online',
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
};
