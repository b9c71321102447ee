import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { put, type ConventionWrite } from '#domain/objectives/acts/convention-write';
import { moveLine } from '#domain/objectives/acts/move-line';
import { useI18n } from '#i18n/i18n-context';
import { changeConvention, type ConventionAct } from '#storage/commands/convention';
import { useStorage } from '#storage/live/storage-context';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { useEditing } from './editing-context';
import styles from './editing.module.css';

interface Movable {
  readonly id: string;
  readonly position: number;
}

interface Props<Line extends Movable> {
  readonly name: string;
  readonly act: ConventionAct;
  readonly siblings: readonly Line[];
  readonly line: Line;
  readonly write: (line: Line) => ConventionWrite;
}

const STEPS = [
  { way: 'up', by: -1, Icon: ArrowUp },
  { way: 'down', by: 1, Icon: ArrowDown },
] as const;

/** Moves a line among its siblings; the button keeps the focus where the line goes, and its new place is said. */
export const MoveButtons = <Line extends Movable>({ name, act, siblings, line, write }: Props<Line>) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const { say } = useEditing();
  const { busy, run } = useCommand();
  const pressed = useRef<HTMLButtonElement | null>(null);
  const rank = siblings.findIndex(({ id }) => id === line.id);
  useEffect(() => {
    // The browser drops the focus of what is moved in the page.
    pressed.current?.focus();
    pressed.current = null;
  }, [rank]);
  const move = (by: -1 | 1): void => {
    const moved = moveLine(siblings, line.id, by);
    if (busy || moved.length === 0) return;
    void run(() => changeConvention(db, { dossier, act, writes: moved.map(write) }), () => say(m.convention.moved(name, rank + by + 1, siblings.length)));
  };
  if (siblings.length < 2) return null;
  return (
    <span className={styles['moves']}>
      {STEPS.map(({ way, by, Icon }) => (
        <button
          key={way}
          type="button"
          className={buttons['small']}
          aria-label={m.convention[way](name)}
          aria-disabled={siblings[rank + by] === undefined}
          onClick={({ currentTarget }) => {
            pressed.current = currentTarget;
            move(by);
          }}
        >
          <Icon aria-hidden="true" size={15} strokeWidth={2} />
        </button>
      ))}
    </span>
  );
};

/** How a moved line of each table is written. */
export const WRITES = {
  goals: (line: Parameters<typeof put<'goals'>>[1]) => put('goals', line),
  objectives: (line: Parameters<typeof put<'objectives'>>[1]) => put('objectives', line),
  commitments: (line: Parameters<typeof put<'commitments'>>[1]) => put('commitments', line),
  funders: (line: Parameters<typeof put<'funders'>>[1]) => put('funders', line),
} as const;
