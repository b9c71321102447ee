import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { isSound, type IntegrityReport } from '#storage/integrity/integrity-report';
import { rebuildDigests } from '#storage/integrity/rebuild-digests';
import { useStorage } from '#storage/live/storage-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import styles from './dossier.module.css';

/** How many faults are told one by one; the rest is counted. */
const SHOWN = 50;

const faultsInWords = ({ invalid, references }: IntegrityReport, { m, format }: I18n): readonly string[] => [
  ...invalid.map((record) =>
    m.faults.record({ ...record, id: record.title === undefined ? record.id : m.common.quoted(format.text(record.title)) }),
  ),
  ...references.map((problem) => m.faults.file(problem)),
];

/** Counts that no longer say what is recorded are derived: they can be made anew without touching a record. */
const Stale = ({ count }: { readonly count: number }) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const [said, setSaid] = useState<string | null>(null);
  const words = m.dossier.check;
  const rebuild = async (): Promise<void> => {
    const result = await rebuildDigests(db, dossier);
    setSaid(result.ok ? words.rebuilt : words.notRebuilt(result.reason.error));
  };
  if (said !== null) return <p role="status">{said}</p>;
  return (
    <p>
      {words.stale(count)}{' '}
      <button type="button" className={buttons['small']} onClick={() => void rebuild()}>
        {words.rebuild}
      </button>
    </p>
  );
};

/** What the check found: nothing, or each record at fault with its field in plain words. */
export const CheckResult = ({ report }: { readonly report: IntegrityReport }) => {
  const i18n = useI18n();
  const words = i18n.m.dossier.check;
  if (isSound(report)) {
    return (
      <p role="status" className={styles['sound']}>
        <CircleCheck size={19} strokeWidth={1.8} aria-hidden="true" /> {words.sound(report.read)}
      </p>
    );
  }
  const faults = faultsInWords(report, i18n);
  const { staleDigests } = report;
  return (
    <Notice tone="problem" title={words.found(report.read, faults.length)}>
      <ul className={styles['faults']}>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
        {faults.length > SHOWN && <li>{words.more(faults.length - SHOWN)}</li>}
      </ul>
      {faults.length > 0 && <p>{words.left}</p>}
      {staleDigests === null && <p>{words.notCounted}</p>}
      {staleDigests !== null && staleDigests > 0 && <Stale count={staleDigests} />}
    </Notice>
  );
};
