import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';

import { loadMessages } from '#i18n/i18n-context';
import { renderObjectives } from './render-objectives';

const WAIT = { timeout: 15_000 };

const openForm = async (button: string): Promise<HTMLElement> => {
  await renderObjectives('/objectifs?mode=edition');
  await userEvent.click(await screen.findByRole('button', { name: button }, WAIT));
  return screen.findByRole('dialog');
};

describe('the editor of the convention', { timeout: 60_000 }, () => {
  // The editor is fetched when it is asked for: it is here before any test waits for it.
  beforeAll(async () => {
    await loadMessages('convention');
    await import('#features/objectives/editing/convention-editing');
  }, 60_000);

  it('lists goals, objectives and commitments, and says that there is no amendment yet', async () => {
    await renderObjectives('/objectifs?mode=edition');
    expect(await screen.findByRole('heading', { level: 1, name: 'Modifier la convention 2021-2023' }, WAIT)).toBeInTheDocument();
    expect(screen.getByText(/^Aucun avenant enregistré/u)).toBeInTheDocument();
    expect(screen.getByText('2 attendus')).toBeInTheDocument();
    expect(screen.getByText('Aucun financeur enregistré.')).toBeInTheDocument();
  });

  it('says at their fields what is missing, then corrects a title', async () => {
    const dialog = await openForm('Modifier A.3');
    fireEvent.change(within(dialog).getByLabelText('Intitulé'), { target: { value: '' } });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(within(dialog).getByText('Ce champ ne peut pas rester vide.')).toBeInTheDocument();
    fireEvent.change(within(dialog).getByLabelText('Intitulé'), { target: { value: 'Accueillir tous les publics' } });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/^Correction d’un objectif opérationnel.*enregistré\.$/u)).toBeInTheDocument();
  });

  it('changes a line by a new amendment, which is then listed with what it replaced', async () => {
    const dialog = await openForm('Modifier A.1');
    await userEvent.click(within(dialog).getByLabelText('Modifier par un avenant'));
    fireEvent.change(within(dialog).getByLabelText('Date de l’avenant'), { target: { value: '2030-01-01' } });
    fireEvent.change(within(dialog).getByLabelText('Raison'), { target: { value: 'Nouvelle équipe' } });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(within(dialog).getByText(/^L’avenant doit être daté pendant la convention, du 1er janvier 2021 au 31 décembre 2023\.$/u)).toBeInTheDocument();
    fireEvent.change(within(dialog).getByLabelText('Date de l’avenant'), { target: { value: '' } });
    fireEvent.change(within(dialog).getByLabelText('Date de l’avenant'), { target: { value: '2023-03-03' } });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    const amendments = await screen.findByRole('region', { name: 'Avenants' });
    expect(await within(amendments).findByText('Nouvelle équipe')).toBeInTheDocument();
    expect(amendments).toHaveTextContent('A.1 Rencontres, par A.1 Rencontres');
  });

  it('refuses to remove what activities point to, and says how many', async () => {
    await renderObjectives('/objectifs?mode=edition');
    await userEvent.click(await screen.findByRole('button', { name: 'Autres gestes pour A.1' }, WAIT));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Supprimer…' }));
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Supprimer' }));
    expect(await screen.findByText(/2 attendus, 2 actions programmées et 2 activités/u)).toBeInTheDocument();
  });

  it('says that the parts of a maximum do not add up to it, and keeps both', async () => {
    const dialog = await openForm('Ajouter un financeur');
    fireEvent.change(within(dialog).getByLabelText(/^Maximum par an/u), { target: { value: '100 000' } });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ajouter une part' }));
    fireEvent.change(within(dialog).getByLabelText('Objet de la part'), { target: { value: 'Culture' } });
    fireEvent.change(within(dialog).getByLabelText('Montant'), { target: { value: '120 000' } });
    fireEvent.change(within(dialog).getByLabelText('Nom'), { target: { value: 'Région' } });
    fireEvent.change(within(dialog).getByLabelText('Code'), { target: { value: 'region' } });
    expect(await within(dialog).findByRole('status')).toHaveTextContent(/^Les parts font 120.000.€, le maximum écrit est 100.000.€/u);
  });
});
