import { mainFigure } from '#domain/activities/main-figure';
import type { VersionFigure } from '#domain/reviews/versions/version-change';
import type { CountedMeasure } from '#domain/results/counted-activity';
import type { I18n } from '#i18n/i18n-context';

/** « environ 150 personnes »: two significant figures where it is in doubt. */
export const figureInWords = (figure: Pick<CountedMeasure, 'low' | 'high' | 'qualifier' | 'unit'>, { format }: I18n): string =>
  `${format.quantityInWords(figure)} ${format.text(figure.unit)}`;

/** The figure that stands for what an activity gave; what others own is no product of it, what is counted elsewhere is told there. */
export const givenInWords = (measures: readonly CountedMeasure[], i18n: I18n): string | null => {
  const own = mainFigure(measures.filter(({ carriedByOthers, alreadyCounted }) => carriedByOthers !== true && alreadyCounted === undefined));
  return own === null ? null : figureInWords(own.figure, i18n);
};

export const versionFigureInWords = (figure: VersionFigure, i18n: I18n): string =>
  figureInWords({ ...figure, ...('value' in figure ? { low: figure.value, high: figure.value } : { low: figure.min, high: figure.max }) }, i18n);
