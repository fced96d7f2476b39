import { useState } from "react";
import { Icon } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { useWords } from "../words/words.tsx";

const KEY = "backstride.read-not-a-device";

/** Said once, plainly, where the first answer stands; it stays under More. */
export function NotADevice() {
  const { say } = useWords();
  const [isRead, setRead] = useState(localStorage.getItem(KEY) !== null);
  if (isRead) return null;
  return (
    <aside className="note not-a-device" aria-label={say("not-a-device.label")}>
      <Icon name="person" />
      <p>{say("not-a-device")}</p>
      <Button
        kind="plain"
        onPress={() => {
          localStorage.setItem(KEY, "1");
          setRead(true);
        }}
      >
        {say("understood")}
      </Button>
    </aside>
  );
}
