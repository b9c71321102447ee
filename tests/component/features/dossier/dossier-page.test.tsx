import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DossierPage } from '#features/dossier/dossier-page';
import { commit } from '#storage/commands/commit';
import type { JalonDatabase } from '#storage/database';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';
import { workerHere } from '../worker-here';

const DOSSIER = idFor<'Dossier'>('dossier');
const document = { dossier: DOSSIER, id: idFor<'Document'>('report'), rev: 0, code: 'r22', title: 'Rapport d’activité 2022', shortTitle: 'Rapport 2022', lines: [407, 1484] } as const;
const activity = anActivity({ title: 'Fête de quartier', source: { document: document.id } });

const open = () => renderPage(DossierPage, '/dossier', { documents: [document], activities: [activity] });

const check = (db: JalonDatabase): void => {
  workerHere(async (_request, post) => {
    post({ type: 'done', report: await checkIntegrity(db, DOSSIER, (progress) => post({ type: 'progress', progress })) });
  });
  fireEvent.click(screen.getByRole('button', { name: 'Vérifier le dossier' }));
};

describe('the page of the dossier', () => {
  it('says what is stored, from which documents, and that nothing is sent', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Dossier : Convention des Rives');
    expect(screen.getByText(/nulle part ailleurs. Jalon n’envoie rien/u)).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /^Rapport d’activité 2022/u });
    expect(row).toHaveTextContent('407 à 1 484');
    expect(await within(row).findByText('1 activité')).toBeInTheDocument();
    expect(screen.getByText('3 objectifs opérationnels')).toBeInTheDocument();
  });

  it('tells the load as its baseline, then the last commands in words', async () => {
    const db = await open();
    expect(await screen.findByText(/Dossier chargé : 9 enregistrements, depuis « test »/u)).toBeInTheDocument();
    await commit(db, { dossier: DOSSIER, name: 'retain-figure', reason: 'compté deux fois', writes: [{ table: 'activities', put: activity }] });
    expect(await screen.findByText('Chiffre retenu')).toBeInTheDocument();
    expect(screen.getByText(/Raison : compté deux fois/u)).toBeInTheDocument();
    expect(screen.getByText('1 modification depuis.', { exact: false })).toBeInTheDocument();
  });
});

describe('checking the dossier', () => {
  it('says how many records were read, and that none is at fault', async () => {
    const db = await open();
    await screen.findByRole('heading', { level: 1 });
    check(db);
    expect(await screen.findByText('9 enregistrements lus, aucun défaut.')).toBeInTheDocument();
  });

  it('names a bad record and its field in plain French', async () => {
    const db = await open();
    await screen.findByRole('heading', { level: 1 });
    await db.table('activities').put({ ...activity, dates: ['2022-02-30'] });
    check(db);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/9 enregistrements lus, 1 défaut/u);
    expect(alert).toHaveTextContent(/une activité \(« Fête de quartier »\), champ « dates, 1 » : cette date n’existe pas/u);
  });

  it('offers to make anew counts that are no longer those of the record', async () => {
    const db = await open();
    await screen.findByRole('heading', { level: 1 });
    await db.table('activities').put({ ...activity, kind: 'study' });
    check(db);
    fireEvent.click(await screen.findByRole('button', { name: 'Recompter les totaux' }));
    expect(await screen.findByText(/Les totaux ont été recomptés/u)).toBeInTheDocument();
  });
});
