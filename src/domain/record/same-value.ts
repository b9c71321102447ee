import canonicalize from 'canonicalize';

/** Whether two values of a field say the same, whatever the order of their keys; none is as null. */
export const sameValue = (left: unknown, right: unknown): boolean => canonicalize(left ?? null) === canonicalize(right ?? null);
