export { reviews } from '../fr/reviews';
