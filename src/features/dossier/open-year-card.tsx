import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { YearToOpen } from '#domain/programme/year-to-open';
import { useI18n } from '#i18n/i18n-context';
import { openYear, type NamedAct } from '#storage/commands/open-year';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { readYearToOpen } from '#storage/repositories/year-to-open.repository';
import { Card } from '#ui/card/card';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import styles from './dossiers.module.css';
import { OpenYearDialog } from './open-year-dialog';

const Beyond = ({ next: { convention } }: { readonly next: YearToOpen }) => {
  const { m, format } = useI18n();
  const words = m.dossiers.year;
  return (
    <>
      <p>
        {convention.end === undefined ? words.endedYear(Math.max(...convention.years)) : words.ended(format.day(convention.end))} {words.needsAct}
      </p>
      <p className={styles['small']}>
        {words.renewal}
      </p>
    </>
  );
};

const Open = ({ next }: { readonly next: YearToOpen }) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const navigate = useNavigate();
  const command = useCommand();
  const [asking, setAsking] = useState(false);
  const words = m.dossiers.year;
  const { year, beyond } = next;
  const open = (act?: NamedAct): void =>
    void command.run(
      () => openYear(db, next, act),
      () => void navigate({ to: '/', search: { annee: String(year) } }),
    );
  return (
    <div className={styles['year']}>
      {beyond ? <Beyond next={next} /> : <p>{words.nothingCopied(year - 1)}</p>}
      <button type="button" className={buttons['ghost']} disabled={command.busy} onClick={() => (beyond ? setAsking(true) : open())}>
        {beyond ? words.openWithAct(year) : words.open(year)}
      </button>
      {command.problem !== null && !asking && (
        <Notice tone="problem">
          <p>{command.problem}</p>
        </Notice>
      )}
      {asking && <OpenYearDialog year={year} command={command} onAct={open} onClose={() => setAsking(false)} />}
    </div>
  );
};

/** « Ouvrir l'année N+1 »: the next year of the convention, or beyond it by an act that is named. */
export const OpenYearCard = () => {
  const { m } = useI18n();
  const words = m.dossiers.year;
  const { data: next, error } = useLiveRead('year-to-open', [], ({ db, dossier }) => readYearToOpen(db, dossier));
  if (error !== null) throw error;
  if (next === undefined || next === null) return null;
  return (
    <Card title={words.title(next.year)} subtitle={words.how}>
      <Open next={next} />
    </Card>
  );
};
