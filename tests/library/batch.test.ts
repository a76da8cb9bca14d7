import { expect, it, vi } from 'vitest';
import { batch, readBatch, stopBatch } from '../../src/library/batch.ts';
import { batchPair } from '../../src/library/batchPair.ts';
import type { OpenedFile } from '../../src/library/openedFiles.ts';
import { hold } from '../../src/library/openedFiles.ts';
import { importText } from '../support/readTable.ts';

const kept = new Map<string, (id: string) => void>();
vi.mock('../../src/library/importClient.ts', () => ({
  importFile: async (file: File) => importText(await file.text(), { fileName: file.name }),
}));
vi.mock('../../src/library/keepsRecipes.ts', () => ({ keepsRecipes: () => false }));
vi.mock('../../src/library/keepFile.ts', () => ({
  keepFile: (opened: OpenedFile) =>
    new Promise<string>((resolve) => {
      kept.set(opened.file.name, (id) => {
        hold({ ...opened, id, dataset: { ...opened.dataset, id } });
        resolve(id);
      });
    }),
}));

it('two files whose content was kept before are offered for comparison under the ids they had, also when the rest was stopped', async () => {
  await readBatch([
    new File(['地区,2021,2022\n甲,1,2\n'], '去年.csv'),
    new File(['地区,2022,2023\n甲,2,3\n'], '今年.csv'),
  ]);
  expect(batchPair(batch())).toBeNull();
  stopBatch();
  kept.get('去年.csv')?.('kept-a');
  kept.get('今年.csv')?.('kept-b');
  await vi.waitFor(() => expect(batchPair(batch())).toEqual({ a: 'kept-a', b: 'kept-b' }));
});
