import type { Threshold } from "../../engine/personal/forecast/forecast.ts";
import { Choice } from "../design/asking.tsx";
import { problemWords } from "../design/states.tsx";
import { useChange } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { usePersonalWords } from "./personal-words.ts";

const LINES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Above which pain a day is a flare-up for this runner: drawn from the diary, or chosen and kept. */
export function FlareLine({ threshold }: { readonly threshold: Threshold }) {
  const words = usePersonalWords();
  const { say, format } = words;
  const save = useChange("PATCH /api/settings");
  const tell = useTell();
  const { abovePain, basis, daysTold, daysAbove } = threshold;
  const isOwn = basis === "own-history";
  const kept = isOwn ? "own-days" : String(abovePain);
  // never disabled while it is being kept: that would take the focus away between two lines
  const chosen = save.isPending ? String(save.variables.body.flareThreshold) : kept;
  const keep = (value: string): void =>
    void save
      .mutateAsync({ body: { flareThreshold: value === "own-days" ? "own-days" : Number(value) } })
      .then(
        () => tell({ text: say("warn.line.kept") }),
        () => {},
      );
  return (
    <div className="flare-line">
      <Choice
        label={say("warn.line")}
        value={chosen}
        hint={
          daysTold === 0
            ? say("warn.no-days")
            : say("warn.line.hint", { above: format.number(daysAbove), days: format.number(daysTold) })
        }
        problem={save.isError ? problemWords(words, save.error) : undefined}
        onChange={(event) => keep(event.target.value)}
      >
        <option value="own-days">
          {isOwn ? say("warn.line.own", { above: abovePain }) : say("warn.line.own-unknown")}
        </option>
        {LINES.map((line) => (
          <option key={line} value={line}>
            {say("warn.line.value", { above: line })}
          </option>
        ))}
      </Choice>
    </div>
  );
}
