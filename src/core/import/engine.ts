/** Of the reader: raised when the same bytes and choices may give another dataset, so that what was kept can be read again. */
export const ENGINE_VERSION = 3;
