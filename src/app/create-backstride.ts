import type { Samples } from "../engine/activity/activity.ts";
import { nextBest } from "../engine/findings/next-best.ts";
import { cadenceRetraining } from "../engine/history/cadence-retraining.ts";
import type { History } from "../engine/history/history.ts";
import { shoeDistances } from "../engine/history/shoe-distances.ts";
import { joinedDays } from "../engine/personal/days/joined-days.ts";
import { outcomesOf } from "../engine/plan/outcomes.ts";
import { offsetInZone } from "../engine/run/local-day.ts";
import { type Day, dayFromMs } from "../engine/units/day.ts";
import { bad, ok, type Result } from "../engine/units/result.ts";
import { dangersAskedIn, leavesRunningOn, mustAskAgain, type PlanOutcome, planFor } from "./advice.ts";
import {
  type ImportSummary,
  NO_SHOE,
  type RequestProblem,
  type RunRow,
  type Settings,
  type ShoeRow,
} from "./answers.ts";
import type { Backstride } from "./backstride.ts";
import { CADENCE_RISE_RATIO, cadenceAnswer } from "./cadence-answer.ts";
import { type ClipSurroundings, clipPage, measureClip, measureWithRun } from "./clips.ts";
import { readDiary } from "./diary.ts";
import { experimentStops, withStops } from "./experiment-stops.ts";
import { type ExperimentReply, experimentEntry, experimentsAnswer } from "./experiments.ts";
import { exportAll } from "./export-all.ts";
import { historyAnswer } from "./history-answer.ts";
import { importInto, refusedFor } from "./import-into.ts";
import { runOf, sportOf } from "./load-history.ts";
import { measureAgain, readAgain, remeasureAll } from "./measure-again.ts";
import type { MeasureContext } from "./measured.ts";
import { openForecastsOnce } from "./open-forecast-once.ts";
import { ownDays } from "./own-days.ts";
import type { Parts } from "./parts.ts";
import { forecastAnswer, type OpenOnce, personalAnswer } from "./personal.ts";
import { rememberedHistory } from "./remembered-history.ts";
import { activityByHand, checkCorrection, checkRunByHand, corrected } from "./run-by-hand.ts";
import { listRowOf } from "./run-list.ts";
import { runPage } from "./run-page.ts";
import { changesMeasures, checkSettings, settingsOf } from "./settings.ts";
import { openShelf } from "./shoe-shelf.ts";
import { checkShoe, shoeSaved } from "./shoes.ts";
import { aboutDanger, besideDanger, sampleIdOf, shownId, shownStore } from "./shown-store.ts";
import { tell, triageOf } from "./tell.ts";
import { whyAnswer } from "./why-answer.ts";

