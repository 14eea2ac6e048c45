import type { Limits, OptionsText } from "./options-text.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

const expectedNumber = ({ minimum, maximum, unit, example }: Limits): string => {
  const what = unit === "" ? "a number" : `a number (${unit})`;
  if (minimum !== null && maximum !== null)
    return `Write ${what} from ${minimum} to ${maximum}, such as ${example}.`;
  if (minimum !== null) return `Write ${what} of ${minimum} or more, such as ${example}.`;
  return maximum === null
    ? `Write ${what}, such as ${example}.`
    : `Write ${what} of at most ${maximum}, such as ${example}.`;
};

export const optionsText: OptionsText = {
  title: "Options",
  none: "The scenario has no options (handlemuligheder).",
  noneToday: "Today is your workplace as it is. Options (handlemuligheder) are tried in another scenario.",
  on: "On",
  off: "Off",
  alsoIn: (scenarios) => `Is also part of ${listed(scenarios)}. A change here changes that too.`,
  goTo: "Show the row in the sheet",
  refused: "The sheet did not take the change. It says what it said before.",
  empty: "Not filled in",
  noSwitch: "The sheet has no column to switch it on and off.",
  expectedNumber,
  expectedMonth: "Write a month and a year, such as October 2016.",
  expectedDate: "Write a date, such as 25 October 2016.",
  expectedTime: "Write a time of day, such as 9:30.",
  lacks: { value: "Missing", "one-of": "Missing: fill in at least one of the fields" },
  what: "What it does",
  limits: "What limits it",
  source: "Where it comes from",

  unagreed: {
    title: "Not agreed yet",
    about: "They are reckoned with as if they were agreed. Write who has said yes, and when.",
    mark: "Not agreed",
  },
  agreed: "Agreed",
  claimed: "Agreed, but not in place",

  remove: (name) => `Remove ${name} from the scenario`,
  removed: (name, leftIn) =>
    leftIn.length === 0
      ? `${name} is removed, and its row is cleared. Undo with Ctrl+Z in the sheet.`
      : `${name} is removed here and is still in ${listed(leftIn)}. Undo with Ctrl+Z in the sheet.`,

  add: {
    open: "Add an option",
    title: "Add an option (handlemulighed)",
    to: (scenario) => `It is written in the sheet and is part of the scenario ${scenario}.`,
    newRow: {
      isAdded: (sheet) => `The table on the sheet ${sheet} is full and gets a row more.`,
      endsUndo: (sheet) =>
        `The table on the sheet ${sheet} is full and gets a row more. What you did before in the sheet may not be possible to undo afterwards.`,
    },
    search: "Search the options",
    found: (count) => (count === 1 ? "1 option" : `${count} options`),
    nothingFound: "No option has these words. Under Numbers of your own you can write one yourself.",
    choose: "Add",
    needsConsent: "Has to be agreed",
    cannot: "Nothing can be added yet",
    chooseScenario: {
      title: "Choose a scenario",
      about: "Today is your workplace as it is, and gets no options.",
      use: "Use",
    },
    newScenario: {
      title: "Or make a new one",
      label: "Name of the scenario",
      hint: "Such as Overtime until Christmas.",
      make: "Make the scenario",
      noName: "Write a name.",
      taken: "There is a scenario of that name already.",
      noSemicolon: "The name cannot have a semicolon, which parts names in the sheet.",
    },
  },
};
