import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderActivities } from './render-activities';
import { riverRecord } from './river-record';

const grid = () => screen.findByRole('grid', { name: 'Activités' });

const row = async (title: string): Promise<HTMLElement> => {
  const [link] = await screen.findAllByRole('link', { name: title });
  const line = link?.closest('tr');
  if (!(line instanceof HTMLElement)) throw new Error(`no row of ${title}`);
  return line;
};

/** The cell of a title, by the name of its column. */
const cell = async (title: string, column: string): Promise<HTMLElement> => {
  const heads = [...(await grid()).querySelectorAll('thead th')];
  const found = (await row(title)).children[heads.findIndex((head) => head.textContent.includes(column))];
  if (!(found instanceof HTMLElement)) throw new Error(`no cell under ${column}`);
  return found;
};

const focusOn = async (title: string, column: string): Promise<HTMLElement> => {
  const found = await cell(title, column);
  found.focus();
  return found;
};

describe('the cells of the list', () => {
  it('ask for the reason of an activity put off, keep the row that the filter would leave out, and say so', async () => {
    const user = userEvent.setup();
    await renderActivities(riverRecord, '/activites?avancement=completed');
    await focusOn('Point presse', 'Avancement');
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: /^Avancement de «\sPoint presse\s»/u });
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Avancement' }), 'Reportée');
    await user.keyboard('{Enter}');
    expect(await within(dialog).findByText(/Donnez la raison/u)).toBeInTheDocument();
    expect(within(dialog).getByRole('textbox')).toHaveFocus();
    await user.keyboard('Crue de mars');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await row('Point presse')).toHaveTextContent('Cause : Crue de mars'));
    expect(await row('Point presse')).toHaveTextContent('Ne répond plus aux filtres');
    expect(screen.getByText(/Avancement de «\sPoint presse\s»\s: enregistré/u)).toBeInTheDocument();
    expect(await cell('Point presse', 'Avancement')).toHaveFocus();
  });

  it('understand a date as it is said, and leave everything as it was by Esc', async () => {
    const user = userEvent.setup();
    await renderActivities(riverRecord, '/activites');
    await focusOn('Point presse', 'Date');
    await user.keyboard('{F2}');
    const field = await screen.findByRole('textbox', { name: 'Date' });
    await user.type(field, 'mi-mai');
    expect(await screen.findByText(/Compris : mai 2022/u)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await cell('Point presse', 'Date')).toHaveTextContent('date inconnue');
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'Date' }), '21/05/2022{Tab}');
    await waitFor(async () => expect(await cell('Point presse', 'Date')).toHaveTextContent('21 mai'));
    await waitFor(async () => expect(await cell('Point presse', 'Référent')).toHaveFocus());
  });

  it('are begun anew by the first character, and a row that goes to another group says so', async () => {
    const user = userEvent.setup();
    await renderActivities(riverRecord, '/activites?grouper=mois');
    await focusOn('Point presse', 'Date');
    await user.keyboard('2');
    const field = await screen.findByRole('textbox', { name: 'Date' });
    expect(field).toHaveValue('2');
    expect(field).toHaveFocus();
    await user.keyboard('1/05/2022{Enter}');
    await waitFor(async () => expect(await cell('Point presse', 'Date')).toHaveTextContent('21 mai'));
    expect(await row('Point presse')).toHaveTextContent('Va dans un autre groupe');
    await focusOn('Étude des berges', 'Avancement');
    await user.keyboard('r');
    expect(within(await screen.findByRole('dialog', { name: /^Avancement/u })).getByRole('combobox', { name: 'Avancement' })).toHaveDisplayValue('Réalisée');
  });

  it('are filled down from the one above, those taken with Shift, as one change', async () => {
    const user = userEvent.setup();
    await renderActivities(riverRecord, '/activites?grouper=aucun&tri=intitule');
    await focusOn('Étude des berges', 'Avancement');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(await screen.findByText(/Avancement\s: 2 activités changées/u)).toBeInTheDocument();
    await waitFor(async () => expect(await cell('Régate de l’été', 'Avancement')).toHaveTextContent('Reportée'));
    expect(await cell('Point presse', 'Avancement')).toHaveTextContent('Reportée');
  });

  it('go by arrows, select by the space bar, and open the sheet by Enter on a title', async () => {
    const user = userEvent.setup();
    const address = await renderActivities(riverRecord, '/activites?grouper=aucun&tri=intitule');
    await focusOn('Étude des berges', 'Activité');
    await user.keyboard('{ArrowDown} ');
    expect(screen.getByRole('checkbox', { name: /^Sélectionner «\sPoint presse\s»/u })).toBeChecked();
    expect(await row('Point presse')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toMatch(/^\/activites\/[\w-]+\?grouper=aucun/u));
  });

  it('stand under other groups, each with its count', async () => {
    await renderActivities(riverRecord, '/activites?grouper=nature');
    expect(within(await grid()).getByRole('button', { name: /^Événements/u })).toBeInTheDocument();
    expect(within(await grid()).getByRole('button', { name: /^Études/u }).closest('tr')).toHaveTextContent(/1 reportée.*1 activité/u);
  });
});
