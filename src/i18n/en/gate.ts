export { gate } from '../fr/gate';
