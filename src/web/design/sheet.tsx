import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useWords } from "../words/words.tsx";
import { Icon } from "./icon.tsx";
import { Button } from "./pressing.tsx";

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One thing to do without leaving the screen. From the bottom on a phone, in the middle on a laptop. */
export function Sheet({ isOpen, ...sheet }: SheetProps) {
  return isOpen ? <OpenSheet {...sheet} /> : null;
}

/** The browser's own dialog: it keeps the focus inside, gives it back, and closes on Escape. */
function OpenSheet({ title, onClose, children }: Omit<SheetProps, "isOpen">) {
  const { say } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page of the sheet, read from its top
  useLayoutEffect(() => {
    dialog.current?.scrollTo(0, 0);
  }, [title]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, and so does its button
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose(); // beside it, on the veil
      }}
    >
      <div className="sheet-body">
        <div className="sheet-head">
          <h2 id={id}>{title}</h2>
          <Button kind="plain" className="sheet-close" onPress={onClose} aria-label={say("close")}>
            <Icon name="cross" />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
