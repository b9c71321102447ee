import { Link, useNavigate } from '@tanstack/react-router';
import type { Link as LinkRecord } from '#domain/links/link';
import type { OperationalObjective } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { SelectField } from '#ui/forms/select-field';
import { LinkTabs } from '#ui/page/link-tabs';
import { useUrlSearch, type UrlSearch } from '#ui/url/search';
import { rowsInView, type LinkRow, type LinkView } from './link-rows';
import styles from './matching.module.css';

const ADDRESSES: Readonly<Record<LinkRecord['state'], string | undefined>> = { proposed: undefined, confirmed: 'valides', refused: 'refuses' };

const STATES = ['proposed', 'confirmed', 'refused'] as const;
const RELATIONS = ['fulfils', 'continues', 'answers', 'related'] as const;

const ALL = 'all';

/** An address with one key set, or left out. */
const withKey = (search: UrlSearch, key: 'vue' | 'genre' | 'objectif' | 'tri', value: string | undefined): UrlSearch => {
  const { [key]: _former, ...rest } = search;
  return value === undefined ? rest : { ...rest, [key]: value };
};

interface Props {
  readonly rows: readonly LinkRow[];
  readonly view: LinkView;
  readonly year: number;
  readonly objectives: readonly OperationalObjective[];
}

const States = ({ rows, view }: Pick<Props, 'rows' | 'view'>) => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  return (
    <LinkTabs
      name={m.matching.views}
      tabs={STATES.map((state) => ({
        key: state,
        label: m.matching.states[state],
        detail: format.number(rowsInView(rows, { ...view, state }).length),
        on: state === view.state,
        link: (content, on) => (
          <Link to="." search={withKey(search, 'vue', ADDRESSES[state])} resetScroll={false} activeOptions={{ exact: true }} aria-current={on ? 'page' : undefined}>
            {content}
          </Link>
        ),
      }))}
    />
  );
};

/** Which links are shown: their state, what they lead to, under which objective, in which order; all of it in the address. */
export const MatchingFilters = ({ rows, view, year, objectives }: Props) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const navigate = useNavigate();
  const words = m.matching.filters;
  const go = (key: 'genre' | 'objectif' | 'tri', value: string | undefined): void => {
    void navigate({ to: '.', search: withKey(search, key, value), resetScroll: false, replace: true });
  };
  const present = RELATIONS.filter((relation) => relation === view.relation || rows.some(({ proposal }) => proposal.relation === relation));
  const labels = { fulfils: words.fulfils(year), continues: words.continues(year + 1), answers: words.answers, related: words.related } as const;
  return (
    <>
      <States rows={rows} view={view} />
      <div className={styles['filters']}>
        <SelectField
          label={words.relation}
          value={view.relation ?? ALL}
          choices={[{ value: ALL, label: words.all }, ...present.map((relation) => ({ value: relation, label: labels[relation] }))]}
          onChange={(value) => go('genre', value === ALL ? undefined : value)}
        />
        <SelectField
          label={words.objective}
          value={view.objective ?? ALL}
          choices={[{ value: ALL, label: words.allObjectives }, ...objectives.map(({ code, shortTitle }) => ({ value: code, label: `${code} ${shortTitle}` }))]}
          onChange={(value) => go('objectif', value === ALL ? undefined : value)}
        />
        <SelectField
          label={words.order}
          value={view.order}
          choices={[{ value: 'report', label: words.orders.report }, { value: 'strength', label: words.orders.strength }]}
          onChange={(value) => go('tri', value === 'strength' ? 'force' : undefined)}
        />
      </div>
    </>
  );
};
