/** The words of the button for a first call, and of one therapist who is not there; part of `en`. */
export const enContact = {
  book: 'Book a call',
  bookFree: 'Book a free call',
  bookPerson: (name: string) => `Book ${name}`,
  callPerson: (name: string) => `Call ${name}`,
  callNumber: (phone: string) => `Call ${phone}`,
  closed: 'Not taking clients right now',
  joinWaitlist: 'Ask about the waitlist',
  opensAt: (host: string) => `opens ${host}`,
  visit: 'Visit website',
  noContact: 'No contact details are listed',
  lost: 'This part of the page couldn’t load. Check your connection and try again.',
  errorTitle: 'We can’t show therapists right now',
  notFoundTitle: 'We couldn’t find this profile',
};
