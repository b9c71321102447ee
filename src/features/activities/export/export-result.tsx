import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Floating } from '#ui/states/floating';
import { Notice } from '#ui/states/notice';
import { WorkProgress } from '#ui/states/work-progress';
import { MOST_COPIED, type ExportState, type TableFormat } from './export-state';
import styles from './export.module.css';

type Written = Extract<ExportState, { readonly step: 'written' }>;

const MOST_SAID = 5;

const Cuts = ({ cuts }: Pick<Written, 'cuts'>) => {
  const { m } = useI18n();
  const words = m.tableExport;
  const said = cuts.slice(0, MOST_SAID);
  return (
    <>
      <p>{words.cut(cuts.length)}</p>
      <ul>
        {said.map(({ line, column, length }) => <li key={`${String(line)} ${column}`}>{words.cutAt(line, column, length)}</li>)}
        {cuts.length > said.length && <li>{words.cutMore(cuts.length - said.length)}</li>}
      </ul>
      <p>{words.cutElsewhere}</p>
    </>
  );
};

interface Props {
  readonly state: ExportState;
  readonly onWrite: (format: TableFormat) => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

const FAILURES = { 'too-many': 'tooMany', refused: 'refused', failed: 'failed' } as const;

const Said = ({ state, onWrite, onClose }: Omit<Props, 'onStop' | 'state'> & { readonly state: Exclude<ExportState, { readonly step: 'idle' | 'writing' }> }) => {
  const { m } = useI18n();
  const words = m.tableExport;
  const close = <button type="button" className={buttons['small']} onClick={onClose}>{words.close}</button>;
  switch (state.step) {
    case 'written':
      return (
        <Notice actions={<>{state.format === 'csv' && <button type="button" className={buttons['small']} onClick={() => onWrite('xlsx')}>{words.xlsx}</button>}{close}</>}>
          <p>{words.written(state.count, state.retold, state.file)}</p>
          {state.format === 'csv' && <p>{words.csvCaution}</p>}
          {state.cuts.length > 0 && <Cuts cuts={state.cuts} />}
        </Notice>
      );
    case 'copied':
      return <Notice actions={close}><p>{words.copied(state.count)}</p></Notice>;
    case 'failed': {
      const why = FAILURES[state.why];
      return <Notice tone="problem" actions={close}><p>{why === 'tooMany' ? words.tooMany(MOST_COPIED) : words[why]}</p></Notice>;
    }
  }
};

/** What an export is doing, and then what it wrote. */
export const ExportResult = ({ state, onWrite, onStop, onClose }: Props) => {
  const { m } = useI18n();
  const words = m.tableExport;
  if (state.step === 'idle') return null;
  return (
    <Floating>
      {state.step === 'writing' ? (
        <div className={styles['writing']}>
          <WorkProgress label={words.progress} done={state.done} total={state.total} cancel={words.cancel} onCancel={onStop}>
            {words.writing(state.done, state.total)}
          </WorkProgress>
        </div>
      ) : (
        <Said state={state} onWrite={onWrite} onClose={onClose} />
      )}
    </Floating>
  );
};
