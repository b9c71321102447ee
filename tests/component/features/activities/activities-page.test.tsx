import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderActivities } from './render-activities';
import { riverRecord } from './river-record';

const table = () => screen.findByRole('grid', { name: 'Activités' });

const titles = async (): Promise<readonly string[]> => {
  const rows = within(await table()).getAllByRole('rowheader');
  return rows.flatMap((row) => within(row).queryAllByRole('link').slice(0, 1).map((link) => link.textContent));
};

describe('the list of activities', () => {
  it('counts each activity once and puts a second telling at the end of its objective, in words', async () => {
    await renderActivities(riverRecord, '/activites');
    expect(await screen.findByRole('heading', { level: 1, name: 'Activités 2022' })).toBeInTheDocument();
    expect(screen.getByText(/^3 activités, pour \d objectifs? sur \d/u)).toHaveTextContent('1 passage du rapport');
    expect(await titles()).toEqual(['Régate de l’été', 'Régate, redite', 'Étude des berges', 'Point presse']);
    expect(screen.getByText(/déjà mentionnée/u)).toHaveTextContent('déjà mentionnée Régate de l’été (non comptée)');
  });

  it('says its doubts, what is announced next, and why something was put off', async () => {
    await renderActivities(riverRecord, '/activites');
    const row = within(await table()).getByRole('row', { name: /Régate de l’été pilote/u });
    expect(row).toHaveTextContent('au moins 120 rameurs');
    expect(row).toHaveTextContent('suite annoncée : 2023');
    expect(screen.getByText('Cause : Crue de février')).toBeInTheDocument();
  });

  it('is narrowed by its address, and offers every other choice with what it would show', async () => {
    const user = userEvent.setup();
    const address = await renderActivities(riverRecord, '/activites?objectif=1.2');
    expect(await titles()).toEqual(['Étude des berges', 'Point presse']);
    const events = screen.getByRole('checkbox', { name: 'Études' });
    expect(events).toHaveAccessibleDescription('1');
    await user.click(events);
    await waitFor(() => expect(address()).toBe('/activites?objectif=1.2&nature=study'));
    expect(await titles()).toEqual(['Étude des berges']);
    await user.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
    await waitFor(() => expect(address()).toBe('/activites'));
  });

  it('opens on two activities side by side when its address asks to compare them, then on itself', async () => {
    const user = userEvent.setup();
    const [regatta, , press] = riverRecord;
    const address = await renderActivities(riverRecord, `/activites?annee=2022&doublons=${regatta?.id ?? ''},${press?.id ?? ''}`);
    const dialog = await screen.findByRole('dialog', { name: 'Doublons possibles en 2022' }, { timeout: 10_000 });
    expect(await within(dialog).findByRole('table', { name: 'Ce qui diffère' })).toHaveTextContent('Point presse');
    await user.click(within(dialog).getByRole('button', { name: 'Retour à la liste' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe('/activites?annee=2022'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('finds words typed without their accents', async () => {
    const user = userEvent.setup();
    const address = await renderActivities(riverRecord, '/activites');
    await user.type(await screen.findByRole('searchbox'), 'ETUDE');
    await waitFor(() => expect(address()).toBe('/activites?q=ETUDE'));
    expect(await titles()).toEqual(['Étude des berges']);
  });

  it('adds up the figures it was asked for, and says what is left out', async () => {
    await renderActivities(riverRecord, '/activites?chiffre=media_mentions');
    expect(await screen.findByText(/des activités affichées/u)).toHaveTextContent(/environ 100, pour 1 comptage ; 2 chiffres déjà comptés ailleurs/u);
    const row = within(await table()).getByRole('row', { name: /Régate de l’été/u });
    expect(row).toHaveTextContent('61 articles');
    expect(row).toHaveTextContent('déjà compté ailleurs');
  });

  it('keeps what has no territory one click away from a territory', async () => {
    const user = userEvent.setup();
    const address = await renderActivities(riverRecord, '/activites?territoire=59');
    expect(await titles()).toEqual(['Régate de l’été']);
    await user.click(screen.getByRole('link', { name: '2 activités sans territoire précisé' }));
    await waitFor(() => expect(address()).toBe('/activites?manque=territory'));
    expect(await titles()).toContain('Étude des berges');
  });

  it('sorts by a column, tells which way, and gives the order of the report back', async () => {
    const user = userEvent.setup();
    const address = await renderActivities(riverRecord, '/activites?vue=liste');
    const header = () => screen.getByRole('columnheader', { name: 'Activité et rôle' });
    await user.click(within(await table()).getByRole('button', { name: 'Activité et rôle' }));
    await waitFor(() => expect(header()).toHaveAttribute('aria-sort', 'ascending'));
    expect(await titles()).toEqual(['Étude des berges', 'Point presse', 'Régate de l’été', 'Régate, redite']);
    await user.click(within(header()).getByRole('button'));
    await waitFor(() => expect(address()).toBe('/activites?vue=liste&tri=-intitule'));
    await user.click(within(header()).getByRole('button'));
    await waitFor(() => expect(address()).toBe('/activites?vue=liste'));
  });

  it('folds an objective away, its count still there', async () => {
    const user = userEvent.setup();
    await renderActivities(riverRecord, '/activites?objectif=1.2');
    const group = within(await table()).getByRole('button', { name: /^1\.2/u });
    await user.click(group);
    expect(group).toHaveAttribute('aria-expanded', 'false');
    expect(await titles()).toEqual([]);
    expect(await table()).toHaveAttribute('aria-rowcount', '2');
  });

  it('says that nothing answers the filters, and which of them it does not know', async () => {
    await renderActivities(riverRecord, '/activites?q=introuvable&nature=moonwalk&tri=couleur');
    expect(await screen.findByText('Aucune activité ne répond à ces filtres')).toBeInTheDocument();
    expect(screen.getByText(/nature=moonwalk, tri=couleur/u)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Revoir les 3 activités' })).toHaveAttribute('href', expect.stringContaining('/activites'));
  });

  it('says of a year without activities what can be done next', async () => {
    await renderActivities(riverRecord, '/activites?annee=2023');
    expect(await screen.findByText('Aucune activité enregistrée pour 2023')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Voir les activités 2022' })).toBeInTheDocument();
  });
});
