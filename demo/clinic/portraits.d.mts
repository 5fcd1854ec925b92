export const portraitIds: string[];
export function portrait(person: { id: string }): string | undefined;
