import { describe, expect, it } from 'vitest';
import { stageFit } from '../../../src/pages/present/stageFit.ts';
import { TYPE_SIZES } from '../../../src/pages/present/stageSettings.ts';
import { SLIDE_SIZES } from '../../../src/ui/slide/slideGeometry.ts';

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

  it.each([
    ['landscape', 1920, 1080, 1.1],
    ['portrait', 1080, 1920, 1.06],
  ] as const)(
    'with larger type a %s slide uses up its margins, and no more',
    (format, width, height, most) => {
      const { scale, left, top } = stageFit({ width, height }, Math.max(...TYPE_SIZES));
      expect(scale).toBe(most);
      const { margin, top: above } = SLIDE_SIZES[format];
      expect(left + margin * scale).toBeGreaterThanOrEqual(0);
      expect(top + above * scale).toBeGreaterThanOrEqual(0);
      // the source line ends 30 above the foot
      expect(top + (height - 30) * scale).toBeLessThanOrEqual(height);
    },
  );
});
