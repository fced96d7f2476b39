// What an archive or a file may ask of us. Each limit lies well above what a runner's exports hold.

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** One recording, unpacked. The largest real ones (a day of GPX with sensors) stay under 60 MB. */
export const MAX_RECORDING_BYTES = 128 * MIB;
/** A table beside the recordings: activities.csv of thirty years is about 10 MB. */
export const MAX_TABLE_BYTES = 64 * MIB;
/** Apple Health's export.xml, which is read as a stream and never held. */
export const MAX_HEALTH_XML_BYTES = 16 * GIB;
/** An archive on the disk: pictures and films of an export are in it but never unpacked. */
export const MAX_ARCHIVE_BYTES = 64 * GIB;
/** An archive within an archive has to be unpacked to a temporary file first. */
export const MAX_INNER_ARCHIVE_BYTES = 4 * GIB;
/** Everything that would be unpacked from one archive, those within it included, by its declared sizes. */
export const MAX_ARCHIVE_UNPACKED_BYTES = 16 * GIB;
/** Entries of one archive; a directory of more is not read. */
export const MAX_ARCHIVE_ENTRIES = 200_000;
/** Bytes of the directory itself. */
export const MAX_DIRECTORY_BYTES = 64 * MIB;
/** An archive in an archive in an archive; Garmin's account export needs two. */
export const MAX_ARCHIVE_DEPTH = 3;
/** Unpacked over packed. Recordings reach 30; constant ones of a simulator 80. */
export const MAX_UNPACKING_RATIO = 250;
/** Under this size the ratio says nothing. */
export const MIN_BYTES_FOR_RATIO = MIB;
/** A damaged archive is searched for its entries only up to this size. */
export const MAX_SEARCHED_BYTES = 2 * GIB;
/** Files of one import, folders and archives together. */
export const MAX_FILES = 500_000;
/** Folders within folders. */
export const MAX_FOLDER_DEPTH = 64;
/** One file may be read for so long before its reader is stopped. */
export const MAX_READING_S = 20;
