// What a reader takes away: the snippet, the citation, the data, the picture.
import { ROOT } from "./api.js";
import { citations } from "./cite.js";
import { h } from "./dom.js";
import { t } from "./strings.js";
import { today } from "./time.js";

const FORMATS = ["json", "zip", "gexf", "graphml", "cyjs", "jsonld", "cypher"];

/** The row of buttons below a view; each opens its own part below the row. */
export function share({ question, answer, title, picture, view }) {
  const place = h("div", { class: "taken-away" });
  let open = null;
  const button = (key, make) => {
    const made = h("button", { type: "button", "aria-expanded": "false", onclick: async () => {
      const again = open === made;
      open?.setAttribute("aria-expanded", "false");
      place.replaceChildren();
      open = again ? null : made;
      if (again) return;
      made.setAttribute("aria-expanded", "true");
      place.replaceChildren(await make());
    } }, t("share." + key));
    return made;
  };
  const file = key => h("a", { class: "button", href: question.in(key, { view, width: 1200 }), target: "_blank", rel: "noopener", download: `crossclaim-${picture}.${key}` }, t("share." + key));
  return [h("div", { class: "buttons" }, button("embed", () => embed(question, answer, title, picture)), button("cite", () => cite(question, answer, title)),
    button("data", () => data(question)), file("svg"), file("png")), place];
}

async function embed(question, answer, title, picture) {
  const version = await fetch(new URL("embed/version", ROOT), { credentials: "omit" }).then(response => response.json());
  const element = code(), frame = code();
  const write = frozen => {
    const state = frozen && answer.asOf ? { asOf: answer.asOf, knownAt: question.state.knownAt ?? today() } : {};
    const fixed = frozen ? state : {};
    element.value = `<script type="module" src="${ROOT}embed/${version.version}/crossclaim.js" integrity="${version.integrity}" crossorigin><\/script>\n`
      + `<crossclaim-${picture} ${(frozen ? question.attributes(fixed) : live(question)).map(([name, value]) => `${name}="${attribute(value)}"`).join(" ")}></crossclaim-${picture}>`;
    frame.value = `<iframe src="${attribute(frozen ? question.permalink({ embed: true, ...fixed }) : permalinkLive(question))}" title="${attribute(title)}" width="100%" height="900" style="border:0" sandbox="allow-scripts allow-popups" loading="lazy"></iframe>\n`
      + `<script type="module" src="${ROOT}embed/resize.js" crossorigin><\/script>`;
  };
  const name = "which" + Math.random().toString(36).slice(2);
  const choice = (frozen, checked) => h("label", {}, h("input", { type: "radio", name, checked, onchange: () => write(frozen) }), " ", t("share." + (frozen ? "frozen" : "live")));
  write(true);
  return h("div", {}, h("fieldset", {}, h("legend", {}, t("share.which")), choice(true, true), choice(false, false)),
    labelled("element", element), labelled("frame", frame));
}

const live = question => question.attributes().filter(([name]) => !["as-of", "known-at"].includes(name));

function permalinkLive(question) {
  const url = new URL(question.permalink({ embed: true }));
  ["asOf", "knownAt"].forEach(name => url.searchParams.delete(name));
  return url.href;
}

function cite(question, answer, title) {
  const url = question.permalink({ asOf: answer.asOf, knownAt: question.state.knownAt ?? today() });
  const texts = citations({ title, url, asOf: answer.asOf, horizon: answer.dataHorizon });
  return h("div", {}, ["plain", "bibtex", "csl"].map(key => {
    const box = code();
    box.value = texts[key];
    return labelled(key, box);
  }));
}

function data(question) {
  return h("ul", { class: "formats" }, FORMATS.map(format => h("li", {},
    h("a", { href: question.in(format), target: "_blank", rel: "noopener" }, t("share.formats." + format)))),
    h("li", {}, h("a", { href: question.permalink(), target: "_blank", rel: "noopener" }, t("share.permalink"))));
}

const code = () => h("textarea", { readonly: true, rows: 4, spellcheck: "false" });

function labelled(key, box) {
  const done = h("span", { role: "status", class: "quiet" });
  const copy = h("button", { type: "button", onclick: async () => {
    box.select();
    try {
      await navigator.clipboard.writeText(box.value);
      done.textContent = t("share.copied");
    } catch {
      done.textContent = t("share.selected");
    }
  } }, t("share.copy"));
  return h("div", { class: "copied" }, h("label", {}, t("share." + key), box), copy, " ", done);
}

const attribute = text => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
