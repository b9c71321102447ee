import { render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ChangeList } from '#ui/history/change-list';
import { shareScreen } from '#ui/preferences/shared-screen';

afterEach(() => {
  shareScreen(false);
});

const change = { before: { title: 'Régate', internalNote: 'à revoir' }, after: { title: 'Régate de mai', internalNote: 'revu en bureau' } };

it('a change of an internal note is told on a screen of one’s own only, and never printed', () => {
  render(<ChangeList change={change} names={new Map()} />);
  expect(screen.getByText('revu en bureau').closest('.no-print')).not.toBeNull();
  expect(screen.getByText('Régate de mai').closest('.no-print')).toBeNull();
});

it('a change of an internal note is hidden from a shared screen, the rest of the change is not', () => {
  shareScreen(true);
  render(<ChangeList change={change} names={new Map()} />);
  expect(screen.queryByText('revu en bureau')).not.toBeInTheDocument();
  expect(screen.getByText('Régate de mai')).toBeInTheDocument();
});
