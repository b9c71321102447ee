import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { JournalPage } from '#features/dossier/journal-page';
import { loadMessages } from '#i18n/i18n-context';
import { commit } from '#storage/commands/commit';
import { purgeBin } from '#storage/commands/purge-bin';
import type { JalonDatabase } from '#storage/database';
import { setAuthor } from '#storage/device';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const DOSSIER = idFor<'Dossier'>('dossier');
const activity = anActivity({ title: 'Fête de quartier', status: 'in_progress', measures: [aMeasure({ qualifier: 'about', value: 150 })] });
const other = anActivity({ id: idFor('other'), title: 'Colloque' });

const change = async (db: JalonDatabase): Promise<void> => {
  await commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put: { ...other, partners: ['CPIE'] } }] });
  await setAuthor(db, 'Camille');
  const changed = { ...activity, status: 'completed' as const, measures: [aMeasure({ qualifier: 'about', value: 180 })] };
  await commit(db, { dossier: DOSSIER, name: 'save-activity', reason: 'bilan reçu', writes: [{ table: 'activities', put: changed }] });
};

const open = async (address = '/dossier/journal') => {
  const db = await renderPage(JournalPage, address, { activities: [activity, other] });
  await screen.findByRole('heading', { level: 1, name: 'Journal' });
  await change(db);
  return db;
};

describe('the journal', () => {
  beforeAll(async () => {
    for (const feature of ['dossier', 'journal', 'changes'] as const) await loadMessages(feature);
  });

  it('says who, when and from which device, then what was before and what is after', async () => {
    await open();
    const entry = (await screen.findByText(/par Camille, depuis cet appareil/u)).closest('li');
    if (entry === null) throw new Error('An entry is an item of a list');
    expect(entry).toHaveTextContent('« Fête de quartier »');
    expect(entry).toHaveTextContent('Raison : bilan reçu');
    const details = entry.querySelector('details');
    if (details === null) throw new Error('The entry has no details');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await within(entry).findByText('en cours')).toBeInTheDocument();
    expect(within(entry).getByText('réalisée')).toBeInTheDocument();
    expect(within(entry).getByText(/environ 150/u).closest('div')).toHaveTextContent(/Chiffre participants.*environ 150.*environ 180/u);
  });

  it('is narrowed by the address to an author, a title, or one record', async () => {
    await open('/dossier/journal?auteur=Camille');
    expect(await screen.findByText('« Fête de quartier »')).toBeInTheDocument();
    expect(screen.queryByText('« Colloque »')).not.toBeInTheDocument();
  });

  it('names the record that it is narrowed to', async () => {
    await open(`/dossier/journal?fiche=${other.id}`);
    expect(await screen.findByRole('heading', { name: /^Seulement\s: Colloque$/u })).toBeInTheDocument();
    expect(screen.queryByText('« Fête de quartier »')).not.toBeInTheDocument();
  });

  it('says when nothing answers, and leads back to all of it', async () => {
    await open('/dossier/journal?auteur=Personne');
    expect(await screen.findByText('Aucune entrée du journal ne répond à ces filtres.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
    expect(await screen.findByText('« Colloque »')).toBeInTheDocument();
  });

  it('tells the load and a purge plainly', async () => {
    const db = await open();
    await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: { ...other, rev: 1 } }] });
    await purgeBin(db, DOSSIER);
    expect(await screen.findByText('1 enregistrement retiré pour de bon de la corbeille')).toBeInTheDocument();
    expect(screen.getByText(/enregistrements, depuis « test »/u)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('Corbeille vidée')).toBeInTheDocument());
  });
});
