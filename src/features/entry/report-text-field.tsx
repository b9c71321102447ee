import { useI18n } from '#i18n/i18n-context';
import { insertableFigures } from '#ui/live-figures/insertable-figures';
import { LiveTextArea } from '#ui/live-figures/live-text-area';
import { useEntry } from './entry-context';

const notSaid = (): undefined => undefined;

/** What the report tells of the activity, with the figures that it takes from the record. */
export const ReportTextField = () => {
  const i18n = useI18n();
  const { m } = i18n;
  const { written, set, errorOf, frame, understood } = useEntry();
  const objective = frame.frame.objectives.find(({ id }) => id === written.objective);
  const goal = frame.frame.goals.find(({ id }) => id === objective?.goal);
  const codes = [objective?.code, goal?.code].filter((code) => code !== undefined);
  return (
    <LiveTextArea
      label={m.entry.fields.reportText}
      value={written.reportText}
      onChange={(text) => set('reportText', text)}
      figures={insertableFigures(understood.activity?.measures ?? [], codes, notSaid, i18n)}
      description={
        <>
          {m.entry.reportTextWhy} {m.entry.live.how}
        </>
      }
      error={errorOf({ name: 'reportText' })}
    />
  );
};
