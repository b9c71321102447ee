import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ReportPage } from '#features/report/report-page';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { renderPage } from '../render-page';

const race = anActivity({
  id: idFor('race'),
  title: 'Course des quais',
  dates: [date('2022-05-21')],
  places: ['Pont-sur-Rive'],
  territories: ['59'],
  role: { value: 'lead' },
  internalNote: 'à ne montrer à personne',
  measures: [
    aMeasure({ id: idFor('runners'), value: 1347, qualifier: 'about', unit: 'coureurs' }),
    aMeasure({ id: idFor('children'), value: 150, unit: 'enfants', partOf: idFor('runners') }),
    aMeasure({ id: idFor('homes'), metric: 'housing', value: 40, unit: 'logements', carriedByOthers: true }),
  ],
});
const study = anActivity({ id: idFor('study'), title: 'Étude des berges', kind: 'study', status: 'postponed', objective: idFor('1.2'), cause: { text: 'Crue de février' } });
const again = anActivity({ id: idFor('again'), title: 'Course, redite', sameAs: race.id });

const itemOf = async (title: string): Promise<HTMLElement> => {
  const heading = await screen.findByRole('heading', { level: 4, name: title }, { timeout: 10_000 });
  const item = heading.closest('li');
  if (!(item instanceof HTMLElement)) throw new Error(`${title} is not told`);
  return item;
};

describe('the report of a year', () => {
  it('tells each activity once under its objective, with its figures in words', async () => {
    await renderPage(ReportPage, '/rapport', { activities: [race, study, again] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Rapport d’activité 2022' })).toBeInTheDocument();
    const item = await itemOf('Course des quais');
    expect(item).toHaveTextContent('pilote · réalisée · 21 mai 2022');
    expect(item).toHaveTextContent('environ 1 300 coureurs, dont 150 enfants.');
    expect(item).toHaveTextContent(/Lieu : Pont-sur-Rive\./u);
    expect(screen.queryByText(/redite/u)).not.toBeInTheDocument();
    expect(await itemOf('Étude des berges')).toHaveTextContent(/Raison : Crue de février\./u);
  });

  it('never shows an internal note, and sets what others own apart', async () => {
    await renderPage(ReportPage, '/rapport', { activities: [race] });
    expect(await itemOf('Course des quais')).not.toHaveTextContent('logements');
    expect(screen.queryByText(/à ne montrer à personne/u)).not.toBeInTheDocument();
    const apart = screen.getByRole('heading', { level: 2, name: 'Travaux accompagnés, portés par d’autres' }).parentElement;
    expect(within(apart ?? document.body).getByRole('row', { name: '40 logements Course des quais' })).toBeInTheDocument();
  });

  it('lists what is spread over its goals: studies, events with who came, and why something was put off', async () => {
    await renderPage(ReportPage, '/rapport', { activities: [race, study] });
    await itemOf('Course des quais');
    const row = (table: string, name: RegExp): HTMLElement => within(screen.getByRole('table', { name: table })).getByRole('row', { name });
    expect(row('Chiffres clés', /^Études 1$/u)).toBeInTheDocument();
    expect(row('Études', /^Étude des berges 1\.2 Reportée non renseigné$/u)).toBeInTheDocument();
    expect(row('Reports et actions arrêtées', /^Étude des berges 1\.2 Crue de février/u)).toBeInTheDocument();
    expect(row('Événements', /^21 mai 2022 Course des quais Pont-sur-Rive/u)).toBeInTheDocument();
  });

  it('follows what its director arranged: a title, an introduction, what is hidden and what is told first', async () => {
    const report = aReport({
      title: 'Dix ans',
      order: { objectives: [idFor('1.2')] },
      sections: [
        { place: { type: 'part', part: 'press' }, hidden: true },
        { place: { type: 'objective', id: idFor('1.2') }, introduction: 'Peu d’études.' },
        { place: { type: 'objective', id: idFor('1.1') }, leftOut: [race.id] },
      ],
    });
    await renderPage(ReportPage, '/rapport', { activities: [race, study], reports: [report] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Dix ans' })).toBeInTheDocument();
    await itemOf('Étude des berges');
    expect(screen.getByText('Peu d’études.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Course des quais' })).not.toBeInTheDocument();
    const [first] = screen.getAllByRole('heading', { level: 3, name: /^\d/u });
    expect(first).toHaveTextContent(/^1\.2/u);
  });

  it('keeps the place of an objective that nothing is recorded for, in its text and its contents', async () => {
    await renderPage(ReportPage, '/rapport', { activities: [race] });
    await itemOf('Course des quais');
    expect(screen.getAllByText(/Rien d’enregistré pour 2022\./u)).toHaveLength(2);
    const contents = screen.getByRole('navigation', { name: 'Sommaire' });
    expect(within(contents).getAllByText('rien d’enregistré')).toHaveLength(2);
    const [target] = within(contents).getAllByRole('link', { name: 'Objectif 1.1' });
    expect(document.querySelector(target?.getAttribute('href') ?? '')).toHaveTextContent('1.1 Objectif opérationnel 1.1');
  });

  it('gives apart what a territory cannot place', async () => {
    await renderPage(ReportPage, '/rapport?territoire=59', { activities: [race, study] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Rapport d’activité 2022, Nord' })).toBeInTheDocument();
    await itemOf('Course des quais');
    const apart = screen.getByRole('heading', { level: 2, name: 'Activités sans territoire précisé' }).parentElement;
    expect(apart).toHaveTextContent('Étude des berges (1.2)');
  });

  it('is made for a funder chosen there, and for everyone again', async () => {
    const north = aFunder('nord', { name: 'Département du Nord', territory: '59' });
    const elsewhere = anActivity({ id: idFor('south'), title: 'Veillée du sud', territories: ['62'] });
    await renderPage(ReportPage, '/rapport?annee=2022&territoire=62', { activities: [race, elsewhere], funders: [north] });
    await itemOf('Veillée du sud');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pour' }), 'Département du Nord');
    await itemOf('Course des quais');
    expect(screen.getByText(/Édition pour\s: Département du Nord\./u)).toBeInTheDocument();
    expect(screen.queryByText('Veillée du sud')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Arranger et rédiger' })).toHaveAttribute('href', expect.stringContaining(`financeur=${north.id}`));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pour' }), 'tous les financeurs');
    await itemOf('Veillée du sud');
  });

  it('passes over a funder that it does not know, and says so', async () => {
    await renderPage(ReportPage, '/rapport?financeur=personne', { activities: [race], funders: [aFunder('nord')] });
    await itemOf('Course des quais');
    expect(screen.getByText(/financeur=personne/u)).toBeInTheDocument();
  });

  it('says so when the year holds nothing, and offers the years that do', async () => {
    await renderPage(ReportPage, '/rapport?annee=2021', { activities: [race] });
    expect(await screen.findByText('Rien n’est encore enregistré pour 2021')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Lire le rapport 2022' })).toHaveAttribute('href', '/rapport?annee=2022');
  });

  it('shows the beginning of a very large report, and prints all of it', async () => {
    const many = Array.from({ length: 700 }, (_, index) => anActivity({ id: idFor(`activity ${String(index)}`), title: `Activité ${String(index)}` }));
    await renderPage(ReportPage, '/rapport', { activities: many });
    await screen.findByRole('button', { name: 'Afficher 200 des 660 autres activités' });
    await waitFor(() => expect(screen.queryByText(/pas encore complet/u)).not.toBeInTheDocument());
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(40);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('h4')).toHaveLength(700);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('h4')).toHaveLength(40);
  });
});
