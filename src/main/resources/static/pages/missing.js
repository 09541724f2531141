// There is no such page: what the reader may have meant.
import { go } from "./chrome.js";
import { h, p } from "./lib.js";
import { search } from "./search.js";

export default function missing(main) {
  main.replaceChildren(h("h1", {}, p("title.missing")), h("p", { class: "lead" }, p("title.missingHelp")), h("div", { class: "hero" }, search({ label: p("searchFor"), chosen: go })));
}
