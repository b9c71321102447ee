import { describe, expect, it } from 'vitest';
import { bodiesByScope } from '#domain/reviews/bodies-by-scope';
import { aBody } from '#tests/fixtures/builders/review-builder';

describe('bodies by what they are about', () => {
  it('follow the order of the convention, and those without a scope come last', () => {
    const bodies = [
      aBody('d', { position: 3, scope: 'convention' }),
      aBody('b', { position: 1, scope: 'heritage' }),
      aBody('c', { position: 2 }),
      aBody('a', { position: 0, scope: 'convention' }),
    ];
    const groups = bodiesByScope(bodies).map(({ scope, bodies: group }) => [scope, group.map(({ code }) => code)]);
    expect(groups).toEqual([['convention', ['a', 'd']], ['heritage', ['b']], [null, ['c']]]);
  });
});
