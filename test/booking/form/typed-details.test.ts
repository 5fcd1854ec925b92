import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readEmail } from '../../../src/booking/form/email.js';
import { loadPhonePlans, readPhone } from '../../../src/booking/form/phone.js';
import { typedLine, typedText } from '../../../src/booking/form/typed.js';
import { readContact, validate } from '../../../src/booking/validate.js';
import { EMAILS, LENGTHS, NAMES, PHONES, PLANNED } from '../../fixtures/typed-details.mjs';
import { holdsForAll } from '../../helpers/properties.js';

const shown = (text: string) => JSON.stringify(text).slice(0, 60);

describe('an email address', () => {
  for (const [text, email] of EMAILS) {
    it(`${shown(text)} is ${email ? 'one' : 'none'}`, () => {
      expect(readEmail(text)).to.equal(email);
      expect(readContact(text)).to.deep.equal(email && { email });
    });
  }

  it('reads the same when it is read again', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 12 });
    holdsForAll(fc.tuple(part, part), 2000, ([local, domain]) => {
      const email = readEmail(`${local}@${domain}.org`);
      if (email !== undefined) expect(readEmail(email)).to.equal(email);
    });
  });
});

// The first run is without the numbering plans, as where they did not load.
for (const isPlanned of [false, true]) {
  describe(`a phone number, ${isPlanned ? 'with' : 'without'} the numbering plans`, () => {
    before(() => (isPlanned ? loadPhonePlans() : undefined));

    for (const [text, phone] of isPlanned ? [...PHONES, ...PLANNED] : PHONES) {
      it(`${shown(text)} is ${phone ?? 'none'}`, () => {
        expect(readPhone(text)).to.equal(phone);
        expect(readContact(text)).to.deep.equal(phone && { phone });
        if (phone) expect(readPhone(phone)).to.equal(phone);
      });
    }
  });
}

it('reads the digits of every script', () => {
  const zeros = Array.from({ length: 0x1ffff }, (_, code) => code).filter(
    (code) => /\p{Nd}/u.test(String.fromCodePoint(code)) && digitValue(code) === 0,
  );
  expect(zeros.length).to.be.greaterThan(60);
  for (const zero of zeros) {
    const text = Array.from('3035550198', (digit) => String.fromCodePoint(zero + Number(digit)));
    expect(readPhone(text.join('')), zero.toString(16)).to.equal('+13035550198');
  }
});

/** In Unicode's mathematical digits five tens follow each other; everywhere else a ten stands alone. */
function digitValue(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

describe('a name', () => {
  const codeOf = (name: string) =>
    validate(
      { name, contact: 'ana@example.org', channel: '', preferredTimes: [], extra: {} },
      { channel: false },
    ).name?.code;

  for (const [text, name] of NAMES) {
    it(`${shown(text)} is ${shown(name)}`, () => {
      expect(typedLine(text)).to.equal(name);
      expect(codeOf(text)).to.equal(name ? undefined : 'name-missing');
    });
  }

  for (const [text, fits] of LENGTHS) {
    it(`of ${text.length} units beginning with ${shown(text.slice(0, 2))} ${fits ? 'fits' : 'is too long'}`, () =>
      expect(codeOf(text)).to.equal(fits ? undefined : 'name-long'));
  }

  it('reads the same when it is read again', () =>
    holdsForAll(fc.string({ unit: 'binary', maxLength: 30 }), 2000, (text) => {
      expect(typedLine(typedLine(text))).to.equal(typedLine(text));
    }));
});

it('keeps the lines of a longer text', () => {
  expect(typedText(' One.\r\n\r\n\u200bTwo.\u2028Three.\u0000 ')).to.equal('One.\n\nTwo.\nThree.');
});
