import { useMemo, useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { Funder } from '#domain/budget/budget';
import type { Convention } from '#domain/objectives/objective';
import { conventionAsAmended } from '#domain/objectives/objectives-in-year';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readFunders } from '#storage/repositories/funders.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { PageLoading } from '#ui/states/page-loading';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { yearSpan } from '../year-span';
import { AmendmentsCard } from './amendments-card';
import { CORRECTING, type BasisChoice } from './basis-choice';
import { EditingProvider, type Editing, type OpenForm as Form } from './editing-context';
import styles from './editing.module.css';
import { FundersCard } from './funders-card';
import { LineTree } from './line-tree';
import { OpenForm } from './open-form';

const HowCard = () => {
  const { m } = useI18n();
  const words = m.convention.how;
  return (
    <Card title={words.title}>
      <dl className={styles['how']}>
        <div>
          <dt>{words.correction}</dt>
          <dd>{words.correctionHow}</dd>
        </div>
        <div>
          <dt>{words.amendment}</dt>
          <dd>{words.amendmentHow}</dd>
        </div>
      </dl>
      <p className={styles['quiet']}>{words.order}</p>
    </Card>
  );
};

interface Props {
  readonly snapshot: YearSnapshot;
  readonly convention: Convention;
}

const Editor = ({ snapshot, convention, funders }: Props & { readonly funders: readonly Funder[] }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const [form, setForm] = useState<Form | null>(null);
  const [basis, setBasis] = useState<BasisChoice>(CORRECTING);
  const [said, setSaid] = useState('');
  const lines = useMemo(() => conventionAsAmended(snapshot, convention.id), [snapshot, convention.id]);
  const editing = useMemo(
    (): Editing => ({ tables: snapshot, convention, lines, funders, open: setForm, close: () => setForm(null), say: setSaid, basis, setBasis }),
    [snapshot, convention, lines, funders, basis],
  );
  const read = (
    <Link to="/objectifs" search={kept} className={buttons['primary']}>
      {m.convention.read}
    </Link>
  );
  return (
    <EditingProvider value={editing}>
      <title>{m.shell.documentTitle(m.convention.edit)}</title>
      <PageHeading title={m.convention.title(yearSpan(convention.years))} subtitle={m.convention.subtitle} actions={read} />
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <div className={grid['stack']}>
        <HowCard />
        <LineTree />
        <div className={grid['two']}>
          <AmendmentsCard />
          <FundersCard />
        </div>
      </div>
      {form !== null && <OpenForm open={form} />}
    </EditingProvider>
  );
};

/** The convention of the year looked at, to be changed line by line. */
export const ConventionEditing = ({ snapshot, convention }: Props) => {
  const { data: funders, error } = useLiveRead('funders', [], ({ db, dossier }) => readFunders(db, dossier));
  if (error !== null) throw error;
  if (funders === undefined) return <PageLoading />;
  return <Editor snapshot={snapshot} convention={convention} funders={funders} />;
};
