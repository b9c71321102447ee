import { Link } from '@tanstack/react-router';
import type { PieceReminder } from '#domain/deliverables/piece-reminders';
import { useI18n } from '#i18n/i18n-context';
import { usePieceReminders } from '#storage/live/use-piece-reminders';
import { Card } from '#ui/card/card';
import { useSharedScreen } from '#ui/preferences/shared-screen';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useToday } from './today-shown';
import styles from './today.module.css';

const Line = ({ reminder: { deliverable, year, day, days } }: { readonly reminder: PieceReminder }) => {
  const { m, format } = useI18n();
  const search = { ...keptBetweenPages(useUrlSearch()), annee: String(year) };
  return (
    <li className={styles['line']}>
      <Link to="/livrables" search={search} hash={`piece-${deliverable.id}`} className={styles['title']}>
        {m.today.pieceOf(format.text(deliverable.label), year)}
      </Link>
      <span className={styles['due']}>{days < 0 ? m.today.pieceLate(-days, format.day(day)) : m.today.pieceDue(days, format.day(day))}</span>
    </li>
  );
};

/** « Pièces à remettre »: within a month, or late; what is late is not for a screen that others look at. */
export const PiecesCard = () => {
  const { m } = useI18n();
  const { on } = useToday();
  const shared = useSharedScreen();
  const reminders = usePieceReminders(on).filter(({ days }) => !shared || days >= 0);
  if (reminders.length === 0) return null;
  return (
    <Card title={m.today.pieces}>
      <ul>
        {reminders.map((reminder) => (
          <Line key={`${reminder.deliverable.id} ${String(reminder.year)} ${reminder.day}`} reminder={reminder} />
        ))}
      </ul>
    </Card>
  );
};
