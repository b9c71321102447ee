import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BudgetPage } from '#features/budget/budget-page';
import type { BudgetLine } from '#domain/budget/budget';
import { aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const line = (name: string, over: Partial<BudgetLine> = {}): BudgetLine => ({ dossier: idFor('dossier'), id: idFor(name), rev: 0, year: 2022, stage: 'forecast', side: 'expense', account: '64', label: 'Salaires', amountCents: 100_000, ...over });

const funders = [aFunder('a', { name: 'Région des Rives' })];
const open = (budgetLines: readonly BudgetLine[] = [], address = '/budget?annee=2022') => renderPage(BudgetPage, address, { funders, budgetLines });

const table = async (name: string) => (await screen.findByRole('region', { name })).textContent.replace(/\s/gu, ' ');

describe('the budget of a year', () => {
  it('says that nothing is recorded, and how to begin', async () => {
    await open();
    expect(await screen.findByText(/Aucune ligne de budget n’est enregistrée pour 2022/u)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Coller un tableau' })).toBeInTheDocument();
  });

  it('gives each nature for general running and each goal, and says when both sides differ', async () => {
    await open([line('one'), line('two', { goal: idFor('1'), amountCents: 50_000 }), line('three', { side: 'revenue', account: '74', label: 'Subventions', funder: idFor('a'), amountCents: 120_000 })]);
    expect(await table('Charges par nature')).toMatch(/64 Salaires1 000 €500 €—1 500 €/u);
    expect(await table('Produits par financeur')).toMatch(/Région des Rives1 200 €/u);
    expect(screen.getByRole('button', { name: /Les produits sont inférieurs aux charges de 300\s€/u })).toBeInTheDocument();
    expect(screen.getByText(/Réalisé\s: non enregistré/u)).toBeInTheDocument();
  });

  it('explains variances beyond the threshold, and divides by nothing', async () => {
    await open([line('one'), line('two', { stage: 'outturn', amountCents: 95_000 }), line('three', { stage: 'outturn', account: '67', label: 'Imprévu', amountCents: 1_000 })]);
    expect(await table('Prévu et réalisé')).toMatch(/64 Salaires1 000 €950 €−50 €−5 %67 Imprévunon prévu10 €\+10 €—écart notable/u);
  });

  it('keeps the threshold chosen in its address, from one stage to the other', async () => {
    await open([line('one'), line('two', { stage: 'outturn', amountCents: 94_000 })]);
    expect(await table('Prévu et réalisé')).not.toContain('écart notable');
    await userEvent.selectOptions(screen.getByLabelText('Écart notable au-delà de'), '5');
    await waitFor(async () => expect(await table('Prévu et réalisé')).toContain('écart notable'));
    expect(screen.getByRole('link', { name: 'Réalisé' })).toHaveAttribute('href', expect.stringContaining('ecart=5'));
  });

  it('takes a line that is typed, and lets it be taken away', async () => {
    const user = userEvent.setup();
    const db = await open();
    await user.click(await screen.findByRole('button', { name: 'Ajouter une ligne' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('Compte'), '74');
    await user.selectOptions(dialog.getByLabelText('Financeur'), 'Région des Rives');
    await user.type(dialog.getByLabelText('Montant en euros'), '1.200');
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(await dialog.findByText(/se lire de deux façons/u)).toBeInTheDocument();
    await user.clear(dialog.getByLabelText('Montant en euros'));
    await user.type(dialog.getByLabelText('Montant en euros'), '1 200');
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    await user.click(await screen.findByRole('button', { name: /^Modifier\s: 74 Subventions d’exploitation, Région des Rives/u }));
    expect(await db.records('budgetLines').toArray()).toMatchObject([{ side: 'revenue', account: '74', amountCents: 120_000, funder: idFor('a') }]);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Retirer cette ligne' }));
    expect(await screen.findByText(/Aucune ligne de budget/u)).toBeInTheDocument();
  });

  it('takes lines that are pasted as one change, in place of others when asked', async () => {
    const user = userEvent.setup();
    const db = await open([line('before')]);
    await user.click(await screen.findByRole('button', { name: 'Coller un tableau' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByLabelText(/^Lignes copiées/u));
    await user.paste('Compte\tNature\tMontant\n60\tAchats\t500\n74\tSubventions\t500\tRégion des Rives');
    expect(dialog.getByText(/2 lignes lues\s; 1 laissée de côté/u)).toBeInTheDocument();
    await user.click(dialog.getByRole('checkbox', { name: /Remplacer la ligne déjà saisie/u }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer 2 lignes' }));
    expect(await screen.findByText('Charges et produits sont égaux.')).toBeInTheDocument();
    expect((await db.records('budgetLines').toArray()).map(({ account }) => account).toSorted()).toEqual(['60', '74']);
  });
});
