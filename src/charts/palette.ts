import type { Verdict } from '../core/measures/reading.ts';

/** The chart's share of the design tokens; a test holds them equal to ui/tokens.css. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly wash: string;
  readonly hair: string;
  readonly edge: string;
  readonly line: string;
  readonly line2: string;
  readonly target: string;
  readonly good: string;
  readonly bad: string;
  readonly flat: string;
  readonly none: string;
  readonly neutral: string;
}

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#12181f',
  ink2: '#414b57',
  ink3: '#5f6975',
  wash: '#eceef1',
  hair: '#e1e5e9',
  edge: '#858e99',
  line: '#12181f',
  line2: '#858e99',
  target: '#414b57',
  good: '#00687a',
  bad: '#ad4409',
  flat: '#696b70',
  none: '#696b70',
  neutral: '#414b57',
};

export const DARK: Palette = {
  paper: '#0e1318',
  ink: '#f1f3f5',
  ink2: '#c2c9d1',
  ink3: '#97a1ac',
  wash: '#212932',
  hair: '#29313a',
  edge: '#6d7884',
  line: '#f1f3f5',
  line2: '#7b8692',
  target: '#c2c9d1',
  good: '#50c2cb',
  bad: '#f3985f',
  flat: '#b6b4b0',
  none: '#b6b4b0',
  neutral: '#c2c9d1',
};

export function verdictColour(verdict: Verdict, palette: Palette): string {
  switch (verdict) {
    case 'better':
      return palette.good;
    case 'worse':
      return palette.bad;
    case 'flat':
      return palette.flat;
    case 'notComparable':
      return palette.none;
    case 'neutral':
      return palette.neutral;
  }
}
