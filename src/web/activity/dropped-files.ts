/** A file with the place it had in the folder it came from. */
export interface NamedFile {
  /** `folder/run.fit`; only the file's own name when it came alone. */
  readonly name: string;
  readonly file: File;
}

/** Every file of a drop, folders walked to their ends. Call at once in the drop event: its items die with it. */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  const entries = [...transfer.items]
    .filter((item) => item.kind === "file")
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found: NamedFile[] = [];
  for (const entry of entries) {
    if (entry instanceof File) found.push({ name: entry.name, file: entry });
    else if (entry !== null) await walk(entry, "", found);
  }
  return found;
}

/** Files of a file or folder picker. */
export const filesOfList = (list: FileList): readonly NamedFile[] =>
  [...list].filter(isVisible).map((file) => ({ name: file.webkitRelativePath || file.name, file }));

async function walk(entry: FileSystemEntry, folder: string, found: NamedFile[]): Promise<void> {
  const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    if (isVisible(file)) found.push({ name, file });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A reader gives at most a hundred entries a time, and an empty list at the end.
    for (let more = await nextEntries(reader); more.length > 0; more = await nextEntries(reader))
      for (const child of more) await walk(child, name, found);
  }
}

const nextEntries = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((done, fail) => reader.readEntries(done, fail));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** The computer's own marks (.DS_Store) are nobody's run. */
const isVisible = (file: File): boolean => !file.name.startsWith(".");
