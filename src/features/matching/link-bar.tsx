import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import type { LinkRow, LinkView } from './link-rows';
import styles from './matching.module.css';
import type { Act, Decisions } from './use-decisions';

interface Props {
  readonly rows: readonly LinkRow[];
  readonly chosen: readonly LinkRow[];
  readonly state: LinkView['state'];
  readonly decisions: Decisions;
  readonly onAct: (act: Act, rows: readonly LinkRow[]) => void;
}

/** What can be done to several links at once; all of a view only after a question. */
const ManyActs = ({ rows, chosen, decisions, onAct }: Props) => {
  const { m } = useI18n();
  const words = m.matching.list;
  const [asking, setAsking] = useState(false);
  if (chosen.length > 0) {
    return (
      <>
        <button type="button" className={buttons['primary']} disabled={decisions.busy} onClick={() => onAct('confirm', chosen)}>
          {words.confirmSelected(chosen.length)}
        </button>
        <button type="button" className={buttons['ghost']} disabled={decisions.busy} onClick={() => onAct('refuse', chosen)}>
          {words.refuseSelected(chosen.length)}
        </button>
      </>
    );
  }
  return (
    <>
      <button type="button" className={buttons['ghost']} disabled={decisions.busy} onClick={() => setAsking(true)}>
        {words.confirmAll(rows.length)}
      </button>
      {asking && (
        <ConfirmDialog
          title={words.confirmAllTitle(rows.length)}
          act={words.confirmAll(rows.length)}
          onConfirm={() => {
            setAsking(false);
            onAct('confirm', rows);
          }}
          onClose={() => setAsking(false)}
        >
          <p>{words.confirmAllText}</p>
        </ConfirmDialog>
      )}
    </>
  );
};

/** Acts on several links, and what was done last with the way back. */
export const LinkBar = (props: Props) => {
  const { m } = useI18n();
  const { rows, state, decisions } = props;
  return (
    <div className={styles['bar']}>
      {state === 'proposed' && rows.length > 0 && <ManyActs {...props} />}
      <span role="status" className={styles['said']}>
        {decisions.said?.words}
      </span>
      {decisions.said?.undo === true && (
        <button type="button" className={buttons['small']} disabled={decisions.busy} onClick={decisions.takeBack}>
          {m.matching.done.undo}
        </button>
      )}
      {decisions.problem !== null && (
        <Notice tone="problem">
          <p>{decisions.problem}</p>
        </Notice>
      )}
    </div>
  );
};
