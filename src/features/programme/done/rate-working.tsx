import type { ExecutionRate } from '#domain/programme/execution-rate';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { Working } from '#ui/figures/working';
import styles from './done.module.css';

interface Props {
  readonly rate: ExecutionRate;
  /** The actions that it is about. */
  readonly actions: readonly PlannedAction[];
  /** Of what it is the rate: « objectif 1.2 : actions prévues ». */
  readonly of: string;
}

const statusOf = ({ progress }: PlannedAction) => progress?.status ?? 'unknown';

const Titles = ({ title, actions }: { readonly title: string; readonly actions: readonly PlannedAction[] }) => {
  const { format } = useI18n();
  if (actions.length === 0) return null;
  return (
    <>
      <p className={styles['workingTitle']}>{title}</p>
      <ul>
        {actions.map(({ id, title: name }) => (
          <li key={id}>{format.text(name)}</li>
        ))}
      </ul>
    </>
  );
};

/** An execution rate, or why there is none; the completed actions and those it is set against are one click away. */
export const RateWorking = ({ rate, actions, of }: Props) => {
  const { m, format } = useI18n();
  const { balance } = m.programmeDone;
  if (rate.total === 0) return <span className={styles['none']}>{balance.noAction}</span>;
  const completed = actions.filter((action) => statusOf(action) === 'completed');
  const unknown = actions.filter((action) => statusOf(action) === 'unknown');
  const others = actions.filter((action) => !completed.includes(action) && !unknown.includes(action));
  const share = rate.computable ? format.share(rate.rate) : null;
  const label = (
    <span>
      <strong className={share === null ? styles['notComputable'] : styles['share']}>{share ?? balance.notComputable}</strong>{' '}
      <span className={styles['counts']}>{share === null ? balance.known(rate.known, rate.total) : balance.ratio(rate.completed, rate.known)}</span>
    </span>
  );
  return (
    <Working label={label} title={balance.workingOf(of)}>
      <p>{balance.working(rate.completed, rate.known, rate.total, share)}</p>
      <Titles title={balance.completed(completed.length)} actions={completed} />
      <Titles title={balance.others(others.length)} actions={others} />
      <Titles title={balance.unknown(unknown.length)} actions={unknown} />
    </Working>
  );
};
