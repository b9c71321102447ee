import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { DossierId } from '#domain/record/id';
import { resolveProposal, type Choices, type Proposal } from '#documents/collect/proposal';
import { Conflicts } from '#features/import/table/conflicts';
import type { ShownProposals } from '#features/import/table/table-requests';
import { loadMessages } from '#i18n/i18n-context';
import { idFor } from '#tests/fixtures/builders/id-for';

const DOSSIER = idFor<'Dossier'>('dossier') as DossierId;

const proposal = (name: string): Proposal => ({
  table: 'activities',
  id: idFor(name),
  dossier: DOSSIER,
  current: { dossier: DOSSIER, id: idFor(name), rev: 3, title: `${name} d’ici` },
  origins: [{ file: 'suivi.csv' }],
  fields: [{ field: 'title', conflict: true, offers: [{ value: `${name} du fichier`, origin: { file: 'suivi.csv' } }] }],
  removal: false,
});

const [SHOWN, UNSEEN] = [proposal('Forum'), proposal('Balade')];
const onMore = vi.fn();
let chosen: Choices = new Map();

const Preview = () => {
  const [choices, setChoices] = useState<Choices>(new Map());
  chosen = choices;
  const proposals = { conflicts: [SHOWN], conflictCount: 2, wholeConflicts: [true, true], names: new Map() } satisfies Partial<ShownProposals>;
  return <Conflicts proposals={proposals as unknown as ShownProposals} choices={choices} isBusy={false} onChoices={setChoices} onMore={onMore} />;
};

const titles = () => [SHOWN, UNSEEN].map((one) => resolveProposal(one, chosen)?.['title']);

describe('what a table and the dossier both changed', () => {
  beforeAll(async () => {
    await Promise.all((['collect', 'changes', 'tableImport', 'journal', 'dossier'] as const).map(loadMessages));
  });

  it('is chosen at once for all of it, also for what is not shown yet, then otherwise for one', async () => {
    const user = userEvent.setup();
    render(<Preview />);
    expect(titles()).toEqual([undefined, undefined]);
    await user.click(screen.getByRole('button', { name: 'Prendre le fichier' }));
    expect(titles()).toEqual(['Forum du fichier', 'Balade du fichier']);
    expect(screen.getByRole('button', { name: 'Prendre le fichier' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('radio', { name: /Garder ici/u }));
    expect(titles()).toEqual([undefined, 'Balade du fichier']);
    await user.click(screen.getByRole('button', { name: 'Garder ce qui est ici' }));
    expect(titles()).toEqual([undefined, undefined]);
  });

  it('is shown further when it is asked for', async () => {
    render(<Preview />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Voir la dernière' }));
    expect(onMore).toHaveBeenCalledOnce();
  });
});
