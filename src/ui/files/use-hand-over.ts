import { useState } from 'react';
import { saveFile } from '../save-file';

export interface HandedOver {
  readonly name: string;
  readonly content: Blob;
}

/** Writes a file and hands it over to the browser's downloads, one at a time; a file that could not be written is said, and nothing is handed over. */
export const useHandOver = <Wanted,>(write: (wanted: Wanted) => Promise<HandedOver>) => {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const run = async (wanted: Wanted): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      const { name, content } = await write(wanted);
      saveFile(name, content);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  return { busy, failed, run };
};
