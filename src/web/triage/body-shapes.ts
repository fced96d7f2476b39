/** One place of the map: how it is drawn and where it takes a press. Units of a 300 × 530 drawing, middle at x = 150. */
export interface Spot {
  /** An id of `PLACES`. */
  readonly place: string;
  /** Drawn inside the outline of the body, which cuts off what stands over. */
  readonly path: string;
  /** x, y, width, height of the pressing area: 44 px or more on the smallest phone. */
  readonly press: readonly [number, number, number, number];
  /** Where the tick of a chosen place stands. */
  readonly tick: readonly [number, number];
}

export type View = "back" | "front";
export const WIDTH = 300;
export const HEIGHT = 530;
/** The drawing begins here: of the head the lower half is enough, and the low back comes into sight. */
export const TOP = 26;

/** The right half of trunk and leg as we look at it; the left half is its mirror image. */
export const HALF_BODY =
  "M149.500 56 L164 56 C164 76 166 86 178 92 C198 100 224 103 236 122 C242 133 239 148 233 160 C229 184 223 206 219.500 226 C217.500 244 221 258 227 272 C235 296 237 318 234 342 C231 378 224 414 216 450 C214 462 216 474 215 488 C213 504 210 518 208 530 L172 530 C170 506 168 482 168 458 C164 430 158 402 154 377 L149.500 372 Z";
export const HALF_ARM =
  "M206 98 C236 100 255 114 257 142 C259 180 264 206 268 238 C271 262 273 280 275 302 C276 318 261 322 258 306 C254 284 250 258 246 236 C242 210 237 184 233 160 Z";
export const HEAD = { cx: 150, cy: 36, rx: 25, ry: 31 } as const;

/** Quiet marks that say which side we look at: spine and shoulder blades, or collarbones and navel. */
export const SPINE: readonly number[] = [104, 121, 138, 155, 172, 189, 206, 224, 242, 260];
export const BACK_LINES = "M176 128 C186 140 190 156 186 172 M124 128 C114 140 110 156 114 172";
export const FRONT_LINES =
  "M158 102 C174 106 196 106 214 112 M142 102 C126 106 104 106 86 112 M150 243 L150 247 M188 160 C180 170 166 172 156 166 M112 160 C120 170 134 172 144 166";

const BACK_MIDDLE: readonly Spot[] = [
  {
    place: "neck",
    path: rounded(126, 58, 48, 38, 10),
    press: [126, 50, 48, 46],
    tick: [150, 76],
  },
  {
    place: "mid-back",
    path: "M84 106 Q84 100 92 100 H208 Q216 100 216 106 L208 160 Q206 168 198 168 H196 Q190 168 190 176 V206 Q190 216 180 216 H120 Q110 216 110 206 V176 Q110 168 104 168 H102 Q94 168 92 160 Z",
    press: [110, 100, 80, 114],
    tick: [150, 146],
  },
  {
    place: "low-back-middle",
    path: rounded(127, 220, 46, 60, 8),
    press: [126.5, 219, 47, 63],
    tick: [150, 250],
  },
  {
    place: "sacrum",
    path: "M132 284 H168 Q175 284 174 291 L168 320 Q166 327 158 327 H142 Q134 327 132 320 L126 291 Q125 284 132 284 Z",
    press: [126.5, 283, 47, 46],
    tick: [150, 305],
  },
  {
    place: "tailbone",
    path: "M141 331 H159 Q166 331 164 338 L157 362 Q150 372 143 362 L136 338 Q134 331 141 331 Z",
    press: [127, 330, 46, 46],
    tick: [150, 347],
  },
];
const BACK_SIDE: readonly Spot[] = [
  {
    place: "flank-right",
    path: "M203 172 Q194 172 194 180 V208 Q194 216 202 216 H260 V172 Z",
    press: [193, 171, 48, 46],
    tick: [208, 194],
  },
  {
    place: "low-back-right",
    path: "M185 220 Q177 220 177 228 V272 Q177 280 185 280 H270 V220 Z",
    press: [176, 219, 48, 62],
    tick: [198, 250],
  },
  {
    place: "buttock-right",
    path: "M186 284 Q178 284 177 291 L169 334 L160 366 Q157 374 164 374 Q200 380 250 368 V284 Z",
    press: [175, 283, 58, 92],
    tick: [202, 330],
  },
  {
    place: "thigh-back-right",
    path: "M157 380 Q196 388 250 375 L240 452 H160 Z",
    press: [158, 380, 66, 72],
    tick: [193, 416],
  },
  {
    place: "lower-leg-right",
    path: "M150 458 H240 V530 H150 Z",
    press: [164, 457, 58, 68],
    tick: [191, 490],
  },
];

