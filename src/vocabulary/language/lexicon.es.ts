export const source = ``;
