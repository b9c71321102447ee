import { useI18n } from '#i18n/i18n-context';
import { listDossiers } from '#storage/current-dossier';
import { useLiveRead } from '#storage/live/storage-context';
import { readDossierContents, type DossierContents } from '#storage/repositories/dossier-contents.repository';
import type { Dossier } from '#domain/dossier/dossier';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { PageLoading } from '#ui/states/page-loading';
import { AuthorCard } from './author-card';
import { BackupCard } from './backup/backup-card';
import { CheckCard } from './check-card';
import { ContentsCard } from './contents-card';
import { DocumentsCard } from './documents-card';
import { JournalCard } from './journal-card';
import { NextConventionCard } from './next-convention/next-convention-card';
import { OpenDataButton } from './open-data/open-data-button';
import { OpenYearCard } from './open-year-card';
import { OtherDossiersCard } from './other-dossiers-card';
import { PersonsCard } from './persons-card';
import { ShippedNotice } from './shipped-notice';
import { WhereCard } from './where-card';

interface Read {
  readonly contents: DossierContents;
  readonly dossiers: readonly Dossier[];
  readonly current: Dossier | undefined;
}

const DossierView = ({ contents, dossiers, current }: Read) => {
  const { m, format } = useI18n();
  return (
    <>
      <PageHeading
        title={m.dossier.title(format.text(current?.title ?? m.common.none))}
        subtitle={m.dossier.subtitle(format.text(current?.organisation.name ?? m.common.none), contents.total)}
        actions={<OpenDataButton />}
      />
      <div className={grid['stack']}>
        <ShippedNotice />
        <div className={grid['two']}>
          <WhereCard />
          <CheckCard />
        </div>
        <OpenYearCard />
        <NextConventionCard />
        <BackupCard />
        <DocumentsCard documents={contents.documents} total={contents.total} />
        <ContentsCard counts={contents.counts} />
        <JournalCard />
        <div className={grid['two']}>
          <PersonsCard />
          <AuthorCard />
        </div>
        <OtherDossiersCard dossiers={dossiers} />
      </div>
    </>
  );
};

/** « Dossier »: what is stored, where, from which documents, and how to check it or take it away. */
export const DossierPage = () => {
  const { m } = useI18n();
  const { data, error } = useLiveRead('dossier-page', [], async ({ db, dossier }): Promise<Read> => {
    const dossiers = await listDossiers(db);
    const contents = await readDossierContents(db, dossier);
    return { contents, dossiers, current: dossiers.find(({ id }) => id === dossier) };
  });
  if (error !== null) throw error;
  return (
    <>
      <title>{m.shell.documentTitle(m.shell.pages.dossier)}</title>
      {data === undefined ? <PageLoading /> : <DossierView {...data} />}
    </>
  );
};
