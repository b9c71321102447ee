export { dashboard } from '../fr/dashboard';
