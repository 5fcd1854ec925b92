/**
 * US English. Plain, warm, short; second person; no exclamation marks; sentence case; no jargon without its plain twin.
 * Numbers and dates arrive already formatted.
 */
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

export const en = {
  // Search box
  searchLabel: 'Find a therapist',
  textLabel: 'What would you like help with?',
  textHint: 'A name, a concern, an approach',
  placeLabel: 'Near',
  placeHint: 'ZIP, city or state',
  placeUnknown: (text: string) =>
    `We don’t know “${text}”. Try a ZIP, a city in this directory, or a state.`,
  placeAmbiguous: 'There is more than one. Which do you mean?',
  meetingLabel: 'How you meet',
  meeting: { 'in-person': 'In person', remote: 'Virtual', either: 'Either' },
  search: 'Search',
  clearText: 'Clear the search',
  private: 'Your search stays on this device.',
  privateMore: 'This finder sends nothing you type.',

  // Crisis line
  crisisLabel: 'Crisis help',
  crisisShort: 'In crisis now?',
  crisisNow: 'If you are in danger now, call',
  crisisTalk: 'If you are thinking about suicide or harming yourself, you can talk to someone now.',
  crisisAbuse:
    'If someone is hurting you, or you are afraid they will, you can talk to someone now.',
  crisisAbuseName: 'National Domestic Violence Hotline',
  crisisCall: 'Call 988',
  crisisText: 'Text 988',
  crisisChat: 'Chat at 988lifeline.org',
  crisisCallOrText: 'Call or text 988',
  crisisSpanish: 'En español: call 988 and press 2, or text AYUDA to 988.',

  // Results
  resultsLabel: 'Therapists',
  fit: (n: number, count: string) => `${count} ${plural(n, 'therapist fits', 'therapists fit')}`,
  listed: (n: number, count: string) => `${count} ${plural(n, 'therapist', 'therapists')}`,
  loading: 'Loading therapists',
  updated: (summary: string, page: number, pages: number) =>
    pages > 1 ? `${summary}. Page ${page} of ${pages}.` : `${summary}.`,
  noneTitle: 'No one fits all of this',
  noneBlocking: (filter: string, gain: string, n: number) =>
    `Without “${filter}”, ${gain} ${plural(n, 'therapist fits', 'therapists fit')}.`,
  noneRemove: (filter: string) => `Remove ${filter}`,
  noneHelp: 'Try fewer words, or take a filter away.',
  emptyTitle: 'No therapists are listed yet',
  emptyHelp: 'This directory is empty at the moment. Please try again later.',
  errorTitle: 'We can’t show therapists right now',
  errorHelp: {
    unreachable: 'The list could not be reached. Check your connection and try again.',
    timeout: 'The list took too long to arrive. Try again in a moment.',
    other: 'The list could not be read. That is a fault on this site, not yours.',
  },
  errorCall: (name: string) => `You can also call ${name}.`,
  retry: 'Try again',
  stale: (day: string) =>
    `The latest list can’t be reached. This is the copy from ${day}; some of it may have changed.`,
  leftOut: (n: number, count: string) =>
    `${count} ${plural(n, 'listing', 'listings')} could not be read and ${plural(n, 'is', 'are')} not shown.`,
  unknownMore: (count: string, filter: string) => `${count} more don’t say (${filter})`,

  // Sort and pages
  sortLabel: 'Sort by',
  sort: {
    fit: 'Best fit',
    soonest: 'Soonest opening',
    fee: 'Lowest fee',
    distance: 'Nearest',
    name: 'Name',
  },
  pagerLabel: 'Pages of results',
  page: (page: string) => `Page ${page}`,
  previous: 'Previous',
  next: 'Next',

  // Filters
  filters: 'Filters',
  filtersCount: (count: string) => `Filters · ${count}`,
  filtersLabel: 'Filters',
  showResults: (n: number, count: string) =>
    `Show ${count} ${plural(n, 'therapist', 'therapists')}`,
  close: 'Close',
  clearAll: 'Clear all',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
  showKinds: (name: string) => `Kinds of ${name}`,
  optionCount: (n: number, count: string) => `${count} ${plural(n, 'therapist', 'therapists')}`,
  chosen: (count: string) => `${count} chosen`,
  includeUnknown: (count: string) => `Also show ${count} who don’t say`,
  fee: 'Fee per session',
  feeKinds: {
    individual: 'Fee per session',
    couple: 'Fee for couples',
    family: 'Fee for families',
    group: 'Fee for groups',
    intake: 'Fee for the first session',
  },
  feeMin: 'At least',
  feeMax: 'At most',
  feeUpTo: (max: string) => `up to ${max}`,
  feeFrom: (min: string) => `from ${min}`,
  feeBetween: (min: string, max: string) => `${min} to ${max}`,
  feeHistogram: (low: string, high: string) => `Fees listed here run from ${low} to ${high}.`,
  opening: 'When you are free',
  openingWithin: (days: string) => `Opening within ${days} days`,
  openingAny: 'Any time',
  dayParts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  cell: (day: string, part: string) => `${day} ${part}`,
  near: 'Distance',
  nearWithin: (distance: string, place: string) => `Within ${distance} of ${place}`,
  nearIn: (place: string) => `Near ${place}`,
  radius: (distance: string) => `Within ${distance}`,

  // Active filters
  activeLabel: 'Filters in use',
  remove: (filter: string) => `Remove ${filter}`,
  textFilter: (text: string) => `“${text}”`,
  mustFilter: (value: string) => `Must: ${value}`,
  avoidFilter: (value: string) => `Not: ${value}`,

  // Card
  photoOf: (name: string) => `Portrait of ${name}`,
  fits: 'Fits what you asked for',
  freeText: 'Your words',
  slidingFrom: (amount: string) => `sliding scale from ${amount}`,
  sliding: 'sliding scale',
  speaks: (languages: string) => `Speaks ${languages}`,
  licensedIn: (states: string) => `licensed in ${states}`,
  supervisedBy: (name: string) => `supervised by ${name}`,
  virtual: 'Virtual',
  inPerson: 'In person',
  virtualAndInPerson: 'Virtual and in person',
  takesInsurance: (payers: string) => `Lists ${payers}`,
  listedAsOf: (day: string) => `as listed on ${day}`,
  nextOpening: 'Next opening',
  openingAt: (day: string, time: string) => `${day} at ${time}`,
  noOpenings: 'No openings listed',
  licenseChecked: 'License checked',
  listingChecked: 'Listing checked',
  listingFrom: (day: string) => `Listing as of ${day}`,
  openingsAsOf: (day: string) => `openings as of ${day}`,
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
  notFoundTitle: 'This listing is not here',
  notFoundHelp: 'It may have been taken down.',

  // Consultation button
  book: 'Book a call',
  bookFree: 'Book a free call',
  bookFreeMinutes: (minutes: string) => `Book a free ${minutes}-minute call`,
  call: 'Call',
  callNumber: (phone: string) => `Call ${phone}`,
  closed: 'Not taking clients now',
  joinWaitlist: 'Ask about the waitlist',
  opensAt: (host: string) => `opens ${host}`,
  bookWith: (action: string, name: string) => `${action} with ${name}`,
  callName: (name: string, phone: string) => `Call ${name} at ${phone}`,
  visit: 'Visit website',
  noContact: 'No way to reach them is listed',
};
