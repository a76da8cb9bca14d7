import css from './Skeleton.module.css';

/** The shape of a page that is on its way. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div role="status" className={css.page}>
      <span className="hidden-text">{label}</span>
      <div className={css.title} />
      <div className={css.row} />
      <div className={css.block} />
      <div className={css.row} />
      <div className={css.row} />
    </div>
  );
}
