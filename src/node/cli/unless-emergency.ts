import { EXIT } from "./exit-codes.ts";
import { type Command, printJson } from "./terminal.ts";

/** The command, but not while an emergency stands: then what to do about that is the only answer. */
export const unlessEmergency =
  (command: Command): Command =>
  async (terminal) => {
    const { outcome, fired } = await (await terminal.backstride()).triage();
    if (outcome !== "emergency-now") return command(terminal);
    const emergencies = fired.filter(({ level }) => level === "emergency-now");
    if (terminal.wantsJson)
      printJson(terminal, "backstride.emergency/1", {
        fired: emergencies.map(({ rule, why, action }) => ({ id: rule.id, why, action })),
      });
    else
      terminal.remark(
        ["Not now. Your answers call for emergency help:", ...emergencies.map(sentence), ""].join("\n"),
      );
    return EXIT.emergency;
  };

const sentence = ({ why, action }: { readonly why: string; readonly action: string }): string =>
  `  ${why}. ${action}`;
