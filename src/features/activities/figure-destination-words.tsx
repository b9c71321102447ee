import type { ReactNode } from 'react';
import { figureDestination } from '#domain/activities/figure-destination';
import type { FigureRelations, ToldFigure } from '#domain/activities/figure-relations';
import { figureOf } from '#domain/measures/figure';
import type { Measure } from '#domain/measures/measure';
import { useI18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { Private } from '#ui/preferences/private';
import { ActivityLink } from './activity-link';
import { AddedTo } from './added-to';
import { useSheet } from './sheet-context';
import styles from './sheet.module.css';

/** Another figure with its unit, and the activity that tells it when it is not this one. */
const Told = ({ told }: { readonly told: ToldFigure }) => {
  const { m, format } = useI18n();
  const { activity } = useSheet();
  const words = m.activities.sheet;
  return (
    <>
      <DoubtfulFigure quantity={figureOf(told.measure)} /> {format.text(told.measure.unit)}
      {told.activity.id !== activity.id && (
        <>
          {words.toldIn} <ActivityLink activity={told.activity} />
        </>
      )}
    </>
  );
};

const Line = ({ children }: { readonly children: ReactNode }) => <span className={styles['line']}>{children}</span>;

/** The other side of a relation: figures elsewhere that tell this one again, or are part of it. */
const PointedBy = ({ relations, measure }: { readonly relations: FigureRelations; readonly measure: Measure }) => {
  const { m } = useI18n();
  const words = m.activities.sheet;
  const retained = (told: ToldFigure): string | undefined => (told.measure.retained === true ? words.retained : undefined);
  return (
    <>
      {relations.restatedBy.map((told) => (
        <Private key={told.measure.id} instead={null}>
          <Line>
            {words.alsoTold} <Told told={told} /> {retained(told)}
          </Line>
        </Private>
      ))}
      {measure.retained === true && <Line>{words.thisRetained}</Line>}
      {relations.parts.map((told) => (
        <Line key={told.measure.id}>
          {words.contains} <Told told={told} />
        </Line>
      ))}
    </>
  );
};

/** A part is a matter of counting; two figures for one fact are a finding. */
const How = ({ how, target }: { readonly how: 'part_of' | 'restates'; readonly target: ToldFigure }) => {
  const { m } = useI18n();
  const words = (
    <>
      {m.activities.sheet.how[how]} <Told told={target} />
    </>
  );
  return how === 'restates' ? <Private instead={null}>{words}</Private> : words;
};

const Destination = ({ measure, target }: { readonly measure: Measure; readonly target: ToldFigure | null }) => {
  const { m } = useI18n();
  const { counted } = useSheet();
  const words = m.activities.sheet;
  const figure = counted.measures.find(({ id }) => id === measure.id);
  if (figure === undefined) return null;
  const destination = figureDestination(counted, figure);
  switch (destination.type) {
    case 'added':
      return <AddedTo metric={destination.metric} />;
    case 'listed':
      return words.listed;
    case 'others':
      return words.others;
    case 'told_elsewhere':
      return words.toldElsewhere;
    case 'already_counted':
      return (
        <>
          <b className={styles['already']}>{words.alreadyCounted(target?.activity.id !== counted.id)}</b>
          {target !== null && <How how={destination.how} target={target} />}
        </>
      );
  }
};

/** Where a figure goes, and what it has to do with other figures. */
export const FigureDestinationWords = ({ measure }: { readonly measure: Measure }) => {
  const { relations } = useSheet();
  const own = relations.get(measure.id);
  return (
    <>
      <Line>
        <Destination measure={measure} target={own?.target ?? null} />
      </Line>
      {own !== undefined && <PointedBy relations={own} measure={measure} />}
    </>
  );
};
