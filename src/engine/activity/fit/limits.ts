/** Larger than any recording of forty days at one sample a second that a watch would write. */
export const LARGEST_FILE_BYTES = 256 * 1024 * 1024;

/** Watches use some dozens of layouts; a file made to fill memory uses a new one for every message. */
export const MOST_LAYOUTS = 10_000;

/** How often the meaning of developer fields may change within a file: once for each app and sport is usual. */
export const MOST_DEVELOPER_CHANGES = 2_000;

/** Legs of one multisport recording. */
export const MOST_SESSIONS = 200;

/** Heart beats a strap hands over apart from the records: two days of them. */
export const MOST_BEATS = 400_000;
