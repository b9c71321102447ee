import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DossierId } from '#domain/record/id';
import { resolveProposal, type Choices, type Proposal } from '#documents/collect/proposal';
import { ConflictChoice } from '#features/import/collect/conflict-choice';
import { loadMessages } from '#i18n/i18n-context';
import { idFor } from '#tests/fixtures/builders/id-for';

const DOSSIER = idFor<'Dossier'>('dossier') as DossierId;
const ID = idFor('activity');

const PROPOSAL: Proposal = {
  table: 'activities',
  id: ID,
  dossier: DOSSIER,
  current: { dossier: DOSSIER, id: ID, rev: 3, title: 'Du bureau', places: ['Lens'] },
  origins: [{ file: 'lea.json' }, { file: 'sam.xlsx', sheet: 'Activités', row: 4 }],
  fields: [
    { field: 'title', conflict: true, offers: [{ value: 'De Léa', origin: { file: 'lea.json' } }, { value: 'De Sam', origin: { file: 'sam.xlsx', sheet: 'Activités', row: 4 } }] },
    { field: 'places', conflict: false, offers: [{ value: ['Lens', 'Liévin'], origin: { file: 'lea.json' } }] },
  ],
  removal: false,
};

let chosen: Choices = new Map();

const Chooser = () => {
  const [choices, setChoices] = useState<Choices>(new Map());
  chosen = choices;
  return <ConflictChoice proposal={PROPOSAL} title="Forum" names={new Map()} choices={choices} onChoose={(key, offer) => setChoices(new Map([...choices, [key, offer]]))} />;
};

const spoken = (element: HTMLElement): string => (element.closest('label')?.textContent ?? '').replace(/\s/gu, ' ');

describe('a field changed here and in two files', () => {
  beforeAll(async () => {
    await Promise.all((['collect', 'changes'] as const).map(loadMessages));
  });

  it('keeps what is here until someone chooses, and asks of no other field', () => {
    render(<Chooser />);
    const group = screen.getByRole('group', { name: 'Forum' });
    expect(within(group).getAllByRole('radio').map(spoken)).toEqual([
      'Garder ici : Du bureau',
      'Prendre lea.json : De Léa',
      'Prendre sam.xlsx, Activités, ligne 4 : De Sam',
    ]);
    expect(within(group).getByRole('radio', { name: /Garder ici/u })).toBeChecked();
    expect(resolveProposal(PROPOSAL, chosen)).toMatchObject({ title: 'Du bureau', places: ['Lens', 'Liévin'] });
  });

  it('takes the file that is chosen, by keyboard too', async () => {
    const user = userEvent.setup();
    render(<Chooser />);
    await user.click(screen.getByRole('radio', { name: /De Léa/u }));
    expect(resolveProposal(PROPOSAL, chosen)).toMatchObject({ title: 'De Léa' });
    await user.keyboard('{ArrowDown}');
    expect(resolveProposal(PROPOSAL, chosen)).toMatchObject({ title: 'De Sam' });
  });
});
