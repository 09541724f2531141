// What an element asks for: the endpoint, its parameters, and the page that shows the same.
import { ROOT, address } from "./api.js";
import { today } from "./time.js";

// which parameters each endpoint takes beside those of time
const TAKES = {
  pair: ["market", "forum", "rollUp", "certainty"],
  "coopetition/graph": ["company", "market", "forum", "rollUp", "certainty", "limit"],
  neighbours: ["certainty", "type", "place", "limit"],
  paths: ["certainty", "type", "place", "limit"],
};

const NAMES = { "roll-up": "rollUp", "as-of": "asOf", "known-at": "knownAt" };

export class Question {
  /** Reads the attributes of an element, or any object with get(name). */
  constructor(get) {
    const value = name => get(name)?.trim() || undefined;
    const about = value("about");
    this.ids = { a: value("a"), b: value("b"), about: about ?? value("company"), from: value("from"), to: value("to") };
    this.state = {};
    for (const name of ["as-of", "known-at", "during", "market", "forum", "roll-up", "certainty", "type", "place", "limit"]) this.state[NAMES[name] ?? name] = value(name);
    if (this.state.asOf === "latest") delete this.state.asOf;
    const { a, b, from, to } = this.ids;
    if (a && b) this.set("pair", "pair", { a, b }, `pair/${enc(a)}/${enc(b)}`);
    else if (from && to) this.set("paths", "paths", { from, to }, "paths", { from, to });
    else if (about ?? this.ids.about) this.set("neighbours", "neighbours/" + enc(this.ids.about), {}, "explore/" + enc(this.ids.about));
    else if (!a && !b && !from && !to) this.set("coopetition/graph", "coopetition/graph", {}, "coopetition");
  }

  set(kind, path, own, page, pageQuery = {}) {
    Object.assign(this, { kind, path, own, page, pageQuery });
  }

  /** Whether the attributes make a question at all. */
  get complete() {
    return this.kind !== undefined;
  }

  /** Whether the day is fixed. */
  get frozen() {
    return Boolean(this.state.asOf || this.state.during);
  }

  /** Parameters of the answer. */
  get query() {
    const query = { ...this.own };
    for (const name of ["asOf", "during", ...TAKES[this.kind]]) query[name] = this.state[name];
    return query;
  }

  /** The address of the answer in a format, with parameters of the picture. */
  in(format, extra = {}) {
    return address(this.path + "." + format, { ...this.query, ...extra });
  }

  /** The page of the same, as it is or with the day fixed. */
  permalink({ embed = false, asOf, knownAt } = {}) {
    const url = new URL((embed ? "embed/" : "") + this.page, ROOT);
    const all = { ...this.pageQuery, ...this.state, ...(asOf ? { asOf, during: this.state.during } : {}), ...(knownAt ? { knownAt } : {}) };
    if (all.during) delete all.asOf;
    for (const [name, value] of Object.entries(all)) if (value) url.searchParams.set(name, value);
    return url.href;
  }

  /** The attributes of an element that asks the same. */
  attributes({ asOf, knownAt } = {}) {
    const names = Object.fromEntries(Object.entries(NAMES).map(([attribute, name]) => [name, attribute]));
    const all = { ...this.ids, ...this.state };
    if (asOf && !all.during) all.asOf = asOf;
    if (asOf) all.knownAt ??= knownAt ?? today();
    return Object.entries(all).filter(([, value]) => value).map(([name, value]) => [names[name] ?? name, value]);
  }
}

const enc = encodeURIComponent;
