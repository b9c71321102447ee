import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plain, type WrittenBlock } from '#documents/docx/written-document';
import { headMark } from '#documents/report/prose';
import { readReportBack } from '#documents/report/read-back/read-report-back';
import { ReportPage } from '#features/report/report-page';
import { loadMessages } from '#i18n/i18n-context';
import type { JalonDatabase } from '#storage/database';
import { saveActivity } from '#storage/commands/save-activity';
import { undo } from '#storage/commands/undo';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { activityText, altered, chapterOf, fileOf } from '#tests/unit/documents/report/corrected-files';
import { renderPage } from '../render-page';
import { workerHere } from '../worker-here';

const dossier = idFor<'Dossier'>('dossier');
const TEXT = 'La course a réuni du monde.\n\nElle reviendra en juin.';
const race = anActivity({ id: idFor('race'), title: 'Course des quais', reportText: TEXT });

const chapters = [
  chapterOf({ type: 'introduction', place: { type: 'goal', id: idFor('1') } }, 'Objectif 1', undefined),
  chapterOf(activityText('race'), 'Course des quais', TEXT),
];

/** A part whose table someone changed, and an activity that someone took out with its title. */
const withTable: readonly (readonly WrittenBlock[])[] = [
  ...chapters,
  [
    { type: 'heading', level: 1, text: 'Études', ...headMark({ type: 'introduction', place: { type: 'part', part: 'studies' } }, undefined, 'Études') },
    { type: 'table', columns: [{ title: 'Étude', width: 60 }, { title: 'Prestataire', width: 40 }], rows: [{ type: 'cells', cells: [plain('Étude des berges'), plain('Bureau A')] }, { type: 'cells', cells: [plain('Étude des quais'), plain('Bureau B')] }] },
  ],
];

const corrected = (file: Uint8Array): Uint8Array<ArrayBuffer> =>
  altered(file, (xml) =>
    xml
      .replace('du monde', 'beaucoup de monde')
      .replace('en juin', 'en mai')
      .replace(/(?<=pilote · réalisée<\/w:t><\/w:r>(?:<w:bookmarkEnd[^>]*>)?<\/w:p>)/u, '<w:p><w:r><w:t>Une année pleine.</w:t></w:r></w:p>'),
  );

const give = async (bytes: Uint8Array<ArrayBuffer>, name = 'rapport-relu.docx') => {
  await userEvent.click(await screen.findByRole('button', { name: 'Reprendre un rapport corrigé' }));
  const dialog = await screen.findByRole('dialog', { name: 'Reprendre un rapport corrigé' });
  await userEvent.upload(within(dialog).getByLabelText('Choisir le rapport corrigé…'), new File([bytes], name, { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }));
  return dialog;
};

const textsIn = async (db: JalonDatabase) => {
  const [activity, report] = await Promise.all([db.records('activities').get([dossier, race.id]), db.records('reports').where({ dossier, year: 2022 }).first()]);
  return [activity?.reportText, report?.sections.map(({ introduction }) => introduction)];
};

// What the page fetches when it is first asked for is read once, so that no test waits for it.
beforeAll(async () => {
  await Promise.all([import('#features/report/corrections/corrections-dialog'), loadMessages('corrections')]);
}, 60_000);

beforeEach(() =>
  workerHere<File>(async (file, post) => {
    post(readReportBack(new Uint8Array(await file.arrayBuffer())));
  }),
);

