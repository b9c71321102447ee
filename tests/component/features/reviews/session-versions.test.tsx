import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SessionPage } from '#features/reviews/session/session-page';
import { commit } from '#storage/commands/commit';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';
import { renderPage } from '../render-page';
import { keepNow, versionsHere } from '../versions-here';

const dossier = idFor<'Dossier'>('dossier');
const held = aSession('technical', { date: date('2023-05-15') });

const open = () => renderPage(SessionPage, `/comites/${held.id}`, { reviewBodies: [aBody('technical')], reviews: [held] }, '/comites/$id');

afterEach(() => vi.unstubAllGlobals());

describe('the versions of a session', () => {
  it('says how much changed since the version that was kept for it, with the way there', async () => {
    const db = await open();
    versionsHere(db);
    await screen.findByRole('heading', { level: 1 });
    await keepNow(db, { dossier, review: held.id, occasion: 'documents_sent', date: day('2023-05-10'), label: 'Comité technique' });
    const [stored] = await db.records('reviews').toArray();
    const link = await screen.findByRole('link', { name: 'Rien n’a changé depuis la version du 10 mai 2023' });
    expect(link.getAttribute('href')).toMatch(/^\/comites\/comparer\?avant=[-0-9a-f]+&apres=maintenant$/u);
    if (stored !== undefined) await commit(db, { dossier, name: 'save-session', writes: [{ table: 'reviews', put: { ...stored, place: 'Mairie' } }] });
    expect(await screen.findByRole('link', { name: '1 changement depuis la version du 10 mai 2023' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Version arrêtée \(JSON\)/u })).toBeInTheDocument();
  });
});
