import {
  keepPreviousData,
  QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import type { RunCorrection } from "../../app/answers.ts";
import type { ForecastQuestion } from "../../app/personal.ts";
import { orKept } from "../offline/kept-answers.ts";
import { type Asking, type AskProblem, ask } from "./ask.ts";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: AskProblem;
  }
}

/** Answers stay true until the runner changes something: every change asks everything again. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // The program is on this computer: it answers with the network off as well.
      mutations: { networkMode: "always" },
      queries: {
        networkMode: "always",
        persister: orKept,
        staleTime: 60_000,
        retry: 1,
        retryDelay: 400,
        refetchOnWindowFocus: false,
      },
    },
  });

export const overviewQuestion = queryOptions({
  queryKey: ["overview"],
  queryFn: ({ signal }) => answered(ask("GET /api/overview", { signal })),
});

export const clipsQuestion = queryOptions({
  queryKey: ["clips"],
  queryFn: ({ signal }) => answered(ask("GET /api/clips", { signal })),
});

export const clipQuestion = (id: string) =>
  queryOptions({
    queryKey: ["clips", id],
    queryFn: ({ signal }) => answered(ask("GET /api/clips/:id", { params: { id }, signal })),
  });

export const runsQuestion = queryOptions({
  queryKey: ["runs"],
  queryFn: ({ signal }) => answered(ask("GET /api/runs", { signal })),
});

export const runQuestion = (id: string) =>
  queryOptions({
    queryKey: ["run", id],
    queryFn: ({ signal }) => answered(ask("GET /api/runs/:id", { params: { id }, signal })),
  });

export const historyQuestion = queryOptions({
  queryKey: ["history"],
  queryFn: ({ signal }) => answered(ask("GET /api/history", { signal })),
});

export const whyQuestion = (since: string | undefined) =>
  queryOptions({
    queryKey: ["why", since ?? ""],
    queryFn: ({ signal }) => answered(ask("GET /api/why", { query: { since }, signal })),
    placeholderData: keepPreviousData,
  });

export const planQuestion = queryOptions({
  queryKey: ["plan"],
  queryFn: ({ signal }) => answered(ask("GET /api/plan", { signal })),
});

export const personalQuestion = queryOptions({
  queryKey: ["personal"],
  queryFn: ({ signal }) => answered(ask("GET /api/personal", { signal })),
});

export const forecastQuestion = queryOptions({
  queryKey: ["forecast"],
  queryFn: ({ signal }) => answered(ask("GET /api/forecast", { signal })),
});

/** The same forecast with other distances on one day. */
export const whatIfQuestion = (whatIf: NonNullable<ForecastQuestion["whatIf"]>) =>
  queryOptions({
    queryKey: ["forecast", whatIf],
    queryFn: ({ signal }) => answered(ask("POST /api/forecast", { body: { whatIf }, signal })),
  });

export const experimentsQuestion = queryOptions({
  queryKey: ["experiments"],
  queryFn: ({ signal }) => answered(ask("GET /api/experiments", { signal })),
});

export const cadenceQuestion = queryOptions({
  queryKey: ["cadence"],
  queryFn: ({ signal }) => answered(ask("GET /api/cadence", { signal })),
});

export const retrainingQuestion = (since: string) =>
  queryOptions({
    queryKey: ["cadence", "retraining", since],
    queryFn: ({ signal }) => answered(ask("GET /api/cadence/retraining", { query: { since }, signal })),
  });

export const progressQuestion = queryOptions({
  queryKey: ["progress"],
  queryFn: ({ signal }) => answered(ask("GET /api/outcomes", { signal })),
});

export const nextQuestion = queryOptions({
  queryKey: ["next"],
  queryFn: ({ signal }) => answered(ask("GET /api/next", { signal })),
});

export const shoesQuestion = queryOptions({
  queryKey: ["shoes"],
  queryFn: ({ signal }) => answered(ask("GET /api/shoes", { signal })),
});

export const samplesQuestion = queryOptions({
  queryKey: ["samples"],
  queryFn: ({ signal }) => answered(ask("GET /api/samples", { signal })),
});

export const importsQuestion = queryOptions({
  queryKey: ["imports"],
  queryFn: ({ signal }) => answered(ask("GET /api/imports", { signal })),
});

/** Asked again and again until the import has ended. */
export const importQuestion = (id: string) =>
  queryOptions({
    queryKey: ["import", id],
    queryFn: ({ signal }) => answered(ask("GET /api/imports/:id", { params: { id }, signal })),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.stage === "finished" || state.data?.stage === "failed" || state.error !== null
        ? false
        : 500,
  });

export const outcomesQuestion = (id: string) =>
  queryOptions({
    queryKey: ["outcomes", id],
    queryFn: ({ signal }) => answered(ask("GET /api/imports/:id/outcomes", { params: { id }, signal })),
  });

type Question = Parameters<typeof ask>[0];

/** A question that changes something; afterwards every screen asks anew. */
export function useChange<Q extends Question>(question: Q) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asking: Asking<Q>) => answered((ask as Ask<Q>)(question, asking)),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Changes one run. The run is shown as the server then tells it. */
export function useCorrection(id: string) {
  const change = useChange("PATCH /api/runs/:id");
  return {
    ...change,
    correct: (body: RunCorrection) => change.mutateAsync({ params: { id }, body }),
  };
}

type Ask<Q extends Question> = (question: Q, asking: Asking<Q>) => ReturnType<typeof ask<Q>>;

/** The value of an answer; a problem is thrown as it is, because that is how the query library is told of one. */
async function answered<A>(
  asked: Promise<{ ok: true; value: A } | { ok: false; problem: AskProblem }>,
): Promise<A> {
  const result = await asked;
  if (result.ok) return result.value;
  throw result.problem;
}
