import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page, be it only moderate: a line for each rule that is broken. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // of what is in order axe would else describe every element, which takes longer than looking
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`);
}

/** By how many pixels the page is wider than its window. */
export function overTheEdge(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
