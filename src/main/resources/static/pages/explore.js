// The graph around a thing: neighbours come in on demand, up to a most that can still be read.
import { ask, element, embedded, evidence, h, p, page, parameters, period, remember, section, standing, t, thing, time, to, word } from "./lib.js";
import { search } from "./search.js";
import { Canvas, WIDTH } from "./canvas.js";
import { table } from "../embed/0.1.0/table.js";
import { evidencePanel } from "../embed/0.1.0/evidence.js";

const MOST = 300;
const TYPES = ["PARTNERS_WITH", "LITIGATES_AGAINST", "ACCUSES_PRODUCT", "LICENSES_TO", "CROSS_LICENSES_WITH", "SUPPLIES", "COMPETES_WITH", "SUBSIDIARY_OF", "UNIT_OF", "ACQUIRED", "SOLD_PATENTS_TO", "TRANSFERRED_TO", "OWNS", "OFFERS", "HEADED_BY"];

export default async function explore(main) {
  const query = parameters();
  if (embedded) return main.replaceChildren(element("graph", { about: page.id, "as-of": query.get("asOf"), during: query.get("during"), type: query.get("type"), place: query.get("place"), certainty: query.get("certainty") }));
  const state = { type: query.get("type") ?? "", place: query.get("place") ?? "", modality: query.get("modality") ?? "", asOf: time().asOf ?? "" };
  const graph = new Graph();
  const told = h("p", { role: "status", class: "quiet" });
  const canvas = new Canvas({ open: (records, mark) => open(records, mark), expand: id => bring(id) });
  const twin = h("details", { class: "twin" }, h("summary", {}, t("table.show")));
  const foot = h("div", {});
  let panel = null;

  const open = async (records, from) => {
    panel?.remove();
    const close = () => { panel?.remove(); from.focus(); };
    try {
      panel = await evidencePanel(records, close);
    } catch (problem) {
      panel = h("p", { role: "alert" }, problem.message);
    }
    canvas.element.after(panel);
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  };
  const draw = answer => {
    const edges = graph.edges.filter(edge => !state.modality || edge.modalities?.includes(state.modality));
    const kept = new Set(edges.flatMap(edge => [edge.from, edge.to]).concat(page.id));
    const nodes = graph.nodes.filter(node => kept.has(node.id));
    canvas.show(nodes, edges);
    told.textContent = p("explore.showing", { shown: edges.length, total: Math.max(graph.total, graph.edges.length), nodes: nodes.length }) + (graph.full ? " " + p("explore.full") : "");
    twin.replaceChildren(twin.firstChild, h("div", { class: "rows", tabindex: "0", role: "group", "aria-label": t("table.caption") }, table({ nodes, edges }, open)));
    foot.replaceChildren(standing(answer));
  };
  let last;
  const bring = async id => {
    const placed = graph.nodes.length ? {} : { layout: "true", width: WIDTH };
    last = await ask("neighbours/" + encodeURIComponent(id), { type: state.type, place: state.place, asOf: state.asOf, limit: MOST, ...placed });
    graph.add(id, last);
    draw(last);
  };
  const again = async () => {
    remember(state);
    graph.clear();
    await bring(page.id);
  };
  const change = name => event => { state[name] = event.target.value.trim(); name === "modality" ? (remember(state), draw(last)) : again().catch(problem => { told.textContent = problem.message; }); };
  const choice = (name, label, values, text) => h("label", {}, p(label), h("select", { onchange: change(name) }, h("option", { value: "" }, p("explore.any")), values.map(value => h("option", { value, selected: state[name] === value }, text(value)))));
  main.replaceChildren(h("h1", {}, page.idName), h("p", { class: "quiet" }, p("explore.help"), " ", p("explore.drag")),
    h("div", { class: "controls" }, choice("type", "explore.type", TYPES, value => word("types." + value)),
      h("label", {}, p("explore.place"), h("input", { type: "text", size: 12, placeholder: p("explore.placeHint"), value: state.place, onchange: change("place") })),
      choice("modality", "explore.modality", ["REPORTED", "SELF_STATED", "ALLEGED", "PROCEDURAL", "ANNOUNCED", "ADJUDICATED", "SETTLED"], value => word("modality." + value)),
      h("label", {}, p("both.day"), h("input", { type: "date", value: state.asOf, onchange: change("asOf") })),
      search({ label: p("explore.expand"), chosen: item => bring(item.id).catch(problem => { told.textContent = problem.message; }) }),
      h("button", { type: "button", onclick: () => canvas.relayout() }, p("explore.relayout")), h("button", { type: "button", onclick: again }, p("explore.reset"))),
    told, canvas.element, twin,
    section(p("explore.path"), h("div", { class: "controls" }, search({ label: p("explore.to"), chosen: item => { location.href = to("paths", { from: page.id, to: item.id }); } }))), foot);
  await bring(page.id);
}

/** What was brought in so far, each once. */
class Graph {
  clear() {
    this.byId = new Map();
    this.edgesById = new Map();
    this.totals = new Map();
    this.full = false;
  }

  constructor() {
    this.clear();
  }

  get nodes() { return [...this.byId.values()]; }

  get edges() { return [...this.edgesById.values()]; }

  get total() { return [...this.totals.values()].reduce((a, b) => a + b, 0); }

  add(id, answer) {
    this.totals.set(id, answer.total ?? answer.edges.length);
    const nodes = new Map(answer.nodes.map(node => [node.id, node]));
    for (const edge of answer.edges) {
      const fresh = [edge.from, edge.to].filter(end => !this.byId.has(end));
      if (this.byId.size + fresh.length > MOST) {
        this.full = true;
        continue;
      }
      fresh.forEach(end => this.byId.set(end, nodes.get(end) ?? { id: end, name: end }));
      this.edgesById.set(edge.id, edge);
    }
    if (!this.byId.has(id) && nodes.has(id)) this.byId.set(id, nodes.get(id));
  }
}
