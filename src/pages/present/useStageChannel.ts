import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  heardMessage,
  isSamePosition,
  type SharedPosition,
  type StageMessage,
  type StageWindow,
  sentMessage,
} from './stageChannel.ts';

export interface StageLink {
  /** Whether this browser lets windows speak to each other at all. */
  readonly isPossible: boolean;
  /** Whether the other window was heard of and has not said that it closes. */
  readonly isJoined: boolean;
}

/**
 * Keeps the windows of one presentation at the same place: tells every change of this one's position, and takes over what the other
 * tells. Of two changes at the same moment the stage's stands.
 */
export function useStageChannel(
  name: string,
  self: StageWindow,
  position: SharedPosition,
  onPosition: (position: SharedPosition) => void,
): StageLink {
  const isPossible = typeof BroadcastChannel === 'function';
  const [isJoined, setJoined] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const known = useRef({ turn: 0, position });
  /** What was taken over and is not drawn yet, oldest first: drawn late, it is no move of this window. */
  const taken = useRef<readonly SharedPosition[]>([]);

  const tell = useEffectEvent((message: StageMessage) => channel.current?.postMessage(sentMessage(message)));
  const answer = useEffectEvent(() =>
    tell({ kind: 'at', from: self, turn: known.current.turn, position: known.current.position }),
  );
  const hear = useEffectEvent((message: StageMessage) => {
    if (message.from === self) return;
    setJoined(message.kind !== 'gone');
    if (message.kind === 'ask') answer();
    if (message.kind !== 'at') return;
    const { turn } = known.current;
    // a stage that begins leads, wherever the presenter's window was meanwhile
    const isBeginning = self === 'speaker' && message.turn === 0;
    if (isBeginning || message.turn > turn || (message.turn === turn && self === 'speaker')) {
      const isNews = !isSamePosition(message.position, known.current.position);
      known.current = { turn: message.turn, position: message.position };
      if (!isNews) return;
      taken.current = [...taken.current, message.position];
      onPosition(message.position);
    }
  });

  useEffect(() => {
    if (!isPossible) return;
    const opened = new BroadcastChannel(name);
    channel.current = opened;
    opened.onmessage = ({ data }) => {
      const message = heardMessage(data);
      if (message !== null) hear(message);
    };
    const goodbye = (): void => tell({ kind: 'gone', from: self });
    window.addEventListener('pagehide', goodbye);
    // the stage says where it is, and both learn of each other
    if (self === 'stage') answer();
    tell({ kind: 'ask', from: self });
    return () => {
      goodbye();
      window.removeEventListener('pagehide', goodbye);
      opened.close();
      channel.current = null;
      setJoined(false);
    };
  }, [name, self, isPossible]);

  useEffect(() => {
    const drawn = taken.current.findIndex((one) => isSamePosition(one, position));
    taken.current = taken.current.slice(drawn + 1);
    if (drawn >= 0 || isSamePosition(position, known.current.position)) return;
    known.current = { turn: known.current.turn + 1, position };
    answer();
  }, [position]);

  return { isPossible, isJoined };
}
