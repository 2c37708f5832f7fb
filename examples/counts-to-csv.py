"""Flattens the counts of records (NDJSON) to a CSV, one row a report.

    gov-report extract reports/ -o records.ndjson
    python3 counts-to-csv.py records.ndjson > counts.csv
"""

import csv
import json
import sys


def leaves(node, path=""):
    for key, value in node.items():
        name = f"{path}.{key}" if path else key
        if isinstance(value, dict):
            yield from leaves(value, name)
        elif not isinstance(value, list):
            yield name, value


def main(path):
    with open(path, encoding="utf-8") as lines:
        records = [record for record in map(json.loads, lines) if record["status"] == "ok"]
    about = ["division_code", "agency", "level", "year", "era"]
    names = [name for name, _ in leaves(records[0]["counts"])] if records else []
    writer = csv.writer(sys.stdout)
    writer.writerow(["id", *about, *names, "failed_checks", "warnings"])
    for record in records:
        failed = [check["rule"] for check in record["checks"] or [] if check["status"] == "fail"]
        codes = [warning["code"] for warning in record["warnings"]]
        writer.writerow(
            [
                record["id"],
                *(record["report"][key] for key in about),
                *(value for _, value in leaves(record["counts"])),
                " ".join(failed),
                " ".join(codes),
            ]
        )


sys.stdout.reconfigure(encoding="utf-8", newline="")
main(sys.argv[1])
