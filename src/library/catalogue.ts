import sample from 'virtual:dataset/sample';
import type { Dataset } from '../core/dataset/dataset.ts';
import { type PackedDataset, unpackDataset } from './packedDataset.ts';

export interface CatalogueEntry {
  readonly id: string;
  readonly name: Dataset['name'];
  readonly sample: boolean;
  readonly load: () => Promise<Dataset>;
}

const packed = async (module: Promise<{ default: PackedDataset }>): Promise<Dataset> =>
  unpackDataset((await module).default);

/** The dataset that opens first; it comes with the page. */
export const FIRST_DATASET: Dataset = unpackDataset(sample);

/** Whether a dataset comes with the program, so that an address with it can be followed anywhere. */
export function isBuiltIn(id: string | null): boolean {
  return id === null || CATALOGUE.some((entry) => entry.id === id);
}

/** The built-in datasets, read from data/ at build time; all but the first are fetched when asked for. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  { id: 'sample', name: sample.name, sample: true, load: async () => FIRST_DATASET },
  {
    id: 'yuwangtai-2022',
    name: { zh: '禹王台区 2022 年度报告', en: 'Yuwangtai 2022 annual report' },
    sample: false,
    load: () => packed(import('virtual:dataset/yuwangtai-2022')),
  },
  {
    id: 'kaifeng-air',
    name: { zh: '开封空气质量', en: 'Air quality in Kaifeng' },
    sample: false,
    load: () => packed(import('virtual:dataset/kaifeng-air')),
  },
  {
    id: 'sample-monthly',
    name: { zh: '示例：月度空气质量', en: 'Sample: monthly air quality' },
    sample: true,
    load: () => packed(import('virtual:dataset/sample-monthly')),
  },
];
