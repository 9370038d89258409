internal import ClaimsetCore

/// What English calls the currencies: data only.
enum CurrencyNames {
  /// A currency a sign or name stands for.
  struct Entry: Hashable, Sendable {
    /// Its ISO 4217 code.
    let code: String
    /// Whether the name alone does not settle the country: a bare `$`.
    var isAssumed = false
    /// The UCUM annotation of a part of it, such as `{cent}`.
    var part: String?
    /// The power of ten its code is said in: 6 for "MEUR".
    var power = 0
  }

  private static func entry(_ code: String) -> Entry { Entry(code: code) }
  private static func assumed(_ code: String) -> Entry { Entry(code: code, isAssumed: true) }
  private static func part(_ code: String, _ part: String, assumed: Bool = false) -> Entry {
    Entry(code: code, isAssumed: assumed, part: part)
  }

  /// Signs before or after the number.
  static let signs: [UInt32: Entry] = [
    0x24: assumed("USD"), 0xA3: entry("GBP"), 0x20AC: entry("EUR"), 0xA5: assumed("JPY"),
    0x20B9: entry("INR"), 0x20A8: assumed("INR"), 0x20A9: entry("KRW"), 0x20AA: entry("ILS"),
    0x20BD: entry("RUB"), 0x20BA: entry("TRY"), 0x20AB: entry("VND"), 0x20B4: entry("UAH"),
    0x20A6: entry("NGN"), 0xE3F: entry("THB"), 0x20B1: entry("PHP"), 0x20B5: entry("GHS"),
    0x20B8: entry("KZT"), 0x20BF: entry("XBT"), 0x20A1: entry("CRC"), 0x20AD: entry("LAK"),
    0x20AE: entry("MNT"),
    0xA2: part("USD", "{cent}", assumed: true),
  ]

  /// Letters that go with `$`: "US$", "$A", "C $".
  static let dollarPrefixes = WordTable<String>([
    ("us", "USD"), ("u.s.", "USD"), ("a", "AUD"), ("au", "AUD"), ("aus", "AUD"), ("nz", "NZD"),
    ("c", "CAD"), ("ca", "CAD"), ("can", "CAD"), ("hk", "HKD"), ("s", "SGD"), ("sg", "SGD"),
    ("nt", "TWD"), ("r", "BRL"), ("j", "JMD"), ("tt", "TTD"), ("bds", "BBD"), ("fj", "FJD"),
    ("z", "ZWL"), ("mx", "MXN"), ("b", "BND"), ("usd", "USD"), ("cad", "CAD"), ("aud", "AUD"),
    ("nzd", "NZD"), ("hkd", "HKD"), ("sgd", "SGD"), ("mxn", "MXN"), ("mex", "MXN"),
  ])

  /// Letters that stand before a number as a sign does: "RM3.06mil", "Rs 500".
  static let prefixes = WordTable<String>([
    ("rm", "MYR"), ("rs", "INR"), ("ps", "GBP"), ("tk", "BDT"), ("kr", "SEK"), ("dkr", "DKK"),
    ("nkr", "NOK"), ("skr", "SEK"), ("sfr", "CHF"), ("kc", "CZK"), ("ksh", "KES"),
    ("shs", "KES"), ("nis", "ILS"), ("rmb", "CNY"), ("btc", "XBT"), ("stg", "GBP"),
    ("rp", "IDR"), ("le", "EGP"), ("l.e", "EGP"), ("l.e.", "EGP"), ("php", "PHP"),
  ])

  /// Names after the number; a plural with "s" needs no mention.
  static let names = PhraseLexicon<Entry>(nameEntries)

  /// The names with what they stand for.
  static let nameEntries: [(String, Entry)] =
    countries.flatMap { country, codes in
      codes.flatMap { name, code in
        [("\(country) \(name)", entry(code)), ("\(country) \(name)s", entry(code))]
          + (name == "dollar" ? ["cent", "cents"] : [])
          .map { ("\(country) \($0)", part(code, "{cent}")) }
      }
    }
    + plain.flatMap { names, value in
      names.split(separator: "|").map { (String($0), value) }
    }

