/** An organisation as the French record calls it in sentences, inside an English one: « la Mission » → “the Mission”. */
export const called = (name: string): string => name.replace(/^(?:la|le|les) |^l['’]/iu, 'the ');
