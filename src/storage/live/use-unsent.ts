import { countUnsentBeside } from '../collect/unsent-beside';
import { useLiveRead } from './storage-context';

/** How many entries of this device were not sent yet; 0 until they are counted. */
export const useUnsentCount = (): number => useLiveRead('unsent-count', [], ({ db, dossier }) => countUnsentBeside(db, dossier)).data ?? 0;
