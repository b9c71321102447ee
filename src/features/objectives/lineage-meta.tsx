import { ancestorsOf, successorsOf } from '#domain/objectives/lineage';
import type { OperationalObjective } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import styles from './goal-card.module.css';

/** In the tree: « reprend 1.3 », or « remplacé par 1.3 a, 1.3 b » in the year of the amendment. */
export const LineageMeta = ({ objective, snapshot }: { readonly objective: OperationalObjective; readonly snapshot: YearSnapshot }) => {
  const { m, format } = useI18n();
  const words = m.objectives.lineage;
  const [before] = ancestorsOf(snapshot.objectives, objective);
  const after = objective.until === undefined ? [] : successorsOf(snapshot.objectives, objective);
  const ends = snapshot.amendments.find(({ id }) => id === objective.until);
  const parts = [
    ...(before === undefined ? [] : [words.takesUpCode(before.code)]),
    ...(after.length === 0 ? [] : [words.replacedByCodes(after.map(({ code }) => code))]),
    ...(ends === undefined ? [] : [words.untilDay(format.day(ends.date))]),
  ];
  return parts.length === 0 ? null : <p className={styles['meta']}>{parts.join(' · ')}</p>;
};
