import type { Target } from '#domain/dossier/references-by-table';
import type { I18n } from '#i18n/i18n-context';
import type { RestoreFromBinRefusal } from '#storage/commands/restore-from-bin';

const targetInWords = (to: Target, { m }: I18n): string => {
  if (to === 'measures') return m.journal.bin.refused.figure;
  return to === 'funderParts' ? m.journal.bin.refused.part : m.faults.table(to);
};

/** Why something stays in the bin, and what to do about it. */
export const binRefusal = (refusal: RestoreFromBinRefusal, i18n: I18n): string => {
  const { m, format } = i18n;
  const words = m.journal.bin.refused;
  switch (refusal.code) {
    case 'not-in-bin':
      return words.notThere;
    case 'target-gone':
      return words.target(targetInWords(refusal.to, i18n), m.faults.field(refusal.field));
    case 'code-taken':
      return words.code(format.text(refusal.taken));
    case 'changed-meanwhile':
    case 'not-saved':
    case 'invalid-record':
      return m.faults.refusal(refusal);
  }
};
