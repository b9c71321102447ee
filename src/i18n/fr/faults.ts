import type { DossierFileError } from '#domain/dossier/dossier-file';
import type { TableName } from '#domain/dossier/tables';
import type { InvalidRecord, Refusal } from '#domain/journal/refusal';

const TABLES: Record<TableName, string> = {
  dossiers: 'le dossier',
  documents: 'un document',
  persons: 'une personne',
  conventions: 'la convention',
  amendments: 'un avenant',
  goals: 'un objectif stratégique',
  objectives: 'un objectif opérationnel',
  commitments: 'un attendu',
  funders: 'un financeur',
  grants: 'une subvention',
  payments: 'un versement',
  budgetLines: 'une ligne de budget',
  deliverables: 'un livrable',
  transmissions: 'une transmission',
  reviewBodies: 'une instance',
  reviews: 'une séance',
  conclusions: 'une conclusion',
  snapshots: 'une version arrêtée',
  programmes: 'un programme',
  plannedActions: 'une action programmée',
  activities: 'une activité',
  links: 'un lien',
  indicators: 'un indicateur',
  evidence: 'un justificatif',
  aliases: 'une autre écriture',
  reports: 'un rapport',
};

/** Names of fields as a user knows them; a field without one is shown under its own name. */
const FIELDS: Readonly<Record<string, string>> = {
  year: 'année',
  title: 'intitulé',
  objective: 'objectif',
  otherObjectives: 'autres objectifs',
  kind: 'nature',
  status: 'avancement',
  dates: 'dates',
  next: 'suites annoncées',
  due: 'échéance',
  measures: 'chiffres',
  targets: 'cibles',
  value: 'valeur',
  min: 'valeur basse',
  max: 'valeur haute',
  metric: 'mesure',
  qualifier: 'précision du chiffre',
  unit: 'unité',
  partOf: 'fait partie de',
  restates: 'même fait que',
  notSameAs: 'n\'est pas la même activité que',
  outsideProgramme: 'hors programme',
  sameAs: 'même activité que',
  places: 'lieux',
  partners: 'partenaires',
  territories: 'territoires',
  goal: 'objectif stratégique',
  code: 'code',
  label: 'libellé',
  name: 'nom',
  programme: 'programme',
  parent: 'titre',
  recipients: 'destinataires',
  funder: 'financeur',
  amountCents: 'montant',
  source: 'source',
  lines: 'lignes',
  document: 'document',
  referent: 'référent',
  id: 'identifiant',
  dossier: 'dossier',
  rev: 'révision',
  position: 'rang',
  convention: 'convention',
  years: 'années',
  number: 'numéro',
  shortTitle: 'intitulé court',
  organisation: 'organisation',
  shortName: 'nom court',
  missions: 'missions',
  firm: 'prévue ou sous réserve',
  continues: 'suite annoncée',
  externalProvider: 'prestataire extérieur',
  provider: 'prestataire',
  costCents: 'coût',
  progress: 'avancement',
  reason: 'raison',
  newDate: 'nouvelle échéance',
  cause: 'raison',
  role: 'rôle',
  funders: 'financeurs',
  pressReturns: 'retombées nommées',
  evidence: 'justificatifs',
  photos: 'photos',
  study: 'étude',
  reportText: 'texte du rapport',
  internalNote: 'note interne',
  dimensions: 'précisions du chiffre',
  channel: 'canal',
  subject: 'sujet',
  words: 'mots cités',
  heading: 'titre dans le document',
  ref: 'référence',
  date: 'date',
  end: 'fin',
  from: 'à partir de',
  until: 'jusqu\'à',
  replaces: 'remplace',
  modality: 'caractère ferme ou non',
  parts: 'parts',
  body: 'instance',
  review: 'séance',
  activity: 'activité',
  target: 'cible',
  relation: 'sorte de rattachement',
  state: 'état',
};

