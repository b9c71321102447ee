import { describe, expect, it } from 'vitest';
import type { Link } from '#domain/links/link';
import { unfinishedWork, originsOf, type EndedYear } from '#domain/programme/next-year/unfinished';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { SECOND_LINKS } from '#tests/fixtures/dossiers/second-links';
import { PLANNED_2024, PLANNED_2025, PLANNED_2026 } from '#tests/fixtures/dossiers/second-planned';
import { SECOND_ACTIVITIES } from '#tests/fixtures/dossiers/second-reports';

const reported = (year: number) => SECOND_ACTIVITIES.filter((activity) => activity.year === year);

const titles = (year: EndedYear): readonly string[] =>
  unfinishedWork(year).lines.map(({ reason, action, activities }) => `${reason}: ${action?.title ?? activities[0]?.title ?? ''}`);

const aLink = (over: Partial<Link>): Link => ({
  dossier: idFor('dossier'),
  id: idFor('link'),
  rev: 0,
  activity: idFor('activity'),
  target: { type: 'planned_action', id: idFor('action') },
  relation: 'fulfils',
  state: 'confirmed',
  ...over,
});

const empty: EndedYear = { activities: [], actions: [], links: [], next: [] };

describe('what a year leaves unfinished', () => {
  it('is what stands in progress, postponed, without headway or not started, and what nobody said anything of', () => {
    expect(titles({ activities: [], actions: PLANNED_2025, links: [], next: [] })).toEqual([
      'unknown: Relevé d’automne',
      'in_progress: Étude des zones humides',
      'unknown: Atlas des berges',
      'in_progress: Visites de moulins',
      'postponed: Guide des bons gestes',
      'postponed: Récits d’habitants',
      'not_started: Rencontre des vallées',
    ]);
  });

  it('leaves out headings, and what was completed or dropped', () => {
    const told = titles({ activities: reported(2024), actions: PLANNED_2024, links: SECOND_LINKS, next: [] }).join();
    expect(told).not.toMatch(/Temps forts|Concours|Fête de la rivière,|Étude des crues,/u);
  });

  it('is offered once: an activity that fulfils an action goes with it', () => {
    const action = aPlannedAction('action');
    const activity = anActivity({ status: 'postponed' });
    const { lines } = unfinishedWork({ ...empty, actions: [action], activities: [activity], links: [aLink({})] });
    expect(lines.map(originsOf)).toEqual([[{ type: 'planned_action', id: action.id }, { type: 'activity', id: activity.id }]]);
    expect(lines[0]?.reason).toBe('postponed');
  });

  it('is not an action of which nothing was said, when a completed activity fulfils it', () => {
    const year = { ...empty, actions: [aPlannedAction('action')], activities: [anActivity()] };
    expect(titles({ ...year, links: [aLink({})] })).toEqual([]);
    expect(titles({ ...year, links: [aLink({ state: 'refused' })] })).toEqual(['unknown: action']);
  });

  it('is never proposed twice: what the next programme was taken from, or continues, is counted apart', () => {
    const year = { activities: reported(2025), actions: PLANNED_2025, links: SECOND_LINKS, next: PLANNED_2026 };
    const { lines, carried } = unfinishedWork(year);
    expect(lines.map(({ action }) => action?.title)).not.toContain('Récits d’habitants');
    expect(lines.map(({ action }) => action?.title)).not.toContain('Étude des zones humides');
    expect(carried).toBe(3);
  });

  it('says of an activity which action it seems to be about, unless someone refused it', () => {
    const action = aPlannedAction('Rencontres  Annuelles');
    const year = { ...empty, actions: [action], activities: [anActivity({ status: 'in_progress' })] };
    const likes = (links: readonly Link[]) => unfinishedWork({ ...year, links }).lines.flatMap(({ like }) => like?.id ?? []);
    expect(likes([])).toEqual([action.id]);
    expect(likes([aLink({ target: { type: 'planned_action', id: action.id }, state: 'refused' })])).toEqual([]);
  });

  it('tells an activity that is told twice once', () => {
    const first = anActivity({ status: 'in_progress' });
    const again = anActivity({ id: idFor('again'), status: 'in_progress', sameAs: first.id });
    expect(titles({ ...empty, activities: [first, again] })).toEqual(['in_progress: Rencontres annuelles']);
  });
});
