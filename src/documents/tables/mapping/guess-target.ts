import { metricOfUnit } from '../../written/metric-of-unit';
import type { Metric } from '#domain/measures/metrics';
import { plainHeader } from './plain-header';
import { figureTarget, type Contents, type Target } from './targets';

/** Headers by what they fill, in French and in English, as `plainHeader` writes them. A whole header must answer. */
const NAMES: readonly (readonly [pattern: RegExp, target: Target])[] = [
  [/^(?:(?:intitule|titre|nom|libelle|designation|objet)(?: (?:de |du |d |des |de l |de la )(?:activites?|actions?|evenements?|projets?))?|activites?|actions?|evenements?|title|activity(?: title| name)?|event(?: name| title)?|name)$/u, 'title'],
  [/^(?:(?:code |n° )?(?:de l )?obj(?:ectif)?s?(?: operationnel(?:le)?s?| principal| vise)?|objectives?(?: code)?|code objectif)$/u, 'objective'],
  [/^(?:sert aussi|autres objectifs|objectifs? secondaires?|also serves|other objectives)$/u, 'alsoServes'],
  [/^(?:nature|type|categorie|(?:type|nature|categorie) (?:d |de l |de la )?(?:activite|action|evenement)s?|kind|category|activity type)$/u, 'kind'],
  [/^(?:annee|exercice|millesime|annee (?:du rapport|de realisation)|year|report year)$/u, 'year'],
  [/^(?:dates?(?: s)?|jours?|periodes?|quand|dates? (?:de |d |de l |du )?(?:realisation|activite|action|evenement)|when|date s|dates and times|period)$/u, 'date'],
  [/^(?:avancement|etat|statut|etat d avancement|etat de realisation|realisation|progress|status)$/u, 'status'],
  [/^(?:raison|motif|cause|raison si reportee ou abandonnee|raison du report|reason|reason if postponed or abandoned)$/u, 'cause'],
  [/^(?:role|role de l association|our role)$/u, 'role'],
  [/^(?:referente?s?|responsables?|charge e? ?de mission|chargee? de (?:mission|projet)|lead|person in charge|contact person|referent e)$/u, 'lead'],
  [/^(?:chiffres?(?: cles)?|indicateurs?|resultats? chiffres?|figures?|key figures)$/u, 'figures'],
  [/^(?:lieux?|lieu s|communes?|villes?|localisation|localites?|places?|locations?|venues?|towns?)$/u, 'places'],
  [/^(?:territoires?|epci|departements?|territor(?:y|ies))$/u, 'territories'],
  [/^(?:partenaires?|partenaires? associes?|partners?)$/u, 'partners'],
  [/^(?:financeurs?|financeurs? concernes?|funders?)$/u, 'funders'],
  [/^(?:suites?(?: annoncees?| a donner)?|prochaines? etapes?|next(?: steps?| dates?)?|what (?:comes|is announced) next)$/u, 'next'],
  [/^(?:actions? (?:programmees?|prevues?)(?: realisees?)?|realise l action|fulfils|planned actions?(?: fulfilled)?)$/u, 'fulfils'],
  [/^(?:texte(?: du rapport)?|text of the report|descriptions?|descriptif|compte rendu|bilan|resume|report text|summary)$/u, 'reportText'],
  [/^(?:references?|ref|refs|identifiant|id|uuid|code|code (?:activite|action)|reference (?:de l |de la )?(?:activite|action|jalon)|reference jalon)$/u, 'id'],
];

const PRESS: readonly (readonly [pattern: RegExp, target: Target])[] = [
  [/^(?:activites?|actions?|evenements?|reference(?: de l activite)?|ref|activity|event|reference)$/u, 'press:activity'],
  [/^(?:medias?|journal|journaux|titre de presse|support|organe|outlet|newspaper|media outlet)$/u, 'press:outlet'],
  [/^(?:dates?(?: de (?:parution|publication|diffusion))?|parution|jour|published)$/u, 'press:date'],
  [/^(?:titre(?: de l article)?|article|sujet|title|headline)$/u, 'press:title'],
  [/^(?:liens?|adresse|url|link|lien internet|adresse web)$/u, 'press:link'],
];

