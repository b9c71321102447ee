import { useNavigate } from '@tanstack/react-router';
import { isSignificant, varianceGap, variances, type Variance } from '#domain/budget/budget-statement';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ScrollRegion } from '#ui/charts/scroll-region';
import { SelectField } from '#ui/forms/select-field';
import { useUrlSearch } from '#ui/url/search';
import { useBudget } from './budget-view';
import styles from './budget.module.css';
import { shareOf, THRESHOLDS, thresholdAsked, withThreshold } from './threshold';

const Row = ({ variance }: { readonly variance: Variance }) => {
  const { m, format } = useI18n();
  const { threshold } = useBudget();
  const words = m.budget.variances;
  const { account, label, forecastCents, outturnCents, share } = variance;
  const gap = varianceGap(variance) ?? 0;
  const sign = gap > 0 ? '+' : gap < 0 ? '−' : '';
  const amount = (cents: number | null, absent: string) => (cents === null ? absent : format.cents(cents));
  return (
    <tr>
      <th scope="row">
        {account} {format.text(label)}
      </th>
      <td className={styles['amount']}>{amount(forecastCents, words.notForeseen)}</td>
      <td className={styles['amount']}>{amount(outturnCents, m.common.notRecorded)}</td>
      <td className={styles['amount']}>{outturnCents === null ? m.common.none : gap === 0 ? words.same : `${sign}${format.cents(Math.abs(gap))}`}</td>
      <td className={styles['amount']}>{share === null ? m.common.none : `${sign}${format.share(Math.abs(share))}`}</td>
      <td>{isSignificant(variance, threshold) && words.significant}</td>
    </tr>
  );
};

/** « Prévu et réalisé »: the two stages nature by nature, and which variances are beyond the threshold. */
export const VariancesCard = () => {
  const { m, format } = useI18n();
  const { lines, year } = useBudget();
  const navigate = useNavigate();
  const search = useUrlSearch();
  const words = m.budget.variances;
  const rows = [...variances(lines, year), ...variances(lines, year, 'revenue')];
  return (
    <Card title={words.title} subtitle={words.how}>
      <div className={styles['threshold']}>
        <SelectField
          label={words.threshold}
          value={thresholdAsked(search)}
          choices={THRESHOLDS.map((value) => ({ value, label: format.share(shareOf(value)) }))}
          onChange={(value) => void navigate({ to: '/budget', search: withThreshold(search, value), replace: true, resetScroll: false })}
        />
      </div>
      <ScrollRegion label={words.title}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.nature}</th>
              {[m.budget.stages.forecast, m.budget.stages.outturn, words.gap, words.share].map((title) => (
                <th key={title} scope="col" className={styles['amount']}>
                  {title}
                </th>
              ))}
              <th scope="col">{words.remark}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((variance) => (
              <Row key={`${variance.account} ${variance.label}`} variance={variance} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
};
