import { useLayoutEffect, useRef, useState } from 'react';
import { PanelBoundary } from '../PanelBoundary.tsx';
import css from './ScaledFace.module.css';
import { SLIDE_SIZES, SlideFace, type SlideFaceProps } from './SlideFace.tsx';

/** A still slide as wide as the room it is given. */
export function ScaledFace(props: Omit<SlideFaceProps, 'onView'>) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { width: design, height } = SLIDE_SIZES.landscape;
  return (
    <div ref={frame} className={css.frame} inert>
      {width > 0 && (
        <div className={css.face} style={{ width: design, height, transform: `scale(${width / design})` }}>
          <PanelBoundary of={`${props.slide.id} ${props.slide.address}`}>
            <SlideFace {...props} />
          </PanelBoundary>
        </div>
      )}
    </div>
  );
}
