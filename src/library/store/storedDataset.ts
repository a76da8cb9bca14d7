import type { Columns, Dataset } from '../../core/dataset/dataset.ts';
import type { PublishedChanges, PublishedColumn } from '../../core/dataset/published.ts';

/**
 * A dataset as it is kept: its arrays are Blobs, which go into the database without being serialized on the page's thread
 * (a million rows would hold it for a tenth of a second and take their size again).
 */
export interface StoredDataset extends Omit<Dataset, 'columns' | 'index' | 'published'> {
  readonly columns: { readonly [Name in keyof Columns]: null extends Columns[Name] ? Blob | null : Blob };
  readonly index: { readonly rows: Blob; readonly keys: Blob | null };
  /** Not there in what was kept before printed changes were read. */
  readonly published?: StoredPublished | null;
}

interface StoredPublished {
  readonly columns: readonly PublishedColumn[];
  readonly row: Blob;
  readonly value: Blob;
  readonly decimals: Blob;
  readonly of: Blob;
}

export function storedDataset(dataset: Dataset): StoredDataset {
  const { columns, index, published } = dataset;
  return {
    ...dataset,
    columns: {
      indicator: new Blob([columns.indicator]),
      region: new Blob([columns.region]),
      period: new Blob([columns.period]),
      value: new Blob([columns.value]),
      state: new Blob([columns.state]),
      flags: new Blob([columns.flags]),
      unit: columns.unit === null ? null : new Blob([columns.unit]),
      line: new Blob([columns.line]),
    },
    index: {
      rows: new Blob([index.rows]),
      keys: index.kind === 'sparse' ? new Blob([index.keys]) : null,
    },
    published:
      published === null
        ? null
        : {
            columns: published.columns,
            row: new Blob([published.row]),
            value: new Blob([published.value]),
            decimals: new Blob([published.decimals]),
            of: new Blob([published.of]),
          },
  };
}

/** The dataset again; rejects when a Blob cannot be read. */
export async function datasetFrom(stored: StoredDataset): Promise<Dataset> {
  const { columns, index } = stored;
  const [indicator, region, period, value, state, flags, line, rows, unit, keys] = await Promise.all([
    columns.indicator.arrayBuffer(),
    columns.region.arrayBuffer(),
    columns.period.arrayBuffer(),
    columns.value.arrayBuffer(),
    columns.state.arrayBuffer(),
    columns.flags.arrayBuffer(),
    columns.line.arrayBuffer(),
    index.rows.arrayBuffer(),
    columns.unit?.arrayBuffer() ?? null,
    index.keys?.arrayBuffer() ?? null,
  ]);
  return {
    ...stored,
    columns: {
      indicator: new Uint16Array(indicator),
      region: new Uint32Array(region),
      period: new Uint16Array(period),
      value: new Float64Array(value),
      state: new Uint8Array(state),
      flags: new Uint8Array(flags),
      unit: unit === null ? null : new Uint16Array(unit),
      line: new Uint32Array(line),
    },
    index:
      keys === null
        ? { kind: 'dense', rows: new Int32Array(rows) }
        : { kind: 'sparse', keys: new Float64Array(keys), rows: new Int32Array(rows) },
    published: await publishedFrom(stored.published ?? null),
  };
}

async function publishedFrom(stored: StoredPublished | null): Promise<PublishedChanges | null> {
  if (stored === null) return null;
  const [row, value, decimals, of] = await Promise.all([
    stored.row.arrayBuffer(),
    stored.value.arrayBuffer(),
    stored.decimals.arrayBuffer(),
    stored.of.arrayBuffer(),
  ]);
  return {
    columns: stored.columns,
    row: new Uint32Array(row),
    value: new Float64Array(value),
    decimals: new Uint8Array(decimals),
    of: new Uint16Array(of),
  };
}
