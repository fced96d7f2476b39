import type { PersonalWeight } from "../../engine/findings/finding.ts";
import { Explained } from "../words/explained.tsx";
import { usePersonalWords } from "./personal-words.ts";

/** What the runner's own days say of one cause, as Progress says it. */
export function OwnDaysTold({ personal }: { readonly personal: PersonalWeight }) {
  const { ownDaysText } = usePersonalWords();
  return (
    <p className="finding-sentence">
      <Explained>{ownDaysText(personal)}</Explained>
    </p>
  );
}
