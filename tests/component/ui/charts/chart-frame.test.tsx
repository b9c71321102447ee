import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';

const table: ChartTableData = {
  columns: [
    { key: 'activity', label: 'Activité' },
    { key: 'people', label: 'Participants', numeric: true },
  ],
  rows: [
    { key: 'a', href: '/activites/a', cells: { activity: { text: 'Atelier', sortValue: 'Atelier' }, people: { text: '≈ 30', spoken: 'environ 30', sortValue: 30 } } },
    { key: 'b', cells: { activity: { text: 'Raid', sortValue: 'Raid' }, people: { text: 'sans chiffre' } } },
    { key: 'c', cells: { activity: { text: 'Trail', sortValue: 'Trail' }, people: { text: '1 347', sortValue: 1347 } } },
  ],
  total: { activity: { text: 'Total' }, people: { text: '≈ 1 377' } },
};

const show = (props: Partial<ComponentProps<typeof ChartFrame>> = {}) =>
  render(
    <ChartFrame title="Participants" subtitle="Par activité" reading="Le Trail réunit le plus de monde." table={table} {...props}>
      <p>les barres</p>
    </ChartFrame>,
  );

const firstColumn = (): readonly (string | null)[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('the frame of a chart', () => {
  it('is a figure named by its title and described by its reading', () => {
    show();
    const figure = screen.getByRole('figure', { name: 'Participants' });
    expect(figure).toHaveAccessibleDescription('Le Trail réunit le plus de monde.');
    expect(screen.getByText('Par activité')).toBeVisible();
  });

  it('has its title at the level that the page asks for', () => {
    show({ headingLevel: 3 });
    expect(screen.getByRole('heading', { level: 3, name: 'Participants' })).toBeVisible();
  });

  it('swaps the chart for a table with the same figures, and back, with the keyboard', async () => {
    const user = userEvent.setup();
    show();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Voir en tableau' })).toHaveFocus();
    await user.keyboard('{Enter}');
    const inTable = within(screen.getByRole('table', { name: 'Participants' }));
    expect(inTable.getByRole('row', { name: 'Atelier environ 30' })).toBeVisible();
    expect(inTable.getByRole('row', { name: 'Raid sans chiffre' })).toBeVisible();
    expect(inTable.getByRole('row', { name: 'Total ≈ 1 377' })).toBeVisible();
    expect(screen.queryByText('les barres')).not.toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(screen.getByText('les barres')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('leads from a row of the table to what is behind it', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Voir en tableau' }));
    expect(screen.getByRole('link', { name: 'Atelier' })).toHaveAttribute('href', '/activites/a');
  });

  it('sorts figures from the greatest, and leaves what is unknown at the end both ways', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Voir en tableau' }));
    await user.click(screen.getByRole('button', { name: 'Participants' }));
    expect(screen.getByRole('columnheader', { name: 'Participants' })).toHaveAttribute('aria-sort', 'descending');
    expect(firstColumn()).toEqual(['Trail', 'Atelier', 'Raid', 'Total']);
    await user.click(screen.getByRole('button', { name: 'Participants' }));
    expect(firstColumn()).toEqual(['Atelier', 'Trail', 'Raid', 'Total']);
  });

  it('says that it is being prepared, and offers no table of figures that are not there yet', () => {
    show({ loading: true });
    expect(screen.getByRole('status')).toHaveTextContent('Le graphique se prépare…');
    expect(screen.getByRole('figure')).toHaveAttribute('aria-busy', 'true');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says in words that there is nothing to show', () => {
    show({ empty: 'Aucun comptage en 2021.' });
    expect(screen.getByText('Aucun comptage en 2021.')).toBeVisible();
    expect(screen.queryByText('les barres')).not.toBeInTheDocument();
  });

  it('says that its figures could not be read', () => {
    show({ failed: true });
    expect(screen.getByRole('alert')).toHaveTextContent('n’ont pas pu être lus');
  });
});
