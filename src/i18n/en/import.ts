export { importing } from '../fr/import';
