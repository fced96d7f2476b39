import { Icon } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { useWords } from "../words/words.tsx";
import type { ClipProblem } from "./worker-messages.ts";

/** What packs video, by the names people meet. */
const CODEC_NAMES: Readonly<Record<string, string>> = {
  hevc: "HEVC (H.265)",
  av1: "AV1",
  vp9: "VP9",
  vp8: "VP8",
  avc: "H.264",
};

/** Why a clip was not read, and what to do about it. */
export function ClipTrouble({
  problem,
  onAgain,
}: {
  readonly problem: ClipProblem;
  readonly onAgain: () => void;
}) {
  const { say } = useWords();
  const codec = problem.kind === "no-decoder" ? (CODEC_NAMES[problem.codec] ?? problem.codec) : "";
  return (
    <div className="stack" role="alert">
      <p className="note note-ease">
        <Icon name="alert" />
        <span>{say(`form.problem.${problem.kind}`, { codec })}</span>
      </p>
      <div>
        <Button kind="main" onPress={onAgain}>
          {say("form.other")}
        </Button>
      </div>
    </div>
  );
}
