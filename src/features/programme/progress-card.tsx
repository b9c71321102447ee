import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { ExecutionRate } from '#domain/programme/execution-rate';
import type { ProgressOfActions } from '#domain/programme/programme-overview';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import { WideStatusBar } from '#ui/charts/status-bar';
import { Accented } from '#ui/page/accented';
import { useProgramme } from './programme-shown';
import styles from './progress-card.module.css';

interface Part {
  readonly key: string;
  readonly label: string;
  readonly progress: ProgressOfActions;
}

/** No rate is given while too little is known; the counts always are. */
const rateInWords = (rate: ExecutionRate, { m, format }: I18n): string =>
  rate.computable
    ? m.programme.progress.rate(format.share(rate.rate), rate.completed, rate.known)
    : m.programme.progress.notComputable;

const tableOf = (parts: readonly Part[], i18n: I18n): ChartTableData => {
  const { m, format } = i18n;
  return {
    columns: [
      { key: 'part', label: m.programme.progress.kind },
      ...ACTIVITY_STATUSES.map((status) => ({ key: status, label: m.statuses[status], numeric: true })),
      { key: 'total', label: m.programme.progress.total, numeric: true },
      { key: 'rate', label: m.programme.progress.rateColumn },
    ],
    rows: parts.map(({ key, label, progress: { byStatus, rate } }) => ({
      key,
      cells: {
        part: { text: label },
        ...Object.fromEntries(ACTIVITY_STATUSES.map((status) => [status, { text: format.number(byStatus[status]) }])),
        total: { text: format.number(rate.total) },
        rate: { text: rateInWords(rate, i18n) },
      },
    })),
  };
};

const PartOfProgress = ({ part }: { readonly part: Part }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const { rate, byStatus } = part.progress;
  return (
    <div>
      <h3 className={styles['label']}>{part.label}</h3>
      {rate.total === 0 ? (
        <p className={styles['none']}>{m.programme.progress.none}</p>
      ) : (
        <>
          <p className={styles['rate']}>
            <Accented sentence={m.programme.progress.known(rate.known, rate.total, rateInWords(rate, i18n))} />
          </p>
          <WideStatusBar counts={byStatus} />
        </>
      )}
    </div>
  );
};

/** Progress of the planned actions, prévues and sous réserve apart, as far as someone recorded it. */
export const ProgressCard = () => {
  const i18n = useI18n();
  const { m } = i18n;
  const { year, overview } = useProgramme();
  const parts: readonly Part[] = [
    { key: 'firm', label: m.programme.progress.firm, progress: overview.firm },
    { key: 'conditional', label: m.programme.progress.conditional, progress: overview.conditional },
  ];
  return (
    <ChartFrame
      title={m.programme.progress.title(year)}
      subtitle={m.programme.progress.how}
      reading={m.programme.progress.reading(overview.known, overview.actions.length)}
      table={tableOf(parts, i18n)}
    >
      <div className={styles['parts']}>
        {parts.map((part) => (
          <PartOfProgress key={part.key} part={part} />
        ))}
      </div>
    </ChartFrame>
  );
};
