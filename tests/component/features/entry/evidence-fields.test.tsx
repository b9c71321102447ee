import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#domain/evidence/evidence';
import { blankActivity, type WrittenActivity } from '#documents/entry/written-activity';
import { EntryContext, type Entry } from '#features/entry/entry-context';
import { EvidenceFields } from '#features/entry/evidence-fields';
import type { JalonDatabase } from '#storage/database';
import { LiveQueries } from '#storage/live/live-query';
import { StorageContext } from '#storage/live/storage-context';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

interface Held {
  written: WrittenActivity;
  pending: readonly Evidence[];
}

const DOCUMENT = { dossier: idFor<'Dossier'>('dossier'), id: idFor<'Document'>('report'), rev: 0, code: 'R22', title: 'Rapport annuel 2022', shortTitle: 'Rapport 2022' };

/** The section in a form of a test's own; gives what the form holds. */
const renderFields = async (written: Partial<WrittenActivity> = {}, evidence: readonly Evidence[] = []): Promise<{ readonly held: Held; readonly db: JalonDatabase }> => {
  const db = await aStoredDossier({ documents: [DOCUMENT], evidence });
  const client = new QueryClient();
  const held: Held = { written: { ...blankActivity(idFor('figure')), ...written }, pending: [] };
  const Form = () => {
    const [, redraw] = useState(0);
    const entry = {
      written: held.written,
      pending: held.pending,
      set: (field: string, value: unknown) => {
        held.written = { ...held.written, [field]: value };
        redraw((count) => count + 1);
      },
      setPending: (pending: readonly Evidence[]) => {
        held.pending = pending;
        redraw((count) => count + 1);
      },
    };
    // The section reads nothing else of the form.
    return (
      <EntryContext value={entry as unknown as Entry}>
        <EvidenceFields />
      </EntryContext>
    );
  };
  render(
    <QueryClientProvider client={client}>
      <StorageContext value={{ db, live: new LiveQueries(client), dossier: idFor('dossier') }}>
        <Form />
      </StorageContext>
    </QueryClientProvider>,
  );
  return { held, db };
};

const choose = (...files: readonly File[]): Promise<void> => userEvent.upload(screen.getByLabelText('Joindre des fichiers'), [...files]);
const piece = (name: string): Promise<HTMLElement> => screen.findByRole('listitem', { name });
const pdf = (name: string, text = 'x'): File => new File([`%PDF-1.7 ${text}`], name, { type: 'application/pdf' });
const png = (name: string): File => new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], name, { type: 'image/png' });

