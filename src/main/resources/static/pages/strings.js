// Every text of the pages, in English. Those of the elements are kept with each version of them, in strings.js there.

const en = {
  skip: "Skip to the content", brand: "Crossclaim", home: "Crossclaim: first page", navigation: "Pages",
  nav: { coopetition: "Partners and opponents", contradictions: "Disagreements", paths: "Connections", curate: "Curate", api: "Data and API" },
  search: "Search", searchFor: "A company, lawsuit, product or patent", suggestions: ["one suggestion", "{count} suggestions"], none: "Nothing is called like this",
  footer: "An accusation is not a finding. Every statement is that of the source named with it.", browser: "Neo4j Browser", language: "en",
  loading: "Loading …", failed: "This could not be loaded: {why}", nothing: "None known.", more: "Show more", certain: "certain", possible: "possible",
  who: "Who says so?", key: "A key is needed here. It stays in the memory of this page and is forgotten when you leave.", keyLabel: "API key", keyUse: "Use this key", keyForget: "Forget the key",
  title: {
    both: "partners and opponents", missing: "There is no such page", missingHelp: "The address is mistyped, or what it is about is not in this graph. Search for it:",
  },
  front: {
    title: "Who works with whom, and who sues whom",
    lead: "Crossclaim shows companies that are partners in one place and opponents in court in another at the same moment. Every line leads to who said so, when, and how sure it is.",
    flagship: "Partners in Germany, opponents in Delaware", open: "Open this pair", changes: "Latest changes", pairs: "All pairs that are both",
  },
  change: { ADDED: "added", CHANGED: "changed", RETRACTED: "taken back", SUPERSEDED: "replaced", RESTORED: "restored", REMOVED: "removed", MERGED: "merged", SPLIT: "split", line: ["one statement {action} by {by}: {why}", "{count} statements {action} by {by}: {why}"] },
  pair: { first: "First company", second: "Second company", show: "Show", day: "Day", latest: "Latest", pick: "Pick a day", roll: "Whole groups", sure: "Certain only", market: "Partners in", forum: "Opponents in", anywhere: "anywhere", both: "Certainly both: {certain}. Possibly both: {possible}.", never: "no day" },
  company: { both: "the two together", facts: "At a glance", group: "Group", heads: "Heads", partners: "Partners", opponents: "Opponents in court", competitors: "Competitors", customers: "Customers", suppliers: "Suppliers", licences: "Licences", deals: "Deals", products: "Products", owns: "Patents and rights", portfolio: "What is said of its portfolio", accusationsMade: "Accusations made", accusationsReceived: "Accusations received", contradictions: "Where sources disagree on it", timeline: "What happened", graph: "Around it", aliases: "Also called", identifiers: "Identifiers", explore: "Explore the graph around it" },
  col: { who: "Who", relation: "Relation", record: "Record", where: "Where", when: "When", sure: "How sure", what: "What", amount: "Number", said: "Said by", pair: "Pair", partners: "Partners in", opponents: "Opponents in", since: "Certainly both", evidence: "Evidence", role: "Role", named: "Named as", accused: "Accused product", technology: "Technology", asset: "Patents", status: "Status", source: "Source", suit: "Lawsuits" },
  lawsuit: { forum: "Forum", filed: "Period", kind: "Kind", dispute: "Part of", parties: "Parties as named", accusations: "Accusations", counters: "Answers", counteredBy: "Answered by", mentions: "Mentioned, not accused", unresolved: "Unclear", states: "Course", contradictions: "Where sources disagree", statements: "Statements", group: "Group", instance: "outcome" },
  product: { makers: "Maker", states: "Life", exposure: "Who would be touched if it were enjoined", evidence: "Evidence", notFinding: "This follows relationships; it says nothing about what a court would do." },
  patent: { owners: "Owner", size: "Stated size", members: "Members", membersUnknown: "not known", technologies: "Technologies", family: "Family", cites: "Cites", citedBy: "Cited by" },
  source: { publisher: "Publisher", published: "Published", undated: "no date in the text", says: "What it says", contradicts: "Where it disagrees", passages: ["one passage", "{count} passages"], own: "The summaries are ours; the text of the source is not copied.", other: "{says} – elsewhere: {other} ({source})" },
  explore: { help: "Choose a thing in the picture to see its evidence, or bring in its neighbours.", expand: "Add the neighbours of", expandButton: "Add", filter: "Filter", type: "Type", place: "Place", placeHint: "DE, US-DE, bloc:eu", modality: "Said as", any: "any", showing: "Showing {shown} of {total} relationships, {nodes} things.", full: "At most 300 things are drawn.", path: "Find a connection", from: "From", to: "To", find: "Find", relayout: "Lay out anew", drag: "Drag a thing to move it.", reset: "Only the start" },
  paths: { lead: "How two companies, products, patents or persons are connected, with the evidence for each step.", steps: ["one step", "{count} steps"], none: "No connection is known on that day." },
  both: { lead: "Every pair of companies that are partners somewhere and opponents in court somewhere at one moment.", sort: "Sort by {column}", list: "List", matrix: "Matrix", year: "Year", map: "Map and graph", day: "Day", rows: ["one pair", "{count} pairs"], matrixHelp: "Each cell names how many lawsuits and partnerships are between the two.", together: ["{count} partnership", "{count} partnerships"], against: ["{count} lawsuit", "{count} lawsuits"] },
  disagree: { lead: "What sources state differently about the same thing, side by side. None of them is preferred here.", field: "on {field}", about: "About", denied: "denied" },
  curate: { lead: "Review what was proposed, decide on it, and look at what was decided. Everything here needs a key with the scope curate.", queue: "Review queue", conflicts: "Files and decisions that differ", decisions: "Latest decisions", judge: "Judge an identity", propose: "Propose a statement", why: "Reason", accept: "Accept", reject: "Reject", object: "Object", approve: "Approve", document: "Document (YAML or JSON, as in catalogue.md)", send: "Propose", from: "This id gives way", into: "This id stays", merge: "Merge", undo: "Undo", done: "Done.", empty: "Nothing waits for review.", subject: "Subject", retract: "Take back", by: "{by} on {at}: {why}", undone: "undone", split: "Split", of: "This id gives way", intoOne: "First successor", intoTwo: "Second successor", rest: "All statements go to the first unless assigned." },
  imports: { title: "Imports", source: "Source", path: "File in the server's inbox", dryRun: "Only try it", start: "Start the import", stop: "Stop", none: "No import was asked for since the server was started.", refused: "This key may not import: {why}",
    rows: ["one row", "{count} rows"], share: "{percent} %", state: { queued: "waits", running: "runs", done: "done", stopped: "stopped", failed: "failed" }, file: "{name}: {outcome}", progress: "How far {what} is" },
};

const many = new Intl.PluralRules("en");
const FORMS = ["one", "other"];

/** The text of a key such as "pair.day", with values put in; one of several forms by their count. */
export function p(key, values = {}) {
  const found = key.split(".").reduce((at, part) => at?.[part], en);
  const text = Array.isArray(found) ? found[FORMS.indexOf(many.select(Number(values.count)))] : found;
  return String(text ?? key).replace(/\{(\w+)\}/g, (whole, name) => typeof values[name] === "number" ? values[name].toLocaleString("en") : values[name] ?? "");
}
