// Before npm start, npm test and the rest: installs what is missing, in plain Node. Says in one line what it does; silent when nothing is to be done.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './findChromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wantsBrowser = process.argv.includes('browser');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const say = (text) => process.stderr.write(`同比: ${text}\n`);
const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Node ${process.versions.node} 太旧，需要 20.19 或更新。Node 20.19 or later is needed.`);
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const stamp = `${root}node_modules/.tongbi-lock`;
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  say('安装依赖包（npm ci）…');
  if (!run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('依赖包没有装上，请检查网络或 npm 源。The packages could not be installed.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

if (wantsBrowser && findChromium() === null) {
  const debianRoot =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debianRoot) {
    say('安装 Chromium 与中文字体（apt-get）…');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']);
  } else {
    say('下载测试用的 Chromium（Playwright）…');
    run(process.execPath, [`${root}node_modules/@playwright/test/cli.js`, 'install', 'chromium']);
  }
  if (findChromium() === null && debianRoot) {
    say('没有可用的 Chromium，浏览器测试无法进行。No Chromium could be installed.');
    process.exit(1);
  }
}
