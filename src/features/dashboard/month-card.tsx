import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PieceReminder } from '#domain/deliverables/piece-reminders';
import type { PlannedAction } from '#domain/programme/planned-action';
import { fulfilledActions, todayList, type TodayList } from '#domain/today/today-list';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { usePieceReminders } from '#storage/live/use-piece-reminders';
import { readProgrammeOfDay } from '#storage/repositories/today.repository';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { usePutOff } from '#ui/preferences/put-off';
import { today } from '#ui/today';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './look-at-card.module.css';

/** As many as the short list holds; the whole of it has its page. */
const SHOWN = 4;

const NOTHING: Pick<TodayList, 'today' | 'thisMonth' | 'toFill'> = { today: [], thisMonth: [], toFill: [] };

const Due = ({ action }: { readonly action: PlannedAction }) => {
  const { format } = useI18n();
  const search = { ...keptBetweenPages(useUrlSearch()), annee: String(action.year) };
  return (
    <li className={styles['line']}>
      <span className={styles['tag']}>{action.due.map((due) => format.period(due, 'short', action.year)).join(', ')}</span>
      <Link to="/programme" search={search} hash={`action-${action.id}`} className={styles['text']}>
        {format.text(action.title)}
      </Link>
    </li>
  );
};

const Piece = ({ reminder: { deliverable, year, day, days } }: { readonly reminder: PieceReminder }) => {
  const { m, format } = useI18n();
  const search = { ...keptBetweenPages(useUrlSearch()), annee: String(year) };
  return (
    <li className={styles['line']}>
      <span className={styles['tag']}>{m.today.pieceDue(days, format.day(day))}</span>
      <Link to="/livrables" search={search} hash={`piece-${deliverable.id}`} className={styles['text']}>
        {m.today.pieceOf(format.text(deliverable.label), year)}
      </Link>
    </li>
  );
};

/** « À faire ce mois-ci »: what the day asks for, whatever the year looked at; nothing where no programme is recorded and no piece is due. */
export const MonthCard = () => {
  const { m } = useI18n();
  const on = today();
  const year = Number(on.slice(0, 4));
  const putOff = usePutOff(useStorage().dossier);
  const kept = keptBetweenPages(useUrlSearch());
  const { data: programme } = useLiveRead('programme-of-day', [year], ({ db, dossier }) => readProgrammeOfDay(db, dossier, year));
  const list = useMemo(
    () => programme && todayList(programme.actions.records, on, { fulfilled: fulfilledActions(programme.links), putOff }),
    [programme, on, putOff],
  );
  const pieces = usePieceReminders(on).filter(({ days }) => days >= 0);
  if (list === undefined || (list === null && pieces.length === 0)) return null;
  const { today: now, thisMonth, toFill } = list ?? NOTHING;
  const due = [...now, ...thisMonth];
  return (
    <Card
      title={m.today.month}
      subtitle={due.length === 0 ? m.today.monthNone : m.today.due(now.length, thisMonth.length)}
      actions={
        <Link to="/aujourdhui" search={kept} className={buttons['link']}>
          {toFill.length > 0 ? m.today.monthToFill(toFill.length) : m.today.see}
        </Link>
      }
    >
      {due.length + pieces.length > 0 && (
        <ul>
          {pieces.slice(0, SHOWN).map((reminder) => (
            <Piece key={`${reminder.deliverable.id} ${String(reminder.year)}`} reminder={reminder} />
          ))}
          {due.slice(0, SHOWN).map((action) => (
            <Due key={action.id} action={action} />
          ))}
        </ul>
      )}
    </Card>
  );
};
