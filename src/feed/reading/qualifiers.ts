import { inPath, removeField } from './read-helpers.js';
import { isOwnPractice } from './own-practice.js';
import type { Reader } from './reader.js';
import { dropTraces, hidesAddresses, withoutAddress } from './privacy.js';
import { TherapistSchema, type Fee, type Location, type Therapist } from '../schema.js';

/** Applies what qualifies the facts of a record: hidden addresses, time zones, currencies, checks of licenses. */
export function applyQualifiers(record: Therapist, reader: Reader): Therapist {
  const { locations } = record;
  removeInvalidChecks(record, reader);
  if (locations && (reader.hidesAddresses || hidesAddresses(record))) {
    record.locations = locations.map((office, index) => {
      const hide = () => withoutAddress(office, reader);
      if (office.hideAddress) return office;
      return inPath(
        'locations',
        office,
        () => inPath(index, office, hide, reader),
        reader,
      ) as Location;
    });
  }
  if (record.locations?.some(({ hideAddress }) => hideAddress)) {
    const isOther = (key: string) => !Object.hasOwn(TherapistSchema.entries, key);
    dropTraces(record, Object.keys(record).filter(isOther), reader);
  }
  qualifyHours(record, reader);
  qualifyAmounts(record, reader);
  return record;
}

/** Removes hours whose time zone is present but cannot be read. */
function qualifyHours(record: Therapist, reader: Reader): void {
  const { timeZone: own, availability } = record;
  const zone = availability?.timeZone ?? own;
  if (own !== undefined && zone === own) record.availability = { ...availability, timeZone: own };
  const isFeeds = zone === undefined;
  if (isFeeds ? !reader.unreadDefaults.has('timeZone') : zone) return;
  const reason = isFeeds ? 'left out with the feed\'s "timeZone"' : 'left out with "timeZone"';
  const { availability: settled } = record;
  if (settled?.weekly)
    inPath('availability', settled, () => removeField(settled, 'weekly', reason, reader), reader);
  if (record.hours) removeField(record, 'hours', reason, reader);
}

/** Removes amounts whose currency is unknown, or would be shown as another. A price of 0 stays. */
function qualifyAmounts(record: Therapist, reader: Reader): void {
  const { currency: own, consultation, slidingScale } = record;
  const common = reader.unreadDefaults.has('currency') ? '' : reader.currency;
  const reason =
    own === undefined && !common
      ? 'left out with the feed\'s "currency"'
      : 'left out with its "currency"';
  record.fees?.forEach((fee) => {
    if (own && !fee.currency) fee.currency = own;
  });
  if (!(own ?? common)) {
    const warn = () => reader.warn(reason);
    const isKept = (fee: Fee, index: number) =>
      fee.currency !== undefined ||
      inPath('fees', fee, () => inPath(index, fee, warn, reader), reader);
    record.fees &&= record.fees.filter(isKept);
  }
  const drop = (within: string, object: { currency?: string } | undefined, key: string) => {
    if (!object || !(object as Record<string, unknown>)[key]) return;
    const currency = object.currency ?? own ?? common;
    if (currency && currency === common) return;
    inPath(within, object, () => removeField(object, key, reason, reader), reader);
  };
  drop('consultation', consultation, 'price');
  drop('slidingScale', slidingScale, 'min');
}

/** Removes checks of a person's own license by themselves, which would look like checks by an organization, and checks without a state. */
function removeInvalidChecks({ name, licenses = [] }: Therapist, reader: Reader): void {
  // Skips the comparison of names for most records.
  if (!licenses.some(({ verifiedAt }) => verifiedAt)) return;
  const isOwn = isOwnPractice(name, reader.organization);
  const each = (license: { state?: string; verifiedAt?: string }) => {
    const why = isOwn ? 'a check of one’s own license is no check' : 'a check needs a state';
    if (license.verifiedAt && (isOwn || !license.state))
      removeField(license, 'verifiedAt', `${why}: left out`, reader);
  };
  licenses.forEach((license, index) =>
    inPath('licenses', license, () => inPath(index, license, () => each(license), reader), reader),
  );
}
