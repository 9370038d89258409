# Loads the tables of a Claimset dataset with their types. Copy it into your project.
#
#   claims <- load_claimset("output/latest", "claims")             # from claims.csv
#   claims <- load_claimset("output/latest", "claims", "sqlite")   # the same, from claimset.sqlite
#
# Whichever form it is read from, a table is the same data frame: ids and codes are text and keep
# their zeros, "NA" is a word, what is not stated is NA, numbers are numbers. Days are ISO 8601 text,
# since texts tell of days before the year 1 too; as.Date() makes dates of the others. Lists are the
# JSON text of their cell. Needs jsonlite; RSQLite for "sqlite", readxl for "xlsx".

load_claimset <- function(dataset, table, form = "csv") {
  # `latest` is a link that moves: resolved once, all is read from one dataset.
  dataset <- normalizePath(dataset)
  schema <- jsonlite::read_json(file.path(dataset, "schema", paste0(table, ".json")))
  columns <- vapply(schema$fields, function(field) field$name, "")
  types <- vapply(schema$fields, function(field) field$type, "")
  read <- switch(form, csv = .claimset_csv, jsonl = .claimset_jsonl, sqlite = .claimset_sqlite,
                 xlsx = .claimset_xlsx)
  frame <- read(dataset, table, columns)
  for (i in seq_along(columns)) {
    cells <- frame[[i]]
    frame[[i]] <- switch(types[i],
      integer = , number = as.numeric(cells),
      boolean = ifelse(is.na(cells), NA, tolower(cells) %in% c("true", "1")),
      as.character(cells))
  }
  frame
}

.claimset_csv <- function(dataset, table, columns) {
  utils::read.csv(file.path(dataset, paste0(table, ".csv")), colClasses = "character",
                  na.strings = "", encoding = "UTF-8", check.names = FALSE, quote = "\"")
}

.claimset_jsonl <- function(dataset, table, columns) {
  lines <- readLines(file.path(dataset, paste0(table, ".jsonl")), encoding = "UTF-8")
  rows <- lapply(lines, jsonlite::parse_json)
  cell <- function(value) {
    if (is.null(value)) return(NA_character_)
    if (is.list(value)) return(as.character(jsonlite::toJSON(value, auto_unbox = TRUE, null = "null")))
    if (is.numeric(value)) return(format(value, digits = 17, scientific = FALSE, trim = TRUE))
    as.character(value)
  }
  .claimset_frame(columns, function(name) vapply(rows, function(row) cell(row[[name]]), ""))
}

.claimset_sqlite <- function(dataset, table, columns) {
  base <- DBI::dbConnect(RSQLite::SQLite(), file.path(dataset, "claimset.sqlite"),
                         flags = RSQLite::SQLITE_RO)
  on.exit(DBI::dbDisconnect(base))
  # The digits of a number that floating point cannot hold stand beside it.
  exact <- paste0(columns, "_exact") %in% DBI::dbListFields(base, table)
  digits <- ifelse(exact, paste0("coalesce(\"", columns, "_exact\", \"", columns, "\")"),
                   paste0("\"", columns, "\""))
  chosen <- paste0("CAST(", digits, " AS TEXT) AS \"", columns, "\"", collapse = ", ")
  DBI::dbGetQuery(base, paste0("SELECT ", chosen, " FROM \"", table, "\" ORDER BY rowid"))
}

# A table with more rows than a sheet takes goes on in claims_2, claims_3; a cell with more text than
# a cell takes goes on in overflow.
.claimset_xlsx <- function(dataset, table, columns) {
  path <- file.path(dataset, "claimset.xlsx")
  sheets <- readxl::excel_sheets(path)
  read <- function(sheet) {
    cells <- readxl::read_excel(path, sheet, col_types = "list", trim_ws = FALSE)
    as.data.frame(lapply(cells, function(column) vapply(column, .claimset_cell, "")),
                  check.names = FALSE)
  }
  parts <- lapply(grep(paste0("^", table, "(_[0-9]+)?$"), sheets, value = TRUE), function(sheet) {
    frame <- read(sheet)
    for (more in grep("^overflow(_[0-9]+)?$", sheets, value = TRUE)) {
      rest <- read(more)
      for (i in which(rest$sheet == sheet)) {
        place <- cellranger::as.cell_addr(rest$cell[i], strict = FALSE)
        row <- place$row - 1
        frame[row, place$col] <- paste0(frame[row, place$col], rest$text[i])
      }
    }
    frame
  })
  do.call(rbind, parts)
}

# What a cell says, as text: a date as a day.
.claimset_cell <- function(value) {
  if (length(value) == 0 || is.na(value)) return(NA_character_)
  if (inherits(value, "POSIXct")) return(format(value, "%Y-%m-%d", tz = "UTC"))
  if (is.numeric(value)) return(format(value, digits = 17, scientific = FALSE, trim = TRUE))
  as.character(value)
}

.claimset_frame <- function(columns, cells) {
  stats::setNames(as.data.frame(lapply(columns, cells)), columns)
}
