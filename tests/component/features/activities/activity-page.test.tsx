import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderActivities } from './render-activities';
import { idOf, riverRecord } from './river-record';

const open = (title: string) => renderActivities(riverRecord, `/activites/${idOf(title)}`);

describe('the page of an activity', () => {
  it('says where each figure goes: into a total, or why not', async () => {
    await open('Régate de l’été');
    const figures = await screen.findByRole('table', { name: 'Chiffres' });
    const [, rowers, returns] = within(figures).getAllByRole('row');
    expect(rowers).toHaveTextContent('Compté dans Participants 2022');
    expect(rowers).toHaveTextContent('pour 1 comptage');
    expect(returns).toHaveTextContent('Déjà compté ailleurs');
    expect(returns).toHaveTextContent('41 articles, dans Point presse');
  });

  it('keeps both figures of one fact in view from the other side', async () => {
    await open('Point presse');
    const figures = await screen.findByRole('table', { name: 'Chiffres' });
    const row = within(figures).getByRole('row', { name: /^Retombées médias 41 articles/u });
    expect(row).toHaveTextContent('61 articles, dans Régate de l’été');
    expect(row).toHaveTextContent('fait partie de');
  });

  it('says in words, from both sides, that the report tells it twice', async () => {
    await open('Régate, redite');
    expect(await screen.findByText(/le compte est porté par/u)).toHaveTextContent('Régate de l’été');
  });

  it('gives the cause beside the progress, dates in full, and says what is unknown', async () => {
    await open('Étude des berges');
    expect(await screen.findByText('Reportée')).toBeInTheDocument();
    expect(screen.getByText('Cause : Crue de février')).toBeInTheDocument();
    expect(screen.getByText('date inconnue')).toBeInTheDocument();
    expect(screen.getByText('rien d’indiqué')).toBeInTheDocument();
  });

  it('never prints the internal note', async () => {
    await open('Étude des berges');
    const note = await screen.findByRole('region', { name: 'Note interne' });
    expect(note.closest('.no-print')).not.toBeNull();
    expect(note).toHaveTextContent('À revoir avec le bureau');
  });

  it('leads to the activities before and after in the report', async () => {
    await open('Point presse');
    const nav = await screen.findByRole('navigation', { name: 'Dans l’ordre du rapport' });
    expect(within(nav).getAllByRole('link').length).toBeGreaterThan(0);
  });

  it('helps when the address names no activity', async () => {
    await renderActivities(riverRecord, '/activites/rien-de-tel');
    expect(await screen.findByRole('heading', { level: 1, name: 'Activité introuvable' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Chercher dans les activités' })).toBeInTheDocument();
  });
});
