import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { TodayPage } from '#features/today/today-page';
import { loadMessages } from '#i18n/i18n-context';
import { shareScreen } from '#ui/preferences/shared-screen';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { renderPage } from '../render-page';

const dossier = idFor<'Dossier'>('dossier');

const open = (address = '/aujourdhui?au=2023-05-20') =>
  renderPage(TodayPage, address, {
    programmes: [{ dossier, id: idFor('programme'), rev: 0, convention: idFor('convention'), year: 2023, versions: [] }],
    plannedActions: [
      aPlannedAction('Trail des Pyramides', { due: [date('2023-05-20')] }),
      aPlannedAction('Forum des acteurs', { due: [date('2023-05')] }),
      aPlannedAction('Conférence', { due: [date('2023-03')] }),
      aPlannedAction('Cercle des ambassadeurs', { due: [date('2023-04')] }),
    ],
    activities: [anActivity({ year: 2023 })],
  });

const card = (name: string) => screen.findByRole('region', { name });

describe('the page « Aujourd’hui »', () => {
  beforeEach(async () => {
    localStorage.clear();
    shareScreen(false);
    await loadMessages('today');
  });

  it('reminds of the pieces to be handed over within a month', async () => {
    await renderPage(TodayPage, '/aujourdhui?au=2022-12-19', { funders: [aFunder('a')], deliverables: [aDeliverable('chart', { label: 'Organigramme', dueRule: { type: 'within_year' } })] });
    const pieces = await card('Pièces à remettre');
    expect(within(pieces).getByRole('link', { name: 'Organigramme, 2022' })).toHaveAttribute('href', expect.stringContaining('/livrables?annee=2022'));
    expect(pieces).toHaveTextContent('dans 12 jours, le 31 décembre 2022');
  });

  it('says the day, what is due on it and by the end of the month, what is to fill in, and what is missing', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Samedi 20 mai 2023' })).toBeVisible();
    expect(within(await card('Aujourd’hui')).getByRole('link', { name: 'Trail des Pyramides' })).toBeVisible();
    expect(within(await card('Ce mois-ci')).getByRole('link', { name: 'Forum des acteurs' })).toBeVisible();
    expect(within(await card('À renseigner')).getAllByRole('listitem')).toHaveLength(2);
    expect(within(await card('À compléter')).getByRole('link', { name: '1 activité sans date' })).toHaveAttribute('href', '/activites?annee=2023&manque=date');
    expect(screen.getByRole('button', { name: 'Ajouter une activité' })).toBeVisible();
  });

  it('puts an action off in this browser, and shows it again', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: /^Plus tard.+Conférence/u }));
    await userEvent.click(await screen.findByRole('button', { name: 'Dans une semaine, le 27 mai 2023' }));
    expect(within(await card('À renseigner')).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Les revoir' }));
    expect(within(await card('À renseigner')).getAllByRole('listitem')).toHaveLength(2);
  });

  it('records « Sans suite » with its reason, which is asked for', async () => {
    const db = await open();
    await userEvent.click(await screen.findByRole('button', { name: /^Sans suite.+Conférence/u }));
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer sans suite' }));
    expect(await screen.findByText('Dites pourquoi en quelques mots.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Pourquoi'), 'Le partenaire s’est retiré');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer sans suite' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(within(await card('À renseigner')).getAllByRole('listitem')).toHaveLength(1);
    const stored = await db.records('plannedActions').get([dossier, idFor('Conférence')]);
    expect(stored?.progress).toEqual({ status: 'abandoned', reason: 'Le partenaire s’est retiré' });
    const journal = await db.journal.where({ dossier }).toArray().catch(() => db.journal.toArray());
    expect(journal.at(-1)).toMatchObject({ command: 'set-action-progress', reason: 'Le partenaire s’est retiré' });
  });

  it('opens the form on the action that is to be told', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: /^Renseigner.+Conférence/u }));
    const link = within(await card('À compléter')).getByRole('link', { name: '1 activité sans date' });
    // Links keep what goes between pages only; the form is in the address of this one.
    expect(link.getAttribute('href')).not.toContain('saisie');
  });

  it('shows on a shared screen what is due, and nothing of what is missing', async () => {
    shareScreen(true);
    await open();
    expect(await card('Aujourd’hui')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'À renseigner' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'À compléter' })).toBeNull();
    expect(document.body.textContent).not.toMatch(/à renseigner/u);
  });

  it('says which programme it looks at when there is none for the year', async () => {
    await open('/aujourdhui?au=2025-01-06');
    expect(await screen.findByText(/Aucun programme 2025/u)).toBeVisible();
    expect(within(await card('À renseigner')).getAllByRole('listitem')).toHaveLength(4);
  });
});
