import { useState } from "react";
import { useTriage } from "../answers/use-triage.ts";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { useWords } from "../words/words.tsx";
import { EmergencySigns } from "./emergency-signs.tsx";
import { useAskAnew } from "./use-ask-anew.ts";

/** Always in reach: what to look for when the pain changes, and the danger questions asked anew. */
export function SomethingChanged() {
  const { say } = useWords();
  const { told } = useTriage();
  const [isOpen, setOpen] = useState(false);
  const askAnew = useAskAnew();

  return (
    <>
      <Button kind="quiet" icon="alert" className="changed" onPress={() => setOpen(true)}>
        {say("changed")}
      </Button>
      <Sheet title={say("changed.title")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <EmergencySigns />
        <div className="changed-on">
          <p className="soft">{say("changed.none")}</p>
          <Button
            kind="main"
            onPress={() => {
              setOpen(false);
              askAnew();
            }}
          >
            {say(told.answers.places === undefined ? "changed.begin" : "changed.again")}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
