export { programme } from '../fr/programme';
