import type { DutyCounts } from '#domain/deliverables/publicity';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const standings = ({ yes, in_part, no }: DutyCounts): string =>
  [yes > 0 && counted(yes, 'tenue', 'tenues'), in_part > 0 && counted(in_part, 'tenue en partie', 'tenues en partie'), no > 0 && counted(no, 'non tenue', 'non tenues')]
    .filter((part) => part !== false)
    .join(', ');

const count = (counts: DutyCounts, year: number): string => {
  if (counts.told === 0) return `Rien n'est enregistré pour ${String(year)}.`;
  return `Pour ${String(year)}, ${counted(counts.told, 'obligation renseignée', 'obligations renseignées')} sur ${formatNumber(counts.all)} : ${standings(counts)}.`;
};

/** « article 5 », inside a sentence. */
const within = (heading: string): string => `${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;

/** What the convention asks to be made known, and what was done of it in the year. */
export const publicity = {
  title: (heading: string) => (heading === '' ? 'Publicité' : `Publicité (${within(heading)})`),
  how: 'Ce qui a été fait dans l\'année de chaque obligation, et les activités qui y font exception.',
  count,
  noDuty: 'Aucune obligation de publicité n\'est enregistrée pour cette convention. Ajoutez celles que son texte prévoit, une par une.',
  kept: { yes: 'tenue', in_part: 'tenue en partie', no: 'non tenue' },
  toTell: 'à renseigner',
  byFunders: 'à la charge des financeurs',
  exceptionsTold: (exceptions: number) => `${counted(exceptions, 'exception', 'exceptions')} :`,
  exceptionNote: (note: string) => ` : ${note}`,
  unnamed: 'Activité sans titre',
  tell: 'Renseigner',
  tellNamed: (duty: string, told: boolean) => (told ? `Modifier ce qui est renseigné : ${duty}` : `Renseigner : ${duty}`),
  acts: (duty: string) => `Agir sur l'obligation : ${duty}`,
  editDuty: 'Modifier l\'obligation',
  removeDuty: 'Retirer l\'obligation',
  add: 'Ajouter une obligation',
  addTo: (convention: string) => `Ajouter une obligation : ${convention}`,
  form: {
    title: (duty: string, year: number) => `Publicité ${String(year)} : ${duty}`,
    kept: 'Cette obligation a été',
    toTell: 'À renseigner',
    choices: { yes: 'Tenue', in_part: 'Tenue en partie', no: 'Non tenue' },
    keptFault: 'Dites si l\'obligation a été tenue, pour que la note et les exceptions soient gardées.',
    note: 'Note',
    noteHow: 'Ce qui a été fait, sur quels supports.',
    exceptions: 'Activités qui font exception',
    exceptionsHow: 'Parmi les activités de l\'année ; quelques lettres du titre suffisent.',
    why: (activity: string) => `Pourquoi : ${activity}`,
  },
  duty: {
    newTitle: 'Nouvelle obligation de publicité',
    editTitle: (duty: string) => `Modifier : ${duty}`,
    label: 'Ce qui est demandé',
    labelHow: 'En une phrase, comme « Citer les financeurs sur les supports ».',
    labelFault: 'Dites ce que la convention demande.',
    by: 'À la charge de',
    parties: { organisation: 'L\'association', funders: 'Les financeurs' },
  },
  removal: {
    title: (duty: string) => `Retirer : ${duty}`,
    text: 'L\'obligation est retirée de la convention, avec ce qui en est renseigné pour chaque année. Ctrl Z la ramène.',
    act: 'Retirer l\'obligation',
  },
};
