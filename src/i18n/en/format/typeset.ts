/** English print of a text of the interface: the typographic apostrophe. Quotation marks are typed as they print. */
export const typeset = (text: string): string => text.replace(/'/gu, '’');
