import type { ImportOutcome, ImportProgress, ImportSummary } from "../../app/answers.ts";

type Summary = Omit<ImportSummary, "runs" | "crossTraining">;

/** How far an import is and what has become of its items so far. */
export class ImportCount {
  readonly #importId: string;
  readonly #startedMs = performance.now();
  readonly #skipped: Summary["skipped"][number][] = [];
  readonly #partial: Summary["partial"][number][] = [];
  #stage: ImportProgress["stage"] = "looking";
  #readingSinceMs = 0;
  #total: number | undefined;
  #totalBytes = 0;
  #doneBytes = 0;
  #done = 0;
  #added = 0;
  #known = 0;
  #duplicates = 0;

  constructor(importId: string) {
    this.#importId = importId;
  }

  beginReading(total: number, totalBytes: number): void {
    this.#stage = "reading";
    this.#readingSinceMs = performance.now();
    this.#total = total;
    this.#totalBytes = totalBytes;
  }

  /** One of what was counted turns out to be so many more. */
  expectMore(items: number): void {
    if (this.#total !== undefined) this.#total += items;
  }

  take(outcome: ImportOutcome): void {
    this.#done++;
    const { name } = outcome;
    if (outcome.kind === "added") {
      this.#added++;
      if (outcome.partial !== undefined) this.#partial.push({ name, atByte: outcome.partial.atByte });
    } else if (outcome.kind === "already-known") this.#known++;
    else if (outcome.kind === "duplicate") this.#duplicates++;
    else if (outcome.kind === "skipped") this.#skipped.push({ name, problem: outcome.problem });
  }

  /** Packed bytes that are through. */
  pass(bytes: number): void {
    this.#doneBytes += bytes;
  }

  end(stage: "finished" | "failed"): void {
    this.#stage = stage;
  }

  progress(): ImportProgress {
    const remainingS = this.#remainingS();
    return {
      importId: this.#importId,
      stage: this.#stage,
      done: this.#done,
      ...(this.#total !== undefined && { total: this.#total }),
      added: this.#added,
      known: this.#known,
      duplicates: this.#duplicates,
      skipped: this.#skipped.length,
      elapsedS: secondsSince(this.#startedMs),
      ...(remainingS !== undefined && { remainingS }),
    };
  }

  summary(): Summary {
    return {
      importId: this.#importId,
      added: this.#added,
      known: this.#known,
      duplicates: this.#duplicates,
      skipped: this.#skipped,
      partial: this.#partial,
      seconds: secondsSince(this.#startedMs),
    };
  }

  #remainingS(): number | undefined {
    if (this.#stage === "finished") return 0;
    if (this.#stage !== "reading" || this.#doneBytes < this.#totalBytes * SHARE_TO_JUDGE_BY) return undefined;
    const rest = Math.max(0, this.#totalBytes - this.#doneBytes);
    return this.#doneBytes === 0 ? undefined : (secondsSince(this.#readingSinceMs) * rest) / this.#doneBytes;
  }
}

/** So much has to be through before the rest can be told from it. */
const SHARE_TO_JUDGE_BY = 0.02;

const secondsSince = (ms: number): number => (performance.now() - ms) / 1000;
