import { DangersFirst } from "./dangers-first.tsx";
import { EffectsPart } from "./effects-part.tsx";
import { ExperimentsPart } from "./experiments-part.tsx";
import { WarningPart } from "./warning-part.tsx";
import "./personal.css";

/** The runner's own days: what moved this one back, how likely a flare-up is, and one change tried at a time. */
export function PersonalSection() {
  return (
    <div className="personal">
      <DangersFirst />
      <EffectsPart />
      <WarningPart />
      <ExperimentsPart />
    </div>
  );
}
