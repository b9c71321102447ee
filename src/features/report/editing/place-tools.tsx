import { ArrowDown, ArrowUp, Eye, EyeOff, Pencil, PencilLine } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { ReportPlace } from '#domain/report/report';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useArranging } from './arranging-context';
import styles from './editing.module.css';

type Way = 'up' | 'down';

const KEYS: Readonly<Record<string, Way>> = { ArrowUp: 'up', ArrowDown: 'down' };
const STEPS = [
  { way: 'up', Icon: ArrowUp },
  { way: 'down', Icon: ArrowDown },
] as const;

interface MoveProps {
  /** Names the row among all of the plan. */
  readonly row: string;
  readonly title: string;
  readonly rank: number;
  readonly count: number;
  readonly onMove: (way: Way) => void;
  readonly children?: ReactNode;
}

/** The browser drops the focus of what is moved in the page: it goes back to the button used last, where its row now stands. */
const useFocusKept = (row: string, rank: number) => {
  const arranging = useArranging();
  const place = useRef<HTMLSpanElement>(null);
  const takeUsed = arranging?.takeUsed;
  useEffect(() => {
    const used = takeUsed?.(row);
    if (used !== undefined) place.current?.querySelector<HTMLElement>(`[data-button="${used}"]`)?.focus();
  }, [takeUsed, row, rank]);
  return place;
};

/** What changes the place of a row: two buttons, or Alt + arrows wherever the focus is among its buttons. */
export const MoveTools = ({ row, title, rank, count, onMove, children }: MoveProps) => {
  const { m } = useI18n();
  const arranging = useArranging();
  const place = useFocusKept(row, rank);
  const isEnd = { up: rank === 0, down: rank === count - 1 };
  const press = (way: Way, button: string): void => {
    if (isEnd[way]) return;
    arranging?.use({ row, button });
    onMove(way);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const way = event.altKey && !event.ctrlKey && !event.metaKey ? KEYS[event.key] : undefined;
    if (way === undefined) return;
    event.preventDefault();
    const button = event.target instanceof HTMLElement ? event.target.dataset['button'] : undefined;
    press(way, button ?? way);
  };
  return (
    <span ref={place} data-row={row} className={styles['tools']} onKeyDown={onKeyDown}>
      {STEPS.map(({ way, Icon }) => (
        <button key={way} type="button" data-button={way} className={buttons['small']} aria-label={m.reportEdit[way](title)} aria-disabled={isEnd[way]} onClick={() => press(way, way)}>
          <Icon aria-hidden="true" size={15} strokeWidth={2} />
        </button>
      ))}
      {children}
    </span>
  );
};

interface PlaceProps {
  readonly place: ReportPlace;
  readonly title: string;
  readonly hidden: boolean;
  readonly introduced: boolean;
}

/** What is written of a place, and whether it is told. */
export const PlaceTools = ({ place, title, hidden, introduced }: PlaceProps) => {
  const { m } = useI18n();
  const arranging = useArranging();
  const words = m.reportEdit;
  const Pen = introduced ? PencilLine : Pencil;
  const Sight = hidden ? EyeOff : Eye;
  return (
    <>
      <button type="button" data-button="write" className={buttons['small']} aria-label={introduced ? words.rewrite(title) : words.write(title)} onClick={() => arranging?.write(place)}>
        <Pen aria-hidden="true" size={15} strokeWidth={1.8} />
      </button>
      <button
        type="button"
        data-button="hide"
        className={buttons['small']}
        aria-label={hidden ? words.show(title) : words.hide(title)}
        onClick={() => arranging?.change({ type: 'hide', place, hidden: !hidden }, hidden ? words.shownNow(title) : words.hiddenNow(title))}
      >
        <Sight aria-hidden="true" size={15} strokeWidth={1.8} />
      </button>
    </>
  );
};
