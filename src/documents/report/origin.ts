/** Which dossier and which year a report was written from, and the territory that its figures were narrowed to, as its file says it. */
export interface ReportOrigin {
  readonly dossier: string;
  readonly year: number;
  readonly territory?: string | undefined;
}

const DOSSIER = 'Jalon dossier';
const YEAR = 'Jalon année';
const TERRITORY = 'Jalon territoire';

export const originProperties = ({ dossier, year, territory }: ReportOrigin): Readonly<Record<string, string>> => ({
  [DOSSIER]: dossier,
  [YEAR]: String(year),
  ...(territory !== undefined && { [TERRITORY]: territory }),
});

/** Reads it back; a word processor may have left either out. */
export const readOrigin = (properties: ReadonlyMap<string, string>): Partial<ReportOrigin> => {
  const dossier = properties.get(DOSSIER);
  const year = properties.get(YEAR);
  const territory = properties.get(TERRITORY);
  return { ...(dossier !== undefined && { dossier }), ...(year !== undefined && /^\d{4}$/u.test(year) && { year: Number(year) }), ...(territory !== undefined && { territory }) };
};
