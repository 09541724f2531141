// Every text that the elements and pages show, in English. Another language is another object with the same keys.

export const en = {
  loading: "Loading …",
  failed: "The answer could not be loaded.",
  noPicture: "The picture could not be drawn; the table below says the same.",
  nothing: "There is nothing to show for this question and day.",
  unknown: "Crossclaim does not know what this asks for.",
  keyNeeded: "This server asks for a key before it answers.",
  live: "Live",
  liveMeans: "follows the data: what is shown may change",
  frozen: "Frozen",
  frozenMeans: "on the day shown; corrections made from {day} on are pointed out",
  frozenDay: "as of the day shown",
  corrected: "Since corrected: a claim behind this picture was taken back or replaced after {day}.",
  correctedOpen: "See what is known now",
  asOf: "As of {day}",
  during: "During {period}",
  dataUntil: "data until {day}",
  dataUntilUnknown: "no dated sources",
  sourcesNone: "Crossclaim",
  showing: "Showing {shown} of {total} relationships.",
  truncated: "A limit left some out.",
  picture: { pair: "What is between them", timeline: "When", map: "Where", graph: "Who and how" },
  pictureHelp: {
    graph: "Tab enters the graph. Up and down go round the relationships of a thing, right follows one to its other end, left goes back. Enter opens the evidence, Escape closes it.",
    timeline: "Arrow keys go from one to the next. Enter opens the evidence, Escape closes it.",
    map: "Arrow keys go from one place to the next. Enter opens the evidence, Escape closes it.",
  },
  table: { show: "Show as a table", hide: "Hide the table", caption: "The relationships in the picture", relation: "Relationship", kind: "Kind", place: "Where", time: "When", certainty: "How sure", modality: "Said as", evidence: "Evidence", open: "Who says so?" },
  verbs: {
    PARTNERS_WITH: "{from} and {to}: partners", LITIGATES_AGAINST: "{from} has a case against {to}", ACCUSES_PRODUCT: "{from} accuses the product {to}",
    LICENSES_TO: "{from} licenses to {to}", CROSS_LICENSES_WITH: "{from} and {to}: cross-licence", SUPPLIES: "{from} supplies {to}",
    COMPETES_WITH: "{from} and {to}: competitors", SUBSIDIARY_OF: "{from} is a subsidiary of {to}", UNIT_OF: "{from} is a unit of {to}",
    ACQUIRED: "{from} acquired {to}", SOLD_PATENTS_TO: "{from} sold patents to {to}", TRANSFERRED_TO: "{from} transferred assets to {to}",
    OWNS: "{from} owns {to}", OFFERS: "{from} offers {to}", HEADED_BY: "{from} is headed by {to}",
  },
  types: {
    PARTNERS_WITH: "partners", LITIGATES_AGAINST: "lawsuit", ACCUSES_PRODUCT: "accusation", LICENSES_TO: "licence", CROSS_LICENSES_WITH: "cross-licence",
    SUPPLIES: "supply", COMPETES_WITH: "competition", SUBSIDIARY_OF: "subsidiary", UNIT_OF: "unit", ACQUIRED: "acquisition", SOLD_PATENTS_TO: "sale of patents",
    TRANSFERRED_TO: "transfer", OWNS: "ownership of patents", OFFERS: "product", HEADED_BY: "office",
  },
  certainty: { YES: "certain", POSSIBLE: "possible", NO: "no" },
  contested: "contested",
  modality: {
    REPORTED: "reported", SELF_STATED: "said of itself", ALLEGED: "alleged", DENIED: "denied", PROCEDURAL: "on file", ADJUDICATED: "found by a court",
    SETTLED: "settled", ANNOUNCED: "announced", PLANNED: "planned", ESTIMATED: "estimated", SPECULATIVE: "speculation", CHARACTERISATION: "the writer's view",
    UNKNOWN: "unclear", COMMENT: "comment",
  },
  standing: { RETRACTED: "taken back on {day}", SUPERSEDED: "replaced on {day}" },
  time: { from: "from {day}", by: "by {day} at the latest", between: "between {from} and {to}", until: "until {day}", still: "still so on {day}", unknown: "no date stated" },
  placeless: "no place stated",
  evidence: {
    title: "Evidence: {name}", close: "Close", count: "{claims} statements from {origins} independent origins in {sources} sources",
    denials: "{denials} denials", says: "{who}", stated: "stated {day}", undated: "undated", locator: "characters {start} to {end} of the document",
    source: "Source: {title}", all: "Show all {count} statements", record: "Its own page", none: "No statement is recorded; the relationship comes from the rows of a register.",
    fields: "States: {fields}", own: "in our words", polarity: "denial",
  },
  share: {
    embed: "Embed", cite: "Cite", data: "Data", svg: "SVG", png: "PNG", copy: "Copy", copied: "Copied", selected: "Selected: press Ctrl+C", close: "Close",
    element: "As an element, which adapts to your page", frame: "As a frame, for systems that allow no scripts of others",
    which: "What readers see", frozen: "Frozen: this day; later corrections are pointed out", live: "Live: follows the data", plain: "Plain text", bibtex: "BibTeX", csl: "CSL JSON",
    formats: { json: "JSON", zip: "CSV (zip)", gexf: "GEXF (Gephi)", graphml: "GraphML", cyjs: "Cytoscape", jsonld: "JSON-LD", cypher: "Cypher" },
    permalink: "Permalink",
  },
};

let words = en;

/** Shows texts of another language from now on; keys that it lacks stay English. */
export function use(others) {
  words = { ...en, ...others };
}

/** The text of a key such as "table.show", with values put in. */
export function t(key, values = {}) {
  const text = key.split(".").reduce((at, part) => at?.[part], words);
  return String(text ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? "");
}

/** Whether there is a text of that key. */
export function has(key) {
  return typeof key.split(".").reduce((at, part) => at?.[part], words) === "string";
}
