import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VersionsPage } from '#features/versions/versions-page';
import { commit } from '#storage/commands/commit';
import type { JalonDatabase } from '#storage/database';
import { readKeptVersions } from '#storage/repositories/versions.repository';
import { readVersionText } from '#storage/versions/stored-version';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { renderPage } from '../render-page';
import { keepNow, versionsHere } from '../versions-here';

const DOSSIER = idFor<'Dossier'>('dossier');
const FIRST = { dossier: DOSSIER, occasion: 'documents_sent', date: day('2023-05-15'), label: 'Comité technique' } as const;

const figure = (value: number) => aMeasure({ id: idFor('figure'), metric: 'attendance', value, unit: 'participants' });
const visit = anActivity({ id: idFor('visit'), title: 'Visite du site', status: 'in_progress', measures: [figure(250)] });
const note = anActivity({ id: idFor('note'), title: 'Note de cadrage', objective: idFor('2.1') });

const open = async (address = '/comites/comparer', keep = true): Promise<JalonDatabase> => {
  const db = await renderPage(VersionsPage, address, { activities: [visit, note] });
  versionsHere(db);
  if (keep) await keepNow(db, FIRST);
  return db;
};

const change = (db: JalonDatabase) =>
  commit(db, {
    dossier: DOSSIER, name: 'save-activity',
    writes: [
      { table: 'activities', put: { ...visit, status: 'completed', measures: [figure(300)] } },
      { table: 'activities', put: { ...note, title: 'Note d’intention', dates: [date('2022-06')] } },
    ],
  });

const fileOf = async (db: JalonDatabase): Promise<string> => {
  const [version] = (await readKeptVersions(db, DOSSIER)).whole;
  const text = version === undefined ? null : await readVersionText(db, version);
  return text?.ok === true ? text.value : expect.fail('nothing kept');
};

const check = async (content: string): Promise<void> => {
  await userEvent.upload(await screen.findByLabelText('Choisir un fichier à vérifier'), new File([content], 'version.json', { type: 'application/json' }));
};

afterEach(() => vi.unstubAllGlobals());

describe('what changed since the last committee', () => {
  it('says how to keep a version as long as there is none', async () => {
    await open('/comites/comparer', false);
    expect(await screen.findByText('Aucune version n’est encore arrêtée')).toBeInTheDocument();
  });

  it('says in words that nothing changed', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: /^Depuis la version du 15 mai 2023, rien n’a changé/u })).toBeInTheDocument();
  });

  it('tells each change under its objective with both values, as soon as it is made', async () => {
    const db = await open();
    await screen.findByRole('heading', { level: 1, name: /rien n’a changé/u });
    await change(db);
    expect(await screen.findByRole('heading', { level: 1, name: 'Depuis la version du 15 mai 2023, 1 réalisation parmi 4 changements.' })).toBeInTheDocument();
    const first = screen.getByRole('region', { name: /^1\.1/u });
    expect(first).toHaveTextContent(/activité Visite du site.*Avancement.*en cours → devient réalisée.*Participants.*250 participants → devient 300 participants/u);
    expect(within(first).getByRole('link', { name: 'Visite du site' })).toHaveAttribute('href', `/activites/${visit.id}?annee=2022`);
    expect(screen.getByRole('region', { name: /^2\.1/u })).toHaveTextContent(/sans date → devient juin 2022.*Note de cadrage → devient Note d’intention/u);
  });

  it('keeps one sort of change in view', async () => {
    const db = await open('/comites/comparer?genre=figures');
    await change(db);
    const tabs = await screen.findByRole('navigation', { name: 'Sortes de changements' });
    expect(within(tabs).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Tout 4', 'Réalisé 1', 'Dates 1', 'Chiffres 1', 'Corrigé 1']);
    expect(within(tabs).getByRole('link', { current: 'page' })).toHaveTextContent('Chiffres 1');
    expect(screen.getByRole('region', { name: /^1\.1/u })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /^2\.1/u })).not.toBeInTheDocument();
  });

  it('says so of an address that names a version no longer there, and shows the latest', async () => {
    await open('/comites/comparer?avant=nowhere');
    expect(await screen.findByText(/n’est plus dans ce dossier/u)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { level: 1, name: /^Depuis la version du 15 mai 2023/u })).toBeInTheDocument();
  });
});

describe('a version of one programme alone', () => {
  it('stands apart, and an address that asks for it is told where it is compared', async () => {
    const programme = { dossier: DOSSIER, id: idFor<'Programme'>('programme'), rev: 0, convention: idFor<'Convention'>('convention'), year: 2023, versions: [] };
    const adopted = { dossier: DOSSIER, id: idFor<'Snapshot'>('adopted'), rev: 0, programme: programme.id, date: day('2023-02-01'), takenAt: '2023-02-01T10:00:00.000Z', label: 'Programme 2023 adopté', sha256: 'a'.repeat(64), content: '{}' };
    const db = await renderPage(VersionsPage, `/comites/comparer?avant=${adopted.id}`, { programmes: [programme], snapshots: [adopted] });
    versionsHere(db);
    await keepNow(db, FIRST);
    expect(await screen.findByText(/ne garde que le programme 2023/u)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Programme 2023 adopté' })).toHaveAttribute('href', '/programme?annee=2023');
    expect(within(screen.getByRole('combobox', { name: 'De' })).getAllByRole('option')).toHaveLength(1);
  });
});

describe('a file that is checked', () => {
  it('is told to be the version that it is, to the byte', async () => {
    const db = await open();
    await check(await fileOf(db));
    expect(await screen.findByText(/« version\.json » est la version du 15 mai 2023, à l’octet près/u)).toBeInTheDocument();
  });

  it('is told to be none of them once a byte is altered, with both hashes', async () => {
    const db = await open();
    await check((await fileOf(db)).replace('Visite', 'visite'));
    const verdict = await screen.findByRole('alert');
    expect(verdict).toHaveTextContent(/n’est aucune des versions gardées ici/u);
    expect(within(verdict).getAllByText(/^[0-9a-f]{64}$/u)).toHaveLength(2);
  });

  it('is told to be of another dossier, or no version at all', async () => {
    const db = await open();
    const text = await fileOf(db);
    await check(text.replaceAll(DOSSIER, idFor('another dossier')));
    expect(await screen.findByText(/est la version d’un autre dossier.: Convention des Rives/u)).toBeInTheDocument();
    await check('bonjour');
    expect(await screen.findByText(/n’est pas une version arrêtée/u)).toBeInTheDocument();
  });
});
