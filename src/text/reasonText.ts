import type { MissingReason } from '../core/dataset/dataset.ts';
import type { NoRateReason, Reading, Turn } from '../core/measures/reading.ts';
import type { Language } from './language.ts';

const REASONS: Record<Language, Record<NoRateReason, string>> = {
  zh: {
    noCurrent: '本年无数据',
    noBase: '上年无数据',
    zeroBase: '上年同期为0，不计算增速',
    negativeBase: '上年同期为负，不计算增速',
    turnedNegative: '由正转负，不计算增速',
    unitChanged: '单位不同',
    caliberChanged: '口径调整',
    bound: '含约数',
    partYear: '上年同月数据不全',
    unevenCoverage: '地区覆盖不一致',
    pointsOnly: '以百分点计',
    placesOnly: '以位次计',
    differenceOnly: '以差值计',
    index: '上年=100，本身即变化',
  },
  en: {
    noCurrent: 'no data this year',
    noBase: 'no data last year',
    zeroBase: 'last year was 0, no rate',
    negativeBase: 'last year was negative, no rate',
    turnedNegative: 'turned negative, no rate',
    unitChanged: 'different units',
    caliberChanged: 'definition changed',
    bound: 'approximate value',
    partYear: 'same months missing last year',
    unevenCoverage: 'not the same regions in both years',
    pointsOnly: 'in percentage points',
    placesOnly: 'in places',
    differenceOnly: 'as a difference',
    index: 'previous year = 100',
  },
};

const MISSING: Record<Language, Record<MissingReason, string>> = {
  zh: {
    absent: '无数据',
    blank: '空白',
    dash: '标为“—”',
    ellipsis: '未列出',
    notAvailable: '标为“无”',
    notMeasured: '未监测',
    unknown: '不详',
    errorCell: '表格错误值',
  },
  en: {
    absent: 'no data',
    blank: 'blank',
    dash: 'marked “—”',
    ellipsis: 'not shown',
    notAvailable: 'not available',
    notMeasured: 'not measured',
    unknown: 'unknown',
    errorCell: 'spreadsheet error',
  },
};

/** 扭亏 and its kin are said of profits; of any other balance that it crossed zero. */
const TURNS: Record<Language, Record<'profit' | 'balance', Record<Turn, string>>> = {
  zh: {
    profit: { lossToProfit: '扭亏', profitToLoss: '转亏', lossNarrowed: '减亏', lossWidened: '增亏' },
    balance: {
      lossToProfit: '由负转正',
      profitToLoss: '由正转负',
      lossNarrowed: '负值缩小',
      lossWidened: '负值扩大',
    },
  },
  en: {
    profit: {
      lossToProfit: 'turned to profit',
      profitToLoss: 'turned to loss',
      lossNarrowed: 'loss narrowed',
      lossWidened: 'loss widened',
    },
    balance: {
      lossToProfit: 'turned positive',
      profitToLoss: 'turned negative',
      lossNarrowed: 'less negative',
      lossWidened: 'more negative',
    },
  },
};
const PROFIT = /利润|盈亏|盈余|亏损|损益|收益|profit|loss|earnings/i;

/** Why there is no rate. */
export function formatReason(reason: NoRateReason, lang: Language): string {
  return REASONS[lang][reason];
}

/** Why there is no value. */
export function formatMissing(reason: MissingReason, lang: Language): string {
  return MISSING[lang][reason];
}

export function formatTurn(turn: Turn, { indicator, value }: Reading, lang: Language): string {
  const word = TURNS[lang][PROFIT.test(indicator.name) ? 'profit' : 'balance'][turn];
  if (turn !== 'lossToProfit' || value !== 0) return word;
  return lang === 'zh' ? '由负归零' : 'rose to zero';
}

/** The remark beside a change: why it is not a rate, or that the base is small, the units were converted, months are missing. '' when nothing is to be said. */
export function changeRemark(reading: Reading, lang: Language): string {
  const { reason, turn, lowBase, converted, partYear } = reading;
  if (reading.rateFrom === 'file') return REMARKS[lang].stated;
  if (turn !== null) return formatTurn(turn, reading, lang);
  if (reading.difference === 0) return '';
  if (reason !== null && reason !== 'pointsOnly' && reason !== 'placesOnly' && reason !== 'differenceOnly')
    return formatReason(reason, lang);
  const words = REMARKS[lang];
  if (partYear !== null) return words.partYear;
  if (reading.value === 0 && reason === null) return words.zeroNow;
  if (lowBase) return words.lowBase;
  if (reading.baseProvisional) return words.baseProvisional;
  if (converted) return words.converted;
  return reading.nominal ? words.nominal : '';
}

const REMARKS = {
  zh: {
    partYear: '与上年同期相比',
    zeroNow: '本年为0，请核对是否缺测',
    lowBase: '基数小',
    baseProvisional: '上年为初步数',
    converted: '单位已换算',
    nominal: '名义',
    stated: '可比口径，文件所列',
  },
  en: {
    partYear: 'against the same part of last year',
    zeroNow: '0 this year: check that it was measured',
    lowBase: 'small base',
    baseProvisional: 'last year is provisional',
    converted: 'units converted',
    nominal: 'nominal',
    stated: 'comparable terms, as the file prints it',
  },
} as const;
