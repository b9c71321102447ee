export { common } from '../fr/common';
