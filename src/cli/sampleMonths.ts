import { roundHalfAway } from '../core/quantity/decimal.ts';
import { randomFrom } from './randomFrom.ts';

const MONTHLY = 'PM2.5年均浓度';
const SEASON = [92, 74, 58, 47, 40, 33, 28, 27, 34, 48, 68, 86];

/** PM2.5 by month: two years whose means are those of the annual sample, and the nine months after them, a part year. */
export function makeMonths(districts: readonly string[], annual: readonly (readonly string[])[]): string[][] {
  const random = randomFrom(91_735);
  const mean = (district: string, year: number): number =>
    Number(
      annual.find(
        ([place, period, name]) => place === district && period === `${year}` && name === MONTHLY,
      )?.[3],
    );
  return districts.flatMap((district) =>
    [2022, 2023, 2024].flatMap((year) => {
      const whole = year === 2024 ? Math.round(mean(district, 2023) * 0.95) : mean(district, year);
      const shape = SEASON.map((size) => size * (0.94 + random() * 0.12));
      const scale = (whole * 12) / shape.reduce((sum, size) => sum + size, 0);
      const months = shape.map((size) => Math.round(size * scale));
      const rest = whole * 12 - months.reduce((sum, size) => sum + size, 0);
      const exact = months.map((size, month) => (month === 0 ? size + rest : size));
      return exact
        .slice(0, year === 2024 ? 9 : 12)
        .map((size, month) => [
          district,
          `${year}年${month + 1}月`,
          MONTHLY,
          roundHalfAway(size, 0),
          'μg/m³',
        ]);
    }),
  );
}
