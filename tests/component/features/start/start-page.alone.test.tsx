import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StartPage } from '#features/start/start-page';
import type { JalonDatabase } from '#storage/database';
import { startOver } from '#ui/url/start-over';
import { renderPage } from '../render-page';

vi.mock('#ui/url/start-over', () => ({ startOver: vi.fn() }));

const LIST = '1. Accueillir\n1.1 Ouvrir un lieu\n1.2 Former\n2. Transmettre';

const open = async (): Promise<JalonDatabase> => {
  const db = await renderPage(StartPage, '/dossier/nouveau');
  await screen.findByRole('heading', { level: 1, name: 'Commencer un dossier' });
  return db;
};

const type = (label: RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

const typeAll = (): void => {
  type(/^Nom de l’organisation/u, 'Association des Rives');
  type(/^Première année/u, '2025');
  type(/^Dernière année/u, '2027');
  type(/^La liste de la convention/u, LIST);
};

const create = () => userEvent.click(screen.getByRole('button', { name: 'Créer le dossier' }));

const preview = () => within(screen.getByRole('region', { name: 'Ce qui a été lu' }));

beforeEach(() => {
  localStorage.clear();
  vi.mocked(startOver).mockClear();
});

describe('starting a dossier', () => {
  it('turns a pasted list into goals and objectives that can be corrected, then writes all of it at once', async () => {
    const db = await open();
    typeAll();
    expect(preview().getByRole('status')).toHaveTextContent('2 objectifs stratégiques, 2 objectifs opérationnels');
    fireEvent.change(screen.getByLabelText('Intitulé, ligne 2'), { target: { value: 'Ouvrir un lieu pour tous' } });
    expect(screen.getByLabelText(/^La liste de la convention/u)).toHaveValue('1 : Accueillir\n  1.1 : Ouvrir un lieu pour tous\n  1.2 : Former\n2 : Transmettre');
    type(/^Financeur 1/u, 'Région');
    type(/^Maximum par an/u, '120 000,50');
    expect(await db.records('dossiers').count()).toBe(1);
    await create();
    await waitFor(() => expect(startOver).toHaveBeenCalledWith('objectifs?annee=2025'));
    const dossiers = await db.records('dossiers').toArray();
    expect(dossiers.map(({ title }) => title)).toContain('Convention 2025-2027, Association des Rives');
    const made = dossiers.find(({ organisation }) => organisation.name === 'Association des Rives' && organisation.shortName === organisation.name);
    const objectives = (await db.records('objectives').toArray()).filter(({ dossier }) => dossier === made?.id);
    expect(objectives.map(({ code, title }) => `${code} ${title}`)).toEqual(['1.1 Ouvrir un lieu pour tous', '1.2 Former']);
    expect((await db.records('funders').toArray()).map(({ name, maximumPerYearCents }) => [name, maximumPerYearCents])).toEqual([['Région', 12_000_050]]);
  });

  it('explains at each field what is missing, and writes nothing', async () => {
    const db = await open();
    await create();
    expect(screen.getByLabelText(/^Nom de l’organisation/u)).toHaveAccessibleDescription('Il faut le nom de l’organisation.');
    expect(screen.getByLabelText(/^Première année/u)).toHaveAccessibleDescription(/Il faut une année/u);
    expect(screen.getByLabelText(/^La liste de la convention/u)).toHaveAccessibleDescription(/Il faut au moins un objectif stratégique/u);
    expect(screen.getByRole('alert')).toHaveTextContent('4 points à corriger avant de créer le dossier. Rien n’a été enregistré.');
    expect(await db.records('dossiers').count()).toBe(1);
  });

  it('refuses two objectives with one code, at the line that repeats it, until it is corrected', async () => {
    const db = await open();
    typeAll();
    type(/^La liste de la convention/u, '1. Accueillir\n1.1 Ouvrir\n1.1 Former');
    expect(screen.getByLabelText('Code, ligne 3')).toHaveAccessibleDescription(/deux objectifs ne peuvent pas porter le même/u);
    await create();
    expect(screen.getByRole('alert')).toHaveTextContent('Objectifs, ligne 3');
    expect(await db.records('dossiers').count()).toBe(1);
    fireEvent.change(screen.getByLabelText('Code, ligne 3'), { target: { value: '1.2' } });
    await create();
    await waitFor(() => expect(startOver).toHaveBeenCalled());
    expect(await db.records('dossiers').count()).toBe(2);
  });

  it('makes a goal of an objective, and names the lines that it did not take', async () => {
    await open();
    type(/^La liste de la convention/u, '1. Accueillir\n1.1 Ouvrir\n1.1.1 Peindre');
    expect(screen.getByText(/troisième niveau/u)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Faire de 1.1 un objectif stratégique' }));
    expect(preview().getByRole('status')).toHaveTextContent('2 objectifs stratégiques, 0 objectif opérationnel');
  });

  it('keeps what was typed when the page is left', async () => {
    await open();
    typeAll();
    cleanup();
    await open();
    expect(screen.getByLabelText(/^Nom de l’organisation/u)).toHaveValue('Association des Rives');
    expect(screen.getByLabelText('Code, ligne 3')).toHaveValue('1.2');
  });
});
