import type { QueryClient, QueryFunctionContext } from "@tanstack/react-query";
import type { PlanOutcome } from "../../app/advice.ts";
import { triageOf } from "../../app/tell.ts";
import { clear } from "../../engine/triage/cleared-triage.ts";
import type { Day } from "../../engine/units/day.ts";
import { everythingTold, listen, localDiary, todayHere } from "../answers/local-diary.ts";
import { savePainSince } from "../findings/pain-since.ts";
import { connection, onErased } from "../server/connection.ts";
import { eraHere } from "../server/era.ts";
import { dropAnswers, keepAnswer, keptAnswer } from "./kept-here.ts";

/** The first words of the questions whose last answer is kept and shown while nothing answers. */
const KEPT_QUESTIONS: ReadonlySet<string> = new Set([
  "overview",
  "plan",
  "next",
  "why",
  "follow-up",
  "experiments",
  "personal",
  "progress",
  "history",
  "cadence",
]);
const PLAN_KEY = JSON.stringify(["plan"]);

/** A phone away from home waits this long for a computer that stays silent, when it has something to show instead. */
const PATIENCE_MS = 5000;
const PATIENCE_WHEN_GONE_MS = 500;

/** Why a kept plan is not shown: plans are for one day, and only for who may move. */
export type PlanWithheld = "of-another-day" | "not-cleared";

export interface Keeping {
  /** When the oldest answer on the screens was given; absent while all are fresh. */
  readonly asOfMs?: number;
  readonly planWithheld?: PlanWithheld;
}

const shownSince = new Map<string, number>();
let planWithheld: PlanWithheld | undefined;
let keeping: Keeping = {};
const listeners = new Set<() => void>();

export const keepingNow = (): Keeping => keeping;

export function onKeeping(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Stands between every question and its answer: keeps what was answered, and gives it back, dated, when nothing
 * answers. A kept plan never outlives its day or a danger.
 */
export async function orKept<Answer>(
  ask: (context: QueryFunctionContext) => Answer | Promise<Answer>,
  context: QueryFunctionContext,
): Promise<Answer> {
  const { queryKey, client } = context;
  if (!KEPT_QUESTIONS.has(String(queryKey[0]))) return ask(context);
  const key = JSON.stringify(queryKey);
  const asked = keeps(key, async () => ask(context));
  asked.catch(() => {}); // heard below, once it is known what is kept
  const kept = await keptFor(key);
  if (kept === undefined) return asked;
  const silence = connection() === "gone" ? PATIENCE_WHEN_GONE_MS : PATIENCE_MS;
  try {
    return await Promise.race([asked, silent(silence)]);
  } catch (problem) {
    if (!isNoAnswer(problem)) throw problem;
    asked.then(
      (late) => client.setQueryData(queryKey, late),
      () => {},
    );
    const isPlan = key === PLAN_KEY;
    const withheld = isPlan ? whyWithheld(kept.answer as PlanOutcome) : undefined; // kept under its own key, by `keeps`
    if (isPlan) planWithheld = withheld;
    if (withheld !== undefined) {
      await dropAnswers([key]).catch(() => {});
      tellListeners();
      throw problem;
    }
    shownSince.set(key, kept.askedAtMs);
    tellListeners();
    return kept.answer as Answer; // the same question made it
  }
}

/** Why this plan must not be shown today, judged by everything told in this browser. */
export function whyWithheld(
  plan: PlanOutcome,
  today: Day = todayHere(),
  triage = triageOf(everythingTold(localDiary()), today),
): PlanWithheld | undefined {
  if (!clear(triage).ok) return "not-cleared";
  return plan.kind !== "plan" || plan.plan.today.day === today ? undefined : "of-another-day";
}

/** Keeps no plan beyond a danger, and nothing beyond an erasure. */
export function watchKept(client: QueryClient): void {
  const dropAll = async (): Promise<void> => {
    await dropAnswers("all").catch(() => {});
    savePainSince("");
    shownSince.clear();
    planWithheld = undefined;
    tellListeners();
    client.removeQueries({ type: "inactive" });
    void client.invalidateQueries();
  };
  onErased(dropAll);
  let wasCleared = true;
  const look = (): void => {
    const isCleared = clear(triageOf(everythingTold(localDiary()), todayHere())).ok;
    if (wasCleared && !isCleared) {
      void dropAnswers([PLAN_KEY]).catch(() => {});
      client.removeQueries({ queryKey: ["plan"], type: "inactive" });
    }
    wasCleared = isCleared;
  };
  listen(look);
  look();
}

/** Everything was erased: no answer of before stays here. */
export const forgetAnswers = (): Promise<void> => dropAnswers("all").catch(() => {});

async function keeps<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
  const askedAtMs = Date.now();
  const answer = await ask();
  shownSince.delete(key);
  if (key === PLAN_KEY) planWithheld = undefined;
  tellListeners();
  const era = eraHere();
  const screens = screensHere();
  await keepAnswer(key, {
    answer,
    askedAtMs,
    ...(era !== undefined && { era }),
    ...(screens !== undefined && { screens }),
  }).catch(() => {}); // no database: shown all the same
  return answer;
}

async function keptFor(key: string) {
  const kept = await keptAnswer(key).catch(() => undefined);
  return kept !== undefined && kept.era === eraHere() && kept.screens === screensHere() ? kept : undefined;
}

/** Names this build: its first script is called after all that it may load. */
const screensHere = (): string | undefined =>
  document.querySelector<HTMLScriptElement>("script[type=module]")?.src;

const SILENT = Symbol("nothing was answered in time");

const silent = (afterMs: number): Promise<never> =>
  new Promise((_, fail) => {
    setTimeout(() => fail(SILENT), afterMs);
  });

const isNoAnswer = (problem: unknown): boolean =>
  problem === SILENT ||
  (typeof problem === "object" && problem !== null && "kind" in problem && problem.kind === "no-connection");

function tellListeners(): void {
  const oldest = Math.min(...shownSince.values());
  keeping = {
    ...(shownSince.size === 0 ? {} : { asOfMs: oldest }),
    ...(planWithheld === undefined ? {} : { planWithheld }),
  };
  for (const listener of listeners) listener();
}
