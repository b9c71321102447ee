import type { NewDossierFault } from '#domain/dossier/new-dossier-form';
import type { UnreadLine } from '#domain/objectives/numbered-list';
import type { OutlineFault } from '#domain/objectives/outline';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const ofLine = (fault: OutlineFault): string => {
  switch (fault.code) {
    case 'duplicate-code':
      return `Le code « ${fault.value} » est déjà celui d'une autre ligne : deux objectifs ne peuvent pas porter le même.`;
    case 'no-goal':
      return 'Cet objectif n\'a pas d\'objectif stratégique au-dessus de lui.';
    case 'empty-title':
      return 'L\'intitulé manque.';
    case 'empty-code':
      return 'Le code manque.';
    case 'long-title':
      return 'L\'intitulé dépasse 1 000 signes.';
    case 'long-code':
      return 'Le code dépasse 20 signes.';
  }
};

const ofFunder = (code: Extract<NewDossierFault, { field: 'funder' }>['code']): string => {
  switch (code) {
    case 'no-name':
      return 'Le nom du financeur manque.';
    case 'twice':
      return 'Ce financeur est déjà dans la liste.';
    case 'not-an-amount':
      return 'Ce montant ne se lit pas : écrivez des euros, comme 120 000 ou 120 000,50.';
  }
};

const ofYear = (code: Extract<NewDossierFault, { field: 'firstYear' | 'lastYear' }>['code']): string => {
  switch (code) {
    case 'missing':
      return 'Il faut une année : sans elle, rien ne peut être rangé.';
    case 'not-a-year':
      return 'Écrivez une année en quatre chiffres, comme 2026.';
    case 'before-first':
      return 'La dernière année précède la première.';
    case 'too-many':
      return 'Une convention de plus de 30 ans n\'est pas prévue : vérifiez les deux années.';
  }
};

const fault = (found: NewDossierFault): string => {
  switch (found.field) {
    case 'name':
      return found.code === 'missing' ? 'Il faut le nom de l\'organisation.' : 'Ce nom dépasse 1 000 signes.';
    case 'title':
      return found.code === 'missing' ? 'Il faut un titre au dossier.' : 'Ce titre dépasse 1 000 signes.';
    case 'firstYear':
    case 'lastYear':
      return ofYear(found.code);
    case 'territories':
      return `« ${found.value} » est écrit deux fois.`;
    case 'outline':
      return 'Il faut au moins un objectif stratégique.';
    case 'line':
      return ofLine(found.fault);
    case 'funder':
      return ofFunder(found.code);
  }
};

/** Where a fault is, for the list of what is left to do. */
const faultAt = (found: NewDossierFault): string => {
  switch (found.field) {
    case 'firstYear':
      return `Première année : ${fault(found)}`;
    case 'lastYear':
      return `Dernière année : ${fault(found)}`;
    case 'territories':
      return `Territoires : ${fault(found)}`;
    case 'line':
      return `Objectifs, ligne ${formatNumber(found.fault.line)} : ${fault(found)}`;
    case 'funder':
      return `Financeur ${formatNumber(found.index + 1)} : ${fault(found)}`;
    case 'name':
    case 'title':
    case 'outline':
      return fault(found);
  }
};

