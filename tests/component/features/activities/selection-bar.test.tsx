import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { SelectionProvider, useSelection } from '#features/activities/bulk/selection';
import { SelectionBar } from '#features/activities/bulk/selection-bar';
import { loadMessages } from '#i18n/i18n-context';
import type { JalonDatabase } from '#storage/database';
import { LiveQueries } from '#storage/live/live-query';
import { StorageContext } from '#storage/live/storage-context';
import { readYear, type YearSnapshot } from '#storage/repositories/year.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const ACTIVITIES = ['Trail', 'Raid', 'Forum'].map((title) => anActivity({ id: idFor(title), title }));

const Boxes = ({ activities }: { readonly activities: readonly Activity[] }) => {
  const { ids, toggle } = useSelection();
  return activities.map(({ id, title }) => (
    <label key={id}>
      <input type="checkbox" checked={ids.has(id)} onChange={() => toggle(id)} /> {title}
    </label>
  ));
};

const Page = ({ db, snapshot, activities }: { readonly db: JalonDatabase; readonly snapshot: YearSnapshot; readonly activities: readonly Activity[] }) => {
  const client = new QueryClient();
  return (
    <QueryClientProvider client={client}>
      <StorageContext value={{ db, live: new LiveQueries(client), dossier: idFor('dossier') }}>
        <SelectionProvider known={new Set(activities.map(({ id }) => id))}>
          <SelectionBar snapshot={snapshot} />
          <Boxes activities={activities} />
        </SelectionProvider>
      </StorageContext>
    </QueryClientProvider>
  );
};

const open = async () => {
  const db = await aStoredRecord(ACTIVITIES);
  const snapshot = await readYear(db, idFor('dossier'), 2022);
  const { rerender } = render(<Page db={db} snapshot={snapshot} activities={ACTIVITIES} />);
  const select = async (...titles: readonly string[]) => {
    for (const name of titles) await userEvent.click(screen.getByRole('checkbox', { name }));
    return screen.findByRole('region', { name: 'Activités sélectionnées' });
  };
  return { db, select, rerender: (activities: readonly Activity[]) => rerender(<Page db={db} snapshot={snapshot} activities={activities} />) };
};

describe('the bar of the selected activities', () => {
  beforeAll(() => loadMessages('bulk'));

  it('says how many are selected, and goes when none is', async () => {
    const { select } = await open();
    const bar = await select('Trail', 'Forum');
    expect(within(bar).getByText('2 activités sélectionnées')).toBeVisible();
    await userEvent.click(within(bar).getByRole('button', { name: 'Désélectionner' }));
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Aucune activité sélectionnée');
  });

  it('forgets what was deleted', async () => {
    const { select, rerender } = await open();
    await select('Trail', 'Forum');
    rerender(ACTIVITIES.slice(0, 2));
    expect(await screen.findByText('1 activité sélectionnée', { selector: 'b' })).toBeVisible();
  });

  it('shows what would change before it changes anything', async () => {
    const { db, select } = await open();
    const bar = await select('Trail', 'Raid');
    await userEvent.click(within(bar).getByRole('button', { name: 'Avancement' }));
    const status = await screen.findByLabelText('Nouvel avancement');
    await userEvent.selectOptions(status, 'Réalisée');
    expect(await screen.findByText('Rien ne change, 2 le sont déjà.')).toBeVisible();
    await userEvent.selectOptions(status, 'En cours');
    expect(screen.getByText('2 changent.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Changer 2 activités' }));
    expect(await within(bar).findByText(/Avancement changé/u)).toBeVisible();
    expect((await db.records('activities').toArray()).filter(({ status: now }) => now === 'in_progress')).toHaveLength(2);
  });
});
