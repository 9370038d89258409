internal import ClaimsetCore

/// What English calls the units: one line a unit, data only.
///
/// `names` are read whatever their case; `signs` as written. Both lists part with `|`. A plural
/// with "s" needs no mention.
struct UnitName: Sendable {
  let code: String
  let kind: QuantityMention.Kind
  let names: String
  let signs: String
  /// Which prefixes its names and signs take.
  let prefixes: Prefixes

  /// Sets of metric prefixes.
  enum Prefixes: Sendable { case none, metric, large, data }

  init(
    _ code: String,
    _ kind: QuantityMention.Kind,
    _ names: String,
    _ signs: String = "",
    _ prefixes: Prefixes = .none
  ) {
    self.code = code
    self.kind = kind
    self.names = names
    self.signs = signs
    self.prefixes = prefixes
  }

  /// Name, sign, UCUM code of each metric prefix.
  static let metricPrefixes: [(String, String, String)] = [
    ("kilo", "k", "k"), ("mega", "M", "M"), ("giga", "G", "G"), ("tera", "T", "T"),
    ("peta", "P", "P"), ("hecto", "h", "h"), ("deci", "d", "d"), ("centi", "c", "c"),
    ("milli", "m", "m"), ("micro", "µ", "u"), ("nano", "n", "n"), ("pico", "p", "p"),
    ("femto", "f", "f"), ("exa", "E", "E"),
  ]

  static let all: [UnitName] = lengths + masses + times + speeds + electric + others

  private static let lengths: [UnitName] = [
    UnitName("m", .length, "meter|metre", "m", .metric),
    UnitName("[in_i]", .length, "inch|inches", "in"),
    UnitName("[ft_i]", .length, "foot|feet", "ft"),
    UnitName("[yd_i]", .length, "yard", "yd|yds"),
    UnitName("[mi_i]", .length, "mile", "mi"),
    UnitName("[nmi_i]", .length, "nautical mile", "nmi"),
    UnitName("[ly]", .length, "light year|lightyear", "ly"),
    UnitName("pc", .length, "parsec", "", .large),
    UnitName("AU", .length, "astronomical unit", "AU"),
    UnitName("um", .length, "micron", "um|μm"),
    UnitName("Ao", .length, "angstrom|ångström", "Å"),
    UnitName("[fth_i]", .length, "fathom"),
    UnitName("[fur_us]", .length, "furlong"),
    UnitName(
      "m2",
      .area,
      "square meter|square metre|sq meter|sq metre|meter squared|metre squared",
      "m²|m2|sq m|sqm"
    ),
    UnitName("km2", .area, "square kilometer|square kilometre|sq kilometer", "km²|km2|sq km|sqkm"),
    UnitName("cm2", .area, "square centimeter|square centimetre", "cm²|cm2|sq cm"),
    UnitName("mm2", .area, "square millimeter|square millimetre", "mm²|mm2|sq mm"),
    UnitName("[sft_i]", .area, "square foot|square feet", "ft²|ft2|sq ft|sqft"),
    UnitName("[sin_i]", .area, "square inch|square inches", "in²|in2|sq in"),
    UnitName("[syd_i]", .area, "square yard", "yd²|sq yd"),
    UnitName("[mi_i]2", .area, "square mile", "mi²|mi2|sq mi"),
    UnitName("[acr_us]", .area, "acre", "ac"),
    UnitName("har", .area, "hectare", "ha"),
    UnitName("L", .volume, "liter|litre", "l|L", .metric),
    UnitName("m3", .volume, "cubic meter|cubic metre", "m³|m3|cu m"),
    UnitName("km3", .volume, "cubic kilometer|cubic kilometre", "km³|km3"),
    UnitName("cm3", .volume, "cubic centimeter|cubic centimetre", "cm³|cm3|cc"),
    UnitName("[cft_i]", .volume, "cubic foot|cubic feet", "ft³|ft3|cu ft"),
    UnitName("[cin_i]", .volume, "cubic inch|cubic inches", "in³|cu in"),
    UnitName("[cyd_i]", .volume, "cubic yard", "cu yd"),
    UnitName("[gal_us]", .volume, "gallon|us gallon|gals", "gal"),
    UnitName("[gal_br]", .volume, "imperial gallon"),
    UnitName("[pt_us]", .volume, "pint", "pt"),
    UnitName("[qt_us]", .volume, "quart", "qt"),
    UnitName("[foz_us]", .volume, "fluid ounce|fl oz"),
    UnitName("[cup_us]", .volume, "cup"),
    UnitName("[tbs_us]", .volume, "tablespoon|tbsp"),
    UnitName("[tsp_us]", .volume, "teaspoon|tsp"),
    UnitName("[bbl_us]", .volume, "barrel|barrel of oil|barrels of oil", "bbl"),
    UnitName("[bbl_us]/d", .rate, "", "bpd"),
    UnitName("[bu_us]", .volume, "bushel"),
  ]

