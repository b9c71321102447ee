/** A département, by its code: a text, since the Ain is « 01 » and Corse-du-Sud « 2A ». */
export interface Department {
  readonly code: string;
  readonly name: string;
}

/** A grouping of communes with taxes of its own, by its SIREN. */
export interface Epci {
  readonly code: string;
  readonly name: string;
}

/** A commune of the official list; or a former one, or a city's district, `within` the commune it is now part of. */
export interface Commune {
  /** INSEE code, always five characters. */
  readonly code: string;
  readonly name: string;
  readonly department: Department;
  /** None for four islands and for most communes overseas. */
  readonly epci?: Epci;
  readonly within?: string;
}

type CommuneRow = readonly [code: string, name: string, within?: string];

/** The shipped list of communes, grouped by EPCI; the last group has none. */
export interface CommunesFile {
  readonly departments: readonly (readonly [code: string, name: string])[];
  readonly epcis: readonly { readonly code?: string; readonly name?: string; readonly communes: readonly CommuneRow[] }[];
}

/** The département that a commune's code begins with: three characters overseas, else two. */
export const departmentCodeOf = (communeCode: string): string => communeCode.slice(0, /^9[78]/u.test(communeCode) ? 3 : 2);

/** The shipped list, one object a commune. A former commune is where the commune it joined is: a few changed département. */
export const communesOf = ({ departments, epcis }: CommunesFile): readonly Commune[] => {
  const wholes = new Map<string, string>();
  for (const { communes } of epcis) for (const [code, name, within] of communes) if (within === undefined) wholes.set(code, name);
  const places = new Map(departments.map(([code, name]) => [code, { code, name }]));
  const departmentOf = (communeCode: string): Department => {
    const code = departmentCodeOf(communeCode);
    return places.get(code) ?? { code, name: code };
  };
  return epcis.flatMap(({ code: epciCode, name: epciName, communes }) => {
    const epci = epciCode === undefined || epciName === undefined ? {} : { epci: { code: epciCode, name: epciName } };
    return communes.map(([code, name, within]): Commune => ({
      code,
      name,
      department: departmentOf(within ?? code),
      ...epci,
      ...(within !== undefined && { within: wholes.get(within) ?? within }),
    }));
  });
};
