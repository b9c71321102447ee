export { dossier } from '../fr/dossier';
