import { useI18n } from '#i18n/i18n-context';
import { Notice } from '#ui/states/notice';
import { WorkProgress } from '#ui/states/work-progress';
import type { OpenDataProgress } from './open-data-requests';
import type { OpenDataState } from './use-open-data';
import styles from './open-data.module.css';

const Working = ({ progress: { step, done, total }, onStop }: { readonly progress: OpenDataProgress; readonly onStop: () => void }) => {
  const { openData: words } = useI18n().m;
  return (
    <WorkProgress label={words.progress} done={done} total={total} cancel={words.stop} onCancel={onStop}>
      {done === undefined || total === undefined ? words.steps[step] : words.rows(done, total)}
    </WorkProgress>
  );
};

/** How the writing of data goes, and what came of it. */
export const OpenDataStanding = ({ state, onStop }: { readonly state: OpenDataState; readonly onStop: () => void }) => {
  const { openData: words } = useI18n().m;
  switch (state.step) {
    case 'idle':
      return null;
    case 'working':
      return <Working progress={state.progress} onStop={onStop} />;
    case 'refused':
      return <Notice tone="problem">{words.refused}</Notice>;
    case 'failed':
      return <Notice tone="problem">{words.failed(state.error)}</Notice>;
    case 'written': {
      const { name, hash, cut } = state.written;
      return (
        <Notice>
          <p>{words.done(name)}</p>
          {hash !== undefined && <p className={styles['hash']}>{words.hash(hash)}</p>}
          {cut.cells > 0 && <p>{words.cut(cut.cells, cut.tables)}</p>}
        </Notice>
      );
    }
  }
};