  private static let masses: [UnitName] = [
    UnitName("g", .mass, "gram|gramme|gm|gms|gs", "g", .metric),
    UnitName("kg", .mass, "kilo|kgs", "KG|Kg"),
    UnitName("t", .mass, "tonne|metric ton|metric tonne", "t", .large),
    UnitName("[ston_av]", .mass, "ton|short ton"),
    UnitName("[ston_av]/d", .rate, "tpd|tons per day"),
    UnitName("[lton_av]", .mass, "long ton"),
    UnitName("[lb_av]", .mass, "pound|lb|lbs", ""),
    UnitName("[oz_av]", .mass, "ounce|oz"),
    UnitName("[oz_tr]", .mass, "troy ounce"),
    UnitName("[stone_av]", .mass, "stone"),
    UnitName("[dr_av]", .mass, "dram"),
    UnitName("[car_m]", .mass, "carat", "ct"),
  ]

  private static let times: [UnitName] = [
    UnitName("a", .duration, "year|yr", "y"),
    UnitName("mo", .duration, "month|mth"),
    UnitName("wk", .duration, "week|wk"),
    UnitName("d", .duration, "day"),
    UnitName("h", .duration, "hour|hr|hrs", "h"),
    UnitName("min", .duration, "minute|min|mins"),
    UnitName("s", .duration, "second|sec|secs", "s"),
    UnitName("ms", .duration, "millisecond|msec", "ms"),
    UnitName("us", .duration, "microsecond", "µs|μs"),
    UnitName("ns", .duration, "nanosecond", "ns"),
    UnitName("1000000.a", .duration, "megaannum|megayear", "Ma|Myr"),
    UnitName("1000000000.a", .duration, "gigaannum|gigayear", "Ga|Gyr"),
    UnitName("1000.a", .duration, "kiloannum|kiloyear", "kyr"),
    UnitName("10.a", .duration, "decade"),
    UnitName("100.a", .duration, "century|centuries"),
    UnitName("1000.a", .duration, "millennium|millennia"),
    UnitName("2.wk", .duration, "fortnight"),
    UnitName("3.mo", .duration, "calendar quarter"),
  ]

  private static let speeds: [UnitName] = [
    UnitName("[mi_i]/h", .speed, "mph|mile per hour|miles per hour|miles an hour|mile an hour"),
    UnitName("km/h", .speed, "kph|kmh|kmph|km/hr|kilometers per hour|kilometres per hour"),
    UnitName("[kn_i]", .speed, "knot", "kt|kts|kn"),
    UnitName("[c]", .speed, "times the speed of light"),
    UnitName("[mi_i]/[gal_us]", .measure, "mpg|mile per gallon|miles per gallon"),
    UnitName("{rev}/min", .measure, "rpm|revolutions per minute|revs per minute"),
    UnitName("{beat}/min", .measure, "bpm|beats per minute"),
  ]

