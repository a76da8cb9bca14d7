import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pptxFaults } from '../support/pptxFaults.ts';
import { partsOf, type ReadSlide, readPptx } from '../support/readPptx.ts';
import { expect, test } from './page.ts';

/** The presentation that a button starts the download of, sound, with its name. */
async function presentation(
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly slides: readonly ReadSlide[] }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const saved = await coming;
  const file = new Blob([Uint8Array.from(readFileSync(await saved.path()))]);
  expect(pptxFaults(await partsOf(file))).toEqual([]);
  return { name: saved.suggestedFilename(), slides: await readPptx(file) };
}

test('fault 100: what a page shows goes out as a slide that can be edited, and the download is only said to have started', async ({
  page,
}) => {
  await page.goto('');
  const menu = page.locator('summary', { hasText: '导出' });
  await menu.click();
  const summary = await presentation(page, 'PowerPoint（本页）');
  await expect(page.getByText('已开始下载')).toBeVisible();
  expect(summary.name).toMatch(/^示例：年度报告 示例区 \d{4}\.pptx$/);
  expect(summary.slides).toHaveLength(1);
  expect(summary.slides[0]?.tables).toHaveLength(2);

  await page.getByRole('table').getByRole('link', { name: '优良天数', exact: true }).click();
  await menu.click();
  const indicator = await presentation(page, 'PowerPoint（本页）');
  expect(indicator.slides[0]?.title).toContain('优良天数');
  const value = await page
    .getByRole('region', { name: /\d{4} 年/ })
    .locator('p')
    .first()
    .textContent();
  expect(indicator.slides[0]?.texts.get('数值')?.replace(' ', '')).toBe(value?.replace(' ', ''));
  expect(indicator.slides[0]?.charts[0]?.series[0]?.values.length).toBeGreaterThan(4);
});

test('more rows than one slide holds go on over the next, and a comparison goes out with its rows', async ({
  page,
}) => {
  await page.goto('#/overview?verdict=neutral');
  await page.locator('summary', { hasText: '导出' }).click();
  const { slides } = await presentation(page, 'PowerPoint（本页）');
  const shown = await page.getByRole('table').locator('tbody tr:has(td)').count();
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.reduce((sum, { tables }) => sum + (tables[0]?.length ?? 1) - 1, 0)).toBe(shown);

  await page.goto('#/compare');
  const compared = await presentation(page, '导出 PowerPoint');
  expect(compared.slides[0]?.tables[0]?.[0]?.slice(0, 2)).toEqual(['指标', '地区']);
  await page.goto('#/compare?layout=scatter');
  const scatter = await presentation(page, '导出 PowerPoint');
  expect(scatter.slides[0]?.charts).toHaveLength(1);
});
