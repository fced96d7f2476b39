import { Explained } from "../words/explained.tsx";
import { useWords } from "../words/words.tsx";
import { GUIDE_PICTURES } from "./guide-pictures.tsx";

const PARTS = ["side", "rear", "height", "light", "clothes", "rail", "frames"] as const;

/** Where to stand and what to mind, in pictures. */
export function CaptureGuide() {
  const { say } = useWords();
  return (
    <section>
      <h2>{say("form.guide")}</h2>
      <p className="reading">{say("form.guide.lead")}</p>
      <ul className="form-guide">
        {PARTS.map((part) => {
          const Picture = GUIDE_PICTURES[part];
          return (
            <li key={part}>
              <svg viewBox="0 0 200 120" className="form-guide-picture" aria-hidden="true">
                <Picture />
              </svg>
              <h3>{say(`form.guide.${part}`)}</h3>
              <p className="soft small">
                <Explained>{say(`form.guide.${part}.how`)}</Explained>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
