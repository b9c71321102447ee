import { describe, expect, it } from 'vitest';
import { filledDown } from '#domain/activities/fill-down';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { titled } from './listing';

const top = titled('Haut', { objective: idFor('2.1'), status: 'postponed', cause: { text: 'Crue' }, dates: [date('2022-05')] });

describe('filling down from an activity', () => {
  it('takes the reason with the progress that it explains', () => {
    const [after] = filledDown('status', top, [titled('Bas', { status: 'completed' })]);
    expect(after).toMatchObject({ status: 'postponed', cause: { text: 'Crue' } });
  });

  it('never leaves an objective both first and served beside', () => {
    const [after] = filledDown('objective', top, [titled('Bas', { otherObjectives: [idFor('2.1'), idFor('1.2')] })]);
    expect(after).toMatchObject({ objective: idFor('2.1'), otherObjectives: [idFor('1.2')] });
  });

  it('copies what is empty as well, and leaves alone what already says the same', () => {
    const [after, ...others] = filledDown('referent', top, [titled('Bas', { referent: idFor('ana') }), titled('Encore')]);
    expect(after).not.toHaveProperty('referent');
    expect(others).toEqual([]);
    expect(filledDown('date', top, [titled('Bas', { dates: [date('2022-05')] })])).toEqual([]);
  });
});
