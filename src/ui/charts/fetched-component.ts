import { useEffect, useState, type ComponentType } from 'react';

type Fetched<Props> = { readonly Part: ComponentType<Props> } | 'failed' | undefined;

export interface FetchedComponent<Props> {
  /** Starts fetching before the component is needed. */
  readonly preload: () => void;
  /** The component once it is there; `failed` when it could not be fetched. */
  readonly useComponent: () => Fetched<Props>;
}

/**
 * A component in a chunk of its own, shown in the very frame it arrives in. React's own `lazy` holds what was suspended
 * back for up to 300 ms after its placeholder appeared, which a chart whose labels are already there need not wait for.
 */
export const fetchedComponent = <Props>(fetch: () => Promise<ComponentType<Props>>): FetchedComponent<Props> => {
  let arrived: Fetched<Props>;
  const load = async (): Promise<Fetched<Props>> => {
    if (arrived !== undefined) return arrived;
    try {
      arrived = { Part: await fetch() };
      return arrived;
    } catch {
      // Not kept: the next chart asks again.
      return 'failed';
    }
  };
  return {
    preload: () => void load(),
    useComponent: () => {
      const [fetched, setFetched] = useState(arrived);
      useEffect(() => {
        if (fetched === undefined) void load().then(setFetched);
      }, [fetched]);
      return fetched;
    },
  };
};
