import type { Computation } from './computation';

/** Every pure computation that a page waits for, on the shipped dossier grown to a size. In: the folder of the project. */
export function computations(_root: string): readonly Computation[] {
  return [];
}