const FRONT_MIDDLE: readonly Spot[] = [
  {
    place: "belly",
    path: "M124 190 H176 Q192 190 192 204 V268 Q192 280 180 280 H120 Q108 280 108 268 V204 Q108 190 124 190 Z",
    press: [106, 190, 88, 91],
    tick: [150, 222],
  },
  {
    place: "pelvis-front",
    path: "M122 284 H178 Q188 284 186 292 L176 318 Q173 327 164 327 H136 Q127 327 124 318 L114 292 Q112 284 122 284 Z",
    press: [117, 283, 66, 46],
    tick: [150, 305],
  },
];
/** As we look at the front, the runner's left stands on the right. */
const FRONT_SIDE: readonly Spot[] = [
  {
    place: "hip-left",
    path: "M201 268 Q196 268 195 274 L193 284 L186 318 Q184 330 194 334 L250 345 V268 Z",
    press: [191, 268, 50, 62],
    tick: [212, 302],
  },
  {
    place: "groin-left",
    path: "M153 331 H166 Q177 330 181 326 L184 334 Q188 340 198 342 L186 352 Q170 364 160 378 L153 378 Z",
    press: [152, 331, 46, 46],
    tick: [167, 347],
  },
  {
    place: "thigh-front-left",
    path: "M161 384 Q172 366 190 355 L202 346 L250 352 L240 452 H160 Z",
    press: [160, 380, 66, 72],
    tick: [197, 410],
  },
  { place: "lower-leg-left", path: "M150 458 H240 V530 H150 Z", press: [164, 457, 58, 68], tick: [191, 490] },
];

export const SPOTS: Readonly<Record<View, readonly Spot[]>> = {
  back: withMirrored(BACK_MIDDLE, BACK_SIDE),
  front: withMirrored(FRONT_MIDDLE, FRONT_SIDE),
};

/** The spots of a view as drawn, and for each side spot the other side. `isMirrored` is drawn by a flipped path. */
function withMirrored(middle: readonly Spot[], side: readonly Spot[]): readonly Spot[] {
  return [...middle, ...side.flatMap((spot) => [mirrored(spot), spot])];
}

function mirrored({ place, path, press: [x, y, width, height], tick }: Spot): Spot {
  return {
    place: place.endsWith("-left") ? place.replace(/-left$/, "-right") : place.replace(/-right$/, "-left"),
    path: mirroredPath(path),
    press: [WIDTH - x - width, y, width, height],
    tick: [WIDTH - tick[0], tick[1]],
  };
}

/** Every x of an absolute path, seen in the mirror of the middle line. */
export function mirroredPath(path: string): string {
  return path.replace(/([MLCQHVZ])([^MLCQHVZ]*)/g, (_, command: string, numbers: string) => {
    const values =
      numbers.trim() === ""
        ? []
        : numbers
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    const flipped = values.map((value, at) => {
      const isX = command === "H" || (command !== "V" && at % 2 === 0);
      return isX ? WIDTH - value : value;
    });
    return `${command}${flipped.join(" ")} `;
  });
}

function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const right = x + width;
  const bottom = y + height;
  return `M${x + radius} ${y} H${right - radius} Q${right} ${y} ${right} ${y + radius} V${bottom - radius} Q${right} ${bottom} ${right - radius} ${bottom} H${x + radius} Q${x} ${bottom} ${x} ${bottom - radius} V${y + radius} Q${x} ${y} ${x + radius} ${y} Z`;
}
