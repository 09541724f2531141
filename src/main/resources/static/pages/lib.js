// What pages are made of: links to things, tables of rows, sections, evidence.
import { ROOT, ask, useKey } from "../embed/0.1.0/api.js";
import { h, link } from "../embed/0.1.0/dom.js";
import { evidencePanel, pageOf, word } from "../embed/0.1.0/evidence.js";
import { t } from "../embed/0.1.0/strings.js";
import { day, period } from "../embed/0.1.0/time.js";
import { p } from "./strings.js";

export { ROOT, ask, day, h, link, p, period, t, word };

/** What the HTML of the page says: its kind, the ids it is about, their names. */
export const page = { ...document.documentElement.dataset, ...document.getElementById("main").dataset };
export const embedded = page.embedded === "true";
export const parameters = () => new URLSearchParams(location.search);

/** The address of a page of this server. */
export const to = (path, query = {}) => {
  const url = new URL(path, ROOT);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  return url.href;
};

/** Writes a parameter of the view into the address of the page. */
export function remember(changes) {
  const url = new URL(location);
  for (const [name, value] of Object.entries(changes)) value ? url.searchParams.set(name, value) : url.searchParams.delete(name);
  history.replaceState(null, "", url);
}

/** A thing by its name, as a link where it has a page. */
export function thing(one, label = one.label) {
  const href = pageOf({ label, id: one.id });
  return href ? h("a", { href: embedded ? href.replace(ROOT, ROOT + "embed/") : href }, one.name ?? one.id) : h("span", {}, one.name ?? one.id);
}

/** Several things, with commas between. */
export function things(list = [], label) {
  return list.flatMap((one, at) => [at ? ", " : "", thing(one, one.label ?? label)]);
}

export const places = (list = []) => list.map(place => place.name ?? place.id).join(", ") || "–";

export function sure(one) {
  return [one.certainty && t("certainty." + one.certainty), one.contested && t("contested")].filter(Boolean).join(", ");
}

/** The button that opens the evidence of a record below the table that it is in. */
export function evidence(id, name = id) {
  const button = h("button", { type: "button", "aria-label": p("who") + " " + name, "aria-expanded": "false" }, p("who"));
  let panel = null;
  const close = () => {
    panel?.remove();
    panel = null;
    button.setAttribute("aria-expanded", "false");
    button.focus();
  };
  button.addEventListener("click", async () => {
    if (panel) return close();
    button.setAttribute("aria-expanded", "true");
    try {
      panel = await evidencePanel([id], close);
    } catch (problem) {
      panel = h("p", { role: "alert" }, p("failed", { why: problem.message }));
    }
    (button.closest(".rows, li, .card") ?? button).after(panel);
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  });
  return button;
}

/** A table: columns are [heading, row => content]. */
export function rows(list, columns, caption) {
  return h("div", { class: "rows", tabindex: "0", role: "group", "aria-label": caption }, h("table", {}, h("caption", { class: "help" }, caption),
    h("thead", {}, h("tr", {}, columns.map(([heading]) => h("th", { scope: "col" }, heading)))),
    h("tbody", {}, list.map(row => h("tr", { class: row.certainty === "POSSIBLE" ? "possible" : null }, columns.map(([, content], at) =>
      h(at ? "td" : "th", at ? {} : { scope: "row" }, content(row))))))));
}

/** A part of a page with a heading, or nothing if there is nothing in it. */
export function section(heading, ...content) {
  const kept = content.flat().filter(Boolean);
  return kept.length ? h("section", {}, h("h2", {}, heading), kept) : "";
}

/** A table under a heading if there are rows. */
export const listed = (heading, list, columns) => list?.length ? section(heading, rows(list, columns, heading)) : "";

/** Names and values. */
export function facts(pairs) {
  const known = pairs.filter(([, value]) => value && (!Array.isArray(value) || value.length));
  return known.length ? h("dl", { class: "facts" }, known.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])) : "";
}

/** The parameters of time that a page has. */
export function time() {
  const query = parameters();
  const asOf = query.get("asOf");
  return { asOf: asOf && asOf !== "latest" ? asOf : undefined, during: query.get("during") || undefined };
}

/** One of the elements, with attributes. */
export function element(picture, attributes) {
  return h("crossclaim-" + picture, Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)));
}

/** As of when a page speaks, and what an accusation is. */
export function standing(answer) {
  return h("p", { class: "quiet" }, [answer.asOf && t("asOf", { day: day(answer.asOf) }), answer.dataHorizon && t("dataUntil", { day: day(answer.dataHorizon) })].filter(Boolean).join(" · "), " · ", answer.notice);
}

/** Asks for a key and goes on with it; it is kept in memory. */
export function keyForm(then) {
  const field = h("input", { type: "password", autocomplete: "off", id: "key", spellcheck: "false" });
  return h("form", { class: "key", onsubmit: event => { event.preventDefault(); useKey(field.value.trim()); then(); } },
    h("p", {}, p("key")), h("label", { for: "key" }, p("keyLabel")), field, " ", h("button", {}, p("keyUse")));
}
