/** A film made in the app. Its file has no name, which no picked file lacks, and holds when filming began. */
export const recordingOf = (pieces: readonly Blob[], type: string, startedAtMs: number): File =>
  new File([...pieces], "", { type, lastModified: startedAtMs });

/** When a film was made in the app; absent of any other: the date of a picked file is often that of its download. */
export const recordedAtMs = (video: Blob): number | undefined =>
  video instanceof File && video.name === "" ? video.lastModified : undefined;
