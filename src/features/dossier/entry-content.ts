import type { Activity } from '#domain/activities/activity';
import type { JournalEntry } from '#domain/journal/journal-entry';
import { figureOf, type Figure } from '#domain/measures/figure';

/** So many titles name what an entry changed; a long one is counted. */
const MOST = 2;

/** The titles of what an entry changed, when they are few. */
export const titlesIn = ({ changes }: JournalEntry): readonly string[] => {
  const titles = changes.flatMap(({ before, after }) => {
    const title = (after ?? before)?.['title'];
    return typeof title === 'string' ? [title] : [];
  });
  return titles.length > MOST ? [] : [...new Set(titles)];
};

/** The figures that an entry marked as retained. The journal holds records that were parsed when they were written. */
export const retainedIn = ({ command, changes }: JournalEntry): readonly (Figure & { readonly unit: string })[] => {
  if (command !== 'retain-figure') return [];
  return changes.flatMap(({ after }) => {
    const { measures } = (after ?? { measures: [] }) as Pick<Activity, 'measures'>;
    return measures.filter(({ retained }) => retained === true).map((measure) => ({ ...figureOf(measure), unit: measure.unit }));
  });
};
