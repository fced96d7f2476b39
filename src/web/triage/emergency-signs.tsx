import { Icon } from "../design/icon.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import "./emergency-signs.css";

/** The signs that outrank every run, all of them, and above them what to do: read in half a minute. */
export function EmergencySigns() {
  const { say } = useWords();
  const { card } = useWording();
  return (
    <div className="signs">
      <p>{say("signs.lead")}</p>
      <ul>
        {card.lines.map((line) => (
          <li key={line.id}>{line.sign}</li>
        ))}
      </ul>
      <div className="signs-action">
        <Icon name="phone" />
        <p>
          <strong>{say("signs.any")}</strong> {card.action}
        </p>
      </div>
    </div>
  );
}
