// Makes src/main/resources/picture/map.tsv: outlines of countries and US states, projected, simplified and rounded.
// Sources: Natural Earth 4.1 (public domain) as redistributed by world-atlas, US Census Bureau boundaries 2017 (public
// domain) as redistributed by us-atlas. Run once, when the sources change; the build reads its result from the tree:
//   npm i world-atlas@2 us-atlas@3 topojson-client@3 topojson-server@3 topojson-simplify@3 d3-geo@3 i18n-iso-countries@7
//   node make-map.mjs > ../resources/picture/map.tsv
// A line: panel, place, middle x and y, outline (M x y then steps "dx,dy"; empty where it is too small to be seen), name of a state.
// The panel "world" is Equal Earth, 2000 units wide; "us" is Albers with Alaska and Hawaii moved, 1000 units wide.
import {createRequire} from "node:module";
import {geoEqualEarth, geoPath} from "d3-geo";
import {feature} from "topojson-client";
import {topology} from "topojson-server";
import {presimplify, simplify} from "topojson-simplify";
const require = createRequire(process.cwd() + "/");
const countries = require("i18n-iso-countries");
const coarse = require("world-atlas/countries-110m.json");
const fine = require("world-atlas/countries-50m.json");
const states = require("us-atlas/states-albers-10m.json");
const FIPS = {"01":"AL","02":"AK","04":"AZ","05":"AR","06":"CA","08":"CO","09":"CT","10":"DE","11":"DC","12":"FL","13":"GA","15":"HI",
  "16":"ID","17":"IL","18":"IN","19":"IA","20":"KS","21":"KY","22":"LA","23":"ME","24":"MD","25":"MA","26":"MI","27":"MN","28":"MS",
  "29":"MO","30":"MT","31":"NE","32":"NV","33":"NH","34":"NJ","35":"NM","36":"NY","37":"NC","38":"ND","39":"OH","40":"OK","41":"OR",
  "42":"PA","44":"RI","45":"SC","46":"SD","47":"TN","48":"TX","49":"UT","50":"VT","51":"VA","53":"WA","54":"WV","55":"WI","56":"WY"};

const rings = (g) => g === null ? [] : g.type === "Polygon" ? g.coordinates : g.type === "MultiPolygon" ? g.coordinates.flat() : [];
const area = (ring) => Math.abs(ring.reduce((sum, p, i) => {
  const q = ring[(i + 1) % ring.length]; return sum + p[0] * q[1] - q[0] * p[1]; }, 0) / 2);

function outline(geometry, least) {
  let d = "";
  for (const ring of rings(geometry)) {
    if (area(ring) < least) continue;
    let last = null;
    for (const point of ring.slice(0, -1)) {
      const at = point.map(Math.round);
      if (last === null) d += `M${at[0]} ${at[1]}l`;
      else if (at[0] !== last[0] || at[1] !== last[1]) d += `${at[0] - last[0]},${at[1] - last[1]} `;
      last = last === null || at[0] !== last[0] || at[1] !== last[1] ? at : last;
    }
    d = d.trimEnd() + "z";
  }
  return d;
}

// The middle of the largest part, so that France is in Europe.
function middle(geometry) {
  const ring = rings(geometry).sort((a, b) => area(b) - area(a))[0];
  return geoPath().centroid({type: "Polygon", coordinates: [ring]}).map(Math.round);
}

function project(collection, projection) {
  const path = (ring) => ring.map((p) => projection(p));
  return collection.features.map((one) => {
    const g = one.geometry;
    const coordinates = g.type === "Polygon" ? g.coordinates.map(path) : g.coordinates.map((part) => part.map(path));
    return {type: "Feature", id: one.id, properties: one.properties, geometry: {type: g.type, coordinates}};
  });
}

function shapes(features, weight) {
  const topo = simplify(presimplify(topology({all: {type: "FeatureCollection", features}})), weight);
  return feature(topo, topo.objects.all).features;
}

const code = (one) => one.properties.name === "Kosovo" ? "XK" : countries.numericToAlpha2(one.id);
const lines = [];
const sphere = geoEqualEarth().fitWidth(2000, {type: "Sphere"}).rotate([-11.5, 0]);
const seen = new Set();
for (const one of shapes(project(feature(coarse, coarse.objects.countries), sphere), 6)) {
  const id = code(one);
  if (id === "AQ" || !id && one.properties.name === "Antarctica") continue;
  seen.add(id);
  lines.push(["world", id ?? "", ...middle(one.geometry), outline(one.geometry, 9)]);
}
for (const one of project(feature(fine, fine.objects.countries), sphere)) {
  const id = code(one);
  if (id && !seen.has(id) && id !== "AQ") {
    seen.add(id);
    lines.push(["world", id, ...middle(one.geometry), ""]);
  }
}
for (const one of shapes(feature(states, states.objects.states).features, 3)) {
  if (FIPS[one.id]) lines.push(["us", "US-" + FIPS[one.id], ...middle(one.geometry), outline(one.geometry, 3), one.properties.name]);
}
lines.sort((a, b) => a.slice(0, 2).join() < b.slice(0, 2).join() ? -1 : 1);
process.stdout.write("# Natural Earth 4.1 and US Census Bureau 2017, both public domain; made by src/main/map/make-map.mjs\n");
process.stdout.write(lines.map((one) => one.join("\t")).join("\n") + "\n");
