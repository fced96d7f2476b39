import { useSyncExternalStore } from "react";
import { Button } from "../design/pressing.tsx";
import { install, installOffer, onInstallOffer } from "../offline/install-offer.ts";
import { appVersion, onAppVersion } from "../offline/new-version.ts";
import { useWords } from "../words/words.tsx";

/** How to keep the app beside the others of the device, where the browser allows it. */
export function InstallApp() {
  const { say } = useWords();
  const offer = useSyncExternalStore(onInstallOffer, installOffer);
  const { installed } = useSyncExternalStore(onAppVersion, appVersion);
  if (offer === "open" || installed === "refused") return null;
  return (
    <section aria-labelledby="more-install">
      <h2 id="more-install">{say("install.title")}</h2>
      <p className="soft">{say("install.lead")}</p>
      {offer === "offered" ? (
        <Button onPress={() => void install()}>{say("install.now")}</Button>
      ) : (
        <p className="soft">{say("install.by-menu")}</p>
      )}
    </section>
  );
}
