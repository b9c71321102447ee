import type { Transmission } from '#domain/deliverables/deliverable';
import type { DatedRow } from '#domain/deliverables/dated-rows';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { EvidenceId, FunderId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { newRecordId } from '#storage/new-record-id';

type State = Transmission['state'];

/** States that the organisation records of itself, then those that only a recipient's answer gives. */
export const OWN_STATES: readonly State[] = ['preparing', 'partial', 'sent'];
export const ANSWERS: readonly State[] = ['received', 'complete', 'complement_asked', 'accepted'];

/** Whom it went to: funders, and recipients who are none, by name. */
export interface TypedRecipients {
  readonly to: readonly FunderId[];
  readonly others: readonly string[];
}

/** A transmission as it stands in its form. */
export interface TypedTransmission extends TypedRecipients {
  readonly state: State;
  readonly date: string;
  /** The day that the recipient gave for itself, in place of everyone's. */
  readonly due: string;
  readonly means: string;
  readonly remark: string;
}

export interface TransmissionFaults {
  readonly to?: 'missing';
  readonly date?: 'invalid' | 'missing';
  readonly due?: 'invalid';
}

type Row = Pick<DatedRow, 'cells' | 'others'>;

/** Something dated is recorded before it with one of those: without a day, it would stand before what it follows. */
const follows = ({ cells, others }: Row, typed: TypedRecipients): boolean =>
  [...cells.flatMap((cell) => (cell.concerned && typed.to.includes(cell.funder) ? [cell] : [])), ...others.filter(({ otherRecipient }) => typed.others.includes(otherRecipient))].some(
    ({ latest, earlier }) => [latest, ...earlier].some((one) => one?.date !== undefined),
  );

const isWrong = (day: string): boolean => day !== '' && parseCivilDay(day) === null;

const faultsOf = (typed: TypedTransmission, row: Row): TransmissionFaults => {
  const needsDay = ANSWERS.includes(typed.state) || follows(row, typed);
  return {
    ...(typed.to.length + typed.others.length === 0 && { to: 'missing' }),
    ...(isWrong(typed.date) && { date: 'invalid' }),
    ...(typed.date === '' && needsDay && { date: 'missing' }),
    ...(isWrong(typed.due) && { due: 'invalid' }),
  };
};

type Said = Pick<Transmission, 'state' | 'date' | 'due' | 'means' | 'remark'>;

const saidIn = ({ state, date, due, means, remark }: TypedTransmission): Said => {
  const [day, own] = [parseCivilDay(date), parseCivilDay(due)];
  return {
    state,
    ...(day !== null && { date: day }),
    ...(own !== null && { due: own }),
    ...(means.trim() !== '' && { means: means.trim() }),
    ...(remark.trim() !== '' && { remark: remark.trim() }),
  };
};

type Written = readonly [Transmission, ...Transmission[]];

interface Subject {
  readonly row: Row & Pick<DatedRow, 'deliverable'>;
  readonly year: number;
  readonly evidence: readonly EvidenceId[];
}

/** One transmission for each recipient that was chosen, all with the same files, or what is wrong with what was typed. */
export const readTransmissions = (typed: TypedTransmission, { row, year, evidence }: Subject): Result<Written, TransmissionFaults> => {
  const faults = faultsOf(typed, row);
  const { dossier, id: deliverable } = row.deliverable;
  const made = (recipient: Pick<Transmission, 'funder' | 'otherRecipient'>): Transmission => ({ dossier, id: newRecordId(), rev: 0, deliverable, year, ...recipient, evidence, ...saidIn(typed) });
  const [first, ...others] = [...typed.to.map((funder) => ({ funder })), ...typed.others.map((otherRecipient) => ({ otherRecipient }))];
  if (first === undefined || Object.keys(faults).length > 0) return refused(faults);
  return done([made(first), ...others.map(made)]);
};

/** The same transmission with what was typed of it, or what is wrong. */
export const readEdited = (typed: TypedTransmission, before: Transmission, evidence: readonly EvidenceId[]): Result<Written, TransmissionFaults> => {
  const faults = faultsOf(typed, { cells: [], others: [] });
  const { date: _date, due: _due, means: _means, remark: _remark, ...kept } = before;
  return Object.keys(faults).length > 0 ? refused(faults) : done([{ ...kept, evidence, ...saidIn(typed) }]);
};

export const asTyped = ({ funder, otherRecipient, state, date, due, means = '', remark = '' }: Transmission): TypedTransmission => ({
  to: funder === undefined ? [] : [funder],
  others: otherRecipient === undefined ? [] : [otherRecipient],
  state,
  date: date ?? '',
  due: due ?? '',
  means,
  remark,
});
