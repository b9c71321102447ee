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
import styles from './results.module.css';

/** Contacts online, on a scale of their own and never beside people: views of tools that overlap. */
export const ContactsChart = () => {
  const i18n = useI18n();
  const { m } = i18n;
  const { rows, total } = useResults().results.contacts;
  const titleOf = useTitleOf();
  const shown = firstShown(rows);
  const bars = useMetricBars(shown);
  const table = useMetricTable(shown, m.results.attendance.contacts);
  const words = m.results.attendance;
  const largest = largestRow(shown);
  return (
    <ChartFrame
      title={words.contactsTitle}
      subtitle={
        <>
          {total.sum !== null && (
            <>
              <TotalWorking total={total} name={words.contacts} />,{' '}
            </>
          )}
          {words.contactsLabel}
        </>
      }
      reading={largest === undefined ? '' : words.contactsReading(titleOf(largest.activity.id), spokenSum(i18n, largest.sum))}
      table={table}
      empty={rows.length === 0 ? words.notCounted : undefined}
    >
      <BarRows rows={bars} legend />
      <p className={styles['note']}>{words.contactsHow}</p>
      <MoreInActivities items={rows} narrowed={{ chiffre: 'reach' }} />
    </ChartFrame>
  );
};
