// Data table: the countries of the world, states of federations, and the names that texts have for them.

/// The countries, by the names they go by in English.
enum CountryLexicon {
  /// One country a line: the name, then other names for it.
  static let countries: [(name: String, aliases: [String])] = table.split(separator: "\n").map {
    let names = $0.split(separator: "|").map(String.init)
    return (names[0], Array(names.dropFirst()))
  }

  private static let table = """
    Afghanistan
    Albania
    Algeria
    Andorra
    Angola
    Argentina
    Armenia
    Australia|Commonwealth of Australia
    Austria
    Azerbaijan
    Bahrain
    Bangladesh
    Belarus
    Belgium
    Belize
    Benin
    Bhutan
    Bolivia
    Bosnia and Herzegovina|Bosnia
    Botswana
    Brazil
    Brunei
    Bulgaria
    Burkina Faso
    Burundi
    Cambodia|Kampuchea
    Cameroon
    Canada
    Cape Verde|Cabo Verde
    Chad
    Chile
    China|People's Republic of China|PRC
    Colombia
    Comoros
    Democratic Republic of the Congo|DR Congo|DRC|Democratic Republic of Congo
    Costa Rica
    Croatia
    Cuba
    Cyprus
    Czech Republic|Czechia
    Denmark
    Djibouti
    Dominica
    Dominican Republic
    East Timor|Timor-Leste
    Ecuador
    Egypt|Arab Republic of Egypt
    El Salvador
    Equatorial Guinea
    Eritrea
    Estonia
    Eswatini|Swaziland
    Ethiopia
    Fiji
    Finland
    France|French Republic
    Gabon
    Gambia
    Germany|Federal Republic of Germany
    Ghana
    Greece|Hellenic Republic
    Grenada
    Guatemala
    Guinea
    Guyana
    Haiti
    Honduras
    Hungary
    Iceland
    India|Republic of India
    Indonesia
    Iran|Islamic Republic of Iran|Persia
    Iraq
    Ireland|Republic of Ireland
    Israel
    Italy
    Ivory Coast|Côte d'Ivoire|Côte d’Ivoire
    Jamaica
    Japan
    Kazakhstan
    Kenya
    Kiribati
    Kosovo
    Kuwait
    Kyrgyzstan
    Laos
    Latvia
    Lebanon
    Lesotho
    Liberia
    Libya
    Liechtenstein
    Lithuania
    Luxembourg
    Madagascar
    Malawi
    Malaysia
    Maldives
    Mali
    Malta
    Mauritania
    Mauritius
    Mexico
    Micronesia
    Moldova
    Monaco
    Mongolia
    Montenegro
    Morocco
    Mozambique
    Myanmar|Burma
    Namibia
    Nauru
    Nepal
    Netherlands|Holland
    New Zealand
    Nicaragua
    Niger
    Nigeria
    North Korea|Democratic People's Republic of Korea|DPRK|Democratic People’s Republic of Korea|Hermit Kingdom
    North Macedonia
    Norway
    Oman
    Pakistan
    Palau
    Palestine
    Panama
    Papua New Guinea
    Paraguay
    Peru
    Philippines
    Poland
    Portugal
    Qatar
    Romania
    Russia|Russian Federation
    Rwanda
    Samoa
    San Marino
    Saudi Arabia
    Senegal
    Serbia
    Seychelles
    Sierra Leone
    Singapore
    Slovakia
    Slovenia
    Solomon Islands
    Somalia
    South Africa
    South Korea|Republic of Korea|ROK
    South Sudan
    Soviet Union|USSR|U.S.S.R.
    Spain
    Sri Lanka|Ceylon
    Sudan
    Suriname
    Sweden
    Switzerland
    Syria
    Taiwan
    Tajikistan
    Tanzania
    Thailand|Siam
    Togo
    Tonga
    Trinidad and Tobago
    Tunisia
    Turkey|Türkiye
    Turkmenistan
    Tuvalu
    Uganda
    Ukraine
    United Arab Emirates|UAE|Emirates
    United Kingdom|UK|U.K.|Great Britain|Britain
    United States|United States of America|USA|U.S.A.|U.S.|America
    Uruguay
    Uzbekistan
    Vanuatu
    Venezuela
    Vietnam|Viet Nam
    Yemen
    Yugoslavia
    Zambia
    Zimbabwe|Rhodesia
    England
    Scotland
    Wales
    Northern Ireland
    """

  /// States and provinces with the short forms that end in a point; Georgia is a country here.
  static let states: [(name: String, short: String?)] = stateTable.split(separator: "\n").map {
    let names = $0.split(separator: "|").map(String.init)
    return (names[0], names.count > 1 ? names[1] : nil)
  }

  private static let stateTable = """
    Alabama|Ala.
    Alaska
    Arizona|Ariz.
    Arkansas|Ark.
    California|Calif.
    Colorado|Colo.
    Connecticut|Conn.
    Delaware|Del.
    Florida|Fla.
    Georgia|Ga.
    Hawaii
    Idaho
    Illinois|Ill.
    Indiana|Ind.
    Iowa
    Kansas|Kan.
    Kentucky|Ky.
    Louisiana|La.
    Maine|Me.
    Maryland|Md.
    Massachusetts|Mass.
    Michigan|Mich.
    Minnesota|Minn.
    Mississippi|Miss.
    Missouri|Mo.
    Montana|Mont.
    Nebraska|Neb.
    Nevada|Nev.
    New Hampshire|N.H.
    New Jersey|N.J.
    New Mexico|N.M.
    New York|N.Y.
    North Carolina|N.C.
    North Dakota|N.D.
    Ohio
    Oklahoma|Okla.
    Oregon|Ore.
    Pennsylvania|Pa.
    Rhode Island|R.I.
    South Carolina|S.C.
    South Dakota|S.D.
    Tennessee|Tenn.
    Texas|Tex.
    Utah
    Vermont|Vt.
    Virginia|Va.
    Washington|Wash.
    West Virginia|W.Va.
    Wisconsin|Wis.
    Wyoming|Wyo.
    Alberta|Alta.
    British Columbia
    Manitoba
    New Brunswick|N.B.
    Newfoundland
    Nova Scotia|N.S.
    Ontario|Ont.
    Prince Edward Island|P.E.I.
    Quebec|Que.
    Saskatchewan|Sask.
    New South Wales
    Queensland
    Tasmania
    """

  /// Bodies that go by letters as well as by name.
  static let bodies: [(name: String, aliases: [String])] = [
    ("United Nations", ["UN", "U.N."]),
    ("European Union", ["EU", "E.U."]),
    ("World Health Organization", ["WHO", "World Health Organisation"]),
    ("North Atlantic Treaty Organization", ["NATO"]),
    ("International Monetary Fund", ["IMF"]),
    ("Federal Bureau of Investigation", ["FBI"]),
    ("Central Intelligence Agency", ["CIA"]),
    ("British Broadcasting Corporation", ["BBC"]),
  ]
}
