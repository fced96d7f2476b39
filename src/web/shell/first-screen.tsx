import { BringRuns } from "../activity/bring-runs.tsx";
import { Page } from "../design/page.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { SampleLives } from "../simulate/sample-lives.tsx";
import { EmergencySigns } from "../triage/emergency-signs.tsx";
import { useWords } from "../words/words.tsx";
import "./first-screen.css";

/** Before there is any run: danger first, then three ways in. */
export function FirstScreen() {
  const { say } = useWords();
  return (
    <div className="first">
      <section className="first-signs" aria-labelledby="signs-title">
        <h2 id="signs-title">{say("signs.title")}</h2>
        <EmergencySigns />
      </section>
      <div className="first-ways">
        <Page title={say("first.title")} lead={say("first.lead")}>
          <div className="first-way">
            <BringRuns />
          </div>
          <section className="first-way" aria-labelledby="samples-title">
            <h2 id="samples-title">{say("samples.title")}</h2>
            <p className="soft">{say("samples.lead")}</p>
            <SampleLives />
          </section>
          <section className="first-way first-hand" aria-labelledby="hand-title">
            <div>
              <h2 id="hand-title">{say("hand.title")}</h2>
              <p className="soft">{say("hand.lead")}</p>
            </div>
            <ButtonLink to="/add" icon="pencil">
              {say("hand.go")}
            </ButtonLink>
          </section>
          <p className="soft small reading">{say("not-a-device")}</p>
        </Page>
      </div>
    </div>
  );
}
