import type { Comparison } from '../core/compare/compare.ts';
import { countVerdicts } from '../core/measures/readAll.ts';
import type { Verdict } from '../core/measures/reading.ts';
import type { Language } from './language.ts';
import type { Phrase } from './phrase.ts';
import { verdictWord } from './verdictText.ts';

/** A comparison in one sentence: B 比 A：21项向好、8项趋差，新增3项，缺失2项，往年数修订2处。 */
export function compareSentence(comparison: Comparison, lang: Language): readonly Phrase[] {
  const { changed, unlike, added, missing, revised, confirmed } = comparison;
  const counts = countVerdicts(changed.map(({ reading }) => reading));
  const zh = lang === 'zh';
  const judged: readonly Verdict[] = ['better', 'flat', 'worse', 'neutral'];
  const verdicts = judged
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict): Phrase => {
      const word = verdictWord(verdict, lang);
      return {
        text: zh ? `${counts[verdict]}项${word}` : `${counts[verdict]} ${word}`,
        tone: verdict,
        verdict,
      };
    });
  const others = [
    said(unlike.length, zh ? `${unlike.length}项不可比` : `${unlike.length} not comparable`),
    said(added.length, zh ? `新增${added.length}项` : `${added.length} added`),
    said(missing.length, zh ? `缺失${missing.length}项` : `${missing.length} missing`),
    said(revised.length, zh ? `往年数修订${revised.length}处` : `${revised.length} past values revised`),
    said(
      revised.length === 0 ? confirmed : 0,
      zh ? `往年数${confirmed}个全部一致` : `all ${confirmed} past values confirmed`,
    ),
  ].flat();
  const [and, comma, end] = zh ? ['、', '，', '。'] : [', ', '; ', '.'];
  const parts = [...joined(verdicts, and)];
  for (const other of others) {
    if (parts.length > 0) parts.push(plain(comma));
    parts.push(plain(other));
  }
  if (parts.length === 0) parts.push(plain(zh ? '没有可以对上的数' : 'nothing in common'));
  return [plain(zh ? 'B 比 A：' : 'B against A: '), ...parts, plain(end)];
}

function plain(text: string): Phrase {
  return { text, tone: 'plain' };
}

function said(count: number, text: string): readonly string[] {
  return count > 0 ? [text] : [];
}

function joined(phrases: readonly Phrase[], between: string): readonly Phrase[] {
  return phrases.flatMap((phrase, at) => (at === 0 ? [phrase] : [plain(between), phrase]));
}
