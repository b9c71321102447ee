import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { doneByKind } from '#domain/results/done-by-kind';
import { scopeActivities } from '#domain/results/scope';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { Card } from '#ui/card/card';
import facts from '#ui/funders/funder.module.css';
import type { UrlSearch } from '#ui/url/search';
import styles from './funder-page.module.css';
import type { FunderView } from './funder-view';
import { territoryOf } from './territory-of';

const useDone = (view: FunderView, { activities, year }: YearSnapshot) => {
  const territory = territoryOf(view);
  return useMemo(() => {
    const scoped = scopeActivities(activities, { year, territory: territory?.code });
    return { territory, scoped, kinds: doneByKind(scoped.activities) };
  }, [activities, year, territory]);
};

type Done = ReturnType<typeof useDone>;

const Kinds = ({ kinds, search }: { readonly kinds: Done['kinds']; readonly search: UrlSearch }) => {
  const { m } = useI18n();
  const words = m.funders.territory;
  return (
    <ul className={styles['kinds']}>
      {kinds.map(({ kind, count, completed }) => (
        <li key={kind}>
          <Link to="/activites" search={{ ...search, nature: kind }}>
            {words.kind(m.kindsPlural[kind], count)}
          </Link>{' '}
          {completed > 0 && <span className={styles['waits']}>{words.completed(completed)}</span>}
        </li>
      ))}
    </ul>
  );
};

/** What a territory shares with another one, and what has none, apart. */
const Apart = ({ scoped: { inSeveral, unplaced }, year }: Pick<Done, 'scoped'> & { readonly year: number }) => {
  const { m } = useI18n();
  const words = m.funders.territory;
  return (
    <>
      {inSeveral.length > 0 && <p className={facts['list']}>{words.several(inSeveral.length)}</p>}
      {unplaced.length > 0 && (
        <p className={facts['list']}>
          <Link to="/activites" search={{ annee: String(year), manque: 'territory' }}>
            {words.unplaced(unplaced.length)}
          </Link>
        </p>
      )}
    </>
  );
};

/** « Ce qui a été fait sur son territoire »: counts that open the list, and never an amount beside them. */
export const TerritoryCard = ({ view, snapshot }: { readonly view: FunderView; readonly snapshot: YearSnapshot }) => {
  const { m, format } = useI18n();
  const { territory, scoped, kinds } = useDone(view, snapshot);
  const words = m.funders.territory;
  const search: UrlSearch = { annee: String(snapshot.year), ...(territory !== undefined && { territoire: territory.code }) };
  const total = scoped.activities.length;
  return (
    <Card title={words.title(snapshot.year)} subtitle={territory === undefined ? words.whole : words.narrowed(format.text(territory.label))}>
      {total === 0 && <p className={facts['absent']}>{words.none}</p>}
      {total > 0 && (
        <p>
          <Link to="/activites" search={search}>
            {m.common.activities(total)}
          </Link>
        </p>
      )}
      <Kinds kinds={kinds} search={search} />
      <Apart scoped={scoped} year={snapshot.year} />
      {total > 0 && <p className={styles['note']}>{words.notEuros}</p>}
    </Card>
  );
};
