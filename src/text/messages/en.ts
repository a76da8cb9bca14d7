import type { Widen } from '../language.ts';
import { overview } from './en/overview.ts';
import { shell } from './en/shell.ts';
import type { zh } from './zh.ts';

export type Messages = Widen<typeof zh>;

export const en: Messages = { shell, overview };
