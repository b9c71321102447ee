export { checks } from '../fr/checks';
