import type { DossierTables, TableName } from '../dossier/tables';

type FieldsByTable = { readonly [Name in TableName]: readonly (keyof DossierTables[Name] & string)[] };

/**
 * The fields of each table that open data holds: what is not named here stays in the dossier, and so does any field to come.
 * No person, no internal note, no statement of who took part, no piece kept as evidence, nothing that is only proposed. A table
 * without a field is not published at all.
 */
export const PUBLISHED_FIELDS: FieldsByTable = {
  dossiers: ['id', 'title', 'organisation', 'territories', 'fiscalYearEnd'],
  documents: ['id', 'code', 'title', 'shortTitle', 'date', 'lines'],
  persons: [],
  conventions: ['id', 'source', 'title', 'number', 'follows', 'years', 'end', 'purposes', 'publicityDuties', 'controlRules'],
  amendments: ['id', 'source', 'convention', 'date', 'number', 'reason'],
  goals: ['id', 'source', 'code', 'title', 'shortTitle', 'position', 'from', 'until', 'replaces', 'convention', 'missions'],
  objectives: ['id', 'source', 'code', 'title', 'shortTitle', 'position', 'from', 'until', 'replaces', 'goal', 'continues', 'context'],
  commitments: ['id', 'source', 'from', 'until', 'replaces', 'objective', 'position', 'label', 'kind', 'kindAlternatives', 'modality'],
  funders: ['id', 'source', 'code', 'name', 'position', 'territory', 'maximumPerYearCents', 'parts', 'amended', 'from', 'until', 'annualAgreement', 'siret'],
  grants: ['id', 'source', 'funder', 'year', 'part', 'number', 'steps'],
  payments: ['id', 'source', 'grant', 'kind', 'amountCents', 'date', 'reference'],
  budgetLines: ['id', 'source', 'year', 'stage', 'side', 'account', 'label', 'goal', 'funder', 'amountCents'],
  deliverables: ['id', 'source', 'convention', 'code', 'article', 'label', 'position', 'periodicity', 'recipients', 'otherRecipients', 'requires', 'referenceDay', 'usual', 'confirmed', 'content', 'dueRule'],
  transmissions: ['id', 'source', 'deliverable', 'year', 'funder', 'otherRecipient', 'state', 'date'],
  reviewBodies: ['id', 'source', 'code', 'label', 'position', 'frequencyPerYear', 'frequencyWords', 'nature'],
  reviews: ['id', 'source', 'body', 'date', 'label'],
  conclusions: ['id', 'source', 'review', 'type', 'text', 'objective', 'due', 'followUp'],
  snapshots: [],
  programmes: ['id', 'source', 'convention', 'year', 'versions', 'contributions'],
  plannedActions: ['id', 'source', 'programme', 'year', 'objective', 'position', 'number', 'parent', 'title', 'kind', 'firm', 'due', 'places', 'partners', 'externalProvider', 'provider', 'costCents', 'continues', 'targets', 'progress', 'takenFrom'],
  activities: ['id', 'source', 'year', 'title', 'objective', 'otherObjectives', 'kind', 'status', 'cause', 'role', 'dates', 'next', 'places', 'territories', 'partners', 'funders', 'continues', 'sameAs', 'outsideProgramme', 'measures', 'study', 'pressReturns', 'reportText'],
  links: ['id', 'activity', 'target', 'relation', 'state'],
  indicators: ['id', 'source', 'objective', 'name', 'unit', 'measuredBy', 'baseline', 'targets'],
  evidence: [],
  aliases: [],
  reports: [],
};
