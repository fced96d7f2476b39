/** One sentence of our own with what a careful reader takes from it. */
export interface Phrase {
  readonly text: string;
  /** Danger questions of which at least one must be opened; empty where nothing may ring. */
  readonly opens: readonly string[];
  /** Other candidates that belong to it, as `id`, `id=answer` or `id:polarity`. */
  readonly reads: readonly string[];
}

/**
 * Phrases from lines such as `saddle-numbness/genital-change | It feels numb down there`. Before the bar stand the
 * questions to open (any of them will do), `-` for none; after a second bar other candidates, separated by blanks.
 */
export function phrasesFrom(lines: string): readonly Phrase[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [opens = "-", text = "", reads = ""] = line.split("|").map((part) => part.trim());
      return {
        text,
        opens: opens === "-" ? [] : opens.split("/"),
        reads: reads === "" ? [] : reads.split(/\s+/),
      };
    });
}
