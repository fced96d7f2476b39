import { type ReactNode, useState } from "react";
import { Icon } from "../design/icon.tsx";

/** A fold whose inside is made when it is first opened: drawings need the width of their place. */
export function LateFold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className="fold"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <span>{summary}</span>
        <Icon name="down" size={20} />
      </summary>
      {wasOpened ? <div className="fold-body">{children}</div> : null}
    </details>
  );
}
