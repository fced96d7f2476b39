import { afterAll } from "vitest";
import { closeChromiumOfFile } from "./chromium-of-file.ts";

afterAll(closeChromiumOfFile);
