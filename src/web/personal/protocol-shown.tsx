import type { ExperimentView } from "../../app/experiments.ts";
import { daysOfProtocol } from "../../engine/personal/experiment/protocol.ts";
import { Explained } from "../words/explained.tsx";
import { EndsTold } from "./ends-told.tsx";
import { leverText } from "./lever-text.ts";
import { usePersonalWords } from "./personal-words.ts";

/** Everything that was agreed before the first day. */
export function ProtocolShown({
  view: { protocol, shoeName, painBaseline },
}: {
  readonly view: ExperimentView;
}) {
  const { say, format } = usePersonalWords();
  const { lever, outcome, stopping, power, seed } = protocol;
  const { from, to } = daysOfProtocol(protocol);
  const lines: readonly (readonly [string, string])[] = [
    [say("try.protocol.what"), leverText(lever, "changed", { say, shoeName })],
    [say("try.protocol.usual"), leverText(lever, "usual", { say, shoeName })],
    [say("try.protocol.compared"), say(`outcome.${outcome}`)],
    [say("try.protocol.days"), format.dayRange(from, to)],
    [say("try.protocol.power", { matters: power.matters }), format.percent(power.atWhatMatters)],
    [say("try.protocol.seed"), String(seed)],
  ];
  return (
    <div className="stack-1">
      <dl className="protocol">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt className="soft small">
              <Explained>{name}</Explained>
            </dt>
            <dd className="sentence-start">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="stack-1 soft small">
        <EndsTold stopping={stopping} painBaseline={painBaseline} />
      </div>
    </div>
  );
}
