import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readBin, type Bin } from '#storage/repositories/bin.repository';
import { Card } from '#ui/card/card';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import history from '#ui/history/history.module.css';
import buttons from '#ui/page/button.module.css';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { EmptyState } from '#ui/states/empty-state';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { BinGroup, type BinAct } from './bin-group';
import { useBin, type Told } from './use-bin';

/** So many removals are shown at first, and again at each request. */
const STEP = 30;

const Outcome = ({ told }: { readonly told: Told | null }) => {
  if (told === null) return null;
  return 'said' in told ? (
    <Notice>
      <p>{told.said}</p>
    </Notice>
  ) : (
    <Notice tone="problem">
      <p>{told.problem}</p>
    </Notice>
  );
};

type Asked = Partial<BinAct> & { readonly count: number };

interface ViewProps {
  readonly bin: Bin;
  readonly limit: number;
  readonly onMore: () => void;
}

const BinView = ({ bin, limit, onMore }: ViewProps) => {
  const { m } = useI18n();
  const words = m.journal.bin;
  const search = useUrlSearch();
  const { busy, told, restore, purge } = useBin();
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      <PageHeading
        title={words.title}
        subtitle={words.subtitle(bin.total)}
        breadcrumb={
          <Link to="/dossier" search={keptBetweenPages(search)}>
            {m.shell.pages.dossier}
          </Link>
        }
        actions={
          bin.total > 0 && (
            <button type="button" className={buttons['ghost']} disabled={busy} onClick={() => setAsked({ count: bin.total })}>
              {words.purgeAll}
            </button>
          )
        }
      />
      <div className={grid['stack']}>
        <Outcome told={told} />
        {bin.total === 0 ? (
          <EmptyState title={words.empty}>
            <p>{words.emptyWhy}</p>
          </EmptyState>
        ) : (
          <Card>
            <ol className={history['entries']}>
              {bin.groups.map((group) => (
                <BinGroup key={group.at} group={group} names={bin.names} busy={busy} onRestore={(act) => void restore(act)} onPurge={setAsked} />
              ))}
            </ol>
            {bin.groups.length === limit && (
              <button type="button" className={buttons['small']} onClick={onMore}>
                {words.older}
              </button>
            )}
          </Card>
        )}
      </div>
      {asked !== null && (
        <ConfirmDialog
          title={words.purgeTitle(asked.count)}
          act={words.purge}
          busy={busy}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            void purge(asked.count, asked);
          }}
        >
          <p>{words.purgeWhy}</p>
        </ConfirmDialog>
      )}
    </>
  );
};

/** « Corbeille »: what was removed and can still come back. */
export const BinPage = () => {
  const { m } = useI18n();
  const [limit, setLimit] = useState(STEP);
  const { data, error } = useLiveRead('bin', [limit], ({ db, dossier }) => readBin(db, dossier, limit));
  if (error !== null) throw error;
  return (
    <>
      <title>{m.shell.documentTitle(m.journal.bin.title)}</title>
      {data === undefined ? <PageLoading /> : <BinView bin={data} limit={limit} onMore={() => setLimit(limit + STEP)} />}
    </>
  );
};
