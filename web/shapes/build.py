"""Makes shapes.tsv from the npm package world-atlas (ISC; Natural Earth, public domain).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 web/shapes/build.py package/countries-50m.json web/src/main/resources/hearsay/web/map/shapes.tsv

One line a country: its name, then its rings, parted by ';'. A ring is 'lon,lat' of its first point and the steps to each next
one, in hundredths of a degree. The coarser of two points that fall together is dropped; Antarctica is left out.
"""
import json
import sys


def ring(topology, arcs):
    """The points of a ring in hundredths of a degree, each once."""
    scale, translate = topology["transform"]["scale"], topology["transform"]["translate"]
    points = []
    for arc in arcs:
        x = y = 0
        line = []
        for dx, dy in topology["arcs"][arc if arc >= 0 else ~arc]:
            x, y = x + dx, y + dy
            line.append((round((x * scale[0] + translate[0]) * 100), round((y * scale[1] + translate[1]) * 100)))
        points += line if arc >= 0 else line[::-1]
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


def written(points):
    steps = [f"{points[0][0]},{points[0][1]}"]
    steps += [f"{b[0] - a[0]},{b[1] - a[1]}" for a, b in zip(points, points[1:])]
    return " ".join(steps)


def main(source, target):
    topology = json.load(open(source, encoding="utf-8"))
    rows = []
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        if name == "Antarctica":
            continue
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        rings = [ring(topology, arcs) for polygon in polygons for arcs in polygon]
        rows.append(name + "\t" + ";".join(written(r) for r in rings if len(r) > 3))
    with open(target, "w", encoding="utf-8") as out:
        out.write("# Countries of Natural Earth, by world-atlas 2.0.2: see shapes.NOTICE. Made by web/shapes/build.py.\n")
        out.write("\n".join(sorted(rows)) + "\n")


main(*sys.argv[1:])
