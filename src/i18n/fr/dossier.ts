import type { TableName } from '#domain/dossier/tables';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';
import { CONVENTION_COMMANDS } from './convention-commands';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const TABLES: Record<TableName, readonly [one: string, other: string]> = {
  dossiers: ['dossier', 'dossiers'],
  documents: ['document', 'documents'],
  persons: ['personne', 'personnes'],
  conventions: ['convention', 'conventions'],
  amendments: ['avenant', 'avenants'],
  goals: ['objectif stratégique', 'objectifs stratégiques'],
  objectives: ['objectif opérationnel', 'objectifs opérationnels'],
  commitments: ['attendu de la convention', 'attendus de la convention'],
  funders: ['financeur', 'financeurs'],
  grants: ['subvention', 'subventions'],
  payments: ['versement', 'versements'],
  budgetLines: ['ligne de budget', 'lignes de budget'],
  deliverables: ['livrable', 'livrables'],
  transmissions: ['transmission', 'transmissions'],
  reviewBodies: ['instance', 'instances'],
  reviews: ['séance', 'séances'],
  conclusions: ['conclusion', 'conclusions'],
  snapshots: ['version arrêtée', 'versions arrêtées'],
  programmes: ['programme', 'programmes'],
  plannedActions: ['ligne de programme', 'lignes de programme'],
  activities: ['activité', 'activités'],
  links: ['rattachement', 'rattachements'],
  indicators: ['indicateur', 'indicateurs'],
  evidence: ['justificatif', 'justificatifs'],
  aliases: ['variante d\'écriture', 'variantes d\'écriture'],
};

/** What each command did, as its code in the journal says. */
const COMMANDS: Readonly<Record<string, string>> = {
  ...CONVENTION_COMMANDS,
  'load-dossier': 'Dossier chargé',
  'create-dossier': 'Dossier commencé',
  'duplicate-dossier': 'Dossier copié',
  'rename-dossier': 'Dossier renommé',
  'open-year': 'Année ouverte',
  'take-shipped': 'Version plus récente du dossier livré prise',
  'restore-backup': 'Sauvegarde restaurée',
  'retain-figure': 'Chiffre retenu',
  'release-figure': 'Choix d\'un chiffre repris',
  'restore-from-bin': 'Restauré de la corbeille',
  purge: 'Corbeille vidée',
  'erase-person': 'Personne effacée',
  undo: 'Annulation',
  redo: 'Rétablissement',
};

const records = (count: number): string => counted(count, 'enregistrement', 'enregistrements');

