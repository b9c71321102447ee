import { RangeSet, type DBCore, type DBCoreTransaction, type IndexableType, type Middleware, type ObservabilitySet } from 'dexie';

/** So deep, a tree holds more than a hundred keys. */
const DEEP = 7;

type Changing = DBCoreTransaction & { readonly mutatedParts?: ObservabilitySet };

const coarsen = ({ mutatedParts = {} }: Changing, everything: () => RangeSet): void => {
  for (const [part, ranges] of Object.entries(mutatedParts)) if (ranges.d > DEEP) mutatedParts[part] = everything();
};

/**
 * A change is told to every tab key by key, which then looks for each key among all that it reads: for thousands of them the
 * page would stand still. Past a hundred, a part of the database is said to have changed as a whole; at worst a page reads
 * again what is the same.
 */
export const COARSE_CHANGES: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'coarse-changes',
  create: (core) => ({
    table: (name) => {
      const table = core.table(name);
      const everything = (): RangeSet => new RangeSet(core.MIN_KEY as IndexableType, core.MAX_KEY as IndexableType);
      return {
        ...table,
        mutate: (request) =>
          table.mutate(request).then((response) => {
            coarsen(request.trans, everything);
            return response;
          }),
      };
    },
  }),
};
