// Whether a claim behind a frozen view was taken back or replaced since it was frozen.
import { all } from "./api.js";

const CORRECTIONS = new Set(["RETRACTED", "SUPERSEDED", "REMOVED"]);
const MOST = 2000;

/** The corrections from a day on that concern the records or things of an answer. */
export async function corrections(answer, question, signal) {
  const since = question.state.knownAt;
  if (!since) return [];
  const records = new Set(answer.edges.map(edge => edge.record));
  const { items: recent, whole } = await all("changes", { since }, MOST, signal);
  // where much was loaded since, each record is asked for by itself, so that none is missed
  const items = whole ? recent : (await Promise.all([...records].map(about => all("changes", { since, about }, MOST, signal)))).flatMap(one => one.items);
  const { a, b, about } = question.ids;
  return items.filter(change => CORRECTIONS.has(change.action) && (concerns(change.about, records)
    || (a && b ? change.about.includes(a) && change.about.includes(b) : about && change.about.includes(about))));
}

const concerns = (about, records) => about.some(id => records.has(id));
