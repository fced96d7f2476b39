import { useState } from "react";
import type { Candidate } from "../../engine/answers/own-words/candidate.ts";
import { readOwnWords } from "../../engine/answers/own-words/read-own-words.ts";
import { type Answer, type Answers, NOT_SURE, type Question } from "../../engine/answers/question.ts";
import { questionById } from "../../engine/answers/questionnaire.ts";
import { addDays, type Day } from "../../engine/units/day.ts";
import { useTellHere, useTriage } from "../answers/use-triage.ts";
import { Button } from "../design/pressing.tsx";
import { useWords } from "../words/words.tsx";
import { chosenWords } from "./what-to-say.ts";
import "./own-words.css";

/** A box to write in. What was read is shown to be confirmed one by one; what may be an emergency comes first. */
export function OwnWords({ onPlaces }: { readonly onPlaces: (places: readonly string[]) => void }) {
  const { say } = useWords();
  const [text, setText] = useState("");
  const [read, setRead] = useState<readonly Candidate[]>();
  const candidates = (read ?? [])
    .filter(isAskable)
    .toSorted((a, b) => Number(b.isPossibleEmergency) - Number(a.isPossibleEmergency));
  return (
    <div className="own-words">
      <label className="own-words-box">
        <span>{say("own-words.label")}</span>
        <textarea
          className="input"
          rows={4}
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-describedby="own-words-hint"
        />
      </label>
      <p className="soft small" id="own-words-hint">
        {say("own-words.hint")}
      </p>
      <div>
        <Button onPress={() => setRead(readOwnWords(text))} isDisabled={text.trim() === ""}>
          {say("own-words.read")}
        </Button>
      </div>
      <div role="status" className="own-words-found">
        {read === undefined ? null : candidates.length === 0 ? (
          <p>{say("own-words.nothing")}</p>
        ) : (
          <>
            <p>
              <strong>
                {say(candidates[0]?.isPossibleEmergency === true ? "own-words.urgent" : "own-words.found")}
              </strong>
            </p>
            <ul>
              {candidates.map((candidate) => (
                <li key={`${candidate.id} ${JSON.stringify(candidate.answer)} ${candidate.quote}`}>
                  <Confirm candidate={candidate} onPlaces={onPlaces} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** One thing read: the question in full, the words it rests on, and the runner's say. */
function Confirm({
  candidate,
  onPlaces,
}: {
  readonly candidate: Candidate;
  readonly onPlaces: (places: readonly string[]) => void;
}) {
  const { say } = useWords();
  const { today, told } = useTriage();
  const tellHere = useTellHere();
  const [said, setSaid] = useState<"kept" | "dropped">();
  const question = questionById(candidate.id);
  if (question === undefined) return null;
  const answer = answerOf(candidate, question, today);
  const keep = (given: Answer): void => {
    if (question.id === "places" && typeof given === "object") onPlaces(given);
    else tellHere({ [question.id]: joined(question, told.answers, given) });
    setSaid("kept");
  };
  return (
    <div className={candidate.isPossibleEmergency ? "confirm confirm-urgent" : "confirm"}>
      <p className="confirm-asked">
        {question.wording}
        {answer === undefined || question.kind === "yes-no" ? null : (
          <>
            {" "}
            <strong>{chosenWords(question, { [question.id]: answer })}</strong>
          </>
        )}
      </p>
      <p className="soft small">{say("own-words.you-wrote", { quote: candidate.quote })}</p>
      {said !== undefined ? (
        <p className="small">
          <strong>{say(`own-words.${said}`)}</strong>
        </p>
      ) : question.kind === "yes-no" ? (
        <div className="row">
          <Button onPress={() => keep("yes")}>{say("ask.yes")}</Button>
          <Button onPress={() => keep("no")}>{say("ask.no")}</Button>
          <Button kind="plain" onPress={() => keep(NOT_SURE)}>
            {say("ask.not-sure")}
          </Button>
        </div>
      ) : answer === undefined ? null : (
        <div className="row">
          <Button onPress={() => keep(answer)}>{say("own-words.right")}</Button>
          <Button kind="plain" onPress={() => setSaid("dropped")}>
            {say("own-words.wrong")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Only what can be shown as a question with something to confirm. A "no" that was read is asked on its own screen. */
const isAskable = ({ id, polarity, answer, daysAgo }: Candidate): boolean => {
  const question = questionById(id);
  if (question === undefined || polarity === "no") return false;
  return question.kind === "yes-no" || answer !== undefined || daysAgo !== undefined;
};

const answerOf = (candidate: Candidate, question: Question, today: Day): Answer | undefined => {
  if (question.kind === "day" && candidate.daysAgo !== undefined) return addDays(today, -candidate.daysAgo);
  const { answer } = candidate;
  return question.kind === "several-of" && typeof answer === "string" ? [answer] : answer;
};

/** Several things chosen one after another stand together. */
const joined = (question: Question, answers: Answers, given: Answer): Answer => {
  const before = answers[question.id];
  if (question.kind !== "several-of" || typeof before !== "object" || typeof given !== "object") return given;
  return [...new Set([...before, ...given])];
};
