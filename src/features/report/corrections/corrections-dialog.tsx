import { Link } from '@tanstack/react-router';
import { FolderOpen } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import { useGivenFiles } from '#ui/evidence/use-given-files';
import { DropZone } from '#ui/files/drop-zone';
import { FileChoice } from '#ui/files/file-choice';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { useUrlSearch } from '#ui/url/search';
import { keptBetweenReports } from '../edition/edition-address';
import type { ReportYear } from '../report-year';
import styles from './corrections.module.css';
import { FoundCorrections } from './found-corrections';
import { useCorrections, type CorrectionsState } from './use-corrections';

const ACCEPTED = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const Refused = ({ name, fault, onClose }: Pick<Extract<CorrectionsState, { readonly step: 'refused' }>, 'name' | 'fault'> & { readonly onClose: () => void }) => {
  const words = useI18n().m.corrections;
  const kept = keptBetweenReports(useUrlSearch());
  return (
    <Notice
      tone="problem"
      title={words.refused(name)}
      actions={
        fault.code === 'other-year' && (
          <Link to="/rapport" search={{ ...kept, annee: String(fault.year) }} className={buttons['small']} onClick={onClose}>
            {words.otherYear(fault.year)}
          </Link>
        )
      }
    >
      <p>{fault.code === 'other-year' ? words.ofYear(fault.year) : words.faults[fault.code]}</p>
    </Notice>
  );
};

interface Props {
  readonly year: ReportYear;
  readonly onClose: () => void;
}

/** « Reprendre un rapport corrigé »: a report that others corrected, change by change. */
export const CorrectionsDialog = ({ year, onClose }: Props) => {
  const { m } = useI18n();
  const words = m.corrections;
  const { state, read, take } = useCorrections(year);
  const onFiles = ([file]: readonly File[]): void => {
    if (file !== undefined) read(file);
  };
  const over = useGivenFiles(onFiles);
  return (
    <Dialog title={words.title} size="wide" onClose={onClose} keepOpen>
      <p className={styles['how']}>{words.how}</p>
      <DropZone over={over} hint={words.drop}>
        <FileChoice icon={FolderOpen} accept={ACCEPTED} onFiles={onFiles}>
          {words.choose}
        </FileChoice>
      </DropZone>
      {state.step === 'reading' && <p role="status">{words.reading(state.name)}</p>}
      {state.step === 'failed' && <Notice tone="problem"><p>{words.failed(state.name)}</p></Notice>}
      {state.step === 'refused' && <Refused name={state.name} fault={state.fault} onClose={onClose} />}
      {state.step === 'found' && (
        <>
          {state.refusal !== undefined && (
            <Notice tone="problem">
              <p>{state.refusal.code === 'changed-meanwhile' ? words.changedMeanwhile : m.faults.refusal(state.refusal)}</p>
            </Notice>
          )}
          <FoundCorrections corrections={state.corrections} busy={state.busy} onTake={(accepted) => take(state.corrections, accepted)} />
        </>
      )}
      {state.step === 'taken' && <Notice><p>{words.taken(state.count)}</p></Notice>}
    </Dialog>
  );
};
