// The first page: what this is, a search, the flagship picture, what changed.
import { go } from "./chrome.js";
import { ask, day, element, h, p, section, things, to } from "./lib.js";
import { all } from "../embed/0.1.0/api.js";
import { search } from "./search.js";

const FLAGSHIP = { a: "aws", b: "nokia", market: "DE", forum: "US-DE" };
const RECENT = 8;

export default async function home(main) {
  const changes = h("div", {}, h("p", { class: "quiet" }, p("loading")));
  main.replaceChildren(
    h("div", { class: "hero" }, h("h1", {}, p("front.title")), h("p", { class: "lead" }, p("front.lead")), search({ label: p("searchFor"), chosen: go })),
    section(p("front.flagship"), element("pair", { a: FLAGSHIP.a, b: FLAGSHIP.b, "plain": "true" }), h("p", {}, h("a", { class: "button", href: to("pair/aws/nokia") }, p("front.open")), " ", h("a", { class: "button", href: to("coopetition") }, p("front.pairs")))),
    section(p("front.changes"), changes));
  changes.replaceChildren(await latest());
}

// the changes of a load are told together, not one by one
async function latest() {
  const month = new Date(Date.now() - 60 * 86400000).toISOString().slice(0, 10);
  const { items } = await all("changes", { since: month }, 2000);
  const groups = new Map();
  for (const change of items) {
    const key = [change.revision, change.action].join("|");
    const group = groups.get(key) ?? { ...change, count: 0, ids: new Set() };
    group.count++;
    change.about.forEach(id => group.ids.add(id));
    groups.set(key, group);
  }
  const recent = [...groups.values()].reverse().slice(0, RECENT);
  return recent.length ? h("ul", { class: "list" }, recent.map(group => h("li", {},
    h("strong", {}, day(group.at.slice(0, 10))), " ", p("change.line", { count: group.count, action: p("change." + group.action), by: group.by, why: group.why }))))
    : h("p", {}, p("nothing"));
}
