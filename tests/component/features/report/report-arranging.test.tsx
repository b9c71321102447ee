import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { ReportPage } from '#features/report/report-page';
import { undo } from '#storage/commands/undo';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { renderPage } from '../render-page';

const race = anActivity({ id: idFor('race'), title: 'Course des quais' });
const walk = anActivity({ id: idFor('walk'), title: 'Marche des écluses' });
const study = anActivity({ id: idFor('study'), title: 'Étude des berges', kind: 'study', objective: idFor('1.2') });

/** What arranges is fetched when it is asked for. */
const SLOW = { timeout: 10_000 };

const arrange = async (tables: Partial<DossierContent['tables']> = {}) => {
  const db = await renderPage(ReportPage, '/rapport?mode=redaction', { activities: [race, walk, study], ...tables });
  await screen.findByRole('heading', { level: 2, name: 'Plan du rapport' }, SLOW);
  await screen.findByRole('heading', { level: 4, name: 'Étude des berges' }, SLOW);
  return db;
};

const preview = (): HTMLElement => screen.getByRole('region', { name: 'Aperçu' });
const objectives = (): readonly string[] => within(preview()).getAllByRole('heading', { level: 3, name: /^\d/u }).map(({ textContent }) => textContent.trim());
/** A name as it is typeset. */
const set = (name: string): string => name.replaceAll(' :', '\u202f:');
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name: set(name) }));
const closed = async (): Promise<void> => {
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
};
const said = (words: string): Promise<HTMLElement> => screen.findByText(words);

describe('a report being arranged', () => {
  it('changes the order of objectives, keeps the focus on what moved, and one undo takes it back', async () => {
    const db = await arrange();
    const before = objectives();
    expect(before.slice(0, 2).map((title) => title.slice(0, 3))).toEqual(['1.1', '1.2']);
    const up = screen.getByRole('button', { name: set('Monter : 1.2 Objectif 1.2') });
    up.focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await said('1.2 Objectif 1.2 : 1 sur 2.');
    await waitFor(() => expect(objectives().slice(0, 2).map((title) => title.slice(0, 3))).toEqual(['1.2', '1.1']));
    expect(screen.getByRole('button', { name: set('Monter : 1.2 Objectif 1.2') })).toHaveFocus();
    await undo(db, idFor('dossier'));
    await waitFor(() => expect(objectives()).toEqual(before));
  });

  it('takes up the plan of the year before, without its texts', async () => {
    await arrange({ reports: [aReport({ year: 2021, sections: [{ place: { type: 'objective', id: idFor('1.2') }, hidden: true, introduction: 'De 2021.' }] })] });
    await press('Reprendre le plan du rapport 2021');
    await said('Plan repris du rapport 2021.');
    await waitFor(() => expect(within(preview()).queryByRole('heading', { name: 'Étude des berges' })).not.toBeInTheDocument());
    expect(screen.queryByRole('button', { name: 'Reprendre le plan du rapport 2021' })).not.toBeInTheDocument();
    expect(within(preview()).queryByText('De 2021.')).not.toBeInTheDocument();
  });

  it('hides an objective with its activities, and shows it again', async () => {
    await arrange();
    await press('Masquer : 1.2 Objectif 1.2');
    await said('1.2 Objectif 1.2 : masqué.');
    await waitFor(() => expect(within(preview()).queryByRole('heading', { name: 'Étude des berges' })).not.toBeInTheDocument());
    await press('Afficher : 1.2 Objectif 1.2');
    expect(await within(preview()).findByRole('heading', { name: 'Étude des berges' })).toBeInTheDocument();
  });

  it('tells two objectives together under both titles, and apart again', async () => {
    await arrange();
    const before = objectives();
    await press('Réunir ou séparer : 1.2 Objectif 1.2');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Réunir avec 1.1 Objectif 1.1' }));
    await waitFor(() => expect(objectives()).toHaveLength(before.length - 1));
    expect(objectives()[0]).toMatch(/^1\.1 .+1\.2 /u);
    expect(within(preview()).getByRole('heading', { level: 4, name: 'Étude des berges (1.2)' })).toBeInTheDocument();
    await press('Réunir ou séparer : 1.2 Objectif 1.2');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Séparer de 1.1 Objectif 1.1' }));
    await waitFor(() => expect(objectives()).toEqual(before));
  });

  it('leaves an activity out and takes it back', async () => {
    await arrange();
    await userEvent.click(screen.getByText('2 activités', { selector: 'summary' }));
    await press('Ne pas dire dans ce rapport : Course des quais');
    await waitFor(() => expect(within(preview()).queryByRole('heading', { name: 'Course des quais' })).not.toBeInTheDocument());
    await press('Reprendre dans ce rapport : Course des quais');
    expect(await within(preview()).findByRole('heading', { name: 'Course des quais' })).toBeInTheDocument();
  });

  it('takes an introduction where a question stood, keeps what was typed and not saved, and writes it once it is saved', async () => {
    const db = await arrange();
    expect(within(preview()).getAllByText(/Qu’est-ce qui a changé cette année pour cet objectif \?/u).length).toBeGreaterThan(0);
    await userEvent.click(within(preview()).getByRole('button', { name: set('Écrire l’introduction : 1.1 Objectif 1.1') }));
    const text = await screen.findByRole('textbox', { name: 'Texte' }, SLOW);
    await userEvent.type(text, 'Une année de fête.');
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(await db.records('reports').count()).toBe(0);
    await userEvent.click(within(preview()).getByRole('button', { name: set('Écrire l’introduction : 1.1 Objectif 1.1') }));
    expect(await screen.findByText(/n’est pas encore enregistré/u)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Texte' })).toHaveValue('Une année de fête.');
    await press('Enregistrer');
    await closed();
    expect(await within(preview()).findByText('Une année de fête.')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: set('Modifier l’introduction : 1.1 Objectif 1.1') })).toHaveLength(1);
  });

  it('takes a title and a level of detail', async () => {
    await arrange();
    await userEvent.type(screen.getByRole('textbox', { name: 'Titre du rapport' }), 'Dix ans');
    await press('Enregistrer le titre');
    expect(await screen.findByRole('heading', { level: 1, name: 'Dix ans' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /^Une page/u }));
    await waitFor(() => expect(within(preview()).queryByRole('heading', { level: 3, name: /^\d/u })).not.toBeInTheDocument());
    expect(screen.queryByRole('navigation', { name: 'Sommaire' })).not.toBeInTheDocument();
  });

  it('lists for the director alone what the report still lacks, each leading to where it is filled', async () => {
    await arrange();
    const card = screen.getByRole('region', { name: 'Ce qui manque encore' });
    await userEvent.click(within(card).getByText('3 activités sans texte du rapport'));
    expect(within(card).getByRole('button', { name: 'Étude des berges' })).toBeInTheDocument();
    await userEvent.click(within(card).getByText('4 introductions à écrire'));
    await userEvent.click(within(card).getByRole('button', { name: 'Avant-propos' }));
    expect(await screen.findByRole('dialog', { name: set('Introduction : Avant-propos') })).toBeInTheDocument();
    expect(card.closest('.no-print')).not.toBeNull();
  });
});
