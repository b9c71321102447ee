import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { VirtualTable } from '#ui/table/virtual-table';

const KEYS = { onKey: () => false, onMove: () => undefined };

const LongTable = ({ count }: { readonly count: number }) => (
  <VirtualTable
    name="Lignes"
    columns={[{ key: 'line', header: 'Ligne' }]}
    count={count}
    keyOf={String}
    estimate={() => 48}
    keys={KEYS}
    focus={{ current: null }}
    describedBy="keys"
    row={(index) => (
      <tr role="row" data-index={index} aria-rowindex={index + 2}>
        <td role="gridcell" tabIndex={-1} data-column={0}>
          {index}
        </td>
      </tr>
    )}
  />
);

const bodyRows = () => screen.getAllByRole('row').slice(1);

describe('a table of any length', () => {
  it('draws the rows near the window only, and says how many there are and which is which', () => {
    render(<LongTable count={16_000} />);
    expect(screen.getByRole('grid', { name: 'Lignes' })).toHaveAttribute('aria-rowcount', '16001');
    expect(bodyRows().length).toBeLessThan(60);
    expect(bodyRows()[0]).toHaveAttribute('aria-rowindex', '2');
  });

  it('takes the focus by Tab once, and goes by keys from row to row, to the last one too', async () => {
    const user = userEvent.setup();
    render(<LongTable count={16_000} />);
    await user.tab();
    expect(screen.getByRole('gridcell', { name: '0' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(screen.getByRole('gridcell', { name: '1' })).toHaveFocus();
    expect(document.querySelectorAll('[data-column][tabindex="0"]')).toHaveLength(1);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(screen.getByRole('gridcell', { name: '15999' })).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}{PageDown}');
    expect(screen.getByRole('gridcell', { name: '12' })).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('draws every row on paper, and the near ones again afterwards', () => {
    render(<LongTable count={300} />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('tbody tr[data-index]')).toHaveLength(300);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('tbody tr[data-index]').length).toBeLessThan(60);
  });
});
