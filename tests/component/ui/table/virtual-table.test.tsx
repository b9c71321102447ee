import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VirtualTable } from '#ui/table/virtual-table';

const LongTable = ({ count }: { readonly count: number }) => (
  <VirtualTable
    name="Lignes"
    columns={[{ key: 'line', header: 'Ligne' }]}
    count={count}
    keyOf={String}
    estimate={() => 48}
    row={(index, { ref: _unmeasured, ...attributes }) => (
      <tr {...attributes}>
        <td role="cell">{index}</td>
      </tr>
    )}
  />
);

const bodyRows = () => screen.getAllByRole('row').slice(1);

describe('a table of any length', () => {
  it('draws the rows near the window only, and says how many there are and which is which', () => {
    render(<LongTable count={16_000} />);
    expect(screen.getByRole('table', { name: 'Lignes' })).toHaveAttribute('aria-rowcount', '16001');
    expect(bodyRows().length).toBeLessThan(60);
    expect(bodyRows()[0]).toHaveAttribute('aria-rowindex', '2');
  });

  it('draws every row on paper, and the near ones again afterwards', () => {
    render(<LongTable count={300} />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('tbody tr[data-index]')).toHaveLength(300);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('tbody tr[data-index]').length).toBeLessThan(60);
  });
});
