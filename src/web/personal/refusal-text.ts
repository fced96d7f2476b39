import type { ExperimentRefusal } from "../../app/experiments.ts";
import type { PersonalWords } from "./personal-words.ts";

/** Why something with an experiment was not done, in words. */
export function refusalText(because: ExperimentRefusal, { say, format }: PersonalWords): string {
  switch (because.kind) {
    case "not-cleared":
      return say("try.not-cleared");
    case "running-locked":
      return say("try.locked");
    case "no-running-planned":
    case "lever-cautioned":
      return say(`design.${because.kind}`);
    case "no-such-experiment":
      return say("try.refused.no-such");
    case "not-now":
      return say("try.refused.not-now");
    case "another-running":
      return say("try.refused.another");
    case "no-such-shoe":
      return say("design.no-such-shoe", { shoe: because.shoeId });
    case "note-would-not-count":
      return say(`note.${because.because}`);
    case "hopeless": {
      const said = say("try.refused.hopeless", {
        matters: format.number(because.power.matters),
        chance: format.percent(because.power.atWhatMatters),
      });
      if (because.pairsEnough === undefined) return said;
      return `${said} ${say("design.hopeless.enough", { pairs: because.pairsEnough })}`;
    }
    case "out-of-range":
      return say("design.out-of-range", { field: because.field, from: because.from, to: because.to });
    case "begins-in-the-past":
      return say("design.begins-in-the-past", { day: format.day(because.beginsOnDay) });
    case "begins-too-late":
      return say("design.begins-too-late", {
        day: format.day(because.beginsOnDay),
        last: format.day(because.lastDay),
      });
    case "too-few-pairs":
      return say("design.too-few-pairs", { pairs: because.pairs, needed: because.pairsNeeded });
    case "pain-above-limit":
      return say("design.pain-above-limit", { pain: because.pain, day: format.day(because.onDay) });
  }
}
