export type Language = 'zh' | 'en';

/** The shape of a message tree with its texts widened, so that English must have every key that Chinese has. */
export type Widen<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...facts: infer F) => string
      ? (...facts: F) => string
      : Widen<T[K]>;
};