  private static let countries: [(String, [(String, String)])] = [
    ("us", [("dollar", "USD")]), ("u.s.", [("dollar", "USD")]), ("american", [("dollar", "USD")]),
    ("united states", [("dollar", "USD")]), ("canadian", [("dollar", "CAD")]),
    ("canada", [("dollar", "CAD")]), ("australian", [("dollar", "AUD")]),
    ("new zealand", [("dollar", "NZD")]), ("hong kong", [("dollar", "HKD")]),
    ("singapore", [("dollar", "SGD")]), ("singaporean", [("dollar", "SGD")]),
    ("taiwan", [("dollar", "TWD")]), ("new taiwan", [("dollar", "TWD")]),
    ("taiwanese", [("dollar", "TWD")]), ("jamaican", [("dollar", "JMD")]),
    ("zimbabwean", [("dollar", "ZWL")]), ("fijian", [("dollar", "FJD")]),
    ("british", [("pound", "GBP")]), ("egyptian", [("pound", "EGP")]),
    ("lebanese", [("pound", "LBP"), ("lira", "LBP")]),
    ("syrian", [("pound", "SYP")]), ("sudanese", [("pound", "SDG")]),
    ("irish", [("pound", "IEP")]), ("indian", [("rupee", "INR")]),
    ("pakistani", [("rupee", "PKR")]), ("pakistan", [("rupee", "PKR")]),
    ("sri lankan", [("rupee", "LKR")]), ("nepalese", [("rupee", "NPR")]),
    ("mauritian", [("rupee", "MUR")]), ("swiss", [("franc", "CHF")]),
    ("french", [("franc", "FRF")]), ("belgian", [("franc", "BEF")]), ("cfa", [("franc", "XOF")]),
    ("mexican", [("peso", "MXN")]), ("argentine", [("peso", "ARS")]),
    ("argentinian", [("peso", "ARS")]), ("chilean", [("peso", "CLP")]),
    ("colombian", [("peso", "COP")]), ("cuban", [("peso", "CUP")]),
    ("philippine", [("peso", "PHP")]), ("uruguayan", [("peso", "UYU")]),
    ("turkish", [("lira", "TRY")]), ("italian", [("lira", "ITL")]),
    ("saudi", [("riyal", "SAR")]), ("qatari", [("riyal", "QAR")]),
    ("iranian", [("rial", "IRR")]), ("omani", [("rial", "OMR")]), ("yemeni", [("rial", "YER")]),
    ("kuwaiti", [("dinar", "KWD")]), ("iraqi", [("dinar", "IQD")]),
    ("jordanian", [("dinar", "JOD")]), ("serbian", [("dinar", "RSD")]),
    ("libyan", [("dinar", "LYD")]), ("tunisian", [("dinar", "TND")]),
    ("algerian", [("dinar", "DZD")]), ("bahraini", [("dinar", "BHD")]),
    ("uae", [("dirham", "AED")]), ("emirati", [("dirham", "AED")]),
    ("moroccan", [("dirham", "MAD")]), ("kenyan", [("shilling", "KES")]),
    ("ugandan", [("shilling", "UGX")]), ("tanzanian", [("shilling", "TZS")]),
    ("south korean", [("won", "KRW")]), ("korean", [("won", "KRW")]),
    ("north korean", [("won", "KPW")]), ("japanese", [("yen", "JPY")]),
    ("chinese", [("yuan", "CNY")]), ("russian", [("ruble", "RUB"), ("rouble", "RUB")]),
    ("belarusian", [("ruble", "BYN"), ("rouble", "BYN")]), ("brazilian", [("real", "BRL")]),
    ("south african", [("rand", "ZAR")]), ("israeli", [("shekel", "ILS")]),
    ("swedish", [("krona", "SEK"), ("crown", "SEK")]),
    ("czech", [("koruna", "CZK"), ("crown", "CZK")]),
    ("danish", [("krone", "DKK"), ("kroner", "DKK"), ("crown", "DKK")]),
    ("norwegian", [("krone", "NOK"), ("kroner", "NOK"), ("crown", "NOK")]),
    ("icelandic", [("krona", "ISK")]), ("malaysian", [("ringgit", "MYR")]),
    ("malaysia", [("ringgit", "MYR")]),
    ("thai", [("baht", "THB")]), ("indonesian", [("rupiah", "IDR")]),
    ("vietnamese", [("dong", "VND")]), ("polish", [("zloty", "PLN")]),
    ("hungarian", [("forint", "HUF")]), ("romanian", [("leu", "RON")]),
    ("ukrainian", [("hryvnia", "UAH")]), ("nigerian", [("naira", "NGN")]),
    ("ghanaian", [("cedi", "GHS")]), ("croatian", [("kuna", "HRK")]),
    ("german", [("mark", "DEM")]), ("finnish", [("mark", "FIM"), ("markka", "FIM")]),
    ("costa rican", [("colon", "CRC")]), ("georgian", [("lari", "GEL")]),
  ]

