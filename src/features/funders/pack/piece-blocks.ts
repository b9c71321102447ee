import { plain, type WrittenBlock, type WrittenRow } from '#documents/docx/written-document';
import type { Transmission } from '#domain/deliverables/deliverable';
import type { Evidence } from '#domain/evidence/evidence';
import type { I18n } from '#i18n/i18n-context';
import { sentOf, type PackPiece, type PackRecord } from './pack-record';

/** Enough of a hash to tell two files of one name apart, and short enough to be read out. */
const SHORT_HASH = 12;

type FileContent = Extract<Evidence['content'], { readonly type: 'file' }>;

/** The files that went with a transmission. */
export const filesOf = ({ evidence }: Pick<Transmission, 'evidence'>, record: Pick<PackRecord, 'evidence'>): readonly FileContent[] =>
  evidence.flatMap((id) => {
    const content = record.evidence.get(id)?.content;
    return content?.type === 'file' ? [content] : [];
  });

/** One line for each sending of a piece, or one that says that none is recorded; what was answered stays between the two. */
export const sendingsOf = (given: PackPiece, record: PackRecord, { m, format }: I18n): readonly (readonly string[])[] => {
  const words = m.funderPack;
  const label = format.text(given.piece.label);
  const sendings = sentOf(given);
  if (sendings.length === 0) return [[label, words.notRecorded, '', '', '']];
  return sendings.map((sent) => [
    label,
    m.deliverables.states[sent.state],
    sent.date === undefined ? '' : format.day(sent.date),
    sent.means === undefined ? '' : format.text(sent.means),
    filesOf(sent, record).map(({ name, sha256 }) => words.pieces.file(name, sha256.slice(0, SHORT_HASH))).join(' ; '),
  ]);
};

/** The pieces of the year, and what is recorded of their sending. */
export const pieceBlocks = (record: PackRecord, i18n: I18n): readonly WrittenBlock[] => {
  const { pieces: words } = i18n.m.funderPack;
  const { year } = record.snapshot;
  const rows = record.pieces.flatMap((piece) => sendingsOf(piece, record, i18n)).map((row): WrittenRow => ({ type: 'cells', cells: row.map(plain) }));
  const heading: WrittenBlock = { type: 'heading', level: 1, text: words.title };
  if (rows.length === 0) return [heading, { type: 'paragraph', runs: plain(words.none) }];
  const columns = [words.piece, words.state, words.date, words.means, words.files].map((title, at) => ({ title, width: [30, 20, 14, 14, 22][at] ?? 20 }));
  return [heading, { type: 'paragraph', runs: plain(words.how(year)), small: true }, { type: 'table', columns, rows }];
};
