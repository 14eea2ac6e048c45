import {
  address,
  atMost,
  guid,
  host,
  id,
  imageSize,
  locale,
  oneOf,
  permissions,
  requirementSet,
  resourceId,
  setVersion,
  type ValueRule,
  version,
} from "./values.ts";

/** What an element may hold. Its children come in the order of the list. */
export interface ElementForm {
  /** Attributes, by name; those that end with "?" may be left out. */
  readonly attributes?: Readonly<Record<string, ValueRule>>;
  readonly children?: readonly ChildForm[];
  readonly text?: ValueRule;
}

export interface ChildForm {
  readonly name: string;
  readonly form: ElementForm;
  /** Forms of other types of the element, by their xsi:type. */
  readonly otherTypes?: Readonly<Record<string, ElementForm>>;
  readonly atLeast: 0 | 1;
  readonly atMost: number;
}

const one = (name: string, form: ElementForm): ChildForm => ({ name, form, atLeast: 1, atMost: 1 });
const maybe = (name: string, form: ElementForm): ChildForm => ({ name, form, atLeast: 0, atMost: 1 });
const some = (name: string, form: ElementForm): ChildForm => ({ name, form, atLeast: 1, atMost: 999 });
const any = (name: string, form: ElementForm): ChildForm => ({ name, form, atLeast: 0, atMost: 999 });

/** A value with the same in other languages. */
const translated = (value: ValueRule, attributes: ElementForm["attributes"] = {}): ElementForm => ({
  attributes: { ...attributes, DefaultValue: value },
  children: [any("Override", { attributes: { Locale: locale, Value: value } })],
});

const resource = (value: ValueRule): ElementForm => translated(value, { id: resourceId });
const reference: ElementForm = { attributes: { resid: resourceId } };

const requirements: ElementForm = {
  children: [
    one("Sets", {
      attributes: { "DefaultMinVersion?": setVersion },
      children: [some("Set", { attributes: { Name: requirementSet, "MinVersion?": setVersion } })],
    }),
  ],
};

const icon: ElementForm = {
  children: [some("Image", { attributes: { size: imageSize, resid: resourceId } })],
};

const supertip: ElementForm = { children: [one("Title", reference), one("Description", reference)] };

const face = [one("Label", reference), one("Supertip", supertip), one("Icon", icon)];

const action = one("Action", {
  attributes: { "xsi:type": oneOf("ShowTaskpane") },
  children: [maybe("TaskpaneId", { text: id }), one("SourceLocation", reference), maybe("Title", reference)],
});

const button: ElementForm = {
  attributes: { "xsi:type": oneOf("Button", "Menu"), id },
  children: [...face, action],
};

const menu: ElementForm = {
  attributes: { "xsi:type": oneOf("Menu"), id },
  children: [
    ...face,
    one("Items", { children: [some("Item", { attributes: { id }, children: [...face, action] })] }),
  ],
};

const group: ElementForm = {
  attributes: { id },
  children: [
    one("Label", reference),
    one("Icon", icon),
    { ...some("Control", button), otherTypes: { Menu: menu } },
  ],
};

const desktop: ElementForm = {
  children: [
    maybe("GetStarted", {
      children: [one("Title", reference), one("Description", reference), one("LearnMoreUrl", reference)],
    }),
    maybe("FunctionFile", reference),
    some("ExtensionPoint", {
      attributes: { "xsi:type": oneOf("PrimaryCommandSurface") },
      children: [some("OfficeTab", { attributes: { id }, children: [some("Group", group)] })],
    }),
  ],
};

const resources: ElementForm = {
  children: [
    one("Images", { children: [some("Image", resource(address))] }),
    one("Urls", { children: [some("Url", resource(address))] }),
    one("ShortStrings", { children: [some("String", resource(atMost(125)))] }),
    one("LongStrings", { children: [some("String", resource(atMost(250)))] }),
  ],
};

const versionOverrides: ElementForm = {
  attributes: { "xsi:type": oneOf("VersionOverridesV1_0") },
  children: [
    maybe("Description", reference),
    maybe("Requirements", requirements),
    one("Hosts", {
      children: [
        some("Host", { attributes: { "xsi:type": host }, children: [one("DesktopFormFactor", desktop)] }),
      ],
    }),
    one("Resources", resources),
  ],
};

/** The manifest of a task pane, as far as this product uses it. What is not here is refused: read its rule, then add it. */
export const manifestForm: ElementForm = {
  attributes: { "xsi:type": oneOf("TaskPaneApp") },
  children: [
    one("Id", { text: guid }),
    one("Version", { text: version }),
    one("ProviderName", { text: atMost(125) }),
    one("DefaultLocale", { text: locale }),
    one("DisplayName", translated(atMost(125))),
    one("Description", translated(atMost(250))),
    one("IconUrl", translated(address)),
    one("HighResolutionIconUrl", translated(address)),
    one("SupportUrl", translated(address)),
    maybe("AppDomains", { children: [some("AppDomain", { text: address })] }),
    one("Hosts", { children: [some("Host", { attributes: { Name: host } })] }),
    one("Requirements", requirements),
    one("DefaultSettings", { children: [one("SourceLocation", translated(address))] }),
    one("Permissions", { text: permissions }),
    one("VersionOverrides", versionOverrides),
  ],
};
