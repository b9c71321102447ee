import { describe, expect, it } from 'vitest';
import type { Funder } from '#domain/budget/budget';
import { changeFunder, endFunder, type MaximumFields } from '#domain/budget/funder-acts';
import { fundersInYear, maximumInYear } from '#domain/budget/funder-in-year';
import { CORRECTION } from '#domain/objectives/acts/basis';
import { beforeAmendments, idsInOrder } from '#tests/fixtures/builders/arbitrary-amendments';
import { anAmendment } from '#tests/fixtures/builders/convention-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const funder: Funder = {
  dossier: idFor('dossier'),
  id: idFor('funder'),
  rev: 0,
  code: 'region',
  name: 'Région',
  position: 0,
  maximumPerYearCents: 81_945_400,
  parts: [{ id: idFor('part'), label: 'Aménagement', amountCents: 67_946_400 }],
};
const amendment = anAmendment({ date: day('2022-06-15') });
const basis = { type: 'amendment', amendment } as const;
const maximum: MaximumFields = { maximumPerYearCents: 90_000_000, parts: [{ id: idFor('part'), label: 'Aménagement', amountCents: 90_000_100 }] };
const fields = { code: 'region', name: 'Région Hauts-de-France' };

const changed = (on: typeof basis | typeof CORRECTION): Funder => {
  const answer = changeFunder(beforeAmendments, on, [funder], { funder, fields, maximum }, idsInOrder('part'));
  const puts = answer.ok ? answer.value.flatMap((write) => (write.table === 'funders' && 'put' in write ? [write.put] : [])) : [];
  return puts[0] ?? funder;
};

const centsIn = (one: Funder, year: number): number | undefined => maximumInYear(one, year, [amendment]).maximumPerYearCents;

describe('a maximum that an amendment changes [D4]', () => {
  it('holds from the year of the amendment on, the years before keeping theirs', () => {
    const amended = changed(basis);
    expect([2021, 2022, 2023].map((year) => centsIn(amended, year))).toEqual([81_945_400, 90_000_000, 90_000_000]);
    expect(amended.parts).toEqual(funder.parts);
    expect(amended.amended?.[0]?.parts[0]?.id).not.toBe(idFor('part'));
  });

  it('is corrected for all years when it was mistyped, its parts keeping their ids', () => {
    const corrected = changed(CORRECTION);
    expect([2021, 2023].map((year) => centsIn(corrected, year))).toEqual([90_000_000, 90_000_000]);
    expect(corrected.parts[0]).toMatchObject({ id: idFor('part'), amountCents: 90_000_100 });
    expect(corrected.amended).toBeUndefined();
  });

  it('leaves out of later years a funder that left, unless something is recorded of it', () => {
    const answer = endFunder(beforeAmendments, amendment, funder);
    if (!answer.ok) throw new Error(answer.reason.reason);
    const left: Funder = { ...funder, until: amendment.id };
    const shown = (year: number, concerned: boolean): number => fundersInYear([left], year, [amendment], () => concerned).length;
    expect([shown(2022, false), shown(2023, false), shown(2023, true)]).toEqual([1, 0, 1]);
  });

  it('refuses the code of another funder', () => {
    const other = { ...funder, id: idFor<'Funder'>('other'), code: 'etat' };
    const answer = changeFunder(beforeAmendments, CORRECTION, [funder, other], { funder, fields: { ...fields, code: 'etat' }, maximum }, idsInOrder('x'));
    expect(answer).toMatchObject({ ok: false, reason: { reason: 'code-taken' } });
  });
});
