import type { Dataset } from '../core/dataset/dataset.ts';

/** The buffers of a dataset's columns, index and printed changes, so that they move to the page instead of being copied. */
export function datasetBuffers({ columns, index, published }: Dataset): ArrayBuffer[] {
  const arrays = [
    columns.indicator,
    columns.region,
    columns.period,
    columns.value,
    columns.state,
    columns.flags,
    columns.line,
    index.rows,
    ...(columns.unit === null ? [] : [columns.unit]),
    ...(published === null ? [] : [published.row, published.value, published.decimals, published.of]),
    ...(index.kind === 'sparse' ? [index.keys] : []),
  ];
  return arrays.map((array) => array.buffer);
}
