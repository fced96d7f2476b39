import type { RunSession } from "../../engine/plan/plan.ts";
import { Explained } from "../words/explained.tsx";
import { usePlanWords } from "./plan-words.ts";

/** What belongs to a run besides its length: warm-up, bound, slope and steps. */
export function SessionLines({ run }: { readonly run: RunSession }) {
  const { say, minutes, format } = usePlanWords();
  const { warmUp, distanceAtMostM, descentAtMostM, cadenceDrill } = run;
  return (
    <ul className="session-lines">
      <li>
        <Explained>
          {say(warmUp.form === "easier" ? "run.warm-up-easier" : "run.warm-up", {
            minutes: minutes(warmUp.minutes),
          })}
        </Explained>
      </li>
      {distanceAtMostM === undefined ? null : (
        <li>{say("run.at-most", { bound: format.distanceText(distanceAtMostM) })}</li>
      )}
      {descentAtMostM === undefined ? null : (
        <li>
          {descentAtMostM === 0
            ? say("run.flat")
            : say("run.descent-at-most", { descent: format.text(format.height(descentAtMostM)) })}
        </li>
      )}
      {cadenceDrill === undefined ? null : (
        <li>
          <Explained>
            {say("run.cadence", {
              minutes: minutes(cadenceDrill.minutes),
              target: format.quantityText(cadenceDrill.targetSpm, "steps/min"),
              own: format.quantityText(cadenceDrill.ownSpm, "steps/min"),
            })}
          </Explained>
        </li>
      )}
    </ul>
  );
}

/** What must hold before, during and after it. */
export function SessionGates({ run }: { readonly run: RunSession }) {
  const { say } = usePlanWords();
  return (
    <ul className="session-lines">
      {run.gates.map(({ key, pain }) => (
        <li key={key}>
          <Explained>{say(`gate.${key}`, pain === undefined ? {} : { pain })}</Explained>
        </li>
      ))}
    </ul>
  );
}
