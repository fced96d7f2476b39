import "@fontsource-variable/figtree/wght.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/pressing.css";
import "./design/asking.css";
import "./design/number.css";
import "./design/chip.css";
import "./design/table-frame.css";
import "./design/states.css";
import "./design/sheet.css";
import "./design/fold.css";
import "./shell/shell.css";
import "./words/explained.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { diaryIsHere, isDangerNoted } from "./answers/local-diary.ts";
import { watchInstallOffer } from "./offline/install-offer.ts";
import { watchKept } from "./offline/kept-answers.ts";
import { keepApp } from "./offline/new-version.ts";
import { watchConnection } from "./offline/watch-connection.ts";
import { makeScreens } from "./screens.tsx";
import { makeQueryClient } from "./server/questions.ts";
import { applyMotion, readMotion } from "./settings/motion.ts";
import { applyTheme, readTheme } from "./settings/theme.ts";
import { NoticeKeeper } from "./shell/notice.tsx";
import { languageHere, speak } from "./words/language.ts";

watchInstallOffer();
applyTheme(readTheme());
applyMotion(readMotion());
const WAIT_LIMIT_MS = 2000;
const withinLimit = (coming: Promise<unknown>): Promise<unknown> =>
  Promise.race([coming, new Promise((pass) => setTimeout(pass, WAIT_LIMIT_MS))]);

// Without its words (never fetched before, and no way to fetch them now) a language is spoken in English.
if (languageHere() !== "en") await withinLimit(speak(languageHere()).catch(() => undefined));

// What was told here comes first, so that no other screen flashes up before its own; an emergency waits for nothing.
if (!isDangerNoted) await withinLimit(diaryIsHere);

const client = makeQueryClient();
watchConnection(client);
watchKept(client);
if (import.meta.env.PROD) void keepApp();
const screens = makeScreens(client);
const place = document.getElementById("screen");
if (place === null) throw new Error("index.html has no place for the screens");

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <NoticeKeeper>
        <RouterProvider router={screens} />
      </NoticeKeeper>
    </QueryClientProvider>
  </StrictMode>,
);
