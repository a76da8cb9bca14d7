import { failure, type Result, success } from '../core/result.ts';
import type { PictureProblem } from '../text/handedOutText.ts';
import type { Picture } from './framedPicture.ts';

/** Beyond this area, or this side, Chromium's canvas gives an empty file without a word. */
const MOST_AREA = 16_384 ** 2;
const MOST_SIDE = 16_384;

/** The scale, at most the one wanted and a whole number, at which the picture is within what a canvas can hold; null where not even 1 is. */
export function pictureScale(
  { width, height }: Pick<Picture, 'width' | 'height'>,
  wanted: number,
): number | null {
  for (let scale = wanted; scale >= 1; scale--) {
    const [wide, high] = [width * scale, height * scale];
    if (wide <= MOST_SIDE && high <= MOST_SIDE && wide * high <= MOST_AREA) return scale;
  }
  return null;
}

/** The picture as a PNG, looked at once before it is handed out: it decodes, has its size, and is not of one colour. */
export async function picturePng(picture: Picture, scale: number): Promise<Result<Blob, PictureProblem>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg(scale))}`;
  try {
    await image.decode();
  } catch {
    return failure('notDrawn');
  }
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * scale;
  canvas.height = picture.height * scale;
  const context = canvas.getContext('2d');
  if (context === null) return failure('notDrawn');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (file === null || !(await isDrawn(file, canvas.width, canvas.height))) return failure('notDrawn');
  return success(file);
}

const LOOK = 64;

async function isDrawn(file: Blob, width: number, height: number): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(file);
    const canvas = document.createElement('canvas');
    canvas.width = LOOK;
    canvas.height = LOOK;
    const context = canvas.getContext('2d');
    if (context === null || bitmap.width !== width || bitmap.height !== height) return false;
    context.drawImage(bitmap, 0, 0, LOOK, LOOK);
    bitmap.close();
    const pixels = new Uint32Array(context.getImageData(0, 0, LOOK, LOOK).data.buffer);
    return pixels.some((pixel) => pixel !== pixels[0]);
  } catch {
    return false;
  }
}
