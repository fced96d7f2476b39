import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import {
  historyQuestion,
  overviewQuestion,
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

interface Context {
  readonly client: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Shell, notFoundComponent: Lost });

/** Without runs the first screen; with runs the answer to the question that was asked. */
const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: (search: Record<string, unknown>): { map?: true } => yesOf(search, "map"),
  beforeLoad: async ({ context, search }) => {
    if (search.map === true) return; // asked to mark the places anew
    const overview = await context.client.ensureQueryData(overviewQuestion).catch(() => undefined);
    if (overview !== undefined && overview.runs + overview.excluded > 0) throw redirect({ to: "/why" });
  },
  component: FirstScreen,
});

/** The danger questions and their outcome come with the first load: they work with the server gone. */
const triage = createRoute({ getParentRoute: () => root, path: "/triage", component: OutcomeScreen });

const triageGroup = createRoute({
  getParentRoute: () => root,
  path: "/triage/$group",
  validateSearch: (search: Record<string, unknown>): { more?: true } => yesOf(search, "more"),
  component: GroupScreen,
});

const bring = createRoute({
  getParentRoute: () => root,
  path: "/bring",
  validateSearch: (search: Record<string, unknown>): { import?: string } => textOf(search, "import"),
  component: lazyRouteComponent(() => import("./activity/bring-screen.tsx"), "BringScreen"),
});

const why = createRoute({
  getParentRoute: () => root,
  path: "/why",
  validateSearch: (search: Record<string, unknown>): { since?: string } => textOf(search, "since"),
  loaderDeps: ({ search }) => ({ since: search.since }),
  loader: ({ context, deps }) => void context.client.prefetchQuery(whyQuestion(deps.since)),
  component: lazyRouteComponent(() => import("./findings/why-screen.tsx"), "WhyScreen"),
});

const runs = createRoute({
  getParentRoute: () => root,
  path: "/runs",
  loader: ({ context }) => {
    void context.client.prefetchQuery(historyQuestion);
    void context.client.prefetchQuery(runsQuestion);
  },
  component: lazyRouteComponent(() => import("./history/runs-screen.tsx"), "RunsScreen"),
});

const run = createRoute({
  getParentRoute: () => root,
  path: "/runs/$id",
  loader: ({ context, params }) => void context.client.prefetchQuery(runQuestion(params.id)),
  component: lazyRouteComponent(() => import("./run/run-screen.tsx"), "RunScreen"),
});

const add = createRoute({
  getParentRoute: () => root,
  path: "/add",
  component: lazyRouteComponent(() => import("./run/add-run-screen.tsx"), "AddRunScreen"),
});

const shoes = createRoute({
  getParentRoute: () => root,
  path: "/shoes",
  component: lazyRouteComponent(() => import("./history/shoes-screen.tsx"), "ShoesScreen"),
});

const more = createRoute({
  getParentRoute: () => root,
  path: "/more",
  component: lazyRouteComponent(() => import("./settings/more-screen.tsx"), "MoreScreen"),
});

/** The addresses of the product and the screen of each; all but the first load when they are asked for. */
export const makeScreens = (client: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([start, triage, triageGroup, bring, why, runs, run, add, shoes, more]),
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

const textOf = <Key extends string>(search: Record<string, unknown>, key: Key): { [K in Key]?: string } =>
  typeof search[key] === "string" ? ({ [key]: search[key] } as { [K in Key]?: string }) : {};

const yesOf = <Key extends string>(search: Record<string, unknown>, key: Key): { [K in Key]?: true } =>
  search[key] === true ? ({ [key]: true } as { [K in Key]?: true }) : {};
