/// A question analysts ask first, as a view of the database.
struct SQLiteView: Hashable {
  /// Its name.
  let name: String
  /// What it shows.
  let description: String
  /// The tables and columns it needs, as `table.column`; without one of them it is left out.
  let needs: [String]
  /// The query.
  let query: String

  /// The views that the tables of `definitions` allow.
  static func all(of definitions: [TableDefinition]) -> [SQLiteView] {
    let columns = Set(
      definitions.flatMap { table in table.columns.map { "\(table.name.rawValue).\($0.name)" } }
    )
    return [
      claimsInContext, claimsBySource, claimsByYear, quantitiesByItem, differentNumbers, conflicts,
    ].filter { $0.needs.allSatisfy(columns.contains) }
  }

  /// The statement that makes it.
  var statement: String { "CREATE VIEW \(name.identifier) AS  -- \(description)\n\(query)" }
}

extension SQLiteView {
  private static let claimsInContext = SQLiteView(
    name: "claims_in_context",
    description: "Each claim with who says so, its main date and quantity, all its dates and "
      + "quantities, how many claims contradict it, and where it stands.",
    needs: ["claims.quantity_id", "claim_links.row_id", "relations.claim_a"],
    query: """
      SELECT
        c.claim_id, c.text AS claim, coalesce(c.attributed_to, d.author, 'the author') AS says_who,
        c.polarity, c.certainty, c.when_edtf, c.when_earliest, c.when_latest,
        t.quote AS date_quote, q.quote AS quantity_quote, q.bound,
        q.value, q.low, q.high, q.unit, q.currency, q.item, q.per,
        (SELECT group_concat(quote, ' | ') FROM
          (SELECT x.quote FROM claim_links AS l JOIN dates AS x ON x.date_id = l.row_id
            WHERE l.claim_id = c.claim_id AND l."table" = 'dates' ORDER BY x.start)) AS dates,
        (SELECT group_concat(quote, ' | ') FROM
          (SELECT x.quote FROM claim_links AS l JOIN quantities AS x ON x.quantity_id = l.row_id
            WHERE l.claim_id = c.claim_id AND l."table" = 'quantities' ORDER BY x.start))
          AS quantities,
        (SELECT count(*) FROM relations AS r
          WHERE r.relation = 'conflicts' AND (r.claim_a = c.claim_id OR r.claim_b = c.claim_id))
          AS conflicts,
        c.check_worthiness, c.confidence, c.quote,
        c.document_id, d.title AS document, d.published, d.path, c.start, c."end"
      FROM claims AS c
      JOIN documents AS d ON d.document_id = c.document_id
      LEFT JOIN dates AS t ON t.date_id = c.date_id
      LEFT JOIN quantities AS q ON q.quantity_id = c.quantity_id
      """
  )

  private static let claimsBySource = SQLiteView(
    name: "claims_by_source",
    description: "Who says how much: claims, how many of them denied or unsure, in how many "
      + "documents, from which day to which.",
    needs: ["claims.attributed_to", "documents.author"],
    query: """
      SELECT
        coalesce(c.attributed_to, d.author, 'the author') AS says_who, count(*) AS claims,
        sum(c.polarity = 'negated') AS negated, sum(c.certainty <> 'asserted') AS not_asserted,
        count(DISTINCT c.document_id) AS documents,
        min(c.when_earliest) AS first_day, max(c.when_latest) AS last_day
      FROM claims AS c JOIN documents AS d ON d.document_id = c.document_id
      GROUP BY says_who ORDER BY claims DESC, says_who
      """
  )

  private static let claimsByYear = SQLiteView(
    name: "claims_by_year",
    description: "How many claims are about each year that they lie in as a whole.",
    needs: ["claims.when_earliest"],
    query: """
      SELECT
        CAST(substr(when_earliest, 1, length(when_earliest) - 6) AS INTEGER) AS year,
        count(*) AS claims, count(DISTINCT document_id) AS documents
      FROM claims
      WHERE substr(when_earliest, 1, length(when_earliest) - 6)
        = substr(when_latest, 1, length(when_latest) - 6)
      GROUP BY year ORDER BY year
      """
  )

  private static let quantitiesByItem = SQLiteView(
    name: "quantities_by_item",
    description:
      "What is counted or measured, in which unit: how often, from which value to which.",
    needs: ["quantities.item", "quantities.value"],
    query: """
      SELECT
        item, unit, currency, per, count(*) AS quantities, min(coalesce(value, low)) AS least,
        max(coalesce(value, high)) AS greatest, count(DISTINCT document_id) AS documents
      FROM quantities
      GROUP BY item, unit, currency, per ORDER BY quantities DESC, item, unit, currency, per
      """
  )

  private static let differentNumbers = SQLiteView(
    name: "different_numbers",
    description: "Where documents state other numbers for the same thing, unit and year. Look at "
      + "them: they need not contradict each other.",
    needs: ["claims.quantity_id", "quantities.item"],
    query: """
      SELECT
        q.item, q.unit, q.currency, q.per,
        CAST(substr(c.when_earliest, 1, length(c.when_earliest) - 6) AS INTEGER) AS year,
        count(DISTINCT q.value) AS numbers, count(DISTINCT c.document_id) AS documents,
        min(q.value) AS least, max(q.value) AS greatest, group_concat(DISTINCT c.claim_id) AS claims
      FROM claims AS c JOIN quantities AS q ON q.quantity_id = c.quantity_id
      WHERE q.value IS NOT NULL AND c.when_earliest IS NOT NULL
        AND coalesce(q.item, q.currency) IS NOT NULL
        AND substr(c.when_earliest, 1, length(c.when_earliest) - 6)
          = substr(c.when_latest, 1, length(c.when_latest) - 6)
      GROUP BY q.item, q.unit, q.currency, q.per, year
      HAVING count(DISTINCT q.value) > 1 AND count(DISTINCT c.document_id) > 1
      ORDER BY documents DESC, numbers DESC, q.item, year
      """
  )

  private static let conflicts = SQLiteView(
    name: "conflicts",
    description: "Pairs of claims that cannot both hold, side by side, with who says each.",
    needs: [
      "relations.claim_a", "relations.claim_b", "relations.relation", "relations.kind",
      "relations.strength", "relations.reason", "relations.value_a", "relations.value_b",
    ],
    query: """
      SELECT
        r.relation_id, r.kind, r.strength, r.reason, r.value_a, r.value_b,
        a.text AS claim_a, coalesce(a.attributed_to, da.author, 'the author') AS says_who_a,
        da.title AS document_a, da.path AS path_a, a.start AS start_a, a.claim_id AS claim_id_a,
        b.text AS claim_b, coalesce(b.attributed_to, db.author, 'the author') AS says_who_b,
        db.title AS document_b, db.path AS path_b, b.start AS start_b, b.claim_id AS claim_id_b
      FROM relations AS r
      JOIN claims AS a ON a.claim_id = r.claim_a
      JOIN claims AS b ON b.claim_id = r.claim_b
      JOIN documents AS da ON da.document_id = a.document_id
      JOIN documents AS db ON db.document_id = b.document_id
      WHERE r.relation = 'conflicts'
      """
  )
}
