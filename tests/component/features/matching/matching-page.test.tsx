import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { MatchingPage } from '#features/matching/matching-page';
import type { JalonDatabase } from '#storage/database';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aCommitment } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { candidatesHere } from '../candidates-here';
import { renderPage } from '../render-page';

const raid = anActivity({ id: idFor('raid'), title: 'Raid des rives, septième édition' });
const guide = anActivity({ id: idFor('guide'), title: 'Guide des sentiers de halage', kind: 'publication' });

const tables = {
  activities: [raid, guide],
  programmes: [{ dossier: idFor<'Dossier'>('dossier'), id: idFor<'Programme'>('programme'), rev: 0, convention: idFor<'Convention'>('convention'), year: 2023, versions: [] }],
  plannedActions: [
    aPlannedAction('next raid', { title: 'Organiser le Raid des rives', kind: 'event' }),
    aPlannedAction('next guide', { title: 'Diffuser le guide des sentiers de halage', position: 1 }),
  ],
  commitments: [aCommitment({ id: idFor('c1'), objective: idFor('1.1'), label: 'Organiser des raids et des trails', kind: 'event' })],
};

let db: JalonDatabase | undefined;

beforeEach(() => {
  candidatesHere(() => db);
});

const open = async (address = '/rapprochements?annee=2022'): Promise<JalonDatabase> => {
  const pending = renderPage(MatchingPage, address, tables);
  db = await pending;
  return db;
};

const states = async (stored: JalonDatabase) => (await stored.records('links').toArray()).map(({ target, state }) => [target.id, state]);

describe('the links that await a decision', () => {
  it('say what is linked to what and why, and nothing is written until someone decides', async () => {
    const stored = await open();
    const list = await screen.findByRole('grid', { name: 'Liens proposés' });
    const row = within(list).getByRole('row', { name: /Raid des rives, septième édition Organiser le Raid des rives/u });
    expect(row).toHaveTextContent('se poursuit par');
    expect(row).toHaveTextContent(/mots communs.*Raid, rives/u);
    expect(await stored.records('links').count()).toBe(0);
  });

  it('are confirmed and refused by keyboard, and taken back', async () => {
    const user = userEvent.setup();
    const stored = await open();
    const list = await screen.findByRole('grid', { name: 'Liens proposés' });
    within(list).getAllByRole('row')[0]?.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('1 lien validé.')).toBeInTheDocument();
    expect(await states(stored)).toEqual([[idFor('next raid'), 'confirmed']]);
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByText('Annulé.')).toBeInTheDocument();
    expect(await stored.records('links').count()).toBe(0);
    await waitFor(() => expect(within(screen.getByRole('grid')).getAllByRole('row')).toHaveLength(3));
    within(screen.getByRole('grid')).getAllByRole('row')[0]?.focus();
    await user.keyboard('{Delete}');
    expect(await screen.findByText(/1 lien refusé/u)).toBeInTheDocument();
    expect((await states(stored)).map(([, state]) => state)).toEqual(['refused']);
  });

  it('are confirmed together after a question, with their reasons, by one entry of the journal', async () => {
    const stored = await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Valider les 3' }));
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Valider les 3' }));
    expect(await screen.findByText('3 liens validés.')).toBeInTheDocument();
    const links = await stored.records('links').toArray();
    expect(links.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(links.every(({ why = '' }) => why.startsWith('mots communs'))).toBe(true);
    expect((await stored.journal.toArray()).map(({ command }) => command)).toEqual(['load-dossier', 'confirm-links']);
    expect(await screen.findByText('Rien à décider dans cette vue.')).toBeInTheDocument();
  });

  it('that were refused stand apart, and can be confirmed after all', async () => {
    const stored = await open();
    const list = await screen.findByRole('grid', { name: 'Liens proposés' });
    fireEvent.click(within(list).getAllByRole('button', { name: /^Refuser/u })[0] ?? list);
    await screen.findByText(/1 lien refusé/u);
    fireEvent.click(screen.getByRole('link', { name: /^Refusés/u }));
    const refused = await screen.findByRole('grid', { name: 'Liens refusés' });
    fireEvent.click(within(refused).getByRole('button', { name: /^Valider/u }));
    await screen.findByText('1 lien validé.');
    expect((await states(stored)).map(([, state]) => state)).toEqual(['confirmed']);
  });

  it('of a year without activities are none, and the page says where there are some', async () => {
    await open('/rapprochements?annee=2021');
    expect(await screen.findByText(/Aucune activité n’est enregistrée pour 2021/u)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '2022' })).toBeInTheDocument();
  });
});
