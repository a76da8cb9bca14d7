import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type DictionaryEntry, readDictionary } from '../core/dataset/dictionary.ts';
import { roundHalfAway } from '../core/quantity/decimal.ts';
import { randomFrom } from './randomFrom.ts';
import { makeMonths } from './sampleMonths.ts';

const DATA = new URL('../../data/', import.meta.url);
const FIRST = 2016;
const LAST = 2023;
/** Invented districts: each name says so. */
const DISTRICTS = ['示例区', '青禾示例区', '云溪示例区', '石桥示例区', '临湖示例区'] as const;

/** Size in 2022 of the first district and its yearly trend; the others follow with a factor of their own. */
const SHAPES: Readonly<Record<string, readonly [size: number, trend: number, noise: number]>> = {
  study_sessions: [5, 0.06, 0.12],
  cadres_deployed: [1800, 0.02, 0.1],
  outbreak_clear_days: [9, -0.05, 0.15],
  finance_meetings: [14, 0.09, 0.1],
  finance_institutions: [12, 0.06, 0.05],
  financing_deals: [190, 0.09, 0.09],
  financing_volume: [20.4, 0.1, 0.08],
  egov_departments: [31, 0.03, 0.1],
  pm25: [52, -0.055, 0.03],
  pm10: [90, -0.05, 0.03],
  good_air_days: [221, 0.025, 0.03],
  good_air_days_aug: [28, 0.01, 0.05],
  air_rank: [11, -0.08, 0.2],
  air_fund: [5200, 0.07, 0.12],
  river_problems_fixed: [18, -0.06, 0.2],
  river_closure_rate: [98, 0.005, 0.008],
  river_patrols: [1390, 0.06, 0.05],
  river_patrol_rate: [96.5, 0.006, 0.006],
  norms_filed: [5, 0, 0.3],
  norms_full_reviews: [1, 0, 0],
  norms_special_reviews: [2, 0, 0.4],
  norms_repealed: [6, -0.02, 0.4],
  norms_kept: [70, -0.02, 0.04],
  legal_reviews: [104, 0.08, 0.08],
  contracts_reviewed: [29, 0.05, 0.12],
  case_file_reviews: [2, 0, 0.25],
  enforcement_sites: [3, 0.1, 0.1],
  mediation_units: [9, 0.07, 0.06],
  mediation_meetings: [11, 0.03, 0.15],
  service_sites: [5, 0.1, 0.08],
  emergency_teams: [11, 0.03, 0.06],
  emergency_members: [20, 0.02, 0.04],
  emergency_plans: [7, 0.05, 0.15],
  emergency_plans_filed: [58, 0.06, 0.06],
  emergency_drills: [102, 0.05, 0.08],
  lawsuits: [74, -0.05, 0.07],
  lawsuits_closed: [55, -0.04, 0.08],
  compensation_cases: [15, 0.03, 0.15],
  litigation_assisted: [22, -0.03, 0.12],
  disputes_resolved: [3260, 0.035, 0.03],
  congress_proposals: [104, 0.02, 0.06],
  cppcc_proposals: [119, 0.02, 0.06],
  proposal_satisfaction: [99.2, 0.003, 0.004],
  audits_done: [13, -0.02, 0.08],
  audit_findings: [8120, 0.07, 0.09],
  audit_revenue_saved: [3050, 0.05, 0.09],
  audit_adjusted: [12.4, 0, 0.6],
  audit_reports: [19, 0.03, 0.1],
  audit_advice: [24, 0.03, 0.1],
  budget_reviews: [17, 0.03, 0.1],
  budget_submitted: [11800, 0.05, 0.1],
  audit_issues_fixed: [16, -0.02, 0.12],
  law_campaigns: [290, 0.05, 0.06],
};

/** What the first district prints instead of the made number, so that every state of a change is there to be seen. */
const PLANTED: Readonly<
  Record<string, Readonly<Record<number, readonly [value: string, unit?: string, note?: string]>>>
