/** A copy of an object without some of its fields. @param {object | undefined} object @param {string[]} names */
export function omit(object, ...names) {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([name]) => !names.includes(name)));
}
