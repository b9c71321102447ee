import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SessionPage } from '#features/reviews/session/session-page';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';
import { renderPage } from '../render-page';

const reviewBodies = [aBody('technical', { label: 'Comité technique', frequencyPerYear: 2 })];

const agenda = ['Suites de la dernière réunion', 'Programme', 'Questions diverses'].map((title) => ({ id: idFor<'AgendaItem'>(title), title }));

const held = aSession('technical', { date: date('2023-05-15'), hour: '14:30', place: 'Maison commune', participants: ['État', 'Région'], agenda, notes: 'à revoir entre nous' });

const open = (session = held) => renderPage(SessionPage, `/comites/${session.id}`, { reviewBodies, reviews: [session] }, '/comites/$id');

const points = (): readonly (string | null)[] => within(screen.getByRole('list', { name: 'Ordre du jour' })).getAllByRole('listitem').map(({ textContent }) => textContent);

describe('the page of a session', () => {
  it('tells when, where, with whom, and in what order', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Comité technique, 15 mai 2023');
    expect(screen.getByText(/^15 mai 2023, 14.h.30$/u)).toBeInTheDocument();
    expect(screen.getByText('Maison commune')).toBeInTheDocument();
    expect(points()).toEqual(['1 Suites de la dernière réunion', '2 Programme', '3 Questions diverses']);
  });

  it('says so of an address that names no session', async () => {
    await renderPage(SessionPage, '/comites/nowhere', { reviewBodies }, '/comites/$id');
    expect(await screen.findByText('Aucune réunion ne porte cette adresse')).toBeInTheDocument();
  });

  it('moves a point by keyboard, which stays on its button and is told', async () => {
    const user = userEvent.setup();
    const db = await open();
    const up = await screen.findByRole('button', { name: /^Monter.: Questions diverses$/u });
    up.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(points()).toEqual(['1 Suites de la dernière réunion', '2 Questions diverses', '3 Programme']));
    expect(screen.getByRole('button', { name: /^Monter.: Questions diverses$/u })).toHaveFocus();
    expect(screen.getByText(/^Questions diverses.: point 2 sur 3$/u)).toBeInTheDocument();
    const [stored] = await db.records('reviews').toArray();
    expect(stored?.agenda.map(({ title }) => title)).toEqual(['Suites de la dernière réunion', 'Questions diverses', 'Programme']);
  });

  it('keeps a date that is typed as people write it, and explains one that no calendar has', async () => {
    const user = userEvent.setup();
    const db = await open();
    await user.click(await screen.findByRole('button', { name: 'Modifier la réunion' }));
    const field = await screen.findByRole('textbox', { name: 'Date' });
    await user.clear(field);
    await user.type(field, '29 février 2023');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(field).toBeInvalid();
    await user.clear(field);
    await user.type(field, '29 février 2024');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Comité technique, 29 février 2024' })).toBeInTheDocument();
    const [stored] = await db.records('reviews').toArray();
    expect(stored).toMatchObject({ date: '2024-02-29', hour: '14:30', participants: ['État', 'Région'] });
  });

  it('notes a conclusion, which the next session of the same body looks at first', async () => {
    const user = userEvent.setup();
    const next = aSession('technical', { id: idFor('next session'), date: date('2023-11-20') });
    const db = await renderPage(SessionPage, `/comites/${held.id}`, { reviewBodies, reviews: [held, next] }, '/comites/$id');
    await user.click(await screen.findByRole('button', { name: 'Ajouter une conclusion' }));
    await user.type(await screen.findByRole('textbox', { name: 'Conclusion' }), 'Préparer la suite');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nature' }), 'Décision');
    await user.type(screen.getByRole('textbox', { name: 'Échéance' }), 'mai 2022');
    expect(screen.getByText('Cette échéance est antérieure à la réunion.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/Préparer la suite/u)).toBeInTheDocument();
    const conclusions = await db.records('conclusions').toArray();
    expect(conclusions).toMatchObject([{ type: 'decision', due: '2022-05', followUp: 'open', review: held.id }]);
    cleanup();
    const later = await renderPage(SessionPage, `/comites/${next.id}?au=2023-11-20`, { reviewBodies, reviews: [held, next], conclusions: conclusions.map((one) => ({ ...one, rev: 0 })) }, '/comites/$id');
    const followed = await screen.findByRole('list', { name: 'Suites des réunions précédentes' });
    expect(followed).toHaveTextContent(/Décision Préparer la suite.*échéance mai 2022 · échéance passée/u);
    await user.selectOptions(within(followed).getByRole('combobox', { name: /^Suite donnée/u }), 'fait');
    await waitFor(async () => expect(await later.records('conclusions').toArray()).toMatchObject([{ followUp: 'done' }]));
  });
});

