import { isTold } from '#documents/report/report-document';
import type { Report } from '#domain/report/report';
import { isForFunder, type ReportPart } from '#domain/report/report-parts';
import { movedIn, type ReportPlan } from '#domain/report/report-plan';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { FiguresVersion } from '../live/figures-version';
import { useReportRecords } from '../report-records';
import { toldParts } from '../told-parts';
import { useArranging } from './arranging-context';
import { DetailChoice } from './detail-choice';
import { EarlierPlan } from './earlier-plan';
import styles from './editing.module.css';
import { MoveTools, PlaceTools } from './place-tools';
import { PlanGoals } from './plan-goals';
import { TitleForm } from './title-form';

type PlannedPart = ReportPlan['parts'][number];

/** Why a part of the plan is not in the report now; undefined when it is. */
const usePartState = (told: ReadonlySet<ReportPart>) => {
  const { m } = useI18n();
  const { content, complete, toWord } = useReportRecords();
  const words = m.reportEdit;
  return ({ part, hidden, introduction }: PlannedPart): string | undefined => {
    if (hidden) return words.hidden;
    if (!isTold({ part, introduction }, content.arranged.detail)) return words.notInDetail;
    if (told.has(part) || !complete) return undefined;
    return isForFunder(part) && toWord.year.edition === undefined ? words.forFunder : words.nothing;
  };
};

const PartRow = ({ planned, rank, parts, state }: { readonly planned: PlannedPart; readonly rank: number; readonly parts: readonly PlannedPart[]; readonly state: string | undefined }) => {
  const { m } = useI18n();
  const arranging = useArranging();
  const { part, hidden, introduction } = planned;
  const title = m.reportDocument.partTitle[part];
  const move = (way: 'up' | 'down'): void => {
    const order = movedIn(parts.map((one) => one.part), part, way);
    if (order !== null) arranging?.change({ type: 'parts', order }, m.reportEdit.moved(title, order.indexOf(part) + 1, order.length), { type: 'part', part });
  };
  return (
    <li>
      <div className={`${styles['row'] ?? ''} ${styles['part'] ?? ''}`} data-off={hidden}>
        <span className={styles['name']}>
          {title}
          {state !== undefined && <em className={styles['state']}> {state}</em>}
        </span>
        <MoveTools row={`part:${part}`} title={title} rank={rank} count={parts.length} onMove={move}>
          {part !== 'goals' && <PlaceTools place={{ type: 'part', part }} title={title} hidden={hidden} introduced={introduction !== undefined} />}
        </MoveTools>
      </div>
      {part === 'goals' && <PlanGoals />}
    </li>
  );
};

/** The plan of the report: its title, how much it tells, and everything that it can tell, in its order. */
export const PlanCard = ({ report }: { readonly report: Report | null }) => {
  const { m } = useI18n();
  const records = useReportRecords();
  const parts = useArranging()?.plan.parts ?? [];
  const stateOf = usePartState(new Set(toldParts(records).map(({ part }) => part)));
  const words = m.reportEdit;
  return (
    <Card title={words.plan}>
      <TitleForm />
      <DetailChoice />
      {report === null ? <EarlierPlan year={records.toWord.year.snapshot.year - 1} /> : <FiguresVersion report={report} />}
      <p className={styles['how']}>{words.how}</p>
      {records.toWord.year.edition !== undefined && <p className={styles['how']}>{words.allEditions}</p>}
      <ol className={styles['plan']}>
        {parts.map((planned, rank) => (
          <PartRow key={planned.part} planned={planned} rank={rank} parts={parts} state={stateOf(planned)} />
        ))}
      </ol>
    </Card>
  );
};
