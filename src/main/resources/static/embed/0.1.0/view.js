// Draws one element: the pictures of an answer, its table, its evidence and what it says of itself.
import { ask, ROOT } from "./api.js";
import { corrections } from "./corrected.js";
import { h } from "./dom.js";
import { evidencePanel } from "./evidence.js";
import { look } from "./look.js";
import { Question } from "./question.js";
import { share } from "./share.js";
import { t } from "./strings.js";
import { crop, picture } from "./svg.js";
import { table } from "./table.js";
import { day } from "./time.js";
import { walk } from "./walk.js";

const PICTURES = { pair: ["timeline", "map", "graph"], graph: ["graph"], timeline: ["timeline"], map: ["map"] };
const dark = matchMedia("(prefers-color-scheme: dark)");

export class View {
  constructor(host, root) {
    this.host = host;
    this.root = root;
    root.adoptedStyleSheets = [look];
    this.body = h("div", { class: "frame", "aria-busy": "true" }, h("p", { class: "quiet", role: "status" }, t("loading")));
    root.append(this.body);
    this.width = 0;
    this.sized = new ResizeObserver(() => this.resize());
    this.recolour = () => this.draw();
  }

  stop() {
    this.loading?.abort();
    this.sized.disconnect();
    dark.removeEventListener("change", this.recolour);
  }

  /** Asks and draws, for the attributes that the element has now. */
  async show() {
    this.loading?.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    this.question = new Question(name => this.host.getAttribute(name));
    this.body.setAttribute("aria-busy", "true");
    this.body.classList.add("busy");
    try {
      if (!this.question.complete) throw new Error(t("unknown"));
      const answer = await ask(this.question.path, this.question.query, signal);
      this.answer = answer;
      await this.compose(answer, signal);
      this.sized.observe(this.host);
      dark.addEventListener("change", this.recolour);
      this.host.dispatchEvent(new CustomEvent("crossclaim-shown", { bubbles: true, composed: true, detail: answer }));
      await this.note(answer, signal);
    } catch (problem) {
      if (signal.aborted) return;
      this.body.replaceChildren(h("p", { class: "problem", role: "alert" }, t(problem.status === 401 ? "keyNeeded" : "failed"), " ", problem.message));
      this.host.dispatchEvent(new CustomEvent("crossclaim-failed", { bubbles: true, composed: true, detail: problem }));
    } finally {
      if (!signal.aborted) {
        this.body.removeAttribute("aria-busy");
        this.body.classList.remove("busy");
      }
    }
  }

  async compose(answer, signal) {
    const plain = this.host.hasAttribute("plain");
    this.figures = PICTURES[this.host.picture].map(view => this.figure(view));
    await this.draw(signal);
    if (signal.aborted) return;
    const rows = h("div", { class: "rows", tabindex: "0", role: "group", "aria-label": t("table.caption") }, table(answer, (records, from) => this.open(records, from, rows)));
    const details = h("details", { class: "twin", open: this.host.hasAttribute("table") }, h("summary", {}, t("table.show")), rows);
    this.body.replaceChildren(
      h("header", {}, this.state(), answer.sentence && this.host.picture === "pair" && h("p", { class: "sentence" }, answer.sentence), this.corrected = h("p", { class: "corrected", role: "status", hidden: true })),
      answer.edges.length ? "" : h("p", { class: "quiet" }, t("nothing")),
      ...this.figures.map(figure => figure.element), this.counts(answer), details, plain ? "" : this.foot(answer));
  }

  state() {
    const { frozen, state } = this.question;
    const means = frozen ? (state.knownAt ? t("frozenMeans", { day: day(state.knownAt) }) : t("frozenDay")) : t("liveMeans");
    return h("p", { class: "state" }, h("strong", { class: frozen ? "frozen" : "live" }, t(frozen ? "frozen" : "live")), " ", means);
  }

  counts(answer) {
    if (answer.total > answer.shown) return h("p", { class: "quiet" }, t("showing", answer));
    return answer.truncated ? h("p", { class: "quiet" }, t("truncated")) : "";
  }

  figure(view) {
    const element = h("figure", { class: "picture " + view });
    const help = h("p", { class: "help", id: "help-" + view }, t("pictureHelp." + view));
    if (this.host.picture === "pair") element.append(h("figcaption", {}, t("picture." + view)));
    const place = h("div", { class: "drawing" });
    element.append(place, help);
    return { view, element, place };
  }

  theme() {
    const asked = this.host.getAttribute("theme");
    return ["light", "dark"].includes(asked) ? asked : dark.matches ? "dark" : "light";
  }

