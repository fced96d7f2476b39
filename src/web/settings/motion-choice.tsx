import { useState } from "react";
import { Segmented } from "../design/asking.tsx";
import { useWords } from "../words/words.tsx";
import { MOTIONS, readMotion, saveMotion } from "./motion.ts";

export function MotionChoice() {
  const { say } = useWords();
  const [motion, setMotion] = useState(readMotion);
  return (
    <div className="stack-1">
      <Segmented
        label={say("motion")}
        isLabelShown
        value={motion}
        options={MOTIONS.map((value) => ({ value, label: say(`motion.${value}`) }))}
        onChange={(value) => {
          saveMotion(value);
          setMotion(value);
        }}
      />
      <p className="soft small">{say("motion.hint")}</p>
    </div>
  );
}
