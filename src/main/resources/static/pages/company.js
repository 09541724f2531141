// Everything on a company: its group, with whom it has to do, what it has, what is said of it.
import { ask, day, element, embedded, evidence, facts, h, link, listed, p, page, period, places, rows, section, standing, sure, t, thing, things, time, to, word } from "./lib.js";

const RELATED = ["partners", "opponents", "competitors", "customers", "suppliers", "licences", "deals"];

export default async function company(main) {
  const answer = await ask(`companies/${encodeURIComponent(page.id)}/dossier`, time());
  const about = { about: page.id, "as-of": time().asOf, during: time().during };
  main.replaceChildren(h("h1", {}, answer.name), standing(answer),
    facts([[p("company.aliases"), answer.aliases?.join(", ")], [p("company.identifiers"), identifiers(answer)], [p("company.group"), group(answer)], [p("company.heads"), things(answer.heads)]]),
    section(p("company.graph"), element("graph", about), !embedded && h("p", {}, h("a", { class: "button", href: to("explore/" + encodeURIComponent(page.id)) }, p("company.explore")))),
    ...RELATED.map(key => listed(p("company." + key), answer[key], relation(answer))),
    listed(p("company.accusationsReceived"), answer.accusationsReceived, received()),
    listed(p("company.accusationsMade"), answer.accusationsMade, made()),
    listed(p("company.portfolio"), answer.portfolio, portfolio()),
    section(p("company.products"), answer.products?.length > 0 && h("p", {}, things(answer.products, "Product"))),
    section(p("company.owns"), answer.owns?.length > 0 && h("p", {}, things(answer.owns.map(one => ({ label: "PatentSet", ...one }))))),
    section(p("company.contradictions"), answer.contradictions?.length > 0 && disagreements(answer.contradictions)),
    section(p("company.timeline"), answer.timeline?.length > 0 && rows(answer.timeline, happened(), p("company.timeline"))));
}

function identifiers({ ticker, lei, cik, wikidataId }) {
  const known = [ticker && `ticker ${ticker}`, lei && `LEI ${lei}`, cik && `CIK ${cik}`].filter(Boolean).join(", ");
  return [known, wikidataId && [known && ", ", link("https://www.wikidata.org/wiki/" + wikidataId, wikidataId, { rel: "noopener" })]].flat().filter(Boolean);
}

const group = ({ group: members = [] }) => members.flatMap((one, at) => [at ? "; " : "", thing(one, "Company"), ` (${[word("types." + (one.path?.at(-1)?.type ?? one.relation)), one.relation, sure(one)].filter(Boolean).join(", ")})`]);

const relation = answer => [
  [p("col.who"), one => [thing(one.other), ...pairLink(answer, one)]],
  [p("col.record"), one => thing(one.record)],
  [p("col.where"), one => places(one.places)],
  [p("col.when"), one => period(one.period)],
  [p("col.sure"), one => sure(one)],
  [p("col.said"), one => (one.modalities ?? []).map(saidAs).join(", ")],
  [p("col.evidence"), one => evidence(one.record.id, one.record.name)],
];

const saidAs = modality => t("modality." + modality);

function pairLink(answer, one) {
  if (!["Company", "BusinessUnit", "Agency"].includes(one.other.label) || embedded) return [];
  return [h("a", { class: "related", href: to(`pair/${encodeURIComponent(answer.id)}/${encodeURIComponent(one.other.id)}`), "aria-label": `${answer.name} – ${one.other.name}` }, p("company.both"))];
}

const received = () => [
  [p("col.who"), one => things(one.accusedBy, "Company")],
  [p("col.accused"), one => things(one.products, "Product")],
  [p("col.technology"), one => (one.technologies ?? []).map(tech => tech.name).join(", ")],
  [p("col.asset"), one => (one.assets ?? []).map(set => set.name + (set.statedSize ? ` (${set.statedSize})` : "")).join(", ")],
  [p("col.suit"), one => things(one.cases, "Lawsuit")],
  [p("col.sure"), one => sure(one)],
  [p("col.evidence"), one => evidence(one.accusation.id, one.accusation.name)],
];

const made = () => [
  [p("col.who"), one => things(one.against, "Company")],
  [p("col.accused"), one => things(one.accused, "Product")],
  [p("col.suit"), one => things(one.lawsuits, "Lawsuit")],
  [p("col.evidence"), one => evidence(one.id, one.name)],
];

const portfolio = () => [
  [p("col.what"), one => one.metric],
  [p("col.amount"), one => `${one.approximate ? "about " : ""}${one.value?.toLocaleString("en") ?? one.stated} ${one.unit ?? ""}`],
  [p("col.when"), one => (one.asOf ?? []).map(when => when.text ?? day(when.latest)).join(", ")],
  [p("col.where"), one => places(one.places)],
  [p("col.said"), one => (one.saidBy ?? []).join(" · ")],
  [p("col.evidence"), one => evidence(one.observation.id, one.observation.name)],
];

export const happened = () => [
  [p("col.when"), one => one.text ?? period({ startEarliest: one.earliest, startLatest: one.latest })],
  [p("col.what"), one => [one.what, ": ", thing(one.about)]],
  [p("col.who"), one => things((one.parties ?? []).map(party => ({ label: "Company", ...party })))],
  [p("col.where"), one => places(one.places)],
  [p("col.sure"), one => sure(one)],
];

/** What is stated differently, in one line each. */
export function disagreements(list) {
  return h("ul", { class: "list" }, list.map(one => h("li", {}, h("strong", {}, one.about.name ?? one.about.id), ", ", p("disagree.field", { field: one.field }), ": ",
    one.values.map(value => `${value.name ?? value.value}${value.denied ? " (" + p("disagree.denied") + ")" : ""}`).join(" / "), " ", evidence(one.about.id, one.about.name))));
}