describe('a corrected report taken back', () => {
  it('writes what is accepted in one change that one undo takes back', async () => {
    const db = await renderPage(ReportPage, '/rapport', { activities: [race] });
    const dialog = await give(corrected(await fileOf(chapters, 2022)));
    expect(await within(dialog).findByText('3 changements dans 2 textes.')).toBeInTheDocument();
    expect(within(dialog).getByRole('heading', { level: 3, name: /^Introduction\s: 1 /u })).toBeInTheDocument();
    expect(within(dialog).getByRole('heading', { level: 3, name: '1.1 Course des quais' })).toBeInTheDocument();
    expect(within(dialog).getAllByRole('insertion').map(({ textContent }) => textContent)).toEqual(['Une année pleine.', 'beaucoup de ', 'mai']);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tout accepter' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Refuser', description: 'Modification du paragraphe 1' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reprendre 2 changements acceptés' }));
    expect(await within(dialog).findByText(/^2 changements repris/u)).toBeInTheDocument();
    expect(await textsIn(db)).toEqual([TEXT.replace('juin', 'mai'), ['Une année pleine.']]);
    await undo(db, dossier);
    expect(await textsIn(db)).toEqual([TEXT, undefined]);
  });

  it('writes nothing over a record that changed meanwhile, and compares again', async () => {
    const db = await renderPage(ReportPage, '/rapport', { activities: [race] });
    const dialog = await give(corrected(await fileOf(chapters, 2022)));
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Tout accepter' }));
    const stored = await db.records('activities').get([dossier, race.id]);
    if (stored === undefined) throw new Error('The activity is not stored');
    await saveActivity(db, { activity: { ...stored, reportText: TEXT.replace('juin', 'mai') }, fulfils: [], alongside: [] });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reprendre 3 changements acceptés' }));
    expect(await within(dialog).findByText(/rien n’a été écrit/u)).toBeInTheDocument();
    expect(within(dialog).getByText('2 changements dans 2 textes.')).toBeInTheDocument();
    expect(await textsIn(db)).toEqual([TEXT.replace('juin', 'mai'), undefined]);
  });

  it('tells what of its tables is not taken, and which sections it no longer has, without proposing to remove them', async () => {
    await renderPage(ReportPage, '/rapport', { activities: [race] });
    const cut = altered(await fileOf(withTable, 2022), (xml) =>
      xml
        .replace(/<w:p>(?:(?!<\/w:p>).)*>Course des quais<\/w:t>.*?(?=<w:p>(?:(?!<\/w:p>).)*>Études<\/w:t>)/u, '')
        .replace('>Bureau A<', '>Cabinet<')
        .replace(/<w:tr>(?:(?!<\/w:tr>).)*Étude des quais.*?<\/w:tr>/u, ''),
    );
    const dialog = await give(cut);
    expect(await within(dialog).findByText(/^Aucun texte n’a été changé/u)).toBeInTheDocument();
    expect(within(dialog).getByText('2 changements dans des tableaux ne sont pas repris')).toBeInTheDocument();
    expect(within(dialog).getByText(/^Étude des berges.*Cabinet \(sous « Études »\)$/u)).toBeInTheDocument();
    expect(within(dialog).getByText(/^1 ligne en moins \(sous « Études »\)$/u)).toBeInTheDocument();
    expect(within(dialog).getByText('1 section n’est plus dans le fichier')).toBeInTheDocument();
    expect(within(dialog).getByText('1.1 Course des quais')).toBeInTheDocument();
    expect(within(dialog).queryByRole('button', { name: 'Accepter' })).not.toBeInTheDocument();
  });

  it('explains a report of another dossier, one of another year, and what is no report', async () => {
    await renderPage(ReportPage, '/rapport', { activities: [race] });
    const dialog = await give(await fileOf(chapters, 2022, idFor('other')));
    expect(await within(dialog).findByText('Ce rapport vient d’un autre dossier.')).toBeInTheDocument();
    const input = within(dialog).getByLabelText('Choisir le rapport corrigé…');
    await userEvent.upload(input, new File([await fileOf(chapters, 2021)], 'r.docx'));
    expect(await within(dialog).findByRole('link', { name: 'Ouvrir le rapport 2021' })).toHaveAttribute('href', expect.stringContaining('annee=2021'));
    await userEvent.upload(input, new File(['bonjour'], 'note.docx'));
    expect(await within(dialog).findByText(/Ce n’est pas un document DOCX/u)).toBeInTheDocument();
    await userEvent.upload(input, new File([await fileOf(chapters, 2022)], 'intact.docx'));
    await waitFor(() => expect(within(dialog).getByText(/^Aucun texte n’a été changé/u)).toBeInTheDocument());
  });
});
