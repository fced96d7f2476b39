import type { ReactNode } from "react";

// Drawn for this product: a runner, a phone, and what lies between them. 200 by 120, ground at 108.

export const GUIDE_PICTURES: Readonly<
  Record<"side" | "rear" | "height" | "light" | "clothes" | "rail" | "frames", () => ReactNode>
> = {
  side: () => (
    <>
      <Ground />
      <Lens x={30} y={60} />
      <path className="pic-path" d="M150 14v92" />
      <path className="pic-angle" d="M44 60h88M150 60h-14v14h14" />
      <FromAbove x={150} y={60} turn={-90} />
      <text className="pic-words" x={90} y={52}>
        3–5 m
      </text>
    </>
  ),
  rear: () => (
    <>
      <Ground />
      <Lens x={30} y={60} />
      <path className="pic-path" d="M44 60h148" />
      <FromAbove x={150} y={60} turn={0} />
      <text className="pic-words" x={90} y={50}>
        3–5 m
      </text>
    </>
  ),
  height: () => (
    <>
      <Floor />
      <Runner x={142} />
      <path className="pic-angle" d="M44 66h92" />
      <path className="pic-limb-thin" d="M32 74v34M32 96l-9 12M32 96l9 12" />
      <rect className="pic-phone" x={24} y={56} width={16} height={20} rx={3} />
      <circle className="pic-lens" cx={36} cy={66} r={2.5} />
    </>
  ),
  light: () => (
    <>
      <Floor />
      <Runner x={142} />
      <circle className="pic-sun" cx={40} cy={28} r={12} />
      <path className="pic-ray" d="M56 34l22 10M54 42l18 16M48 46l8 18" />
      <rect className="pic-phone" x={24} y={66} width={16} height={20} rx={3} />
      <circle className="pic-lens" cx={36} cy={76} r={2.5} />
    </>
  ),
  clothes: () => (
    <>
      <Floor />
      <g className="pic-good">
        <Runner x={62} />
        <path className="pic-mark" d="M28 26l6 6 12-14" />
      </g>
      <g>
        <Runner x={150} />
        <path className="pic-cloth" d="M138 34l20 2 8 34-12 4 8 18-16 2-6-18-10 14-12-8 10-20Z" />
        <path className="pic-mark pic-no" d="M112 16l14 14M126 16l-14 14" />
      </g>
    </>
  ),
  rail: () => (
    <>
      <Floor />
      <Runner x={120} />
      <path className="pic-rail" d="M64 108V66h112v42" />
      <path className="pic-mark pic-no" d="M30 20l16 16M46 20 30 36" />
    </>
  ),
  frames: () => (
    <>
      <Floor />
      {[34, 74, 114, 154].map((x, index) => (
        <g key={x} className={index === 3 ? "" : "pic-faint"}>
          <Runner x={x} phase={index} />
        </g>
      ))}
    </>
  ),
};

const Floor = () => <path className="pic-ground" d="M6 108h188" />;

/** Seen from above: a plain floor. */
const Ground = () => <rect className="pic-floor" x={6} y={8} width={188} height={104} rx={8} />;

/** A phone seen from above, looking right. */
const Lens = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <>
    <path className="pic-cone" d={`M${x + 6} ${y}L${x + 150} ${y - 46}v92Z`} />
    <rect className="pic-phone" x={x - 4} y={y - 10} width={8} height={20} rx={2} />
  </>
);

/** A runner seen from above: head, shoulders, and which way they run (0 is right). */
const FromAbove = ({ x, y, turn }: { readonly x: number; readonly y: number; readonly turn: number }) => (
  <g transform={`translate(${x} ${y}) rotate(${turn})`}>
    <path className="pic-limb" d="M0-14V14" />
    <path className="pic-limb-thin" d="M-2-15q10 2 12 8M2 15q-10-2-10-8" />
    <circle className="pic-head" r={8} />
    <path className="pic-arrow" d="M16 0h16m-6-6 6 6-6 6" />
  </g>
);

const LEGS = [
  ["M0 62l14 14-4 20 8 2", "M0 62l-8 18-18 4-4 6"],
  ["M0 62l10 18-8 22 8 2", "M0 62l-2 20-18 8-2 8"],
  ["M0 62l2 22-8 20 8 2", "M0 62l10 14-14 10-4 8"],
  ["M0 62l14 14-4 20 8 2", "M0 62l-8 18-18 4-4 6"],
] as const;

/** A runner from the side, hips at 62, running to the right. */
const Runner = ({ x, phase = 0 }: { readonly x: number; readonly phase?: number }) => {
  const [near, far] = LEGS[phase] ?? LEGS[0];
  return (
    <g transform={`translate(${x} 4)`}>
      <path className="pic-limb pic-far" d={far} />
      <path className="pic-limb pic-far" d="M4 34l10 12 10-6" />
      <path className="pic-limb pic-trunk" d="M4 32L0 62" />
      <path className="pic-limb" d={near} />
      <path className="pic-limb" d="M4 34l-12 10 6 12" />
      <circle className="pic-head" cx={7} cy={18} r={8} />
    </g>
  );
};
