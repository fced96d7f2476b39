import type { Effect } from "../../engine/personal/effects.ts";
import { Icon } from "../design/icon.tsx";
import { usePersonalWords } from "./personal-words.ts";

/** No chart is narrower than this, so that small differences look small; none wider than the other. */
const LEAST_SPAN = 1;
const MOST_SPAN = 4;

/** One row an exposure: a dot for the change, a line for where nine in ten such lines hold the truth. */
export function EffectsFigure({
  effects,
  feltPoints,
  onOpen,
}: {
  readonly effects: readonly Effect[];
  readonly feltPoints: number;
  readonly onOpen: (effect: Effect) => void;
}) {
  const { say, sentenceOf, exposureName, chance, points } = usePersonalWords();
  const span = spanOf(effects, feltPoints);
  return (
    <div className="effects">
      <Axis span={span} />
      <ul className="effect-rows">
        {effects.map((effect) => {
          const { exposure, standing, chanceFelt } = effect;
          const isClear = standing === "clear";
          return (
            <li key={exposure.id}>
              <button
                type="button"
                className={isClear ? "effect-row effect-clear" : "effect-row"}
                onClick={() => onOpen(effect)}
              >
                <span className="effect-words">
                  <strong>{exposureName(exposure.id)}</strong>
                  <span className="soft small">
                    {sentenceOf(effect)} {say("own.chance", { chance: chance(chanceFelt) })}
                  </span>
                </span>
                <span className="whisker-place">
                  <Whisker effect={effect} span={span} feltPoints={feltPoints} />
                </span>
                <span className="effect-go">
                  <span className="visually-hidden">{say("own.show-days")}</span>
                  <Icon name="right" size={20} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="soft small">
        {say("own.axis.felt", { points: points(feltPoints).replace(/[.,]0$/, "") })}
      </p>
    </div>
  );
}

/** Half the width of the axis, in points: the same to both sides, in halves. */
function spanOf(effects: readonly Effect[], feltPoints: number): number {
  const farthest = Math.max(
    LEAST_SPAN,
    feltPoints,
    ...effects.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]),
  );
  return Math.min(MOST_SPAN, Math.ceil(farthest * 2 + 0.2) / 2);
}

/** Where a number of points stands, from the left. */
const placeOf = (points: number, span: number): string =>
  `${(50 + (Math.max(-span, Math.min(span, points)) / span) * 50).toFixed(2)}%`;

function Whisker({
  effect: { change, low, high },
  span,
  feltPoints,
}: {
  readonly effect: Effect;
  readonly span: number;
  readonly feltPoints: number;
}) {
  const at = (points: number): string => placeOf(points, span);
  return (
    <svg className="whisker" width="100%" height="100%" aria-hidden="true" focusable="false">
      <rect
        className="whisker-felt"
        x={at(-feltPoints)}
        y="0"
        height="100%"
        width={`${(Math.min(1, feltPoints / span) * 100).toFixed(2)}%`}
      />
      <line className="whisker-none" x1="50%" x2="50%" y1="0" y2="100%" />
      <line className="whisker-line" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      <circle className="whisker-dot" cx={at(change)} cy="50%" r="6" />
    </svg>
  );
}

function Axis({ span }: { readonly span: number }) {
  const { say, points } = usePersonalWords();
  const tick = span > 2.5 ? 2 : span > 1 ? 1 : 0.5;
  const beside = Math.ceil(span / tick) - 1; // none at the very ends, where its words would be cut
  const ticks = Array.from({ length: 2 * beside + 1 }, (_, at) => (at - beside) * tick);
  return (
    <div className="effect-axis" aria-hidden="true">
      <span />
      <svg className="whisker" width="100%" height="40" aria-hidden="true" focusable="false">
        <text className="axis-side" x="0" y="13">
          {say("own.axis.less")}
        </text>
        <text className="axis-side" x="100%" y="13" textAnchor="end">
          {say("own.axis.more")}
        </text>
        {ticks.map((value) => (
          <text key={value} className="axis-tick" x={placeOf(value, span)} y="34" textAnchor="middle">
            {points(value, "signed").replace(/[.,]0$/, "")}
          </text>
        ))}
      </svg>
      <span />
    </div>
  );
}
