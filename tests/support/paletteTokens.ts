import type { Palette } from '../../src/charts/palette.ts';

const TOKENS: Readonly<Record<keyof Palette, string>> = {
  paper: 'paper',
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  wash: 'paper-3',
  hair: 'hair',
  edge: 'edge',
  line: 'line',
  line2: 'line-2',
  target: 'target',
  good: 'good',
  bad: 'bad',
  flat: 'flat',
  none: 'none',
  neutral: 'neutral',
};

/** What the tokens of a style sheet give for each colour of the charts. */
export function paletteTokens(css: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(TOKENS).map(([key, token]) => [
      key,
      new RegExp(`--${token}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1],
    ]),
  );
}