  private static let plain: [(String, Entry)] = [
    ("dollar|dollars|dlr|dlrs|buck|bucks|greenback|greenbacks", assumed("USD")),
    ("euro|euros", entry("EUR")), ("pounds sterling|pound sterling|sterling|quid", entry("GBP")),
    ("yen", entry("JPY")), ("yuan|renminbi|rmb", entry("CNY")), ("rupee|rupees", assumed("INR")),
    ("rouble|roubles|ruble|rubles", assumed("RUB")), ("won", assumed("KRW")),
    ("franc|francs|swissie", assumed("CHF")), ("krona|kronor|kronas", assumed("SEK")),
    ("krone|kroner|krones", assumed("DKK")), ("peso|pesos", assumed("MXN")),
    ("lira|liras|lire", assumed("TRY")), ("shekel|shekels|nis|new shekels|sheqels", entry("ILS")),
    ("dirham|dirhams", assumed("AED")), ("riyal|riyals", assumed("SAR")),
    ("rial|rials", assumed("IRR")), ("dinar|dinars", assumed("KWD")), ("baht", entry("THB")),
    ("ringgit|ringgits", entry("MYR")), ("rupiah|rupiahs", entry("IDR")),
    ("zloty|zlotys|zlotych", entry("PLN")), ("forint|forints", entry("HUF")),
    ("koruna|korunas|koruny", assumed("CZK")), ("hryvnia|hryvnias|hryvnya", entry("UAH")),
    ("naira|nairas", entry("NGN")), ("cedi|cedis", entry("GHS")), ("reais", entry("BRL")),
    ("rand|rands", entry("ZAR")), ("bitcoin|bitcoins|btc", entry("XBT")),
    ("lari", entry("GEL")), ("tugrik|tugriks", entry("MNT")), ("taka|takas", entry("BDT")),
    ("kyat|kyats", entry("MMK")), ("tenge", entry("KZT")), ("dong", entry("VND")),
    ("leva", entry("BGN")), ("guilder|guilders", assumed("NLG")), ("peseta|pesetas", entry("ESP")),
    ("deutsche mark|deutsche marks|deutschmarks", entry("DEM")), ("marks", assumed("DEM")),
    ("kuna|kunas", entry("HRK")),
    ("cent|cents|¢", part("USD", "{cent}", assumed: true)),
    ("pence|penny|pennies|p", part("GBP", "{penny}")),
    ("satoshi|satoshis", part("XBT", "{satoshi}")),
    ("kopeck|kopecks|kopek|kopeks", part("RUB", "{kopek}", assumed: true)),
    ("kopiyka|kopiykas|kopiyok", part("UAH", "{kopiyka}")),
    ("sen|sens", part("MYR", "{sen}", assumed: true)),
    ("dime|dimes", part("USD", "{dime}")), ("nickel coins", part("USD", "{nickel}")),
    ("euro cent|euro cents", part("EUR", "{cent}")),
  ]

  /// The codes that are also read in small letters, after a number: none is a word or a unit.
  static let lowerCodes = ItemLexicon.table(
    """
    usd eur gbp jpy cad aud nzd chf cny inr hkd sgd sek nok dkk pln czk zar brl krw rub thb myr
    php idr vnd aed sar
    """
  )

  /// The active codes of ISO 4217, and the crypto code `XBT`, read only in capitals.
  static let codes = WordTable<Bool>(
    """
    AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
    BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
    GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW
    KWD KYD KZT LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD
    NGN NIO NOK NPR NZD OMR PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW XBT
    """.split(whereSeparator: \.isWhitespace).map(String.init),
    value: true
  )
}
