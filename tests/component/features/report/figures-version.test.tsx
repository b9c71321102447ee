import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ReportPage } from '#features/report/report-page';
import { commit } from '#storage/commands/commit';
import { keepVersion } from '#storage/versions/keep-version';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { renderPage } from '../render-page';
import { versionsHere } from '../versions-here';

const told = anActivity({ id: idFor('told'), title: 'Fête du fleuve', reportText: 'Une rencontre parmi {activities}.' });
const later = anActivity({ id: idFor('later'), title: 'Ajoutée après' });

const SLOW = { timeout: 10_000 };

describe('the figures of a report that was sent', () => {
  it('stay those of its version once one is chosen, and its director is told which moved', { timeout: 60_000 }, async () => {
    const db = await renderPage(ReportPage, '/rapport?mode=redaction', { activities: [told], reports: [aReport({ title: 'Notre année' })] });
    versionsHere(db);
    await screen.findByText(/^Une rencontre parmi 1\.$/u, {}, SLOW);
    await keepVersion(db, { dossier: told.dossier, occasion: 'own', date: day('2022-12-15'), label: 'Envoi' });
    const whose = await screen.findByRole('combobox', { name: 'Chiffres des textes' }, SLOW);
    await userEvent.selectOptions(whose, 'version du 15 décembre 2022');
    await waitFor(() => expect(whose).toHaveDisplayValue('version du 15 décembre 2022'));
    await commit(db, { dossier: told.dossier, name: 'add-activity', writes: [{ table: 'activities', put: later }] });
    expect(await screen.findByText(/1 chiffre a changé dans le dossier depuis la version du 15 décembre 2022/u, {}, SLOW)).toBeInTheDocument();
    expect(screen.getByText(/^Activités\s: 1 dans la version, 2 aujourd’hui$/u)).toBeInTheDocument();
    expect(screen.getByText(/^Une rencontre parmi 1\.$/u)).toBeInTheDocument();
    await userEvent.selectOptions(whose, 'Ceux du dossier, à jour');
    expect(await screen.findByText(/^Une rencontre parmi 2\.$/u, {}, SLOW)).toBeInTheDocument();
  });
});