export const start = {
  title: 'Commencer un dossier',
  lead: 'Cinq étapes courtes. Ce que vous écrivez est gardé dans ce navigateur, même si vous fermez la page ; rien n\'entre dans un dossier avant la dernière étape.',
  step: (number: number, name: string) => `${formatNumber(number)}. ${name}`,
  organisation: {
    title: 'L\'organisation',
    how: 'Celle qui rend compte.',
    name: 'Nom de l\'organisation',
    shortName: 'Nom court ou sigle',
    shortNameHow: 'Pour les titres et les noms de fichiers.',
    called: 'Dans les phrases, on dit',
    calledHow: 'Comme « l\'Association » ou « la Mission ».',
  },
  convention: {
    title: 'La convention',
    how: 'Les années dont il faudra rendre compte.',
    firstYear: 'Première année',
    lastYear: 'Dernière année',
    name: 'Titre du dossier',
    nameHow: 'Laissez vide pour garder le titre proposé.',
    proposed: (years: readonly number[], organisation: string) => {
      const [first] = years;
      const last = years.at(-1);
      return `Convention ${first === last ? String(first) : `${String(first)}-${String(last)}`}${organisation === '' ? '' : `, ${organisation}`}`;
    },
    territories: 'Territoires',
    territoriesHow: 'Un par ligne, avec son code s\'il en a un : « 59 Nord ». Ils servent à ne voir que ce qui touche l\'un d\'eux.',
    territoriesRead: (labels: readonly string[]) => `${counted(labels.length, 'territoire lu', 'territoires lus')} : ${labels.join(', ')}`,
  },
  outline: {
    title: 'Les objectifs',
    how: 'Collez la liste numérotée de la convention : elle devient des objectifs stratégiques et opérationnels, que vous corrigez ensuite ligne par ligne.',
    paste: 'La liste de la convention',
    pasteHow: 'Copiée de Word, d\'Excel ou d\'un PDF. « 1. », « 1.1 », « Axe 2 – », « I. », « A.1 », des puces ou des retraits : tout se lit.',
    example: '1. Accueillir les habitants\n1.1 Ouvrir un lieu\n1.2 Former des bénévoles\n2. Transmettre',
    read: (goals: number, objectives: number) =>
      `${counted(goals, 'objectif stratégique', 'objectifs stratégiques')}, ${counted(objectives, 'objectif opérationnel', 'objectifs opérationnels')}`,
    nothing: 'Rien encore : ce que vous collez apparaît ici, ligne par ligne.',
    preview: 'Ce qui a été lu',
    goal: 'Objectif stratégique',
    objective: 'Objectif opérationnel',
    code: (line: number) => `Code, ligne ${formatNumber(line)}`,
    lineTitle: (line: number) => `Intitulé, ligne ${formatNumber(line)}`,
    makeGoal: (code: string) => `Faire de ${code} un objectif stratégique`,
    makeObjective: (code: string) => `Faire de ${code} un objectif opérationnel`,
    remove: (code: string) => `Retirer ${code}`,
    addGoal: 'Ajouter un objectif stratégique',
    addObjective: 'Ajouter un objectif opérationnel',
    unread: (count: number) => `${counted(count, 'ligne n\'a pas été prise', 'lignes n\'ont pas été prises')} :`,
    unreadLine: ({ code, line, value }: UnreadLine) =>
      code === 'third-level'
        ? `Ligne ${formatNumber(line)}, « ${value} » : troisième niveau. Les attendus s'ajoutent ensuite, dans Objectifs.`
        : `Ligne ${formatNumber(line)}, « ${value} » : sans numéro, et pas à la suite d'un intitulé.`,
  },
  funders: {
    title: 'Les financeurs',
    how: 'Qui signe ou finance la convention. Vous pourrez en ajouter plus tard.',
    name: (number: number) => `Financeur ${formatNumber(number)}`,
    maximum: 'Maximum par an, en euros',
    add: 'Ajouter un financeur',
    remove: (name: string) => `Retirer ${name === '' ? 'ce financeur' : name}`,
  },
  summary: {
    title: 'Créer le dossier',
    how: 'Il s\'ouvrira aussitôt, vide de toute activité. Les autres dossiers de ce navigateur restent comme ils sont.',
    organisation: 'Organisation',
    dossier: 'Dossier',
    years: 'Années',
    objectives: 'Objectifs',
    funders: 'Financeurs',
    territories: 'Territoires',
    missing: 'à écrire',
    none: 'aucun',
    yearList: (years: readonly number[]) => years.map(String).join(', '),
    create: 'Créer le dossier',
    erase: 'Tout effacer',
    eraseAsk: 'Effacer ce qui a été écrit ?',
    eraseText: 'Tout ce que vous avez écrit sur cette page sera perdu. Aucun dossier enregistré n\'est touché.',
    toDo: (count: number) => `${counted(count, 'point à corriger', 'points à corriger')} avant de créer le dossier. Rien n'a été enregistré.`,
    notSaved: (error: string) => `Le navigateur a refusé d'enregistrer (${error}). Rien n'a été créé ; ce que vous avez écrit est toujours là.`,
  },
  fault,
  faultAt,
};
