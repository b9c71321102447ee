import type { TransmissionState } from '#domain/deliverables/transmission-standing';
import { formatBytes } from '../format/bytes';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const states: Record<Exclude<TransmissionState, 'preparing'>, string> = {
  partial: 'transmise en partie',
  sent: 'transmise',
  received: 'reçue',
  complete: 'complète',
  complement_asked: 'complément demandé',
  accepted: 'acceptée',
};

/** The slip that goes with what is handed over to one recipient. */
export const deliverablesSlip = {
  button: 'Bordereau de transmission (DOCX)',
  failed: 'Le document n\'a pas pu être écrit. Rien n\'a changé dans le dossier.',
  fileName: (year: number, day: string | null) => `bordereau-de-transmission-${day ?? String(year)}.docx`,
  page: 'Page',
  of: 'sur',
  dialog: {
    title: 'Bordereau de transmission',
    how: 'Il dit ce qui est enregistré ici, avec le nom, la taille et l\'empreinte de chaque fichier joint. Les remarques n\'y figurent pas.',
    recipient: 'Destinataire',
    sending: 'Ce qu\'il accompagne',
    wholeYear: (year: number) => `Toutes les pièces de ${String(year)}`,
    ofDay: (day: string, count: number) => `L'envoi du ${day} (${formatNumber(count)} ${plural(count, 'pièce', 'pièces')})`,
    funders: 'Financeurs',
    others: 'Autres destinataires',
  },
  title: 'Bordereau de transmission',
  to: 'À : ',
  from: 'De : ',
  period: 'Période : ',
  periodOf: (year: number) => `année ${String(year)}`,
  fiscalYear: (year: number, first: string, last: string) => `exercice ${String(year)}, du ${first} au ${last}`,
  madeOut: 'Établi le : ',
  none: 'Aucune pièce n\'est demandée pour ce destinataire.',
  columns: { piece: 'Pièce', sent: 'Transmission', means: 'Moyen', files: 'Fichiers joints' },
  undated: 'date non enregistrée',
  states,
  file: (name: string, size: number, hash: string) => `${name} (${formatBytes(size)}, SHA-256 ${hash}…)`,
  references: {
    title: 'Références',
    name: 'Référence',
    value: 'Numéro',
    siret: 'SIRET de l\'association',
    rna: 'Numéro RNA de l\'association',
    funderSiret: 'SIRET du destinataire',
    convention: 'Convention',
    grant: (year: number) => `Convention annuelle ${String(year)}`,
    vote: (year: number) => `Délibération ${String(year)}`,
  },
  signatures: { title: 'Remise et réception', sender: 'Remis par', recipient: 'Reçu par', name: 'Nom et qualité', date: 'Date', signature: 'Signature' },
};
