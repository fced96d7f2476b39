import { Link } from "@tanstack/react-router";
import { useWords } from "../words/words.tsx";

/** On every screen while the sample runner is loaded: nobody takes it for a person. */
export function SimulatedStrip({ life }: { readonly life: string | undefined }) {
  const { say, sayIfKnown } = useWords();
  const name = life === undefined ? undefined : sayIfKnown(`life.${life}`);
  return (
    <aside className="simulated" aria-label={say("simulated.label")}>
      <span>
        <strong>{say("simulated")}</strong>
        {name === undefined ? null : <span className="simulated-life"> · {name}</span>}
      </span>
      <Link to="/more" hash="data">
        {say("simulated.leave")}
      </Link>
    </aside>
  );
}
