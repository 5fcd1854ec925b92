export { attachContextRoot } from './context-root.js';
export { FinderController, sameFields, type FinderHost } from './finder-controller.js';
export { trackHistory } from './history.js';
export { LocaleController, nearestLang } from './locale.js';
export { followLinks, shareLink, type OpenedLink } from './share-link.js';
export { deviceShelf } from './shelf.js';
export { storeContext } from './store-context.js';
export { TherapistController } from './therapist-controller.js';
export { createVisitorStore, feedUrl } from './visitor.js';
