import { describe, expect, it } from 'vitest';
import { stageFit } from '../../../src/pages/present/stageFit.ts';
import { TYPE_SIZES } from '../../../src/pages/present/stageSettings.ts';

describe('a slide in a window', () => {
  it.each([
    ['1080p', 1920, 1080, 'landscape', 1, 0, 0],
    ['4K', 3840, 2160, 'landscape', 2, 0, 0],
    ['720p', 1280, 720, 'landscape', 2 / 3, 0, 0],
    ['4:3', 1024, 768, 'landscape', 1024 / 1920, 0, 96],
    ['21:9', 2560, 1080, 'landscape', 1, 320, 0],
    ['upright', 1080, 1920, 'portrait', 1, 0, 0],
    ['a telephone', 390, 844, 'portrait', 390 / 1080, 0, (844 - (390 / 1080) * 1920) / 2],
  ] as const)('fault 92: %s', (_, width, height, format, scale, left, top) => {
    const fit = stageFit({ width, height });
    expect(fit.format).toBe(format);
    expect(fit.scale).toBeCloseTo(scale, 10);
    expect(fit.left).toBeCloseTo(left, 6);
    expect(fit.top).toBeCloseTo(top, 6);
  });

  it('with larger type uses up its margins, and no more', () => {
    const largest = Math.max(...TYPE_SIZES);
    const { scale, left, top } = stageFit({ width: 1920, height: 1080 }, largest);
    expect(scale).toBe(largest);
    // what a slide has on it begins 72 from its sides and ends 44 above its foot
    expect(left + 72 * scale).toBeGreaterThanOrEqual(0);
    expect(top + (1080 - 44) * scale).toBeLessThanOrEqual(1080);
  });
});
