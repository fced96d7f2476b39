import type { Effect } from "../../engine/personal/effects/effects.ts";
import { Icon } from "../design/icon.tsx";
import { usePersonalWords } from "./personal-words.ts";
import { spanOf } from "./points-axis.ts";
import { PointsTicks } from "./points-ticks.tsx";
import { Whisker } from "./whisker.tsx";

/** One row an exposure: a dot for the change, a line for where nine in ten such lines hold the truth. */
export function EffectsFigure({
  effects,
  feltPoints,
  onOpen,
}: {
  /** Those that are clear first. */
  readonly effects: readonly Effect[];
  readonly feltPoints: number;
  readonly onOpen: (effect: Effect) => void;
}) {
  const { say, points } = usePersonalWords();
  const span = spanOf(effects, feltPoints);
  const clear = effects.filter(({ standing }) => standing === "clear");
  const others = effects.filter(({ standing }) => standing !== "clear");
  const rowOf = (effect: Effect) => (
    <EffectRow key={effect.exposure.id} effect={effect} span={span} feltPoints={feltPoints} onOpen={onOpen} />
  );
  const isCut = effects.some(({ low, high }) => low < -span || high > span);
  return (
    <div className="effects">
      <Axis span={span} />
      {clear.length === 0 ? null : <ul className="effect-rows">{clear.map(rowOf)}</ul>}
      {clear.length === 0 || others.length === 0 ? null : <p className="effect-group">{say("own.others")}</p>}
      {others.length === 0 ? null : <ul className="effect-rows">{others.map(rowOf)}</ul>}
      <p className="soft small">
        {say("own.axis.felt", { points: points(feltPoints).replace(/[.,]0$/, "") })}
        {isCut ? ` ${say("own.axis.cut")}` : ""}
      </p>
    </div>
  );
}

function EffectRow({
  effect,
  span,
  feltPoints,
  onOpen,
}: {
  readonly effect: Effect;
  readonly span: number;
  readonly feltPoints: number;
  readonly onOpen: (effect: Effect) => void;
}) {
  const { say, exposureName, rowText, points } = usePersonalWords();
  const { exposure, standing, change, low, high } = effect;
  const isClear = standing === "clear";
  return (
    <li>
      <button
        type="button"
        className={isClear ? "effect-row effect-clear" : "effect-row"}
        onClick={() => onOpen(effect)}
      >
        <span className="effect-words">
          <strong>{exposureName(exposure.id)}</strong> <span className="soft small">{rowText(effect)}</span>
        </span>{" "}
        <span className="effect-range">
          {isClear ? <strong>{points(change, "signed")}</strong> : null}{" "}
          <span>{say("own.range", { low: points(low), high: points(high) })}</span>
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
}

function Axis({ span }: { readonly span: number }) {
  return (
    <div className="effect-axis" aria-hidden="true">
      <svg className="whisker" width="100%" height="40" aria-hidden="true" focusable="false">
        <PointsTicks span={span} sidesY={13} ticksY={34} />
      </svg>
    </div>
  );
}
