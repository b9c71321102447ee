import { v7 } from 'uuid';
import type { Id } from '#domain/record/id';

/** An id for a record to be: a UUID v7, which sorts as records are made. */
export const newRecordId = <Name extends string>(): Id<Name> => v7() as Id<Name>;
