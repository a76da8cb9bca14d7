import { importing } from './zh/importing.ts';
import { indicator } from './zh/indicator.ts';
import { overview } from './zh/overview.ts';
import { shell } from './zh/shell.ts';

export const zh = { shell, overview, indicator, importing } as const;
