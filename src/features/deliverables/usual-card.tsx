import type { Deliverable } from '#domain/deliverables/deliverable';
import { dueDateOf } from '#domain/deliverables/due-date';
import type { UsualToConfirm } from '#domain/deliverables/usual-pieces';
import { useI18n } from '#i18n/i18n-context';
import { savePiece } from '#storage/commands/deliverables';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { Card } from '#ui/card/card';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { Notice } from '#ui/states/notice';
import type { DeliverablesYear } from './deliverables-year';
import styles from './pieces-card.module.css';

const useConfirm = (year: DeliverablesYear) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const command = useCommand();
  const confirm = ({ convention, piece, stored }: UsualToConfirm): void => {
    const made: Deliverable = stored ?? {
      ...{ dossier, id: newRecordId(), rev: 0, convention: convention.id, label: m.pieces.usual.labels[piece.code], position: year.nextPosition },
      ...{ ...piece, recipients: year.funders.map(({ id }) => id), otherRecipients: [], requires: [], usual: true },
    };
    if (!command.busy) void command.run(() => savePiece(db, { ...made, confirmed: true }));
  };
  return { ...command, confirm };
};

interface LineProps {
  readonly usual: UsualToConfirm;
  readonly year: DeliverablesYear;
  readonly onConfirm: () => void;
}

const Line = ({ usual: { convention, piece }, year, onConfirm }: LineProps) => {
  const { m, format } = useI18n();
  const words = m.pieces.usual;
  const label = words.labels[piece.code];
  const due = dueDateOf(piece, year.year, { fiscalYearEnd: year.fiscalYearEnd, term: convention.end });
  return (
    <li className={styles['piece']}>
      <div className={styles['title']}>
        <h3>{label}</h3>
      </div>
      <p className={styles['note']}>{words.mark}</p>
      <p className={styles['note']}>{[due === null ? m.common.notSet : format.day(due.day), m.pieces.rule(piece.dueRule)].join(', ')}</p>
      {year.conventions.length > 1 && <p className={styles['note']}>{format.text(convention.title)}</p>}
      <button type="button" className={buttons['small']} aria-label={words.confirmNamed(label)} onClick={onConfirm}>
        {words.confirm}
      </button>
    </li>
  );
};

/** What usage asks of a subsidised association: off until someone confirms that their own agreement does. */
export const UsualCard = ({ year }: { readonly year: DeliverablesYear }) => {
  const { m } = useI18n();
  const { problem, confirm } = useConfirm(year);
  if (year.usual.length === 0) return null;
  return (
    <Private>
      <Card title={m.pieces.usual.title} subtitle={m.pieces.usual.how}>
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <ul className={styles['pieces']}>
          {year.usual.map((usual) => (
            <Line key={`${usual.convention.id} ${usual.piece.code}`} usual={usual} year={year} onConfirm={() => confirm(usual)} />
          ))}
        </ul>
      </Card>
    </Private>
  );
};
