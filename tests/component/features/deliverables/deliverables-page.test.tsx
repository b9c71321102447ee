import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DeliverablesPage } from '#features/deliverables/deliverables-page';
import { day } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder, aGrant, aTransmission } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const tables = {
  funders: [
    aFunder('a', { name: 'Région des Rives', maximumPerYearCents: 100_000, parts: [{ id: idFor('part'), label: 'culture', amountCents: 101_000 }] }),
    aFunder('b', { name: 'Ville du Pont', position: 1, maximumPerYearCents: 50_000 }),
  ],
  deliverables: [
    aDeliverable('chart', { label: 'Organigramme', referenceDay: '01-01', requires: [{ label: 'part de chaque personne' }] }),
    aDeliverable('accounts', { label: 'Comptes', recipients: [idFor('a')], position: 1, article: '3', periodicity: 'case_by_case' as const }),
  ],
};

const rowOf = async (piece: string): Promise<HTMLElement> =>
  within(await screen.findByRole('table', { name: /Pièces par financeur/u })).getByRole('row', { name: new RegExp(piece, 'u') });

describe('the page of what is handed over', () => {
  it('opens on what the convention asks for, and says that nothing is recorded without saying that nothing was sent', async () => {
    await renderPage(DeliverablesPage, '/livrables?annee=2022', tables);
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title).toHaveTextContent(/^La convention demande 2 pièces ; aucune transmission n’est enregistrée pour 2022\.$/u);
    expect(within(await rowOf('Organigramme')).getAllByRole('cell', { name: /^non enregistré/u })).toHaveLength(2);
    expect(within(await rowOf('Comptes')).getByRole('cell', { name: /non concerné/u })).toBeInTheDocument();
  });

  it('never tells a reference day as a due date', async () => {
    await renderPage(DeliverablesPage, '/livrables?annee=2022', tables);
    expect(await screen.findByText(/une date de référence, pas une échéance/u)).toHaveTextContent('1er janvier 2022');
  });

  it('names what is recorded, and no funder in its sentence', async () => {
    const transmissions = [aTransmission('chart', 'a', { date: day('2022-03-04') }), aTransmission('chart', 'b', { state: 'partial' })];
    await renderPage(DeliverablesPage, '/livrables?annee=2022', { ...tables, transmissions });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Pour 2022, la transmission de 1 pièce sur 2 est commencée.');
    const row = await rowOf('Organigramme');
    expect(row).toHaveTextContent('Transmise4 mars 2022');
    expect(row).toHaveTextContent('Transmise en partie');
  });

  it('keeps both figures when parts and maximum do not add up', async () => {
    await renderPage(DeliverablesPage, '/livrables?annee=2022', tables);
    expect(await screen.findByText(/^les parts écrites/u)).toHaveTextContent(/les parts écrites font 1 010 €, le maximum écrit est de 1 000 € ; écart de 10 €/u);
    expect(screen.getByText(/Somme calculée ici/u)).toHaveTextContent(/1 500 € par an/u);
  });

  it('tells the steps of a grant, also when it is of another year', async () => {
    const grant = aGrant('b', { year: 2023, steps: [{ step: 'voted', amountCents: 50_000, date: day('2023-05-15'), reference: 'D-146' }] });
    await renderPage(DeliverablesPage, '/livrables?annee=2022', { ...tables, grants: [grant] });
    const card = (await screen.findByRole('heading', { level: 3, name: 'Ville du Pont' })).closest('article');
    expect(card).toHaveTextContent(/Subvention 2022 : vote et versements non enregistrés/u);
    expect(card).toHaveTextContent(/Subvention 2023Voté 500 €, 15 mai 2023, référence : D-146/u);
  });

  it('says so when no convention covers the year, or when it asks for nothing', async () => {
    await renderPage(DeliverablesPage, '/livrables', {});
    expect(await screen.findByText('Aucune pièce n’est enregistrée pour cette convention')).toBeInTheDocument();
  });
});
