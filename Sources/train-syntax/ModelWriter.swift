import ClaimsetSyntax
import Foundation

/// Writes a model file and the header that tells the build of it.
enum ModelWriter {
  /// A table to write.
  struct Table {
    let section: ModelFile.Section
    let bits: Int
    let bytes: [UInt8]

    init(section: ModelFile.Section, bits: Int, bytes: [UInt8]) {
      self.section = section
      self.bits = bits
      self.bytes = bytes
    }

    init(section: ModelFile.Section, bits: Int, cells: [Int8]) {
      self.init(section: section, bits: bits, bytes: cells.map { UInt8(bitPattern: $0) })
    }
  }

  /// Writes `english-NAME.model` for each of `files`, and the header, into `folder`.
  static func write(
    _ files: [(name: String, tables: [Table])],
    to folder: String,
    text: String
  ) throws {
    var header = "// Written by train-syntax with the models, so that the build sees new ones.\n"
    for (name, tables) in files {
      let file = bytes(tables, text: "english \(name)\n\(text)")
      let sum = file.withUnsafeBytes { ModelFile.checksum($0) }
      header += "#define CLAIMSET_\(name.uppercased())_MODEL \"\(String(sum, radix: 16))\"\n"
      try Data(file).write(to: URL(fileURLWithPath: "\(folder)/english-\(name).model"))
    }
    try Data(header.utf8).write(to: URL(fileURLWithPath: "\(folder)/model-version.h"))
  }

  /// The bytes of a model of `tables`, which `text` describes.
  static func bytes(_ tables: [Table], text: String) -> [UInt8] {
    var body: [UInt8] = []
    var head = Data()
    for table in tables {
      while body.count % 64 != 0 { body.append(0) }
      append(table.section.rawValue, to: &head)
      append(UInt32(table.bits), to: &head)
      append(UInt64(ModelFile.headSize + body.count), to: &head)
      append(UInt64(table.bytes.count), to: &head)
      body += table.bytes
    }
    var file = Data()
    append(ModelFile.magic, to: &file)
    append(ModelFile.version, to: &file)
    append(UInt32(tables.count), to: &file)
    append(body.withUnsafeBytes { ModelFile.checksum($0) }, to: &file)
    file.append(head)
    file.append(Data(count: ModelFile.textStart - file.count))
    file.append(Data(text.utf8.prefix(ModelFile.headSize - ModelFile.textStart - 1)))
    file.append(Data(count: ModelFile.headSize - file.count))
    return [UInt8](file) + body
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to data: inout Data) {
    withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
  }
}
