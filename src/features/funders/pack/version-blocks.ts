import { plain, type WrittenBlock, type WrittenRow } from '#documents/docx/written-document';
import type { CivilDay } from '#domain/periods/partial-date';
import type { Snapshot } from '#domain/reviews/review';
import type { I18n } from '#i18n/i18n-context';

/** What says of which state of the record a pack is. */
export interface PackVersion {
  /** The hash that a version would have now; null when it could not be worked out. */
  readonly now: string | null;
  /** The latest last. */
  readonly kept: readonly Snapshot[];
  /** The version of the year's report, once it was arrêtée. */
  readonly report: Snapshot['id'] | undefined;
  readonly on: CivilDay;
}

const sentencesOf = ({ now, kept, report, on }: PackVersion, { m, format }: I18n): readonly string[] => {
  const words = m.funderPack.version;
  const named = ({ label, date }: Snapshot, say: (label: string, day: string) => string): string => say(format.text(label), format.day(date));
  const same = kept.findLast(({ sha256 }) => sha256 === now);
  const last = kept.at(-1);
  const ofReport = kept.find(({ id }) => id === report);
  return [
    same === undefined ? words.now(format.day(on)) : named(same, words.kept),
    ...(same === undefined && last !== undefined ? [named(last, words.last)] : []),
    ...(ofReport === undefined ? [] : [named(ofReport, words.ofReport)]),
    ...(now === null ? [words.unknown] : []),
  ];
};

const hashesOf = ({ now, kept, report }: PackVersion, { m, format }: I18n): readonly WrittenRow[] => {
  const words = m.funderPack.version;
  const row = (name: string, hash: string): WrittenRow => ({ type: 'cells', cells: [plain(name), plain(hash)] });
  const same = kept.findLast(({ sha256 }) => sha256 === now);
  const told = [...new Set([same ?? kept.at(-1), kept.find(({ id }) => id === report)])].filter((version) => version !== undefined);
  return [
    ...(now === null || same !== undefined ? [] : [row(words.data, now)]),
    ...told.map(({ label, date, sha256 }) => row(words.named(format.text(label), format.day(date)), sha256)),
  ];
};

/** Of which state of the record the pack is, with its hash, and how whoever receives it can check it. */
export const versionBlocks = (version: PackVersion, i18n: I18n): readonly WrittenBlock[] => {
  const words = i18n.m.funderPack.version;
  const rows = hashesOf(version, i18n);
  const paragraph = (text: string, small: boolean): WrittenBlock => ({ type: 'paragraph', runs: plain(text), small });
  return [
    { type: 'heading', level: 1, text: words.title },
    ...sentencesOf(version, i18n).map((sentence) => paragraph(sentence, false)),
    ...(rows.length === 0 ? [] : [{ type: 'table', columns: [{ title: words.what, width: 40 }, { title: words.hash, width: 60 }], rows } as const]),
    paragraph(words.how, true),
    ...(version.kept.some(({ sha256 }) => sha256 === version.now) ? [] : [paragraph(words.howNow, true)]),
  ];
};
