import { useState } from "react";
import type { ExperimentRefusal, ExperimentRequest } from "../../app/experiments.ts";
import { problemWords } from "../design/states.tsx";
import { useChange } from "../server/questions.ts";
import { usePersonalWords } from "./personal-words.ts";
import { refusalText } from "./refusal-text.ts";

/** A press that changes an experiment. */
export interface ExperimentChange {
  /** Does nothing while another one is under way. What follows comes even where the pressed part went away with it. */
  readonly send: (request: ExperimentRequest, whenKept: () => void) => void;
  /** Said of its button, which is never disabled meanwhile: that would take the focus away. */
  readonly isPending: boolean;
  /** Why it was not done, in words. */
  readonly trouble: string | undefined;
}

export function useExperimentChange(): ExperimentChange {
  const words = usePersonalWords();
  const change = useChange("POST /api/experiments");
  const [refused, setRefused] = useState<ExperimentRefusal>();
  return {
    send: (body, whenKept) => {
      if (change.isPending) return;
      setRefused(undefined);
      change.mutateAsync({ body }).then(
        (reply) => (reply.kind === "refused" ? setRefused(reply.because) : whenKept()),
        () => {}, // told as `trouble`
      );
    },
    isPending: change.isPending,
    trouble: change.isError
      ? problemWords(words, change.error)
      : refused === undefined
        ? undefined
        : refusalText(refused, words),
  };
}
