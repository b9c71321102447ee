import { describe, expect, it } from 'vitest';
import { countDuties, dutyLines, newDutyCode, withDuty, withTold, withoutDuty, withoutExcepted, withoutTold, type DutyOfYear } from '#domain/deliverables/publicity';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const duty = { code: 'logos', label: 'Placer les logos', by: 'organisation' } as const;
const convention = aConvention({ publicityDuties: [duty, { ...duty, code: 'citer', label: 'Citer les financeurs' }] });
const told = (over: Partial<DutyOfYear> = {}): DutyOfYear => ({ year: 2022, duty: 'logos', kept: 'in_part', exceptions: [], ...over });

describe('publicity, one line a year and a duty', () => {
  it('is to be told until someone tells it, and of that year only', () => {
    const after = withTold(withTold(convention, told()), told({ year: 2021, kept: 'yes' }));
    expect(dutyLines(after, 2022).map((line) => line.told?.kept)).toEqual(['in_part', undefined]);
    expect(dutyLines(after, 2021).map((line) => line.told?.kept)).toEqual(['yes', undefined]);
    expect(countDuties(dutyLines(after, 2022))).toEqual({ yes: 0, in_part: 1, no: 0, told: 1, all: 2 });
  });

  it('has one line, whatever number of times it is told, and none once it is taken back', () => {
    const twice = withTold(withTold(convention, told()), told({ kept: 'no' }));
    expect(twice.publicity).toEqual([told({ kept: 'no' })]);
    expect(withoutTold(twice, told())).toEqual(convention);
  });

  it('goes with its duty, and stays when the duty is put in other words', () => {
    const after = withTold(withTold(convention, told()), told({ duty: 'citer' }));
    expect(withDuty(after, { ...duty, label: 'Placer tous les logos' }).publicity).toEqual(after.publicity);
    expect(withoutDuty(after, duty)).toMatchObject({ publicityDuties: [{ code: 'citer' }], publicity: [{ duty: 'citer' }] });
  });

  it('keeps two duties of one label apart', () => {
    const code = newDutyCode(convention, 'Logos !');
    expect(code).toBe('logos-2');
    expect(newDutyCode(withDuty(convention, { ...duty, code }), 'Logos')).toBe('logos-3');
    expect(newDutyCode(convention, '…')).toBe('duty');
  });

  it('no longer names an activity that goes, or names once the one that takes its place', () => {
    const exceptions = [{ activity: idFor<'Activity'>('a'), note: 'Affiche sans logo' }, { activity: idFor<'Activity'>('b') }];
    const after = withTold(convention, told({ exceptions }));
    expect(withoutExcepted(after, new Set([idFor('a')])).publicity).toEqual([told({ exceptions: [{ activity: idFor('b') }] })]);
    expect(withoutExcepted(after, new Set([idFor('b')]), idFor('a')).publicity).toEqual([told({ exceptions: [{ activity: idFor('a'), note: 'Affiche sans logo' }] })]);
    expect(withoutExcepted(after, new Set([idFor('c')]))).toBe(after);
  });
});
