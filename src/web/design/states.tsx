import type { ReactNode } from "react";
import type { AskProblem } from "../server/ask.ts";
import { useWords, type Words } from "../words/words.tsx";
import { Icon } from "./icon.tsx";
import { Button } from "./pressing.tsx";

/** Said only when there is something to wait for. */
export function Waiting({ what }: { readonly what?: string }) {
  const { say } = useWords();
  return (
    <div className="waiting" role="status">
      <span className="waiting-dot" aria-hidden="true" />
      {what ?? say("waiting")}
    </div>
  );
}

/** What happened, what is safe, what to do. */
export function Failed({
  problem,
  onRetry,
}: {
  readonly problem: AskProblem;
  readonly onRetry?: () => void;
}) {
  const words = useWords();
  return (
    <div className="state" role="alert">
      <div className="note note-ease">
        <Icon name="alert" />
        <p>{problemWords(words, problem)}</p>
      </div>
      {onRetry === undefined ? null : (
        <Button icon="undo" onPress={onRetry}>
          {words.say("try-again")}
        </Button>
      )}
    </div>
  );
}

/** Nothing here yet, and how to change that. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** The sentence for a request that could not be served. */
export function problemWords({ say, sayIfKnown }: Words, problem: AskProblem): string {
  switch (problem.kind) {
    case "not-found":
      return sayIfKnown(`problem.not-found.${problem.what}`) ?? say("problem.not-found");
    case "bad-field":
      return say("problem.bad-field", { field: sayIfKnown(`field.${problem.field}`) ?? problem.field });
    case "holds-real-runs":
    case "holds-sample-runs":
    case "no-connection":
    case "disk-full":
    case "disk-failing":
      return say(`problem.${problem.kind}`);
    default:
      return say("problem.server-failed");
  }
}
