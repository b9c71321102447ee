import { ArrowDown, ArrowUp, Ellipsis, Pencil } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { duplicateAction } from '#domain/programme/duplicate-action';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActionMove } from '#domain/programme/reorder';
import { useI18n } from '#i18n/i18n-context';
import { changePlannedActions } from '#storage/commands/planned-actions';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { useCommand } from '#ui/forms/use-command';
import { ActionMenu, type MenuAction } from '#ui/menu/action-menu';
import buttons from '#ui/page/button.module.css';
import { asStored, useEditing } from './editing-context';
import styles from './editing.module.css';
import { useSelection } from './selection';
import { useMove } from './use-move';

const KEYS: Readonly<Record<string, ActionMove>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

const STEPS = [
  { move: 'up', Icon: ArrowUp },
  { move: 'down', Icon: ArrowDown },
] as const;

/** The browser drops the focus of what is moved in the page: it goes back to the button used last, where its row now stands. */
const useFocusKept = ({ id, position, parent, objective }: PlannedAction) => {
  const { takeUsed } = useEditing();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const used = takeUsed(id);
    if (used !== undefined) place.current?.querySelector<HTMLElement>(`[data-button="${used}"]`)?.focus();
  }, [takeUsed, id, position, parent, objective]);
  return place;
};

interface MenuProps {
  readonly action: PlannedAction;
  readonly move: (move: ActionMove) => void;
}

const RowMenu = ({ action, move }: MenuProps) => {
  const { m, format } = useI18n();
  const { db, dossier } = useStorage();
  const { run } = useCommand();
  const editing = useEditing();
  const place = useRef<HTMLSpanElement>(null);
  const words = m.programmeEdit;
  const title = format.text(action.title);
  const { before, heading } = editing.neighbours.get(action.id) ?? {};
  const duplicate = (): void => {
    const copies = duplicateAction(editing.surroundings.actions, action.id, words.form.copyOf(action.title), newRecordId);
    void run(
      () => changePlannedActions(db, { dossier, act: 'duplicate-action', actions: asStored(copies, editing) }),
      () => editing.say(words.row.duplicated(title)),
    );
  };
  const actions: readonly MenuAction[] = [
    ...(before === undefined ? [] : [{ key: 'in', label: words.moves.in(format.text(before.title)), onAction: () => move('in') }]),
    ...(heading === undefined ? [] : [{ key: 'out', label: words.moves.out(format.text(heading.title)), onAction: () => move('out') }]),
    { key: 'add', label: words.row.addUnder, onAction: () => editing.open({ form: 'add', objective: action.objective, parent: action.id }) },
    { key: 'duplicate', label: words.row.duplicate, onAction: duplicate },
    { key: 'links', label: m.matching.action.button, onAction: () => editing.open({ form: 'links', id: action.id }) },
    { key: 'remove', label: words.row.remove, onAction: () => editing.open({ form: 'remove', ids: [action.id] }) },
  ];
  // The button that was pressed is no longer there to take the focus back.
  const keepFocus = (): void => {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) place.current?.querySelector('button')?.focus();
    });
  };
  return (
    <span ref={place}>
      <ActionMenu label={words.row.more(title)} actions={actions} defaultOpen onClosed={keepFocus} />
    </span>
  );
};

/** The rarer acts on a line. Their menu is made when it is first asked for: a programme has hundreds of lines. */
const More = (props: MenuProps) => {
  const { m, format } = useI18n();
  const [asked, setAsked] = useState(false);
  if (asked) return <RowMenu {...props} />;
  return (
    <button type="button" className={buttons['small']} aria-haspopup="menu" aria-label={m.programmeEdit.row.more(format.text(props.action.title))} onClick={() => setAsked(true)}>
      <Ellipsis aria-hidden="true" size={16} strokeWidth={2} />
    </button>
  );
};

/** What can be done with one line of the programme: its place, what it says, and the rarer acts behind one button. */
export const RowTools = ({ action }: { readonly action: PlannedAction }) => {
  const { m, format } = useI18n();
  const { neighbours, use: remember, open } = useEditing();
  const command = useCommand();
  const move = useMove(action, command);
  const place = useFocusKept(action);
  const words = m.programmeEdit;
  const title = format.text(action.title);
  const press = (wanted: ActionMove, button: string): void => {
    remember({ id: action.id, button });
    move(wanted);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const wanted = event.altKey && !event.ctrlKey && !event.metaKey ? KEYS[event.key] : undefined;
    if (wanted === undefined) return;
    event.preventDefault();
    const button = event.target instanceof HTMLElement ? event.target.dataset['button'] : undefined;
    press(wanted, button ?? 'edit');
  };
  const { rank = 0, count = 1 } = neighbours.get(action.id) ?? {};
  const isEnd = { up: rank === 0, down: rank === count - 1 };
  return (
    <span ref={place} className={styles['tools']} onKeyDown={onKeyDown}>
      {STEPS.map(({ move: way, Icon }) => (
        <button key={way} type="button" data-button={way} className={buttons['small']} aria-label={words.moves[way](title)} aria-disabled={isEnd[way]} onClick={() => press(way, way)}>
          <Icon aria-hidden="true" size={15} strokeWidth={2} />
        </button>
      ))}
      <button type="button" data-button="edit" className={buttons['small']} aria-label={words.row.edit(title)} onClick={() => open({ form: 'edit', id: action.id })}>
        <Pencil aria-hidden="true" size={15} strokeWidth={1.8} />
      </button>
      <More action={action} move={move} />
    </span>
  );
};

/** Chooses a line of the programme, to change it with others. */
export const RowChoice = ({ action }: { readonly action: PlannedAction }) => {
  const { m, format } = useI18n();
  const { ids, toggle } = useSelection();
  return <input type="checkbox" className={styles['choose']} aria-label={m.programmeEdit.row.select(format.text(action.title))} checked={ids.has(action.id)} onChange={() => toggle(action.id)} />;
};
