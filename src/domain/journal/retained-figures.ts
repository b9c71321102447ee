import type { Activity } from '../activities/activity';
import { figureOf, type Figure } from '../measures/figure';
import type { JournalEntry } from './journal-entry';

/** A figure that someone chose to retain, with what it counts. */
export type RetainedFigure = Figure & { readonly unit: string };

/** The figures that an entry marked as retained. The journal holds records that were parsed when they were written. */
export const retainedFigures = ({ command, changes }: Pick<JournalEntry, 'command' | 'changes'>): readonly RetainedFigure[] => {
  if (command !== 'retain-figure') return [];
  return changes.flatMap(({ after }) => {
    const { measures = [] } = (after ?? {}) as Partial<Pick<Activity, 'measures'>>;
    return measures.filter(({ retained }) => retained === true).map((measure) => ({ ...figureOf(measure), unit: measure.unit }));
  });
};