describe('the minutes of a session', () => {
  it('are a draft, then submitted until a day, then approved; what is odd is said, and kept', async () => {
    const user = userEvent.setup();
    const db = await open();
    await user.click(await screen.findByRole('button', { name: 'Étape du relevé' }));
    await user.click(await screen.findByRole('radio', { name: 'Soumis aux participants' }));
    const day = screen.getByRole('textbox', { name: 'Soumis le' });
    await user.clear(day);
    await user.type(day, '20 mai');
    const until = screen.getByRole('textbox', { name: /^Réponses attendues/u });
    await user.type(until, 'mai 2023');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(until).toBeInvalid();
    await user.clear(until);
    await user.type(until, '2 mai 2023');
    expect(screen.getByText('Ce jour est antérieur à celui de l’envoi.')).toBeInTheDocument();
    await user.clear(until);
    await user.type(until, '30 mai 2023');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Soumis aux participants le 20 mai 2023, jusqu’au 30 mai 2023')).toBeInTheDocument();
    expect(await db.records('reviews').toArray()).toMatchObject([{ minutes: { stage: 'submitted', date: '2023-05-20', until: '2023-05-30' } }]);
    expect(screen.queryByRole('button', { name: 'Arrêter la situation' })).toBeNull();
  });

  it('offer to keep the record once they are approved', async () => {
    await open({ ...held, minutes: { stage: 'approved' } });
    expect(await screen.findByText('Validé')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Arrêter la situation' })).toBeInTheDocument();
  });
});

describe('the documents of a session', () => {
  it('say what is missing before they are written', async () => {
    const user = userEvent.setup();
    const { place: _place, hour: _hour, ...unplaced } = held;
    await open(unplaced);
    await user.click(await screen.findByRole('button', { name: 'Convocation (DOCX)' }));
    const dialog = await screen.findByRole('alertdialog', { name: /^Convocation \(DOCX\).: ce qui manque$/u });
    expect(within(dialog).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['l’heure', 'le lieu']);
  });
});

describe('the confidence declared in a session', () => {
  it('is a level and a sentence for an objective, which can be withdrawn', async () => {
    const user = userEvent.setup();
    const db = await open();
    await user.click(await screen.findByRole('button', { name: 'Déclarer une météo' }));
    const form = await screen.findByRole('dialog', { name: 'Météo d’un objectif' });
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    expect(form).toHaveTextContent(/Choisissez un objectif\..*Choisissez un niveau\./u);
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Objectif' }), within(form).getByRole('option', { name: /^1\.1 / }));
    await user.click(within(form).getByRole('radio', { name: 'Appui nécessaire' }));
    await user.type(within(form).getByRole('textbox', { name: /^Ce qui le fait penser/u }), 'Deux communes hésitent.');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    const declared = await screen.findByRole('list', { name: 'Météo des objectifs' });
    expect(declared).toHaveTextContent(/1\.1.*Deux communes hésitent\..*Appui nécessaire/u);
    await user.click(within(declared).getByRole('button', { name: /^Modifier la météo/u }));
    await user.click(await screen.findByRole('button', { name: 'Retirer cette météo' }));
    await waitFor(async () => expect((await db.records('reviews').toArray())[0]).not.toHaveProperty('confidence'));
  });
});

describe('the files of a session', () => {
  it('are kept with it, and go to the bin when it names them no more', async () => {
    const user = userEvent.setup();
    const db = await open();
    await user.click(await screen.findByRole('button', { name: 'Joindre des fichiers à la réunion' }));
    await user.upload(await screen.findByLabelText('Joindre des fichiers'), new File(['signé'], 'feuille.pdf'));
    expect(await screen.findByRole('button', { name: /^Retirer.*feuille/u })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const join = await screen.findByRole('button', { name: 'Joindre des fichiers à la réunion' });
    expect(await screen.findByRole('list', { name: 'Fichiers de la réunion' })).toHaveTextContent(/feuille/u);
    await user.click(join);
    await user.click(await screen.findByRole('button', { name: /^Retirer.*feuille/u }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await db.records('evidence').count()).toBe(0));
  });
});
