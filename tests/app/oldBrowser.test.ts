// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { beforeEach, expect, it, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const source = readFileSync(resolve(root, 'public/old-browser.js'), 'utf8');
const page = readFileSync(resolve(root, 'index.html'), 'utf8');

/** What a browser of today has; each test takes something away. */
function start(without: string | null): void {
  const names = ['Blob', 'Worker', 'BigInt', 'ResizeObserver', 'CSS'] as const;
  const today: Record<(typeof names)[number], unknown> = {
    Blob: { prototype: { arrayBuffer: () => undefined } },
    Worker: () => undefined,
    BigInt: () => undefined,
    ResizeObserver: () => undefined,
    CSS: { supports: () => true },
  };
  const browser = { addEventListener: window.addEventListener.bind(window), ...today };
  for (const name of names) if (name === without) Reflect.deleteProperty(browser, name);
  const arrays = without === 'Array.prototype.findLast' ? { prototype: { at: () => 0 } } : Array;
  const documentOf = {
    createElement: () => (without === 'ES modules' ? {} : { noModule: true }),
    getElementById: (id: string) => document.getElementById(id),
  };
  const run = new Function('window', 'document', 'Array', 'Blob', 'CSS', source);
  run(browser, documentOf, arrays, today.Blob, today.CSS);
}

beforeEach(() => {
  document.documentElement.innerHTML = page.replace(/<script[\s\S]*?<\/script>/g, '');
});

const shown = (): string | null => {
  const message = document.getElementById('old-browser');
  return message === null || message.hidden ? null : message.textContent;
};

it('fault 104: a browser that lacks something is told so in Chinese, with what is missing', () => {
  for (const name of ['ES modules', 'Array.prototype.findLast', 'Worker', 'ResizeObserver']) {
    document.documentElement.innerHTML = page.replace(/<script[\s\S]*?<\/script>/g, '');
    start(name);
    expect(shown()).toContain('这个浏览器打不开同比');
    expect(shown()).toContain(name);
  }
});

it('fault 104: a browser that has everything is left alone', () => {
  start(null);
  expect(shown()).toBeNull();
});

it('fault 104: a program that does not even parse is no white page; an error after it has drawn is not covered', () => {
  vi.useFakeTimers();
  start(null);
  window.dispatchEvent(new ErrorEvent('error', { message: "SyntaxError: Unexpected token '?'" }));
  vi.runAllTimers();
  expect(shown()).toContain("Unexpected token '?'");
  document.documentElement.innerHTML = page.replace('<div id="root">', '<div id="root"><p>drawn</p>');
  window.dispatchEvent(new ErrorEvent('error', { message: 'later' }));
  vi.runAllTimers();
  vi.useRealTimers();
  expect(shown()).toBeNull();
});

it('fault 104: the check is a classic script of 2009', () => {
  expect(page).toContain('<script async src="./old-browser.js"></script>');
  expect(source).not.toMatch(/=>|`|\b(?:let|const|class|async)\b|\?\.|\.\.\./);
  expect(() => new Script(source)).not.toThrow();
});
