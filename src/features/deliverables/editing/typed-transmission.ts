import type { Transmission } from '#domain/deliverables/deliverable';
import type { DatedRow } from '#domain/deliverables/dated-rows';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { FunderId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { newRecordId } from '#storage/new-record-id';

type State = Transmission['state'];

/** States that the organisation records of itself, then those that only a funder's answer gives. */
export const OWN_STATES: readonly State[] = ['preparing', 'partial', 'sent'];
export const ANSWERS: readonly State[] = ['received', 'complete', 'complement_asked', 'accepted'];

/** A transmission as it stands in its form. */
export interface TypedTransmission {
  readonly to: readonly FunderId[];
  readonly state: State;
  readonly date: string;
  readonly means: string;
  readonly remark: string;
}

export interface TransmissionFaults {
  readonly to?: 'missing';
  readonly date?: 'invalid' | 'missing';
}

/** Something dated is recorded before it with one of those funders: without a day, it would stand before what it follows. */
const follows = ({ cells }: Pick<DatedRow, 'cells'>, to: readonly FunderId[]): boolean =>
  cells.some((cell) => cell.concerned && to.includes(cell.funder) && [cell.latest, ...cell.earlier].some((one) => one?.date !== undefined));

const faultsOf = (typed: TypedTransmission, row: Pick<DatedRow, 'cells'>): TransmissionFaults => {
  const needsDay = ANSWERS.includes(typed.state) || follows(row, typed.to);
  const invalid = typed.date !== '' && parseCivilDay(typed.date) === null;
  return {
    ...(typed.to.length === 0 && { to: 'missing' }),
    ...(invalid && { date: 'invalid' }),
    ...(typed.date === '' && needsDay && { date: 'missing' }),
  };
};

type Said = Pick<Transmission, 'state' | 'date' | 'means' | 'remark'>;

const saidIn = ({ state, date, means, remark }: TypedTransmission): Said => {
  const day = parseCivilDay(date);
  return {
    state,
    ...(day !== null && { date: day }),
    ...(means.trim() !== '' && { means: means.trim() }),
    ...(remark.trim() !== '' && { remark: remark.trim() }),
  };
};

type Written = readonly [Transmission, ...Transmission[]];

/** One transmission for each funder that was chosen, or what is wrong with what was typed. */
export const readTransmissions = (typed: TypedTransmission, row: Pick<DatedRow, 'cells' | 'deliverable'>, year: number): Result<Written, TransmissionFaults> => {
  const faults = faultsOf(typed, row);
  const { dossier, id: deliverable } = row.deliverable;
  const made = (funder: FunderId): Transmission => ({ dossier, id: newRecordId(), rev: 0, deliverable, year, funder, evidence: [], ...saidIn(typed) });
  const [first, ...others] = typed.to;
  if (first === undefined || Object.keys(faults).length > 0) return refused(faults);
  return done([made(first), ...others.map(made)]);
};

/** The same transmission with what was typed of it, or what is wrong. */
export const readEdited = (typed: TypedTransmission, { date: _date, means: _means, remark: _remark, ...before }: Transmission): Result<Written, TransmissionFaults> => {
  const faults = faultsOf(typed, { cells: [] });
  return Object.keys(faults).length > 0 ? refused(faults) : done([{ ...before, ...saidIn(typed) }]);
};

export const asTyped = ({ funder, state, date, means = '', remark = '' }: Transmission): TypedTransmission => ({ to: [funder], state, date: date ?? '', means, remark });
