import type { ReliabilityBin } from "../../engine/personal/forecast/scores.ts";
import { ChartPart } from "../progress/chart-part.tsx";
import { usePersonalWords } from "./personal-words.ts";

// The drawing is a square of 100 with room for words around it.
const LEFT = 18;
const TOP = 4;
const SIDE = 84;
const TICKS = [0, 0.5, 1] as const;

/** Of the days given about the same chance, on how many it came: a dot each, with a range. */
export function ReliabilityPart({ bins }: { readonly bins: readonly ReliabilityBin[] }) {
  const { say, format } = usePersonalWords();
  const share = (ratio: number): string => format.percent(ratio);
  const largest = Math.max(1, ...bins.map(({ forecasts }) => forecasts));
  const x = (ratio: number): number => LEFT + ratio * SIDE;
  const y = (ratio: number): number => TOP + (1 - ratio) * SIDE;
  const what = bins
    .map(({ meanProbability, cameRatio, forecasts }) =>
      say("warn.curve.picture.one", {
        said: share(meanProbability),
        came: share(cameRatio),
        days: format.number(forecasts),
      }),
    )
    .join(" ");
  return (
    <ChartPart
      id="warning-curve"
      title={say("warn.curve.title")}
      chart={
        <svg
          className="reliability"
          viewBox="0 0 106 106"
          role="img"
          aria-label={say("warn.curve.picture", { what })}
        >
          {TICKS.map((tick) => (
            <g key={tick}>
              <line className="curve-grid" x1={LEFT} x2={LEFT + SIDE} y1={y(tick)} y2={y(tick)} />
              <text className="curve-tick" x={LEFT - 4.5} y={y(tick) + 1.4} textAnchor="end">
                {share(tick)}
              </text>
              <text
                className="curve-tick"
                x={x(tick)}
                y={TOP + SIDE + 6}
                textAnchor={tick === 0 ? "start" : tick === 1 ? "end" : "middle"}
              >
                {share(tick)}
              </text>
            </g>
          ))}
          <line className="curve-perfect" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
          <text
            className="curve-tick"
            textAnchor="middle"
            transform={`translate(${x(0.58)} ${y(0.58) - 2}) rotate(-45)`}
          >
            {say("warn.curve.perfect")}
          </text>
          {bins.map(({ from, meanProbability, cameRatio, low, high, forecasts }) => (
            <g key={from}>
              <line
                className="curve-range"
                x1={x(meanProbability)}
                x2={x(meanProbability)}
                y1={y(low)}
                y2={y(high)}
              />
              <circle
                className="curve-dot"
                cx={x(meanProbability)}
                cy={y(cameRatio)}
                r={1.3 + 2.2 * Math.sqrt(forecasts / largest)}
              />
            </g>
          ))}
          <text className="curve-tick" x={LEFT + SIDE / 2} y={TOP + SIDE + 12} textAnchor="middle">
            {say("warn.curve.axis-said")}
          </text>
          <text
            className="curve-tick"
            textAnchor="middle"
            transform={`translate(3.5 ${TOP + SIDE / 2}) rotate(-90)`}
          >
            {say("warn.curve.axis-came")}
          </text>
        </svg>
      }
      table={{
        label: say("warn.curve.table"),
        head: [say("warn.curve.said"), say("warn.curve.came"), say("own.col.range"), say("warn.curve.days")],
        rows: bins.map(({ meanProbability, cameRatio, low, high, forecasts }) => [
          format.percent(meanProbability, 1),
          share(cameRatio),
          say("own.range", { low: share(low), high: share(high) }),
          format.number(forecasts),
        ]),
      }}
    >
      <p className="soft small reading">{say("warn.curve.what")}</p>
    </ChartPart>
  );
}
