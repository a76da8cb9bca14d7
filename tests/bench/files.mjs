import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REGIONS = 400;
const INDICATORS = 50;
const YEARS = 50;

/** The bytes of a text in GBK, as Latin-1 characters: found by asking the decoder for each pair. */
function gbkLatin(text) {
  const decoder = new TextDecoder('gbk');
  const wanted = new Set([...text].filter((character) => character > '\u007f'));
  const pairs = new Map();
  for (let lead = 0x81; lead <= 0xfe && pairs.size < wanted.size; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if (wanted.has(character) && !pairs.has(character))
        pairs.set(character, String.fromCharCode(lead, trail));
    }
  }
  return [...text].map((character) => pairs.get(character) ?? character).join('');
}

/**
 * Files of the same 1,000,000 rows (about 51 MB): plain, GB18030, every cell quoted, in shuffled order, and as they would be published
 * again a year later, with a later newest year and every fiftieth value revised.
 */
export function writeFiles(folder, rows = REGIONS * INDICATORS * YEARS) {
  let state = 42;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const cells = Array.from({ length: rows }, (_, at) => {
    const year = at % YEARS;
    const indicator = Math.floor(at / YEARS) % INDICATORS;
    const region = Math.floor(at / YEARS / INDICATORS);
    return [
      `示例地区${String(region).padStart(3, '0')}`,
      String(1974 + year),
      `示例指标${String(indicator).padStart(2, '0')}`,
      (random() * 90_000 + 100).toFixed(2),
      '亿元',
    ];
  });
  const header = ['地区', '年份', '指标', '数值', '单位'];
  const text = (list, write) => `${[header, ...list].map(write).join('\n')}\n`;
  const plain = (row) => row.join(',');
  const shuffled = [...cells];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other], shuffled[at]];
  }
  const latin = new Map();
  const inGbk = (cell) => {
    const name = cell.replace(/\d+$/, '');
    if (!latin.has(name)) latin.set(name, gbkLatin(name));
    return latin.get(name) + cell.slice(name.length);
  };
  const files = {
    utf8: Buffer.from(text(cells, plain)),
    gb18030: Buffer.from(
      text(cells, (row) => row.map(inGbk).join(',')),
      'latin1',
    ),
    quoted: Buffer.from(text(cells, (row) => row.map((cell) => `"${cell}"`).join(','))),
    shuffled: Buffer.from(text(shuffled, plain)),
    later: Buffer.from(
      text(
        cells.map(([region, year, indicator, value, unit], at) => [
          region,
          // the oldest year gives way to a new one
          year === '1974' ? String(1974 + YEARS) : year,
          indicator,
          at % 50 === 7 ? (Number(value) + 1).toFixed(2) : value,
          unit,
        ]),
        plain,
      ),
    ),
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, bytes);
      return [name, { path, megabytes: bytes.length / 1e6 }];
    }),
  );
}
