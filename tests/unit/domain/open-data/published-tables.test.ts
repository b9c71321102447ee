import { describe, expect, it } from 'vitest';
import { readDossierFiles, type DossierContent } from '#domain/dossier/dossier-file';
import { writeDossierFile } from '#domain/dossier/write-dossier-file';
import { publishedTables } from '#domain/open-data/published-tables';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { day } from '#tests/fixtures/builders/day';
import { secondDossier } from '#tests/fixtures/dossiers/second-dossier';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';

const MARK = 'zqx-not-for-the-public';

const record = <Name extends string>(name: string) => ({ dossier: idFor<'Dossier'>('dossier'), id: idFor<Name>(`marked ${name}`), rev: 0 });

/** The second dossier with something private in every place that has one. */
const marked = (): DossierContent => {
  const { dossier, tables } = secondDossier();
  const [objective] = tables.objectives;
  const [funder] = tables.funders;
  const [activity] = tables.activities;
  const [convention] = tables.conventions;
  const [action] = tables.plannedActions;
  if (objective === undefined || funder === undefined || activity === undefined || convention === undefined || action === undefined) throw new Error('The second dossier lacks a record');
  const source = { document: idFor<'Document'>('marked document'), words: MARK };
  const body = { ...record<'ReviewBody'>('body'), code: 'c', label: 'Comité', position: 9, members: MARK, role: MARK, scope: MARK };
  const review = { ...record<'Review'>('review'), body: body.id, participants: [`Madame ${MARK}`], agenda: [{ id: idFor<'AgendaItem'>('item'), title: MARK }], notes: MARK, place: MARK, confidence: [{ objective: objective.id, level: 'secured' as const, sentence: MARK }], evidence: [idFor<'Evidence'>('marked evidence')], facts: [{ label: MARK, source }] };
  const approved = { ...review, id: idFor<'Review'>('approved'), minutes: { stage: 'approved' as const } };
  const conclusion = { ...record<'Conclusion'>('conclusion'), review: review.id, type: 'decision' as const, text: MARK, followUp: 'open' as const };
  const grant = { ...record<'Grant'>('grant'), funder: funder.id, year: 2024, steps: [{ step: 'asked' as const, reference: MARK }] };
  const piece = { ...record<'Deliverable'>('piece'), convention: convention.id, code: 'p', label: MARK, position: 99, periodicity: 'yearly' as const, recipients: [], otherRecipients: [], requires: [], usual: true };
  const link = { activity: activity.id, target: { type: 'planned_action' as const, id: action.id }, relation: 'related' as const, why: MARK };
  const person = { ...record<'Person'>('person'), name: MARK, function: MARK, shares: [] };
  return {
    dossier,
    tables: {
      ...tables,
      dossiers: tables.dossiers.map((one) => ({ ...one, organisation: { ...one.organisation, sources: [source] } })),
      documents: [...tables.documents, { ...record<'Document'>('document'), code: 'm', title: 'Marqué', shortTitle: 'Marqué', note: MARK, facts: [{ label: MARK, source }] }],
      persons: [...tables.persons, person],
      conventions: tables.conventions.map((one) => ({ ...one, signatures: [{ party: MARK, source }], publicity: [{ year: 2024, duty: 'd', kept: 'no', note: MARK, exceptions: [] }] })),
      commitments: tables.commitments.map((one) => ({ ...one, note: MARK })),
      funders: tables.funders.map((one) => ({ ...one, representative: MARK, paidBy: MARK, conditions: MARK })),
      grants: [...tables.grants, grant],
      payments: [...tables.payments, { ...record<'Payment'>('payment'), grant: grant.id, kind: 'single', amountCents: 1, reference: MARK, waitsFor: [] }],
      deliverables: [...tables.deliverables, piece],
      transmissions: [...tables.transmissions, { ...record<'Transmission'>('transmission'), deliverable: piece.id, year: 2024, funder: funder.id, state: 'preparing', evidence: [], remark: MARK, means: MARK }],
      reviewBodies: [...tables.reviewBodies, body],
      reviews: [...tables.reviews, review, approved],
      conclusions: [...tables.conclusions, conclusion, { ...conclusion, id: idFor('told'), review: approved.id, text: 'Ce qui fut conclu', owner: MARK }],
      snapshots: [...tables.snapshots, { ...record<'Snapshot'>('snapshot'), date: day('2025-01-01'), takenAt: '2025-01-01T00:00:00Z', label: MARK, sha256: 'a'.repeat(64), content: MARK }],
      programmes: tables.programmes.map((one) => ({ ...one, versions: one.versions.map((version) => ({ ...version, note: MARK })) })),
      plannedActions: tables.plannedActions.map((one) => ({ ...one, referent: person.id, progress: { status: 'postponed' as const, reason: MARK } })),
      activities: [...tables.activities, anActivity({ ...record<'Activity'>('activity'), objective: objective.id, source, statusSetBy: { author: MARK, at: '2025-01-01T00:00:00Z' }, referent: person.id, internalNote: MARK, evidence: [idFor('marked evidence')], photos: [{ evidence: idFor('marked evidence'), caption: MARK, credit: MARK }] })],
      links: [...tables.links, { ...record<'Link'>('proposed'), ...link, state: 'proposed' }, { ...record<'Link'>('refused'), ...link, state: 'refused' }],
      indicators: tables.indicators.map((one) => ({ ...one, targets: one.targets.map((target) => ({ ...target, revisions: [{ from: 1, at: '2025-01-01T00:00:00Z', author: MARK, reason: MARK }] })) })),
      evidence: [...tables.evidence, { ...record<'Evidence'>('evidence'), title: MARK, note: MARK, content: { type: 'file', name: MARK, mediaType: 'a/b', size: 1, sha256: 'b'.repeat(64) } }],
      aliases: [...tables.aliases, { ...record<'Alias'>('alias'), of: 'partner', name: MARK, variants: [MARK] }],
      reports: [...tables.reports, { ...record<'Report'>('report'), year: 2024, title: MARK, sections: [] }],
    },
  };
};

