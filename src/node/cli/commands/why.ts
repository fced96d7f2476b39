import type { Reference, Settings, WhyAnswer } from "../../../app/answers.ts";
import type { SharedWordKey } from "../../../app/words/en.ts";
import { fillWords, findingValues, wordsOr } from "../../../app/words/fill-words.ts";
import { tellOwnDays } from "../../../app/words/tell-effect.ts";
import type { Evidence, Finding } from "../../../engine/findings/finding.ts";
import { isQuestionOpen } from "../../../engine/findings/personal-evidence.ts";
import { foldFindings, isSignForClinician } from "../../../engine/findings/ranking.ts";
import type { Day } from "../../../engine/units/day.ts";
import { effectFormat } from "../effect-format.ts";
import { EXIT } from "../exit-codes.ts";
import { quantity } from "../print.ts";
import { type Command, printJson } from "../terminal.ts";

/** `backstride why [--since DAY] [--on DAY]`: what in the runs may add to the pain, with the numbers. */
export function whyCommand(question: { readonly since?: Day; readonly on?: Day }): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const { settings, isSimulated, today } = await backstride.overview();
    if (question.since !== undefined && (question.on ?? today) < question.since) {
      terminal.remark(
        "The day to look from (--on, or today) lies before the first day of the pain (--since).\n",
      );
      return EXIT.badUsage;
    }
    const answer = await backstride.why(question);
    if (terminal.wantsJson) {
      printJson(terminal, "backstride.why/1", {
        simulated: isSimulated,
        ...answer,
        findings: answer.findings.map(({ rule, ...finding }) => ({ ...rule, ...finding })),
      });
      return EXIT.done;
    }
    if (isSimulated) terminal.out("Simulated runner.\n");
    terminal.out(describeWhy(answer, settings));
    return EXIT.done;
  };
}

function describeWhy(answer: WhyAnswer, settings: Settings): string {
  const since = answer.painSinceGiven
    ? `Pain since ${answer.painSince}.`
    : `No first day of pain was given (--since YYYY-MM-DD); this looks back from ${answer.painSince}.`;
  const { shown, folded } = foldFindings(answer.findings);
  const first = shown.map((finding) => describeFinding(finding, answer, settings));
  const rest = folded.map((finding) => `  ${title(finding)}: ${stands(finding).join("; ")}`);
  return [
    since,
    "These are things that may add to it, from your own runs and answers. None of them is a diagnosis.",
    "",
    ...first,
    ...(rest.length === 0 ? [] : ["Often blamed", ...rest]),
    "",
  ].join("\n");
}

function describeFinding(finding: Finding, answer: WhyAnswer, settings: Settings): string {
  const format = {
    quantity: (value: number, unit: Evidence["unit"]) => quantity(value, unit, settings.distanceUnit),
    day: String,
  };
  const sentence = fillWords(
    `finding.${finding.rule.id}.${finding.verdict}` as SharedWordKey,
    findingValues(finding, format),
  ); // a test holds that every rule has all four
  const missing = (key: string): string => {
    const words = wordsOr(`missing.${key}`);
    return isQuestionOpen(finding) ? fillWords("own-days.missing", { missing: words }) : words;
  };
  const side = (wanted: Evidence["side"]): readonly string[] =>
    finding.evidence
      .filter((item) => item.side === wanted)
      .map((item) => `    ${evidenceLine(item, settings)}`);
  const sources = finding.rule.references.flatMap((id) => {
    const source = answer.references[id];
    return source === undefined ? [] : [`    ${sayReference(source)}`];
  });
  const block = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${heading}`, ...lines];
  return [
    `${title(finding)}  [${[...stands(finding), ...weightOf(finding)].join("; ")}]`,
    ...sentencesOf(finding, sentence, settings).map((line) => `  ${line}`),
    ...block("For", side("for")),
    ...block("Against", side("against")),
    ...block("Beside it", side("context")),
    ...block(
      "Missing",
      finding.missing.map((key) => `    ${missing(key)}`),
    ),
    ...block(
      "Bear in mind",
      (finding.caveats ?? []).map((key) => `    ${wordsOr(`caveat.${key}`)}`),
    ),
    ...block("Sources", sources),
    "",
  ].join("\n");
}

/** How it stands: what the runner's own days say, where they do, and the verdict on the time before the pain. */
function stands({ personal, verdict }: Finding): readonly string[] {
  const before = wordsOr(`verdict.${verdict}`);
  return personal === undefined
    ? [before]
    : [wordsOr(`own-days.${personal.side}`), fillWords("own-days.verdict", { verdict: before })];
}

function sentencesOf(finding: Finding, sentence: string, settings: Settings): readonly string[] {
  if (finding.personal === undefined) return [sentence];
  return [
    tellOwnDays(finding.personal, effectFormat(settings)),
    isQuestionOpen(finding) ? wordsOr("own-days.question") : fillWords("own-days.whole", { sentence }),
  ];
}

/** How much it matters at all; nothing of a sign for a clinician. */
const weightOf = (finding: Finding): readonly string[] =>
  isSignForClinician(finding) ? [] : [wordsOr(`weight.${finding.rule.weight}`)];

/** Authors and year are left out where they were not seen. */
const sayReference = ({ authors, year, title, journal }: Reference): string => {
  const who = [authors, year].filter((part) => part !== undefined).join(" ");
  return `${who === "" ? "" : `${who}. `}${title}. ${journal}`;
};

const title = (finding: Finding): string => wordsOr(`finding.${finding.rule.id}.title`);

const evidenceLine = (item: Evidence, { distanceUnit }: Settings): string => {
  const limit =
    item.threshold === undefined ? "" : ` (limit ${quantity(item.threshold, item.unit, distanceUnit)})`;
  const where = [item.onDay, item.runId].filter((part) => part !== undefined).join(", run ");
  return `${wordsOr(`measure.${item.measure}`)}: ${quantity(item.value, item.unit, distanceUnit)}${limit}${where === "" ? "" : `, ${where}`}`;
};
