import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DeliverablesPage } from '#features/deliverables/deliverables-page';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';

const dossier = idFor<'Dossier'>('dossier');
const duty = { code: 'logos', label: 'Placer les logos', by: 'organisation' } as const;
const withDuties = { conventions: [aConvention({ publicityDuties: [duty, { code: 'prevenir', label: 'Prévenir des manifestations', by: 'funders' }] })], activities: [anActivity({ title: 'Colloque du patrimoine' })] };

const open = (tables = {}): Promise<JalonDatabase> => renderPage(DeliverablesPage, '/livrables?annee=2022', { ...withDuties, ...tables });

const card = (): Promise<HTMLElement> => screen.findByRole('region', { name: /^Publicité/u });

const line = async (label: string): Promise<HTMLElement> => {
  const found = within(await card()).getByRole('heading', { name: label }).closest('li');
  if (found === null) throw new Error(`No line for ${label}`);
  return found;
};

const save = async (user: ReturnType<typeof userEvent.setup>, form: HTMLElement): Promise<void> => user.click(within(form).getByRole('button', { name: 'Enregistrer' }));

describe('the publicity of a year', () => {
  it('claims nothing of a duty that nobody told', async () => {
    await open();
    expect(await card()).toHaveTextContent('Rien n’est enregistré pour 2022.');
    expect(await line('Placer les logos')).toHaveTextContent(/à renseigner/u);
    expect(await line('Prévenir des manifestations')).toHaveTextContent('à la charge des financeurs');
  });

  it('tells how a duty was kept, with its exceptions by activity, which one undo takes back', async () => {
    const user = userEvent.setup();
    const db = await open();
    await user.click(within(await line('Placer les logos')).getByRole('button', { name: /^Renseigner/u }));
    const form = await screen.findByRole('dialog', { name: /Publicité 2022/u });
    await user.type(within(form).getByRole('textbox', { name: 'Note' }), 'Sur les programmes');
    await save(user, form);
    expect(form).toHaveTextContent('Dites si l’obligation a été tenue');
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Cette obligation a été' }), 'Tenue en partie');
    await user.type(within(form).getByRole('combobox', { name: 'Activités qui font exception' }), 'coll');
    await user.click(await screen.findByRole('option', { name: 'Colloque du patrimoine' }));
    await user.type(await within(form).findByRole('textbox', { name: /^Pourquoi.*Colloque/u }), 'Affiche');
    await save(user, form);
    await waitFor(async () => expect(await line('Placer les logos')).toHaveTextContent(/Sur les programmes.*1 exception\s:.*Colloque du patrimoine\s: Affiche.*tenue en partie/u));
    expect(await card()).toHaveTextContent(/Pour 2022, 1 obligation renseignée sur 2\s: 1 tenue en partie\./u);
    await undo(db, dossier);
    await waitFor(async () => expect(await line('Placer les logos')).toHaveTextContent(/à renseigner/u));
  });

  it('says so when the convention has no duty recorded, and takes one, other words for it, and its removal', async () => {
    const user = userEvent.setup();
    const db = await open({ conventions: [aConvention()] });
    expect(await card()).toHaveTextContent(/Aucune obligation de publicité n’est enregistrée/u);
    await user.click(within(await card()).getByRole('button', { name: 'Ajouter une obligation' }));
    const form = await screen.findByRole('dialog', { name: 'Nouvelle obligation de publicité' });
    await save(user, form);
    expect(form).toHaveTextContent('Dites ce que la convention demande.');
    await user.type(within(form).getByRole('textbox', { name: 'Ce qui est demandé' }), 'Citer les financeurs');
    await save(user, form);
    await user.click(within(await waitFor(() => line('Citer les financeurs'))).getByRole('button', { name: /^Agir sur l’obligation/u }));
    await user.click(await screen.findByRole('menuitem', { name: 'Modifier l’obligation' }));
    const edit = await screen.findByRole('dialog', { name: /^Modifier.*Citer/u });
    await user.type(within(edit).getByRole('textbox', { name: 'Ce qui est demandé' }), ' partout');
    await save(user, edit);
    await user.click(within(await waitFor(() => line('Citer les financeurs partout'))).getByRole('button', { name: /^Agir sur l’obligation/u }));
    await user.click(await screen.findByRole('menuitem', { name: 'Retirer l’obligation' }));
    await user.click(await screen.findByRole('button', { name: 'Retirer l’obligation' }));
    await waitFor(async () => expect((await db.records('conventions').toArray())[0]).toMatchObject({ publicityDuties: [] }));
  });

  it('tells conventions of one year apart', async () => {
    await open({ conventions: [aConvention({ publicityDuties: [duty] }), aConvention({ id: idFor('other'), title: 'Convention de la ville', publicityDuties: [duty] })] });
    const titled = within(await card());
    expect(titled.getByRole('heading', { level: 3, name: 'Convention de la ville' })).toBeInTheDocument();
    expect(titled.getAllByRole('heading', { level: 4, name: 'Placer les logos' })).toHaveLength(2);
    expect(titled.getByRole('button', { name: /Ajouter une obligation.*Convention de la ville/u })).toBeInTheDocument();
  });
});
