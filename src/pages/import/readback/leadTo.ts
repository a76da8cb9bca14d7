/** Brings the first of these elements that there is into view and gives it the focus; its row where it is no control itself. */
export function leadTo(...ids: readonly string[]): void {
  const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  if (found === undefined || found === null) return;
  const target = found.matches('[tabindex]') ? found : (found.querySelector<HTMLElement>('button') ?? found);
  found.scrollIntoView({ block: 'center', inline: 'nearest' });
  target.focus({ preventScroll: true });
}
