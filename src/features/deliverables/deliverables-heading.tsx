import { Link } from '@tanstack/react-router';
import { Euro, Plus, Printer, Users } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { DeliverablesYear } from './deliverables-year';
import { useOpenForm } from './editing/editing-context';

/** The sentence that opens the page, and how often pieces are due. */
export const DeliverablesHeading = ({ year }: { readonly year: DeliverablesYear }) => {
  const { m } = useI18n();
  const { headline, conventions } = year;
  const open = useOpenForm();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <PageHeading
      title={<Accented sentence={m.deliverables.sentence(headline, conventions.length)} />}
      subtitle={m.deliverables.subtitle(headline)}
      toolbar={
        <>
          <Link to="/organisation" search={kept} className={buttons['ghost']}>
            <Users size={16} strokeWidth={1.8} aria-hidden="true" />
            {m.pieces.openChart}
          </Link>
          <Link to="/budget" search={kept} className={buttons['ghost']}>
            <Euro size={16} strokeWidth={1.8} aria-hidden="true" />
            {m.deliverables.openBudget}
          </Link>
          {conventions.length > 0 && (
            <button type="button" className={buttons['ghost']} onClick={() => open({ type: 'piece' })}>
              <Plus size={16} strokeWidth={1.8} aria-hidden="true" />
              {m.pieces.add}
            </button>
          )}
          <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
            <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
            {m.common.print}
          </button>
        </>
      }
    />
  );
};
