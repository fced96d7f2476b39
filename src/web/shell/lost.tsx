import { Page } from "../design/page.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { useWords } from "../words/words.tsx";

/** An address that leads nowhere. */
export function Lost() {
  const { say } = useWords();
  return (
    <Page title={say("lost.title")} lead={say("lost.lead")}>
      <ButtonLink to="/" kind="main">
        {say("lost.back")}
      </ButtonLink>
    </Page>
  );
}
