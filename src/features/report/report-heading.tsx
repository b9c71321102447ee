import { Printer } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import type { ReportYear } from './report-year';

/** « 2021-2023 », from the first year to the last. */
const spanOf = (years: readonly number[]): string => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
};

/** The report's title, whose it is, and which convention it answers to. */
export const ReportHeading = ({ year }: { readonly year: ReportYear }) => {
  const { m, format } = useI18n();
  const { snapshot, overview, territory } = year;
  const { organisation } = snapshot.dossier;
  const label = territory === undefined ? undefined : format.text(territory);
  const title = label === undefined ? m.report.title(snapshot.year) : m.report.titleIn(snapshot.year, label);
  const conventions = snapshot.conventions.filter(({ years }) => years.includes(snapshot.year));
  const { activities, inSeveral, unplaced } = overview.scoped;
  return (
    <>
      <title>{m.shell.documentTitle(m.report.documentTitle(title, format.text(organisation.shortName)))}</title>
      <PageHeading
        breadcrumb={format.text(organisation.name)}
        title={title}
        subtitle={
          <>
            {m.report.conventions(conventions.map(({ years, number }) => m.report.convention(spanOf(years), number)))}
            {label !== undefined && (
              <>
                <br />
                {m.report.territory(label, inSeveral.length, unplaced.length)}
              </>
            )}
          </>
        }
        actions={
          activities.length > 0 && (
            <button type="button" className={buttons['primary']} onClick={() => window.print()}>
              <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
              {m.common.print}
            </button>
          )
        }
      />
    </>
  );
};
