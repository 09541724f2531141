// A patent, or patents that sources name together.
import { ask, element, evidence, facts, h, p, page, section, standing, things, time } from "./lib.js";

export default async function patent(main) {
  const answer = await find();
  const set = answer.membersKnown !== undefined;
  main.replaceChildren(h("h1", {}, answer.name ?? answer.id), standing(answer),
    facts([[p("patent.owners"), things(answer.owners, "Company")], [p("patent.size"), answer.statedSize && String(answer.statedSize)],
      [p("patent.members"), set && (answer.membersKnown ? things(answer.members, "Patent") : p("patent.membersUnknown"))],
      [p("patent.technologies"), (answer.technologies ?? []).map(one => one.name).join(", ")], [p("patent.family"), answer.family?.id], [p("patent.cites"), things(answer.cites, "Patent")], [p("patent.citedBy"), things(answer.citedBy, "Patent")],
      ...["title", "filedOn", "grantedOn", "office", "number", "kindCode", "status"].map(name => [name, typeof answer[name] === "string" ? answer[name] : null])]),
    h("p", {}, evidence(answer.id, answer.name)),
    set ? "" : section(p("company.graph"), element("graph", { about: page.id, "as-of": time().asOf })));
}

// what it is has to be known before it is asked for
async function find() {
  const { nodes } = await ask("neighbours/" + encodeURIComponent(page.id), { limit: 1, ...time() });
  const set = nodes.some(node => node.id === page.id && node.label === "PatentSet");
  return ask((set ? "patent-sets/" : "patents/") + encodeURIComponent(page.id), time());
}
