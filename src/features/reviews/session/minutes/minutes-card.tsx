import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { versionsOf, type SessionShown } from '../session-shown';
import { useKeepVersion } from '../use-keep-version';
import { MinutesDialog } from './minutes-dialog';
import { stageInWords } from './minutes-words';

/** What approved minutes stand on is the record of that day: it is kept then, or never the same. */
const ToFreeze = ({ shown }: { readonly shown: SessionShown }) => {
  const { m } = useI18n();
  const { busy, problem, keep } = useKeepVersion(shown);
  const words = m.session.minutes;
  const act = (
    <button type="button" className={buttons['small']} disabled={busy} onClick={() => keep('minutes_approved')}>
      {words.freeze}
    </button>
  );
  return (
    <div className="no-print">
      <Notice actions={act}>
        <p>{words.toFreeze}</p>
      </Notice>
      {problem !== null && <p role="alert">{problem}</p>}
    </div>
  );
};

/** « Relevé de conclusions »: the stage that it is at. */
export const MinutesCard = ({ shown }: { readonly shown: SessionShown }) => {
  const i18n = useI18n();
  const [opened, setOpened] = useState(false);
  const words = i18n.m.session.minutes;
  const { session } = shown;
  const stage = stageInWords(session, i18n);
  const isKept = versionsOf(shown).some(({ occasion }) => occasion === 'minutes_approved');
  const change = (
    <button type="button" className={buttons['ghost']} onClick={() => setOpened(true)}>
      {words.change}
    </button>
  );
  return (
    <Card title={words.title} actions={change}>
      <p>{stage ?? <em>{words.unknown}</em>}</p>
      {session.minutes?.stage === 'approved' && !isKept && <ToFreeze shown={shown} />}
      {opened && <MinutesDialog session={session} onClose={() => setOpened(false)} />}
    </Card>
  );
};
