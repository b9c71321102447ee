import type { CountedActivity } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { ActivityLink } from './activity-link';
import { firstShown, notShown } from './first-shown';
import { useResults } from './results-context';
import styles from './results.module.css';

interface Props {
  readonly several: number;
  readonly unplaced: readonly CountedActivity[];
}

/** Under a territory: what counts in another one too, and what has no territory, listed apart and never dropped. */
export const TerritoryNote = ({ several, unplaced }: Props) => {
  const { m } = useI18n();
  const { territory } = useResults();
  if (territory === undefined || (several === 0 && unplaced.length === 0)) return null;
  return (
    <div className={styles['territory']}>
      {several > 0 && <p>{m.results.territory.several(several)}</p>}
      {unplaced.length > 0 && (
        <details>
          <summary>{m.results.territory.unplaced(unplaced.length, territory)}</summary>
          <ul>
            {firstShown(unplaced).map(({ id }) => (
              <li key={id}>
                <ActivityLink id={id} />
              </li>
            ))}
            {notShown(unplaced) > 0 && <li>{m.results.more(notShown(unplaced))}</li>}
          </ul>
        </details>
      )}
    </div>
  );
};
