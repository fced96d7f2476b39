import { useCallback, useMemo, useState } from "react";
import uPlot from "uplot";
import type { RunSeries } from "../../app/answers.ts";
import { Segmented } from "../design/asking.tsx";
import { axis, Chart } from "../design/chart.tsx";
import type { Colours } from "../design/colours.ts";
import { drawMark } from "../design/mark-line.ts";
import { Quantity } from "../design/number.tsx";
import { Button } from "../design/pressing.tsx";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { type Channel, channelsOf, type Line, linesOf } from "./channels.ts";
import { SplitsTable } from "./splits-table.tsx";
import { Track, trackOf } from "./track.tsx";

const HEIGHT = 132;
/** Charts a person takes in at once; the rest come when asked for. */
const SHOWN_FIRST = 4;

/** The recording as it went: track and charts over one axis, pointed at together. */
export function Recording({
  series,
  painFromM,
}: {
  readonly series: RunSeries;
  /** Where on the way the pain began, if that was told. */
  readonly painFromM?: number;
}) {
  const { say } = useWords();
  const format = useFormat();
  const hasDistance = series.columns.distanceM?.some((value) => value !== null) ?? false;
  const [over, setOver] = useState<"distance" | "time">(hasDistance ? "distance" : "time");
  const [isTable, setTable] = useState(false);
  const [pointed, setPointed] = useState<number>();
  const [isWhole, setWhole] = useState(false);
  const track = useMemo(() => trackOf(series), [series]);
  const lines = useMemo(() => linesOf(series, over), [series, over]);
  const channels = useMemo(() => channelsOf(series), [series]);
  const painFrom = useMemo(() => placeOf(painFromM, series, over), [painFromM, series, over]);
  const syncKey = useMemo(() => uPlot.sync(`run-${Math.random()}`).key, []);

  if (channels.length === 0 && track === undefined) return null;
  const shown = isWhole ? channels : channels.slice(0, SHOWN_FIRST);
  const at = pointed === undefined ? undefined : lines.x[pointed];
  const place = at === undefined ? undefined : xText(format, over, at);

  return (
    <section className="recording" aria-labelledby="recording-title">
      <div className="chart-head">
        <h2 id="recording-title">{say("recording.title")}</h2>
        <div className="row">
          {hasDistance ? (
            <Segmented
              label={say("recording.over")}
              value={over}
              onChange={setOver}
              options={[
                { value: "distance", label: say("recording.distance") },
                { value: "time", label: say("recording.time") },
              ]}
            />
          ) : null}
          <Button kind="plain" icon={isTable ? "chart" : "table"} onPress={() => setTable(!isTable)}>
            {say(isTable ? "as-chart" : "as-table")}
          </Button>
        </div>
      </div>
      <div className={track === undefined ? "recording-parts" : "recording-parts recording-with-track"}>
        {track === undefined ? null : (
          <figure className="track-figure">
            <Track
              track={track}
              at={pointed === undefined ? undefined : lines.index[pointed]}
              label={say("track.label")}
            />
            <figcaption className="soft small">{say("track.caption")}</figcaption>
          </figure>
        )}
        <div className="channels">
          {isTable ? (
            <SplitsTable series={series} channels={channels} />
          ) : (
            <>
              {shown.map((channel) => (
                <ChannelChart
                  key={channel.column}
                  channel={channel}
                  line={lines.byColumn[channel.column]}
                  x={lines.x}
                  over={over}
                  pointed={pointed}
                  onPoint={setPointed}
                  syncKey={syncKey}
                  painFrom={painFrom}
                />
              ))}
              <label className="scrub">
                <span className="soft small">
                  {say("recording.scrub")} {place ?? ""}
                </span>
                <input
                  type="range"
                  min={0}
                  max={Math.max(0, lines.x.length - 1)}
                  value={pointed ?? 0}
                  aria-valuetext={[
                    place ?? "",
                    ...shown.map((channel) =>
                      readout(say, format, channel, lines.byColumn[channel.column], pointed ?? 0),
                    ),
                  ].join(", ")}
                  onChange={(event) => setPointed(Number(event.target.value))}
                />
              </label>
              {channels.length > shown.length ? (
                <div>
                  <Button icon="plus" onPress={() => setWhole(true)}>
                    {say("recording.whole", { count: channels.length - shown.length })}
                  </Button>
                </div>
              ) : null}
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function ChannelChart({
  channel,
  line,
  x,
  over,
  pointed,
  onPoint,
  syncKey,
  painFrom,
}: {
  readonly channel: Channel;
  readonly line: Line | undefined;
  readonly x: readonly number[];
  readonly over: "distance" | "time";
  readonly pointed: number | undefined;
  readonly onPoint: (index: number | undefined) => void;
  readonly syncKey: string;
  readonly painFrom: number | undefined;
}) {
  const { say } = useWords();
  const format = useFormat();
  const data = useMemo<uPlot.AlignedData>(
    () => [[...x], [...(line?.raw ?? [])], [...(line?.smooth ?? [])]],
    [x, line],
  );
  const makeOptions = useCallback(
    (colours: Colours) =>
      optionsFor({
        ...{ channel, line, over, format, colours, onPoint, syncKey },
        ...(painFrom !== undefined && { pain: { at: painFrom, label: say("pain.from-here") } }),
      }),
    [channel, line, over, format, onPoint, syncKey, painFrom, say],
  );
  if (line === undefined) return null;
  const value = pointed === undefined ? undefined : line.smooth[pointed];
  const text = (shown: number): string => format.text(channel.show(shown, format));
  const range = { least: text(line.least), greatest: text(line.greatest) };
  return (
    <div className="channel">
      <p className="channel-head" aria-hidden="true">
        <span className="channel-name">{say(`channel.${channel.column}`)}</span>
        {value == null ? (
          <span className="soft small">{pointed === undefined ? say("channel.range", range) : "–"}</span>
        ) : (
          <span className="channel-value">
            <Quantity shown={channel.show(value, format)} isPlain />
          </span>
        )}
      </p>
      <Chart
        label={say("channel.picture", { name: say(`channel.${channel.column}`), ...range })}
        height={HEIGHT}
        data={data}
        makeOptions={makeOptions}
      />
    </div>
  );
}

interface Drawing {
  readonly channel: Channel;
  readonly line: Line | undefined;
  readonly over: "distance" | "time";
  readonly format: Format;
  readonly colours: Colours;
  readonly onPoint: (index: number | undefined) => void;
  readonly syncKey: string;
  /** Where the pain began, down every chart of the run. */
  readonly pain?: { readonly at: number; readonly label: string };
}

function optionsFor({ channel, line, over, format, colours, onPoint, syncKey, pain }: Drawing) {
  const isFilled = channel.column === "altitudeM";
  return {
    padding: [8, 8, 0, 0],
    cursor: {
      y: false,
      sync: { key: syncKey },
      drag: { setScale: false, x: false, y: false },
      points: { size: 9, fill: colours.accent, stroke: colours.ground, width: 2 },
    },
    scales: {
      x: { time: false },
      y: { range: [line?.from ?? 0, line?.to ?? 1] },
    },
    axes: [
      axis(colours, {
        size: 26,
        space: 56,
        splits: (_, __, min, max) => xSplits(format, over, min, max),
        values: (_, splits) => splits.map((value) => xText(format, over, value)),
        grid: { show: false },
      }),
      axis(colours, {
        size: 52,
        space: 30,
        splits: () => (line === undefined ? [] : channel.splits(line.from, line.to, format)),
        values: (_, splits) => splits.map((value) => channel.show(value, format).number),
      }),
    ],
    series: [
      {},
      { stroke: colours.context, width: 1, points: { show: false } },
      {
        stroke: isFilled ? colours["context-line"] : colours.accent,
        width: isFilled ? 1.5 : 2.25,
        points: { show: false },
        ...(isFilled && { fill: colours["accent-wash"] }),
      },
    ],
    hooks: {
      setCursor: [(plot: uPlot) => onPoint(plot.cursor.idx ?? undefined)],
      draw:
        pain === undefined ? [] : [(plot: uPlot) => drawMark(plot, { ...pain, words: "inside" }, colours)],
    },
  } satisfies Omit<uPlot.Options, "width" | "height">;
}

/** The same place on the axis that is drawn over: a distance, or the moment it was reached. */
function placeOf(
  painFromM: number | undefined,
  series: RunSeries,
  over: "distance" | "time",
): number | undefined {
  if (painFromM === undefined || over === "distance") return painFromM;
  const at = series.columns.distanceM?.findIndex((metres) => metres !== null && metres >= painFromM) ?? -1;
  return series.elapsedS[at];
}

const xText = (format: Format, over: "distance" | "time", at: number): string =>
  over === "time"
    ? format.duration(at)
    : format.distanceText(at, Number.isInteger(Math.round((at / format.unitM) * 100) / 100) ? 0 : 1);

/** Whole kilometres or miles, or round minutes. */
function xSplits(format: Format, over: "distance" | "time", min: number, max: number): number[] {
  const unit = over === "time" ? 60 : format.unitM;
  const steps = over === "time" ? [5, 10, 15, 20, 30, 60, 120] : [0.5, 1, 2, 5, 10, 20];
  const step = (steps.find((every) => (max - min) / (every * unit) <= 6) ?? steps.at(-1) ?? 1) * unit;
  const splits: number[] = [];
  for (let at = Math.ceil(min / step) * step; at <= max; at += step) splits.push(at);
  return splits;
}

const readout = (
  say: ReturnType<typeof useWords>["say"],
  format: Format,
  channel: Channel,
  line: Line | undefined,
  at: number,
): string => {
  const value = line?.smooth[at];
  return `${say(`channel.${channel.column}`)} ${value == null ? "–" : format.text(channel.show(value, format))}`;
};
