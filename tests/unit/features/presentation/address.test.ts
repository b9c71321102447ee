import { describe, expect, it } from 'vitest';
import { referenceAsked, withReference } from '#features/presentation/address';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const versions = ['early', 'late'].map((label) => ({ dossier: idFor<'Dossier'>('dossier'), id: idFor<'Snapshot'>(label), rev: 0, date: day('2023-01-10'), takenAt: '2023-01-10T10:00:00.000Z', label, sha256: 'a'.repeat(64) }));

describe('the version that the address of a presentation compares to', () => {
  it('is the one chosen, kept with the rest of the address, and none once the choice is taken back', () => {
    const chosen = withReference({ annee: '2022', diapositive: '3' }, idFor('early'));
    expect(chosen).toEqual({ annee: '2022', diapositive: '3', reference: idFor('early') });
    expect(referenceAsked(chosen, versions)?.label).toBe('early');
    expect(withReference(chosen, '')).toEqual({ annee: '2022', diapositive: '3' });
  });

  it('is left to the session when the address names none that is kept', () => {
    expect(referenceAsked({}, versions)).toBeUndefined();
    expect(referenceAsked({ reference: 'gone' }, versions)).toBeUndefined();
  });
});
