import { organisationChartDocument, type ChartObjective, type ChartPerson } from '#documents/docx/organisation-chart-document';
import type { WrittenDocument } from '#documents/docx/written-document';
import type { Person } from '#domain/dossier/dossier';
import { workedOn } from '#domain/organisation/organisation-chart';
import type { I18n } from '#i18n/i18n-context';
import type { NamedObjective, OrganisationShown } from '../organisation-shown';
import { objectivesWorkedOn } from '../worked-objectives';

const personOf = ({ name, function: post, fullTimeEquivalent, shares }: Person, { named }: OrganisationShown, { m, format }: I18n): ChartPerson => ({
  name: format.text(name),
  function: post === undefined ? undefined : format.text(post),
  time: fullTimeEquivalent === undefined ? undefined : format.number(fullTimeEquivalent),
  shares: shares.map(({ objective, percent }) => `${named(objective)?.objective.code ?? ''} ${m.organisation.percent(format.number(percent))}`.trim()),
});

const objectiveOf = ({ objective }: NamedObjective, { team, totals }: OrganisationShown, { format }: I18n): readonly ChartObjective[] => {
  const parts = workedOn(team.map(({ person }) => person), objective.id);
  if (parts.length === 0) return [];
  return [
    {
      name: `${objective.code} ${format.text(objective.shortTitle)}`,
      time: format.number(totals.byObjective.get(objective.id) ?? 0),
      persons: parts.map(({ person, time }) => `${format.text(person.name)} ${format.number(time)}`),
    },
  ];
};

/** « Organigramme (DOCX) », on the day that the page shows. */
export const chartToWrite = (shown: OrganisationShown, i18n: I18n): WrittenDocument => {
  const { m, format, locale } = i18n;
  const words = m.organisation.chart;
  const { snapshot, team, totals } = shown;
  const { name, siret, rna } = snapshot.dossier.organisation;
  const title = words.title(format.day(shown.day));
  const conventions = snapshot.conventions.filter(({ years }) => years.includes(snapshot.year)).map((convention) => format.text(convention.title));
  return organisationChartDocument(
    {
      team: team.map(({ person }) => personOf(person, shown, i18n)),
      objectives: objectivesWorkedOn(shown).flatMap((named) => objectiveOf(named, shown, i18n)),
      unshared: totals.unshared > 0.005 ? format.number(totals.unshared) : undefined,
      total: format.number(totals.fullTimeEquivalents),
    },
    {
      title,
      subtitle: [format.text(name), ...conventions].join(' · '),
      author: name,
      runningHead: `${format.text(name)} · ${title}`,
      language: locale === 'fr' ? 'fr-FR' : 'en-GB',
      page: words.page,
      of: words.of,
      opening: [words.opening(team.length, team.length - totals.unknown, totals.fullTimeEquivalents), words.identity(siret, rna), ...(shown.inProportion ? [m.organisation.byObjective.proportion] : [])],
      teamTitle: words.teamTitle,
      team: words.team,
      objectivesTitle: words.objectivesTitle,
      objectives: words.objectives,
      unshared: words.unshared,
      total: words.total,
      unknown: words.unknown,
    },
  );
};
