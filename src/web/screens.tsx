import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { triageOf } from "../app/tell.ts";
import { clear } from "../engine/triage/cleared-triage.ts";
import { diaryIsHere, everythingTold, localDiary, todayHere } from "./answers/local-diary.ts";
import {
  historyQuestion,
  overviewQuestion,
  planQuestion,
  runQuestion,
  runsQuestion,
  whyQuestion,
} from "./server/questions.ts";
import { Broken } from "./shell/broken.tsx";
import { FirstScreen } from "./shell/first-screen.tsx";
import { Lost } from "./shell/lost.tsx";
import { Shell } from "./shell/shell.tsx";
import { GroupScreen } from "./triage/group-screen.tsx";
import { OutcomeScreen } from "./triage/outcome-screen.tsx";
import { wordsOfLaterScreens } from "./words/language.ts";

interface Context {
  readonly client: QueryClient;
}

/** A screen that comes when it is asked for, and is shown once its words are here too. */
const laterScreen: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(async () => {
    const [screen] = await Promise.all([load(), wordsOfLaterScreens()]);
    return screen;
  }, name);

const root = createRootRouteWithContext<Context>()({ component: Shell, notFoundComponent: Lost });

/** First of all where it hurts; once there are runs, or the danger questions allow a plan, what to do today. */
const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: (search: Record<string, unknown>): { map?: true } => yesOf(search, "map"),
  beforeLoad: async ({ context, search }) => {
    if (search.map === true) return; // asked to mark the places anew
    const overview = await context.client.ensureQueryData(overviewQuestion).catch(() => undefined);
    const hasRuns = overview !== undefined && overview.runs + overview.excluded > 0;
    if (hasRuns || (await isCleared())) throw redirect({ to: "/today" });
  },
  component: FirstScreen,
});

/** The danger questions and their outcome come with the first load: they work with the server gone. */
const triage = createRoute({ getParentRoute: () => root, path: "/triage", component: OutcomeScreen });

const triageGroup = createRoute({
  getParentRoute: () => root,
  path: "/triage/$group",
  validateSearch: (search: Record<string, unknown>): { more?: true; back?: true } => ({
    ...yesOf(search, "more"),
    ...yesOf(search, "back"),
  }),
  component: GroupScreen,
});

const today = createRoute({
  getParentRoute: () => root,
  path: "/today",
  loader: ({ context }) => void context.client.prefetchQuery(planQuestion),
  component: laterScreen(() => import("./plan/today-screen.tsx"), "TodayScreen"),
});

const earlierDays = createRoute({
  getParentRoute: () => root,
  path: "/today/earlier",
  component: laterScreen(() => import("./plan/earlier-days-screen.tsx"), "EarlierDaysScreen"),
});

const weeklyCheck = createRoute({
  getParentRoute: () => root,
  path: "/today/week",
  component: laterScreen(() => import("./plan/weekly-check-screen.tsx"), "WeeklyCheckScreen"),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  loader: ({ context }) => void context.client.prefetchQuery(planQuestion),
  component: laterScreen(() => import("./plan/plan-screen.tsx"), "PlanScreen"),
});

const bring = createRoute({
  getParentRoute: () => root,
  path: "/bring",
  validateSearch: (search: Record<string, unknown>): { import?: string } => textOf(search, "import"),
  component: laterScreen(() => import("./activity/bring-screen.tsx"), "BringScreen"),
});

const why = createRoute({
  getParentRoute: () => root,
  path: "/why",
  validateSearch: (search: Record<string, unknown>): { since?: string } => textOf(search, "since"),
  loaderDeps: ({ search }) => ({ since: search.since }),
  loader: ({ context, deps }) => void context.client.prefetchQuery(whyQuestion(deps.since)),
  component: laterScreen(() => import("./findings/why-screen.tsx"), "WhyScreen"),
});

const runs = createRoute({
  getParentRoute: () => root,
  path: "/runs",
  loader: ({ context }) => {
    void context.client.prefetchQuery(historyQuestion);
    void context.client.prefetchQuery(runsQuestion);
  },
  component: laterScreen(() => {
    import("./history/weeks-chart.tsx").catch(() => {}); // comes with its screen, not after it; who draws it hears why not
    return import("./history/runs-screen.tsx");
  }, "RunsScreen"),
});

const run = createRoute({
  getParentRoute: () => root,
  path: "/runs/$id",
  loader: ({ context, params }) => void context.client.prefetchQuery(runQuestion(params.id)),
  component: laterScreen(() => import("./run/run-screen.tsx"), "RunScreen"),
});

const add = createRoute({
  getParentRoute: () => root,
  path: "/add",
  component: laterScreen(() => import("./run/add-run-screen.tsx"), "AddRunScreen"),
});

