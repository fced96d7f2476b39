import { BringRuns } from "../activity/bring-runs.tsx";
import { Icon } from "../design/icon.tsx";
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
      <section className="first-signs">
        <Page title={say("signs.title")}>
          <EmergencySigns />
          <a href="#ways" className="first-on">
            {say("signs.none")}
            <Icon name="down" size={20} />
          </a>
        </Page>
      </section>
      <section className="first-ways" id="ways" aria-labelledby="first-title">
        <div className="first-head">
          <h2 id="first-title">{say("first.title")}</h2>
          <p className="page-lead">{say("first.lead")}</p>
        </div>
        <div className="first-way">
          <BringRuns heading={say("bring.title")} />
        </div>
        <section className="first-way" aria-labelledby="samples-title">
          <h3 id="samples-title">{say("samples.title")}</h3>
          <p className="soft">{say("samples.lead")}</p>
          <SampleLives />
        </section>
        <section className="first-way first-hand" aria-labelledby="hand-title">
          <div>
            <h3 id="hand-title">{say("hand.title")}</h3>
            <p className="soft">{say("hand.lead")}</p>
          </div>
          <ButtonLink to="/add" icon="pencil">
            {say("hand.go")}
          </ButtonLink>
        </section>
        <p className="soft small reading">{say("not-a-device")}</p>
      </section>
    </div>
  );
}
