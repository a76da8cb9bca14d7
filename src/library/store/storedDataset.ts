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

/** The dataset to keep; its arrays are copied one at a time, each in a task of its own, so that no task is long. */
export async function storedDataset(dataset: Dataset): Promise<StoredDataset> {
  const { columns, index, published } = dataset;
  return {
    ...dataset,
    columns: {
      indicator: await blobOf(columns.indicator),
      region: await blobOf(columns.region),
      period: await blobOf(columns.period),
      value: await blobOf(columns.value),
      state: await blobOf(columns.state),
      flags: await blobOf(columns.flags),
      unit: columns.unit === null ? null : await blobOf(columns.unit),
      line: await blobOf(columns.line),
    },
    index: {
      rows: await blobOf(index.rows),
      keys: index.kind === 'sparse' ? await blobOf(index.keys) : null,
    },
    published:
      published === null
        ? null
        : {
            columns: published.columns,
            row: await blobOf(published.row),
            value: await blobOf(published.value),
            decimals: await blobOf(published.decimals),
            of: await blobOf(published.of),
          },
  };
}

/** What is copied in one task: a millisecond or so. */
const PIECE = 2 * 1024 * 1024;

async function blobOf(array: ArrayBufferView<ArrayBuffer>): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let at = 0; at < array.byteLength; at += PIECE) {
    await nextTask();
    const bytes = Math.min(PIECE, array.byteLength - at);
    pieces.push(new Blob([new Uint8Array(array.buffer, array.byteOffset + at, bytes)]));
  }
  return new Blob(pieces);
}

/** The next task, at once: a timer would wait for some milliseconds after the first few. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
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
