import { targetOf, type RateFault } from '#domain/indicators/rate';
import { useI18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { Working } from '#ui/figures/working';
import buttons from '#ui/page/button.module.css';
import { TotalWorking } from '../figure-working';
import type { ObjectiveInYear } from '../objective-in-year';
import styles from './indicators.module.css';
import type { ShownIndicator } from './shown-indicator';

interface Props {
  readonly shown: ShownIndicator;
  readonly view: ObjectiveInYear;
}

const Target = ({ shown: { indicator }, view }: Props) => {
  const { m, format } = useI18n();
  const words = m.indicators;
  const target = targetOf(indicator, view.year.snapshot.year);
  if (target === undefined) return <i>{m.common.notSet}</i>;
  if (target.revisions.length === 0) return format.number(target.value);
  return (
    <>
      {format.number(target.value)}{' '}
      <Working label={words.revised(target.revisions.length)} title={words.revisionsOf(format.text(indicator.name))}>
        <ul>
          {target.revisions.map(({ from, at, author, reason }) => (
            <li key={at}>{words.revision(format.number(from), format.instant(at), author ?? '', format.text(reason))}</li>
          ))}
        </ul>
      </Working>
    </>
  );
};

const Actual = ({ shown: { indicator, actual }, view }: Props) => {
  const { m, format } = useI18n();
  if (!actual.known) return <i>{m.indicators.faults[actual.reason]}</i>;
  const { value, qualifier } = actual.actual;
  return (
    <>
      <DoubtfulFigure quantity={{ low: value, high: value, qualifier }} />
      {actual.total !== undefined && (
        <span className={styles['aside']}>
          <TotalWorking label={m.common.forCounts(actual.total.added.length)} name={format.text(indicator.name)} total={actual.total} full={view.full} />
        </span>
      )}
    </>
  );
};

const NotComputable = ({ reason }: { readonly reason: RateFault }) => {
  const { m } = useI18n();
  return (
    <>
      <i>{m.indicators.notComputable}</i>
      <span className={styles['aside']}>{m.indicators.faults[reason]}</span>
    </>
  );
};

const Rate = ({ shown: { rate, indicator } }: Pick<Props, 'shown'>) => {
  const { m, format } = useI18n();
  if (!rate.computable) return <NotComputable reason={rate.reason} />;
  const words = m.indicators;
  const [baseline, target, actual] = [rate.baseline, rate.target, rate.actual].map(format.number);
  const said = [format.doubtSign(rate.qualifier), format.share(rate.rate)].filter(Boolean).join(' ');
  return (
    <Working label={<strong>{said}</strong>} title={words.rateOf(format.text(indicator.name))}>
      <p>{words.formula}</p>
      <p>{words.working(actual ?? '', baseline ?? '', target ?? '', said)}</p>
      <p className={styles['aside']}>{words.bounded}</p>
    </Working>
  );
};

/** One indicator: where it started, what was expected of the year, what was reached, and how far that goes. */
export const IndicatorRow = ({ shown, view, onEdit }: Props & { readonly onEdit: () => void }) => {
  const { m, format } = useI18n();
  const { indicator } = shown;
  const { name, unit, baseline } = indicator;
  const words = m.indicators;
  return (
    <tr>
      <th scope="row">
        {format.text(name)}
        <span className={styles['aside']}>
          {format.text(unit)}
          <button type="button" className={`${buttons['link'] ?? ''} ${styles['edit'] ?? ''} no-print`} aria-label={words.editNamed(format.text(name))} onClick={onEdit}>
            {m.common.edit}
          </button>
        </span>
      </th>
      <td data-label={words.columns.baseline}>{baseline === undefined ? <i>{m.common.notSet}</i> : words.inYear(format.number(baseline.value), baseline.year)}</td>
      <td data-label={words.columns.target(view.year.snapshot.year)}>
        <Target shown={shown} view={view} />
      </td>
      <td data-label={words.columns.actual}>
        <Actual shown={shown} view={view} />
      </td>
      <td data-label={words.columns.rate}>
        <Rate shown={shown} />
      </td>
    </tr>
  );
};
