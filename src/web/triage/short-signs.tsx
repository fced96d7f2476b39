import { useState } from "react";
import { Icon } from "../design/icon.tsx";
import { Sheet } from "../design/sheet.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import { EmergencySigns } from "./emergency-signs.tsx";

/** The card of emergency signs in one breath; all of them are one press away. */
export function ShortSigns() {
  const { say } = useWords();
  const { card } = useWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className="short-signs" aria-label={say("signs.title")}>
      <Icon name="alert" size={22} />
      <div>
        <p>
          <strong>{say("signs.short")}</strong> {card.action}
        </p>
        <button type="button" onClick={() => setOpen(true)}>
          {say("signs.all", { count: card.lines.length })}
        </button>
      </div>
      <Sheet title={say("signs.title")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <EmergencySigns />
      </Sheet>
    </aside>
  );
}
