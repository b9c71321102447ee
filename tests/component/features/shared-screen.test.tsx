import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChecksPage } from '#features/checks/checks-page';
import { DashboardPage } from '#features/dashboard/dashboard-page';
// Its code comes on demand: fetched here, so that no test waits for it to be transformed.
import '#features/dashboard/dashboard-body';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { shareScreen } from '#ui/preferences/shared-screen';
import { renderActivities } from './activities/render-activities';
import { idOf, riverRecord } from './activities/river-record';
import { renderObjectives } from './objectives/render-objectives';
import { renderPage } from './render-page';
import { renderResults } from './results/render-results';

const announced = aMeasure({ id: idFor('announced'), metric: 'media_mentions', value: 41, unit: 'retombées' });
const told = aMeasure({ id: idFor('told'), metric: 'media_mentions', value: 61, unit: 'retombées', restates: announced.id });

const activities = [
  anActivity({ id: idFor('report'), title: 'Point presse', measures: [announced] }),
  anActivity({ id: idFor('sheet'), title: 'Trail', measures: [told] }),
];

const region = (name: string) => screen.queryByRole('region', { name });

/** Each kind of place: how it is opened, what tells that it is there, and what it keeps to itself. */
const PLACES = [
  ['the points to look at on the dashboard', () => renderPage(DashboardPage, '/', { activities }), 'Travaux accompagnés|Nature des activités', () => region('À regarder')],
  ['what is not recorded under an objective', () => renderObjectives('/objectifs/A.1?annee=2022'), 'Ce que la convention prévoit', () => region('Ce qui n’est pas enregistré')],
  ['the internal note of an activity', () => renderActivities(riverRecord, `/activites/${idOf('Étude des berges')}`), 'Repères', () => region('Note interne')],
  ['that a report tells an activity twice', () => renderActivities(riverRecord, `/activites/${idOf('Régate, redite')}`), 'Repères', () => screen.queryByText(/le compte est porté par/u)],
  ['two figures for one fact, beside a figure', () => renderActivities(riverRecord, `/activites/${idOf('Régate de l’été')}`), 'Repères', () => screen.queryByText(/deux chiffres/iu)],
  ['two figures for one fact, in the results', () => renderResults(activities, '?vue=medias'), 'Par objectif stratégique', () => region('Deux chiffres pour un même fait')],
  ['what is still to be filled in, among the filters', () => renderActivities(riverRecord, '/activites'), 'Filtrer', () => screen.queryByRole('group', { name: 'À compléter' })],
  ['the page of what is to be checked', () => renderPage(ChecksPage, '/verifier', { activities }), 'À vérifier pour 2022|masquée', () => region('2 objectifs sans activité enregistrée')],
] as const;

describe.each(PLACES)('%s', (_what, open, heading, hidden) => {
  beforeEach(() => {
    shareScreen(false);
  });

  afterEach(() => {
    shareScreen(false);
  });

  it('stands on a screen of one’s own', async () => {
    await open();
    await screen.findAllByRole('heading', { name: new RegExp(heading, 'u') });
    await expect.poll(hidden).not.toBeNull();
  });

  it('is hidden from a shared one', async () => {
    shareScreen(true);
    await open();
    await screen.findAllByRole('heading', { name: new RegExp(heading, 'u') });
    expect(hidden()).toBeNull();
  });
});
