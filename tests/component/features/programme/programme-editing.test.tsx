import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DossierContent } from '#domain/dossier/dossier-file';
import type { Programme } from '#domain/programme/planned-action';
import { ProgrammePage } from '#features/programme/programme-page';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { renderPage } from '../render-page';

const programme: Programme = { dossier: idFor('dossier'), id: idFor('programme'), rev: 0, convention: idFor('convention'), year: 2023, versions: [] };

const open = (plannedActions: DossierContent['tables']['plannedActions'], address = '/programme?annee=2023&mode=edition') =>
  renderPage(ProgrammePage, address, { programmes: [programme], plannedActions });

const read = async (db: Awaited<ReturnType<typeof open>>, label: string) => db.records('plannedActions').get([idFor('dossier'), idFor(label)]);

/** Forms are fetched when they are opened. */
const SLOW = { timeout: 20_000 };

describe('the programme while it is edited', () => {
  it('says where it stands what is odd in an action, and a circle can be left', { timeout: 40_000 }, async () => {
    const db = await open([
      aPlannedAction('a', { position: 0, parent: idFor('b'), number: '1', due: [date('2031')] }),
      aPlannedAction('b', { position: 1, parent: idFor('a'), number: '1' }),
    ]);
    expect(await screen.findAllByText(/se trouve placée sous elle-même/u)).toHaveLength(2);
    expect(screen.getByText(/Le numéro 1 est déjà celui de «\sb\s»/u)).toBeInTheDocument();
    expect(screen.getByText('Échéance hors de la convention (2021-2023).')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: /^Modifier «\sa\s»/u }));
    const dialog = await screen.findByRole('dialog', { name: 'Modifier l’action programmée' }, SLOW);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await read(db, 'a')).not.toHaveProperty('parent'));
    await waitFor(() => expect(screen.queryByText(/se trouve placée sous elle-même/u)).not.toBeInTheDocument());
  });

  it('gives several actions one progress, with its reason', { timeout: 40_000 }, async () => {
    const db = await open([aPlannedAction('a', { position: 0 }), aPlannedAction('b', { position: 1 })]);
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Choisir «\sa\s»/u }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Choisir «\sb\s»/u }));
    fireEvent.click(within(screen.getByRole('region', { name: 'Actions choisies' })).getByRole('button', { name: 'Noter l’avancement' }));
    const dialog = await screen.findByRole('dialog', { name: 'Avancement de 2 actions' }, SLOW);
    fireEvent.change(within(dialog).getByLabelText('Avancement'), { target: { value: 'abandoned' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(await within(dialog).findByText(/Donnez la raison/u)).toBeInTheDocument();
    fireEvent.change(within(dialog).getByLabelText('Raison'), { target: { value: 'Financement refusé' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await read(db, 'b')).toMatchObject({ progress: { status: 'abandoned', reason: 'Financement refusé' } }));
    expect(await read(db, 'a')).toMatchObject({ progress: { status: 'abandoned' } });
  });

  it('offers nothing to change while it is read, but where an action stands', async () => {
    await open([aPlannedAction('a')], '/programme?annee=2023');
    expect(await screen.findByRole('button', { name: /Noter l’avancement de «\sa\s»/u })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Modifier/u })).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