const SESSIONS: readonly (readonly [pattern: RegExp, target: Target])[] = [
  [/^(?:activites?|actions?|evenements?|intitule(?: de l activite)?|titre|reference(?: de l activite)?|ref|activity|event|title|reference)$/u, 'session:activity'],
  [/^(?:seances?|sessions?|dates?(?: de (?:la )?seance)?|jour|date s|session)$/u, 'session:session'],
  [/^(?:participants?|presents?|presences?|public(?: accueilli)?|frequentation|effectif|(?:nombre|nb) (?:de )?(?:participants|presents|personnes)|attendance|attendees)$/u, 'session:attendance'],
];

const OTHERS = { press: PRESS, sessions: SESSIONS } as const;

/** Planned actions have the fields of activities under other names, and a few of their own. */
const ACTION_OF: Readonly<Partial<Record<Target, Target>>> = {
  title: 'action:title', objective: 'action:objective', kind: 'action:kind', year: 'action:year', date: 'action:due', status: 'action:status', cause: 'action:cause',
  places: 'action:places', partners: 'action:partners', lead: 'action:lead', id: 'action:id', fulfils: 'action:title',
};

const ACTIONS: readonly (readonly [pattern: RegExp, target: Target])[] = [
  [/^(?:n°|numero|number)$/u, 'action:number'],
  [/^(?:echeances?|date prevue|calendrier|due|deadline|planned date)$/u, 'action:due'],
];

/** What a column of figures counts, when its header says it otherwise than as a unit. */
const COUNTS: readonly (readonly [pattern: RegExp, metric: Metric])[] = [
  [/^(?:public(?: accueilli| touche| present)?|frequentation|presents?|presences?|participation|audience|effectif|attendance|nb pers)\b/u, 'attendance'],
  [/^(?:couts?|montants?|budgets?|depenses?|prix|costs?|amounts?|expenses?)\b/u, 'amount_eur'],
  [/\b(?:satisfaction|taux)\b|^%$/u, 'satisfaction_pct'],
  [/^(?:distance|longueur|lineaire)\b/u, 'distance_km'],
];

const QUANTITY = /^(?:nombre|nb|nbre|n°|total|number|count|no)(?: total)?(?: (?:de|d|des|of))? /u;

const metricOfHeader = (plain: string): Metric | undefined => {
  const counted = plain.replace(QUANTITY, '');
  return COUNTS.find(([pattern]) => pattern.test(counted))?.[1] ?? metricOfUnit(counted);
};

/** Columns that exports of the list add for whoever reads them, or that only number the rows of a file: they are passed over by name. */
const PASSED_OVER = /^(?:n°|n° (?:d ordre|de ligne)|ligne|row|titre de l objectif|libelle de l objectif|intitule de l objectif|title of the objective|objective title|participants? comptes|participants counted|retombees nommees|press returns named|justificatifs|evidence|objective id|same as)$/u;

export interface Guess {
  readonly target: Target | null;
  /** Known, and on purpose not read. */
  readonly passedOver: boolean;
}

const guessOther = (plain: string, contents: Exclude<Contents, 'activities'>): Target | null => {
  const named = (contents === 'actions' ? ACTIONS : OTHERS[contents]).find(([pattern]) => pattern.test(plain))?.[1];
  if (named !== undefined || contents !== 'actions') return named ?? null;
  const asActivity = NAMES.find(([pattern]) => pattern.test(plain))?.[1];
  return (asActivity && ACTION_OF[asActivity]) ?? null;
};

/**
 * What a column fills, by its header; a column that counts something must hold numbers for it. Nothing is forced: what is not
 * recognised stays listed and is for someone to choose.
 */
export const guessTarget = (header: string, holdsNumbers: boolean, contents: Contents = 'activities'): Guess => {
  const plain = plainHeader(header);
  if (contents !== 'activities') return { target: guessOther(plain, contents), passedOver: false };
  if (PASSED_OVER.test(plain)) return { target: null, passedOver: true };
  const named = NAMES.find(([pattern]) => pattern.test(plain))?.[1];
  if (named !== undefined) return { target: named, passedOver: false };
  const metric = holdsNumbers ? metricOfHeader(plain) : undefined;
  return { target: metric === undefined ? null : figureTarget(metric), passedOver: false };
};
