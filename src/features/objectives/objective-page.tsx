import { useParams } from '@tanstack/react-router';
import { objectiveNamed } from '#domain/objectives/objective-named';
import { useDocuments } from '#storage/live/use-documents';
import { useYearSnapshot } from '#storage/live/use-year';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { DocumentsProvider } from '#ui/source/documents-context';
import { PageLoading } from '#ui/states/page-loading';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { ObjectiveReading } from './objective-reading';
import { useObjectivesYear } from './objectives-year';
import { UnknownObjective } from './unknown-objective';

interface Props {
  readonly code: string;
  readonly snapshot: YearSnapshot;
}

const Named = ({ code, snapshot }: Props) => {
  const year = useObjectivesYear(snapshot);
  // An objective that an amendment has removed keeps its page: old links and old years still point to it.
  const objective = objectiveNamed(snapshot, year.lines, code);
  if (objective === undefined) return <UnknownObjective code={code} year={year} />;
  return <ObjectiveReading key={objective.id} objective={objective} year={year} />;
};

/** « Objectif 1.3 »: what the convention provides, what is planned, what was reported, and what it gave. */
export const ObjectivePage = () => {
  const { code = '' }: { readonly code?: string } = useParams({ strict: false });
  const documents = useDocuments();
  const { data, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  if (error !== null) throw error;
  if (data === undefined) return <PageLoading />;
  return (
    <DocumentsProvider value={documents}>
      <Named code={code} snapshot={data} />
    </DocumentsProvider>
  );
};
