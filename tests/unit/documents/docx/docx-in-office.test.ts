import { afterAll, describe, expect, it } from 'vitest';
import { commissionNoteDocument } from '#documents/docx/commission-note-document';
import { financialReportDocument } from '#documents/docx/financial-report-document';
import { minutesDocument } from '#documents/docx/minutes-document';
import { organisationChartDocument } from '#documents/docx/organisation-chart-document';
import { programmeDocument } from '#documents/docx/programme-document';
import { transmissionSlipDocument } from '#documents/docx/transmission-slip-document';
import { writeDocx } from '#documents/docx/write-docx';
import { groupBy } from '#domain/record/group-by';
import { SECOND_CONVENTION } from '#tests/fixtures/dossiers/second-convention';
import { SECOND_PLANNED } from '#tests/fixtures/dossiers/second-programmes';
import { CHART_CONTENT, CHART_WORDS } from './chart-files';
import { PROGRAMME_WORDS } from './docx-files';
import { REPORT_CONTENT, REPORT_WORDS } from './financial-report-files';
import { NOTE_CONTENT, NOTE_WORDS } from './note-files';
import { openOffice } from './office';
import { SLIP_CONTENT, SLIP_WORDS } from './slip-files';
import { MINUTES_WORDS, SESSION_CONTENT } from './session-files';

const office = openOffice();

afterAll(() => office?.close());

describe.skipIf(office === null)('a document opened by LibreOffice (skipped where its word processor is not installed)', () => {
  it('reads as it was written, for a programme', { timeout: 120_000 }, async () => {
    const file = await writeDocx(
      programmeDocument(
        {
          goals: SECOND_CONVENTION.goals ?? [],
          objectives: SECOND_CONVENTION.objectives ?? [],
          commitments: groupBy(SECOND_CONVENTION.commitments ?? [], ({ objective }) => objective),
          actions: SECOND_PLANNED.filter(({ year }) => year === 2024),
          contributions: new Map(),
        },
        PROGRAMME_WORDS,
      ),
    );
    const text = await office?.text('programme', file);
    for (const words of ['Programme de travail 2024', 'A. Connaître les rivières et ce qui les borde', '1 Relevés de berges', 'prestataire : Bureau Amont', 'B.10 Raconter la vallée']) expect(text).toContain(words);
    expect(await office?.pages('programme', file)).toBeGreaterThan(0);
  });

  it('reads as it was written, for the minutes of a session, the hash at their foot', { timeout: 120_000 }, async () => {
    const text = await office?.text('minutes', await writeDocx(minutesDocument(SESSION_CONTENT, MINUTES_WORDS)));
    expect(text).toMatch(/Retenir deux sites[\s\S]*empreinte 4b2f[\s\S]*SIRET/u);
  });

  it('reads as it was written, for the note to a commission', { timeout: 120_000 }, async () => {
    const text = await office?.text('note', await writeDocx(commissionNoteDocument(NOTE_CONTENT, NOTE_WORDS)));
    expect(text).toMatch(/Fête des rives : environ 500 participants[\s\S]*50 000 € proposés[\s\S]*73282932000074/u);
  });

  it('reads as it was written, for a transmission slip', { timeout: 120_000 }, async () => {
    const text = await office?.text('slip', await writeDocx(transmissionSlipDocument(SLIP_CONTENT, SLIP_WORDS)));
    expect(text).toMatch(/programme\.pdf, 2048 octets[\s\S]*non enregistré[\s\S]*73282932000074[\s\S]*Signature/u);
  });

  it('reads as it was written, for a financial report', { timeout: 120_000 }, async () => {
    const text = await office?.text('financial', await writeDocx(financialReportDocument(REPORT_CONTENT, REPORT_WORDS)));
    expect(text).toMatch(/Total charges[\s\S]*Région des Rives[\s\S]*3\. Annexe[\s\S]*−200/u);
  });

  it('reads as it was written, for an organisation chart', { timeout: 120_000 }, async () => {
    const text = await office?.text('chart', await writeDocx(organisationChartDocument(CHART_CONTENT, CHART_WORDS)));
    expect(text).toMatch(/Jeanne Dubois[\s\S]*non renseigné[\s\S]*Observer les berges[\s\S]*Ensemble/u);
  });
});
