import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { BinPage } from '#features/dossier/bin-page';
import { loadMessages } from '#i18n/i18n-context';
import { commit } from '#storage/commands/commit';
import type { JalonDatabase } from '#storage/database';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const DOSSIER = idFor<'Dossier'>('dossier');
const activity = anActivity({ title: 'Fête de quartier' });
const told = anActivity({ id: idFor('told'), title: 'Même fête', sameAs: activity.id });

const remove = (db: JalonDatabase, ...records: readonly (typeof activity)[]) =>
  commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: records.map((record) => ({ table: 'activities' as const, remove: record })) });

const open = async (): Promise<JalonDatabase> => {
  const db = await renderPage(BinPage, '/dossier/corbeille', { activities: [activity, told] });
  await screen.findByText('La corbeille est vide');
  return db;
};

describe('the bin', () => {
  beforeAll(async () => {
    for (const feature of ['dossier', 'journal', 'changes'] as const) await loadMessages(feature);
  });

  it('restores one record, and says so', async () => {
    const db = await open();
    await remove(db, told);
    fireEvent.click(await screen.findByRole('button', { name: /Restaurer «\sMême fête\s»/u }));
    expect(await screen.findByText('1 enregistrement est revenu dans le dossier.')).toBeInTheDocument();
    expect(await db.records('activities').count()).toBe(2);
  });

  it('says what must come back first', async () => {
    const db = await open();
    await remove(db, told);
    await remove(db, activity);
    fireEvent.click(await screen.findByRole('button', { name: /Restaurer «\sMême fête\s»/u }));
    expect(await screen.findByRole('alert')).toHaveTextContent('une activité dont il dépend (champ « même activité que ») n’est plus dans le dossier');
  });

  it('shows together what was removed together, and restores all of it', async () => {
    const db = await open();
    await remove(db, told, activity);
    expect(await screen.findByText('2 enregistrements supprimés ensemble')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Restaurer 2 enregistrements supprimés ensemble' }));
    expect(await screen.findByText('2 enregistrements sont revenus dans le dossier.')).toBeInTheDocument();
  });

  it('asks before it empties itself', async () => {
    const db = await open();
    await remove(db, told);
    fireEvent.click(await screen.findByRole('button', { name: 'Vider la corbeille' }));
    const dialog = await screen.findByRole('alertdialog', { name: /Retirer 1 enregistrement pour de bon/u });
    expect(await db.bin.count()).toBe(1);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Retirer pour de bon' }));
    expect(await screen.findByText('1 enregistrement a été retiré pour de bon.')).toBeInTheDocument();
    expect(await db.bin.count()).toBe(0);
  });
});
