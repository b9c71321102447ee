import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { dossier as dossierEn } from '#i18n/en/dossier';
import { history as historyEn } from '#i18n/en/history';
import { dossier } from '#i18n/fr/dossier';
import { history } from '#i18n/fr/history';

/** Commands that undo never names: they cannot be undone, or are undo itself. */
const NOT_UNDONE = new Set(['undo', 'redo', 'purge', 'erase-person', 'load-dossier', 'restore-backup', 'create-dossier', 'duplicate-dossier', 'take-shipped']);

const sourcesOf = async (folder: string): Promise<readonly string[]> => {
  const names = (await readdir(new URL(`../../../src/storage/${folder}/`, import.meta.url), { recursive: true })).filter((name) => name.endsWith('.ts'));
  return Promise.all(names.map((name) => readFile(new URL(`../../../src/storage/${folder}/${name}`, import.meta.url), 'utf8')));
};

/** `name: 'save-activity'` of a command, `command: 'purge'` of an entry, and the codes that a type lists for either. */
const CODES = /\b(?:name|command)\s*[:=]\s*((?:'[a-z]+(?:-[a-z]+)*'(?:\s*\|\s*)?)+)/gu;

const codesIn = (source: string): readonly string[] =>
  [...source.matchAll(CODES)].flatMap(([, codes = '']) => [...codes.matchAll(/'([^']+)'/gu)].map(([, code = '']) => code));

const commandCodes = async (): Promise<readonly string[]> => {
  const folders = await Promise.all(['commands', 'loading', 'backup', 'dossiers'].map(sourcesOf));
  return [...new Set(folders.flat().flatMap(codesIn))].toSorted();
};

describe('a command', () => {
  it('has words in the journal, whatever its code, in both languages', async () => {
    const codes = await commandCodes();
    expect(codes).toEqual(expect.arrayContaining(['erase-person', 'load-dossier', 'purge', 'restore-backup', 'restore-from-bin', 'retain-figure', 'undo']));
    expect(codes.filter((code) => dossier.journal.command(code) === dossier.journal.command('without-words'))).toEqual([]);
    expect(codes.filter((code) => dossierEn.journal.command(code) === dossierEn.journal.command('without-words'))).toEqual([]);
  });

  it('has words after « Annulé » when it can be undone, in both languages', async () => {
    const codes = (await commandCodes()).filter((code) => !NOT_UNDONE.has(code));
    expect(codes.filter((code) => history.undone(code) === history.undone('without-words'))).toEqual([]);
    expect(codes.filter((code) => historyEn.undone(code) === historyEn.undone('without-words'))).toEqual([]);
  });
});
