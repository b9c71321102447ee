/** What has no shape on screen and no place in XML 1.0 (2.2, Characters): controls but tab and line ends, halves of a pair, noncharacters. */
const SHAPELESS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A text without the characters that can be neither shown nor written in a file. */
export const withoutControls = (text: string): string => text.replace(SHAPELESS, '');
