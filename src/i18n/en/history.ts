export { history } from '../fr/history';
