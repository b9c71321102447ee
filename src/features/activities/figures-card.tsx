import type { Measure } from '#domain/measures/measure';
import { figureOf } from '#domain/measures/figure';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { FigureDestinationWords } from './figure-destination-words';
import { useSheet } from './sheet-context';
import { SourcePlace } from './source-place';
import styles from './sheet.module.css';

const ShownUnder = ({ shownUnder }: { readonly shownUnder: NonNullable<Measure['dimensions']>['shownUnder'] }) => {
  const { m } = useI18n();
  const { goals, objectives } = useSheet().sheet.snapshot;
  if (shownUnder === undefined) return null;
  if (shownUnder.type === 'organisation') return <span className={styles['aside']}>{m.activities.sheet.shownForAll}</span>;
  const code = [...goals, ...objectives].find(({ id }) => id === shownUnder.id)?.code;
  return code === undefined ? null : <span className={styles['aside']}>{m.activities.sheet.shownUnder(code)}</span>;
};

const MetricCell = ({ measure: { metric, dimensions } }: { readonly measure: Measure }) => {
  const { m, format } = useI18n();
  const { channel, subject, audience, session } = dimensions ?? {};
  const details = [subject, channel === undefined ? undefined : m.channels[channel], audience, session];
  const known = details.flatMap((detail) => (detail === undefined ? [] : [format.text(detail)]));
  return (
    <th role="rowheader" scope="row">
      {m.metrics[metric]}
      {known.length > 0 && <span className={styles['aside']}>{known.join(' · ')}</span>}
      <ShownUnder shownUnder={dimensions?.shownUnder} />
    </th>
  );
};

const FigureRow = ({ measure }: { readonly measure: Measure }) => {
  const { format } = useI18n();
  return (
    <tr role="row">
      <MetricCell measure={measure} />
      <td role="cell">
        <b className={styles['value']}>
          <DoubtfulFigure quantity={figureOf(measure)} />
        </b>{' '}
        {format.text(measure.unit)}
      </td>
      <td role="cell">
        <FigureDestinationWords measure={measure} />
      </td>
      <td role="cell">
        <SourcePlace source={measure.source} />
      </td>
    </tr>
  );
};

/** Every figure that the activity gives, with its words, and where it goes. */
export const FiguresCard = () => {
  const { m } = useI18n();
  const { measures } = useSheet().activity;
  const words = m.activities.sheet;
  if (measures.length === 0) {
    return (
      <Card title={words.figures}>
        <p>
          <i>{m.common.unknownFigure}</i> {words.noFigure}
        </p>
      </Card>
    );
  }
  return (
    <Card title={words.figures} subtitle={words.figuresWhy}>
      <table role="table" aria-label={words.figures} className={styles['figures']}>
        <thead role="rowgroup">
          <tr role="row">
            {[words.metric, words.value, words.destination, m.common.source].map((header) => (
              <th key={header} role="columnheader" scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {measures.map((measure) => (
            <FigureRow key={measure.id} measure={measure} />
          ))}
        </tbody>
      </table>
    </Card>
  );
};
