// Who says what lies behind a mark: a panel that opens below the picture.
import { ask, ROOT } from "./api.js";
import { h, link } from "./dom.js";
import { t, has } from "./strings.js";
import { day } from "./time.js";

const FEW = 6;

/** A panel for records; `close` is called when the reader is done. */
export async function evidencePanel(records, close, { plain = false } = {}) {
  const panel = h("section", { class: "evidence", tabindex: "-1", role: "region" });
  panel.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  const answers = await Promise.all(records.map(id => ask("evidence/" + encodeURIComponent(id))));
  const name = answers.map(answer => answer.record.name ?? answer.record.id).join("; ");
  panel.setAttribute("aria-label", t("evidence.title", { name }));
  panel.append(h("button", { class: "close", type: "button", onclick: close }, t("evidence.close")), ...answers.map(answer => one(answer, plain)));
  return panel;
}

function one(answer, plain) {
  const { record, corroboration: seen } = answer;
  const groups = grouped(answer.claims);
  const list = h("ol", { class: "claims" }, groups.slice(0, FEW).map(claim));
  const rest = groups.slice(FEW);
  const more = rest.length > 0 && h("button", { type: "button", class: "more", onclick: () => { list.append(...rest.map(claim)); more.remove(); } },
    t("evidence.all", { count: groups.length }));
  return h("div", {},
    h("h3", {}, record.name ?? record.id),
    h("p", { class: "quiet" }, answer.claims.length
      ? t("evidence.count", seen) + (seen.denials ? ", " + t("evidence.denials", seen) : "") : t("evidence.none")),
    list, more, !plain && own(record));
}

// claims that one passage makes are one statement; those that count come first
function grouped(claims) {
  const groups = new Map();
  for (const claim of claims) {
    const key = [claim.passage?.id, claim.modality, claim.standing, claim.polarity, ...(claim.attribution ?? [])].join("|");
    const group = groups.get(key) ?? { ...claim, states: [] };
    group.states.push(claim.field === "existence" ? null : `${claim.field}: ${claim.value}`);
    group.backs ||= claim.backs;
    groups.set(key, group);
  }
  const order = group => (taken(group) ? 2 : group.backs ? 0 : 1);
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}

export const taken = claim => claim.standing === "RETRACTED" || claim.standing === "SUPERSEDED";

/** One statement of a source. */
export function claim(said) {
  const states = (said.states ?? []).filter(Boolean);
  const place = said.passage?.start !== undefined && t("evidence.locator", said.passage);
  return h("li", { class: taken(said) ? "taken" : null },
    h("p", {}, said.summary ?? `${said.field}: ${said.value}`),
    h("p", { class: "said" },
      h("span", { class: "badge m-" + said.modality.toLowerCase() }, t("modality." + said.modality)), " ",
      said.polarity === "negative" && h("span", { class: "badge" }, t("evidence.polarity")), " ",
      taken(said) && h("span", { class: "badge" }, t("standing." + said.standing, { day: day(said.retractedAt) })), " ",
      [...(said.attribution ?? [])].join(" · "), " · ", said.statedOn ? t("evidence.stated", { day: day(said.statedOn) }) : t("evidence.undated")),
    h("p", { class: "quiet" }, said.source && link(new URL("source/" + encodeURIComponent(said.source.id), ROOT), t("evidence.source", { title: publication(said.source) }), { target: "_blank", rel: "noopener" }),
      place && " · " + place, states.length > 0 && " · " + t("evidence.fields", { fields: [...new Set(states)].join("; ") })));
}

export const publication = source => [source.publisher, source.title ?? source.name ?? source.id, source.published && day(source.published)].filter(Boolean).join(", ");

const PAGES = { Company: "company", BusinessUnit: "company", Agency: "company", Lawsuit: "lawsuit", Product: "product", Patent: "patent", PatentSet: "patent", Source: "source" };

/** The page of a thing, or none if its kind has none of its own. */
export function pageOf({ label, id }) {
  const word = PAGES[label];
  return word && new URL(`${word}/${encodeURIComponent(id)}`, ROOT).href;
}

function own(record) {
  const page = pageOf(record);
  return page && h("p", {}, link(page, t("evidence.record"), { target: "_blank", rel: "noopener" }));
}

export const word = key => has(key) ? t(key) : key.split(".").at(-1).toLowerCase().replaceAll("_", " ");
