import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { Icon } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { useWords } from "../words/words.tsx";

interface Notice {
  readonly text: string;
  /** Takes back what was done. */
  readonly undo?: () => void;
}

interface Notices {
  readonly notice: Notice | undefined;
  readonly tell: (notice: Notice) => void;
  readonly clear: () => void;
}

const NoticeContext = createContext<Notices>({ notice: undefined, tell: () => {}, clear: () => {} });
const SHOWN_MS = 12_000;

export function NoticeKeeper({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice>();
  const tell = useCallback((told: Notice) => setNotice(told), []);
  const clear = useCallback(() => setNotice(undefined), []);
  const value = useMemo(() => ({ notice, tell, clear }), [notice, tell, clear]);
  return <NoticeContext value={value}>{children}</NoticeContext>;
}

/** Tells the runner, on whatever screen, that something was done and how to take it back. */
export const useTell = (): ((notice: Notice) => void) => useContext(NoticeContext).tell;

/** The place of the notice; read out when it changes, gone by itself after a while. */
export function Notices() {
  const { notice, clear } = useContext(NoticeContext);
  const { say } = useWords();

  useEffect(() => {
    if (notice === undefined) return;
    const timer = setTimeout(clear, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, clear]);

  return (
    <div className="notices" role="status">
      {notice === undefined ? null : (
        <div className="notice">
          <Icon name="check" size={20} />
          <span>{notice.text}</span>
          {notice.undo === undefined ? null : (
            <Button
              kind="plain"
              icon="undo"
              onPress={() => {
                clear();
                notice.undo?.();
              }}
            >
              {say("undo")}
            </Button>
          )}
          <Button kind="plain" onPress={clear} aria-label={say("close")}>
            <Icon name="cross" />
          </Button>
        </div>
      )}
    </div>
  );
}
