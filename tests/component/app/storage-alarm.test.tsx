import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { StorageAlarmScreen } from '#app/storage-alarm';
import { fr } from '#i18n/fr/messages';
import { commit } from '#storage/commands/commit';
import { JalonDatabase } from '#storage/database';
import type { StorageAlarm } from '#storage/opening/alarm';
import { offerDraft, takeDraft } from '#storage/opening/drafts';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const activity = anActivity();

const renderAlarm = (code: StorageAlarm['code']): JalonDatabase => {
  const db = new JalonDatabase(`jalon-test-${v7()}`);
  db.alarm.raise({ code });
  render(<StorageAlarmScreen db={db} dossier={activity.dossier} alarm={{ code }} />);
  return db;
};

describe('the screen over a frozen page', () => {
  it.each([
    ['upgraded-elsewhere', fr.gate.upgradedElsewhere.title],
    ['erased', fr.gate.erased.title],
    ['connection-lost', fr.gate.connectionLost.title],
    ['records-missing', fr.gate.recordsMissing.title],
  ] as const)('says what happened (%s), what is kept, and offers to reload', (code, title) => {
    renderAlarm(code);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByRole('heading', { name: fr.gate.kept })).toBeVisible();
    expect(screen.getByRole('button', { name: fr.common.reload })).toBeVisible();
  });

  it('leads to a backup when records are missing, or to what remains', () => {
    renderAlarm('records-missing');
    expect(screen.getByRole('link', { name: fr.gate.chooseBackup })).toHaveAttribute('href', '/importer');
    expect(screen.getByRole('button', { name: fr.gate.openRest })).toBeVisible();
  });

  it('lets the user go on when there is only no room to write', async () => {
    const db = renderAlarm('full');
    await userEvent.click(screen.getByRole('button', { name: fr.gate.continue }));
    expect(db.alarm.current()).toBeUndefined();
  });

  it('keeps what was being typed, and says so', () => {
    const close = offerDraft('activity', () => ({ title: 'Rencontres' }));
    renderAlarm('upgraded-elsewhere');
    expect(screen.getByText(/est gardé.*après le rechargement/u)).toBeVisible();
    expect(takeDraft('activity')).toEqual({ title: 'Rencontres' });
    close();
  });

  it('is not gone around by a shortcut: nothing is written behind it', async () => {
    const db = await aStoredRecord([activity]);
    db.alarm.raise({ code: 'records-missing' });
    const writes = [{ table: 'activities' as const, put: { ...activity, title: 'Changée' } }];
    expect(await commit(db, { dossier: activity.dossier, name: 'save-activity', writes })).toMatchObject({ ok: false, reason: { code: 'not-saved' } });
    expect(await db.journal.count()).toBe(1);
  });
});
