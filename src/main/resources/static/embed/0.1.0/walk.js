// Moves the focus over the marks of a picture. One mark at a time can be reached by Tab; arrow keys lead to the others.

const NEXT = new Set(["ArrowRight", "ArrowDown"]);
const ARROWS = new Set(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End"]);

/** Makes the marks of an SVG reachable; `open` is called with the mark that Enter, Space or a click chooses. */
export function walk(svg, { graph, open }) {
  const marks = [...svg.querySelectorAll(".cc-mark")];
  for (const mark of marks) {
    mark.setAttribute("tabindex", "-1");
    mark.setAttribute("role", "button");
    const title = [...mark.children].find(child => child.localName === "title");
    if (title) mark.setAttribute("aria-label", title.textContent);
    mark.addEventListener("click", () => { enter(mark); open(mark); });
  }
  svg.setAttribute("role", "group");
  if (!marks.length) return;
  const way = graph ? new Graph(marks) : new Line(marks);
  way.first.setAttribute("tabindex", "0");

  function enter(mark) {
    for (const other of marks) other.setAttribute("tabindex", other === mark ? "0" : "-1");
    mark.focus({ preventScroll: false });
    way.at(mark);
  }

  svg.addEventListener("focusin", event => {
    const mark = event.target.closest(".cc-mark");
    if (mark) way.at(mark);
  });
  svg.addEventListener("keydown", event => {
    const mark = event.target.closest(".cc-mark");
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      open(mark);
    } else if (ARROWS.has(event.key)) {
      enter(way.from(mark, event.key));
    } else if (event.key === "Escape" && way.back?.(mark)) {
      enter(way.back(mark));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Marks in a row, as they are drawn. */
class Line {
  constructor(marks) {
    this.marks = marks;
    this.first = marks[0];
  }

  at() {}

  from(mark, key) {
    if (key === "Home") return this.first;
    if (key === "End") return this.marks.at(-1);
    const step = NEXT.has(key) ? 1 : -1;
    return this.marks[(this.marks.indexOf(mark) + step + this.marks.length) % this.marks.length];
  }
}

/** Nodes and edges: from a node to its edges, round them, and along one to its other end. */
class Graph {
  constructor(marks) {
    this.nodes = new Map(marks.filter(mark => mark.dataset.node).map(mark => [mark.dataset.node, mark]));
    this.edges = marks.filter(mark => mark.dataset.edge);
    this.first = this.nodes.values().next().value ?? marks[0];
    this.marks = marks;
    this.came = this.first.dataset.node;
  }

  at(mark) {
    if (mark.dataset.node) this.came = mark.dataset.node;
    else if (![mark.dataset.from, mark.dataset.to].includes(this.came)) this.came = mark.dataset.from;
  }

  from(mark, key) {
    if (key === "Home") return this.first;
    if (key === "End") return this.marks.at(-1);
    if (mark.dataset.node) {
      const own = this.around(mark.dataset.node);
      return own.at(NEXT.has(key) ? 0 : -1) ?? mark;
    }
    const { from, to } = mark.dataset;
    if (key === "ArrowRight") return this.nodes.get(from === this.came ? to : from) ?? mark;
    if (key === "ArrowLeft") return this.nodes.get(this.came) ?? mark;
    const own = this.around(this.came);
    const step = key === "ArrowDown" ? 1 : -1;
    return own[(own.indexOf(mark) + step + own.length) % own.length] ?? mark;
  }

  back(mark) {
    return mark.dataset.edge ? this.nodes.get(this.came) : null;
  }

  around(node) {
    return this.edges.filter(edge => edge.dataset.from === node || edge.dataset.to === node);
  }
}
