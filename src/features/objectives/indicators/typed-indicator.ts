import { readWrittenNumber } from '#documents/written/written-number';
import type { Indicator } from '#domain/indicators/indicator';
import { targetOf } from '#domain/indicators/rate';
import type { Metric } from '#domain/measures/metrics';
import type { Qualifier } from '#domain/measures/qualifiers';
import { done, refused, type Result } from '#domain/record/result';
import type { TypedIndicator } from '#storage/commands/indicators';

/** An indicator as it stands in the form, in the words that were typed. */
export interface IndicatorForm {
  readonly name: string;
  readonly unit: string;
  readonly measuredBy: 'metric' | 'manual';
  readonly metric: Metric;
  readonly baselineYear: string;
  readonly baseline: string;
  readonly target: string;
  readonly reason: string;
  readonly actual: string;
  readonly qualifier: Qualifier;
}

export type IndicatorField = 'name' | 'unit' | 'baselineYear' | 'baseline' | 'target' | 'reason' | 'actual';
export type FieldFault = 'missing' | 'not-a-number' | 'not-a-year' | 'two-readings';
export type IndicatorFaults = Partial<Record<IndicatorField, FieldFault>>;

const asTyped = (value: number | undefined): string => (value === undefined ? '' : String(value).replace('.', ','));

export const indicatorAsTyped = (indicator: Indicator | undefined, year: number): IndicatorForm => {
  const measuredBy = indicator?.measuredBy;
  const actual = measuredBy?.type === 'manual' ? measuredBy.actuals.find((given) => given.year === year) : undefined;
  return {
    name: indicator?.name ?? '',
    unit: indicator?.unit ?? '',
    measuredBy: measuredBy?.type ?? 'metric',
    metric: measuredBy?.type === 'metric' ? measuredBy.metric : 'attendance',
    baselineYear: String(indicator?.baseline?.year ?? year - 1),
    baseline: asTyped(indicator?.baseline?.value),
    target: asTyped(indicator === undefined ? undefined : targetOf(indicator, year)?.value),
    reason: '',
    actual: asTyped(actual?.value),
    qualifier: actual?.qualifier ?? 'exact',
  };
};

type NumberRead = { readonly value: number | undefined; readonly fault?: FieldFault };

const numberIn = (text: string): NumberRead => {
  if (text.trim() === '') return { value: undefined };
  const read = readWrittenNumber(text);
  if (!read.ok || !Number.isFinite(read.value.value)) return { value: undefined, fault: 'not-a-number' };
  return read.value.question === undefined ? { value: read.value.value } : { value: undefined, fault: 'two-readings' };
};

const isYear = (text: string): boolean => /^\d{4}$/u.test(text.trim());

/** Whether what is typed changes a target that was set: a reason is then asked for. */
export const revisesTarget = ({ target }: IndicatorForm, indicator: Indicator | undefined, year: number): boolean => {
  const before = indicator === undefined ? undefined : targetOf(indicator, year)?.value;
  const { value } = numberIn(target);
  return before !== undefined && value !== undefined && before !== value;
};

const faultsOf = (form: IndicatorForm, numbers: Readonly<Record<'baseline' | 'target' | 'actual', NumberRead>>, revises: boolean): IndicatorFaults => ({
  ...(form.name.trim() === '' && { name: 'missing' }),
  ...(form.unit.trim() === '' && { unit: 'missing' }),
  ...(numbers.baseline.fault !== undefined && { baseline: numbers.baseline.fault }),
  ...(numbers.target.fault !== undefined && { target: numbers.target.fault }),
  ...(form.measuredBy === 'manual' && numbers.actual.fault !== undefined && { actual: numbers.actual.fault }),
  ...(numbers.baseline.value !== undefined && !isYear(form.baselineYear) && { baselineYear: 'not-a-year' }),
  ...(revises && form.reason.trim() === '' && { reason: 'missing' }),
});

const measuredBy = (form: IndicatorForm, before: Indicator | undefined, year: number, value: number | undefined): Indicator['measuredBy'] => {
  if (form.measuredBy === 'metric') return { type: 'metric', metric: form.metric };
  const others = before?.measuredBy.type === 'manual' ? before.measuredBy.actuals.filter((actual) => actual.year !== year) : [];
  const own = value === undefined ? [] : [{ year, value, qualifier: form.qualifier }];
  return { type: 'manual', actuals: [...others, ...own].toSorted((left, right) => left.year - right.year) };
};

type Base = Pick<Indicator, 'dossier' | 'id' | 'objective'>;

/** What was typed as an indicator to write, or what is wrong with it, field by field. An emptied target of the year stays as it was. */
export const readIndicatorForm = (form: IndicatorForm, base: Base, before: Indicator | undefined, year: number): Result<TypedIndicator, IndicatorFaults> => {
  const numbers = { baseline: numberIn(form.baseline), target: numberIn(form.target), actual: numberIn(form.actual) };
  const faults = faultsOf(form, numbers, revisesTarget(form, before, year));
  if (Object.keys(faults).length > 0) return refused(faults);
  const { baseline, target } = numbers;
  const indicator: Indicator = {
    ...(before ?? { ...base, rev: 0, targets: [] }),
    name: form.name.trim(),
    unit: form.unit.trim(),
    measuredBy: measuredBy(form, before, year, numbers.actual.value),
  };
  const { baseline: _before, ...bare } = indicator;
  const whole = baseline.value === undefined ? bare : { ...bare, baseline: { year: Number(form.baselineYear), value: baseline.value } };
  return done({ indicator: whole, ...(target.value !== undefined && { target: { year, value: target.value, reason: form.reason.trim() } }) });
};
