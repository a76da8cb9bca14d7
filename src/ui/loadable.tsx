import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A component that knows how to fetch its code. */
export interface Loadable<P> {
  (props: P & { readonly waiting?: ReactNode }): ReactNode;
  /** Fetches it ahead: shown after that, it stands there at once. */
  readonly prepare: () => Promise<void>;
}

/**
 * A component whose code is fetched when it is first shown; `waiting` stands in its place until then. As React.lazy, but React holds
 * back what follows a Suspense fallback until 300 ms after that fallback, which is a quarter of the start. A failed fetch is thrown
 * while rendering, for the panel's boundary; shown anew, it is tried again.
 */
export function loadable<P extends object>(load: () => Promise<ComponentType<P>>): Loadable<P> {
  let known: ComponentType<P> | null = null;
  const fetched = async (): Promise<ComponentType<P>> => {
    known = await load();
    return known;
  };
  const Loadable = (props: P & { readonly waiting?: ReactNode }): ReactNode => {
    const [Loaded, setLoaded] = useState(() => known);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (Loaded !== null) return;
      let here = true;
      fetched().then(
        (component) => {
          if (here) setLoaded(() => component);
        },
        (error: unknown) => {
          if (here) setFailure(error instanceof Error ? error : new Error(String(error)));
        },
      );
      return () => {
        here = false;
      };
    }, [Loaded]);
    if (failure !== null) throw failure;
    return Loaded === null ? (props.waiting ?? null) : <Loaded {...props} />;
  };
  Loadable.prepare = async () => void (await fetched());
  return Loadable;
}
