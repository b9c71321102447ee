import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { changesByPlace } from '#domain/reviews/versions/change-groups';
import type { VersionComparison } from '#domain/reviews/versions/version-comparison';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useVersionComparison, type ComparisonState } from '#storage/live/use-version-comparison';
import { readKeptVersions, type KeptVersions } from '#storage/repositories/versions.repository';
import { Accented } from '#ui/page/accented';
import buttons from '#ui/page/button.module.css';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { EmptyState } from '#ui/states/empty-state';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { WorkProgress } from '#ui/states/work-progress';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { versionName } from '#ui/versions/version-name';
import { ChangesCards } from './changes-card';
import { CheckCard } from './check-card';
import { chosenVersions, type ChosenVersions } from './chosen-versions';
import { GroupTabs, groupInView } from './group-tabs';
import { KeptCard } from './kept-card';
import { VersionChoice } from './version-choice';
import { VersionNotices } from './version-notices';

interface Props {
  readonly chosen: ChosenVersions;
  readonly kept: KeptVersions;
}

const Breadcrumb = () => {
  const { m } = useI18n();
  const search = keptBetweenPages(useUrlSearch());
  return (
    <nav aria-label={m.versions.breadcrumb}>
      <Link to="/comites" search={search}>
        {m.shell.pages.reviews}
      </Link>
      <span aria-hidden="true"> › </span>
      <b>{m.versions.comparePage}</b>
    </nav>
  );
};

const spanOf = ({ before, after }: ChosenVersions, { whole }: KeptVersions, i18n: I18n): string => {
  const words = i18n.m.versions;
  const from = versionName(before, whole, i18n);
  return after === null ? words.since(from) : words.between(from, versionName(after, whole, i18n));
};

const sentenceOf = (state: ComparisonState, span: string, { m }: I18n): string => {
  if (state.is !== 'done') return m.versions.page;
  const { changes } = state.comparison;
  if (changes.length === 0) return m.versions.same(span);
  return m.versions.sentence(span, changes.length, changes.filter(({ step }) => step.what === 'completed').length);
};

const useSubtitle = (state: ComparisonState): string | undefined => {
  const { m } = useI18n();
  const comparison = state.is === 'done' ? state.comparison : null;
  const places = useMemo(() => (comparison === null ? [] : changesByPlace(comparison, null)), [comparison]);
  if (comparison === null) return undefined;
  if (comparison.changes.length === 0) return m.versions.sameHow;
  const objectives = places.filter(({ place }) => place !== null);
  const text = m.versions.subtitle(objectives.length, places.find(({ place }) => place === null)?.records.length ?? 0);
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
};

const Print = () => {
  const { m } = useI18n();
  return (
    <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
      <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
      {m.common.print}
    </button>
  );
};

const Found = ({ comparison }: { readonly comparison: VersionComparison }) => {
  const group = groupInView(useUrlSearch());
  const places = useMemo(() => changesByPlace(comparison, group), [comparison, group]);
  return (
    <div className={grid['stack']}>
      <ChangesCards key={group ?? ''} places={places} comparison={comparison} />
    </div>
  );
};

const Refusal = ({ state: { reason, again } }: { readonly state: Extract<ComparisonState, { readonly is: 'refused' }> }) => {
  const { m } = useI18n();
  const words = m.versions.refused;
  const why = reason.code === 'failed' ? words.failed(reason.error) : reason.code === 'not-a-version' || reason.code === 'invalid' ? words.unreadable : words[reason.code];
  const retry = (
    <button type="button" className={buttons['small']} onClick={again}>
      {m.versions.work.again}
    </button>
  );
  return (
    <Notice tone="problem" title={words.title} actions={reason.code === 'failed' ? retry : undefined}>
      <p>{why}</p>
    </Notice>
  );
};

const Shown = ({ state }: { readonly state: ComparisonState }): ReactNode => {
  const { work } = useI18n().m.versions;
  switch (state.is) {
    case 'done':
      return <Found comparison={state.comparison} />;
    case 'refused':
      return <Refusal state={state} />;
    case 'working':
      return (
        <WorkProgress label={work.label} cancel={work.stop} onCancel={state.stop}>
          {work[state.step]}
        </WorkProgress>
      );
    case 'stopped':
      return (
        <p role="status">
          {work.stopped}{' '}
          <button type="button" className={buttons['small']} onClick={state.again}>
            {work.again}
          </button>
        </p>
      );
  }
};

const Comparison = ({ chosen, kept }: Props) => {
  const i18n = useI18n();
  const state = useVersionComparison(chosen.before, chosen.after);
  const subtitle = useSubtitle(state);
  const all = [...kept.whole, ...kept.ofProgrammes.map(({ snapshot }) => snapshot)];
  return (
    <>
      <PageHeading
        title={<Accented sentence={sentenceOf(state, spanOf(chosen, kept, i18n), i18n)} />}
        subtitle={subtitle}
        breadcrumb={<Breadcrumb />}
        actions={<Print />}
      />
      <VersionNotices chosen={chosen} />
      <VersionChoice chosen={chosen} kept={kept} />
      {state.is === 'done' && state.comparison.changes.length > 0 && <GroupTabs comparison={state.comparison} />}
      <div className={grid['wideLeft']}>
        <div>
          <Shown state={state} />
        </div>
        <div className={grid['stack']}>
          <KeptCard kept={kept} />
          <CheckCard whole={kept.whole} all={all} />
        </div>
      </div>
    </>
  );
};

const NothingKept = () => {
  const { m } = useI18n();
  const search = keptBetweenPages(useUrlSearch());
  return (
    <>
      <PageHeading title={m.versions.page} breadcrumb={<Breadcrumb />} />
      <EmptyState title={m.versions.none.title}>
        <p>{m.versions.none.text}</p>
        <p>
          <Link to="/comites" search={search} className={buttons['link']}>
            {m.versions.none.reviews}
          </Link>
        </p>
      </EmptyState>
    </>
  );
};

/** « Depuis le dernier comité »: what changed since a kept version, or between any two of them. */
export const VersionsPage = () => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const { data: kept, error } = useLiveRead('kept-versions', [], ({ db, dossier }) => readKeptVersions(db, dossier));
  if (error !== null) throw error;
  const chosen = kept === undefined ? null : chosenVersions(search, kept);
  return (
    <>
      <title>{m.shell.documentTitle(m.versions.page)}</title>
      {kept === undefined ? <PageLoading /> : chosen === null ? <NothingKept /> : <Comparison chosen={chosen} kept={kept} />}
    </>
  );
};
