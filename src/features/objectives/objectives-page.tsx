export const ObjectivesPage = () => null;
