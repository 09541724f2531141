// Where sources state different things of one thing, side by side.
import { h, p, page, parameters, remember, standing, t, thing, to, embedded } from "./lib.js";
import { all } from "../embed/0.1.0/api.js";
import { claim, word } from "../embed/0.1.0/evidence.js";
import { search } from "./search.js";

export default async function contradictions(main) {
  const about = parameters().get("about");
  const answer = await all("contradictions", { about }, 500);
  main.replaceChildren(h("h1", {}, p("nav.contradictions")), h("p", { class: "lead" }, p("disagree.lead")),
    embedded ? "" : h("div", { class: "controls" }, search({ label: p("disagree.about"), value: about ?? "", chosen: item => { location.href = to("contradictions", { about: item.id }); } })),
    ...(answer.items.length ? answer.items.map(one) : [h("p", {}, p("nothing"))]), standing(answer));
}

function one(item) {
  return h("section", {}, h("h2", {}, thing(item.about), ", ", p("disagree.field", { field: item.field })), h("div", { class: "sides" }, item.values.map(side)));
}

// claims with one passage behind them are shown as one
function side(value) {
  const said = [...new Map(value.claims.map(each => [each.passage?.id ?? each.passage, { ...each, passage: undefined }])).values()];
  return h("div", { class: "card" }, h("h3", {}, value.name ?? value.value, value.denied && h("span", { class: "badge" }, p("disagree.denied"))), h("ul", { class: "claims" }, said.map(claim)));
}
