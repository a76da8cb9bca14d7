import PinyinMatch from 'pinyin-match';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Language } from '../text/language.ts';

/** Something the search can open: an indicator, or a region of the dataset. */
export interface SearchTarget {
  readonly kind: 'indicator' | 'region';
  /** The indicator's id, the region's name. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly section: string | null;
  /** What it is found by, the name first. */
  readonly texts: readonly string[];
}

const MOST = 60;

export function searchTargets(
  dataset: Dataset,
  language: Language,
  sectionNames: Readonly<Record<string, string>>,
): readonly SearchTarget[] {
  const indicators = dataset.indicators.map((indicator): SearchTarget => {
    const { id, name, nameEn, unit, section, group, definition } = indicator;
    const texts = [
      name,
      nameEn,
      group,
      section === null ? null : sectionNames[section],
      definition?.[language],
    ];
    return {
      kind: 'indicator',
      id,
      name: language === 'en' ? (nameEn ?? name) : name,
      unit,
      section,
      texts: texts.flatMap((text) => text ?? []),
    };
  });
  const regions = dataset.regions.length < 2 ? [] : dataset.regions;
  return [
    ...indicators,
    ...regions.map(
      ({ name }): SearchTarget => ({
        kind: 'region',
        id: name,
        name,
        unit: '',
        section: null,
        texts: [name],
      }),
    ),
  ];
}

/** Those whose texts hold what is typed, or whose pinyin or initials do, the nearest first; the first ones when nothing is typed. */
export function findTargets(targets: readonly SearchTarget[], typed: string): readonly SearchTarget[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return targets.slice(0, MOST);
  return targets
    .map((target) => ({ target, score: nearness(target.texts, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ target }) => target);
}

/** Near 1 for the name that begins with it; less for a later place, and for a later text than the name. */
function nearness(texts: readonly string[], wanted: string): number {
  const scores = texts.map((text, rank) => {
    const at = text.toLowerCase().indexOf(wanted);
    const found = at >= 0 ? at : (PinyinMatch.match(text, wanted) || [-1])[0];
    return found < 0 ? 0 : 1 / (1 + rank + found * 0.02);
  });
  return Math.max(0, ...scores);
}
