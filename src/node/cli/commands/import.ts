import type { ImportOutcome, ImportProgress, ImportRecord, ImportSummary } from "../../../app/answers.ts";
import { sayProblem } from "../../../app/words/problems.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson, type Terminal } from "../terminal.ts";

/** `backstride import PATH...`: files, folders and archives into the history. */
export function importCommand(paths: readonly string[]): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const show = progressLine(terminal);
    const summary = await backstride.importPaths(paths, { onProgress: show });
    show.end();
    if (terminal.wantsJson) printJson(terminal, "backstride.import/1", summary);
    else terminal.out(describeImport(summary));
    const gotSomething = summary.added + summary.known + summary.duplicates > 0;
    if (gotSomething || summary.skipped.length === 0) return EXIT.done;
    const meetsSample = summary.skipped.every(({ problem }) => problem.kind === "holds-sample-runs");
    return meetsSample ? EXIT.wouldMixSample : EXIT.nothingRead;
  };
}

/** `backstride imports [ID]`: what earlier imports did, item by item. */
export function importsCommand(importId: string | undefined): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    if (importId === undefined) {
      const imports = await backstride.imports();
      const { isSimulated } = await backstride.overview();
      if (terminal.wantsJson) {
        printJson(terminal, "backstride.imports/1", { simulated: isSimulated, imports });
        return EXIT.done;
      }
      if (isSimulated) terminal.out("Simulated runner.\n");
      for (const record of imports) terminal.out(`${describeRecord(record)}\n`);
      return EXIT.done;
    }
    const outcomes = await backstride.importOutcomes(importId);
    if (!outcomes.ok) {
      terminal.remark("No import has this id. `backstride imports` lists them.\n");
      return EXIT.notFound;
    }
    if (terminal.wantsJson) printJson(terminal, "backstride.import-outcomes/1", { outcomes: outcomes.value });
    else for (const outcome of outcomes.value) terminal.out(`${describeOutcome(outcome)}\n`);
    return EXIT.done;
  };
}

export function progressLine(terminal: Terminal): ((progress: ImportProgress) => void) & { end(): void } {
  let lastShownS = -1;
  const show = (progress: ImportProgress): void => {
    if (!terminal.isLive || progress.elapsedS - lastShownS < 0.2) return;
    lastShownS = progress.elapsedS;
    const of = progress.total === undefined ? "" : ` of ${progress.total}`;
    const left = progress.remainingS === undefined ? "" : `, about ${Math.ceil(progress.remainingS)} s left`;
    terminal.remark(`\r\u001b[K${progress.done}${of} items, ${progress.added} added${left}`);
  };
  return Object.assign(show, { end: () => (terminal.isLive ? terminal.remark("\r\u001b[K") : undefined) });
}

export function describeImport(summary: ImportSummary): string {
  // an export holds hundreds of pictures: they must not hide the recording that failed
  const skipped = [...summary.skipped].sort((a, b) => Number(isNoRecording(a)) - Number(isNoRecording(b)));
  const lines = [
    `${summary.added} added, ${summary.known} already known, ${summary.duplicates} recorded twice, ${summary.skipped.length} skipped, in ${summary.seconds.toFixed(1)} s.`,
    `The history now holds ${summary.runs} runs and ${summary.crossTraining} other activities.`,
    ...summary.partial.map(({ name }) => `${name} ends early. What it holds was kept.`),
    ...skipped.slice(0, SHOWN_SKIPPED).map(({ name, problem }) => `Skipped ${name}: ${sayProblem(problem)}`),
  ];
  const more = skipped.length - SHOWN_SKIPPED;
  if (more > 0) lines.push(`... and ${more} more: backstride imports ${summary.importId}`);
  return `${lines.join("\n")}\n`;
}

const SHOWN_SKIPPED = 20;

const isNoRecording = ({ problem }: ImportSummary["skipped"][number]): boolean =>
  problem.kind === "unknown-format";

const describeRecord = (record: ImportRecord): string => {
  const { importId, added, known, duplicates, skipped, stage } = record;
  const when = new Date(record.startedAtMs).toISOString().slice(0, 16).replace("T", " ");
  const counts = `${added} added, ${known} already known, ${duplicates} recorded twice, ${skipped} skipped`;
  return `${importId}  ${when} UTC  ${counts}${stage === "finished" ? "" : " (not finished)"}`;
};

const describeOutcome = (outcome: ImportOutcome): string => {
  switch (outcome.kind) {
    case "added":
      return `added      ${outcome.name}${outcome.partial ? " (ends early: what it holds was kept)" : ""}`;
    case "duplicate":
      return `duplicate  ${outcome.name} (of ${outcome.of})`;
    case "already-known":
      return `known      ${outcome.name}`;
    case "taken-as-notes":
      return `notes      ${outcome.name} (${outcome.rows} rows)`;
    case "skipped":
      return `skipped    ${outcome.name}: ${sayProblem(outcome.problem)}`;
  }
};
