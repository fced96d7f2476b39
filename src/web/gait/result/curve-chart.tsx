import type { CurveKey, StrideCurve } from "../../../engine/gait/gait-result.ts";
import { Explained } from "../../words/explained.tsx";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";

const [WIDTH, HEIGHT] = [340, 190];
const PLOT = { left: 38, right: 292, top: 10, bottom: 160 };
/** Words at the ends of lines keep this far apart. */
const LINE_PX = 15;
/** An axis no shorter than this, so that trembling does not look like movement. */
const LEAST_RANGE_DEG = 20;

/** One angle through the stride: lines with their bands, named at their ends. */
export function CurveChart({
  name,
  curves,
  leavesRatio,
}: {
  readonly name: CurveKey;
  readonly curves: readonly StrideCurve[];
  /** Share of the stride at which the foot leaves the ground. */
  readonly leavesRatio: number | undefined;
}) {
  const { say } = useWords();
  const format = useFormat();
  const { low, high, splits } = rangeOf(curves);
  const x = (percent: number): number => PLOT.left + ((PLOT.right - PLOT.left) * percent) / 100;
  const y = (deg: number): number => PLOT.bottom - ((PLOT.bottom - PLOT.top) * (deg - low)) / (high - low);
  const joint = say(`form.curve.${name}`);
  const label = curves
    .map(({ side, meanDeg, strides }) =>
      say("form.curve.picture", {
        joint,
        side: say(`form.curve.${side ?? "both"}`),
        low: format.number(Math.min(...meanDeg)),
        high: format.number(Math.max(...meanDeg)),
        strides: format.number(strides),
      }),
    )
    .join(" ");
  return (
    <figure className="curve">
      <figcaption>
        <strong>
          <Explained>{joint}</Explained>
        </strong>
        <span className="soft small">{say(`form.curve.${name}.means`)}</span>
      </figcaption>
      <svg className="curve-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {splits.map((deg) => (
          <g key={deg}>
            <line
              className={deg === 0 ? "curve-zero" : "joint-grid"}
              x1={PLOT.left}
              x2={PLOT.right}
              y1={y(deg)}
              y2={y(deg)}
            />
            <text className="curve-words" x={PLOT.left - 8} y={y(deg) + 4} textAnchor="end">
              {format.number(deg)}
            </text>
          </g>
        ))}
        {leavesRatio === undefined ? null : (
          <line
            className="curve-leaves"
            x1={x(leavesRatio * 100)}
            x2={x(leavesRatio * 100)}
            y1={PLOT.top}
            y2={PLOT.bottom}
          />
        )}
        {curves.map(({ side = "both", meanDeg, spreadDeg }) => (
          <path
            key={`band ${side}`}
            className={`curve-band curve-${side}`}
            d={bandOf(meanDeg, spreadDeg, x, y)}
          />
        ))}
        {curves.map(({ side = "both", meanDeg }) => (
          <polyline
            key={side}
            className={`curve-line curve-${side}`}
            points={meanDeg.map((deg, at) => `${x(at).toFixed(1)},${y(deg).toFixed(1)}`).join(" ")}
          />
        ))}
        {endWords(curves, y).map(({ side, atY }) => (
          <text key={side} className={`curve-name curve-${side}`} x={PLOT.right + 6} y={atY + 4}>
            {say(`form.curve.${side}`)}
          </text>
        ))}
        <text className="curve-words" x={PLOT.left} y={HEIGHT - 10} textAnchor="start">
          {say("form.curve.lands")}
        </text>
        {leavesRatio === undefined ? null : (
          <text className="curve-words" x={x(leavesRatio * 100)} y={HEIGHT - 10} textAnchor="middle">
            {say("form.curve.leaves")}
          </text>
        )}
        <text className="curve-words" x={PLOT.right + 20} y={HEIGHT - 10} textAnchor="end">
          {say("form.curve.lands-again")}
        </text>
      </svg>
    </figure>
  );
}

function rangeOf(curves: readonly StrideCurve[]): {
  readonly low: number;
  readonly high: number;
  readonly splits: readonly number[];
} {
  const ends = curves.flatMap(({ meanDeg, spreadDeg }) =>
    meanDeg.flatMap((deg, at) => [deg - (spreadDeg[at] ?? 0), deg + (spreadDeg[at] ?? 0)]),
  );
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const missing = Math.max(0, LEAST_RANGE_DEG - (most - least)) / 2;
  const step = [5, 10, 20, 30, 50].find((one) => (most - least + 2 * missing) / one <= 5) ?? 50;
  const low = Math.floor((least - missing) / step) * step;
  const high = Math.ceil((most + missing) / step) * step;
  return {
    low,
    high,
    splits: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, at) => low + at * step),
  };
}

type Scale = (value: number) => number;

function bandOf(meanDeg: readonly number[], spreadDeg: readonly number[], x: Scale, y: Scale): string {
  const edge = (way: 1 | -1): readonly string[] =>
    meanDeg.map((deg, at) => `${x(at).toFixed(1)} ${y(deg + way * (spreadDeg[at] ?? 0)).toFixed(1)}`);
  return `M${edge(1).join("L")}L${edge(-1).toReversed().join("L")}Z`;
}

/** Where the names of the lines stand: at their ends, pushed apart where the ends meet. */
function endWords(
  curves: readonly StrideCurve[],
  y: Scale,
): readonly { readonly side: "left" | "right" | "both"; readonly atY: number }[] {
  const ends = curves
    .map(({ side = "both" as const, meanDeg }) => ({ side, atY: y(meanDeg.at(-1) ?? 0) }))
    .toSorted((a, b) => a.atY - b.atY);
  const [upper, lower] = ends;
  if (upper === undefined || lower === undefined) return ends;
  const push = Math.max(0, LINE_PX - (lower.atY - upper.atY)) / 2;
  return [
    { ...upper, atY: upper.atY - push },
    { ...lower, atY: lower.atY + push },
  ];
}
