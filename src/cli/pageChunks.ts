import type { Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What each page shows beyond the entry. */
const PAGES = {
  overview: ['/overview/Movers.tsx', '/overview/Sections.tsx'],
  indicator: ['/indicator/IndicatorPage.tsx', '/charts/EChart.tsx'],
} as const;

export type StartingPage = keyof typeof PAGES;

/** The chunks that the start runs, whatever the page. */
export function entryChunks(bundle: Rolldown.OutputBundle): readonly Chunk[] {
  const chunks = chunksIn(bundle);
  return closure(
    chunks.filter((chunk) => chunk.isEntry),
    chunks,
  );
}

/** The chunks of a page with all that they import; not what the entry brings itself. */
export function pageChunks(page: StartingPage, bundle: Rolldown.OutputBundle): readonly Chunk[] {
  const chunks = chunksIn(bundle);
  const entry = new Set(entryChunks(bundle));
  const own = chunks.filter((chunk) =>
    PAGES[page].some((name) => chunk.moduleIds.some((id) => id.endsWith(name))),
  );
  return closure(own, chunks).filter((chunk) => !entry.has(chunk));
}

function chunksIn(bundle: Rolldown.OutputBundle): readonly Chunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk');
}

function closure(from: readonly Chunk[], chunks: readonly Chunk[]): readonly Chunk[] {
  const found = new Set(from);
  for (const chunk of found)
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) found.add(other);
  return [...found];
}
