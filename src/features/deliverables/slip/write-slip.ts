import { transmissionSlipDocument, type SlipFile, type SlipPiece } from '#documents/docx/transmission-slip-document';
import type { WrittenDocument } from '#documents/docx/written-document';
import { fiscalYearEnd, fiscalYearStart } from '#domain/deliverables/due-date';
import type { Recipient, SlipLine } from '#domain/deliverables/transmission-slip';
import type { Evidence } from '#domain/evidence/evidence';
import type { CivilDay } from '#domain/periods/partial-date';
import type { EvidenceId } from '#domain/record/id';
import type { I18n } from '#i18n/i18n-context';
import type { DeliverablesYear } from '../deliverables-year';
import { slipReferences } from './slip-references';

/** Enough of a hash to tell two files of one name apart, and short enough to be read out. */
const SHORT_HASH = 12;

export interface SlipToWrite {
  readonly year: DeliverablesYear;
  readonly recipient: Recipient;
  readonly lines: readonly SlipLine[];
  readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
  /** The day on which it is made out. */
  readonly on: CivilDay;
}

const filesOf = (ids: readonly EvidenceId[], { evidence }: SlipToWrite): readonly SlipFile[] =>
  ids.flatMap((id) => {
    const content = evidence.get(id)?.content;
    return content?.type === 'file' ? [content] : [];
  });

const pieceOf = ({ deliverable, sent }: SlipLine, slip: SlipToWrite, { m, format }: I18n): SlipPiece => {
  const { label, article } = deliverable;
  const named = { label: format.text(label), article: article === undefined ? undefined : m.deliverables.article(format.text(article)) };
  // What is being prepared is in no slip.
  if (sent === null || sent.state === 'preparing') return { ...named, sent: null };
  const { state, date, means, evidence } = sent;
  return {
    ...named,
    sent: {
      state: m.deliverablesSlip.states[state],
      date: date === undefined ? undefined : format.day(date),
      means: means === undefined ? undefined : format.text(means),
      files: filesOf(evidence, slip),
    },
  };
};

const periodOf = ({ year, fiscalYearEnd: end }: DeliverablesYear, { m, format }: I18n): string => {
  const words = m.deliverablesSlip;
  const frame = { fiscalYearEnd: end };
  const [first, last] = [fiscalYearStart(frame, year), fiscalYearEnd(frame, year)];
  return first.endsWith('-01-01') ? words.periodOf(year) : words.fiscalYear(year, format.day(first), format.day(last));
};

/** « Bordereau de transmission (DOCX) », of the lines that were chosen. */
export const slipToWrite = (slip: SlipToWrite, i18n: I18n): WrittenDocument => {
  const { m, format, locale } = i18n;
  const words = m.deliverablesSlip;
  const { year, recipient } = slip;
  const organisation = format.text(year.organisation.name);
  const to = format.text(recipient.otherRecipient ?? year.funders.find(({ id }) => id === recipient.funder)?.name ?? '');
  return transmissionSlipDocument(
    { pieces: slip.lines.map((line) => pieceOf(line, slip, i18n)), references: slipReferences(year, recipient, i18n) },
    {
      title: words.title,
      subtitle: [organisation, ...year.conventions.map(({ title }) => format.text(title))].join(' · '),
      author: year.organisation.name,
      runningHead: `${organisation} · ${words.title}`,
      language: locale === 'fr' ? 'fr-FR' : 'en-GB',
      page: words.page,
      of: words.of,
      opening: [
        { name: words.from, value: organisation },
        { name: words.to, value: to },
        { name: words.period, value: periodOf(year, i18n) },
        { name: words.madeOut, value: format.day(slip.on) },
      ],
      none: words.none,
      columns: words.columns,
      notRecorded: m.common.notRecorded,
      undated: words.undated,
      references: words.references,
      signatures: words.signatures,
      file: ({ name, size, sha256 }) => words.file(name, size, sha256.slice(0, SHORT_HASH)),
    },
  );
};
