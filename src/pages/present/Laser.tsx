import { useEffect, useRef } from 'react';
import css from './Laser.module.css';

/** A soft dot in place of the cursor. */
export function Laser() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const { current } = dot;
      if (current === null) return;
      current.style.transform = `translate(${clientX}px, ${clientY}px)`;
      current.style.opacity = '1';
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return <div ref={dot} className={css.dot} aria-hidden="true" data-laser="" />;
}
