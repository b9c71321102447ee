export const ChecksPage = () => null;
