import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { GaitClip } from "../../engine/gait/gait-clip.ts";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { clipQuestion, useChange } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { formEn } from "../words/form-en.ts";
import { useFormat } from "../words/formatting.tsx";
import { addWords, useWords } from "../words/words.tsx";
import { forgetVideo } from "./kept-here.ts";
import { ClipResult } from "./result/clip-result.tsx";
import { WhichRun } from "./result/which-run.tsx";
import "./form.css";

addWords(formEn);

/** One kept clip. */
export function ClipScreen() {
  const { say } = useWords();
  const format = useFormat();
  const { id } = useParams({ from: "/form/$id" });
  const page = useQuery(clipQuestion(id));
  if (page.isPending) return <Waiting />;
  if (page.isError)
    return (
      <Page eyebrow={<Link to="/form">{say("form.back")}</Link>} title={say("form.title")}>
        <Failed problem={page.error} onRetry={() => void page.refetch()} />
      </Page>
    );
  const { clip } = page.data;
  return (
    <Page
      eyebrow={<Link to="/form">{say("form.back")}</Link>}
      title={say("form.earlier.open", {
        day: format.dayOfYear(clip.filmedOnDay),
        view: say(`form.view.${clip.result.view}.seen`),
      })}
    >
      <Speed clip={clip} />
      <WhichRun page={page.data} />
      <ClipResult page={page.data} />
      <DeleteClip id={id} />
    </Page>
  );
}

function Speed({ clip }: { readonly clip: GaitClip }) {
  const { say } = useWords();
  const format = useFormat();
  if (clip.speedMps === undefined) return null;
  const speed = format.text(format.pace(clip.speedMps));
  return <p>{say(clip.speedBasis === "run" ? "form.speed.from-run" : "form.speed.told", { speed })}</p>;
}

function DeleteClip({ id }: { readonly id: string }) {
  const { say } = useWords();
  const tell = useTell();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const remove = useChange("DELETE /api/clips/:id");
  const go = async (): Promise<void> => {
    await navigate({ to: "/form" }); // first: the screen of a clip that is gone has nothing to show
    await remove.mutateAsync({ params: { id } }).then(
      async () => {
        await forgetVideo(id);
        tell({ text: say("form.deleted") });
      },
      () => {},
    );
  };
  return (
    <div>
      <Button kind="plain" icon="trash" onPress={() => setOpen(true)}>
        {say("form.delete")}
      </Button>
      <Sheet title={say("form.delete")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>{say("form.delete.sure")}</p>
          <div className="row">
            <Button kind="danger" icon="trash" onPress={() => void go()}>
              {say("form.delete.go")}
            </Button>
            <Button onPress={() => setOpen(false)}>{say("cancel")}</Button>
          </div>
        </div>
      </Sheet>
    </div>
  );
}
