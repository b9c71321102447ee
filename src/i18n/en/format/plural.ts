/** “0 activities”, “1 activity”, “2 activities”: English keeps the singular for exactly one. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
