export const firstNames: string;
export const lastNames: string;
export const placeNames: string;
