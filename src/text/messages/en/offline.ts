import type { Widen } from '../../language.ts';
import type { offline as zh } from '../zh/offline.ts';

export const offline = {
  version: (version: string) => `Version ${version}`,
  ready: 'works offline',
  offered: 'There is a new version.',
  now: 'Update now',
  later: 'Later',
  replaced: 'Tongbi has been updated; this window still has the version before.',
  reload: 'Reload',
} as const satisfies Widen<typeof zh>;
