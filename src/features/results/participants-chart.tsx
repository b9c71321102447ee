import { useI18n } from '#i18n/i18n-context';
import { BarRows } from '#ui/charts/bar-rows';
import { ChartFrame } from '#ui/charts/chart-frame';
import { useTitleOf } from './activity-link';
import { firstShown } from './first-shown';
import { largestRow, useMetricBars, useMetricTable } from './metric-bars';
import { MoreInActivities } from './more-in-activities';
import { useResults } from './results-context';
import { spokenSum } from './said-figure';
import { TotalWorking } from './total-working';

/** Participants, activity by activity, in the order of the year. */
export const ParticipantsChart = () => {
  const i18n = useI18n();
  const { m } = i18n;
  const { rows, total } = useResults().results.attendance;
  const titleOf = useTitleOf();
  const shown = firstShown(rows);
  const bars = useMetricBars(shown);
  const table = useMetricTable(shown, m.results.attendance.participants);
  const words = m.results.attendance;
  const largest = largestRow(shown);
  return (
    <ChartFrame
      title={words.chart}
      subtitle={
        <>
          {total.sum !== null && (
            <>
              <TotalWorking total={total} name={words.participants} />, {m.common.forCounts(total.sum.parts)}.{' '}
            </>
          )}
          {words.chartHow}
        </>
      }
      reading={largest === undefined ? '' : words.chartReading(titleOf(largest.activity.id), spokenSum(i18n, largest.sum))}
      table={table}
      empty={rows.length === 0 ? words.noneTitle : undefined}
    >
      <BarRows rows={bars} legend />
      <MoreInActivities items={rows} narrowed={{ chiffre: 'attendance' }} />
    </ChartFrame>
  );
};
