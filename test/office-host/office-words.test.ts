import { afterEach, describe, expect, test, vi } from "vitest";
import { officeLanguage } from "../../addin/excel/office-language.ts";
import { officeScheme } from "../../addin/excel/office-theme.ts";
import { troubleOf } from "../../addin/excel/trouble.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what the host says of itself", () => {
  test.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
    [{ bodyBackgroundColor: "#262626" }, "dark"],
    [{ bodyBackgroundColor: "#F0F0F0" }, "light"],
    // Blue is dark to the eye, and yellow light, though each is full in its own parts.
    [{ bodyBackgroundColor: "#0000FF" }, "dark"],
    [{ bodyBackgroundColor: "#FFFF00" }, "light"],
    [{ bodyBackgroundColor: "Canvas" }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])("a theme %o is drawn %s", (officeTheme, scheme) => {
    vi.stubGlobal("Office", { context: { officeTheme } });
    expect(officeScheme()).toBe(scheme);
  });

  test.each([
    ["da-DK", "da"],
    ["DA", "da"],
    ["en-US", "en"],
    ["de-DE", "en"],
  ])("Office in %s speaks %s", (displayLanguage, language) => {
    vi.stubGlobal("Office", { context: { displayLanguage } });
    expect(officeLanguage()).toBe(language);
  });

  test("what the user chose comes first", () => {
    vi.stubGlobal("Office", { context: { displayLanguage: "da-DK" } });
    vi.stubGlobal("localStorage", { getItem: () => "en" });
    expect(officeLanguage()).toBe("en");
  });

  test("before Office is there, the browser's language counts", () => {
    vi.stubGlobal("navigator", { language: "da" });
    expect(officeLanguage()).toBe("da");
  });
});

test.each([
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  ["AccessDenied", "read-only"],
  ["ItemNotFound", "sheet-missing"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ApiNotFound", "not-supported"],
  ["MergedRangeConflict", "cell-not-writable"],
  ["GeneralException", "failed"],
])("Excel's %s is told as %s, and without its message", (code, told) => {
  const error = Object.assign(new Error("holds 987654"), { code });
  expect(troubleOf(error)).toEqual({
    kind: "trouble",
    trouble: { code: told, sheet: null, address: null, detail: code },
  });
});

test("any other error is told by its name alone", () => {
  expect(troubleOf(new RangeError("987654")).trouble.detail).toBe("RangeError");
  expect(troubleOf("987654").trouble.detail).toBe("");
});
