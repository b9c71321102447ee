import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FunderPage } from '#features/funders/funder-page';
import { ReportSource, type TellReport } from '#features/funders/pack/report-source';
import { tellReport } from '#features/report/writing/tell-report';
import type { JalonDatabase } from '#storage/database';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { day } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { shareScreen } from '#ui/preferences/shared-screen';
import { renderPage } from '../../render-page';
import { versionsHere } from '../../versions-here';

const own = { dossier: idFor<'Dossier'>('dossier'), rev: 0 };
const funder = aFunder('a', { code: 'Région A', name: 'Région des Rives', territory: '59' });
const piece = aDeliverable('chart', { label: 'Organigramme', recipients: [funder.id] });
const slide = { ...own, id: idFor<'Evidence'>('slide'), title: 'Organigramme', content: { type: 'file' as const, name: 'organigramme.pdf', mediaType: 'application/pdf', size: 3, sha256: 'a'.repeat(64) } };

const tables = {
  funders: [funder],
  deliverables: [piece, aDeliverable('budget', { label: 'Budget', recipients: [funder.id] })],
  evidence: [slide],
  transmissions: [{ ...own, id: idFor<'Transmission'>('sent'), deliverable: piece.id, year: 2022, funder: funder.id, state: 'sent' as const, date: day('2022-06-01'), evidence: [slide.id] }],
  activities: [
    anActivity({ id: idFor('one'), territories: ['59'], measures: [aMeasure()] }),
    anActivity({ id: idFor('two'), territories: ['62'], funders: [funder.id], reportText: 'Dit.' }),
    anActivity({ id: idFor('three') }),
  ],
};

const open = async (tell: TellReport = tellReport): Promise<{ readonly db: JalonDatabase; readonly dialog: HTMLElement }> => {
  const Page = () => (
    <ReportSource value={tell}>
      <FunderPage />
    </ReportSource>
  );
  const db = await renderPage(Page, `/financeurs/${funder.id}?annee=2022`, tables, '/financeurs/$id');
  await userEvent.click(await screen.findByRole('button', { name: 'Préparer le dossier' }));
  return { db, dialog: await screen.findByRole('dialog', { name: 'Dossier pour ce financeur' }) };
};

/** What the browser is handed to download, by name. */
const downloads = () => {
  const contents: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    contents.push(content as Blob);
    return 'blob:test';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { contents, names };
};

describe('the pack of a funder, while it is prepared', () => {
  it('says what it will hold, and what is missing', async () => {
    const { dialog } = await open();
    const words = within(dialog);
    expect(await words.findByText(/^2 activités et 1 chiffre, avec leur doute/u)).toBeInTheDocument();
    expect(words.getByText(/^dont 1 activité d’un autre territoire/u)).toBeInTheDocument();
    expect(words.getByText('1 activité sans territoire enregistré, à part')).toBeInTheDocument();
    expect(words.getByText(/^Pièces transmises\s: 1 sur 2$/u)).toBeInTheDocument();
    expect(words.getByText('2 activités sans texte du rapport')).toBeInTheDocument();
    expect(words.getByText('1 pièce sans transmission enregistrée')).toBeInTheDocument();
    expect(words.getByRole('link', { name: 'Rapport pour ce financeur, à imprimer' })).toHaveAttribute('href', `/rapport?annee=2022&financeur=${funder.id}&territoire=59`);
  });

  it('keeps what is missing from a screen that others look at', async () => {
    shareScreen(true);
    const { dialog } = await open();
    await within(dialog).findByText(/^2 activités et 1 chiffre/u);
    expect(within(dialog).queryByText('Ce qui manque encore')).toBeNull();
    shareScreen(false);
  });

  it('is written as one page, and handed over', async () => {
    const { contents, names } = downloads();
    const { db, dialog } = await open();
    versionsHere(db);
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Dossier financeur (HTML)' }));
    expect(await within(dialog).findByText('dossier-financeur-region-a-2022.html est dans vos téléchargements.')).toBeInTheDocument();
    expect(names).toEqual(['dossier-financeur-region-a-2022.html']);
    const html = (await contents[0]?.text()) ?? '';
    expect(html).toContain('Région des Rives');
    expect(new DOMParser().parseFromString(html, 'text/html').querySelector('main > section:last-of-type td')?.textContent).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('can be stopped: nothing is handed over then', async () => {
    const { names } = downloads();
    const never: TellReport = () => new Promise(() => undefined);
    const { db, dialog } = await open(never);
    versionsHere(db);
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Dossier financeur (HTML)' }));
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Dossier financeur (HTML)' })).toBeEnabled());
    expect(names).toEqual([]);
  });

  it('says so when it could not be written', async () => {
    const { names } = downloads();
    const { db, dialog } = await open(() => Promise.reject(new Error('lost')));
    versionsHere(db);
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Dossier financeur (HTML)' }));
    expect(await within(dialog).findByText(/n’a pas pu être écrit/u)).toBeInTheDocument();
    expect(names).toEqual([]);
  });

  it('hands over the files that were sent, and says which of them are not here', async () => {
    const { names } = downloads();
    const { dialog } = await open();
    expect(await within(dialog).findByText('1 fichier joint aux transmissions de l’année.')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Pièces transmises (ZIP)' }));
    expect(await within(dialog).findByText(/^1 fichier n’est pas sur cet appareil/u)).toBeInTheDocument();
    expect(names).toEqual(['pieces-transmises-region-a-2022.zip']);
  });
});
