import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#domain/dossier/dossier';
import { PersonsCard } from '#features/dossier/persons-card';
import { loadMessages } from '#i18n/i18n-context';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const person: Person = { dossier: idFor('dossier'), id: idFor('jeanne'), rev: 0, name: 'Jeanne Martin', function: 'Chargée de mission', shares: [] };
const activity = anActivity({ title: 'Fête de quartier', referent: person.id, internalNote: 'Appeler Jeanne Martin.' });

const open = async () => {
  const db = await renderPage(PersonsCard, '/dossier', { persons: [person], activities: [activity] });
  fireEvent.click(await screen.findByRole('button', { name: 'Effacer Jeanne Martin' }));
  return { db, dialog: await screen.findByRole('alertdialog', { name: /Effacer Jeanne Martin/u }) };
};

describe('the persons of the dossier', () => {
  beforeAll(async () => {
    for (const feature of ['dossier', 'journal', 'changes'] as const) await loadMessages(feature);
  });

  it('are listed with what they are the referent of', async () => {
    await open();
    expect(screen.getByText('Chargée de mission, référente de 1 activité')).toBeInTheDocument();
  });

  it('are erased only once all that it takes was said and the name was typed', async () => {
    const { db, dialog } = await open();
    expect(await within(dialog).findByRole('link', { name: /Fête de quartier\s: note interne/u })).toHaveAttribute('href', expect.stringContaining(activity.id));
    expect(dialog).toHaveTextContent('Cela ne s’annule pas.');
    const act = within(dialog).getByRole('button', { name: 'Effacer pour de bon' });
    expect(act).toBeDisabled();
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'jeanne martin' } });
    fireEvent.click(act);
    expect(await screen.findByText(/La personne a été effacée/u)).toBeInTheDocument();
    await waitFor(async () => expect(await db.records('persons').count()).toBe(0));
    expect((await db.records('activities').toArray())[0]?.internalNote).toBe('Appeler Jeanne Martin.');
  });
});
