import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '#i18n/i18n-context';
import { ChangeList } from '#ui/history/change-list';
import { anActivity } from '#tests/fixtures/builders/activity-builder';

const before = { ...anActivity({ title: 'Fête' }) };
const after = { ...before, title: 'Fête de quartier' };

describe('what changed in a record', () => {
  beforeAll(() => loadMessages('changes'));

  it('says what was and what is, also to who cannot see the arrow', () => {
    render(<ChangeList change={{ before, after }} names={new Map()} />);
    expect(screen.getByText('Intitulé').closest('div')).toHaveTextContent('Fête → devient Fête de quartier');
  });

  it('says so when nothing changed', () => {
    render(<ChangeList change={{ before, after: { ...before, rev: 9 } }} names={new Map()} />);
    expect(screen.getByText('Enregistré de nouveau, sans rien changer.')).toBeInTheDocument();
  });
});
