/// A licence by its SPDX name, with the address of its text.
///
/// The licences that datasets and texts commonly have; another one is passed on as it was stated.
enum LicenseName {
  /// The address of the licence `name`, or `name` itself when it is one; nil when neither is known.
  static func address(of name: String) -> String? {
    if name.hasPrefix("https://") || name.hasPrefix("http://") { return name }
    return addresses[name]
  }

  /// Whether `name` is one of the SPDX names known here.
  static func isKnown(_ name: String) -> Bool { addresses[name] != nil }

  private static let addresses: [String: String] = {
    var addresses = [
      "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
      "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
      "ODC-By-1.0": "https://opendatacommons.org/licenses/by/1-0/",
      "PDDL-1.0": "https://opendatacommons.org/licenses/pddl/1-0/",
      "CDLA-Permissive-2.0": "https://cdla.dev/permissive-2-0/",
      "OGL-UK-3.0": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
      "MIT": "https://opensource.org/license/mit",
      "Apache-2.0": "https://www.apache.org/licenses/LICENSE-2.0",
    ]
    for kind in ["by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd"] {
      for version in ["3.0", "4.0"] {
        addresses["CC-\(kind.uppercased())-\(version)"] =
          "https://creativecommons.org/licenses/\(kind)/\(version)/"
      }
    }
    return addresses
  }()
}
