import { REPORT_DETAILS } from '#domain/report/report-details';
import { useI18n } from '#i18n/i18n-context';
import { RadioChoice } from '#ui/forms/choice-fields';
import { useReportRecords } from '../report-records';
import { useArranging } from './arranging-context';

/** How much the report tells. */
export const DetailChoice = () => {
  const { m } = useI18n();
  const { content } = useReportRecords();
  const arranging = useArranging();
  const words = m.reportEdit;
  return (
    <RadioChoice
      legend={words.detailChoice}
      value={content.arranged.detail}
      choices={REPORT_DETAILS.map((value) => ({ value, label: words.detail[value] }))}
      onChange={(detail) => arranging?.change({ type: 'detail', detail }, words.detailSaved(words.detail[detail]))}
    />
  );
};
