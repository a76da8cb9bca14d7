/** A period without the mark that follows it: 2022年（快报）, 2022*, 2023E. */
export interface MarkedText {
  readonly text: string;
  /** The mark says that the figures are not final. */
  readonly provisional: boolean;
}

const WORDS =
  '快报|初步|初值|预计|预测|预估|估计|估算|暂估|修订|修正|终核|核实|最终|年报|provisional|preliminary|prelim|estimated?|forecast|projected|revised|final';
const WORD = `(?:${WORDS})(?:核算|核实|统计|测算)?(?:数据?|值)?`;
const SIGNS = '[*※#†‡\\u2460-\\u24ff\\u2776-\\u2793\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]+';
const AFTER_PERIOD = new RegExp(
  `^(.*?[\\d年月度季末底])\\s*(?:(${SIGNS})|[(（\\[【]\\s*(${WORD}|${SIGNS}|[aefpr])\\s*[)）\\]】]|(${WORD})|(?<=^\\d{4})([aefpr]))$`,
  'i',
);
const IN_NAME = new RegExp(`^(.*?)\\s*[(（\\[【]\\s*(${WORD})\\s*[)）\\]】]\\s*(.*)$`, 'i');
const NOT_FINAL = /快报|初|预|估|provisional|prelim|estimate|forecast|projected|^[efp]$/i;

/** Takes the mark off the end of a period; null when it has none. */
export function splitMark(period: string): MarkedText | null {
  const match = AFTER_PERIOD.exec(period);
  if (match === null) return null;
  const [, text = '', signs, inBrackets, word, letter] = match;
  return { text, provisional: NOT_FINAL.test(signs ?? inBrackets ?? word ?? letter ?? '') };
}

/** Takes a bracketed mark out of a name that has a period: GDP（快报）; null when it has none. */
export function splitNameMark(name: string): MarkedText | null {
  const match = IN_NAME.exec(name);
  if (match === null) return null;
  const [, before = '', mark = '', after = ''] = match;
  return { text: (before + after).trim(), provisional: NOT_FINAL.test(mark) };
}
