/** Whether an organization is a person's own practice, by its name. @example isOwnPractice('Ana Ruiz', 'Ana Ruiz Therapy, LLC') // true */
export function isOwnPractice(name: string | undefined, organization: string): boolean {
  // A blank name: the record is left out later.
  const words = nameWords(name ?? '');
  const others = nameWords(organization);
  const isNamed = words.length > 0 && words.every((word) => others.includes(word));
  // A single word, such as "Ana", can be somebody else's.
  return isNamed && (words.length > 1 || others.length === 1);
}

function nameWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
}
