import type { ExposureId } from "../../engine/personal/days/exposures.ts";
import type { Silence } from "../../engine/personal/effects/effects.ts";
import { Fold } from "../design/asking.tsx";
import { TermsOf } from "../words/explained.tsx";
import { type PersonalWords, usePersonalWords } from "./personal-words.ts";

/** What nothing can be said of, and what is still missing. */
export function SilentExposures({ silent }: { readonly silent: readonly Silence[] }) {
  const words = usePersonalWords();
  const { say, exposureName } = words;
  if (silent.length === 0) return null;
  return (
    <Fold summary={say("own.silent", { count: silent.length })}>
      <ul className="silent-exposures">
        {silent.map((silence) => (
          <li key={silence.exposure.id}>
            <strong>{exposureName(silence.exposure.id)}</strong>
            <span className="soft">{missing(silence, words)}</span>
          </li>
        ))}
      </ul>
      <TermsOf sentences={silent.map(({ exposure }) => exposureName(exposure.id))} />
    </Fold>
  );
}

/** What the check-in has a place for. */
const IN_CHECK_IN: readonly ExposureId[] = ["strength-done", "sleep", "stress", "sitting"];

function missing({ exposure, because }: Silence, { say, format }: PersonalWords): string {
  switch (because.kind) {
    case "never-known":
      return say(IN_CHECK_IN.includes(exposure.id) ? "own.silent.note-it" : "own.silent.never-known");
    case "too-few-days":
      return say("own.silent.more", {
        days: format.number(because.days),
        count: because.needed - because.days,
      });
    case "too-little-variation": {
      const { daysWith, daysWithout, needed } = because;
      const isRare = daysWith < needed;
      return say(isRare ? "own.silent.with" : "own.silent.without", {
        have: format.number(isRare ? daysWith : daysWithout),
        count: needed - (isRare ? daysWith : daysWithout),
      });
    }
  }
}
