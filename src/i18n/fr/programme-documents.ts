import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

/** What goes out of a programme, and what is written in it. */
export const programmeDocuments = {
  programme: 'Programme (DOCX)',
  studies: 'Liste des études (DOCX)',
  print: 'Imprimer',
  failed: 'Le document n\'a pas pu être écrit. Rien n\'a changé dans le dossier.',
  fileName: (what: 'programme' | 'studies', year: number) => `${what === 'programme' ? 'programme' : 'liste-des-etudes'}-${String(year)}.docx`,
  page: 'Page',
  of: 'sur',
  programmeTitle: (year: number) => `Programme de travail ${String(year)}`,
  studiesTitle: (year: number) => `Études confiées à des prestataires extérieurs, ${String(year)}`,
  contribution: 'Comment le programme y contribue',
  contributionOf: (code: string, year: number) => `Objectif ${code} : comment le programme ${String(year)} y contribue`,
  contributionHow: 'Ces lignes paraissent sous l\'objectif, à l\'écran, à l\'impression et dans « Programme (DOCX) ». Vides, le document donne à leur place les attendus de la convention.',
  writeContribution: (code: string) => `Écrire comment le programme contribue à ${code}`,
  changeContribution: (code: string) => `Modifier ce texte (${code})`,
  commitments: 'Attendus de la convention auxquels il répond',
  nothing: 'Aucune action n\'est programmée sous cet objectif cette année.',
  toBeSpecified: 'À préciser : la convention ne fixe pas encore ce qui est attendu.',
  programmeColumns: { number: 'N°', action: 'Action', due: 'Échéance', details: 'Précisions' },
  studiesColumns: { study: 'Étude', objective: 'Objectif', provider: 'Prestataire', cost: 'Coût prévu', due: 'Échéance' },
  unknown: 'non renseigné',
  places: (names: string) => `lieux : ${names}`,
  partners: (names: string) => `avec ${names}`,
  referent: (name: string) => `référent : ${name}`,
  studiesOpening: (studies: number, known: number) =>
    `${counted(studies, 'étude est confiée', 'études sont confiées')} à un prestataire extérieur. Le coût de ${known === studies ? plural(known, 'celle-ci', 'toutes') : formatNumber(known)} est renseigné.`,
  noStudy: (year: number) => `Aucune étude du programme ${String(year)} n'est enregistrée comme confiée à un prestataire extérieur.`,
  total: (known: number, studies: number) => (known === studies ? 'Total' : `Total des ${counted(known, 'coût renseigné', 'coûts renseignés')}`),
};
