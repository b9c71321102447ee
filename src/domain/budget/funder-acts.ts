import { amendmentOf, onBasis, type Basis } from '../objectives/acts/basis';
import type { ActRefusal } from '../objectives/acts/act-refusal';
import { put, type ConventionWrite, type NewId } from '../objectives/acts/convention-write';
import type { Amendment } from '../objectives/objective';
import { amendmentDates, type ConventionTables } from '../objectives/objectives-in-year';
import { done, refused, type Result } from '../record/result';
import type { Funder } from './budget';

type Written = Result<readonly ConventionWrite[], ActRefusal>;

/** What is typed of a funder, amounts apart. */
export type FunderFields = Pick<Funder, 'code' | 'name' | 'representative' | 'budgetSource' | 'conditions'>;

/** What is typed of a maximum: in all, and for each part as the text writes it, whether or not they add up. */
export interface MaximumFields {
  readonly maximumPerYearCents: number | undefined;
  readonly parts: readonly { readonly id: Funder['parts'][number]['id'] | undefined; readonly label: string; readonly amountCents: number }[];
}

type WrittenMaximum = Pick<Funder, 'maximumPerYearCents' | 'parts'>;

const maximumOf = ({ maximumPerYearCents, parts }: MaximumFields, before: Funder['parts'], newId: NewId): WrittenMaximum => ({
  ...(maximumPerYearCents !== undefined && { maximumPerYearCents }),
  parts: parts.map(({ id, label, amountCents }) => {
    const known = before.find((part) => part.id === id);
    return known === undefined ? { id: newId<'FunderPart'>(), label, amountCents } : { ...known, label, amountCents };
  }),
});

const without = <Key extends string>(funder: Funder, keys: readonly Key[]): Omit<Funder, Key> =>
  Object.fromEntries(Object.entries(funder).filter(([key]) => !(keys as readonly string[]).includes(key))) as Omit<Funder, Key>;

const said = (fields: FunderFields): FunderFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as FunderFields;

/** A funder at the end of the list, from the start or from an amendment on. */
export const addFunder = (
  tables: ConventionTables,
  basis: Basis,
  others: readonly Funder[],
  { dossier, fields, maximum }: { readonly dossier: Funder['dossier']; readonly fields: FunderFields; readonly maximum: MaximumFields },
  newId: NewId,
): Written => {
  const taken = others.find(({ code }) => code === fields.code);
  if (taken !== undefined) return refused({ reason: 'code-taken', value: fields.code, by: taken.id });
  return onBasis(tables, basis, () => {
    const amendment = amendmentOf(basis);
    const position = others.reduce((next, other) => Math.max(next, other.position + 1), 0);
    const start = amendment === undefined ? {} : { from: amendment.id };
    return done([put('funders', { dossier, id: newId(), rev: 0, ...said(fields), ...maximumOf(maximum, [], newId), ...start, position })]);
  });
};

/** The maximum that all amendments leave, with the one that wrote it; none when the convention did. */
export const lastMaximum = (funder: Funder, amendments: readonly Amendment[]): WrittenMaximum & { readonly from: Amendment['id'] | undefined } => {
  const dates = amendmentDates(amendments);
  const last = (funder.amended ?? []).toSorted((a, b) => ((dates.get(a.from) ?? '') < (dates.get(b.from) ?? '') ? -1 : 1)).at(-1);
  return last ?? { parts: funder.parts, from: undefined, ...(funder.maximumPerYearCents !== undefined && { maximumPerYearCents: funder.maximumPerYearCents }) };
};

const corrected = (funder: Funder, maximum: MaximumFields, amendments: readonly Amendment[], newId: NewId): Funder => {
  const last = lastMaximum(funder, amendments);
  const written = maximumOf(maximum, last.parts, newId);
  if (last.from === undefined) return { ...without(funder, ['maximumPerYearCents', 'parts']), ...written };
  return { ...funder, amended: (funder.amended ?? []).map((one) => (one.from === last.from ? { from: one.from, ...written } : one)) };
};

const amendedBy = (funder: Funder, maximum: MaximumFields, amendment: Amendment, newId: NewId): Funder => {
  const others = (funder.amended ?? []).filter(({ from }) => from !== amendment.id);
  // Parts of before keep their ids, to which the grants of their years point: an amendment makes new ones.
  return { ...funder, amended: [...others, { from: amendment.id, ...maximumOf(maximum, [], newId) }] };
};

/**
 * Changes what is said of a funder. Its names are corrected for all years; its maximum and parts are corrected where they were
 * last written, or changed from an amendment on, the years before keeping theirs [D4].
 */
export const changeFunder = (
  tables: ConventionTables,
  basis: Basis,
  others: readonly Funder[],
  { funder, fields, maximum }: { readonly funder: Funder; readonly fields: FunderFields; readonly maximum: MaximumFields },
  newId: NewId,
): Written => {
  const taken = others.find(({ id, code }) => id !== funder.id && code === fields.code);
  if (taken !== undefined) return refused({ reason: 'code-taken', value: fields.code, by: taken.id });
  return onBasis(tables, basis, () => {
    const amendment = amendmentOf(basis);
    const named: Funder = { ...without(funder, ['representative', 'budgetSource', 'conditions']), ...said(fields) };
    const joined = amendment !== undefined && funder.from === amendment.id;
    if (amendment === undefined || joined) return done([put('funders', corrected(named, maximum, tables.amendments, newId))]);
    return done([put('funders', amendedBy(named, maximum, amendment, newId))]);
  });
};

/** A funder that leaves the convention by an amendment; what was voted and paid stays. */
export const endFunder = (tables: ConventionTables, amendment: Amendment, funder: Funder): Written =>
  onBasis(tables, { type: 'amendment', amendment }, () => {
    if (funder.until !== undefined) return refused({ reason: 'already-ended' });
    if (funder.from === amendment.id) return refused({ reason: 'same-amendment' });
    return done([put('funders', { ...funder, until: amendment.id })]);
  });

/** A funder that left by mistake comes back. */
export const reopenFunder = (funder: Funder): readonly ConventionWrite[] => [put('funders', without(funder, ['until']))];
