import type { JoinedDays } from "../../../engine/personal/days/joined-days.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

/** `backstride personal --days`: the days the personal model learns from, as CSV. What is not known is left empty. */
export const personalDaysCommand: Command = async (terminal) => {
  const backstride = await terminal.backstride();
  const { isSimulated } = await backstride.overview();
  const joined = await backstride.joinedDays();
  if (terminal.wantsJson)
    printJson(terminal, "backstride.personal-days/1", { simulated: isSimulated, ...withoutUnknown(joined) });
  else {
    if (isSimulated) terminal.remark("Simulated runner.\n");
    terminal.out(csvOf(joined));
  }
  return EXIT.done;
};

const csvOf = ({ columns, rows }: JoinedDays): string =>
  [
    ["day", ...columns].join(),
    ...rows.map(({ day, values }) => [day, ...values.map(cellOf)].join()),
    "",
  ].join("\n");

const cellOf = (value: number): string => (Number.isNaN(value) ? "" : String(Number(value.toFixed(DIGITS))));

const DIGITS = 3;

const withoutUnknown = ({ columns, rows }: JoinedDays) => ({
  columns,
  rows: rows.map(({ day, values }) => ({
    day,
    values: values.map((one) => (Number.isNaN(one) ? null : one)),
  })),
});
