export * from '../fr/vocabulary';
