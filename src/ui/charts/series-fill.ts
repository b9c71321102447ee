import styles from './series-fill.module.css';

const FILLS = 6;

/** The class that fills the marks of a series, by its place among the series. */
export const seriesFill = (index: number): string => styles[`fill${index % FILLS}`] ?? '';

/** The same, for the small box of a legend. */
export const seriesSwatch = (index: number): string => `${styles['swatch'] ?? ''} ${seriesFill(index)}`;
