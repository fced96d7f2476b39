import { type Body, middleOf } from "../../../engine/exercises/figure/body.ts";
import type { Prop } from "../../../engine/exercises/figure/movement.ts";
import { type Frame, mix, placeIn, type Vector } from "../../../engine/exercises/figure/vector.ts";
import { type Camera, type Spot, spotOf } from "./camera.ts";
import { SCALE } from "./outline.ts";
import type { Scene } from "./scene.ts";

interface PropsDrawn {
  readonly props: readonly Prop[];
  readonly scene: Scene;
  readonly body: Body;
}

/** The floor and what stands on it, behind the figure. */
export function Furniture({ props, scene, body }: PropsDrawn) {
  const isAbove = scene.camera.near[1] > 0.5;
  return (
    <g>
      {isAbove ? null : (
        <line
          className="figure-floor"
          x1={at(scene.left + 0.03)}
          x2={at(scene.left + scene.width - 0.03)}
          y1={0.6}
          y2={0.6}
        />
      )}
      {props.map((prop) => (
        <Standing key={prop.kind} prop={prop} scene={scene} body={body} />
      ))}
    </g>
  );
}

/** What the figure holds or wears, before it. */
export function Carried({ props, scene, body }: PropsDrawn) {
  return (
    <g>
      {props.map((prop) => (
        <Held key={prop.kind} prop={prop} camera={scene.camera} body={body} />
      ))}
    </g>
  );
}

function Standing({
  prop,
  scene,
  body,
}: {
  readonly prop: Prop;
  readonly scene: Scene;
  readonly body: Body;
}) {
  const { camera } = scene;
  const isFront = Math.abs(camera.right[0]) < 0.5;
  switch (prop.kind) {
    case "mat":
      if (camera.near[1] > 0.5) {
        const width = 0.62;
        return (
          <rect
            className="figure-mat"
            x={at(prop.from)}
            y={at(-width / 2)}
            width={at(prop.to - prop.from)}
            height={at(width)}
            rx="3"
          />
        );
      }
      return (
        <rect
          className="figure-mat"
          x={at(prop.from)}
          y="0"
          width={at(prop.to - prop.from)}
          height="2"
          rx="1"
        />
      );
    case "wall": {
      const [near, far] = [0.2, -0.2].map((aside) => at(spotOf(camera, [prop.at, 0, aside]).x));
      const [left, right] = [Math.min(near ?? 0, far ?? 0), Math.max(near ?? 0, far ?? 0)];
      const top = at(scene.top + 0.03);
      return (
        <g>
          <rect className="figure-wall" x={left} y={top} width={right - left} height={-top} rx="1" />
          <rect className="figure-prop" x={right} y={top} width="2" height={-top} rx="1" />
        </g>
      );
    }
    case "chair": {
      if (isFront) return null;
      const [from, to, seat] = [at(prop.from), at(prop.to), at(prop.seat)];
      const backX = from + 1.2;
      return (
        <g className="figure-chair">
          <path d={`M${from + 1.8} ${-seat + 2}L${from + 0.6} 0M${to - 1.8} ${-seat + 2}L${to - 0.6} 0`} />
          {prop.back === "behind" ? <path d={`M${backX} ${-seat + 1}L${backX - 2.6} ${-seat - 26}`} /> : null}
          <rect className="figure-prop" x={from} y={-seat} width={to - from} height="3" rx="1.5" />
        </g>
      );
    }
    case "box": {
      const [from, to] = isFront ? [-0.24, 0.06] : [prop.from, prop.to];
      return (
        <rect
          className="figure-prop"
          x={at(from)}
          y={at(-prop.height)}
          width={at(to - from)}
          height={at(prop.height)}
          rx="1.2"
        />
      );
    }
    case "bicycle":
      return <Bicycle body={body} camera={camera} />;
    default:
      return null;
  }
}

