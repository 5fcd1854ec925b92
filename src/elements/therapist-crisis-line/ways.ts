import type { CrisisLineStrings } from '../../i18n/strings/language.js';

/** A link, and what it says. */
interface Way {
  href: string;
  says: string;
}

/** The ways to the 988 Lifeline, short, for a line of text. */
export function lifelineWays(words: CrisisLineStrings): Record<'call' | 'text' | 'chat', Way> {
  return {
    call: { href: 'tel:988', says: words.crisisCall },
    text: { href: textAddress(words), says: words.crisisTextShort },
    chat: { href: words.crisisSites.lifeline, says: words.crisisChatShort },
  };
}

/** A text message with AYUDA is answered in Spanish. */
export function textAddress({ crisisTextBody }: CrisisLineStrings): string {
  return crisisTextBody ? `sms:988?body=${crisisTextBody}` : 'sms:988';
}
