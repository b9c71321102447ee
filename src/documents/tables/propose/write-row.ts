import type { Activity } from '#domain/activities/activity';
import type { MeasureId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { figureRows } from '../../collect/figure-lines';
import { blankActivity, type WrittenActivity } from '../../entry/written-activity';
import { writeOutActivity } from '../../entry/write-out-activity';
import { readList } from '../cell-lists';
import { isCutOf } from '../write/cut-text';
import type { TableColumn } from '../table-columns';
import { metricOfTarget, type Target } from '../mapping/targets';
import { putColumnFigure } from './column-figure';
import type { MatchedRow } from './match-rows';
import { actionsNamed, codeOf, fundersNamed, objectiveNamed, personNamed, territoriesNamed } from './named-things';
import { plainWord, type TableContext } from './table-context';
import type { RowFault } from './table-proposal';

type Override = Result<Partial<WrittenActivity>, RowFault>;

const unknownWord = (target: Target, given: string): Override => refused({ code: 'unknown-word', target, given });

interface Place {
  readonly id: string;
  readonly year: number;
  readonly current: Activity | undefined;
  readonly shown: WrittenActivity;
  readonly written: WrittenActivity;
}

const overObjectives = (text: string, place: Place, context: TableContext): Override => {
  const ids: WrittenActivity['otherObjectives'] = [];
  for (const value of readList(text)) {
    const id = objectiveNamed(value, place.year, context);
    if (id === undefined) return unknownWord('alsoServes', value);
    ids.push(id);
  }
  return done({ otherObjectives: ids });
};

const overPerson = (text: string, context: TableContext): Override => {
  const referent = text === '' ? '' : personNamed(text, context);
  return done(referent === undefined ? { newReferent: text } : { referent });
};

const overWord = (target: 'kind' | 'status' | 'role', text: string, { words }: TableContext): Override => {
  const code = text === '' ? '' : target === 'kind' ? codeOf(words.kinds, text) : target === 'status' ? codeOf(words.statuses, text) : codeOf(words.roles, text);
  return code === undefined ? unknownWord(target, text) : done({ [target]: code });
};

const overFigures = (text: string, place: Place, { here }: TableContext): Override =>
  done({ figures: figureRows(text, place.shown.figures, place.current?.measures ?? [], { file: here.dossier, activity: place.id }) });

/** A text without what no cell keeps: spaces around it, kinds of line ends, control characters. */
const kept = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '').trim();

/** What was cut to fit its cell, or lost what no cell keeps, stays whole here. */
const isSameText = (cell: string, shown: string): boolean => isCutOf(cell, kept(shown)) || kept(cell) === kept(shown);

/** What one cell makes of the form. */
const overrideOf = (target: Target, text: string, place: Place, context: TableContext): Override => {
  if (target === 'id') return done({});
  const metric = metricOfTarget(target);
  if (metric !== undefined) {
    if (text === '') return done({});
    const put = putColumnFigure(place.written.figures, text, metric, { dossier: context.here.dossier, activity: place.id, current: place.current });
    return put.ok ? done({ figures: [...put.value] }) : put;
  }
  switch (target as Exclude<TableColumn, 'id'>) {
    case 'objective': {
      const objective = text === '' ? '' : objectiveNamed(text, place.year, context);
      return objective === undefined ? unknownWord(target, text) : done({ objective });
    }
    case 'alsoServes':
      return overObjectives(text, place, context);
    case 'kind':
    case 'role':
    case 'status':
      return overWord(target as 'kind' | 'status' | 'role', text, context);
    case 'lead':
      return overPerson(text, context);
    case 'figures':
      return overFigures(text, place, context);
    case 'places':
    case 'partners':
      return done({ [target]: [...readList(text)] });
    case 'territories': {
      const named = territoriesNamed(readList(text), context);
      return named.ok ? done({ territories: [...named.value] }) : named;
    }
    case 'funders': {
      const named = fundersNamed(readList(text), context);
      return named.ok ? done({ funders: named.value as WrittenActivity['funders'] }) : named;
    }
    case 'fulfils': {
      const named = actionsNamed(readList(text), place.id, place.year, context);
      return named.ok ? done({ fulfils: [...named.value] }) : named;
    }
    case 'title':
      return done({ title: text.replace(/\s*\n\s*/gu, ' ') });
    case 'cause':
    case 'reportText':
      return done(isSameText(text, place.shown[target as 'cause' | 'reportText']) ? {} : { [target]: text });
    case 'year':
    case 'date':
    case 'next':
      return done({ [target]: text });
  }
};

/** The form that a row starts from: the activity as it is, else what was chosen for every row. */
const startOf = (current: Activity | undefined, year: number, { defaults, here, write }: TableContext): WrittenActivity => {
  if (current !== undefined) return writeOutActivity(current, here.fulfilled.get(current.id) ?? [], write);
  return { ...blankActivity('' as MeasureId), figures: [], year: String(year), ...defaults };
};

/** Columns of figures come after the lines of figures, which they complete. */
const inOrder = (texts: MatchedRow['row']['texts']): readonly (readonly [Target, string])[] => [...texts].toSorted(([left], [right]) => Number(metricOfTarget(left) !== undefined) - Number(metricOfTarget(right) !== undefined));

export interface WrittenRow {
  readonly shown: WrittenActivity;
  readonly written: WrittenActivity;
}

/** Known by its title alone, an activity keeps its own spelling of it. */
const isOwnTitle = (target: Target, text: string, { texts }: MatchedRow['row'], current: Activity | undefined): boolean =>
  target === 'title' && current !== undefined && (texts.get('id') ?? '') === '' && plainWord(text) === plainWord(current.title);

/** A row put into the form of its activity. An empty cell says nothing, unless it was asked to empty the field. */
export const writeRow = ({ row, id, year }: MatchedRow, current: Activity | undefined, context: TableContext): Result<WrittenRow, RowFault> => {
  const shown = startOf(current, year, context);
  let written = shown;
  for (const [target, text] of inOrder(row.texts)) {
    if ((text === '' && !(context.blankClears && current !== undefined)) || isOwnTitle(target, text, row, current)) continue;
    const override = overrideOf(target, text, { id, year: current !== undefined && !row.texts.has('year') ? current.year : year, current, shown, written }, context);
    if (!override.ok) return override;
    written = { ...written, ...override.value };
  }
  return done({ shown, written });
};
