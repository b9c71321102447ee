import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#domain/journal/refusal';
import type { Choices } from '#documents/collect/proposal';
import { CONTENTS, type Contents } from '#documents/tables/mapping/targets';
import type { TextChoice } from '#documents/tables/read/read-csv';
import type { ReadFault } from '#documents/tables/read/sheet';
import { useI18n, loadMessages } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readConventionFrame, type ConventionFrame } from '#storage/repositories/convention.repository';
import { today } from '#ui/today';
import { useUrlSearch, yearFromSearch, type UrlSearch } from '#ui/url/search';
import { firstRows } from './first-rows';
import { openTableClient, type TableClient } from './table-client';
import type { LayoutAsked, OpenedTable, RowsAsked, ShownLayout, ShownProposals, TableAnswer, TableProgress, TableRequest, TableSource } from './table-requests';

/** What is on the page once a table is read: how it is laid out, how it is read, and what it brings when it was compared. */
export interface ReadState {
  readonly source: TableSource;
  readonly text: TextChoice;
  readonly opened: OpenedTable;
  readonly layout: LayoutAsked;
  readonly shown: ShownLayout;
  readonly rows: RowsAsked;
  readonly frame: ConventionFrame;
  readonly proposals: ShownProposals | undefined;
  readonly refusal: Refusal | undefined;
}

export type TableState =
  | { readonly step: 'idle' | 'failed' }
  | { readonly step: 'unreadable'; readonly name: string; readonly fault: ReadFault }
  | { readonly step: 'taken'; readonly contents: Contents; readonly added: number; readonly changed: number }
  | { readonly step: 'starting' }
  | { readonly step: 'read'; readonly read: ReadState };

/** What the address says that the table holds, and for which year. */
const askedTable = (search: UrlSearch): { readonly contents: Contents; readonly year: number | undefined } => ({
  contents: CONTENTS.find((name) => name === search.genre) ?? 'activities',
  year: yearFromSearch(search),
});

const nameOf = (source: TableSource): string => (source.type === 'file' ? source.file.name : source.name);

/** One table, from its file to its change. Everything is done beside the page; what was asked last is what is shown. */
export const useTableImport = () => {
  const { db, dossier } = useStorage();
  const { locale } = useI18n();
  const { contents, year: askedYear } = askedTable(useUrlSearch());
  const [state, setState] = useState<TableState>({ step: 'idle' });
  const [progress, setProgress] = useState<TableProgress | undefined>(undefined);
  const client = useRef<TableClient | undefined>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const asked = useRef(0);

  const stop = (): void => {
    client.current?.stop();
    client.current = undefined;
    queue.current = Promise.resolve();
    asked.current += 1;
    setProgress(undefined);
  };
  useEffect(() => stop, []);

  const ask = (request: TableRequest): Promise<TableAnswer> => {
    const own = (client.current ??= openTableClient(setProgress));
    const answer = queue.current.then(() => own.ask(request));
    queue.current = answer;
    return answer;
  };

  /** Runs what was asked unless something else was asked since; an answer that is no use ends the import. */
  const run = async (work: (isLast: () => boolean) => Promise<void>): Promise<void> => {
    asked.current += 1;
    const own = asked.current;
    await work(() => asked.current === own);
    if (asked.current === own) setProgress(undefined);
  };

  const fail = (name: string, answer: TableAnswer): void => {
    stop();
    setState(answer.type === 'unreadable' ? { step: 'unreadable', name, fault: answer.fault } : { step: 'failed' });
  };

  const open = (source: TableSource, text: TextChoice, before?: ReadState): Promise<void> =>
    run(async (isLast) => {
      if (before === undefined) setState({ step: 'starting' });
      const place = { database: db.name, dossier, language: locale, today: today() };
      const [opened, frame] = await Promise.all([ask({ type: 'open', source, text, place }), readConventionFrame(db, dossier), loadMessages('changes'), loadMessages('journal'), loadMessages('dossier')]);
      if (!isLast()) return;
      if (opened.type !== 'opened') {
        fail(nameOf(source), opened);
        return;
      }
      const layout: LayoutAsked = { contents: before?.layout.contents ?? contents, sheet: opened.opened.proposedSheet, headerLine: undefined, withHidden: false, keptLines: [] };
      const laid = await ask({ type: 'lay-out', layout });
      if (!isLast()) return;
      if (laid.type !== 'laid-out') {
        fail(nameOf(source), laid);
        return;
      }
      setState({ step: 'read', read: { source, text, opened: opened.opened, layout, shown: laid.layout, rows: before === undefined ? firstRows(laid.layout, frame, today(), askedYear) : { ...before.rows, mapping: firstRows(laid.layout, frame, today(), askedYear).mapping, decisions: [] }, frame, proposals: undefined, refusal: undefined } });
    });

  const layOut = (read: ReadState, layout: LayoutAsked): Promise<void> =>
    run(async (isLast) => {
      const laid = await ask({ type: 'lay-out', layout });
      if (!isLast()) return;
      if (laid.type !== 'laid-out') {
        fail(nameOf(read.source), laid);
        return;
      }
      const rows = { ...read.rows, mapping: firstRows(laid.layout, read.frame, today()).mapping, decisions: [] };
      setState({ step: 'read', read: { ...read, layout, shown: laid.layout, rows, proposals: undefined, refusal: undefined } });
    });

  const compare = (read: ReadState): Promise<void> =>
    run(async (isLast) => {
      setState({ step: 'read', read });
      const answer = await ask({ type: 'propose', rows: read.rows });
      if (!isLast()) return;
      if (answer.type !== 'proposed') fail(nameOf(read.source), answer);
      else setState({ step: 'read', read: { ...read, proposals: answer.proposals, refusal: undefined } });
    });

  const moreConflicts = (read: ReadState, proposals: ShownProposals): Promise<void> =>
    run(async (isLast) => {
      const answer = await ask({ type: 'more-conflicts', from: proposals.conflicts.length });
      if (!isLast()) return;
      if (answer.type !== 'more-conflicts') fail(nameOf(read.source), answer);
      else setState({ step: 'read', read: { ...read, proposals: { ...proposals, conflicts: [...proposals.conflicts, ...answer.conflicts], names: new Map([...proposals.names, ...answer.names]) } } });
    });

  const take = (read: ReadState, choices: Choices): Promise<void> =>
    run(async (isLast) => {
      const answer = await ask({ type: 'take', choices });
      if (!isLast()) return;
      if (answer.type === 'refused') setState({ step: 'read', read: { ...read, refusal: answer.refusal } });
      else if (answer.type === 'taken') {
        stop();
        setState({ step: 'taken', contents: read.layout.contents, added: answer.added, changed: answer.changed });
      } else fail(nameOf(read.source), answer);
    });

  return {
    state,
    progress,
    open: (source: TableSource) => {
      stop();
      void open(source, {});
    },
    reopen: (read: ReadState, text: TextChoice) => void open(read.source, text, read),
    layOut: (read: ReadState, layout: LayoutAsked) => void layOut(read, layout),
    /** The rows as they are now read; compared again when they were. */
    readRows: (read: ReadState, rows: RowsAsked) => {
      const next = { ...read, rows };
      if (read.proposals === undefined) setState({ step: 'read', read: next });
      else void compare(next);
    },
    compare: (read: ReadState) => void compare(read),
    moreConflicts: (read: ReadState, proposals: ShownProposals) => void moreConflicts(read, proposals),
    take: (read: ReadState, choices: Choices) => void take(read, choices),
    cancel: () => {
      stop();
      setState({ step: 'idle' });
    },
  };
};
