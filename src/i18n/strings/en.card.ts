import { enContact } from './en.contact.js';
import { plural } from './plural.js';

/** The words of a card, with those of its button; part of `en`. */
export const enCard = {
  ...enContact,
  othersMore: (n: number, count: string) => `${count} ${plural(n, 'other', 'others')}`,
  save: 'Save',
  saved: 'Saved',
  savedList: 'Saved list',
  saveName: (word: string, name: string) => `${word} ${name}`,
  photoOf: (name: string) => `Photo of ${name}`,
  fits: 'Matches what you asked for',
  /** `min` is the number that `amount` writes. */
  slidingFrom: (amount: string, min: number) =>
    min === 0 ? 'sliding scale down to free' : `sliding scale from ${amount}`,
  sliding: 'sliding scale',
  licensedIn: (states: string) => `licensed in ${states}`,
  supervisedBy: (name: string) => `supervised by ${name}`,
  virtual: 'Virtual',
  inPerson: 'In person',
  virtualAndInPerson: 'Virtual and in person',
  placeOr: (place: string, remote: string) => `${place} or ${remote}`,
  placeOnly: (place: string) => `${place}, in person`,
  remoteOnly: (remote: string) => `${remote} only`,
  feePer: {
    individual: 'a session',
    couple: 'a couples session',
    family: 'a family session',
    group: 'a group session',
    intake: 'for the first full session',
  },
  takesInsurance: (payers: string) => `Insurance: ${payers}`,
  listedAsOf: (day: string) => `as of ${day}`,
  yourTime: (time: string) => `${time} your time`,
  nextCall: (free: boolean) => `Next ${free ? 'free ' : ''}call`,
  moreTimes: 'More times',
  orCall: 'or call',
  dayAndTime: (day: string, time: string) => `${day} ${time}`,
  sessions: 'Sessions:',
  openingAt: (day: string, time: string) => `${day} at ${time}`,
  licenseChecked: 'License checked',
  listingChecked: 'Listing checked',
  listingFrom: (day: string) => `Listing as of ${day}`,
  timesAsOf: (day: string) => `times as of ${day}`,
  accepting: {
    open: 'Taking new clients',
    waitlist: 'Has a waitlist',
    'existing-only': 'Existing clients only',
    closed: 'Not taking clients',
  },
  acceptingUnknown: 'New clients: not known',
  acceptingAsOf: (status: string, day: string) => `${status}, as of ${day}`,
  practice: 'Practice',
  website: 'Website',
  notFoundHelp: 'It may have been taken down.',

  // First available
  firstAvailable: 'First available:',
  withName: (name: string) => `with ${name}`,
  soonestOfThese: (free: boolean) => `the soonest ${free ? 'free ' : ''}call with any of these`,
};
