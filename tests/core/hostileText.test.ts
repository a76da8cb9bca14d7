import { describe, it } from 'vitest';
import { readHeaderCell } from '../../src/core/import/headerText.ts';
import { nameKey } from '../../src/core/import/indicatorMeta.ts';
import { joinPeriod } from '../../src/core/import/joinPeriod.ts';
import {
  isPartName,
  isTotalName,
  looksLikeIndicator,
  looksLikeRegion,
  placeLevel,
} from '../../src/core/import/nameLikeness.ts';
import { readPart } from '../../src/core/import/periodPart.ts';
import { PLAIN_STYLE, periodStyle } from '../../src/core/import/periodStyle.ts';
import { isPeriod, isShortYear } from '../../src/core/import/periodText.ts';
import { nameFromFile, nameFromTitle, readFacts } from '../../src/core/import/preamble.ts';
import { createRecordKinds, isTitleRow } from '../../src/core/import/recordKind.ts';
import { roleOfName } from '../../src/core/import/roleOfName.ts';
import { boundOf, flagsOf } from '../../src/core/import/rowRemark.ts';
import { isDateLine, periodIn } from '../../src/core/import/titlePeriod.ts';
import { readNumber, trimCell } from '../../src/core/quantity/number.ts';
import { aggregationOf, kindOf, splitUnit, takesTableUnit, unitOf } from '../../src/core/quantity/unit.ts';

/** A reader that looks at every pair of these characters does not come back before the test is given up. */
const SIZE = 150_000;

const REPEATED = [
  ...[' ', '\n', '\u200b', '1', 'a', '年', '口径', '合', '平均', '注', '余', '①', '至', '约'],
  ...['.', ',', '，', ';', '：', '-', '—', '_', '<', '%', '(', '（', '[', '"'],
  ...['a ', '1 ', '1,', '1.', '2020 ', '2020年', '(1', '单位：', '率(', 'unit ', '\n '],
];
const FRAMES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['a', 'b'],
  ['é', 'é'],
  ['2020', '!'],
  ['注', 'x'],
  ['(', '\u00a0é'],
];

const kindOfRow = createRecordKinds(3, [['地区', '2021', '2022']], [1, 2]);
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['a cell without its edges', trimCell],
  ['a number', (text) => readNumber(text)],
  ['a number with a decimal comma', (text) => readNumber(text, 'comma')],
  ['a unit', unitOf],
  ['a name and its unit', splitUnit],
  ['the kind of an indicator', (text) => kindOf(text, text)],
  ['how an indicator adds up', (text) => aggregationOf('amount', text, text)],
  ['a period', isPeriod],
  ['a year of two digits', isShortYear],
  ['a part of a year', (text) => readPart(text, 'quarter')],
  [
    'a day among year and month',
    (text) =>
      joinPeriod(
        new Map([
          ['year', '2020'],
          ['month', '1'],
          ['day', text],
        ]),
      ),
  ],
  ['the style of a column of periods', (text) => periodStyle([text])],
  ['a period in a title', (text) => periodIn([text])],
  ['a date below a title', isDateLine],
  ['a header', (text) => readHeaderCell([text, text], PLAIN_STYLE)],
  ['title lines', (text) => readFacts([[text]])],
  ['a title as a name', nameFromTitle],
  ['a file name as a name', nameFromFile],
  ['the title of another table', (text) => isTitleRow([text])],
  ['a part of the row above', isPartName],
  ['how fine places are', placeLevel],
  ['a name that may take the unit above', takesTableUnit],
  ['the role of a column', roleOfName],
  ['a total', isTotalName],
  ['a region', looksLikeRegion],
  ['an indicator', looksLikeIndicator],
  ['a name for matching', nameKey],
  ['a remark', flagsOf],
  ['a bound', boundOf],
  [
    'the kind of a row',
    (text) => [kindOfRow([text, text, '']), kindOfRow([text]), kindOfRow([text, '', ''])],
  ],
];

describe('a text of 150,000 hostile characters', () => {
  it.each(READERS)('is looked at once as %s, not once for each of its characters', (_, read) => {
    for (const word of REPEATED) {
      const body = word.repeat(Math.ceil(SIZE / word.length));
      for (const [before, after] of FRAMES) read(before + body + after);
    }
  });
});
