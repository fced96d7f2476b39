import type { NoRunReasonKey } from "../../engine/plan/vocabulary.ts";
import { ButtonLink } from "../design/pressing.tsx";
import { usePlanWords } from "./plan-words.ts";

/** Where the question stands that keeps from running as long as it is open. */
const ASKED_IN: { readonly [Key in NoRunReasonKey]?: { readonly group: string; readonly more?: true } } = {
  "fracture-not-known": { group: "moving-safely", more: true },
  "pregnancy-not-known": { group: "about-you" },
};

/** What keeps from running is a question not answered yet: the way to it stands beside it. */
export function ToAnswer({ whyNone }: { readonly whyNone: NoRunReasonKey }) {
  const { say } = usePlanWords();
  const asked = ASKED_IN[whyNone];
  if (asked === undefined) return null;
  const { group, ...search } = asked;
  return (
    <div className="row">
      <ButtonLink
        to="/triage/$group"
        params={{ group }}
        search={{ ...search, back: true }}
        kind="main"
        icon="question"
      >
        {say("ask.go-one")}
      </ButtonLink>
    </div>
  );
}
