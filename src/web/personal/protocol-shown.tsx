import { daysOfProtocol, type Protocol } from "../../engine/personal/experiment/protocol.ts";
import { Explained } from "../words/explained.tsx";
import { usePersonalWords } from "./personal-words.ts";

/** Everything that was agreed before the first day. */
export function ProtocolShown({ protocol }: { readonly protocol: Protocol }) {
  const { say, format } = usePersonalWords();
  const { lever, outcome, stopping, power, seed } = protocol;
  const { from, to } = daysOfProtocol(protocol);
  const lines: readonly (readonly [string, string])[] = [
    [say("try.protocol.what"), say(`lever.${lever.kind}`)],
    [say("try.protocol.usual"), say(`lever.${lever.kind}.usual`)],
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
      <p className="soft small">
        {say("try.ends", { above: stopping.abovePain, rise: format.number(stopping.rise) })}
      </p>
    </div>
  );
}
