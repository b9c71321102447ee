import type { ActivityId } from '../record/id';
import type { ArrangedReport } from './arrange-report';
import type { ReportPart } from './report-parts';

interface Told {
  readonly arranged: ArrangedReport;
  readonly elsewhere: readonly ActivityId[];
  readonly named: readonly ActivityId[];
  readonly unplaced: readonly ActivityId[];
}

/** The activities that a report tells one by one, in its order: not those that are left out, nor those of a part that is hidden. */
export const toldActivities = ({ arranged, elsewhere, named, unplaced }: Told): readonly ActivityId[] => {
  const idsOf = (part: ReportPart): readonly ActivityId[] => {
    if (part === 'goals') return arranged.goals.flatMap(({ objectives }) => objectives.flatMap(({ activities }) => activities));
    if (part === 'elsewhere') return elsewhere;
    if (part === 'named') return named;
    return part === 'unplaced' ? unplaced : [];
  };
  return [...new Set(arranged.parts.flatMap(({ part }) => idsOf(part)))];
};
