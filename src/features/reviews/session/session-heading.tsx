import { Link, useNavigate } from '@tanstack/react-router';
import { Pencil, Presentation, Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { boundsOf } from '#domain/periods/period-bounds';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { keptBetweenPages, useUrlSearch, yearFromSearch } from '#ui/url/search';
import { today } from '#ui/today';
import { RemoveSessionDialog } from './remove-session-dialog';
import { SessionDialog } from './session-form';
import { sessionTitle, type SessionShown } from './session-shown';
import styles from './session.module.css';

type Opened = 'edit' | 'remove' | null;

const Breadcrumb = ({ title }: { readonly title: string }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <nav aria-label={m.session.breadcrumb} className={styles['breadcrumb']}>
      <Link to="/comites" search={kept}>
        {m.session.reviews}
      </Link>
      <span aria-hidden="true"> › </span>
      <b>{title}</b>
    </nav>
  );
};

const Actions = ({ session, onOpen }: { readonly session: string; readonly onOpen: (opened: Opened) => void }) => {
  const { m } = useI18n();
  const { annee } = useUrlSearch();
  return (
    <>
      <Link to="/comites/$id/presentation" params={{ id: session }} search={annee === undefined ? {} : { annee }} className={buttons['ghost']}>
        <Presentation size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.session.present}
      </Link>
      <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
        <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.common.print}
      </button>
      <button type="button" className={buttons['ghost']} onClick={() => onOpen('remove')}>
        <Trash2 size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.session.remove}
      </button>
      <button type="button" className={buttons['primary']} onClick={() => onOpen('edit')}>
        <Pencil size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.session.edit}
      </button>
    </>
  );
};

/** What a session is called, of which body it is, and what can be done with it. */
export const SessionHeading = ({ shown }: { readonly shown: SessionShown }) => {
  const i18n = useI18n();
  const navigate = useNavigate();
  const search = useUrlSearch();
  const [opened, setOpened] = useState<Opened>(null);
  const { session, body, read } = shown;
  const title = sessionTitle(session, body, i18n);
  const close = (): void => setOpened(null);
  const { date, label } = session;
  const year = date === undefined ? Number(today().slice(0, 4)) : Number(boundsOf(date).first.slice(0, 4));
  return (
    <>
      <PageHeading
        title={title}
        subtitle={label === undefined || body === undefined ? undefined : sessionTitle({ ...session, label: undefined }, body, i18n)}
        breadcrumb={<Breadcrumb title={title} />}
        toolbar={<Actions session={session.id} onOpen={setOpened} />}
      />
      {opened === 'edit' && <SessionDialog bodies={read.record.bodies.records} before={session} year={yearFromSearch(search) ?? year} onSaved={close} onClose={close} />}
      {opened === 'remove' && <RemoveSessionDialog shown={shown} title={title} onRemoved={() => void navigate({ to: '/comites', search: keptBetweenPages(search) })} onClose={close} />}
    </>
  );
};
