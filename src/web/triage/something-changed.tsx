import { useState } from "react";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { useWords } from "../words/words.tsx";
import { EmergencySigns } from "./emergency-signs.tsx";

/** Always in reach: what to look for when the pain changes. */
export function SomethingChanged() {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon="alert" className="changed" onPress={() => setOpen(true)}>
        {say("changed")}
      </Button>
      <Sheet title={say("changed.title")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <EmergencySigns />
      </Sheet>
    </>
  );
}
