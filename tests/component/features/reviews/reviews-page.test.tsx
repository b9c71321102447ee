import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ReviewsPage } from '#features/reviews/reviews-page';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';
import { renderPage } from '../render-page';

const reviewBodies = [
  aBody('technical', { label: 'Comité technique', frequencyPerYear: 2, members: 'services des signataires', scope: 'convention' }),
  aBody('local', { label: 'Comités locaux', position: 1, scope: 'patrimoine' }),
];

const bodyNamed = async (name: string): Promise<HTMLElement> => {
  const [heading] = await screen.findAllByRole('heading', { level: 3, name });
  const item = heading?.closest('li');
  if (!(item instanceof HTMLElement)) throw new Error(`${name} is not listed`);
  return item;
};

describe('the page of bodies that meet', () => {
  it('tells each body under its subject, its rhythm in words, and what is not recorded', async () => {
    await renderPage(ReviewsPage, '/comites?annee=2022', { reviewBodies });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^2 instances sont prévues ; aucune réunion n’est enregistrée pour 2022\.$/u);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent).slice(0, 2)).toEqual(['Convention', 'Patrimoine']);
    expect(await bodyNamed('Comité technique')).toHaveTextContent('deux fois par an');
    expect(within(await bodyNamed('Comités locaux')).getAllByText(/^non enregistrée?s?$/u)).toHaveLength(3);
  });

  it('keeps a session without a date out of the year, and says so', async () => {
    const reviews = [aSession('technical', { label: 'Programme 2023', participants: ['État', 'Région'] })];
    await renderPage(ReviewsPage, '/comites?annee=2022', { reviewBodies, reviews });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^1 réunion est enregistrée, à une date inconnue ; aucune autre ne l’est pour 2022\.$/u);
    const session = await bodyNamed('Programme 2023');
    expect(session).toHaveTextContent('date inconnue');
    expect(session).toHaveTextContent(/Participants : État, Région\./u);
    expect(session).toHaveTextContent('Conclusions non enregistrées.');
  });

  it('counts the sessions of the year first', async () => {
    const reviews = [aSession('technical', { date: date('2022-05-12') }), aSession('local', { date: date('2021-11') })];
    await renderPage(ReviewsPage, '/comites?annee=2022', { reviewBodies, reviews });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('En 2022, 1 réunion est enregistrée.');
    expect(screen.getByText('12 mai 2022')).toBeInTheDocument();
  });

  it('gives the several names of a body in the words of each document', async () => {
    const place = (words: string) => ({ document: idFor<'Document'>('report'), words });
    const facts = [
      { label: 'nommé ainsi', source: place('comité de suivi') },
      { label: 'nommé ainsi', source: place('comité partenarial') },
    ];
    await renderPage(ReviewsPage, '/comites?annee=2022', { reviewBodies: [aBody('follow-up', { label: 'Suivi', facts })] });
    expect(await bodyNamed('Suivi')).toHaveTextContent(/nommé ainsi : « comité de suivi » « comité partenarial »/u);
  });

  it('says so when no body is recorded', async () => {
    await renderPage(ReviewsPage, '/comites');
    expect(await screen.findByText('Aucune instance n’est enregistrée')).toBeInTheDocument();
  });
});

describe('the bodies that meet', () => {
  it('are added with their rhythm, and taken away', async () => {
    const user = userEvent.setup();
    const db = await renderPage(ReviewsPage, '/comites?annee=2022', { reviewBodies });
    await user.click(await screen.findByRole('button', { name: 'Ajouter une instance' }));
    const form = await screen.findByRole('dialog', { name: 'Nouvelle instance' });
    await user.type(within(form).getByRole('textbox', { name: /^Réunions par an/u }), '0');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    expect(form).toHaveTextContent(/Donnez un nom\..*Il faut un nombre entier/u);
    await user.type(within(form).getByRole('textbox', { name: 'Nom' }), 'Conseil d’administration');
    await user.type(within(form).getByRole('textbox', { name: /^Réunions par an/u }), '{Backspace}3');
    await user.selectOptions(within(form).getByRole('combobox', { name: /^Sorte/u }), 'Conseil d’administration');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await bodyNamed('Conseil d’administration')).toHaveTextContent('trois fois par an'));
    expect((await db.records('reviewBodies').toArray()).find(({ nature }) => nature === 'board')).toMatchObject({ code: 'conseil-d-administration', position: 2 });
    await user.click(screen.getByRole('button', { name: /^Modifier l.instance.: Conseil/u }));
    await user.click(await screen.findByRole('button', { name: 'Supprimer l’instance' }));
    await waitFor(async () => expect(await db.records('reviewBodies').count()).toBe(2));
  });

  it('stay as long as sessions are of them, and say so', async () => {
    const user = userEvent.setup();
    await renderPage(ReviewsPage, '/comites?annee=2022', { reviewBodies, reviews: [aSession('local')] });
    await user.click(await screen.findByRole('button', { name: /^Modifier l.instance.: Comités locaux/u }));
    expect(await screen.findByText(/^1 réunion est enregistrée pour cette instance/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Supprimer l’instance' })).toBeNull();
  });
});
