import { withoutControls } from '#domain/record/without-controls';

/** Marks that turn the direction of what follows, and those that end them (Unicode Standard Annex 9, 2.2 to 2.6). */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;
const ENDS_EMBEDDING = '\u202c';
const ENDS_ISOLATE = '\u2069';

/** Controls that XML lets through, and that have no more shape than the others. */
const CONTROLS = /[\u007f-\u009f]/gu;

const afterMark = (open: readonly string[], mark: string): readonly string[] => {
  if (mark === ENDS_EMBEDDING) return open.at(-1) === ENDS_EMBEDDING ? open.slice(0, -1) : open;
  // The end of an isolate ends what was opened within it.
  if (mark === ENDS_ISOLATE) return open.includes(ENDS_ISOLATE) ? open.slice(0, open.lastIndexOf(ENDS_ISOLATE)) : open;
  return [...open, mark < '\u2066' ? ENDS_EMBEDDING : ENDS_ISOLATE];
};

/**
 * A text of the record that changes nothing but itself where it stands among other words: what it turns round is turned back at
 * its end, and what has no shape at all is left out.
 */
export const contained = (text: string): string => {
  const shown = withoutControls(text).replace(CONTROLS, '');
  const open = [...shown.matchAll(TURNS)].reduce<readonly string[]>((before, [mark]) => afterMark(before, mark), []);
  return `${shown}${open.toReversed().join('')}`;
};
