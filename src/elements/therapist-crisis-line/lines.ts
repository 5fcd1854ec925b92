import { html, type TemplateResult } from 'lit';
import type { CrisisStrings } from '../../i18n/strings/language.js';
import type { OtherLine } from '../../views/crisis-line.js';
import { site } from './line.js';
import { textAddress } from './ways.js';

/** Links to the 988 Lifeline as large buttons. */
export function lifelineButtons(words: CrisisStrings) {
  return html`<p class="ways">
    <a class="button wide" href="tel:988">${words.crisisCall}</a>
    <a class="button quiet" href=${textAddress(words)}>${words.crisisText}</a>
    ${site('button quiet', words.crisisSites.lifeline, words.crisisChat)}
  </p>`;
}

/** Links to the National Domestic Violence Hotline: to call, or to write if someone might overhear a call. */
export function hotlineButtons(words: CrisisStrings) {
  return html`<p class="ways">
      <a class="button wide" href="tel:18007997233"
        ><span>${words.crisisAbuseName}</span> ${number('1-800-799-7233')}</a
      >
      <a class="button quiet" href="sms:88788?body=START">${words.crisisAbuseText}</a>
      ${site('button quiet', words.crisisSites.hotline, words.crisisChat)}
    </p>
    <p class="more">${words.crisisAbuseHours}</p>`;
}

/** The numbers of the other lines; the Veterans Crisis Line is 988, then 1. */
const numbers: Record<Exclude<OtherLine, 'veterans'>, string> = {
  abuse: '1-800-799-7233',
  child: '1-800-422-4453',
  maternal: '1-833-852-6262',
  sexual: '1-800-656-4673',
  substance: '1-800-662-4357',
};

/** Another line, in a less prominent style. */
export function otherLine(line: OtherLine, words: CrisisStrings): TemplateResult {
  if (line === 'veterans') {
    const { call, text } = words.crisisVeterans;
    return html`<p class="more">
      ${words.crisisOthers.veterans}: <a href="tel:988">${call}</a>
      <a href="sms:838255">${text}</a>
    </p>`;
  }
  const phone = numbers[line];
  return html`<p class="more">
    ${words.crisisOthers[line]}: <a href="tel:${phone.replaceAll('-', '')}">${number(phone)}</a>
  </p>`;
}

function number(phone: string) {
  return html`<span class="number" dir="ltr">${phone}</span>`;
}
