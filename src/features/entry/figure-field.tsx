import { figureOf } from '#domain/measures/figure';
import { METRIC_CODES } from '#domain/measures/metrics';
import type { UnderstoodFigure } from '#documents/entry/understand-figures';
import { useI18n, type I18n } from '#i18n/i18n-context';
import type { WrittenFigureRow } from '#documents/entry/written-activity';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { useEntry } from './entry-context';

const inWords = ({ measure, question }: UnderstoodFigure, { m, format }: I18n): string => {
  const figure = `${format.spokenQuantity(figureOf(measure))} ${format.text(measure.unit)}`;
  const said = m.entry.understoodFigure(figure, m.metrics[measure.metric]);
  return question === undefined ? `${said}.` : `${said}. ${m.entry.figureQuestions[question]}`;
};

interface Props {
  readonly row: WrittenFigureRow;
  readonly label: string;
  readonly onChange: (row: WrittenFigureRow) => void;
}

/** One figure as one would say it, and what it counts when the words do not tell. */
export const FigureField = ({ row, label, onChange }: Props) => {
  const i18n = useI18n();
  const { m } = i18n;
  const { understood, errorOf } = useEntry();
  const error = errorOf({ name: 'figure', row: row.id });
  const read = understood.figures.find(({ measure }) => measure.id === row.id);
  return (
    <>
      <TextField
        label={label}
        optional
        placeholder={m.entry.figureHint}
        value={row.text}
        onChange={(text) => onChange({ ...row, text })}
        error={error}
        description={error === undefined && read !== undefined ? inWords(read, i18n) : undefined}
      />
      <SelectField
        label={m.entry.fields.metric}
        value={row.metric}
        choices={[{ value: '', label: m.entry.fromWords }, ...METRIC_CODES.map((metric) => ({ value: metric, label: m.metrics[metric] }))]}
        onChange={(metric) => onChange({ ...row, metric })}
      />
    </>
  );
};

/** The first figure of the form: most activities have none or one. */
export const FirstFigure = () => {
  const { m } = useI18n();
  const { written, set } = useEntry();
  const [first, ...others] = written.figures;
  if (first === undefined) return null;
  return <FigureField row={first} label={m.entry.fields.figure} onChange={(row) => set('figures', [row, ...others])} />;
};
