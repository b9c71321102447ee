import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MonthColumns } from '#ui/charts/month-columns';
import type { MonthColumn } from '#ui/charts/month-column';

const months = Array.from({ length: 12 }, (_, index): MonthColumn => ({ column: { type: 'month', month: index + 1 }, values: [index === 4 ? 3 : 0], href: `/activites?mois=${index + 1}` }));
const columns: readonly MonthColumn[] = [...months, { column: { type: 'quarter', number: 3 }, values: [1] }, { column: { type: 'undated' }, values: [4] }];

describe('columns by month', () => {
  it('say every month and its count, then what has no month', () => {
    render(<MonthColumns columns={columns} />);
    const spoken = screen.getAllByRole('listitem').map((item) => item.querySelector('.visually-hidden')?.textContent);
    expect(spoken).toHaveLength(14);
    expect(spoken.slice(3, 6)).toEqual(['avril\u202f: 0', 'mai\u202f: 3', 'juin\u202f: 0']);
    expect(spoken.slice(12)).toEqual(['3e trimestre\u202f: 1', 'sans date\u202f: 4']);
  });

  it('lead to the activities of their month', () => {
    render(<MonthColumns columns={columns} />);
    expect(screen.getByRole('link', { name: 'mai\u202f: 3' })).toHaveAttribute('href', '/activites?mois=5');
  });

  it('write every count on its column, and a dot for none', () => {
    const { container } = render(<MonthColumns columns={columns} />);
    const counts = [...container.querySelectorAll('[class*="count"]:not(ol)')].map((count) => count.textContent);
    expect(counts).toEqual(['·', '·', '·', '·', '3', '·', '·', '·', '·', '·', '·', '·', '1', '4']);
  });

  it('are hatched where there is no month', async () => {
    const { container } = render(<MonthColumns columns={columns} />);
    await waitFor(() => {
      expect(container.querySelectorAll('.recharts-bar-rectangle rect')).toHaveLength(3);
    });
    expect(container.querySelectorAll('.recharts-bar-rectangle rect[fill^="url("]')).toHaveLength(2);
  });

  it('give the count of each series when they are stacked', () => {
    const stacked = months.map((month) => ({ ...month, values: [...month.values, 2] }));
    render(<MonthColumns columns={stacked} series={[{ key: 'a', label: 'Objectif 1' }, { key: 'b', label: 'Objectif 2' }]} />);
    expect(screen.getByRole('link', { name: 'mai\u202f: 5, Objectif 1\u202f: 3, Objectif 2\u202f: 2' })).toBeInTheDocument();
  });
});
