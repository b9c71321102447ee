import { useState } from 'react';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { putOffAction } from '#ui/preferences/put-off';
import { useEntryAddress } from '#ui/url/use-open-entry';
import { ActionLines } from './action-lines';
import { DropDialog } from './drop-dialog';
import { LaterDialog } from './later-dialog';
import { useToday } from './today-shown';
import styles from './today.module.css';

/** As many as a thumb goes through at first; the others unfold. */
const FIRST = 4;

interface Asked {
  readonly what: 'later' | 'drop';
  readonly action: PlannedAction;
}

interface ActsProps {
  readonly action: PlannedAction;
  readonly onAsk: (asked: Asked) => void;
}

const Acts = ({ action, onAsk }: ActsProps) => {
  const { m, format } = useI18n();
  const { open } = useEntryAddress();
  const title = format.text(action.title);
  return (
    <div className={styles['acts']}>
      <button type="button" className={`${buttons['ghost'] ?? ''} ${styles['fill'] ?? ''}`} aria-label={m.today.fillNamed(title)} onClick={() => open({ type: 'new', action: action.id })}>
        {m.today.fill}
      </button>
      <button type="button" className={buttons['ghost']} aria-label={m.today.laterNamed(title)} onClick={() => onAsk({ what: 'later', action })}>
        {m.today.later}
      </button>
      <button type="button" className={buttons['ghost']} aria-label={m.today.dropNamed(title)} onClick={() => onAsk({ what: 'drop', action })}>
        {m.today.drop}
      </button>
    </div>
  );
};

const PutOffLine = () => {
  const { m } = useI18n();
  const { dossier } = useStorage();
  const { putOff } = useToday().list;
  if (putOff.length === 0) return null;
  return (
    <p className={styles['put-off']}>
      {m.today.putOffCount(putOff.length)}{' '}
      <button type="button" className={buttons['link']} onClick={() => putOff.forEach(({ id }) => putOffAction(dossier, id))}>
        {m.today.showAgain}
      </button>
    </p>
  );
};

/** « À renseigner »: what is past due and of which nothing is told, each to be told, put off or dropped. */
export const ToFillCard = () => {
  const { m, format } = useI18n();
  const { dossier } = useStorage();
  const { toFill } = useToday().list;
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Card
      title={
        <>
          {m.today.toFill}{' '}
          {toFill.length > 0 && (
            <span aria-hidden="true" className={styles['count']}>
              {format.number(toFill.length)}
            </span>
          )}
        </>
      }
      subtitle={toFill.length === 0 ? m.today.allFilled : m.today.toFillHow}
    >
      <ActionLines actions={all ? toFill : toFill.slice(0, FIRST)}>{(action) => <Acts action={action} onAsk={setAsked} />}</ActionLines>
      {!all && toFill.length > FIRST && (
        <button type="button" className={`${buttons['link'] ?? ''} ${styles['more'] ?? ''}`} onClick={() => setAll(true)}>
          {m.today.seeAll(toFill.length)}
        </button>
      )}
      <PutOffLine />
      {asked?.what === 'later' && (
        <LaterDialog
          action={asked.action}
          onClose={close}
          onChoose={(until) => {
            putOffAction(dossier, asked.action.id, until);
            close();
          }}
        />
      )}
      {asked?.what === 'drop' && <DropDialog action={asked.action} onClose={close} />}
    </Card>
  );
};
