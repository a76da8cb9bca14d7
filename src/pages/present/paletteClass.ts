import type { SlidePalette } from '../../ui/slide/SlideFace.tsx';
import css from './palette.module.css';

/** The tokens of a palette, for what stands around the slides. */
export function paletteClass(palette: SlidePalette): string {
  return `${css.palette} ${css[palette]}`;
}
