import { Link } from '@tanstack/react-router';
import type { YearOverview } from '#domain/results/year-overview';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { Accented } from '#ui/page/accented';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { useMarkWhenPainted } from '#ui/performance-mark';
import { useUrlSearch } from '#ui/url/search';

interface Props {
  readonly snapshot: YearSnapshot;
  readonly overview: YearOverview;
}

/** The codes of some objectives, in the order of the convention. */
const codesOf = ({ convention }: YearOverview, ids: readonly string[]): readonly string[] =>
  convention.objectives.filter(({ id }) => ids.includes(id)).map(({ code }) => code);

const Territory = ({ snapshot, overview }: Props) => {
  const { m, format } = useI18n();
  const { annee } = useUrlSearch();
  const { scope, scoped } = overview;
  const label = snapshot.dossier.territories.find(({ code }) => code === scope.territory)?.label;
  if (label === undefined) return null;
  return (
    <>
      <br />
      {m.dashboard.inTerritory(format.text(label), scoped.inSeveral.length, scoped.unplaced.length)}{' '}
      {scoped.unplaced.length > 0 && (
        <Link to="/activites" search={{ ...(annee !== undefined && { annee }), manque: 'territory' }} className={buttons['link']}>
          {m.dashboard.seeUnplaced}
        </Link>
      )}
    </>
  );
};

/** The sentence that opens the page, and one line of counts. */
export const DashboardHeading = ({ snapshot, overview }: Props) => {
  const { m } = useI18n();
  useMarkWhenPainted('jalon:headline');
  const { headline } = overview;
  const missing = {
    withoutRecord: codesOf(overview, headline.withoutRecord),
    toBeSpecified: codesOf(overview, headline.undefined),
    conditional: codesOf(overview, headline.conditional),
    notPursued: codesOf(overview, headline.notPursued),
  };
  return (
    <PageHeading
      title={<Accented sentence={m.dashboard.sentence(headline)} />}
      subtitle={
        <>
          {headline.activities > 0 && m.dashboard.subtitle(headline, missing)}
          <Territory snapshot={snapshot} overview={overview} />
        </>
      }
    />
  );
};
