import { Icon } from "../../design/icon.tsx";
import { Page } from "../../design/page.tsx";
import { Button } from "../../design/pressing.tsx";
import { useAskAnew } from "../../triage/use-ask-anew.ts";
import { useExerciseWords } from "../exercise-words.ts";

/** What follows from how it went: rules.json R3 and `progression` of exercises.json. */
export type Word = "up" | "down" | "stop" | "not-said";

const PAIN_LIMIT = 3;
const PAIN_THAT_STOPS = 7; // redflags.json, `recheck`

/** Pain that nobody told of is not known, and then nothing is said of it. */
export function wordAfter(
  { hasNewLeg, pain }: { readonly hasNewLeg: boolean; readonly pain?: number },
  limit = PAIN_LIMIT,
): Word {
  if (hasNewLeg || (pain !== undefined && pain >= PAIN_THAT_STOPS)) return "stop";
  if (pain === undefined) return "not-said";
  return pain > limit ? "down" : "up";
}

/** The last word of a session. */
export function AfterWord({ word, onClose }: { readonly word: Word; readonly onClose: () => void }) {
  const { say } = useExerciseWords();
  const askAnew = useAskAnew();
  return (
    <Page title={say("after.saved")}>
      <div className="stack reading">
        <div
          className={`note ${word === "stop" ? "note-stop" : word === "down" ? "note-ease" : ""}`}
          role="status"
        >
          <Icon name={word === "up" || word === "not-said" ? "check" : "alert"} />
          <p>{say(`after.${word}`)}</p>
        </div>
        <div className="row">
          {word === "stop" ? (
            <Button kind="main" onPress={askAnew}>
              {say("after.stop.go")}
            </Button>
          ) : null}
          <Button kind={word === "stop" ? "quiet" : "main"} onPress={onClose}>
            {say("close")}
          </Button>
        </div>
      </div>
    </Page>
  );
}
