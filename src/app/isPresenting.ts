/** Whether this window shows the stage or the presenter's notes, or anything on the whole screen: nothing may break in. */
export function isPresenting(): boolean {
  return document.fullscreenElement !== null || /^#\/(?:present|speaker)\b/.test(window.location.hash);
}
