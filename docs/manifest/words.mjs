/** What the manifest says of a CSS custom property that an element does not read itself. */
export const onlyInside = 'Only elements inside read it.';
