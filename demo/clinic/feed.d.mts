import type { FeedInput, TherapistInput } from '../../src/feed/index.js';

/** What the files in `people/` hold: a record without its dates and addresses, which the feed adds. */
export interface Person extends Omit<
  TherapistInput,
  'about' | 'licenses' | 'insurance' | 'accepting' | 'availability' | 'education' | 'locations'
> {
  /** Paragraphs. */
  about?: string[];
  licenses?: { state: string; type: string }[];
  /** Payers, with their plans where only some are taken. */
  insurance?: (string | { payer: string; plans: string[] })[];
  accepting?: { status: 'open' | 'waitlist' | 'existing-only' | 'closed'; responseHours?: number };
  /** `ago`: how many years ago it was completed. */
  education?: { institution: string; degree: string; ago: number }[];
  /** The clinic's offices where they work. */
  offices?: string[];
  /** An office of their own. */
  ownOffice?: NonNullable<TherapistInput['locations']>[number];
  calendar?: {
    /** Usual hours. Example: `tue thu 16:00-20:00`. */
    weekly: string[];
    /** 50 where absent. */
    slotMinutes?: number;
    /** The clinic's where absent. */
    timeZone?: string;
    /** The share of the usual starts that nobody has taken; absent where free times are not published. */
    free?: number;
  };
  booking?: 'link' | 'phone' | 'closed';
  /** The one fact about them that was checked too long ago. */
  old?: 'license' | 'accepting' | 'listing' | 'openings';
}

export function clinicFeed(options: {
  /** Epoch milliseconds; all dates are counted from it. */
  now: number;
  /** Where portraits and pages are, with a slash at its end; beside the feed (`./`) where absent. */
  base?: string;
}): FeedInput;
