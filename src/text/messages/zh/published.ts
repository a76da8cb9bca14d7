export const published = {
  note: (headers: string, counts: string) => `文件自带“${headers}”，已与按数值重算的同比核对：${counts}。`,
  noteHow: '不同之处逐条列在导入说明里，也写在各指标页。',
  count: (count: number, word: string) => `${count} 个${word}`,
  label: '文件所列同比',
  recomputed: (change: string) => `重算 ${change}`,
  cell: (header: string, line: number | null, column: number) =>
    `“${header}”${line === null ? '' : `，第 ${line} 行`}，第 ${column} 列`,
} as const;
