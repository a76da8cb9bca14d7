// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { htmlTable } from '../../src/app/htmlTable.ts';
import { type Pasted, pastedFiles } from '../../src/app/pastedFiles.ts';
import { importText } from '../support/readTable.ts';

const NOW = new Date(2026, 10, 24, 9, 5, 7);
const NONE: Pasted = { text: '', html: '', files: [] };
const picture = new File([new Uint8Array(4)], 'image.png', { type: 'image/png' });

async function textOf(pasted: Partial<Pasted>): Promise<string> {
  const result = pastedFiles({ ...NONE, ...pasted }, 'zh', NOW);
  if (!result.ok) throw new Error(result.problem.problem.code);
  return (await result.value[0]?.text()) ?? '';
}

function refusal(pasted: Partial<Pasted>): string {
  const result = pastedFiles({ ...NONE, ...pasted }, 'zh', NOW);
  return result.ok ? 'read' : result.problem.problem.code;
}

describe('fault 101: what is pasted', () => {
  it('is read from the cells as text first, whatever HTML and picture lie beside them', async () => {
    const text = await textOf({
      text: '地区\t2022\n甲\t1\n',
      html: '<table><tr><td>x<td>y</table>',
      files: [picture],
    });
    expect(text).toBe('地区\t2022\n甲\t1\n');
  });

  it('as HTML only gives its text, and nothing in it runs or is fetched', async () => {
    const ran = vi.fn();
    Object.assign(window, { ran });
    const html =
      '<img src=x onerror="ran()"><script>ran()</script><table><tr><th>地区<th>2022</tr><tr><td><b onclick="ran()">甲</b><img src=x onerror="ran()"><td>1</tr></table>';
    expect(await textOf({ html })).toBe('地区\t2022\n甲\t1\n');
    expect(ran).not.toHaveBeenCalled();
    expect(document.querySelector('img, script, table')).toBeNull();
  });

  it('over several rows or columns stands in the first place only', () => {
    const html =
      '<table><tr><td rowspan=2>地区<td colspan=2>人口</tr><tr><td>2022<td>2023</tr><tr><td>甲<td>1<td>2</tr></table>';
    expect(htmlTable(html)).toEqual([
      ['地区', '人口', ''],
      ['', '2022', '2023'],
      ['甲', '1', '2'],
    ]);
  });

  it('as a picture, as a word, or as more than 10 MB is refused by its kind', () => {
    expect(refusal({ files: [picture] })).toBe('paste_image');
    expect(refusal({ text: '甲省' })).toBe('paste_no_table');
    expect(refusal({ text: '甲\t1\n'.repeat(2_500_000) })).toBe('paste_too_large');
  });

  it('as copied files are these files', () => {
    const file = new File(['a'], 'a.csv', { type: 'text/csv' });
    expect(pastedFiles({ ...NONE, text: '', files: [file] }, 'zh', NOW)).toEqual({ ok: true, value: [file] });
  });

  it('takes no year from the time it was pasted at', async () => {
    const result = pastedFiles({ ...NONE, text: '地区\t人口\n甲\t1\n乙\t2\n' }, 'zh', NOW);
    const file = result.ok ? result.value[0] : undefined;
    expect(file?.name).toBe('粘贴的表格 09时05分07秒.tsv');
    const read = await importText((await file?.text()) ?? '', { fileName: file?.name ?? '' });
    expect(read).toMatchObject({ ok: false, problem: { problem: { code: 'no_period' } } });
  });

  it('5 MB of cells are read', async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `地区${at}\t${at}\t${at + 1}`).join('\n');
    const text = await textOf({ text: `地区\t2022\t2023\n${rows}\n` });
    expect(text.length).toBeGreaterThan(4_000_000);
    expect(text.split('\n')).toHaveLength(200_002);
  });
});
