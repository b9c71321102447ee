import type { PictureAnswer } from './picture.worker';

const weightOf = (answer: PictureAnswer): number => (answer.ok ? answer.value.bytes.length : 0);

/** Answers that were given, up to so many bytes: the one that was asked for longest ago goes first. */
export const keptPictures = (atMost: number) => {
  const kept = new Map<string, PictureAnswer>();
  let weight = 0;
  const drop = (key: string, answer: PictureAnswer): void => {
    kept.delete(key);
    weight -= weightOf(answer);
  };
  return {
    find: (key: string): PictureAnswer | undefined => {
      const answer = kept.get(key);
      if (answer === undefined) return undefined;
      kept.delete(key);
      kept.set(key, answer);
      return answer;
    },
    /** A file that is gone may come back by a restore: that is not kept. */
    keep: (key: string, answer: PictureAnswer): void => {
      if (!answer.ok && answer.reason === 'gone') return;
      kept.set(key, answer);
      weight += weightOf(answer);
      for (const [first, old] of kept) {
        if (weight <= atMost) return;
        drop(first, old);
      }
    },
  };
};
