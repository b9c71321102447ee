import type { LinkDoubt } from '#domain/links/link-doubt';
import type { Link } from '#domain/links/link';
import type { MatchReason } from '#domain/matching/match-score';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const links = (count: number): string => counted(count, 'lien', 'liens');

const reason = (one: MatchReason): string => {
  switch (one.code) {
    case 'words':
      return `mots communs : ${one.shared.join(', ')}`;
    case 'numbers':
      return `mêmes nombres : ${one.shared.join(', ')}`;
    case 'places':
      return `mêmes lieux : ${one.shared.join(', ')}`;
    case 'partners':
      return `mêmes partenaires : ${one.shared.join(', ')}`;
    case 'objective':
      return 'même objectif';
    case 'kind':
      return 'même nature';
    case 'dates':
      return 'dates qui se recouvrent';
  }
};

/** What the activity does to what it is linked to. */
const relations: Record<Link['relation'], string> = {
  fulfils: 'réalise',
  continues: 'se poursuit par',
  answers: 'répond à',
  related: 'a le même sujet que',
};

const doubts: Record<LinkDoubt, string> = {
  'fulfils-other-year': 'Une activité ne réalise une action que de son année ; celle d\'une année suivante la poursuit.',
  'continues-not-later': 'Seule une action d\'une année suivante poursuit une activité.',
  'fulfils-heading': 'C\'est un titre du programme : il n\'est pas réalisé lui-même, ses actions le sont.',
};

const states: Record<Link['state'], string> = { proposed: 'À décider', confirmed: 'Validés', refused: 'Refusés' };

