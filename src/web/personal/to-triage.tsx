import { ButtonLink } from "../design/pressing.tsx";
import { usePersonalWords } from "./personal-words.ts";

/** The way to what comes first: the danger questions and their answers. */
export function ToTriage() {
  const { say } = usePersonalWords();
  return (
    <div className="row">
      <ButtonLink to="/triage">{say("try.not-cleared.go")}</ButtonLink>
    </div>
  );
}
