import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { forgetLocalDiary } from "../answers/local-diary.ts";
import { Field } from "../design/asking.tsx";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { problemWords } from "../design/states.tsx";
import { savePainSince } from "../findings/pain-since.ts";
import { forgetFormLab } from "../gait/forget-form-lab.ts";
import { forgetAnswers } from "../offline/kept-answers.ts";
import { useChange } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { settingsEn } from "../words/settings-en.ts";
import { addWords, useWords } from "../words/words.tsx";

addWords(settingsEn);

/** The one thing that cannot be undone: says so, and asks for a typed word. A sample runner goes without ado. */
export function EraseAll({ isSimulated }: { readonly isSimulated: boolean }) {
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const erase = useChange("DELETE /api/everything");
  const tell = useTell();
  const navigate = useNavigate();
  const word = say("erase.word");
  const isMeant = isSimulated || typed.trim().toLowerCase() === word;

  const go = async (): Promise<void> => {
    await erase.mutateAsync({}).then(
      async () => {
        savePainSince("");
        await Promise.all([forgetAnswers(), forgetFormLab(), ...(isSimulated ? [] : [forgetLocalDiary()])]); // danger told meanwhile is the person's
        setOpen(false);
        await navigate({ to: "/" });
        tell({ text: say(isSimulated ? "erase.done.sample" : "erase.done") });
      },
      () => {},
    );
  };

  return (
    <>
      <Button kind="danger" icon="trash" onPress={() => setOpen(true)}>
        {say(isSimulated ? "erase.sample" : "erase.go")}
      </Button>
      <Sheet
        title={say(isSimulated ? "erase.sample" : "erase.title")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (isMeant) void go();
          }}
        >
          <p>{say(isSimulated ? "erase.sample.what" : "erase.what")}</p>
          {isSimulated ? null : (
            <Field
              label={say("erase.type", { word })}
              value={typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
          {erase.isError ? <p role="alert">{problemWords(words, erase.error)}</p> : null}
          <div className="row">
            <Button kind="danger" type="submit" isDisabled={!isMeant || erase.isPending}>
              {say(isSimulated ? "erase.sample.now" : "erase.now")}
            </Button>
            <Button onPress={() => setOpen(false)}>{say("erase.keep")}</Button>
          </div>
        </form>
      </Sheet>
    </>
  );
}
