import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { SiteFile } from "../../scripts/checks/manifest/check-files.ts";
import { checkManifest } from "../../scripts/checks/manifest/check-manifest.ts";
import { pngSize } from "../../scripts/checks/manifest/png-size.ts";
import { siteFile } from "../../scripts/checks/manifest/site-files.ts";
import { root } from "../../scripts/install.mjs";

const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** The manifest with something else in place of a text that it holds. */
const planted = (old: string, other: string): string => {
  if (!manifest.includes(old)) throw new Error(`the manifest does not hold ${old}`);
  return manifest.replace(old, other);
};

const problemsOf = (xml: string, file: SiteFile = siteFile) => checkManifest(xml, file);

/** A text moved to stand right before another. */
const moved = (text: string, before: string): string =>
  planted(text, "").replace(before, () => `${text}\n${before}`);

const version = "<Version>1.1.0.0</Version>";
const longWord = "x".repeat(126);
const url = '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/task-pane.html"/>';
const label = '<bt:Override Locale="en-US" Value="Show staffing"/>';

/** From the menu's lines on, so that what is replaced first is in one of them. */
const menuAt = manifest.indexOf("<Items>");

test("the manifest of the product is sound", () => {
  expect(problemsOf(manifest)).toEqual([]);
});

describe("what Excel would refuse is told", () => {
  test.each<readonly [string, string, string]>([
    ["wrong order", moved(version, "<Id>"), "OfficeApp: Id must come before Version"],
    [
      "wrong order deep inside",
      moved('<Label resid="Group.Label"/>', "</Group>"),
      "Group: Label must come before Control",
    ],
    [
      "no description",
      manifest.replace(/<Description DefaultValue[\s\S]*?<\/Description>/, ""),
      "OfficeApp: Description is missing",
    ],
    ["no provider", planted("<ProviderName>Normering</ProviderName>", ""), "ProviderName is missing"],
    ["two versions", planted(version, version + version), "OfficeApp: Version stands there 2 times"],
    [
      "an address without encryption",
      planted('<SourceLocation DefaultValue="https:', '<SourceLocation DefaultValue="http:'),
      "is not https",
    ],
    [
      "no address",
      planted('DefaultValue="https://localhost:3000/help.html"', 'DefaultValue="https://"'),
      "is no address",
    ],
    [
      "a reference without its resource",
      planted('resid="ShowPane.Tip"', 'resid="ShowPane.Hint"'),
      'Description: "ShowPane.Hint" is not among the LongStrings',
    ],
    [
      "a reference to a resource of another kind",
      planted('<SourceLocation resid="Pane.Url"/>', '<SourceLocation resid="ShowPane.Label"/>'),
      'SourceLocation: "ShowPane.Label" is not among the Urls',
    ],
    [
      "a resource that nothing refers to",
      planted(url, url + url.replace("Pane.Url", "Old.Url")),
      'Urls: nothing refers to "Old.Url"',
    ],
    ["a resource twice", planted(url, url + url), 'Resources: "Pane.Url" is there twice'],
    [
      "the id of a resource too long",
      manifest.replaceAll("ShowPane.Tip", "A".repeat(33)),
      "has 33 characters, and may have 32",
    ],
    [
      "a short string too long",
      planted('"Vis normering"', `"${longWord}"`),
      "has 126 characters, and may have 125",
    ],
    ["a translated string too long", planted('"Show staffing"', `"${longWord}"`), "has 126 characters"],
    [
      "a name too long",
      planted('<DisplayName DefaultValue="Normering"', `<DisplayName DefaultValue="${longWord}"`),
      "may have 125",
    ],
    [
      "a provider too long",
      planted("<ProviderName>Normering", `<ProviderName>${longWord}`),
      "ProviderName: has 126 characters, and may have 125",
    ],
    [
      "an address too long",
      manifest.replaceAll("help.html", `${"x".repeat(2048)}.html`),
      "characters, and may have 2048",
    ],
    [
      "a tip too long",
      manifest.replace(/(id="ShowPane.Tip" DefaultValue=")[^"]*/, `$1${"x".repeat(251)}`),
      "has 251 characters, and may have 250",
    ],
    [
      "an empty name",
      planted('<DisplayName DefaultValue="Normering"', '<DisplayName DefaultValue=" "'),
      "is empty",
    ],
    [
      "a description too long",
      manifest.replace(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${"x".repeat(251)}"`),
      "has 251 characters, and may have 250",
    ],
    [
      "the icon of 80 pixels missing",
      planted('<bt:Image size="80" resid="Icon.80"/>', ""),
      "Group: the icon of 80 pixels is missing",
    ],
    [
      "the icon of 16 pixels of a menu's line missing",
      manifest.slice(0, menuAt) +
        manifest.slice(menuAt).replace('<bt:Image size="16" resid="Question.16"/>', ""),
      "Item: the icon of 16 pixels is missing",
    ],
    [
      "an icon of other pixels than it says",
      planted('"https://localhost:3000/icons/icon-80.png"', '"https://localhost:3000/icons/icon-64.png"'),
      "Icon 80: 64 × 64 pixels in place of 80 × 80",
    ],
    [
      "a list icon of other pixels",
      planted(
        '<IconUrl DefaultValue="https://localhost:3000/icons/icon-32.png"',
        '<IconUrl DefaultValue="https://localhost:3000/icons/icon-80.png"',
      ),
      "IconUrl: 80 × 80 pixels in place of 32 × 32",
    ],
    [
      "an unknown host",
      planted('<Host Name="Workbook"/>', '<Host Name="Spreadsheet"/>'),
      '"Spreadsheet" is none of',
    ],
    [
      "an unknown host of the ribbon",
      planted('<Host xsi:type="Workbook">', '<Host xsi:type="Presentation">'),
      '"Presentation" is none of',
    ],
    ["an unknown permission", planted("ReadWriteDocument", "FullControl"), '"FullControl" is none of'],
    [
      "a version of three numbers",
      planted(version, "<Version>1.0.0</Version>"),
      "is no version of four numbers",
    ],
    [
      "a version with a leading nought",
      planted(version, "<Version>1.0.0.01</Version>"),
      "is no version of four numbers",
    ],
    ["an unknown locale", planted("<DefaultLocale>da-DK", "<DefaultLocale>dansk"), '"dansk" is no locale'],
    [
      "a locale of an override that is none",
      planted('Locale="en-US" Value="Show', 'Locale="english" Value="Show'),
      '"english" is no locale',
    ],
    ["a locale twice", planted(label, label + label), "ShowPane.Label: en-US is there twice"],
    [
      "the default locale again as an override",
      planted(label, label + label.replace("en-US", "da-DK")),
      "ShowPane.Label: da-DK is there twice",
    ],
    ["a text without its English", planted(label, ""), "ShowPane.Label: the text in en-US is missing"],
    [
      "a control's id that is its group's",
      planted('id="Normering.ShowPane"', 'id="Normering.Group"'),
      '"Normering.Group" names two controls or groups',
    ],
    [
      "two controls with one id",
      planted('id="Normering.Commands"', 'id="Normering.ShowPane"'),
      '"Normering.ShowPane" names two controls or groups',
    ],
    [
      "a line of the menu with the id of a control",
      planted('<Item id="Normering.SelfTest"', '<Item id="Normering.Commands"'),
      '"Normering.Commands" names two controls or groups',
    ],
    [
      "a menu without lines",
      manifest.replace(/<Items>[\s\S]*<\/Items>/, "<Items/>"),
      "Control/Items: Item is missing",
    ],
    [
      "a menu that does something itself",
      planted(
        '<Control xsi:type="Button" id="Normering.Commands">',
        '<Control xsi:type="Menu" id="Normering.Commands">',
      ),
      "Control: Action is not known there",
    ],
    [
      "a control of an unknown type",
      planted('<Control xsi:type="Menu"', '<Control xsi:type="Gallery"'),
      '"Gallery" is none of',
    ],
    [
      "the ribbon in the namespace of e-mail",
      planted("office/taskpaneappversionoverrides", "office/mailappversionoverrides"),
      "OfficeApp/VersionOverrides: the namespace is",
    ],
    [
      "a picture of no namespace of its own",
      planted('<bt:Image id="Icon.16"', '<Image id="Icon.16"'),
      "Images/Image: the namespace is",
    ],
    [
      "a type that is not the schema's",
      planted('<Host xsi:type="Workbook">', '<Host type="Workbook">'),
      "Host: the attribute xsi:type is missing",
    ],
    [
      "an unknown requirement set",
      planted('<Set Name="ExcelApi"', '<Set Name="ExelApi"'),
      '"ExelApi" is none of',
    ],
    [
      "a bad version of a set",
      planted('<Set Name="ExcelApi" MinVersion="1.14"', '<Set Name="ExcelApi" MinVersion="new"'),
      '"new" is no version',
    ],
    ["an id that is none", manifest.replace(/<Id>.*<\/Id>/, "<Id>normering</Id>"), '"normering" is no GUID'],
    ["an unknown element", planted("<Hosts>", "<Colour/><Hosts>"), "OfficeApp: Colour is not known there"],
    [
      "an unknown attribute",
      planted('<Host Name="Workbook"/>', '<Host Name="Workbook" Kind="x"/>'),
      "the attribute Kind is not known",
    ],
    [
      "a missing attribute",
      planted('<Host Name="Workbook"/>', "<Host/>"),
      "Host: the attribute Name is missing",
    ],
    ["a text where none belongs", planted("<Hosts>", "<Hosts>Excel"), "OfficeApp/Hosts: a text stands there"],
    [
      "a page that is not in the site",
      planted(
        '<SourceLocation DefaultValue="https://localhost:3000/task-pane.html"',
        '<SourceLocation DefaultValue="https://localhost:3000/pane.html"',
      ),
      "is not in the site",
    ],
    [
      "a page of another site",
      planted(
        '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/',
        '<bt:Url id="Help.Url" DefaultValue="https://example.org/',
      ),
      "does not begin with https://localhost:3000/",
    ],
    ["no XML", manifest.replace("</OfficeApp>", ""), "no well-formed XML"],
    ["an XML of something else", "<Workbook/>", "begins with Workbook"],
  ])("%s", (_, xml, problem) => {
    expect(problemsOf(xml).filter((told) => told.includes(problem))).not.toEqual([]);
  });
});

test("the oldest Excel is the one that tells who made a change, wherever it is asked for", () => {
  const asked = [...manifest.matchAll(/<(?:bt:)?Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
  expect(asked.map(([, name, version]) => `${name} ${version}`)).toEqual(["ExcelApi 1.14", "ExcelApi 1.14"]);
});

test("another address for the same site is as good", () => {
  expect(
    problemsOf(manifest.replaceAll("https://localhost:3000/", "https://intranet.example/normering/")),
  ).toEqual([]);
});

test("a further language is as good", () => {
  const german = '<bt:Override Locale="de-DE" Value="Bedarf zeigen"/>';
  expect(problemsOf(planted(label, label + german))).toEqual([]);
});

test("an icon that is no picture is told", () => {
  const page: SiteFile = (name) => (name.endsWith("icon-16.png") ? siteFile("index.html") : siteFile(name));
  expect(problemsOf(manifest, page)).toEqual([
    'Icon 16: "https://localhost:3000/icons/icon-16.png" is no PNG',
  ]);
});

test("the pixels of a PNG are read from its header", () => {
  const header = [
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 2, 0, 0, 0, 80,
  ];
  expect(pngSize(new Uint8Array(header))).toEqual({ width: 258, height: 80 });
  expect(pngSize(new Uint8Array(header.slice(0, 20)))).toBeNull();
});
