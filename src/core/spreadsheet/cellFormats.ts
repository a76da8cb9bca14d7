import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { type NumberFormat, readNumberFormat } from './numberFormat.ts';
import type { ReadPart } from './workbookParts.ts';

/** The number format of each style that a cell may name. */
export type CellFormats = readonly NumberFormat[];

/** ECMA-376 18.8.30, with the date formats of Chinese Excel (27-36, 50-58); the others of those left out are General here. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, 'h"时"mm"分"'],
  [35, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, 'h"时"mm"分"'],
  [56, 'h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** Reads the styles of a workbook as far as they say how a number is shown. */
export async function readCellFormats(
  path: string,
  readPart: ReadPart,
): Promise<Result<CellFormats, Problem>> {
  const codes = new Map(BUILT_IN);
  const styles: number[] = [];
  let inCells = false;
  const problem = await readPart(path, {
    open(name, attribute) {
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(id);
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  if (problem !== null) return failure(problem);
  const known = new Map<number, NumberFormat>();
  return success(
    styles.map((id) => {
      const format = known.get(id) ?? readNumberFormat(codes.get(id) ?? 'General');
      known.set(id, format);
      return format;
    }),
  );
}
