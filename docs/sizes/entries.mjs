/**
 * What the size table lists: what a page imports, and the most that it may bring at once, in kB gzip. A budget is a little above what was
 * measured; raise it only with a reason.
 */
export const entries = [
  { code: `import 'therapist-finder/define'`, budget: 67 },
  { code: `import 'therapist-finder/define/therapist-finder'`, budget: 69 },
  { code: `import 'therapist-finder/define/therapist-card'`, budget: 32 },
  { code: `import 'therapist-finder/define/therapist-consultation-button'`, budget: 20 },
  { code: `import 'therapist-finder/define/therapist-crisis-line'`, budget: 8 },
  { code: `import 'therapist-finder/define/therapist-quick-exit'`, budget: 16 },
  { code: `import 'therapist-finder/define/therapist-search'`, budget: 49 },
  { code: `import 'therapist-finder/define/therapist-results'`, budget: 42 },
  { code: `import 'therapist-finder/define/therapist-profile'`, budget: 66 },
  { code: `import 'therapist-finder/define/therapist-shortlist'`, budget: 81 },
  { code: `import 'therapist-finder/define/therapist-guide'`, budget: 61 },
  { code: `import { parseFeed } from 'therapist-finder'`, budget: 46 },
  { code: `import { createDirectory } from 'therapist-finder'`, budget: 25 },
  { code: `import { createFinderStore } from 'therapist-finder'`, budget: 15 },
  { code: `import { createBookingClient } from 'therapist-finder'`, budget: 5 },
  { code: `import { guideText } from 'therapist-finder'`, budget: 1 },
];
