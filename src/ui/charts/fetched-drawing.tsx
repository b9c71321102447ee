import type { JSX } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { DrawingBoundary } from './drawing-boundary';
import type { FetchedComponent } from './fetched-component';

interface FetchedDrawingProps<Props> {
  readonly drawing: FetchedComponent<Props>;
  readonly props: Props & JSX.IntrinsicAttributes;
  readonly className: string | undefined;
}

/** A drawing that is fetched apart, in the place that waits for it; its figures are in the page already. */
export const FetchedDrawing = <Props,>({ drawing, props, className }: FetchedDrawingProps<Props>) => {
  const { m } = useI18n();
  const fetched = drawing.useComponent();
  if (fetched === undefined) return null;
  const failed = <p className={className}>{m.charts.drawingFailed}</p>;
  if (fetched === 'failed') return failed;
  const { Part } = fetched;
  return (
    <DrawingBoundary failed={failed}>
      <Part {...props} />
    </DrawingBoundary>
  );
};
