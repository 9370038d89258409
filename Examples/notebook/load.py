"""Loads the tables of a Claimset dataset with their types. Copy it into your project.

    claims = load("output/latest", "claims")              # from claims.csv
    claims = load("output/latest", "claims", "sqlite")    # the same, from claimset.sqlite

Whichever form it is read from, a table is the same data frame: ids and codes are text and keep
their zeros, "NA" is a word, what is not stated is missing, numbers are numbers, lists are lists.
Days are ISO 8601 text, since texts tell of days before the year 1 too; `days` makes dates of them.
Needs pandas, and openpyxl for the form "xlsx".
"""

import datetime
import decimal
import json
import pathlib
import re
import sqlite3

import pandas

FORMS = ["csv", "json", "jsonl", "sqlite", "xlsx"]


def load(dataset, table, form="csv", exact=False):
    """The rows of `table` of the dataset in the folder `dataset`.

    With `exact`, numbers with a point are decimal.Decimal with the digits the text states;
    else they are floating-point numbers, which pandas reckons with.
    """
    # `latest` is a link that moves: resolved once, all is read from one dataset.
    dataset = pathlib.Path(dataset).resolve()
    fields = json.loads((dataset / "schema" / f"{table}.json").read_text("utf-8"))["fields"]
    columns = [field["name"] for field in fields]
    rows = {"csv": _csv, "json": _json, "jsonl": _jsonl, "sqlite": _sqlite, "xlsx": _xlsx}[form](
        dataset, table, columns
    )
    frame = pandas.DataFrame(rows, columns=columns, dtype=object)
    for field in fields:
        frame[field["name"]] = _typed(frame[field["name"]], field["type"], exact)
    return frame


def days(column):
    """The days of a column such as `when_earliest` as dates; those before the year 1 are missing."""
    return pandas.to_datetime(column.where(~column.str.startswith("-", na=False))).astype("datetime64[s]")


def _csv(dataset, table, columns):
    frame = pandas.read_csv(
        dataset / f"{table}.csv", dtype=str, keep_default_na=False, na_values=[""], encoding="utf-8"
    )
    return frame.astype(object).where(frame.notna(), None).values.tolist()


def _json(dataset, table, columns):
    text = (dataset / f"{table}.json").read_text("utf-8")
    return [list(row.values()) for row in json.loads(text, parse_float=str)]


def _jsonl(dataset, table, columns):
    with open(dataset / f"{table}.jsonl", encoding="utf-8", newline="\n") as lines:
        return [list(json.loads(line, parse_float=str).values()) for line in lines]


def _sqlite(dataset, table, columns):
    base = sqlite3.connect(f"file:{dataset / 'claimset.sqlite'}?mode=ro", uri=True)
    names = {row[1] for row in base.execute(f'PRAGMA table_info("{table}")')}
    # The digits of a number that floating point cannot hold stand beside it.
    chosen = [
        f'coalesce("{c}_exact", "{c}")' if f"{c}_exact" in names else f'"{c}"' for c in columns
    ]
    rows = base.execute(f'SELECT {", ".join(chosen)} FROM "{table}" ORDER BY rowid').fetchall()
    base.close()
    return rows


def _xlsx(dataset, table, columns):
    import openpyxl

    book = openpyxl.load_workbook(dataset / "claimset.xlsx", read_only=True)
    # A table with more rows than a sheet takes goes on in claims_2, claims_3; a cell with more
    # text than a cell takes goes on in overflow.
    rest = {}
    for sheet in (s for s in book if re.fullmatch(r"overflow(_\d+)?", s.title)):
        for name, cell, _, text in sheet.iter_rows(min_row=2, values_only=True):
            rest[name, cell] = rest.get((name, cell), "") + _plain(text)
    rows = []
    for sheet in (s for s in book if re.fullmatch(rf"{table}(_\d+)?", s.title)):
        for row in sheet.iter_rows(min_row=2):
            values = [_plain(cell.value) for cell in row[: len(columns)]]
            for i, cell in enumerate(row[: len(columns)]):
                if cell.value is not None and (sheet.title, cell.coordinate) in rest:
                    values[i] += rest[sheet.title, cell.coordinate]
            rows.append(values + [None] * (len(columns) - len(values)))
    book.close()
    return rows


def _plain(value):
    """What a cell says: a date as a day, _x000D_ as the control character it stands for."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, str):
        return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), value)
    return value


def _typed(column, kind, exact):
    if kind == "integer":
        return column.map(int, na_action="ignore").astype("Int64")
    if kind == "number" and exact:
        return column.map(lambda digits: decimal.Decimal(str(digits)), na_action="ignore")
    if kind == "number":
        return column.map(float, na_action="ignore").astype("Float64")
    if kind == "boolean":
        return column.map(lambda flag: flag in (True, 1, "true"), na_action="ignore").astype("boolean")
    if kind == "array":
        return column.map(_listed, na_action="ignore")
    return column.astype("string")


def _listed(cell):
    """A list, whether it came as one or as JSON in a cell."""
    return json.loads(cell) if isinstance(cell, str) else cell
