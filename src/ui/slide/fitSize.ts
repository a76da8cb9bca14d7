import { textWidth } from '../../charts/labelWidth.ts';

/** The first of the sizes at which a text stands in one line of a width; the last where it does at none. */
export function fitSize(text: string, width: number, sizes: readonly number[]): number {
  return sizes.find((size) => textWidth(text, size) <= width) ?? sizes.at(-1) ?? 0;
}
