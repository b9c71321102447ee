import type { CoverageState } from '#domain/results/coverage';
import type { Modality } from '#domain/objectives/modalities';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

/** « a, b et c ». */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1) ?? ''}`;

const activities = (count: number): string => counted(count, 'activité', 'activités');
const commitments = (count: number): string => counted(count, 'attendu', 'attendus');
const actions = (count: number): string => counted(count, 'action', 'actions');

const coverage: Record<CoverageState, string> = {
  covered: 'couvert',
  served: 'servi par d\'autres objectifs',
  not_pursued: 'non commencé ou abandonné',
  undefined: 'à préciser',
  conditional: 'sous réserve',
  none: 'non enregistré',
};

const modalityCounted: Record<Modality, (count: number) => string> = {
  firm: (count) => counted(count, 'ferme', 'fermes'),
  conditional: (count) => `${formatNumber(count)} sous condition`,
  optional: (count) => counted(count, 'facultatif', 'facultatifs'),
  undefined: (count) => `${formatNumber(count)} à préciser`,
};

/** « 9 attendus, tous fermes », « 8 attendus, dont 1 sous condition ». */
const commitmentsByModality = (total: number, counts: Readonly<Record<Modality, number>>): string => {
  if (total === 0) return 'aucun attendu écrit';
  if (counts.firm === total) return `${commitments(total)}, ${total === 1 ? 'ferme' : 'tous fermes'}`;
  const others = (['conditional', 'optional', 'undefined'] as const).filter((modality) => counts[modality] > 0);
  const words = listed(others.map((modality) => modalityCounted[modality](counts[modality])));
  const [only] = others;
  const whole = only !== undefined && counts[only] === total;
  return whole && total === 1 ? `1 attendu, ${words.replace(/^1 /u, '')}` : `${commitments(total)}, dont ${words}`;
};

/** « 42 actions, dont 3 sous réserve ». */
const plannedActions = (total: number, conditional: number): string => {
  if (conditional === 0) return actions(total);
  return conditional === total ? `${actions(total)}, sous réserve` : `${actions(total)}, dont ${formatNumber(conditional)} sous réserve`;
};

export const objectives = {
  page: 'Objectifs',
  goal: (code: string) => `Objectif stratégique ${code}`,
  titleOfYears: (years: readonly string[]) =>
    years.length === 1 ? `La convention ${years.join('')}` : `Les conventions ${listed(years)}`,
  noConvention: (year: number) => `Aucune convention ne porte sur ${String(year)}.`,
  noConventionHint: 'Les objectifs se lisent dans l\'une de ces années :',
  noObjective: 'Cette convention n\'a pas encore d\'objectif enregistré.',
  provides: (goals: number, objectives: number, total: number) =>
    `${listed([counted(goals, 'objectif stratégique', 'objectifs stratégiques'), counted(objectives, 'objectif opérationnel', 'objectifs opérationnels'), commitments(total)])}.`,
  covered: (year: number, covered: number, objectives: number, count: number) =>
    covered === objectives
      ? `En ${String(year)}, ${activities(count)} ${plural(count, 'concerne', 'concernent')} tous les objectifs opérationnels.`
      : `En ${String(year)}, ${activities(count)} ${plural(count, 'concerne', 'concernent')} ${formatNumber(covered)} des ${formatNumber(objectives)} objectifs opérationnels.`,
  noActivity: (year: number) => `Aucune activité n'est enregistrée en ${String(year)}.`,
  lookAtYear: (year: number) => `Voir ${String(year)}`,
  yearsToLookAt: 'Années qui ont des activités :',
  importReport: 'Importer un rapport',
  coverage,
  servedBy: (count: number) =>
    `servi par ${counted(count, 'activité d\'un autre objectif', 'activités d\'autres objectifs')}`,
  alsoServedBy: (count: number) =>
    `servi aussi par ${counted(count, 'activité d\'un autre objectif', 'activités d\'autres objectifs')}`,
  activities,
  commitmentsByModality,
  plannedOfYear: (year: number, total: number, conditional: number) =>
    total === 0 ? `rien au programme ${String(year)}` : `programme ${String(year)} : ${plannedActions(total, conditional)}`,
  goalCounts: (objectives: number, total: number, count: number) =>
    [counted(objectives, 'objectif opérationnel', 'objectifs opérationnels'), commitments(total), activities(count)].join(' · '),
  missions: (count: number) => counted(count, 'mission', 'missions'),
  missionsOf: (code: string) => `Missions de l'objectif stratégique ${code}`,
  sameScale: 'Barres à la même échelle dans toute la page.',
  territory: {
    note: (label: string, kept: number, several: number) =>
      several === 0
        ? `${label} : ${activities(kept)}.`
        : `${label} : ${activities(kept)}, dont ${formatNumber(several)} ${plural(several, 'qui compte', 'qui comptent')} aussi ailleurs.`,
    unplaced: (count: number) =>
      `${activities(count)} sans territoire enregistré, ${plural(count, 'laissée', 'laissées')} à part`,
    conventionWhole: 'La convention et le programme valent pour tout le territoire.',
  },
  edit: 'Modifier la convention',
  lineage: {
    amendment: (number: string | undefined, date: string) => (number === undefined ? `l'avenant du ${date}` : `l'avenant n° ${number} du ${date}`),
    replacedBy: 'Remplacé par',
    takesUp: 'Reprend',
    since: (amendment: string) => `depuis ${amendment}`,
    split: 'Ce qui était lié à cet objectif le reste, jusqu\'à ce que quelqu\'un le rattache à l\'un d\'eux.',
    commitmentsTakenUp: 'attendus repris par ce qui le remplace',
    commitmentsTakenUpLong: 'Ses attendus sont repris par ce qui le remplace, ou ont pris fin avec lui.',
    ended: (amendment: string) => `Fermé par ${amendment}, sans rien à sa place.`,
    added: (amendment: string) => `Ajouté par ${amendment}.`,
    takesUpCode: (code: string) => `reprend ${code}`,
    replacedByCodes: (codes: readonly string[]) => `remplacé par ${listed(codes)}`,
    untilDay: (date: string) => `jusqu'à l'avenant du ${date}`,
  },
  unattached: {
    title: 'À rattacher',
    how: (count: number) =>
      `${activities(count)} ${plural(count, 'liée', 'liées')} à un objectif qui n'est pas de la convention cette année : ${plural(count, 'elle compte', 'elles comptent')} dans les totaux, sous aucun objectif.`,
    why: (code: string, next: readonly string[]) => (next.length === 0 ? `(liée à ${code})` : `(liée à ${code}, remplacé par ${listed(next)})`),
    unknown: '(objectif inconnu)',
    more: (count: number) => `Et ${formatNumber(count)} ${plural(count, 'autre', 'autres')}.`,
  },
  facts: {
    title: (years: string) => `Ce que dit la convention ${years}`,
    number: 'Numéro',
    years: 'Années',
    start: 'Entrée en vigueur',
    end: 'Fin',
    renewal: 'Reconduction',
    amendment: 'Modification',
    amendments: 'Avenants',
    amendmentOf: (date: string, reason: string) => (reason === '' ? date : `${date} : ${reason}`),
    noNumber: 'non enregistré',
    unknownDate: 'date non enregistrée',
    signatures: 'Signatures',
    purposes: 'Ce qu\'elle fixe',
    more: 'Publicité, contrôle et textes cités',
    publicity: 'Obligations de publicité',
    control: 'Règles de contrôle',
    references: 'Textes cités',
    others: 'Autres faits énoncés',
    byFunders: 'de la part des financeurs',
    notice: (months: number) => `préavis de ${String(months)} mois`,
    nothing: 'non enregistré',
  },
  one: {
    breadcrumb: 'Fil d\'Ariane',
    previous: (code: string) => `Objectif précédent : ${code}`,
    next: (code: string) => `Objectif suivant : ${code}`,
    /** « 51 activités en 2022, dont 38 réalisées et 9 en cours. » */
    counts: (count: number, year: number, parts: readonly string[]) =>
      parts.length === 0
        ? `${activities(count)} en ${String(year)}.`
        : `${activities(count)} en ${String(year)}, dont ${listed(parts)}.`,
    countsOfOneStatus: (count: number, year: number, status: string) => `${activities(count)} en ${String(year)}, ${count === 1 ? '' : 'toutes '}${status}.`,
    nothing: (year: number) => `Aucune activité n'est enregistrée pour cet objectif en ${String(year)}.`,
    toBeSpecified: 'La convention renvoie à plus tard ce qui y sera fait.',
    conditional: 'La convention n\'y prévoit rien de ferme.',
    serves: (count: number) =>
      `${counted(count, 'activité d\'un autre objectif le sert', 'activités d\'autres objectifs le servent')} aussi, sans s'ajouter à ses totaux.`,
    provided: (count: number) => (count === 0 ? 'La convention n\'y écrit aucun attendu.' : `La convention y prévoit ${commitments(count)}.`),
    figures: 'Chiffres de l\'objectif',
    participants: 'participants',
    media: 'retombées médias',
    contacts: 'contacts en ligne, pas des personnes',
    eventsWithout: (without: number, events: number) =>
      without === events
        ? `${counted(events, 'événement', 'événements')} sans comptage`
        : `${counted(without, 'événement', 'événements')} sur ${formatNumber(events)} sans comptage`,
    figuresOf: (count: number) => counted(count, 'chiffre', 'chiffres'),
    moreFigures: (count: number) => counted(count, 'autre chiffre', 'autres chiffres'),
    workingTitle: (label: string) => `Ce qui fait le chiffre : ${label}`,
    alreadyCounted: 'Déjà comptés ailleurs, non ajoutés',
    listedNotAdded: 'Chiffres relevés, qui ne s\'additionnent pas',
    commitmentsTitle: 'Ce que la convention prévoit',
    commitmentsSubtitle: (count: number, article: string) => (article === '' ? commitments(count) : `${commitments(count)} (${article})`),
    noCommitment: 'La convention n\'écrit aucun attendu sous cet objectif.',
    kindsOf: (kinds: readonly string[]) => kinds.join(' ou '),
    reportedTitle: (year: number) => `Ce qui a été rapporté en ${String(year)}`,
    reportedSubtitle: 'Dans l\'ordre de l\'année, les activités sans date à la fin.',
    reportedNone: (year: number) => `Rien n'est enregistré pour cet objectif en ${String(year)}.`,
    reportedElsewhere: 'Années où il a des activités :',
    cause: (text: string) => `Raison : ${text}`,
    andOthers: (count: number) => `+ ${formatNumber(count)}`,
    andOthersSpoken: (count: number) => `et ${counted(count, 'autre chiffre', 'autres chiffres')}`,
    andOtherDates: (count: number) => `et ${counted(count, 'autre date', 'autres dates')}`,
    carriedByOthers: 'porté par d\'autres',
    showAll: (count: number) => `Afficher les ${formatNumber(count)} autres`,
    showFewer: 'Réduire',
    seeAll: (count: number) => `Voir les ${activities(count)}`,
    inList: 'Ouvrir dans Activités',
    servedByTitle: 'Activités d\'autres objectifs qui servent celui-ci',
    unplacedTitle: 'Sans territoire enregistré',
    plannedTitle: 'Ce qui est programmé',
    plannedSubtitle: (year: number, total: number, headings: number, conditional: number) =>
      `Programme ${String(year)} : ${actions(total)}${headings === 0 ? '' : ` sous ${counted(headings, 'titre', 'titres')}`}${conditional === 0 ? '' : ` ; ${formatNumber(total - conditional)} ${plural(total - conditional, 'prévue', 'prévues')}, ${formatNumber(conditional)} sous réserve`}.`,
    plannedOtherYear: (year: number, shown: number) => `Aucun programme n'est enregistré pour ${String(year)} : voici celui de ${String(shown)}, le plus proche.`,
    plannedNone: (year: number) => `Le programme ${String(year)} ne prévoit aucune action sous cet objectif.`,
    noProgramme: 'Aucun programme n\'est enregistré dans ce dossier.',
    seeProgramme: (year: number) => `Voir le programme ${String(year)}`,
    planned: 'prévue',
    plannedConditional: 'sous réserve',
    due: (period: string) => `échéance ${period}`,
    noDue: 'échéance non fixée',
    sequel: 'suite annoncée',
    underHeading: (count: number) => actions(count),
    whenTitle: 'Quand, et de quelle nature',
    whenSubtitle: 'Nombre d\'activités au mois où elles commencent. Chaque activité compte une fois.',
    whenReading: (total: number, undated: number, dated: number) =>
      undated === 0
        ? `Les ${activities(total)} sont datées.`
        : `${activities(undated)} sur ${formatNumber(total)} sans date : les mois ne montrent que ${dated === 0 ? 'rien' : dated === 1 ? 'l\'autre' : `les ${formatNumber(dated)} autres`}.`,
    whenRows: 'Nature',
    whenTotals: 'Toutes natures',
    gapsTitle: 'Ce qui n\'est pas enregistré',
    gapsSubtitle: 'Ce que le dossier ne dit pas : rien n\'est présumé de ce qui a été fait.',
    gapsNone: 'Rien à signaler : tout ce que Jalon suit est enregistré.',
    gaps: {
      without_record: 'Activité',
      activity_without_date: 'Date',
      event_without_participants: 'Participants',
      told_twice_differently: 'Deux chiffres',
      status_unknown: 'Avancement',
      cause_missing: 'Raison',
      referent_missing: 'Référent',
      territory_missing: 'Territoire',
      due_missing: 'Échéance',
    },
    gapText: {
      without_record: (year: number, state: string) => `Aucune activité en ${String(year)} (${state}).`,
      activity_without_date: (count: number, total: number) => `${counted(count, 'activité', 'activités')} sur ${formatNumber(total)} sans date.`,
      event_without_participants: (count: number) => `${counted(count, 'événement', 'événements')} sans comptage de participants.`,
      told_twice_differently: (title: string, first: string, second: string, unit: string) => `« ${title} » : ${first} et ${second} ${unit} pour un même fait.`,
      status_unknown: (count: number) => `${activities(count)} dont l'avancement n'est pas renseigné.`,
      cause_missing: (count: number) => `${counted(count, 'activité reportée, sans avancée ou abandonnée', 'activités reportées, sans avancée ou abandonnées')} sans raison donnée.`,
      referent_missing: (count: number, total: number) => (count === total ? 'Aucune activité n\'a de référent enregistré.' : `${activities(count)} sur ${formatNumber(total)} sans référent.`),
      territory_missing: (count: number) => `${activities(count)} sans territoire enregistré.`,
      due_missing: (count: number, total: number, year: number) => `${actions(count)} sur ${formatNumber(total)} du programme ${String(year)} sans échéance.`,
    },
    gapsTitles: (titles: readonly string[], left: number) =>
      left === 0 ? `${titles.join(' ; ')}.` : `${titles.join(' ; ')} ; et ${formatNumber(left)} ${plural(left, 'autre', 'autres')}.`,
    see: 'Voir',
    contextTitle: 'Ce que la convention en dit',
    othersTitle: 'Travaux accompagnés, portés par d\'autres',
    othersSubtitle: 'Ni dépenses ni résultats de l\'organisation.',
    notInYear: (year: number) => `Cet objectif n'est pas de la convention en ${String(year)}.`,
  },
  unknown: {
    title: (code: string) => `Aucun objectif ne porte le code « ${code} »`,
    text: 'L\'adresse ne correspond à aucun objectif de ce dossier. Voici ceux de la convention :',
  },
};
