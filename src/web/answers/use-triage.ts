import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { DiaryRead } from "../../app/diary.ts";
import { sawOf } from "../../app/standing-answers.ts";
import { triageOf } from "../../app/tell.ts";
import type { Answer } from "../../engine/answers/question.ts";
import type { TriageOutcome } from "../../engine/triage/triage.ts";
import type { Day } from "../../engine/units/day.ts";
import { everythingTold, listen, localDiary, onAllSent, seeServer, tell, todayHere } from "./local-diary.ts";

export interface TriageNow {
  readonly told: DiaryRead;
  readonly outcome: TriageOutcome;
  readonly today: Day;
  /** Has this browser seen what was told elsewhere? Until then a missing answer may stand on the server. */
  readonly isKnown: boolean;
}

/** The danger questions judged here, from all that was told: it needs no server. */
export function useTriage(): TriageNow {
  const diary = useSyncExternalStore(listen, localDiary);
  const today = todayHere();
  return useMemo(() => {
    const told = everythingTold(diary);
    return {
      told,
      outcome: triageOf(told, today),
      today,
      isKnown: diary.seen !== undefined || diary.unsent.length + diary.sent.length > 0,
    };
  }, [diary, today]);
}

/** Tells answers of a screen that knows what was told when it was drawn first, and nothing that came from elsewhere since. */
export function useTellHere(): (answers: Readonly<Record<string, Answer>>) => void {
  const { told } = useTriage();
  const shown = useRef(told);
  return (answers) => {
    void tell({ kind: "answers", answers, saw: sawOf(shown.current) });
    shown.current = everythingTold(localDiary());
  };
}

/** The server's diary is taken over whenever it answers, and asked for again when everything has been sent. */
const diaryQuestion = queryOptions({
  queryKey: ["diary"],
  queryFn: async ({ signal }) => {
    const answer = await seeServer(signal);
    if (!answer.ok) throw answer.problem;
    return answer.value;
  },
});

/** Keeps this browser's diary and the server's together. Used once, by the shell. */
export function useDiarySync(): void {
  const client = useQueryClient();
  useQuery(diaryQuestion);
  useEffect(
    () =>
      onAllSent(() => {
        void client.invalidateQueries();
      }),
    [client],
  );
}
