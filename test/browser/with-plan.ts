import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Backstride } from "../../src/app/backstride.ts";
import type { DiaryEntry } from "../../src/app/diary.ts";
import type { Answers } from "../../src/engine/answers/question.ts";
import { someAnswers } from "../../src/engine/triage/make-answers.ts";
import type { Day } from "../../src/engine/units/day.ts";
import { NOW_MS } from "./app-in-browser.ts";
import { axeFinds } from "./looking.ts";

export const TODAY = "2026-11-22" as Day; // a Sunday

const PICTURES = fileURLToPath(new URL("../../test-results/screens/", import.meta.url));

/** A runner whose back has been sore for three weeks and who has nothing that keeps from running. */
export const SORE: Answers = {
  ...someAnswers({
    "pain-since": "2026-11-02" as Day,
    "pain-now": 2,
    equipment: ["floor", "chair", "step", "band", "weight"],
    "minutes-a-day": 20,
  }),
};

/** Tells the answers of a cleared runner, as if they had been given this morning. */
export async function clearedBy(backstride: Backstride, answers: Answers = SORE): Promise<void> {
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
  await told(backstride, {
    kind: "answers",
    entryId: "cleared",
    enteredAtMs: NOW_MS - 3_600_000,
    onDay: TODAY,
    answers: given as Extract<DiaryEntry, { kind: "answers" }>["answers"],
  });
}

export async function told(backstride: Backstride, entry: DiaryEntry): Promise<void> {
  const answer = await backstride.tell([entry]);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
}

/** A picture of the whole screen, and what axe finds on it: nothing. */
export async function looksRight(page: Page, name: string, isWhole = true): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: `${PICTURES}${name}.png`, fullPage: isWhole });
  expect(await axeFinds(page), name).toEqual([]);
}

/** What has the focus, as a screen reader names it. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()",
  );

/** Presses a key until what has the focus is called like this. */
export async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  for (let press = 0; press < 150; press++) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no ${key} leads to ${name}; last was "${await focusedName(page)}"`);
}
