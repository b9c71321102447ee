import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { renderObjectives } from './render-objectives';

const rowOf = (name: string): HTMLElement => {
  const row = screen.getByRole('link', { name }).closest('li');
  if (row === null) throw new Error(`no row of ${name}`);
  return row;
};

describe('the convention as a tree', () => {
  it('opens on what the convention provides and what the year shows', async () => {
    await renderObjectives('/objectifs');
    expect(await screen.findByRole('heading', { level: 1, name: 'La convention 2021-2023' })).toBeInTheDocument();
    expect(screen.getByText(/^1 objectif stratégique, 3 objectifs opérationnels et 3 attendus\. En 2022, 2 activités concernent 2 des 3/u)).toBeInTheDocument();
  });

  it('says in words where each objective stands', async () => {
    await renderObjectives('/objectifs');
    await screen.findByRole('heading', { level: 1 });
    expect(rowOf('Rencontres')).toHaveTextContent('couvert');
    expect(rowOf('Rencontres')).toHaveTextContent('2 attendus, dont 1 sous condition · programme 2023 : 1 action, sous réserve');
    expect(rowOf('Voisins')).toHaveTextContent('à préciser');
    expect(rowOf('Publics')).toHaveTextContent('servi par 1 activité d’un autre objectif');
  });

  it('says that a year holds no activity, and where there are some', async () => {
    await renderObjectives('/objectifs?annee=2021');
    expect(await screen.findByRole('link', { name: 'Voir 2022' })).toBeInTheDocument();
    expect(rowOf('Rencontres')).toHaveTextContent('non enregistré');
  });
});

describe('the page of one objective', () => {
  it('tells what is promised, reported and planned', async () => {
    await renderObjectives('/objectifs/A.1?annee=2022');
    expect(await screen.findByRole('heading', { level: 1, name: /Organiser des rencontres chaque année/u })).toBeInTheDocument();
    const promised = screen.getByRole('region', { name: 'Ce que la convention prévoit' });
    expect(promised).toHaveTextContent('Appuyer au besoin les communes');
    expect(within(promised).getByText('sous condition')).toBeInTheDocument();
    const reported = screen.getByRole('region', { name: 'Ce qui a été rapporté en 2022' });
    expect(reported).toHaveTextContent('environ 1 347 participants');
    expect(within(reported).getByText('date inconnue')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Du rapport 2022 au programme 2023' })).toHaveTextContent('1 action sous 1 titre');
  });

  it('counts by kind and month each activity once, undated ones apart', async () => {
    await renderObjectives('/objectifs/A.1');
    const table = await screen.findByRole('table', { name: 'Quand, et de quelle nature' });
    expect(within(table).getByRole('row', { name: /^Toutes natures/u })).toHaveTextContent(/1.*1.*2$/u);
    expect(screen.getByRole('figure', { name: 'Quand, et de quelle nature' })).toHaveTextContent(/1 activité sur 2 sans date : les mois ne montrent que l’autre/u);
  });

  it('shows an objective that others serve, without adding to its totals', async () => {
    await renderObjectives('/objectifs/A.3');
    expect(await screen.findByText(/1 activité d’un autre objectif le sert aussi, sans s’ajouter à ses totaux/u)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Activités d’autres objectifs qui servent celui-ci' })).toBeInTheDocument();
  });

  it('reads a code with a slash and a space', async () => {
    await renderObjectives('/objectifs');
    await userEvent.click(await screen.findByRole('link', { name: 'Voisins' }));
    expect(await screen.findByRole('heading', { level: 1, name: /A\/2 b/u })).toBeInTheDocument();
    expect(screen.getByText(/La convention renvoie à plus tard ce qui y sera fait\./u)).toBeInTheDocument();
  });

  it('lists the objectives that exist when no one has the code', async () => {
    await renderObjectives('/objectifs/9.9');
    expect(await screen.findByRole('heading', { level: 1, name: /Aucun objectif ne porte le code/u })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Publics/u })).toBeInTheDocument();
  });

  it('sets apart the activities whose territory is unknown', async () => {
    await renderObjectives('/objectifs/A.1?territoire=59');
    const reported = await screen.findByRole('region', { name: 'Ce qui a été rapporté en 2022' });
    expect(within(reported).getByRole('heading', { name: 'Sans territoire enregistré' })).toBeInTheDocument();
    expect(screen.getByText(/^Nord.*: 1 activité\./u)).toBeInTheDocument();
  });
});
