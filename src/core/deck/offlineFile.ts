/** What is put into an offline file beside the program: read by that program when it starts. */
export const OFFLINE_FORMAT = 'tongbi-offline';

/** Raised when older programs could not read it rightly; a program reads every version up to its own. */
export const OFFLINE_VERSION = 1;

/** Id of the element that holds it. */
export const EMBEDDED_ID = 'tongbi-data';
