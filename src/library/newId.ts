/** An id unlike any other, also where crypto.randomUUID is missing (plain http). */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `f${Date.now().toString(36)}${[...random].map((part) => part.toString(36)).join('')}`;
}
