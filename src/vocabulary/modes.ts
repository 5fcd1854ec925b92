/** Ways of meeting that need no travel. */
export const remoteModes: readonly string[] = ['video', 'phone', 'chat'];

/** Ways of meeting face to face. A feed's own mode may be either remote or in person. */
export const inPersonModes: readonly string[] = ['in-person', 'home-visit', 'walk-and-talk'];
