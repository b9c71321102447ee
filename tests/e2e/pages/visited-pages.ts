import type { Page } from 'playwright-core';

/** Each page that shows the record, with words that only it shows, so that a page that is not there yet is waited for. */
export const RECORD_PAGES = [
  ['/', 'Nature des activités par objectif'],
  ['/objectifs', 'Développement équilibré et SRADDET'],
  ['/objectifs/1.3', 'Animer le réseau d'],
  ['/activites', 'Assistance aux PLU'],
  ['/resultats?vue=etudes', 'Étude'],
  ['/resultats?vue=evenements', 'Trail'],
  ['/resultats?vue=medias', 'Raid Bassin Minier'],
  ['/resultats?vue=frequentation', 'Traversée'],
  ['/programme', 'Assistance technique aux communes'],
  ['/calendrier?annee=2023&mois=5', 'Trail des Pyramides'],
  ['/aujourdhui', 'Ajouter une activité'],
  ['/comites', 'Comité technique'],
  ['/comites/018cc251-f400-7000-b49b-03211055d324', 'Ordre du jour'],
  ['/livrables', 'Organigramme'],
  ['/financeurs/018cc251-f400-7003-a9d6-951efc0f7eae', 'DTT/2023/146'],
  ['/rapport', 'Raid Bassin Minier'],
  ['/importer', 'Choisir'],
  ['/dossier', 'Rapport'],
  ['/dossier/journal', 'Dossier chargé'],
  ['/dossier/corbeille', 'La corbeille est vide'],
  ['/dossier/nouveau', 'Les financeurs'],
] as const;

/** The same pages in the states that an address can ask for, and those that show nothing of the record to print. */
export const OTHER_PAGES = [
  ['/?territoire=59', 'Nature des activités par objectif'],
  ['/programme?annee=2023&objectif=1.2&mode=edition', 'Alt + flèches'],
  ['/programme?annee=2021', 'Créer le programme'],
  ['/programme?annee=2023&vue=matrice', 'rien de programmé'],
  ['/programme?annee=2023&vue=matrice&lignes=attendus&colonnes=natures', 'rien de programmé'],
  ['/programme?annee=2023&vue=sans-suite', 'la suite confirmée'],
  ['/?annee=2021', 'Aucune activité'],
  ['/objectifs/2.2', 'Missions à préciser'],
  ['/activites?nature=event&manque=attendance', 'Effacer les filtres'],
  ['/calendrier?annee=2022&vue=annee', 'Trail des Pyramides'],
  ['/calendrier?annee=2023&vue=liste', 'Trail des Pyramides'],
  ['/rapprochements', 'se poursuit par'],
  ['/rapprochements?vue=valides&objectif=1.1', 'Retirer'],
  ['/rapprochements?annee=2021', 'Aucune activité'],
  ['/organisation?annee=2022', 'Temps par objectif'],
  ['/budget?annee=2022', 'Aucune ligne de budget'],
  ['/financeurs/inconnu', 'Voir les financeurs'],
  ['/comites/comparer', 'Aucune version n’est encore arrêtée'],
  ['/comites/inconnue', 'Aucune réunion ne porte cette adresse'],
  ['/comites/018cc251-f400-7000-b49b-03211055d324/presentation', 'Objectifs présentés'],
  ['/comites/018cc251-f400-7000-b49b-03211055d324/presentation?diapositive=2', 'Participants'],
  ['/comites/018cc251-f400-7000-b49b-03211055d324/presentation?objectif=1.1&diapositive=3', 'Reports et points'],
  ['/rapport?annee=2022&mode=redaction', 'Plan du rapport'],
  ['/verifier', 'Raid Bassin Minier'],
  ['/nulle-part', 'Toutes les pages'],
] as const;

/** The activity that the report tells with two figures: of all, the one with the most to hide. */
export const openTwoFiguresActivity = async (page: Page): Promise<void> => {
  await page.goto('/activites?q=trail%20des%20pyramides');
  await page.getByRole('main').getByRole('link', { name: /Trail des Pyramides Noires, 7e/u }).first().click();
  await page.getByRole('heading', { level: 1, name: /Trail des Pyramides Noires/u }).waitFor();
};

export const visit = async (page: Page, path: string, words: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole('main').getByText(words).first().waitFor({ state: 'attached', timeout: 20_000 });
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
};

/** What only findings, what is missing and internal notes say. Coverage (« non enregistré ») is a result, and is shown to all. */
const PRIVATE_WORDS = /à vérifier|à regarder|deux chiffres|à compléter|note interne|ce qui n’est pas enregistré|à renseigner|mentionne deux fois/giu;

/** The private words that the content of the page shows, as it is displayed now. */
export const privateWordsIn = async (page: Page): Promise<readonly string[]> => (await page.getByRole('main').innerText()).match(PRIVATE_WORDS) ?? [];
