import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DeliverablesPage } from '#features/deliverables/deliverables-page';
import type { JalonDatabase } from '#storage/database';
import { undo } from '#storage/commands/undo';
import { date, day } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder, aTransmission } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { renderPage } from '../render-page';

const dossier = idFor<'Dossier'>('dossier');
const funders = [aFunder('a', { name: 'Région des Rives' }), aFunder('b', { name: 'Ville du Pont', position: 1 })];
const deliverables = [aDeliverable('chart', { label: 'Organigramme', dueRule: { type: 'within_year' } })];

const open = (tables = {}): Promise<JalonDatabase> => renderPage(DeliverablesPage, '/livrables?annee=2022&au=2022-12-19', { funders, deliverables, ...tables });

const rowOf = async (piece: string): Promise<HTMLElement> =>
  within(await screen.findByRole('table', { name: /Pièces par financeur/u })).getByRole('row', { name: new RegExp(piece, 'u') });

const chooseAct = async (user: ReturnType<typeof userEvent.setup>, act: string): Promise<void> => {
  await user.click(within(await rowOf('Organigramme')).getByRole('button', { name: /Agir sur la pièce.*Organigramme/u }));
  await user.click(await screen.findByRole('menuitem', { name: act }));
};

describe('handing a piece over', () => {
  it('shows when a piece is due, the rule that says so, and how long is left', async () => {
    await open();
    expect(await rowOf('Organigramme')).toHaveTextContent('31 décembre 2022dans 12 joursdans l’année');
  });

  it('records in one act that it went to all, which one undo takes back', async () => {
    const user = userEvent.setup();
    const db = await open();
    await chooseAct(user, 'Transmis aux deux');
    const form = await screen.findByRole('dialog', { name: /Transmission/u });
    await user.type(within(form).getByRole('textbox', { name: 'Moyen' }), 'courriel');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await rowOf('Organigramme')).toHaveTextContent(/Transmise.*Transmise/u));
    expect(await db.records('transmissions').toArray()).toMatchObject([{ state: 'sent', means: 'courriel', year: 2022 }, { state: 'sent' }]);
    await undo(db, dossier);
    await waitFor(async () => expect(within(await rowOf('Organigramme')).getAllByRole('cell', { name: /^non enregistré/u })).toHaveLength(2));
  });

  it('keeps the file that was sent once, whatever the number of recipients, until nothing names it', async () => {
    const user = userEvent.setup();
    const db = await open({ deliverables: [aDeliverable('chart', { label: 'Organigramme', recipients: [idFor('a')], otherRecipients: ['Préfecture du Nord'] })] });
    await chooseAct(user, 'Transmis aux deux');
    const form = await screen.findByRole('dialog', { name: /Transmission/u });
    await user.upload(within(form).getByLabelText('Joindre des fichiers'), new File(['Équipe'], 'organigramme.txt'));
    expect(await within(form).findByRole('button', { name: /Télécharger.*organigramme/u })).toBeInTheDocument();
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await rowOf('Organigramme')).toHaveTextContent(/À Préfecture du Nord.*Transmise.*1 fichier joint/u));
    await waitFor(() => expect(screen.getAllByRole('button', { name: /Télécharger.*organigramme/u })).toHaveLength(2));
    expect(await db.records('evidence').count()).toBe(1);
    for (let left = 1; left >= 0; left -= 1) {
      await waitFor(() => expect(screen.getAllByRole('button', { name: /^Modifier\s: /u })).toHaveLength(left + 1));
      await user.click(screen.getAllByRole('button', { name: /^Modifier\s: /u })[0] ?? document.body);
      await user.click(await screen.findByRole('button', { name: 'Retirer cette transmission' }));
      await waitFor(async () => expect(await db.records('transmissions').count()).toBe(left));
      expect(await db.records('evidence').count()).toBe(left === 0 ? 0 : 1);
    }
    await undo(db, dossier);
    expect(await db.records('evidence').count()).toBe(1);
  });

  it('is due for one recipient on the day that it gave, said when that is before the convention', async () => {
    const user = userEvent.setup();
    const db = await open();
    await user.click(within(await rowOf('Organigramme')).getByRole('button', { name: /Ville du Pont/u }));
    const form = await screen.findByRole('dialog', { name: /Transmission/u });
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Où elle en est' }), 'Complément demandé');
    await user.type(within(form).getByLabelText('Échéance donnée par ce destinataire'), '2020-02-29');
    expect(form).toHaveTextContent('avant 2021, première année de la convention');
    await user.clear(within(form).getByLabelText('Échéance donnée par ce destinataire'));
    await user.type(within(form).getByLabelText('Échéance donnée par ce destinataire'), '2022-12-24');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await rowOf('Organigramme')).toHaveTextContent('attendue pour le 24 décembre 2022'));
    expect(await db.records('transmissions').toArray()).toMatchObject([{ state: 'complement_asked', due: '2022-12-24' }]);
  });

  it('says what is missing of an answer, and keeps what was typed', async () => {
    const user = userEvent.setup();
    await open({ transmissions: [aTransmission('chart', 'b', { date: day('2022-03-04') })] });
    await user.click(within(await rowOf('Organigramme')).getByRole('button', { name: /Ville du Pont/u }));
    const form = await screen.findByRole('dialog', { name: /Transmission/u });
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Où elle en est' }), 'Complément demandé');
    await user.type(within(form).getByRole('textbox', { name: 'Remarque' }), 'Les parts de deux personnes');
    await user.clear(within(form).getByLabelText('Date'));
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    expect(form).toHaveTextContent('Une date est nécessaire');
    await user.type(within(form).getByLabelText('Date'), '2022-12-01');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await rowOf('Organigramme')).toHaveTextContent(/Complément demandé1er décembre 2022et 1 envoi avant/u));
    expect(screen.getByText(/Remarque : Les parts de deux personnes/u)).toBeInTheDocument();
  });

  it('tells a piece as late only when a record says that it is not handed over', async () => {
    const late = [aDeliverable('chart', { label: 'Organigramme', dueRule: { type: 'on_day', day: '12-09', yearsLater: 0 } })];
    await open({ deliverables: late, transmissions: [aTransmission('chart', 'a', { state: 'preparing' })] });
    const row = await rowOf('Organigramme');
    expect(within(row).getByRole('cell', { name: /Région/u })).toHaveTextContent('En préparationéchéance passée de 10 jours');
    expect(within(row).getByRole('cell', { name: /Pont/u })).toHaveTextContent(/^non enregistré, consigner/u);
  });

  it('changes a due date with why, also to a day before the convention, and goes back to the rule', async () => {
    const user = userEvent.setup();
    const db = await open();
    await chooseAct(user, 'Changer l’échéance');
    const form = await screen.findByRole('dialog', { name: /Échéance 2022/u });
    expect(form).toHaveTextContent('La règle donne le 31 décembre 2022 : dans l’année.');
    await user.clear(within(form).getByLabelText('Nouvelle échéance'));
    await user.type(within(form).getByLabelText('Nouvelle échéance'), '2020-03-01');
    expect(form).toHaveTextContent('avant 2021, première année de la convention');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    expect(form).toHaveTextContent('Dites pourquoi');
    await user.type(within(form).getByRole('textbox', { name: 'Pourquoi' }), 'Demandé par le comité');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await rowOf('Organigramme')).toHaveTextContent('1er mars 2020échéance changée : Demandé par le comité'));
    await chooseAct(user, 'Changer l’échéance');
    await user.click(await screen.findByRole('button', { name: 'Revenir à la règle' }));
    await waitFor(async () => expect(await rowOf('Organigramme')).toHaveTextContent('31 décembre 2022'));
    expect((await db.records('deliverables').toArray())[0]).not.toHaveProperty('dueChanges');
  });
});

