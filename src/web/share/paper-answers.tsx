import type { HomeTestResult } from "../../engine/answers/check-in.ts";
import { homeTestById } from "../../engine/answers/home-tests.ts";
import { NOT_SURE } from "../../engine/answers/question.ts";
import { isOnEmergencyScreen, QUESTIONS } from "../../engine/answers/questionnaire.ts";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import { type Known, missingIn } from "./summary.ts";

/** What was answered to the red-flag questions: never more reassuring than the answers. */
export function DangerPart({ known: { told, triage } }: { readonly known: Known }) {
  const { say, sayIfKnown, language } = useWords();
  const format = useFormat();
  const { question } = useWording();
  const emergency = QUESTIONS.filter(isOnEmergencyScreen).filter(({ kind }) => kind === "yes-no");
  const asked = emergency.filter(({ id }) => told.answers[id] !== undefined);
  const answered = (answer: string) =>
    QUESTIONS.filter(({ informs, kind }) => informs.includes("triage") && kind === "yes-no")
      .filter(({ id }) => told.answers[id] === answer)
      .map((one) => question(one).wording);
  const [yes, unsure] = [answered("yes"), answered(NOT_SURE)];
  return (
    <section>
      <h3>
        <Explained>{say("paper.danger")}</Explained>
      </h3>
      <ul>
        <li>
          {asked.length === 0
            ? say("paper.danger.none-asked")
            : say("paper.danger.asked", {
                asked: asked.length,
                all: emergency.length,
                no: asked.filter(({ id }) => told.answers[id] === "no").length,
              })}{" "}
          {say("paper.danger.outcome", { outcome: say(`paper.outcome.${triage.outcome}`) })}
        </li>
        {yes.length === 0 ? null : <li>{say("paper.danger.yes", { what: yes.join("; ") })}</li>}
        {unsure.length === 0 ? null : <li>{say("paper.danger.unsure", { what: unsure.join("; ") })}</li>}
        {triage.fired.map(({ rule, level, why }) => (
          <li key={rule.id}>
            {say("paper.danger.fired", {
              level: say(`paper.outcome.${level}`),
              why: language === "en" ? why : (sayIfKnown(`may-be.${rule.id}`) ?? why), // the rules' own words are English
            })}
          </li>
        ))}
        {told.assessments.map(({ assessedOnDay, by }) => (
          <li key={`${assessedOnDay} ${by}`}>
            {say("paper.danger.assessed", { day: format.day(assessedOnDay), by: say(`paper.by.${by}`) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_TESTS = 8;

/** The newest result of each test and side. */
export function TestsPart({ known: { told } }: { readonly known: Known }) {
  const { say } = useWords();
  const format = useFormat();
  const { homeTest } = useWording();
  const newest = new Map(told.homeTests.map((result) => [`${result.testId} ${result.side ?? ""}`, result]));
  const results = [...newest.values()].slice(-MOST_TESTS);
  return (
    <section>
      <h3>{say("paper.tests")}</h3>
      {results.length === 0 ? (
        <p>{say("paper.tests.none")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say("paper.tests.test")}</th>
              <th scope="col">{say("paper.tests.result")}</th>
              <th scope="col">{say("paper.tests.day")}</th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => {
              const test = homeTestById(result.testId);
              return (
                <tr key={`${result.testId} ${result.side ?? ""}`}>
                  <th scope="row">
                    {test === undefined ? result.testId : homeTest(test).name}
                    {result.side === undefined ? "" : `, ${say(`paper.side.${result.side}`)}`}
                  </th>
                  <td>
                    <Result result={result} />
                  </td>
                  <td>{format.dayOfYear(result.onDay)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Result({ result: { testId, value, isPassed, direction } }: { readonly result: HomeTestResult }) {
  const { say } = useWords();
  const format = useFormat();
  const unit = homeTestById(testId)?.unit;
  if (direction !== undefined)
    return direction.painAfterArching === undefined
      ? say("paper.tests.direction-stopped", {
          before: direction.painBefore,
          bending: direction.painAfterBending,
        })
      : say("paper.tests.direction", {
          before: direction.painBefore,
          bending: direction.painAfterBending,
          arching: direction.painAfterArching,
        });
  if (value !== undefined)
    return `${format.plainNumber(value, 1)} ${unit === undefined ? "" : say(`paper.unit.${unit}`)}`.trim();
  return isPassed === undefined ? "–" : say(isPassed ? "paper.tests.passed" : "paper.tests.failed");
}

/** The causes that matter most come first, and so does what they lack. */
const MOST_MISSING = 10;

/** What nobody has asked, told or recorded: as plain as the rest. */
export function UnknownPart({ known: { why, triage } }: { readonly known: Known }) {
  const { say, sayIfKnown } = useWords();
  const missing = missingIn(why).map((key) => sayIfKnown(`missing.${key}`) ?? key);
  const open = triage.unanswered.length;
  return (
    <section>
      <h3>{say("paper.unknown")}</h3>
      {missing.length === 0 && open === 0 ? <p>{say("paper.unknown.none")}</p> : null}
      <ul>
        {open === 0 ? null : <li>{say("paper.unknown.questions", { count: open })}</li>}
        {missing.length === 0 ? null : (
          <li>
            {missing.length <= MOST_MISSING
              ? say("paper.unknown.missing", { what: missing.join("; ") })
              : say("paper.unknown.missing-more", {
                  what: missing.slice(0, MOST_MISSING).join("; "),
                  count: missing.length - MOST_MISSING,
                })}
          </li>
        )}
      </ul>
    </section>
  );
}
