/** How one section of a format shows a number. */
export interface FormatSection {
  /** For which numbers it is, as `[>=10000]` says; null where its place says so. */
  readonly condition: { readonly sign: string; readonly than: number } | null;
  readonly kind: 'number' | 'date' | 'time' | 'plain';
  /** What is shown is the number times this power of ten: 2 for %, -4 for `0!.0,"万"`. */
  readonly power: number;
  /** Words before and behind the digits, without signs and brackets. */
  readonly before: string;
  readonly after: string;
  /** The least part of a date that is shown. */
  readonly dateTo: 'year' | 'month' | 'day';
}

/** A format: one section, or several by the size or sign of the number. */
export interface NumberFormat {
  readonly code: string;
  readonly sections: readonly FormatSection[];
}

type Token =
  | { readonly kind: 'digit' | 'point' | 'comma' | 'percent' | 'plain' }
  | { readonly kind: 'literal' | 'date' | 'elapsed' | 'currency' | 'condition'; readonly text: string };

/** So long a code at most is looked at. */
const LONGEST = 255;
const TOKEN =
  /"([^"]*)"?|[\\!](.)|_.|\*.|\[(?:([<>=]{1,2})(-?[\d.]+)|\$([^\]-]*)[^\]]*|(h+|m+|s+)|[^\]]*)\]|(General|G\/通用格式|@)|(E[+-])|(AM\/PM|A\/P|上午\/下午)|([ymdhse]+|a{3,4}|b{2,4})|([0#?])|(\.)|(,)|(%)|(\/)|([\s\S])/giu;

/** Understands a format code (ECMA-376 18.8.31) as far as a figure needs it; one that it does not understand shows the number as it is. */
export function readNumberFormat(code: string): NumberFormat {
  const sections = splitSections(code.slice(0, LONGEST)).map(readSection);
  return { code, sections };
}

/** The section that shows this number. */
export function sectionFor({ sections }: NumberFormat, value: number): FormatSection | null {
  const first = sections[0] ?? null;
  if (sections.some(({ condition }) => condition !== null))
    return sections.find((section) => meets(section, value)) ?? null;
  const [, negative, zero] = sections;
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : first;
}

function meets({ condition }: FormatSection, value: number): boolean {
  if (condition === null) return true;
  const { sign, than } = condition;
  switch (sign) {
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '<>':
      return value !== than;
    default:
      return value === than;
  }
}

function splitSections(code: string): readonly string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|[\\!_*].|\[[^\]]*\]?|[\s\S]/gu))
    if (piece === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${piece}`);
  return sections;
}

function tokensOf(section: string): readonly Token[] {
  return [...section.matchAll(TOKEN)].flatMap((match): readonly Token[] => {
    const [all, quoted, escaped, sign, than, currency, elapsed, general, power, noon, date] = match;
    const [, , , , , , , , , , , digit, point, comma, percent, slash, other] = match;
    if (quoted !== undefined) return [{ kind: 'literal', text: quoted }];
    if (escaped !== undefined) return [{ kind: 'literal', text: escaped }];
    if (sign !== undefined) return [{ kind: 'condition', text: `${sign} ${than}` }];
    if (currency !== undefined) return [{ kind: 'literal', text: currency }];
    if (elapsed !== undefined) return [{ kind: 'elapsed', text: elapsed }];
    if (general !== undefined || power !== undefined) return [{ kind: 'plain' }];
    if (noon !== undefined) return [{ kind: 'date', text: 'h' }];
    if (date !== undefined) return [{ kind: 'date', text: date.toLowerCase() }];
    if (digit !== undefined) return [{ kind: 'digit' }];
    if (point !== undefined) return [{ kind: 'point' }];
    if (comma !== undefined) return [{ kind: 'comma' }];
    if (percent !== undefined) return [{ kind: 'percent' }];
    if (slash !== undefined) return [{ kind: 'literal', text: '/' }];
    return other === undefined
      ? all.startsWith('_')
        ? [{ kind: 'literal', text: ' ' }]
        : []
      : [{ kind: 'literal', text: other }];
  });
}

function readSection(section: string): FormatSection {
  const tokens = tokensOf(section);
  const texts = (kind: Token['kind']): readonly string[] =>
    tokens.flatMap((token) => (token.kind === kind && 'text' in token ? [token.text] : []));
  const [conditionText] = texts('condition');
  const [sign = '', than = ''] = (conditionText ?? '').split(' ');
  const condition = conditionText === undefined ? null : { sign, than: Number(than) };
  const dates = texts('date').join('');
  const plain = { condition, kind: 'plain', power: 0, before: '', after: '', dateTo: 'day' } as const;
  const digits = tokens.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const fraction = /[?#0]\s*\/\s*[?#0\d]/.test(section);
  if (dates !== '' || texts('elapsed').length > 0) {
    if (!/[ydea]/.test(dates) && (/[hs]/.test(dates) || !dates.includes('m')))
      return { ...plain, kind: 'time' };
    const hasDay = /[da]/.test(dates);
    return { ...plain, kind: 'date', dateTo: hasDay ? 'day' : dates.includes('m') ? 'month' : 'year' };
  }
  const first = digits[0];
  const last = digits.at(-1);
  const isWord = (token: Token, at: number): boolean =>
    token.kind === 'literal' && at > (first ?? 0) && at < (last ?? 0) && /\p{L}/u.test(token.text);
  // a fraction, or a number with words inside it, says nothing beside the number
  const odd = fraction || tokens.some(isWord) || tokens.some(({ kind }) => kind === 'plain');
  if (first === undefined || last === undefined || odd) return plain;
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const wholeEnd = point < 0 ? last : (digits.filter((at) => at < point).at(-1) ?? -1);
  // commas that follow the last digit before the point, or the last digit of all, divide by a thousand each
  const thousands = commasBehind(tokens, wholeEnd) + (wholeEnd === last ? 0 : commasBehind(tokens, last));
  const inner = tokens.findIndex(
    (token, at) => at > first && at < last && token.kind === 'literal' && token.text === '.',
  );
  const madePlaces = inner < 0 ? 0 : digits.filter((at) => at > inner).length;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token) => (token.kind === 'percent' ? '%' : token.kind === 'literal' ? token.text : ''))
      .join('')
      .replace(/[\s()（）+\-−]/g, '');
  return {
    ...plain,
    kind: 'number',
    power: 2 * percents - 3 * thousands - madePlaces,
    before: words(0, first),
    after: words(last + 1, tokens.length),
  };
}

function commasBehind(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (at >= 0 && tokens[at + 1 + count]?.kind === 'comma') count++;
  return count;
}
