// How two things are connected.
import { ask, element, embedded, evidence, h, p, page, parameters, section, standing, t, time, to } from "./lib.js";
import { search } from "./search.js";

export default async function paths(main) {
  const query = parameters();
  const [from, end] = [query.get("from"), query.get("to")];
  const chosen = { from, to: end };
  const open = () => { if (chosen.from && chosen.to) location.href = to("paths", chosen); };
  const field = key => search({ label: p("explore." + key), value: chosen[key] ?? "", chosen: item => { chosen[key] = item.id; open(); } });
  const form = !embedded && h("div", { class: "controls" }, field("from"), field("to"));
  const top = [h("h1", {}, p("explore.path")), h("p", { class: "lead" }, p("paths.lead")), form].filter(Boolean);
  main.replaceChildren(...(embedded ? [] : top));
  if (!from || !end) return;
  const answer = await ask("paths", { from, to: end, ...time() });
  if (form) form.querySelectorAll("input").forEach((input, at) => { input.value = answer.nodes.find(node => node.id === [from, end][at])?.name ?? input.value; });
  const list = answer.paths.length ? h("ol", { class: "list" }, answer.paths.map(one => h("li", {}, h("strong", {}, p("paths.steps", { count: one.length }), ", ", t("certainty." + one.certainty)),
    h("ul", {}, one.steps.map(step => h("li", {}, step.explanation, " ", evidence(step.record.id, step.record.name))))))) : h("p", {}, p("paths.none"));
  main.append(element("graph", { from, to: end, "as-of": time().asOf, during: time().during }), ...(embedded ? [] : [section(p("nav.paths"), list), standing(answer)]));
}
