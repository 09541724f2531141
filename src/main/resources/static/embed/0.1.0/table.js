// The same relationships as in the picture, as rows.
import { h } from "./dom.js";
import { t } from "./strings.js";
import { word } from "./evidence.js";
import { period } from "./time.js";

/** A relationship as a sentence. */
export function sentence(edge, names) {
  const values = { from: names.get(edge.from) ?? edge.from, to: names.get(edge.to) ?? edge.to };
  return t("verbs." + edge.type, values) === "verbs." + edge.type ? `${values.from}, ${word("types." + edge.type)}, ${values.to}` : t("verbs." + edge.type, values);
}

/** A table with one row for each edge of an answer; `open` gets a record and what to go back to. */
export function table(answer, open) {
  const names = new Map(answer.nodes.map(node => [node.id, node.name ?? node.id]));
  const places = new Map((answer.places ?? []).filter(place => place.id).map(place => [place.id, place.name]));
  for (const one of answer.relationships ?? []) for (const place of one.places ?? []) places.set(place.id, place.name);
  const rank = { YES: 0, POSSIBLE: 1, NO: 2 };
  const edges = [...answer.edges].sort((a, b) => rank[a.certainty] - rank[b.certainty]);
  return h("table", {},
    h("caption", {}, t("table.caption")),
    h("thead", {}, h("tr", {}, ["relation", "kind", "place", "time", "certainty", "modality", "evidence"].map(key => h("th", { scope: "col" }, t("table." + key))))),
    h("tbody", {}, edges.map(edge => row(edge, names, places, open))));
}

function row(edge, names, places, open) {
  const button = h("button", { type: "button", onclick: () => open([edge.record], button), "aria-label": t("table.open") + " " + sentence(edge, names) }, t("table.open"));
  return h("tr", { "data-edge": edge.id, class: edge.certainty === "POSSIBLE" ? "possible" : null },
    h("th", { scope: "row" }, sentence(edge, names), edge.recordName && h("span", { class: "quiet" }, edge.recordName)),
    h("td", {}, word("types." + edge.type)),
    h("td", {}, edge.places?.length ? edge.places.map(id => places.get(id) ?? id).join(", ") : "–"),
    h("td", {}, period(edge.period)),
    h("td", {}, h("span", { class: "sure-" + edge.certainty.toLowerCase() }, t("certainty." + edge.certainty)), edge.contested && ", " + t("contested")),
    h("td", {}, (edge.modalities ?? []).map(one => word("modality." + one)).join(", ")),
    h("td", {}, button));
}
