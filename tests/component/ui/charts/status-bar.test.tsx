import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusBar, WideStatusBar, type StatusCounts } from '#ui/charts/status-bar';
import { StatusLegend } from '#ui/charts/status-legend';

const counts: StatusCounts = { completed: 12, in_progress: 16, postponed: 0, stalled: 6, abandoned: 1, not_started: 0, unknown: 1 };

describe('a bar of progress', () => {
  it('is named by its counts in words, without those that are zero', () => {
    render(<StatusBar counts={counts} scale={51} />);
    expect(screen.getByRole('img')).toHaveAccessibleName('12 réalisées, 16 en cours, 6 sans avancée, 1 abandonnée, 1 non renseignée');
  });

  it('has one segment for each progress present, and shares the scale of its neighbours', () => {
    render(<StatusBar counts={counts} scale={72} share={0.5} />);
    expect(screen.getByRole('img').children).toHaveLength(5);
    expect(screen.getByRole('img')).toHaveStyle({ width: '25%' });
  });

  it('writes its counts beside it', () => {
    const { container } = render(<StatusBar counts={counts} scale={51} />);
    expect(container).toHaveTextContent('1216611');
  });

  it('says every count in words when it is as wide as the page, with a way to the activities', () => {
    render(<WideStatusBar counts={counts} hrefs={{ completed: '/activites?avancement=completed' }} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '12 réalisées',
      '16 en cours',
      '6 sans avancée',
      '1 abandonnée',
      '1 non renseignée',
    ]);
    expect(screen.getByRole('link', { name: '12 réalisées' })).toHaveAttribute('href', '/activites?avancement=completed');
  });

  it('has a legend that names each progress', () => {
    render(<StatusLegend statuses={['completed', 'stalled']} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Réalisée', 'Sans avancée']);
  });
});
