import ClaimsetTables
import Testing

/// What a newcomer asks of the example: how many left in 2019, who says so, where does it stand, and
/// does another document disagree? The database, the notebook and the pages show the same rows.
@Suite struct QuestionTests {
  @Test func `two documents tell how many left in 2019, and neither contradicts the other`() throws
  {
    let folder = try Repository.example()
    try #require(Program.run("run", in: folder).exitCode == 0)
    let quantities = try PublishedRows(.quantities, in: folder).rows
    let claims = try PublishedRows(.claims, in: folder).rows.filter {
      $0["when_earliest"] == "2019-01-01" && $0["when_latest"] == "2019-12-31"
    }
    let told = claims.compactMap { claim in
      quantities.first { $0["quantity_id"] == claim["quantity_id"] }.map { (claim, $0) }
    }
    #expect(told.map { $0.1["value"] } == ["1000", "1047"])
    #expect(told.map { $0.1["bound"] } == ["approx", "approx"])
    #expect(told.map { $0.0["document_id"] } == ["why-so-few-leave", "wire-arrivals"])
    #expect(told.map { $0.0["attributed_to"] } == [nil, "the Ministry of Unification"])
    #expect(told.map { $0.0["quote"] } == told.map { $0.0["text"] })
    let against = try PublishedRows(.relations, in: folder).rows.filter { row in
      row["relation"] == "conflicts"
        && told.contains { [row["claim_a"], row["claim_b"]].contains($0.0["claim_id"]) }
    }
    #expect(against.isEmpty)
  }
}
