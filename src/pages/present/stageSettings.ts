import { SLIDE_PALETTES, type SlidePalette } from '../../charts/stage/stagePalette.ts';

/** What the stage keeps for the next presentation in this browser. */
export interface StageSettings {
  readonly palette: SlidePalette;
  /** Seconds a slide stands when the slides go on by themselves. */
  readonly seconds: number;
  /** Size of the type against the design's. */
  readonly type: TypeSize;
}

/** Seconds a slide that can be chosen. */
export const SECONDS = [5, 8, 10, 15, 20, 30, 45, 60, 90, 120] as const;
/** The largest uses up the margins of a slide, so that nothing is cut. */
export const TYPE_SIZES = [0.8, 0.9, 1, 1.05, 1.1] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];

const KEY = 'tongbi:stage';
const DEFAULTS: StageSettings = { palette: 'dark', seconds: 15, type: 1 };

export function storedSettings(): StageSettings {
  const stored = readStored(KEY);
  if (stored === null) return DEFAULTS;
  return {
    palette: paletteNamed(stored.palette) ?? DEFAULTS.palette,
    seconds: SECONDS.find((one) => one === stored.seconds) ?? DEFAULTS.seconds,
    type: TYPE_SIZES.find((one) => one === stored.type) ?? DEFAULTS.type,
  };
}

/** The palette of a name that was stored or sent; null for any other value. */
export function paletteNamed(name: unknown): SlidePalette | null {
  return SLIDE_PALETTES.find((one) => one === name) ?? null;
}

export function storeSettings(settings: StageSettings): void {
  writeStored(KEY, settings);
}

/** The next choice up or down; the last stays. */
export function stepIn<T>(choices: readonly T[], now: T, by: 1 | -1): T {
  return choices[choices.indexOf(now) + by] ?? now;
}

/** Another palette than the one of high contrast goes back to dark. */
export function otherPalette(now: SlidePalette, key: 'palette' | 'contrast'): SlidePalette {
  if (key === 'contrast') return now === 'contrast' ? 'dark' : 'contrast';
  return now === 'dark' ? 'light' : 'dark';
}

/** What makes up for a projector, in percent of what is sent to it. */
export interface Correction {
  readonly brightness: number;
  readonly contrast: number;
}

export const NO_CORRECTION: Correction = { brightness: 100, contrast: 100 };
export const CORRECTION_LIMITS = { least: 60, most: 150, step: 5 } as const;

/** The correction that was stored for a screen, by its size. */
export function storedCorrection(screen: string): Correction {
  const stored = readStored(correctionKey(screen));
  return {
    brightness: withinLimits(stored?.brightness),
    contrast: withinLimits(stored?.contrast),
  };
}

export function storeCorrection(screen: string, correction: Correction): void {
  writeStored(correctionKey(screen), correction);
}

/** A screen by its size in its own pixels. */
export function screenName(): string {
  const { width, height } = window.screen;
  return `${Math.round(width * window.devicePixelRatio)}×${Math.round(height * window.devicePixelRatio)}`;
}

function correctionKey(screen: string): string {
  return `tongbi:projector:${screen}`;
}

function withinLimits(value: unknown): number {
  const { least, most } = CORRECTION_LIMITS;
  return typeof value === 'number' && value >= least && value <= most ? Math.round(value) : 100;
}

function readStored(key: string): Readonly<Record<string, unknown>> | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof stored === 'object' && stored !== null ? { ...stored } : null;
  } catch {
    return null;
  }
}

function writeStored(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // a browser that stores nothing still presents
  }
}
