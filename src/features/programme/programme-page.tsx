export const ProgrammePage = () => null;
