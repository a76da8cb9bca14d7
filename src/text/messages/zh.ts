import { overview } from './zh/overview.ts';
import { shell } from './zh/shell.ts';

export const zh = { shell, overview } as const;
