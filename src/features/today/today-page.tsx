import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { CivilDay } from '#domain/periods/partial-date';
import { weekdayOf } from '#domain/periods/civil-arithmetic';
import { lackingCounts } from '#domain/today/lacking';
import { fulfilledActions, todayList } from '#domain/today/today-list';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { useYearSnapshot } from '#storage/live/use-year';
import { readProgrammeOfDay, type ProgrammeOfDay } from '#storage/repositories/today.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { Private } from '#ui/preferences/private';
import { usePutOff } from '#ui/preferences/put-off';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { today } from '#ui/today';
import { useEntryAddress } from '#ui/url/use-open-entry';
import { useUrlSearch, yearFromSearch, type UrlSearch } from '#ui/url/search';
import { ActionLines } from './action-lines';
import { LackingCard } from './lacking-card';
import { PiecesCard } from './pieces-card';
import { ToFillCard } from './to-fill-card';
import { UnsentLine } from './unsent-line';
import { TodayShownProvider, useToday, type TodayShown } from './today-shown';
import styles from './today.module.css';

interface Props {
  readonly snapshot: YearSnapshot;
  readonly programme: ProgrammeOfDay | null;
  readonly on: CivilDay;
}

const NO_ACTIONS: ProgrammeOfDay['actions']['records'] = [];

const useShown = ({ snapshot, programme, on }: Props): TodayShown => {
  const putOff = usePutOff(useStorage().dossier);
  const { territoire } = useUrlSearch();
  return useMemo(() => {
    const year = programme?.year ?? snapshot.year;
    const territory = snapshot.dossier.territories.find(({ code }) => code === territoire)?.code;
    const fulfilled = fulfilledActions(programme?.links ?? []);
    return {
      on,
      year,
      lines: conventionInYear(snapshot, year),
      list: todayList(programme?.actions.records ?? NO_ACTIONS, on, { fulfilled, putOff }),
      lacking: lackingCounts(snapshot.activities, territory),
    };
  }, [snapshot, programme, on, putOff, territoire]);
};

const withoutDay = ({ au: _left, ...search }: UrlSearch): UrlSearch => search;

const Heading = () => {
  const { m, format } = useI18n();
  const { on, list } = useToday();
  const { open } = useEntryAddress();
  const search = useUrlSearch();
  return (
    <PageHeading
      title={m.today.day(weekdayOf(on), format.day(on))}
      subtitle={
        <>
          {m.today.due(list.today.length, list.thisMonth.length)}
          {list.toFill.length > 0 && <Private instead="">{m.today.toFillCount(list.toFill.length)}</Private>}
          {search.au !== undefined && (
            <>
              {' · '}
              <Link to="." search={withoutDay(search)} activeOptions={{ exact: true }} className={buttons['link']}>
                {m.today.now}
              </Link>
            </>
          )}
        </>
      }
      actions={
        <button type="button" className={`${buttons['primary'] ?? ''} ${styles['add'] ?? ''}`} onClick={() => open({ type: 'new' })}>
          <Plus size={20} strokeWidth={2} aria-hidden="true" />
          {m.today.add}
        </button>
      }
    />
  );
};

const TodayView = (props: Props) => {
  const { m } = useI18n();
  const { snapshot, programme, on } = props;
  const shown = useShown(props);
  const asked = Number(on.slice(0, 4));
  const { today: due, thisMonth } = shown.list;
  return (
    <TodayShownProvider value={shown}>
      <Heading />
      {programme === null && <Notice><p>{m.today.noProgramme}</p></Notice>}
      {programme !== null && programme.year !== asked && <Notice><p>{m.today.nearest(asked, programme.year)}</p></Notice>}
      {programme !== null && <RefusedRecords refused={programme.actions.refused} />}
      <div className={`${grid['stack'] ?? ''} ${styles['page'] ?? ''}`}>
        {due.length > 0 && (
          <Card title={m.today.today} className={styles['now']}>
            <ActionLines actions={due} />
          </Card>
        )}
        {programme !== null && (
          <Private>
            <ToFillCard />
          </Private>
        )}
        {thisMonth.length > 0 && (
          <Card title={m.today.thisMonth}>
            <ActionLines actions={thisMonth} />
          </Card>
        )}
        <PiecesCard />
        <Private>
          <LackingCard year={snapshot.year} />
        </Private>
        <UnsentLine />
      </div>
    </TodayShownProvider>
  );
};

/** « Aujourd'hui »: what is due, what is to be told, what is missing, and one button to add. `au=` looks at another day. */
export const TodayPage = () => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const on = (search.au === undefined ? null : parseCivilDay(search.au)) ?? today();
  const year = Number(on.slice(0, 4));
  const snapshot = useYearSnapshot(yearFromSearch(search));
  const programme = useLiveRead('programme-of-day', [year], ({ db, dossier }) => readProgrammeOfDay(db, dossier, year));
  const failure = snapshot.error ?? programme.error;
  if (failure !== null) throw failure;
  return (
    <>
      <title>{m.shell.documentTitle(m.shell.today)}</title>
      {snapshot.data === undefined || programme.data === undefined ? <PageLoading /> : <TodayView snapshot={snapshot.data} programme={programme.data} on={on} />}
    </>
  );
};
