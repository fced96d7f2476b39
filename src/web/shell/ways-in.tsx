import { BringRuns } from "../activity/bring-runs.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { SampleLives } from "../simulate/sample-lives.tsx";
import { useWords } from "../words/words.tsx";
import "./ways-in.css";

/** Three ways to runs: the runner's own files, a sample runner, or memory. */
export function WaysIn() {
  const { say } = useWords();
  return (
    <div className="ways">
      <div className="way">
        <BringRuns heading={say("bring.title")} />
      </div>
      <section className="way" aria-labelledby="samples-title">
        <h3 id="samples-title">{say("samples.title")}</h3>
        <p className="soft">{say("samples.lead")}</p>
        <SampleLives />
      </section>
      <section className="way way-hand" aria-labelledby="hand-title">
        <div>
          <h3 id="hand-title">{say("hand.title")}</h3>
          <p className="soft">{say("hand.lead")}</p>
        </div>
        <ButtonLink to="/add" icon="pencil">
          {say("hand.go")}
        </ButtonLink>
      </section>
    </div>
  );
}
