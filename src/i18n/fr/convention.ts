import type { EurosFault } from '#domain/budget/parse-euros';
import type { TableName } from '#domain/dossier/tables';
import type { ActRefusal } from '#domain/objectives/acts/act-refusal';
import { formatNumber } from '../format/number';
import { formatDay } from '../format/period';
import { plural } from '../format/plural';
import { CONVENTION_COMMANDS } from './convention-commands';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1) ?? ''}`;

const REFERRERS: Readonly<Partial<Record<TableName, readonly [string, string]>>> = {
  goals: ['objectif stratégique', 'objectifs stratégiques'],
  objectives: ['objectif opérationnel', 'objectifs opérationnels'],
  commitments: ['attendu', 'attendus'],
  funders: ['financeur', 'financeurs'],
  grants: ['subvention', 'subventions'],
  budgetLines: ['ligne de budget', 'lignes de budget'],
  deliverables: ['livrable', 'livrables'],
  transmissions: ['transmission', 'transmissions'],
  conventions: ['signature de la convention', 'signatures de la convention'],
  plannedActions: ['action programmée', 'actions programmées'],
  activities: ['activité', 'activités'],
  links: ['rattachement', 'rattachements'],
  indicators: ['indicateur', 'indicateurs'],
  reviews: ['séance', 'séances'],
  conclusions: ['conclusion', 'conclusions'],
  persons: ['personne', 'personnes'],
};

const referrers = (by: Readonly<Partial<Record<TableName, number>>>): string =>
  listed(
    Object.entries(by).map(([table, count]) => {
      const [one, other] = REFERRERS[table as TableName] ?? ['enregistrement', 'enregistrements'];
      return counted(count, one, other);
    }),
  );

const refusal = (why: ActRefusal): string => {
  switch (why.reason) {
    case 'code-taken':
      return `Le code « ${why.value} » est déjà celui d'une autre ligne en vigueur : les adresses et les lecteurs s'y perdraient. Choisissez-en un autre.`;
    case 'outside-convention':
      return `L'avenant doit être daté pendant la convention, du ${formatDay(why.first)} au ${formatDay(why.last)}.`;
    case 'ends-before-start':
      return `À cette date, « ${why.value} » finirait avant d'avoir commencé.`;
    case 'same-amendment':
      return 'Cette ligne vient de cet avenant même : corrigez-la ou supprimez-la, il n\'a pas à la changer une seconde fois.';
    case 'already-ended':
      return 'Cette ligne est déjà close par un avenant.';
    case 'replaced':
      return 'D\'autres lignes ont pris la place de celle-ci : elle ne peut pas être rouverte.';
    case 'needs-two':
      return 'Une scission donne au moins deux objectifs.';
    case 'referred-to':
      return `Des enregistrements s'y rapportent : ${referrers(why.by)}. Pour qu'elle n'ait plus cours sans rien perdre, fermez-la par un avenant.`;
  }
};

const EUROS: Readonly<Record<EurosFault, string>> = {
  empty: 'Écrivez un montant, par exemple 110 000 ou 110 000,50.',
  not_an_amount: 'Ce n\'est pas un montant. Écrivez par exemple 110 000 ou 110 000,50 €.',
  negative: 'Un montant ne peut pas être négatif.',
  ambiguous: 'Ce montant se lit de deux façons. Écrivez 110 000 pour des milliers, ou 110,50 pour des centimes.',
  too_large: 'Ce montant est trop grand pour être exact.',
};

