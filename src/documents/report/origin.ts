/** Which dossier and which year a report was written from, as its file says it. */
export interface ReportOrigin {
  readonly dossier: string;
  readonly year: number;
}

const DOSSIER = 'Jalon dossier';
const YEAR = 'Jalon année';

export const originProperties = ({ dossier, year }: ReportOrigin): Readonly<Record<string, string>> => ({ [DOSSIER]: dossier, [YEAR]: String(year) });

/** Reads it back; a word processor may have left either out. */
export const readOrigin = (properties: ReadonlyMap<string, string>): Partial<ReportOrigin> => {
  const dossier = properties.get(DOSSIER);
  const year = properties.get(YEAR);
  return { ...(dossier !== undefined && { dossier }), ...(year !== undefined && /^\d{4}$/u.test(year) && { year: Number(year) }) };
};
