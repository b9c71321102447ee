import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RESULTS_RECORD } from './results-dossier';
import { renderResults } from './render-results';

/** Text without the narrow spaces of French print, so that a test can be read. */
const plain = (text: string | null): string => (text ?? '').replace(/[\u202f\u00a0]/gu, ' ');

const sentence = async (): Promise<string> => plain((await screen.findByRole('heading', { level: 1 })).textContent);

const card = async (name: RegExp | string) => within(await screen.findByRole('region', { name }));

describe('the results of a year', () => {
  it('opens on the first view that has something recorded', async () => {
    await renderResults(RESULTS_RECORD, '');
    expect(await sentence()).toBe('2 études en 2022, dont 1 réalisée.');
  });

  it('passes over a view that does not exist, and says so', async () => {
    await renderResults(RESULTS_RECORD, '?vue=danse');
    expect(await sentence()).toContain('2 études');
    expect(screen.getByText(/vue=danse/u)).toBeVisible();
  });

  it('says what is not indicated of a study, and gives the cause of a delay beside it', async () => {
    await renderResults(RESULTS_RECORD, '?vue=etudes');
    const list = await card('Les études, par avancement');
    expect(list.getByText('Bureau des eaux')).toBeVisible();
    expect(list.getByText('Atlas des berges')).toBeVisible();
    expect(list.getAllByText('non indiqué')).toHaveLength(2);
    expect(list.getByText('Attente des relevés')).toBeVisible();
  });

  it('lists events by date with their participants, or says that there is no figure', async () => {
    await renderResults(RESULTS_RECORD, '?vue=evenements');
    expect(await sentence()).toBe('2 événements en 2022 ; environ 120 participants à un d’entre eux.');
    const may = await card('mai');
    expect(may.getByRole('link', { name: 'Régate' })).toBeVisible();
    expect(may.getByText('Quai Nord')).toBeVisible();
    const quarter = await card('3e trimestre');
    expect(quarter.getByText('sans chiffre')).toBeVisible();
  });

  it('names no partner in the sentence that opens a view', async () => {
    await renderResults(RESULTS_RECORD, '?vue=evenements');
    expect(await sentence()).not.toContain('Port');
  });

  it('reconciles announced and detailed returns in words, and never adds them', async () => {
    await renderResults(RESULTS_RECORD, '?vue=medias');
    expect(await sentence()).toBe('Environ 100 retombées dans les médias en 2022, 98 détaillées.');
    const ways = await card('Trois façons de compter');
    expect(plain(ways.getByText(/L’écart de 2/u).textContent)).toContain('compatible avec un arrondi');
    expect(ways.getByText('90 + 8')).toBeVisible();
    const named = await card('Les retombées nommées');
    expect(named.getByText('Le Courrier')).toBeVisible();
  });

  it('shows press returns under the goal or the organisation that they speak of', async () => {
    await renderResults(RESULTS_RECORD, '?vue=medias');
    const table = within(await screen.findByRole('table', { name: 'Par objectif stratégique' }));
    const row = (name: RegExp) => plain(table.getByRole('row', { name }).textContent);
    expect(row(/^1 Objectif 1/u)).toContain('90');
    expect(row(/^2 Objectif 2/u)).toContain('non chiffrés');
    expect(row(/l’Association dans son ensemble/iu)).toContain('8');
    expect(row(/^Total/u)).toContain('98');
  });

  it('keeps two figures for one fact in a neutral line that leads to the checks', async () => {
    await renderResults(RESULTS_RECORD, '?vue=medias');
    const two = await card('Deux chiffres pour un même fait');
    expect(plain(two.getByText(/70 dans/u).textContent)).toContain('60 dans « Point presse » ; le total garde 60.');
    expect(two.getByRole('link', { name: 'Voir dans À vérifier' })).toHaveAttribute('href', '/verifier');
  });

  it('keeps registrations, teams and contacts apart from participants', async () => {
    await renderResults(RESULTS_RECORD, '?vue=frequentation');
    expect(await sentence()).toBe('Environ 120 participants comptés en 2022, dans une activité.');
    const outside = await card('Ce que ce total ne contient pas');
    expect(outside.getByText('une inscription n’est pas une présence')).toBeVisible();
    expect(outside.getByText('jamais converties en personnes')).toBeVisible();
    expect(outside.getByText('déjà compté dans un autre chiffre de la même activité')).toBeVisible();
    expect(plain(outside.getByText(/1 événement/u).textContent)).toBe('1 événement sur 2');
    expect(plain(screen.getByRole('figure', { name: 'Contacts en ligne' }).textContent)).toContain('contacts cumulés, pas des personnes');
  });

  it('says that returns told again are counted elsewhere when a territory leaves the total out', async () => {
    await renderResults(RESULTS_RECORD, '?vue=medias&territoire=59');
    expect(await sentence()).toBe('Retombées dans les médias en 2022 (Nord) : déjà comptées dans le total d’ensemble.');
    expect(await screen.findByRole('link', { name: 'Point presse' })).toBeInTheDocument();
  });

  it('offers where to go when a year has nothing recorded', async () => {
    await renderResults(RESULTS_RECORD, '?annee=2021');
    expect(await sentence()).toBe('En 2021, aucun résultat n’est enregistré.');
    expect(screen.getByRole('link', { name: 'Voir l’année 2022' })).toHaveAttribute('href', '/resultats?annee=2022');
  });
});
