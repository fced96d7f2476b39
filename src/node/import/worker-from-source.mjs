// Runs the worker from its TypeScript source, for tests and development: a worker thread does not
// inherit what made its parent read TypeScript. The bundle has the worker's own program instead.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