describe('pieces that the convention does not name', () => {
  it('are off until someone confirms them, and then ask for a due date by their rule', async () => {
    const user = userEvent.setup();
    await open();
    const usual = await screen.findByRole('region', { name: 'Pièces usuelles' });
    expect(within(usual).getAllByText('usuel, à confirmer par la convention annuelle')).toHaveLength(5);
    await user.click(within(usual).getByRole('button', { name: /Confirmer.*Compte rendu financier/u }));
    await waitFor(async () => expect(await rowOf('Compte rendu financier')).toHaveTextContent('30 juin 2023'));
    expect(await rowOf('Compte rendu financier')).toHaveTextContent('usuel, confirmé');
  });

  it('are added, corrected and taken away with what was recorded of them', async () => {
    const user = userEvent.setup();
    const db = await open();
    await user.click(await screen.findByRole('button', { name: 'Ajouter une pièce' }));
    const form = await screen.findByRole('dialog', { name: 'Nouvelle pièce' });
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Ce qui fixe l’échéance' }), 'Un jour fixe');
    await user.type(within(form).getByRole('textbox', { name: 'Jour et mois' }), '31/02');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    expect(form).toHaveTextContent(/Donnez un intitulé\..*Écrivez un jour et un mois/u);
    await user.type(within(form).getByRole('textbox', { name: 'Intitulé' }), 'Bilan des ateliers');
    await user.clear(within(form).getByRole('textbox', { name: 'Jour et mois' }));
    await user.type(within(form).getByRole('textbox', { name: 'Jour et mois' }), '29/02');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await rowOf('Bilan des ateliers')).toHaveTextContent('28 février 2022'));
    await user.click(screen.getByRole('button', { name: /Agir sur la pièce.*Bilan des ateliers/u }));
    await user.click(await screen.findByRole('menuitem', { name: 'Retirer la pièce' }));
    await user.click(await screen.findByRole('button', { name: 'Retirer la pièce' }));
    await waitFor(async () => expect(await db.records('deliverables').count()).toBe(1));
  });
});

describe('what a piece must contain', () => {
  it('is set beside what the record of the year already holds', async () => {
    const programme = aDeliverable('programme', { label: 'Programme', content: 'programme' });
    await open({ deliverables: [programme], plannedActions: [aPlannedAction('Forum', { year: 2022, due: [] }), aPlannedAction('Atelier', { year: 2022, due: [date('2022-05')] })] });
    const held = await screen.findByRole('list', { name: 'Ce que le dossier contient' });
    expect(within(held).getAllByRole('listitem').map(({ textContent }) => textContent.replace(/\s/gu, ' '))).toEqual([
      'enregistré Actions programmées : 2',
      'à compléter Objectifs au programme : 1 sur 3',
      'à compléter Actions sans échéance : 1 sur 2',
    ]);
  });
});
