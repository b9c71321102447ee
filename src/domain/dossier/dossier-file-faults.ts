import type { z } from 'zod';
import type { FieldPath } from './references-by-table';

/** The field at fault and what is wrong with it: an issue code of the schema, or the code of one of our own rules. */
export interface Fault {
  readonly path: FieldPath;
  readonly code: string;
}

type Issue = z.core.$ZodIssue;

const named = (path: readonly PropertyKey[]): FieldPath =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** A figure has two shapes; the one with the fewest faults is the one that was meant. */
const meantShape = (shapes: readonly (readonly Issue[])[]): readonly Issue[] =>
  shapes.toSorted((a, b) => a.length - b.length)[0] ?? [];

const faultOf = (issue: Issue): Fault => {
  const path = named(issue.path);
  if (issue.code === 'custom') return { path, code: issue.message };
  if (issue.code === 'unrecognized_keys') return { path: [...path, ...issue.keys.slice(0, 1)], code: issue.code };
  if (issue.code !== 'invalid_union') return { path, code: issue.code };
  const inner = meantShape(issue.errors)[0];
  if (inner === undefined) return { path, code: issue.code };
  const fault = faultOf(inner);
  return { path: [...path, ...fault.path], code: fault.code };
};

/** The first thing that a schema found wrong. */
export const firstFault = (issues: readonly Issue[]): Fault => {
  const [first] = issues;
  return first === undefined ? { path: [], code: 'invalid_type' } : faultOf(first);
};
