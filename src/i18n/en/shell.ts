export { shell } from '../fr/shell';
