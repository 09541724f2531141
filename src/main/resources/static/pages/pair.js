// Two companies: the element, with two fields to choose them and a slider for the day.
import { ask, day, element, embedded, h, p, page, parameters, remember, to } from "./lib.js";
import { search } from "./search.js";

const DAY = 86400000;
const WAIT = 180;

export default async function pair(main) {
  const query = parameters();
  const view = element("pair", { a: page.a, b: page.b, "as-of": query.get("asOf"), "known-at": query.get("knownAt"), during: query.get("during"),
    market: query.get("market"), forum: query.get("forum"), "roll-up": query.get("rollUp"), certainty: query.get("certainty"), table: embedded ? null : "true" });
  if (embedded) return main.replaceChildren(h("h1", { class: "help" }, page.aName + " – " + page.bName), view);
  const slider = h("div", { class: "day" });
  main.replaceChildren(h("h1", {}, `${page.aName} – ${page.bName}`), chooser(query), slider, filters(view, query), view);
  view.addEventListener("crossclaim-shown", event => days(slider, view, event.detail), { once: true });
  const since = await ask("coopetition/since", { a: page.a, b: page.b, rollUp: query.get("rollUp") }).catch(() => null);
  if (since) view.after(h("p", { class: "quiet" }, p("pair.both", { certain: span(since.certainlyBoth), possible: span(since.possiblyBoth) })));
}

const span = both => both?.from ? `${day(both.from)} – ${both.to ? day(both.to) : "…"}` : p("pair.never");

function chooser(query) {
  const chosen = { a: page.a, b: page.b };
  const open = () => { location.href = to(`pair/${encodeURIComponent(chosen.a)}/${encodeURIComponent(chosen.b)}`, { asOf: query.get("asOf") }); };
  const field = (key, label) => search({ label: p(label), kind: "Company", value: page[key + "Name"], chosen: item => { chosen[key] = item.id; if (item.id !== page[key]) open(); } });
  return h("div", { class: "controls" }, field("a", "pair.first"), field("b", "pair.second"));
}

function filters(view, query) {
  const box = (name, attribute, value, label) => {
    const input = h("input", { type: "checkbox", checked: query.get(name) === value, onchange: () => {
      remember({ [name]: input.checked ? value : "" });
      input.checked ? view.setAttribute(attribute, value) : view.removeAttribute(attribute);
    } });
    return h("label", {}, h("span", {}, input, " ", p(label)));
  };
  return h("div", { class: "controls" }, box("rollUp", "roll-up", "group", "pair.roll"), box("certainty", "certainty", "YES", "pair.sure"));
}

// the slider reaches from before the first thing that happened to after the last day that sources speak of
function days(place, view, answer) {
  const known = (answer.timeline ?? []).flatMap(one => [one.earliest, one.latest]).filter(Boolean).concat(answer.dataHorizon ?? [], answer.asOf ?? []).map(iso => Date.parse(iso) / DAY);
  if (!known.length) return place.remove();
  const [min, max] = [Math.min(...known) - 45, Math.max(...known) + 45];
  const iso = number => new Date(number * DAY).toISOString().slice(0, 10);
  const now = Date.parse(answer.asOf ?? answer.dataHorizon) / DAY;
  const output = h("output", { for: "day-slider" }, day(iso(now)));
  const date = h("input", { type: "date", value: iso(now), "aria-label": p("pair.pick"), onchange: () => set(date.value) });
  const range = h("input", { type: "range", id: "day-slider", min, max, value: now, step: 1, "aria-valuetext": day(iso(now)), oninput: () => set(iso(range.valueAsNumber)) });
  let later;
  const set = value => {
    if (!value) return;
    output.textContent = day(value);
    range.value = Date.parse(value) / DAY;
    range.setAttribute("aria-valuetext", day(value));
    date.value = value;
    clearTimeout(later);
    later = setTimeout(() => { remember({ asOf: value, during: "" }); view.removeAttribute("during"); view.setAttribute("as-of", value); }, WAIT);
  };
  const latest = h("button", { type: "button", onclick: () => {
    clearTimeout(later);
    remember({ asOf: "", knownAt: "", during: "" });
    ["as-of", "known-at", "during"].forEach(name => view.removeAttribute(name));
    range.value = Date.parse(answer.dataHorizon) / DAY;
    output.textContent = day(answer.dataHorizon);
    date.value = answer.dataHorizon;
  } }, p("pair.latest"));
  place.replaceChildren(h("label", { for: "day-slider" }, p("pair.day")), range, output, date, answer.dataHorizon ? latest : "");
}
