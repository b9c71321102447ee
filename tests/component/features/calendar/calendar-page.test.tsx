import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { CalendarPage } from '#features/calendar/calendar-page';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { renderPage } from '../render-page';

const tables: Partial<DossierContent['tables']> = {
  programmes: [{ dossier: idFor('dossier'), id: idFor('programme'), rev: 0, convention: idFor('convention'), year: 2023, versions: [] }],
  plannedActions: [
    aPlannedAction('Rendre un avis', { due: [date('2023-03-10')] }),
    aPlannedAction('Publier un guide', { position: 1, objective: idFor('1.2'), due: [date('2023-Q2')] }),
    aPlannedAction('Veiller', { position: 2 }),
  ],
  activities: [
    anActivity({ year: 2023, title: 'Journée des rives', dates: [date('2023-03-18')], territories: ['59'] }),
    anActivity({ id: idFor('elsewhere'), year: 2023, title: 'Soirée', dates: [date('2023-03-19')] }),
  ],
};

const open = (address: string) => renderPage(CalendarPage, address, tables);

const title = () => screen.findByRole('heading', { level: 1 });

describe('the calendar', () => {
  it('says how much the year holds, and opens on the first month that holds something', async () => {
    await open('/calendrier?annee=2023');
    expect(await title()).toHaveTextContent('Calendrier 2023 : 2 échéances et 2 événements.');
    const month = screen.getByRole('table', { name: 'Mars 2023' });
    expect(within(month).getByRole('link', { name: 'Rendre un avis' })).toHaveAttribute('href', expect.stringMatching(/^\/programme\?annee=2023#action-/u));
    expect(within(month).getByRole('link', { name: 'Journée des rives' })).toBeInTheDocument();
    expect(screen.getByText('1 action du programme 2023 sans échéance fixée', { exact: false })).toBeInTheDocument();
  });

  it('shows apart what has no day, and stays in the years that the dossier knows', async () => {
    await open('/calendrier?annee=2023&mois=12');
    expect(await screen.findByRole('table', { name: 'Décembre 2023' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Janvier 2024' })).not.toBeInTheDocument();
  });

  it('passes over a month that is none, and says which objective is unknown', async () => {
    await open('/calendrier?annee=2023&mois=13&objectif=9.9');
    expect(await screen.findByRole('table', { name: 'Mars 2023' })).toBeInTheDocument();
    expect(screen.getByText(/objectif=9\.9/u)).toBeInTheDocument();
  });

  it('is narrowed to an objective, in its sentence too, and gives the least precise dates in the list', async () => {
    await open('/calendrier?annee=2023&objectif=1.2&vue=liste');
    expect(await title()).toHaveTextContent('Calendrier 2023 : 1 échéance.');
    expect(screen.getByRole('heading', { level: 2, name: '2e trimestre' })).toBeInTheDocument();
    expect(screen.queryByText('Journée des rives')).not.toBeInTheDocument();
  });

  it('narrows events only to a territory, and says how many name none', async () => {
    await open('/calendrier?annee=2023&territoire=59');
    expect(await title()).toHaveTextContent('2 échéances et 1 événement');
    expect(screen.getByText(/1 événement sans territoire n’y est pas/u)).toBeInTheDocument();
  });
});