describe('evidence in the form of an activity', () => {
  it('is listed with its title, kind, size and name, its bytes kept at once', async () => {
    const { held, db } = await renderFields();
    await choose(pdf('Bilan 2022.pdf'));
    expect(within(await piece('Bilan 2022')).getByText(/^PDF, 10 o(?:ctets)?\s?: Bilan 2022\.pdf$/u)).toBeVisible();
    expect(held.pending).toMatchObject([{ title: 'Bilan 2022', rev: 0, content: { type: 'file', name: 'Bilan 2022.pdf', mediaType: 'application/pdf' } }]);
    expect(held.written.evidence).toEqual(held.pending.map(({ id }) => id));
    expect(await db.fileBytes.count()).toBe(1);
    expect(await db.records('evidence').count()).toBe(0);
  });

  it('refuses an empty file in a sentence and keeps the others that came with it', async () => {
    const { held } = await renderFields();
    await choose(new File([], 'vide.pdf'), pdf('plein.pdf'));
    expect(await screen.findByRole('alert')).toHaveTextContent('« vide.pdf » n’a pas été joint');
    await piece('plein');
    expect(held.written.evidence).toHaveLength(1);
  });

  it('takes two files of one name when their bytes differ, and says when they do not', async () => {
    const { held, db } = await renderFields();
    await choose(pdf('photo.pdf', 'A'), pdf('photo.pdf', 'B'));
    await waitFor(() => expect(held.written.evidence).toHaveLength(2));
    await choose(pdf('photo.pdf', 'A'));
    expect(await screen.findByRole('alert')).toHaveTextContent('déjà dans la liste');
    expect(await db.fileBytes.count()).toBe(2);
  });

  it('says that a file is not what its name announces', async () => {
    await renderFields();
    await choose(new File(['x'], 'bilan.pdf'));
    expect(within(await piece('bilan')).getByText(/son contenu n’en est pas un/u)).toBeVisible();
  });

  it('takes a pasted picture, but not the one that comes beside copied text', async () => {
    const { held } = await renderFields();
    const paste = (types: readonly string[]) => fireEvent.paste(document.body, { clipboardData: { types, files: [png('image.png')] } });
    paste(['text/plain', 'Files']);
    paste(['Files']);
    await piece('image');
    expect(held.written.evidence).toHaveLength(1);
  });

  it('takes what is dropped anywhere on the page', async () => {
    await renderFields();
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [pdf('tract.pdf')] } });
    await piece('tract');
  });

  it('makes a picture a photo with a caption and a credit, and none any more when it is taken off', async () => {
    const user = userEvent.setup();
    const { held } = await renderFields();
    await choose(png('stand.png'));
    const row = within(await piece('stand'));
    await user.click(row.getByRole('checkbox', { name: /Photo de l’activité/u }));
    await user.type(row.getByRole('textbox', { name: /Légende/u }), 'Le stand');
    await user.type(row.getByRole('textbox', { name: /Crédit/u }), 'A. Petit');
    expect(held.written.photos).toEqual([{ evidence: held.written.evidence[0], caption: 'Le stand', credit: 'A. Petit' }]);
    await user.click(row.getByRole('button', { name: /^Retirer/u }));
    expect(held.written).toMatchObject({ evidence: [], photos: [] });
    expect(held.pending).toEqual([]);
  });

  it('keeps a link as soon as it is one, and never one that could run', async () => {
    const user = userEvent.setup();
    const { held } = await renderFields();
    await user.click(screen.getByRole('button', { name: 'Ajouter un lien' }));
    const field = screen.getByRole('textbox', { name: 'Adresse du lien' });
    await user.type(field, 'javascript:alert(1)');
    await user.tab();
    expect(screen.getByText(/Un lien commence par/u)).toBeVisible();
    expect(held.written.evidence).toEqual([]);
    await user.clear(field);
    await user.type(field, 'www.rives.fr/bilan');
    expect(held.pending).toMatchObject([{ title: 'rives.fr/bilan', content: { type: 'link', url: 'https://www.rives.fr/bilan' } }]);
    expect(field).toHaveFocus();
  });

  it('cites a place in a document, with lines in their order', async () => {
    const user = userEvent.setup();
    const { held } = await renderFields();
    await user.click(await screen.findByRole('button', { name: 'Citer un document du dossier' }));
    const row = within(await piece('Rapport 2022'));
    await user.type(row.getByRole('textbox', { name: /Titre dans le document/u }), 'Événements');
    await user.type(row.getByRole('textbox', { name: /Lignes/u }), '18-12');
    expect(row.getByText(/la première d’abord/u)).toBeVisible();
    await user.clear(row.getByRole('textbox', { name: /Lignes/u }));
    await user.type(row.getByRole('textbox', { name: /Lignes/u }), '12-18');
    expect(held.pending[0]?.content).toEqual({ type: 'reference', place: { document: DOCUMENT.id, heading: 'Événements', lines: [12, 18] } });
  });

  it('keeps what is changed of a stored piece beside the form until it is saved', async () => {
    const user = userEvent.setup();
    const stored: Evidence = { dossier: idFor('dossier'), id: idFor('stored'), rev: 0, title: 'Ancien', content: { type: 'link', url: 'https://rives.fr' } };
    const { held, db } = await renderFields({ evidence: [stored.id] }, [stored]);
    await user.type(await screen.findByRole('textbox', { name: 'Titre' }), ' titre');
    expect(held.pending).toMatchObject([{ id: stored.id, title: 'Ancien titre' }]);
    expect(await db.records('evidence').get([stored.dossier, stored.id])).toMatchObject({ title: 'Ancien' });
  });
});
