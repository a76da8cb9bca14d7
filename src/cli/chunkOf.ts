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
const SHARED = /src[\\/](?:ui[\\/](?:Segmented|useNarrow)|charts[\\/]usePrinting)\./;
/** What stands below the overview's first screen. */
const BELOW = /src[\\/]pages[\\/]overview[\\/](?:DataNotes|Movers|NothingBefore|Sections)\./;
/** What the menus of the pages have in common, each piece too small for a request of its own. */
const MENUS =
  /src[\\/](?:ui[\\/](?:ActionMenu|MenuGroup|Outcome|menu\.module|useFoldingMenu|linkAction|offlineAction|offlineRequest|printAction|sentencesActions)|text[\\/]handedOutText|export[\\/](?:exportDay|pictureForms))\b/;
const INDICATOR = /src[\\/]pages[\\/]indicator[\\/]IndicatorPage\./;
const CHART = /src[\\/]charts[\\/]EChart\./;

/**
 * The chunk a module goes into; null leaves it to the bundler. Every request of the start costs a round trip, and a server of
 * HTTP/1.1 is asked for six at a time: so what the entry needs is one chunk, what stands below the first screen another, the
 * indicator page another, and ECharts with its adapter; what both of the pages need is one more, and what their menus need.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  if (/node_modules[\\/](?:echarts|zrender|tslib)[\\/]/.test(id)) return 'echarts';
  const above = importersOf(id, modules);
  const isPartOf = (page: RegExp): boolean => above.some((one) => page.test(one));
  if (SHARED.test(id) || above.some((one) => modules.getModuleInfo(one)?.isEntry === true)) return 'start';
  if (MENUS.test(id)) return 'menus';
  const [below, indicator] = [isPartOf(BELOW), isPartOf(INDICATOR)];
  if (below && indicator) return 'pages';
  if (below) return 'overview';
  if (indicator) return 'indicator';
  return isPartOf(CHART) ? 'echarts' : null;
}

/** A module and all that import it statically, however indirectly. */
function importersOf(id: string, modules: Modules): readonly string[] {
  const above = new Set([id]);
  for (const one of above)
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) above.add(importer);
  return [...above];
}
