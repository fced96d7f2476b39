import { type Day, dayNumber } from "../../engine/units/day.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

const WIDTH = 720;
const LEFT = 34;
const RIGHT = 8;
const PAIN_TOP = 10;
const PAIN_BOTTOM = 130;
const RUNS_TOP = 144;
const RUNS_BOTTOM = 184;
const LONGEST_SILENCE_DAYS = 14;

interface DayValue {
  readonly day: Day;
  readonly value: number;
}

/** Pain as a line with a dot a day, and distances as bars on the same days: drawn as shapes, so that paper gets it sharp. */
export function PainPicture({
  from,
  to,
  pain,
  runs,
}: {
  readonly from: Day;
  readonly to: Day;
  readonly pain: readonly DayValue[];
  readonly runs: readonly DayValue[];
}) {
  const { say } = useWords();
  const format = useFormat();
  const days = Math.max(1, dayNumber(to) - dayNumber(from));
  const x = (day: Day): number => LEFT + ((dayNumber(day) - dayNumber(from)) / days) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => PAIN_BOTTOM - (value / 10) * (PAIN_BOTTOM - PAIN_TOP);
  const most = Math.max(1, ...runs.map(({ value }) => value));
  const barWidth = Math.max(0.8, Math.min(10, ((WIDTH - LEFT - RIGHT) / days) * 0.7));
  return (
    <svg
      className="paper-picture"
      viewBox={`0 0 ${WIDTH} 206`}
      role="img"
      aria-label={say("paper.pain.picture")}
    >
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} stroke="#bbb" strokeWidth="0.75" />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end" fontSize="11" fill="#000">
            {value}
          </text>
        </g>
      ))}
      <path d={pathOf(pain, x, y)} fill="none" stroke="#000" strokeWidth="1.75" />
      {pain.length > 120
        ? null
        : pain.map(({ day, value }) => <circle key={day} cx={x(day)} cy={y(value)} r="2.4" fill="#000" />)}
      {runs.map(({ day, value }) => {
        const height = (value / most) * (RUNS_BOTTOM - RUNS_TOP);
        return (
          <rect
            key={day}
            x={x(day) - barWidth / 2}
            y={RUNS_BOTTOM - height}
            width={barWidth}
            height={height}
            fill="#777"
          />
        );
      })}
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={RUNS_BOTTOM} y2={RUNS_BOTTOM} stroke="#000" strokeWidth="0.75" />
      {runs.length === 0 ? null : (
        <text x={WIDTH - RIGHT} y={RUNS_TOP - 4} textAnchor="end" fontSize="10.5" fill="#000">
          {say("paper.runs.axis", { distance: format.distanceText(most) })}
        </text>
      )}
      <text x={LEFT} y={202} fontSize="11" fill="#000">
        {format.dayOfYear(from)}
      </text>
      <text x={WIDTH - RIGHT} y={202} textAnchor="end" fontSize="11" fill="#000">
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
