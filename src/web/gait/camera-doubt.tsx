import type { GaitResult } from "../../engine/gait/gait-result.ts";
import { Icon } from "../design/icon.tsx";
import { useWords } from "../words/words.tsx";

const DOUBTS = ["camera-moves", "camera-may-move"] as const;

/** A camera that moved, or may have moved, said once for the whole clip. */
export function CameraDoubt({ result }: { readonly result: GaitResult }) {
  const { say } = useWords();
  const doubt = DOUBTS.find((one) => result.measures.some(({ reasons }) => reasons.includes(one)));
  if (doubt === undefined) return null;
  const words = say(`form.${doubt}`);
  if (doubt === "camera-may-move") return <p className="soft small reading">{words}</p>;
  return (
    <p className="note note-ease">
      <Icon name="alert" />
      <span>{words}</span>
    </p>
  );
}
