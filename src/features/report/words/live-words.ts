import type { WrittenRun } from '#documents/docx/written-document';
import { piecesOf, type LiveFigure } from '#domain/report/live-figures/live-figure';
import type { FigureValue } from '#domain/report/live-figures/resolve-figure';
import type { I18n } from '#i18n/i18n-context';
import { figureName } from '#ui/live-figures/figure-name';
import { sumInWords } from './figure-words';

/** What a text needs to have its figures in words: their values by the braces that ask for them, and where a figure is told. */
export interface LiveWords {
  readonly values: ReadonlyMap<string, FigureValue>;
  readonly sourceOf: (value: FigureValue) => string | undefined;
}

/** « environ 4 100 », « 9 sur 11 », « 83 % »; what the record does not say is said not to be recorded. */
export const valueInWords = (value: FigureValue, { m, format, ...i18n }: I18n): string => {
  switch (value.type) {
    case 'measure':
      return format.quantityInWords(value.figure);
    case 'sum':
      return sumInWords(value.sum, { m, format, ...i18n });
    case 'count':
      return format.number(value.count);
    case 'out-of':
      return m.reportDocument.coveredOf(value.count, value.of);
    case 'rate':
      return format.share(value.rate);
    case 'unknown':
      return m.reportDocument.notRecorded;
  }
};

/** The note of a figure: what it counts, how, and where it is told. */
const noteOf = (figure: LiveFigure, value: FigureValue, { sourceOf }: LiveWords, i18n: I18n): string => {
  const words = i18n.m.reportDocument.live;
  const how = value.type === 'sum' ? words.parts(value.sum.parts) : value.type === 'rate' ? words.rate(value.completed, value.known) : undefined;
  const said = [figureName(figure, i18n), how, sourceOf(value)].filter((part) => part !== undefined && part !== '');
  return `${said.join(i18n.m.common.between)}.`;
};

/** A text of the record with its figures in words, each with its note. */
export const proseInWords = (text: string, live: LiveWords, i18n: I18n): readonly WrittenRun[] =>
  piecesOf(text).map((piece): WrittenRun => {
    if (piece.type === 'words') return { text: i18n.format.text(piece.text) };
    const value = live.values.get(piece.text);
    // Not read yet: a page shows its texts before their figures.
    if (value === undefined) return { text: '…' };
    return { text: valueInWords(value, i18n), note: noteOf(piece.figure, value, live, i18n) };
  });
