// What is around every page: where one is, where one can go, and a search.
import { ROOT, h, p, page, to } from "./lib.js";
import { pageOf } from "../embed/0.1.0/evidence.js";
import { search } from "./search.js";

const NAV = { coopetition: "coopetition", contradictions: "contradictions", paths: "paths" };

export function chrome(main) {
  main.before(h("a", { class: "skip", href: "#main" }, p("skip")),
    h("header", { class: "band" }, h("div", {},
      h("a", { class: "brand", href: ROOT, "aria-label": p("home") }, h("img", { src: to("pages/icon.svg"), width: 26, height: 26, alt: "" }), p("brand")),
      h("nav", { "aria-label": p("navigation") }, Object.entries(NAV).map(([key, path]) => h("a", { href: to(path), "aria-current": page.kind === key ? "page" : null }, p("nav." + key))),
        h("a", { href: to("swagger-ui.html") }, p("nav.api"))),
      page.kind !== "home" && page.kind !== "missing" && search({ label: p("search"), placeholder: p("searchFor"), chosen: go }))));
  main.after(h("footer", {}, h("p", {}, p("footer")),
    h("nav", { "aria-label": p("nav.api") }, h("a", { href: to("guide/") }, p("browser")), " · ", h("a", { href: to("curate") }, p("nav.curate")))));
}

/** Opens the page of a thing, or the graph around it where it has none. */
export function go(item) {
  location.href = pageOf(item) ?? to("explore/" + encodeURIComponent(item.id));
}
