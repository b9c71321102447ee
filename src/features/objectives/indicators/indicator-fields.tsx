import { aggregationOf, METRIC_CODES, type Metric } from '#domain/measures/metrics';
import { QUALIFIERS } from '#domain/measures/qualifiers';
import { useI18n } from '#i18n/i18n-context';
import { RadioChoice } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import type { IndicatorFaults, IndicatorField, IndicatorForm } from './typed-indicator';

interface Props {
  readonly form: IndicatorForm;
  readonly faults: IndicatorFaults;
  readonly year: number;
  /** Whether the target typed is another than the one that was set. */
  readonly revises: boolean;
  readonly onChange: (change: Partial<IndicatorForm>) => void;
}

/** The metrics that add up to one figure: the others are only listed, and have no total to set against a target. */
const ADDED: readonly Metric[] = METRIC_CODES.filter((metric) => aggregationOf(metric) === 'sum');

const useField = ({ form, faults, onChange }: Props) => {
  const { m } = useI18n();
  const words = m.indicators;
  return (field: IndicatorField) => {
    const fault = faults[field];
    return {
      label: '',
      value: form[field],
      error: fault === undefined ? undefined : words.fieldFaults[fault],
      onChange: (value: string) => onChange({ [field]: value }),
    };
  };
};

const MeasureFields = (props: Props) => {
  const { m } = useI18n();
  const { form, year, onChange } = props;
  const words = m.indicators.form;
  const field = useField(props);
  return (
    <>
      <RadioChoice
        legend={words.measuredBy}
        value={form.measuredBy}
        choices={[
          { value: 'metric', label: words.byMetric },
          { value: 'manual', label: words.byHand },
        ]}
        onChange={(measuredBy) => onChange({ measuredBy })}
      />
      {form.measuredBy === 'metric' ? (
        <SelectField label={words.metric} description={words.metricHow} value={form.metric} choices={ADDED.map((value) => ({ value, label: m.metrics[value] }))} onChange={(metric) => onChange({ metric })} />
      ) : (
        <div className={forms['row']}>
          <TextField {...field('actual')} label={words.actual(year)} optional inputMode="decimal" />
          <SelectField label={words.qualifier} value={form.qualifier} choices={QUALIFIERS.map((value) => ({ value, label: words.qualifiers[value] }))} onChange={(qualifier) => onChange({ qualifier })} />
        </div>
      )}
    </>
  );
};

export const IndicatorFields = (props: Props) => {
  const { m } = useI18n();
  const { year, revises } = props;
  const words = m.indicators.form;
  const field = useField(props);
  return (
    <>
      <div className={forms['row']}>
        <TextField {...field('name')} label={words.name} required autoFocus />
        <TextField {...field('unit')} label={words.unit} required />
      </div>
      <MeasureFields {...props} />
      <div className={forms['row']}>
        <TextField {...field('baseline')} label={words.baseline} optional inputMode="decimal" />
        <TextField {...field('baselineYear')} label={words.baselineYear} inputMode="numeric" />
      </div>
      <TextField {...field('target')} label={words.target(year)} optional inputMode="decimal" description={words.targetHow} />
      {revises && <TextArea {...field('reason')} label={words.reason} description={words.reasonHow} rows={2} />}
    </>
  );
};
