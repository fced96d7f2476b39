/** The school year in which most can read a text: Flesch-Kincaid, with syllables counted by a rule of thumb. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?!]+(?=\s|$)/).filter((part) => /\w/.test(part)).length;
  const words = text.match(/[a-z0-9][a-z0-9'’]*/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Runs of vowels, without the silent e at the end; a number counts as one. */
function syllablesOf(word: string): number {
  const sounded = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "").replace(/^y/, "");
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
