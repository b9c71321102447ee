import type { Source } from '#domain/record/source';
import type { PlacedFigure } from '#domain/results/placed-figure';
import { useI18n } from '#i18n/i18n-context';
import { SourceMark } from '#ui/source/source-mark';
import { useActivityWords } from './activity-words';

/** A figure's own source; its heading is that of its activity when it names none in the same document. */
export const useSourceOf = (): ((placed: PlacedFigure) => Source | undefined) => {
  const { activities, measures } = useActivityWords();
  return ({ figure, activity }) => {
    const own = measures.get(figure.id)?.source;
    const around = activities.get(activity.id)?.source;
    if (own === undefined || own.heading !== undefined || around?.heading === undefined) return own ?? around;
    return own.document === around.document ? { ...own, heading: around.heading } : own;
  };
};

/** A source as a document sign that opens on its words. */
export const SourceSign = ({ source }: { readonly source: Source | undefined }) => {
  const { format } = useI18n();
  const { documents } = useActivityWords();
  if (source === undefined) return null;
  return <SourceMark place={format.place(source, documents)} words={source.words} />;
};

/** Where a figure is told, with the words quoted. */
export const FigureSource = ({ placed }: { readonly placed: PlacedFigure }) => <SourceSign source={useSourceOf()(placed)} />;
