import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { BarRow } from '#ui/charts/bar-row';
import { BarRows } from '#ui/charts/bar-rows';

const rows: readonly BarRow[] = [
  { key: 'a', lead: '21 mai', label: 'Trail', href: '/activites/a', parts: [{ value: 1347, doubt: 'exact' }], text: '1 347' },
  { key: 'b', lead: '24 mai', label: 'Journée', href: '/activites/b', parts: [{ value: 70, doubt: 'about' }, { value: 140, doubt: 'exact' }], text: '≈ 210', spoken: 'environ 210' },
  { key: 'c', lead: '30 juin', label: 'Rencontres', parts: [{ value: 150, doubt: 'at_least' }], text: '≥ 150', spoken: 'au moins 150' },
  { key: 'd', lead: 'sans date', label: 'Raid', parts: [], text: 'sans chiffre' },
];

const drawn = (container: HTMLElement) =>
  waitFor(() => {
    const marks = container.querySelectorAll('.recharts-bar-rectangle rect');
    expect(marks.length).toBeGreaterThan(0);
    return [...marks];
  });

describe('horizontal bars', () => {
  it('say every row and its figure in words, before any bar is drawn', () => {
    render(<BarRows rows={rows} />);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      '21 maiTrail1 347',
      '24 maiJournée≈ 210environ 210',
      '30 juinRencontres≥ 150au moins 150',
      'sans dateRaidsans chiffre',
    ]);
  });

  it('are links in the order of the rows', async () => {
    const user = userEvent.setup();
    render(<BarRows rows={rows} />);
    await user.tab();
    expect(screen.getByRole('link', { name: 'Trail' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('link', { name: 'Journée' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Journée' })).toHaveAttribute('href', '/activites/b');
  });

  it('have one mark for each part, in one drawing that no screen reader meets', async () => {
    const { container } = render(<BarRows rows={rows} />);
    expect(await drawn(container)).toHaveLength(4);
    expect(container.querySelectorAll('svg.recharts-surface')).toHaveLength(1);
    expect(container.querySelector('svg.recharts-surface')?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(screen.queryByRole('application')).not.toBeInTheDocument();
  });

  it('are as long as their figures', async () => {
    const { container } = render(<BarRows rows={rows} greatest={2694} />);
    const widths = (await drawn(container)).map((mark) => Number(mark.getAttribute('width')));
    expect(widths[0]).toBeCloseTo(160, 0);
  });

  it('put the solid part before the hatched one, and close a bound with its sign', async () => {
    const { container } = render(<BarRows rows={rows} />);
    const marks = await drawn(container);
    const hatched = marks.filter((mark) => mark.getAttribute('fill')?.startsWith('url(') === true);
    expect(hatched).toHaveLength(1);
    expect(container.querySelectorAll('.recharts-bar-rectangle path')).toHaveLength(1);
  });

  it('tell the page when they are in it, once', async () => {
    const onDrawn = vi.fn();
    const { container, rerender } = render(<BarRows rows={rows} onDrawn={onDrawn} />);
    await waitFor(() => {
      expect(onDrawn).toHaveBeenCalledTimes(1);
    });
    expect(container.querySelector('.recharts-bar-rectangle')).not.toBeNull();
    rerender(<BarRows rows={rows} onDrawn={() => void onDrawn()} />);
    expect(onDrawn).toHaveBeenCalledTimes(1);
  });

  it('say what their fills mean, for those in use', () => {
    render(<BarRows rows={rows} legend />);
    const words = screen.getAllByRole('listitem').slice(rows.length).map((item) => item.textContent);
    expect(words).toEqual(['exact', '≈ environ', '≥ au moins']);
  });
});
