import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readNextProgramme } from '#storage/repositories/next-programme.repository';
import { Dialog } from '#ui/dialog/dialog';
import { PageLoading } from '#ui/states/page-loading';
import { NextConventionFields } from './next-convention-fields';

interface Props {
  readonly before: Convention;
  readonly onClose: () => void;
}

/** What the next convention takes over, chosen before any of it is written. */
export const NextConventionDialog = ({ before, onClose }: Props) => {
  const { m } = useI18n();
  const year = Math.max(...before.years) + 1;
  const { data, error } = useLiveRead('next-programme', [year], ({ db, dossier }) => readNextProgramme(db, dossier, year));
  if (error !== null) throw error;
  return (
    <Dialog title={m.nextConvention.open} onClose={onClose} size="wide" keepOpen>
      {data === undefined ? <PageLoading /> : <NextConventionFields before={before} data={data} onClose={onClose} />}
    </Dialog>
  );
};
