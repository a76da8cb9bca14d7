import { type DragEvent, useState } from 'react';
import type { Side } from '../../core/compare/compare.ts';
import { calendarYears } from '../../core/dataset/seriesOf.ts';
import type { SideRef } from '../../core/view/view.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import controls from '../../ui/controls.module.css';
import { FileButton } from '../../ui/FileButton.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import css from './SideSlot.module.css';

/** A dataset that can be chosen for a side. */
export interface DatasetChoice {
  readonly id: string;
  readonly name: string;
}

interface SideSlotProps {
  readonly letter: 'A' | 'B';
  readonly side: Side;
  readonly choices: readonly DatasetChoice[];
  readonly words: CompareMessages;
  readonly onChange: (side: SideRef) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** One side of the comparison: its data, region and year; a file dropped on it becomes it. */
export function SideSlot({ letter, side, choices, words, onChange, onFiles }: SideSlotProps) {
  const language = useLanguage();
  const [hovering, setHovering] = useState(false);
  const { dataset, region, year } = side;
  const years = calendarYears(dataset);
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    setHovering(false);
    onFiles([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setHovering(true);
  };
  return (
    <section
      className={`${css.slot} ${hovering ? css.hovering : ''}`}
      aria-label={words.side(letter)}
      onDragOver={over}
      onDragLeave={() => setHovering(false)}
      onDrop={drop}
    >
      <span className={css.letter} aria-hidden="true">
        {letter}
      </span>
      <div className={css.body}>
        <div className={css.choices}>
          <select
            className={`${controls.select} ${css.dataset}`}
            aria-label={words.dataset(letter)}
            value={dataset.id}
            onChange={({ target }) => onChange({ dataset: target.value, region: null, year: null })}
          >
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          {dataset.sample && <SampleBadge />}
        </div>
        <div className={css.choices}>
          {dataset.regions.length > 1 && (
            <select
              className={controls.select}
              aria-label={words.region(letter)}
              value={region ?? ''}
              onChange={({ target }) => onChange({ dataset: dataset.id, region: target.value || null, year })}
            >
              <option value="">{words.allRegions}</option>
              {dataset.regions.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
          <select
            className={controls.select}
            aria-label={words.year(letter)}
            value={year}
            onChange={({ target }) => onChange({ dataset: dataset.id, region, year: Number(target.value) })}
          >
            {[...years].reverse().map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
          <span className={css.size}>
            {words.size(
              dataset.indicators.length,
              dataset.regions.length,
              language === 'zh' ? `${years[0]}—${years.at(-1)}` : `${years[0]}–${years.at(-1)}`,
            )}
          </span>
        </div>
        <p className={css.drop}>
          {words.dropHere(letter)}
          <FileButton className={controls.quiet} text={words.open} onFiles={onFiles} />
        </p>
      </div>
    </section>
  );
}
