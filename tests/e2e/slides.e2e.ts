import type { Page } from '@playwright/test';
import { builtinDataset } from '../../src/cli/builtinData.ts';
import { defaultDeck } from '../../src/core/deck/defaultDeck.ts';
import { DEFAULT_SCOPE, formatView, presentView } from '../../src/core/view/formatView.ts';
import { cut, overlapping, piecesOf, tooSmall } from './measureSlide.ts';
import { expect, test } from './page.ts';

const DATASETS = ['sample', 'yuwangtai-2022', 'kaifeng-air', 'sample-monthly'] as const;
const LANGUAGES = ['zh', 'en'] as const;

/** What a person can put on a slide from the pages, besides the deck by rule. */
const VIEWS = [
  '#/indicator/pm25?mode=yoy',
  '#/indicator/pm25?mode=index',
  '#/indicator/pm25?mode=target',
  '#/indicator/air_rank?mode=yoy',
  '#/indicator/audit_adjusted?mode=yoy',
  '#/indicator/cadres_deployed',
  '#/indicator/emergency_plans_filed',
  '#/indicator/audit_findings?compare=临湖示例区&compare=云溪示例区&compare=石桥示例区&compare=青禾示例区',
  '#/indicator/finance_meetings?mode=index&compare=临湖示例区&compare=云溪示例区',
  '#/overview?verdict=worse',
  '#/overview?verdict=notComparable',
  '#/compare?a-region=示例区&b-region=示例区',
  '#/compare?layout=scatter',
  '#/indicator/nosuch',
];

async function show(page: Page, address: string, slide: string): Promise<void> {
  await page.goto(address);
  if (slide === 'only') await page.reload();
  const face = page.locator(`section[data-slide="${slide}"]`);
  await expect(face).toBeVisible();
  if ((await face.getAttribute('data-kind')) === 'indicator')
    await expect(face.locator('[data-chart] svg text').first()).toBeVisible();
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const pieces = await piecesOf(page);
  expect(pieces.length).toBeGreaterThan(1);
  return [
    ...tooSmall(pieces).map((fault) => `too small: ${fault}`),
    ...cut(pieces).map((fault) => `cut: ${fault}`),
    ...overlapping(pieces).map((fault) => `overlap: ${fault}`),
  ];
}

test.describe('every slide of the deck by rule can be read from the last row, nothing cut, nothing on another', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  for (const id of DATASETS)
    for (const lang of LANGUAGES)
      test(`${id}, ${lang}`, async ({ page }) => {
        const scope = { ...DEFAULT_SCOPE, dataset: id === DATASETS[0] ? null : id, lang };
        const { slides } = defaultDeck(await builtinDataset(id), scope);
        const faults: string[] = [];
        for (const { id: slide } of slides) {
          await show(page, formatView({ ...presentView(scope), slide }), slide);
          faults.push(...(await faultsOf(page)).map((fault) => `${slide} ${fault}`));
        }
        expect(faults).toEqual([]);
      });
});

test.describe('so can any view that is put on a slide', () => {
  for (const lang of LANGUAGES)
    for (const [name, viewport] of [
      ['wide', { width: 1920, height: 1080 }],
      ['upright', { width: 1080, height: 1920 }],
    ] as const)
      test(`${lang}, ${name}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        const faults: string[] = [];
        for (const only of VIEWS) {
          await show(page, formatView(presentView({ ...DEFAULT_SCOPE, lang }, { only })), 'only');
          faults.push(...(await faultsOf(page)).map((fault) => `${only} ${fault}`));
        }
        expect(faults).toEqual([]);
      });
});

test('the measure sees type that is too small, a text that is cut and two that lie on each other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await show(page, '#/present?slide=summary', 'summary');
  expect(await faultsOf(page)).toEqual([]);
  await page.evaluate(() => {
    const style = (selector: string, change: Partial<CSSStyleDeclaration>): void => {
      const element = document.querySelector(`section[data-slide] ${selector}`);
      if (element instanceof HTMLElement) Object.assign(element.style, change);
    };
    style('footer > span', { fontSize: '12px' });
    style('h1', { width: '300px', overflow: 'hidden', whiteSpace: 'nowrap' });
    style('h2', { position: 'relative', top: '80px' });
  });
  const faults = (await faultsOf(page)).join('\n');
  expect(faults).toMatch(/too small: foot 12px/);
  expect(faults).toMatch(/cut: caption/);
  expect(faults).toMatch(/overlap: body “改善最大” on body/);
});
