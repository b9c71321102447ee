import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DossierPage } from '#features/dossier/dossier-page';
import type { BackupMessage, BackupRequest } from '#storage/backup/backup-requests';
import { BackupSession } from '#storage/backup/backup-session';
import { renderPage } from '../render-page';
import { workerHere } from '../worker-here';

const saved = vi.hoisted(() => vi.fn<(name: string, content: Blob) => void>());
vi.mock('#ui/save-file', () => ({ saveFile: saved }));

const open = () => {
  saved.mockClear();
  workerHere(async (request: BackupRequest, post) => {
    const session = new BackupSession((progress) => post({ type: 'progress', progress } satisfies BackupMessage));
    post(await session.answer(request));
  });
  return renderPage(DossierPage, '/dossier');
};

describe('the card of backups', () => {
  it('hands over a backup that was read again, and remembers when', async () => {
    await open();
    expect(await screen.findByText('Ce dossier n’a pas encore été sauvegardé.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Sauvegarde du dossier (ZIP)' }));
    expect(await screen.findByText(/Sauvegarde relue et prête/u)).toBeInTheDocument();
    expect(saved.mock.calls[0]?.[0]).toMatch(/^jalon-rives-\d{4}-\d{2}-\d{2}\.zip$/u);
    expect(await screen.findByText(/Dernière sauvegarde\s: aujourd’hui\s; rien n’a changé depuis/u)).toBeInTheDocument();
  });

  it('says that a lost password is lost data, and takes only one that was typed twice', async () => {
    await open();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Protéger par un mot de passe' }));
    expect(screen.getByText(/Un mot de passe perdu, ce sont des données perdues/u)).toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Sauvegarde chiffrée du dossier (JALON)' });
    await userEvent.type(screen.getByLabelText('Mot de passe'), 'court');
    await userEvent.click(button);
    expect(screen.getByRole('alert')).toHaveTextContent('Il faut 12 caractères au moins');
    await userEvent.type(screen.getByLabelText('Mot de passe'), ' mais rallongé');
    await userEvent.click(button);
    expect(screen.getByRole('alert')).toHaveTextContent('Les deux mots de passe sont différents');
    await userEvent.type(screen.getByLabelText('Le même mot de passe, une seconde fois'), 'court mais rallongé');
    await userEvent.click(button);
    await waitFor(() => expect(saved.mock.calls[0]?.[0]).toMatch(/\.jalon$/u), { timeout: 5000 });
    expect(screen.getByLabelText('Mot de passe')).toHaveValue('');
  });
});
