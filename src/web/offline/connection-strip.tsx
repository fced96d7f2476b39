import { useSyncExternalStore } from "react";
import { Icon } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { connection, onConnection } from "../server/connection.ts";
import { offlineEn } from "../words/offline-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { keepingNow, onKeeping } from "./kept-answers.ts";
import { appVersion, onAppVersion } from "./new-version.ts";
import "./connection-strip.css";

addWords(offlineEn);

/** Above every screen: that nothing answers and from when what is shown is, or that a new version stands ready. */
export function ConnectionStrip() {
  const { say } = useWords();
  return (
    <div className="connection" role="status" aria-label={say("offline.label")}>
      <Remark />
    </div>
  );
}

function Remark() {
  const { say, language } = useWords();
  const state = useSyncExternalStore(onConnection, connection);
  const { asOfMs, planWithheld } = useSyncExternalStore(onKeeping, keepingNow);
  const { useNew } = useSyncExternalStore(onAppVersion, appVersion);

  if (state === "there")
    return useNew === undefined ? null : (
      <div className="connection-remark">
        <p>{say("offline.new")}</p>
        <Button kind="plain" onPress={useNew}>
          {say("offline.new.use")}
        </Button>
      </div>
    );
  return (
    <div className="connection-remark">
      <Icon name="alert" size={20} />
      <p>
        {say(state === "gone" ? "offline.gone" : "offline.not-paired")}
        {asOfMs === undefined ? "" : ` ${say("offline.as-of", { when: instant(asOfMs, language) })}`}
        {planWithheld === undefined ? "" : ` ${say(`offline.plan.${planWithheld}`)}`}
      </p>
    </div>
  );
}

const instant = (atMs: number, language: string): string =>
  new Intl.DateTimeFormat(navigator.languages.find((asked) => asked.startsWith(language)) ?? language, {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).format(atMs);
