import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StackedRows } from '#ui/charts/stacked-rows';

const series = [{ key: 'press', label: 'Presse' }, { key: 'radio', label: 'Radio' }];
const rows = [
  { key: 'a', label: '10e anniversaire', segments: { press: { value: 411, href: '/medias' }, radio: { value: 18 } } },
  { key: 'b', label: 'Raid', segments: { press: { value: 0 } }, total: '≈ 10' },
];

describe('stacked rows', () => {
  it('write the name and figure of every segment under its bar, and the total of the row', () => {
    render(<StackedRows series={series} rows={rows} />);
    expect(screen.getByText('429')).toBeVisible();
    expect(screen.getByText('≈ 10')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Presse 411' })).toHaveAttribute('href', '/medias');
    expect(screen.getByText('18')).toBeVisible();
  });

  it('leave out a segment of zero', () => {
    render(<StackedRows series={series} rows={rows} />);
    expect(screen.getAllByText('Presse', { exact: false })).toHaveLength(1);
  });
});
