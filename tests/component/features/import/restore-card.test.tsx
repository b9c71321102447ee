import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ImportPage } from '#features/import/import-page';
import type { BackupMessage, BackupRequest } from '#storage/backup/backup-requests';
import { BackupSession } from '#storage/backup/backup-session';
import type { JalonDatabase } from '#storage/database';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { backupOfDatabase } from '#tests/unit/storage/backup/a-backup';
import { renderPage } from '../render-page';
import { workerHere } from '../worker-here';

const activity = anActivity({ title: 'Rencontres de juin' });

/** The Importer page over a dossier with one activity. */
const open = (): Promise<JalonDatabase> => {
  const session = { current: new BackupSession(() => undefined) };
  workerHere(async (request: BackupRequest, post: (message: BackupMessage) => void) => {
    if (request.type === 'check') session.current = new BackupSession((progress) => post({ type: 'progress', progress }));
    post(await session.current.answer(request));
  });
  return renderPage(ImportPage, '/importer', { activities: [activity] });
};

const give = async (bytes: Uint8Array<ArrayBuffer>, name = 'jalon-rives.zip'): Promise<void> => {
  fireEvent.change(await screen.findByLabelText('Choisir une sauvegarde (.zip ou .jalon)'), { target: { files: [new File([bytes], name)] } });
};

const anEarlierBackup = async () => backupOfDatabase(await aStoredDossier({ activities: [anActivity({ title: 'Rencontres annuelles' })] }));

describe('a backup given to be restored', () => {
  it('shows what it would change, and replaces the dossier only when told to, with a way back', async () => {
    const db = await open();
    await give(await anEarlierBackup());
    expect(await screen.findByRole('heading', { level: 3, name: /Sauvegarde de «\sConvention des Rives\s»/u })).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /^Activités/u });
    expect(row).toHaveTextContent('Rencontres annuelles');
    expect((await db.records('activities').toArray())[0]?.title).toBe('Rencontres de juin');
    await userEvent.click(screen.getByRole('button', { name: 'Remplacer le dossier' }));
    expect(await screen.findByText(/Le dossier a été remplacé par la sauvegarde/u)).toBeInTheDocument();
    expect((await db.records('activities').toArray())[0]?.title).toBe('Rencontres annuelles');
    expect(await screen.findByRole('button', { name: /^Examiner point de restauration du/u })).toBeInTheDocument();
  });

  it('becomes a new dossier beside the open one', async () => {
    const db = await open();
    await give(await anEarlierBackup());
    await userEvent.click(await screen.findByRole('button', { name: 'Restaurer dans un nouveau dossier' }));
    expect(await screen.findByRole('button', { name: 'Ouvrir le dossier restauré' })).toBeInTheDocument();
    expect(await db.records('dossiers').count()).toBe(2);
    expect((await db.records('activities').toArray()).map(({ title }) => title).toSorted()).toEqual(['Rencontres annuelles', 'Rencontres de juin']);
  });

  it('offers nothing to replace when the dossier already says the same', async () => {
    const db = await open();
    await give(await backupOfDatabase(db));
    expect(await screen.findByText(/Le dossier enregistré dit déjà la même chose/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Remplacer le dossier' })).not.toBeInTheDocument();
  });

  it('is refused when it was cut, in words, with nothing changed', async () => {
    await open();
    await give((await anEarlierBackup()).slice(0, 5000), 'coupé.zip');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('coupé.zip n’a pas été restauré');
    expect(alert).toHaveTextContent('il est incomplet');
    expect(alert).toHaveTextContent('Rien de ce qui est enregistré n’a été modifié.');
  });
});
