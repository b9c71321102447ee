export { charts } from '../fr/charts';
