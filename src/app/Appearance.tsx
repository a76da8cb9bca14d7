import type { View } from '../core/view/view.ts';
import controls from '../ui/controls.module.css';
import { useText } from '../ui/Language.tsx';
import { go } from '../ui/viewState.ts';
import css from './Appearance.module.css';

const THEMES = ['system', 'light', 'dark'] as const;

/** Theme and language: small, at the end of the bar. */
export function Appearance({ view }: { readonly view: View }) {
  const { shell } = useText();
  return (
    <div className={css.group}>
      <select
        className={`${controls.select} ${css.theme}`}
        aria-label={shell.theme}
        value={view.theme}
        onChange={({ target }) =>
          go({ ...view, theme: THEMES.find((theme) => theme === target.value) ?? 'system' }, 'replace')
        }
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {shell.themes[theme]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={css.language}
        aria-label={shell.language}
        lang={view.lang === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => go({ ...view, lang: view.lang === 'zh' ? 'en' : 'zh' }, 'replace')}
      >
        {view.lang === 'zh' ? 'EN' : shell.languages.zh}
      </button>
    </div>
  );
}
