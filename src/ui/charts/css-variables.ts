import type { CSSProperties } from 'react';

/** Numbers handed to a stylesheet, which does the arithmetic of the layout with them. */
export const cssVariables = (values: Readonly<Record<`--${string}`, number | string>>): CSSProperties => values;
