import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AgendaItem } from '#domain/reviews/agenda';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { objectiveNamed, type SessionShown } from './session-shown';
import styles from './session.module.css';
import type { AgendaActs } from './use-agenda';

interface Props {
  readonly item: AgendaItem;
  readonly rank: number;
  readonly shown: SessionShown;
  readonly acts: AgendaActs;
}

/** The browser drops the focus of what is moved or taken away: it goes to the button used last, where its row now stands. */
const useFocusKept = ({ item, rank, acts: { used } }: Props) => {
  const place = useRef<HTMLSpanElement>(null);
  const button = used?.id === item.id ? used.button : null;
  useEffect(() => {
    if (button === null) return;
    const same = place.current?.querySelector<HTMLElement>(`[data-button="${button}"]:enabled`);
    (same ?? place.current?.querySelector<HTMLElement>('button:enabled'))?.focus();
  }, [button, rank]);
  return place;
};

const Tools = (props: Props) => {
  const { item, rank, shown, acts } = props;
  const place = useFocusKept(props);
  const { m, format } = useI18n();
  const words = m.session.agenda;
  const title = format.text(item.title);
  const last = shown.session.agenda.length - 1;
  return (
    <span ref={place} className={`${styles['tools'] ?? ''} no-print`}>
      <button type="button" data-button="up" className={styles['tool']} aria-label={words.up(title)} disabled={rank === 0} onClick={() => acts.move(item, -1)}>
        <ArrowUp size={16} strokeWidth={1.8} aria-hidden="true" />
      </button>
      <button type="button" data-button="down" className={styles['tool']} aria-label={words.down(title)} disabled={rank === last} onClick={() => acts.move(item, 1)}>
        <ArrowDown size={16} strokeWidth={1.8} aria-hidden="true" />
      </button>
      <button type="button" data-button="remove" className={styles['tool']} aria-label={words.remove(title)} onClick={() => acts.remove(item)}>
        <X size={16} strokeWidth={1.8} aria-hidden="true" />
      </button>
    </span>
  );
};

/** One point of the agenda, with what moves it. */
export const AgendaRow = (props: Props) => {
  const { format } = useI18n();
  const { item, rank, shown } = props;
  const objective = objectiveNamed(shown.read.frame.objectives, item.objective);
  const goal = shown.read.frame.goals.findIndex(({ id }) => id === objective?.goal);
  return (
    <li className={styles['point']}>
      <span className={styles['rank']} aria-hidden="true">
        {format.number(rank + 1)}
      </span>
      <span className={styles['pointTitle']}>
        {objective !== undefined && <CodeTag code={objective.code} goal={goal} />} {format.text(item.title)}
      </span>
      <Tools {...props} />
    </li>
  );
};
