import { type Day, dayNumber } from "../../engine/units/day.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

/** Paper and wide screens get a flat picture, phones a narrow one: its letters can be read on both. */
const SHAPES = {
  wide: { width: 720, pain: [16, 112], runs: [132, 168] },
  narrow: { width: 340, pain: [18, 150], runs: [172, 212] },
} as const;
const LEFT = 22;
const RIGHT = 4;
const BELOW = 18;
const LONGEST_SILENCE_DAYS = 14;

interface DayValue {
  readonly day: Day;
  readonly value: number;
}

interface Drawn {
  readonly from: Day;
  readonly to: Day;
  readonly pain: readonly DayValue[];
  readonly runs: readonly DayValue[];
}

/** Pain as a line with a dot a day, and distances as bars on the same days: drawn as shapes, so that paper gets it sharp. */
export function PainPicture(drawn: Drawn) {
  return (
    <>
      <Picture {...drawn} shape="wide" />
      <Picture {...drawn} shape="narrow" />
    </>
  );
}

function Picture({ from, to, pain, runs, shape }: Drawn & { readonly shape: keyof typeof SHAPES }) {
  const { say } = useWords();
  const format = useFormat();
  const {
    width,
    pain: [painTop, painBottom],
    runs: [runsTop, runsBottom],
  } = SHAPES[shape];
  const days = Math.max(1, dayNumber(to) - dayNumber(from));
  const dayWidth = (width - LEFT - RIGHT) / (days + 1);
  const x = (day: Day): number => LEFT + (dayNumber(day) - dayNumber(from) + 0.5) * dayWidth;
  const y = (value: number): number => painBottom - (value / 10) * (painBottom - painTop);
  const most = Math.max(1, ...runs.map(({ value }) => value));
  const barWidth = Math.max(0.8, Math.min(10, dayWidth * 0.7));
  const line = { x1: LEFT, x2: width - RIGHT } as const;
  return (
    <svg
      className={`paper-picture paper-picture-${shape}`}
      viewBox={`0 0 ${width} ${runsBottom + BELOW}`}
      role="img"
      aria-label={say("paper.pain.picture")}
      fontSize="11"
      fill="#000"
    >
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line {...line} y1={y(value)} y2={y(value)} stroke="#bbb" strokeWidth="0.75" />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <text x={LEFT} y={painTop - 6}>
        {say("paper.pain.axis")}
      </text>
      <path d={pathOf(pain, x, y)} fill="none" stroke="#000" strokeWidth="1.75" />
      {dayWidth < 4
        ? null
        : pain.map(({ day, value }) => <circle key={day} cx={x(day)} cy={y(value)} r="2.4" />)}
      {runs.map(({ day, value }) => {
        const height = (value / most) * (runsBottom - runsTop);
        return (
          <rect
            key={day}
            x={x(day) - barWidth / 2}
            y={runsBottom - height}
            width={barWidth}
            height={height}
            fill="#777"
          />
        );
      })}
      <line {...line} y1={runsBottom} y2={runsBottom} stroke="#000" strokeWidth="0.75" />
      {runs.length === 0 ? null : (
        <text x={LEFT} y={runsTop - 5}>
          {say("paper.runs.axis", { distance: format.distanceText(most) })}
        </text>
      )}
      <text x={LEFT} y={runsBottom + 14}>
        {format.dayOfYear(from)}
      </text>
      <text x={width - RIGHT} y={runsBottom + 14} textAnchor="end">
        {format.dayOfYear(to)}
      </text>
    </svg>
  );
}

/** A line broken where nobody told for a while. */
function pathOf(pain: readonly DayValue[], x: (day: Day) => number, y: (value: number) => number): string {
  let before: Day | undefined;
  let path = "";
  for (const { day, value } of pain) {
    const isBroken = before === undefined || dayNumber(day) - dayNumber(before) > LONGEST_SILENCE_DAYS;
    path += `${isBroken ? "M" : "L"}${x(day).toFixed(1)} ${y(value).toFixed(1)}`;
    before = day;
  }
  return path;
}
