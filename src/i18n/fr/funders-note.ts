import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const STAGES = { draft: 'en projet', reviewed: 'examiné', adopted: 'adopté', sent: 'transmis', adapted: 'adapté' } as const;

/** What a note to a funder's commission says; it names no partner, and the funder only at its head. */
export const fundersNote = {
  button: 'Note pour la commission (DOCX)',
  failed: 'Le document n\'a pas pu être écrit. Rien n\'a changé dans le dossier.',
  fileName: (year: number) => `note-commission-${String(year)}.docx`,
  page: 'Page',
  of: 'sur',
  dialog: {
    title: 'Note pour la commission',
    grantYear: 'Année de la subvention',
    amount: 'Montant proposé, en euros',
    amountHow: 'Vide, le document laisse une ligne à remplir.',
    worksYear: 'Année des travaux',
    territory: (label: string) => `Territoire : ${label}, avec ce qui concerne aussi d'autres territoires.`,
    works: 'Travaux à citer',
    worksHow: 'Proposés d\'office : les plus récents de ceux qui sont réalisés et donnent un chiffre. Retirez et ajoutez ; l\'ordre est celui du document.',
    count: (count: number, unusual: boolean) => `${counted(count, 'travail cité', 'travaux cités')}${unusual ? ' ; une note en cite d\'habitude cinq à sept' : ''}.`,
  },
  documentTitle: (year: number) => `Subvention ${String(year)} : note pour la commission`,
  subject: 'Objet : ',
  subjectText: (year: number, organisation: string, conventions: string) =>
    `subvention au titre de ${String(year)} ; bénéficiaire : ${organisation}${conventions === '' ? '' : ` ; cadre : ${conventions}`}.`,
  convention: 'La convention et ses objectifs',
  covers: (title: string, first: number, last: number) => `${title} : années ${String(first)} à ${String(last)}.`,
  goals: (count: number) => (count === 1 ? 'Son objectif stratégique :' : `Ses ${formatNumber(count)} objectifs stratégiques :`),
  worksTitle: (year: number) => `Ce qui a été fait en ${String(year)}`,
  worksOpening: (year: number, territory: string | undefined) =>
    `En ${String(year)}, l'association a notamment conduit ou accompagné les travaux suivants${territory === undefined ? '' : `, sur le territoire ${territory} ou plus largement`}.`,
  programmeTitle: (year: number) => `Le programme ${String(year)}`,
  stage: (stage: keyof typeof STAGES, day: string) => `, ${STAGES[stage]} le ${day},`,
  programmeOpening: (year: number, { firm, conditional }: { readonly firm: number; readonly conditional: number }, stage: string) =>
    `Le programme ${String(year)}${stage} compte ${counted(firm, 'action prévue', 'actions prévues')}${conditional === 0 ? '' : ` et ${counted(conditional, 'action sous réserve', 'actions sous réserve')}`}.`,
  planned: (goal: string, actions: number) => `${goal} : ${counted(actions, 'action', 'actions')}`,
  amountTitle: 'Montant proposé',
  proposed: (year: number, amount: string | undefined, conventions: string) =>
    `${conventions === '' ? 'Il' : `Dans le cadre de « ${conventions} », il`} est proposé d'attribuer à l'association une subvention de ${amount ?? '………………… €'} au titre de ${String(year)}.`,
  years: { year: 'Année', maximum: 'Maximum de la convention', voted: 'Voté', paid: 'Versé' },
  references: { title: 'Références', name: 'Référence', value: 'Numéro ou date' },
};
