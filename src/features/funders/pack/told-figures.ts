import type { PackFigure } from '#documents/pack/pack-content';
import type { Activity } from '#domain/activities/activity';
import type { Source } from '#domain/record/source';
import { reportFigures, type ReportFigure } from '#domain/results/report-figures';
import type { I18n } from '#i18n/i18n-context';
import type { PackRecord } from './pack-record';

/** A figure that a pack tells: those inside another one follow it. */
export interface ToldFigure extends PackFigure {
  readonly of: ReportFigure;
  readonly inside: boolean;
}

/** The words that a figure is quoted from, unless they name a person. */
const quotedFrom = ({ words }: Source, { persons }: Pick<PackRecord, 'persons'>, { format }: I18n): string | undefined =>
  words === undefined || persons.some((name) => words.includes(name)) ? undefined : format.quote(words);

const told = (of: ReportFigure, inside: boolean, record: Pick<PackRecord, 'persons' | 'documents'>, i18n: I18n): ToldFigure => {
  const { m, format } = i18n;
  const { measure, figure } = of;
  const lead = m.report.leads[measure.metric];
  const { source } = measure;
  const place = source === undefined ? '' : format.place(source, record.documents);
  return {
    of,
    inside,
    figure: [inside && m.funderPack.including, lead, format.quantityInWords(figure), format.text(measure.unit)].filter((part) => part !== false && part !== undefined).join(' '),
    quoted: source === undefined ? undefined : quotedFrom(source, record, i18n),
    place: place === '' ? undefined : format.text(place),
  };
};

/** The figures of an activity in words, each with its doubt, what it is quoted from and where. */
export const figuresOf = ({ measures }: Pick<Activity, 'measures'>, record: Pick<PackRecord, 'persons' | 'documents'>, i18n: I18n): readonly ToldFigure[] =>
  reportFigures(measures).flatMap((figure) => [told(figure, false, record, i18n), ...figure.parts.map((part) => told(part, true, record, i18n))]);