> = {
  enforcement_sites: { 2021: ['0'], 2022: ['0'], 2023: ['2'] },
  norms_repealed: { 2022: ['0'], 2023: ['0'] },
  audit_adjusted: { 2021: ['6.82'], 2022: ['-3.15'], 2023: ['4.06'] },
  air_fund: { 2022: ['0.518', '亿元'] },
  emergency_drills: { 2022: ['104', '场次'], 2023: ['113', '次'] },
  outbreak_clear_days: {
    2016: [''],
    2017: [''],
    2018: [''],
    2019: [''],
    2020: ['11'],
    2021: ['—'],
    2022: ['9'],
    2023: ['7'],
  },
  cadres_deployed: {
    2016: [''],
    2017: [''],
    2018: [''],
    2019: [''],
    2020: ['1650余'],
    2021: ['缺测'],
    2022: ['1800余'],
    2023: ['1900余'],
  },
  mediation_meetings: { 2022: ['缺测'] },
  egov_departments: { 2016: [''], 2017: [''], 2018: [''], 2019: [''], 2023: ['…'] },
  emergency_plans_filed: { 2023: ['93', '家', '口径调整：2023年起包括工贸企业'] },
  legal_reviews: { 2022: ['104'], 2023: ['120余'] },
  law_campaigns: { 2022: ['300余'], 2023: ['310余'] },
  audit_advice: { 2022: ['24'], 2023: ['20余'] },
  river_closure_rate: { 2022: ['100'], 2023: ['100'] },
  proposal_satisfaction: { 2022: ['99.6'], 2023: ['99.6'] },
  good_air_days_aug: { 2022: ['30'], 2023: ['30'] },
  financing_deals: { 2018: [''] },
  river_patrols: { 2016: [''] },
  pm25: {
    2016: ['74'],
    2017: ['70'],
    2018: ['65'],
    2019: ['66'],
    2020: ['57'],
    2021: ['54'],
    2022: ['51'],
    2023: ['48'],
  },
  good_air_days: { 2022: ['224'], 2023: ['217'] },
  audit_findings: { 2022: ['7986.4'], 2023: ['8852.17'] },
  lawsuits: { 2022: ['72'], 2023: ['63'] },
  finance_institutions: { 2023: ['12'] },
  budget_submitted: { 2023: ['12460', '万元', '初步核算'] },
};
const PLANTED_ELSEWHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  石桥示例区: { 'air_fund 2022': '140.5', 'air_fund 2023': '1862.4' },
  临湖示例区: { 'pm25 2020': '', 'river_problems_fixed 2022': '0', 'river_problems_fixed 2023': '14' },
};

function makeRows(dictionary: readonly DictionaryEntry[]): string[][] {
  const random = randomFrom(20_221_231);
  const rows: string[][] = [];
  for (const [place, district] of DISTRICTS.entries()) {
    const own = new Map(dictionary.map(({ id }) => [id, place === 0 ? 1 : 0.72 + random() * 0.6]));
    const made = new Map<string, number>();
    for (let year = FIRST; year <= LAST; year++) {
      for (const entry of dictionary) {
        const shape = SHAPES[entry.id];
        if (shape === undefined) continue;
        const [size, trend, noise] = shape;
        const factor = entry.kind === 'rate' || entry.kind === 'rank' ? 1 : (own.get(entry.id) ?? 1);
        const value = size * factor * (1 + trend) ** (year - 2022) * (1 + (random() - 0.5) * 2 * noise);
        const capped =
          entry.unit === '%'
            ? Math.min(100, value)
            : entry.id === 'good_air_days_aug'
              ? Math.min(31, value)
              : Math.max(entry.kind === 'rank' ? 1 : 0, value);
        const text = textOf(place, district, entry.id, year);
        const printed =
          text !== undefined && /^-?[\d.]+余?$/.test(text) ? Number(text.replace('余', '')) : null;
        made.set(entry.id, printed ?? Number(roundHalfAway(capped, entry.decimals)));
      }
      for (const entry of dictionary) {
        const planted = place === 0 ? PLANTED[entry.id]?.[year] : undefined;
        const text = textOf(place, district, entry.id, year);
        const derived = derive(entry, made, random);
        if (derived !== null) made.set(entry.id, derived);
        const value = text ?? roundHalfAway(made.get(entry.id) ?? 0, entry.decimals);
        rows.push([
          district,
          String(year),
          entry.name,
          value,
          planted?.[1] ?? entry.unit,
          planted?.[2] ?? '',
        ]);
      }
    }
  }
  return rows;
}

function textOf(place: number, district: string, id: string, year: number): string | undefined {
  return (
    (place === 0 ? PLANTED[id]?.[year]?.[0] : undefined) ?? PLANTED_ELSEWHERE[district]?.[`${id} ${year}`]
  );
}

/** Indicators that are sums or shares of others keep their identity. */
function derive(
  entry: DictionaryEntry,
  made: ReadonlyMap<string, number>,
  random: () => number,
): number | null {
  const of = (id: string): number => made.get(id) ?? 0;
  switch (entry.id) {
    case 'audit_rectified':
      return Number(roundHalfAway(of('audit_revenue_saved') + of('audit_adjusted'), 2));
    case 'budget_approved':
      return Number(roundHalfAway(of('budget_submitted') * (0.905 + random() * 0.03), 0));
    case 'budget_cut':
      return of('budget_submitted') - of('budget_approved');
    case 'budget_cut_rate':
      return Number(roundHalfAway((of('budget_cut') / of('budget_approved')) * 100, 2));
    default:
      return null;
  }
}

/** Writes data/sample.csv and data/sample-monthly.csv: invented numbers under invented names, the same at every run. */
export function main(): void {
  const dictionary = readDictionary(
    Papa.parse<string[]>(readFileSync(new URL('indicators.csv', DATA), 'utf8').trim()).data,
  );
  const write = (name: string, rows: string[][]): void =>
    writeFileSync(new URL(name, DATA), `${Papa.unparse(rows, { newline: '\n' })}\n`);
  const annual = makeRows(dictionary);
  write('sample.csv', [['地区', '年份', '指标', '数值', '单位', '备注'], ...annual]);
  write('sample-monthly.csv', [['地区', '月份', '指标', '数值', '单位'], ...makeMonths(DISTRICTS, annual)]);
}
