import type { SessionDocument } from '#domain/reviews/missing-in-document';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const FILES: Record<SessionDocument, string> = { convocation: 'convocation', folder: 'dossier-de-seance', minutes: 'releve-de-conclusions' };

/** What goes out of a session as a document, before it is held and after. */
export const sessionDocuments = {
  title: 'Documents',
  names: { convocation: 'Convocation (DOCX)', folder: 'Dossier de séance (DOCX)', minutes: 'Relevé de conclusions (DOCX)' },
  titles: { convocation: 'Convocation', folder: 'Dossier de séance', minutes: 'Relevé de conclusions' },
  fileName: (document: SessionDocument, date: string) => `${FILES[document]}${date === '' ? '' : `-${date}`}.docx`,
  failed: 'Le document n\'a pas pu être écrit. Rien n\'a changé dans le dossier.',
  missing: {
    title: (document: string) => `${document} : ce qui manque`,
    how: 'Le dossier ne le dit pas ; le document le laissera à renseigner, sans rien inventer.',
    act: 'Télécharger quand même',
    parts: {
      day: 'le jour de la réunion',
      hour: 'l\'heure',
      place: 'le lieu',
      participants: 'les participants',
      agenda: 'l\'ordre du jour',
      conclusions: 'les conclusions',
      version: 'une situation arrêtée pour cette réunion, dont l\'empreinte serait au pied du relevé',
      proposals: 'ce qui est demandé au comité : les propositions et demandes notées pour cette réunion',
      versionBefore: 'une situation arrêtée à la réunion précédente, pour dire ce qui a changé depuis',
    },
  },
  files: { title: 'Fichiers de la réunion', join: 'Joindre des fichiers à la réunion' },
  page: 'Page',
  of: 'sur',
  opening: (body: string) => `Vous êtes invités à la réunion${body === '' ? '' : ` : ${body}`}.`,
  facts: {
    when: 'Date :',
    place: 'Lieu :',
    participants: 'Participants :',
    unknown: 'à renseigner',
    names: (names: readonly string[]) => names.join(' ; '),
  },
  agenda: { title: 'Ordre du jour', none: 'Aucun point n\'est encore à l\'ordre du jour.', rank: 'N°', point: 'Point', objective: 'Objectif' },
  columns: { conclusion: 'Conclusion', objective: 'Objectif', owner: 'Suivie par', due: 'Échéance', outcome: 'Suite' },
  conclusions: {
    title: 'Conclusions',
    none: 'Aucune conclusion n\'est enregistrée.',
    headings: { proposition: 'Propositions', decision: 'Décisions', request: 'Demandes', information: 'Informations' },
  },
  overview: {
    title: (year: number) => `Vue d'ensemble ${String(year)}`, goal: 'Objectif stratégique', covered: 'Objectifs couverts', activities: 'Activités', completed: 'dont réalisées', figure: 'Chiffre clé', value: 'Valeur',
    comma: (first: string, second: string) => `${first}, ${second}`,
    beside: (first: string, second: string) => `${first} ; ${second}`,
  },
  since: {
    title: (day: string) => `Depuis le dernier comité (version du ${day})`,
    titleDated: (day: string) => `Depuis le dernier comité (activités datées après le ${day})`,
    none: 'Rien n\'a changé sous les objectifs.',
    unreadable: 'La comparaison avec cette version n\'a pas pu être faite.',
    changes: (count: number) => `${formatNumber(count)} changements`,
    acts: { added: 'ajout', removed: 'retrait' },
    told: (label: string, before: string, after: string) => `${label} : ${[before, after].filter((one) => one !== '').join(' → ')}`,
    line: (title: string, changes: string) => `${title} (${changes})`,
  },
  asked: 'Ce qui est demandé au comité',
  others: (count: number) => `et ${formatNumber(count)} ${plural(count, 'autre', 'autres')}`,
  version: (day: string, sha256: string) => `Situation arrêtée : version du ${day}, empreinte SHA-256 ${sha256}`,
  references: {
    siret: (number: string) => `SIRET ${number}`,
    rna: (number: string) => `RNA ${number}`,
    convention: (number: string) => `convention n° ${number}`,
  },
};