const FAULTS: Readonly<Record<string, string>> = {
  invalid_type: 'une valeur d\'une autre sorte est attendue',
  invalid_value: 'la valeur n\'est pas dans la liste prévue',
  too_small: 'la valeur est trop petite, ou le texte est vide',
  too_big: 'la valeur est trop grande, ou le texte est trop long',
  invalid_format: 'l\'écriture n\'est pas celle attendue',
  unrecognized_keys: 'ce champ est inconnu',
  'partial-date': 'cette date n\'existe pas ou n\'est pas écrite comme prévu',
  'civil-day': 'ce jour n\'existe pas',
  'range-reversed': 'la fin précède le début',
  'lines-reversed': 'la dernière ligne précède la première',
};

type Path = readonly (string | number)[];

const fieldName = (path: Path): string => {
  const words = path.map((step) => (typeof step === 'number' ? String(step + 1) : (FIELDS[step] ?? step)));
  return words.length === 0 ? 'l\'enregistrement entier' : words.join(', ');
};

const faultName = (code: string): string => FAULTS[code] ?? 'la valeur n\'est pas acceptée';

const recordName = (table: TableName, name: string | undefined): string =>
  name === undefined || name === '' ? TABLES[table] : `${TABLES[table]} (${name})`;

const refusedAt = (table: TableName, name: string | undefined, path: Path, why: string): string =>
  `Refusé : ${recordName(table, name)}, champ « ${fieldName(path)} » : ${why}.`;

const describeFile = (error: DossierFileError): string => {
  switch (error.reason) {
    case 'not-a-dossier-file':
      return 'Ce fichier n\'est pas un dossier Jalon.';
    case 'newer-version':
      return 'Ce fichier a été écrit par une version plus récente de Jalon : mettez Jalon à jour pour l\'ouvrir.';
    case 'unknown-table':
      return `Ce fichier contient une rubrique inconnue : « ${error.table} ».`;
    case 'several-dossiers':
      return 'Ces fichiers ne décrivent pas un seul et même dossier.';
    case 'forbidden-key':
      return `Ce fichier contient un champ interdit : « ${error.path.map(String).join(', ')} ».`;
    case 'invalid-record':
      return refusedAt(error.table, error.ref ?? error.id, error.path, faultName(error.code));
    case 'unknown-target':
      return refusedAt(error.table, error.ref ?? error.id, error.path, 'il désigne un enregistrement qui n\'existe pas');
    case 'duplicate-id':
      return refusedAt(error.table, error.ref ?? error.id, error.path, 'deux enregistrements portent le même identifiant');
    case 'code-taken':
      return refusedAt(error.table, error.ref ?? error.id, error.path, `le code « ${error.code} » est déjà pris dans cette convention`);
    case 'circular':
      return refusedAt(error.table, error.ref ?? error.id, error.path, 'il se désigne lui-même, directement ou non');
    case 'other-metric':
      return refusedAt(error.table, error.ref ?? error.id, error.path, 'les deux chiffres ne mesurent pas la même chose');
  }
};

const describeRecord = ({ table, id, field, fault }: Omit<InvalidRecord, 'code'>): string => refusedAt(table, id, field, faultName(fault));

const describeRefusal = (refusal: Refusal): string => {
  switch (refusal.code) {
    case 'changed-meanwhile':
      return 'Cette fiche a été modifiée entre-temps, dans un autre onglet ou par une autre action. Rien n\'a été enregistré : relisez-la, puis recommencez.';
    case 'not-saved':
      if (refusal.error === 'QuotaExceededError') return 'Il n\'y a plus de place dans ce navigateur pour enregistrer. Rien n\'a été modifié : libérez de la place sur cet appareil, puis recommencez.';
      return `Le navigateur a refusé d'enregistrer (${refusal.error}). Rien n'a été modifié.`;
    case 'invalid-record':
      return describeRecord(refusal);
  }
};

/** What is wrong with a file or a record, in plain French, with the field named. */
export const faults = {
  file: describeFile,
  record: describeRecord,
  /** Why a change was not written. */
  refusal: describeRefusal,
  /** A field of a record as a user knows it; its own name when it has no other. */
  field: (name: string): string => FIELDS[name] ?? name,
  table: (table: TableName): string => TABLES[table],
};
