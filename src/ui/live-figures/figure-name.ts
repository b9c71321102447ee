import type { LiveFigure } from '#domain/report/live-figures/live-figure';
import type { I18n } from '#i18n/i18n-context';

/** What a figure counts, and of what: « Participants, objectif 1.3 ». */
export const figureName = (figure: LiveFigure, { m }: I18n): string => {
  const words = m.entry.live;
  if (figure.type === 'measure') return words.oneFigure;
  const name = figure.type === 'total' ? m.metrics[figure.metric] : words.counts[figure.count];
  return figure.place === undefined ? name : words.under(name, figure.place);
};
