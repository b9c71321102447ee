import type { Indicator } from '#domain/indicators/indicator';
import { reviseTarget } from '#domain/indicators/revise-target';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { commit } from './commit';

/** An indicator as it was typed, with the target of the year looked at; the reason is asked for when that target was another. */
export interface TypedIndicator {
  readonly indicator: Indicator;
  readonly target?: { readonly year: number; readonly value: number; readonly reason: string };
}

const isRevision = ({ indicator, target }: TypedIndicator): boolean =>
  target !== undefined && indicator.targets.some(({ year, value }) => year === target.year && value !== target.value);

/** Writes an indicator; a target that it revises keeps its value with who, when and why. */
export const saveIndicator = async (db: JalonDatabase, typed: TypedIndicator): Promise<Result<JournalEntry, Refusal>> => {
  const { indicator, target } = typed;
  const author = await readAuthor(db);
  const revision = { at: new Date().toISOString(), reason: target?.reason ?? '', ...(author !== undefined && { author }) };
  const targets = target === undefined ? indicator.targets : reviseTarget(indicator.targets, target.year, target.value, revision);
  const name = indicator.rev === 0 ? 'add-indicator' : isRevision(typed) ? 'revise-target' : 'edit-indicator';
  const put: Indicator = { ...indicator, targets };
  return commit(db, { dossier: indicator.dossier, name, ...(revision.reason !== '' && { reason: revision.reason }), writes: [{ table: 'indicators', put }] });
};

export const removeIndicator = (db: JalonDatabase, indicator: Indicator): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier: indicator.dossier, name: 'remove-indicator', writes: [{ table: 'indicators', remove: indicator }] });
