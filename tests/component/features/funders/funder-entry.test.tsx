import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FunderPage } from '#features/funders/funder-page';
import { aDeliverable, aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const tables = { funders: [aFunder('a')], deliverables: [aDeliverable('chart', { label: 'Organigramme' })] };
const open = () => renderPage(FunderPage, `/financeurs/${idFor('a')}`, tables, '/financeurs/$id');

const openDialog = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
};

describe('what is recorded with a funder', () => {
  it('is a vote with its amount, its body and its reference', async () => {
    const user = userEvent.setup();
    const db = await open();
    const dialog = await openDialog(user, 'Consigner une étape, 2022');
    await user.type(dialog.getByLabelText('Montant en euros'), '110.000');
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(await dialog.findByText(/se lire de deux façons/u)).toBeInTheDocument();
    await user.clear(dialog.getByLabelText('Montant en euros'));
    await user.type(dialog.getByLabelText('Montant en euros'), '110 000');
    await user.type(dialog.getByLabelText(/^Référence/u), 'D-146');
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/référence : D-146/u)).toHaveTextContent(/Voté 110 000 €/u);
    expect(await db.records('grants').toArray()).toMatchObject([{ year: 2022, steps: [{ step: 'voted', amountCents: 11_000_000, reference: 'D-146' }] }]);
  });

  it('is a payment that waits for pieces, also before anything else is known of its year', async () => {
    const user = userEvent.setup();
    const db = await open();
    const dialog = await openDialog(user, 'Ajouter un versement, 2022');
    await user.type(dialog.getByLabelText('Montant en euros'), '55 000');
    await user.type(dialog.getByLabelText('Attendu'), '29 février 2022');
    await user.click(dialog.getByRole('checkbox', { name: 'Organigramme' }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(await dialog.findByText(/28 jours/u)).toBeInTheDocument();
    await user.clear(dialog.getByLabelText('Attendu'));
    await user.type(dialog.getByLabelText('Attendu'), 'juin 2022');
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/attend : Organigramme/u)).toBeInTheDocument();
    expect(await db.records('payments').toArray()).toMatchObject([{ kind: 'instalment', amountCents: 5_500_000, expected: '2022-06' }]);
    expect(await db.records('grants').count()).toBe(1);
  });
});
