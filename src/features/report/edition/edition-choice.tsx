import { Navigate, useNavigate } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import type { FundingRecord } from '#storage/repositories/funders.repository';
import { SelectField } from '#ui/forms/select-field';
import { useUrlSearch } from '#ui/url/search';
import type { ReportYear } from '../report-year';
import { withFunder } from './edition-address';
import styles from './edition.module.css';
import { editionFunders } from './funder-edition';

const EVERYONE = '';

/** The territory of the funder in the address too, which other pages and the top of this one read; one that was asked for otherwise stays, as passed over. */
export const TerritoryOfFunder = ({ year: { edition, overview } }: { readonly year: ReportYear }) => {
  const search = useUrlSearch();
  const { territory } = overview.scope;
  if (edition === undefined || territory === undefined || search.territoire !== undefined) return null;
  return <Navigate to="/rapport" search={{ ...search, territoire: territory }} replace resetScroll={false} />;
};

/** « Pour : tous les financeurs »: whom the report is made for, kept in the address; not there where nobody is recorded. */
export const EditionChoice = ({ year: { snapshot, edition }, funding }: { readonly year: ReportYear; readonly funding: FundingRecord }) => {
  const { m, format } = useI18n();
  const navigate = useNavigate();
  const search = useUrlSearch();
  const words = m.report.edition;
  const funders = editionFunders(snapshot, funding, edition?.funder);
  if (funders.length === 0) return null;
  const choose = (id: string): void => void navigate({ to: '/rapport', search: withFunder(search, funders.find((funder) => funder.id === id), snapshot.dossier.territories), replace: true, resetScroll: false });
  return (
    <div className={styles['edition']}>
      <SelectField
        label={words.choose}
        value={edition?.funder.id ?? EVERYONE}
        choices={[{ value: EVERYONE, label: words.everyone }, ...funders.map(({ id, name }) => ({ value: id, label: format.text(name) }))]}
        onChange={choose}
      />
    </div>
  );
};
