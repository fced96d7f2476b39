import { usePersonalWords } from "./personal-words.ts";
import { axisTicks } from "./points-axis.ts";
import { placeOf } from "./whisker.tsx";

/** Which side is less pain and which more, and the points between them. */
export function PointsTicks({
  span,
  sidesY,
  ticksY,
}: {
  readonly span: number;
  readonly sidesY: number;
  readonly ticksY: number;
}) {
  const { say, points } = usePersonalWords();
  return (
    <>
      <text className="axis-side" x="0" y={sidesY}>
        {say("own.axis.less")}
      </text>
      <text className="axis-side" x="100%" y={sidesY} textAnchor="end">
        {say("own.axis.more")}
      </text>
      {axisTicks(span).map((value) => (
        <text key={value} className="axis-tick" x={placeOf(value, span)} y={ticksY} textAnchor="middle">
          {points(value, "signed").replace(/[.,]0$/, "")}
        </text>
      ))}
    </>
  );
}
