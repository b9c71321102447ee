/** Some words of two texts side by side. */
export interface WordDifference {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

const isBlank = (text: string): boolean => text.trim() === '' && !text.includes('\n');

/** Words that changed one after the other, with the spaces between them: what was there, then what is. */
const asOne = (run: readonly WordDifference[]): readonly WordDifference[] => {
  if (run.every(({ type }) => type !== 'same')) return run;
  const removed = run.flatMap(({ type, text }) => (type === 'added' ? [] : [text])).join('');
  const added = run.flatMap(({ type, text }) => (type === 'removed' ? [] : [text])).join('');
  if (isBlank(removed) || isBlank(added)) return run;
  return [
    { type: 'removed', text: removed },
    { type: 'added', text: added },
  ];
};

/** Differences as they are best read: a space that happens to be the same between two words that are not does not part them. */
export const tidyParts = (parts: readonly WordDifference[]): readonly WordDifference[] => {
  const tidy: WordDifference[] = [];
  let run: WordDifference[] = [];
  const close = (): void => {
    const trailing = run.at(-1)?.type === 'same' ? run.splice(-1) : [];
    tidy.push(...asOne(run), ...trailing);
    run = [];
  };
  for (const part of parts) {
    if (part.type !== 'same' || (run.length > 0 && isBlank(part.text))) run.push(part);
    else {
      close();
      tidy.push(part);
    }
  }
  close();
  return tidy;
};
