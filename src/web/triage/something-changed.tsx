import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { tell } from "../answers/local-diary.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { useWords } from "../words/words.tsx";
import { EmergencySigns } from "./emergency-signs.tsx";
import { EMERGENCY_STEPS } from "./next-step.ts";
import { toAskAnew } from "./to-ask-anew.ts";

/** Always in reach: what to look for when the pain changes, and the danger questions asked anew. */
export function SomethingChanged() {
  const { say } = useWords();
  const { told } = useTriage();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [first] = EMERGENCY_STEPS;

  const askAnew = (): void => {
    const stale = toAskAnew(told.answers);
    if (Object.keys(stale).length > 0) tell({ kind: "answers", answers: stale });
    setOpen(false);
    if (told.answers.places === undefined) void navigate({ to: "/", search: { map: true } });
    else if (first !== undefined) void navigate({ to: "/triage/$group", params: { group: first.id } });
  };

  return (
    <>
      <Button kind="quiet" icon="alert" className="changed" onPress={() => setOpen(true)}>
        {say("changed")}
      </Button>
      <Sheet title={say("changed.title")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <EmergencySigns />
        <div className="changed-on">
          <p className="soft">{say("changed.none")}</p>
          <Button kind="main" onPress={askAnew}>
            {say(told.answers.places === undefined ? "changed.begin" : "changed.again")}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