  private static let electric: [UnitName] = [
    UnitName("W", .measure, "watt", "W", .metric),
    UnitName("W.h", .measure, "watt hour", "Wh", .large),
    UnitName("V", .measure, "volt", "V", .metric),
    UnitName("A", .measure, "ampere|amp", "A", .metric),
    UnitName("A.h", .measure, "ampere hour|amp hour", "Ah", .metric),
    UnitName("Ohm", .measure, "ohm", "Ω", .metric),
    UnitName("F", .measure, "farad", "F", .metric),
    UnitName("C", .measure, "coulomb"),
    UnitName("J", .measure, "joule", "J", .metric),
    UnitName("eV", .measure, "electronvolt|electron volt", "eV", .metric),
    UnitName("[Cal]", .measure, "calorie|kilocalorie|kcal", "Cal"),
    UnitName("[Btu]", .measure, "btu|british thermal unit"),
    UnitName("[HP]", .measure, "horsepower|hp|ps"),
    UnitName("{bhp}", .measure, "brake horsepower|bhp"),
    UnitName("N", .measure, "newton", "N", .metric),
    UnitName("N.m", .measure, "newton meter|newton metre", "Nm|N m"),
    UnitName(
      "[lbf_av].[ft_i]",
      .measure,
      "pound foot|pound feet|foot pound|lb ft|ft lb|lbft|lb ft"
    ),
    UnitName("Pa", .measure, "pascal", "Pa", .metric),
    UnitName("bar", .measure, "bar", "", .metric),
    UnitName("[psi]", .measure, "psi|pounds per square inch"),
    UnitName("1000.[psi]", .measure, "ksi|kilopounds per square inch"),
    UnitName("atm", .measure, "atm|standard atmosphere"),
    UnitName("Hz", .measure, "hertz", "Hz", .metric),
    UnitName("dB", .measure, "decibel", "dB"),
    UnitName("lm", .measure, "lumen", "lm"),
    UnitName("lx", .measure, "lux", "lx"),
    UnitName("cd", .measure, "candela", "cd"),
    UnitName("cd/m2", .measure, "nit"),
    UnitName("T", .measure, "tesla unit"),
    UnitName("b", .measure, "barn"),
    UnitName("Bq", .measure, "becquerel", "Bq", .metric),
    UnitName("Sv", .measure, "sievert", "Sv", .metric),
    UnitName("Gy", .measure, "gray unit", "Gy", .metric),
    UnitName("mol", .measure, "mole", "mol", .metric),
  ]

  private static let others: [UnitName] = [
    UnitName(
      "Cel",
      .temperature,
      "degree celsius|celcius|degrees celcius|degrees celsius|degree centigrade|degrees centigrade|celsius|centigrade"
        + "|degrees on the celsius scale|° on the celsius scale|deg celsius|degrees c|degree c|deg c|degc|° c|° celsius",
      "C|℃"
    ),
    UnitName(
      "[degF]",
      .temperature,
      "degree fahrenheit|farenheit|degrees farenheit|degrees fahrenheit|fahrenheit|deg fahrenheit|degrees f|degree f|deg f"
        + "|degrees on the fahrenheit scale|° on the fahrenheit scale|degf|° f|° fahrenheit",
      "F|℉"
    ),
    UnitName("K", .temperature, "kelvin|degrees kelvin|degree kelvin|degrees k|° k", "K"),
    UnitName("deg", .measure, "degree|deg|°"),
    UnitName("rad", .measure, "radian", "rad"),
    UnitName("'", .measure, "arcminute|arc minute"),
    UnitName("''", .measure, "arcsecond|arc second"),
    UnitName("%", .percent, "percent|per cent|percents|pct|pc|%|percentage"),
    UnitName("%", .percent, "percentage point|pct point|pp|ppt|% point|% points"),
    UnitName("{point}", .measure, "point"),
    UnitName("{dot}/[in_i]", .measure, "dots per inch|dpi"),
    UnitName("{frame}/s", .measure, "frames per second|frames a second|fps"),
    UnitName("g/m2", .measure, "gsm"),
    UnitName("{bp}", .percent, "basis point|bps|bp"),
    UnitName("[ppm]", .proportion, "part per million|parts per million|ppm"),
    UnitName("[ppb]", .proportion, "part per billion|parts per billion|ppb"),
    UnitName("bit", .measure, "bit", "bit", .data),
    UnitName("By", .measure, "byte", "B", .data),
    UnitName("Mbit/s", .measure, "mbps|megabits per second|mbit/s|mb per second"),
    UnitName("Gbit/s", .measure, "gbps|gigabits per second"),
    UnitName("kbit/s", .measure, "kbps|kilobits per second|kb per second"),
    UnitName("{Mpixel}", .measure, "megapixel|mp"),
    UnitName("{g_force}", .measure, "g force"),
  ]
}
