/** Larger than any recording of forty days at one sample a second that a watch would write. */
export const LARGEST_FILE_BYTES = 256 * 1024 * 1024;
