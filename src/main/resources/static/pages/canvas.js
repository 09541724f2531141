// Draws the graph of the explore page as SVG that can be dragged. Positions come with the answer where the server gives them;
// what is brought in later is placed around what it belongs to, and all is laid out anew on demand.
import { h, t, word } from "./lib.js";
import { walk } from "../embed/0.1.0/walk.js";
import { sentence } from "../embed/0.1.0/table.js";

const NAME = "http://www.w3.org/2000/svg";
const KINDS = { PARTNERS_WITH: "together", LITIGATES_AGAINST: "against", ACCUSES_PRODUCT: "against" };
export const WIDTH = 1120;
const [HEIGHT, MARGIN] = [760, 60];

const s = (name, attributes = {}, ...children) => {
  const element = document.createElementNS(NAME, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== null) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

export class Canvas {
  constructor({ open, expand }) {
    this.open = open;
    this.expand = expand;
    this.at = new Map();
    this.element = h("div", { class: "canvas" });
  }

  /** Draws nodes and edges; what was there stays where it is. */
  show(nodes, edges) {
    this.nodes = nodes;
    this.edges = edges;
    const fresh = nodes.filter(node => !this.at.has(node.id));
    if (fresh.length) this.place(fresh);
    this.draw();
  }

  relayout() {
    this.at.clear();
    this.place(this.nodes);
    this.draw();
  }

  place(fresh) {
    const given = fresh.every(node => node.x !== undefined);
    fresh.forEach((node, index) => this.at.set(node.id, given ? { x: MARGIN + node.x * (WIDTH - 2 * MARGIN), y: MARGIN + node.y * (HEIGHT - 2 * MARGIN) } : this.near(node, index)));
    if (!given) this.settle(new Set(fresh.map(node => node.id)));
  }

  // beside a neighbour that has a place, by a turn that the order gives: no chance, so the same each time
  near(node, index) {
    const other = this.edges.flatMap(edge => edge.from === node.id ? [edge.to] : edge.to === node.id ? [edge.from] : []).map(id => this.at.get(id)).find(Boolean);
    const [angle, far] = [index * 2.39996, other ? 130 : 30 + 17 * Math.sqrt(index * 40)];
    return { x: (other?.x ?? WIDTH / 2) + far * Math.cos(angle), y: (other?.y ?? HEIGHT / 2) + far * Math.sin(angle) * .8 };
  }

  // springs between what belongs together, a push between what does not; only the new ones move
  settle(moving) {
    const list = this.nodes.filter(node => this.at.has(node.id));
    const ideal = Math.sqrt(WIDTH * HEIGHT / Math.max(list.length, 4)) * .8;
    const pairs = [...new Set(this.edges.map(edge => [edge.from, edge.to].sort().join("\n")))].map(key => key.split("\n"));
    const rounds = list.length > 150 ? 120 : 240;
    for (let round = 0; round < rounds; round++) {
      const move = new Map(list.map(node => [node.id, { x: 0, y: 0 }]));
      for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) push(list[i].id, list[j].id, distance => -ideal * ideal / distance, this.at, move);
      for (const [a, b] of pairs) if (this.at.has(a) && this.at.has(b)) push(a, b, distance => distance * distance / ideal, this.at, move);
      const heat = 40 * (1 - round / rounds);
      for (const [id, { x, y }] of move) {
        if (!moving.has(id)) continue;
        const length = Math.hypot(x, y) || 1, step = Math.min(length, heat), place = this.at.get(id);
        place.x = clamp(place.x + x / length * step, MARGIN, WIDTH - MARGIN);
        place.y = clamp(place.y + y / length * step, MARGIN / 2, HEIGHT - MARGIN);
      }
    }
  }

  draw() {
    const names = new Map(this.nodes.map(node => [node.id, node.name ?? node.id]));
    const lanes = laned(this.edges);
    const svg = s("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "cc", "aria-label": t("picture.graph") });
    this.lines = this.edges.map(edge => {
      const line = s("path", { fill: "none", stroke: KINDS[edge.type] ? `var(--${KINDS[edge.type]})` : "var(--quiet)", "stroke-width": edge.certainty === "YES" ? 2 : 1.5, "stroke-dasharray": dash(edge) });
      const mark = s("g", { class: "cc-mark cc-edge", "data-edge": edge.id, "data-from": edge.from, "data-to": edge.to, "data-record": edge.record }, s("title", {}, `${sentence(edge, names)} (${t("certainty." + edge.certainty)})`), s("path", { fill: "none", stroke: "transparent", "stroke-width": 12 }), line);
      svg.append(mark);
      return { edge, line, wide: mark.querySelector("path"), lane: lanes.get(edge.id) };
    });
    this.circles = new Map(this.nodes.map(node => {
      const mark = s("g", { class: "cc-mark cc-node", "data-node": node.id }, s("title", {}, `${node.name ?? node.id}, ${node.label ?? ""}`),
        s("circle", { r: node.label === "Product" ? 9 : 13, fill: "var(--paper)", stroke: "var(--ink)", "stroke-width": 2, "stroke-dasharray": node.label === "Product" ? "3 2" : null }),
        s("text", { y: 28, "text-anchor": "middle", "font-size": 13, fill: "var(--ink)", stroke: "var(--paper)", "stroke-width": 4, "paint-order": "stroke" }, cut(node.name ?? node.id)));
      this.drag(svg, mark, node.id);
      svg.append(mark);
      return [node.id, mark];
    }));
    this.move();
    svg.append(s("title", {}, t("picture.graph")));
    walk(svg, { graph: true, open: mark => this.chosen(mark) });
    this.element.replaceChildren(svg, this.menu = h("div", { class: "controls" }));
  }

  chosen(mark) {
    if (this.dragged) return;
    if (mark.dataset.edge) return this.open([mark.dataset.record], mark);
    const id = mark.dataset.node;
    const name = this.nodes.find(node => node.id === id)?.name ?? id;
    this.menu.replaceChildren(h("button", { type: "button", onclick: () => this.expand(id) }, `+ ${name}`), h("button", { type: "button", onclick: () => this.open([id], mark) }, t("table.open")));
    this.open([id], mark);
  }

  drag(svg, mark, id) {
    mark.addEventListener("pointerdown", event => {
      mark.setPointerCapture(event.pointerId);
      this.dragged = false;
      const scale = WIDTH / svg.getBoundingClientRect().width;
      let last = event;
      const move = now => {
        const place = this.at.get(id);
        if (Math.hypot(now.clientX - event.clientX, now.clientY - event.clientY) > 4) this.dragged = true;
        place.x = clamp(place.x + (now.clientX - last.clientX) * scale, 10, WIDTH - 10);
        place.y = clamp(place.y + (now.clientY - last.clientY) * scale, 10, HEIGHT - 20);
        last = now;
        this.frame ??= requestAnimationFrame(() => { this.frame = null; this.move([id]); });
      };
      const end = () => { mark.removeEventListener("pointermove", move); setTimeout(() => { this.dragged = false; }); };
      mark.addEventListener("pointermove", move);
      mark.addEventListener("pointerup", end, { once: true });
      mark.addEventListener("pointercancel", end, { once: true });
    });
  }

  /** Puts nodes where they belong, with the edges at them: those named, or all. */
  move(ids = this.circles.keys()) {
    const moved = new Set(ids);
    for (const id of moved) {
      const { x, y } = this.at.get(id);
      this.circles.get(id).setAttribute("transform", `translate(${x.toFixed(1)},${y.toFixed(1)})`);
    }
    for (const { edge, line, wide, lane } of this.lines) {
      if (!moved.has(edge.from) && !moved.has(edge.to)) continue;
      const a = this.at.get(edge.from), b = this.at.get(edge.to);
      if (!a || !b) continue;
      const [dx, dy] = [b.x - a.x, b.y - a.y], length = Math.hypot(dx, dy) || 1, side = edge.from < edge.to ? 1 : -1;
      const [mx, my] = [(a.x + b.x) / 2 - dy / length * lane * side, (a.y + b.y) / 2 + dx / length * lane * side];
      const d = `M${a.x.toFixed(1)},${a.y.toFixed(1)}Q${mx.toFixed(1)},${my.toFixed(1)} ${b.x.toFixed(1)},${b.y.toFixed(1)}`;
      line.setAttribute("d", d);
      wide.setAttribute("d", d);
    }
  }
}

// several edges between two things lie side by side
function laned(edges) {
  const groups = Map.groupBy(edges, edge => [edge.from, edge.to].sort().join("\n"));
  return new Map([...groups.values()].flatMap(group => group.map((edge, at) => [edge.id, (at - (group.length - 1) / 2) * 26])));
}

function dash(edge) {
  if (edge.modalities?.length === 1 && edge.modalities[0] === "ALLEGED") return "7 4";
  return edge.certainty === "POSSIBLE" ? "2 4" : null;
}

function push(a, b, force, at, move) {
  const [p, q] = [at.get(a), at.get(b)];
  const [dx, dy] = [q.x - p.x || .01, q.y - p.y || .01], distance = Math.max(Math.hypot(dx, dy), 1), strength = force(distance) / distance;
  const [m, n] = [move.get(a), move.get(b)];
  if (!m || !n) return;
  m.x += dx * strength; m.y += dy * strength;
  n.x -= dx * strength; n.y -= dy * strength;
}

const clamp = (value, least, most) => Math.min(most, Math.max(least, value));

const cut = text => text.length > 24 ? text.slice(0, 23) + "…" : text;
