import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FunderPage } from '#features/funders/funder-page';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { date, day } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder, aGrant } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const ADDRESS = `/financeurs/${idFor('a')}`;
const open = (tables: Parameters<typeof renderPage>[2] = {}, address = ADDRESS) => renderPage(FunderPage, address, tables, '/financeurs/$id');

const rives = aFunder('a', { name: 'Région des Rives', siret: '12345678900011' });
const voted = aGrant('a', { number: 'C-12', steps: [{ step: 'voted', amountCents: 50_000, date: day('2022-05-15'), reference: 'D-146' }] });
const payment = { dossier: idFor<'Dossier'>('dossier'), rev: 0, grant: voted.id, kind: 'instalment' as const, waitsFor: [idFor<'Deliverable'>('chart')] };

describe('the page of one funder', () => {
  it('says that nothing is recorded, without saying that nothing was voted', async () => {
    await open({ funders: [rives] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Région des Rives' })).toBeInTheDocument();
    expect(screen.getByText(/années? de convention ; vote non enregistré ; versements non enregistrés/u)).not.toHaveTextContent('Rives');
  });

  it('quotes the numbers that are known, and says which are not', async () => {
    await open({ funders: [rives], grants: [voted] });
    const card = await screen.findByRole('region', { name: 'Références à rappeler' });
    expect(card).toHaveTextContent(/SIRET du financeur12345678900011/u);
    expect(card).toHaveTextContent(/C-12 \(2022\).*D-146, 15 mai 2022, pour 2022/u);
    expect(within(card).getAllByText('non enregistré').length).toBeGreaterThan(0);
  });

  it('explains payments above what was voted, and keeps both figures', async () => {
    const payments = [
      { ...payment, id: idFor<'Payment'>('first'), amountCents: 30_000, date: date('2022-06-01') },
      { ...payment, id: idFor<'Payment'>('second'), amountCents: 25_000 },
    ];
    await open({ funders: [rives], grants: [voted], payments, deliverables: [aDeliverable('chart', { label: 'Organigramme' })] });
    expect(await screen.findByText(/dépassent de 50 € les 500 € votés/u)).toBeInTheDocument();
    expect(screen.getByText(/attend : Organigramme/u)).toBeInTheDocument();
  });

  it('keeps both figures when the parts and the maximum do not add up', async () => {
    await open({ funders: [{ ...rives, parts: [{ id: idFor('part'), label: 'culture', amountCents: 1_000 }] }] });
    expect(await screen.findByText(/les parts écrites font 10 €/u)).toBeInTheDocument();
  });

  it('says where to go when the address names no funder', async () => {
    await open();
    expect(await screen.findByRole('link', { name: 'Voir les financeurs dans Livrables' })).toBeInTheDocument();
  });

  it('tells the years of each convention apart, with what each comes to', async () => {
    const conventions = [aConvention({ title: 'Première convention' }), aConvention({ id: idFor('second'), title: 'Seconde convention', years: [2024, 2025] })];
    const later = aGrant('a', { id: idFor('later'), year: 2024, steps: [{ step: 'voted', amountCents: 70_000 }] });
    await open({ conventions, funders: [rives], grants: [voted, later] });
    const card = await screen.findByRole('region', { name: 'Subventions, année par année' });
    expect(within(card).getByRole('heading', { level: 3, name: 'Première convention' }).parentElement).toHaveTextContent(/500\s€ votés/u);
    expect(within(card).getByRole('heading', { level: 3, name: 'Seconde convention' }).parentElement).toHaveTextContent(/700\s€ votés/u);
    expect(screen.getByText(/^5 années, sur 2 conventions/u)).toBeInTheDocument();
  });

  it('says what was done on its territory, what others share and what has no territory, and no amount beside', async () => {
    const activities = [
      anActivity({ id: idFor('one'), territories: ['59'] }),
      anActivity({ id: idFor('both'), kind: 'study', status: 'in_progress', territories: ['59', '62'] }),
      anActivity({ id: idFor('other'), territories: ['62'] }),
      anActivity({ id: idFor('nowhere') }),
    ];
    await open({ funders: [{ ...rives, territory: '59' }], activities });
    const card = await screen.findByRole('region', { name: 'Ce qui a été fait sur son territoire en 2022' });
    expect(within(card).getByRole('link', { name: '2 activités' })).toHaveAttribute('href', '/activites?annee=2022&territoire=59');
    expect(within(card).getByRole('link', { name: /^Événements\s: 1$/u }).parentElement).toHaveTextContent('dont 1 réalisée');
    expect(within(card).getByText('1 activité compte aussi dans un autre territoire.')).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: /^1 activité sans territoire/u })).toHaveAttribute('href', '/activites?annee=2022&manque=territory');
    expect(card).not.toHaveTextContent('€');
  });
});