export const dossier = {
  title: (title: string) => `Dossier : ${title}`,
  subtitle: (organisation: string, total: number) => `${organisation}. ${records(total)}.`,
  records,
  tableName: (table: TableName) => TABLES[table][0],
  tableCount: (table: TableName, count: number) => counted(count, ...TABLES[table]),
  where: {
    title: 'Où est ce dossier',
    here: 'Il est enregistré dans ce navigateur, sur cet appareil, et nulle part ailleurs. Jalon n\'envoie rien : ni le dossier, ni vos saisies, ni la façon dont vous l\'utilisez.',
    otherDevice: 'Un autre navigateur ou un autre appareil ne le voit pas. Pour l\'y emporter, ou en garder une copie, exportez-le : le fichier se rouvre dans Importer.',
    size: (used: string, available: string) => `Place occupée par Jalon dans ce navigateur : environ ${used}, sur ${available} disponibles.`,
    sizeUnknown: 'Ce navigateur ne dit pas quelle place Jalon occupe.',
    kept: 'Ce navigateur s\'est engagé à ne pas l\'effacer de lui-même.',
    notKept: 'Si le disque se remplit, ce navigateur pourrait l\'effacer de lui-même.',
    ask: 'Demander au navigateur de le garder',
    refused: 'Le navigateur n\'a pas donné son accord. Exportez le dossier de temps en temps.',
  },
  exporting: {
    button: 'Exporter le dossier (JSON)',
    done: (name: string) => `Fichier préparé : ${name}`,
    failed: (error: string) => `Le dossier n'a pas pu être lu en entier (${error}).`,
  },
  documents: {
    title: 'De quels documents il vient',
    how: 'Chaque enregistrement garde le document, le titre et les lignes où il se lit.',
    none: 'Aucun document source n\'est enregistré.',
    name: 'Document',
    date: 'Date',
    lines: 'Lignes',
    records: 'Enregistrements',
    unknownDate: 'non enregistrée',
    unknownLines: 'non enregistrées',
    fromTo: (first: number, last: number) => `${formatNumber(first)} à ${formatNumber(last)}`,
    counting: 'compte en cours…',
    nothing: 'aucun',
    without: (count: number) => `${counted(count, 'enregistrement ne nomme', 'enregistrements ne nomment')} aucun document.`,
  },
  contents: {
    title: 'Ce qui est enregistré',
    how: 'Lignes de programme : actions et titres ensemble. Activités : un même fait raconté deux fois y est deux fois, et ne compte qu\'une dans les totaux.',
  },
  check: {
    title: 'Vérifier le dossier',
    how: 'Relit chaque enregistrement, contrôle ce à quoi il renvoie, et recompte les totaux. Rien n\'est modifié.',
    button: 'Vérifier le dossier',
    running: (checked: number, total: number) => `${formatNumber(checked)} sur ${records(total)}…`,
    starting: 'Lecture du dossier…',
    progress: 'Avancement de la vérification',
    sound: (read: number) => `${counted(read, 'enregistrement lu', 'enregistrements lus')}, aucun défaut.`,
    found: (read: number, faults: number) =>
      `${counted(read, 'enregistrement lu', 'enregistrements lus')}, ${counted(faults, 'défaut', 'défauts')}.`,
    more: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
    left: 'Un enregistrement en défaut est laissé de côté par les pages, jamais effacé. Exportez le dossier avant toute correction.',
    stale: (count: number) =>
      `${counted(count, 'activité n\'est plus comptée', 'activités ne sont plus comptées')} comme ce qui est enregistré le dit : les totaux des pages ne sont pas à jour.`,
    notCounted: 'Les totaux n\'ont pas été recomptés, puisque des activités sont en défaut.',
    rebuild: 'Recompter les totaux',
    rebuilt: 'Les totaux ont été recomptés d\'après ce qui est enregistré.',
    notRebuilt: (error: string) => `Le navigateur a refusé d'enregistrer les totaux (${error}). Rien n'a été modifié.`,
    failed: (error: string) => `La vérification s'est arrêtée (${error}). Rien n'a été modifié.`,
  },
  journal: {
    title: 'Journal',
    how: 'Le chargement est le point de départ : il ne s\'annule pas.',
    loaded: (total: number, from: string) => `Dossier chargé : ${records(total)}, depuis « ${from} »`,
    changes: (count: number) => (count === 0 ? 'Rien n\'a été modifié depuis.' : `${counted(count, 'modification', 'modifications')} depuis.`),
    latest: (shown: number, count: number) => (shown < count ? `Les ${formatNumber(shown)} dernières, les plus récentes d'abord :` : 'Les plus récentes d\'abord :'),
    command: (code: string) => COMMANDS[code] ?? 'Modification',
    changed: (table: TableName, count: number) => counted(count, ...TABLES[table]),
    by: (author: string) => `par ${author}`,
    reason: (reason: string) => `Raison : ${reason}`,
    retained: (figure: string) => `chiffre retenu : ${figure}`,
    noBaseline: 'Le chargement n\'est pas au journal.',
  },
  others: {
    title: 'Dossiers de ce navigateur',
    how: 'Un seul est ouvert à la fois ; en ouvrir un autre n\'efface rien.',
    current: 'ouvert',
    open: 'Ouvrir',
    openNamed: (title: string) => `le dossier ${title}`,
    bring: 'Ouvrir un dossier depuis un fichier',
  },
};
