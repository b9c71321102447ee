import { useMemo, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { Dialog } from '#ui/dialog/dialog';
import { SelectField } from '#ui/forms/select-field';
import { PageLoading } from '#ui/states/page-loading';
import type { FunderView } from '../funder-view';
import { PackContents, PackMissing } from './pack-contents';
import { packFacts } from './pack-facts';
import { PackFilesCard } from './pack-files-card';
import { readPackRecord, type PackRecord } from './pack-record';

const Prepared = ({ view, record }: { readonly view: FunderView; readonly record: PackRecord }) => {
  const facts = useMemo(() => packFacts(record), [record]);
  return (
    <>
      <PackContents view={view} record={record} facts={facts} />
      <PackMissing facts={facts} />
      <PackFilesCard view={view} record={record} facts={facts} />
    </>
  );
};

interface Props {
  readonly view: FunderView;
  readonly snapshot: YearSnapshot;
  readonly onClose: () => void;
}

/** « Préparer le dossier »: the year is chosen, what the pack will hold and what is missing are said, then its files are written. */
export const PackDialog = ({ view, snapshot, onClose }: Props) => {
  const { m } = useI18n();
  const words = m.funderPack.dialog;
  const [year, setYear] = useState(snapshot.year);
  const { data: record, error } = useLiveRead('pack-record', [view.funder.id, year], (access) => readPackRecord(access, view, year));
  if (error !== null) throw error;
  return (
    <Dialog title={words.title} size="wide" onClose={onClose} keepOpen>
      <SelectField autoFocus label={words.year} value={String(year)} choices={snapshot.years.map((one) => ({ value: String(one), label: String(one) }))} onChange={(chosen) => setYear(Number(chosen))} />
      {record === undefined ? <PageLoading /> : <Prepared key={year} view={view} record={record} />}
    </Dialog>
  );
};
