import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';

const hasFiles = (transfer: DataTransfer | null): transfer is DataTransfer => transfer?.types.includes('Files') === true;

/** A spreadsheet or a text editor puts a picture of what it copies beside its text: the text is what is meant. */
const pastedFiles = ({ clipboardData }: ClipboardEvent): readonly File[] =>
  clipboardData === null || clipboardData.types.includes('text/plain') ? [] : [...clipboardData.files];

/**
 * Shows what takes files as soon as some are held over the page or pasted. Drawn at once, since it is to hear of the very
 * event that brought them.
 */
export const useFilesArriving = (show: () => void): void => {
  const showNow = useEffectEvent(() => flushSync(show));
  useEffect(() => {
    const ends = new AbortController();
    const options = { signal: ends.signal, capture: true };
    window.addEventListener('dragenter', ({ dataTransfer }) => hasFiles(dataTransfer) && showNow(), options);
    window.addEventListener('paste', (event) => pastedFiles(event).length > 0 && showNow(), options);
    return () => ends.abort();
  }, []);
};

/**
 * Takes files that are dropped anywhere on the page, or pasted, while the form is open: a file that misses its place would
 * otherwise replace the page, and what is typed with it. Answers whether files are held over the page.
 */
export const useGivenFiles = (onFiles: (files: readonly File[]) => void): boolean => {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      take([...event.dataTransfer.files]);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const files = pastedFiles(event);
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    document.addEventListener('dragover', onOver, { signal });
    document.addEventListener('dragleave', onLeave, { signal });
    document.addEventListener('drop', onDrop, { signal });
    document.addEventListener('paste', onPaste, { signal });
    return () => ends.abort();
  }, []);
  return over;
};
