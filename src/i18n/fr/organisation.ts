import type { SharesStanding } from '#domain/organisation/organisation-chart';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const time = (value: number): string => `${formatNumber(value)} ETP`;
const percent = (value: string): string => `${value} %`;
const missing = (given: number): string => percent(formatNumber(Math.round((100 - given) * 100) / 100));
const extra = (given: number): string => percent(formatNumber(Math.round((given - 100) * 100) / 100));

/** Where the shares of someone stand, in a few words. */
const standing = (given: SharesStanding): string => {
  switch (given.state) {
    case 'none':
      return '';
    case 'whole':
      return 'Les parts font 100 %.';
    case 'short':
      return `Les parts font ${percent(formatNumber(given.percent))} : il manque ${missing(given.percent)}.`;
    case 'over':
      return `Les parts font ${percent(formatNumber(given.percent))} : ${extra(given.percent)} de trop.`;
  }
};

/** The same while they are typed, with what becomes of them. */
const total = (given: SharesStanding): string => {
  switch (given.state) {
    case 'none':
      return 'Aucune part n\'est saisie.';
    case 'whole':
      return standing(given);
    case 'short':
      return `${standing(given)} Elles s'enregistrent telles quelles ; le reste du temps compte comme « non réparti ».`;
    case 'over':
      return `${standing(given)} Elles s'enregistrent telles quelles ; dans les totaux, chacune compte à proportion, pour ne pas dépasser le temps de travail.`;
  }
};

/** The organisation chart that a convention asks for, and who is on it. */
export const organisation = {
  title: 'Organigramme',
  breadcrumb: 'Fil d\'Ariane',
  sentence: (day: string, persons: number, known: number, times: number) => {
    if (persons === 0) return `Aucune personne n'est enregistrée en poste au ${day}.`;
    const team = `Au ${day}, l'équipe enregistrée compte *${counted(persons, 'personne', 'personnes')}*`;
    if (known === 0) return `${team}.`;
    return `${team}, soit ${time(times)}${known < persons ? ` pour ${known === 1 ? 'celle' : `les ${formatNumber(known)}`} dont le temps est renseigné` : ''}.`;
  },
  subtitle: 'Chaque personne, son temps de travail en équivalent temps plein (ETP) et sa part par objectif, qui doit faire 100 %.',
  nobody: 'L\'équipe de ce jour n\'est pas enregistrée',
  nobodyHow: 'Ajoutez chaque personne avec son temps de travail et ses parts par objectif : l\'organigramme s\'écrit à partir d\'elles.',
  add: 'Ajouter une personne',
  edit: (name: string) => `Modifier : ${name}`,
  remove: (name: string) => `Retirer : ${name}`,
  time,
  percent,
  standing,
  team: {
    title: (day: string) => `Équipe au ${day}`,
    how: 'Sans date d\'arrivée ni de départ, une personne est comptée présente.',
    name: 'Personne',
    time: 'Temps',
    shares: 'Parts par objectif',
    acts: 'Agir',
  },
  others: {
    title: (day: string) => `Hors de l'équipe au ${day}`,
    how: 'Arrivées après ce jour ou parties avant : dans aucun total.',
    from: (day: string) => `arrivée le ${day}`,
    until: (day: string) => `partie le ${day}`,
  },
  byObjective: {
    title: 'Temps par objectif',
    how: 'Temps de travail × part, additionnés pour l\'équipe.',
    objective: 'Objectif',
    time: 'Temps',
    working: (code: string) => `Temps sur ${code}`,
    part: (name: string, whole: number, share: number, own: number) => `${name} : ${formatNumber(whole)} × ${percent(formatNumber(share))} = ${time(own)}`,
    proportion: 'Les parts d\'une personne qui dépassent 100 % comptent à proportion.',
    unshared: 'Non réparti',
    total: (known: number, persons: number) => (known === persons ? 'Équipe' : `Équipe, pour ${formatNumber(known)} sur ${formatNumber(persons)}`),
  },
  form: {
    newTitle: 'Nouvelle personne',
    editTitle: (name: string) => `Modifier : ${name}`,
    name: 'Nom',
    nameFault: 'Donnez un nom.',
    function: 'Fonction',
    time: 'Temps de travail (ETP)',
    timeHow: 'De 0 à 1, comme 0,8, ou en pourcentage, comme 80 %.',
    timeFault: 'Écrivez un nombre de 0 à 1, comme 0,8.',
    from: 'En poste depuis le',
    until: 'Jusqu\'au',
    dayFaults: { invalid: 'Ce jour n\'existe pas.', reversed: 'Ce jour est avant celui de l\'arrivée.' },
    shares: 'Parts par objectif, en %',
    sharesHow: 'Elles doivent faire 100 % ensemble. Un objectif sans part reste vide.',
    share: (code: string, title: string) => `${code} ${title}`,
    shareFault: 'Écrivez un nombre de 0 à 100.',
    total,
  },
  removal: {
    title: (name: string) => `Retirer : ${name}`,
    follows: (activities: number, actions: number) =>
      `Cette personne est référente de ${counted(activities, 'activité', 'activités')} et de ${counted(actions, 'action programmée', 'actions programmées')}, qui n'auront plus de référent.`,
    text: 'Pour garder la trace de son passage, donnez plutôt une date de départ. Ctrl Z ramène la personne.',
    act: 'Retirer la personne',
  },
  chart: {
    button: 'Organigramme (DOCX)',
    failed: 'Le document n\'a pas pu être écrit. Rien n\'a changé dans le dossier.',
    fileName: (year: number) => `organigramme-${String(year)}.docx`,
    title: (day: string) => `Organigramme au ${day}`,
    page: 'Page',
    of: 'sur',
    opening: (persons: number, known: number, times: number) =>
      `${counted(persons, 'personne', 'personnes')}${known === 0 ? '' : `, ${time(times)}${known < persons ? ` pour ${formatNumber(known)} d'entre elles` : ''}`}.`,
    teamTitle: 'Équipe',
    team: { name: 'Nom', function: 'Fonction', time: 'ETP', shares: 'Part par objectif' },
    objectivesTitle: 'Temps de travail par objectif',
    objectives: { objective: 'Objectif', time: 'ETP', persons: 'Personnes' },
    unshared: 'Non réparti par objectif',
    total: 'Ensemble',
    unknown: 'non renseigné',
    identity: (siret: string | undefined, rna: string | undefined) => [siret !== undefined && `SIRET ${siret}`, rna !== undefined && `RNA ${rna}`].filter(Boolean).join(' · '),
  },
};
