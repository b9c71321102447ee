export { results } from '../fr/results';
