export { activities } from '../fr/activities';
