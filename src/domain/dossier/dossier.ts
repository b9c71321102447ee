import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { documentSchema, dossierSchema, personSchema } from './dossier.schema';

export type Dossier = Immutable<z.infer<typeof dossierSchema>>;
export type SourceDocument = Immutable<z.infer<typeof documentSchema>>;
export type Person = Immutable<z.infer<typeof personSchema>>;
