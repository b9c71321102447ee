export const DeliverablesPage = () => null;