  /** Draws the pictures anew: as wide as the element, in the colours of the reader. */
  async draw(signal = this.loading?.signal) {
    const width = Math.min(1200, Math.max(280, Math.round(this.host.clientWidth / 20) * 20 || 960));
    this.width = width;
    const theme = this.theme();
    this.body.dataset.theme = theme;
    // paper is white whatever the screen is
    const themes = theme === "dark" ? ["dark", "light"] : ["light"];
    await Promise.all(this.figures.map(async figure => {
      try {
        const drawn = await Promise.all(themes.map(one => this.drawing(figure, one, width, signal)));
        if (!signal?.aborted) figure.place.replaceChildren(...drawn);
      } catch (problem) {
        // the table says the same
        if (!signal?.aborted) figure.place.replaceChildren(h("p", { class: "quiet", role: "alert" }, t("noPicture")));
      }
    }));
  }

  async drawing({ view, element }, theme, width, signal) {
    const response = await fetch(this.question.in("svg", { view, theme, width }), { signal, credentials: "omit", referrerPolicy: "no-referrer" });
    if (!response.ok) throw new Error(String(response.status));
    const svg = picture(await response.text());
    svg.classList.add("in-" + theme);
    crop(svg, this.host.picture === "pair");
    svg.setAttribute("aria-describedby", "help-" + view);
    walk(svg, { graph: view === "graph", open: mark => this.open(recordsOf(mark), mark, element) });
    return svg;
  }

  resize() {
    const now = this.host.clientWidth;
    if (!now || Math.abs(Math.min(1200, now) - this.width) < 60) return;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.draw().catch(() => {}), 200);
  }

  /** Opens the evidence of records below a part of the view; closing leads back to where the reader was. */
  async open(records, from, below) {
    if (!records.length) return;
    this.close?.();
    const turn = this.turn = (this.turn ?? 0) + 1;
    const close = () => {
      panel.remove();
      this.close = null;
      from.focus();
    };
    let panel = h("section", { class: "evidence", tabindex: "-1" }, h("p", { role: "status" }, t("loading")));
    below.after(panel);
    try {
      const whole = await evidencePanel(records, close);
      if (turn !== this.turn) return panel.remove();
      panel.replaceWith(whole);
      panel = whole;
    } catch (problem) {
      panel.replaceChildren(h("p", { role: "alert" }, t("failed"), " ", problem.message));
    }
    this.close = () => panel.remove();
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  }

  foot(answer) {
    const when = answer.during ? t("during", { period: answer.during }) : answer.asOf ? t("asOf", { day: day(answer.asOf) }) : "";
    return h("footer", {},
      h("p", {}, [when, answer.dataHorizon ? t("dataUntil", { day: day(answer.dataHorizon) }) : t("dataUntilUnknown")].filter(Boolean).join(" · ")),
      h("p", { class: "notice" }, answer.notice),
      h("p", { class: "source" }, h("a", { href: this.question.permalink(), target: "_blank", rel: "noopener" }, this.source(answer))),
      ...share({ question: this.question, answer, title: this.title(answer), picture: this.host.picture, view: this.host.picture === "pair" ? "all" : this.host.picture }));
  }

  title(answer) {
    const name = id => answer.nodes.find(node => node.id === id)?.name ?? id;
    const { a, b, about, from, to } = this.question.ids;
    return [a && b && [a, b], from && to && [from, to], about && [about]].find(Boolean)?.map(name).join(" and ") ?? document.title;
  }

  // the foot of a picture names, behind the notice, the publishers of what it shows
  source(answer) {
    const foot = this.figures.map(figure => figure.place.querySelector(".cc-foot")).find(Boolean);
    const lines = [...(foot?.querySelectorAll("text, tspan") ?? [])].filter(one => !one.querySelector("tspan")).map(one => one.textContent.trim());
    const [, line] = lines.join(" ").split(answer.notice);
    return line?.trim() || t("sourcesNone");
  }

  async note(answer, signal) {
    if (!this.question.frozen || !this.question.state.knownAt) return;
    const found = await corrections(answer, this.question, signal).catch(() => []);
    if (signal.aborted || !found.length) return;
    this.corrected.hidden = false;
    this.corrected.replaceChildren(t("corrected", { day: day(this.question.state.knownAt) }), " ",
      h("a", { href: new URL(this.question.page, ROOT).href, target: "_blank", rel: "noopener" }, t("correctedOpen")));
  }
}

/** The records whose evidence a mark opens. */
export function recordsOf(mark) {
  if (mark.dataset.records) {
    try {
      return [...new Set(JSON.parse(mark.dataset.records))];
    } catch {
      return [];
    }
  }
  const one = mark.dataset.record ?? mark.dataset.node;
  return one ? [one] : [];
}
