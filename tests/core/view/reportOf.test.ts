import { expect, it } from 'vitest';
import { formatView } from '../../../src/core/view/formatView.ts';
import { parseView } from '../../../src/core/view/parseView.ts';
import { reportOf } from '../../../src/core/view/reportOf.ts';

it.each([
  ['#/overview?region=%E7%94%B2&year=2021&verdict=worse', '#/report?region=%E7%94%B2&year=2021'],
  ['#/indicator/pm25?year=2022&mode=yoy', '#/report?year=2022&of=indicators&indicator=pm25'],
  ['#/decks?deck=d1', '#/report?deck=d1&of=deck'],
  ['#/present?deck=d1&slide=s2', '#/report?deck=d1&of=deck'],
  ['#/present?comparison=%23%2Fcompare', '#/report?comparison=%23%2Fcompare&of=deck'],
  ['#/report?of=deck', '#/report?of=deck'],
])('what %s shows is printed by %s', (address, report) => {
  const to = reportOf(parseView(address).view);
  expect(to === null ? null : formatView(to)).toBe(report);
});

it.each(['#/compare', '#/library', '#/import'])('%s is printed as it stands', (address) => {
  expect(reportOf(parseView(address).view)).toBeNull();
});
