import type { Page } from '@playwright/test';
import { builtinDataset } from '../../src/cli/builtinData.ts';
import { defaultDeck } from '../../src/core/deck/defaultDeck.ts';
import { DEFAULT_SCOPE, formatView, presentView } from '../../src/core/view/formatView.ts';
import { cut, overlapping, piecesOf, tooSmall } from './measureSlide.ts';
import { expect, openFile, test } from './page.ts';

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
  '#/overview?verdict=better',
  '#/overview',
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

const LONG = '某某高新技术产业开发区规模以上工业企业研究与试验发展经费内部支出合计（含外商投资企业）';
const HOSTILE = `地区,指标,单位,2019,2020,2021,2022,2023
经济技术开发区与综合保税区联合管理委员会,${LONG}甲,万元/平方公里,123456789.12,133456789.12,153456789.12,143456789.12,163456789.12
经济技术开发区与综合保税区联合管理委员会,${LONG}乙,万元/平方公里,-123456789.12,133456789.12,,143456789.12,23456789.12
经济技术开发区与综合保税区联合管理委员会,Research_and_development_expenditure_of_industrial_enterprises_above_designated_size,件,1,2,3,4,50000
经济技术开发区与综合保税区联合管理委员会,{b|注入}<img src=x>,件,1,2,3,4,5
`;

test('a file with the longest names and numbers can be read too, and its names stay text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('#/overview');
  await openFile(page, { name: 'long.csv', bytes: HOSTILE });
  await expect(page).toHaveURL(/dataset=/);
  const dataset = /dataset=([^&]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`#/present?dataset=${dataset}`);
  const face = page.locator('section[data-slide]');
  const faults: string[] = [];
  const seen: string[] = [];
  for (let id = ''; seen.at(-1) !== 'end'; ) {
    await expect(face).not.toHaveAttribute('data-slide', id);
    id = (await face.getAttribute('data-slide')) ?? '';
    seen.push(id);
    if ((await face.getAttribute('data-kind')) === 'indicator')
      await expect(face.locator('[data-chart] svg text').first()).toBeVisible();
    faults.push(...(await faultsOf(page)).map((fault) => `${id} ${fault}`));
    await page.keyboard.press('PageDown');
  }
  expect(faults).toEqual([]);
  expect(seen.length).toBeGreaterThan(4);
  await expect(page.locator('section[data-slide] img')).toHaveCount(0);
});

test('a live slide on a small screen: the pointer reads the year it is on, a press makes it the year, a count filters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await show(page, '#/present?only=%23%2Findicator%2Fpm25', 'only');
  const face = page.locator('section[data-slide]');
  const drawn = face.locator('[data-chart] svg text').filter({ hasText: /^2019$/ });
  const box = await drawn.boundingBox();
  expect(box).not.toBeNull();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) - 100);
  await expect(face.getByText('+1.5% 趋差')).toBeVisible();
  await page.mouse.down();
  await page.mouse.up();
  await expect(face.locator('h1')).toContainText('比上年上升');

  await show(page, '#/present?slide=summary', 'summary');
  await face.getByRole('button', { name: /4 趋差/ }).click();
  await expect(face.locator('h1')).toHaveText(/^4\s项趋差$/);
  await face.getByRole('button', { name: /优良天数/ }).click();
  await expect(face).toHaveAttribute('data-kind', 'indicator');
});
