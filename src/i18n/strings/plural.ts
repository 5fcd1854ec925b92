/** The English plural rule. @example plural(2, 'therapist', 'therapists') // 'therapists' */
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
