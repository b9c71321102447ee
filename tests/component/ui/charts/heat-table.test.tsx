import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HEAT_STEPS, heatStep } from '#ui/charts/heat-ramp';
import { HeatTable } from '#ui/charts/heat-table';

const show = (mark: 'ramp' | 'thread' = 'ramp') =>
  render(
    <HeatTable
      caption="Nature des activités"
      rowHead="Objectif"
      mark={mark}
      columns={[{ key: 'study', label: 'Études' }, { key: 'event', label: 'Événements' }, { key: 'none', label: 'sans date', apart: true }]}
      rows={[
        { key: '1.1', label: '1.1', href: '/objectifs/1.1', cells: { study: { value: 4, href: '/activites?nature=study' }, event: { value: 0 }, none: { value: 90 } }, total: { value: 94 } },
        { key: '3.4', label: '3.4', words: 'non enregistré', cells: {}, total: { value: 0 } },
      ]}
      totals={{ label: 'Total', cells: { study: { value: 4 }, event: { value: 0 }, none: { value: 90 } }, total: { value: 94 } }}
    />,
  );

describe('a matrix', () => {
  it('is a table with a number in every cell, zero included', () => {
    show();
    const table = within(screen.getByRole('table', { name: 'Nature des activités' }));
    expect(table.getByRole('row', { name: '1.1 4 0 90 94' })).toBeInTheDocument();
    expect(table.getByRole('row', { name: 'Total 4 0 90 94' })).toBeInTheDocument();
    expect(table.getByRole('columnheader', { name: 'Objectif' })).toBeInTheDocument();
  });

  it('says in words across its row that nothing is recorded', () => {
    show();
    expect(screen.getByRole('cell', { name: 'non enregistré' })).toHaveAttribute('colspan', '3');
    expect(screen.getByRole('row', { name: '3.4 non enregistré 0' })).toBeInTheDocument();
  });

  it('leads from a cell and from a row to what is behind it', () => {
    show();
    expect(screen.getByRole('link', { name: '4' })).toHaveAttribute('href', '/activites?nature=study');
    expect(screen.getByRole('link', { name: '1.1' })).toHaveAttribute('href', '/objectifs/1.1');
  });

  it('keeps what stands apart off the ramp', () => {
    show();
    expect(screen.getAllByRole('cell', { name: '4' })[0]).toHaveAttribute('style', expect.stringContaining('background'));
    expect(screen.getAllByRole('cell', { name: '90' })[0]).not.toHaveAttribute('style');
  });

  it('draws a thread under each number where sizes differ too much for fills', () => {
    const { container } = show('thread');
    expect(container.querySelectorAll('tbody td i')).toHaveLength(2);
    expect(screen.getByRole('row', { name: '1.1 4 0 90 94' })).toBeInTheDocument();
  });
});

describe('the ramp of a matrix', () => {
  it('goes from its first step for one to its last for the greatest, and has none for zero', () => {
    expect(heatStep(0, 20)).toBeUndefined();
    expect(heatStep(1, 20)).toBe(HEAT_STEPS[0]);
    expect(heatStep(20, 20)).toBe(HEAT_STEPS.at(-1));
    expect(heatStep(1, 1)).toBe(HEAT_STEPS[0]);
  });
});
