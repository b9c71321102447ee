import { afterEach, describe, expect, it } from 'vitest';
import { markOutsideProgramme } from '#storage/commands/outside-programme';
import { setContribution } from '#storage/commands/set-contribution';
import type { JalonDatabase } from '#storage/database';
import { readReportBesideProgramme } from '#storage/repositories/planned-against-done.repository';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredSecondDossier } from '#tests/fixtures/dossiers/second-dossier';

let db: JalonDatabase | undefined;

afterEach(() => db?.close());

describe('what a programme is set against', () => {
  it('holds the activities of its year with what they say of it, and of the year before those that go on', async () => {
    db = await aStoredSecondDossier();
    const { activities, before, links } = await readReportBesideProgramme(db, idFor('dossier'), 2025);
    expect([activities.length, before.length, links.length]).toEqual([11, 15, 36]);
    expect(activities.filter(({ outside }) => outside).map(({ title }) => title)).toEqual(['Prêt d’une exposition sur les moulins']);
    expect(activities.filter(({ evidenced }) => evidenced).map(({ title }) => title)).toEqual(['Carte des berges']);
    expect(before.flatMap(({ title }) => title ?? []).toSorted()).toEqual(['Carte des berges de la vallée', 'Fête de la rivière au Gué-Haut', 'Mise à jour de l’inventaire des moulins', 'Recueil de récits d’habitants']);
  });

  it('is written one mark at a time: an activity that is no longer there is refused', async () => {
    db = await aStoredSecondDossier();
    const [dossier, activity] = [idFor<'Dossier'>('dossier'), idFor<'Activity'>('report 2024 Réunion des accueillants')];
    expect((await markOutsideProgramme(db, dossier, activity, true)).ok).toBe(true);
    expect((await db.records('activities').get([dossier, activity]))?.outsideProgramme).toBe(true);
    expect((await markOutsideProgramme(db, dossier, activity, false)).ok).toBe(true);
    expect(await db.records('activities').get([dossier, activity])).not.toHaveProperty('outsideProgramme');
    expect(await markOutsideProgramme(db, dossier, idFor('nowhere'), true)).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
  });
});

describe('how an objective contributes', () => {
  it('is written, replaced and taken away', async () => {
    db = await aStoredSecondDossier();
    const [dossier, id] = [idFor<'Dossier'>('dossier'), idFor<'Programme'>('programme 2024')];
    const write = async (text: string): Promise<unknown> => {
      const programme = await db?.records('programmes').get([dossier, id]);
      if (db === undefined || programme === undefined) throw new Error('The programme is gone');
      expect((await setContribution(db, programme, idFor('B.1'), text)).ok).toBe(true);
      return (await db.records('programmes').get([dossier, id]))?.contributions;
    };
    expect(await write('Une fête.')).toEqual([{ objective: idFor('B.1'), text: 'Une fête.' }]);
    expect(await write('Deux fêtes. ')).toEqual([{ objective: idFor('B.1'), text: 'Deux fêtes.' }]);
    expect(await write(' ')).toBeUndefined();
  });
});
