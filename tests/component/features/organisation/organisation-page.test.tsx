import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Person } from '#domain/dossier/dossier';
import { OrganisationPage } from '#features/organisation/organisation-page';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const dossier = idFor<'Dossier'>('dossier');

const person = (name: string, over: Partial<Person> = {}): Person => ({ dossier, id: idFor(name), rev: 0, name, shares: [], ...over });

const persons = [person('Jeanne Dubois', { function: 'Chargée de mission', fullTimeEquivalent: 0.8 }), person('Karim Lenoir', { until: day('2021-06-30') })];

const open = (tables = {}): Promise<JalonDatabase> => renderPage(OrganisationPage, '/organisation?annee=2022', { persons, ...tables });

const told = (element: HTMLElement | null): string => (element?.textContent ?? '').replace(/\s/gu, ' ');

const edit = async (user: ReturnType<typeof userEvent.setup>, name: string): Promise<HTMLElement> => {
  await user.click(await screen.findByRole('button', { name: new RegExp(`^Modifier.*${name}`, 'u') }));
  return screen.findByRole('dialog');
};

const shareFields = (form: HTMLElement): readonly HTMLElement[] => within(within(form).getByRole('group', { name: /Parts par objectif/u })).getAllByRole('textbox');

const type = async (user: ReturnType<typeof userEvent.setup>, field: HTMLElement | undefined, text: string): Promise<void> => {
  if (field === undefined) throw new Error('No such field');
  await user.clear(field);
  await user.type(field, text);
};

describe('the organisation chart', () => {
  it('shows who is in post on the first of January, and keeps the others apart', async () => {
    await open();
    expect(told(await screen.findByRole('heading', { level: 1 }))).toBe('Au 1er janvier 2022, l’équipe enregistrée compte 1 personne, soit 0,8 ETP.');
    expect(within(screen.getByRole('table', { name: /Équipe/u })).queryByText('Karim Lenoir')).toBeNull();
    expect(screen.getByRole('region', { name: /Hors de l’équipe/u })).toHaveTextContent('partie le 30 juin 2021');
  });

  it('explains shares of 130 %, keeps them all the same, and takes them to 100 %', async () => {
    const user = userEvent.setup();
    const db = await open();
    const form = await edit(user, 'Jeanne');
    const [first, second] = shareFields(form);
    await type(user, first, '65');
    await type(user, second, '65');
    expect(told(within(form).getByRole('status'))).toMatch(/font 130 % : 30 % de trop\. Elles s’enregistrent telles quelles/u);
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    // The table is out of reach until the form is gone.
    const table = await screen.findByRole('table', { name: /Équipe/u }, { timeout: 10_000 });
    await waitFor(() => expect(told(table)).toContain('Les parts font 130 % : 30 % de trop.'));
    expect(told(screen.getByRole('table', { name: 'Temps par objectif' }))).toMatch(/0,4 ETP/u);
    const again = await edit(user, 'Jeanne');
    await type(user, shareFields(again)[1], '35 %');
    expect(told(within(again).getByRole('status'))).toBe('Les parts font 100 %.');
    await user.click(within(again).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(told(table)).not.toContain('de trop'));
    expect((await db.records('persons').get([dossier, idFor('Jeanne Dubois')]))?.shares.map(({ percent }) => percent)).toEqual([65, 35]);
  });

  it('refuses what is no share, no time or no order of days, field by field, and loses nothing of it', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(await screen.findByRole('button', { name: 'Ajouter une personne' }));
    const form = await screen.findByRole('dialog', { name: 'Nouvelle personne' });
    await type(user, shareFields(form)[0], '130');
    await type(user, within(form).getByRole('textbox', { name: /Temps de travail/u }), '1,5');
    await user.type(within(form).getByLabelText(/En poste depuis le/u), '2022-03-01');
    await user.type(within(form).getByLabelText(/Jusqu’au/u), '2020-02-29');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    for (const fault of ['Donnez un nom.', 'Écrivez un nombre de 0 à 1, comme 0,8.', 'Ce jour est avant celui de l’arrivée.', 'Écrivez un nombre de 0 à 100.']) expect(told(form)).toContain(fault);
    expect(shareFields(form)[0]).toHaveValue('130');
  });

  it('takes a person away with what they follow released, and one undo brings all of it back', async () => {
    const user = userEvent.setup();
    const followed = anActivity({ referent: idFor('Jeanne Dubois') });
    const db = await open({ activities: [followed] });
    await user.click(await screen.findByRole('button', { name: /^Retirer.*Jeanne/u }));
    expect(told(await screen.findByRole('alertdialog'))).toContain('référente de 1 activité et de 0 action programmée');
    await user.click(screen.getByRole('button', { name: 'Retirer la personne' }));
    await waitFor(async () => expect(await db.records('persons').count()).toBe(1));
    expect(await db.records('activities').get([dossier, followed.id])).not.toHaveProperty('referent');
    await undo(db, dossier);
    expect(await db.records('persons').count()).toBe(2);
    expect(await db.records('activities').get([dossier, followed.id])).toHaveProperty('referent', idFor('Jeanne Dubois'));
  });
});
