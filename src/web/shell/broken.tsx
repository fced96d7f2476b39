import type { ErrorComponentProps } from "@tanstack/react-router";
import { useEffect } from "react";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { useWords } from "../words/words.tsx";

/** The outermost edge: a screen that failed, or that could not be fetched because the program has stopped. */
export function Broken({ error }: ErrorComponentProps) {
  const { say } = useWords();
  useEffect(() => console.error(error), [error]);
  return (
    <Page
      title={say("broken.title")}
      lead={say(isNotFetched(error) ? "problem.no-connection" : "broken.lead")}
    >
      <div className="row">
        <Button kind="main" icon="undo" onPress={() => location.reload()}>
          {say("try-again")}
        </Button>
        <ButtonLink to="/">{say("lost.back")}</ButtonLink>
      </div>
    </Page>
  );
}

/** Browsers have no code for it, only their own sentences. */
const isNotFetched = (error: unknown): boolean =>
  error instanceof Error && /import|fetch|module|preload CSS/i.test(error.message);
