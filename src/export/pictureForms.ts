/** The forms of a picture: PNG at two or four times its size, SVG, or the clipboard. */
export type PictureForm = 'png2' | 'png4' | 'svg' | 'copy';
export const PICTURE_FORMS: readonly PictureForm[] = ['png2', 'png4', 'svg', 'copy'];
