import { useState } from 'react';
import { movedInAgenda, type AgendaItem } from '#domain/reviews/agenda';
import { useI18n } from '#i18n/i18n-context';
import { saveAgenda } from '#storage/commands/reviews';
import { useStorage } from '#storage/live/storage-context';
import { useCommand } from '#ui/forms/use-command';
import type { SessionShown } from './session-shown';

interface UsedButton {
  readonly id: AgendaItem['id'];
  readonly button: 'up' | 'down' | 'remove';
}

export interface AgendaActs {
  readonly busy: boolean;
  readonly problem: string | null;
  /** What a move did, for those who listen. */
  readonly said: string;
  /** The button used last, and the row that it now belongs to. */
  readonly used: UsedButton | null;
  readonly move: (item: AgendaItem, by: -1 | 1) => void;
  readonly remove: (item: AgendaItem) => void;
  readonly add: (item: AgendaItem, onDone: () => void) => void;
}

/** Changes an agenda: each act is one change that one undo takes back. */
export const useAgenda = ({ session }: SessionShown): AgendaActs => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  const [said, setSaid] = useState('');
  const [used, setUsed] = useState<UsedButton | null>(null);
  const write = (agenda: readonly AgendaItem[], onDone: () => void): void => {
    if (!busy) void run(() => saveAgenda(db, { ...session, agenda: [...agenda] }), onDone);
  };
  return {
    busy,
    problem,
    said,
    used,
    move: (item, by) => {
      const agenda = movedInAgenda(session.agenda, item.id, by);
      setUsed({ id: item.id, button: by < 0 ? 'up' : 'down' });
      write(agenda, () => setSaid(m.session.agenda.moved(format.text(item.title), agenda.indexOf(item) + 1, agenda.length)));
    },
    remove: (item) => {
      const next = session.agenda[session.agenda.indexOf(item) + 1] ?? session.agenda.at(-2);
      setUsed(next === undefined ? null : { id: next.id, button: 'remove' });
      write(session.agenda.filter(({ id }) => id !== item.id), () => setSaid(''));
    },
    add: (item, onDone) => {
      setUsed(null);
      write([...session.agenda, item], onDone);
    },
  };
};
