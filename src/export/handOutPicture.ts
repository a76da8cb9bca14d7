import { failure, type Result, success } from '../core/result.ts';
import type { HandedOut, PictureProblem } from '../text/handedOutText.ts';
import { download, downloadFile, safeFileName } from './download.ts';
import type { Picture } from './framedPicture.ts';
import type { PictureForm } from './pictureForms.ts';
import { picturePng, pictureScale } from './picturePng.ts';

/** Starts the download of a picture, or puts it into the clipboard. Too large a PNG comes at a smaller scale, which is said; never an empty file. */
export async function handOutPicture(
  picture: Picture,
  form: PictureForm,
  name: string,
): Promise<Result<HandedOut, PictureProblem>> {
  if (form === 'svg') {
    download(safeFileName(name, 'svg'), picture.svg(1), 'image/svg+xml;charset=utf-8');
    return success({ kind: 'started' });
  }
  if (form === 'copy' && !(window.isSecureContext && 'ClipboardItem' in window))
    return failure('noClipboard');
  const wanted = form === 'png4' ? 4 : 2;
  const scale = pictureScale(picture, wanted);
  if (scale === null) return failure('tooLarge');
  const file = await picturePng(picture, scale);
  if (!file.ok) return file;
  if (form === 'copy') {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': file.value })]);
    } catch {
      return failure('clipboardDenied');
    }
    return success({ kind: 'copied' });
  }
  downloadFile(file.value, safeFileName(name, 'png'));
  return success(scale === wanted ? { kind: 'started' } : { kind: 'startedSmaller', scale });
}
