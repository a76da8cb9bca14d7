import type { Series } from '../core/dataset/series.ts';
import type { Reading } from '../core/measures/reading.ts';
import { extremeSince, improvingRun } from '../core/measures/run.ts';
import { readYear } from '../core/measures/yearOverYear.ts';
import { changeClause } from './changeClause.ts';
import { formatQuantity, joinUnit, unitInWords } from './format.ts';
import type { Language } from './language.ts';
import { withoutPartWord } from './partName.ts';
import { partsText } from './partsText.ts';
import { joinPhrases, type Phrase, plain } from './phrase.ts';
import { formatMissing } from './reasonText.ts';

/** The lowest number is the best place: of a rank, 最低 would say the contrary. */
const EXTREMES = {
  zh: { value: { highest: '最高', lowest: '最低' }, rank: { highest: '最差', lowest: '最好' } },
  en: { value: { highest: 'highest', lowest: 'lowest' }, rank: { highest: 'worst', lowest: 'best' } },
} as const;

/** One year of one indicator in 公报 wording: 2022年PM2.5年均浓度50微克/立方米，同比下降7.4%，连续3年改善，为2016年以来最低。 */
export function indicatorSentence(series: Series, year: number, lang: Language): readonly Phrase[] {
  const reading = readYear(series, year);
  const { name: nameZh, nameEn } = series.indicator;
  const name = withoutPartWord(lang === 'en' ? (nameEn ?? nameZh) : nameZh);
  const parts =
    reading.partYear === null
      ? ''
      : lang === 'zh'
        ? `（${partsText(reading.partYear, lang)}）`
        : ` (${partsText(reading.partYear, lang)})`;
  if (typeof reading.value !== 'number') {
    const reason = reading.value === 'absent' ? '' : formatMissing(reading.value, lang);
    const why = reason === '' ? '' : lang === 'zh' ? `（${reason}）` : ` (${reason})`;
    return lang === 'zh'
      ? [plain(`${year}年${name}`), { text: `没有数据${why}`, tone: 'notComparable' }, plain('。')]
      : [plain(`${name}: `), { text: `no value for ${year}${why}`, tone: 'notComparable' }, plain('.')];
  }
  const provisional = reading.provisional ? (lang === 'zh' ? '（初步数）' : ' (provisional)') : '';
  const value = `${valueInWords(reading, lang)}${provisional}`;
  const start =
    lang === 'zh'
      ? [
          plain(`${year}年${parts}`),
          plain(`${name}${/[\w)]$/.test(name) && /^\w/.test(value) ? ' ' : ''}`),
          plain(`${value}，`),
        ]
      : [plain(`${name}: `), plain(`${value} in ${year}${parts}, `)];
  const clauses: Phrase[] = [changeClause(reading, lang)];
  const run = improvingRun(series, year);
  if (run >= 2)
    clauses.push({
      text: lang === 'zh' ? `连续${run}年改善` : `better for the ${ordinal(run)} year running`,
      tone: 'plain',
    });
  const extreme = extremeSince(series, year);
  if (extreme !== null) {
    const word = EXTREMES[lang][series.indicator.kind === 'rank' ? 'rank' : 'value'][extreme.kind];
    clauses.push(
      plain(lang === 'zh' ? `为${extreme.since}年以来${word}` : `the ${word} since ${extreme.since}`),
    );
  }
  const [comma, end] = lang === 'zh' ? ['，', '。'] : [', ', '.'];
  return [...start, ...joinPhrases(clauses, comma), plain(end)];
}

/** 50微克/立方米, 第10位, 105.2（上年=100）. */
function valueInWords({ value, bound, unit, indicator }: Reading, lang: Language): string {
  const number = formatQuantity(value, bound, indicator, lang);
  if (indicator.kind === 'rank') return lang === 'zh' ? `第${number}位` : `no. ${number}`;
  if (indicator.kind === 'index' || /100$/.test(unit))
    return lang === 'zh' ? `${number}（${unit}）` : `${number} (${INDEX_BASE_EN.get(unit) ?? unit})`;
  return joinUnit(number, unitInWords(unit, lang, number), lang);
}

const INDEX_BASE_EN = new Map([
  ['上年=100', 'previous year = 100'],
  ['上月=100', 'previous month = 100'],
]);

function ordinal(number: number): string {
  const word = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'][number];
  const tail = ['th', 'st', 'nd', 'rd'][number % 100 > 10 && number % 100 < 14 ? 0 : number % 10] ?? 'th';
  return word ?? `${number}${tail}`;
}
