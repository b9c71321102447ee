import { Link, useParams } from '@tanstack/react-router';
import { FileText, FolderDown, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Funder } from '#domain/budget/budget';
import type { FunderId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { useYearSnapshot } from '#storage/live/use-year';
import { readFunderSheet, type FunderSheet } from '#storage/repositories/funders.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { Card } from '#ui/card/card';
import { FunderFacts } from '#ui/funders/funder-facts';
import buttons from '#ui/page/button.module.css';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { DocumentsProvider } from '#ui/source/documents-context';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { keptBetweenPages, useUrlSearch, yearFromSearch } from '#ui/url/search';
import { ExpectedChart } from './expected-chart';
import styles from './funder-page.module.css';
import { useFunderView, type FunderView } from './funder-view';
import { NoteDialog } from './note/note-dialog';
import { PackDialog } from './pack/pack-dialog';
import { ReferencesCard } from './references-card';
import { TerritoryCard } from './territory-card';
import { UnknownFunder } from './unknown-funder';
import { YearsCard } from './years-card';

const Heading = ({ view, snapshot }: { readonly view: FunderView; readonly snapshot: YearSnapshot }) => {
  const [writing, setWriting] = useState(false);
  const [preparing, setPreparing] = useState(false);
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { votes, votedCents, paidCents } = view.totals;
  const awaited = view.payments.filter(({ date }) => date === undefined).map(({ amountCents }) => amountCents);
  const awaitedCents = awaited.length === 0 ? null : awaited.reduce((sum, cents) => sum + cents, 0);
  const amount = (cents: number | null): string | null => (cents === null ? null : format.cents(cents));
  return (
    <PageHeading
      breadcrumb={
        <nav aria-label={m.funders.breadcrumb} className={styles['breadcrumb']}>
          <Link to="/livrables" search={kept}>
            {m.shell.pages.deliverables}
          </Link>
        </nav>
      }
      title={format.text(view.funder.name)}
      subtitle={m.funders.sentence({ years: view.years.length, conventions: view.conventions.filter(({ conventions }) => conventions.length > 0).length, votes, voted: amount(votedCents), paid: amount(paidCents), awaited: amount(awaitedCents) })}
      actions={
        <>
          <button type="button" className={buttons['ghost']} onClick={() => setWriting(true)}>
            <FileText size={16} strokeWidth={1.8} aria-hidden="true" />
            {m.fundersNote.button}
          </button>
          <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
            <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
            {m.common.print}
          </button>
          <button type="button" className={buttons['primary']} onClick={() => setPreparing(true)}>
            <FolderDown size={16} strokeWidth={1.8} aria-hidden="true" />
            {m.funderPack.button}
          </button>
          {preparing && <PackDialog view={view} snapshot={snapshot} onClose={() => setPreparing(false)} />}
          {writing && <NoteDialog view={view} snapshot={snapshot} onClose={() => setWriting(false)} />}
        </>
      }
    />
  );
};

interface ReadingProps {
  readonly funder: Funder;
  readonly sheet: FunderSheet;
  readonly snapshot: YearSnapshot;
}

const Reading = ({ funder, sheet, snapshot }: ReadingProps) => {
  const { m, format } = useI18n();
  const view = useFunderView(funder, sheet, snapshot.year);
  const refused = [sheet.grants, sheet.payments, sheet.deliverables, sheet.transmissions].flatMap((read) => read.refused);
  return (
    <>
      <title>{m.shell.documentTitle(format.text(funder.name))}</title>
      <Heading view={view} snapshot={snapshot} />
      <RefusedRecords refused={refused} />
      <div className={grid['stack']}>
        <div className={grid['wideLeft']}>
          <div className={grid['stack']}>
            <ExpectedChart view={view} />
            <YearsCard view={view} />
          </div>
          <div className={grid['stack']}>
            <Card title={m.funders.convention.title} subtitle={m.funders.convention.how(snapshot.year)}>
              <FunderFacts funder={view.funder} />
            </Card>
            <ReferencesCard view={view} />
            <TerritoryCard view={view} snapshot={snapshot} />
          </div>
        </div>
      </div>
    </>
  );
};

const Sheet = ({ sheet, snapshot }: Omit<ReadingProps, 'funder'>) => {
  const { m } = useI18n();
  const [funder] = sheet.funder.records;
  if (funder !== undefined) return <Reading key={funder.id} funder={funder} sheet={sheet} snapshot={snapshot} />;
  return (
    <>
      <PageHeading title={m.funders.refusedTitle} />
      <RefusedRecords refused={sheet.funder.refused} />
    </>
  );
};

/** The id of the address, which names a funder only if the record has one of that id. */
const useFunderId = (): FunderId => {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  return id as FunderId;
};

/** « Financeur »: what the convention says of one funder, and all that is recorded with it, year by year. */
export const FunderPage = () => {
  const id = useFunderId();
  const documents = useDocuments();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const sheet = useLiveRead('funder-sheet', [id], ({ db, dossier }) => readFunderSheet(db, dossier, id));
  const failure = error ?? sheet.error;
  if (failure !== null) throw failure;
  if (snapshot === undefined || sheet.data === undefined) return <PageLoading />;
  if (sheet.data === null) return <UnknownFunder />;
  return (
    <DocumentsProvider value={documents}>
      <Sheet sheet={sheet.data} snapshot={snapshot} />
    </DocumentsProvider>
  );
};
