import kaifeng from 'virtual:dataset/kaifeng-air';
import sample from 'virtual:dataset/sample';
import yuwangtai from 'virtual:dataset/yuwangtai-2022';
import type { Dataset } from '../core/dataset/dataset.ts';
import { type PackedDataset, unpackDataset } from './packedDataset.ts';

export interface CatalogueEntry {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly sample: boolean;
  readonly load: () => Dataset;
}

/** The built-in datasets, read from data/ at build time; the first opens first. */
export const CATALOGUE: readonly CatalogueEntry[] = [sample, yuwangtai, kaifeng].map(
  (packed: PackedDataset) => {
    let dataset: Dataset | null = null;
    return {
      id: packed.id,
      name: packed.name,
      sample: packed.sample,
      load: () => {
        dataset ??= unpackDataset(packed);
        return dataset;
      },
    };
  },
);
