import { createHash } from "node:crypto";
import type { RequestProblem } from "../../../app/answers.ts";
import type { ClipPage, ClipRefused, ClipTold, FittingRun } from "../../../app/clips.ts";
import { base64Of } from "../../../app/export-all.ts";
import { packTrack } from "../../../app/gait/pack-track.ts";
import type { GaitClip } from "../../../engine/gait/gait-clip.ts";
import type { LandmarkTrack } from "../../../engine/gait/track.ts";
import type { Result } from "../../../engine/units/result.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { distance, pace } from "../print.ts";
import { printJson, type Terminal } from "../terminal.ts";

/** An id of a clip: what no file is called. */
export const isClipId = (text: string): boolean =>
  /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/.test(text);

/** A run as typed after `--run`: an id, or `none` of those that fit. */
const runFromText = (text: string): string | null => (text === "none" ? null : text);

/** Keeps a measured clip beside the runs, once however often it is brought, and asks for its run where that is open. */
export async function keepClip(
  track: LandmarkTrack,
  told: Omit<ClipTold, "clipId" | "track" | "runId"> & { readonly run?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const backstride = await terminal.backstride();
  const packed = packTrack(track);
  const clipId = createHash("sha256").update(packed).digest("hex").slice(0, 32);
  const { run, ...rest } = told;
  const kept = await backstride.saveClip({
    ...rest,
    clipId,
    track: base64Of(packed),
    ...(run !== undefined && { runId: runFromText(run) }),
  });
  return tellKept(kept, clipId, terminal);
}

/** A clip that was kept: which run it is of. With `run`, that is answered first. */
export async function showKeptClip(
  clipId: string,
  run: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const backstride = await terminal.backstride();
  if (run !== undefined)
    return tellKept(await backstride.saveClipRun(clipId, runFromText(run)), clipId, terminal);
  return tellPage(clipId, terminal);
}

async function tellKept(
  kept: Result<GaitClip, RequestProblem | ClipRefused>,
  clipId: string,
  terminal: Terminal,
): Promise<ExitCode> {
  if (kept.ok) return tellPage(clipId, terminal);
  terminal.remark(
    kept.problem.kind === "not-found"
      ? `There is no such ${kept.problem.what}. backstride runs lists the runs.\n`
      : `The clip was not kept: ${kept.problem.kind}.\n`,
  );
  return kept.problem.kind === "not-found" ? EXIT.notFound : EXIT.nothingRead;
}

async function tellPage(clipId: string, terminal: Terminal): Promise<ExitCode> {
  const backstride = await terminal.backstride();
  const page = await backstride.clip(clipId);
  if (!page.ok) {
    terminal.remark(`There is no clip ${clipId}.\n`);
    return EXIT.notFound;
  }
  if (terminal.wantsJson) {
    const { clip, fitting = [] } = page.value;
    printJson(terminal, "backstride.clip/1", { clip, fitting });
  } else terminal.out(describePage(page.value, (await backstride.overview()).settings.distanceUnit));
  return EXIT.done;
}

function describePage({ clip, fitting = [] }: ClipPage, unit: "km" | "mi"): string {
  const run = fitting.find(({ id }) => id === clip.runId);
  const speed = clip.speedMps === undefined ? "" : `, at ${pace(clip.speedMps, unit)}`;
  const lines = [`Clip ${clip.id}, filmed on ${clip.filmedOnDay}${speed}.`];
  if (run !== undefined) lines.push(`Filmed on the run of ${describeRun(run, unit)}.`);
  else if (clip.runId !== undefined) lines.push(`Filmed on the run ${clip.runId}.`);
  else if (clip.isOfNoRun) lines.push("Filmed on none of the recorded runs.");
  else if (fitting.length > 0)
    lines.push(
      fitting.length > 1
        ? "More than one run fits its time. Say which one it was:"
        : "One run fits its time, but not beyond doubt. Say whether it was that one:",
      ...fitting.map((one) => `  backstride form ${clip.id} --run ${one.id}    ${describeRun(one, unit)}`),
      `  backstride form ${clip.id} --run none`,
    );
  else lines.push("No recorded run fits its time.");
  return `${lines.join("\n")}\n`;
}

function describeRun({ ranOnDay, startedAtMs, utcOffsetS, distanceM, name }: FittingRun, unit: "km" | "mi") {
  const clock = new Date(startedAtMs + utcOffsetS * 1000).toISOString().slice(11, 16);
  return [`${ranOnDay} ${clock}`, distance(distanceM, unit), ...(name === undefined ? [] : [name])].join(
    ", ",
  );
}
