import { useSearch } from "@tanstack/react-router";
import { useTriage } from "../answers/use-triage.ts";
import { OutcomeScreen } from "../triage/outcome-screen.tsx";
import { WhereItHurts } from "../triage/where-it-hurts.tsx";
import { useWords } from "../words/words.tsx";
import { WaysIn } from "./ways-in.tsx";
import "./first-screen.css";

/** Before there is any run: where it hurts and what would be an emergency; below, the ways in for who only wants to look. */
export function FirstScreen() {
  const { say } = useWords();
  const { map } = useSearch({ from: "/" });
  const { outcome } = useTriage();
  const isSettled = outcome.outcome !== "unfinished" && map !== true;
  if (isSettled) return <OutcomeScreen />;
  return (
    <div className="first">
      <WhereItHurts />
      <section className="first-ways" id="ways" aria-labelledby="first-title">
        <div className="first-head">
          <h2 id="first-title">{say("first.title")}</h2>
          <p className="page-lead">{say("first.lead")}</p>
        </div>
        <WaysIn />
        <p className="soft small reading">{say("not-a-device")}</p>
      </section>
    </div>
  );
}
