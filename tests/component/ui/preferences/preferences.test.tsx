import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserPreference, usePreference } from '#ui/preferences/browser-preference';
import { Private } from '#ui/preferences/private';
import { PrivatePage } from '#ui/preferences/private-page';
import { shareScreen } from '#ui/preferences/shared-screen';

beforeEach(() => {
  localStorage.clear();
});

const KEY = 'jalon:size';

const Size = ({ size }: { readonly size: ReturnType<typeof sizePreference> }) => (
  <button type="button" onClick={() => size.write('large')}>
    {usePreference(size)}
  </button>
);

const sizePreference = () => browserPreference('size', ['small', 'large']);

describe('a choice of this browser', () => {
  it('is the first one until another is made, which a reload keeps', () => {
    render(<Size size={sizePreference()} />);
    fireEvent.click(screen.getByRole('button', { name: 'small' }));
    expect(screen.getByRole('button', { name: 'large' })).toBeInTheDocument();
    expect(sizePreference().read()).toBe('large');
  });

  it('follows another tab, cleared storage included', () => {
    render(<Size size={sizePreference()} />);
    localStorage.setItem(KEY, 'large');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));
    expect(screen.getByRole('button', { name: 'large' })).toBeInTheDocument();
    localStorage.clear();
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: null })));
    expect(screen.getByRole('button', { name: 'small' })).toBeInTheDocument();
  });

  it('holds as long as the tab where the browser refuses to keep it', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    render(<Size size={sizePreference()} />);
    fireEvent.click(screen.getByRole('button', { name: 'small' }));
    expect(screen.getByRole('button', { name: 'large' })).toBeInTheDocument();
  });

  it('is the first one where storage cannot be read or holds something else', () => {
    localStorage.setItem(KEY, 'huge');
    expect(sizePreference().read()).toBe('small');
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(sizePreference().read()).toBe('small');
  });
});

describe('what is private', () => {
  it('is on the screen and off the paper, until the screen is shared', () => {
    render(<Private>à regarder</Private>);
    expect(screen.getByText('à regarder')).toHaveClass('no-print');
    act(() => shareScreen(true));
    expect(screen.queryByText('à regarder')).not.toBeInTheDocument();
    act(() => shareScreen(false));
    expect(screen.getByText('à regarder')).toBeInTheDocument();
  });

  it('leaves its place to what others may read', () => {
    act(() => shareScreen(true));
    render(<Private instead="185 actions.">185 actions ; 19 à renseigner.</Private>);
    expect(screen.getByText('185 actions.')).toBeInTheDocument();
    expect(screen.queryByText(/à renseigner/u)).not.toBeInTheDocument();
  });

  it('may be a whole page, which says why it is hidden and how to see it', () => {
    act(() => shareScreen(true));
    render(<PrivatePage>trois points</PrivatePage>);
    expect(screen.getByRole('heading', { level: 1, name: /masquée/u })).toBeInTheDocument();
    expect(screen.queryByText('trois points')).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: /Quitter/u }));
    expect(screen.getByText('trois points')).toBeInTheDocument();
  });
});
