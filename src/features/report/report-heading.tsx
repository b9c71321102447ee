import { Fragment } from 'react';
import { Link } from '@tanstack/react-router';
import { FileText, Pencil } from 'lucide-react';
import type { Report } from '#domain/report/report';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { useUrlSearch } from '#ui/url/search';
import { withMode } from './editing/edited-address';
import { CorrectionsButton } from './corrections/corrections-button';
import { drawCharts } from './charts/draw-charts';
import { PrintButton } from './print-button';
import type { ReportYear } from './report-year';
import { TemplateButton } from './template/template-button';
import { ReportFileStanding } from './writing/report-file';
import { useReportFile } from './writing/use-report-file';
import { openingInWords } from './words/edition-words';
import { conventionsInWords, titleOfReport } from './words/frame-words';

interface Props {
  readonly year: ReportYear;
  readonly report: Report | null;
  readonly edited: boolean;
}

/** Leads to what arranges the report, and back to reading it. */
const ArrangeLink = ({ edited }: Pick<Props, 'edited'>) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  return (
    <Link to="/rapport" search={withMode(search, !edited)} resetScroll={false} className={buttons['ghost']}>
      <Pencil size={16} strokeWidth={1.8} aria-hidden="true" />
      {edited ? m.reportEdit.read : m.reportEdit.edit}
    </Link>
  );
};

/** The report's title, whose it is, and which convention it answers to. */
export const ReportHeading = ({ year, report, edited }: Props) => {
  const i18n = useI18n();
  const file = useReportFile(year, drawCharts);
  const { m, format } = i18n;
  const { snapshot, overview, edition } = year;
  const { organisation } = snapshot.dossier;
  const title = report?.title === undefined ? titleOfReport(year, i18n) : format.text(report.title);
  const named = edition === undefined ? title : m.report.edition.title(title, format.text(edition.funder.name));
  return (
    <>
      <title>{m.shell.documentTitle(m.report.documentTitle(named, format.text(organisation.shortName)))}</title>
      <PageHeading
        breadcrumb={format.text(organisation.name)}
        title={title}
        subtitle={
          <>
            {conventionsInWords(year, i18n)}
            {openingInWords(year, i18n).map((line) => (
              <Fragment key={line}>
                <br />
                {line}
              </Fragment>
            ))}
          </>
        }
        toolbar={
          overview.scoped.activities.length === 0 ? undefined : (
            <>
              <ArrangeLink edited={edited} />
              <PrintButton />
              <CorrectionsButton year={year} />
              <TemplateButton />
              <button type="button" className={buttons['primary']} disabled={file.writing.state === 'working'} onClick={() => void file.run()}>
                <FileText size={16} strokeWidth={1.8} aria-hidden="true" />
                {m.reportDocument.button}
              </button>
            </>
          )
        }
      />
      <ReportFileStanding writing={file.writing} stop={file.stop} />
    </>
  );
};
