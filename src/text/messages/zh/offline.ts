export const offline = {
  version: (version: string) => `版本 ${version}`,
  ready: '可离线使用',
  offered: '有新版本。',
  now: '现在更新',
  later: '稍后',
  replaced: '同比已更新，这个窗口里还是原来的版本。',
  reload: '刷新页面',
} as const;
