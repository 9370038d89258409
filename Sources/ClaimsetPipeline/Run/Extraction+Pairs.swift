import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

extension Extraction {
  /// Holds the claims of all documents of `lines`, which tell of one matter, against each other, and emits a
  /// JSON line for each pair on which the judge of pairs could be asked.
  ///
  /// - Parameters:
  ///   - lines: JSON Lines, one request each.
  ///   - emit: Is given each line, with its line end.
  ///   - refuse: Is given what is wrong with a line that is no request, or a document that cannot be used.
  public func comparePairs(
    of lines: [[UInt8]],
    emit: ([UInt8]) -> Void,
    refuse: (String) -> Void
  ) {
    var documents: [Document] = []
    for (index, line) in lines.enumerated() where !Self.isBlank(line) {
      do throws(TableError) {
        let request = try ExtractRequest(line, line: index + 1)
        switch chain.apply(to: request.document) {
        case .success(let document): documents.append(document)
        case .failure(let rejection): refuse("\(index + 1): \(rejection.diagnostic.message)")
        }
      } catch {
        refuse("\(error)")
      }
    }
    let compared = documents.map(ReconcileDocument.init)
    let places = documents.indices.flatMap { number in
      (0..<compared[number].claims).map { ExtractRecord.ClaimPlace(documents[number], $0) }
    }
    for candidate in Reconciler().candidates(among: compared) {
      emit(
        ExtractRecord.pair(candidate, places[candidate.first], places[candidate.second]) + [0x0A]
      )
    }
  }
}
