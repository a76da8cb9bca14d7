import type { Dataset } from '../core/dataset/dataset.ts';

/** The buffers of a dataset's columns and index, so that they move to the page instead of being copied. */
export function datasetBuffers({ columns, index }: Dataset): ArrayBuffer[] {
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
    ...(index.kind === 'sparse' ? [index.keys] : []),
  ];
  return arrays.map((array) => array.buffer);
}
