import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ChartLink } from '#ui/charts/chart-link';

describe('the link of a mark', () => {
  it('goes to its activities without reloading the page', async () => {
    const history = createMemoryHistory({ initialEntries: ['/'] });
    const page = createRootRoute({ component: () => <ChartLink href="/activites?nature=event">17</ChartLink>, notFoundComponent: () => null });
    render(<RouterProvider router={createRouter({ routeTree: page, history })} />);
    await userEvent.click(await screen.findByRole('link', { name: '17' }));
    expect(history.location.href).toBe('/activites?nature=event');
  });

  it('is plain text where there is nothing to open', () => {
    render(<ChartLink href={undefined}>17</ChartLink>);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByText('17')).toBeVisible();
  });
});
