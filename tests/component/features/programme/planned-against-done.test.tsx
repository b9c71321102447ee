import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProgrammePage } from '#features/programme/programme-page';
import { idFor } from '#tests/fixtures/builders/id-for';
import { SECOND_TABLES } from '#tests/fixtures/dossiers/second-dossier';
import { renderPage } from '../render-page';

/** A whole dossier is read before anything shows. */
const READ = { timeout: 20_000 };

const open = (address: string) => renderPage(ProgrammePage, address, SECOND_TABLES);

describe('what was planned against what was done', { timeout: 30_000 }, () => {
  it('gives the rate of each objective with what makes it, and says when too little is known', async () => {
    await open('/programme?annee=2024&au=2024-12-31');
    const table = within(await screen.findByRole('table', { name: 'Prévu et réalisé en 2024' }, READ));
    const first = within(table.getByRole('row', { name: /^A\.1 Observer les berges/u }));
    expect(first.getByRole('button')).toHaveTextContent(/75 % 3 sur 4/u);
    expect(first.getByText(/3 réalisées ÷ 4 renseignées \(sur 4 actions\) = 75 %/u)).toBeInTheDocument();
    const second = within(table.getByRole('row', { name: /^A\.2/u }));
    expect(second.getByText('non calculable')).toBeInTheDocument();
    expect(second.getByText(/l’avancement de 0 des 1 action/u)).toBeInTheDocument();
  });

  it('sets before an action what it follows and what fulfils it', async () => {
    await open('/programme?annee=2025&au=2025-12-31');
    const row = (await screen.findByRole('link', { name: 'Carte des berges de la vallée' }, READ)).closest('li');
    expect(row).toHaveTextContent(/suite de Carte des berges de la vallée/u);
    expect(row).toHaveTextContent(/réalisée par Carte des berges/u);
  });

  it('lists what is not looked at, and confirms one to be outside of the programme', async () => {
    const db = await open('/programme?annee=2024&vue=non-rapprochees');
    fireEvent.click(await screen.findByRole('button', { name: /^Hors programme\s: Réunion des accueillants$/u }, READ));
    await expect.poll(async () => (await db.records('activities').get([idFor('dossier'), idFor('report 2024 Réunion des accueillants')]))?.outsideProgramme, READ).toBe(true);
    await expect.poll(() => screen.queryByText('Réunion des accueillants'), READ).toBeNull();
  });
});

describe('the coverage matrix', { timeout: 30_000 }, () => {
  it('opens a cell on what makes it, and says blanks in words', async () => {
    await open('/programme?annee=2024&vue=matrice');
    fireEvent.click(await screen.findByRole('button', { name: /^B\.1, juin\s: 1 action programmée\s; 1 activité, 1 réalisée$/u }, READ));
    const dialog = await screen.findByRole('dialog', { name: 'B.1, juin' });
    expect(within(dialog).getByRole('link', { name: 'Fête de la rivière au Gué-Haut' })).toBeInTheDocument();
    expect(screen.getByText('à préciser : la convention ne fixe encore rien')).toBeInTheDocument();
  });
});
