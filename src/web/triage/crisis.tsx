import { helpNumbersFor } from "../../engine/triage/emergency-numbers.ts";
import { Icon } from "../design/icon.tsx";
import { useWords } from "../words/words.tsx";
import { telephoneLink, useCountry } from "./country.ts";
import "./crisis.css";

/** A mood that calls for a person to talk to: said kindly, with a number where we are sure of one. */
export function Crisis({ isNow }: { readonly isNow: boolean }) {
  const { say } = useWords();
  const [country] = useCountry();
  const { crisis, emergency } = helpNumbersFor(country);
  return (
    <section className="crisis" aria-labelledby="crisis">
      <h2 id="crisis">{say("crisis.title")}</h2>
      <p>{say(isNow ? "crisis.now" : "crisis.offer")}</p>
      <p className="row">
        {crisis === undefined ? null : (
          <a className="button button-main" href={telephoneLink(crisis.number)}>
            <Icon name="phone" />
            {say("crisis.call", { name: crisis.name, number: crisis.number })}
          </a>
        )}
        {isNow || crisis === undefined ? (
          <a className="button button-quiet" href={telephoneLink(emergency[0] ?? "112")}>
            {say("crisis.emergency", { number: emergency[0] ?? "112" })}
          </a>
        ) : null}
      </p>
    </section>
  );
}
