import { describe, expect, it } from 'vitest';

import type { Source, StatedFact } from '#domain/record/source';
import { hasReference, referenceConvention, whenAbsent, type Said } from './reference-files';
import { shippedDossier } from './shipped-dossier';

const { tables } = shippedDossier();
const [convention] = tables.conventions;
const [grant] = tables.grants;

const codeOf = new Map<string, string>(tables.funders.map(({ id, code }) => [id, code]));
const funderName = new Map<string, string>(tables.funders.map(({ id, name }) => [id, name]));

const from = (source: Source | undefined) => ({ line: source?.lines?.[0], text: source?.words });
const said = ({ label, source }: StatedFact) => ({ label, ...from(source) });
const asSaid = ({ label, line, text }: Said) => ({ label, line, text });
const cents = (euros: number): number => Math.round(euros * 100);
const lines = (titles: Readonly<Record<string, number | null>>) =>
  Object.values(titles).filter((line) => line !== null);

describe.skipIf(!hasReference)(
  `the shipped convention equals its reference${whenAbsent(hasReference, 'the reference')}`,
  () => {
    const reference = hasReference ? referenceConvention() : undefined;
    const goals = reference?.goals ?? [];
    const objectives = goals.flatMap((goal) => goal.objectives);
    const titles = tables.goals.map(({ code, title, shortTitle, source, alsoTitledAt }) => ({
      ...{ code, title, shortTitle, line: source?.lines?.[0] },
      also: alsoTitledAt?.map((place) => place.lines?.[0]),
    }));

    it('the organisation', () => {
      const { name, shortName, legalForm, address, website } = tables.dossiers[0]?.organisation ?? {};
      expect(reference?.organisation).toMatchObject({ name, shortName, legalForm, address, website });
    });

    it('its terms, purposes and signatures', () => {
      const terms = reference?.convention;
      expect(convention).toMatchObject({
        title: terms?.title,
        number: terms?.number,
        years: terms?.years,
        end: terms?.end.date,
      });
      for (const term of ['startRule', 'renewal', 'amendment'] as const) {
        expect(convention?.[term] && said(convention[term])).toEqual(terms && asSaid(terms[term]));
      }
      expect(convention?.purposes.map(said)).toEqual(terms?.purpose.map(asSaid));
      expect(convention?.signatures.map(({ source }) => source?.ref)).toEqual(terms?.signatories.map(({ id }) => id));
      const dated = convention?.signatures.filter(({ date }) => date !== undefined);
      expect(dated?.map(({ date, source }) => ({ by: source?.ref, date, ...from(source) }))).toEqual(
        terms?.signed.map(({ by, date, line, text }) => ({ by, date, line, text })),
      );
    });

    it('goal by goal', () => {
      expect(titles).toEqual(
        goals.map(({ code, title, shortTitle, line, alsoTitledAt }) => ({
          ...{ code, title, shortTitle, line },
          also: lines(alsoTitledAt),
        })),
      );
      expect(tables.goals.flatMap(({ missions }) => missions.map(said))).toEqual(
        goals.flatMap(({ missions }) => missions.map(asSaid)),
      );
    });

    it('objective by objective', () => {
      const shipped = tables.objectives.map(({ code, title, shortTitle, source, alsoTitledAt, context }) => ({
        ...{ code, title, shortTitle, line: source?.lines?.[0] },
        also: alsoTitledAt?.map((place) => place.lines?.[0]),
        context: context.map(said),
      }));
      expect(shipped).toEqual(
        objectives.map(({ code, title, shortTitle, line, alsoTitledAt, context }) => ({
          ...{ code, title, shortTitle, line, also: lines(alsoTitledAt) },
          context: (context ?? []).map(asSaid),
        })),
      );
    });

    it('commitment by commitment', () => {
      const shipped = tables.commitments.map(({ source, label, kind, kindAlternatives, modality, note }) => ({
        ...{ id: source?.ref, label, kind, kindAlternatives, modality, note },
        ...from(source),
      }));
      expect(shipped).toEqual(
        objectives
          .flatMap(({ commitments }) => commitments)
          .map(({ id, label, kind, kindAlternatives, modality, note, line, text }) => ({
            ...{ id, label, kind, kindAlternatives: kindAlternatives ?? [], modality, note, line, text },
          })),
      );
    });

    it('funder by funder, with parts that do not add up to the maximum as written', () => {
      const shipped = tables.funders.map(
        ({ code, name, territory, maximumPerYearCents, annualAgreement, parts, source }) => ({
          ...{ code, name, territory: territory ?? null, maximumPerYearCents, annualAgreement, ...from(source) },
          parts: parts.map((part) => ({ label: part.label, amountCents: part.amountCents, ...from(part.source) })),
        }),
      );
      expect(shipped).toEqual(
        reference?.funders.map(({ id, name, territory, maximumPerYear, annualAgreement, parts, line, text }) => ({
          ...{ code: id, name, territory, maximumPerYearCents: cents(maximumPerYear), annualAgreement, line, text },
          parts: parts.map((part) => ({ ...asSaid(part), amountCents: cents(part.amount) })),
        })),
      );
      const region = tables.funders.find(({ code }) => code === 'region');
      const sum = (region?.parts ?? []).reduce((total, { amountCents }) => total + amountCents, 0);
      expect(sum - (region?.maximumPerYearCents ?? 0)).toBe(1000);
    });

    it('the conditions of each funder, without the line numbers that its source keeps', () => {
      expect(tables.funders.map(({ conditions }) => conditions)).toEqual(
        reference?.funders.map(({ conditions }) => conditions.replaceAll(/ \(\d+\)/gu, '')),
      );
    });

    it('the grant of 2023: proposed twice, then voted', () => {
      const nord = reference?.funders.find(({ id }) => id === 'nord');
      const steps = nord?.otherAmounts.filter(({ kind }) => kind === 'proposed' || kind === 'voted');
      expect(codeOf.get(grant?.funder ?? '')).toBe('nord');
      expect(
        grant?.steps.map(({ step, amountCents, date, source }) => ({ step, amountCents, date, ...from(source) })),
      ).toEqual(
        steps?.map(({ kind, amount, date, line, text }) => ({
          step: kind,
          amountCents: cents(amount),
          date,
          line,
          text,
        })),
      );
      expect(grant?.steps.map(({ step }) => step)).toEqual(['proposed', 'proposed', 'voted']);
      expect(grant?.steps[2]).toMatchObject({ amountCents: 11_000_000, date: '2023-05-15', reference: 'DTT/2023/146' });
    });

    it('what the decision states of its dates, its vote and the works it speaks of', () => {
      const facts = grant?.facts?.map(said) ?? [];
      const others = reference?.otherFacts;
      const expected = [
        ...(others?.decisionDates ?? []),
        ...(others?.vote.figures ?? []),
        ...(others?.vote.times ?? []),
        ...(others?.work2022InTheNord ?? []),
      ];
      for (const fact of expected) expect(facts).toContainEqual(asSaid(fact));
    });

    it('deliverable by deliverable, with what each must hold', () => {
      const shipped = tables.deliverables.map(({ source, article, label, periodicity, requires, ...deliverable }) => ({
        ...{ id: source?.ref, article, label, periodicity, ...from(source) },
        requires: requires.map((required) => required.label),
        recipients: [...deliverable.recipients.map((id) => funderName.get(id)), ...deliverable.otherRecipients],
      }));
      expect(shipped).toEqual(
        reference?.deliverables.map(({ id, article, label, periodicity, line, text, requires, recipients }) => ({
          ...{ id, article, label, periodicity, line, text, recipients },
          requires: requires.map((required) => required.replace(/ \(\d+\)$/u, '')),
        })),
      );
    });

    it('body by body, then the follow-up body that the report speaks of', () => {
      const shipped = tables.reviewBodies.map(({ source, label, frequencyPerYear, members, role, scope }) => ({
        ...{ id: source?.ref, label, frequencyPerYear, members, role, scope },
        ...from(source),
      }));
      const bodies = reference?.governance.map(({ id, label, frequencyPerYear, members, role, scope, line, text }) => ({
        ...{
          id,
          label,
          frequencyPerYear: frequencyPerYear ?? undefined,
          members: members ?? undefined,
          role,
          scope,
          line,
          text,
        },
      }));
      expect(shipped.slice(0, -1)).toEqual(bodies);
      expect(tables.reviewBodies.at(-1)?.facts?.[0]?.source).toMatchObject({ lines: [1916, 1916] });
      expect(tables.reviews.map(({ date, source }) => ({ date, line: source?.lines?.[0] }))).toEqual([
        { date: undefined, line: 2494 },
      ]);
    });

    it('duty by duty and rule by rule', () => {
      const shipped = [...(convention?.publicityDuties ?? []), ...(convention?.controlRules ?? [])];
      const duties = [...(reference?.publicityDuties ?? []), ...(reference?.control ?? [])];
      expect(shipped.map(({ code, label, source }) => ({ code, label, ...from(source) }))).toEqual(
        duties.map((duty) => ({ code: duty.id, ...asSaid(duty) })),
      );
      expect(convention?.controlRules.find(({ code }) => code === 'suspension-resiliation')?.noticeMonths).toBe(3);
    });

    it('the decisions that the convention cites, its context and the contents of the report', () => {
      const { visas = [], context = [], reportContents = [] } = reference?.otherFacts ?? {};
      expect(
        convention?.references.map(({ label, date, number, source }) => ({ label, date, number, ...from(source) })),
      ).toEqual(visas.map(({ label, value, number, line, text }) => ({ label, date: value, number, line, text })));
      const facts = convention?.otherFacts.map(said);
      for (const fact of context) expect(facts).toContainEqual(asSaid(fact));
      const report = tables.documents.find(({ code }) => code === 'rapport-2022');
      expect(report?.facts?.map(said)).toEqual(reportContents.map(asSaid));
    });
  },
);
