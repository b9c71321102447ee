export { faults } from '../fr/faults';
