import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { writeDossierFile } from '#domain/dossier/write-dossier-file';
import { ImportPage } from '#features/import/import-page';
import type { JalonDatabase } from '#storage/database';
import { readFiles } from '#storage/loading/read-files';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';
import { dossierFile } from '#tests/unit/domain/dossier/small-dossier';
import { renderPage } from '../render-page';
import { workerHere } from '../worker-here';

vi.mock('#ui/url/start-over', () => ({ startOver: () => undefined }));

const give = async (content: unknown, name = 'dossier.json'): Promise<JalonDatabase> => {
  workerHere(async (files: readonly File[], post) => post(await readFiles(files)));
  const db = await renderPage(ImportPage, '/importer');
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  fireEvent.change(await screen.findByLabelText('Choisir un ou plusieurs fichiers'), { target: { files: [new File([text], name)] } });
  return db;
};

const stored = async (db: JalonDatabase): Promise<readonly string[]> => (await db.records('dossiers').toArray()).map(({ title }) => title);

describe('a dossier given as a file', () => {
  it('is shown before anything is stored, then stored and opened when confirmed', async () => {
    const db = await give(dossierFile());
    expect(await screen.findByRole('heading', { level: 2, name: /^Ce fichier contient\s: Convention$/u })).toBeInTheDocument();
    expect(screen.getByText('2 en 2022')).toBeInTheDocument();
    expect(screen.getByText('1, sous 1 titre')).toBeInTheDocument();
    expect(await stored(db)).toEqual(['Convention des Rives']);
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir ce dossier' }));
    await vi.waitFor(async () => expect(await stored(db)).toHaveLength(2));
    const loads = (await db.journal.toArray()).map(({ baseline }) => baseline?.from);
    expect(loads.toSorted()).toEqual(['dossier.json', 'test']);
  });

  it('leaves everything as it was when it is given up', async () => {
    const db = await give(dossierFile());
    fireEvent.click(await screen.findByRole('button', { name: 'Renoncer' }));
    expect(screen.queryByRole('button', { name: 'Ouvrir ce dossier' })).not.toBeInTheDocument();
    expect(await stored(db)).toEqual(['Convention des Rives']);
  });

  it('is never written over one that is stored', async () => {
    const { dossier, tables } = aDossierContent();
    await give(writeDossierFile(dossier, tables));
    expect(await screen.findByText(/« Convention des Rives » est déjà enregistré/u)).toBeInTheDocument();
    expect(screen.getByText(/C’est le dossier ouvert en ce moment/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ouvrir ce dossier' })).not.toBeInTheDocument();
  });

  it('is refused with the field named, and the reader is told that nothing changed', async () => {
    const db = await give(JSON.stringify(dossierFile()).replace('"2022-05"', '"2022-13"'), 'rapport.json');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/rapport\.json : Refusé : une activité .* champ « dates, 1 »/u);
    expect(alert).toHaveTextContent('Rien de ce qui était déjà enregistré n’a été modifié.');
    expect(await stored(db)).toEqual(['Convention des Rives']);
  });
});
