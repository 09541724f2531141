// How elements look, in light, in dark, on paper and in the reader's own colours.
import { sheet } from "./dom.js";

export const look = sheet(`
:host { display: block; container-type: inline-size; color-scheme: light dark; }
:host([hidden]) { display: none; }
.frame {
  --ink: #16202a; --quiet: #55616d; --paper: #ffffff; --line: #d5dbe1; --soft: #f4f6f8; --link: #0b57a4; --focus: #0b57a4;
  --together: #0a6c8f; --against: #bf3016; --warn: #7a4b00; --warn-soft: #fff4dd;
  font: 15px/1.5 "Noto Sans", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: 8px; padding: 16px; overflow-wrap: anywhere;
}
.frame[data-theme=dark] {
  --ink: #eef2f5; --quiet: #a7b3be; --paper: #12171c; --line: #37424c; --soft: #1b2229; --link: #8ec3ff; --focus: #8ec3ff;
  --together: #5cc3e8; --against: #ff8d78; --warn: #ffd28a; --warn-soft: #3a2c10; color-scheme: dark;
}
.frame[data-theme=light] { color-scheme: light; }
.busy { opacity: .75; }
p { margin: 0 0 8px; }
a { color: var(--link); text-underline-offset: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.state { font-size: 13px; color: var(--quiet); }
.state strong { display: inline-block; border-radius: 99px; padding: 0 8px; margin-inline-end: 4px; border: 1px solid currentColor; color: var(--ink); font-weight: 600; }
.sentence { font-size: 20px; line-height: 1.4; font-weight: 600; text-wrap: pretty; margin: 4px 0 12px; }
.corrected { background: var(--warn-soft); color: var(--warn); border-inline-start: 4px solid currentColor; padding: 8px 12px; font-weight: 600; }
.corrected a { color: inherit; }
.corrected[hidden] { display: none; }
.quiet { color: var(--quiet); font-size: 13px; }
.problem { color: var(--against); }
figure { margin: 0 0 16px; }
figcaption { font-weight: 600; font-size: 16px; margin-bottom: 6px; }
.drawing { overflow-x: auto; }
svg { display: block; width: 100%; height: auto; max-width: 1200px; }
svg .cc-foot { display: none; }
svg .cc-mark { cursor: pointer; }
svg .cc-mark:focus { outline: none; }
svg .cc-mark:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 4px; }
svg .cc-mark.cc-edge:focus-visible path, svg .cc-mark.cc-edge:hover path { stroke-width: 4.5px; }
.frame svg.in-light { display: none; }
.frame[data-theme=light] svg.in-light { display: block; }
.help { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
figure:focus-within .help { position: static; width: auto; height: auto; clip-path: none; white-space: normal; font-size: 13px; color: var(--quiet); margin: 6px 0 0; }
summary { cursor: pointer; font-weight: 600; padding: 4px 0; }
.rows { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: start; color: var(--quiet); font-size: 13px; padding: 4px 0; }
th, td { overflow-wrap: break-word; text-align: start; vertical-align: top; padding: 7px 10px 7px 0; border-bottom: 1px solid var(--line); min-width: 70px; }
thead th { font-size: 13px; color: var(--quiet); white-space: nowrap; }
tbody th { font-weight: 600; min-width: 200px; }
tbody th .quiet { display: block; font-weight: 400; }
tr.possible th { font-weight: 400; }
.sure-possible { border-bottom: 2px dotted currentColor; }
button, .button {
  font: inherit; font-size: 14px; color: var(--link); background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 4px 12px;
  cursor: pointer; text-decoration: none; display: inline-block; min-height: 32px; box-sizing: border-box;
}
button:hover, .button:hover, button[aria-expanded=true] { background: var(--soft); border-color: currentColor; }
td button { white-space: nowrap; padding: 2px 8px; }
.evidence { border: 1px solid var(--line); border-inline-start: 4px solid var(--link); border-radius: 6px; background: var(--soft); padding: 12px 16px; margin: 0 0 16px; position: relative; }
.evidence h3 { margin: 0 72px 4px 0; font-size: 17px; }
.evidence .close { position: absolute; inset-inline-end: 12px; inset-block-start: 12px; }
.claims { padding-inline-start: 22px; margin: 8px 0; }
.claims li { margin-bottom: 12px; }
.claims p { margin-bottom: 2px; }
.claims .taken > p:first-child { text-decoration: line-through; }
.said { font-size: 14px; }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 99px; padding: 0 8px; font-size: 12px; line-height: 18px; font-weight: 600; color: var(--quiet); }
.badge.m-alleged, .badge.m-denied { color: var(--against); border-style: dashed; }
.badge.m-procedural, .badge.m-adjudicated, .badge.m-settled { color: var(--ink); }
.badge.m-speculative, .badge.m-unknown, .badge.m-characterisation { border-style: dotted; font-style: italic; }
footer { border-top: 1px solid var(--line); padding-top: 10px; margin-top: 12px; font-size: 13px; color: var(--quiet); }
footer p { margin-bottom: 4px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
.taken-away { margin-top: 10px; color: var(--ink); }
.taken-away:empty { display: none; }
fieldset { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 10px; display: flex; flex-wrap: wrap; gap: 4px 20px; }
textarea { display: block; width: 100%; box-sizing: border-box; font: 12px/1.45 ui-monospace, "Noto Sans Mono", monospace; color: var(--ink); background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 8px; margin: 2px 0 6px; resize: vertical; }
.copied { margin-bottom: 10px; }
.formats { columns: 2; padding-inline-start: 18px; }
@container (max-width: 480px) {
  .frame { padding: 12px; }
  .sentence { font-size: 17px; }
  .twin table, .twin caption, .twin tbody, .twin tr, .twin th, .twin td { display: block; min-width: 0; border: 0; padding: 0; }
  .twin thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .twin tr { border-bottom: 1px solid var(--line); padding: 8px 0; }
  .twin td { display: inline; font-size: 13px; }
  .twin td:not(:last-child)::after { content: " · "; }
}
@media (prefers-reduced-motion: no-preference) {
  .busy { transition: opacity .15s; }
}
@media (forced-colors: active) {
  .frame { border-color: CanvasText; }
  svg { forced-color-adjust: none; background: Canvas; }
  svg [stroke]:not([stroke=none], text) { stroke: CanvasText; }
  svg :where(rect, circle, polygon, path):where([fill]:not([fill=none])) { fill: CanvasText; }
  svg :is([fill="#ffffff" i], [fill="#12171c" i]), svg .cc-node rect, svg .cc-land, svg .cc-land path { fill: Canvas; }
  svg text { fill: CanvasText; stroke: none; paint-order: fill; }
  svg .cc-mark:focus-visible { outline-color: Highlight; }
}
@media print {
  .frame, .frame[data-theme=dark] { --ink: #000; --quiet: #444; --paper: #fff; --line: #bbb; --soft: #fff; --link: #000; --together: #000; --against: #000; --warn: #000; --warn-soft: #fff; color-scheme: light; border: 0; padding: 0; }
  .frame svg.in-dark { display: none; }
  .frame svg.in-light { display: block; }
  .buttons, .taken-away, .help, .evidence .close, td button { display: none; }
  figure { break-inside: avoid; }
}
`);
