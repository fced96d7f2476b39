import { useNavigate } from "@tanstack/react-router";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { Fold } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { Failed } from "../design/states.tsx";
import type { AskProblem } from "../server/ask.ts";
import { Explained } from "../words/explained.tsx";
import { useWords } from "../words/words.tsx";
import { filesOfDrop, filesOfList, type NamedFile } from "./dropped-files.ts";
import { sendFiles } from "./sending.ts";
import "./bring-runs.css";

const HINTS = ["strava", "garmin", "apple", "watch"] as const;

/** Where files come in: dropped anywhere on the window, picked one by one, or a folder at a time. */
export function BringRuns({ heading }: { readonly heading?: string }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<AskProblem>();
  const [isEmpty, setEmpty] = useState(false);
  const filePicker = useRef<HTMLInputElement>(null);
  const folderPicker = useRef<HTMLInputElement>(null);

  const bring = async (files: readonly NamedFile[]): Promise<void> => {
    setEmpty(files.length === 0);
    setProblem(undefined);
    if (files.length === 0) return;
    const sending = await sendFiles(files);
    if (sending.ok) await navigate({ to: "/bring", search: { import: sending.value } });
    else setProblem(sending.problem);
  };
  const isOver = useWindowDrop(bring);
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const { files } = event.target;
    if (files !== null) void bring(filesOfList(files));
    event.target.value = ""; // the same choice twice is a choice
  };

  return (
    <section className="bring" aria-label={say("bring.title")}>
      <div className={isOver ? "bring-place bring-over" : "bring-place"}>
        <Icon name="files" size={32} />
        {heading === undefined ? null : <h3>{heading}</h3>}
        <p className="soft">
          <Explained>{say("bring.lead")}</Explained>
        </p>
        <div className="row">
          <Button kind="main" onPress={() => filePicker.current?.click()}>
            {say("bring.files")}
          </Button>
          <Button icon="folder" onPress={() => folderPicker.current?.click()}>
            {say("bring.folder")}
          </Button>
        </div>
        <p className="bring-home small">
          <Icon name="lock" size={18} />
          {say("bring.home")}
        </p>
        <input
          ref={filePicker}
          type="file"
          multiple
          hidden
          onChange={pick}
          aria-label={say("bring.files")}
          data-picks="files"
        />
        <input
          ref={folderPicker}
          type="file"
          multiple
          hidden
          onChange={pick}
          aria-label={say("bring.folder")}
          data-picks="folder"
          webkitdirectory=""
        />
      </div>
      {isEmpty ? <p role="alert">{say("bring.empty")}</p> : null}
      {problem === undefined ? null : <Failed problem={problem} />}
      <Fold summary={say("bring.how")}>
        <dl className="bring-hints">
          {HINTS.map((hint) => (
            <div key={hint}>
              <dt>{say(`bring.how.${hint}`)}</dt>
              <dd className="soft">{say(`bring.how.${hint}.steps`)}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </section>
  );
}

declare module "react" {
  interface InputHTMLAttributes<T> {
    /** Picks a folder; every browser of today knows it under this name. */
    webkitdirectory?: T extends HTMLInputElement ? string : never;
  }
}

/** The whole window takes a drop while this place is on the screen; says whether files are held over it. */
function useWindowDrop(bring: (files: readonly NamedFile[]) => Promise<void>): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(bring);
  useEffect(() => {
    latest.current = bring;
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null)
        void filesOfDrop(event.dataTransfer).then((files) => latest.current(files));
    };
    window.addEventListener("dragover", over, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("drop", drop, { signal });
    return () => stop.abort();
  }, []);
  return isOver;
}
