import type { ReadableStream } from "node:stream/web";
import type { Context, MiddlewareHandler } from "hono";
import { Hono } from "hono";
import { stream } from "hono/streaming";
import type { z } from "zod";
import type { RequestProblem } from "../../app/answers.ts";
import type { Backstride } from "../../app/backstride.ts";
import type { ClipRefused } from "../../app/clips.ts";
import { badField } from "../../app/settings.ts";
import type { Result } from "../../engine/units/result.ts";
import { CLIP_LIMIT_BYTES, clipBody, clipRunBody } from "./clip-body.ts";
import { diaryBody } from "./diary-bodies.ts";
import { type Era, inEra } from "./era.ts";
import { failureOf } from "./failure-of.ts";
import { guardLoopback, secureHeaders } from "./guard.ts";
import { limitedTo } from "./limited-body.ts";
import { experimentBody, forecastBody } from "./personal-bodies.ts";
import { statusOf } from "./problem-status.ts";
import { correctionBody, dayQuery, runByHandBody, settingsBody, shoeBody } from "./request-bodies.ts";
import { serveScreens } from "./screens.ts";
import type { UploadProblem, Uploads } from "./uploads.ts";

const JSON_LIMIT_BYTES = 64 * 1024;

/** The product's requests over HTTP, for one runner on the same machine. */
export function createServer(parts: {
  readonly backstride: Backstride;
  readonly uploads: Uploads;
  /** Folder of the built screens. */
  readonly screens: string;
  /** Known only once the server listens. */
  readonly port: () => number;
  /** Who is let in; without it, this machine's own pages. */
  readonly guard?: MiddlewareHandler;
  readonly era?: Era;
  /** More to ask, which only one of several doors has. */
  readonly more?: Hono;
}): Hono {
  const { backstride, uploads } = parts;
  const server = new Hono();
  server.use(secureHeaders);
  server.use(parts.guard ?? guardLoopback(parts.port));
  if (parts.era !== undefined) server.use("/api/*", inEra(parts.era));
  if (parts.more !== undefined) server.route("/", parts.more);
  const limited = limitedTo(JSON_LIMIT_BYTES);

  server.get("/api/overview", async (context) => context.json(await backstride.overview()));
  server.patch("/api/settings", limited, async (context) => {
    const body = await bodyOf(context, settingsBody);
    const saved = body.ok ? await backstride.saveSettings(body.value) : body;
    if (saved.ok) backstride.remeasure().catch(console.error); // goes on behind the answer; the overview counts what is left
    return answer(context, saved);
  });

  server.get("/api/runs", async (context) => context.json(await backstride.runList()));
  server.get("/api/runs/:id", async (context) =>
    answer(context, await backstride.run(context.req.param("id"))),
  );
  server.post("/api/runs", limited, async (context) => {
    const body = await bodyOf(context, runByHandBody);
    return answer(context, body.ok ? await backstride.addRun(body.value) : body);
  });
  server.patch("/api/runs/:id", limited, async (context) => {
    const body = await bodyOf(context, correctionBody);
    return answer(context, body.ok ? await backstride.correctRun(context.req.param("id"), body.value) : body);
  });

  server.get("/api/cadence", async (context) => context.json(await backstride.cadence()));
  server.get("/api/cadence/retraining", async (context) => {
    const asked = dayQuery(context.req.query());
    if (!asked.ok) return answer(context, asked);
    const { since } = asked.value;
    return since === undefined
      ? answer(context, badField("since", "needed"))
      : context.json(await backstride.cadenceRetraining(since));
  });
  server.get("/api/history", async (context) => context.json(await backstride.history()));
  server.get("/api/why", async (context) => {
    const question = dayQuery(context.req.query());
    return question.ok ? context.json(await backstride.why(question.value)) : answer(context, question);
  });

  server.get("/api/shoes", async (context) => context.json(await backstride.shoes()));
  server.post("/api/shoes", limited, async (context) => {
    const body = await bodyOf(context, shoeBody);
    return answer(context, body.ok ? await backstride.saveShoe(body.value) : body);
  });

  server.get("/api/diary", async (context) => context.json(await backstride.told()));
  server.post("/api/diary", limited, async (context) => {
    const body = await bodyOf(context, diaryBody);
    return answer(context, body.ok ? await backstride.tell(body.value.entries) : body);
  });
  server.get("/api/triage", async (context) => context.json(await backstride.triage()));
  server.get("/api/plan", async (context) => context.json(await backstride.plan()));
  server.get("/api/next", async (context) => context.json(await backstride.next()));
  server.get("/api/outcomes", async (context) => context.json(await backstride.outcomes()));
  server.get("/api/personal", async (context) => context.json(await backstride.personal()));
  server.get("/api/forecast", async (context) => answer(context, await backstride.forecast()));
  server.post("/api/forecast", limited, async (context) => {
    const body = await bodyOf(context, forecastBody);
    return answer(context, body.ok ? await backstride.forecast(body.value) : body);
  });
  server.get("/api/experiments", async (context) => context.json(await backstride.experiments()));
  server.post("/api/experiments", limited, async (context) => {
    const body = await bodyOf(context, experimentBody);
    return body.ok ? context.json(await backstride.experiment(body.value)) : answer(context, body);
  });

  server.get("/api/clips", async (context) => context.json(await backstride.clips()));
  server.post("/api/clips", limitedTo(CLIP_LIMIT_BYTES), async (context) => {
    const body = await bodyOf(context, clipBody);
    return answer(context, body.ok ? await backstride.saveClip(body.value) : body);
  });
  server.get("/api/clips/:id", async (context) =>
    answer(context, await backstride.clip(context.req.param("id"))),
  );
  server.put("/api/clips/:id/run", limited, async (context) => {
    const body = await bodyOf(context, clipRunBody);
    if (!body.ok) return answer(context, body);
    return answer(context, await backstride.saveClipRun(context.req.param("id"), body.value.runId));
  });
  server.delete("/api/clips/:id", async (context) => {
    await backstride.deleteClip(context.req.param("id"));
    return context.json({ deleted: true });
  });

  server.get("/api/imports", async (context) => context.json(await backstride.imports()));
  server.post("/api/imports", async (context) => context.json({ importId: await uploads.open() }));
  server.put("/api/imports/:id/files", async (context) => {
    const body = context.req.raw.body as ReadableStream<Uint8Array> | null; // the web's and Node's stream types describe one object
    return answer(
      context,
      await uploads.take(context.req.param("id"), context.req.query("name") ?? "", body),
    );
  });
  server.post("/api/imports/:id/start", async (context) =>
    answer(context, await uploads.start(context.req.param("id"))),
  );
  server.get("/api/imports/:id", async (context) => {
    const importId = context.req.param("id");
    const running = uploads.progress(importId);
    if (running !== undefined) return context.json(running);
    const past = (await backstride.imports()).find((record) => record.importId === importId);
    if (past === undefined)
      return answer(context, { ok: false, problem: { kind: "not-found", what: "import" } });
    const done = past.added + past.known + past.duplicates + past.skipped;
    return context.json({
      ...past,
      done,
      total: done,
      elapsedS: ((past.finishedAtMs ?? past.startedAtMs) - past.startedAtMs) / 1000,
    });
  });
  server.get("/api/imports/:id/outcomes", async (context) =>
    answer(context, await backstride.importOutcomes(context.req.param("id"))),
  );

  server.get("/api/samples", (context) => context.json(backstride.sampleLives()));
  server.post("/api/samples/:id", async (context) => {
    const loaded = await backstride.loadSample(context.req.param("id"));
    if (loaded.ok) parts.era?.turn();
    return answer(context, loaded);
  });

  server.get("/api/export", (context) => {
    context.header("content-type", "application/json; charset=utf-8");
    context.header("content-disposition", 'attachment; filename="backstride-export.json"');
    const withOriginals = context.req.query("originals") === "yes";
    return stream(context, async (out) => {
      for await (const piece of backstride.exportAll({ withOriginals })) await out.write(piece);
    });
  });
  server.delete("/api/everything", async (context) => {
    const { isSimulated } = await backstride.overview(); // a sample goes alone: what the person told stays
    await backstride.eraseAll();
    if (isSimulated) parts.era?.turn();
    else parts.era?.end(Date.now());
    return context.json({ erased: true });
  });

  server.all("/api/*", (context) => context.json({ problem: { kind: "not-found", what: "route" } }, 404));
  server.get("*", serveScreens(parts.screens));
  server.onError((error, context) => {
    console.error(error); // said once here, and not to the page
    const { problem, status } = failureOf(error);
    return context.json({ problem }, status);
  });
  return server;
}

const answer = <Value>(
  context: Context,
  result: Result<Value, RequestProblem | UploadProblem | ClipRefused>,
) =>
  result.ok
    ? context.json(result.value as object)
    : context.json({ problem: result.problem }, statusOf(result.problem));

async function bodyOf<Value>(
  context: Context,
  shape: z.ZodType<Value>,
): Promise<Result<Value, RequestProblem>> {
  let json: unknown;
  try {
    json = await context.req.json();
  } catch {
    return { ok: false, problem: { kind: "bad-field", field: "body", reason: "not JSON" } };
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  return {
    ok: false,
    problem: {
      kind: "bad-field",
      field: issue?.path.join(".") || "body",
      reason: issue?.message ?? "not understood",
    },
  };
}
