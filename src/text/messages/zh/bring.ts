export const bring = {
  title: '导入',
  drop: '把 CSV 文件放到这里',
  choose: '选择文件',
  staysLong: '读取、计算、保存都在浏览器里，断网也能用',
} as const;
