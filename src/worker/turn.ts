const waiting: (() => void)[] = [];
let channel: MessageChannel | null = null;

/** The next turn of the event loop, in which messages are heard; a timer would wait for milliseconds. */
export function turn(): Promise<void> {
  if (channel === null) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
