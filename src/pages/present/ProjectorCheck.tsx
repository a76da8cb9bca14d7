import type { CSSProperties } from 'react';
import { SLIDE_PALETTES } from '../../charts/stage/stagePalette.ts';
import { VERDICTS } from '../../core/measures/reading.ts';
import type { StageMessages } from '../../text/messages/stage.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { useLanguage } from '../../ui/Language.tsx';
import css from './ProjectorCheck.module.css';
import { StageSheet } from './StageSheet.tsx';
import { CORRECTION_LIMITS, type Correction, NO_CORRECTION } from './stageSettings.ts';

/** Steps of grey from black to white. */
const GREYS = Array.from({ length: 16 }, (_, at) => Math.round((at * 255) / 15));

interface ProjectorCheckProps {
  readonly words: StageMessages;
  readonly screen: string;
  readonly correction: Correction;
  /** How much a slide is scaled: the type stands here as large as there. */
  readonly scale: number;
  readonly onCorrection: (correction: Correction) => void;
  readonly onClose: () => void;
}

/** Whether the last row sees what is on the slides, and what makes up for a projector that shows too little of it. */
export function ProjectorCheck(props: ProjectorCheckProps) {
  const { words, screen, correction, scale, onCorrection, onClose } = props;
  const language = useLanguage();
  const { check } = words;
  const slider = (name: keyof Correction) => (
    <label className={css.slider}>
      <span>{check[name]}</span>
      <input
        type="range"
        min={CORRECTION_LIMITS.least}
        max={CORRECTION_LIMITS.most}
        step={CORRECTION_LIMITS.step}
        value={correction[name]}
        aria-valuetext={check.percent(correction[name])}
        onChange={({ target }) => onCorrection({ ...correction, [name]: Number(target.value) })}
      />
      <output translate="no">{check.percent(correction[name])}</output>
    </label>
  );
  const sized: CSSProperties & Record<'--scale', number> = { '--scale': scale };
  return (
    <StageSheet title={check.title} hint={check.intro} close={words.close} onClose={onClose}>
      <div className={css.page} style={sized}>
        <section className={css.wide}>
          <h3>{check.greys}</h3>
          <div className={css.greys}>
            {GREYS.map((grey) => (
              <span key={grey} style={{ background: `rgb(${grey} ${grey} ${grey})` }} />
            ))}
          </div>
        </section>
        <section>
          <h3>{check.colours}</h3>
          <div className={css.palettes}>
            {SLIDE_PALETTES.map((palette) => (
              <div key={palette} className={css.palette} data-stage={palette}>
                <p>{words.palettes[palette]}</p>
                <ul>
                  {VERDICTS.map((one) => (
                    <li key={one} className={one}>
                      <i aria-hidden="true" />
                      {verdictWord(one, language)}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
        <section>
          <h3>{check.smallest}</h3>
          <p className={css.source}>{check.source}</p>
          <p className={css.label}>{check.label}</p>
          <p className={css.caption}>{check.caption}</p>
        </section>
        <section className={css.correction}>
          <h3 translate="no">{check.screen(screen)}</h3>
          {slider('brightness')}
          {slider('contrast')}
          <button type="button" onClick={() => onCorrection(NO_CORRECTION)}>
            {check.reset}
          </button>
        </section>
      </div>
    </StageSheet>
  );
}
