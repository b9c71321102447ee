export { deliverables } from '../fr/deliverables';