export const convention = {
  edit: 'Modifier la convention',
  read: 'Terminer',
  title: (years: string) => `Modifier la convention ${years}`,
  subtitle: 'Telle que ses avenants la laissent. Chaque geste s\'enregistre tout de suite, et s\'annule (Ctrl Z).',
  how: {
    title: 'Par un avenant ?',
    correction: 'Corriger une faute de saisie',
    correctionHow: 'Le texte de la convention n\'a pas changé, il avait été mal recopié : la ligne est réécrite pour toutes les années.',
    amendment: 'Modifier par un avenant',
    amendmentHow: 'Le texte a changé, à une date et pour une raison : l\'ancienne ligne reste dans les années d\'avant, la nouvelle prend sa place ensuite. Ce qui était lié le reste.',
    order: 'L\'ordre des lignes est le même pour toutes les années.',
  },
  basis: {
    legend: 'Par un avenant ?',
    forgotten: 'Réparer un oubli de saisie : la ligne vaut pour toutes les années',
    added: 'L\'ajouter par un avenant : elle vaut à partir de sa date',
    which: 'Avenant',
    newOne: 'Nouvel avenant',
    date: 'Date de l\'avenant',
    number: 'Numéro',
    reason: 'Raison',
    reasonHow: 'Elle est gardée au journal.',
    dateMissing: 'Donnez la date de l\'avenant.',
    reasonMissing: 'Dites en quelques mots pourquoi la convention a changé.',
  },
  amendmentName: (number: string | undefined, date: string) => (number === undefined ? `avenant du ${date}` : `avenant n° ${number} du ${date}`),
  goals: 'Objectifs et attendus',
  addGoal: 'Ajouter un objectif stratégique',
  addObjective: 'Ajouter un objectif',
  addCommitment: 'Ajouter un attendu',
  addTo: (label: string, code: string) => `${label} sous ${code}`,
  noGoal: 'Cette convention n\'a pas encore d\'objectif.',
  noGoalHow: 'Commencez par un objectif stratégique, puis ajoutez-lui ses objectifs opérationnels et leurs attendus.',
  noObjective: 'Aucun objectif opérationnel sous celui-ci.',
  noCommitment: 'Aucun attendu écrit.',
  commitments: (count: number) => (count === 0 ? 'Aucun attendu' : counted(count, 'attendu', 'attendus')),
  since: (amendment: string) => `depuis l'${amendment}`,
  up: (name: string) => `Monter ${name}`,
  down: (name: string) => `Descendre ${name}`,
  moved: (name: string, rank: number, total: number) => `${name} est maintenant en place ${formatNumber(rank)} sur ${formatNumber(total)}.`,
  editNamed: (name: string) => `Modifier ${name}`,
  moreOf: (name: string) => `Autres gestes pour ${name}`,
  split: 'Scinder…',
  end: 'Fermer par un avenant…',
  remove: 'Supprimer…',
  removeNamed: (name: string) => `Supprimer ${name}`,
  reopen: 'Rouvrir',
  reopenNamed: (name: string) => `Rouvrir ${name}`,
  saved: (act: string) => `${CONVENTION_COMMANDS[act] ?? act} : enregistré.`,
  goalForm: { add: 'Nouvel objectif stratégique', edit: (code: string) => `Objectif stratégique ${code}` },
  objectiveForm: { add: 'Nouvel objectif opérationnel', edit: (code: string) => `Objectif ${code}` },
  commitmentForm: { add: 'Nouvel attendu', edit: 'Attendu de la convention' },
  fields: {
    code: 'Code',
    codeHow: 'Celui du document, par exemple 1.3. Il fait l\'adresse de la page.',
    title: 'Intitulé',
    shortTitle: 'Intitulé court',
    shortTitleHow: 'Pour les graphiques et les listes. Sans lui, l\'intitulé entier.',
    goal: 'Objectif stratégique',
    label: 'Ce qui est attendu',
    kind: 'Nature',
    modality: 'Caractère',
    note: 'Note',
    required: 'Ce champ ne peut pas rester vide.',
    tooLong: (most: number) => `Au plus ${formatNumber(most)} caractères.`,
  },
  splitForm: {
    title: (code: string) => `Scinder l'objectif ${code}`,
    how: (code: string) => `${code} reste entier dans les années d'avant l'avenant. Les activités et les actions qui lui sont liées le restent : dans les années suivantes, elles se montrent « à rattacher », jamais perdues.`,
    part: (rank: number) => `Objectif ${formatNumber(rank)}`,
    addPart: 'Ajouter un objectif',
    removePart: (rank: number) => `Retirer l'objectif ${formatNumber(rank)}`,
    commitments: 'Où va chaque attendu',
    nowhere: 'Nulle part : il prend fin',
    to: (rank: number, code: string) => (code === '' ? `Objectif ${formatNumber(rank)}` : code),
    act: 'Scinder',
  },
  endForm: {
    title: (name: string) => `Fermer ${name}`,
    how: 'La ligne reste dans les années jusqu\'à l\'avenant, sans rien à sa place ensuite. Ce qui lui est lié le reste.',
    withObjectives: (objectives: number, commitments: number) =>
      `Avec elle ${plural(objectives + commitments, 'prend', 'prennent')} fin ${listed([
        ...(objectives > 0 ? [counted(objectives, 'objectif opérationnel', 'objectifs opérationnels')] : []),
        ...(commitments > 0 ? [counted(commitments, 'attendu', 'attendus')] : []),
      ])}.`,
    act: 'Fermer par cet avenant',
  },
  removal: {
    title: (name: string) => `Supprimer ${name} ?`,
    how: 'Pour une ligne saisie par erreur. Elle disparaît de toutes les années ; la corbeille la garde, et Ctrl Z la rend.',
    act: 'Supprimer',
  },
  amendments: {
    title: 'Avenants',
    none: 'Aucun avenant enregistré. Il s\'en crée un en modifiant une ligne par un avenant, ou ici.',
    add: 'Ajouter un avenant',
    form: { add: 'Nouvel avenant', edit: 'Avenant' },
    nothing: 'Aucune ligne ne s\'y rapporte encore.',
    added: 'Ajouté',
    ended: 'Fermé',
    replaced: 'Remplacé',
    replacedBy: (old: string, next: readonly string[]) => `${old}, par ${listed(next)}`,
    commitments: (added: number, ended: number, replaced: number) =>
      listed([
        ...(added > 0 ? [counted(added, 'attendu ajouté', 'attendus ajoutés')] : []),
        ...(ended > 0 ? [counted(ended, 'attendu fermé', 'attendus fermés')] : []),
        ...(replaced > 0 ? [counted(replaced, 'attendu repris', 'attendus repris')] : []),
      ]),
    commitmentsLabel: 'Attendus',
    maxima: 'Maximum',
    maximumOf: (funder: string, amount: string) => `${funder} : ${amount} par an`,
    notWritten: 'non indiqué',
  },
  funders: {
    title: 'Financeurs',
    none: 'Aucun financeur enregistré.',
    add: 'Ajouter un financeur',
    form: { add: 'Nouveau financeur', edit: (name: string) => name },
    maximum: 'Maximum par an',
    maximumHow: 'En euros, tel que le texte l\'écrit : 110 000 ou 110 000,50.',
    noMaximum: 'maximum non indiqué',
    aYear: (amount: string) => `${amount} par an au plus`,
    parts: 'Parts',
    partsHow: 'Quand le texte détaille le maximum.',
    part: (rank: number) => `Part ${formatNumber(rank)}`,
    partLabel: 'Objet de la part',
    partAmount: 'Montant',
    addPart: 'Ajouter une part',
    removePart: (rank: number) => `Retirer la part ${formatNumber(rank)}`,
    twoFigures: (parts: string, maximum: string, gap: string) =>
      `Les parts font ${parts}, le maximum écrit est ${maximum} : ${gap} d'écart. Les deux restent tels que le texte les écrit.`,
    name: 'Nom',
    code: 'Code',
    representative: 'Représentant',
    budgetSource: 'Ligne budgétaire',
    conditions: 'Conditions',
    changes: 'Ce que l\'avenant change : le maximum et ses parts. Les autres champs sont corrigés pour toutes les années.',
  },
  euros: (fault: EurosFault): string => EUROS[fault],
  refusal,
};
