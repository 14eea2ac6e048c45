import { expose } from "comlink";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Calculation, Follow } from "../../../addin/calculation/calculation.ts";
import { calculationService } from "../../../addin/calculation/calculation-service.ts";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { startCalculation } from "../../../addin/calculation/start-calculation.ts";
import type { ContributionTotalView } from "../../../core/present/view/contributions-view.ts";
import type { Language } from "../../../core/text/language.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import { everyTable, workers } from "../../support/every-table.ts";
import { workbookTables } from "../../support/workbook-tables.ts";

/** A calculation behind a channel instead of a worker. */
const behindChannel = (): Calculation =>
  startCalculation(() => {
    const { port1, port2 } = new MessageChannel();
    expose(calculationService(createCalculation()), port1);
    onTestFinished(() => port1.close());
    return { endpoint: port2, onCrash: () => {}, end: () => {} };
  });

/** Options that act on the same group, and beside them some that only cost money. */
const withOptions = (count: number, onlyCosts = 0): WorkbookTables => {
  const hirings = Array.from({ length: count }, (_, index) => ({
    scenarios: "Løsning",
    name: `Hold ${index + 1}`,
    kind: "hiring",
    staffGroup: workers,
    from: "2026-04",
    posts: 0.1 * (index + 1),
  }));
  const costs = Array.from({ length: onlyCosts }, (_, index) => ({
    scenarios: "Løsning",
    name: `Udgift ${index + 1}`,
    kind: "extra-cost",
    from: "2026-04",
    kronerPerMonth: 100 * (index + 1),
  }));
  return workbookTables({ ...everyTable, options: [...hirings, ...costs] });
};

const toTheEnd: Follow = () => true;

const numberIn = (shown: string): number =>
  Number(shown.replace("−", "-").replace("+", "").replace(",", "."));

const labels = ({ bars }: ContributionTotalView) => bars.map(({ label }) => label);

describe.each([
  ["in the same thread", createCalculation],
  ["in another thread", behindChannel],
])("what each option contributes, %s", (_, make) => {
  const evaluated = async (tables: WorkbookTables, language: Language = "da") => {
    const calculation = make();
    await calculation.evaluate(tables, language);
    return calculation;
  };

  test("tells the parts from the plan without the options to that with all of them", async () => {
    const calculation = await evaluated(withOptions(3));
    const view = await calculation.contributions("loesning", toTheEnd);
    if (view === null) throw new Error("nothing told");
    expect(view.method).toBe("Regnet ud på alle 8 sammensætninger af mulighederne.");
    expect(labels(view.balance)).toEqual([
      "Uden mulighederne",
      "Hold 1",
      "Hold 2",
      "Hold 3",
      "Med alle mulighederne",
    ]);
    expect(labels(view.shortage)).toEqual(labels(view.balance));
    const [before, , , last, after] = view.balance.bars;
    expect(last?.span?.to).toBeCloseTo(after?.span?.to ?? Number.NaN, 9);
    expect(view.balance.bars[1]?.span?.from).toBe(before?.span?.to);
    const parts = view.balance.bars.slice(1, 4).map(({ value }) => numberIn(value));
    expect(parts.every((part) => part > 0)).toBe(true);
    expect(view.balance.table.rows.map(({ label }) => label)).toContain("Mulighederne tilsammen");
  });

  test("is told in the language of the pane, and of a scenario that is there", async () => {
    const calculation = await evaluated(withOptions(1), "en");
    expect((await calculation.contributions("loesning", toTheEnd))?.balance.bars[0]?.label).toBe(
      "Without the options",
    );
    expect(await calculation.contributions("gone", toTheEnd)).toBeNull();
    expect(await make().contributions("loesning", toTheEnd)).toBeNull();
  });

  test("says how far it is, and stops when it is told to", async () => {
    const calculation = await evaluated(withOptions(12));
    const heard: number[] = [];
    const view = await calculation.contributions("loesning", ({ done, all }) => {
      expect(all).toBe(4096);
      heard.push(done);
      return heard.length < 3;
    });
    expect(view).toBeNull();
    expect(heard).toHaveLength(3);
    expect([...heard].sort((a, b) => a - b)).toEqual(heard);
    expect(heard.at(-1)).toBeLessThan(4096);
  });

  test("other tables that come meanwhile are answered first, and make it void", async () => {
    const calculation = await evaluated(withOptions(12));
    const order: string[] = [];
    let answered: Promise<unknown> = Promise.resolve();
    let isFirst = true;
    const follow: Follow = async () => {
      if (isFirst) {
        isFirst = false;
        answered = calculation.evaluate(withOptions(2), "da").then(() => order.push("evaluated"));
        await answered;
      }
      return true;
    };
    const view = await calculation.contributions("loesning", follow).then((found) => {
      order.push("contributions");
      return found;
    });
    await answered;
    expect(order).toEqual(["evaluated", "contributions"]);
    expect(view).toBeNull();
    expect((await calculation.contributions("loesning", toTheEnd))?.balance.bars).toHaveLength(4);
  });
});

test("what cannot be computed is said, and the rest is told", async () => {
  const calculation = createCalculation();
  const [first, ...others] = withOptionsWithoutPosts();
  await calculation.evaluate(workbookTables({ ...everyTable, options: [first ?? {}, ...others] }), "da");
  const view = await calculation.contributions("loesning", toTheEnd);
  expect(view?.missing).toMatch(/^Noget kan ikke beregnes/);
  expect(view?.balance.bars.map(({ value }) => value)).toContain("kan ikke beregnes");
  expect(view?.balance.bars.find(({ label }) => label === "Vagt")?.value).toBe("0,00");
});

const withOptionsWithoutPosts = () => [
  { scenarios: "Løsning", name: "Ukendt", kind: "hiring", staffGroup: workers, from: "2026-04" },
  { scenarios: "Løsning", name: "Vagt", kind: "guards", from: "2026-04", kronerPerUnit: 9000 },
];

test("more options than all sets can be computed for are estimated, with their error", async () => {
  const calculation = createCalculation();
  await calculation.evaluate(withOptions(2, 11), "da");
  const view = await calculation.contributions("loesning", toTheEnd);
  expect(view?.method).toMatch(/Delene er anslået på \d+ tilfældige rækkefølger \(startværdi 2026\)/);
  expect(view?.balance.table.heads).toEqual(["Bidrag (årsværk)", "Usikkerhed (±)"]);
  expect(view?.balance.bars[1]?.error).toMatch(/^± \d,\d\d$/);
  expect(view?.balance.bars[3]).toMatchObject({ label: "Udgift 1", value: "0,00", error: "± 0,00" });
});