const shoes = createRoute({
  getParentRoute: () => root,
  path: "/shoes",
  component: laterScreen(() => import("./history/shoes-screen.tsx"), "ShoesScreen"),
});

const more = createRoute({
  getParentRoute: () => root,
  path: "/more",
  component: laterScreen(() => import("./settings/more-screen.tsx"), "MoreScreen"),
});

const progress = createRoute({
  getParentRoute: () => root,
  path: "/progress",
  component: laterScreen(() => import("./progress/progress-screen.tsx"), "ProgressScreen"),
});

const learn = createRoute({
  getParentRoute: () => root,
  path: "/learn",
  validateSearch: (search: Record<string, unknown>): { q?: string } => textOf(search, "q"),
  component: laterScreen(() => import("./learn/learn-screen.tsx"), "LearnScreen"),
});

const learnCard = createRoute({
  getParentRoute: () => root,
  path: "/learn/$id",
  component: laterScreen(() => import("./learn/card-screen.tsx"), "CardScreen"),
});

const share = createRoute({
  getParentRoute: () => root,
  path: "/share",
  component: laterScreen(() => import("./share/share-screen.tsx"), "ShareScreen"),
});

const exercises = createRoute({
  getParentRoute: () => root,
  path: "/exercises",
  component: laterScreen(() => import("./exercises/exercises-screen.tsx"), "ExercisesScreen"),
});

const exercise = createRoute({
  getParentRoute: () => root,
  path: "/exercises/$id",
  validateSearch: (search: Record<string, unknown>): { from?: string } => textOf(search, "from"),
  component: laterScreen(() => import("./exercises/exercise-screen.tsx"), "ExerciseScreen"),
});

const session = createRoute({
  getParentRoute: () => root,
  path: "/session",
  validateSearch: (search: Record<string, unknown>): { day?: string; part?: string } => ({
    ...textOf(search, "day"),
    ...textOf(search, "part"),
  }),
  component: laterScreen(() => import("./exercises/session-screen.tsx"), "SessionScreen"),
});

const tests = createRoute({
  getParentRoute: () => root,
  path: "/tests",
  component: laterScreen(() => import("./exercises/tests/tests-screen.tsx"), "TestsScreen"),
});

const homeTest = createRoute({
  getParentRoute: () => root,
  path: "/tests/$id",
  validateSearch: (search: Record<string, unknown>): { from?: string } => textOf(search, "from"),
  component: laterScreen(() => import("./exercises/tests/test-screen.tsx"), "TestScreen"),
});

const cadence = createRoute({
  getParentRoute: () => root,
  path: "/cadence",
  component: laterScreen(() => import("./cadence/cadence-screen.tsx"), "CadenceScreen"),
});

const phone = createRoute({
  getParentRoute: () => root,
  path: "/phone",
  component: laterScreen(() => import("./settings/devices/phone-screen.tsx"), "PhoneScreen"),
});

const form = createRoute({
  getParentRoute: () => root,
  path: "/form",
  component: laterScreen(() => import("./gait/form-screen.tsx"), "FormScreen"),
});

const clip = createRoute({
  getParentRoute: () => root,
  path: "/form/$id",
  component: laterScreen(() => import("./gait/clip-screen.tsx"), "ClipScreen"),
});

const compareClips = createRoute({
  getParentRoute: () => root,
  path: "/form/compare",
  validateSearch: (search: Record<string, unknown>): { before?: string; after?: string } => ({
    ...textOf(search, "before"),
    ...textOf(search, "after"),
  }),
  component: laterScreen(() => import("./gait/result/compare-screen.tsx"), "CompareScreen"),
});

/** The addresses of the product and the screen of each; all but the first load when they are asked for. */
export const makeScreens = (client: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([
      start,
      triage,
      triageGroup,
      today,
      earlierDays,
      weeklyCheck,
      plan,
      bring,
      why,
      runs,
      run,
      add,
      shoes,
      more,
      progress,
      learn,
      learnCard,
      share,
      exercises,
      exercise,
      session,
      tests,
      homeTest,
      cadence,
      phone,
      form,
      clip,
      compareClips,
    ]),
    context: { client },
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultErrorComponent: Broken,
    defaultPendingMs: 300,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeScreens>;
  }
}

/** Do the danger questions, as far as they were answered in this browser, allow a plan? */
async function isCleared(): Promise<boolean> {
  await diaryIsHere;
  return clear(triageOf(everythingTold(localDiary()), todayHere())).ok;
}

const textOf = <Key extends string>(search: Record<string, unknown>, key: Key): { [K in Key]?: string } =>
  typeof search[key] === "string" ? ({ [key]: search[key] } as { [K in Key]?: string }) : {};

const yesOf = <Key extends string>(search: Record<string, unknown>, key: Key): { [K in Key]?: true } =>
  search[key] === true ? ({ [key]: true } as { [K in Key]?: true }) : {};
