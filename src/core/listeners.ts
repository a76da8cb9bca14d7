export interface Listeners {
  /** Calls the listener at each change from now on; what it answers ends that. */
  readonly add: (listener: () => void) => () => void;
  readonly tell: () => void;
}

/** Who is told when something that outlasts a page has changed. */
export function createListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
    tell: () => {
      for (const listener of all) listener();
    },
  };
}
