/** How safely and in how much room the browser keeps things; null where it does not say. */
export interface StorageState {
  readonly persisted: boolean;
  readonly used: number;
  readonly free: number;
}

/** Asks the browser to keep what is stored for good, once, and what room there is. */
export async function storageState(): Promise<StorageState | null> {
  const { storage } = navigator;
  if (storage?.estimate === undefined || storage.persisted === undefined) return null;
  const persisted = (await storage.persisted()) || (await storage.persist());
  const { usage = 0, quota = 0 } = await storage.estimate();
  return { persisted, used: usage, free: Math.max(0, quota - usage) };
}
