import {
  CHANGE_FOR,
  type ChangeKey,
  type GaitContext,
  type GaitRefusal,
} from "../../engine/gait/gait-result.ts";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { ClipChoice } from "./clip-choice.tsx";
import { GUIDE_PICTURES } from "./guide-pictures.tsx";

/** What was told of a clip and may be put right once it was read. */
export type ContextChange = { readonly view: "side" | "rear" } | { readonly slowMotionFactor: number };

/** The picture of the guide that shows what to change. */
const PICTURE_FOR: Readonly<Record<ChangeKey, keyof typeof GUIDE_PICTURES>> = {
  "film-longer": "frames",
  "film-at-60": "frames",
  "save-the-original": "frames",
  "say-which-view": "rear",
  "whole-body-in-frame": "side",
  "only-one-runner": "rail",
  "camera-on-something-firm": "height",
  "film-while-running": "height",
  "say-how-slow": "frames",
  "run-past-again": "side",
};

/** Why a clip is no run that can be measured, and what to change: in what was told of it, or in filming the next. */
export function RefusedClip({
  refusal,
  context,
  onContext,
  onAgain,
}: {
  readonly refusal: GaitRefusal;
  readonly context: GaitContext;
  readonly onContext: (change: ContextChange) => void;
  readonly onAgain: () => void;
}) {
  const { say } = useWords();
  const format = useFormat();
  const change = CHANGE_FOR[refusal.kind];
  const Picture = GUIDE_PICTURES[PICTURE_FOR[change]];
  return (
    <Page title={say("form.result.none")}>
      <div className="form-refused" role="alert">
        <svg viewBox="0 0 200 120" className="form-guide-picture" aria-hidden="true">
          <Picture />
        </svg>
        <div className="stack-1">
          <p className="form-refused-why">
            <Explained>{say(`gait.refused.${refusal.kind}`)}</Explained>
          </p>
          <p>
            <Explained>{say(`gait.change.${change}`)}</Explained>
          </p>
          {refusal.kind === "slow-motion" ? (
            <div>
              <Button onPress={() => onContext({ slowMotionFactor: refusal.likelyFactor })}>
                {say("form.refused.slow", { factor: format.number(refusal.likelyFactor) })}
              </Button>
            </div>
          ) : null}
          <p className="soft small">{say("form.refused.nothing-kept")}</p>
        </div>
      </div>
      <div className="stack reading">
        {context.view === undefined ? null : (
          <section className="stack-1">
            <h2>{say("form.refused.did-run")}</h2>
            <p className="soft">{say("form.refused.did-run.lead")}</p>
            <ClipChoice of="view" value={context.view} onChange={(view) => onContext({ view })} />
          </section>
        )}
        <div>
          <Button kind="main" onPress={onAgain}>
            {say("form.other")}
          </Button>
        </div>
      </div>
    </Page>
  );
}
