import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

/** Names of fields that no form shows and that the journal does not tell. */
const FIELDS: Readonly<Record<string, string>> = {
  organisation: 'organisme', siret: 'SIRET', rna: 'RNA', sources: 'sources', document: 'document', code: 'code', source: 'source', date: 'date', by: 'à la charge de', noticeMonths: 'préavis en mois',
  convention: 'convention', missions: 'missions', parts: 'parts', amended: 'maximums modifiés par avenant', budgetSource: 'source du budget', conditionsSource: 'source des conditions', part: 'part',
  reference: 'référence', periodicitySource: 'source de la périodicité', day: 'jour', yearsLater: 'années plus tard', months: 'mois', otherRecipient: 'autre destinataire',
  frequencySource: 'source de la fréquence', programme: 'programme', takenAt: 'prise le', sha256: 'empreinte SHA-256', dates: 'dates', photos: 'photos', actuals: 'valeurs obtenues', mediaType: 'type de fichier',
  size: 'taille en octets', url: 'adresse', detail: 'niveau de détail', order: 'ordre choisi', sections: 'choix par partie', version: 'version arrêtée', goals: 'objectifs stratégiques',
  objectives: 'objectifs opérationnels', hidden: 'masqué', introduction: 'introduction', mergedInto: 'réuni avec', leftOut: 'activités laissées de côté', indicator: 'indicateur', fulfils: 'actions prévues réalisées',
};

/** How values are written when their type does not say it. */
const HOW: Readonly<Record<string, string>> = {
  amountCents: 'En centimes d\'euro.', costCents: 'En centimes d\'euro.', maximumPerYearCents: 'En centimes d\'euro.',
  lines: 'Première et dernière ligne dans le document.', position: 'À partir de 0.', percent: 'De 0 à 100.', fullTimeEquivalent: 'De 0 à 1.', fiscalYearEnd: 'Mois et jour.',
  partOf: 'Ce chiffre est compris dans celui-là : ne pas les additionner.', restates: 'Ce chiffre redit celui-là : ne pas les additionner.', sameAs: 'Cette activité est déjà racontée par celle-là : ne pas la compter deux fois.',
  carriedByOthers: 'Travaux d\'autres que l\'organisme : dans aucun de ses totaux.', sha256: 'Le fichier joint n\'est pas dans ces données : il y est nommé par son empreinte.',
  internalNote: 'Reste dans le dossier : dans aucune donnée publiée.',
};

const TABLES: Readonly<Record<string, string>> = {
  conventions: 'Conventions', goals: 'Objectifs stratégiques', objectives: 'Objectifs opérationnels', commitments: 'Attendus de la convention', funders: 'Financeurs', grants: 'Subventions',
  grant_steps: 'Étapes des subventions', payments: 'Versements', budget_lines: 'Lignes de budget', deliverables: 'Livrables', transmissions: 'Transmissions', review_bodies: 'Instances', sessions: 'Séances',
  conclusions: 'Conclusions', programmes: 'Programmes', planned_actions: 'Actions programmées', activities: 'Activités', measures: 'Chiffres', press_returns: 'Retombées médias', links: 'Rattachements',
  indicators: 'Indicateurs', indicator_values: 'Valeurs des indicateurs', persons: 'Personnes',
};

/** « Données »: the dossier as documented data, whole to be taken up again or such as can be published. */
export const openData = {
  button: 'Données (JSON, tableaux)',
  title: 'Données du dossier',
  purpose: 'Pour quoi faire',
  purposes: {
    whole: 'Reprendre le dossier',
    published: 'Publier',
  },
  purposeHow: {
    whole: 'Tout le dossier, notes internes et noms compris : le JSON se rouvre dans Importer et redonne le même dossier. À garder pour vous.',
    published: 'Sans personne, note interne, participant, pièce jointe ni proposition : seulement ce qui est décidé, versé, envoyé, approuvé ou confirmé. Relisez les textes libres avant de publier.',
  },
  content: 'Contenu',
  contents: {
    json: 'Données du dossier (JSON)',
    xlsx: 'Tables du dossier (XLSX)',
    ods: 'Tables du dossier (ODS)',
    csv: 'Tables du dossier (CSV)',
  },
  jsonHow: 'Un seul fichier. Les fichiers joints y sont nommés par leur empreinte : eux-mêmes sont dans la sauvegarde.',
  tablesHow: 'Une archive ZIP : un fichier par table, et leur dictionnaire (datapackage.json). Corrigées, les tables des activités et des actions reviennent par Importer.',
  write: 'Télécharger',
  schema: 'Schéma des données (JSON Schema)',
  progress: 'Préparation des données',
  steps: {
    reading: 'Lecture du dossier…',
    writing: 'Écriture du fichier…',
  },
  rows: (done: number, total: number) => `Écriture : ${formatNumber(done)} lignes sur ${formatNumber(total)}`,
  stop: 'Arrêter',
  done: (name: string) => `Fichier préparé : ${name}`,
  hash: (sha256: string) => `Empreinte du contenu (SHA-256) : ${sha256}`,
  cut: (cells: number, tables: readonly string[]) => `${counted(cells, 'texte était trop long pour une cellule de XLSX et est coupé', 'textes étaient trop longs pour une cellule de XLSX et sont coupés')} (${tables.join(', ')}). En ODS et en CSV, rien n'est coupé.`,
  failed: (error: string) => `Les données n'ont pas pu être écrites (${error}). Rien n'a changé dans le dossier.`,
  refused: 'Le dossier contient des enregistrements illisibles : voyez « Vérifier le dossier » avant de publier.',
  fileNames: { data: 'donnees', tables: 'tables', open: 'publiees', schema: 'jalon-dossier.schema.json' },
  schemaTitle: 'Dossier Jalon',
  schemaHow: 'Un dossier tel que Jalon l\'écrit et le relit : ses tables, et dans chacune ses enregistrements. Les identifiants sont des UUID, les montants des centimes d\'euro. Que les renvois d\'un enregistrement à l\'autre existent est vérifié à l\'import.',
  partialDate: 'Jour (2023-05-15), mois (2023-05), trimestre (2023-Q2), semestre (2023-H1) ou année (2023), ou deux de ces dates séparées par une barre oblique.',
  civilDay: 'Un jour : année, mois, jour.',
  packageHow: 'Un fichier par table. Un champ vide n\'est pas enregistré : ce n\'est pas zéro. Dans un CSV, un texte qui ressemble à une formule porte une apostrophe. Les natures, avancements et rôles sont dans les mots de cette langue, les autres codes tels que le schéma JSON les donne.',
  about: {
    name: 'À propos',
    dossier: 'Dossier',
    organisation: 'Organisme',
    day: 'Écrit le',
    purpose: 'Pour',
    dictionary: 'Dictionnaire',
    dictionaryHow: 'datapackage.json, dans la même archive, dit ce que chaque colonne contient.',
  },
  field: (name: string) => FIELDS[name] ?? '',
  how: (name: string) => HOW[name] ?? '',
  table: (name: string) => TABLES[name] ?? name,
};
