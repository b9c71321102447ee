import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SearchDialog } from '#features/search/search-dialog';
import { loadMessages } from '#i18n/i18n-context';
import { searchResponder } from '#storage/search/answer-search';
import type { SearchRequest } from '#storage/search/search-requests';
import { shareScreen } from '#ui/preferences/shared-screen';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { renderPage } from '../render-page';
import { workerHere } from '../worker-here';

const Page = () => <SearchDialog onClose={() => undefined} />;

const titles = ['Fête de la Sainte-Barbe', 'Forum des fêtes', 'Colloque'];

const open = async () => {
  await renderPage(Page, '/', {
    activities: titles.map((title) => anActivity({ id: idFor(title), title })),
    plannedActions: [aPlannedAction('Fête de clôture')],
  });
  return screen.findByRole('combobox', { name: 'Ce que vous cherchez' });
};

const marked = (): readonly (string | null)[] => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('the dialog « Rechercher »', () => {
  beforeEach(async () => {
    const respond = searchResponder();
    workerHere<SearchRequest>(async (request, post) => post(await respond(request)));
    await loadMessages('search');
    shareScreen(false);
  });

  it('finds as one types, by type, with the words marked', async () => {
    const field = await open();
    await userEvent.type(field, 'fete');
    const activities = await screen.findByRole('group', { name: /^Activités/u });
    expect(within(activities).getAllByRole('option')).toHaveLength(2);
    expect(within(screen.getByRole('group', { name: /^Actions prévues/u })).getByRole('option', { name: /2023/u })).toBeVisible();
    expect(marked()).toEqual(['Fête', 'fêtes', 'Fête']);
    expect(screen.getByRole('status')).toHaveTextContent('3 résultats');
    await userEvent.clear(field);
    await userEvent.type(field, 'coloque');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/s’en approche/u));
    expect(marked()).toEqual(['Colloque']);
    await userEvent.clear(field);
    await userEvent.type(field, 'xylophone');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/Rien ne correspond/u));
  });

  it('offers pages and commands, walked through with the arrows; on a shared screen, none that is private', async () => {
    const field = await open();
    expect(screen.getByRole('option', { name: 'À vérifier' })).toBeVisible();
    await userEvent.type(field, 'ajouter');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await userEvent.clear(field);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(screen.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true');
    shareScreen(true);
    await waitFor(() => expect(screen.queryByRole('option', { name: 'À vérifier' })).toBeNull());
    await userEvent.type(field, 'vérifier');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/Rien ne correspond/u));
    shareScreen(false);
  });
});
