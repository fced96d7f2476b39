import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { GaitClip } from "../../../engine/gait/gait-clip.ts";
import { Choice } from "../../design/asking.tsx";
import { Page } from "../../design/page.tsx";
import { ButtonLink } from "../../design/pressing.tsx";
import { Empty, Failed, Waiting } from "../../design/states.tsx";
import { clipQuestion, clipsQuestion } from "../../server/questions.ts";
import { formEn } from "../../words/form-en.ts";
import { formResultEn } from "../../words/form-result-en.ts";
import { useFormat } from "../../words/formatting.tsx";
import { addWords, useWords } from "../../words/words.tsx";
import { Changes } from "./changes.tsx";
import { SideBySide } from "./side-by-side.tsx";
import "./result.css";

addWords({ ...formEn, ...formResultEn });

/** Two clips side by side, and what differs between them by more than noise. */
export function CompareScreen() {
  const { say } = useWords();
  const clips = useQuery(clipsQuestion);
  const asked = useSearch({ from: "/form/compare" });
  if (clips.isPending) return <Waiting />;
  if (clips.isError)
    return (
      <Page title={say("form.compare.title")} eyebrow={<Link to="/form">{say("form.back")}</Link>}>
        <Failed problem={clips.error} onRetry={() => void clips.refetch()} />
      </Page>
    );
  const ordered = clips.data.toSorted((a, b) => (a.filmedOnDay < b.filmedOnDay ? -1 : 1));
  const find = (id: string | undefined) => ordered.find((clip) => clip.id === id);
  const after = find(asked.after) ?? ordered.at(-1);
  const before =
    find(asked.before) ??
    ordered.findLast(
      ({ id, result }) => id !== after?.id && (after === undefined || result.view === after.result.view),
    ) ??
    ordered.find(({ id }) => id !== after?.id);
  return (
    <Page
      title={say("form.compare.title")}
      eyebrow={<Link to="/form">{say("form.back")}</Link>}
      lead={say("form.compare.lead")}
    >
      {before === undefined || after === undefined ? (
        <Empty title={say("form.compare.need-two")}>
          <p className="soft">{say("form.compare.need-two.lead")}</p>
          <ButtonLink to="/form">{say("form.compare.to-lab")}</ButtonLink>
        </Empty>
      ) : (
        <div className="stack compare">
          <Choose clips={ordered} before={before} after={after} />
          <Compared before={before} after={after} />
        </div>
      )}
    </Page>
  );
}

function Choose({
  clips,
  before,
  after,
}: {
  readonly clips: readonly GaitClip[];
  readonly before: GaitClip;
  readonly after: GaitClip;
}) {
  const { say } = useWords();
  const format = useFormat();
  const navigate = useNavigate({ from: "/form/compare" });
  const choose = (of: "before" | "after") => (
    <Choice
      label={say(`form.compare.${of}`)}
      value={of === "before" ? before.id : after.id}
      onChange={({ target }) =>
        void navigate({
          search: { before: before.id, after: after.id, [of]: target.value },
          replace: true,
          resetScroll: false,
        })
      }
    >
      {clips.map((clip) => (
        <option key={clip.id} value={clip.id}>
          {say("form.compare.option", {
            day: format.dayOfYear(clip.filmedOnDay),
            view: say(`form.view.${clip.result.view}.seen`),
            steps: format.number(clip.result.steps),
          })}
        </option>
      ))}
    </Choice>
  );
  return (
    <div className="compare-choose">
      {choose("before")}
      {choose("after")}
    </div>
  );
}

function Compared({ before, after }: { readonly before: GaitClip; readonly after: GaitClip }) {
  const { say } = useWords();
  const pages = [useQuery(clipQuestion(before.id)), useQuery(clipQuestion(after.id))] as const;
  if (before.id === after.id) return <p className="note note-ease">{say("form.compare.same")}</p>;
  const [one, other] = pages;
  const failed = pages.find(({ isError }) => isError);
  if (failed?.error) return <Failed problem={failed.error} onRetry={() => void failed.refetch()} />;
  if (one.data === undefined || other.data === undefined) return <Waiting />;
  return (
    <>
      <SideBySide key={`${before.id} ${after.id}`} before={one.data} after={other.data} />
      <Changes before={before} after={after} />
    </>
  );
}
