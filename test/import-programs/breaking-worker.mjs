import { parentPort } from "node:worker_threads";

// A worker of the import that breaks in every way a reader could, told by the name of the file.

parentPort.on("message", ({ id, task: { name } }) => {
  if (name.includes("hang")) for (;;);
  if (name.includes("throw")) throw new Error("broken on purpose");
  if (name.includes("leave")) process.exit(3);
  if (name.includes("flood")) for (const held = []; ; ) held.push(new Array(1e6).fill(held.length));
  parentPort.postMessage({
    kind: "item",
    id,
    item: { name, kind: "skipped", problem: { kind: "no-samples" } },
  });
});
parentPort.postMessage({ kind: "ready" });
