import { expect, it } from 'vitest';
import { groupBy } from '#domain/record/group-by';

it('gathers items by their key, in the order in which they come', () => {
  expect([...groupBy(['avril', 'mai', 'août'], (month) => month.charAt(0))]).toEqual([
    ['a', ['avril', 'août']],
    ['m', ['mai']],
  ]);
});
