#!/usr/bin/env python3
"""Make countries.tsv from the npm package world-countries (ODbL 1.0).

usage: countries.py FOLDER_OF_THE_UNPACKED_PACKAGE > core/src/main/resources/hearsay/lexicon/countries.tsv

    npm pack world-countries@5.1.0 && tar xzf world-countries-5.1.0.tgz

Only codes, names, demonyms, capitals, borders, position and area are kept. Nothing of ours goes into that file:
our own words for countries are in en/countries-ours.tsv.
"""
import json
import sys

KOSOVO = {"UNK": "XKX"}  # the package's code is its own; XKX is what most event data use


def unique(names):
    seen, kept = set(), []
    for name in names:
        name = " ".join(name.split())
        if name and name not in seen and "\t" not in name and "|" not in name:
            seen.add(name)
            kept.append(name)
    return kept


def row(country):
    name = country["name"]
    names = [name["official"]] + [alt for alt in country["altSpellings"] if len(alt) > 3]
    abroad = [native["common"] for native in name.get("native", {}).values()]
    abroad += [other["common"] for other in country.get("translations", {}).values()]
    demonyms = country.get("demonyms", {}).get("eng", {})
    latitude, longitude = country["latlng"]
    return [
        KOSOVO.get(country["cca3"], country["cca3"]), country["cca2"], name["common"],
        "|".join(n for n in unique(names) if n != name["common"]),
        "|".join(n for n in unique(abroad) if n != name["common"] and n not in names),
        "|".join(unique([demonyms.get("m", ""), demonyms.get("f", "")])),
        "|".join(unique(country.get("capital", []))),
        "|".join(KOSOVO.get(b, b) for b in country.get("borders", [])),
        f"{latitude:g}", f"{longitude:g}", f"{max(country['area'], 0):g}",
        "yes" if country["independent"] or country["cca3"] in ("PSE", "UNK", "TWN", "ESH") else "no",
    ]


def main():
    with open(sys.argv[1] + "/dist/countries.json", encoding="utf-8") as file:
        countries = json.load(file)
    print("# From the npm package world-countries 5.1.0, ODbL 1.0: see countries.NOTICE. Made by gazetteer/countries.py.")
    print("# code\talpha2\tname\tnames\tnames_abroad\tdemonyms\tcapitals\tborders\tlatitude\tlongitude\tarea_km2\tindependent")
    for country in sorted(countries, key=lambda c: c["cca3"]):
        print("\t".join(row(country)))


main()
