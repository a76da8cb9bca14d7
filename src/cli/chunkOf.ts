/** What this needs to know of a module: Rolldown's ModuleInfo. */
interface ModuleInfo {
  readonly isEntry: boolean;
  /** Who imports it statically. */
  readonly importers: readonly string[];
}

interface Modules {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** What the pages have in common and the entry does not need: too small for a request of its own. */
const SHARED = /src[\\/]ui[\\/](?:Segmented|useNarrow)\./;
/** What stands below the overview's first screen. */
const BELOW = /src[\\/](?:pages[\\/]overview|core[\\/]measures[\\/]movers)/;

/**
 * The chunk a module goes into; null leaves it to the bundler. Every request of the start costs a round trip, and a server of
 * HTTP/1.1 is asked for six at a time: so what the entry needs is one chunk, and what stands below the first screen another.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  if (/node_modules[\\/](?:echarts|zrender|tslib)[\\/]/.test(id)) return 'echarts';
  if (SHARED.test(id) || isOfEntry(id, modules)) return 'start';
  return BELOW.test(id) ? 'overview' : null;
}

/** Whether the entry imports it, however indirectly, before it runs. */
function isOfEntry(id: string, modules: Modules): boolean {
  const above = new Set([id]);
  for (const one of above) {
    const info = modules.getModuleInfo(one);
    if (info?.isEntry === true) return true;
    for (const importer of info?.importers ?? []) above.add(importer);
  }
  return false;
}
