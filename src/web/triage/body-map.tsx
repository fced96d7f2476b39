import { type PointerEvent, useId, useState } from "react";
import { Segmented } from "../design/asking.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import {
  BACK_LINES,
  FRONT_LINES,
  HALF_ARM,
  HALF_BODY,
  HEAD,
  HEIGHT,
  mirroredPath,
  SPINE,
  SPOTS,
  type Spot,
  TOP,
  type View,
  WIDTH,
} from "./body-shapes.ts";
import "./body-map.css";

const VIEWS: readonly View[] = ["back", "front"];
/** A drawn body to touch where it hurts. Each place is a real checkbox over its part of the drawing. */
export function BodyMap({
  chosen,
  onToggle,
}: {
  readonly chosen: readonly string[];
  readonly onToggle: (place: string) => void;
}) {
  const { say } = useWords();
  const [view, setView] = useState<View>("back");
  return (
    <div className="map">
      <div className="map-switch">
        <Segmented
          label={say("map.view")}
          value={view}
          options={VIEWS.map((value) => ({ value, label: say(`map.${value}`) }))}
          onChange={setView}
        />
      </div>
      <div className="map-bodies">
        {VIEWS.map((one) => (
          <Body key={one} view={one} isShown={one === view} chosen={chosen} onToggle={onToggle} />
        ))}
      </div>
    </div>
  );
}

function Body({
  view,
  isShown,
  chosen,
  onToggle,
}: {
  readonly view: View;
  readonly isShown: boolean;
  readonly chosen: readonly string[];
  readonly onToggle: (place: string) => void;
}) {
  const { say } = useWords();
  const wording = useWording();
  const outline = useId();
  const [near, setNear] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const spots = SPOTS[view];
  /** A finger that has gone is not near. */
  const hover = ({ pointerType }: PointerEvent, place: string): void =>
    setNear(pointerType === "mouse" ? place : undefined);
  const classOf = ({ place }: Spot): string =>
    ["spot", chosen.includes(place) ? "spot-chosen" : "", near === place ? "spot-near" : ""].join(" ");
  const [leftLabel, rightLabel] =
    view === "back" ? (["left", "right"] as const) : (["right", "left"] as const);

  return (
    <fieldset className={isShown ? "map-body" : "map-body map-body-away"} aria-label={say(`map.${view}`)}>
      <span className="map-caption" aria-hidden="true">
        {say(`map.${view}`)}
      </span>
      <div className="map-drawing">
        <svg viewBox={`0 ${TOP} ${WIDTH} ${HEIGHT - TOP}`} aria-hidden="true" focusable="false">
          <defs>
            <clipPath id={outline}>
              <path d={HALF_BODY} />
              <path d={mirroredPath(HALF_BODY)} />
            </clipPath>
            <linearGradient id={`${outline}-fade`} x1="0" y1="0" x2="0" y2="1">
              <stop offset={TOP / HEIGHT} stopColor="#000" />
              <stop offset="0.12" stopColor="#fff" />
              <stop offset="0.93" stopColor="#fff" />
              <stop offset="1" stopColor="#000" />
            </linearGradient>
            <mask id={`${outline}-mask`} maskUnits="userSpaceOnUse" x="0" y="0" width={WIDTH} height={HEIGHT}>
              <rect width={WIDTH} height={HEIGHT} fill={`url(#${outline}-fade)`} />
            </mask>
          </defs>
          <g mask={`url(#${outline}-mask)`}>
            <g className="map-arm">
              <path d={HALF_ARM} />
              <path d={mirroredPath(HALF_ARM)} />
            </g>
            <ellipse className="map-head" {...HEAD} />
            <g className="map-skin">
              <path d={HALF_BODY} />
              <path d={mirroredPath(HALF_BODY)} />
            </g>
            <g clipPath={`url(#${outline})`}>
              {spots.map((spot) => (
                // biome-ignore lint/a11y/noStaticElementInteractions: the checkbox over it is what it stands for
                <path
                  key={spot.place}
                  d={spot.path}
                  className={classOf(spot)}
                  onClick={() => onToggle(spot.place)}
                  onPointerEnter={(event) => hover(event, spot.place)}
                  onPointerLeave={() => setNear(undefined)}
                />
              ))}
            </g>
          </g>
          {view === "back" ? (
            <g className="map-lines">
              {SPINE.map((y) => (
                <rect key={y} x={144} y={y} width={12} height={7} rx={3.5} />
              ))}
              <path d={BACK_LINES} />
            </g>
          ) : (
            <path className="map-lines" d={FRONT_LINES} />
          )}
          {spots.map(({ place, tick: [x, y], path }) => (
            <g key={place}>
              {focused === place ? (
                <path d={path} className="spot-focus" clipPath={`url(#${outline})`} />
              ) : null}
              {chosen.includes(place) ? (
                <path className="spot-tick" d={`M${x - 7} ${y} l5 5.500 l9.500 -11`} />
              ) : null}
            </g>
          ))}
          <g className="map-sides">
            <text x={14} y={352}>
              {say(`map.${leftLabel}`)}
            </text>
            <text x={WIDTH - 14} y={352} textAnchor="end">
              {say(`map.${rightLabel}`)}
            </text>
          </g>
        </svg>
        {spots.map(({ place, press: [x, y, width, height] }) => (
          <input
            key={place}
            type="checkbox"
            className="spot-press"
            aria-label={wording.place(place)}
            checked={chosen.includes(place)}
            onChange={() => onToggle(place)}
            onPointerEnter={(event) => hover(event, place)}
            onPointerLeave={() => setNear(undefined)}
            onFocus={(event) => setFocused(event.target.matches(":focus-visible") ? place : undefined)}
            onBlur={() => setFocused(undefined)}
            style={{
              left: `${(x / WIDTH) * 100}%`,
              top: `${((y - TOP) / (HEIGHT - TOP)) * 100}%`,
              width: `${(width / WIDTH) * 100}%`,
              height: `${(height / (HEIGHT - TOP)) * 100}%`,
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
