/**
 * The classes and pure functions. Importing this registers nothing; `therapist-finder/define` registers every element.
 *
 * @example
 * import { parseFeed, createDirectory } from 'therapist-finder';
 */
export * from './api.js';
export { define } from './ui/define.js';
export { tokens, type Token } from './ui/tokens.js';
export { version } from './ui/version.js';
export type { TherapistEventMap } from './ui/events.js';
export { FinderController, type FinderHost } from './page/connect/finder-controller.js';
export { storeContext } from './page/connect/store-context.js';
export { TherapistActiveFilters } from './elements/therapist-active-filters/therapist-active-filters.js';
export { TherapistCard } from './elements/therapist-card/therapist-card.js';
export { TherapistClear } from './elements/therapist-clear/therapist-clear.js';
export { TherapistConsultationButton } from './elements/therapist-consultation-button/therapist-consultation-button.js';
export { TherapistConsultation } from './elements/therapist-consultation/therapist-consultation.js';
export { type ConsultationField } from './elements/therapist-consultation/details.js';
export { TherapistCrisisLine } from './elements/therapist-crisis-line/therapist-crisis-line.js';
export { TherapistFilter } from './elements/therapist-filter/therapist-filter.js';
export { TherapistFilterPanel } from './elements/therapist-filter-panel/therapist-filter-panel.js';
export { TherapistFilterSheet } from './elements/therapist-filter-sheet/therapist-filter-sheet.js';
export { TherapistFinder } from './elements/therapist-finder/therapist-finder.js';
export { TherapistGuide } from './elements/therapist-guide/therapist-guide.js';
export { TherapistGuideList } from './elements/therapist-guide-list/therapist-guide-list.js';
export { TherapistMatch } from './elements/therapist-match/therapist-match.js';
export { TherapistNoResults } from './elements/therapist-no-results/therapist-no-results.js';
export { TherapistPager } from './elements/therapist-pager/therapist-pager.js';
export { TherapistProfile } from './elements/therapist-profile/therapist-profile.js';
export { TherapistQuickExit } from './elements/therapist-quick-exit/therapist-quick-exit.js';
export { TherapistQuickFilters } from './elements/therapist-quick-filters/therapist-quick-filters.js';
export { TherapistResults } from './elements/therapist-results/therapist-results.js';
export { TherapistSearch } from './elements/therapist-search/therapist-search.js';
export { TherapistShortlist } from './elements/therapist-shortlist/therapist-shortlist.js';
export { TherapistSort } from './elements/therapist-sort/therapist-sort.js';
export { TherapistStatus } from './elements/therapist-status/therapist-status.js';
