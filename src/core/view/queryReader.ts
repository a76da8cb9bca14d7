/** Reads the parts of an address; what is not understood is refused, and takes its default. */
export interface QueryReader {
  /** Not empty, and no longer than the limit. */
  text(name: string, limit?: number): string | null;
  year(name: string): number | null;
  word<T extends string>(name: string, allowed: readonly T[]): T | null;
  /** What is given several times: each once, in its order, and no more than `most`. */
  names(name: string, most: number): readonly string[];
  all(name: string): readonly string[];
  refuse(name: string): void;
}

const NAME_LIMIT = 200;

/** `ignored` takes the names of the parts that are refused. */
export function queryReader(query: URLSearchParams, ignored: string[]): QueryReader {
  const refuse = (name: string): void => {
    if (!ignored.includes(name)) ignored.push(name);
  };
  const text = (name: string, limit = NAME_LIMIT): string | null => {
    const value = query.get(name);
    if (value === null) return null;
    if (value !== '' && value.length <= limit) return value;
    refuse(name);
    return null;
  };
  return {
    text,
    refuse,
    all: (name) => query.getAll(name),
    names(name, most) {
      const given = query.getAll(name);
      const good = [...new Set(given)].filter((one) => one !== '' && one.length <= NAME_LIMIT);
      if (good.length !== given.length || good.length > most) refuse(name);
      return good.slice(0, most);
    },
    year(name) {
      const value = query.get(name);
      if (value === null) return null;
      if (/^[12]\d{3}$/.test(value)) return Number(value);
      refuse(name);
      return null;
    },
    word(name, allowed) {
      const value = query.get(name);
      const found = allowed.find((one) => one === value);
      if (value !== null && found === undefined) refuse(name);
      return found ?? null;
    },
  };
}
