// How to cite a view.
import { day, today } from "./time.js";

/** The citation of a view as plain text, BibTeX and CSL JSON. */
export function citations({ title, url, asOf, horizon, seen = today() }) {
  const year = seen.slice(0, 4);
  const note = [asOf && `as of ${day(asOf)}`, horizon && `data until ${day(horizon)}`].filter(Boolean).join(", ");
  const [y, m, d] = seen.split("-").map(Number);
  return {
    plain: `Crossclaim: ${title}${note ? ` (${note})` : ""}. ${url} (accessed ${day(seen)}).`,
    bibtex: `@misc{crossclaim-${year}-${slug(title)},\n  author = {{Crossclaim}},\n  title = {${tex(title)}},\n  year = {${year}},\n  note = {${tex(note)}},\n  howpublished = {\\url{${url}}},\n  urldate = {${seen}}\n}`,
    csl: JSON.stringify([{ id: `crossclaim-${year}-${slug(title)}`, type: "graphic", title, author: [{ literal: "Crossclaim" }], URL: url, note,
      issued: { "date-parts": [[y, m, d]] }, accessed: { "date-parts": [[y, m, d]] } }], null, 2),
  };
}

const slug = text => text.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40);

const SPECIAL = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

const tex = text => text.replace(/[\\{}&%$#_~^]/g, one => SPECIAL[one] ?? "\\" + one);
