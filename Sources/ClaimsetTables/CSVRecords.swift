import CLibCSV

/// One record of a CSV file.
public struct CSVRecord: Hashable, Sendable {
  /// The cells as text; nil for an empty bare cell.
  public let fields: [String?]
  /// The line it starts in, from 1.
  public let line: Int
}

/// Reads CSV (RFC 4180) strictly, with libcsv, as its bytes come in: no file need be in memory.
///
/// A byte order mark is skipped, spaces belong to the cell they stand in, and an empty bare cell
/// is no value while `""` is an empty text. Blank lines between records are skipped.
///
/// A class, for it owns libcsv's parser; used by one thread at a time. Safe use of C: parser and
/// collector outlive every call that uses them.
public final class CSVRecords {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let collector = Collector()
  private var ready: [CSVRecord] = []
  private var taken = 0
  private var isFirst = true
  private var line = 1
  private var firstLine = 1

  /// Starts with nothing read.
  public init() {
    parser = .allocate(capacity: 1)
    parser.initialize(to: csv_parser())
    let options = CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL
    precondition(csv_init(parser, UInt8(options)) == 0, "libcsv could not start")
    csv_set_space_func(parser) { _ in 0 }
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
  }

  /// Reads the next piece of the file.
  public func add(_ piece: ArraySlice<UInt8>) throws(TableError) {
    var start = piece.startIndex
    if isFirst, piece.starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    isFirst = false
    // libcsv is given one line at a time, so that places are known.
    while start < piece.endIndex {
      let end = piece[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? piece.endIndex
      guard parse(piece[start..<end]) else {
        throw TableError(.malformedCSV, line: line, "a quote stands where none may")
      }
      try collect()
      if piece[end - 1] == 0x0A { line += 1 }
      start = end
    }
  }

  /// Ends the file: the last record needs no line end.
  public func finish() throws(TableError) {
    guard csv_fini(parser, Self.field, Self.row, context) == 0 else {
      throw TableError(.malformedCSV, line: firstLine, "a quote that opens here is never closed")
    }
    try collect()
  }

  /// The next record that is complete; nil when more of the file is needed.
  public func next() -> CSVRecord? {
    guard taken < ready.count else {
      ready.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    defer { taken += 1 }
    return ready[taken]
  }

  /// Takes over the records that are complete.
  private func collect() throws(TableError) {
    guard collector.isUTF8 else {
      throw TableError(.malformedCSV, line: firstLine, "the row is not UTF-8")
    }
    guard !collector.records.isEmpty else { return }
    for fields in collector.records { ready.append(CSVRecord(fields: fields, line: firstLine)) }
    collector.records.removeAll(keepingCapacity: true)
    firstLine = line + 1
  }

  private func parse(_ bytes: ArraySlice<UInt8>) -> Bool {
    let read = bytes.withUnsafeBytes {
      csv_parse(parser, $0.baseAddress, $0.count, Self.field, Self.row, context)
    }
    return read == bytes.count
  }
}

extension CSVRecords {
  /// What libcsv's callbacks write to.
  private final class Collector {
    var fields: [String?] = []
    /// The records that are complete; more than one where a CR alone ends a row.
    var records: [[String?]] = []
    var isUTF8 = true
  }

  private var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(collector).toOpaque() }

  private static let field:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?)
      -> Void = { bytes, count, context in
        guard let context else { return }
        let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
        guard let bytes else { return collector.fields.append(nil) }
        let field = UnsafeRawBufferPointer(start: bytes, count: count)
        let string = String(validating: field, as: UTF8.self)
        if string == nil { collector.isUTF8 = false }
        collector.fields.append(string)
      }

  private static let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _,
    context in
    guard let context else { return }
    let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
    collector.records.append(collector.fields)
    collector.fields.removeAll(keepingCapacity: true)
  }
}
