import { cpus } from "node:os";

// `npm run bench` runs every bench, `npm run bench -- reading` one of them.

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  reading: async () => (await import("./reading.ts")).benchReading(),
  import: async () => (await import("./import.ts")).benchImport(),
  history: async () => (await import("./history.ts")).benchHistory(),
  "own-words": async () => (await import("./own-words.ts")).benchOwnWords(),
  forecast: async () => (await import("./forecast.ts")).benchForecast(),
  personal: async () => (await import("./personal.ts")).benchPersonal(),
  screens: async () => (await import("./screens.ts")).benchScreens(),
  gait: async () => (await import("./gait.ts")).benchGait(),
  form: async () => (await import("./form.ts")).benchForm(),
  fuzz: async () => (await import("./fuzz.ts")).benchFuzz(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(2);
}

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"})`,
);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n## ${name}\n`);
  await bench();
}
