import { Fragment } from 'react';
import type { ReportFigure } from '#domain/results/report-figures';
import { useI18n } from '#i18n/i18n-context';
import styles from './report.module.css';

/** « environ 500 personnes »: the figure in words, and the unit as the report gives it. */
const Quantity = ({ told }: { readonly told: ReportFigure }) => {
  const { m, format } = useI18n();
  const { measure, figure } = told;
  const lead = m.report.leads[measure.metric];
  return (
    <>
      {lead !== undefined && `${lead} `}
      <b>{format.quantityInWords(figure)}</b>
      {format.text(` ${measure.unit}`)}
    </>
  );
};

/** The figures of an activity in one line, each with its doubt in words and what is inside it. */
export const FiguresLine = ({ figures }: { readonly figures: readonly ReportFigure[] }) => {
  const { m } = useI18n();
  if (figures.length === 0) return null;
  return (
    <p className={styles['figures']}>
      {figures.map((told, index) => (
        <Fragment key={told.measure.id}>
          {index > 0 && m.common.between}
          <Quantity told={told} />
          {told.parts.map((part, place) => (
            <Fragment key={part.measure.id}>
              , {place === 0 && `${m.report.including} `}
              <Quantity told={part} />
            </Fragment>
          ))}
        </Fragment>
      ))}
      .
    </p>
  );
};
