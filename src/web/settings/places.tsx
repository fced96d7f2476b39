import { Link, useRouter } from "@tanstack/react-router";
import { Icon, type IconName } from "../design/icon.tsx";
import { useWords, type WordKey } from "../words/words.tsx";

const PLACES = [
  ["progress", "chart"],
  ["share", "files"],
  ["learn", "search"],
  ["exercises", "person"],
  ["tests", "check"],
  ["cadence", "runs"],
  ["form", "why"],
  ["shoes", "shoe"],
  ["phone", "handheld"],
] as const satisfies readonly (readonly [string, IconName])[];

/** Every screen that has no place of its own in the bar, with what one finds there. */
export function Places() {
  const { say } = useWords();
  const { routesByPath } = useRouter();
  return (
    <nav aria-label={say("more.places")} className="places">
      <ul>
        {PLACES.filter(([name]) => `/${name}` in routesByPath).map(([name, icon]) => (
          <li key={name}>
            <Link to={`/${name}` as "/progress"} className="place">
              {/* only those the router knows come here */}
              <Icon name={icon} />
              <span>
                <strong>{say(`more.place.${name}` satisfies WordKey)}</strong>
                <span className="soft small">{say(`more.place.${name}.about` satisfies WordKey)}</span>
              </span>
              <Icon name="right" size={20} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
