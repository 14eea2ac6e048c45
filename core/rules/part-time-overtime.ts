import type { PartTimeOvertimeRule } from "../plan/rules.ts";
import type { RuleTable } from "./dated-figure.ts";

/** From the first hour beyond the part-timer's own week, which no ruling has gone against. */
export const cautiousThreshold = "own-hours" satisfies PartTimeOvertimeRule["threshold"];

export const partTimeOvertimeTable: RuleTable<"threshold"> = {
  id: "part-time-overtime",
  title: "Deltidsansattes overarbejde",
  of: null,
  columns: { threshold: { header: "Tillæg fra", unit: "choice", blank: "" } },
  rows: [
    {
      id: "part-time-cautious",
      of: "",
      from: null,
      values: { threshold: "egen arbejdstid" },
      source: "part-time-overtime",
      section: "C-660/20 og C-184/22",
      note: "Normerings forsigtige læsning, som der regnes med i alle måneder. Dommene fastsætter ikke selv den danske grænse.",
    },
    {
      id: "part-time-c-660-20",
      of: "",
      from: { year: 2023, month: 10, day: 19 },
      values: { threshold: "egen arbejdstid" },
      source: "part-time-overtime",
      section: "C-660/20, dom af 19. oktober 2023",
      note: "Den samme grænse i timer for deltidsansatte som for fuldtidsansatte stiller dem ringere, når den ikke er sagligt begrundet.",
    },
    {
      id: "part-time-c-184-22",
      of: "",
      from: { year: 2024, month: 7, day: 29 },
      values: { threshold: "egen arbejdstid" },
      source: "part-time-overtime",
      section: "C-184/22, dom af 29. juli 2024",
      note: "Det samme om tillæg, der først gives ud over fuld tid. Jeres aftale kan skrives som en række på arket Regler.",
    },
  ],
};
