import { expect } from '@open-wc/testing';
import { contactOf } from '../../src/booking/contact.js';
import type { Therapist } from '../../src/feed/index.js';

const reach = (
  therapist: Partial<Therapist>,
  practice: Parameters<typeof contactOf>[1] = {},
  accepting?: string,
) => contactOf({ id: 'a', name: 'A', ...therapist }, practice, accepting);

const url = 'https://www.calls.example/a';
const phone = '(303) 555-0100';
const call = { kind: 'phone', href: 'tel:+13035550100', text: phone };

describe('the way to reach a therapist', () => {
  it('is their scheduler, and says whose page that is', () => {
    const consultation = { booking: { mode: 'link', url } } as const;
    expect(reach({ consultation, phone })).to.eql({
      kind: 'link',
      href: url,
      host: 'calls.example',
    });
    const named = { booking: { mode: 'link', url, provider: 'Cal.com' } } as const;
    expect(reach({ consultation: named })).to.include({ kind: 'link', host: 'Cal.com' });
  });

  it('is a waitlist where that is what there is to be had', () => {
    const waits = { kind: 'waitlist-link', href: url, host: 'calls.example' };
    const by = (mode: 'link' | 'waitlist') => ({ consultation: { booking: { mode, url } } });
    expect(reach(by('link'), {}, 'waitlist')).to.eql(waits);
    expect(reach(by('waitlist'), {}, 'open')).to.eql(waits);
  });

  it('is the phone where that is what they ask for', () => {
    const consultation = { booking: { mode: 'phone', url, phone } } as const;
    expect(reach({ consultation })).to.eql(call);
  });

  it('is the next one there is where that is missing', () => {
    const organization = { phone, url: 'https://practice.example/' };
    const consultation = { booking: { mode: 'link' } } as const;
    expect(reach({ consultation, phone })).to.eql(call);
    expect(reach({ consultation, url })).to.include({ kind: 'website', href: url });
    expect(reach({}, { organization })).to.eql(call);
    expect(reach({}, { organization: { url } })).to.include({ kind: 'website', href: url });
    expect(reach({})).to.eql({ kind: 'none' });
  });

  it('passes over a phone that cannot be dialed', () => {
    expect(reach({ phone: 'ask at the desk', url })).to.include({ kind: 'website' });
  });

  it('is the practice’s own way where they have none', () => {
    expect(reach({}, { booking: { mode: 'link', url } })).to.include({ kind: 'link', href: url });
  });

  it('is closed to those who take nobody new', () => {
    const closed = { kind: 'closed' };
    expect(reach({ phone }, {}, 'closed')).to.eql(closed);
    expect(reach({ phone }, {}, 'existing-only')).to.eql(closed);
    expect(reach({ phone, consultation: { booking: { mode: 'closed' } } })).to.eql(closed);
    expect(reach({ phone }, {}, 'waitlist')).to.eql(call);
    expect(reach({ phone }, {}, undefined), 'not known').to.eql(call);
  });
});
