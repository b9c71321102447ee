import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { ConventionStep } from './convention-step';
import { CreateStep } from './create-step';
import { FundersStep } from './funders-step';
import { OrganisationStep } from './organisation-step';
import { OutlineStep } from './outline-step';
import styles from './start.module.css';
import { useStart } from './use-start';

/** « Commencer un dossier »: five short steps on one page; what is typed survives a reload, and nothing is recorded before the last. */
export const StartPage = () => {
  const { m } = useI18n();
  const start = useStart();
  return (
    <>
      <title>{m.shell.documentTitle(m.start.title)}</title>
      <PageHeading breadcrumb={<Link to="/dossier">{m.shell.pages.dossier}</Link>} title={m.start.title} subtitle={m.start.lead} />
      <form
        noValidate
        className={`${grid['stack'] ?? ''} ${styles['start'] ?? ''}`}
        onSubmit={(event) => {
          event.preventDefault();
          start.create();
        }}
      >
        <OrganisationStep start={start} />
        <ConventionStep start={start} />
        <OutlineStep start={start} />
        <FundersStep start={start} />
        <CreateStep start={start} />
      </form>
    </>
  );
};
