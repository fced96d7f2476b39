import { useQuery } from "@tanstack/react-query";
import { EXPORT_PATH } from "../../app/routes.ts";
import { Segmented } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { overviewQuestion } from "../server/questions.ts";
import { useFormat } from "../words/formatting.tsx";
import { chooseLanguage, LANGUAGES, type Language } from "../words/language.ts";
import { settingsEn } from "../words/settings-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { EraseAll } from "./erase-all.tsx";
import { InstallApp } from "./install-app.tsx";
import { MotionChoice } from "./motion-choice.tsx";
import { Places } from "./places.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { ThemeChoice } from "./theme-choice.tsx";
import "./more.css";

addWords(settingsEn);

/** Everything that is set once: bringing runs, how things are written, the body, the data. */
export function MoreScreen() {
  const { say, language } = useWords();
  const format = useFormat();
  const overview = useQuery(overviewQuestion);

  if (overview.isPending) return <Waiting />;
  if (overview.isError)
    return (
      <Page title={say("more.title")}>
        <Failed problem={overview.error} onRetry={() => void overview.refetch()} />
      </Page>
    );
  const { data } = overview;
  return (
    <Page
      title={say("more.title")}
      lead={
        data.firstDay === undefined || data.lastDay === undefined
          ? say("more.empty")
          : say("more.lead", {
              count: data.runs,
              number: format.number(data.runs),
              days: format.dayRange(data.firstDay, data.lastDay),
            })
      }
      actions={
        <>
          <ButtonLink to="/bring" icon="files">
            {say("bring.screen")}
          </ButtonLink>
          <ButtonLink to="/add" kind="plain" icon="pencil">
            {say("hand.go")}
          </ButtonLink>
        </>
      }
    >
      <Places />
      <div className="more">
        <section aria-labelledby="more-writing">
          <h2 id="more-writing">{say("more.settings")}</h2>
          <div className="stack">
            <Segmented
              label={say("settings.language")}
              isLabelShown
              value={language as Language} // spoken is only what there are words for
              options={Object.entries(LANGUAGES).map(([id, label]) => ({
                value: id as Language,
                label,
                lang: id,
              }))}
              onChange={(chosen) => void chooseLanguage(chosen)}
            />
            <ThemeChoice />
            <MotionChoice />
            <SettingsForm settings={data.settings} />
          </div>
        </section>
        <div className="more-side">
          <section id="data" aria-labelledby="more-data">
            <h2 id="more-data">{say("more.data")}</h2>
            <p className="soft">{say(data.isSimulated ? "more.data.sample" : "more.data.lead")}</p>
            <div className="stack-1">
              <a className="button button-quiet" href={EXPORT_PATH} download>
                {say("export.go")}
              </a>
              <a className="button button-quiet" href={`${EXPORT_PATH}?originals=yes`} download>
                {say("export.originals")}
              </a>
              <EraseAll isSimulated={data.isSimulated} />
            </div>
          </section>
          <InstallApp />
          <section aria-labelledby="more-about">
            <h2 id="more-about">{say("more.about")}</h2>
            <div className="note">
              <Icon name="person" />
              <p>{say("not-a-device")}</p>
            </div>
            <p className="soft">{say("more.home")}</p>
          </section>
        </div>
      </div>
    </Page>
  );
}
