import { CONVENTION_DONE } from './convention-commands';

/** What each command did, after « Annulé : »; a code that is not here is told as a change. */
const DONE: Readonly<Record<string, string>> = {
  'rename-dossier': 'le nouveau titre du dossier',
  'open-year': 'l\'ouverture d\'une année',
  'take-shipped': 'la version plus récente du dossier livré',
  ...CONVENTION_DONE,
  'add-activity': 'l\'ajout d\'une activité',
  'edit-activity': 'la modification d\'une activité',
  'fill-down': 'le remplissage de plusieurs cellules',
  'remove-activity': 'la suppression d\'une activité',
  'retain-figure': 'le choix d\'un chiffre',
  'release-figure': 'le retour sur un chiffre retenu',
  'set-action-progress': 'l\'avancement d\'une action prévue',
  'take-entries': 'les saisies reçues',
  'import-table': 'le tableau importé',
  'change-statuses': 'l\'avancement de plusieurs activités',
  'change-referents': 'le référent de plusieurs activités',
  'change-objectives': 'l\'objectif de plusieurs activités',
  'change-territories': 'le territoire de plusieurs activités',
  'link-activities': 'le rattachement d\'activités à une action prévue',
  'duplicate-activities': 'la copie de plusieurs activités',
  'remove-activities': 'la suppression de plusieurs activités',
  'replace-text': 'un remplacement dans une colonne',
  'merge-activities': 'la réunion de deux activités',
  'mark-told-twice': 'une activité racontée deux fois',
  'tell-apart': 'deux activités déclarées différentes',
  'merge-spellings': 'la réunion d\'écritures',
  'restore-from-bin': 'le retour de ce qui était dans la corbeille',
};

const what = (command: string): string => DONE[command] ?? 'la dernière modification';

export const history = {
  group: 'Annuler et rétablir',
  undo: 'Annuler',
  redo: 'Rétablir',
  undoWhat: (command: string) => `Annuler ${what(command)} (Ctrl Z)`,
  redoWhat: (command: string) => `Rétablir ${what(command)} (Ctrl Maj Z)`,
  undone: (command: string) => `Annulé : ${what(command)}.`,
  redone: (command: string) => `Rétabli : ${what(command)}.`,
  toBackup: 'Sauvegarder',
  nothing: 'Rien à annuler : aucune modification n\'a été faite sur cet appareil.',
  changed: 'Cette fiche a été modifiée depuis. Annuler remplacerait cette modification, qui resterait dans le journal.',
  changedAnyway: 'Remplacer quand même',
  purged: 'Cela ne peut plus être annulé : ce qui avait été supprimé a été retiré de la corbeille pour de bon. Annuler de nouveau reprend la modification d\'avant.',
  keep: 'Ne rien changer',
  notSaved: (error: string) => `Le navigateur a refusé d'enregistrer (${error}). Rien n'a été modifié.`,
};
