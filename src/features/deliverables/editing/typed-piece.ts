import type { Deliverable } from '#domain/deliverables/deliverable';
import { daysInMonth } from '#domain/periods/civil-calendar';
import { codeOfLabel } from '#domain/record/code-of-label';
import type { ConventionId, DossierId, FunderId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { newRecordId } from '#storage/new-record-id';

type DueRule = NonNullable<Deliverable['dueRule']>;

/** A piece as it stands in its form: what is typed is text until it is read. */
export interface TypedPiece {
  readonly convention: ConventionId;
  readonly label: string;
  readonly article: string;
  readonly periodicity: Deliverable['periodicity'];
  readonly content: NonNullable<Deliverable['content']> | '';
  readonly recipients: readonly FunderId[];
  readonly others: string;
  readonly requires: string;
  readonly rule: DueRule['type'] | 'none';
  readonly day: string;
  readonly yearsLater: '0' | '1' | '2' | '3';
  readonly months: string;
}

export type PieceFaults = Partial<Record<'label' | 'day' | 'months', true>>;

const LATER = ['0', '1', '2', '3'] as const;

/** « 31/03 », from `03-31`. */
const dayTyped = (monthDay: string): string => monthDay.split('-').toReversed().join('/');

const ruleTyped = (rule: DueRule | undefined): Pick<TypedPiece, 'rule' | 'day' | 'yearsLater' | 'months'> => {
  const none = { rule: rule?.type ?? 'none', day: '', yearsLater: '0', months: '6' } as const;
  if (rule?.type === 'on_day') return { ...none, day: dayTyped(rule.day), yearsLater: LATER[rule.yearsLater] ?? '0' };
  return rule !== undefined && 'months' in rule ? { ...none, months: String(rule.months) } : none;
};

/** A piece to change, or a new one of `convention` that goes to everyone in `funders`. */
export const pieceAsTyped = (piece: Deliverable | undefined, convention: ConventionId, funders: readonly FunderId[]): TypedPiece => ({
  convention: piece?.convention ?? convention,
  label: piece?.label ?? '',
  article: piece?.article ?? '',
  periodicity: piece?.periodicity ?? 'yearly',
  content: piece?.content ?? '',
  recipients: piece?.recipients ?? funders,
  others: (piece?.otherRecipients ?? []).join('\n'),
  requires: (piece?.requires ?? []).map(({ label }) => label).join('\n'),
  ...ruleTyped(piece?.dueRule),
});

const linesOf = (text: string): readonly string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];

/** `03-31`, from « 31/03 »; 29 February is a day, in the years that have it. */
const monthDayOf = (text: string): string | null => {
  const [, date = '', month = ''] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/u.exec(text) ?? [];
  const [at, of] = [Number(date), Number(month)];
  const LEAP_YEAR = 2024;
  if (of < 1 || of > 12 || at < 1 || at > daysInMonth(LEAP_YEAR, of)) return null;
  return `${String(of).padStart(2, '0')}-${String(at).padStart(2, '0')}`;
};

const monthsOf = (text: string): number | null => {
  const months = Number(text);
  return /^\s*\d+\s*$/u.test(text) && months >= 1 && months <= 36 ? months : null;
};

/** The rule that was typed, nothing, or which field keeps it from being read. */
const ruleOf = ({ rule, day, yearsLater, months }: TypedPiece): Result<DueRule | undefined, 'day' | 'months'> => {
  switch (rule) {
    case 'none':
      return done(undefined);
    case 'within_year':
      return done({ type: rule });
    case 'on_day': {
      const read = monthDayOf(day);
      return read === null ? refused('day') : done({ type: rule, day: read, yearsLater: Number(yearsLater) });
    }
    case 'months_after_year':
    case 'months_before_term': {
      const read = monthsOf(months);
      return read === null ? refused('months') : done({ type: rule, months: read });
    }
  }
};

/** A line that stays as it was keeps the place that it was read from. */
const requiresOf = (text: string, before: Deliverable['requires']): Deliverable['requires'] =>
  linesOf(text).map((label) => before.find((one) => one.label === label) ?? { label });

const sameRule = (left: DueRule | undefined, right: DueRule | undefined): boolean => JSON.stringify(left) === JSON.stringify(right);

interface Base {
  readonly dossier: DossierId;
  /** After the last of the convention. */
  readonly position: number;
}

const withRule = (piece: Deliverable, dueRule: DueRule | undefined): Deliverable => {
  if (sameRule(piece.dueRule, dueRule)) return piece;
  // A rule that someone typed is no longer the one that the text gives.
  const { dueRule: _rule, dueSource: _source, ...rest } = piece;
  return dueRule === undefined ? rest : { ...rest, dueRule };
};

/** What was typed as a piece to write, or what is wrong with it, field by field. */
export const readPiece = (typed: TypedPiece, before: Deliverable | undefined, { dossier, position }: Base): Result<Deliverable, PieceFaults> => {
  const rule = ruleOf(typed);
  const label = typed.label.trim();
  if (label === '' || !rule.ok) return refused({ ...(label === '' && { label: true }), ...(!rule.ok && { [rule.reason]: true }) });
  const { article: _article, content: _content, ...kept } = before ?? { dossier, id: newRecordId<'Deliverable'>(), rev: 0, code: codeOfLabel(label, 'piece'), position, usual: false };
  const piece: Deliverable = {
    ...kept,
    convention: typed.convention,
    label,
    ...(typed.article.trim() !== '' && { article: typed.article.trim() }),
    ...(typed.content !== '' && { content: typed.content }),
    periodicity: typed.periodicity,
    recipients: typed.recipients,
    otherRecipients: linesOf(typed.others),
    requires: requiresOf(typed.requires, before?.requires ?? []),
  };
  return done(withRule(piece, rule.value));
};
