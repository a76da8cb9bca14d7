import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SlidePalette } from '../../ui/slide/SlideFace.tsx';
import { paletteNamed, storedSettings } from './stageSettings.ts';

const ASK = 'ask';

/** The stage's palette for the presenter's window: told whenever it changes, and to a window that asks. */
export function useToldPalette(channel: string, palette: SlidePalette): void {
  const link = useRef<BroadcastChannel | null>(null);
  const tell = useEffectEvent(() => link.current?.postMessage(palette));
  useEffect(() => {
    const opened = openLink(channel);
    link.current = opened;
    if (opened !== null)
      opened.onmessage = ({ data }) => {
        if (data === ASK) tell();
      };
    return () => {
      opened?.close();
      link.current = null;
    };
  }, [channel]);
  useEffect(() => {
    link.current?.postMessage(palette);
  }, [palette]);
}

/** The palette that the stage has now; until it is heard of, the one kept from the last time. */
export function useHeardPalette(channel: string): SlidePalette {
  const [palette, setPalette] = useState(() => storedSettings().palette);
  useEffect(() => {
    const opened = openLink(channel);
    if (opened === null) return;
    opened.onmessage = ({ data }) => {
      const heard = paletteNamed(data);
      if (heard !== null) setPalette(heard);
    };
    opened.postMessage(ASK);
    return () => opened.close();
  }, [channel]);
  return palette;
}

/** Beside the channel of the position: looks are no move. */
function openLink(channel: string): BroadcastChannel | null {
  return typeof BroadcastChannel === 'function' ? new BroadcastChannel(`${channel} palette`) : null;
}
