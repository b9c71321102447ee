export { objectives } from '../fr/objectives';
