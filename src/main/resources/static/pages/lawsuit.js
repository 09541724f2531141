// One proceeding: who is party, before whom, over what, and how it went.
import { ask, element, evidence, facts, h, listed, p, page, period, places, rows, section, standing, sure, t, thing, things, time } from "./lib.js";
import { claim } from "../embed/0.1.0/evidence.js";
import { day } from "../embed/0.1.0/time.js";

export default async function lawsuit(main) {
  const answer = await ask("lawsuits/" + encodeURIComponent(page.id), time());
  const names = new Map(answer.accusations.flatMap(one => one.accused).map(one => [one.id, one.name]));
  const sides = answer.parties.filter(party => /plaintiff|defendant|petitioner|owner|complainant|respondent/.test(party.role));
  main.replaceChildren(h("h1", {}, answer.name), standing(answer),
    facts([[p("lawsuit.forum"), answer.forum && [answer.forum.name, places(answer.places) !== answer.forum.name && ` (${places(answer.places)})`].filter(Boolean)],
      [p("lawsuit.filed"), period(answer.period)], [p("lawsuit.kind"), answer.kind], [p("col.sure"), sure(answer)],
      [p("lawsuit.dispute"), answer.dispute?.name], [p("lawsuit.counters"), things(answer.counters, "Lawsuit")], [p("lawsuit.counteredBy"), things(answer.counteredBy, "Lawsuit")]]),
    h("p", {}, evidence(answer.id, answer.name)),
    listed(p("lawsuit.parties"), answer.parties, [[p("col.who"), one => thing(one, "Company")], [p("col.role"), one => one.role], [p("col.named"), one => one.as ?? one.name]]),
    section(p("lawsuit.accusations"), answer.accusations.map(accusation)),
    section(p("lawsuit.mentions"), answer.mentions.length > 0 && h("p", {}, things(answer.mentions, "Product"))),
    section(p("lawsuit.unresolved"), answer.unresolved.length > 0 && h("ul", { class: "claims" }, answer.unresolved.map(claim))),
    listed(p("lawsuit.states"), answer.states, [[p("col.what"), one => one.state], [p("col.when"), one => period({ startEarliest: one.earliest, startLatest: one.latest })], [p("col.said"), one => t("modality." + one.modality)]]),
    section(p("lawsuit.contradictions"), answer.contradictions.length > 0 && h("ul", { class: "list" }, answer.contradictions.map(one => h("li", {}, h("strong", {}, one.about.name), ", ", p("disagree.field", { field: one.field }), ": ", one.values.map(value => value.name ?? names.get(value.value) ?? value.value).join(" / "))))),
    sides.length > 1 ? section(p("company.graph"), element("graph", { a: sides[0].id, b: sides.find(side => side.role !== sides[0].role)?.id ?? sides[1].id, "as-of": time().asOf })) : "");
}

function accusation(one) {
  return h("div", { class: "card" }, h("h3", {}, one.name),
    facts([[p("col.who"), [...things(one.assertedBy, "Company"), " → ", ...things(one.against, "Company")]], [p("col.accused"), things(one.accused, "Product")],
      [p("col.technology"), (one.technology ?? []).map(tech => tech.name).join(", ")],
      [p("col.asset"), (one.asset ?? []).flatMap((set, at) => [at ? ", " : "", thing({ label: set.membersKnown === undefined ? "Patent" : "PatentSet", ...set }), set.statedSize ? ` (${set.statedSize})` : ""])],
      [p("col.status"), (one.states ?? []).map(state => [state.state, state.court, day(state.latest)].filter(Boolean).join(", ")).join("; ")]]),
    evidence(one.id, one.name));
}
