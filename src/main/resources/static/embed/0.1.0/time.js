// Days and periods as people read them.
import { t } from "./strings.js";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** "31 July 2024" of "2024-07-31"; anything else as it is. */
export function day(iso, format = DAY) {
  return /^\d{4}-\d\d-\d\d$/.test(iso ?? "") ? format.format(new Date(iso + "T00:00:00Z")) : iso ?? "";
}

export const short = iso => day(iso, SHORT);

/** Today as 2024-07-31, in UTC as the server counts. */
export const today = () => new Date().toISOString().slice(0, 10);

/** A period with bounds that sources leave open. */
export function period(bounds = {}) {
  const start = edge(bounds.startEarliest, bounds.startLatest);
  const end = edge(bounds.endEarliest, bounds.endLatest);
  const parts = [];
  if (start) parts.push(start);
  if (end) parts.push(t("time.until", { day: end }));
  else if (bounds.attestedOn && bounds.attestedOn !== bounds.startLatest) parts.push(t("time.still", { day: short(bounds.attestedOn) }));
  return parts.join(", ") || t("time.unknown");
}

function edge(earliest, latest) {
  if (earliest && latest) return earliest === latest ? short(earliest) : t("time.between", { from: short(earliest), to: short(latest) });
  return latest ? t("time.by", { day: short(latest) }) : earliest ? t("time.from", { day: short(earliest) }) : "";
}