const readBack = ({ dossier, tables }: DossierContent) => readDossierFiles([JSON.parse(JSON.stringify(writeDossierFile(dossier, tables)))]);

describe('what of a dossier is given to the public', () => {
  it('holds nothing private of a dossier that has something private everywhere', () => {
    const content = marked();
    expect(readBack(content).ok).toBe(true);
    expect(JSON.stringify(publishedTables(content.tables))).not.toContain(MARK);
  });

  it('has no person, piece of evidence, kept version or report, and only what was settled', () => {
    const { persons, evidence, snapshots, reports, aliases, links, grants, conclusions } = publishedTables(marked().tables);
    expect([persons, evidence, snapshots, reports, aliases]).toEqual([[], [], [], [], []]);
    expect(new Set(links.map(({ state }) => state))).toEqual(new Set(['confirmed']));
    expect(grants.map(({ id }) => id)).not.toContain(idFor('marked grant'));
    expect(conclusions.map(({ text }) => text)).toEqual(['Ce qui fut conclu']);
  });

  it.each([
    ['the shipped dossier', shippedDossier],
    ['the second dossier', secondDossier],
    ['a dossier marked everywhere', marked],
  ])('is a dossier that can be opened: %s', (_, dossierOf) => {
    const { dossier, tables } = dossierOf();
    const open = publishedTables(tables);
    const read = readBack({ dossier, tables: open });
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    expect(read.value.tables.activities).toHaveLength(tables.activities.length);
    expect(read.value.tables.plannedActions).toHaveLength(tables.plannedActions.length);
  });

  it('names nobody of the shipped dossier: no person, no signatory, no words quoted from a document', () => {
    const text = JSON.stringify(publishedTables(shippedDossier().tables));
    for (const { name } of shippedDossier().tables.persons) expect(text).not.toContain(name);
    expect(text).not.toContain('"words"');
    expect(text).not.toContain('"referent"');
    expect(text).not.toContain('"internalNote"');
  });
});
