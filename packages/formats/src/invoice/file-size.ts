/** The largest file that is read: a larger one is refused before a byte of it is parsed. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
