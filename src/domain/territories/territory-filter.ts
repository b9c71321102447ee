/** A record that says in which territories it took place; none when the source does not say. */
export interface Placed {
  readonly territories: readonly string[];
}

/** Whether a record shows under a territory; without one, everything does [L1]. */
export const isInTerritory = (record: Placed, territory: string | undefined): boolean =>
  territory === undefined || record.territories.includes(territory);

/** Whether the record says nothing of its territory: listed apart under a filter, never dropped [L2]. */
export const isUnplaced = (record: Placed): boolean => record.territories.length === 0;

/** Whether the record counts in more than one territory, which the page must say [L1]. */
export const isInSeveralTerritories = (record: Placed): boolean => new Set(record.territories).size > 1;
