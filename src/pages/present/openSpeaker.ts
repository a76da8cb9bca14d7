/** Opens the presenter's window, or brings it to the front; false where the browser does not let it. */
export function openSpeaker(address: string): boolean {
  const [page] = window.location.href.split('#', 1);
  const opened = window.open(`${page}${address}`, 'tongbi-speaker', 'popup,width=1280,height=800');
  opened?.focus();
  return opened !== null;
}