/** Everything a person can ask of the product, answered over one runner's store. */
export function createBackstride(given: Parts): Backstride {
  const parts = { ...given, store: shownStore(given.store) };
  const { store, runnerId, nowMs } = parts;
  const about = store.about(runnerId);
  const loaded = rememberedHistory(store, runnerId);

  const settings = async (): Promise<Settings> => settingsOf((await about.runner()).settings, parts.timeZone);
  const todayIn = (timeZone: string): Day => dayFromMs(nowMs(), offsetInZone(timeZone, nowMs()) ?? 0);
  const today = async (): Promise<Day> => todayIn((await settings()).timeZone);
  const measuring = async () => ({ unpack: parts.unpack, context: contextOf(await settings()) });

  /** Everything told, and what the danger questions make of it today. */
  const judged = async () => {
    const entries = await about.diary();
    const told = readDiary(entries);
    const day = await today();
    const { timeZone } = await settings();
    const utcOffsetS = offsetInZone(timeZone, nowMs()) ?? 0;
    const clips = (await about.clips()).map(({ clip }) => clip);
    const dangersAsked = dangersAskedIn(told, { nowMs: nowMs(), utcOffsetS });
    const isAlarmed = mustAskAgain(told, day, dangersAsked);
    return { told, day, clips, triage: triageOf(told, day), dangersAsked, isAlarmed };
  };

  const aroundClips = async (): Promise<ClipSurroundings> => {
    const { history } = await loaded();
    const { timeZone } = await settings();
    const dayOf = (instantMs: number) => dayFromMs(instantMs, offsetInZone(timeZone, instantMs) ?? 0);
    return { runs: history.runs, samplesOf, dayOf, nowMs: nowMs() };
  };
  const keepClip = async (
    measured: Awaited<ReturnType<typeof measureClip>>,
  ): ReturnType<Backstride["saveClip"]> => {
    if (!measured.ok) return measured;
    await store.write(runnerId, (writer) => writer.saveClip(measured.value));
    return ok(measured.value.clip);
  };

  const openForecastOnce = openForecastsOnce(parts.nextTurn);

  const planNow = async (): Promise<PlanOutcome> => {
    const { history } = await loaded();
    const { told, triage, day, clips, dangersAsked } = await judged();
    const { findings } = whyAnswer(history, {}, day, { told, triage, clips });
    const { wantsCadenceDrill = false } = await settings();
    const asked = dangersAsked === undefined ? {} : { dangersAsked };
    return planFor({ triage, told, history, findings, today: day, wantsCadenceDrill, ...asked });
  };

  const forecastNow: Backstride["forecast"] = async (question = {}) => {
    const { changeCount } = await about.runner();
    const { history } = await loaded();
    const { told, day, triage, isAlarmed } = await judged();
    const { flareThreshold } = await settings();
    const openOnce: OpenOnce = (name, steps) =>
      openForecastOnce(JSON.stringify([changeCount, day, name]), steps);
    const answer = await forecastAnswer(
      { history, told, today: day, plan: await planNow(), isAlarmed, openOnce },
      { ...(typeof flareThreshold === "number" && { abovePain: flareThreshold }), ...question },
    );
    const meanwhile = await judged();
    // a danger told while the past was gone through comes first
    const isAsBefore =
      meanwhile.isAlarmed === isAlarmed && JSON.stringify(meanwhile.triage) === JSON.stringify(triage);
    return isAsBefore ? answer : forecastNow(question);
  };

  const experimentsNow: Backstride["experiments"] = async () => {
    const { history } = await loaded();
    const { told, triage, day } = await judged();
    const now = { today: day, nowMs: nowMs() };
    const ended =
      experimentStops(told, triage, now).length === 0
        ? told
        : await store.write(runnerId, (writer) => withStops(writer, triage, now));
    return experimentsAnswer({ history, told: ended, triage, plan: await planNow(), ...now });
  };

  const rowOf = async (id: string): Promise<Result<RunRow, RequestProblem>> => {
    const { rows, placeById } = await loaded();
    const row = rows[placeById.get(id) ?? -1];
    return row === undefined ? notFound("run") : ok(row);
  };

  /** A run's recording, read again from its original; nothing for one told by hand. */
  const samplesOf = async (runId: string): Promise<Samples | undefined> => {
    const kept = await about.activity(runId);
    const original = kept?.sha256 === undefined ? undefined : await about.original(kept.sha256);
    return kept && original && readAgain(original, kept.measured.index, parts.unpack)?.samples;
  };

  const bring = async (
    request: Omit<Parameters<typeof importInto>[1], "context">,
  ): Promise<ImportSummary> => {
    const brought = await importInto(parts, { ...request, context: contextOf(await settings()) });
    const { history } = await loaded();
    return { ...brought, runs: history.runs.length, crossTraining: history.crossTraining.length };
  };

  return {
    async overview() {
      const { history, excludedIds, outdated } = await loaded();
      const { sampleLife } = await about.runner();
      const firstDay = history.runs[0]?.ranOnDay;
      const lastDay = history.runs.at(-1)?.ranOnDay;
      return {
        runs: history.runs.length,
        crossTraining: history.crossTraining.length,
        excluded: excludedIds.size,
        ...(outdated > 0 && { outdated }),
        ...(firstDay !== undefined && { firstDay }),
        ...(lastDay !== undefined && { lastDay }),
        isSimulated: sampleLife !== undefined,
        ...(sampleLife !== undefined && { sampleLife }),
        settings: await settings(),
        today: await today(),
      };
    },
    async saveSettings(change) {
      const saved = await store.write(runnerId, async (writer) => {
        const runner = await writer.runner();
        const checked = checkSettings({ ...runner.settings, ...change });
        if (checked.ok) await writer.saveRunner({ ...runner, settings: checked.value });
        if (checked.ok && changesMeasures(runner.settings, checked.value)) await writer.markOutdated();
        return checked;
      });
      return saved.ok ? ok(settingsOf(saved.value, parts.timeZone)) : saved;
    },

    async importPaths(paths, options = {}) {
      const { sampleLife } = await about.runner();
      if (sampleLife === undefined) return bring({ ...options, sources: paths, paths });
      const { history } = await loaded();
      return {
        ...refusedFor(paths, options),
        runs: history.runs.length,
        crossTraining: history.crossTraining.length,
      };
    },
    imports: () => about.imports(),
    async importOutcomes(importId) {
      const isKnown = (await about.imports()).some((record) => record.importId === importId);
      return isKnown ? ok(await about.importOutcomes(importId)) : notFound("import");
    },

    runs: async () => (await loaded()).rows,
    runList: async () => (await loaded()).rows.map(listRowOf),
    async run(id) {
      const { rows, placeById } = await loaded();
      const place = placeById.get(id);
      const row = rows[place ?? -1];
      if (place === undefined || row === undefined) return notFound("run");
      const neighbours = { previous: rows[place - 1], next: rows[place + 1] };
      return ok(await runPage(about, { row, ...neighbours }, parts.unpack));
    },
    async addRun(run) {
      const { timeZone } = await settings();
      const checked = checkRunByHand(run, todayIn(timeZone));
      if (!checked.ok) return checked;
      const added = await store.write(runnerId, async (writer): Promise<Result<string, RequestProblem>> => {
        if ((await writer.runner()).sampleLife !== undefined) return bad({ kind: "holds-sample-runs" });
        if (run.shoeId !== undefined && !(await writer.shoes()).some(({ id }) => id === run.shoeId))
          return notFound("shoe");
        let number = 1;
        while ((await writer.activity(handId(run.ranOnDay, number))) !== undefined) number++;
        const id = handId(run.ranOnDay, number);
        await writer.saveActivities([activityByHand(run, id, timeZone)]);
        return ok(id);
      });
      return added.ok ? rowOf(added.value) : added;
    },
    async correctRun(id, change) {
      const checked = checkCorrection(change);
      if (!checked.ok) return checked;
      const measure = await measuring();
      const kept = await store.write(runnerId, async (writer): Promise<Result<RunRow, RequestProblem>> => {
        const activity = await writer.activity(id);
        if (activity === undefined || activity.duplicateOf !== undefined) return notFound("run");
        if (typeof change.shoeId === "string" && change.shoeId !== NO_SHOE)
          if (!(await writer.shoes()).some((shoe) => shoe.id === change.shoeId)) return notFound("shoe");
        if (change.sport === "running" && activity.measured.measures === undefined) {
          const original = activity.sha256 === undefined ? undefined : await writer.original(activity.sha256);
          const index = activity.measured.index;
          const measured = original && measureAgain(original, { index, asRun: true }, measure);
          if (measured !== undefined) await writer.saveActivities([{ ...activity, measured }]);
        }
        const correction = corrected((await writer.corrections()).get(id) ?? {}, change);
        await writer.saveCorrection(id, correction);
        const { sampleLife } = await writer.runner();
        return ok({
          run: runOf(activity, correction, sampleLife !== undefined),
          isExcluded: correction.isExcluded ?? false,
          movedToSport: sportOf(activity, correction),
        });
      });
      if (!kept.ok) return kept;
      const row = await rowOf(id);
      return row.ok ? row : kept; // it is cross-training now
    },

    async history() {
      const { history, spikes } = await loaded();
      const { firstWeekday, timeZone } = await settings();
      return historyAnswer(history, spikes, { firstWeekday, today: todayIn(timeZone) });
    },
    async cadence() {
      const { history } = await loaded();
      const { told, triage, day, clips } = await judged();
      const { findings } = whyAnswer(history, {}, day, { told, triage, clips });
      return cadenceAnswer(history, findings, day, leavesRunningOn(await planNow(), day));
    },
    async cadenceRetraining(sinceDay) {
      const { history } = await loaded();
      return cadenceRetraining(history, { sinceDay, today: await today(), riseRatio: CADENCE_RISE_RATIO });
    },
    async why(question = {}) {
      const { history } = await loaded();
      const { told, triage, day, clips } = await judged();
      return whyAnswer(history, question, day, { told, triage, clips });
    },

    async shoes() {
      const { history } = await loaded();
      return shoeRows(history, await today());
    },
    async saveShoe(change) {
      const checked = checkShoe(change);
      if (!checked.ok) return checked;
      const saved = await store.write(runnerId, async (writer) => {
        const shoe = shoeSaved(change, await writer.shoes());
        if (shoe !== undefined) await writer.saveShoes([shoe]);
        return shoe;
      });
      if (saved === undefined) return notFound("shoe");
      const { history } = await loaded();
      const row = shoeRows(history, await today()).find(({ shoe }) => shoe.id === saved.id);
      return row === undefined ? notFound("shoe") : ok(row);
    },

    async loadSample(life, onProgress) {
      const { samples } = parts;
      if (samples === undefined || !samples.lives.some(({ id }) => id === life))
        return notFound("sample-life");
      const { settings: own, sampleLife } = await about.runner();
      if ((await about.activities("all")).length > 0)
        return bad({ kind: sampleLife === undefined ? "holds-real-runs" : "holds-sample-runs" });
      const begun = await given.store.write(
        sampleIdOf(runnerId),
        async (writer): Promise<Result<undefined, RequestProblem>> => {
          if ((await writer.runner()).sampleLife !== undefined) return bad({ kind: "holds-sample-runs" });
          await writer.saveRunner({ settings: own, sampleLife: life });
          await writer.addDiaryEntries(samples.diaryOf(life));
          const shelf = openShelf(await writer.shoes());
          for (const shoe of samples.shoesOf(life)) shelf.idOf(shoe);
          await writer.saveShoes(shelf.changed());
          return ok(undefined);
        },
      );
      if (!begun.ok) return begun;
      return ok(
        await bring({
          paths: [],
          files: samples.filesOf(life),
          sources: [`sample:${life}`],
          ...(onProgress !== undefined && { onProgress }),
        }),
      );
    },
    sampleLives: () => parts.samples?.lives ?? [],

    async tell(entries) {
      const now = { nowMs: nowMs(), today: await today() };
      const shown = await shownId(given.store, runnerId);
      if (shown === runnerId) return tell(entries, { store: given.store, runnerId, ...now });
      const danger = await tell(aboutDanger(entries), { store: given.store, runnerId, ...now }); // the person's, first
      if (!danger.ok) return danger;
      const rest = await tell(besideDanger(entries), { store: given.store, runnerId: shown, ...now });
      return rest.ok ? ok((await judged()).triage) : rest;
    },
    told: async () => readDiary(await about.diary()),
    triage: async () => (await judged()).triage,
    plan: planNow,
    async next() {
      const { history } = await loaded();
      const { told, triage, day, isAlarmed } = await judged();
      const { painSince } = whyAnswer(history, {}, day, { told, triage });
      const steps = nextBest({ history, painSince, onDay: day, told, triage });
      return isAlarmed ? steps.filter(({ kind }) => kind !== "home-test") : steps;
    },
    outcomes: async () => outcomesOf(readDiary(await about.diary()), await today()),
    async personal() {
      const { history } = await loaded();
      return personalAnswer({ history, told: readDiary(await about.diary()), today: await today() });
    },
    async joinedDays() {
      const { history } = await loaded();
      const days = ownDays({ history, told: readDiary(await about.diary()), onDay: await today() });
      return joinedDays(days.timeline());
    },
    forecast: (question = {}) => forecastNow(question),
    experiments: experimentsNow,
    async experiment(request) {
      const { history } = await loaded();
      const { triage, day } = await judged();
      const plan = await planNow();
      const notKept = await store.write(runnerId, async (writer): Promise<ExperimentReply | undefined> => {
        const input = { history, triage, plan, today: day, nowMs: nowMs() };
        const asked = experimentEntry(request, { ...input, told: await withStops(writer, triage, input) });
        if (!asked.ok) return { kind: "refused", because: asked.problem };
        if ("tried" in asked.value) return { kind: "tried", proposal: asked.value.tried };
        await writer.addDiaryEntries([asked.value.entry]);
        return undefined;
      });
      return notKept ?? { kind: "kept", ...(await experimentsNow()) }; // with a danger that was told meanwhile
    },

    async saveClip(told) {
      return keepClip(await measureClip(told, await aroundClips()));
    },
    async saveClipRun(id, runId) {
      const kept = await about.clip(id);
      if (kept === undefined) return notFound("clip");
      return keepClip(await measureWithRun(kept, runId, await aroundClips()));
    },
    clips: async () => (await about.clips()).map(({ clip }) => clip),
    async clip(id) {
      const kept = await about.clip(id);
      if (kept === undefined) return notFound("clip");
      const { runId } = kept.clip;
      const samples = runId === undefined ? undefined : await samplesOf(runId);
      return ok(clipPage(kept, { samples, runs: (await loaded()).history.runs }));
    },
    deleteClip: (id) => store.write(runnerId, (writer) => writer.deleteClip(id)),

    remeasure: async () => remeasureAll({ ...parts, ...(await measuring()) }),
    async *exportAll(options = {}) {
      const shown = await shownId(given.store, runnerId);
      yield* exportAll(given.store, shown, { ...options, exportedAtMs: nowMs() });
    },
    eraseAll: () => store.erase(runnerId),
    close: () => store.close(),
  };
}

const shoeRows = (history: History, today: Day): readonly ShoeRow[] =>
  shoeDistances(history, today).map(({ shoe, runs, distanceM, firstRunOnDay, lastRunOnDay }) => ({
    shoe,
    runs,
    distanceM,
    ...(firstRunOnDay !== undefined && { firstRunOnDay }),
    ...(lastRunOnDay !== undefined && { lastRunOnDay }),
  }));

const contextOf = ({
  timeZone,
  bodyMassKg,
  maxHeartRateBpm,
  restingHeartRateBpm,
}: Settings): MeasureContext => ({
  timeZone,
  ...(bodyMassKg !== undefined && { bodyMassKg }),
  ...(maxHeartRateBpm !== undefined && { maxHeartRateBpm }),
  ...(restingHeartRateBpm !== undefined && { restingHeartRateBpm }),
});

const handId = (day: Day, number: number): string => `by-hand-${day}-${number}`;

const notFound = (what: Extract<RequestProblem, { kind: "not-found" }>["what"]) =>
  bad({ kind: "not-found", what } as const);
