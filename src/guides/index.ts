/** Guides: approaches explained to those who look for help. What a guide is, those that come along, and a partner's own. */
export { guideApproaches, guideFor, loadGuide, loadGuideFile, loadGuides } from './load.js';
export {
  parseGuide,
  parseGuides,
  type ParsedGuide,
  type ParsedGuides,
  type ParseGuideOptions,
} from './parse.js';
export type { Diagram, Guide, GuideInput, Kind, Point, Situation, Source } from './schema.js';
export { guideText, type GuideHeadings, type GuideText, type TextSection } from './text.js';
