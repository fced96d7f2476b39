import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useDiarySync, useTriage } from "../answers/use-triage.ts";
import { Icon, type IconName, Mark } from "../design/icon.tsx";
import { ConnectionStrip } from "../offline/connection-strip.tsx";
import { overviewQuestion } from "../server/questions.ts";
import { SimulatedStrip } from "../simulate/simulated-strip.tsx";
import { Emergency } from "../triage/emergency.tsx";
import { SomethingChanged } from "../triage/something-changed.tsx";
import { useWords, type WordKey } from "../words/words.tsx";
import { Notices } from "./notice.tsx";
import { useDiaryAwaited } from "./use-diary-awaited.ts";

const PLACES = [
  { to: "/today", icon: "today", word: "nav.today" },
  { to: "/why", icon: "why", word: "nav.why" },
  { to: "/plan", icon: "plan", word: "nav.plan" },
  { to: "/runs", icon: "runs", word: "nav.runs" },
  { to: "/more", icon: "more", word: "nav.more" },
] as const satisfies readonly { to: string; icon: IconName; word: WordKey }[];

/** The place that the other screens were come from: whoever is there sees where that is. */
const PLACE_ABOVE: Readonly<Record<string, (typeof PLACES)[number]["to"]>> = {
  session: "/today",
  add: "/runs",
  bring: "/runs",
  cadence: "/more",
  exercises: "/more",
  form: "/more",
  learn: "/more",
  phone: "/more",
  progress: "/more",
  share: "/more",
  shoes: "/more",
  tests: "/more",
};

/** What stays on every screen: where one can go, whose data this is, and the way to help. */
export function Shell() {
  const { say } = useWords();
  const overview = useQuery(overviewQuestion).data;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const now = useTriage();
  useDiarySync();
  const isAwaited = useDiaryAwaited(now);
  // Nothing stands beside a question of danger, and nothing beside its answer while there is nowhere else to go.
  const isFirst = path === "/" || path.startsWith("/triage/") || (path === "/triage" && overview?.runs === 0);

  if (now.outcome.outcome === "emergency-now") return <Emergency now={now} />;

  return (
    <div className={isFirst ? "shell shell-first" : "shell"}>
      <a className="skip" href="#main">
        {say("skip")}
      </a>
      {isFirst ? null : (
        <nav className="nav" aria-label={say("nav")}>
          <Link to="/" className="nav-mark">
            <Mark size={30} />
            <span>{say("product")}</span>
          </Link>
          <ul>
            {PLACES.map(({ to, icon, word }) => (
              <li key={to}>
                <Link
                  to={to}
                  className="nav-place"
                  activeProps={{ "aria-current": "page" }}
                  {...(PLACE_ABOVE[path.split("/")[1] ?? ""] === to && { "aria-current": "true" })}
                >
                  <Icon name={icon} />
                  <span>{say(word)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="shell-screen">
        <div className="top">
          <ConnectionStrip />
          {overview?.isSimulated ? <SimulatedStrip life={overview.sampleLife} /> : null}
          <header className="top-row">
            {isFirst ? (
              <Link to="/" className="top-mark">
                <Mark size={30} />
                <span>{say("product")}</span>
              </Link>
            ) : null}
            <SomethingChanged />
          </header>
        </div>
        <main id="main" className={`main main-${path.split("/")[1] || "first"}`}>
          {isAwaited ? <div className="main-awaited" aria-busy="true" /> : <Outlet />}
        </main>
      </div>
      <Notices />
    </div>
  );
}
