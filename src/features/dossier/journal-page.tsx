import { Link } from '@tanstack/react-router';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readAuthors, readJournalPage, type JournalPage as Page } from '#storage/repositories/journal-page.repository';
import { Card } from '#ui/card/card';
import history from '#ui/history/history.module.css';
import buttons from '#ui/page/button.module.css';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { EmptyState } from '#ui/states/empty-state';
import { PageLoading } from '#ui/states/page-loading';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { JournalEntryLine } from './journal-entry-line';
import { journalFilter } from './journal-filter';
import { JournalFilters } from './journal-filters';

/** Entries on one page of the journal. */
const SHOWN = 50;

const Pages = ({ page }: { readonly page: Page }) => {
  const { m } = useI18n();
  const { avant, ...search } = useUrlSearch();
  if (page.next === undefined && avant === undefined) return null;
  return (
    <nav aria-label={m.journal.pages} className={history['pages']}>
      {avant !== undefined && (
        <Link to="/dossier/journal" search={search} className={buttons['small']}>
          {m.journal.newest}
        </Link>
      )}
      {page.next !== undefined && (
        <Link to="/dossier/journal" search={{ ...search, avant: page.next }} className={buttons['small']}>
          {page.entries.length === 0 ? m.journal.lookOlder : m.journal.older}
        </Link>
      )}
    </nav>
  );
};

const Entries = ({ page, record, isNarrowed }: { readonly page: Page; readonly record: string | undefined; readonly isNarrowed: boolean }) => {
  const { m } = useI18n();
  const { entries, next, scanned } = page;
  if (entries.length === 0) {
    const nothing = isNarrowed ? m.journal.nothing : m.journal.empty;
    return <EmptyState title={next === undefined ? nothing : m.journal.nothingYet(scanned)} />;
  }
  return (
    <ol className={history['entries']}>
      {entries.map((entry) => (
        <JournalEntryLine key={entry.id} entry={entry} record={record} />
      ))}
    </ol>
  );
};

/** Narrowed to one record, the page says which. */
const cardTitle = ({ entries }: Page, record: string | undefined, { m, format }: I18n): { readonly title?: string } => {
  const name = entries.map(({ titles }) => titles[0]).find((title) => title !== undefined);
  return record === undefined || name === undefined ? {} : { title: m.journal.filters.record(format.text(name)) };
};

/** « Journal »: every change, the latest first, a page at a time. */
export const JournalPage = () => {
  const i18n = useI18n();
  const { m } = i18n;
  const search = useUrlSearch();
  const filter = journalFilter(search);
  const { data, error } = useLiveRead('journal-page', [JSON.stringify(filter), search.avant], async ({ db, dossier }) => ({
    page: await readJournalPage(db, dossier, filter, SHOWN, search.avant),
    authors: await readAuthors(db, dossier),
  }));
  if (error !== null) throw error;
  return (
    <>
      <title>{m.shell.documentTitle(m.journal.title)}</title>
      <PageHeading
        title={m.journal.title}
        subtitle={m.journal.subtitle}
        breadcrumb={
          <Link to="/dossier" search={keptBetweenPages(search)}>
            {m.shell.pages.dossier}
          </Link>
        }
        actions={
          <Link to="/dossier/corbeille" search={keptBetweenPages(search)} className={buttons['ghost']}>
            {m.journal.seeBin}
          </Link>
        }
      />
      {data === undefined ? (
        <PageLoading />
      ) : (
        <div className={grid['stack']}>
          <JournalFilters authors={data.authors} />
          <Card {...cardTitle(data.page, filter.record, i18n)}>
            <Entries page={data.page} record={filter.record} isNarrowed={Object.keys(filter).length > 0} />
            <Pages page={data.page} />
          </Card>
        </div>
      )}
    </>
  );
};
