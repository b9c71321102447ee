import { Link } from '@tanstack/react-router';
import { conventionForYear, type YearToOpen } from '#domain/programme/year-to-open';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readNextProgramme, type NextProgramme } from '#storage/repositories/next-programme.repository';
import { Dialog } from '#ui/dialog/dialog';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { NextYearForm } from './next-year-form';

interface Props {
  readonly year: number;
  readonly onClose: () => void;
}

/** Beyond the end of the convention, only a named act or the next convention can hold a programme. */
const Beyond = ({ open: { convention, year } }: { readonly open: YearToOpen }) => {
  const { m, format } = useI18n();
  const words = m.nextYear;
  return (
    <Notice
      actions={
        <Link to="/dossier" className={buttons['ghost']}>
          {words.beyondLink}
        </Link>
      }
    >
      <p>{convention.end === undefined ? words.beyondYear(Math.max(...convention.years), year) : words.beyond(format.day(convention.end), year)}</p>
    </Notice>
  );
};

const Body = ({ data, onClose }: { readonly data: NextProgramme; readonly onClose: () => void }) => {
  const { m } = useI18n();
  const open = conventionForYear(data.frame.conventions, data.year);
  if (open === undefined) return <p>{m.nextYear.noConvention}</p>;
  return open.beyond && data.programme === null ? <Beyond open={open} /> : <NextYearForm data={data} open={open} onClose={onClose} />;
};

/** What the year before left unfinished, to be chosen, renamed and placed before any of it is written. */
export const NextYearDialog = ({ year, onClose }: Props) => {
  const { m } = useI18n();
  const { data, error } = useLiveRead('next-programme', [year], ({ db, dossier }) => readNextProgramme(db, dossier, year));
  if (error !== null) throw error;
  return (
    <Dialog title={m.nextYear.prepare(year)} onClose={onClose} size="wide" keepOpen>
      {data === undefined ? <PageLoading /> : <Body data={data} onClose={onClose} />}
    </Dialog>
  );
};
