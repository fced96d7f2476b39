import { randomUUID } from "node:crypto";
import type { HomeTestResult } from "../../../engine/answers/check-in.ts";
import { HOME_TESTS, homeTestById } from "../../../engine/answers/home-tests.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

export interface HomeTestWords {
  readonly value?: number;
  readonly side?: "left" | "right" | "both";
  readonly passed?: "yes" | "no";
  /** ST10: pain before, after bending, after arching. */
  readonly direction?: readonly [number, number, number];
}

/** `backstride test NAME`: how a home test is done, or with a result, its note in the diary. */
export function homeTestCommand(name: string | undefined, words: HomeTestWords): Command {
  return async (terminal) => {
    if (name === undefined) {
      if (terminal.wantsJson) printJson(terminal, "backstride.tests/1", { tests: HOME_TESTS });
      else for (const test of HOME_TESTS) terminal.out(`${test.id}  ${test.name}\n`);
      return EXIT.done;
    }
    const test =
      homeTestById(name.toUpperCase()) ??
      HOME_TESTS.find((one) => one.name.toLowerCase().includes(name.toLowerCase()));
    if (test === undefined) {
      terminal.remark(`No home test is called ${name}. \`backstride test\` lists them.\n`);
      return EXIT.notFound;
    }
    const result = resultFrom(words);
    if (result === undefined) {
      if (terminal.wantsJson) printJson(terminal, "backstride.test/1", { test });
      else
        terminal.out(
          `${test.id}  ${test.name}\n${test.how}\nMeasures: ${test.measure}\nBear in mind: ${test.validity}\nOnly with the danger questions clear (backstride triage), and pain of 3 or less at rest.\n`,
        );
      return EXIT.done;
    }
    if (result.side === undefined && result.value !== undefined && test.isPerSide) {
      terminal.remark(`This test is done for each side: add --side left or --side right.\n`);
      return EXIT.badUsage;
    }
    const backstride = await terminal.backstride();
    const { today } = await backstride.overview();
    const entry = {
      kind: "home-test",
      entryId: randomUUID(),
      enteredAtMs: Date.now(),
      onDay: today,
    } as const;
    const told = await backstride.tell([{ ...entry, result: { ...result, testId: test.id } }]);
    if (!told.ok) throw new Error(told.problem.kind); // nothing in it comes unchecked
    if (terminal.wantsJson) printJson(terminal, "backstride.test/1", { test: test.id, onDay: today, result });
    else {
      terminal.out(`Noted: ${test.name}, ${today}. Repeat it in four weeks at the earliest.\n`);
      if (result.direction !== undefined)
        terminal.out("Did it send pain further down a leg? Say so now: backstride checkin --legs new\n");
    }
    return EXIT.done;
  };
}

function resultFrom({
  value,
  side,
  passed,
  direction,
}: HomeTestWords): Omit<HomeTestResult, "onDay" | "testId"> | undefined {
  if (value === undefined && passed === undefined && direction === undefined) return undefined;
  const [painBefore, painAfterBending, painAfterArching] = direction ?? [];
  return {
    ...(value === undefined ? {} : { value }),
    ...(side === undefined ? {} : { side }),
    ...(passed === undefined ? {} : { isPassed: passed === "yes" }),
    ...(painBefore === undefined || painAfterBending === undefined || painAfterArching === undefined
      ? {}
      : { direction: { painBefore, painAfterBending, painAfterArching } }),
  };
}
