// A source: what it says, passage by passage, and what others say instead.
import { ask, day, evidence, facts, h, p, page, section, standing, t, thing, word } from "./lib.js";

export default async function source(main) {
  const answer = await ask("sources/" + encodeURIComponent(page.id));
  main.replaceChildren(h("h1", {}, answer.title ?? answer.name), standing(answer),
    facts([[p("source.publisher"), answer.publisher], [p("source.published"), answer.published ? day(answer.published) : p("source.undated")], ["author", answer.author], ["document", answer.document], ["SHA-256", answer.sha256]]),
    section(p("source.contradicts"), answer.contradicts?.length > 0 && h("ul", { class: "list" }, answer.contradicts.map(one => h("li", {}, h("strong", {}, one.about.name), ", ",
      p("disagree.field", { field: one.field }), ": ", p("source.other", { says: one.says, other: one.otherSays, source: one.otherSource?.title ?? one.otherSource?.id }), " ", evidence(one.about.id, one.about.name))))),
    section(p("source.says"), h("p", { class: "quiet" }, p("source.passages", { count: answer.passages.length }), ". ", p("source.own")), h("ol", { class: "claims" }, answer.passages.map(passage))));
}

function passage(said) {
  const about = new Map(said.claims.map(claim => [claim.about.id, claim.about]));
  const kinds = [...new Set(said.claims.map(claim => claim.modality))];
  return h("li", { id: said.id.split("#").at(-1) }, h("p", {}, said.summary),
    h("p", { class: "said" }, kinds.map(kind => [h("span", { class: "badge m-" + kind.toLowerCase() }, word("modality." + kind)), " "]).flat(), [...new Set(said.claims.flatMap(claim => claim.attribution ?? []))].join(" · ")),
    h("p", { class: "quiet" }, said.start !== undefined && t("evidence.locator", said), " · ", [...about.values()].flatMap((one, at) => [at ? ", " : "", thing({ ...one, label: one.kind })])));
}
