import Handlebars from "handlebars";
import { inLanguage, type Language } from "../domain/text.ts";

/** The texts of the templates by their path below `reports/templates/portal`, without the ending: `pages/home`, `parts/table`. */
export type Templates = ReadonlyMap<string, string>;

/** Makes HTML of a template and what stands in it. */
export type Render = (template: string, model: object) => string;

/**
 * Compiles the templates of the portal, each when it is first used. Every one of them can be a part of another by its path:
 * `{{> parts/table}}`. Templates are texts of ours; what stands in them is escaped, pictures of ours are taken as they are.
 */
export function renderer(templates: Templates): Render {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({
    eq: (one: unknown, other: unknown) => one === other,
    has: (model: unknown, name: string) =>
      typeof model === "object" &&
      model !== null &&
      Object.hasOwn(model, name) &&
      Reflect.get(model, name) !== undefined,
    isNumber: (value: unknown) => typeof value === "number",
    say: (text: { readonly vi: string; readonly en?: string }, language: Language) => inLanguage(text, language),
  });
  for (const [name, text] of templates) handlebars.registerPartial(name, text);
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  return (name, model) => {
    const known = compiled.get(name) ?? handlebars.compile(textOf(templates, name), options);
    compiled.set(name, known);
    return known(model);
  };
}

const options = {
  strict: true,
  knownHelpers: { eq: true, has: true, isNumber: true, say: true },
  knownHelpersOnly: true,
};

function textOf(templates: Templates, name: string): string {
  const text = templates.get(name);
  if (text === undefined) throw new Error(`the portal has no template ${name}`);
  return text;
}
