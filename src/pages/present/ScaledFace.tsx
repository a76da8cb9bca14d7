import { useLayoutEffect, useRef, useState } from 'react';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { SlideFace, type SlideFaceProps } from '../../ui/slide/SlideFace.tsx';
import css from './ScaledFace.module.css';
import { DESIGN_SIZE } from './stageFit.ts';

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
  const size = DESIGN_SIZE.landscape;
  return (
    <div ref={frame} className={css.frame} inert>
      {width > 0 && (
        <div className={css.face} style={{ ...size, transform: `scale(${width / size.width})` }}>
          <PanelBoundary of={props.slide.id}>
            <SlideFace {...props} />
          </PanelBoundary>
        </div>
      )}
    </div>
  );
}
