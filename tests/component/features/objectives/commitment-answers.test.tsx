import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderObjectives } from './render-objectives';

const rows = async () => within(await screen.findByRole('region', { name: 'Ce que la convention prévoit' })).findAllByRole('listitem');

const openRow = async () => {
  const button = (await screen.findAllByRole('button', { name: /^Les activités qui répondent à/u }))[0];
  if (button === undefined) throw new Error('no commitment');
  fireEvent.click(button);
};

describe('what answers a commitment', () => {
  it('is said to be unrecorded as long as nothing is linked nor proposed', async () => {
    await renderObjectives('/objectifs/A.1?annee=2022');
    expect((await rows())[1]).toHaveTextContent('non enregistré en 2022');
  });

  it('is linked by hand, then taken back, which is remembered', async () => {
    const db = await renderObjectives('/objectifs/A.1?annee=2022');
    await openRow();
    fireEvent.click(await screen.findByRole('button', { name: 'Lier une activité' }));
    const dialog = await screen.findByRole('dialog', { name: /^Ajouter un lien à/u });
    const field = within(dialog).getByRole('combobox', { name: 'Activité' });
    const user = userEvent.setup();
    await user.click(field);
    await user.keyboard('étude');
    await user.click(await screen.findByRole('option', { name: /Étude des usages/u }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ajouter le lien' }));
    const cut = await screen.findByRole('button', { name: /^Retirer le lien avec .*Étude des usages/u });
    expect(await db.records('links').toArray()).toEqual([expect.objectContaining({ activity: idFor('study'), relation: 'answers', state: 'confirmed' })]);
    expect(screen.getByText(/Au moins une activité répond à 1 d’entre eux/u)).toBeInTheDocument();
    fireEvent.click(cut);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Retirer le lien/u })).not.toBeInTheDocument());
    expect(await db.records('links').toArray()).toEqual([expect.objectContaining({ state: 'refused' })]);
  });
});
