/** The words of the one line of crisis help that is always in sight, which comes alone, without the others; part of `en`. */
export const enCrisisLine = {
  crisisLabel: 'Crisis help',
  crisisShort: 'In crisis?',
  crisisCall: 'Call 988',
  /** The same, in a line that named the number just before. */
  crisisTextShort: 'Text',
  /** The first word of a text message to 988, so that it is answered in this language; empty for English. */
  crisisTextBody: '',
  crisisChatShort: 'Chat',
  /** Where the 988 Lifeline and the National Domestic Violence Hotline can be reached in writing. */
  crisisSites: {
    lifeline: 'https://988lifeline.org/chat/',
    hotline: 'https://www.thehotline.org/',
  },
  quickExit: 'Leave quickly',
  quickExitNote: 'This does not erase your browser’s history.',
};
