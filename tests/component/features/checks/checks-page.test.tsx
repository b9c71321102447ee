import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ChecksPage } from '#features/checks/checks-page';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const announced = aMeasure({ id: idFor('announced'), metric: 'media_mentions', value: 41, unit: 'retombées', source: { document: idFor('doc'), words: '41 retombées presse' } });
const told = aMeasure({ id: idFor('told'), metric: 'media_mentions', value: 61, unit: 'retombées', restates: announced.id });
const dated = { dates: [date('2022-05')], kind: 'study' } as const;

const activities = [
  anActivity({ ...dated, id: idFor('report'), title: 'Point presse', measures: [announced] }),
  anActivity({ ...dated, id: idFor('sheet'), title: 'Trail', measures: [told] }),
  anActivity({ id: idFor('silent'), title: 'Fête de quartier', dates: [] }),
];

const open = (address = '/verifier?annee=2022') => renderPage(ChecksPage, address, { activities });

describe('what is to be checked', () => {
  it('is told rule by rule, each with the way to its place', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^À vérifier pour 2022 : 5 points\.$/u);
    expect(screen.getByRole('heading', { level: 2, name: '2 objectifs sans activité enregistrée' })).toBeInTheDocument();
    const events = screen.getByRole('region', { name: '1 événement sans nombre de participants' });
    expect(await within(events).findByRole('link', { name: 'Fête de quartier' })).toHaveAttribute('href', expect.stringContaining(idFor('silent')));
    expect(screen.getByRole('region', { name: '1 activité sans date' })).toBeInTheDocument();
  });

  it('says that a year without activities has nothing to look at, and where there is some', async () => {
    await open('/verifier?annee=2021');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/Aucune activité n’est enregistrée pour 2021/u);
    expect(screen.getByRole('link', { name: 'Voir 2022' })).toBeInTheDocument();
  });
});

describe('two figures for one fact', () => {
  it('are told with their words, and one is retained, then given back', async () => {
    const db = await open();
    expect(await screen.findByText('41 retombées presse')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Retenir 61 retombées' }));
    expect(await screen.findByText('Chiffre retenu')).toBeInTheDocument();
    expect(screen.getByText(/chiffre retenu. Le choix est noté au journal/u)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { level: 1, name: /4 points/u })).toBeInTheDocument();
    fireEvent.click(await screen.findByRole('button', { name: /^Revenir/u }));
    expect(await screen.findByRole('button', { name: 'Retenir 41 retombées' })).toBeInTheDocument();
    expect((await db.journal.toArray()).map(({ command }) => command)).toEqual(['load-dossier', 'retain-figure', 'release-figure']);
  });

  it('say in plain words when the browser refuses to save the choice', async () => {
    const db = await open();
    const button = await screen.findByRole('button', { name: 'Retenir 61 retombées' });
    vi.spyOn(db.journal, 'add').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    fireEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(/Le navigateur a refusé.*Rien n’a été modifié/u);
    expect(screen.getByRole('button', { name: 'Retenir 61 retombées' })).toBeInTheDocument();
  });
});

describe('likely doubles', () => {
  it('are listed, each with the way to compare the two', async () => {
    const twice = ['first', 'again'].map((name) => anActivity({ ...dated, id: idFor(name), title: 'Colloque des paysages miniers' }));
    await renderPage(ChecksPage, '/verifier?annee=2022', { activities: [...activities, ...twice] });
    const card = await screen.findByRole('region', { name: 'Doublons possibles' }, { timeout: 10_000 });
    expect(within(card).getByText(/1 paire d’activités se ressemble/u)).toBeInTheDocument();
    const href = within(card).getByRole('link', { name: /^Comparer\s: Colloque des paysages miniers$/u }).getAttribute('href') ?? '';
    expect(new URLSearchParams(href.split('?')[1]).get('doublons')?.split(',').toSorted()).toEqual([idFor('first'), idFor('again')].toSorted());
  });
});
