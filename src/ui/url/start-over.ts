/** Reads the application anew, from its first page or from `page`: what was open is another dossier's. */
export const startOver = (page = ''): void => {
  window.location.assign(`${import.meta.env.BASE_URL}${page}`);
};