function Held({ prop, camera, body }: { readonly prop: Prop; readonly camera: Camera; readonly body: Body }) {
  const seen = (place: Vector): Spot => spotOf(camera, place);
  switch (prop.kind) {
    case "band": {
      const [left, right] =
        prop.around === "knees"
          ? [alongShank(body, "L", -0.03), alongShank(body, "R", -0.03)]
          : [alongShank(body, "L", -0.2), alongShank(body, "R", -0.2)];
      const [a, b] = [seen(left), seen(right)];
      return <path className="figure-band" d={`M${spot(a)}L${spot(b)}`} />;
    }
    case "strap":
      return (
        <g>
          {prop.held.map((hand) => (
            <path
              key={hand}
              className="figure-strap"
              d={`M${spot(seen(middleOf(body, hand)))}L${spot(seen(middleOf(body, prop.over)))}`}
            />
          ))}
        </g>
      );
    case "weight": {
      const { x, y } = seen(middleOf(body, prop.held));
      return (
        <g>
          <path className="figure-weight-bar" d={`M${at(x) - 4.6} ${at(y)}H${at(x) + 4.6}`} />
          <rect className="figure-weight" x={at(x) - 6.6} y={at(y) - 3} width="3" height="6" rx="1" />
          <rect className="figure-weight" x={at(x) + 3.6} y={at(y) - 3} width="3" height="6" rx="1" />
        </g>
      );
    }
    case "arrow": {
      const { x, y } = seen(middleOf(body, prop.over));
      const [foot, tip] = prop.points === "up" ? [-11, -18] : [-18, -11];
      const barb = Math.sign(foot - tip) * 2.6;
      return (
        <path
          className="figure-arrow"
          d={`M${at(x)} ${at(y) + foot}V${at(y) + tip}M${at(x) - 2.6} ${at(y) + tip + barb}L${at(x)} ${at(y) + tip}L${at(x) + 2.6} ${at(y) + tip + barb}`}
        />
      );
    }
    case "phone": {
      const frame: Frame = prop.on === "thigh" ? body.frames.thighR : body.frames.shankR;
      const out = prop.on === "thigh" ? 0.053 : 0.036;
      const [a, b] = [seen(placeIn(frame, [out, -0.1, 0])), seen(placeIn(frame, [out - 0.005, -0.17, 0]))];
      return <path className="figure-phone" d={`M${spot(a)}L${spot(b)}`} />;
    }
    default:
      return null;
  }
}

/** Wheels and frame stand still; cranks follow the feet. */
function Bicycle({ body, camera }: { readonly body: Body; readonly camera: Camera }) {
  const feet = [middleOf(body, "ballL"), middleOf(body, "ballR")] as const;
  const axle = spotOf(camera, mix(feet[0], feet[1], 0.5));
  const seat = spotOf(camera, middleOf(body, "pelvis"));
  const grip = spotOf(camera, mix(middleOf(body, "palmL"), middleOf(body, "palmR"), 0.5));
  const wheel = 19;
  const back = { x: at(axle.x) - 25, y: -wheel };
  const front = { x: at(axle.x) + 34, y: -wheel };
  const saddle = { x: at(seat.x) + 1, y: at(seat.y) + 7.4 };
  const head = { x: at(grip.x) - 4, y: at(grip.y) + 5 };
  const crank = { x: at(axle.x), y: at(axle.y) };
  return (
    <g className="figure-chair">
      <circle cx={back.x} cy={back.y} r={wheel} />
      <circle cx={front.x} cy={front.y} r={wheel} />
      <path
        d={`M${back.x} ${back.y}L${crank.x} ${crank.y}L${saddle.x} ${saddle.y}ZM${crank.x} ${crank.y}L${head.x} ${head.y}L${front.x} ${front.y}M${saddle.x + 2} ${saddle.y + 6}L${head.x} ${head.y}M${head.x} ${head.y}L${at(grip.x)} ${at(grip.y)}M${saddle.x - 6} ${saddle.y}H${saddle.x + 6}`}
      />
      {feet.map((foot, i) => (
        <path key={i === 0 ? "L" : "R"} d={`M${crank.x} ${crank.y}L${spot(spotOf(camera, foot))}`} />
      ))}
    </g>
  );
}

const at = (value: number): number => Math.round(value * SCALE * 100) / 100;
const spot = ({ x, y }: Spot): string => `${at(x)} ${at(y)}`;
const alongShank = (body: Body, side: "L" | "R", down: number): Vector =>
  placeIn(body.frames[`shank${side}`], [0, down, 0]);
