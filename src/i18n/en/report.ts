export { report } from '../fr/report';
