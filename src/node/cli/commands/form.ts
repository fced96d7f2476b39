import { writeFile } from "node:fs/promises";
import type { Choice } from "../../../app/gait/frame.ts";
import type { PoseModelKind } from "../../../app/gait/pose-models.ts";
import { shownMeasure } from "../../../app/gait/shown-measure.ts";
import { gaitEn } from "../../../app/words/gait-en.ts";
import {
  CHANGE_FOR,
  type GaitMeasure,
  type GaitRefusal,
  type GaitResult,
  type SideValue,
} from "../../../engine/gait/gait-result.ts";
import { measureGait } from "../../../engine/gait/measure-gait.ts";
import type { LandmarkTrack, View } from "../../../engine/gait/track.ts";
import { writeTrackJson } from "../../../engine/gait/track-json.ts";
import { bad, type Result } from "../../../engine/units/result.ts";
import { type ClipProblem, readClip } from "../../gait/read-clip.ts";
import { kindOfPath, readTrackFile, type TrackFileProblem } from "../../gait/read-track.ts";
import { EXIT } from "../exit-codes.ts";
import { number } from "../print.ts";
import { type Command, printJson, type Terminal, table } from "../terminal.ts";
import { isClipId, keepClip, showKeptClip } from "./kept-clip.ts";

export interface FormWords {
  readonly view?: Exclude<View, "unknown">;
  readonly height?: number;
  readonly speed?: number;
  readonly slowMotion?: number;
  readonly fps?: number;
  readonly model?: PoseModelKind;
  readonly at?: Choice;
  readonly saveTrack?: string;
  readonly keep?: true;
  /** A run's id, or `none`. */
  readonly run?: string;
}

/**
 * `backstride form PATH`: running form from a video or from landmarks found elsewhere; kept only with `--keep`. With
 * the id of a kept clip instead of a path: that clip again, and with `--run` the run it was filmed on.
 */
export function formCommand(path: string, words: FormWords): Command {
  return async (terminal) => {
    if (isClipId(path)) return showKeptClip(path, words.run, terminal);
    const read = await readAny(path, words, terminal);
    if (!read.ok) {
      terminal.remark(`${describeProblem(path, read.problem)}\n`);
      if (terminal.wantsJson) printJson(terminal, "backstride.form/1", { problem: read.problem });
      return EXIT.nothingRead;
    }
    const track = read.value;
    if (words.saveTrack !== undefined) await writeFile(words.saveTrack, writeTrackJson(track));
    const { run: _, ...known } = toldBy(words);
    const result = measureGait(track, known);
    if (!result.ok) {
      if (terminal.wantsJson) printJson(terminal, "backstride.form/1", { refusal: result.problem });
      else terminal.out(describeRefusal(result.problem));
      return EXIT.nothingRead;
    }
    if (!terminal.wantsJson) terminal.out(describeForm(result.value));
    if (words.keep) return keepClip(track, toldBy(words), terminal);
    if (terminal.wantsJson) printJson(terminal, "backstride.form/1", { result: result.value });
    return EXIT.done;
  };
}

const toldBy = ({ height, speed, slowMotion, view, run }: FormWords) => ({
  ...(height !== undefined && { heightM: height }),
  ...(speed !== undefined && { speedMps: speed }),
  ...(slowMotion !== undefined && { slowMotionFactor: slowMotion }),
  ...(view !== undefined && { view }),
  ...(run !== undefined && { run }),
});

type Problem = ClipProblem | TrackFileProblem;

async function readAny(
  path: string,
  words: FormWords,
  terminal: Terminal,
): Promise<Result<LandmarkTrack, Problem>> {
  const kind = await kindOfPath(path);
  if (kind === undefined) return bad({ kind: "not-there" });
  if (kind === "video") return readVideo(path, words, terminal);
  return readTrackFile(path, kind, {
    view: words.view ?? "side",
    ...(words.fps !== undefined && { framesPerSecond: words.fps }),
  });
}

async function readVideo(path: string, words: FormWords, terminal: Terminal) {
  const rewrites = terminal.isLive;
  const read = await readClip(path, {
    view: words.view ?? "unknown",
    model: words.model ?? "heavy",
    ...(words.at !== undefined && { chosen: words.at }),
    ...(rewrites && {
      onProgress: ({ framesDone, framesTotal, leftS }) =>
        terminal.remark(
          `\r${framesDone} of ${framesTotal} frames${leftS === undefined ? "" : `, ${Math.ceil(leftS)} s left`}   `,
        ),
    }),
  });
  if (rewrites) terminal.remark("\n");
  return read;
}

