export { backup } from '../fr/backup';
