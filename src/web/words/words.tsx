import i18next from "i18next";
import { useMemo, useSyncExternalStore } from "react";
import type { OwnDaysWordKey } from "../../app/words/en.ts";
import type { PersonalWordKey } from "../../app/words/personal-en.ts";
import type { PlanWordKey } from "../../app/words/plan-en.ts";
import { triageEn as sharedTriage, type TriageWordKey } from "../../app/words/triage-en.ts";
import { en } from "./en.ts";
import type { formEn } from "./form-en.ts";
import type { formResultEn } from "./form-result-en.ts";
import type { historyEn } from "./history-en.ts";
import type { importingEn } from "./importing-en.ts";
import type { learnEn } from "./learn-en.ts";
import type { numbersEn } from "./numbers-en.ts";
import type { offlineEn } from "./offline-en.ts";
import type { personalScreensEn } from "./personal-screens-en.ts";
import type { phoneEn } from "./phone-en.ts";
import type { planScreensEn } from "./plan-screens-en.ts";
import type { playerEn } from "./player-en.ts";
import type { progressEn } from "./progress-en.ts";
import type { retrainingEn } from "./retraining-en.ts";
import type { runEn } from "./run-en.ts";
import type { settingsEn } from "./settings-en.ts";
import type { shareEn } from "./share-en.ts";
import { triageEn } from "./triage-en.ts";
import type { weekEn } from "./week-en.ts";
import type { whyEn } from "./why-en.ts";

/** A key of the screens' catalogue, without its plural ending. */
export type WordKey = Base<
  | (keyof typeof en & string)
  | keyof typeof triageEn
  | TriageWordKey
  | PlanWordKey
  | keyof typeof importingEn
  | keyof typeof numbersEn
  | keyof typeof planScreensEn
  | keyof typeof weekEn
  | keyof typeof playerEn
  | keyof typeof offlineEn
  | keyof typeof phoneEn
  | keyof typeof progressEn
  | keyof typeof learnEn
  | keyof typeof shareEn
  | keyof typeof settingsEn
  | keyof typeof formEn
  | keyof typeof formResultEn
  | keyof typeof whyEn
  | keyof typeof retrainingEn
  | keyof typeof runEn
  | keyof typeof historyEn
  | OwnDaysWordKey
  | PersonalWordKey
  | keyof typeof personalScreensEn
>;

type Base<K extends string> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;

export type WordValues = Readonly<Record<string, string | number>>;

export interface Words {
  /** The sentence of a key, with its places filled. */
  readonly say: (key: WordKey, values?: WordValues) => string;
  /** The sentence of a key that comes from outside the screens (a finding, a measure), or nothing when no catalogue has it. */
  readonly sayIfKnown: (key: string, values?: WordValues) => string | undefined;
  readonly language: string;
}

/** One catalogue a language; keys are flat. */
export const words = i18next.createInstance();

void words.init({
  resources: { en: { translation: { ...sharedTriage, ...en, ...triageEn } } },
  lng: "en",
  fallbackLng: "en",
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false }, // React escapes
  initAsync: false,
});

/** Adds a catalogue that only some screens need; they bring it along when they load. */
export function addWords(catalogue: Readonly<Record<string, string>>): void {
  words.addResourceBundle("en", "translation", catalogue, true, false);
}

export function useWords(): Words {
  const language = useSyncExternalStore(listen, () => words.language);
  return useMemo(() => wordsIn(language), [language]);
}

function wordsIn(language: string): Words {
  const t = words.getFixedT(language);
  return {
    say: (key, values) => t(key, values ?? {}),
    sayIfKnown: (key, values) =>
      words.exists(key, { lng: language, count: 1, ...values }) ? t(key, values ?? {}) : undefined,
    language,
  };
}

function listen(onSpeaking: () => void): () => void {
  words.on("languageChanged", onSpeaking);
  return () => words.off("languageChanged", onSpeaking);
}
