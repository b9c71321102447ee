/** The custom property of a goal's colour, from its place in the convention; colours go round after six. */
export const goalColour = (position: number): string => `var(--g${String((Math.max(0, position) % 6) + 1)})`;
