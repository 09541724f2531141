// All pairs that are partners and opponents at one moment: as a list, a matrix, a graph and a map.
import { ask, day, element, embedded, evidence, h, p, parameters, places, remember, section, standing, sure, thing, things, to } from "./lib.js";
import { all } from "../embed/0.1.0/api.js";

const MOST = 1000;

export default async function coopetition(main) {
  const query = parameters();
  const state = Object.fromEntries(["market", "forum", "asOf", "during", "certainty", "company"].map(name => [name, query.get(name) ?? ""]));
  const result = h("div", {});
  const draw = async () => {
    result.setAttribute("aria-busy", "true");
    const asked = { ...state, asOf: state.asOf === "latest" ? "" : state.asOf };
    try {
      const answer = await all("coopetition", asked, MOST);
      result.replaceChildren(h("p", { role: "status" }, p("both.rows", { count: answer.items.length }), " · ", state.during || day(answer.asOf)), list(answer.items), matrix(answer.items), graph(asked), standing(answer));
    } catch (problem) {
      result.replaceChildren(h("p", { class: "problem", role: "alert" }, problem.message));
    }
    result.removeAttribute("aria-busy");
  };
  if (embedded) {
    main.replaceChildren(element("graph", { market: state.market, forum: state.forum, "as-of": state.asOf, during: state.during, certainty: state.certainty }));
    return;
  }
  const change = (name, value) => { state[name] = value; if (name === "during" && value) state.asOf = ""; if (name === "asOf" && value) state.during = ""; remember(state); draw(); };
  const field = (name, label, type, extra = {}) => h("label", {}, p(label), h("input", { type, value: state[name], onchange: event => change(name, event.target.value.trim()), ...extra }));
  main.replaceChildren(h("h1", {}, p("nav.coopetition")), h("p", { class: "lead" }, p("both.lead")),
    h("div", { class: "controls" }, field("market", "pair.market", "text", { placeholder: p("explore.placeHint"), size: 12 }), field("forum", "pair.forum", "text", { placeholder: p("explore.placeHint"), size: 12 }),
      field("asOf", "both.day", "date"), field("during", "both.year", "text", { placeholder: "2024", size: 6 })), result);
  await draw();
}

function list(items) {
  const name = pair => pair.companies.map(one => one.name).join(" – ");
  const columns = [
    [p("col.pair"), name, pair => h("a", { href: to("pair/" + pair.companies.map(one => encodeURIComponent(one.id)).join("/")) }, name(pair))],
    [p("col.sure"), pair => pair.certainty, sure],
    [p("col.partners"), pair => where(pair.partnerships), pair => h("span", { class: "together" }, where(pair.partnerships))],
    [p("col.opponents"), pair => where(pair.lawsuits), pair => h("span", { class: "against" }, where(pair.lawsuits))],
    [p("col.suit"), pair => pair.lawsuits.length, pair => things(pair.lawsuits, "Lawsuit")],
    [p("col.since"), pair => pair.certainlyBoth[0]?.from ?? "", pair => pair.certainlyBoth.map(span => `${day(span.from)} – ${day(span.to)}`).join("; ") || "–"],
    [p("col.evidence"), null, pair => pair.partnerships[0] ? evidence(pair.partnerships[0].id, pair.partnerships[0].name) : ""],
  ];
  const body = h("tbody", {});
  let by = null, down = false;
  const fill = () => {
    const sorted = by ? [...items].sort((a, b) => (down ? -1 : 1) * (typeof by(a) === "number" ? by(a) - by(b) : String(by(a)).localeCompare(String(by(b))))) : items;
    body.replaceChildren(...sorted.map(pair => h("tr", { class: pair.certainty === "POSSIBLE" ? "possible" : null }, columns.map(([, , show], at) => h(at ? "td" : "th", at ? {} : { scope: "row" }, show(pair))))));
  };
  const head = columns.map(([heading, key]) => {
    const cell = h("th", { scope: "col" }, key ? h("button", { type: "button", class: "sort", onclick: () => {
      down = by === key && !down;
      by = key;
      cell.parentElement.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
      cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      fill();
    } }, heading) : heading);
    return cell;
  });
  fill();
  return section(p("both.list"), items.length ? h("div", { class: "rows", tabindex: "0", role: "group", "aria-label": p("both.list") }, h("table", {}, h("thead", {}, h("tr", {}, head)), body)) : h("p", {}, p("nothing")));
}

const where = records => [...new Set(records.flatMap(record => (record.places ?? []).map(place => place.name)))].join(", ") || "–";

function matrix(items) {
  if (!items.length) return "";
  const companies = [...new Map(items.flatMap(pair => pair.companies).map(one => [one.id, one])).values()].sort((a, b) => a.name.localeCompare(b.name)).slice(0, 40);
  const between = (a, b) => items.find(pair => pair.companies.some(one => one.id === a.id) && pair.companies.some(one => one.id === b.id));
  return section(p("both.matrix"), h("p", { class: "quiet" }, p("both.matrixHelp")), h("div", { class: "rows", tabindex: "0", role: "group", "aria-label": p("both.matrix") }, h("table", { class: "matrix" },
    h("thead", {}, h("tr", {}, h("td", {}), companies.map(one => h("th", { scope: "col" }, one.name)))),
    h("tbody", {}, companies.map(a => h("tr", {}, h("th", { scope: "row" }, thing(a, "Company")), companies.map(b => {
      const pair = a.id !== b.id && between(a, b);
      return h("td", { class: pair ? "both" : null }, pair ? h("a", { href: to(`pair/${encodeURIComponent(a.id)}/${encodeURIComponent(b.id)}`) }, `${p("both.together", { count: pair.partnerships.length })}, ${p("both.against", { count: pair.lawsuits.length })}`) : "");
    })))))));
}

function graph(state) {
  const attributes = { market: state.market, forum: state.forum, "as-of": state.asOf, during: state.during };
  return section(p("both.map"), element("map", { ...attributes, plain: "true" }), element("graph", attributes));
}
