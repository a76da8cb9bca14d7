import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Choices, ImportedTable } from '../../src/core/import/report.ts';
import { correctedBefore } from '../../src/library/correctedBefore.ts';
import { hold, type OpenedFile, openedFile } from '../../src/library/openedFiles.ts';
import { closeDatabase } from '../../src/library/store/database.ts';
import { loadKept, saveFile } from '../../src/library/store/store.ts';
import { deleteStored } from '../../src/library/storedList.ts';
import { updateReading } from '../../src/library/updateReading.ts';
import { readTable } from '../support/readTable.ts';

const TEXT = '指标,2021,2022\n人口,50,51\n用电量,7,暂缺\n车辆,3,4\n';

async function read(choices: Choices = {}): Promise<ImportedTable> {
  return readTable(TEXT, { fileName: '甲.csv', choices });
}

async function opened(save: OpenedFile['save'] = 'saved'): Promise<OpenedFile> {
  const { dataset, report } = await read();
  const file = {
    id: 'd1',
    file: new File([TEXT], '甲.csv'),
    dataset: { ...dataset, id: 'd1' },
    report,
    save,
  };
  hold(file);
  return file;
}

const keptChoices = async (): Promise<Choices | undefined> => {
  const kept = await loadKept('d1');
  return kept.ok ? kept.value?.entry.choices : undefined;
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('a corrected reading', () => {
  it('takes the place of the first in this window and where it is kept', async () => {
    const begun = await opened();
    await saveFile(begun, 'hash');
    const outcome = await updateReading(
      begun,
      await read({ missing: ['暂缺'] }),
      { acknowledged: [] },
      false,
    );
    expect(outcome.kind).toBe('updated');
    expect(openedFile('d1')?.report.choices).toEqual({ missing: ['暂缺'] });
    expect(await keptChoices()).toEqual({ missing: ['暂缺'] });
  });

  it('fault 81: is not put over another window’s without being told so', async () => {
    const begun = await opened();
    await saveFile(begun, 'hash');
    await updateReading(begun, await read({ year: 2022 }), {}, false);
    const mine = await read({ missing: ['暂缺'] });
    expect(await updateReading(begun, mine, {}, false)).toEqual({ kind: 'conflict' });
    expect(await keptChoices()).toEqual({ year: 2022 });
    expect((await updateReading(begun, mine, {}, true)).kind).toBe('updated');
    expect(await keptChoices()).toEqual({ missing: ['暂缺'] });
  });

  it('of a file that was deleted meanwhile stays in this window, and is said not to be kept', async () => {
    const begun = await opened();
    const saved = await saveFile(begun, 'hash');
    if (saved.ok) await deleteStored(saved.value.entry, 1);
    const outcome = await updateReading(begun, await read({ missing: ['暂缺'] }), {}, false);
    expect(outcome).toMatchObject({ kind: 'unkept', problem: 'gone' });
    expect(openedFile('d1')?.report.choices).toEqual({ missing: ['暂缺'] });
  });

  it('is what the same file gives when it is opened again and nothing is said of it', async () => {
    const begun = await opened();
    await saveFile(begun, 'hash');
    await updateReading(begun, await read({ missing: ['暂缺'] }), { acknowledged: ['seen'] }, false);
    const again = { ...begun, id: 'd2' };
    expect((await correctedBefore(again, 'hash'))?.id).toBe('d1');
    expect(await correctedBefore(again, 'another')).toBeNull();
    const chosen = { ...again, report: (await read({ year: 2022 })).report };
    expect(await correctedBefore(chosen, 'hash')).toBeNull();
  });

  it('is preferred to what a recipe makes of the same file, unless that was kept too', async () => {
    const begun = await opened();
    await saveFile(begun, 'hash');
    await updateReading(begun, await read({ missing: ['暂缺'] }), {}, false);
    const { report } = await read({ missing: ['暂缺'], delimiter: ',' });
    const byRecipe = { ...begun, id: 'd2', report, recipe: '县表' };
    expect((await correctedBefore(byRecipe, 'hash'))?.id).toBe('d1');
    await saveFile(byRecipe, 'hash');
    expect(await correctedBefore(byRecipe, 'hash')).toBeNull();
  });

  it('of one sheet of a workbook is found when that sheet is chosen again, not for another', async () => {
    const begun = await opened();
    const { report } = await read({ missing: ['暂缺'] });
    const choices: Choices = { missing: ['暂缺'], sheet: '县表' };
    await saveFile({ ...begun, report: { ...report, choices } }, 'hash');
    const again = (sheet: string) => ({ ...begun, id: 'd2', report: { ...report, choices: { sheet } } });
    expect((await correctedBefore(again('县表'), 'hash'))?.id).toBe('d1');
    expect(await correctedBefore(again('市表'), 'hash')).toBeNull();
  });
});
