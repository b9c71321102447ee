import { describe, expect, it } from 'vitest';
import { movedInAgenda } from '#domain/reviews/agenda';
import { readHour } from '#domain/reviews/read-hour';
import { idFor } from '#tests/fixtures/builders/id-for';

const point = (title: string) => ({ id: idFor<'AgendaItem'>(title), title });
const agenda = ['suites', 'programme', 'questions'].map(point);
const titles = (items: readonly { readonly title: string }[]) => items.map(({ title }) => title);

describe('the agenda of a session', () => {
  it('has its points moved one place at a time', () => {
    expect(titles(movedInAgenda(agenda, idFor('questions'), -1))).toEqual(['suites', 'questions', 'programme']);
    expect(titles(movedInAgenda(agenda, idFor('suites'), 1))).toEqual(['programme', 'suites', 'questions']);
  });

  it('stays as it is at its ends, and for a point that it does not hold', () => {
    expect(movedInAgenda(agenda, idFor('suites'), -1)).toBe(agenda);
    expect(movedInAgenda(agenda, idFor('questions'), 1)).toBe(agenda);
    expect(movedInAgenda(agenda, idFor('elsewhere'), 1)).toBe(agenda);
  });
});

describe('the hour of a session', () => {
  it('is read as people write it', () => {
    expect(['14 h 30', '14h30', '9h', '9 h', '14:30', '14\u202fh\u202f30', '0h05'].map(readHour)).toEqual(['14:30', '14:30', '09:00', '09:00', '14:30', '14:30', '00:05']);
  });

  it('is none when no day has it', () => {
    expect(['25 h', '12 h 75', '14', 'midi', ''].map(readHour)).toEqual([null, null, null, null, null]);
  });
});
