/** Positions in order and all different: those that the lines have, or their ranks when two are the same. */
const slotsOf = (lines: readonly { readonly position: number }[]): readonly number[] => {
  const own = lines.map(({ position }) => position);
  return own.every((position, index) => index === 0 || position > (own[index - 1] ?? 0)) ? own : lines.map((_, index) => index);
};

/**
 * Moves a line among its siblings, given in their order, up (-1) or down (1), and gives the lines that take another place. The
 * order of a convention is one for all years. Nothing moves at either end.
 */
export const moveLine = <Line extends { readonly id: string; readonly position: number }>(
  siblings: readonly Line[],
  id: string,
  by: -1 | 1,
): readonly Line[] => {
  const rank = siblings.findIndex((line) => line.id === id);
  const [moved, other] = [siblings[rank], siblings[rank + by]];
  if (moved === undefined || other === undefined) return [];
  const slots = slotsOf(siblings);
  const order = siblings.map((line) => (line === moved ? other : line === other ? moved : line));
  return order.flatMap((line, index) => {
    const position = slots[index] ?? index;
    return line.position === position ? [] : [{ ...line, position }];
  });
};