function describeForm(result: GaitResult): string {
  const { quality, measures } = result;
  const trend = measures.filter(({ confidence }) => confidence === "trend-only");
  const readable = measures.filter((measure) => !trend.includes(measure));
  return [
    `Seen from ${result.view === "side" ? "the side" : "behind"}: ${result.steps} steps between ${number(result.stretch.fromS, 1)} and ${number(result.stretch.toS, 1)} s, ${number(quality.framesPerSecond)} frames a second.`,
    ...(quality.camera === undefined ? [] : [gaitEn[`gait.camera.${quality.camera}`]]),
    "",
    measureTable(readable),
    ...(trend.length === 0 ? [] : ["Only for comparing clips filmed the same way:", measureTable(trend)]),
    ...commonDoubts(readable),
    "No single number here explains a sore back. Changes under 10 degrees between two clips are noise.",
    "",
  ].join("\n");
}

const measureTable = (measures: readonly GaitMeasure[]): string =>
  table(
    ["measure", "value>", "give or take>", "left>", "right>", "how sure"],
    measures.map((measure) => [
      gaitEn[`gait.${measure.key}`],
      describeValue(measure),
      describeError(measure),
      describeSide(measure, measure.left),
      describeSide(measure, measure.right),
      gaitEn[`gait.confidence.${measure.confidence}`],
    ]),
  );

/** What keeps most of the numbers from being surer; the rest stands in the JSON. */
function commonDoubts(measures: readonly GaitMeasure[]): readonly string[] {
  const all = [...new Set(measures.flatMap(({ reasons }) => reasons))];
  const shared = all.filter(
    (reason) => measures.filter(({ reasons }) => reasons.includes(reason)).length * 2 > measures.length,
  );
  if (shared.length === 0) return [];
  return [`Of most of these numbers: ${shared.map((reason) => gaitEn[`gait.doubt.${reason}`]).join(" ")}`];
}

function describeValue(measure: GaitMeasure): string {
  const { value, digits, unit, cm } = shownMeasure(measure);
  const longer = value > 0 ? "right longer" : "left longer";
  const more = [
    ...(cm === undefined ? [] : [`${cm.toFixed(0)} cm`]),
    ...(measure.key === "step-time-asymmetry" && Math.abs(value) >= 0.5 ? [longer] : []),
  ];
  return `${plain(value, digits)} ${unit}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
}

function describeSide(measure: GaitMeasure, side: SideValue | undefined): string {
  if (side === undefined) return "";
  const { value, digits } = shownMeasure({ ...measure, value: side.value });
  return plain(value, digits);
}

/** Never minus nothing. */
const plain = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text;
};

function describeError(measure: GaitMeasure): string {
  const { standardError, digits } = shownMeasure(measure);
  const fine = Math.max(1, digits);
  if (standardError !== undefined && standardError < 10 ** -fine / 2)
    return `< ${(10 ** -fine).toFixed(fine)}`;
  return number(standardError, fine);
}

const describeRefusal = (refusal: GaitRefusal): string =>
  `${gaitEn[`gait.refused.${refusal.kind}`]} ${gaitEn[`gait.change.${CHANGE_FOR[refusal.kind]}`]}\n`;

function describeProblem(path: string, problem: Problem): string {
  switch (problem.kind) {
    case "not-there":
      return `There is nothing at ${path}.`;
    case "no-ffmpeg":
      return [
        "Reading a video here needs ffmpeg (with ffprobe), which is not installed: apt install ffmpeg, brew install ffmpeg.",
        "Without it, give landmarks instead: a TRACK.json of this product (docs/formats/landmarks.md) a folder of OpenPose files, or a .trc of markers.",
        "The form lab in the browser needs neither: backstride serve --open.",
      ].join("\n");
    case "not-a-video":
      return `${path} is no video that ffmpeg can read.`;
    case "no-frames":
      return `${path} holds no pictures.`;
    case "nobody-seen":
      return "Nobody was seen in this clip. Film one runner, wholly in the picture, in good light.";
    case "choose":
      return [
        `Several people are in the picture at ${problem.timeS.toFixed(1)} s. Say which one is meant:`,
        ...problem.people.map(
          ({ x, y }) => `  --at ${x.toFixed(2)},${y.toFixed(2)},${problem.timeS.toFixed(2)}`,
        ),
      ].join("\n");
    case "no-body":
      return `The markers in ${path} do not make a body we know.`;
    case "not-this-format":
      return `${path} is not a landmark track (${problem.expected}).`;
    case "unknown-version":
      return `${path} is written in version ${problem.version}, which this program does not know.`;
    case "bad-field":
      return `${path}: ${problem.field} should be ${problem.expected}.`;
    case "too-big":
      return `${path} is larger than is read (${problem.limit}).`;
  }
}
