import { expect, openFile, test } from './page.ts';

const MACHINES = [
  { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', time: '2026-11-24T08:00:00Z' },
  // years behind, and in the hour that summer time leaves out
  { locale: 'de-DE', timezoneId: 'America/New_York', time: '1999-04-04T06:59:59Z' },
  { locale: 'en-US', timezoneId: 'Pacific/Apia', time: '2049-12-31T23:30:00Z' },
] as const;

const TABLE =
  '\ufeff日期,指标,单位,数值\n2022-03-12,到访,人次,"1,234.5"\n2023-03-12,到访,人次,"2,469.0"\n2022-11-06,投诉,件,0.5\n2023-11-06,投诉,件,1.25\n';

for (const { locale, timezoneId, time } of MACHINES)
  test.describe(`on a machine of ${locale}, ${timezoneId}, ${time}`, () => {
    test.use({ locale, timezoneId });

    test('fault 97: the same file says the same', async ({ page }) => {
      await page.clock.setFixedTime(time);
      await page.goto('');
      await openFile(page, { name: '到访.csv', bytes: TABLE });
      await expect(page).toHaveURL(/dataset=/);
      const row = page.getByRole('row', { name: /到访/ });
      await expect(row).toContainText('1,234.5');
      await expect(row).toContainText('2,469.0');
      await expect(row).toContainText('+100.0%');
      await expect(page.getByRole('row', { name: /投诉/ })).toContainText('1.25');
      await expect(page.getByRole('main')).not.toContainText('年份在今年之后');
    });
  });
