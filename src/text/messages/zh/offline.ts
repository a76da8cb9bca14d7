export const offline = {
  version: (version: string) => `版本 ${version}`,
  ready: '可离线使用',
  offered: '有新版本。',
  now: '现在更新',
  later: '稍后',
  replaced: '同比已更新，这个窗口里还是原来的版本。',
  reload: '刷新页面',
  title: '导出离线演示',
  what: '一个 HTML 文件，拷到哪台电脑都能双击打开：能演示，也能翻看概览、指标和对比，不用网络，不用安装。',
  making: '正在准备…',
  failed: {
    noDeck: '要演示的内容不在这台电脑上，没有生成。',
    noPage: '离线文件要用的程序没有取到。请检查网络后重开这个窗口。',
    notMade: '没有生成成功，可能是数据太大，这个浏览器装不下。',
  },
  deckByRule: (slides: number) => `演示：按数据自动生成，${slides} 页`,
  deck: (name: string, slides: number) => `演示：“${name}”，${slides} 页`,
  dataset: (name: string, indicators: number, regions: number) =>
    regions > 1
      ? `数据：${name}（${indicators} 项指标，${regions} 个地区）`
      : `数据：${name}（${indicators} 项指标）`,
  builtIn: '内置',
  missing: (count: number) => `有 ${count} 份数据不在这台电脑上，它们的页会是空的。`,
  whole: '数据是整份带上的，连同来源和附注；收到文件的人都看得到。',
  withNotes: '带上演讲备注',
  fileName: (stem: string) => `${stem} 离线演示`,
  save: '保存',
  cancel: '取消',
  close: '关闭',
  started: '已开始下载',
  unread: {
    title: '这个文件里带的数据读不出来',
    damaged: '文件可能没有复制完整，或被别的软件改过。请重新复制一次，或向发给您的人再要一份。',
    newer: '它由更新版本的同比写成，请向发给您的人再要一份。',
    goOn: '不带这些数据，打开同比',
  },
} as const;
