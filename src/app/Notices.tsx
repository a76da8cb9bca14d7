import css from './Notices.module.css';

/** What had to be left out or replaced, said once, quietly. */
export function Notices({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div role="status">
      {texts.map((text) => (
        <p key={text} className={css.notice}>
          {text}
        </p>
      ))}
    </div>
  );
}