export const matching = {
  page: 'Rapprochements',
  breadcrumb: 'Fil d\'Ariane',
  sentence: (year: number, proposed: number, confirmed: number) =>
    confirmed === 0 && proposed === 0
      ? `Rapprochements de ${String(year)} : rien n'est à décider.`
      : `Rapprochements de ${String(year)} : ${confirmed === 0 ? 'aucun lien validé' : `${links(confirmed)} ${plural(confirmed, 'validé', 'validés')}`}, ${proposed === 0 ? 'rien à décider' : `${formatNumber(proposed)} à décider`}.`,
  subtitle: 'Jalon propose, quelqu\'un décide : rien n\'est lié sans vous. Un lien refusé reste noté et n\'est plus proposé.',
  wholeTerritory: 'Les rapprochements sont ceux de tout le territoire : le choix d\'un territoire ne les restreint pas.',
  notPrinted: 'Les rapprochements à décider ne s\'impriment pas.',
  noActivity: (year: number) => `Aucune activité n'est enregistrée pour ${String(year)} : il n'y a rien à rapprocher.`,
  yearsToOpen: 'Années qui ont des activités :',
  views: 'Liens à montrer',
  states,
  filters: {
    relation: 'Vers',
    all: 'Tout',
    fulfils: (year: number) => `Le programme ${String(year)}`,
    continues: (year: number) => `Le programme ${String(year)}, année suivante`,
    answers: 'Les attendus de la convention',
    related: 'Un même sujet',
    objective: 'Objectif',
    allObjectives: 'Tous',
    order: 'Ordre',
    orders: { report: 'Celui du rapport', strength: 'Les plus proches d\'abord' },
  },
  search: {
    label: 'Recherche des liens',
    running: (done: number, total: number) => (total === 0 ? 'Recherche des liens possibles' : `Recherche des liens possibles : ${formatNumber(done)} activités sur ${formatNumber(total)}`),
    failed: (error: string) => `La recherche des liens s'est arrêtée (${error}). Ce qui est enregistré n'a pas changé ; rouvrir la page la relance.`,
    stop: 'Arrêter',
  },
  list: {
    proposed: 'Liens proposés',
    confirmed: 'Liens validés',
    refused: 'Liens refusés',
    keys: 'Au clavier : flèches pour aller d\'un lien à l\'autre, Entrée pour valider, Suppr pour refuser, Espace pour sélectionner, Ctrl Z pour revenir en arrière.',
    keysConfirmed: 'Au clavier : flèches pour aller d\'un lien à l\'autre, Suppr pour retirer, Ctrl Z pour revenir en arrière.',
    keysRefused: 'Au clavier : flèches pour aller d\'un lien à l\'autre, Entrée pour valider malgré tout, Ctrl Z pour revenir en arrière.',
    none: { proposed: 'Rien à décider dans cette vue.', confirmed: 'Aucun lien validé dans cette vue.', refused: 'Aucun lien refusé dans cette vue.' },
    confirm: 'Valider',
    refuse: 'Refuser',
    cut: 'Retirer',
    named: (act: string, from: string, to: string) => `${act} : ${from}, ${to}`,
    confirmSelected: (count: number) => `Valider la sélection (${formatNumber(count)})`,
    refuseSelected: (count: number) => `Refuser la sélection (${formatNumber(count)})`,
    confirmAll: (count: number) => (count === 1 ? 'Valider le lien' : `Valider les ${formatNumber(count)}`),
    confirmAllTitle: (count: number) => `Valider ${count === 1 ? 'le lien proposé' : `les ${links(count)} proposés`} ?`,
    confirmAllText: 'Chacun sera enregistré comme validé, avec la raison pour laquelle il était proposé. Un seul « Annuler » revient sur l\'ensemble.',
    more: (count: number) => `Afficher ${formatNumber(count)} de plus`,
    left: (count: number) => `${formatNumber(count)} ${plural(count, 'autre', 'autres')} dans cette vue.`,
    programme: (year: number) => `programme ${String(year)}`,
    commitment: 'attendu de la convention',
    under: (heading: string) => `sous « ${heading} »`,
    goneTarget: 'Une action d\'une autre année, ou qui n\'est plus au programme',
  },
  done: {
    confirmed: (count: number) => `${links(count)} ${plural(count, 'validé', 'validés')}.`,
    refused: (count: number) => `${links(count)} ${plural(count, 'refusé', 'refusés')} : ${plural(count, 'il ne sera', 'ils ne seront')} plus ${plural(count, 'proposé', 'proposés')}.`,
    cut: 'Lien retiré : il ne sera pas proposé de nouveau.',
    made: 'Lien ajouté.',
    undo: 'Annuler',
    undone: 'Annulé.',
    notUndone: 'Cela a changé depuis : le journal permet d\'y revenir.',
  },
  reason,
  reasons: (parts: readonly string[]) => parts.join(' ; '),
  relations,
  doubts,
  bands: { strong: 'très proches', fair: 'proches', weak: 'à regarder de près' },
  sheet: {
    title: 'Liens',
    subtitle: 'Ce que cette activité réalise du programme, ce qui la poursuit, et ce à quoi elle répond dans la convention.',
    none: 'Aucun lien n\'est enregistré.',
    fulfils: (year: number) => `Réalise, au programme ${String(year)}`,
    continues: (year: number) => `Se poursuit au programme ${String(year)}`,
    answers: 'Répond à la convention',
    related: (year: number) => `Même sujet, au programme ${String(year)}`,
    why: (text: string) => `Raison : ${text}`,
    add: 'Ajouter un lien',
    seeProposals: 'Voir les liens proposés',
  },
  action: {
    button: 'Liens',
    named: (title: string) => `Liens de « ${title} »`,
    none: 'Aucune activité n\'est liée à cette action.',
  },
  dialog: {
    title: (title: string) => `Ajouter un lien à « ${title} »`,
    relation: 'Ce que dit le lien',
    relationsOfActivity: {
      fulfils: (year: number) => `Elle réalise une action du programme ${String(year)}`,
      continues: (year: number) => `Elle se poursuit par une action du programme ${String(year)}`,
      answers: 'Elle répond à un attendu de la convention',
      related: (year: number) => `Elle a le même sujet qu'une action du programme ${String(year)}`,
    },
    relationsOfTarget: {
      fulfils: (year: number) => `Une activité de ${String(year)} la réalise`,
      continues: (year: number) => `Elle poursuit une activité de ${String(year)}`,
      answers: (year: number) => `Une activité de ${String(year)} y répond`,
      related: (year: number) => `Une activité de ${String(year)} a le même sujet`,
    },
    target: { planned_action: 'Action', commitment: 'Attendu', activity: 'Activité' },
    nothingToLink: 'Rien d\'enregistré ne peut recevoir ce lien.',
    make: 'Ajouter le lien',
  },
  objective: {
    subtitle: (commitments: number, article: string) => `${counted(commitments, 'attendu', 'attendus')}${article === '' ? '' : ` (${article})`} et les activités qui y répondent.`,
    proposedNote: 'Rattachements proposés, à valider.',
    confirmed: (count: number) => counted(count, 'activité y répond', 'activités y répondent'),
    proposed: (count: number) => counted(count, 'proposée', 'proposées'),
    confirmAll: (count: number) => (count === 1 ? 'Valider la proposition' : `Valider les ${formatNumber(count)}`),
    none: (year: number) => `non enregistré en ${String(year)}`,
    andMore: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
    open: (label: string) => `Les activités qui répondent à « ${label} »`,
    answersTo: (answered: number, total: number) => `Au moins une activité répond ${total === 1 ? 'à cet attendu' : answered === total ? 'à chacun d\'eux' : `à ${formatNumber(answered)} d'entre eux`}.`,
    decide: 'Rapprochements',
    link: 'Lier une activité',
    cut: (title: string) => `Retirer le lien avec « ${title} »`,
  },
  sequel: {
    title: (from: number, to: number) => `Du rapport ${String(from)} au programme ${String(to)}`,
    subtitle: (actions: number, headings: number, conditional: number, linked: number) =>
      `${counted(actions, 'action', 'actions')}${headings === 0 ? '' : ` sous ${counted(headings, 'titre', 'titres')}`}${conditional === 0 ? '' : ` : ${formatNumber(actions - conditional)} ${plural(actions - conditional, 'prévue', 'prévues')}, ${formatNumber(conditional)} sous réserve`}. ${linked === 0 ? 'Aucune n\'est liée à une activité du rapport.' : `${formatNumber(linked)} ${plural(linked, 'poursuit', 'poursuivent')} une activité du rapport.`}`,
    report: (year: number) => `Rapport ${String(year)}`,
    status: 'Avancement',
    programme: (year: number) => `Programme ${String(year)}`,
    due: 'Échéance',
    change: 'Suite',
    notDue: 'non fixée',
    notRecorded: (year: number) => `non enregistré en ${String(year)}`,
    more: (count: number) => `+ ${formatNumber(count)}`,
    moreSpoken: (count: number) => `et ${counted(count, 'autre activité', 'autres activités')}`,
    changes: { sequel: 'Suite', related: 'Même sujet', announced: 'Suite annoncée par le programme', unlinked: 'Aucun lien enregistré' },
    conditional: 'sous réserve',
    showAll: (count: number) => `Afficher les ${formatNumber(count)} autres`,
    showFewer: 'Réduire',
    unfinished: (count: number, year: number) => `${counted(count, 'activité inachevée du rapport n\'est liée', 'activités inachevées du rapport ne sont liées')} à aucune action de ${String(year)}.`,
    seeActions: (count: number) => (count === 1 ? 'Voir l\'action' : `Voir les ${formatNumber(count)} actions`),
  },
};
