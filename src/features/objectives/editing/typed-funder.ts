import type { Funder } from '#domain/budget/budget';
import type { FunderFields, MaximumFields } from '#domain/budget/funder-acts';
import { eurosAsTyped, parseEuros, type EurosFault } from '#domain/budget/parse-euros';

export interface TypedPart {
  readonly id: Funder['parts'][number]['id'] | undefined;
  readonly label: string;
  readonly amount: string;
}

/** A funder as it stands in its form: all is text until it is read. */
export interface TypedFunder {
  readonly name: string;
  readonly code: string;
  readonly representative: string;
  readonly budgetSource: string;
  readonly conditions: string;
  readonly maximum: string;
  readonly parts: readonly TypedPart[];
}

export const EMPTY_PART: TypedPart = { id: undefined, label: '', amount: '' };

export const typedFunder = (funder: Funder | undefined, maximum: Pick<Funder, 'maximumPerYearCents' | 'parts'> | undefined): TypedFunder => ({
  name: funder?.name ?? '',
  code: funder?.code ?? '',
  representative: funder?.representative ?? '',
  budgetSource: funder?.budgetSource ?? '',
  conditions: funder?.conditions ?? '',
  maximum: maximum?.maximumPerYearCents === undefined ? '' : eurosAsTyped(maximum.maximumPerYearCents),
  parts: (maximum?.parts ?? []).map(({ id, label, amountCents }) => ({ id, label, amount: eurosAsTyped(amountCents) })),
});

const fault = (text: string): EurosFault | null => {
  const read = parseEuros(text);
  return read.ok ? null : read.reason;
};

const cents = (text: string): number | null => {
  const read = parseEuros(text);
  return read.ok ? read.value : null;
};

const optional = <Key extends string>(key: Key, text: string): Partial<Record<Key, string>> =>
  (text.trim() === '' ? {} : { [key]: text.trim() }) as Partial<Record<Key, string>>;

const fieldsOf = (typed: TypedFunder): FunderFields => ({
  name: typed.name.trim(),
  code: typed.code.trim(),
  ...optional('representative', typed.representative),
  ...optional('budgetSource', typed.budgetSource),
  ...optional('conditions', typed.conditions),
});

const partsOf = (parts: readonly TypedPart[]): MaximumFields['parts'] | null => {
  const read = parts.map(({ id, label, amount }) => ({ id, label: label.trim(), amountCents: cents(amount) }));
  const whole = read.flatMap((part) => (part.amountCents === null || part.label === '' ? [] : [{ ...part, amountCents: part.amountCents }]));
  return whole.length === parts.length ? whole : null;
};

export interface ReadFunder {
  /** What is wrong with each amount; an empty maximum is none. */
  readonly faults: { readonly maximum: EurosFault | null; readonly parts: readonly (EurosFault | null)[] };
  /** Null while anything that was typed cannot be taken. */
  readonly value: { readonly fields: FunderFields; readonly maximum: MaximumFields } | null;
}

/** Reads what was typed of a funder; nonsense is never taken for a number. */
export const readFunder = (typed: TypedFunder): ReadFunder => {
  const none = typed.maximum.trim() === '';
  const faults = { maximum: none ? null : fault(typed.maximum), parts: typed.parts.map(({ amount }) => fault(amount)) };
  const parts = partsOf(typed.parts);
  const fields = fieldsOf(typed);
  if (fields.name === '' || fields.code === '' || faults.maximum !== null || parts === null) return { faults, value: null };
  return { faults, value: { fields, maximum: { maximumPerYearCents: none ? undefined : (cents(typed.maximum) ?? undefined), parts } } };
};
