import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DossierContent } from '#domain/dossier/dossier-file';
import type { Programme } from '#domain/programme/planned-action';
import { ProgrammePage } from '#features/programme/programme-page';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aCommitment } from '#tests/fixtures/builders/convention-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { renderPage } from '../render-page';

const programme: Programme = { dossier: idFor('dossier'), id: idFor('programme'), rev: 0, convention: idFor('convention'), year: 2023, versions: [] };

const tables: Partial<DossierContent['tables']> = {
  programmes: [programme],
  activities: [anActivity()],
  commitments: [aCommitment({ objective: idFor('2.1'), modality: 'undefined' })],
  plannedActions: [
    aPlannedAction('Suivre les plans', { position: 0, number: '1' }),
    aPlannedAction('Rendre un avis', { position: 1, parent: idFor('Suivre les plans'), due: [date('2023-01')], places: ['Lens'], partners: ['Ville de Lens'] }),
    aPlannedAction('Accompagner si demandé', { position: 2, parent: idFor('Suivre les plans'), firm: false, continues: true }),
    aPlannedAction('Organiser le Trail', { position: 3, objective: idFor('1.2'), due: [date('2023-05-20')], externalProvider: true }),
  ],
};

const open = (address: string, over: Partial<DossierContent['tables']> = {}) => renderPage(ProgrammePage, address, { ...tables, ...over });

const title = () => screen.findByRole('heading', { level: 1 });

const group = async (name: RegExp): Promise<HTMLElement> => {
  const section = (await screen.findByRole('button', { name })).closest('section');
  if (section === null) throw new Error('The objective stands in no section');
  return section;
};

describe('the programme of a year', () => {
  it('opens on what is planned and what is past due, judged on the day of the address', async () => {
    await open('/programme?annee=2023&au=2023-05-15');
    expect(await title()).toHaveTextContent(/^Programme 2023 : 3 actions ; 1 échéance passée à renseigner\.$/u);
    expect(screen.getByText(/2 actions prévues et 1 sous réserve, sous 1 titre/u)).toBeInTheDocument();
    expect(screen.getByLabelText('Échéances jugées au')).toHaveValue('2023-05-15');
  });

  it('is judged anew when another day is chosen, and never calls late what nobody recorded', async () => {
    await open('/programme?annee=2023&au=2023-05-15');
    fireEvent.change(await screen.findByLabelText('Échéances jugées au'), { target: { value: '2023-06-01' } });
    expect(await screen.findByText(/2 échéances passées à renseigner/u)).toBeInTheDocument();
    expect(screen.queryByText(/retard/u)).not.toBeInTheDocument();
  });

  it('gives no rate while too little is recorded, prévues and sous réserve apart', async () => {
    await open('/programme?annee=2023');
    const progress = await screen.findByRole('figure', { name: 'Avancement du programme 2023' });
    expect(progress).toHaveTextContent(/0 renseignée sur 2 : taux non calculable/u);
    expect(progress).toHaveTextContent(/0 renseignée sur 1 : taux non calculable/u);
  });

  it('shows the nearest programme when no year is asked for, and says so', async () => {
    await open('/programme');
    expect(await screen.findByText(/Aucun programme 2022 n’est enregistré : voici celui de 2023/u)).toBeInTheDocument();
  });

  it('says that a year asked for has none, and offers those that have one', async () => {
    await open('/programme?annee=2021');
    expect(await title()).toHaveTextContent('Aucun programme 2021 n’est enregistré');
    expect(screen.getByRole('link', { name: 'Programme 2023' })).toHaveAttribute('href', expect.stringContaining('annee=2023'));
  });

  it('says that a dossier has no programme at all', async () => {
    await open('/programme', { programmes: [], plannedActions: [] });
    expect(await title()).toHaveTextContent('Aucun programme n’est enregistré dans ce dossier');
  });
});

describe('its actions', () => {
  it('stand under their headings, folded and unfolded, and what the convention leaves open is said', async () => {
    await open('/programme?annee=2023');
    const first = await group(/^1\.1/u);
    const [heading] = within(first).getAllByRole('listitem');
    expect(heading).toHaveTextContent(/Suivre les plans.*2 actions.*Rendre un avis/u);
    expect(within(first).getByText('suite de 2022')).toBeInTheDocument();
    const toggle = within(first).getByRole('button', { name: /^1\.1/u });
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    fireEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('heading', { level: 3, name: /2\.1/u }).closest('section')).toHaveTextContent('à préciser');
  });

  it('are narrowed by the view of the address, with the headings of what is left', async () => {
    await open('/programme?annee=2023&vue=sous-reserve');
    const first = await group(/^1\.1/u);
    expect(first).toHaveTextContent(/Suivre les plans.*1 action.*Accompagner si demandé/u);
    expect(first).not.toHaveTextContent('Rendre un avis');
    const views = screen.getByRole('navigation', { name: 'Actions affichées' });
    expect(within(views).getByRole('link', { current: 'page' })).toHaveTextContent('Sous réserve 1');
    expect(within(views).getByRole('link', { name: 'Prestataire extérieur 1' })).toBeInTheDocument();
  });

  it('are given whole under a territory, and an unknown view or day is passed over, said', async () => {
    await open('/programme?annee=2023&territoire=59&vue=zut&au=2023-02-31');
    expect(await title()).toHaveTextContent('3 actions');
    expect(screen.getByText(/n’est pas découpé par territoire/u)).toBeInTheDocument();
    expect(screen.getByText(/Filtres ignorés.*vue=zut, au=2023-02-31/u)).toBeInTheDocument();
  });

  it('are narrowed to an objective, in the sentence too', async () => {
    await open('/programme?annee=2023&objectif=1.2&au=2023-05-15');
    expect(await title()).toHaveTextContent(/^Programme 2023, objectif 1\.2 : 1 action\.$/u);
  });
});
