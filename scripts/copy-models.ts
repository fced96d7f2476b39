// Takes the pose models and the runtime they need out of their packages, and lists them with their hashes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve as resolvePath } from "node:path";
import type { Plugin } from "vite";

const resolve = createRequire(import.meta.url).resolve;
const folderOf = (name: string): string => dirname(resolve(name));

const FOLDERS = {
  "@mediapipe/pose": folderOf("@mediapipe/pose/package.json"),
  "@litertjs/core": join(dirname(folderOf("@litertjs/core")), "wasm"),
};

/** Only what is used. What the detector's package calls "assets" is a model like the others. */
const FILES: readonly {
  readonly id: string;
  readonly from: keyof typeof FOLDERS;
  readonly file: string;
  readonly as?: string;
}[] = [
  {
    id: "detector",
    from: "@mediapipe/pose",
    file: "pose_solution_packed_assets.data",
    as: "pose_detector.tflite",
  },
  { id: "full", from: "@mediapipe/pose", file: "pose_landmark_full.tflite" },
  { id: "heavy", from: "@mediapipe/pose", file: "pose_landmark_heavy.tflite" },
  { id: "runtime", from: "@litertjs/core", file: "litert_wasm_internal.js" },
  { id: "runtime-wasm", from: "@litertjs/core", file: "litert_wasm_internal.wasm" },
  { id: "compat-runtime", from: "@litertjs/core", file: "litert_wasm_compat_internal.js" },
  { id: "compat-runtime-wasm", from: "@litertjs/core", file: "litert_wasm_compat_internal.wasm" },
];

/** Writes `models/` into a folder of built screens. A name holds its content's hash: it never changes under it. */
export function copyModels(screens: string): void {
  const folder = join(screens, "models");
  mkdirSync(folder, { recursive: true });
  const files = FILES.map(({ id, from, file, as = file }) => {
    const bytes = readFileSync(join(FOLDERS[from], file));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const path = as.replace(/\.[a-z]+$/, (ending) => `-${sha256.slice(0, 8)}${ending}`);
    writeFileSync(join(folder, path), bytes);
    return { id, path, bytes: bytes.length, sha256 };
  });
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`);
}

/** The same as a step of the build of the screens. */
export const modelsBesideScreens = (): Plugin => {
  let screens: string;
  return {
    name: "models-beside-screens",
    apply: "build",
    configResolved(config) {
      screens = resolvePath(config.root, config.build.outDir);
    },
    closeBundle() {
      copyModels(screens);
    },
  };
};
