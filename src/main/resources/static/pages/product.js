// A product: who makes it, what became of it, who would be touched if it were enjoined.
import { ask, element, evidence, facts, h, listed, p, page, period, section, standing, sure, t, things, thing, time } from "./lib.js";

export default async function product(main) {
  const id = encodeURIComponent(page.id);
  const [answer, exposure] = await Promise.all([ask("products/" + id, time()), ask(`products/${id}/exposure`, time())]);
  main.replaceChildren(h("h1", {}, answer.name), standing(answer),
    facts([[p("company.aliases"), answer.aliases?.join(", ")], [p("lawsuit.kind"), answer.kind], [p("product.makers"), things(answer.makers, "Company")]]),
    h("p", {}, evidence(answer.id, answer.name)),
    listed(p("product.states"), [...answer.states].sort((a, b) => (a.earliest ?? "").localeCompare(b.earliest ?? "")), [[p("col.what"), one => one.state], [p("col.when"), one => period({ startEarliest: one.earliest, startLatest: one.latest })], [p("col.said"), one => t("modality." + one.modality)]]),
    section(p("company.graph"), element("graph", { about: page.id, "as-of": time().asOf })),
    section(p("product.exposure"), exposure.exposed?.length > 0 && [h("p", { class: "quiet" }, p("product.notFinding")),
      h("ul", { class: "list" }, exposure.exposed.map(one => h("li", {}, thing(one, "Company"), `, ${one.as} – ${sure(one)}`)))]));
}
