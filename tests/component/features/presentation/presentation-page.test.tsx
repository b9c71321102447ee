import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { PresentationPage } from '#features/presentation/presentation-page';
import { loadMessages } from '#i18n/i18n-context';
import { anActivity, aMeasure } from '#tests/fixtures/builders/activity-builder';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';
import { renderPage } from '../render-page';
import { keepNow, versionsHere } from '../versions-here';

const reviewBodies = [aBody('technical', { label: 'Comité technique' })];
const before = aSession('technical', { id: idFor('before'), date: date('2022-05-15') });
const held = aSession('technical', { id: idFor('held'), date: date('2022-11-28'), notes: 'MARQUE de séance' });

const conclusion = (text: string, over: object) => ({ dossier: idFor<'Dossier'>('dossier'), id: idFor<'Conclusion'>(text), rev: 0, review: before.id, type: 'decision' as const, text, followUp: 'open' as const, ...over });

const tables: Partial<DossierContent['tables']> = {
  reviewBodies,
  reviews: [before, held],
  conclusions: [conclusion('Préparer la fête', { followUp: 'done', owner: 'Rives' }), conclusion('Réunir les communes', { due: date('2022-09') })],
  activities: [
    anActivity({ id: idFor('fête'), title: 'Fête de la rivière', dates: [date('2022-06-30')], measures: [aMeasure({ value: 153, qualifier: 'at_least' })], internalNote: 'MARQUE interne' }),
    anActivity({ id: idFor('étude'), title: 'Étude des crues', kind: 'study', status: 'postponed', next: [date('2023-03')], cause: { text: 'marché infructueux' } }),
  ],
};

const open = (query: string, content = tables) => renderPage(PresentationPage, `/comites/${held.id}/presentation${query}`, content, '/comites/$id/presentation');

const rank = async (text: string): Promise<void> => {
  await screen.findByText(text, { selector: 'b' });
};

beforeEach(async () => {
  await Promise.all((['reviews', 'session', 'presentation'] as const).map(loadMessages));
});

describe('the presentation of a session', () => {
  it('compares to another kept version when it is chosen, and says which', async () => {
    const db = await open('');
    versionsHere(db);
    await keepNow(db, { dossier: idFor('dossier'), occasion: 'own', date: day('2022-03-01'), label: 'Printemps' });
    await keepNow(db, { dossier: idFor('dossier'), occasion: 'own', date: day('2022-06-01'), label: 'Été' });
    await screen.findByText(/compare à la version arrêtée du 1er juin 2022/u);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Depuis' }), screen.getByRole('option', { name: /Printemps.*1er mars 2022/u }));
    expect(await screen.findByText(/compare à la version arrêtée du 1er mars 2022/u)).toBeInTheDocument();
  });

  it('opens with what became of the last conclusions, what is done first', async () => {
    await open('?diapositive=1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Suites de la réunion du 15 mai 2022' })).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Fait', 'Échéance passée']);
    expect(within(screen.getByRole('list', { name: 'Fait' })).getByText(/Préparer la fête/u)).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Échéance passée' })).getByText(/Réunir les communes/u)).toBeInTheDocument();
  });

  it('goes from slide to slide by keys, says where it is, and stays at either end', async () => {
    const user = userEvent.setup();
    await open('?diapositive=1');
    await rank('1 sur 3');
    await user.keyboard('{ArrowLeft}');
    await user.keyboard('{PageDown}');
    await rank('2 sur 3');
    await user.keyboard('{End}');
    await rank('3 sur 3');
    await user.keyboard('{ArrowRight}');
    await rank('3 sur 3');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Diapositive 3 sur 3\u202f: 1.1 Objectif 1.1');
    expect(document.title).toMatch(/^3 sur 3, 1\.1/u);
  });

  it('turns black by a key, and back by any other without moving', async () => {
    const user = userEvent.setup();
    await open('?diapositive=3');
    await rank('3 sur 3');
    await user.keyboard('b');
    await waitFor(() => expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument());
    await user.keyboard('{ArrowLeft}');
    await rank('3 sur 3');
  });

  it('tells an objective in four blocks, doubt in words, a cause beside its fact, and nothing that is written for oneself', async () => {
    await open('?diapositive=3');
    await rank('3 sur 3');
    const main = document.body.textContent;
    expect(screen.getByText('30 juin : Fête de la rivière, plus de 150 personnes')).toBeInTheDocument();
    expect(screen.getByText('Étude des crues, reportée (mars 2023) : marché infructueux')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(4);
    expect(main).not.toContain('MARQUE');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('says how sure the organisation is, and lets a long reason go on among the points of attention', async () => {
    const declared = (sentence: string) => ({ ...tables, reviews: [before, { ...held, confidence: [{ objective: idFor<'Objective'>('1.1'), level: 'attainable' as const, sentence }] }] });
    await open('?diapositive=3', declared('La date est calée.'));
    expect(await screen.findByText('Météo de l’objectif : atteignable. La date est calée.')).toBeInTheDocument();
    document.body.replaceChildren();
    await open('?diapositive=3', declared('La date reste à caler avec chacun. '.repeat(20).trim()));
    expect(await screen.findByText('Météo de l’objectif : atteignable')).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Reports et points d’attention' })).getAllByText(/^La date reste/u).length).toBeGreaterThan(0);
  });

  it('notes a conclusion where that was asked for, and takes it back', async () => {
    const user = userEvent.setup();
    const db = await open('?diapositive=3&noter=oui');
    await user.type(await screen.findByRole('textbox', { name: 'Noter une conclusion' }), 'Fixer une date. Bientôt');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nature' }), 'Décision');
    await user.click(screen.getByRole('button', { name: 'Noter' }));
    expect(await screen.findByText('Décision : Fixer une date. Bientôt')).toBeInTheDocument();
    expect((await db.records('conclusions').toArray()).find(({ review }) => review === held.id)).toMatchObject({ type: 'decision', objective: idFor('1.1'), owner: 'Rives' });
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(screen.queryByText('Décision : Fixer une date. Bientôt')).not.toBeInTheDocument());
  });
});

describe('what is chosen before the slides', () => {
  it('starts from the objectives where something is new, and keeps another choice in the address', async () => {
    const user = userEvent.setup();
    await open('');
    expect(await screen.findByRole('checkbox', { name: /^1\.1/u })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /^1\.2/u })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Aucun' }));
    expect(await screen.findByText(/Aucun objectif n’est choisi/u)).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /^2\.1/u }));
    await user.click(screen.getByRole('button', { name: 'Commencer' }));
    await rank('1 sur 3');
    await user.keyboard('{End}');
    expect(await screen.findByRole('heading', { level: 1, name: /^2\.1/u })).toBeInTheDocument();
  });

  it('says so when no version was kept, and when no meeting came before', async () => {
    await open('');
    expect(await screen.findByText(/Aucune version n’a été arrêtée avant cette réunion/u)).toBeInTheDocument();
    document.body.replaceChildren();
    await open('', { ...tables, reviews: [held], conclusions: [] });
    expect(await screen.findByText(/Aucune réunion antérieure n’est enregistrée/u)).toBeInTheDocument();
  });

  it('says so of a convention without objective, and of an address that names no session', async () => {
    await open('', { ...tables, objectives: [], activities: [], conclusions: [] });
    expect(await screen.findByText(/La convention n’a pas d’objectif/u)).toBeInTheDocument();
    document.body.replaceChildren();
    await renderPage(PresentationPage, '/comites/nowhere/presentation', tables, '/comites/$id/presentation');
    expect(await screen.findByText('Aucune réunion ne porte cette adresse')).toBeInTheDocument();
  });
});
