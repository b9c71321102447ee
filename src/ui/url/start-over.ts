/** Reads the application anew from its first page: what was open is another dossier's. */
export const startOver = (): void => {
  window.location.assign(import.meta.env.BASE_URL);
};
